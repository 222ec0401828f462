"""Whether two figures of things are of the same things: attacks of one period, cables cut by one storm. In doubt not.

Compares like with like only: one noun, no words beside it that tell two kinds apart, one time, and sentences that
tell the same of what is counted. The figures need not agree, for it is rivals that are looked for.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from crosswire.engines.offline.alignment.befallen import WORLD
from crosswire.engines.offline.alignment.likeness import Features, Rarity, counted_stems, other_days, read_features
from crosswire.engines.offline.alignment.things import ABOARD, BRIBES, CROWD, SPEED, Thing, name_things
from crosswire.engines.offline.words.plights import AFFECTED, DATA, DISMISSED, STRANDED, SUPPLIES
from crosswire.reconciliation.comparison import find_scales
from crosswire.reconciliation.differences.parts_of_count import as_toll, find_counted
from crosswire.reconciliation.sources.speakers import in_one_voice
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.names.states import STATES
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.times.dates import find_dates
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem, find_stems
from crosswire_schemas.incident import INCIDENT, Toll
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.record import Figure

_ANY_DAY = "2000-06-15"
_FIGURE = re.compile(r"\d")

_SHARED = 3
"""Words that the sentences of two counts must have in common, beside what is counted and names.

One less where their nouns are told more closely by the same word ("undersea cables"), and where the figures are large.
"""

_LARGE = 100
"""A figure from which few things of a story are as many."""

_UNIQUE = 1000
"""From here on two counts of one thing and one number are one count."""

_FARTHEST = 2
"""How many times as large one of two rival figures may be: beyond that they are of two things."""

_FARTHEST_CROWD = 10
"""The same of a crowd: police count a tenth of what organisers do."""

_FARTHEST_QUAKE = 1
"""By how much the magnitudes of one quake may differ: beyond that one of them is an aftershock's."""

_ANY_COUNT = frozenset(
    map(find_stem, read_words("total number count such record figure least more than about people police official say"))
)
"""Stems that stand beside any count."""


_OF_NATURE = ("magnitude", "mph", "km/h", "knot", "meter", "kilometer", "foot", "mile", "inch", "cm", "mm", "degree")
"""Units of what a quake or a storm has one of: no word beside the figure need be shared, nor any name."""
_TERMS = ("year", "month")
_OF_A_STORY = frozenset(map(find_stem, read_words("loss ransom haul loot turnout"))) | {
    "damages",
    "debts",
    ABOARD,
    BRIBES,
    SPEED,
}
"""What an incident has one figure of: a fine, a bail is somebody's."""
_ONCE = (DATA, DISMISSED)
"""What befalls people once: two figures for one country are of the same ones, however far apart."""
_STATES = frozenset(STATES.values()) | {WORLD}
_PASSING = (AFFECTED, STRANDED, *SUPPLIES)


class Amounts:
    """Figures of things of one story, with what each is of."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        claims = tuple(claims)
        self._things = name_things(claims)
        self._places: dict[str, set[str]] = defaultdict(set)
        for thing in self._things.values():
            if thing.place:
                self._places[thing.name].add(thing.place)
        given: dict[tuple[str, ...], set[Figure | None]] = defaultdict(set)
        for claim in claims:
            if claim.id in self._things:
                given[self._place(claim)].add(as_toll(claim).low)
        self._lone = {c.id for c in claims if c.id in self._things and len(given[self._place(c)]) == 1}

    def _place(self, claim: Claim) -> tuple[str, ...]:
        """The article, and what it gives a figure of."""
        thing = self._things[claim.id]
        return claim.article, thing.name, thing.place or "", as_toll(claim).unit or ""

    def find_keys(self, one: Features, _: Rarity) -> list[str]:
        """Return the keys under which a figure of things meets others: what it is of; none where that is open."""
        return [thing.name] if (thing := self._things.get(one.claim.id)) else []

    def are_same(self, one: Features, other: Features, rarity: Rarity) -> bool:
        """Return whether two figures of things or deeds are of the same ones, by the words around them."""
        mine, theirs = (self._things.get(features.claim.id) for features in (one, other))
        if not (mine and theirs) or mine.name != theirs.name:
            return False
        if mine.of or theirs.of:
            # "Organisers put the number at 900": what it is the number of stands before it.
            before, behind = (t.of or features.claim for t, features in ((mine, one), (theirs, other)))
            return before == behind or self.are_same(read_features(before), read_features(behind), rarity)
        lone = {one.claim.id, other.claim.id} <= self._lone
        if not self._are_together(mine, theirs):
            return False
        if mine.is_total and theirs.is_total:
            return lone and _are_totals(one, other, mine)
        return _are_same(one, other, mine.name, lone=lone)

    def _are_together(self, mine: Thing, theirs: Thing) -> bool:
        """Whether two figures are of one place: that of a figure without any is the only town the story tells.

        44 million customers are those of the world where another report has 30 million Britons.
        """
        if mine.place == theirs.place:
            return True
        places = self._places[mine.name]
        return not (mine.place and theirs.place) and len(places) == 1 and _STATES.isdisjoint(places)


def _are_same(one: Features, other: Features, thing: str, *, lone: bool) -> bool:
    """Whether two figures of one *thing* are of the same ones; *lone* are two that are all their reports give of it."""
    mine, theirs = as_toll(one.claim), as_toll(other.claim)
    if not _may_be_rivals(mine, theirs, thing):
        return False
    days, others_days = _dates(one), _dates(other)
    apart = other_days(one, other) or (days and others_days and not days & others_days)
    if apart or _tells_apart(one.claim, other.claim):
        return False
    if mine.unit in _OF_NATURE or thing in _OF_A_STORY:
        # It rained 180 mm in one town and 95 in another.
        of_it = one.claim.event == other.claim.event == INCIDENT
        of_one = mine.unit == "magnitude" or (lone and thing == BRIBES)
        return of_it and (of_one or not _names_apart(one, other))
    kinds, others = (counted_stems(toll) - {find_counted(toll)} - _ANY_COUNT for toll in (mine, theirs))
    if kinds and others and not kinds & others:
        return False
    shared = _told(one) & _told(other) - counted_stems(mine) - counted_stems(theirs)
    if mine.unit:
        two = mine.unit in _TERMS and _are_told_of_two(one.claim, other.claim)
        return len(shared) >= _SHARED - 1 - lone and not two and not _names_apart(one, other)
    if lone and mine.effect == "damaged" and shared:
        return not _names_apart(one, other)
    if lone and shared and min(mine.low or 0, theirs.low or 0) >= _UNIQUE:
        return True
    return bool(shared) if days & others_days else _are_alike(one, other, shared, len(kinds & others) + lone)


def _are_totals(one: Features, other: Features, thing: Thing) -> bool:
    """Whether two figures are of all whom the story's event befell, each the only one that its report gives of them."""
    if not one.claim.event == other.claim.event == INCIDENT or _tells_apart(one.claim, other.claim):
        return False
    # Power comes back: of two days there are two figures. Of the rest a day is the one on which it is said.
    plight = thing.name.split()[0]
    if plight in _PASSING and other_days(one, other):
        return False
    far = plight in _ONCE and thing.place is not None
    return far or _may_be_rivals(as_toll(one.claim), as_toll(other.claim), thing.name)


