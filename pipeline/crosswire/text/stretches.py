"""Stretches of a text that may hold others. Reads no word."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Stretches:
    """Stretches of one text, each from a start to an end, whatever their order and however they overlap."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def hold(self, start: int, end: int) -> bool:
        """Return whether one of them holds all from *start* to *end*.

        >>> Stretches([(0, 9), (2, 4)]).hold(3, 9), Stretches([(0, 4), (4, 9)]).hold(3, 5)
        (True, False)
        """
        place = bisect_right(self._starts, start) - 1
        return place >= 0 and self._reach[place] >= end
