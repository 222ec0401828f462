"""Does the headline tell, and no more than the text below it? V22. The words it cites are the other checks' matter."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from crosswire.checks.finding import Finding, Sources, Tables, Trouble
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.reading.sayings import find_clauses, is_attributed, read_sayings
from crosswire.checks.rules.values import is_count
from crosswire.checks.rules.wording import find_hedged
from crosswire.text.spans import Span
from crosswire.text.wording.stems import find_hedges, find_stems
from crosswire_schemas.summary import Sentence, Summary

UNTITLED: Final = "No headline passed the checks"
"""Stands in place of a headline, cites nothing, and claims nothing."""

_SAME_MATTER = 0.6
"""The share of a headline's content words that a sentence on the same matter has too."""

_TELLING = 2
"""The content words that a headline needs beside its numbers, for whom and what: "12 of the" tells neither."""


def find_overstatement(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V22: the headline keeps the qualifier, hedge and source that every sentence on its matter has (EBU, BBC)."""
    for trouble in check_headline(summary.title.text, summary.sentences):
        yield Finding("V22", "title", trouble.text, trouble.reason)


def check_headline(title: str, sentences: Sequence[Sentence]) -> Iterator[Trouble]:
    """What *title* claims more strongly than *sentences* do, and a title that claims nothing."""
    yield from _numbers(title, sentences)
    numbers = [find_stems(title[slice(*quantity.span)]) for quantity in read_quantities(title)]
    if len(find_stems(title).difference(*numbers)) < _TELLING:
        yield Trouble(title, "a headline tells what happened to whom; say it in words")
    for clause in find_clauses(title):
        words = title[slice(*clause)]
        stems = find_stems(words)
        on_it = [s for s in sentences if len(stems & find_stems(s.text)) >= max(2.0, _SAME_MATTER * len(stems))]
        if not on_it:
            continue
        hedged = frozenset.intersection(*(frozenset(find_hedged(s.text)) for s in on_it))
        if stems & hedged and not find_hedges(title):
            yield Trouble(words, "every sentence on this hedges it; keep the hedge in the headline")
        if not is_attributed(title, clause) and _sole_source(on_it, stems):
            yield Trouble(words, "the text has this from one source; name the source in the headline")


def _sole_source(sentences: Iterable[Sentence], title: frozenset[str]) -> bool:
    """Whether all *sentences* have it from one and the same source, and the title has no word for that source."""
    speakers = []
    for sentence in sentences:
        if sentence.kind != "attributed" or not is_attributed(sentence.text, Span(0, len(sentence.text))):
            return False
        speakers.append(frozenset().union(*(find_stems(saying.speaker) for saying in read_sayings(sentence.text))))
    return bool(frozenset.intersection(*speakers)) and not any(speaker & title for speaker in speakers)


def _numbers(title: str, sentences: Iterable[Sentence]) -> Iterator[Trouble]:
    given = [q for s in sentences for q in read_quantities(s.text) if is_count(q)]
    for quantity in filter(is_count, read_quantities(title)):
        same = [q for q in given if q.low == quantity.low and q.kind == quantity.kind]
        if same and all(q.op != quantity.op for q in same):
            yield Trouble(title[slice(*quantity.span)], "the text gives this number with another qualifier; keep it")
