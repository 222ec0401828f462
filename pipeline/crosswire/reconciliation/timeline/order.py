"""The order of the entries of a timeline: partial, each step with what says so. Knows no event and reads no words.

Dates order what they settle, words what they tell; where these contradict one another, no order is kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

Pair = tuple[int, int]
"""Two entries by number, the earlier one first."""


class Order(NamedTuple):
    """*listing* are the entries in an order that all steps allow, *steps* the earlier entries right before each.

    *contested* are the told pairs that do not fit together, each group in a set of its own.
    """

    listing: tuple[int, ...]
    steps: Mapping[int, tuple[int, ...]]
    contested: tuple[frozenset[Pair], ...]


def find_order(ranks: Sequence[int], dated: Iterable[Pair], told: Iterable[Pair], doubtful: Iterable[Pair]) -> Order:
    """Return the order that *dated* and *told* pairs give the entries, numbered from 0.

    *dated* pairs alone run in no circle; a told one that closes a circle orders nothing, and neither do then the dates
    of its two. *doubtful* pairs of the dated ones keep the list in order and are no steps. What stays open is listed
    by *ranks*, the place each entry has of its own.
    """
    by_date, by_words = set(dated), set(told)
    before = _predecessors(by_date | by_words)
    circular = {pair for pair in by_words if pair[1] in _reach(pair[0], before)}
    circles: dict[frozenset[int], set[Pair]] = {}
    for first, then in circular:
        circle = frozenset(n for n in _reach(first, before) if first in _reach(n, before))
        circles.setdefault(circle, set()).add((first, then))
    sound = by_date | (by_words - circular)
    listing = _list(ranks, _predecessors(sound))
    no_steps = {pair for first, then in circular for pair in ((first, then), (then, first))}.union(doubtful)
    return Order(
        listing,
        _cover(listing, _predecessors(sound - no_steps)),
        tuple(frozenset(circles[circle]) for circle in sorted(circles, key=min)),
    )


def _predecessors(pairs: Iterable[Pair]) -> dict[int, set[int]]:
    before: dict[int, set[int]] = {}
    for first, then in pairs:
        before.setdefault(then, set()).add(first)
    return before


def _reach(start: int, before: Mapping[int, set[int]]) -> set[int]:
    """All entries that some chain of pairs puts before *start*."""
    found: set[int] = set()
    waiting = list(before.get(start, ()))
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting.extend(before.get(number, ()))
    return found


def _list(ranks: Sequence[int], before: Mapping[int, set[int]]) -> tuple[int, ...]:
    """Each entry at its own place, but behind all that came before it."""
    listed: dict[int, None] = {}
    for number in sorted(range(len(ranks)), key=ranks.__getitem__):
        waiting = [number]
        while waiting:
            missing = before.get(waiting[-1], set()) - listed.keys()
            if missing:
                waiting.append(min(missing, key=ranks.__getitem__))
            else:
                listed[waiting.pop()] = None
    return tuple(listed)


def _cover(listing: Sequence[int], before: Mapping[int, set[int]]) -> dict[int, tuple[int, ...]]:
    """The steps that no other steps imply: of Monday, Tuesday and Wednesday no step leads from Monday to Wednesday."""
    chains: dict[int, int] = {}  # a bit for each earlier entry: a long story has a million pairs
    steps = {}
    for number in listing:
        near = before.get(number, set())
        implied = reduce(or_, (chains[earlier] for earlier in near), 0)
        chains[number] = reduce(or_, (1 << earlier for earlier in near), implied)
        steps[number] = tuple(e for e in listing if e in near and not implied >> e & 1)
    return steps
