"""The parts of a summary as things that can be known again in another summary of the story. Compares none."""

import re
from collections.abc import Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

from crosswire.revision.editions import Edition, Marks
from crosswire.text.numbers.quantities import Quantity, find_quantities, same_quantity
from crosswire.text.wording.stems import content_stems
from crosswire_schemas import Citation
from crosswire_schemas.difference import Figure, Origin
from crosswire_schemas.summary import (
    CheckResult,
    Disagreement,
    Failure,
    Party,
    Position,
    Sentence,
    TimelineEntry,
    Title,
    Withheld,
)

T_co = TypeVar("T_co", covariant=True)

_NO_FIGURE = ("date", "year", "time", "label")
_STOP = re.compile(r"[^\w\s'’-]")
_NEAR = 2


class Thing(NamedTuple, Generic[T_co]):
    """A part of a summary: its value, the words it goes by, what it rests on, and what must not differ, by name."""

    value: T_co
    words: str
    marks: Marks
    fields: Mapping[str, object]


class Counted(NamedTuple):
    """A figure, and the words that tell what it counts."""

    figure: Thing[Figure]
    sentence: Thing[Sentence]
    quantity: Quantity
    counts: frozenset[str]


def title_of(edition: Edition) -> Thing[Title]:
    """Return the title."""
    title = edition.summary.title
    marks = edition.mark(title.citations)
    return Thing(title, title.text, marks, {"text": title.text, "citations": marks})


def sentences_of(edition: Edition) -> Iterator[Thing[Sentence]]:
    """Yield the sentences."""
    for sentence in edition.summary.sentences:
        marks = edition.mark(sentence.citations)
        fields = {"text": sentence.text, "kind": sentence.kind, "citations": marks}
        yield Thing(sentence, sentence.text, marks, fields)


def figures_of(edition: Edition) -> Iterator[Counted]:
    """Yield the figures of the sentences, each with those citations of its sentence that state it.

    A number that can be read in two ways is one figure; dates, times and numbers in names are none.
    """
    for sentence in sentences_of(edition):
        text, end = sentence.words, 0
        quantities = [found for found in find_quantities(text) if found.kind not in _NO_FIGURE]
        for quantity in quantities:
            if quantity.span.start < end:
                continue
            end = quantity.span.end
            stops = [q.span.start for q in quantities if q.span.start >= end]
            stops += [found.start()] if (found := _STOP.search(text, end)) else [len(text)]
            near = content_stems(text[end : min(stops)])[:_NEAR]
            words = text[quantity.span.start : end + max((span.end for span, _ in near), default=0)]
            citations = _stating(quantity, sentence.value)
            figure = Figure(text=words, sentence=text, citations=citations)
            counts = frozenset(stem for _, stem in near)
            yield Counted(Thing(figure, words, edition.mark(citations), {}), sentence, quantity, counts)


def _stating(quantity: Quantity, sentence: Sentence) -> tuple[Citation, ...]:
    stating = [c for c in sentence.citations if any(same_quantity(q, quantity) for q in find_quantities(c.quote))]
    return tuple(stating) or sentence.citations


def disagreements_of(edition: Edition) -> Iterator[Thing[Disagreement]]:
    """Yield the disagreements. Which sentence says one is no matter, only whether one does."""
    for point in edition.summary.disagreements:
        positions = list(positions_of(point, edition))
        marks: Marks = frozenset().union(*(position.marks for position in positions))
        fields = {
            "topic": point.topic,
            "relation": point.relation,
            "positions": frozenset(tuple(position.fields.values()) for position in positions),
            "sentence": point.sentence is not None,
        }
        yield Thing(point, point.topic, marks, fields)


def positions_of(point: Disagreement, edition: Edition) -> Iterator[Thing[Position]]:
    """Yield the positions of one disagreement."""
    for position in point.positions:
        marks = edition.mark(position.citations)
        fields = {"value": position.value, "said_by": position.said_by, "citations": marks}
        yield Thing(position, position.value, marks, fields)


def timeline_of(edition: Edition) -> Iterator[Thing[TimelineEntry]]:
    """Yield the entries of the timeline. An order by date changes with the dates alone, and not with the numbers."""
    entries = edition.summary.timeline
    for entry in entries:
        told = [step for step in entry.after if step.basis == "words" and step.entry < len(entries)]
        marks = edition.mark((*entry.citations, *(c for step in told for c in step.citations[:1])))
        after = frozenset(entries[step.entry].text for step in told)
        yield Thing(
            entry, entry.text, marks, {"when": entry.when, "text": entry.text, "after": after, "citations": marks}
        )


def parties_of(edition: Edition) -> Iterator[Thing[Party]]:
    """Yield the parties."""
    for party in edition.summary.parties:
        marks: Marks = frozenset().union(*(edition.mark(alias.citations) for alias in party.aliases))
        aliases = frozenset(alias.text for alias in party.aliases)
        yield Thing(party, party.name, marks, {"name": party.name, "aliases": aliases, "citations": marks})


def questions_of(edition: Edition) -> Iterator[Thing[str]]:
    """Yield what no article answers."""
    for text in edition.summary.not_reported:
        yield Thing(text, text, frozenset(), {})


def origins_of(edition: Edition) -> Iterator[Thing[Origin]]:
    """Yield the origins, with files for ids: an id says nothing outside its own summary."""
    files = {entry.id: entry.file for entry in edition.summary.articles}
    for lineage in edition.summary.lineages:
        members = edition.mark_whole(lineage.articles)
        bases = frozenset((basis.kind, basis.detail, edition.mark(basis.citations)) for basis in lineage.basis)
        origin = Origin(
            label=lineage.label,
            files=tuple(sorted(files.get(article, article) for article in lineage.articles)),
            basis=lineage.basis,
        )
        marks = members.union(*(cited for _, _, cited in bases))
        yield Thing(origin, lineage.label, marks, {"label": lineage.label, "files": members, "basis": bases})


def failures_of(edition: Edition) -> Iterator[Thing[Failure]]:
    """Yield what could not be used, by file."""
    for failure in edition.summary.failures:
        fields = {"stage": failure.stage, "reason": failure.reason}
        yield Thing(failure, failure.file, edition.mark_file(failure.file), fields)


def withheld_of(edition: Edition) -> Iterator[Thing[Withheld]]:
    """Yield what a check refused, by its text."""
    for item in edition.summary.withheld:
        yield Thing(item, item.text, frozenset(), {"check": item.check, "reason": item.reason})


def checks_of(edition: Edition) -> Iterator[Thing[CheckResult]]:
    """Yield the checks with their outcome; the detail counts what is told elsewhere."""
    for check in edition.summary.checks:
        yield Thing(check, check.id, frozenset(), {"passed": check.passed})
