"""The interface of an engine: the three things that need language. Everything else is code, the same for all."""

from collections.abc import Callable, Sequence
from typing import Literal, Protocol

from crosswire.composition.brief import Brief
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.draft import Draft
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.reconciliation import Claim


class Engine(Protocol):
    """Proposes; code disposes.

    *faults* of each method tells what is wrong with a proposal, a short sentence for each fault. An engine may
    use it to try once more; what is still at fault afterwards is withheld by the caller, never by the engine.
    """

    @property
    def name(self) -> Literal["model", "offline"]:
        """Which engine made a summary, as its record says."""
        ...

    async def extract(
        self, article: NumberedArticle, faults: Callable[[IncidentProposal], list[str]]
    ) -> IncidentProposal:
        """The incident that one article reports, every value with a pointer to its words."""
        ...

    async def align(self, claims: Sequence[Claim], faults: Callable[[Alignment], list[str]]) -> Alignment:
        """Which of *claims* report the same thing."""
        ...

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        """A summary of what *brief* holds, every sentence with the ids of the claims that carry it."""
        ...
