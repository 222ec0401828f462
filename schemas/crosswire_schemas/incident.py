"""The incident of one article, grounded: every value with the words of the file that carry it.

Citations of an item stand in this order: the value's own words first, then the speaker's, where there is one.
"""

from pydantic import Field

from crosswire_schemas.citation import Citation
from crosswire_schemas.record import Figure, Record
from crosswire_schemas.vocabulary import (
    Anonymity,
    Effect,
    EventKind,
    EventRelation,
    Operator,
    PartOfDay,
    PlaceKind,
    PlaceRelation,
    Precision,
    Role,
    Stance,
)

INCIDENT = "incident"
"""The value of *about* for what belongs to the incident itself."""

Citations = tuple[Citation, ...]


class Event(Record):
    """What happened, in one of the known kinds."""

    kind: EventKind
    citations: Citations = Field(min_length=1)


class RelatedEvent(Record):
    """Another event of the article, so that nothing of it is taken for the incident."""

    id: str
    kind: EventKind
    relation: EventRelation
    citations: Citations = Field(min_length=1)


class When(Record):
    """A time the article gives. *date* is null where its own words and date line do not settle one."""

    date: str | None = Field(description="ISO 8601, as far as the precision goes: 2023-12-03, 2023-11, 2023.")
    precision: Precision
    part_of_day: PartOfDay | None
    weekday: int | None = Field(default=None, ge=0, le=6, description="Day of the week named, Monday is 0.")
    about: str
    said_by: str | None = None
    citations: Citations = Field(min_length=1)


class Where(Record):
    """A place the article gives."""

    name: str
    kind: PlaceKind
    relation: PlaceRelation
    about: str
    said_by: str | None = None
    citations: Citations = Field(min_length=1)


class Toll(Record):
    """A figure with its operator and bounds: "at least five" is ``ge 5``, never 5."""

    effect: Effect
    op: Operator
    low: Figure | None
    high: Figure | None
    unit: str | None = Field(
        default=None, description="Currency code, measure or percent of the number; null of a count."
    )
    who: str | None
    about: str
    stance: Stance
    said_by: str | None
    citations: Citations = Field(min_length=1)


class Actor(Record):
    """Somebody with a part in an event."""

    name: str
    role: Role
    about: str
    stance: Stance
    citations: Citations = Field(min_length=1)


class Means(Record):
    """With what or how it was done."""

    text: str
    about: str
    stance: Stance
    said_by: str | None
    citations: Citations = Field(min_length=1)


class Statement(Record):
    """What somebody says, or what the article says in its own voice (*speaker* is null)."""

    speaker: str | None
    anonymity: Anonymity | None
    verb: str | None
    text: str
    quoted: bool = Field(description="Whether any part of the text stands in quotation marks in the article.")
    stance: Stance
    about: str
    citations: Citations = Field(min_length=1)


class Incident(Record):
    """The typed incident of one article."""

    event: Event
    related_events: tuple[RelatedEvent, ...] = ()
    when: tuple[When, ...] = ()
    where: tuple[Where, ...] = ()
    tolls: tuple[Toll, ...] = ()
    actors: tuple[Actor, ...] = ()
    means: tuple[Means, ...] = ()
    statements: tuple[Statement, ...] = ()
