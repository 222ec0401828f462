"""The record of a run: which articles, which engine, which prompts and schemas. No clock and no path of a machine."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256

from crosswire.checks.finding import Sources
from crosswire.engines.choice import Bench
from crosswire.engines.templates import digest_templates
from crosswire.reading.folder import GUESSED
from crosswire.reconciliation.origins.lineages import lineage_by_article
from crosswire.text.language import is_english
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.draft import Draft
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.reconciliation import Reconciliation
from crosswire_schemas.summary import ArticleEntry, Failure, Run, Sentence, Summary, Tokens

UNRELATED = "has next to nothing in common with the articles of the story; nothing of it is used"
FOREIGN = "not in English, which alone the rules read: expect little of it, or nonsense"
OF_ANOTHER_INCIDENT = "tells of another incident"
WARNINGS = (UNRELATED, FOREIGN, OF_ANOTHER_INCIDENT, GUESSED)
"""How the notes begin that an editor should know before reading the summary."""


def describe_run(bench: Bench) -> Run:
    """Return how a summary came about, from the engine that made it."""
    usage = bench.usage()
    return Run(
        engine=bench.engine.name,
        model=bench.model,
        endpoint=bench.endpoint,
        prompts=digest_templates() if bench.engine.name == "model" else {},
        schema_sha256=digest_schemas(),
        requests=usage.requests,
        tokens=Tokens(input=usage.input_tokens, output=usage.output_tokens),
        recorded=bench.recorded,
    )


@cache
def digest_schemas() -> str:
    """Return the SHA-256 of the schemas an engine fills in and of the summary's, as canonical JSON."""
    schemas = [record.model_json_schema() for record in (IncidentProposal, Alignment, Draft, Summary)]
    return sha256(json.dumps(schemas, sort_keys=True).encode()).hexdigest()


def _describe_own_story(name: str, sources: Sources, reconciliation: Reconciliation) -> Iterator[str]:
    """With which files a stranger belongs together, where it does."""
    for story in reconciliation.other_stories:
        if name in story:
            beside = ", ".join(sorted(sources[other].article.file for other in story if other != name))
            yield f"not about this incident: it belongs together with {beside}"


def describe_articles(
    sources: Sources,
    sentences: Iterable[Sentence],
    reconciliation: Reconciliation,
    failures: Iterable[Failure],
    *,
    english_only: bool,
) -> tuple[ArticleEntry, ...]:
    """Return the articles in the order of their files, with notes on those not cited or on another incident.

    *english_only* is an engine that reads nothing else: then an article in another language has a note too.
    """
    cited = {citation.article for sentence in sentences for citation in sentence.citations}
    failed = {failure.file for failure in failures}
    origin = lineage_by_article(reconciliation.lineages)
    entries = []
    for name, numbered in sources.items():
        article = numbered.article
        notes = article.notes
        other_incident = reconciliation.apart.get(name)
        if other_incident:
            notes = (*notes, f"{OF_ANOTHER_INCIDENT}, of {other_incident}")
        if name in reconciliation.strangers:
            notes = (*notes, UNRELATED, *_describe_own_story(name, sources, reconciliation))
        if english_only and not is_english(article.text):
            notes = (*notes, FOREIGN)
        if name not in cited:
            reason = "it could not be used" if article.file in failed else "no sentence of the summary rests on it"
            notes = (*notes, f"not cited: {reason}")
        entries.append(
            ArticleEntry(
                id=name,
                file=article.file,
                sha256=article.sha256,
                title=article.title,
                publisher=article.publisher,
                published=article.published,
                lineage=origin.get(name),
                notes=notes,
                other_incident=other_incident,
            )
        )
    return tuple(sorted(entries, key=lambda entry: entry.file))
