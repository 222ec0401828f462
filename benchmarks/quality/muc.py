"""The embedded engine's extraction on MUC-4: telegrams in capitals, half of them without any incident.

Reads ``muc4``. An F of a slot is that of the official ALL TEMPLATES row: over all documents, with every fill of a
missing template counted as missing and every fill of a template too many as spurious; correct 1, partly correct .5
(see ``muc_keys``). Templates are mapped one to one, for the most credit in all, where the guidelines allow it (3.2.1):
the types agree at least partly, and so does a perpetrator, a victim or a target by its words or its type. All
templates of a key count, not the first alone: of the incident and of each related event of a response, each type of
violence that has somebody of its own is one template. What a key marks as optional costs nothing where it is missing.
No person raised a score, as the official interactive mode allowed.

Not the engine's task but the benchmark's are the data set's own definitions: its header, joined lines, types of
violence apart, the violent event that a political or legal act is about, a country before each place. Which events
count, and what fills a slot, is that of the data set's task description (template-doc-part1, version 7, 4 March
1992), whose sections the code names: no clash of armed forces, nobody but police and officers, no place and nobody
uncounted of no sort as a target; nothing older than two months unless the article is about it; nine countries; "- 4
MAR 90" for a day that is not given or only by its weekday; no instrument of a kidnapping; an armed group of the
context as a possible culprit. No accident counts, and nothing where nobody and nothing is hit.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import Any

from benchmarks.quality.muc_keys import SCORERS, SLOTS, Fill, Template, read_key, score_string
from benchmarks.quality.muc_responses import read_article_of, respond

FILES = ("muc4/docs.jsonl", "muc4/templates.jsonl")
PARTS = {"dev": ("dev",), "test": ("tst1", "tst2")}
Counts = dict[str, list[float]]


def measure(data: Path) -> dict[str, float]:
    """Return F (0 to 100), recall and precision of each slot on both parts: ``test.date.f`` and so on.

    Raises:
        FileNotFoundError: *data* holds no MUC-4 data.
    """
    documents, keys = list(_read_lines(data / FILES[0])), defaultdict(list)
    for record in _read_lines(data / FILES[1]):
        if not record["irrelevant"]:
            keys[record["docid"]].append(read_key(record["slots"]))
    figures: dict[str, float] = {}
    for part, splits in PARTS.items():
        counts: Counts = {slot: [0.0, 0.0, 0.0] for slot in SLOTS}
        for record in documents:
            if record["split"] in splits:
                article = read_article_of(record["docid"], record["text"])
                _count(counts, keys[record["docid"]], respond(article))
        for slot, (credit, possible, actual) in counts.items():
            recall, precision = 100 * credit / (possible or 1), 100 * credit / (actual or 1)
            f = 2 * recall * precision / (recall + precision) if credit else 0.0
            figures |= {f"{part}.{slot}.f": f, f"{part}.{slot}.r": recall, f"{part}.{slot}.p": precision}
    return {name: round(value, 1) for name, value in figures.items()}


def _read_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _count(counts: Counts, keys: list[Template], responses: list[Template]) -> None:
    """Add one document: credit, possible and actual fills of each slot."""
    pairs, used = map_templates(keys, responses), set()
    for key, response in pairs:
        used |= {id(key), id(response)}
        for slot in SLOTS:
            credit, optional = _credit(slot, key.slots[slot], response.slots[slot])
            required = sum(not fill.optional for fill in key.slots[slot])
            _add(counts, slot, credit, required + optional, len(response.slots[slot]))
    for template in [*keys, *responses]:
        if id(template) not in used and not template.optional:
            is_key = any(template is key for key in keys)
            for slot in SLOTS:
                size = sum(not fill.optional for fill in template.slots[slot])
                _add(counts, slot, 0.0, size if is_key else 0, 0 if is_key else size)


def _add(counts: Counts, slot: str, *values: float) -> None:
    for index, value in enumerate(values):
        counts[slot][index] += value


def map_templates(keys: list[Template], responses: list[Template]) -> list[tuple[Template, Template]]:
    """The pairs of key and response that have the most credit together: guidelines 3.2.1, the optimal mapping."""
    worth = [[_worth(key, one) if _maymap_templates(key, one) else None for one in responses] for key in keys]

    @cache
    def find_best(at: int, free: frozenset[int]) -> tuple[float, tuple[tuple[int, int], ...]]:
        """The credit and the pairs that the keys from *at* on can have with the responses that are *free*."""
        if at == len(keys):
            return 0.0, ()
        best = find_best(at + 1, free)
        for other in sorted(free):
            if (value := worth[at][other]) is not None:
                credit, pairs = find_best(at + 1, free - {other})
                best = max(best, (credit + value, ((at, other), *pairs)), key=itemgetter(0))
        return best

    _, pairs = find_best(0, frozenset(range(len(responses))))
    return [(keys[at], responses[other]) for at, other in pairs]


def _maymap_templates(key: Template, response: Template) -> bool:
    if not _credit("type", key.slots["type"], response.slots["type"])[0]:
        return False
    if any(_credit(slot, key.slots[slot], response.slots[slot])[0] for slot in ("individual", "organisation", "name")):
        return True
    if key.kinds & response.kinds:
        return True
    return any(score_string(said, wanted) for said in response.described for wanted in key.described)


def _worth(key: Template, response: Template) -> float:
    return sum(_credit(slot, key.slots[slot], response.slots[slot])[0] for slot in SLOTS)


def _credit(slot: str, keys: tuple[Fill, ...], responses: tuple[Fill, ...]) -> tuple[float, int]:
    """The most credit that the fills can get, each used once, and how many optional ones were met."""
    scorer = SCORERS.get(slot, score_string)
    rated = sorted(
        (
            (max((scorer(said.alternatives[0], wanted) for wanted in fill.alternatives), default=0.0), index, other)
            for index, fill in enumerate(keys)
            for other, said in enumerate(responses)
        ),
        reverse=True,
    )
    credit, optional = 0.0, 0
    taken: set[tuple[str, int]] = set()
    for value, index, other in rated:
        if value and not {("key", index), ("response", other)} & taken:
            taken |= {("key", index), ("response", other)}
            credit += value
            optional += keys[index].optional
    return credit, optional
