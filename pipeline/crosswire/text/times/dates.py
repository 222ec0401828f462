"""When a text says something happened: mentions of time, resolved against the article's own date.

It reads what is written; it knows no clock and no calendar of events.
"""

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.times.calendar_words import Atom, Kind, Part, find_atoms, part_of

Precision = Literal["time", "day", "week", "month", "year"]


class DateMention(NamedTuple):
    """Words of time and what they say.

    *date* is ISO 8601 as far as the precision goes (2023-12-03, 2023-12, 2023); of a week it is the Monday. It
    is None where neither the words nor the article's date settle it. *clock* is 24-hour local time as written.
    """

    span: Span
    date: str | None
    precision: Precision
    part_of_day: Part | None
    weekday: int | None
    relative: bool
    clock: str | None


_GLUE = re.compile(
    r"[\s,(-]*(?:(?:on|at|of|the|in|that|local\s+time|about|around|shortly|just|before|after|GMT|UTC|hours|hrs|[ECMP][SD]?T|"
    r"approximately|roughly|time)[\s,]+)*[\s,]*",
    re.IGNORECASE,
)
# "A USA TODAY request", "on NBC's Today show"
_IN_A_NAME = re.compile(r"(?:\b(?:[A-Z]{2,}|Usa)|\b[Tt]he|['’]s)\s(?:TODAY|Today|Tonight)\Z")
# Searched in lower-case text, as is the next.
_LEAD = re.compile(r"\b(?:about|around|approximately|roughly|just after|just before|shortly after|shortly before)\s+$")
_FUTURE = re.compile(r"\b(?:will|next|coming|scheduled|due)\b[^.!?]*$")
# "In March of next year", written in December, is no March of this one.
_YEAR_BEHIND = re.compile(r",? (?:of )?(last|this|next) year\b")
_DAY_KINDS = frozenset({"weekday", "day", "shift", "numeric"})
_ALONE = _DAY_KINDS | {"clock", "month", "year"}
_TOMORROW = 6
"""Days back to the weekday that tomorrow is."""


def find_dates(
    text: str, published: str | None, within: Span | None = None, *, parts_alone: bool = False
) -> list[DateMention]:
    """The mentions of time in *text*, in order; one mention covers all words that speak of one moment.

    Words without a year, weekdays and words such as "yesterday" are resolved against *published*, by the habit
    of news: a bare weekday is the last such day up to and including the day of publication, a day without a
    year the last such day, unless "will", "next" or "coming" looks ahead. Without *published* their date stays
    None. "12/4/2023" is read only if one of its numbers exceeds 12, or if one reading alone lies in the 60 days
    up to publication; with full stops the day comes first, always.

    Args:
        text: The whole text.
        published: ISO date (or date and time) that the article gives for itself.
        within: Where to look.
        parts_alone: Whether a part of a day that stands alone is a mention too: "before dawn", "by midday".

    >>> find_dates("It fell at 2:30 a.m. on Sunday.", "2023-12-04")[0][1:]
    ('2023-12-03', 'time', None, 6, True, '02:30')
    """
    low, high = within or (0, len(text))
    groups = _joined(text, low, high)
    if not groups:  # as in most sentences
        return []
    anchor = _parsed(published[:10]) if published else None
    if anchor and not 1000 < anchor.year < 9000:
        anchor = None
    alone = _ALONE | {"part"} if parts_alone else _ALONE
    return [_mention(text, atoms, anchor) for atoms in groups if any(atom.kind in alone for atom in atoms)]


def _joined(text: str, low: int, high: int) -> list[list[Atom]]:
    groups: list[list[Atom]] = []
    for atom in find_atoms(text, low, high):
        named = atom.kind == "shift" and _IN_A_NAME.search(text, max(0, atom.span.start - 20), atom.span.end)
        if named and not text[low:high].isupper():
            continue
        if groups and _belongs(text, groups[-1], atom):
            groups[-1].append(atom)
        else:
            groups.append([atom])
    return groups


def _belongs(text: str, group: list[Atom], atom: Atom) -> bool:
    gap = text[group[-1].span.end : atom.span.start]
    if len(gap) > 40 or not _GLUE.fullmatch(gap):
        return False
    kinds = {old.kind for old in group}
    if atom.kind in kinds or atom.kind in {"month", "year", "edge"} or kinds & {"month", "year"}:
        return False
    days = kinds & _DAY_KINDS
    # "Sunday, Dec. 3" is one day; "Oct. 7, Sunday" is mostly the end of one phrase and the start of another.
    return not days or atom.kind not in _DAY_KINDS or (days == {"weekday"} and atom.kind == "day")


def _mention(text: str, atoms: list[Atom], anchor: date | None) -> DateMention:
    by_kind = {atom.kind: atom for atom in atoms}
    start, end = atoms[0].span.start, atoms[-1].span.end
    ahead = anchor is not None and bool(_FUTURE.search(lower(text), max(0, start - 60), start))
    when, precision, relative = _resolved(by_kind, anchor, ahead=ahead)
    behind = _YEAR_BEHIND.match(lower(text), end)
    if behind and anchor and by_kind.keys() & {"day", "month"}:
        year = anchor.year + {"last": -1, "this": 0, "next": 1}[behind[1]]
        when = f"{year}{when[4:]}" if when else when
    lead = _LEAD.search(lower(text), max(0, start - 20), start)
    part = _part(by_kind)
    clock = by_kind.get("clock")
    weekday = by_kind.get("weekday")
    return DateMention(
        Span(lead.start() if lead else start, end),
        when,
        "time" if clock else precision,
        part,
        int(weekday.value) if weekday else None,
        relative,
        _clock(clock, part) if clock else None,
    )


