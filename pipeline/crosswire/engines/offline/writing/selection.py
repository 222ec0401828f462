"""Which sentences make the summary, and in which order. Looks at weights and overlap, not at grammar."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from crosswire.engines.offline.writing.lines import Line, place_in_time
from crosswire.engines.offline.writing.moments import Moments, are_of_one_day
from crosswire.text.name_words import read_words
from crosswire.text.wording import find_negations, find_stem
from crosswire_schemas.incident import INCIDENT

_SAME_FACT = 0.5
"""Share of the content of the shorter sentence from which two sentences tell one fact."""

_SAME_COUNT = 0.4
"""The same for two sentences that both tell the event itself, or give the same counts."""

_SAME_WORDS = 0.7
"""Share of the content of a sentence that another article must have in one of its own to be cited for it."""

_IN_DISAGREEMENT = 0.7
"""Share of the content of a sentence that a sentence on a disagreement must hold to say it too."""

_NOTHING_NEW = 0.8
"""Share of the content of a sentence that all chosen ones together may hold already."""

_FAR_BELOW = 0.35
"""Part of the lead's weight below which a sentence adds words, not news."""

_AGREED = 0.4
"""Weight of each other article that agrees with a lead, in its words or in its day."""

_FAR_BEHIND = 0.12
"""The same for context, which stands late in its article and uses few words of the others."""

_RELATED = 3
"""Words of the story by which a sentence without a known name belongs to it."""

_ANYWHERE = frozenset(
    map(find_stem, read_words("year old man woman boy girl police people officer suspect day time home"))
)
"""Stems that any two stories share."""


def find_incident_time(lines: Sequence[Line]) -> Moments | None:
    """Return the time of the sentence that would lead if it passed every check: that of the incident."""
    lead = _find_lead(lines)
    return lead.candidate.moments if lead else None


_EARLY = 600
"""Characters of an article, its title and first lines among them, in which it says what its story is."""

_KNOWN = re.compile(r"The (?!(?:\w+ ){0,2}[A-Z])(?!(?:\w+ ){1,3}of (?:the )?[A-Z])")
"""An opening that takes something as known: not "The Sund company", nor "The master of the Oskelin"."""


_FURTHER = re.compile(r"\b(?:another|second|others?|also)\b", re.IGNORECASE)
"""What comes beside something that was told before."""


class Frame(NamedTuple):
    """What the choice must fit: the number of sentences, the incident's time, and what other sentences say already."""

    room: int
    incident: Moments | None
    said: tuple[frozenset[str], ...]


def choose_lines(lines: Sequence[Line], frame: Frame) -> list[Line]:
    """Return lines for a summary, out of *lines* in order of weight: the lead, what else happened, then context.

    No two tell one fact, a third at most is context, what leans on a noun follows a sentence that brings it up, and
    each article has a sentence, as far as it tells anything that the others do not.
    """
    core = _find_core(lines).union(*frame.said)
    fresh = [line for line in lines if _opens(line) or not any(_repeats_words(line, said) for said in frame.said)]
    placed = place_in_time(fresh, frame.incident)
    lead = _find_lead([line for line in placed if line.kind != "background"])
    if lead is None:
        return []
    chosen = [lead]
    for line in placed:
        least = (_FAR_BEHIND if line.kind == "background" else _FAR_BELOW) * lead.candidate.weight
        weighty = line.candidate.weight >= least
        if len(chosen) < frame.room and weighty and _belongs(line, chosen, core) and _adds(line, chosen):
            chosen.append(line)
    return _ordered(_with_articles(chosen, placed, core, frame.room))


def _opens(line: Line) -> bool:
    """Whether *line* tells the event: the lead may give a figure that a sentence on the disagreement gives again."""
    return "event" in line.candidate.slots


def _repeats_words(line: Line, said: frozenset[str]) -> bool:
    """Whether a sentence on a disagreement holds what *line* says, but for a word or two."""
    return len(line.content & said) >= _IN_DISAGREEMENT * len(line.content)


def _find_lead(lines: Sequence[Line]) -> Line | None:
    return max(lines, key=lambda line: _lead_weight(line) + _AGREED * _agreeing(line, lines), default=None)


def cite_beside(chosen: Sequence[Line], lines: Sequence[Line], unused: Collection[str]) -> list[Line]:
    """Return *chosen* with a claim of each article in *unused* cited where the article tells what a sentence tells."""
    kept = list(chosen)
    for article in sorted(unused):
        own = [line for line in lines if line.candidate.source.article == article]
        pairs = ((place, line) for line in own for place, other in enumerate(kept) if _tells_all(line, other))
        if found := next(pairs, None):
            place, line = found
            candidate = kept[place].candidate
            cited = tuple(dict.fromkeys([*candidate.claims, line.candidate.claims[0]]))
            kept[place] = kept[place]._replace(candidate=candidate._replace(claims=cited))
    return kept


def _tells_all(line: Line, other: Line) -> bool:
    return len(line.content & other.content) >= _SAME_WORDS * len(other.content)


