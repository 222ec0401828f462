"""Thousands of single faults in good summaries: for each, does a check fail? Prints the table of rates by kind.

``python -m benchmarks.checks`` takes the project's own stories; ``python -m benchmarks.checks SUMMARY_DIR...`` takes
folders written by ``crosswire summarize ARTICLES -o SUMMARY_DIR``, each given as ``SUMMARY_DIR=ARTICLES``.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from benchmarks.checks.fault import Story
from benchmarks.checks.stories import GoodSummary
from benchmarks.checks.wrong_citations import WRONG_CITATIONS
from benchmarks.checks.wrong_coverage import WRONG_COVERAGE
from benchmarks.checks.wrong_limits import WRONG_LIMITS
from benchmarks.checks.wrong_order import WRONG_ORDER
from benchmarks.checks.wrong_sayings import EXCHANGED_SAYINGS, WRONG_SAYINGS
from benchmarks.checks.wrong_shades import WRONG_SHADES
from benchmarks.checks.wrong_tables import WRONG_TABLES
from benchmarks.checks.wrong_values import WRONG_VALUES
from benchmarks.checks.wrong_words import WRONG_WORDS
from crosswire.checks.finding import Sources
from crosswire.checks.run import check_summary
from crosswire_schemas.summary import Sentence, Summary

AROUND_SENTENCES = (WRONG_CITATIONS, WRONG_COVERAGE, WRONG_TABLES, WRONG_ORDER, EXCHANGED_SAYINGS)
IN_SENTENCES = {**WRONG_VALUES, **WRONG_SAYINGS, **WRONG_WORDS, **WRONG_SHADES, **WRONG_LIMITS}
FLOORS = Path(__file__).with_name("floors.json")
_SPEAKER = re.compile(r"(?:^|[;“”,] )((?:[Tt]he|[Aa]n?|[A-Z]\w+)(?: [\w']+){0,6}(?:, [A-Z]\w+ [A-Z]\w+)?),? said\b")
_PERSON = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")


class Mutant(NamedTuple):
    """A good summary with one fault of a kind; *change* shows what was changed."""

    kind: str
    change: str
    story: GoodSummary
    summary: Summary


class Rate(NamedTuple):
    """How many faults of a kind were made, and how many of them some check found."""

    made: int
    found: int

    @property
    def share(self) -> float:
        return self.found / self.made


def make_mutants(stories: Iterable[GoodSummary]) -> Iterator[Mutant]:
    """Every fault of every kind in *stories*, in an order that is always the same."""
    stories = list(stories)
    for story in stories:
        yield from _wrong_words(story, [other for other in stories if other is not story])
        for kind, make in (row for makers in AROUND_SENTENCES for row in makers.items()):
            for summary in make(story.summary):
                if summary != story.summary:
                    yield Mutant(kind, _show_change(story.summary, summary), story, summary)


def _show_change(good: Summary, wrong: Summary) -> str:
    """The first sentence that differs, before and after, or the names of the tables that do."""
    for old, new in zip_longest(good.sentences, wrong.sentences):
        if old != new:
            return f"{_show_sentence(old)} -> {_show_sentence(new)}"
    return ", ".join(name for name in Summary.model_fields if getattr(good, name) != getattr(wrong, name))


def _show_sentence(sentence: Sentence | None) -> str:
    if sentence is None:
        return "nothing"
    cited = " + ".join(citation.quote for citation in sentence.citations)
    return f"{sentence.text} [{sentence.kind}, citing {cited or 'nothing'}]"


def _wrong_words(story: GoodSummary, others: Iterable[GoodSummary]) -> Iterator[Mutant]:
    speakers = tuple(dict.fromkeys(name for s in story.summary.sentences for name in _SPEAKER.findall(s.text)))
    articles = " ".join(numbered.article.text for numbered in story.sources.values())
    strangers = tuple(n for o in others for s in o.summary.sentences[2:5] for n in _PERSON.findall(s.text))
    strangers = (*(n for n in dict.fromkeys(strangers) if n not in articles), "Bela Ostrand", "Ruth Amberg")
    for index, sentence in enumerate(story.summary.sentences):
        cited = tuple(citation.quote for citation in sentence.citations)
        background = Story(cited, articles, speakers, strangers)
        for kind, make in IN_SENTENCES.items():
            for text in dict.fromkeys(make(sentence.text, background)):
                if text != sentence.text:
                    yield Mutant(kind, f"{sentence.text} -> {text}", story, _reworded(story.summary, index, text))


def _reworded(summary: Summary, index: int, text: str) -> Summary:
    sentences: list[Sentence] = list(summary.sentences)
    sentences[index] = sentences[index].model_copy(update={"text": text})
    return summary.model_copy(update={"sentences": tuple(sentences)})


def find_all(summary: Summary, sources: Sources) -> frozenset[tuple[str, str, str]]:
    """What the checks find: check, words, reason."""
    return frozenset((f.check, f.text, f.reason) for f in check_summary(summary, sources).findings)


def measure(mutants: Iterable[Mutant]) -> tuple[dict[str, Rate], list[Mutant]]:
    """The rate of each kind, and the mutants on which no check finds more than on the good summary."""
    rates: dict[str, Rate] = {}
    missed = []
    known: dict[str, frozenset[tuple[str, str, str]]] = {}
    for mutant in mutants:
        story = mutant.story
        if story.name not in known:
            known[story.name] = find_all(story.summary, story.sources)
        found = bool(find_all(mutant.summary, story.sources) - known[story.name])
        made, hits = rates.get(mutant.kind, Rate(0, 0))
        rates[mutant.kind] = Rate(made + 1, hits + found)
        if not found:
            missed.append(mutant)
    return rates, missed


def read_floors() -> dict[str, float]:
    """The least rate by kind."""
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def find_dropped(rates: Mapping[str, Rate]) -> list[str]:
    """The kinds whose rate is below their floor, or that have none."""
    floors = read_floors()
    return [kind for kind, rate in rates.items() if rate.share < floors.get(kind, 1.1)]


def render_table(rates: Mapping[str, Rate]) -> str:
    """The rates as a Markdown table, the weakest kinds first."""
    rows = [
        f"| {kind} | {rate.made} | {rate.found} | {rate.share:.1%} |"
        for kind, rate in sorted(rates.items(), key=lambda row: (row[1].share, row[0]))
    ]
    made, found = sum(r.made for r in rates.values()), sum(r.found for r in rates.values())
    total = f"| **all** | {made} | {found} | {found / made:.1%} |"
    return "\n".join(["| fault | made | found | rate |", "| --- | ---: | ---: | ---: |", *rows, total])
