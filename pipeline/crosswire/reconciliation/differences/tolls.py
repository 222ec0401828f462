"""Where counts differ: which figures are rivals at all. Compares no other slot."""

import re
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from crosswire.reconciliation.bounded_denials import is_bound_elsewhere
from crosswire.reconciliation.comparison import Verdict, compare_tolls
from crosswire.reconciliation.differences.parts_of_count import as_toll, counts_things, find_counted, leave_out_parts
from crosswire.reconciliation.differences.revisions import DateOf, find_revision
from crosswire.reconciliation.differences.scope import RULE, covers, read_around, scope_rivalries, tells_of_deeds
from crosswire.reconciliation.rivalry import Rivalry, compare_positions, sort_positions
from crosswire.reconciliation.sources.speakers import in_one_voice
from crosswire.text.word_lists import read_words
from crosswire_schemas.incident import INCIDENT, Toll
from crosswire_schemas.reconciliation import Claim

_SENTENCED = re.compile(r"\b(?:sentenc|jail|prison|imprison|custody|behind bars)", re.IGNORECASE)


_NO_NAME = re.compile(r"figure|number|crowd|total|owe[sd]?|owing|\w+(?:ed|ing)", re.IGNORECASE)
"""Beside a figure these tell what it is of, and name nothing: "owes 4 million euros", "put the figure at 900"."""
_BARE = ("people", "passengers", "workers", "employees")
"""These name nothing beside "people on board" or "jobs"."""
_DID = re.compile(
    r"(?P<noun>[\w’'-]+)(?<!who)(?<!whose)\s(?=(?:may|might|could|have|had|were|was|are|will|marched|gathered|rallied|protested|"
    r"demonstrated|took|walked|went|attended|tested|fell|became|began|started|joined|launched|staged|held|lost|lose)\b)"
)
"""Before what people did, or what befell them: "workers who took part"."""
_LIFELESS = read_words(
    "homes houses households properties businesses premises accounts records files information data details jobs posts"
)


class _Words(NamedTuple):
    """What stands around each count of the story, by claim, and the whole texts, by article."""

    around: Mapping[str, str]
    texts: Mapping[str, str]


def toll_rivalries(
    groups: Sequence[Sequence[Claim]], published: DateOf, texts: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Rivalry]:
    """Yield every point on which counts differ.

    Counts of one effect of the incident are rivals whether or not the engine put them together; counts of other
    events, and of things, only where it did, for "two killed in May" says nothing against "ten killed in June".
    *texts* are the articles by their ids.
    """
    claims = [claim for group in groups for claim in group]
    things = [claim for claim in claims if counts_things(claim)]
    claims = [claim for claim in claims if not counts_things(claim)]
    # "Two raids" is a count, and yet belongs to the words around the eight who died in them.
    told = read_around(things) | read_around([claim for claim in claims if isinstance(claim.item, Toll)])
    words = _Words(told, texts)
    compared: set[frozenset[str]] = set()
    for rivals in _rivals(groups):
        parts = _find_parts(rivals, words)
        found = [*_parts_of_several(rivals, parts), *_whole_counts(rivals, parts, published)]
        compared |= {_events(rivalry) for rivalry in found}
        yield from found
    days = filter(None, (published(claim.article) for claim in claims))
    yield from (r for r in scope_rivalries(claims, min(days, default=None)) if _events(r) not in compared)


def _whole_counts(rivals: Sequence[Claim], parts: Container[str], published: DateOf) -> Iterator[Rivalry]:
    """Counts of the same people, or of two events where the engine took them for one; *parts* are no such counts."""
    whole = [claim for claim in rivals if claim.id not in parts]
    # Of attacks each article has an event of its own, and the engine has told that they are the same ones.
    events = {"" if counts_things(claim) else claim.event for claim in whole}
    positions = sort_positions(whole, lambda c: (c.event if len(events) > 1 else "", *_value(as_toll(c))))
    verdict = compare_positions(positions, Toll, compare_tolls)
    if verdict and len(events) > 1:
        verdict = Verdict("scope", "the figures are of different events")
    if verdict and (revision := find_revision(positions, verdict, published)):
        verdict, positions = revision
    if verdict:
        yield Rivalry(_topic(whole), verdict, positions)


