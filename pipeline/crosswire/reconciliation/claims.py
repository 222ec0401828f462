"""Incidents as claims: one flat list of checkable statements with story-wide ids. Compares nothing."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from crosswire.reconciliation.bounded_denials import find_bound
from crosswire.reconciliation.incidents_apart import Apart
from crosswire.text.prose import NumberedArticle
from crosswire.text.spans import Span
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import INCIDENT, Actor, Event, Incident, RelatedEvent, Statement, Toll
from crosswire_schemas.reconciliation import Claim, Item
from crosswire_schemas.vocabulary import Slot


def list_claims(
    incidents: Sequence[tuple[NumberedArticle, Incident]], apart: Mapping[str, Apart] = MappingProxyType({})
) -> tuple[Claim, ...]:
    """Return every claim of *incidents*, numbered c1, c2, ... in the order given.

    The event of a claim is ``incident``, or ``ARTICLE/EVENT`` for a related event, which is still known to one
    article only; :func:`crosswire.reconciliation.alignment.align_claims` joins them. The incident of an article that
    is *apart* is such an event to the story, and the event that it knows the story's incident by is none.
    """
    claims: list[Claim] = []
    for numbered, incident in incidents:
        for slot, item, about in _items(incident):
            other = apart.get(numbered.article.id)
            story = other.story if other else INCIDENT
            local = INCIDENT if about == story else f"{numbered.article.id}/{about}"
            claims.append(_claim(f"c{len(claims) + 1}", slot, item, local, numbered))
    return tuple(claims)


def _items(incident: Incident) -> Iterator[tuple[Slot, Item, str]]:
    yield "event", incident.event, INCIDENT
    yield from (("event", event, event.id) for event in incident.related_events)
    yield from (("when", when, when.about) for when in incident.when)
    yield from (("where", where, where.about) for where in incident.where)
    yield from (("toll", toll, toll.about) for toll in incident.tolls)
    yield from (("actor", actor, actor.about) for actor in incident.actors)
    yield from (("means", means, means.about) for means in incident.means)
    yield from (("statement", statement, statement.about) for statement in incident.statements)


def _claim(name: str, slot: Slot, item: Item, event: str, numbered: NumberedArticle) -> Claim:
    citations = _citations(item, numbered)
    return Claim(
        id=name,
        article=numbered.article.id,
        slot=slot,
        event=event,
        text=citations[0].quote,
        said_by=_speaker(item),
        anonymity=item.anonymity if isinstance(item, Statement) else None,
        stance="fact" if isinstance(item, Event | RelatedEvent) else getattr(item, "stance", "fact"),
        item=item,
        citations=citations,
        evidence=_evidence(item.citations, numbered),
    )


def _citations(item: Item, numbered: NumberedArticle) -> tuple[Citation, ...]:
    """The item's own; where it counts nobody, with the place for which that holds."""
    if not isinstance(item, Toll) or item.low != 0:
        return item.citations
    first, *others = item.citations
    bound = find_bound(numbered.article.text, Span(first.start, first.end), numbered.sentence_at(first.start))
    return numbered.article.cite(*bound), *others


def _speaker(item: Item) -> str | None:
    if isinstance(item, Statement):
        return item.speaker
    return None if isinstance(item, Event | RelatedEvent | Actor) else item.said_by


def _evidence(citations: Sequence[Citation], numbered: NumberedArticle) -> tuple[Citation, ...]:
    sentences = dict.fromkeys(numbered.sentence_at(citation.start) for citation in citations)
    return tuple(numbered.article.cite(*sentence) for sentence in sentences)
