"""What the rules know of one article, computed once: its sentences, and which event each of them is about.

A value that is passed around; it proposes nothing.
"""

from dataclasses import dataclass

from crosswire.engines.offline.reading.event_dates import EventTime, find_event_day, find_event_times
from crosswire.engines.offline.reading.other_events import OtherEvent
from crosswire.engines.offline.reading.scope import find_scope
from crosswire.engines.offline.reading.sentence import Sentence, read_sentences
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT


@dataclass(frozen=True)
class ArticleReading:
    """One article as the rules see it.

    ``about[n - 1]`` says for sentence *n* "incident" or the id of one of *events*; the two are the same words that
    the proposals use. Of every event here there must be one RelatedEventProposal with its id. *times* are the mentions
    of time that date what happened, of whatever event; the ISO *day* on which most and the first of them agree is that
    of the incident. The *headline* is sentence 0.
    """

    numbered: NumberedArticle
    sentences: tuple[Sentence, ...]
    events: tuple[OtherEvent, ...]
    about: tuple[str, ...]
    times: tuple[EventTime, ...]
    day: str | None
    headline: Sentence | None

    def about_of(self, sentence: Sentence) -> str:
        """The event that a sentence is about; the headline is about what the first sentence that tells of harm is."""
        if sentence.number:
            return self.about[sentence.number - 1]
        return next((self.about[one.number - 1] for one in self.sentences if one.cues), INCIDENT)


def read_article(numbered: NumberedArticle) -> ArticleReading:
    """Return the reading of an article; the same article always gives the same reading."""
    headline, sentences = read_sentences(numbered)
    times = tuple(find_event_times(sentences))
    day = find_event_day(times)
    scope = find_scope(sentences, day)
    return ArticleReading(numbered, sentences, scope.events, scope.about, times, day, headline)
