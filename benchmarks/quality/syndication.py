"""How well articles of one origin are told from articles that only share an incident, a speech or a page's forms.

Reads ``syndication``. Every pair is a story of two articles. ``text`` decides by wording alone, ``claims`` by the
claims that the embedded engine finds and aligns, ``origins`` by these and the credits, as a summary does. Beside them
stand the baselines, the share of the shorter article's five-word runs. ``middle`` are the pairs with .2 to .85 of
these in common. All are development data: the text threshold is the middle of those that suit ``half_a`` best, and
``half_b``, which has no article of the other half, checks it; the limits for claims were set by looking at both.
"""

import asyncio
import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from crosswire.engines.offline.engine import OfflineEngine
from crosswire.extraction import ground
from crosswire.reading.article import Source, build_article
from crosswire.reconciliation.alignment import align_claims
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.origins.lineages import find_lineages
from crosswire.reconciliation.origins.shared_claims import find_claim_links
from crosswire.reconciliation.origins.shared_text import find_text_links
from crosswire.text.prose import NumberedArticle, number_sentences
from crosswire_schemas.reconciliation import Claim

FILE = "syndication/pairs.jsonl"
ONE_ORIGIN = ("copy", "derived")
Pair = dict[str, Any]
Groups = tuple[tuple[Claim, ...], ...]


def measure(data: Path) -> dict[str, float]:
    """Return precision, recall and F1 of "one origin", such as ``origins.middle.f1``, and counts of pairs.

    Raises:
        FileNotFoundError: *data* holds no pairs.
    """
    pairs = [json.loads(line) for line in (data / FILE).read_text(encoding="utf-8").splitlines()]
    decisions = asyncio.run(_decide_all(pairs))
    halves = _split(pairs)
    parts = {
        "all": [True] * len(pairs),
        "middle": [0.2 <= pair["containment5"] <= 0.85 for pair in pairs],
        "half_a": [half == 0 for half in halves],
        "half_b": [half == 1 for half in halves],
    }
    figures: dict[str, float] = {}
    for part, within in parts.items():
        figures[f"pairs.{part}"] = float(sum(within))
        for name in decisions[0]:
            decided = [
                (decision[name], pair["label"] in ONE_ORIGIN)
                for decision, pair, counts in zip(decisions, pairs, within, strict=True)
                if counts
            ]
            figures |= {f"{name}.{part}.{key}": value for key, value in _score(decided).items()}
    return figures


async def _decide_all(pairs: Iterable[Pair]) -> list[dict[str, bool]]:
    return [await _decide(pair) for pair in pairs]


async def _decide(pair: Pair) -> dict[str, bool]:
    stories = _read(pair)
    groups = await _align(stories)
    return {
        "origins": len(find_lineages(stories, groups)) == 1,
        "text": any(find_text_links(stories, {})),
        "claims": any(find_claim_links([numbered.article.id for numbered in stories], groups, {})),
        "baseline_.3": pair["containment5"] >= 0.3,
        "baseline_.6": pair["containment5"] >= 0.6,
    }


def _read(pair: Pair) -> list[NumberedArticle]:
    stories = []
    for side in "ab":
        text = pair[side]["text"]
        article = build_article(Source(f"{side}.txt", sha256(text.encode()).hexdigest(), text, "utf-8"))
        stories.append(number_sentences(article.model_copy(update={"id": side, "publisher": pair[side]["outlet"]})))
    return stories


async def _align(stories: Iterable[NumberedArticle]) -> Groups:
    engine = OfflineEngine()
    incidents = [(one, ground(await engine.extract(one, lambda _: []), one).incident) for one in stories]
    claims = list_claims([(numbered, incident) for numbered, incident in incidents if incident])
    return (await align_claims(claims, engine)).groups


def _split(pairs: list[Pair]) -> list[int]:
    """A half for each pair by digest, pairs with an article in common together."""
    groups: dict[str, str] = {}

    def first(name: str) -> str:
        while groups.setdefault(name, name) != name:
            name = groups[name]
        return name

    names = [[sha256(pair[side]["text"][:300].encode()).hexdigest() for side in "ab"] for pair in pairs]
    for one, other in names:
        groups[first(other)] = first(one)
    return [int(first(one), 16) % 2 for one, _ in names]


def _score(decided: list[tuple[bool, bool]]) -> dict[str, float]:
    right = sum(said and true for said, true in decided)
    precision = right / max(1, sum(said for said, _ in decided))
    recall = right / max(1, sum(true for _, true in decided))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"p": round(precision, 3), "r": round(recall, 3), "f1": round(f1, 3)}
