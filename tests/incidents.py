"""Incidents of invented articles built by hand, a line for each value, for tests of what works on claims."""

from typing import Any

from crosswire.reconciliation.claims import list_claims
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Actor, Event, Incident, RelatedEvent, Statement, Toll, When, Where
from crosswire_schemas.reconciliation import Claim
from stories import numbered


class Report:
    """An article under construction. Every method adds a value whose words stand in the text, and returns itself."""

    def __init__(self, name: str, text: str, event: str, published: str | None = None) -> None:
        self.numbered = numbered(text, name=name, published=published)
        self.values: dict[str, list[Any]] = {
            slot: [] for slot in ("related_events", "when", "where", "tolls", "actors", "statements")
        }
        self.event = Event(kind="accident", citations=self.cite(event))

    def cite(self, *said: str | None) -> tuple[Citation, ...]:
        text = self.numbered.article.text
        starts = [(text.index(words), words) for words in said if words]
        return tuple(self.numbered.article.cite(start, start + len(words)) for start, words in starts)

    def related(self, words: str, name: str = "e1", kind: str = "accident") -> "Report":
        event = {"id": name, "kind": kind, "relation": "earlier", "citations": self.cite(words)}
        self.values["related_events"].append(RelatedEvent.model_validate(event))
        return self

    def when(self, words: str, about: str = "incident", **given: Any) -> "Report":
        """A time of which only the weekday is known, if *given* says no more."""
        known = {"date": None, "precision": "day", "part_of_day": None, "weekday": None if given else 5}
        known |= {"about": about, "citations": self.cite(words)} | given
        self.values["when"].append(When.model_validate(known))
        return self

    def where(self, words: str, about: str = "incident") -> "Report":
        place = Where(name=words, kind="city", relation="near", about=about, citations=self.cite(words))
        self.values["where"].append(place)
        return self

    def toll(
        self, words: str, low: int, effect: str = "injured", *, who: str | None = None, about: str = "incident",
        said_by: str | None = None, op: str = "eq",
    ) -> "Report":  # fmt: skip
        given = {"effect": effect, "op": op, "low": low, "high": None, "who": who, "about": about, "stance": "fact"}
        given |= {"said_by": said_by, "citations": self.cite(words, said_by)}
        self.values["tolls"].append(Toll.model_validate(given))
        return self

    def actor(self, words: str, role: str = "other", about: str = "incident") -> "Report":
        actor = {"name": words, "role": role, "about": about, "stance": "fact", "citations": self.cite(words)}
        self.values["actors"].append(Actor.model_validate(actor))
        return self

    def says(self, words: str, speaker: str | None = None, about: str = "incident") -> "Report":
        given: dict[str, Any] = {"speaker": speaker, "anonymity": speaker and "named", "verb": speaker and "said"}
        given |= {"text": words, "quoted": "“" in words, "stance": "fact", "about": about}
        self.values["statements"].append(Statement.model_validate(given | {"citations": self.cite(words, speaker)}))
        return self

    def finish(self) -> tuple[NumberedArticle, Incident]:
        return self.numbered, Incident.model_validate({"event": self.event} | self.values)


def claims_of(*reports: Report) -> tuple[Claim, ...]:
    """All claims of *reports*, numbered as in a run."""
    return list_claims([report.finish() for report in reports])
