"""How much of real articles is taken for something else than prose. Reports figures, never texts.

Usage: python benchmarks/quality/reading_bench.py DATA, where DATA holds shootings/, newscluster/ and basil/.
The figures to watch: sentence-like regions (a verb of reporting or of harm, and a stop) among furniture are
nearly all wrong removals; pages that were copied with their sign-in forms should lose much, clean ones little.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from crosswire.reading.article import Source, build_article

SENTENCE = re.compile(r"\b(?:said|was|were|killed|arrested|died)\b.*[.!?][\"”’)]*$", re.DOTALL)


def read_texts(folder: Path) -> Iterator[tuple[str, str]]:
    for line in (folder / "shootings" / "incidents.jsonl").read_text().splitlines():
        for article in json.loads(line)["articles"]:
            group = "shootings, boilerplate" if article["boilerplate_suspect"] else "shootings"
            yield group, article["content"]
    for line in (folder / "newscluster" / "articles.jsonl").read_text().splitlines():
        yield "newscluster", json.loads(line)["text"]
    for line in (folder / "basil" / "articles.jsonl").read_text().splitlines():
        yield "basil (body text only)", "\n\n".join(" ".join(part) for part in json.loads(line)["paragraphs"])


def main(folder: Path) -> None:
    characters, removed, articles, kinds, doubtful = (Counter[str]() for _ in range(5))
    seconds = 0.0
    for group, text in read_texts(folder):
        if not text.strip():
            continue
        began = time.perf_counter()
        article = build_article(Source("article", "0" * 64, text, "utf-8"))
        seconds += time.perf_counter() - began
        articles[group] += 1
        characters[group] += len(text)
        for region in article.regions:
            removed[group] += region.end - region.start
            kinds[region.kind] += 1
            doubtful[region.kind] += SENTENCE.search(text[region.start : region.end]) is not None
    for group, count in articles.items():
        print(f"{group}: {count} articles, {100 * removed[group] / characters[group]:.1f} % of characters in regions")
    for kind, count in kinds.most_common():
        print(f"{kind}: {count} regions, {doubtful[kind]} like a sentence")
    print(f"{1000 * seconds / articles.total():.1f} ms an article")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "shootings").is_dir():
        sys.exit("name the folder of the evaluation data, which holds shootings/, newscluster/ and basil/")
    main(Path(sys.argv[1]))
