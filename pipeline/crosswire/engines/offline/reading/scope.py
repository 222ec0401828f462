"""Which sentences of an article are about its incident, and which about another event. Counts nothing.

Wording, date, place and participants decide: "in an unrelated shooting", a day before the incident's, another block
of another street, a figure for the year. A position in the article alone decides nothing.
"""

import re
from collections.abc import Sequence

from crosswire.engines.offline.reading.additions import adds_event
from crosswire.engines.offline.reading.apart import (
    BLOCK_OF,
    DATED,
    ELSEWHERE,
    GOES_ON,
    LONG_AGO,
    NEWCOMER,
    SEPARATE,
    WIDER,
    counts_events,
    leading_event,
    named_events,
    opens_with_pronoun,
    points_back,
    tells_of_deeds,
    tells_of_many,
    tells_of_mishap,
    tells_of_one,
    tells_of_sum,
    tells_of_war,
)
from crosswire.engines.offline.reading.event_dates import lies_before, minutes_apart
from crosswire.engines.offline.reading.named import name_participants, name_places, name_states
from crosswire.engines.offline.reading.other_events import OtherEvent, Scope, name_event
from crosswire.engines.offline.reading.roundups import tell_apart
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.names.states import STATES
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.vocabulary import EventKind, EventRelation

# A report opens with where it plays.
_OPENING = 4
_LEAD = 2
# What lasts for days or goes over a whole country; a shooting, a crash or a blast does neither.
_SPREADING = frozenset({"disaster", "disease", "fire", "protest"})
_NO_DEED = frozenset({"legal", "political", "other"})


def find_scope(sentences: Sequence[Sentence], day: str | None) -> Scope:
    """Return what each sentence is about: the incident, which is of that *day*, or another event with an id of its own.

    Where several events are told in turn, the gravest of them is the incident.
    """
    return tell_apart(_Scoping(sentences, day).read(), sentences)


