"""Where articles give one person two ages. Reads names with the figure beside them, and no date of birth."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.rivalry import Rivalry
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*)* [A-Z][\w’'-]+"
_BEHIND = re.compile(rf"\b(?P<name>{_NAME}), (?:aged? )?(?P<age>[1-9]\d?)(?=[,.;)]|$)(?!,\d)")
_BEFORE = re.compile(rf"\b(?P<age>[1-9]\d?)-year-old (?P<name>{_NAME})")
_BIRTHDAY = 1
"""Years by which two reports may differ that are both right: somebody has a birthday between them."""


def age_rivalries(claims: Sequence[Claim]) -> Iterator[Rivalry]:
    """Yield each person of the incident to whom the statements of two articles give two ages."""
    told: dict[str, dict[str, tuple[Claim, int]]] = {}
    for claim in claims:
        if claim.slot == "statement" and claim.event == INCIDENT and claim.stance != "denied":
            for name, age in _read_ages(claim.text):
                told.setdefault(name, {}).setdefault(claim.article, (claim, age))
    for name, ages in told.items():
        if any(abs(a - b) > _BIRTHDAY for (_, a), (_, b) in combinations(ages.values(), 2)):
            by_age = sorted(ages.values(), key=lambda given: given[1])
            sides = (tuple(claim for claim, _ in same) for _, same in groupby(by_age, key=lambda given: given[1]))
            yield Rivalry(f"age of {name}", Verdict("contradiction", "one person has one age"), tuple(sides))


def _read_ages(text: str) -> Iterator[tuple[str, int]]:
    for found in (*_BEHIND.finditer(text), *_BEFORE.finditer(text)):
        yield found["name"], int(found["age"])
