"""Which sentences make the summary, and in which order. Looks at weights and overlap, not at grammar."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from crosswire.engines.offline.writing.belonging import belongs, find_told
from crosswire.engines.offline.writing.content import find_key, supports
from crosswire.engines.offline.writing.leads import find_lead, opens
from crosswire.engines.offline.writing.lines import Line, place_in_time
from crosswire.engines.offline.writing.moments import Moments
from crosswire.engines.offline.writing.rebuttals import find_rebuttals
from crosswire.engines.offline.writing.telling import tells_news
from crosswire.text.sayings.clauses import find_verbs
from crosswire.text.word_lists import read_words

_SAME_FACT = 0.45
"""Share of the content of the shorter sentence from which two sentences tell one fact."""

_SAME_COUNT = 0.4
"""The same for two sentences that both tell the event itself, or give the same counts."""

_SAME_NAMES = 0.7
"""The same beside a short sentence with which a longer one has nothing but names in common."""

_SAME_WORDS = 0.7
"""Share of the content of a sentence that another article must have in one of its own to be cited for it."""

_IN_DISAGREEMENT = 0.7
"""Share of the content of a sentence that a sentence on a disagreement must hold to say it too."""

_NOTHING_NEW = 0.8
"""Share of the content of a sentence that all chosen ones together may hold already."""

_SHORT = 5
"""Words of content that a short sentence tells at most: of the driver, the train and Monday that he was arrested."""

_HOLLOW = re.compile(r"^The [a-z]+s\b|\bcomment\b|\b(?:him|her|them|it)\b(?! (?:was|were|is|are|had|has)\b)")
"""Nobody's answer is no news; "the strikes were confirmed" and "officers killed him" may be of any."""

_NAMED = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*)+(?=, \d{1,3}\b)")
"""Somebody by name and age: "Ann Lee, 21"."""

_SAME_QUOTED = 2
"""Stems that two quotations share at least to be one: "five martyrs"."""

_FAR_BELOW = 0.3
"""Part of the lead's weight below which a sentence adds words, not news."""

_FAR_BEHIND = 0.12
"""The same for context, which stands late in its article and uses few words of the others."""

_ANYBODY = frozenset(
    map(find_key, read_words("man woman boy girl child driver official officer spokesman spokeswoman source resident"))
)
"""Nouns that fit several people of one story."""


_DEAD = find_key("killed")
_GRAVE = frozenset(["killed", "injured", "missing", "abducted", "detained"])
"""What a reader asks of people before anything else."""


class Frame(NamedTuple):
    """What the choice must fit: the number of sentences, the incident's time, and what other sentences say already.

    *core* are the words of the story, which two articles share.
    """

    room: int
    incident: Moments | None
    said: tuple[frozenset[str], ...]
    core: frozenset[str]


def choose_lines(lines: Sequence[Line], frame: Frame) -> list[Line]:
    """Return lines for a summary, out of *lines* in order of weight: the lead, what else happened, then context.

    No two tell one fact, a third at most is context, what leans on a noun follows a sentence that brings it up, and
    each article has a sentence, as far as it tells anything that the others do not.
    """
    core = frame.core.union(*frame.said)
    fresh = [line for line in lines if opens(line) or not any(_repeats_words(line, said) for said in frame.said)]
    placed = place_in_time(fresh, frame.incident)
    lead = find_lead([line for line in placed if line.kind != "background"])
    told = frozenset().union(*frame.said)
    if lead is None:
        return []
    chosen = [lead]
    for line in placed:
        least = (_FAR_BEHIND if line.kind == "background" else _FAR_BELOW) * lead.candidate.weight
        weighty = line.candidate.weight >= least
        if len(chosen) < frame.room and weighty and belongs(line, chosen, core) and _adds(line, chosen, told):
            chosen.append(line)
    chosen = _with_harm(_with_articles(chosen, placed, core, frame), placed, core, frame)
    return _ordered([*chosen, *find_rebuttals(chosen, placed, core)], told)