def _parts_of_several(rivals: Sequence[Claim], found: Container[str]) -> Iterator[Rivalry]:
    """Eight in one of the raids are a part of the ten in both: neither report denies the other.

    The parts are those *found*. Where the totals differ too that is a point of its own, and here the largest stands
    for them.
    """
    parts = [claim for claim in rivals if claim.id in found]
    whole = [claim for claim in rivals if claim.id not in found]
    largest = max((as_toll(claim).low or 0 for claim in whole), default=0)
    whole = [claim for claim in whole if (as_toll(claim).low or 0) == largest]
    if parts:
        positions = (
            *sort_positions(whole, lambda c: _value(as_toll(c))),
            *sort_positions(parts, lambda c: _value(as_toll(c))),
        )
        yield Rivalry(_topic(rivals), Verdict("scope", RULE), positions)


def _find_parts(rivals: Collection[Claim], words: _Words) -> frozenset[str]:
    """The ids of those of *rivals* that are parts of another one, or denials for a place of which no count is."""
    counts = [other for other in rivals if as_toll(other).low]
    several = any(map(tells_of_deeds, words.around.values()))
    return frozenset(
        claim.id
        for claim in rivals
        # "No one died in Hask" denies fourteen dead in Hask, whatever else is counted.
        if (several and any(covers(other, claim, words.around) for other in rivals))
        or (bool(counts) and all(is_bound_elsewhere(claim, other, words.texts) for other in counts))
    )


def _events(rivalry: Rivalry) -> frozenset[str]:
    return frozenset(claim.event for position in rivalry.positions for claim in position)


def _value(toll: Toll) -> tuple[object, ...]:
    return toll.op, toll.low, toll.high


def _rivals(groups: Sequence[Sequence[Claim]]) -> list[list[Claim]]:
    of_incident: dict[str, list[Claim]] = {}
    rivals = []
    for group in groups:
        tolls = [claim for claim in group if isinstance(claim.item, Toll) and claim.item.low is not None]
        if tolls and tolls[0].event == INCIDENT and not counts_things(tolls[0]):
            of_incident.setdefault(as_toll(tolls[0]).effect, []).extend(tolls)
        elif len(tolls) > 1 and not (counts_things(tolls[0]) and _are_told_apart(tolls, groups)):
            rivals.append(tolls)
    every = [claim for group in groups for claim in group if isinstance(claim.item, Toll)]
    return [leave_out_parts(claims, every) for claims in of_incident.values()] + rivals


def _are_told_apart(tolls: Sequence[Claim], groups: Sequence[Sequence[Claim]]) -> bool:
    """Whether an article gives two of these figures for such things in one voice: of five boats three were taken."""
    nouns = {find_counted(as_toll(claim)) for claim in tolls}
    figures = {as_toll(claim).low for claim in tolls} - {0}
    like: dict[str, list[Claim]] = {}
    for claim in (c for group in groups for c in group if counts_things(c) and as_toll(c).low in figures):
        if find_counted(as_toll(claim)) in nouns:
            like.setdefault(claim.article, []).append(claim)
    return any(
        as_toll(one).low != as_toll(other).low and in_one_voice(one.said_by, other.said_by)
        for claims in like.values()
        for one, other in combinations(claims, 2)
    )


def _name(who: str, unit: str | None) -> str:
    """What is counted, as a topic names it: "workers who took part"."""
    if unit is not None:
        return who.lower()
    return _DID.sub(lambda did: f"{did['noun']} {'that' if did['noun'] in _LIFELESS else 'who'} ", who, count=1)


def _topic(claims: Sequence[Claim]) -> str:
    """What is counted or measured; of things the shortest words that one of the articles has for them."""
    unit = as_toll(claims[0]).unit
    if unit == "magnitude":
        return unit
    if unit in ("year", "month"):
        sentenced = any(_SENTENCED.search(claim.evidence[0].quote) for claim in claims)
        return "length of the sentence" if sentenced else "duration"
    if unit in ("hour", "day", "week"):
        return f"{unit}s of {as_toll(claims[0]).who}"
    if counts_things(claims[0]):
        named = [_name(who, unit) for c in claims if (who := as_toll(c).who) and not _NO_NAME.fullmatch(who)]
        default = "speed" if unit in ("km/h", "mph") else "amount" if unit else "things"
        return min(named, key=lambda who: (who in _BARE, len(who), who), default=default)
    return f"number {as_toll(claims[0]).effect.replace('_', ' ')}"
