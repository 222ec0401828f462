"""Is every number, date and name of a sentence in its cited words, with its qualifier? V03, V04, V14, V24.

A sentence may say what the articles say, in the articles' precision or a coarser one, never in a finer one.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosswire.checks.days import anchor_of, read_dates
from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.glue import GLUE_STEMS
from crosswire.checks.readings import is_named, read_names, read_quantities
from crosswire.text.dates import DateMention, find_dates
from crosswire.text.numbers import Quantity, same_quantity
from crosswire.text.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.wording import content_stems, find_stem
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_EFFECTS = {find_stem(word): "dead" for word in ("killed", "died", "fatality", "martyr")} | {
    find_stem(word): "hurt" for word in ("wounded", "injured", "hurt")
}
_OF_ARTICLES = re.compile(r"\s+(?:of the )?(?:articles?|reports?|accounts?)\b", re.IGNORECASE)
_SMALL = frozenset({"several", "many", "numerous", "multiple", "a few", "a couple", "a handful"})
_WORD = re.compile(r"[^\W\d_]+")
SHIFTING = "this means another day to every reader; name the day or leave it out"
_SHIFTING = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|this|next|ago|recently|past)\b", re.IGNORECASE)


class Figure(NamedTuple):
    """A number and the effect on people that stands beside it: "dead", "hurt" or None."""

    quantity: Quantity
    effect: str | None


def check_numbers(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03, V24: each number stands in a cited sentence with the same qualifier and the same effect on people.

    "Five" is not carried by "at least five", nor "five wounded" by "five dead and two wounded".
    """
    cited = [figure for citation in sentence.citations for figure in read_figures(citation.quote)]
    for figure in read_figures(sentence.text):
        if figure.quantity.unit in _SMALL and _are_several(sentence, figure.quantity, cited):
            continue
        equal = [c for c in cited if same_quantity(c.quantity, figure.quantity)]
        words = sentence.text[slice(*figure.quantity.span)]
        if _OF_ARTICLES.match(sentence.text, figure.quantity.span.end):
            articles = len({citation.article for citation in sentence.citations})
            if figure.quantity.low is None or figure.quantity.low > articles:
                yield Trouble(words, f"the sentence cites {articles} articles")
        elif not equal:
            yield Trouble(words, _missing(figure.quantity, cited))
        elif figure.effect and all(c.effect not in (figure.effect, None) for c in equal):
            yield Trouble(words, "the cited words give this number for another effect: dead and wounded differ")


def _are_several(sentence: Sentence, vague: Quantity, cited: list[Figure]) -> bool:
    """Whether the cited words give more than two of it, or speak of it in the plural, so that "several" may stand."""
    if any(c.quantity.unit in _SMALL or (c.quantity.low or 0) > 2 for c in cited):
        return True
    counted = [word.casefold() for word in _WORD.findall(sentence.text, vague.span.end)[:3]]
    given = {word.casefold() for citation in sentence.citations for word in _WORD.findall(citation.quote)}
    return any(word.endswith("s") and word in given for word in counted)


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
    return [Figure(q, _effect(q.span, stems, quantities)) for q in quantities]


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
    day to every reader, such as "yesterday" or "last month", have no place in a summary at all. Those in a quotation
    are its speaker's.
    """
    carried = {span for citation in sentence.citations for span in _carried_dates(sentence.text, citation, sources)}
    quoted = [quotation.span for quotation in find_quotations(sentence.text)]
    for mention in find_dates(sentence.text, None):
        words = sentence.text[slice(*mention.span)]
        if any(q.start <= mention.span.start < q.end for q in quoted):
            continue
        if _SHIFTING.search(words):
            yield Trouble(words, SHIFTING)
        elif mention.span not in carried:
            yield Trouble(words, "no cited sentence gives this time")


def _carried_dates(text: str, citation: Citation, sources: Sources) -> list[Span]:
    cited = read_dates(citation, sources)
    if not cited:
        return []
    return [said.span for said in find_dates(text, anchor_of(citation, sources)) if any(_says(c, said) for c in cited)]


def _says(cited: DateMention, said: DateMention) -> bool:
    """Whether *cited* carries *said*: the same day or a day within it, the same or no part of the day."""
    if said.part_of_day not in (None, cited.part_of_day) or said.clock not in (None, cited.clock):
        return False
    return said.date is None or (cited.date is not None and cited.date.startswith(said.date))


def check_names(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V04: each name stands in a cited sentence, under this or an accepted other form of it."""
    quotes = [citation.quote for citation in sentence.citations]
    ordinary = frozenset(word for quote in quotes for word in _WORD.findall(quote) if word.islower())
    for name in read_names(sentence.text):
        # "Articles" opens a sentence of ours without being anybody's name.
        opens = name.span.start == 0 and find_stem(name.text) in GLUE_STEMS
        if not opens and not _is_carried(name.text.split(), quotes, ordinary):
            yield Trouble(name.text, "no cited sentence names this")


def _is_carried(words: list[str], quotes: list[str], ordinary: frozenset[str]) -> bool:
    """Whether the words are names of the quotes one after the other, or words they use without a capital.

    "Shares" only opens the sentence, and "Senate Republicans" are two names. No half of "Irda Kolm" is a
    name by itself, so that no person can be made of two.
    """
    if not words or any(is_named(" ".join(words), quote) for quote in quotes):
        return True
    if words[0].casefold() in ordinary:
        return _is_carried(words[1:], quotes, ordinary)
    return any(
        any(is_named(" ".join(words[:cut]), quote) for quote in quotes) and _is_carried(words[cut:], quotes, ordinary)
        for cut in range(1, min(len(words), 6))
    )
