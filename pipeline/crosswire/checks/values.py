"""Is every number, date and name of a sentence in its cited words, with its qualifier? V03, V04, V14, V24.

A sentence may say what the articles say, in the articles' precision or a coarser one, never in a finer one.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.text.dates import DateMention, find_dates
from crosswire.text.names import find_names, name_in
from crosswire.text.numbers import Quantity, find_quantities, same_quantity
from crosswire.text.spans import Span
from crosswire.text.wording import content_stems, find_stem
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_EFFECTS = {find_stem(word): "dead" for word in ("killed", "died", "fatality", "martyr")} | {
    find_stem(word): "hurt" for word in ("wounded", "injured", "hurt")
}
_ANY_DAY = "2000-06-15"
_SHIFTING = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|this|next|ago|recently|past)\b", re.IGNORECASE)


class _Figure(NamedTuple):
    quantity: Quantity
    effect: str | None


def check_numbers(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03, V24: each number stands in a cited sentence with the same qualifier and the same effect on people.

    "Five" is not carried by "at least five", nor "five wounded" by "five dead and two wounded".
    """
    cited = [figure for citation in sentence.citations for figure in _figures(citation.quote)]
    for figure in _figures(sentence.text):
        equal = [c for c in cited if same_quantity(c.quantity, figure.quantity)]
        words = sentence.text[slice(*figure.quantity.span)]
        if not equal:
            yield Trouble(words, _missing(figure.quantity, cited))
        elif figure.effect and all(c.effect not in (figure.effect, None) for c in equal):
            yield Trouble(words, "the cited words give this number for another effect: dead and wounded differ")


def _missing(quantity: Quantity, cited: list[_Figure]) -> str:
    if any(c.quantity.low == quantity.low for c in cited):
        return "the cited words give this number with another qualifier; keep theirs"
    return "no cited sentence gives this number"


def _figures(text: str) -> list[_Figure]:
    stems = [(span, _EFFECTS[stem]) for span, stem in content_stems(text) if stem in _EFFECTS]
    quantities = [q for q in find_quantities(text) if q.kind not in ("date", "year", "time", "label")]
    return [_Figure(q, _effect(q.span, stems, quantities)) for q in quantities]


def _effect(number: Span, stems: list[tuple[Span, str]], quantities: list[Quantity]) -> str | None:
    """The effect that stands nearest to the number without another number between them."""

    def between(place: Span) -> bool:
        low, high = min(number.end, place.end), max(number.start, place.start)
        return any(low <= q.span.start < high for q in quantities if q.span != number)

    near = [(abs(place.start - number.start), effect) for place, effect in stems if not between(place)]
    return min(near)[1] if near and min(near)[0] < 60 else None


def check_dates(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V03, V14: each day, month or hour is said, or follows from a cited sentence and its article's own date.

    "Last month" or "Wednesday" of an article without a date must not be turned into a date; words that mean another
    day to every reader, such as "yesterday" or "last month", have no place in a summary at all.
    """
    carried = {span for citation in sentence.citations for span in _carried_dates(sentence.text, citation, sources)}
    for mention in find_dates(sentence.text, None):
        words = sentence.text[slice(*mention.span)]
        if _SHIFTING.search(words):
            yield Trouble(words, "this means another day to every reader; name the day or leave it out")
        elif mention.span not in carried:
            yield Trouble(words, "no cited sentence gives this time")


def _carried_dates(text: str, citation: Citation, sources: Sources) -> list[Span]:
    numbered = sources.get(citation.article)
    if numbered is None or citation.end > len(numbered.article.text):
        return []
    # Both are read from one date: an article without one still says the same day as a sentence that repeats it.
    anchor = numbered.article.published or _ANY_DAY
    cited = find_dates(numbered.article.text, anchor, Span(citation.start, citation.end))
    return [said.span for said in find_dates(text, anchor) if any(_says(c, said) for c in cited)]


def _says(cited: DateMention, said: DateMention) -> bool:
    """Whether *cited* carries *said*: the same day or a day within it, the same or no part of the day."""
    if said.part_of_day not in (None, cited.part_of_day) or said.clock not in (None, cited.clock):
        return False
    return said.date is None or (cited.date is not None and cited.date.startswith(said.date))


def check_names(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V04: each name stands in a cited sentence, under this or an accepted other form of it."""
    for name in find_names(sentence.text):
        if not any(name_in(name.text, citation.quote) for citation in sentence.citations):
            yield Trouble(name.text, "no cited sentence names this")
