"""Whether a sentence is of the story at all: a page teases other stories too. Compares with no other choice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from crosswire.engines.offline.writing.content import find_content
from crosswire.engines.offline.writing.leads import KNOWN
from crosswire.engines.offline.writing.lines import Line
from crosswire.text.names.states import STATES
from crosswire.text.sayings.attribution import find_attributions
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.incident import INCIDENT

_RELATED = 3
"""Words of the story by which a sentence without a known name belongs to it."""

_RELATED_HARM = 2
"""The same for one that tells of somebody harmed or arrested and names nobody: a teaser names what it teases."""

_OF_CAUSE = re.compile(
    r"\b(?:investigat|inquiry|detectives)[^.;]*\b(?:suspect(?:ed)?|believed?|thought|think) (?:that|an?|the|it)\b"
    r"|\b(?:suspected|likely|probable|possible) cause\b|\b(?:the|its) cause\b|\bwas (?:probably |likely )?caused by\b",
    re.IGNORECASE,
)
"""What may have caused it brings in words of its own: a forklift, a candle, a hot bearing."""

_ANYWHERE = frozenset(
    map(find_stem, read_words("year old man woman boy girl police people officer suspect day time home"))
)
"""Stems that any two stories share."""

_IN_MANY_NAMES = frozenset(
    map(
        find_stem,
        read_words(
            """
            state county parish city town township village district department office court university college school
            high hospital church street avenue road drive north south east west northern southern eastern western new
            news times post daily police fire sheriff national international united states association company
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december
            """
        ),
    )
) | frozenset(find_stem(word) for name in STATES for word in name.split())
"""Stems of names that tell no story from another: those of bodies, of days, of states."""


def find_core(sentences: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return what *sentences* of two articles hold, each given with its article: the names and words of the story."""
    users: dict[str, set[str]] = defaultdict(set)
    for article, text in sentences:
        for stem in find_content(text) - _ANYWHERE:
            users[stem].add(article)
    return frozenset(stem for stem, articles in users.items() if len(articles) > 1)


def belongs(line: Line, chosen: Sequence[Line], core: frozenset[str]) -> bool:
    """Return whether *line* has a name of the story, or enough of its words: a page teases other stories too."""
    known = (find_told(chosen) | core) - _ANYWHERE
    # Context is of another event by its nature; one word in common ties it to this one.
    least = 1 if line.candidate.event != INCIDENT or _OF_CAUSE.search(line.text) else _RELATED
    if "toll" in line.candidate.slots and not line.names:
        least = min(least, _RELATED_HARM)
    if line.names & known - _IN_MANY_NAMES:
        return True
    # What a page has twice is a title with its teaser, for this story or for another.
    if line.candidate.again and line.candidate.event == INCIDENT:
        return False
    # "Two people were hurt." shares no word with the story, and stands among its names.
    if "toll" in line.candidate.slots and not line.names and line.candidate.around & known - _IN_MANY_NAMES:
        return True
    return len(line.content & known) >= least and not _is_strange(line, known)


def _is_strange(line: Line, known: frozenset[str]) -> bool:
    """Whether *line* tells of new people or places, in a paragraph that names nobody and nothing of the story."""
    speakers = (line.text[slice(*one.speaker)] for one in find_attributions(line.text, Span(0, len(line.text))))
    new = (line.names - known - _IN_MANY_NAMES).difference(*map(find_content, speakers))
    story = line.candidate.around & known - _IN_MANY_NAMES
    return bool(new) and not story and not KNOWN.match(line.text)


def find_told(chosen: Iterable[Line]) -> frozenset[str]:
    """Return the content of all *chosen* lines."""
    return frozenset().union(*(line.content for line in chosen))
