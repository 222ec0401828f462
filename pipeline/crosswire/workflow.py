"""The order of the stages: read, extract, reconcile, compose, check. The only module that knows it."""

import asyncio
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from crosswire.checks.finding import Finding, Sources
from crosswire.checks.rules.coverage import list_open_gaps
from crosswire.checks.run import Verification, check_summary, read_tables
from crosswire.composition.compose import Composition, compose
from crosswire.engines.base import Engine
from crosswire.engines.choice import open_engine
from crosswire.errors import InputError, ProviderError, RefusedError, ReplyError
from crosswire.extraction import ground
from crosswire.journal import Journal, LogEntry
from crosswire.options import Options
from crosswire.reading import Story, read_story
from crosswire.reconciliation.reconcile import Reconciled, reconcile
from crosswire.record import describe_articles, describe_run
from crosswire.text.prose import NumberedArticle, number_sentences
from crosswire_schemas.article import Article
from crosswire_schemas.incident import Incident
from crosswire_schemas.summary import Failure, Run, Summary, Withheld

__all__ = ["ArticleIncident", "Extraction", "Result", "extract_story", "summarize_story", "verify_story"]


class ArticleIncident(NamedTuple):
    """The incident of one article, as a line of ``incidents.jsonl``."""

    article: str
    file: str
    incident: Incident


class Extraction(NamedTuple):
    """The incidents of a story, what failed, and what was proposed but is not in its words. *log* holds times."""

    incidents: tuple[ArticleIncident, ...]
    failures: tuple[Failure, ...]
    withheld: tuple[Withheld, ...]
    log: tuple[LogEntry, ...] = ()


class Result(NamedTuple):
    """All that one run yields.

    *log* holds times, *reused* counts the replies kept from an earlier run: the summary has neither, so that it is
    the same bytes however it came about.
    """

    summary: Summary
    incidents: tuple[ArticleIncident, ...]
    articles: tuple[Article, ...]
    log: tuple[LogEntry, ...]
    reused: int = 0

    def __repr__(self) -> str:
        """Say how many articles: asyncio words a result in full where it cleans up after signals."""
        return f"Result({len(self.articles)} articles)"


async def summarize_story(source: Path, options: Options, journal: Journal | None = None) -> Result:
    """Return the summary of the articles in *source*, a folder or a file; *journal* has the log, also of a failure.

    An article that fails is listed in the summary's failures and the rest goes on; what no further request could
    mend (no connection, a refused key, a missing recording) ends the run.

    Raises:
        InputError: nothing to read, or no article left to summarize.
        ProviderError: the model's provider failed for all of the story.
        RecordingError: a replay met a request without a recording.
    """
    journal = journal or Journal()
    story, numbered = _read(source, journal)
    async with open_engine(options) as bench:
        extraction = await _extract(numbered, story.failures, bench.engine, journal)
        sources = {article.article.id: article for article in numbered}
        with journal.step("align", "claims"):
            reconciled = await reconcile(
                [(sources[row.article], row.incident) for row in extraction.incidents], bench.engine
            )
        with journal.step("write", "summary"):
            composition = await compose(reconciled.reconciliation, sources, bench.engine)
        run, reused = describe_run(bench), bench.reused()
    with journal.step("check", "summary"):
        summary = _assemble(extraction, reconciled, composition, sources, run)
    return Result(summary, extraction.incidents, story.articles, journal.entries, reused)


async def extract_story(source: Path, options: Options, journal: Journal | None = None) -> Extraction:
    """Return the incident of each article in *source*; raises as :func:`summarize_story` does."""
    journal = journal or Journal()
    story, numbered = _read(source, journal)
    async with open_engine(options) as bench:
        extraction = await _extract(numbered, story.failures, bench.engine, journal)
    return extraction._replace(log=journal.entries)


def verify_story(summary: Summary, source: Path) -> Verification:
    """Return what no longer holds of *summary* for the files in *source*; files are matched by name.

    Nothing of the summary is believed: each citation is read again in its file, and each check is run again.
    """
    story = read_story(source)
    by_file = {article.file: article for article in story.articles}
    sources = {
        entry.id: number_sentences(by_file[entry.file].model_copy(update={"id": entry.id}))
        for entry in summary.articles
        if entry.file in by_file
    }
    verification = check_summary(summary, sources)
    claimed = {check.id: check.passed for check in summary.checks}
    turned = tuple(
        Finding(check.id, "checks", check.id, "the summary says that this check passed")
        for check in verification.checks
        if check.passed is False and claimed.get(check.id) is True
    )
    known = {entry.file for entry in summary.articles} | {failure.file for failure in summary.failures}
    added = tuple(
        Finding("V28", "articles", file, "the summary was made without this article")
        for file in sorted(by_file.keys() - known)
    )
    return Verification((*verification.findings, *turned, *added), verification.checks)


