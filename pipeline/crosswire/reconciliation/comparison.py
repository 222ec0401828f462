"""How two typed values differ, and by which rule. Knows values only: no article, no claim, no vote."""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from crosswire.reconciliation.sources.speakers import in_one_voice
from crosswire.text.numbers.context import find_bounds
from crosswire_schemas.incident import Toll, When, Where
from crosswire_schemas.record import Figure
from crosswire_schemas.vocabulary import PartOfDay, Relation

_ROUNDED = 1000
"""From here on a number may be rounded; nobody rounds twelve dead to ten without saying so."""

NEAR = 7
"""Days by which two reports on one event may differ: a week. Beyond that one of them tells of another matter."""
_LATE = re.compile(
    r"\b(?:late(?! (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|winter))|midnight)",
    re.IGNORECASE,
)
_EARLY = re.compile(r"\b(?:[5-7](?:[:.]\d\d)?\s?p\.?m\b|(?:17|18|19)[:h]\d\d(?![.:]\d))", re.IGNORECASE)
_FULL = len("2031-06-15")
DAYS_DIFFER = "the days differ"
ONE_NIGHT = "a night belongs to two days"
MAY_LIE = "one place may lie in or near the other"
_WIDE = ("country", "region")
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
    """Return how two figures of one effect differ; None where they agree, one gives no number, or the units differ.

    "Five" and "at least five" differ in their qualifier, not in their number; "about 40" allows a tenth more or less,
    and "11 million" half a million.
    """
    scales = find_scales(one, other)
    if one.low is None or other.low is None or scales is None:
        return None
    bounds = [
        (low * scale, high * scale) for (low, high), scale in zip(map(_bounds, (one, other)), scales, strict=True)
    ]
    (low, high), (other_low, other_high) = bounds
    if (low, high) == (other_low, other_high):
        return None
    # "More than 1,000" denies 990.
    # Nobody rounds the years of a sentence.
    rounded = {one.op, other.op} <= {"eq", "approx"} and one.unit not in ("year", "month")
    rounding = _rounding(one, other) if rounded else 0
    # 7.1 + 0.05 is less than 7.15 to a machine.
    rounding += 1e-9 * max(abs(low), abs(other_low))
    if _rounds_down(one, other) or _rounds_down(other, one):
        return None
    if low <= other_high + rounding and other_low <= high + rounding:
        return Verdict("qualifier", "one number can fit both, but they do not say the same")
    tallied = one.effect == "other" and not one.unit  # nobody keeps a magnitude of its own
    if tallied and _are_two_parties(one, other):
        return Verdict("measure", "each party counts for itself")
    return Verdict("contradiction", "no single number fits both")


def find_scales(one: Toll, other: Toll) -> tuple[int, int] | None:
    """Return by what two figures are multiplied to be of one unit: years are twelve months; None of two units."""
    if one.unit == other.unit:
        return 1, 1
    if {one.unit, other.unit} == {"year", "month"}:
        return (12, 1) if one.unit == "year" else (1, 12)
    return None


def _are_two_parties(one: Toll, other: Toll) -> bool:
    """Two figures of one party are no two measures: it contradicts or corrects itself."""
    return not in_one_voice(one.said_by, other.said_by)


def _bounds(toll: Toll) -> tuple[float, float]:
    # More than two dead are three; more than 7 can be 7.1.
    return find_bounds(toll.op, toll.low or 0, toll.high, step=1 if toll.unit is None else 0)


def _rounding(one: Toll, other: Toll) -> float:
    """By how much two numbers may differ that are one: who writes "11 million" does not deny 11.5 million, nor "7" 7.1.

    Half of what the last digit of the rounder one stands for; two numbers rounded alike are two.
    """
    places = sorted(_last_place(number) for number in (one.low or 0, other.low or 0))
    return places[1] / 2 if places[0] < places[1] else 0


def _rounds_down(one: Toll, other: Toll) -> bool:
    """Whether *one* leaves out the end of *other*: "more than 11 million" is 11.5 million, "over 600" no 700."""
    low, exact = one.low or 0, other.low or 0
    return one.op in ("gt", "ge") and other.op == "eq" and low >= _ROUNDED and 0 < exact - low < _last_place(low)


def _last_place(number: Figure) -> float:
    """What the last digit that was given stands for: a thousand in 11,000, one in 12 and in 120, a tenth in 7.0."""
    if isinstance(number, float):
        return 10.0 ** int(Decimal(repr(number)).as_tuple().exponent)
    second = 10 ** (len(str(number)) - 2) if number >= _ROUNDED else 1
    return second if number % second == 0 else 1


