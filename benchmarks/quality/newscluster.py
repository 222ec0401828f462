"""When and where of news of all kinds, by the embedded engine, beside the phrases of three coders. Figures only.

Reads ``newscluster/fivew1h_gold.jsonl``: politics, sports, trade, a protest and a shooting, so most of it is no
incident. A right figure is low by nature; what to watch is the precision where the engine answers at all.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.quality.extracting import extract
from benchmarks.quality.shootings import read_day
from crosswire_schemas.incident import INCIDENT

FILE = "newscluster/fivew1h_gold.jsonl"
_WORD = re.compile(r"[^\W_]+")
_NO_NAME = frozenset(("the", "in", "at", "of", "on", "near", "outside", "a", "an"))


class _Case(NamedTuple):
    """The engine's day and places of one article, the likeliest first, beside the coders'."""

    day: str | None
    places: tuple[str, ...]
    coded_days: frozenset[str]
    coded_places: tuple[str, ...]


def measure(data: Path) -> dict[str, float]:
    """Return percentages over the articles in which the coders saw a time, or a place.

    ``day`` is right where it is the day that a coder's phrase means; ``place`` where all words of a place stand in a
    coder's phrase, or the other way round. ``place.first`` looks at the likeliest place alone.

    Raises:
        FileNotFoundError: *data* holds no coded articles.
    """
    cases = list(_read_cases(data / FILE))
    days = [case.day in case.coded_days if case.day else None for case in cases if case.coded_days]
    placed = [[_is_coded(one, case.coded_places) for one in case.places] for case in cases if case.coded_places]
    return {
        "articles": float(len(cases)),
        "day": _percent(bool(right) for right in days),
        "day.precision": _percent(right for right in days if right is not None),
        "place": _percent(any(rights) for rights in placed),
        "place.first": _percent(any(rights[:1]) for rights in placed),
        "place.precision": _percent(rights[0] for rights in placed if rights),
    }


def _read_cases(path: Path) -> Iterator[_Case]:
    with path.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            day, places = _answer(record)
            when, where = (
                [phrase for phrase in record["gold"][key] if phrase.get("text")] for key in ("when", "where")
            )
            days = frozenset(
                phrase["parsed"] for phrase in when if len(phrase.get("parsed") or "") == len("2031-05-08")
            )
            yield _Case(day, places, days, tuple(phrase["text"] for phrase in where))


def _answer(record: dict[str, Any]) -> tuple[str | None, tuple[str, ...]]:
    published = record["published"].replace(" ", "T")
    article, incident = extract(record["id"], record["text"], title=record["title"], published=published)
    if incident is None:
        return None, ()
    return read_day(incident, article), tuple(where.name for where in incident.where if where.about == INCIDENT)


def _is_coded(place: str, phrases: Iterable[str]) -> bool:
    words = _name_words(place)
    return any(words <= coded or (coded and coded <= words) for coded in map(_name_words, phrases))


def _name_words(phrase: str) -> frozenset[str]:
    return frozenset(_WORD.findall(phrase.casefold())) - _NO_NAME


def _percent(hits: Iterable[bool]) -> float:
    listed = list(hits)
    return round(100 * sum(listed) / max(1, len(listed)), 1)
