"""An engine whose every reply is a worst case that its schema allows. What it is asked is all it knows.

Half of what it points to is really there, so that its replies get past the first door.
"""

import string
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, Literal, get_args

from benchmarks.checks.poisons import LONG, OPENINGS, POISONS
from crosswire.composition.brief import Brief
from crosswire.text.prose import NumberedArticle
from crosswire_schemas import vocabulary as known
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.draft import Draft
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.reconciliation import Claim

_LONG = 0.02
_PLAIN = 0.8
_TRUE = 0.3
"""Share of sentences that are an article's own: a reply of lies alone delivers nothing."""

_ASKED_AGAIN = 0.25
"""Share of drafts of which the faults are asked for too; whoever does not ask delivers all the same."""

NUMBERS = (0, -1, 1, 2, 10**9, -(10**30), 10**30)
_SLOTS = ("related_events", "when", "where", "tolls", "actors", "means", "statements")


class EvilEngine:
    """Replies by *random*; articles in *spared* (file to proposal) get the given, honest reply."""

    name: Literal["model"] = "model"

    def __init__(self, random: Random, spared: Mapping[str, IncidentProposal]) -> None:
        self.random = random
        self.spared = spared
        self.proposals: dict[str, IncidentProposal] = {}
        self.alignments: list[Alignment] = []
        self.drafts: list[Draft] = []
        self.briefs: list[Brief] = []
        self.delivered = 0
        self._seen: list[str] = ["incident"]

    @property
    def replies(self) -> int:
        """How many replies were given."""
        return len(self.proposals) + len(self.alignments) + len(self.drafts)

    async def extract(
        self, article: NumberedArticle, faults: Callable[[IncidentProposal], list[str]]
    ) -> IncidentProposal:
        reply = self.spared.get(article.article.file) or self._proposal(article)
        faults(reply)
        self.proposals[article.article.file] = reply
        return reply

    async def align(self, claims: Sequence[Claim], faults: Callable[[Alignment], list[str]]) -> Alignment:
        ids = [claim.id for claim in claims]
        shape = self.random.randrange(4)
        if shape == 0:
            groups = [ids]
        elif shape == 1:
            groups = [[self.random.choice(ids)] * 100, []]
        else:
            groups = [[self._id(ids) for _ in range(self._few())] for _ in range(self._few())]
        reply = Alignment.model_validate({"groups": [{"ids": group} for group in groups]})
        faults(reply)
        self.alignments.append(reply)
        return reply

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        claims = list(brief.claims().values())
        differences = [difference.id for difference in brief.differences]
        count = 300 if self.random.random() < 0.01 else self._few()
        title = self._sentence(claims, differences)
        reply = Draft.model_validate(
            {
                "title": {key: title[key] for key in ("text", "claims")},
                "sentences": [self._sentence(claims, differences) for _ in range(count)],
            }
        )
        if self.random.random() < _ASKED_AGAIN:
            faults(reply)
        self.briefs.append(brief)
        self.drafts.append(reply)
        return reply

    def _few(self) -> int:
        return self.random.choice((0, 1, 2, 3, 5, 8))

    def _id(self, ids: Sequence[str]) -> str:
        if ids and self.random.random() < 0.8:
            return self.random.choice(ids)
        return self.random.choice(("c9999", "d9999", "../c1", "incident", "", "c1 ", "C1", *POISONS[:9]))

    def _sentence(self, claims: Sequence[Claim], differences: Sequence[str]) -> dict[str, Any]:
        if claims and self.random.random() < _TRUE:
            claim = self.random.choice(claims)
            words = claim.evidence[0].quote
            text = words if self.random.random() < _PLAIN else self._opened(words)
            kind = self.random.choice(("fact", "attributed", "background"))
            return {"text": text, "kind": kind, "claims": [claim.id], "disagreements": []}
        chosen = [self.random.choice(claims) for _ in range(self.random.choice((1, 1, 2, 3)))] if claims else []
        ids = [claim.id for claim in (chosen if self.random.random() < 0.8 else claims)]
        return {
            "text": self._wording(chosen),
            "kind": self.random.choice(get_args(known.SentenceKind)),
            "claims": [*ids, *([self._id(())] if self.random.random() < 0.1 else [])],
            "disagreements": [self._id(differences) for _ in range(self.random.choice((0, 0, 1, 2)))],
        }

    def _wording(self, claims: Sequence[Claim]) -> str:
        """True words, whole or bent, or poison, or both: what is nearly right is the hardest to refuse."""
        parts = [self.random.choice((claim.text, claim.evidence[0].quote)) for claim in claims]
        if claims and self.random.random() < 0.4:
            return parts[0]
        return self._bent("; ".join(parts))

    def _opened(self, words: str) -> str:
        return self.random.choice(OPENINGS) + words[:1].lower() + words[1:]

    def _bent(self, words: str) -> str:
        place = self.random.randrange(len(words) + 1)
        match self.random.randrange(9):
            case 0:
                return LONG if self.random.random() < _LONG else self.random.choice(POISONS)
            case 1 | 2 as shape:
                poison = self.random.choice(POISONS)
                return words[:place] + poison + words[place:] if shape == 1 else f"{poison} said {words}"
            case 3:
                return words[1:]
            case 4:
                return words[:-1]
            case 5:
                return words[:place] + self.random.choice("\u200b\u202e\u2066\x07\u00ad<`*[") + words[place:]
            case 6:
                return self._opened(words)
            case 7:
                return words.translate({ord(c): self.random.choice(string.digits) for c in string.digits})
            case _:
                return f"“{words}”"

    def _proposal(self, article: NumberedArticle) -> IncidentProposal:
        many = self.random.choice(_SLOTS) if self.random.random() < 0.01 else None
        makers: dict[str, Callable[[], dict[str, Any]]] = {
            "related_events": lambda: {
                "id": self.random.choice(("e1", "e2", "incident", "e1", *POISONS[:4])),
                "kind": self._one(known.EventKind),
                "relation": self._one(known.EventRelation),
            },
            "when": lambda: {"about": self._about(), "said_by": self._maybe(article)},
            "where": lambda: {
                "about": self._about(),
                "kind": self._one(known.PlaceKind),
                "relation": self._one(known.PlaceRelation),
                "said_by": self._maybe(article),
            },
            "tolls": lambda: {
                "about": self._about(),
                "effect": self._one(known.Effect),
                "op": self._one(known.Operator),
                "low": self.random.choice((None, 3, 5, 17, 5, 6, *NUMBERS)),
                "high": self.random.choice((None, None, *NUMBERS)),
                "who": self.random.choice((None, self._words(article)["words"], "   ")),
                "stance": self._one(known.Stance),
                "said_by": self._maybe(article),
            },
            "actors": lambda: {
                "role": self._one(known.Role),
                "about": self._about(),
                "stance": self._one(known.Stance),
            },
            "means": lambda: {
                "about": self._about(),
                "stance": self._one(known.Stance),
                "said_by": self._maybe(article),
            },
            "statements": lambda: {
                "about": self._about(),
                "speaker": self._maybe(article),
                "anonymity": self.random.choice((None, *get_args(known.Anonymity))),
                "verb": self.random.choice((None, "said", *POISONS[:5], "   ", "\u200b")),
                "stance": self._one(known.Stance),
            },
        }
        items = {
            slot: [make() | {"at": self._words(article)} for _ in range(300 if slot == many else self._few())]
            for slot, make in makers.items()
        }
        at = self._words(article, honest=0.95)
        return IncidentProposal.model_validate({"event": {"kind": self._one(known.EventKind), "at": at}, **items})

    def _one(self, names: object) -> str:
        return str(self.random.choice(get_args(names)))

    def _about(self) -> str:
        return self.random.choice(("incident", "incident", "incident", "e1", "e2", "e9", *POISONS[:3]))

    def _maybe(self, article: NumberedArticle) -> dict[str, Any] | None:
        return self._words(article) if self.random.random() < 0.5 else None

    def _words(self, article: NumberedArticle, honest: float = 0.7) -> dict[str, Any]:
        """A pointer to words of the article, to words beside them, to words of the article seen before, or to none."""
        number = self.random.randint(1, len(article.sentences))
        words = article.words(number).split(" ")
        start = self.random.randrange(len(words))
        said = " ".join(words[start : start + self.random.choice((1, 2, 3, 30))])
        self._seen = [*self._seen[-50:], said]
        if self.random.random() < honest:
            return {"sentence": number, "words": said}
        return self.random.choice(
            (
                {"sentence": number, "words": self._bent(said)},
                {"sentence": self.random.choice(NUMBERS), "words": said},
                {"sentence": number, "words": self.random.choice(self._seen)},
                {"sentence": number, "words": self.random.choice(POISONS)},
                {"sentence": number + 1, "words": said},
            )
        )
