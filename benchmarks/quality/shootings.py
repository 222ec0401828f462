"""Killed, injured, date and city of shootings, by the embedded engine: per article and per incident. Figures only.

Reads ``shootings/incidents.jsonl``. The rules were mended by reading errors of part a, half of the
incidents, and later of part b, a quarter; no error of part c, the last quarter, was read.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha1
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.quality.counting import Count, count_people, read_plainly
from benchmarks.quality.extracting import extract
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT, Incident

FILE = "shootings/incidents.jsonl"


class Case(NamedTuple):
    """One article's answers beside the archive's record of its incident; None where nothing is answered."""

    record: dict[str, Any]
    published: str
    people: Count
    plain: Count
    day: str | None
    city: str | None


def measure(data: Path) -> dict[str, float]:
    """Return percentages for each part, for all articles, and per incident, such as ``all.killed``.

    ``killed`` counts silence as none, ``killed.said`` as wrong, and so for ``injured``;
    ``killed.answered`` is how often the article speaks of harm at all; ``killed.precision`` is that of answers above
    zero. ``killed.plain`` takes the highest toll alone; ``killed`` is the same figure, and only ``injured`` and
    ``both`` count those shot beyond the dead as well. ``date.or_published`` dates an article that says no day by its
    publication, as a reader would; no summary does.

    Raises:
        FileNotFoundError: *data* holds no shootings.
    """
    cases = list(_read_cases(data / FILE))
    parts = {
        **{part: [case for case in cases if _part_of(case.record) == part] for part in "abc"},
        "all": cases,
        "incident": _reconcile(cases),
    }
    figures = {f"{part}.articles": float(len(within)) for part, within in parts.items()}
    for part, within in parts.items():
        figures |= {f"{part}.{name}": round(100 * share, 1) for name, share in _score(within).items()}
    return figures


def _read_cases(path: Path) -> Iterable[Case]:
    with path.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            for entry in record["articles"]:
                if entry["content"].strip() and not entry["boilerplate_suspect"]:
                    yield _answer(record, entry)


def _answer(record: dict[str, Any], entry: dict[str, Any]) -> Case:
    article, incident = extract(entry["id"], entry["content"], title=entry["title"], published=entry["dct"])
    if incident is None:
        return Case(record, entry["dct"], Count(None, None), Count(None, None), None, None)
    people, plain = count_people(incident), read_plainly(incident)
    return Case(record, entry["dct"], people, plain, read_day(incident, article), read_city(incident))


def read_day(incident: Incident, article: Article) -> str | None:
    """The day of the incident: the first that is dated, else the article's own where only a time of day is given."""
    times = [when for when in incident.when if when.about == INCIDENT]
    days = [when.date for when in times if when.date and len(when.date) == 10]
    if days:
        return days[0]
    return article.published[:10] if article.published and any(when.date is None for when in times) else None


def read_city(incident: Incident) -> str | None:
    """The first city in which the incident is said to have happened."""
    return next((where.name for where in incident.where if where.about == INCIDENT and where.kind == "city"), None)


def _part_of(record: dict[str, Any]) -> str:
    number = int(sha1(str(record["incident_id"]).encode(), usedforsecurity=False).hexdigest(), 16)
    return "abac"[number % 4]


def _reconcile(cases: Sequence[Case]) -> list[Case]:
    """One answer for each incident: the value that most of its articles support, of two the later published."""
    stories: dict[str, list[Case]] = defaultdict(list)
    for case in sorted(cases, key=lambda case: case.published, reverse=True):
        stories[case.record["incident_id"]].append(case)
    return [
        Case(
            story[0].record,
            story[-1].published,
            Count(_favoured(c.people.killed for c in story), _favoured(c.people.injured for c in story)),
            Count(_favoured(c.plain.killed for c in story), _favoured(c.plain.injured for c in story)),
            _favoured(c.day for c in story),
            _favoured(c.city for c in story),
        )
        for story in stories.values()
    ]


def _favoured(values: Iterable[Any]) -> Any:
    counted = Counter(value for value in values if value is not None)
    return counted.most_common(1)[0][0] if counted else None


def _score(cases: Sequence[Case]) -> dict[str, float]:
    days = [_days_off(case, case.day) for case in cases]
    dated = [_days_off(case, case.day or case.published[:10]) for case in cases]
    cities = [_is_city(case.city, case.record["city_or_county"]) for case in cases if case.city]
    return {
        **_score_people([(case.people, _recorded(case)) for case in cases]),
        **{
            f"{name}.plain": share
            for name, share in _score_people([(case.plain, _recorded(case)) for case in cases]).items()
            if name in {"killed", "injured", "both", "killed.precision", "injured.precision"}
        },
        "killed.answered": _share(case.people.killed is not None for case in cases),
        "killed.always_one": _share(_recorded(case).killed == 1 for case in cases),
        "injured.always_none": _share(_recorded(case).injured == 0 for case in cases),
        "date": _share(off == 0 for off in days),
        "date.within_a_day": _share(off is not None and off <= 1 for off in days),
        "date.precision": _share(off == 0 for off in days if off is not None),
        "date.or_published": _share(off == 0 for off in dated),
        "date.or_published.within_a_day": _share(off is not None and off <= 1 for off in dated),
        "date.published": _share(case.published[:10] == case.record["date"] for case in cases),
        "city": sum(cities) / len(cases),
        "city.precision": _share(cities),
    }


def _recorded(case: Case) -> Count:
    return Count(case.record["num_killed"], case.record["num_injured"])


def _score_people(pairs: Sequence[tuple[Count, Count]]) -> dict[str, float]:
    """How often what is counted is what is recorded; nothing said counts as none, but for ``said``."""
    figures = {"both": _share((got.killed or 0, got.injured or 0) == gold for got, gold in pairs)}
    for effect, of in (
        ("killed", [(got.killed, gold.killed or 0) for got, gold in pairs]),
        ("injured", [(got.injured, gold.injured or 0) for got, gold in pairs]),
    ):
        figures |= {
            effect: _share((got or 0) == gold for got, gold in of),
            f"{effect}.within_one": _share(abs((got or 0) - gold) <= 1 for got, gold in of),
            f"{effect}.said": _share(got == gold for got, gold in of),
            f"{effect}.precision": _share(got == gold for got, gold in of if got),
        }
    return figures


def _share(hits: Iterable[bool]) -> float:
    listed = list(hits)
    return sum(listed) / max(1, len(listed))


def _days_off(case: Case, day: str | None) -> int | None:
    if day is None:
        return None
    return abs((date.fromisoformat(day) - date.fromisoformat(case.record["date"])).days)


def _is_city(city: str, recorded: str) -> bool:
    """The archive writes "Chicago (Englewood)" and "Polk (county)"."""
    names = {recorded.split(" (", maxsplit=1)[0], *re.findall(r"\(([^)]*)\)", recorded)}
    folded = city.casefold().replace("saint ", "st. ")
    return folded in {name.casefold().replace("saint ", "st. ") for name in names}
