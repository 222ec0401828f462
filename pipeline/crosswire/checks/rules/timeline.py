"""Does the timeline stand in the order that dates and words give? V14. Whether an order is missing it cannot tell."""

from collections.abc import Iterator

from crosswire.checks.finding import Finding, Sources, Tables
from crosswire.text.spans import Span
from crosswire.text.times.periods import read_period
from crosswire.text.times.sequence import tell_first
from crosswire.text.wording.stems import find_words
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import UNDATED, Precedence, Summary, TimelineEntry

_INCIDENT = frozenset({"incident"})


def find_disorder(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V14: every entry stands after those that it came after, and the cited words give that order."""
    placed = {number for n, entry in enumerate(summary.timeline) for s in entry.after for number in (n, s.entry)}
    periods = [read_period(entry.when) for entry in summary.timeline]
    for number, (entry, period) in enumerate(zip(summary.timeline, periods, strict=True)):
        where = f"timeline {number + 1}"
        if entry.when == UNDATED and number not in placed:
            yield Finding("V14", where, entry.text, "neither a date nor words give this event a place")
        if period and any(above and period.precedes(above) for above in periods[:number]):
            yield Finding("V14", where, entry.when, "it stands behind a later time")
        for step in entry.after:
            if step.entry >= number:
                yield Finding("V14", where, entry.text, "it stands before what it came after")
            elif reason := _fault(step, entry, summary.timeline[step.entry]):
                yield Finding("V14", where, entry.text, reason)


def _fault(step: Precedence, entry: TimelineEntry, earlier: TimelineEntry) -> str | None:
    """What is wrong with the words from which *entry* is said to come after *earlier*."""
    if step.basis == "date":
        cited = len(step.citations) == 2 and step.citations[0] in entry.citations
        if not cited or step.citations[1] not in earlier.citations:
            return "the order rests on words that are not the times of the two events"
        one, other = read_period(earlier.when), read_period(entry.when)
        return None if one and other and one.precedes(other) else f"its time is not after {earlier.when!r}"
    if len(step.citations) != 3:
        return "an order told in words needs the sentence, and the words for both events"
    sentence, then, first = step.citations
    spans = [Span(words.start - sentence.start, words.end - sentence.start) for words in (then, first)]
    if then.article != sentence.article or first.article != sentence.article:
        return "the words for the two events do not stand in the sentence that tells the order"
    if tell_first(sentence.quote, *spans) != spans[1]:
        return "the cited sentence does not tell this order"
    if not _names(then, entry) or not _names(first, earlier):
        return "the cited sentence does not tell this order of these two events"
    return None


def _names(words: Citation, entry: TimelineEntry) -> bool:
    """Whether *words* stand for the event of *entry*: cited for it, or made of nothing but words that are."""
    told = find_words(words.quote)
    return (
        words in entry.citations
        or told == _INCIDENT
        or (bool(told) and told <= frozenset[str]().union(*(find_words(c.quote) for c in entry.citations)))
    )