def _repeats_words(line: Line, said: frozenset[str]) -> bool:
    """Whether a sentence on a disagreement holds what *line* says, but for a word or two."""
    return len(line.content & said) >= _IN_DISAGREEMENT * len(line.content)


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
    return supports(line.candidate.source.quote, other.text, _SAME_WORDS)


def _with_articles(chosen: list[Line], lines: Sequence[Line], core: frozenset[str], frame: Frame) -> list[Line]:
    """Add the first fitting sentence of each article that has none, at the cost of the least weighty to spare."""
    kept = list(chosen)
    told = frozenset().union(*frame.said)
    articles = dict.fromkeys(line.candidate.source.article for line in lines)
    for article in articles:
        if any(line.candidate.source.article == article for line in kept):
            continue
        own = (x for x in lines if x.candidate.source.article == article and belongs(x, kept, core))
        if best := next((line for line in own if _adds(line, kept, told)), None):
            kept = _make_room(kept, best, frame)
    return kept


def _with_harm(chosen: list[Line], lines: Sequence[Line], core: frozenset[str], frame: Frame) -> list[Line]:
    """Add what is first to tell of the dead, the hurt ..., however little it weighs: "Nobody was killed." is short."""
    kept = list(chosen)
    told = frozenset().union(*frame.said)
    for line in lines:
        new = _find_new_tolls(line, kept, told) & _GRAVE
        if new and line.kind != "background" and belongs(line, kept, core) and _adds(line, kept, told):
            kept = _make_room(kept, line, frame)
    return kept


def _make_room(kept: list[Line], line: Line, frame: Frame) -> list[Line]:
    """Add *line* to *kept*, where there is no room at the cost of the least weighty to spare."""
    if len(kept) < frame.room:
        return [*kept, line]
    spare = [other for other in kept[1:] if _is_spare(other, [*kept, line])]
    least = min(spare, key=lambda other: other.candidate.weight, default=None)
    return [*(other for other in kept if other is not least), line] if least else kept


def _is_spare(line: Line, kept: Sequence[Line]) -> bool:
    article = line.candidate.source.article
    return sum(other.candidate.source.article == article for other in kept) > 1


def _adds(line: Line, chosen: Sequence[Line], said: frozenset[str]) -> bool:
    """Whether *line* tells something new beside the *chosen* ones and what is *said* of disagreements."""
    told = find_told(chosen) | said
    if not tells_news(line) or not _is_met(line, chosen, told):
        return False
    old = len(line.content & told) >= _NOTHING_NEW * len(line.content)
    repeated = old or any(_repeats(line, other) for other in chosen)
    new = _tells_first(line, chosen, said) or (_DEAD not in told and _tells_death(line)) or _tells_new_deed(line, told)
    if repeated and not new:
        return False
    if line.kind == "background":
        context = sum(other.kind == "background" for other in chosen)
        return line.timed and 3 * (context + 1) <= len(chosen) + 1
    return True


def _tells_new_deed(line: Line, told: frozenset[str]) -> bool:
    """Whether a short sentence has a verb that is told nowhere: "the driver was arrested" beside "the driver was hurt".

    Of a long sentence the verb is one word among many, and may be another word for what is told.
    """
    if len(line.told) > _SHORT or line.leans or _HOLLOW.search(line.text):
        return False
    return bool({find_key(verb) for verb in find_verbs(line.text)} & line.told - told)


def _tells_first(line: Line, chosen: Sequence[Line], said: frozenset[str]) -> bool:
    """Whether it is the first to say how many were killed, hurt, arrested ..., or that nobody was, or who was."""
    if _find_new_tolls(line, chosen, said):
        return True
    named = {found[0] for found in _NAMED.finditer(line.text)}
    return "toll" in line.candidate.slots and any(all(name not in other.text for other in chosen) for name in named)


