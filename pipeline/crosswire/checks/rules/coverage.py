"""Is the summary as a whole in proportion? V19, V21, V29. Judges no single sentence."""

import re
from collections.abc import Iterable, Iterator

from crosswire.checks.finding import Finding, Sources, Tables
from crosswire.checks.reading.counts import read_counts
from crosswire.checks.rules.events import is_earlier
from crosswire.checks.rules.values import read_figures
from crosswire_schemas.summary import Sentence, Summary

_MOST_BACKGROUND = 1 / 3
_WORD = re.compile(r"\w+")

_TELLING = {"whether anybody was killed": "dead", "whether anybody was hurt": "hurt"}
_COUNTING = {
    "whether anybody was arrested": "held",
    "whether anybody is missing": "missing",
    "how many took part": "gathered",
}
"""Questions whose answer can be recognized in a sentence by its words, and the effect that answers them."""


def find_excess_background(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V19: no more than a third is background; the incident is the story (BBC at-a-glance practice)."""
    if excess := excess_background(summary.sentences):
        yield Finding("V19", "summary", "background", excess)


def excess_background(sentences: Iterable[Sentence]) -> str | None:
    """How far the background of *sentences* exceeds its share both of them and of their words, or None."""
    words = [(s.kind == "background", len(_WORD.findall(s.text))) for s in sentences]
    background, total = sum(n for is_background, n in words if is_background), sum(n for _, n in words)
    telling = sum(is_background for is_background, _ in words)
    if background <= _MOST_BACKGROUND * total or telling <= _MOST_BACKGROUND * len(words):
        return None
    return f"{telling} of {len(words)} sentences are background, {background} of {total} words; at most a third may be"


def find_told_gaps(summary: Summary, sources: Sources, tables: Tables) -> Iterator[Finding]:
    """V21: what is listed as reported by nobody is told by no sentence about the incident."""
    for gap in filter(can_be_told, summary.not_reported):
        for number, sentence in enumerate(summary.sentences, 1):
            if _tells(sentence, gap, sources, tables):
                yield Finding("V21", f"sentence {number}", sentence.text, f"this tells {gap}, listed as not reported")


def list_open_gaps(summary: Summary, sources: Sources, tables: Tables) -> tuple[str, ...]:
    """What is listed as not reported, without what a sentence about the incident tells all the same."""
    return tuple(
        gap
        for gap in summary.not_reported
        if not (can_be_told(gap) and any(_tells(sentence, gap, sources, tables) for sentence in summary.sentences))
    )


def _tells(sentence: Sentence, gap: str, sources: Sources, tables: Tables) -> bool:
    if sentence.kind == "background" or is_earlier(sentence, sources, tables.days):
        return False
    if gap in _TELLING:
        return any(figure.effect == _TELLING[gap] for figure in read_figures(sentence.text))
    return any(count.effect == _COUNTING[gap] for count in read_counts(sentence.text))


def can_be_told(gap: str) -> bool:
    """Whether a sentence that answers this question can be recognized."""
    return gap in _TELLING or gap in _COUNTING


def find_unused_articles(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V29: every article is cited by a sentence, or a note says why it is not."""
    cited = {citation.article for sentence in summary.sentences for citation in sentence.citations}
    for article in summary.articles:
        if article.id not in cited and not any(note.startswith("not cited") for note in article.notes):
            yield Finding("V29", "articles", article.file, "no sentence cites this article and no note explains it")
