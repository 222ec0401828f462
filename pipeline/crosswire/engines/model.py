"""The engine that asks a language model. Decides nothing: it words requests and hands back typed proposals."""

from collections.abc import Callable, Sequence
from typing import Literal, Protocol, TypeVar

from pydantic import BaseModel

from crosswire.composition.brief import FEWEST_SENTENCES, MOST_SENTENCES, Brief
from crosswire.engines.material import show_article, show_brief, show_claims
from crosswire.engines.templates import read_template
from crosswire.provider import Message
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.draft import Draft
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.reconciliation import Claim

T = TypeVar("T", bound=BaseModel)


class Asker(Protocol):
    """The part of a provider that is needed here."""

    async def ask(self, messages: Sequence[Message], schema: type[T], faults: Callable[[T], list[str]] | None) -> T:
        """One typed answer, asked again once where *faults* finds any."""
        ...


class ModelEngine:
    """Extracts, aligns and writes by asking a model, one request each and at most one repair."""

    name: Literal["model"] = "model"

    def __init__(self, provider: Asker) -> None:
        self._provider = provider

    async def extract(
        self, article: NumberedArticle, faults: Callable[[IncidentProposal], list[str]]
    ) -> IncidentProposal:
        """The incident of one article, which travels alone in its request."""
        return await self._ask("extract.v1", show_article(article), IncidentProposal, faults)

    async def align(self, claims: Sequence[Claim], faults: Callable[[Alignment], list[str]]) -> Alignment:
        """Which of *claims* report the same thing."""
        return await self._ask("align.v1", show_claims(claims), Alignment, faults)

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        """A summary of what *brief* holds."""
        return await self._ask("compose.v1", show_brief(brief), Draft, faults)

    async def _ask(self, template: str, material: str, schema: type[T], faults: Callable[[T], list[str]]) -> T:
        instructions = read_template(template).substitute(fewest=FEWEST_SENTENCES, most=MOST_SENTENCES)
        return await self._provider.ask([Message("system", instructions), Message("user", material)], schema, faults)
