"""Whether two figures of things are of the same things: attacks of one period, cables cut by one storm. In doubt not.

Compares like with like only: one noun, no words beside it that tell two kinds apart, one time, and sentences that
tell the same of what is counted. The figures need not agree, for it is rivals that are looked for.
"""

import re

from crosswire.engines.offline.alignment.likeness import Features, Rarity, counted_stems, other_days
from crosswire.reconciliation.parts_of_count import find_counted
from crosswire.reconciliation.speakers import in_one_voice
from crosswire.text.dates import find_dates
from crosswire.text.name_words import read_words
from crosswire.text.names import find_names
from crosswire.text.numbers import find_quantities
from crosswire.text.wording import find_stem, find_stems
from crosswire_schemas.incident import INCIDENT, Toll
from crosswire_schemas.reconciliation import Claim

_ANY_DAY = "2000-06-15"
_FIGURE = re.compile(r"\d")

_SHARED = 3
"""Words that the sentences of two counts must have in common, beside what is counted and names.

One less where their nouns are told more closely by the same word ("undersea cables"), and where the figures are large.
"""

_LARGE = 100
"""A figure from which few things of a story are as many."""

_FARTHEST = 2
"""How many times as large one of two rival figures may be: beyond that they are of two things."""

_FARTHEST_QUAKE = 1
"""By how much the magnitudes of one quake may differ: beyond that one of them is an aftershock's."""

_ANY_COUNT = frozenset(
    map(find_stem, read_words("total number count such record figure least more than about people police official say"))
)
"""Stems that stand beside any count."""


_OF_NATURE = ("magnitude", "mph", "km/h", "knot", "meter", "kilometer", "foot", "mile", "inch", "cm", "mm")
"""Units of what a quake or a storm has one of: no word beside the figure need be shared, nor any name."""
_OF_A_STORY = frozenset(map(find_stem, read_words("damage loss ransom haul loot aboard")))
"""What an incident has one figure of: a fine, a bail is somebody's."""


def thing_keys(one: Features, _: Rarity) -> list[str]:
    """Return the keys under which a figure of things meets others: what is counted, or the unit it is measured in."""
    return [_thing(one.claim.item)] if isinstance(one.claim.item, Toll) else []


def _thing(toll: Toll) -> str:
    """What is counted or measured; quake and tremor have a magnitude, prison and jail years of it."""
    if toll.unit in ("magnitude", "year", "month"):
        return toll.unit
    return "aboard" if (toll.who or "").endswith("on board") else find_counted(toll)


def same_amount(one: Features, other: Features, _: Rarity) -> bool:
    """Return whether two figures of things or deeds are of the same ones, by the words around them."""
    mine, theirs = one.claim.item, other.claim.item
    if not (isinstance(mine, Toll) and isinstance(theirs, Toll)) or not _may_be_rivals(mine, theirs):
        return False
    days, others_days = _dates(one), _dates(other)
    apart = other_days(one, other) or (days and others_days and not days & others_days)
    if apart or _tells_apart(one.claim, other.claim):
        return False
    if mine.unit in _OF_NATURE or _thing(mine) in _OF_A_STORY:
        # It rained 180 mm in one town and 95 in another.
        of_it = one.claim.event == other.claim.event == INCIDENT
        return of_it and (mine.unit == "magnitude" or not _names_apart(one, other))
    kinds, others = (counted_stems(toll) - {find_counted(toll)} - _ANY_COUNT for toll in (mine, theirs))
    if kinds and others and not kinds & others:
        return False
    shared = _told(one) & _told(other) - counted_stems(mine) - counted_stems(theirs)
    if mine.unit:
        return len(shared) >= _SHARED - 1 and not _names_apart(one, other)
    if days & others_days:
        return bool(shared)
    large = min(mine.low or 0, theirs.low or 0) >= _LARGE
    least = _SHARED - bool(kinds & others) - large
    # "Credit card numbers", and as many of them: nothing else in the story is so called.
    named_alike = large and len(kinds & others) > 1
    return named_alike or (len(shared) >= least and not shared <= _names(one))


def _may_be_rivals(one: Toll, other: Toll) -> bool:
    """Whether both count or measure one thing, and neither so many more that it must be more things."""
    if not (one.low and other.low) or (one.effect, one.unit, _thing(one)) != (other.effect, other.unit, _thing(other)):
        return False
    if _thing(one) in _OF_A_STORY:
        return True
    if one.unit == "magnitude":
        return abs(one.low - other.low) <= _FARTHEST_QUAKE
    return max(one.low, other.low) <= _FARTHEST * min(one.low, other.low)


def _names_apart(one: Features, other: Features) -> bool:
    """Whether each sentence has a name that the other has not: each of two men is sentenced to years of his own."""
    mine, theirs = _names(one), _names(other)
    return bool(mine - theirs and theirs - mine)


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
    """The stems of the names, which stand in every sentence of a story."""
    named = (name.text for sentence in one.claim.evidence for name in find_names(sentence.quote))
    return frozenset[str]().union(*map(find_stems, named))