def _are_alike(one: Features, other: Features, shared: frozenset[str], kinds: int) -> bool:
    """Whether two counts of things of so many common *kinds* are of the same ones, by what their sentences share."""
    low, other_low = as_toll(one.claim).low or 0, as_toll(other.claim).low or 0
    if low == other_low >= _UNIQUE:
        return True
    large = min(low, other_low) >= _LARGE
    least = _SHARED - bool(kinds) - large
    # "Credit card numbers", and as many of them: nothing else in the story is so called.
    return (large and kinds > 1) or (len(shared) >= least and not shared <= _names(one))


def _may_be_rivals(one: Toll, other: Toll, thing: str) -> bool:
    """Whether both count or measure one thing, and neither so many more that it must be more things."""
    scales = find_scales(one, other)
    if not (one.low and other.low and scales) or one.effect != other.effect:
        return False
    low, other_low = one.low * scales[0], other.low * scales[1]
    if thing in _OF_A_STORY:
        return True
    if one.unit == "magnitude":
        return abs(low - other_low) <= _FARTHEST_QUAKE
    farthest = _FARTHEST_CROWD if thing == CROWD else _FARTHEST
    return max(low, other_low) <= farthest * min(low, other_low)


def _names_apart(one: Features, other: Features) -> bool:
    """Whether each sentence has a name that the other has not: each of two men is sentenced to years of his own."""
    mine, theirs = _names(one), _names(other)
    return bool(mine - theirs and theirs - mine)


def _are_told_of_two(one: Claim, other: Claim) -> bool:
    """Whether two terms are of two people, the last ones named before them, or one is suspended."""
    people = [_find_person(claim) for claim in (one, other)]
    suspended = {"suspended" in claim.evidence[0].quote for claim in (one, other)}
    return len(suspended) > 1 or bool(people[0] and people[1] and not same_name(people[0], people[1]))


def _find_person(claim: Claim) -> str | None:
    sentence, own = claim.evidence[0], claim.citations[0]
    named = [n for n in find_names(sentence.quote) if n.span.start + sentence.start < own.end and n.kind == "person"]
    return named[-1].text if named else None


def _tells_apart(one: Claim, other: Claim) -> bool:
    """Whether one article gives both in one voice: it denies no figure of its own."""
    if one.article != other.article or one.text == other.text:
        return False
    return in_one_voice(one.said_by, other.said_by)


def _dates(one: Features) -> set[str]:
    """The days of the calendar in the sentences, without their years: "since Oct. 17"."""
    sentences = [citation.quote for citation in one.claim.evidence]
    return {
        mention.date[5:]
        for sentence in sentences
        for mention in find_dates(sentence, _ANY_DAY)
        if mention.date and len(mention.date) == len(_ANY_DAY) and _FIGURE.search(sentence[slice(*mention.span)])
    }


def _told(one: Features) -> frozenset[str]:
    """The stems of the sentences but for numbers, which show nothing: "three"."""
    numbers = {
        stem
        for sentence in one.claim.evidence
        for quantity in find_quantities(sentence.quote)
        for stem in find_stems(sentence.quote[slice(*quantity.number)])
    }
    return frozenset(stem for stem in one.context - numbers - _ANY_COUNT if not stem[0].isdigit())


def _names(one: Features) -> frozenset[str]:
    """The stems of the names but for those of who says it: they stand in every sentence of a story."""
    named = (name.text for sentence in one.claim.evidence for name in find_names(sentence.quote))
    return frozenset[str]().union(*map(find_stems, named)) - find_stems(one.claim.said_by or "")