def compare_times(one: When, other: When) -> Verdict | None:
    """Return how two times of one event differ; None where one merely says the same in other words.

    None too where they cannot be times of one event: a year in which the day does not lie, days weeks apart.
    """
    apart = _days_apart(one, other)
    if apart:
        return _compare_days(one, other, apart)
    if apart is None and not _may_overlap(one, other):
        return None
    if apart is not None and any(_is_late(a) and _is_early(b) for a, b in ((one, other), (other, one))):
        return Verdict("contradiction", "it cannot have been at both times of the day")
    if one.part_of_day and other.part_of_day and one.part_of_day != other.part_of_day:
        if other.part_of_day in _OVERLAPPING_PARTS[one.part_of_day]:
            return Verdict("granularity", "both times of the day can be true")
        # "This morning" and "Sunday night" may be of two days.
        return None if apart is None else Verdict("contradiction", "it cannot have been at both times of the day")
    if one.part_of_day != other.part_of_day or one.precision != other.precision:
        return Verdict("granularity", "one is more precise than the other")
    return None


def _is_late(when: When) -> bool:
    return when.part_of_day == "night" and bool(_LATE.search(when.citations[0].quote))


def _is_early(when: When) -> bool:
    """Whether a clock gives an hour that nobody calls late at night."""
    words = when.citations[0].quote
    return when.precision == "time" and bool(_EARLY.search(words)) and not _LATE.search(words)


def _days_apart(one: When, other: When) -> int | None:
    """Days from *one* to *other*, of weekdays the fewest; None where one of them gives no day."""
    days, weekdays = (read_day(one), read_day(other)), (_weekday(one), _weekday(other))
    if days[0] and days[1]:
        return (days[1] - days[0]).days
    if weekdays[0] is None or weekdays[1] is None:
        return None
    return (weekdays[1] - weekdays[0] + 3) % 7 - 3


def _compare_days(one: When, other: When, apart: int) -> Verdict | None:
    first, second = (one, other) if apart > 0 else (other, one)
    if abs(apart) == 1 and _may_be_one_night(first, second):
        return Verdict("granularity", ONE_NIGHT)
    if abs(apart) <= NEAR:
        return Verdict("contradiction", DAYS_DIFFER)
    days = read_day(one), read_day(other)
    slip = days[0] and days[1] and may_be_slip(days[0], days[1])
    return Verdict("contradiction", "only the months differ") if slip else None


def _may_be_one_night(first: When, second: When) -> bool:
    """Whether of two days in a row the end of the first and the start of the second may be meant.

    "Saturday night" is early Sunday to some; a mere "Saturday" beside "early Sunday" excludes nothing.
    """
    if second.part_of_day == "early_morning":
        return first.part_of_day in (None, "night")
    return first.part_of_day == "night" and second.part_of_day is None


def may_be_slip(one: date, other: date) -> bool:
    """Return whether only the month differs: "July 29" was written for June 29."""
    return (one.year, one.day) == (other.year, other.day)


def _may_overlap(one: When, other: When) -> bool:
    """Whether of two times, one of them no day, one may lie in the other: a day in its week, month or year.

    A mere hour lies in no day that is told elsewhere: "around 3 a.m." may be of the next one.
    """
    if not one.date or not other.date:
        return False
    (start, end), (other_start, other_end) = _bounds_of(one, one.date), _bounds_of(other, other.date)
    return start <= other_end and other_start <= end


def _bounds_of(when: When, value: str) -> tuple[str, str]:
    """The first day of a time and the last; a letter behind a month or a year is later than all its days."""
    if when.precision == "week" and len(value) == _FULL:
        return value, (date.fromisoformat(value) + timedelta(days=6)).isoformat()
    return value, f"{value}~"


def read_day(when: When) -> date | None:
    """Return the day that *when* gives; None of a week, a month or a mere weekday."""
    return date.fromisoformat(when.date) if when.date and len(when.date) == _FULL and when.precision != "week" else None


def _weekday(when: When) -> int | None:
    """The day of the week, as named or by the date."""
    day = read_day(when)
    return day.weekday() if day else when.weekday


def compare_places(one: Where, other: Where, *, same: bool) -> Verdict | None:
    """Return how two places of one event differ. *same* says whether the two names are one name.

    Two cities are rivals only where the event is said to be *in* both: "near Kirkuk" excludes no village. Where neither
    is wider by its kind and nothing says that one lies in or near the other, nothing is known of how they differ.
    """
    if same:
        return None
    if one.kind == other.kind and one.kind in ("city", "district") and one.relation == other.relation == "in":
        return Verdict("contradiction", "it is said to have been in each, and they are places of one kind")
    if "near" in (one.relation, other.relation) or (one.kind in _WIDE) != (other.kind in _WIDE):
        return Verdict("granularity", MAY_LIE)
    return None
