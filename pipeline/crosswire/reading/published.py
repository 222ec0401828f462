"""The date an article gives for itself. Reads whole dates with a year; never resolves "Sunday"."""

import re
from datetime import date
from typing import NamedTuple

from crosswire.reading.paragraphs import Paragraph

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
DAY, YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>(?:19|20)\d\d)"
WRITTEN = (
    re.compile(rf"\b{YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)"),
    re.compile(rf"\b{DAY}(?:\s+of)?[\s-]+{MONTH},?[\s-]+{YEAR}\b", re.IGNORECASE),
    re.compile(rf"\b{MONTH}\s+{DAY},?\s+{YEAR}\b", re.IGNORECASE),
)
NUMERIC = re.compile(rf"\b(?P<first>\d{{1,2}})[/.](?P<second>\d{{1,2}})[/.]{YEAR}\b")
LABEL = re.compile(
    r"\b(?P<published>published|posted|first\s+published|publication\s+date|date)\b|"
    r"\b(?P<updated>(?:last\s+)?(?:updated|modified))\b",
    re.IGNORECASE,
)
# What may stand beside a date on a line of its own: day, time, zone.
BESIDE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|at|on|am|pm|a\.m|p\.m|gmt|utc|"
    r"[ecmp][sd]?t|cet|ist|bst|published|posted|updated|modified|last|first|date|issued|publication|hrs?|hours|ago)\b"
    r"|T?\d{1,2}[:.h]\d\d(?:[:.]\d\d)*|[^\w\s]|[Z+]\d*",
    re.IGNORECASE,
)


class DatePlace(NamedTuple):
    """An ISO date and where the text gives it."""

    iso: str
    start: int
    end: int


def find_date(text: str) -> DatePlace | None:
    """Return the first whole date of *text*, or None.

    A date that does not exist, or one in figures that could be read two ways, is not read at all.

    >>> find_date("04 December, 2023"), find_date("31 Feb 2023"), find_date("3/4/2023")
    (DatePlace(iso='2023-12-04', start=0, end=17), None, None)
    """
    found: list[DatePlace] = []
    for match in (match for pattern in WRITTEN for match in pattern.finditer(text)):
        month = match["month"][:3].casefold()
        number = int(month) if month.isdigit() else MONTHS.index(month) + 1
        found += _make_place(match, number, int(match["day"]))
    for match in NUMERIC.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        if first > 12 or first == second:
            found += _make_place(match, second, first)
        elif second > 12:
            found += _make_place(match, first, second)
    return min(found, key=lambda place: place.start, default=None)


def _make_place(match: re.Match[str], month: int, day: int) -> list[DatePlace]:
    try:
        return [DatePlace(date(int(match["year"]), month, day).isoformat(), match.start(), match.end())]
    except ValueError:
        return []


def find_publication(paragraph: Paragraph) -> tuple[DatePlace, bool] | None:
    """Return the date a line of its own gives for the article, and whether it is only that of an update.

    None for prose that holds a date: beside it only a label, a time and a few words (a name, a section) may stand.
    """
    place = find_date(paragraph.text)
    if place is None or paragraph.words > 20:
        return None
    before, after = paragraph.text[: place.start], paragraph.text[place.end :]
    left = BESIDE.sub(" ", f"{before} {after}").split()
    label = LABEL.search(before)
    if len(left) > (8 if label else 3) or (paragraph.finished and not label and left):
        return None
    moved = DatePlace(place.iso, paragraph.start + place.start, paragraph.start + place.end)
    return moved, bool(label and label["updated"])
