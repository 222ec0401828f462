"""Whether two claims report the same, by their words, figures, speakers and times. In doubt they do not.

Knows pairs only: groups are made elsewhere.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from crosswire.reconciliation.sources.speakers import same_speaker
from crosswire.text.numbers.quantities import Quantity, find_quantities
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.times.dates import find_dates
from crosswire.text.wording.stems import content_stems, find_negations, find_stems
from crosswire_schemas.incident import INCIDENT, Event, RelatedEvent, Toll
from crosswire_schemas.reconciliation import Claim

_ANY_DAY = "2000-06-15"
_COPY = 90
"""Likeness out of 100 from which two texts are one text, typeset or spelt differently."""


_PART = re.compile(
    r"\b(?:including|among\s+(?:them|these|those|the\s+\w+)|of\s+(?:whom|them|these|those)|some\s+of\s+them)\b[^.;:]*$",
    re.IGNORECASE,
)
"""Before a count of a part: "nine people, including two children"."""

_QUOTED_WORDS = 6
_COUNTS = 2
_WORDS_OF_COUNTS = 5
"""Words of a quotation for each count in it, at most: one that holds little beside counts."""

_SAME_QUOTED = 85
"""Likeness out of 100 of two quotations, one of which may be an excerpt or another translation."""


class Features(NamedTuple):
    """What is compared of a claim: the stems and figures of its own words and of its sentences."""

    claim: Claim
    stems: frozenset[str]
    figures: frozenset[str]
    denied: frozenset[str]
    context: frozenset[str]
    days: frozenset[tuple[str, str]]
    quoted: str


class Needed(NamedTuple):
    """How much two sayings must share: of the shorter, of both together, and how many stems."""

    of_shorter: float
    of_both: float
    stems: int


_ONE_SPEAKER = Needed(0.6, 0.35, 3)
_OWN_VOICE = Needed(0.7, 0.45, 4)
_TWO_SPEAKERS = Needed(0.8, 0.55, 4)
_ONE_COUNT = Needed(0.4, 0.2, 3)
_ONE_ARTICLE = Needed(0.9, 0.8, 3)
_RIVALS = Needed(0.85, 0.75, 4)
"""Nearly all words: "the tanker spilled 300 tonnes of oil off Bron", "the tanker spilled no oil off Bron"."""


def read_features(claim: Claim) -> Features:
    """Return what is compared of *claim*."""
    quantities = find_quantities(claim.text)
    sentences = [citation.quote for citation in claim.evidence]
    return Features(
        claim=claim,
        stems=_worded(claim.text, quantities),
        figures=_figures(quantities),
        denied=frozenset(stem for _, stem in find_negations(claim.text)),
        context=frozenset().union(*map(find_stems, sentences)),
        days=frozenset().union(*map(_days, sentences)) if claim.slot in ("event", "toll") else frozenset(),
        quoted=" ".join(claim.text[slice(*q.inner)] for q in find_quotations(claim.text)).casefold(),
    )


class Rarity:
    """How much each stem tells: one that half of the story uses joins nothing by itself."""

    def __init__(self, features: Iterable[Features]) -> None:
        used = [one.context for one in features]
        self._counts = Counter(stem for stems in used for stem in stems)
        self._total = len(used)

    def weigh(self, stems: Iterable[str]) -> float:
        """The joint weight of *stems*."""
        return sum(math.log(1 + self._total / max(1, self._counts[stem])) for stem in stems)

    def rarest(self, stems: Iterable[str], count: int) -> list[str]:
        """The *count* stems that tell most."""
        return sorted(stems, key=lambda stem: (self._counts[stem], stem))[:count]

    def shares(self, one: frozenset[str], other: frozenset[str], needed: Needed) -> bool:
        """Whether two sets of stems share what is *needed*."""
        common = one & other
        if len(common) < needed.stems:
            return False
        weight = self.weigh(common)
        shorter = min(self.weigh(one), self.weigh(other))
        return weight >= needed.of_shorter * shorter and weight >= needed.of_both * self.weigh(one | other)


def same_event(one: Features, other: Features, rarity: Rarity) -> bool:
    """Whether two articles name one event beside the story's: same kind, no other day, and words in common."""
    mine, theirs = one.claim.item, other.claim.item
    if not (isinstance(mine, Event | RelatedEvent) and isinstance(theirs, Event | RelatedEvent)):
        return False
    if one.claim.article == other.claim.article or mine.kind != theirs.kind or other_days(one, other):
        return False
    return rarity.shares(one.context, other.context, Needed(0.5, 0.3, 4))


def same_toll(one: Features, other: Features, rarity: Rarity) -> bool:
    """Whether two counts are of the same people in the same event."""
    mine, theirs = one.claim.item, other.claim.item
    if not (isinstance(mine, Toll) and isinstance(theirs, Toll)) or mine.effect != theirs.effect:
        return False
    if _is_part(one.claim) != _is_part(other.claim) and mine.low != theirs.low:
        return False
    counted, others = counted_stems(mine), counted_stems(theirs)
    alike = bool(counted & others) or (not counted and not others)
    if one.claim.event != INCIDENT or other.claim.event != INCIDENT:
        return alike and not other_days(one, other) and rarity.shares(one.context, other.context, Needed(0.5, 0.3, 4))
    if mine.low is not None and mine.low == theirs.low:
        # Two counts of one article are of two groups of people, unless the words say that they are not.
        return alike or one.claim.article != other.claim.article
    return alike and rarity.shares(one.context, other.context, _ONE_COUNT)


