"""From the incidents of a story to its reconciliation: the order of the steps, and the counts behind each group."""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from crosswire.reconciliation.alignment import Aligner, align_claims
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.differences.find import find_differences
from crosswire.reconciliation.gaps import find_gaps
from crosswire.reconciliation.incidents_apart import find_incidents_apart
from crosswire.reconciliation.origins.lineages import find_lineages, lineage_by_article
from crosswire.reconciliation.origins.shared_credit import name_agencies
from crosswire.reconciliation.parties import find_parties
from crosswire.reconciliation.sources.primary_sources import cite_story_sources, count_sources
from crosswire.reconciliation.strangers import find_strangers
from crosswire.reconciliation.timeline.events import find_timeline
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT, Incident
from crosswire_schemas.reconciliation import Claim, ClaimGroup, Reconciliation
from crosswire_schemas.summary import SourceCounts, Withheld


class Reconciled(NamedTuple):
    """The reconciliation and the links between claims that were refused."""

    reconciliation: Reconciliation
    withheld: tuple[Withheld, ...]


async def reconcile(incidents: Sequence[tuple[NumberedArticle, Incident]], engine: Aligner) -> Reconciled:
    """Return the claims of *incidents* lined up: grouped, counted by origin, and compared.

    The engine says only which claims report the same. What they have in common and where they differ is computed,
    and nothing in the result depends on the names of the files.
    """
    apart = find_incidents_apart(incidents)
    aligned = await align_claims(list_claims(incidents, apart), engine)
    strangers, other_stories = find_strangers(aligned.groups, [numbered for numbered, _ in incidents], apart)
    incidents = [(numbered, incident) for numbered, incident in incidents if numbered.article.id not in strangers]
    aligned = aligned.without(strangers)
    published = {numbered.article.id: numbered.article.published for numbered, _ in incidents}
    lineages = find_lineages([numbered for numbered, _ in incidents], aligned.groups)
    origin = lineage_by_article(lineages)
    agencies = name_agencies([numbered.article for numbered, _ in incidents])
    sourced = [[claim for claim in group if not _is_agency_s(claim, agencies)] for group in aligned.groups]
    of_incident = [[claim for claim in group if claim.event == INCIDENT] for group in sourced]
    speakers = cite_story_sources(of_incident, origin)
    of_story = [numbered for numbered, _ in incidents if numbered.article.id not in apart]
    timeline = find_timeline(aligned.claims, [numbered for numbered, _ in incidents])
    reconciliation = Reconciliation(
        claims=aligned.claims,
        groups=tuple(
            _count(f"g{n}", group, count_sources(sources, origin), origin)
            for n, (group, sources) in enumerate(zip(aligned.groups, sourced, strict=True), 1)
        ),
        differences=find_differences(aligned.groups, published.get, [numbered for numbered, _ in incidents], speakers),
        lineages=lineages,
        sources=SourceCounts(
            articles=len(of_story),
            lineages=len({origin[numbered.article.id] for numbered in of_story}),
            primary_sources=len(speakers),
        ),
        speakers=speakers,
        parties=find_parties(aligned.groups, [numbered for numbered, _ in incidents]),
        timeline=timeline.entries,
        order_disputes=timeline.disputes,
        not_reported=find_gaps(aligned.claims, of_story),
        apart={article: other.day for article, other in apart.items() if article not in strangers},
        strangers=tuple(sorted(strangers)),
        other_stories=other_stories,
    )
    return Reconciled(reconciliation, aligned.withheld)


def _is_agency_s(claim: Claim, agencies: Container[str]) -> bool:
    return claim.said_by is not None and claim.said_by.casefold() in agencies


def _count(name: str, group: Sequence[Claim], primary_sources: int, origin: Mapping[str, str]) -> ClaimGroup:
    events = {claim.event for claim in group}
    articles = {claim.article for claim in group}
    return ClaimGroup(
        id=name,
        slot=group[0].slot,
        # Where articles disagree on what a claim is about, it may not be told as part of the incident.
        event=min(events - {INCIDENT} or events),
        claims=tuple(claim.id for claim in group),
        articles=len(articles),
        lineages=len({origin[article] for article in articles}),
        primary_sources=primary_sources,
    )
