"""Articles that tell of several events in turn: where each begins, and which of them is the gravest. Reads no dates."""

import re
from collections.abc import Iterator, Sequence

from crosswire.engines.offline.reading.apart import BLOCK_OF, HAPPENING, NEWCOMER, SEPARATE, tells_of_sum
from crosswire.engines.offline.reading.other_events import Scope, name_event
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.keyed import Keyed
from crosswire.text.numbers.words import SMALL
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.vocabulary import EventRelation

# What is told in turn has its own time or place: "about 20 minutes earlier", "in the latest shooting".
_IN_TURN = Keyed(
    "earlier hour hours later latest minutes recent another separate",
    r"\b(?:earlier|later|latest|most\s+recent|hours?\s+before|minutes\s+before|another\s+(?:\w+\s+)?(?:shooting|attack|"
    r"stabbing|crash|fire|incident)|separate)\b",
)
_OPENING = re.compile(
    r"[\"“'‘]?(?:in\s+)?(?:the|a|an)\s+(?:\w+['’]s\s+)?(?:latest|most\s+recent|first|second|third|fourth|fifth|last|next|"
    rf"earlier|other|separate)\s+(?:[\w-]+\s+){{0,2}}?{HAPPENING}\b"
)


def tell_apart(scope: Scope, sentences: Sequence[Sentence]) -> Scope:
    """Return *scope* where an article opens with what several events add up to, with each of them as an event.

    The gravest, of which one sentence counts most people, is the incident; what is told of none is wider.
    """
    leading = next((sentence for sentence in sentences if sentence.cues or sentence.kinds), None)
    turns = _find_turns(sentences) if leading and _adds_up(leading, leading=True) else []
    if not turns:
        return scope
    gravest = max(turns, key=_weigh)
    about = list(scope.about)
    events = {event.id: event for event in scope.events}
    parallel = {INCIDENT, *(event.id for event in scope.events if event.relation == "parallel")}

    def tell(told: Sequence[Sentence], relation: EventRelation) -> None:
        name = f"e{len(events) + 1}"
        events[name] = name_event(name, relation, told[0], None)
        for sentence in told:
            about[sentence.number - 1] = name

    outside = {sentence.number for sentence in sentences}.difference(s.number for turn in turns for s in turn)
    if summed := [s for s in sentences if s.number in outside and s.cues and about[s.number - 1] == INCIDENT]:
        tell(summed, "wider")
    for turn in turns:
        told = [sentence for sentence in turn if about[sentence.number - 1] in parallel]
        if turn is not gravest and told:
            tell(told, "parallel")
        for sentence in told if turn is gravest else ():
            about[sentence.number - 1] = INCIDENT
    return _renumber(Scope(tuple(events.values()), tuple(about)))


def _renumber(scope: Scope) -> Scope:
    """The events that something is about, named anew in order."""
    kept = [event for event in scope.events if event.id in scope.about]
    kept.sort(key=lambda event: event.sentence)
    names = {event.id: f"e{number}" for number, event in enumerate(kept, 1)}
    events = tuple(event._replace(id=names[event.id]) for event in kept)
    return Scope(events, tuple(names.get(about, INCIDENT) for about in scope.about))


def _find_turns(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    """The sentences of each event told in turn, in order; what tells of all of them is in none."""
    turns: list[list[Sentence]] = []
    told: list[Sentence] | None = None
    for sentence in sentences:
        if _adds_up(sentence, leading=False):
            told = None
        elif _begins(sentence):
            told = [sentence]
            turns.append(told)
        elif told is not None:
            told.append(sentence)
    return turns


def _weigh(turn: Sequence[Sentence]) -> int:
    """How many people one sentence of *turn* says were harmed, at most."""
    return max(sum(_numbers(sentence)) for sentence in turn)


def _numbers(sentence: Sentence) -> Iterator[int]:
    for found in NEWCOMER.finditer(sentence.low) if sentence.cues else ():
        first = found[0].split()[0]
        yield int(first) if first.isdecimal() else SMALL.get(first, 1)


def _adds_up(sentence: Sentence, *, leading: bool) -> bool:
    return tells_of_sum(sentence, leading=leading) or SEPARATE.search(sentence.low) is not None


def _begins(sentence: Sentence) -> bool:
    if _OPENING.match(sentence.low):
        return True
    if not sentence.cues or not NEWCOMER.search(sentence.low):
        return False
    timed = any(mention.clock for mention in sentence.dates)
    return timed or bool(_IN_TURN.search(sentence.low) or BLOCK_OF.search(sentence.low))