class _Scoping:
    """One pass over an article. *current* is the event that a sentence without any sign of its own goes on with."""

    def __init__(self, sentences: Sequence[Sentence], day: str | None) -> None:
        self.sentences = sentences
        self.day = day
        self.states = {state for sentence in sentences[:_OPENING] for state in name_states(sentence)}
        telling = [sentence for sentence in sentences if sentence.cues or sentence.kinds]
        self.tells_of_one = bool(telling) and tells_of_one(telling[0])
        self.lead = {word for sentence in telling[:_LEAD] for word in named_events(sentence)}
        leading = {mention.kind for sentence in telling[:_LEAD] for mention in sentence.kinds}
        # Where no deed leads, "since Monday" counts those of what the article is about.
        self.spreads = not leading - _NO_DEED or bool(leading & _SPREADING) or tells_of_war(telling[0])
        self.kinds: set[EventKind] = set()
        self.others: set[str] = set()
        self.blocks: dict[tuple[str, str], str] = {}
        self.events: list[OtherEvent] = []
        self.known: set[str] = set()
        self.current = INCIDENT
        self.told = False
        self.places: set[str] = set()
        self.clock: str | None = None

    def read(self) -> Scope:
        """Return what each sentence is about."""
        about = tuple(self._about(sentence) for sentence in self.sentences)
        return Scope(tuple(self.events), about)

    def _about(self, sentence: Sentence) -> str:
        about = self._of_signs(sentence) or self._stay(self.current if self._goes_on(sentence) else INCIDENT)
        self.places |= name_places(sentence)
        self.told = self.told or bool(sentence.cues)
        if about == INCIDENT:
            self.kinds |= {mention.kind for mention in sentence.kinds}
        if about == INCIDENT and sentence.cues:
            self.known |= {word for name in sentence.names for word in name.text.split()}
        elif about != INCIDENT and about == self.current:
            self.others |= name_participants(sentence) - self.known
        return about

    def _of_signs(self, sentence: Sentence) -> str | None:
        """What the sentence itself tells of its event; None where it tells nothing. The first sign decides."""
        signs = (self._of_wording, self._of_addition, self._of_clock, self._of_block, self._of_day, self._of_background)
        about = next((about for find in signs if (about := find(sentence))), None)
        if about is None and (self._names_incident(sentence) or self._on_the_day(sentence)):
            return self._stay(INCIDENT) if self.current != INCIDENT else None
        return about

    def _stay(self, about: str) -> str:
        """Let the sentences that follow go on with *about*."""
        self.current = about
        return about

    def _of_wording(self, sentence: Sentence) -> str | None:
        if found := SEPARATE.search(sentence.low):
            return self._another(sentence, "wider", found)
        if sentence.number > 1 and (found := ELSEWHERE.search(sentence.low)):
            return self._stay(self._another(sentence, "parallel", found))
        return None

    def _of_addition(self, sentence: Sentence) -> str | None:
        # Where it names somebody who is known already, it goes on with the same.
        if adds_event(sentence, self.places) and not self._names_somebody(sentence):
            return self._stay(self._another(sentence, "parallel", None))
        return None

    def _of_clock(self, sentence: Sentence) -> str | None:
        clock = next((d.clock for d in sentence.dates if d.clock), None)
        if not (sentence.cues and clock and NEWCOMER.search(sentence.low)):
            return None
        if self.clock and minutes_apart(clock, self.clock) > 60:
            return self._stay(self._another(sentence, "parallel", None))
        self.clock = self.clock or clock
        return None

    def _of_day(self, sentence: Sentence) -> str | None:
        if not self.told or not self._is_earlier(sentence):
            return None
        if sentence.cues or sentence.kinds:
            return self._stay(self._another(sentence, "earlier", None))
        if not self._names_incident(sentence) and all(len(d.date or "") in {4, 7} for d in sentence.dates):
            return self._another(sentence, "wider", None)
        return None

    def _of_background(self, sentence: Sentence) -> str | None:
        on_the_day = self._on_the_day(sentence)
        if self.current != INCIDENT and not on_the_day and self._points_back(sentence):
            return self.current
        if self._is_apart(sentence):
            return self._stay(self._another(sentence, "parallel" if on_the_day else "wider", None))
        if not sentence.cues:
            return None
        if tells_of_mishap(sentence, self.kinds):
            return self._another(sentence, "wider", None)
        found = WIDER.search(sentence.low)
        summed = not self.spreads and tells_of_sum(sentence, leading=sentence.number <= _LEAD)
        # "Lee was one of nine killed over that weekend" is of the weekend whoever is named.
        if self._names_somebody(sentence) and not summed:
            return None
        elsewhere = self._is_abroad(sentence) or summed or (found and not on_the_day)
        return self._another(sentence, "wider", found) if elsewhere else None

    def _of_block(self, sentence: Sentence) -> str | None:
        found = BLOCK_OF.search(sentence.low)
        if not found:
            return None
        block = found["number"], found["street"]
        if not self.blocks:
            self.blocks[block] = INCIDENT
        elif block not in self.blocks and sentence.cues and NEWCOMER.search(sentence.low):
            self.blocks[block] = self._another(sentence, "parallel", None)
        return self._stay(self.blocks[block]) if block in self.blocks else None

    def _is_apart(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of a war, of a series or of another country, where the first tells of one event."""
        if not self.tells_of_one or sentence.number <= _LEAD or self._names_somebody(sentence):
            return False
        if tells_of_deeds(sentence) and (self._is_abroad(sentence) or counts_events(sentence)):
            return True
        if self._on_the_day(sentence) or (self.current == INCIDENT and opens_with_pronoun(sentence)):
            return False
        return tells_of_war(sentence) or tells_of_many(sentence)

    def _points_back(self, sentence: Sentence) -> bool:
        """Whether the sentence speaks of the events just told: "those strikes", "the attacks", "the statement said"."""
        event = leading_event(sentence)
        return points_back(sentence) or (event is not None and event not in self.lead)

    def _names_somebody(self, sentence: Sentence) -> bool:
        """Whether somebody of the incident is named with a name of their own; a nation's or a body's is in many."""
        return any(
            word in self.known
            for name in sentence.names
            if name.kind in {"person", None} and STATES.get(name.text.casefold()) is None
            # "Norwell Police" are in the lead of many reports: "47 people were killed in Norwell this year".
            if name.text.casefold() not in self.places
            for word in name.text.split()
        )

    def _is_abroad(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of harm in states of which the first sentences know nothing."""
        states = name_states(sentence)
        return bool(states) and not states & self.states

    def _is_earlier(self, sentence: Sentence) -> bool:
        """Whether every day the sentence gives lies before the day of the incident."""
        given = [d for d in sentence.dates if d.date and d.precision in {"time", "day", "week", "month", "year"}]
        if not given:
            return bool(sentence.cues and LONG_AGO.search(sentence.low))
        return all(lies_before(d, self.day) for d in given) or any(
            DATED.match(sentence.article.text, d.span.end) and all(d.span.end < cue.start for cue in sentence.cues)
            for d in given
            if lies_before(d, self.day)
        )

    def _on_the_day(self, sentence: Sentence) -> bool:
        return any(d.date and self.day and d.date == self.day for d in sentence.dates)

    def _names_incident(self, sentence: Sentence) -> bool:
        return bool(name_participants(sentence) & self.known)

    def _goes_on(self, sentence: Sentence) -> bool:
        if self.current == INCIDENT:
            return True
        if event := leading_event(sentence):
            return event not in self.lead
        if self._points_back(sentence):
            return True
        if name_participants(sentence) & self.others:
            return True
        if (
            sentence.number > 1
            and "\n" not in sentence.article.text[self.sentences[sentence.number - 2].span.end : sentence.span.start]
        ):
            return True
        return bool(GOES_ON.match(sentence.low))

    def _another(self, sentence: Sentence, relation: EventRelation, sign: re.Match[str] | None) -> str:
        name = f"e{len(self.events) + 1}"
        self.events.append(name_event(name, relation, sentence, sign))
        return name
