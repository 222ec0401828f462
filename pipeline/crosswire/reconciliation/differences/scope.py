"""Figures of a whole and of a part of it: "ten in both raids" and "eight in one of them" differ in what they cover.

Decides by the words of the articles alone: who tells of several deeds, who of one of them. Knows no geography.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.rivalry import Position, Rivalry
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.times.dates import find_dates
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import INCIDENT, Event, RelatedEvent, Toll, When, Where
from crosswire_schemas.reconciliation import Claim

_DEED = (
    r"(?:(?:air ?)?strike|raid|attack|assault|ambush(?=e?s?\b)|blast|explosion|bombing|shooting|shelling|stabbing|"
    r"bombardment|massacre|crash|collision|accident|derailment|fire|blaze|quake|earthquake|tremor|storm|flood|"
    r"landslide|avalanche|eruption|clash(?=e?s?\b)|protest|rally|riot|robbery|kidnapping|outbreak|incident)"
)
_DEEDS = rf"{_DEED}(?:e?s)\b"
_SEVERAL = r"(?:both|twin|several|multiple|successive|consecutive|separate|two|three|four|five|six|seven|[2-9])"
_WHOLE = re.compile(
    rf"\b(?:{_SEVERAL} (?:\w+ ){{0,2}}{_DEEDS}|(?:series|waves?|string|spate|rounds?) of (?:\w+ ){{0,2}}{_DEEDS}|"
    r"(?:over|in|during|within) the (?:past|last) (?:\w+ )?(?:days|weeks|months|years)\b)",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"\b(?:in|during|by|at|from) (?:only |just )?(?:one of (?:them|these|those)\b|"
    rf"(?:one|each) (?:of (?:the |these |those |its |their )?(?:\w+ ){{0,2}}{_DEEDS}|{_DEED}\b))",
    re.IGNORECASE,
)
_PLURAL = re.compile(rf"\b{_DEEDS}", re.IGNORECASE)
_WIDE = ("country", "region")

RULE = "one figure covers several events or a wider area, the other a part of that"


class _Told(NamedTuple):
    """An event of the story as its articles tell it: its claims, and the sentences they stand in."""

    claims: tuple[Claim, ...]
    words: str
    deeds: frozenset[str]
    days: frozenset[str]


def covers(whole: Claim, part: Claim, around: Mapping[str, str]) -> bool:
    """Return whether by their own words the figure *whole* is of several deeds and *part* of one of them.

    *around* holds the words around each count of the story, as :func:`read_around` returns them.
    """
    if not _is_larger(whole, part):
        return False
    ours, theirs = around[whole.id], around[part.id]
    if _tells_part(ours):
        return False
    return _tells_part(theirs) or (_tells_whole(ours) and not _tells_whole(theirs))


def tells_of_deeds(words: str) -> bool:
    """Return whether *words* tell of several deeds or of one of several; of others :func:`covers` never holds."""
    return _tells_part(words) or _tells_whole(words)


@lru_cache(maxsize=4096)
def _tells_part(words: str) -> bool:
    return bool(_PART.search(words))


@lru_cache(maxsize=4096)
def _tells_whole(words: str) -> bool:
    return bool(_WHOLE.search(words))


def scope_rivalries(claims: Sequence[Claim], anchor: str | None) -> Iterator[Rivalry]:
    """Yield the counts of two events of the story of which one is a part of the other.

    That takes deeds of one kind, times of which one lies in the other, a name that both are told with, no two places
    that exclude each other, and a whole that is told as several deeds. *anchor* is the day from which an article
    without a date is read: its "last month" is another's "November".
    """
    events: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        events[claim.event].append(claim)
    told = {name: _tell(members, anchor) for name, members in events.items()}
    around = read_around([claim for claim in claims if isinstance(claim.item, Toll)])
    for whole, part in permutations(told, 2):
        if whole != INCIDENT and _may_contain(told[whole], told[part]):
            yield from _compare(told[whole], told[part], around)


def _compare(whole: _Told, part: _Told, around: Mapping[str, str]) -> Iterator[Rivalry]:
    for effect, figures in _by_effect(whole).items():
        parts = _by_effect(part).get(effect, ())
        greater = tuple(c for c in figures if parts and all(_is_larger(c, other) for other in parts))
        if greater and _is_whole(whole, part, greater, parts, around):
            topic = f"number {effect.replace('_', ' ')}"
            yield Rivalry(topic, Verdict("scope", RULE), (greater, parts))


def _is_whole(whole: _Told, part: _Told, figures: Position, parts: Position, around: Mapping[str, str]) -> bool:
    if any(_tells_part(around[claim.id]) for claim in parts):
        return True
    if any(_tells_whole(around[claim.id]) for claim in parts):
        return False
    own_words = " ".join(around[claim.id] for claim in figures)
    if _tells_whole(f"{whole.words} {own_words}") and not _tells_whole(part.words):
        return True
    wide, narrow = _kinds(whole), _kinds(part)
    return bool(wide) and wide <= set(_WIDE) and bool(narrow - set(_WIDE)) and bool(_PLURAL.search(own_words))


def _may_contain(whole: _Told, part: _Told) -> bool:
    return (
        bool(whole.deeds & part.deeds)
        # Each has a day, month or year, and one of the whole's is one of the part's, or contains it.
        and any(other.startswith(day) for day in whole.days for other in part.days)
        and not _places_exclude(whole, part)
        and any(same_name(a.text, b.text) for a in find_names(whole.words) for b in find_names(part.words))
    )


def _day(claim: Claim, time: When, anchor: str | None) -> str | None:
    """The day, month or year meant, read in its sentence: "November" alone may be a name, "in November" is none."""
    sentence, start = claim.evidence[0], claim.citations[0].start
    found = find_dates(sentence.quote, anchor)
    return time.date or next((d.date for d in found if d.span.start <= start - sentence.start < d.span.end), None)


def _places_exclude(whole: _Told, part: _Told) -> bool:
    """Whether both have places of one kind, and none in common: two cities are two, a country and a city are not."""
    ours, theirs = _places(whole), _places(part)
    return any(
        not any(same_name(a, b) for a in ours[kind] for b in theirs[kind]) for kind in ours.keys() & theirs.keys()
    )


def _places(told: _Told) -> Mapping[str, list[str]]:
    named: dict[str, list[str]] = defaultdict(list)
    for claim in told.claims:
        if isinstance(claim.item, Where) and claim.item.kind != "site":
            named[claim.item.kind].append(claim.text)
    return named


def _kinds(told: _Told) -> set[str]:
    return {claim.item.kind for claim in told.claims if isinstance(claim.item, Where)}


def _tell(members: Sequence[Claim], anchor: str | None) -> _Told:
    telling = dict.fromkeys(c.quote for claim in members if claim.slot != "statement" for c in claim.evidence)
    deeds = frozenset(claim.item.kind for claim in members if isinstance(claim.item, Event | RelatedEvent))
    days = (_day(claim, claim.item, anchor) for claim in members if isinstance(claim.item, When))
    return _Told(tuple(members), " ".join(telling), deeds, frozenset(filter(None, days)))


def _by_effect(told: _Told) -> Mapping[str, Position]:
    counted: dict[str, Position] = {}
    for claim in told.claims:
        if isinstance(claim.item, Toll) and claim.item.effect != "other" and claim.item.low:
            counted[claim.item.effect] = (*counted.get(claim.item.effect, ()), claim)
    return counted


def _is_larger(whole: Claim, part: Claim) -> bool:
    ours, theirs = whole.item, part.item
    if not isinstance(ours, Toll) or not isinstance(theirs, Toll):
        return False
    return ours.low is not None and theirs.low is not None and ours.low > theirs.low


def read_around(tolls: Sequence[Claim]) -> dict[str, str]:
    """Return for the id of each count the words of its sentence that belong to it."""
    of_article: dict[str, list[Citation]] = defaultdict(list)
    for claim in tolls:
        of_article[claim.article].append(claim.citations[0])
    for figures in of_article.values():
        figures.sort(key=lambda figure: figure.start)
    return {claim.id: _around(claim, of_article[claim.article]) for claim in tolls}


def _around(claim: Claim, figures: Sequence[Citation]) -> str:
    """The words of the sentence that belong to this figure: from behind the figure before it up to the next one."""
    sentence, own = claim.evidence[0], claim.citations[0]
    bounds = (sentence.start, own.start, own.end, sentence.end)
    first, at, after, last = (bisect_left(figures, place, key=lambda figure: figure.start) for place in bounds)
    start = max((figure.end for figure in figures[first:at]), default=sentence.start)
    end = min((figure.start for figure in figures[after:last]), default=sentence.end)
    return sentence.quote[max(0, start - sentence.start) : end - sentence.start]
