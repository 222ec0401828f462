"""The smallest words of time in a text: clocks, parts of the day, weekdays, calendar days, relative words.

It recognises them one by one; joining them into mentions and working out dates is done in ``dates``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from crosswire.text.keyed import Leading
from crosswire.text.spans import Span
from crosswire.text.spelling import lower

Part = Literal["early_morning", "morning", "midday", "afternoon", "evening", "night"]
Kind = Literal["clock", "part", "edge", "weekday", "day", "month", "year", "shift", "numeric"]

MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?|aug(?:ust|\.)?|"
    r"sep(?:tember|t?\.?)|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?!\w)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SMALL = ("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_PARTS: dict[str, Part] = {
    "dawn": "early_morning", "daybreak": "early_morning", "hours": "early_morning", "predawn": "early_morning",
    "morning": "morning", "noon": "midday", "midday": "midday", "lunchtime": "midday", "afternoon": "afternoon",
    "evening": "evening", "dusk": "evening", "sunset": "evening", "night": "night", "nighttime": "night",
    "overnight": "night", "midnight": "night", "tonight": "night",
}  # fmt: skip

_DAY = r"(?P<day{0}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%])"
_YEAR = r"(?P<year{0}>(?:1[5-9]|20)\d\d(?!\d))"
# "The 1999 Izmit quake", whose dead are not those of this one; "the 2020 campaign" is a name.
_OF_A_DISASTER = (
    r"(?=\s+(?:[a-z'’-]+\s+){0,2}(?:(?:earth)?quake|tsunami|fire|blaze|flood|storm|hurricane|typhoon|cyclone|eruption|"
    r"landslide|attack|bombing|blast|explosion|shooting|massacre|crash|collision|derailment|disaster)s?\b)"
)
_ATOM = Leading(
    """0 a after afternoon an apr april aug august before between by coming dawn daybreak dec december during dusk early
    eight eleven evening feb february five four fri friday from in jan january jul july jun june last late lunchtime mar
    march may mid midday midnight mon monday morning next night nine noon nov november oct october of overnight past
    pre predawn sat saturday sep sept seven since six small sun sunday sunset ten the this three through thursday today
    tomorrow tonight tue tuesday twelve two until wed wednesday year yesterday""",
    # Searched in lower-case text.
    r"(?<![\w$€£])(?:(?=\d)(?:"
    r"(?P<iso>\d{4}-\d\d-\d\d)(?:t\d\d:\d\d(?::\d\d)?z?)?(?!\d)"
    r"|(?P<first>\d{1,2})(?P<joint>[/.])(?P<second>\d{1,2})(?P=joint)(?P<numyear>\d{4}|\d\d)(?!\d)"
    r"|(?P<hour>2[0-3]|[01]?\d)(?:[:.](?P<minute>[0-5]\d)(?::\d\d)?)?\s?(?P<half>[ap])(?:\.\s?m\.?|m\b)"
    r"|(?P<hour24>2[0-3]|[01]?\d):(?P<minute24>[0-5]\d)(?::[0-5]\d)?(?!\d)"
    r"|(?P<military>(?:2[0-3]|[01]\d)[0-5]\d)(?=\s?(?:gmt|utc|hours?\b|hrs\b|local time|[a-z]{1,2}[sd]?t\b))"
    r"|" + _DAY.format("") + r"(?:\s+of)?\s+" + MONTH
    + r"(?:,?\s+" + _YEAR.format("") + r"|\s+(?P<shortyear>\d\d)(?!\w))?"
    r"|(?:(?<=\ba )|(?<=\bthe ))" + _YEAR.format("5") + _OF_A_DISASTER
    + r")|(?=[a-z])(?:"
    + MONTH.replace("month", "month2") + r"\s+" + _DAY.format("2") + r"(?:,?\s+" + _YEAR.format("2") + r")?"
    r"|" + MONTH.replace("month", "month3") + r",?\s+(?:of\s+)?" + _YEAR.format("3") + ""
    r"|(?P<monthlead>in|since|of|late|early|mid|last|this|next|by|until|during|from|through|between)[\s-]+"
    + MONTH.replace("month", "month4") + r"(?!\.?,?\s+(?:of\s+)?\d)"
    r"|(?P<yearlead>in|since|of|late|early|mid|by|until|during|from|through|before|after|year)[\s-]+"
    + _YEAR.format("4") + r"(?![\w%,.]\d)"
    r"|(?:(?P<which>last|past|this|next|coming)\s+)?(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?!\w)"
    r"|(?P<abbreviated>mon|tues?|wed|thurs?|fri|sat|sun)\.(?=[\s,])"
    r"|(?P<shift>yesterday|today|tonight|tomorrow|last\s+night|overnight|this\s+(?:morning|afternoon|evening)|"
    r"(?:a\s+few|two|three|four|five|six|seven|eight|nine|ten)\s+minutes\s+ago|"
    r"(?:earlier\s+|later\s+)?(?:this|last|next)\s+(?:week|month|year))\b"
    r"|(?P<early>(?:the\s+)?(?:early|small)\s+(?:morning\s+)?hours|before\s+dawn|pre-?dawn)\b"
    r"|(?P<part>dawn|daybreak|mornings?|noon|midday|lunchtime|afternoon|evening|dusk|sunset|nighttime|night|midnight)\b"
    r"|(?P<edge>early|late)\b"
    r")|(?P<ago>an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(?P<unit>day|week|month|year)s?"
    r"\s+(?:ago|earlier)\b"
    r")",
    held="""0 january jan february feb march mar april apr may june jun july jul august aug september sept sep
    october oct november nov december dec monday mon tuesday tue wednesday wed thursday friday fri saturday sat
    sunday sun yesterday today tonight tomorrow overnight last late this next ago after earlier small morning early
    dawn daybreak predawn noon midday midnight lunchtime evening dusk sunset night""",
)  # fmt: skip


class Atom(NamedTuple):
    """One word of time. *value* is a number or ISO-like text in the sense of its *kind*."""

    kind: Kind
    span: Span
    value: str
    which: str = ""


@lru_cache(maxsize=1024)
def find_atoms(text: str, low: int, high: int) -> tuple[Atom, ...]:
    """The words of time of ``text[low:high]`` in order; ordinary words (may, march, sun, sat) are not among them."""
    small = lower(text)
    return tuple(atom for found in _ATOM.finditer(small[low:high], small, low, high) for atom in _atoms(text, found))


def part_of(word: str) -> Part | None:
    """The part of the day that *word* names, or None."""
    return _PARTS.get(word.casefold().rstrip("s")) or _PARTS.get(word.casefold())


def _atoms(text: str, found: re.Match[str]) -> Iterator[Atom]:
    """What was found, by its groups, whose words are those of *text*."""
    group = {name: text[slice(*found.span(name))] for name, value in found.groupdict().items() if value is not None}
    span = Span(*found.span())
    month = next((name for name in ("month", "month2", "month3", "month4") if name in group), None)
    if month:
        yield from _in_month(found, group, month)
    elif "iso" in group:
        yield Atom("day", span, group["iso"])
    elif "first" in group:
        yield Atom("numeric", span, f"{group['first']} {group['second']} {group['numyear']}", group["joint"])
    elif "hour" in group or "hour24" in group or "military" in group:
        yield Atom("clock", span, _clock(group), group.get("half", ""))
    elif year := next((name for name in ("year4", "year5") if name in group), None):
        yield Atom("year", Span(found.start(year), span.end), group[year])
    elif "weekday" in group or "abbreviated" in group:
        name = group.get("weekday") or group["abbreviated"]
        if name[0].isupper() and not name.casefold().endswith("days"):
            yield Atom("weekday", span, str(_WEEKDAYS.index(name[:3].casefold())), group.get("which", "").casefold())
    elif "shift" in group:
        yield Atom("shift", span, " ".join(group["shift"].casefold().split()))
    elif "ago" in group:
        count = group["ago"].casefold()
        number = int(count) if count.isdigit() else 1 + _SMALL.index("a" if count == "an" else count)
        yield Atom("shift", span, f"{number} {group['unit'].casefold()}")
    elif "early" in group:
        yield Atom("part", span, "dawn")
    elif "part" in group:
        yield Atom("part", span, group["part"].casefold())
    else:
        yield Atom("edge", span, group["edge"].casefold())


def _in_month(found: re.Match[str], group: dict[str, str], name: str) -> Iterator[Atom]:
    if not group[name][0].isupper():
        return
    number = f"{1 + _MONTHS.index(group[name][:3].casefold()):02d}"
    suffix = name.removeprefix("month")
    year = group.get("year" + suffix, "")
    end = found.end()
    if "shortyear" in group:
        # Two digits are a year only in telegram style (19 FEB 89): "7 May 12 people died" has none.
        if group[name].isupper() and len(group[name]) == 3:
            year = f"19{group['shortyear']}" if int(group["shortyear"]) > 30 else f"20{group['shortyear']}"
        else:
            end = found.end(name)
    start = found.start(name) if "monthlead" in group else found.start()
    day = group.get("day" + suffix)
    if day:
        yield Atom("day", Span(start, end), f"{year}-{number}-{int(day):02d}")
    else:
        which = group.get("monthlead", "").casefold()
        if which in {"late", "early", "mid", "last", "this", "next"}:
            start = found.start()
        yield Atom("month", Span(start, end), f"{year}-{number}", which)


def _clock(group: dict[str, str]) -> str:
    if "military" in group:
        return f"{group['military'][:2]}:{group['military'][2:]}"
    if "hour24" in group:
        return f"{int(group['hour24']):02d}:{group['minute24']}"
    hour = int(group["hour"])
    if hour <= 12:
        hour = hour % 12 + (12 if group["half"] in "pP" else 0)
    return f"{hour:02d}:{group.get('minute', '00')}"
