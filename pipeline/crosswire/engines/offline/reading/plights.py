"""What befell those whom a number counts, by the words around it. Proposes nothing, and compares nothing."""

import re
from typing import NamedTuple

from crosswire.engines.offline.words.plights import (
    AND_MORE,
    COUNTED,
    CROWDS,
    DATA,
    DOUBT,
    ELSEWHERE,
    FOLLOWED,
    HEDGE,
    LED,
    OF_DATA,
    OF_DATA_HELD,
    RECALLED,
    THEFT,
    UNDONE,
    may_befall,
)
from crosswire.text.spans import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_REACH = 120
"""Code points before a number in which it is told what befell those it counts."""


class Plight(NamedTuple):
    """What befell people; *span* are the words that count them, with what hedges it and what of it stands behind.

    *noun* is the word for them, in lower case; *noun_end* is where it ends.
    """

    name: str
    span: Span
    noun: str
    noun_end: int


def find_plight(text: str, within: Span, counted: Span) -> Plight | None:
    """Return what befell those whom *counted*, a number with its noun in the sentence *within*, counts.

    >>> text = "About 300 homes lost power."
    >>> plight = find_plight(text, Span(0, 27), Span(0, 15))
    >>> plight.name, text[slice(*plight.span)]
    ('power', 'About 300 homes lost power')
    """
    start, end = within
    first = max(start, counted.start - _REACH)
    noun = next(reversed(_WORD.findall(text, *counted)), "").casefold()
    # Whatever is made is called back.
    if noun not in COUNTED and not (noun.endswith("s") and LED[RECALLED].search(text, first, counted.start)):
        return None
    if ELSEWHERE.search(text, start, end) or DOUBT.search(text, start, counted.start):
        return None
    # "The details of 300 customers were stolen": the customers were not.
    if noun in CROWDS and (stolen := _find_theft(text, Span(first, end), counted)):
        return Plight(DATA, stolen, noun, counted.end)
    more = AND_MORE.match(text, counted.end, end)
    noun_end = more.end() if more else counted.end
    for name, words in FOLLOWED.items():
        if may_befall(name, noun) and (found := words.match(text, noun_end, end)):
            return Plight(name, Span(counted.start, found.end()), noun, noun_end)
    for name, words in LED.items():
        led = words.search(text, first, counted.start) if may_befall(name, noun) or name == RECALLED else None
        if led and not UNDONE.search(text, first, led.start()):
            hedged = HEDGE.search(text, *led.span())
            return Plight(name, Span(hedged.start() if hedged else counted.start, noun_end), noun, noun_end)
    return None


def _find_theft(text: str, near: Span, counted: Span) -> Span | None:
    """The words that count those whose data were taken, wherever the theft is told.

    "The records of 300 patients, with names, were stolen".
    """
    before, behind = (near.start, counted.start), (counted.end, near.end)
    if not OF_DATA.search(text, *before) or OF_DATA_HELD.search(text, *before):
        return None
    told = [found for found in THEFT.finditer(text, *before) if not UNDONE.search(text, near.start, found.start())]
    later = None if told else THEFT.search(text, *behind)
    if not told and (later is None or HEDGE.search(text, counted.end, later.start())):
        return None
    hedged = HEDGE.search(text, *before)
    return Span(hedged.start() if hedged else counted.start, counted.end)


def read_plight(text: str, number: int, end: int) -> Plight | None:
    """Return what befell those whom the words of the sentence *text* from the *number* to the *end* count.

    The words may hold what befell them, as those of a plight do.
    """
    whole = Span(0, len(text))
    for words in FOLLOWED.values():
        for found in words.finditer(text, number, end):
            if found.end() == end:
                return find_plight(text, whole, Span(number, found.start()))
    return find_plight(text, whole, Span(number, end))
