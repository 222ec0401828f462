"""How two typed values differ, and by which rule. Knows values only: no article, no claim, no vote."""

from typing import NamedTuple

from crosswire.reconciliation.speakers import same_speaker
from crosswire_schemas.incident import Toll, When, Where
from crosswire_schemas.vocabulary import PartOfDay, Relation

_ENDLESS = 10**18
_OVERLAPPING_PARTS: dict[PartOfDay, set[PartOfDay]] = {
    "evening": {"night"},
    "night": {"evening", "early_morning"},
    "early_morning": {"night", "morning"},
    "morning": {"early_morning", "midday"},
    "midday": {"morning", "afternoon"},
    "afternoon": {"midday"},
}


class Verdict(NamedTuple):
    """A relation between two values and the rule that explains it."""

    relation: Relation
    rule: str


def compare_tolls(one: Toll, other: Toll) -> Verdict | None:
    """Return how two counts of the same effect differ, or None where they agree or one gives no number.

    "Five" and "at least five" differ in their qualifier, not in their number; "about 40" allows a tenth more or less.
    """
    if one.low is None or other.low is None or _bounds(one) == _bounds(other):
        return None
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    if low <= other_high and other_low <= high:
        return Verdict("qualifier", "the bounds overlap: both can be true, but they do not say the same")
    if _are_two_parties(one, other) and (one.effect == "other" or "claimed" in (one.stance, other.stance)):
        return Verdict("measure", "different parties count, and each figure is its own party's")
    return Verdict("contradiction", "no number satisfies both")


def _are_two_parties(one: Toll, other: Toll) -> bool:
    """Two figures of one party are no two measures: it contradicts or corrects itself."""
    return bool(one.said_by and other.said_by) and not same_speaker(one.said_by or "", other.said_by or "")


def _bounds(toll: Toll) -> tuple[float, float]:
    low = toll.low if toll.low is not None else 0
    match toll.op:
        case "eq":
            return low, low
        case "ge":
            return low, _ENDLESS
        case "gt":
            return low + 1, _ENDLESS
        case "le":
            return 0, low
        case "lt":
            return 0, low - 1
        case "range":
            return low, toll.high if toll.high is not None else low
        case "approx":
            return low * 0.9, low * 1.1


def compare_times(one: When, other: When) -> Verdict | None:
    """Return how two times of one event differ; None where one merely says the same in other words."""
    if _days_differ(one, other):
        return Verdict("contradiction", "the days differ")
    if one.part_of_day and other.part_of_day:
        if one.part_of_day == other.part_of_day:
            return None
        if other.part_of_day not in _OVERLAPPING_PARTS[one.part_of_day]:
            return Verdict("contradiction", "the parts of the day exclude each other")
        return Verdict("granularity", "the parts of the day overlap")
    if one.part_of_day != other.part_of_day or one.precision != other.precision:
        return Verdict("granularity", "one is more precise than the other")
    return None


def _days_differ(one: When, other: When) -> bool:
    if one.date and other.date:
        shorter = min(len(one.date), len(other.date))
        return one.date[:shorter] != other.date[:shorter]
    return one.weekday is not None and other.weekday is not None and one.weekday != other.weekday


def compare_places(one: Where, other: Where, *, same: bool) -> Verdict | None:
    """Return how two places of one event differ. *same* says whether the two names are one name.

    Two cities are rivals only where the event is said to be *in* both: "near Kirkuk" excludes no village.
    """
    if same:
        return None
    if one.kind == other.kind and one.kind in ("city", "district") and one.relation == other.relation == "in":
        return Verdict("contradiction", "two places of one kind, and the event is said to be in each")
    return Verdict("granularity", "the places differ in kind or closeness: one may lie in the other")
