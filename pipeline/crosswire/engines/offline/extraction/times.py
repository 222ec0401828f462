"""When the incident and other events of an article took place, by the article's words. Works out no date itself."""

import re
from collections.abc import Sequence
from datetime import date

from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.event_dates import EventTime, find_event_day, may_be_day
from crosswire.text.spans import Span
from crosswire.text.times.calendar_words import find_atoms
from crosswire_schemas.proposal import WhenProposal

# These mean another day to every reader: "this morning" dates something only beside the article's own date.
_SHIFTING = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|overnight|last|this|next|ago|past|earlier|later|coming)\b", re.IGNORECASE
)
_CLOCK = re.compile(
    r"[ap]\.?\s?m\b|\b\d{4}\s?h(?:ou)?rs\b|\b(?:noon|midnight|morning|afternoon|evening|night)\b", re.IGNORECASE
)
# "Video: 3:37" is a length; "at 15:37" and "shortly after 3:37" are times.
_BARE_CLOCK = re.compile(
    r"\b(?:at|around|about|by|near|approximately|roughly|before|after|until|since|from)\s+\d{1,2}[:.]\d\d\b",
    re.IGNORECASE,
)
_DAYS = frozenset(("weekday", "day", "numeric", "month", "year"))
# A month or a year dates an event only beside a word of it; it weighs half as much near a mere "called".
_LEAST_OF_PERIOD = 0.6
_LONG_AGO = 300
"""Days back from which a day without its year is rather the next one of that name."""
# How much likelier than the same day alone a time is that says more: "Saturday night" for "Saturday".
_MORE_TELLING = 2.0


def find_times(reading: ArticleReading) -> list[WhenProposal]:
    """Return the words of time that date what happened, one time for each event.

    Of the incident and of every other event it is the day on which most and the first of its times agree, in the
    words that say most of it: "Saturday night" rather than "Saturday". A time of what came of it (an arrest, a
    hearing, a statement) is none of its times. A month or a year stands only where no day is known, a time of day
    only where nothing else is. Both "at 5 p.m." and "this morning" need the article's own date to be of a day.
    """
    best = (
        _choose([time for time in reading.times if reading.about_of(time.sentence) == about], reading)
        for about in dict.fromkeys(reading.about)
    )
    return [_propose(time, reading.about_of(time.sentence)) for time in best if time]


def _propose(time: EventTime, about: str) -> WhenProposal:
    start, end = time.mention.span if time.beside == "deed" else _find_day(time)
    # Who says on Tuesday what was measured that day says nothing of when the fire was.
    said_by = None if time.beside == "neither" else find_teller(time.sentence, start)[1]
    return WhenProposal(about=about, at=time.sentence.point(start, end), said_by=said_by)


def _find_day(time: EventTime) -> Span:
    """The words for the day alone, where there are such: of "died in hospital on Tuesday night" only "Tuesday"."""
    text, span = time.sentence.article.text, time.mention.span
    atoms = find_atoms(text, *span)
    days = [atom.span for atom in atoms if atom.kind in _DAYS]
    if not days or any(atom.kind == "shift" for atom in atoms):
        return span
    return Span(days[0].start, days[-1].end)


def _choose(times: Sequence[EventTime], reading: ArticleReading) -> EventTime | None:
    """The one time of an event among its *times*; None where none of them says a day, a month or a year."""
    is_dated = reading.numbered.article.published is not None
    told = [time for time in times if (is_dated or not _is_shifting(time)) and not _is_to_come(time, reading)]
    day = find_event_day(told)
    if day is None:
        return _choose_period(told) or (_choose_clock(told) if is_dated else None)
    settled = any(time.sure and time.mention.date == day for time in told)
    fitting = [time for time in told if _is_day(time) and may_be_day(time.mention, day) and (time.sure or not settled)]
    return max(fitting, key=lambda time: _rank(time, day), default=None)


def _is_to_come(time: EventTime, reading: ArticleReading) -> bool:
    """Whether a day is later than the article: "leaves on January 1", "tomorrow". Nothing has happened on it.

    A day without its year that is read as one of long ago is the next one: "she takes office on December 1".
    """
    day, published = time.mention.date, reading.numbered.article.published
    if not (day and published and len(day) == len(published[:10])):
        return False
    words = time.sentence.article.text[slice(*time.mention.span)]
    long_ago = (date.fromisoformat(published[:10]) - date.fromisoformat(day)).days > _LONG_AGO
    return day > published[:10] or (long_ago and day[:4] not in words and not _is_shifting(time))


def _choose_period(times: Sequence[EventTime]) -> EventTime | None:
    periods = [
        time
        for time in times
        if time.sure
        and time.mention.precision in {"month", "year"}
        and not _is_shifting(time)
        and time.weight >= _LEAST_OF_PERIOD
    ]
    return max(periods, key=lambda time: (time.weight, -time.mention.span.start), default=None)


def _choose_clock(times: Sequence[EventTime]) -> EventTime | None:
    # "1336" by itself is any number.
    clocks = [time for time in times if time.mention.date is None and _is_clock(time)]
    return max(clocks, key=lambda time: (time.weight, -time.mention.span.start), default=None)


def _is_clock(time: EventTime) -> bool:
    text, (start, end) = time.sentence.article.text, time.mention.span
    before = max(time.sentence.span.start, start - len("approximately "))
    return bool(_CLOCK.search(text, start, end) or _BARE_CLOCK.search(text, before, end))


def _is_day(time: EventTime) -> bool:
    return bool(time.mention.date) and time.mention.precision in {"time", "day"}


def _is_shifting(time: EventTime) -> bool:
    return bool(_SHIFTING.search(time.sentence.article.text, *time.mention.span))


def _rank(time: EventTime, day: str) -> tuple[bool, bool, float, int]:
    says_more = time.mention.part_of_day or time.mention.clock
    weight = time.weight * (_MORE_TELLING if says_more else 1.0)
    return time.mention.date == day, not _is_shifting(time), weight, -time.mention.span.start
