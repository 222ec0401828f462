"""The events beside the incident of an article, and which of them each sentence is about. Values alone."""

import re
from typing import NamedTuple

from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.spans import Span
from crosswire_schemas.vocabulary import EventRelation


class OtherEvent(NamedTuple):
    """An event beside the incident: its id (e1, e2, ...), and the words of a sentence that name it."""

    id: str
    relation: EventRelation
    sentence: int
    span: Span


class Scope(NamedTuple):
    """The other events of an article, and for each sentence in order what it is about."""

    events: tuple[OtherEvent, ...]
    about: tuple[str, ...]


def name_event(name: str, relation: EventRelation, sentence: Sentence, sign: re.Match[str] | None) -> OtherEvent:
    """Return the event *name* with the words of *sentence* that name it: of an event, of harm, or the *sign* itself."""
    if sentence.kinds:
        span = sentence.kinds[0].span
    elif sentence.cues:
        span = Span(sentence.cues[0].start, sentence.cues[0].end)
    elif sign:
        span = Span(sentence.span.start + sign.start(), sentence.span.start + sign.end())
    else:
        span = sentence.span
    return OtherEvent(name, relation, sentence.number, span if sentence.holds(*span) else sentence.span)
