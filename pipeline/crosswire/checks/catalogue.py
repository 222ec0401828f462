"""Every check in one list: its number, what it promises, and where it applies. Runs none of them."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from crosswire.checks.finding import Finding, SentenceCheck, Sources, TableCheck, Tables
from crosswire.checks.reading.readings import read_names, read_quantities
from crosswire.checks.reading.sayings import read_sayings
from crosswire.checks.rules import (
    citations,
    consistency,
    coverage,
    disagreements,
    events,
    exchanges,
    headline,
    limits,
    modals,
    named,
    offices,
    one_source,
    origins,
    other_incidents,
    own_figures,
    parties,
    plans,
    plurals,
    portions,
    quoted,
    signs,
    sourcing,
    swaps,
    tables,
    timeline,
    tolls,
    unlisted,
    values,
    wording,
)
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.times.dates import find_dates
from crosswire.text.wording.stems import find_causal
from crosswire_schemas.summary import Sentence, Summary

PROMISES = {
    "V01": "every quotation is exactly what the file says, and carries what the summary says of it",
    "V02": "every sentence cites prose or a headline of an article",
    "V03": "every number and date is cited, with its qualifier and what it counts",
    "V04": "every name is cited",
    "V05": "what is only said is attributed, to who says it",
    "V06": "one source is never plural",
    "V07": "an unnamed source is described",
    "V08": "no loaded word outside an attributed quotation",
    "V09": "what a party calls a thing stands with that party",
    "V10": "every disagreement has its positions, a sentence that words it cites each, and no count that another "
    "article gives otherwise stands alone",
    "V11": "no side of an open contradiction, and no figure since replaced, is told in plain voice",
    "V12": "what one origin or one source says is not told as said by several",
    "V13": "copies are not counted as confirmation",
    "V14": "what is told of a day belongs to that day, earlier events are not told as the incident, and the timeline "
    "is in order",
    "V15": "a number is told with a place that its own cited sentence names",
    "V16": "hedges, conditions, plans, limits and negations are kept",
    "V17": "quotation marks enclose only words quoted so in a cited article",
    "V18": "every cited sentence carries something of the sentence, and none says otherwise",
    "V19": "at most a third of the words are background",
    "V20": "every word that carries meaning comes from a cited sentence, and is said there of the same thing",
    "V21": "nothing that is listed as not reported is told",
    "V22": "the headline is no stronger than the text",
    "V23": "a party has one name in the text, and a name one party",
    "V24": "killed and wounded are never one figure, nor hidden as casualties",
    "V25": "cause and effect are linked only where a cited sentence links them",
    "V26": "the order and the names of the files change nothing",
    "V27": "what an article tells of another incident is background, with its month and year",
    "V28": "the files are those the summary was made of, and say of themselves what it lists; its counts fit its lists",
    "V29": "every article is cited, or its absence explained",
}
"""What holds where a check has passed."""

OTHERWISE = {
    "V03": "no sentence has a number or a date",
    "V04": "no sentence has a name",
    "V05": "no sentence names a source, and no cited one does",
    "V06": "no sentence names a source",
    "V07": "no sentence names a source",
    "V10": "there is no disagreement, and no sentence counts anything",
    "V11": "there is no open contradiction, and no figure was replaced",
    "V14": "no cited sentence gives a day or an order of events, and the timeline orders nothing",
    "V15": "no sentence gives a number together with a place",
    "V17": "no sentence quotes",
    "V21": "nothing is listed as not reported that a sentence could be seen to tell",
    "V23": "no party is named",
    "V24": "no sentence counts anything",
    "V25": "no sentence gives a cause",
    "V26": "not decided by one summary: a test of the project shows it",
    "V27": "no article tells of another incident",
}
"""Why a check is neither passed nor failed, where it applies to nothing in a summary."""


def _always(*_: object) -> bool:
    return True


class Check(NamedTuple):
    """A rule about single sentences; *titles* tells whether a headline must keep it too."""

    id: str
    find: SentenceCheck
    applies: Callable[[Sentence], bool] = _always
    titles: bool = True


class TabledCheck(NamedTuple):
    """A rule about single sentences that needs the tables beside them."""

    id: str
    find: TableCheck
    applies: Callable[[Sentence, Tables], bool] = _always


class SummaryRule(Protocol):
    """A rule about a summary as a whole."""

    def __call__(self, summary: Summary, sources: Sources, tables: Tables, /) -> Iterable[Finding]:
        """What is wrong with the summary; nothing if the rule holds."""
        ...


class SummaryCheck(NamedTuple):
    """A rule about the summary as a whole."""

    id: str
    find: SummaryRule
    applies: Callable[[Summary], bool] = _always


def _has_number(sentence: Sentence) -> bool:
    return bool(read_quantities(sentence.text) or find_dates(sentence.text, None))


def _has_count(sentence: Sentence) -> bool:
    return any(map(values.is_count, read_quantities(sentence.text)))


def _has_placed_count(sentence: Sentence) -> bool:
    return _has_count(sentence) and any(name.kind == "place" for name in read_names(sentence.text))


def _has_name(sentence: Sentence) -> bool:
    return bool(read_names(sentence.text))


def _quotes(sentence: Sentence) -> bool:
    return bool(find_quotations(sentence.text))


def _names_source(sentence: Sentence) -> bool:
    return bool(read_sayings(sentence.text))


def _cites_saying(sentence: Sentence) -> bool:
    return any(read_sayings(citation.quote) for citation in sentence.citations)


def _cites_day(sentence: Sentence, _: Tables) -> bool:
    return any(find_dates(citation.quote, None) for citation in sentence.citations)


def _has_open(_: Sentence, tables: Tables) -> bool:
    return any(disagreement.relation in disagreements.TAKING_SIDES for disagreement in tables.disagreements)


SENTENCE_CHECKS: tuple[Check, ...] = (
    Check("V01", citations.check_exact),
    Check("V02", citations.check_cited),
    Check("V03", values.check_numbers, _has_number),
    Check("V03", values.check_tallies, _has_number),
    Check("V03", values.check_labels, _has_number),
    Check("V03", values.check_dates, _has_number),
    Check("V03", swaps.check_counted, _has_number),
    Check("V03", portions.check_changes, _has_number),
    Check("V03", portions.check_portions, portions.cites_portion),
    Check("V04", named.check_names, _has_name),
    Check("V04", exchanges.check_exchanged_names, _has_name),
    Check("V05", sourcing.check_attributed, _cites_saying, titles=False),
    Check("V05", sourcing.check_speaker, _names_source),
    Check("V05", sourcing.check_quoted, _quotes),
    Check("V05", own_figures.check_own_figures, _names_source),
    Check("V06", sourcing.check_plural, _names_source),
    Check("V07", sourcing.check_bare_source, _names_source),
    Check("V08", wording.check_loaded),
    Check("V08", wording.check_scare_quotes),
    Check("V09", parties.check_characterised),
    Check("V13", origins.check_confirmation),
    Check("V14", events.check_day_of_figures, _has_number),
    Check("V14", swaps.check_swapped_days, _has_number),
    Check("V14", swaps.check_order, swaps.gives_order),
    Check("V15", events.check_place_of_figures, _has_placed_count),
    Check("V16", wording.check_hedges),
    Check("V16", wording.check_negation),
    Check("V16", plans.check_conditions),
    Check("V16", plans.check_plans),
    Check("V16", plans.check_wishes),
    Check("V16", modals.check_modals),
    Check("V16", limits.check_limits),
    Check("V16", limits.check_added_only),
    Check("V17", quoted.check_verbatim, _quotes),
    Check("V18", citations.check_needed),
    Check("V18", citations.check_against),
    Check("V20", wording.check_foreign_words),
    Check("V20", swaps.check_opposites),
    Check("V20", swaps.check_doers),
    Check("V20", swaps.check_compared),
    Check("V20", offices.check_offices),
    Check("V20", signs.check_signs),
    Check("V20", limits.check_sides),
    Check("V20", plurals.check_plurals),
    Check("V24", tolls.check_casualties, _has_count),
    Check("V24", tolls.check_fused, _has_count),
    Check("V25", wording.check_causes, lambda sentence: bool(find_causal(sentence.text))),
)

TABLED_CHECKS: tuple[TabledCheck, ...] = (
    TabledCheck("V10", disagreements.check_listed, lambda sentence, _: sentence.kind == "disagreement"),
    TabledCheck("V10", unlisted.check_unlisted, lambda sentence, _: _has_count(sentence)),
    TabledCheck("V11", disagreements.check_contested, _has_open),
    TabledCheck("V12", origins.check_one_origin),
    TabledCheck("V12", one_source.check_one_source),
    TabledCheck("V14", events.check_earlier, _cites_day),
    TabledCheck("V27", other_incidents.check_one_incident, other_incidents.tells_of_another),
)

SUMMARY_CHECKS: tuple[SummaryCheck, ...] = (
    SummaryCheck("V01", tables.find_misquotations),
    SummaryCheck("V01", tables.find_unfounded_entries),
    SummaryCheck("V10", disagreements.find_unsaid_positions, lambda summary: bool(summary.disagreements)),
    SummaryCheck("V14", timeline.find_disorder, lambda summary: len(summary.timeline) > 1),
    SummaryCheck("V19", coverage.find_excess_background),
    SummaryCheck("V21", coverage.find_told_gaps, lambda summary: any(map(coverage.can_be_told, summary.not_reported))),
    SummaryCheck("V22", headline.find_overstatement),
    SummaryCheck("V23", parties.find_many_names, lambda summary: bool(summary.parties)),
    SummaryCheck("V23", parties.find_merged, lambda summary: bool(summary.parties)),
    SummaryCheck("V28", tables.find_changed_files),
    SummaryCheck("V28", consistency.find_inconsistencies),
    SummaryCheck("V29", coverage.find_unused_articles),
)
