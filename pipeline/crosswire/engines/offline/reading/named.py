"""Whom and which places a sentence names, as words to compare with those of other sentences. Judges nothing."""

import re

from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.names.states import STATES

_INSIDE = re.compile(
    r"\b(?:in|inside|across|throughout)\s+(?:the\s+)?(?:(?:(?:north|south)?-?(?:east|west)?(?:ern)?|central|neighbou?ring|"
    r"nearby)\s+)?$",
    re.IGNORECASE,
)


def name_participants(sentence: Sentence) -> set[str]:
    """The words of every name that is no place's."""
    return {word for name in sentence.names if name.kind != "place" for word in name.text.split()}


def name_places(sentence: Sentence) -> set[str]:
    """The places, in lower case, but for states."""
    places = (name.text.casefold() for name in sentence.names if name.kind == "place")
    return {place for place in places if place not in STATES}


def name_states(sentence: Sentence) -> set[str]:
    """The states and territories *in* which something happens, by the sentence; none of the peoples it names."""
    text = sentence.article.text
    return {
        STATES.get(name.text.casefold(), name.text.casefold())
        for name in sentence.names
        if (STATES.get(name.text.casefold()) == name.text.casefold() or name.text in REGIONS)
        and _INSIDE.search(text, max(sentence.span.start, name.span.start - 30), name.span.start)
    }