def _read(source: Path, journal: Journal) -> tuple[Story, tuple[NumberedArticle, ...]]:
    with journal.step("read", str(source.name)):
        story = read_story(source)
        return story, tuple(number_sentences(article) for article in story.articles)


async def _extract(
    articles: tuple[NumberedArticle, ...], unread: tuple[Failure, ...], engine: Engine, journal: Journal
) -> Extraction:
    """Every article in its own request; the provider bounds how many are under way."""
    journal.expect("extract", len(articles))
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_extract_one(article, engine, journal)) for article in articles]
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    parts = [task.result() for task in tasks]
    incidents = tuple(row for part in parts for row in part.incidents)
    failures = (*unread, *(failure for part in parts for failure in part.failures))
    if not incidents:
        is_reply_at_fault = engine.name == "model" and any(f.stage == "extract" for f in failures)
        kind = ProviderError if is_reply_at_fault else InputError
        raise kind(f"no article could be used: {_join_reasons(failures)}")
    ordered = tuple(sorted(failures, key=lambda failure: (failure.file, failure.stage)))
    return Extraction(incidents, ordered, tuple(withheld for part in parts for withheld in part.withheld))


def _join_reasons(failures: tuple[Failure, ...]) -> str:
    """Each reason once, with the first files that it holds of: a dead endpoint gives every article the same."""
    files: dict[str, list[str]] = {}
    for failure in failures:
        files.setdefault(failure.reason, []).append(failure.file)
    return "; ".join(
        f"{', '.join(names[:3])}{' and others' if len(names) > 3 else ''}: {reason}"
        for reason, names in islice(files.items(), 3)
    )


async def _extract_one(numbered: NumberedArticle, engine: Engine, journal: Journal) -> Extraction:
    article = numbered.article
    with journal.step("extract", article.file):
        if not numbered.sentences:
            # Nothing could be cited, and nobody is asked about it.
            reason = "it has a headline, credits or notices, and no sentence beside them"
            return Extraction((), (Failure(file=article.file, stage="read", reason=reason),), ())
        try:
            proposal = await engine.extract(numbered, lambda p: [str(fault) for fault in ground(p, numbered).faults])
        except (ReplyError, RefusedError) as error:
            if error.fatal:
                raise
            return Extraction((), (Failure(file=article.file, stage="extract", reason=str(error)),), ())
        incident, faults = ground(proposal, numbered)
    withheld = tuple(
        Withheld(text=fault.text or fault.path, check="extract", reason=f"{article.file}: {fault.path}: {fault.reason}")
        for fault in faults
    )
    if incident is None:
        reason = "the words that name the incident do not stand in the article"
        return Extraction((), (Failure(file=article.file, stage="extract", reason=reason),), withheld)
    return Extraction((ArticleIncident(article.id, article.file, incident),), (), withheld)


def _assemble(
    extraction: Extraction, reconciled: Reconciled, composition: Composition, sources: Sources, run: Run
) -> Summary:
    reconciliation = reconciled.reconciliation
    unchecked = Summary(
        title=composition.title,
        sentences=composition.sentences,
        disagreements=composition.disagreements,
        not_reported=reconciliation.not_reported,
        timeline=reconciliation.timeline,
        parties=reconciliation.parties,
        articles=describe_articles(
            sources,
            composition.sentences,
            reconciliation,
            extraction.failures,
            english_only=run.engine == "offline",
        ),
        lineages=reconciliation.lineages,
        sources=reconciliation.sources,
        speakers=reconciliation.speakers,
        failures=extraction.failures,
        withheld=(*extraction.withheld, *reconciled.withheld, *composition.withheld),
        checks=(),
        run=run,
    )
    # What was extracted may miss a figure that a sentence gives.
    still_open = list_open_gaps(unchecked, sources, read_tables(unchecked, sources))
    unchecked = unchecked.model_copy(update={"not_reported": still_open})
    return unchecked.model_copy(update={"checks": check_summary(unchecked, sources).checks})
