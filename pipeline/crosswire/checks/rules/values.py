"""Is every number and date of a sentence in its cited words, with its qualifier? V03, V14, V24.

A sentence may say what the articles say, in the articles' precision or a coarser one, never in a finer one.
"""

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.articles import find_tallies
from crosswire.checks.reading.days import anchor_of, read_dates
from crosswire.checks.reading.readings import read_quantities
from crosswire.text.numbers.quantities import Quantity, read_sense
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.times.dates import DateMention, find_dates
from crosswire.text.wording.stems import content_stems, find_stem
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_EFFECTS = {find_stem(word): "dead" for word in ("killed", "died", "drowned", "perished", "fatality", "martyr")} | {
    find_stem(word): "hurt" for word in ("wounded", "injured", "hurt")
}
_IN_NAME = re.compile(r"(?:\b[A-Z]{2,} |\d[-–])$")
"""What stands before the number of "SB 8" or of a "5-4" vote."""
_MONTH = len("2000-06")
_SMALL = frozenset({"several", "many", "numerous", "multiple", "a few", "a couple", "a handful"})
_SCALES = {"dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6}
_FEW = {"multiple": 2}
"""The least of vague words that count articles; three for the others."""
_BEYOND = 25
_FARTHEST = 60
"""Code points from a number to the effect on those it counts."""
_APART = re.compile(r",|\band\b")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
UNDATED = "the cited article has no date of its own, from which this could be told; leave out what it does not say"
SHIFTING = "this means another day to every reader; name the day or leave it out"
_SHIFTING = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|this|next|ago|recently|past)\b", re.IGNORECASE)


class Figure(NamedTuple):
    """A number and the effect on people that stands beside it: "dead", "hurt" or None."""

    quantity: Quantity
    effect: str | None


