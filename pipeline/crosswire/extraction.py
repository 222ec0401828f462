"""From what an engine proposes for an article to an incident that holds. Calls no model itself.

Words are located in the sentence they are said to stand in, and a value must be *in* its words: a true quotation
under a wrong value is the fault that a check of quotations alone lets pass ("killed at least five" under 50).
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from crosswire.text.dates import DateMention, find_dates
from crosswire.text.numbers import Quantity, find_quantities
from crosswire.text.persons import names_one
from crosswire.text.prose import NumberedArticle
from crosswire.text.quotations import find_quotations
from crosswire.text.spans import Folded, Span
from crosswire.text.wording import find_negations
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import (
    INCIDENT,
    Actor,
    Event,
    Incident,
    Means,
    RelatedEvent,
    Statement,
    Toll,
    When,
    Where,
)
from crosswire_schemas.proposal import (
    ActorProposal,
    IncidentProposal,
    MeansProposal,
    RelatedEventProposal,
    StatementProposal,
    TollProposal,
    WhenProposal,
    WhereProposal,
    Words,
)

P = TypeVar("P")
R = TypeVar("R")


class Fault(NamedTuple):
    """A proposed value that does not hold: where it stands in the proposal, its words, and what is wrong."""

    path: str
    text: str
    reason: str

    def __str__(self) -> str:
        """One line that an engine can act on."""
        return f"{self.path} {self.text!r}: {self.reason}"


class Grounded(NamedTuple):
    """What of a proposal holds, and the fault of each value that does not. None without a usable event."""

    incident: Incident | None
    faults: tuple[Fault, ...]


class _UnfoundedError(Exception):
    """A value is not in its words; the text of the exception says why."""


def ground(proposal: IncidentProposal, numbered: NumberedArticle) -> Grounded:
    """Return the incident that *proposal* describes, as far as the article's own words carry it.

    Every item of the proposal is either in the incident or in the faults. Words match exactly but for what
    typesetting changes (see :func:`crosswire.text.spans.find_words`).
    """
    faults: list[Fault] = []
    grounder = _Grounder(numbered)

    def keep(name: str, items: Iterable[P], build: Callable[[P], R], at: Callable[[P], Words]) -> tuple[R, ...]:
        kept = []
        for index, item in enumerate(items):
            try:
                kept.append(build(item))
            except _UnfoundedError as unfounded:
                faults.append(Fault(f"{name}[{index}]", at(item).words, str(unfounded)))
        return tuple(kept)

    related = keep("related_events", proposal.related_events, grounder.related_event, lambda p: p.at)
    events = keep(
        "event", [proposal.event], lambda p: Event(kind=p.kind, citations=grounder.cite(p.at)), lambda p: p.at
    )
    rest = {
        "when": keep("when", proposal.when, grounder.when, lambda p: p.at),
        "where": keep("where", proposal.where, grounder.where, lambda p: p.at),
        "tolls": keep("tolls", proposal.tolls, grounder.toll, lambda p: p.at),
        "actors": keep("actors", proposal.actors, grounder.actor, lambda p: p.at),
        "means": keep("means", proposal.means, grounder.means, lambda p: p.at),
        "statements": keep("statements", proposal.statements, grounder.statement, lambda p: p.at),
    }
    incident = Incident.model_validate({"event": events[0], "related_events": related} | rest) if events else None
    return Grounded(incident, tuple(faults))


class _Grounder:
    """Builds grounded items of one article; raises :class:`_UnfoundedError` where the words do not carry one."""

    def __init__(self, numbered: NumberedArticle) -> None:
        self.numbered = numbered
        self.article = numbered.article
        self.folded = Folded(numbered.article.text)
        self.events = {INCIDENT}

    def locate(self, words: Words) -> Span:
        if not 1 <= words.sentence <= len(self.numbered.sentences):
            raise _UnfoundedError(f"there is no sentence {words.sentence}; the last is {len(self.numbered.sentences)}")
        if not words.words.strip():
            raise _UnfoundedError("point to words, not to nothing")
        try:
            span = self.folded.find(words.words, self.numbered.sentences[words.sentence - 1])
        except ValueError as error:
            raise _UnfoundedError("point to visible words") from error
        if span is None:
            raise _UnfoundedError(f"these words do not stand in sentence {words.sentence}; copy them exactly")
        return span

    def stands_in(self, sentence: Span, words: str) -> bool:
        """Whether the sentence says *words*; words without a visible character stand nowhere."""
        try:
            return self.folded.find(words, sentence) is not None
        except ValueError:
            return False

    def cite(self, *pointers: Words | None) -> tuple[Citation, ...]:
        return tuple(self.article.cite(*self.locate(pointer)) for pointer in pointers if pointer)

    def about(self, event: str) -> str:
        if event not in self.events:
            raise _UnfoundedError(f"about names {event!r}, which is neither 'incident' nor the id of a related event")
        return event

    def speaker(self, words: Words | None) -> str | None:
        return None if words is None else self.article.text[slice(*self.locate(words))]

    def related_event(self, p: RelatedEventProposal) -> RelatedEvent:
        if p.id in self.events:
            raise _UnfoundedError(f"the id {p.id!r} is taken")
        event = RelatedEvent(id=p.id, kind=p.kind, relation=p.relation, citations=self.cite(p.at))
        self.events.add(p.id)
        return event

    def when(self, p: WhenProposal) -> When:
        span = self.locate(p.at)
        date = self.one_date(span)
        return When(
            date=date.date,
            precision=date.precision,
            part_of_day=date.part_of_day,
            weekday=date.weekday,
            about=self.about(p.about),
            said_by=self.speaker(p.said_by),
            citations=self.cite(p.at, p.said_by),
        )

    def one_date(self, span: Span) -> DateMention:
        # The whole sentence is read, for words such as "last" may stand before the ones pointed to.
        sentence = self.numbered.sentence_at(span.start)
        dates = [
            d
            for d in find_dates(self.article.text, self.article.published, sentence)
            if d.span.start < span.end and span.start < d.span.end
        ]
        if not dates:
            raise _UnfoundedError("these words name no time; point to the words of time only")
        return max(dates, key=lambda d: (min(d.span.end, span.end) - max(d.span.start, span.start), -d.span.start))

    def where(self, p: WhereProposal) -> Where:
        return Where(
            name=self.article.text[slice(*self.locate(p.at))],
            kind=p.kind,
            relation=p.relation,
            about=self.about(p.about),
            said_by=self.speaker(p.said_by),
            citations=self.cite(p.at, p.said_by),
        )

    def toll(self, p: TollProposal) -> Toll:
        span = self.locate(p.at)
        if p.low is not None or p.high is not None:
            self.require_quantity(p, span)
        elif p.op in ("eq", "range"):
            raise _UnfoundedError(f"op {p.op!r} needs a number; for words such as 'several' it is 'approx'")
        if p.who and not self.stands_in(self.numbered.sentence_at(span.start), p.who):
            raise _UnfoundedError(f"who names {p.who!r}, which does not stand in sentence {p.at.sentence}")
        return Toll(
            effect=p.effect,
            op=p.op,
            low=p.low,
            high=p.high,
            who=p.who or None,
            about=self.about(p.about),
            stance=p.stance,
            said_by=self.speaker(p.said_by),
            citations=self.cite(p.at, p.said_by),
        )

    def require_quantity(self, p: TollProposal, span: Span) -> None:
        # Quantities are read from the sentence, so that a qualifier just outside the words is not lost.
        found = [
            q
            for q in find_quantities(self.article.text, self.numbered.sentence_at(span.start))
            if q.number.start < span.end and span.start < q.number.end
        ]
        # "Without causing any casualties" says none in no number word.
        if (p.op, p.low) == ("eq", 0) and find_negations(self.article.text[slice(*span)]):
            return
        if (p.op, p.low, p.high) == ("eq", 1, None) and names_one(self.article.text[slice(*span)]):
            return
        if not any(_carries(q, p) for q in found):
            given = ", ".join(self.article.text[slice(*q.span)] for q in found) or "no number"
            raise _UnfoundedError(
                f"{p.op} {p.low}{f'-{p.high}' if p.high is not None else ''} is not what they say ({given})"
            )

    def actor(self, p: ActorProposal) -> Actor:
        citations = self.cite(p.at)
        return Actor(
            name=citations[0].quote, role=p.role, about=self.about(p.about), stance=p.stance, citations=citations
        )

    def means(self, p: MeansProposal) -> Means:
        citations = self.cite(p.at, p.said_by)
        return Means(
            text=citations[0].quote,
            about=self.about(p.about),
            stance=p.stance,
            said_by=self.speaker(p.said_by),
            citations=citations,
        )

    def statement(self, p: StatementProposal) -> Statement:
        span = self.locate(p.at)
        if p.speaker is not None and p.anonymity is None:
            raise _UnfoundedError(
                "a speaker needs anonymity: named, role_only, condition_of_anonymity or plural_unspecified"
            )
        if p.anonymity == "condition_of_anonymity" and "anonym" not in self.article.text.casefold():
            raise _UnfoundedError("the article nowhere says that somebody spoke on condition of anonymity")
        if p.speaker is not None and p.verb:
            self.require_verb(p.verb, span, self.locate(p.speaker))
        quotations = find_quotations(self.article.text, self.numbered.sentence_at(span.start))
        return Statement(
            speaker=self.speaker(p.speaker),
            anonymity=p.anonymity if p.speaker else None,
            verb=p.verb if p.speaker else None,
            text=self.article.text[slice(*span)],
            quoted=any(q.span.start < span.end and span.start < q.span.end for q in quotations),
            stance=p.stance,
            about=self.about(p.about),
            citations=self.cite(p.at, p.speaker),
        )

    def require_verb(self, verb: str, *spans: Span) -> None:
        sentences = {self.numbered.sentence_at(span.start) for span in spans}
        if not any(self.stands_in(sentence, verb) for sentence in sentences):
            raise _UnfoundedError(f"the verb {verb!r} stands neither in the sentence of the words nor of the speaker")


def _carries(quantity: Quantity, p: TollProposal) -> bool:
    """Whether words that say *quantity* carry the toll: same bounds, same operator."""
    # "70 percent of them women" counts no women.
    return (
        quantity.kind in ("count", "measure")
        and quantity.low == p.low
        and quantity.op == p.op
        and (p.high is None or quantity.high == p.high)
    )
