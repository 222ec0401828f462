"""Whether two sentences on one matter say different things: another figure of the same thing, or what one denies.

Reads words and numbers alone: whether they are on one matter at all is for whoever asks.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from crosswire.text.numbers.context import find_bounds
from crosswire.text.numbers.quantities import Quantity, find_quantities
from crosswire.text.wording.figure_things import find_things, is_part
from crosswire.text.wording.stems import content_stems, find_negations, find_stems

_NEGATIVE = re.compile(r"not|no|never|without|neither|nor|none|nobody|cannot|\w+n['’]t", re.IGNORECASE)
_BOUNDED = re.compile(r"[^,.;:]*?\b(?:until|before|unless|but|except)\b")
"""Behind a "not": "not closed until Tuesday" is closed, "no one but the driver" is the driver."""
_FURTHER = re.compile(r"\b(?:second|another|further|more|others?|rest|additional)\b", re.IGNORECASE)
"""Beside a figure: it is no total. "One body was found on Monday, and a second on Tuesday" carries two bodies."""
_PARTS = (2, 3)
"""How many figures of one sentence are taken for the parts of a total."""
_COMPARED = frozenset({"count", "measure", "money", "percent"})


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
    rival = None if _FURTHER.search(told) or _FURTHER.search(other) else _find_rival(told, other)
    if rival:
        return other[slice(*rival.span)]
    # "No oil" denies an oil that the other tells of; where both deny, decline or refuse, it may be one thing.
    if find_negations(told) and find_negations(other):
        return None
    shared = find_stems(told) & find_stems(other) & (find_denied(told) | find_denied(other))
    return next((_words_of(stem, other) for stem in sorted(shared)), None)


def _find_rival(told: str, other: str) -> Quantity | None:
    """The first figure of *other* that says otherwise than one of *told* of the same thing."""
    mine, theirs = _figures(told), _figures(other)
    # "Five of the 12 sailors" says nothing against "five sailors": what has its match is no rival.
    rivals = [one for one in theirs if not _is_matched(one, mine)]
    if not rivals:
        return None
    for figure in mine:
        if not _is_matched(figure, theirs):
            things, is_total = find_things(told, figure), not is_part(told, figure)
            for one in rivals:
                of_one_kind = _are_alike(one, figure) and is_part(other, one) != is_total
                if of_one_kind and _is_same_thing(figure, things, find_things(other, one)):
                    return one
    return None


def _is_matched(figure: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether *others* have the same as *figure*, or add up to it: "two at the scene and three in hospital"."""
    if any(_are_alike(figure, one) and _can_both_hold(figure, one) for one in others):
        return True
    parts = [one.low for one in others if one.kind == figure.kind == "count" and one.low is not None]
    runs = (parts[start : start + size] for size in _PARTS for start in range(len(parts) - size + 1))
    return any(sum(run) == figure.low for run in runs)


def _are_alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind, one.unit) == (other.kind, other.unit)


def _is_same_thing(figure: Quantity, things: frozenset[str], others: frozenset[str]) -> bool:
    """A count is followed by what it counts and what befell it, and both must be the same."""
    shared = len(things & others)
    return shared >= min(len(things), len(others)) > 0 if figure.kind == "count" else shared > 0


@lru_cache(maxsize=4096)
def _figures(text: str) -> tuple[Quantity, ...]:
    return tuple(q for q in find_quantities(text) if q.kind in _COMPARED and q.low is not None)


def _can_both_hold(one: Quantity, other: Quantity) -> bool:
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return low <= other_high and other_low <= high


def _bounds(figure: Quantity) -> tuple[float, float]:
    return find_bounds(figure.op, float(figure.low or 0), None if figure.high is None else float(figure.high))


def _words_of(stem: str, text: str) -> str:
    return next((text[slice(*span)] for span, own in content_stems(text) if own == stem), text)