def _with_articles(chosen: list[Line], lines: Sequence[Line], core: frozenset[str], room: int) -> list[Line]:
    """Add the first fitting sentence of each article that has none, at the cost of the least weighty to spare."""
    kept = list(chosen)
    articles = dict.fromkeys(line.candidate.source.article for line in lines)
    for article in articles:
        if any(line.candidate.source.article == article for line in kept):
            continue
        own = (x for x in lines if x.candidate.source.article == article and _belongs(x, kept, core))
        best = next((line for line in own if _adds(line, kept)), None)
        spare = [line for line in kept[1:] if _is_spare(line, kept)]
        if best and len(kept) >= room and spare:
            kept.remove(min(spare, key=lambda line: line.candidate.weight))
        if best and len(kept) < room:
            kept.append(best)
    return kept


def _is_spare(line: Line, kept: Sequence[Line]) -> bool:
    article = line.candidate.source.article
    return sum(other.candidate.source.article == article for other in kept) > 1


def _lead_weight(line: Line) -> float:
    candidate = line.candidate
    answers = len(candidate.slots & {"event", "toll", "where", "when"}) + min(len(candidate.tolls), 3)
    opens = 1.5 if _opens(line) else 0.0
    early = 1.0 if candidate.source.start < _EARLY else 0.0
    # What nobody did or knows is no lead, nor is what the reader is taken to know: "The owner said ...".
    leaning = 3.0 if line.leans else 1.5 * bool(_KNOWN.match(line.text))
    leaning += bool(find_negations(line.text)) + bool(_FURTHER.search(line.text))
    agreed = _AGREED * min(candidate.origins, 3)
    own = 0.5 if candidate.own else -2.0
    return candidate.weight + 0.6 * answers + opens + early + agreed - leaning + own


def _agreeing(line: Line, lines: Sequence[Line]) -> int:
    """How many other articles, three at most, tell the event for the same day: a folder may hold a stray article."""
    own = line.candidate
    others = {
        other.candidate.source.article
        for other in lines
        if "event" in other.candidate.slots and are_of_one_day(own.moments, other.candidate.moments)
    }
    return min(len(others - {own.source.article}), 3)


def _adds(line: Line, chosen: Sequence[Line]) -> bool:
    told = _told(chosen)
    if any(_repeats(line, other) for other in chosen) or not _tells(line):
        return False
    if len(line.content & told) >= _NOTHING_NEW * len(line.content) or (line.leans and line.leans not in told):
        return False
    if line.kind == "background":
        context = sum(other.kind == "background" for other in chosen)
        return line.timed and 3 * (context + 1) <= len(chosen) + 1
    return True


def _told(chosen: Iterable[Line]) -> frozenset[str]:
    return frozenset().union(*(line.content for line in chosen))


def _tells(line: Line) -> bool:
    """Whether *line* answers a question, names somebody or says who says so: mere colour does neither."""
    answers = line.candidate.slots & {"toll", "event", "where", "when", "means"}
    return bool(answers or line.names) or line.attributed or line.kind in ("fact", "background")


def _find_core(lines: Sequence[Line]) -> frozenset[str]:
    """What sentences of two articles hold: the names and words of the story."""
    users: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        for stem in line.content - _ANYWHERE:
            users[stem].add(line.candidate.source.article)
    return frozenset(stem for stem, articles in users.items() if len(articles) > 1)


def _belongs(line: Line, chosen: Sequence[Line], core: frozenset[str]) -> bool:
    """Whether *line* has a name of the story, or enough of its words: a page teases other stories too."""
    known = (_told(chosen) | core) - _ANYWHERE
    # Context is of another event by its nature; one word in common ties it to this one.
    least = 1 if line.candidate.event != INCIDENT else _RELATED
    return bool(line.names & known) or len(line.content & known) >= least


def _repeats(line: Line, other: Line) -> bool:
    """Whether *line* tells again what *other* tells: the same statements, or the same counts in like words."""
    mine, theirs = line.candidate, other.candidate
    if mine.source == theirs.source or (mine.sayings and mine.sayings <= theirs.sayings):
        return True
    counted = bool(mine.tolls) and mine.tolls <= theirs.tolls
    opening = "event" in mine.slots & theirs.slots
    return _overlap(line.content, other.content) >= (_SAME_COUNT if counted or opening else _SAME_FACT)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _ordered(chosen: Sequence[Line]) -> list[Line]:
    """The lead first; then what happened, what is said of it, and the context, each in order of choice."""
    return [*chosen[:1], *sorted(chosen[1:], key=_rank)]


def _rank(line: Line) -> int:
    if line.kind == "background":
        return 3
    return 1 if tells_deed(line) else 2


def tells_deed(line: Line) -> bool:
    """Return whether *line* tells what happened, to how many, where or with what, and nothing of another event."""
    happened = line.candidate.slots & {"toll", "event", "where", "means"}
    return bool(happened) and line.candidate.own and line.kind != "background"
