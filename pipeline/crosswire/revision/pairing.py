"""Which thing of an old list is which of a new one: the closest first, each once. Knows no summary."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import TypeVar

T = TypeVar("T")

Closeness = Callable[[T, T], tuple[float, ...] | None]
"""How close an old thing is to a new one, the weightiest figure first; None where they are not the same thing."""


def pair_up(old: Sequence[T], new: Sequence[T], closeness: Closeness[T]) -> Iterator[tuple[T | None, T | None]]:
    """Yield each new thing with its old one, in the order of *new*, and then the old things without a new one.

    Where two are equally close, the earlier is taken. Which thing goes with which is the same when *old*
    and *new* change places, if *closeness* is symmetric.
    """
    rated = [
        (figures, i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if (figures := closeness(one, other)) is not None
    ]
    rated.sort(key=itemgetter(0), reverse=True)
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in rated:
        if i not in used and j not in taken:
            taken[j] = i
            used.add(i)
    for j, other in enumerate(new):
        yield (old[taken[j]] if j in taken else None), other
    for i, one in enumerate(old):
        if i not in used:
            yield one, None
