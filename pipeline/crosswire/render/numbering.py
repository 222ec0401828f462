"""The numbers of a summary's citations: one for each distinct citation, in the order of first use. Renders nothing."""

from collections.abc import Iterator, Mapping

from crosswire.render.wording import list_told
from crosswire_schemas import Citation, Summary

Numbers = Mapping[Citation, int]


def number_citations(summary: Summary) -> dict[Citation, int]:
    """Return the number of each citation of *summary*, counted from 1 as a reader meets them."""
    numbers: dict[Citation, int] = {}
    for citation in _citations_in_order(summary):
        numbers.setdefault(citation, len(numbers) + 1)
    return numbers


def _citations_in_order(summary: Summary) -> Iterator[Citation]:
    yield from summary.title.citations
    for sentence in summary.sentences:
        yield from sentence.citations
    for disagreement in summary.disagreements:
        for position in disagreement.positions:
            yield from position.citations
    for entry in summary.timeline:
        yield from entry.citations
        yield from (step.citations[0] for step in list_told(entry, summary))
    for party in (*summary.parties, *summary.speakers):
        for alias in party.aliases:
            yield from alias.citations
    for lineage in summary.lineages:
        for basis in lineage.basis:
            yield from basis.citations
