"""Whether a sentence names a time that cannot be the incident's. Settles no date and compares no hour.

A second look, for what the scope of an article took for the incident: "in November" and "since Oct. 17" beside an
incident of Sunday are of something else.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from crosswire.text.times.dates import DateMention, find_dates

_ANY_DAY = "2000-06-15"
_NEAR = timedelta(days=2)
"""Reports of one night give the day before or the day after."""

_FAR = timedelta(days=14)
_EXPLICIT = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|\b(?:1[89]|20)\d\d\b", re.IGNORECASE
)
# "Also on Sunday, a tug sank", but not "Meanwhile, the mayor closed the harbour until Monday".
_BESIDE = re.compile(
    r"(?:also|meanwhile|separately|elsewhere|earlier|previously),? (?:on |in )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]+ \d)",
    re.IGNORECASE,
)

# "She previously spent a year in prison": no day is named, and it is none of the incident's.
_FORMER = re.compile(
    r"\b(?:previously|formerly|in the past|(?:years|decades|months) (?:ago|earlier|before)|"
    r"(?:last|earlier this|the previous) (?:month|year))\b",
    re.IGNORECASE,
)


class Moments(NamedTuple):
    """The times of a sentence: days by the calendar, whether it is told beside, and whether of former times.

    *dated* is whether its article has a date, without which a weekday is no day of the calendar.
    """

    explicit: tuple[str, ...]
    weekdays: tuple[str, ...]
    dated: bool
    beside: bool
    former: bool = False


def read_moments(quote: str, published: str | None) -> Moments:
    """Return the times that *quote*, a sentence as it stands in an article of that date, names."""
    mentions = find_dates(quote, published or _ANY_DAY)
    explicit = tuple(m.date for m in mentions if m.date and _is_explicit(m, quote))
    weekdays = tuple(m.date for m in mentions if m.date and m.weekday is not None and not _is_explicit(m, quote))
    return Moments(explicit, weekdays, published is not None, bool(_BESIDE.match(quote)), bool(_FORMER.search(quote)))


def is_other_time(moments: Moments, incident: Moments) -> bool:
    """Return whether *moments* are of another time than those of the sentence that tells the *incident*.

    A weekday alone never tells: what followed an incident of Sunday on Monday is part of its story.

    >>> sunday = read_moments("A ferry sank on Sunday.", None)
    >>> is_other_time(read_moments("A tug sank in November.", None), sunday)
    True
    """
    if (moments.beside and (moments.explicit or moments.weekdays)) or (moments.former and not incident.former):
        return True
    known = (*incident.explicit, *incident.weekdays)
    if moments.dated and incident.dated and _all_far((*moments.explicit, *moments.weekdays), known):
        return True
    if not moments.explicit or not known:
        return False
    comparable = incident.explicit if not (moments.dated and incident.dated) else known
    return not any(_near(one, other) for one in moments.explicit for other in comparable)


def _all_far(days: Sequence[str], others: Sequence[str]) -> bool:
    """Whether every day is weeks from every other: a folder may hold an article on an older event."""
    pairs = [(date.fromisoformat(a), date.fromisoformat(b)) for a in days for b in others if len(a) == len(b) == 10]
    return bool(pairs) and all(abs(a - b) > _FAR for a, b in pairs)


def are_of_one_day(one: Moments, other: Moments) -> bool:
    """Return whether both name a day, and the days are near; two articles without a date agree by weekdays."""
    if one.dated != other.dated:
        return False
    days, others = (*one.explicit, *one.weekdays), (*other.explicit, *other.weekdays)
    return any(_near(day, another) for day in days for another in others)


def _is_explicit(mention: DateMention, quote: str) -> bool:
    return bool(_EXPLICIT.search(quote[slice(*mention.span)]))


def _near(one: str, other: str) -> bool:
    """Whether two dates, each as precise as it is, can be of one event."""
    if len(one) < 10 or len(other) < 10:
        return one.startswith(other) or other.startswith(one)
    return abs(date.fromisoformat(one) - date.fromisoformat(other)) <= _NEAR
