"""How much of real articles is taken for something else than prose. Reports figures, never texts.

The figures to watch: sentence-like regions (a verb of reporting or of harm, and a stop) among furniture are
nearly all wrong removals; pages that were copied with their sign-in forms should lose much, clean ones little.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from crosswire.reading.article import Source, build_article

SENTENCE = re.compile(r"\b(?:said|was|were|killed|arrested|died)\b.*[.!?][\"”’)]*$", re.DOTALL)


def read_texts(folder: Path) -> Iterator[tuple[str, str]]:
    for line in (folder / "shootings" / "incidents.jsonl").read_text(encoding="utf-8").splitlines():
        for article in json.loads(line)["articles"]:
            group = "boilerplate" if article["boilerplate_suspect"] else "shootings"
            yield group, article["content"]
    for line in (folder / "newscluster" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        yield "newscluster", json.loads(line)["text"]
    for line in (folder / "basil" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        yield "basil", "\n\n".join(" ".join(part) for part in json.loads(line)["paragraphs"])


def measure(data: Path) -> dict[str, float]:
    """Percent of characters in regions, by group of articles, and regions that look like a sentence, by kind."""
    characters, removed, doubtful = (Counter[str]() for _ in range(3))
    for group, text in read_texts(data):
        if not text.strip():
            continue
        article = build_article(Source("article", "0" * 64, text, "utf-8"))
        characters[group] += len(text)
        for region in article.regions:
            removed[group] += region.end - region.start
            doubtful[region.kind] += SENTENCE.search(text[region.start : region.end]) is not None
    shares = {f"{group}.removed": round(100 * removed[group] / total, 1) for group, total in characters.items()}
    return shares | {f"{kind}.like_a_sentence": float(count) for kind, count in sorted(doubtful.items())}