def _clock(clock: Atom, part: Part | None) -> str:
    """The 24-hour time: "10:30 Monday night" is 22:30, "1:15 in the afternoon" 13:15."""
    hour = int(clock.value[:2])
    if not clock.which and ((part in {"afternoon", "evening"} and hour < 12) or (part == "night" and 6 <= hour < 12)):
        hour += 12
    return f"{hour:02d}{clock.value[2:]}"


def _part(by_kind: dict[Kind, Atom]) -> Part | None:
    edge, said = by_kind.get("edge"), by_kind.get("part")
    shift = by_kind["shift"].value.split()[-1] if "shift" in by_kind else ""
    part = part_of(said.value) if said else part_of(shift)
    if part == "morning" and edge and edge.value == "early":
        return "early_morning"
    if part is None and edge and "month" not in by_kind and shift not in {"week", "month", "year"}:
        return "early_morning" if edge.value == "early" else "night"
    return part


def _resolved(by_kind: dict[Kind, Atom], anchor: date | None, *, ahead: bool) -> tuple[str | None, Precision, bool]:
    """The ISO date, its precision, and whether the words alone do not give it."""
    if "day" in by_kind:
        return _calendar_day(by_kind["day"].value, anchor, ahead=ahead)
    if "numeric" in by_kind:
        return _numeric(by_kind["numeric"], anchor), "day", False
    if "month" in by_kind:
        return _calendar_month(by_kind["month"], anchor, ahead=ahead)
    if "year" in by_kind:
        return by_kind["year"].value, "year", False
    if "weekday" in by_kind:
        atom = by_kind["weekday"]
        early = _part(by_kind) == "early_morning"
        day = _weekday(int(atom.value), atom.which, anchor, ahead=ahead, early=early) if anchor else None
        return day, "day", True
    if "shift" in by_kind:
        when, precision = _shifted(by_kind["shift"].value, anchor)
        return when, precision, True
    return None, "time", True


def _parsed(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _calendar_day(value: str, anchor: date | None, *, ahead: bool) -> tuple[str | None, Precision, bool]:
    year, month_day = value[:-6], value[-5:]
    if year:
        return (value if _parsed(value) else None), "day", False
    if not anchor:
        return None, "day", True
    years = (anchor.year, anchor.year + 1) if ahead else (anchor.year, anchor.year - 1, anchor.year - 2)
    for candidate in (_parsed(f"{year}-{month_day}") for year in years):
        if candidate and (candidate >= anchor if ahead else candidate <= anchor):
            return candidate.isoformat(), "day", True
    return None, "day", True


def _calendar_month(atom: Atom, anchor: date | None, *, ahead: bool) -> tuple[str | None, Precision, bool]:
    year, month = atom.value[:-3], atom.value[-2:]
    if year or not anchor:
        return atom.value if year else None, "month", not year
    number = anchor.year
    if ahead or atom.which == "next":
        number += int(month) < anchor.month
    elif int(month) > anchor.month or (atom.which == "last" and int(month) == anchor.month):
        number -= 1
    return f"{number}-{month}", "month", True


def _numeric(atom: Atom, anchor: date | None) -> str | None:
    first, second, year = atom.value.split()
    if len(year) == 2:
        year = f"{'19' if int(year) > 30 else '20'}{year}"
    day_first = _parsed(f"{year}-{int(second):02d}-{int(first):02d}")
    month_first = _parsed(f"{year}-{int(first):02d}-{int(second):02d}") if atom.which == "/" else None
    readings = {reading for reading in (day_first, month_first) if reading}
    if len(readings) > 1 and anchor:
        readings = {reading for reading in readings if timedelta() <= anchor - reading <= timedelta(days=60)}
    return readings.pop().isoformat() if len(readings) == 1 else None


def _weekday(number: int, which: str, anchor: date, *, ahead: bool, early: bool) -> str:
    back = (anchor.weekday() - number) % 7
    # A report dated Monday tells of "early Tuesday" where its clock runs behind that of the place.
    if early and back == _TOMORROW and not which:
        return (anchor + timedelta(days=1)).isoformat()
    if which in {"next", "coming"} or ahead:
        return (anchor + timedelta(days=7 - back)).isoformat()
    if which in {"last", "past"} and back == 0:
        back = 7
    return (anchor - timedelta(days=back)).isoformat()


def _shifted(value: str, anchor: date | None) -> tuple[str | None, Precision]:
    words = value.split()
    if words[0].isdigit():
        return _moved(anchor, words[1], -int(words[0]))
    if words[-1] in {"week", "month", "year"}:
        return _moved(anchor, words[-1], {"last": -1, "this": 0, "next": 1}[words[-2]])
    days = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(value, 0)
    return _moved(anchor, "day", days)


def _moved(anchor: date | None, unit: str, by: int) -> tuple[str | None, Precision]:
    precision: Precision = {"week": "week", "month": "month", "year": "year"}.get(unit, "day")  # type: ignore[assignment]
    if anchor is None or abs(by) > 999:
        return None, precision
    if unit == "year":
        return str(anchor.year + by), precision
    if unit == "month":
        months = anchor.year * 12 + anchor.month - 1 + by
        return f"{months // 12}-{months % 12 + 1:02d}", precision
    monday = timedelta(days=anchor.weekday() if unit == "week" else 0)
    return (anchor - monday + timedelta(days=by * (7 if unit == "week" else 1))).isoformat(), precision
