"""Is everything told of the event it belongs to? V14, V15. Tells events apart by day and place, never by position."""

import re
from calendar import monthrange
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from datetime import date, timedelta

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire.checks.reading.articles import find_tallies
from crosswire.checks.reading.days import ANY_DAY, anchor_of, read_days, read_opening
from crosswire.checks.reading.readings import is_named, read_names, read_quantities
from crosswire.checks.reading.sayings import find_clauses, name_topic, read_attributions
from crosswire.checks.rules.values import is_count
from crosswire.text.names.proper_names import find_names
from crosswire.text.numbers.quantities import find_quantities, read_sense
from crosswire.text.spans import Span
from crosswire.text.times.dates import find_dates
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_SAME_EVENT = timedelta(days=1)
"""Reports of one night give the day before or the day after."""

_BRACKETS = re.compile(r"\([^()]*\)")
_PERIOD = re.compile(r"(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_BESIDE_CUE = 30
"""Code points between a word of saying and the day on which it was said."""


def find_incident_days(title: Iterable[Citation], sentences: Iterable[Sentence], sources: Sources) -> frozenset[str]:
    """The days that the words which the title cites, and the first sentence on the incident, speak of."""
    lead = next((s.citations for s in sentences if s.kind != "background"), ())
    return frozenset().union(*(read_days(c, sources) for c in (*title, *lead)))


def is_earlier(sentence: Sentence, sources: Sources, days: Collection[str]) -> bool:
    """Whether all days of the cited words lie before the incident; False where either is undated.

    A month or a year counts, by its last day, where it opens the cited words.
    """
    told = [day for citation in sentence.citations for day in _read_told(citation, sources)]
    known = [date.fromisoformat(f"{day}-01-01"[: len(ANY_DAY)]) for day in days]
    return bool(told and known) and max(told) < min(known) - _SAME_EVENT


def _read_told(citation: Citation, sources: Sources) -> list[date]:
    told = [date.fromisoformat(day) for day in read_days(citation, sources)]
    return [*told, *filter(None, [_read_end(read_opening(citation, sources))])]


def _read_end(period: str | None) -> date | None:
    """The last day of an ISO year or month; None of anything else, such as a month without a year."""
    if period is None or not _PERIOD.fullmatch(period):
        return None
    year, _, month = period.partition("-")
    return date(int(year), int(month or 12), monthrange(int(year), int(month or 12))[1])


def check_earlier(sentence: Sentence, sources: Sources, tables: Tables) -> Iterator[Trouble]:
    """V14: what the cited words date before the incident is background, or names its day (AFP on sourcing)."""
    undated = sentence.kind == "attributed" and not find_dates(sentence.text, None)
    if (sentence.kind == "fact" or undated) and is_earlier(sentence, sources, tables.days):
        yield Trouble(sentence.text, "the cited words are of an earlier day; name the day and mark it as background")
    elif sentence.kind != "background" and not find_dates(sentence.text, None):
        # A figure of an earlier event may also be slipped in beside what is cited of this one.
        for words in _misplaced(sentence, lambda _, c: is_earlier(_citing(sentence, c), sources, tables.days)):
            yield Trouble(words, "the cited sentence gives this number for an earlier event; name its day")


def _citing(sentence: Sentence, citation: Citation) -> Sentence:
    return sentence.model_copy(update={"citations": (citation,)})


def check_day_of_figures(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V14: a number is told with the day its own cited sentence gives, not with the day of another one."""
    cues = [attribution.cue for attribution in read_attributions(sentence.text)]

    def days(clause: Span, citation: Citation) -> frozenset[str]:
        said = find_dates(sentence.text, anchor_of(citation, sources), clause)
        own = [d for d in said if not any(_gap(d.span, cue) < _BESIDE_CUE for cue in cues)]
        return frozenset(d.date for d in own if d.date and len(d.date) == len(ANY_DAY))

    def other(clause: Span, citation: Citation) -> bool:
        if citation.article not in sources:
            return False
        told, given = days(clause, citation), read_days(citation, sources)
        return bool(told and given and not told & given)

    for words in _misplaced(sentence, other):
        yield Trouble(words, "the cited sentence gives this number for another day; keep each with its own day")


def check_place_of_figures(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V15: a number is told with a place that its own cited sentence names, not with that of a parallel event.

    Brackets in a sentence on a disagreement name who holds a position: "five (a security official in Tavim)".
    """
    holders = [found.span() for found in _BRACKETS.finditer(sentence.text)] if name_topic(sentence) else []

    def other(clause: Span, citation: Citation) -> bool:
        places = [name for name in find_names(sentence.text, clause) if name.kind == "place"]
        here = [p.text for p in places if not any(start <= p.span.start < end for start, end in holders)]
        there = [name for name in read_names(citation.quote) if name.kind == "place"]
        return bool(here and there) and not any(is_named(name, citation.quote) for name in here)

    for words in _misplaced(sentence, other):
        yield Trouble(words, "the cited sentence gives this number for another place; keep each with its own place")


def _misplaced(sentence: Sentence, other: Callable[[Span, Citation], bool]) -> Iterator[str]:
    """The numbers of which every cited sentence that gives them is, for their clause, about something *other*."""
    given: dict[Hashable, dict[Citation, None]] = {}
    for citation in sentence.citations:
        for quantity in filter(is_count, read_quantities(citation.quote)):
            given.setdefault(read_sense(quantity), {})[citation] = None
    tallies = find_tallies(sentence.text, read_quantities(sentence.text), sentence.kind)
    articles = {tally.quantity.span for tally in tallies}
    for clause in find_clauses(sentence.text):
        for figure in filter(is_count, find_quantities(sentence.text, clause)):
            # "First-degree" counts nothing.
            if figure.span in articles or (figure.kind == "ordinal" and sentence.text.startswith("-", figure.span.end)):
                continue
            giving = given.get(read_sense(figure), ())
            if giving and all(other(clause, citation) for citation in giving):
                yield sentence.text[slice(*figure.span)]


def _gap(a: Span, b: Span) -> int:
    return max(a.start, b.start) - min(a.end, b.end)
