"""The embedded engine: extract, align and write by rule. Knows no file and no network."""

from collections.abc import Callable, Sequence
from typing import Literal

from crosswire.composition.brief import Brief
from crosswire.engines.offline.alignment.align import align_claims_by_rule
from crosswire.engines.offline.extraction.actors import find_actors
from crosswire.engines.offline.extraction.amounts import find_amounts
from crosswire.engines.offline.extraction.event import find_event
from crosswire.engines.offline.extraction.further_sayings import add_further
from crosswire.engines.offline.extraction.means import find_means
from crosswire.engines.offline.extraction.measures import find_measures
from crosswire.engines.offline.extraction.places import find_places
from crosswire.engines.offline.extraction.related import find_related
from crosswire.engines.offline.extraction.statements import find_statements
from crosswire.engines.offline.extraction.targets import find_targets
from crosswire.engines.offline.extraction.tellers import find_carried, trace_tellers
from crosswire.engines.offline.extraction.times import find_times
from crosswire.engines.offline.extraction.tolls import find_tolls
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.engines.offline.writing.write import write_by_rule
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.draft import Draft
from crosswire_schemas.proposal import EventProposal, IncidentProposal, Words
from crosswire_schemas.reconciliation import Claim


class OfflineEngine:
    """Proposes without a model: the same input always gives the same proposal, and is not asked twice."""

    name: Literal["offline"] = "offline"

    async def extract(
        self,
        article: NumberedArticle,
        faults: Callable[[IncidentProposal], list[str]],  # noqa: ARG002  asking again would give the same
    ) -> IncidentProposal:
        """The incident that one article reports, every value with a pointer to its words."""
        return propose_incident(article)

    async def align(
        self,
        claims: Sequence[Claim],
        faults: Callable[[Alignment], list[str]],  # noqa: ARG002  the same
    ) -> Alignment:
        """Which of *claims* report the same thing."""
        return align_claims_by_rule(claims)

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        """A summary of what *brief* holds, in the sources' own words."""
        return write_by_rule(brief, faults)


def propose_incident(article: NumberedArticle) -> IncidentProposal:
    """Return the incident that an article reports, as far as rules find it.

    An article without a sentence has no incident to point at; its proposal points to a sentence that is not there,
    which grounding reports as any other pointer that leads nowhere.
    """
    reading = read_article(article)
    tolls = find_tolls(reading)
    statements = add_further(reading, find_statements(reading))
    carried = find_carried(statements)
    event = find_event(reading.sentences, article.article)
    return IncidentProposal(
        event=event or EventProposal(kind="other", at=Words(sentence=1, words="")),
        related_events=find_related(reading),
        when=trace_tellers(find_times(reading), carried),
        where=trace_tellers([*find_places(reading), *find_targets(reading)], carried),
        tolls=trace_tellers([*tolls, *find_amounts(reading, tolls), *find_measures(reading)], carried),
        actors=find_actors(reading),
        means=trace_tellers(find_means(reading), carried),
        statements=statements,
    )
