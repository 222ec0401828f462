"""The incidents of one story lined up: claims, which of them report the same, and where they differ.

Everything but the grouping is computed by code from typed claims; no majority is taken and nothing averaged.
"""

from pydantic import Field

from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Actor, Event, Means, RelatedEvent, Statement, Toll, When, Where
from crosswire_schemas.record import Record
from crosswire_schemas.summary import SPEAKERS, Disagreement, Lineage, Party, SourceCounts, TimelineEntry
from crosswire_schemas.vocabulary import Anonymity, Relation, Slot, Stance

Item = Event | RelatedEvent | When | Where | Toll | Actor | Means | Statement


class Claim(Record):
    """One checkable statement of one article."""

    id: str
    article: str
    slot: Slot
    event: str = Field(description='"incident", or the id of a related event of the story.')
    text: str = Field(description="The words that carry the value, as they stand.")
    said_by: str | None = None
    anonymity: Anonymity | None = None
    stance: Stance = "fact"
    item: Item
    citations: tuple[Citation, ...] = Field(min_length=1, description="The words themselves.")
    evidence: tuple[Citation, ...] = Field(min_length=1, description="The whole sentences they stand in.")


class ClaimGroup(Record):
    """Claims that report one and the same thing, with what stands behind them counted."""

    id: str
    slot: Slot
    event: str
    claims: tuple[str, ...] = Field(min_length=1)
    articles: int = Field(description="Files that carry it.")
    lineages: int = Field(description="Origins among them; articles of unknown origin count as one each.")
    primary_sources: int = Field(description="People or statements it goes back to; 0 where none is named.")


class DifferencePosition(Record):
    """One side of a difference."""

    value: str
    said_by: str | None
    claims: tuple[str, ...] = Field(min_length=1)


class Difference(Record):
    """A point on which claims of one group, or of one slot of one event, differ."""

    id: str
    topic: str
    relation: Relation
    rule: str = Field(description="The rule that explains the relation, in one sentence.")
    event: str
    material: bool = Field(description="Whether the summary must put it into words.")
    positions: tuple[DifferencePosition, ...] = Field(min_length=2)


class Reconciliation(Record):
    """All claims of a story, lined up."""

    claims: tuple[Claim, ...]
    groups: tuple[ClaimGroup, ...]
    differences: tuple[Difference, ...]
    lineages: tuple[Lineage, ...]
    sources: SourceCounts | None = None
    speakers: tuple[Party, ...] = Field(default=(), description=SPEAKERS)
    parties: tuple[Party, ...]
    timeline: tuple[TimelineEntry, ...]
    order_disputes: tuple[Disagreement, ...] = Field(
        default=(), description="Words on the order of events that do not fit together; they rest on no claims."
    )
    not_reported: tuple[str, ...]
    strangers: tuple[str, ...] = Field(
        default=(), description="Articles that share nothing with the others; nothing of them is in here."
    )
    other_stories: tuple[tuple[str, ...], ...] = Field(
        default=(), description="Those of the strangers that belong together: each belongs in a folder of its own."
    )
    apart: dict[str, str] = Field(
        default={}, description="Articles on another incident than the story's, each with the ISO day of that."
    )
