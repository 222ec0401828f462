"""Which sentences of an article are about its incident, and which about another event. Counts nothing.

Wording, date, place and participants decide: "in an unrelated shooting", a day before the incident's, another block
of another street, a figure for the year. A position in the article alone decides nothing.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from crosswire.engines.offline.reading.event_dates import EventTime, find_event_day
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.spans import Span
from crosswire.text.states import STATES
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.vocabulary import EventRelation

# A report opens with where it plays.
_OPENING = 4
_INSIDE = re.compile(r"\b(?:in|inside|across|throughout)\s+(?:the\s+)?$", re.IGNORECASE)


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


_EVENT = (
    r"(?:shooting|incident|attack|case|killing|homicide|murder|crash|accident|fire|blast|"
    r"explosion|bombing|raid|strike|robbery|stabbing|crime|slaying|quake|disaster|kidnapping|"
    r"violence|death)"
)
_ELSEWHERE = re.compile(
    rf"\b(?:(?:an?|the|two|three|four|five|several|other|these|those)\s+(?:\w+\s+)?(?:unrelated|"
    rf"separate|different|similar|second|third|previous|earlier|prior|recent|"
    rf"other)\s+(?:\w+\s+){{0,2}}?{_EVENT}s?"
    rf"|another\s+(?:\w+\s+)?{_EVENT}|(?:unrelated|separate|other)\s+(?:\w+\s+)?{_EVENT}s|"
    rf"in\s+other\s+\w+|elsewhere|unrelated\s+to|not\s+related\s+to|(?:shootings|attacks|killings|"
    rf"murders|homicides)\s+(?:across|around|throughout))\b",
    re.IGNORECASE,
)
_SEPARATE = re.compile(
    rf"\bin\s+(?:\w+\s+)?(?:separate|several|multiple|different|unrelated)\s+(?:\w+\s+){{0,2}}?{_EVENT}s\b",
    re.IGNORECASE,
)
_WIDER = re.compile(
    rf"\b(?:so\s+far\s+(?:in|during)|(?:so\s+far\s+|earlier\s+)?this\s+(?:year|month|season|"
    rf"summer)|in\s+(?:the\s+)?(?:past|last|recent)\s+(?:\w+\s+)?(?:weeks?|months?|years?|decades?)"
    rf"|each\s+year|every\s+(?:year|day|week)|per\s+year|a\s+year|of\s+the\s+year|"
    rf"since\s+(?:the\s+start\s+of|the\s+beginning\s+of|\d{{4}})"
    rf"|year[\s-]to[\s-]date|nationwide|history|statistics|(?:number|string|series|spate|rash|"
    rf"wave)\s+of\s+(?:\w+\s+){{0,2}}?{_EVENT}s?"
    rf"|\d+(?:th|st|nd|rd)\s+(?:homicide|murder|shooting)|homicides|across\s+the\s+(?:city|country|nation|state))\b",
    re.IGNORECASE,
)
_BLOCK_OF = re.compile(
    r"\b(?P<number>\d{1,6}(?:st|nd|rd|th)?|unit)\s+block\s+of\s+(?P<street>(?:[NSEW]\.?\s+|"
    r"North\s+|South\s+|East\s+|West\s+)?[A-Z0-9][\w'’.]*)",
    re.IGNORECASE,
)
_NEWCOMER = re.compile(
    r"\b(?:an?|another|two|three|four|five|six|\d+)\s+(?:[\w-]+\s+){0,3}?(?:m[ae]n|wom[ae]n|boys?|"
    r"girls?|people|person|teens?|teenagers?|year-old\w*|victims?|[\w-]*-old)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"[\"“'‘(]*(?:he|she|they|his|her|their|the\s+(?:\w+\s+)?(?:victims?|men|women|man|woman|boy|"
    r"girl|teen\w*|shooter|gunman|suspects?|pair|two|three|\d+-year-old)|both|it|that|police|"
    r"officers|no\s+one|nobody|no\s+arrests?|investigators|detectives|another|witnesses|one)\b",
    re.IGNORECASE,
)


def find_scope(sentences: Sequence[Sentence], times: Sequence[EventTime]) -> Scope:
    """Return what each sentence is about: the incident, or another event with an id of its own.

    *times* are those of what happened; the day on which most of them agree is the day of the incident.
    """
    return _Scoping(sentences, find_event_day(times)).read()


class _Scoping:
    """One pass over an article. *current* is the event that a sentence without any sign of its own goes on with."""

    def __init__(self, sentences: Sequence[Sentence], day: str | None) -> None:
        self.sentences = sentences
        self.day = day
        self.states = {state for sentence in sentences[:_OPENING] for state in _states_of(sentence)}
        self.blocks: dict[tuple[str, str], str] = {}
        self.events: list[OtherEvent] = []
        self.known: set[str] = set()
        self.current = INCIDENT
        self.clock: str | None = None

    def read(self) -> Scope:
        """Return what each sentence is about."""
        about = tuple(self._about(sentence) for sentence in self.sentences)
        return Scope(tuple(self.events), about)

    def _about(self, sentence: Sentence) -> str:
        harmful = bool(sentence.cues)
        about = self._of_signs(sentence, harmful=harmful)
        if about is None:
            about = self.current if self.current == INCIDENT or self._goes_on(sentence) else INCIDENT
            self.current = about
        if about == INCIDENT and harmful:
            self.known |= {word for name in sentence.names for word in name.text.split()}
        return about

    def _of_signs(self, sentence: Sentence, *, harmful: bool) -> str | None:
        """What the sentence itself tells of its event; None where it tells nothing."""
        text = sentence.text
        if found := _SEPARATE.search(text):
            return self._another(sentence, "wider", found)
        if sentence.number > 1 and (found := _ELSEWHERE.search(text)):
            self.current = self._another(sentence, "parallel", found)
            return self.current
        clock = next((d.clock for d in sentence.dates if d.clock), None)
        if harmful and clock and _NEWCOMER.search(text):
            if self.clock and _minutes_apart(clock, self.clock) > 60:
                self.current = self._another(sentence, "parallel", None)
                return self.current
            self.clock = self.clock or clock
        block = self._block(sentence)
        if block:
            return self._of_block(sentence, block, harmful=harmful)
        if (harmful or sentence.kinds) and self._is_earlier(sentence):
            self.current = self._another(sentence, "earlier", None)
            return self.current
        found = _WIDER.search(text)
        elsewhere = self._is_abroad(sentence) or (found and not self._on_the_day(sentence))
        if harmful and elsewhere and not self._names_incident(sentence):
            return self._another(sentence, "wider", found)
        if self.current != INCIDENT and (self._names_incident(sentence) or self._on_the_day(sentence)):
            self.current = INCIDENT
            return INCIDENT
        return None

    def _of_block(self, sentence: Sentence, block: tuple[str, str], *, harmful: bool) -> str | None:
        if block in self.blocks:
            self.current = self.blocks[block]
        elif not self.blocks:
            self.blocks[block] = INCIDENT
            self.current = INCIDENT
        elif harmful and _NEWCOMER.search(sentence.text):
            self.current = self.blocks[block] = self._another(sentence, "parallel", None)
        else:
            return None
        return self.current

    def _block(self, sentence: Sentence) -> tuple[str, str] | None:
        found = _BLOCK_OF.search(sentence.text)
        return (found["number"].casefold(), found["street"].casefold()) if found else None

    def _is_abroad(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of harm in states of which the first sentences know nothing."""
        states = _states_of(sentence)
        return bool(states) and not states & self.states

    def _is_earlier(self, sentence: Sentence) -> bool:
        """Whether every day the sentence gives lies before the day of the incident."""
        given = [d.date for d in sentence.dates if d.date and d.precision in {"time", "day", "month", "year"}]
        if not self.day or not given:
            return False
        return all(value[: len(self.day)] < self.day[: len(value)] and not _close(value, self.day) for value in given)

    def _on_the_day(self, sentence: Sentence) -> bool:
        return any(d.date and self.day and d.date == self.day for d in sentence.dates)

    def _names_incident(self, sentence: Sentence) -> bool:
        return any(word in self.known for name in sentence.names if name.kind != "place" for word in name.text.split())

    def _goes_on(self, sentence: Sentence) -> bool:
        if (
            sentence.number > 1
            and "\n" not in sentence.article.text[self.sentences[sentence.number - 2].span.end : sentence.span.start]
        ):
            return True
        return bool(_GOES_ON.match(sentence.text))

    def _another(self, sentence: Sentence, relation: EventRelation, sign: re.Match[str] | None) -> str:
        name = f"e{len(self.events) + 1}"
        if sentence.kinds:
            span = sentence.kinds[0].span
        elif sentence.cues:
            span = Span(sentence.cues[0].start, sentence.cues[0].end)
        elif sign:
            span = Span(sentence.span.start + sign.start(), sentence.span.start + sign.end())
        else:
            span = sentence.span
        if not sentence.holds(*span):
            span = sentence.span
        self.events.append(OtherEvent(name, relation, sentence.number, span))
        return name


def _states_of(sentence: Sentence) -> set[str]:
    """The states and territories *in* which something happens, by the sentence; none of the peoples it names."""
    text = sentence.article.text
    return {
        STATES.get(name.text.casefold(), name.text.casefold())
        for name in sentence.names
        if (STATES.get(name.text.casefold()) == name.text.casefold() or name.text in REGIONS)
        and _INSIDE.search(text, max(sentence.span.start, name.span.start - 12), name.span.start)
    }


def _close(value: str, day: str) -> bool:
    """Whether two days are neighbours: a night belongs to both."""
    if len(value) != 10 or len(day) != 10:
        return value[: len(day)] == day[: len(value)]
    return abs((date.fromisoformat(value) - date.fromisoformat(day)).days) <= 1


def _minutes_apart(one: str, other: str) -> int:
    """Minutes between two times of day, over midnight where that is shorter."""
    first, second = (int(clock[:2]) * 60 + int(clock[3:]) for clock in (one, other))
    apart = abs(first - second)
    return min(apart, 24 * 60 - apart)