def check_numbers(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03, V24: each number stands in a cited sentence with the same qualifier and the same effect on people.

    "Five" is not carried by "at least five", nor "five wounded" by "five dead and two wounded". Numbers that count
    the articles are left to :func:`check_tallies`.
    """
    figures = read_figures(sentence.text)
    tallied = {tally.quantity for tally in find_tallies(sentence.text, [f.quantity for f in figures], sentence.kind)}
    cited = [figure for citation in sentence.citations for figure in read_figures(citation.quote)]
    labels = [q for c in sentence.citations for q in read_quantities(c.quote) if q.kind == "label"]
    by_sense: dict[Hashable, list[Figure]] = {}
    for given in cited:
        by_sense.setdefault(read_sense(given.quantity), []).append(given)
    for figure in figures:
        if figure.quantity in tallied:
            continue
        if figure.quantity.unit in _SMALL and _are_several(sentence, figure.quantity, cited):
            continue
        equal = list(by_sense.get(read_sense(figure.quantity), ()))
        if figure.quantity.unit in _SCALES:
            equal += [c for c in cited if _holds(c.quantity, figure.quantity)]
        words = sentence.text[slice(*figure.quantity.span)]
        if not equal and _IN_NAME.search(sentence.text[: figure.quantity.span.start]):
            equal = [Figure(q, None) for q in labels if q.low == figure.quantity.low]
        if not equal:
            yield Trouble(words, _missing(figure.quantity, cited))
        elif figure.effect and all(c.effect not in (figure.effect, None) for c in equal):
            yield Trouble(words, "the cited words give this number for another effect: dead and wounded differ")


def check_tallies(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V03: numbers that count the articles are true of the citations, which the words of the articles cannot tell.

    "Two named an official, three a guard" cites five articles or more; "two of the five reports" is said of five.
    """
    quantities = list(filter(is_count, read_quantities(sentence.text)))
    articles = len({citation.article for citation in sentence.citations})
    told = 0
    for tally in find_tallies(sentence.text, quantities, sentence.kind):
        # "A third article" is one more.
        low = 1 if tally.quantity.kind == "ordinal" else tally.quantity.low
        words = sentence.text[slice(*tally.quantity.span)]
        if tally.whole:
            if low is None or not articles <= low <= len(sources):
                yield Trouble(words, f"the sentence cites {articles} articles of {len(sources)}")
            continue
        told += int(low or _FEW.get(tally.quantity.unit or "", 3))
        if told > articles:
            yield Trouble(words, f"the sentence cites {articles} articles")


def check_labels(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03: the number within a name (Route 12, Room 4) is that of a cited name: Route 13 is another road."""
    cited = {q.low for c in sentence.citations for q in read_quantities(c.quote) if q.kind == "label"}
    digits = {run for citation in sentence.citations for run in _DIGITS.findall(citation.quote)}
    for quantity in read_quantities(sentence.text):
        words = sentence.text[slice(*quantity.span)]
        if quantity.kind == "label" and quantity.low not in cited and not digits.issuperset(_DIGITS.findall(words)):
            yield Trouble(words, "no cited sentence gives a name with this number")


def _are_several(sentence: Sentence, vague: Quantity, cited: list[Figure]) -> bool:
    """Whether the cited words give more than two of it, or speak of it in the plural, so that "several" may stand."""
    if any(c.quantity.unit in _SMALL or (c.quantity.low or 0) > 2 for c in cited):
        return True
    counted = [word.casefold() for word in _WORD.findall(sentence.text, vague.span.end)[:3]]
    given = {word.casefold() for citation in sentence.citations for word in _WORD.findall(citation.quote)}
    return any(word.endswith("s") and word in given for word in counted)


def _holds(given: Quantity, vague: Quantity) -> bool:
    """Whether "thousands" may be said of *given*: of tens of thousands, or of a number between 2,000 and a million."""
    least = _SCALES.get(vague.unit or "", 0)
    if given.low is None:
        return bool(least and given.unit and given.unit.endswith(f" of {vague.unit}"))
    beyond = min((scale for scale in _SCALES.values() if scale > least), default=1000 * least)
    return bool(least) and given.kind == "count" and 2 * least <= given.low < beyond


def _missing(quantity: Quantity, cited: list[Figure]) -> str:
    if quantity.low is not None and any(c.quantity.low == quantity.low for c in cited):
        return "the cited words give this number with another qualifier; keep theirs"
    return "no cited sentence gives this number"


def is_count(quantity: Quantity) -> bool:
    """Whether the number counts or measures something, and is no date, hour or name."""
    return quantity.kind not in ("date", "year", "time", "label")


def read_figures(text: str) -> list[Figure]:
    """The numbers of *text*, each with its effect on people; no dates, hours or names that hold a number."""
    stems = [(span, _EFFECTS[stem]) for span, stem in content_stems(text) if stem in _EFFECTS]
    quantities = list(filter(is_count, read_quantities(text)))
    # "Men dead and a 10-year-old wounded": an age is of nobody's death.
    return [Figure(q, None if q.kind == "age" else _effect(text, q.span, stems, quantities)) for q in quantities]


def _effect(text: str, number: Span, stems: list[tuple[Span, str]], quantities: list[Quantity]) -> str | None:
    """The effect that stands nearest to the number without another number between them."""
    near = []
    first = bisect_left(stems, number.start - _FARTHEST, key=lambda stem: stem[0].end)
    for place, effect in stems[first:]:
        if place.start > number.end + _FARTHEST:
            break
        low, high = min(number.end, place.end), max(number.start, place.start)
        if not any(q.span != number for q in _between(quantities, low, high)):
            # "Three men dead, two people wounded", "15 killed and 64 others hurt": beyond these it is farther away.
            near.append((high - low + _BEYOND * len(_APART.findall(text, low, high)), effect))
    return min(near)[1] if near and min(near)[0] < _FARTHEST else None


def _between(quantities: Sequence[Quantity], low: int, high: int) -> Sequence[Quantity]:
    """Those that begin there; *quantities* are in order."""
    first, last = (bisect_left(quantities, place, key=lambda quantity: quantity.span.start) for place in (low, high))
    return quantities[first:last]


def check_dates(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V03, V14: each day, month or hour is said, or follows from a cited sentence and its article's own date.

    "Last month" or "Wednesday" of an article without a date must not be turned into a date; words that mean another
    day to every reader, such as "yesterday" or "last month", have no place in a summary at all. Those in a quotation
    are its speaker's.
    """
    carried = {span for citation in sentence.citations for span in find_carried_dates(sentence.text, citation, sources)}
    quoted = [quotation.span for quotation in find_quotations(sentence.text)]
    for mention in find_dates(sentence.text, None):
        words = sentence.text[slice(*mention.span)]
        if any(q.start <= mention.span.start < q.end for q in quoted):
            continue
        if _SHIFTING.search(words):
            yield Trouble(words, SHIFTING)
        elif mention.span not in carried and not any(_names_month(mention, words, c) for c in sentence.citations):
            undated = any(_needs_date(mention, citation, sources) for citation in sentence.citations)
            yield Trouble(words, UNDATED if undated else "no cited sentence gives this time")


def _names_month(said: DateMention, words: str, citation: Citation) -> bool:
    """Whether it is a month without a year that stands in the cited words beside no day: "an October rally"."""
    month = said.relative and said.precision == "month" and words.isalpha()
    return bool(month and re.search(rf"\b{words}\b(?! \d)", citation.quote))


def _needs_date(said: DateMention, citation: Citation, sources: Sources) -> bool:
    """Whether the cited words give this month in a way that only the date of their article would settle."""
    if citation.article not in sources or sources[citation.article].article.published:
        return False
    month = slice(len("2000-"), _MONTH)
    given = [c.date[month] for c in read_dates(citation, sources) if c.relative and c.date]
    own = said.date[month] if said.date else ""
    return bool(own) and own in given


def find_carried_dates(text: str, citation: Citation, sources: Sources) -> list[Span]:
    """Return the places of the times in *text* that the cited words say, or from which they follow."""
    cited = read_dates(citation, sources)
    if not cited:
        return []
    return [said.span for said in find_dates(text, anchor_of(citation, sources)) if any(_says(c, said) for c in cited)]


def _says(cited: DateMention, said: DateMention) -> bool:
    """Whether *cited* carries *said*: the same day or a day within it, the same or no part of the day.

    The bare name of a day or month is carried by itself, whichever week or year the words around it make it.
    """
    parts = (None, cited.part_of_day, "morning" if cited.part_of_day == "early_morning" else None)
    if said.part_of_day not in parts or said.clock not in (None, cited.clock):
        return False
    if said.relative and cited.relative and _bare_day(said) == _bare_day(cited) is not None:
        return True
    return said.date is None or (cited.date is not None and cited.date.startswith(said.date))


def _bare_day(mention: DateMention) -> str | None:
    """The day of the week or the month of a mention; None of anything else."""
    if mention.weekday is not None:
        return f"day {mention.weekday}"
    return mention.date[4:] if mention.date and len(mention.date) == _MONTH else None
