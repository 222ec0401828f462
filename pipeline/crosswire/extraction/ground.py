"""A whole proposal to an incident, item by item; what does not hold is listed. Reads no words itself.

Words are located in the sentence they are said to stand in, and a value must be *in* its words: a true quotation
under a wrong value is the fault that a check of quotations alone lets pass ("killed at least five" under 50).
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, TypeVar

from crosswire.extraction.items import Grounder
from crosswire.extraction.places import UnfoundedError
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import Incident
from crosswire_schemas.proposal import IncidentProposal, Words


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


class _Pointed(Protocol):
    @property
    def at(self) -> Words: ...


P = TypeVar("P", bound=_Pointed)
R = TypeVar("R")


def ground(proposal: IncidentProposal, numbered: NumberedArticle) -> Grounded:
    """Return the incident that *proposal* describes, as far as the article's own words carry it.

    Every item of the proposal is either in the incident or in the faults. Words match exactly but for what
    typesetting changes (see :func:`crosswire.text.spans.find_words`).
    """
    faults: list[Fault] = []
    grounder = Grounder(numbered)

    def keep(name: str, items: Iterable[P], build: Callable[[P], R]) -> tuple[R, ...]:
        kept = []
        for index, item in enumerate(items):
            try:
                kept.append(build(item))
            except UnfoundedError as unfounded:
                faults.append(Fault(f"{name}[{index}]", item.at.words, str(unfounded)))
        return tuple(kept)

    # Related events come first: the rest may be about one of them.
    related = keep("related_events", proposal.related_events, grounder.related_event)
    events = keep("event", [proposal.event], grounder.event)
    rest = {
        "when": keep("when", proposal.when, grounder.when),
        "where": keep("where", proposal.where, grounder.where),
        "tolls": keep("tolls", proposal.tolls, grounder.toll),
        "actors": keep("actors", proposal.actors, grounder.actor),
        "means": keep("means", proposal.means, grounder.means),
        "statements": keep("statements", proposal.statements, grounder.statement),
    }
    incident = Incident.model_validate({"event": events[0], "related_events": related} | rest) if events else None
    return Grounded(incident, tuple(faults))
