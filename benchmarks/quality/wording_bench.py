"""Measures the loaded-wording check on labelled sentences. Reads the folder named on the command line.

Prints figures only, never a text. The data are development data: rules were mended by looking at them.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crosswire.text.wording.loaded import find_loaded

FILES = ("babe/sg1.jsonl", "basil/articles.jsonl", "neutral_roundups/val.target")


def measure(data: Path) -> dict[str, Any]:
    """Shares of sentences flagged, by data set, and precision and recall where sentences are labelled."""
    return {
        "babe": measure_babe(data / FILES[0]),
        "basil": measure_basil(data / FILES[1]),
        "neutral_roundups": measure_neutral(data / FILES[2]),
        "wiki_neutrality": {
            when: round(sum(map(is_flagged, lines)) / len(lines), 4)
            for when in ("pre", "post")
            if (lines := (data / f"wiki_neutrality/{when}.train").read_text(encoding="utf-8").splitlines())
        },
    }


def is_flagged(text: str) -> bool:
    return bool(find_loaded(text))


def measure_babe(path: Path) -> dict[str, Any]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    biased = [row for row in rows if row["label_bias"] == "Biased"]
    neutral = [row for row in rows if row["label_bias"] == "Non-biased"]
    hits = sum(is_flagged(row["text"]) for row in biased)
    false = sum(is_flagged(row["text"]) for row in neutral)
    marked = [" ".join(ast.literal_eval(row["biased_words"])).casefold() for row in biased]
    words = [
        (found.word.casefold(), bag)
        for row, bag in zip(biased, marked, strict=True)
        for found in find_loaded(row["text"])
    ]
    precision, recall = hits / max(1, hits + false), hits / len(biased)
    return {
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * precision * recall / (precision + recall), 3),
        "neutral_flagged": round(false / len(neutral), 4),
        "flagged_words_also_marked_by_annotators": round(sum(w in bag for w, bag in words) / max(1, len(words)), 3),
        "baseline_flag_all_f1": round(2 * (p := len(biased) / (len(biased) + len(neutral))) / (1 + p), 3),
    }


def measure_basil(path: Path) -> dict[str, Any]:
    """Share of flags in quotations (the marks of the sentence itself), and per sentence."""
    sentences = [
        sentence
        for line in path.read_text(encoding="utf-8").splitlines()
        for paragraph in json.loads(line)["paragraphs"]
        for sentence in paragraph
    ]
    flags = [(sentence, found.span.start) for sentence in sentences for found in find_loaded(sentence)]
    inside = sum(any(a <= start < b for a, b in _pairs(sentence)) for sentence, start in flags)
    return {
        "sentences": len(sentences),
        "flagged": round(sum(map(is_flagged, sentences)) / len(sentences), 4),
        "flags": len(flags),
        "flags_inside_quotations": inside,
    }


def _pairs(sentence: str) -> Iterator[tuple[int, int]]:
    """Quoted stretches by another, cruder reading than the one under test."""
    for found in re.finditer(r"“[^”]*”|\"[^\"]*\"", sentence):
        yield found.span()


def measure_neutral(path: Path) -> dict[str, Any]:
    stories = [line.split("ARTICLE=>", 1)[-1] for line in path.read_text(encoding="utf-8").splitlines()]
    sentences = [part for story in stories for part in re.split(r"(?<=[.!?])\s+", story) if part.strip()]
    return {"sentences": len(sentences), "flagged": round(sum(map(is_flagged, sentences)) / len(sentences), 4)}
