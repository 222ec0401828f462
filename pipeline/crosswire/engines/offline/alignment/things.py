"""What a figure of things is of, under one name: "cars" and "vehicles", those who marched and those who gathered.

Of those whom something befell the name tells what it was: who lost power is no customer whose data were taken. Names
things only; whether two figures are of the same ones is decided elsewhere.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from crosswire.engines.offline.alignment.befallen import Befallen, name_who, read_befallen
from crosswire.engines.offline.words.crowds import GATHERING, MARCHED
from crosswire.engines.offline.words.plights import ACCOUNTS, AFFECTED, INFECTED, RECALLED
from crosswire.reconciliation.differences.parts_of_count import as_toll, find_counted
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.incident import Toll
from crosswire_schemas.reconciliation import Claim

_ONE_NAME = (
    "cars vehicles automobiles",
    "flats apartments",
    "homes houses households residences customers",
    "debts debt owes owed owing liabilities",
    "takeover acquisition bid deal",
    "bribes bribe bribed bribery",
    "fee fees",
    "ban banned suspension",
    "shares stock",
    "jobs posts",
    "damages damage",
    "ships vessels boats",
    "planes aircraft jets",
    "temperature temperatures thermometer thermometers mercury",
)
_NAMES = {find_stem(word): words.split()[0] for words in _ONE_NAME for word in words.split()}
_UNITS = {"month": "year", "year": "year", "magnitude": "magnitude"}
_SPEED = frozenset(map(find_stem, read_words("speed speeds speeding travelling traveling going driving doing moving")))
ABOARD, BRIBES, CROWD, SPEED = "aboard", "bribes", "crowd", "speed"
_ABOARD = re.compile(r"\b(?:aboard|on board)$|^passengers?$|^people$")
_CROWD = re.compile(rf"\b(?:{MARCHED}|{GATHERING}|protesters|demonstrators|marchers|strikers)$")
_INFECTED = re.compile(r"\b(?:infections|cases)$")
_FIGURE = re.compile(r"(?:figure|number|crowd|total)$")
_NEAR = 400
"""Code points within which "put the figure at 900" goes back to the figure before it."""


class Thing(NamedTuple):
    """The name of what a figure is of, and the claim that it goes back to: "organisers put the number at 900".

    *place* is where those are whom something befell, if that is told; of them one figure is the total. Of what is
    called back, and of accounts, reports give several.
    """

    name: str
    of: Claim | None = None
    place: str | None = None
    is_total: bool = False


def name_things(tolls: Iterable[Claim]) -> Mapping[str, Thing]:
    """Return what each of *tolls* is of, by the ids of the claims; nothing of a figure of which that is open."""
    told = sorted(tolls, key=lambda claim: (claim.article, claim.citations[0].start))
    befallen = {claim.id: them for claim in told if (them := read_befallen(claim))}
    plights = {them.plight for them in befallen.values()} - {AFFECTED, RECALLED}
    # In a story of one outage "affected" are those without power.
    affected = plights.pop() if len(plights) == 1 else AFFECTED
    things: dict[str, Thing] = {}
    last: Claim | None = None
    for claim in told:
        toll = as_toll(claim)
        if toll.unit is None and toll.who and _FIGURE.fullmatch(toll.who):
            near = last and last.article == claim.article and claim.citations[0].start - last.citations[0].end <= _NEAR
            if last and near and things[last.id].name == CROWD:
                things[claim.id] = Thing(CROWD, last)
            continue
        them = befallen.get(claim.id)
        things[claim.id] = _name_befallen(them, affected) if them else Thing(_name(toll))
        last = claim
    return things


def _name_befallen(them: Befallen, affected: str) -> Thing:
    plight = affected if them.plight == AFFECTED else them.plight
    if plight == RECALLED or them.noun in ACCOUNTS:
        stem = find_stem(them.noun)
        return Thing(_NAMES.get(stem, stem), place=them.place)
    name = plight if plight == INFECTED else f"{plight} {name_who(them._replace(plight=plight))}"
    return Thing(name, place=them.place, is_total=True)


def _name(toll: Toll) -> str:
    who = " ".join((toll.who or "").split()).casefold()
    counted = find_counted(toll)
    if toll.unit in _UNITS:
        return _UNITS[toll.unit]
    if toll.unit in ("km/h", "mph") and counted in _SPEED:
        return SPEED
    if toll.unit is None:
        for name, words in ((ABOARD, _ABOARD), (CROWD, _CROWD), (INFECTED, _INFECTED)):
            if words.search(who):
                return name
    return _NAMES.get(counted, counted)
