"""What an engine proposes for one article: values, each with a pointer to the words that carry it.

The descriptions in this file are prompt text: a model reads them with the article. A proposal is not
believed: code finds the words in the numbered sentence and checks the value against them.
"""

from pydantic import Field

from crosswire_schemas.record import Figure, Record
from crosswire_schemas.vocabulary import (
    Anonymity,
    Effect,
    EventKind,
    EventRelation,
    Operator,
    PlaceKind,
    PlaceRelation,
    Role,
    Stance,
)

SAID_BY = "Words that name who says so; null where the article says it in its own voice."
ABOUT = '"incident" for the incident of this article, or the id of one of related_events.'


class Words(Record):
    """A pointer: the number of a sentence and words copied from it, letter for letter."""

    sentence: int = Field(description="Number in square brackets before the sentence.")
    words: str = Field(description="The few words of that sentence that carry the value, copied exactly.")


class EventProposal(Record):
    """The incident that the article reports."""

    kind: EventKind
    at: Words = Field(description="Words that say what happened, such as 'air strike killed'.")


class RelatedEventProposal(Record):
    """Another event that the article mentions beside its incident: background, earlier, parallel, reaction."""

    id: str = Field(description="e1, e2, ... in order of mention.")
    kind: EventKind
    relation: EventRelation = Field(
        description="Its relation to the incident; 'parallel' is the same day elsewhere, 'reaction' a deed in answer "
        "to it, 'wider' the conflict or development that both belong to."
    )
    at: Words = Field(description="Words that name this event.")


class WhenProposal(Record):
    """When the incident or a related event took place."""

    about: str = Field(description=ABOUT)
    at: Words = Field(
        description="Only the words of time, with the part of the day if given: 'Sunday night', 'on Oct. 7', "
        "'last month'. Not words that count from another event, such as 'a day after the vote'. Never the date line "
        "of the article. Do not work out a date."
    )
    said_by: Words | None = Field(description=SAID_BY)


class WhereProposal(Record):
    """A place where the incident or a related event took place."""

    about: str = Field(description=ABOUT)
    kind: PlaceKind
    relation: PlaceRelation = Field(description="'near' for 'near', 'outside', 'in the vicinity of'.")
    at: Words = Field(
        description="Only the name of the place; for a site the words that describe what was hit or where exactly it "
        "happened: 'a primary school', 'an arms depot of the group'. Never the city of the date line."
    )
    said_by: Words | None = Field(description=SAID_BY)


class TollProposal(Record):
    """A figure that the article gives: of dead, wounded or missing, of things or deeds, or of what is measured."""

    about: str = Field(description=ABOUT)
    effect: Effect = Field(
        description="'killed_or_injured' where the article does not tell the two apart, as in 'casualties'; "
        "'other' for a figure that counts neither people nor things damaged: a number of attacks, a sum of money, the "
        "magnitude of an earthquake."
    )
    op: Operator = Field(
        description="eq: five; ge: at least five; gt: more than five; le: up to five; lt: fewer than five; "
        "approx: about five, dozens; range: five to seven."
    )
    low: Figure | None = Field(
        description="The number, written out: 2500000 for '$2.5 million'; null where the words give none, as in "
        "'several'. 0 for 'no'."
    )
    high: Figure | None = Field(description="Upper number of a range, else null.")
    who: str | None = Field(
        description="Whom or what is counted or measured, copied from the same sentence: 'militants', 'children', "
        "'attacks', 'damage', or 'prison' of nine years in prison; null where the sentence names nothing."
    )
    stance: Stance = Field(description="How the article puts it: as fact, or as what somebody says.")
    said_by: Words | None = Field(description=SAID_BY)
    at: Words = Field(
        description="The number with its qualifier and what is counted: 'at least five militants', 'five wounded'."
    )


class ActorProposal(Record):
    """A person, group, force, institution or state that takes part in the incident or speaks about it."""

    role: Role = Field(
        description="perpetrator: did it; claimant: claims it; target: was meant; owner: holds the place that was hit."
    )
    about: str = Field(description=ABOUT)
    stance: Stance = Field(description="'fact' unless the role is claimed, accused, denied or only possible.")
    at: Words = Field(description="The name as this sentence writes it, without titles; a role if there is no name.")


class MeansProposal(Record):
    """With what or how it was done: weapon, vehicle, cause, method."""

    about: str = Field(description=ABOUT)
    stance: Stance
    said_by: Words | None = Field(description=SAID_BY)
    at: Words = Field(description="Only the words of the means: 'drone', 'car bomb', 'faulty wiring'.")


class StatementProposal(Record):
    """One thing that the article reports: what somebody says, or what the article says in its own voice."""

    about: str = Field(description=ABOUT)
    speaker: Words | None = Field(
        description="Words that name who says it, copied from this or a neighbouring sentence; null for the "
        "article's own voice."
    )
    anonymity: Anonymity | None = Field(
        description="named: a person, body or statement with a name; role_only: 'a police officer'; "
        "condition_of_anonymity: the article says so; plural_unspecified: 'officials', 'sources'. Null without "
        "a speaker."
    )
    verb: str | None = Field(description="The verb of saying as it stands, such as 'said'; null without a speaker.")
    stance: Stance
    at: Words = Field(
        description="What is said: the clause that carries the content, copied exactly and whole, with its numbers, "
        "names, quotation marks, negations and hedges."
    )


class IncidentProposal(Record):
    """The incident of one article, every value with the words that carry it."""

    event: EventProposal
    related_events: list[RelatedEventProposal]
    when: list[WhenProposal]
    where: list[WhereProposal]
    tolls: list[TollProposal] = Field(description="Every figure, also when a second sentence repeats or changes it.")
    actors: list[ActorProposal]
    means: list[MeansProposal]
    statements: list[StatementProposal] = Field(
        description="What a reader must know: who says what of the incident, its target, cause, author and "
        "consequences, reactions, and the context that the article gives."
    )
