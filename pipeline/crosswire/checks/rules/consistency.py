"""Do the counts and lists of a summary fit one another? V28. Looks into no article.

What it cannot tell is whether an entry is missing that no count and no other list speaks of: see ``UNCHECKED``.
"""

from collections.abc import Iterator

from crosswire.checks.finding import Finding, Sources, Tables
from crosswire_schemas.summary import Run, Summary

UNCHECKED = (
    "whether a disagreement, an event of the timeline, a party or a withheld line is missing",
    "in which way reports differ, of what kind a sentence is, and which articles go back to one origin",
    "which model was asked, and where",
)
"""What neither a summary nor its articles can show to be untrue."""


def find_inconsistencies(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V28: origins are those of the listed articles, counts are those of the lists, and the run is of one engine."""
    yield from _origins(summary)
    yield from _counts(summary)
    for what in _contradictions(summary.run):
        yield Finding("V28", "run", summary.run.engine, f"a run of this engine has {what}")


def _origins(summary: Summary) -> Iterator[Finding]:
    listed = {(article, lineage.id) for lineage in summary.lineages for article in lineage.articles}
    given = {(entry.id, entry.lineage) for entry in summary.articles if entry.lineage is not None}
    for article, lineage in sorted(given - listed):
        yield Finding("V28", f"origin {lineage}", article, "the article gives this origin, which does not list it")
    for article, lineage in sorted(listed - given):
        yield Finding("V28", f"origin {lineage}", article, "the origin lists this article, which does not give it")


def _counts(summary: Summary) -> Iterator[Finding]:
    if summary.sources is None:
        return
    of_story = [entry for entry in summary.articles if entry.lineage is not None and entry.other_incident is None]
    listed = {
        "articles": len(of_story),
        "lineages": len({entry.lineage for entry in of_story}),
        "primary_sources": len(summary.speakers),
    }
    for name, number in listed.items():
        counted = getattr(summary.sources, name)
        if counted != number:
            yield Finding("V28", "sources", f"{name}: {counted}", f"the lists of the summary have {number}")


def _contradictions(run: Run) -> Iterator[str]:
    asked = {"model": run.model is not None, "endpoint": run.endpoint is not None, "prompts": bool(run.prompts)}
    for name, there in asked.items():
        if there == (run.engine == "offline"):
            yield f"no {name}" if there else name
    if run.engine == "offline" and run.requests:
        yield "no requests"
