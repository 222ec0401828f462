"""The closed vocabularies of the schemas. Holds words only; what a field means is said where the field is.

Where the lists come from: event kinds and stances follow the MUC-4 templates (Sundheim 1992), operators and
bounds the low/high practice of the Uppsala Conflict Data Program, precisions ACLED's time precision,
relations between positions the CONFLICTS taxonomy (arXiv 2506.08500).
"""

from typing import Literal

EventKind = Literal[
    "armed_attack",
    "bombing",
    "shooting",
    "kidnapping",
    "arson",
    "robbery",
    "crime",
    "accident",
    "fire",
    "disaster",
    "disease",
    "protest",
    "legal",
    "political",
    "other",
]
EventRelation = Literal["earlier", "later", "parallel", "reaction", "wider"]
Effect = Literal[
    "killed",
    "injured",
    "killed_or_injured",
    "missing",
    "abducted",
    "detained",
    "rescued",
    "displaced",
    "damaged",
    "other",
]
Operator = Literal["eq", "ge", "gt", "le", "lt", "approx", "range"]
Precision = Literal["time", "day", "week", "month", "year"]
PartOfDay = Literal["early_morning", "morning", "midday", "afternoon", "evening", "night"]
PlaceKind = Literal["country", "region", "city", "district", "site"]
PlaceRelation = Literal["in", "near", "border", "from", "to"]
Role = Literal[
    "perpetrator", "claimant", "target", "victim", "owner", "investigator", "authority", "responder", "other"
]
Stance = Literal["fact", "claimed", "accused", "denied", "possible"]
Anonymity = Literal["named", "role_only", "condition_of_anonymity", "plural_unspecified"]
Relation = Literal[
    "contradiction",
    "qualifier",
    "granularity",
    "measure",
    "scope",
    "superseded",
    "attribution",
    "quotation",
    "label",
]
SentenceKind = Literal["fact", "attributed", "disagreement", "background"]
Slot = Literal["event", "when", "where", "toll", "actor", "means", "statement"]
