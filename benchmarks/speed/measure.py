"""Processor time of the embedded engine and of the whole way, as figures. Judges none of them."""

import asyncio
import math
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from benchmarks.speed.invented import invent_article
from benchmarks.speed.reference import time_reference
from crosswire.checks.run import check_summary
from crosswire.engines.offline.engine import propose_incident
from crosswire.options import Options
from crosswire.reading import read_story
from crosswire.render.json_text import render_json
from crosswire.render.markdown import render_markdown
from crosswire.render.page import render_html
from crosswire.text.prose import number_sentences
from crosswire.workflow import Result, summarize_story
from crosswire_schemas.article import Article

SIZES = (10, 50, 200)
_EXTRACTED = 200
T = TypeVar("T")


def measure() -> dict[str, float]:
    """Return seconds, articles a second and, in units of the reference computation, what floors can hold.

    ``extraction.articles`` and ``story.N.articles`` are articles in the time of one hundred reference computations;
    ``story.exponent`` is the power of the number of articles by which the time grows from the smallest to the largest
    story, ``check.exponent`` that of the checks alone.
    """
    unit = time_reference()
    figures = {"reference.ms": 1000 * unit}
    with tempfile.TemporaryDirectory() as parent:
        _invent(Path(parent) / "many", _EXTRACTED, story=False)
        _summarize(_invent(Path(parent) / "warm", 5, story=True))
        figures |= _extraction(read_story(Path(parent) / "many").articles, unit)
        seconds, checks = [], []
        for size in SIZES:
            folder = _invent(Path(parent) / str(size), size, story=True)
            taken, result = _timed(partial(_summarize, folder))
            seconds.append(taken)
            checks.append(_check(result))
            figures |= _of_story(f"story.{size}", size, taken, unit) | {f"check.{size}.seconds": checks[-1]}
    growth = math.log(SIZES[-1] / SIZES[0])
    figures["story.exponent"] = math.log(seconds[-1] / seconds[0]) / growth
    figures["check.exponent"] = math.log(checks[-1] / checks[0]) / growth
    return figures


def measure_folder(folder: Path) -> dict[str, float]:
    """Return the figures of the articles in *folder*, in place of invented ones; the imports are not counted."""
    unit = time_reference()
    with tempfile.TemporaryDirectory() as parent:
        _summarize(_invent(Path(parent) / "warm", 2, story=True))
    articles = read_story(folder).articles
    first, result = _timed(lambda: _summarize(folder))
    figures = {"reference.ms": 1000 * unit, **_extraction(articles, unit)}
    return figures | _of_story("story", len(articles), first, unit) | {"check.seconds": _check(result)}


def _invent(folder: Path, count: int, *, story: bool) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(invent_article(number, story=story), encoding="utf-8")
    return folder


def _extraction(articles: Sequence[Article], unit: float) -> dict[str, float]:
    taken, _ = _timed(lambda: [propose_incident(number_sentences(article)) for article in articles])
    return _of_story("extraction", len(articles), taken, unit)


def _summarize(folder: Path) -> Result:
    """The whole way: read, extract, align, reconcile, write, check, render."""
    result = asyncio.run(summarize_story(folder, Options(engine="offline")))
    render_json(result.summary)
    render_markdown(result.summary)
    render_html(result.summary, result.articles)
    return result


def _check(result: Result) -> float:
    sources = {article.id: number_sentences(article) for article in result.articles}
    return _timed(lambda: check_summary(result.summary, sources))[0]


def _of_story(name: str, count: int, seconds: float, unit: float) -> dict[str, float]:
    return {
        f"{name}.seconds": seconds,
        f"{name}.rate": count / seconds,
        f"{name}.articles": 100 * unit * count / seconds,
    }


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result