def same_saying(one: Features, other: Features, rarity: Rarity) -> bool:
    """Whether two statements are one utterance or one fact.

    Two speakers need more in common than one does, and other figures or a denial more than none.
    """
    if one.claim.event != other.claim.event and INCIDENT in (one.claim.event, other.claim.event):
        return False
    if _one_quotation(one.quoted, other.quoted) or _quote_same_counts(one, other):
        return True
    if len(one.stems & other.stems) + len(one.figures & other.figures) < _ONE_SPEAKER.stems:
        return False
    needed = _needed(one.claim, other.claim)
    if one.denied != other.denied and needed is not _ONE_SPEAKER:
        return needed is not _ONE_ARTICLE and rarity.shares(one.stems, other.stems, _RIVALS)
    if one.figures and other.figures and not one.figures & other.figures:
        alike = _TWO_SPEAKERS if needed is _ONE_SPEAKER else _RIVALS
        return needed is not _ONE_ARTICLE and rarity.shares(one.stems, other.stems, alike)
    if rarity.shares(one.stems | one.figures, other.stems | other.figures, needed):
        return True
    return needed is not _ONE_ARTICLE and fuzz.token_sort_ratio(one.claim.text, other.claim.text) >= _COPY


def same_quotation(one: Features, other: Features) -> bool:
    """Whether two articles quote the same words at length: however each goes on, it is one utterance."""
    together = one.claim.event == other.claim.event and one.claim.article != other.claim.article
    return together and (_one_quotation(one.quoted, other.quoted) or _quote_same_counts(one, other))


def _one_quotation(one: str, other: str) -> bool:
    """No two people say the same six words; how a report describes the one who said them is another matter."""
    shorter = min(len(one.split()), len(other.split()))
    return shorter >= _QUOTED_WORDS and fuzz.partial_ratio(one, other) >= _SAME_QUOTED


def _quote_same_counts(one: Features, other: Features) -> bool:
    """Whether two articles quote the same counts in a row: "two dead and six hurt", "two dead and six wounded"."""
    mine, theirs = find_quantities(one.quoted), find_quantities(other.quoted)
    counts, others = ([q.low for q in found if q.kind == "count"] for found in (mine, theirs))
    if len(counts) < _COUNTS or counts != others:
        return False
    short = max(len(one.quoted.split()), len(other.quoted.split())) <= _WORDS_OF_COUNTS * len(counts)
    return short and bool(_worded(one.quoted, mine) & _worded(other.quoted, theirs))


def _needed(one: Claim, other: Claim) -> Needed:
    if one.article == other.article:
        return _ONE_ARTICLE
    if one.said_by is None and other.said_by is None:
        return _OWN_VOICE
    return _ONE_SPEAKER if _one_speaker(one.said_by, other.said_by) else _TWO_SPEAKERS


@lru_cache(maxsize=8192)
def _one_speaker(one: str | None, other: str | None) -> bool:
    # "He" and "they" hold no word that another description could lack.
    told = [speaker for speaker in (one, other) if speaker and content_stems(speaker)]
    return len(told) == 2 and same_speaker(*told)


def _is_part(count: Claim) -> bool:
    """Whether the sentence counts a part of a total before it."""
    sentence = count.evidence[0].quote
    return bool(_PART.search(sentence, 0, max(0, sentence.find(count.text))))


def counted_stems(toll: Toll) -> frozenset[str]:
    """Return the stems of what *toll* counts."""
    return find_stems(toll.who or "")


def _worded(text: str, quantities: Sequence[Quantity]) -> frozenset[str]:
    """The stems but for number words, which are figures."""
    numbers = [q.number for q in quantities]
    stems = content_stems(text)
    return frozenset(stem for span, stem in stems if not any(n.start <= span.start < n.end for n in numbers))


def _figures(quantities: Sequence[Quantity]) -> frozenset[str]:
    counted = (q for q in quantities if q.kind not in ("date", "year", "time", "label"))
    return frozenset(f"{q.low}{q.unit or ''}" for q in counted if q.low is not None)


@lru_cache(maxsize=4096)
def _days(sentence: str) -> frozenset[tuple[str, str]]:
    """Days named by weekday and by date, each with its kind: one kind says nothing against the other."""
    mentions = [m for m in find_dates(sentence, _ANY_DAY) if m.date and (m.weekday is not None or not m.relative)]
    return frozenset(("date", str(m.date)) if m.weekday is None else ("weekday", str(m.weekday)) for m in mentions)


def other_days(one: Features, other: Features) -> bool:
    """Return whether the sentences of two claims name days, and no day in common."""
    return any(_apart(_of_kind(one, kind), _of_kind(other, kind)) for kind in ("weekday", "date"))


def _of_kind(one: Features, kind: str) -> list[str]:
    return [day for known, day in one.days if known == kind]


def _apart(days: Sequence[str], others: Sequence[str]) -> bool:
    return bool(days and others) and not any(
        day.startswith(another) or another.startswith(day) for day in days for another in others
    )
