"""Whether two sentences on one matter say different things: another figure of the same thing, or what one denies.

Reads words and numbers alone: whether they are on one matter at all is for whoever asks.
"""

import re
from functools import lru_cache
from itertools import islice

from crosswire.text.numbers import Quantity, find_bounds, find_quantities
from crosswire.text.wording import content_stems, find_negations, find_stems

_NEGATIVE = re.compile(r"not|no|never|without|neither|nor|none|nobody|cannot|\w+n['’]t", re.IGNORECASE)
_BOUNDED = re.compile(r"[^,.;:]*?\b(?:until|before|unless|but|except)\b")
"""Behind a "not": "not closed until Tuesday" is closed, "no one but the driver" is the driver."""
_FURTHER = re.compile(r"\b(?:second|another|further|more|others?|rest|additional)\b", re.IGNORECASE)
"""Beside a figure: it is no total. "One body was found on Monday, and a second on Tuesday" carries two bodies."""
_COMPARED = frozenset({"count", "measure", "money", "percent"})
_COUNTED = 2
"""Content words behind a number, one of which is what it counts: "12 young climbers"."""


@lru_cache(maxsize=4096)
def find_denied(text: str) -> frozenset[str]:
    """Return the stems of what *text* denies by grammar; to reject or refuse something is an act, and told as one.

    >>> sorted(find_denied("The tanker did not spill oil, the owner said."))
    ['spil']
    """
    return frozenset(
        stem
        for span, stem in find_negations(text)
        if _NEGATIVE.fullmatch(text[slice(*span)]) and not _BOUNDED.match(text, span.end)
    )


def find_conflict(told: str, other: str) -> str | None:
    """Return the words of *other* that cannot be true together with *told*, if it has any.

    A figure is compared with those of the same unit, or of the same thing by its noun; "at least five" and "seven"
    can both be true. A denial is compared by what is denied.

    >>> find_conflict("He was jailed for nine years.", "A court jailed him for six years.")
    'six years'
    """
    mine, theirs = ([(figure, _counted(text, figure)) for figure in _figures(text)] for text in (told, other))
    # "Five of the 12 sailors" says nothing against "five sailors": what has its match is no rival.
    rivals = [one for one in theirs if not any(_can_both_hold(one[0], figure) for figure, _ in mine)]
    for figure, counted in mine:
        if rivals and not any(_can_both_hold(figure, one) for one, _ in theirs):
            if _FURTHER.search(told) or _FURTHER.search(other):
                break
            for one, things in rivals:
                if len(counted & things) >= min(len(counted), len(things)) > 0:
                    return other[slice(*one.span)]
    # "No oil" denies an oil that the other tells of; where both deny, decline or refuse, it may be one thing.
    if find_negations(told) and find_negations(other):
        return None
    shared = find_stems(told) & find_stems(other) & (find_denied(told) | find_denied(other))
    return next((_words_of(stem, other) for stem in sorted(shared)), None)


@lru_cache(maxsize=4096)
def _figures(text: str) -> tuple[Quantity, ...]:
    return tuple(q for q in find_quantities(text) if q.kind in _COMPARED and q.low is not None)


def _counted(text: str, figure: Quantity) -> frozenset[str]:
    """What a number is of: its unit, else the stems of the next words of its clause."""
    if figure.unit or figure.kind != "count":
        return frozenset({figure.unit or figure.kind})
    behind = re.split(r"[,;:()]", text[figure.span.end :], maxsplit=1)[0]
    return frozenset(stem for _, stem in islice(content_stems(behind), _COUNTED))


def _can_both_hold(one: Quantity, other: Quantity) -> bool:
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return low <= other_high and other_low <= high


def _bounds(figure: Quantity) -> tuple[float, float]:
    return find_bounds(figure.op, float(figure.low or 0), None if figure.high is None else float(figure.high))


def _words_of(stem: str, text: str) -> str:
    return next((text[slice(*span)] for span, own in content_stems(text) if own == stem), text)
