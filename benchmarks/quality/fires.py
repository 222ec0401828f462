"""Date and place of fire brigade reports, by the embedded engine: times and places outside crime. Figures only.

Reads ``fires/reports.jsonl``.
"""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from benchmarks.quality.extracting import extract
from benchmarks.quality.shootings import read_city, read_day

FILE = "fires/reports.jsonl"


def measure(data: Path) -> dict[str, float]:
    """Return percentages over the reports that an annotator dated or placed; with two annotators either is right.

    Raises:
        FileNotFoundError: *data* holds no fires.
    """
    days: list[int | None] = []
    cities: list[bool | None] = []
    for record in map(json.loads, (data / FILE).read_text(encoding="utf-8").splitlines()):
        day, city = _answer(record["articles"][0])
        notes = record["annotations"].values()
        dates = [note["time"] for note in notes if len(note["time"]) == 10]
        places = {_title(note["location"]) for note in notes if note["location"]}
        if dates:
            days.append(min(_apart(day, given) for given in dates) if day else None)
        if places:
            cities.append(_bare(city) in places if city else None)
    return {
        "date": _percent(off == 0 for off in days),
        "date.within_a_day": _percent(off is not None and off <= 1 for off in days),
        "date.precision": _percent(off == 0 for off in days if off is not None),
        "city": _percent(bool(right) for right in cities),
        "city.precision": _percent(right for right in cities if right is not None),
    }


def _answer(entry: dict[str, Any]) -> tuple[str | None, str | None]:
    text = entry["body"] or entry["title"]
    article, incident = extract("report", text, title=entry["title"], published=entry["dct"])
    return (read_day(incident, article), read_city(incident)) if incident else (None, None)


def _title(address: str) -> str:
    """The city of an encyclopedia's address: ".../Lebanon,_Oregon" is lebanon."""
    return _bare(unquote(address.rsplit("/", 1)[-1]).split(",")[0].replace("_", " "))


def _bare(name: str) -> str:
    """The name without what says only that it is a town: New York City is New York, Norwell Township Norwell."""
    folded = name.casefold()
    return folded.removesuffix(" city").removesuffix(" township")


def _apart(one: str, other: str) -> int:
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _percent(hits: Iterable[bool]) -> float:
    listed = list(hits)
    return round(100 * sum(listed) / max(1, len(listed)), 1)
