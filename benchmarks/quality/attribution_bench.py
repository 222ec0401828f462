"""Measures who-says-what on annotated news. Reads the folder named on the command line, prints figures only.

The data are development data: rules were mended by looking at them.
"""

import json
from pathlib import Path
from typing import Any

from crosswire.text.sayings.attribution import find_attributions
from crosswire.text.sentences import split_sentences

FILE = "polnear/attributions_dev.jsonl"
Spans = list[list[int]]


def measure(data: Path) -> dict[str, object]:
    """Precision, recall and F1 of cues, sources and contents, and the overlap of the spans in characters."""
    tally = {"gold": 0, "found": 0, "cue": 0, "source": 0, "source_head": 0, "content": 0}
    overlap = {"source": [0, 0, 0], "content": [0, 0, 0]}
    seen: set[str] = set()
    for line in (data / FILE).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["file"] in seen:
            continue  # some articles have two annotators: the first is taken
        seen.add(row["file"])
        measure_article(row["text"], row["attributions"], tally, overlap)
    return summarize(tally, overlap)


def measure_article(
    text: str, gold: list[dict[str, Any]], tally: dict[str, int], overlap: dict[str, list[int]]
) -> None:
    truth = [one for one in gold if one.get("cue") and one.get("source")]
    found = [one for sentence in split_sentences(text) for one in find_attributions(text, sentence)]
    tally["gold"] += len(truth)
    tally["found"] += len(found)
    free = list(truth)
    for one in found:
        match = next((g for g in free if _meets(g["cue"], [list(one.cue)])), None)
        if match is None:
            continue
        free.remove(match)
        tally["cue"] += 1
        speaker, content = [list(one.speaker)], [list(span) for span in one.content]
        tally["source"] += _meets(match["source"], speaker)
        head = max(end for part in match["source"] for _, end in part["spans"][:1]) - 1
        tally["source_head"] += any(a <= head < b for a, b in speaker)
        tally["content"] += _meets(match.get("content", []), content)
        for key, spans in (("source", speaker), ("content", content)):
            ours, theirs = _points(spans), _points([s for part in match.get(key, []) for s in part["spans"]])
            for place, value in enumerate((len(ours & theirs), len(ours), len(theirs))):
                overlap[key][place] += value


def _points(spans: Spans) -> set[int]:
    return {point for start, end in spans for point in range(start, end)}


def _meets(parts: list[dict[str, Any]], spans: Spans) -> bool:
    return any(a < end and start < b for part in parts for start, end in part["spans"] for a, b in spans)


def summarize(tally: dict[str, int], overlap: dict[str, list[int]]) -> dict[str, object]:
    def rates(right: int) -> dict[str, float]:
        precision, recall = right / max(1, tally["found"]), right / max(1, tally["gold"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}

    figures: dict[str, object] = {"gold": tally["gold"], "found": tally["found"]}
    figures |= {key: rates(tally[key]) for key in ("cue", "source", "source_head", "content")}
    for key, (both, ours, theirs) in overlap.items():
        figures[f"{key}_characters_f1_where_cue_met"] = round(2 * both / max(1, ours + theirs), 3)
    return figures
