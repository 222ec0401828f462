"""Short invented articles and proposals, built in one line each, for tests of the pipeline."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Any

from crosswire.composition.brief import Brief
from crosswire.text.prose import NumberedArticle, number_sentences
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.article import Article
from crosswire_schemas.citation import Citation
from crosswire_schemas.draft import Draft
from crosswire_schemas.incident import Actor, Event, Means, RelatedEvent, Statement, Toll, When, Where
from crosswire_schemas.proposal import EventProposal, IncidentProposal, Words
from crosswire_schemas.reconciliation import Claim, Item


def numbered(text: str, *, name: str = "one", published: str | None = None) -> NumberedArticle:
    """An article that is prose from the first letter to the last."""
    digest = sha256(text.encode()).hexdigest()
    return number_sentences(
        Article(id=name, file=f"{name}.txt", sha256=digest, text=text, encoding="utf-8", published=published)
    )


def words(sentence: int, said: str) -> Words:
    return Words(sentence=sentence, words=said)


def proposal(event: Words, **items: Sequence[object]) -> IncidentProposal:
    """A proposal of an accident with nothing in it but *items*."""
    empty: dict[str, Sequence[object]] = {
        name: [] for name in ("related_events", "when", "where", "tolls", "actors", "means", "statements")
    }
    event_proposal = EventProposal(kind="accident", at=event)
    return IncidentProposal.model_validate({"event": event_proposal, **empty, **items})


class QueueEngine:
    """An engine that answers from queues and keeps the faults its answers were told of."""

    name = "model"

    def __init__(
        self,
        proposals: dict[str, IncidentProposal] | None = None,
        alignments: Sequence[Alignment] = (),
        drafts: Sequence[Draft] = (),
    ) -> None:
        self.proposals = proposals or {}
        self.alignments = list(alignments)
        self.drafts = list(drafts)
        self.faults: list[list[str]] = []
        self.shown: list[list[Claim]] = []
        self.briefs: list[Brief] = []

    async def extract(
        self, article: NumberedArticle, faults: Callable[[IncidentProposal], list[str]]
    ) -> IncidentProposal:
        answer = self.proposals[article.article.file]
        self.faults.append(faults(answer))
        return answer

    async def align(self, claims: Sequence[Claim], faults: Callable[[Alignment], list[str]]) -> Alignment:
        self.shown.append(list(claims))
        answer = self.alignments.pop(0) if self.alignments else Alignment(groups=[])
        self.faults.append(faults(answer))
        return answer

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        self.briefs.append(brief)
        answer = self.drafts.pop(0)
        self.faults.append(faults(answer))
        return answer


def claim(name: str, article: str, item: Item, text: str, *, event: str = "incident") -> Claim:
    """A claim of an article of which nothing else is known; *item* gives its slot and its speaker."""
    slots = {
        Event: "event",
        RelatedEvent: "event",
        When: "when",
        Where: "where",
        Toll: "toll",
        Actor: "actor",
        Means: "means",
        Statement: "statement",
    }
    speaker = item.speaker if isinstance(item, Statement) else getattr(item, "said_by", None)
    return Claim.model_validate(
        {
            "id": name,
            "article": article,
            "slot": slots[type(item)],
            "event": event,
            "text": text,
            "said_by": speaker,
            "stance": getattr(item, "stance", "fact"),
            "item": item,
            "citations": (cited(article, text),),
            "evidence": (cited(article, text),),
        }
    )


def cited(article: str, words: str) -> Citation:
    return Citation(article=article, file=f"{article}.txt", start=0, end=len(words), quote=words)


def toll_claim(name: str, article: str, text: str, op: str, low: int | None, **changes: Any) -> Claim:
    values = {"effect": "killed", "op": op, "low": low, "high": None, "who": None, "about": "incident"}
    values |= {"stance": "fact", "said_by": None, "citations": (cited(article, text),)} | changes
    return claim(name, article, Toll.model_validate(values), text, event=str(values["about"]))


def site_claim(article: str, text: str, said_by: str | None, told: str = "{} was hit") -> Claim:
    """A site of the incident, in a sentence that tells of it."""
    values: dict[str, Any] = {"name": text, "kind": "site", "relation": "in", "about": "incident", "said_by": said_by}
    item = Where.model_validate(values | {"citations": (cited(article, text),)})
    before, _, _ = told.partition("{}")
    sentence = cited(article, told.format(text))
    words = Citation(article=article, file=sentence.file, start=len(before), end=len(before) + len(text), quote=text)
    shown = {"citations": (words,), "evidence": (sentence,)}
    return claim(f"c-{article}-{said_by}", article, item, text).model_copy(update=shown)


def statement_claim(name: str, article: str, text: str, speaker: str | None = None, **changes: Any) -> Claim:
    values: dict[str, Any] = {
        "speaker": speaker,
        "anonymity": "role_only" if speaker else None,
        "verb": None,
        "text": text,
    }
    values |= {"quoted": "“" in text, "stance": "fact", "about": "incident", "citations": (cited(article, text),)}
    values |= changes
    return claim(name, article, Statement.model_validate(values), text, event=str(values["about"]))
