"""When the incident and other events of an article took place, by the article's words. Works out no date itself."""

from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.event_dates import EventTime, find_event_day, may_be_day
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.proposal import WhenProposal


def find_times(reading: ArticleReading) -> list[WhenProposal]:
    """Return the words of time that date what happened, the day of the incident first.

    A time of what came of it (an arrest, a hearing, a statement) is not among them; nor is the article's own date, nor
    a day that is not the incident's in a sentence that tells of no other event. "Late Friday" in "Late Friday, the
    mayor announced" is one only where the article has no better.
    """
    of_incident = [time for time in reading.times if reading.about_of(time.sentence) == INCIDENT]
    day = find_event_day(of_incident)
    settled = any(time.sure and time.mention.date == day for time in of_incident)
    return [
        WhenProposal(about=reading.about_of(time.sentence), at=time.sentence.point(*time.mention.span), said_by=None)
        for time in sorted(reading.times, key=lambda time: _rank(time, day))
        if reading.about_of(time.sentence) != INCIDENT or (may_be_day(time.mention, day) and (time.sure or not settled))
    ]


def _rank(time: EventTime, day: str | None) -> tuple[bool, float, int, int]:
    return time.mention.date != day, -time.weight, time.sentence.number, time.mention.span.start
