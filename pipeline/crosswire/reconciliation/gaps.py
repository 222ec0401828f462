"""What a reader of such an incident would ask and no article answers. Asks only what the typed record can show."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from crosswire.reconciliation.parties import is_name
from crosswire_schemas.incident import INCIDENT, Actor, Event, Means, Toll, When, Where
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.vocabulary import Effect, EventKind, Role

Answered = Callable[[Sequence[Claim]], bool]

VIOLENT: frozenset[EventKind] = frozenset(
    {"armed_attack", "bombing", "shooting", "kidnapping", "arson", "robbery", "crime"}
)
HARMFUL: frozenset[EventKind] = VIOLENT | {"accident", "fire", "disaster", "disease", "protest"}


class Question(NamedTuple):
    """Something a reader asks of incidents of certain kinds, and how the record shows an answer."""

    text: str
    kinds: Collection[EventKind] | None
    answered: Answered


def _toll(*effects: Effect) -> Answered:
    return lambda claims: any(isinstance(c.item, Toll) and c.item.effect in effects for c in claims)


def _actor(*roles: Role) -> Answered:
    return lambda claims: any(isinstance(c.item, Actor) and c.item.role in roles for c in claims)


def _victim_named(claims: Sequence[Claim]) -> bool:
    return any(isinstance(c.item, Actor) and c.item.role == "victim" and is_name(c.text) for c in claims)


QUESTIONS: tuple[Question, ...] = (
    Question("the day it happened", None, lambda cs: any(isinstance(c.item, When) for c in cs)),
    Question(
        "the hour it happened",
        HARMFUL,
        lambda cs: any(isinstance(c.item, When) and c.item.precision == "time" for c in cs),
    ),
    Question("where it happened", None, lambda cs: any(isinstance(c.item, Where) for c in cs)),
    Question("whether anybody was killed", HARMFUL, _toll("killed", "killed_or_injured")),
    Question("whether anybody was hurt", HARMFUL, _toll("injured", "killed_or_injured")),
    Question("the names of the victims", HARMFUL, _victim_named),
    Question("who did it", VIOLENT, _actor("perpetrator", "claimant")),
    Question("with what it was done", VIOLENT, lambda cs: any(isinstance(c.item, Means) for c in cs)),
    Question("the cause", HARMFUL - VIOLENT, lambda cs: any(isinstance(c.item, Means) for c in cs)),
    Question("who is investigating", HARMFUL, _actor("investigator")),
)


def find_gaps(claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return, as noun phrases, what a reader would ask of an incident of this kind and no claim answers."""
    own = [claim for claim in claims if claim.event == INCIDENT]
    kinds = {claim.item.kind for claim in own if isinstance(claim.item, Event)}
    asked = [q for q in QUESTIONS if q.kinds is None or kinds & set(q.kinds)]
    return tuple(question.text for question in asked if not question.answered(own))
