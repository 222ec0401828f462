"""What the rules know of one article, computed once: its sentences, and which event each of them is about.

A value that is passed around; it proposes nothing.
"""

from dataclasses import dataclass
from functools import cached_property

from crosswire.engines.offline.reading.event_dates import EventTime, find_event_times
from crosswire.engines.offline.reading.scope import OtherEvent, find_scope
from crosswire.engines.offline.reading.sentence import Sentence, read_headline, read_sentences
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT


@dataclass(frozen=True)
class ArticleReading:
    """One article as the rules see it.

    ``about[n - 1]`` says for sentence *n* "incident" or the id of one of *events*; the two are the same words that
    the proposals use. Of every event here there must be one RelatedEventProposal with its id. *times* are the mentions
    of time that date what happened, of whatever event.
    """

    numbered: NumberedArticle
    sentences: tuple[Sentence, ...]
    events: tuple[OtherEvent, ...]
    about: tuple[str, ...]
    times: tuple[EventTime, ...]

    def about_of(self, sentence: Sentence) -> str:
        """The event that a sentence is about; the headline is about the incident."""
        return self.about[sentence.number - 1] if sentence.number else INCIDENT

    @cached_property
    def headline(self) -> Sentence | None:
        """The title as a sentence with number 0, where the text has it."""
        return read_headline(self.numbered)


def read_article(numbered: NumberedArticle) -> ArticleReading:
    """Return the reading of an article; the same article always gives the same reading."""
    sentences = read_sentences(numbered)
    times = tuple(find_event_times(sentences))
    scope = find_scope(sentences, times)
    return ArticleReading(numbered, sentences, scope.events, scope.about, times)