def _find_new_tolls(line: Line, chosen: Sequence[Line], said: frozenset[str]) -> frozenset[str]:
    """The effects that none of *chosen* tells, though a count of them may be attached to it.

    What is *said* of disagreements has its figures.
    """
    attached = {effect for other in chosen for effect, _ in _read_tolls(other)}
    known = {effect for other in chosen for effect, _ in _read_tolls(other) if _says(other, effect)}
    tolls = ((effect, low) for effect, low in _read_tolls(line) if low not in said)
    return frozenset(effect for effect, _ in tolls if effect not in (known if _says(line, effect) else attached))


def _read_tolls(line: Line) -> Iterator[tuple[str, str]]:
    """The effect and the number of each count of *line*."""
    return ((effect, low) for effect, low in map(str.split, line.candidate.tolls))


def _says(line: Line, effect: str) -> bool:
    """Whether *line* has a word for what befell them: "the shooting of a boy" may be of one who lives."""
    return effect != "killed" or _DEAD in line.content


def _tells_death(line: Line) -> bool:
    """Whether a verb of *line* tells that somebody died: nobody does in "a casualty of the cuts"."""
    # In capitals no word has the form of a verb.
    text = line.text.lower() if line.text.isupper() else line.text
    return _DEAD in {find_key(verb) for verb in find_verbs(text)}


def _is_met(line: Line, chosen: Sequence[Line], told: frozenset[str]) -> bool:
    """Whether the noun that *line* takes as known was met. "The man" of another article may be another man."""
    if line.leans in _ANYBODY:
        first = re.compile(rf"\b(?:an?|one) (?:[\w’'-]+ ){{0,4}}{line.leans}", re.IGNORECASE)
        article = line.candidate.source.article
        return any(first.search(other.text) for other in chosen if other.candidate.source.article == article)
    return line.leans is None or line.leans in told


def _repeats(line: Line, other: Line) -> bool:
    """Whether *line* tells again what *other* tells: the same statements, or the same counts in like words."""
    mine, theirs = line.candidate, other.candidate
    if mine.source == theirs.source or (mine.sayings and mine.sayings <= theirs.sayings):
        return True
    # Of one quotation the descriptions of its speaker differ most.
    if len(line.quoted & other.quoted) >= _SAME_QUOTED and _overlap(line.content, other.content) >= _SAME_FACT:
        return True
    counted = bool(mine.tolls) and mine.tolls <= theirs.tolls
    opening = "event" in mine.slots & theirs.slots
    placed = "where" in mine.slots & theirs.slots and not mine.tolls
    least = _SAME_COUNT if counted or opening or placed else _SAME_FACT
    # "Dren came to Velmora on Monday" is not told again by "Ivo Dren, a union leader, was shot dead in Velmora".
    if len(other.told) <= _SHORT < len(line.told) and line.told & other.told <= line.names | other.names:
        least = _SAME_NAMES
    return _overlap(line.told, other.told) >= least


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _ordered(chosen: Sequence[Line], said: frozenset[str]) -> list[Line]:
    """The lead first; then what happened, what is said of it, and the context, each in order of choice.

    Of one article they stand in its own order: it tells of a search before it tells what was found.
    """
    ranked = sorted(chosen[1:], key=_rank)
    told: dict[tuple[int, str], list[Line]] = defaultdict(list)
    for line in sorted(ranked, key=lambda line: line.candidate.source.start):
        told[_rank(line), line.candidate.source.article].append(line)
    lines = [told[_rank(line), line.candidate.source.article].pop(0) for line in ranked]
    ordered = list(chosen[:1])
    while lines:
        # What leans on a noun waits for the sentence that brings it up.
        ready = (line for line in lines if _is_met(line, ordered, find_told(ordered) | said))
        ordered.append(next(ready, lines[0]))
        lines.remove(ordered[-1])
    return ordered


def _rank(line: Line) -> int:
    if line.kind == "background":
        return 3
    return 1 if tells_deed(line) else 2


def tells_deed(line: Line) -> bool:
    """Return whether *line* tells what happened, to how many, where or with what, and nothing of another event."""
    happened = line.candidate.slots & {"toll", "event", "where", "means"}
    return bool(happened) and line.candidate.own and line.kind != "background"
