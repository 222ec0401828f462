"""What the renderings say in words of their own: relations, outcomes, who made the summary. Knows no markup."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from crosswire_schemas import Citation, Summary
from crosswire_schemas.summary import CheckResult, Disagreement, Position, Precedence, Run, TimelineEntry
from crosswire_schemas.vocabulary import Relation

RELATIONS: Final[Mapping[Relation, str]] = {
    "contradiction": "they contradict each other",
    "qualifier": "one is hedged, the other is not",
    "granularity": "one is more precise than the other",
    "measure": "they count different things",
    "scope": "they speak of different areas or periods",
    "superseded": "a later report replaces an earlier one",
    "attribution": "they name different speakers",
    "quotation": "they quote different words",
    "label": "they use different names for the same thing",
}


def describe_rule(disagreement: Disagreement) -> str | None:
    """Return why *disagreement* is of its relation; None where that says no more than the relation itself."""
    return None if disagreement.rule == RELATIONS[disagreement.relation] else disagreement.rule


def list_told(entry: TimelineEntry, summary: Summary) -> list[Precedence]:
    """Return what *entry* came after by the words of an article; the order of dates is plain from the dates."""
    known = range(len(summary.timeline))
    return [step for step in entry.after if step.basis == "words" and step.citations and step.entry in known]


def describe_engine(run: Run) -> str:
    """Return one sentence that says what made the summary."""
    if run.engine == "offline":
        made = "No language model was used: the sentences are the sources’ own words, chosen by fixed rules"
        return f"{made}, which miss some disagreements and some copies."
    model = f"Written by the language model {run.model or 'that the endpoint chose'}"
    where = f" at {run.endpoint}" if run.endpoint else ""
    replayed = ", replayed from recordings" if run.recorded else ""
    return f"{model}{where}{replayed}."


UNREVIEWED: Final = "Unreviewed: no editor has checked this summary."


def describe_origins(summary: Summary) -> str:
    """Return how many origins the articles go back to: one that shares its origin with none is its own.

    "3 origins in 5 articles" tells a reader that five reports are no more than three witnesses. The people and
    statements behind them are told where the summary counts them.
    """
    if counted := summary.sources:
        sources = _count(counted.primary_sources, "primary source")
        return f"{_count(counted.articles, 'article')}, {_count(counted.lineages, 'origin')}, {sources}"
    shared = {entry.lineage for entry in summary.articles if entry.lineage is not None}
    origins = len(shared) + sum(entry.lineage is None for entry in summary.articles)
    return f"{_count(origins, 'origin')} in {_count(len(summary.articles), 'article')}"


def describe_outcome(check: CheckResult) -> str:
    """Return the outcome of *check* in words."""
    if check.passed is None:
        return "does not apply"
    return "passed" if check.passed else "failed"


def split_voices(position: Position, summary: Summary) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the outlets in which somebody is said to hold *position*, and those that hold it in their own voice."""
    own = [c for c in position.citations if position.said_by is None or c.article in position.own_voice]
    said = [c for c in position.citations if c not in own]
    return name_outlets(said, summary), name_outlets(own, summary)


def describe_voice(outlets: Sequence[str]) -> str:
    """Return how *outlets* say what they ascribe to nobody."""
    return "in its own voice" if len(outlets) == 1 else "in their own voice"


def name_outlets(citations: Iterable[Citation], summary: Summary) -> tuple[str, ...]:
    """Return the publishers of the articles cited, or their files where they name none, each once."""
    names = {entry.id: entry.publisher or entry.file for entry in summary.articles}
    return tuple(dict.fromkeys(names.get(citation.article, citation.file) for citation in citations))


def label_lineages(summary: Summary) -> dict[str, str]:
    """Return the label of each lineage by its id."""
    return {lineage.id: lineage.label for lineage in summary.lineages}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
