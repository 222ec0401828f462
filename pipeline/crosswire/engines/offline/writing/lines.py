"""A candidate in one of its wordings, and which event it is told of. Chooses nothing."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from crosswire.engines.offline.writing.candidates import Candidate, has_own_time
from crosswire.engines.offline.writing.content import find_content, find_key
from crosswire.engines.offline.writing.dangling import definite_subject
from crosswire.engines.offline.writing.moments import Moments, are_of_one_day, is_other_time
from crosswire.text.names.proper_names import find_names
from crosswire.text.sayings.attribution import find_attributions
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.vocabulary import SentenceKind


class Line(NamedTuple):
    """A candidate in one of its wordings, with what selection looks at.

    *told* is its content without who says it and *quoted* that of its quotations, by which repetition is found.
    *leans* is the stem of a noun that the reader must have met, *timed* tells whether the words say when.
    """

    candidate: Candidate
    text: str
    kind: SentenceKind
    content: frozenset[str]
    told: frozenset[str]
    quoted: frozenset[str]
    names: frozenset[str]
    leans: str | None
    attributed: bool
    timed: bool


def make_line(candidate: Candidate, text: str) -> Line:
    """Return *candidate* in the wording *text*, with the kind of sentence it is."""
    attributed = bool(find_attributions(text, Span(0, len(text))))
    if candidate.event != INCIDENT:
        kind: SentenceKind = "background"
    else:
        # A reader takes "fact" for what reports of two origins say in their own voice.
        kind = "attributed" if attributed or candidate.origins < 2 else "fact"
    names = frozenset().union(*(find_content(name.text) for name in find_names(text)))
    subject = definite_subject(text)
    leans = find_key(subject) if subject else None
    content = find_content(text)
    told = _told(text) or content
    quoted = frozenset().union(*(find_content(text[slice(*one.inner)]) for one in find_quotations(text)))
    return Line(candidate, text, kind, content, told, quoted, names, leans, attributed, has_own_time(text))


def _told(text: str) -> frozenset[str]:
    for one in reversed(find_attributions(text, Span(0, len(text)))):
        text = f"{text[: one.speaker.start]} {text[one.speaker.end :]}"
    return find_content(text)


def place_in_time(lines: Sequence[Line], incident: Moments | None) -> list[Line]:
    """Return *lines*, as background what names another time than the incident's or stands in a stray article."""
    if incident is None:
        return list(lines)
    other = [is_other_time(line.candidate.moments, incident) for line in lines]
    stray = {
        line.candidate.source.article
        for line, apart in zip(lines, other, strict=True)
        if apart and "event" in line.candidate.slots
    }
    return [
        line._replace(kind="background") if apart or _strays(line, stray, incident) else line
        for line, apart in zip(lines, other, strict=True)
    ]


def _strays(line: Line, stray: Collection[str], incident: Moments) -> bool:
    candidate = line.candidate
    return candidate.source.article in stray and not are_of_one_day(candidate.moments, incident)
