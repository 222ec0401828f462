"""One proposed item to one grounded item of the incident. Raises where the article's words do not carry it."""

import re

from crosswire.extraction.places import Places, UnfoundedError
from crosswire.extraction.values import find_verb, read_date, read_unit
from crosswire.text.prose import NumberedArticle
from crosswire.text.sayings.anonymity import tells_condition
from crosswire.text.sayings.quotations import find_quotations
from crosswire_schemas.incident import INCIDENT, Actor, Event, Means, RelatedEvent, Statement, Toll, When, Where
from crosswire_schemas.proposal import (
    ActorProposal,
    EventProposal,
    MeansProposal,
    RelatedEventProposal,
    StatementProposal,
    TollProposal,
    WhenProposal,
    WhereProposal,
)
from crosswire_schemas.record import Figure

_COUNTED = 1000
_ID = re.compile(r"[a-z][a-z0-9_-]{0,15}", re.IGNORECASE | re.ASCII)


class Grounder:
    """Builds the items of one article's incident; the events that *about* may name are those built before."""

    def __init__(self, numbered: NumberedArticle) -> None:
        self.places = Places(numbered)
        self.events = {INCIDENT}

    def about(self, event: str) -> str:
        """Return *event*, the id of an event that was built before."""
        if event not in self.events:
            raise UnfoundedError(f"about names {event!r}, which is neither 'incident' nor the id of a related event")
        return event

    def event(self, p: EventProposal) -> Event:
        """Return the incident itself, its kind and the words that name it."""
        return Event(kind=p.kind, citations=self.places.cite(p.at))

    def related_event(self, p: RelatedEventProposal) -> RelatedEvent:
        """Return another event, and let later items be about it."""
        # Ids go where no other free words do: into the list from which the claims of all articles are aligned.
        if not _ID.fullmatch(p.id):
            raise UnfoundedError(f"the id {p.id!r} is none such as e1, e2")
        if p.id in self.events:
            raise UnfoundedError(f"the id {p.id!r} is taken")
        event = RelatedEvent(id=p.id, kind=p.kind, relation=p.relation, citations=self.places.cite(p.at))
        self.events.add(p.id)
        return event

    def when(self, p: WhenProposal) -> When:
        """Return a time; date and part of the day are read from the words, whatever was proposed."""
        date = read_date(self.places, self.places.locate(p.at))
        return When(
            date=date.date,
            precision=date.precision,
            part_of_day=date.part_of_day,
            weekday=date.weekday,
            about=self.about(p.about),
            said_by=self.places.text(p.said_by),
            citations=self.places.cite(p.at, p.said_by),
        )

    def where(self, p: WhereProposal) -> Where:
        """Return a place."""
        citations = self.places.cite(p.at, p.said_by)
        return Where(
            name=citations[0].quote,
            kind=p.kind,
            relation=p.relation,
            about=self.about(p.about),
            said_by=self.places.text(p.said_by),
            citations=citations,
        )

    def toll(self, p: TollProposal) -> Toll:
        """Return a figure whose operator and bounds its words say."""
        span = self.places.locate(p.at)
        unit = read_unit(self.places, p, span)
        who = self.places.find_written(self.places.sentence_of(span), p.who) if p.who else None
        if p.who and not who:
            raise UnfoundedError(f"who names {p.who!r}, which does not stand in sentence {p.at.sentence}")
        return Toll(
            effect=p.effect,
            op=p.op,
            low=_whole(p.low),
            high=_whole(p.high),
            unit=unit,
            who=who,
            about=self.about(p.about),
            stance=p.stance,
            said_by=self.places.text(p.said_by),
            citations=self.places.cite(p.at, p.said_by),
        )

    def actor(self, p: ActorProposal) -> Actor:
        """Return a party or person in a role."""
        citations = self.places.cite(p.at)
        return Actor(
            name=citations[0].quote, role=p.role, about=self.about(p.about), stance=p.stance, citations=citations
        )

    def means(self, p: MeansProposal) -> Means:
        """Return what was used."""
        citations = self.places.cite(p.at, p.said_by)
        return Means(
            text=citations[0].quote,
            about=self.about(p.about),
            stance=p.stance,
            said_by=self.places.text(p.said_by),
            citations=citations,
        )

    def statement(self, p: StatementProposal) -> Statement:
        """Return an utterance, with its speaker if the article names one."""
        span = self.places.locate(p.at)
        verb = self._find_saying(p) if p.speaker else None
        text = self.places.article.text
        quotations = find_quotations(text, self.places.sentence_of(span))
        return Statement(
            speaker=self.places.text(p.speaker),
            anonymity=p.anonymity if p.speaker else None,
            verb=verb,
            text=text[slice(*span)],
            quoted=any(q.span.start < span.end and span.start < q.span.end for q in quotations),
            stance=p.stance,
            about=self.about(p.about),
            citations=self.places.cite(p.at, p.speaker),
        )

    def _find_saying(self, p: StatementProposal) -> str | None:
        """Return the verb as it is written; refuse a way of speaking that the article does not report."""
        if p.anonymity is None:
            raise UnfoundedError(
                "a speaker needs anonymity: named, role_only, condition_of_anonymity or plural_unspecified"
            )
        if p.anonymity == "condition_of_anonymity" and not tells_condition(self.places.article.text):
            raise UnfoundedError("the article nowhere says that somebody spoke on condition of anonymity")
        if not (p.verb and p.speaker):
            return None
        return find_verb(self.places, p.verb, self.places.locate(p.at), self.places.locate(p.speaker))


def _whole(figure: Figure | None) -> Figure | None:
    """2.5e9 is a count and was not measured to a tenth; a magnitude of 7.0 was."""
    return int(figure) if isinstance(figure, float) and figure.is_integer() and figure >= _COUNTED else figure
