"""Claims that speak of one point, sorted into positions. Knows how to sort, not what the values mean."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple, TypeVar

from crosswire.reconciliation.comparison import Verdict
from crosswire_schemas.reconciliation import Claim, Item
from crosswire_schemas.vocabulary import Relation

T = TypeVar("T", bound=Item)
E = TypeVar("E")

GRAVEST: tuple[Relation, ...] = (
    "contradiction",
    "superseded",
    "scope",
    "measure",
    "attribution",
    "qualifier",
    "quotation",
    "label",
    "granularity",
)
"""Relations in the order in which an editor wants to hear of them."""

Position = tuple[Claim, ...]


class Rivalry(NamedTuple):
    """A point, the positions taken on it (most articles first), and how they differ."""

    topic: str
    verdict: Verdict
    positions: tuple[Position, ...]


def sort_positions(claims: Iterable[Claim], key: Callable[[Claim], Hashable]) -> tuple[Position, ...]:
    """Return claims of equal *key* together, the position of most articles first."""
    sides: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        sides.setdefault(key(claim), []).append(claim)
    return _most_articles_first(sides.values())


def join_alike(claims: Iterable[Claim], alike: Callable[[Claim, Claim], bool]) -> tuple[Position, ...]:
    """Return *claims* together that are like the first of them, the position of most articles first."""
    return _most_articles_first(gather(claims, lambda claim, side: alike(side[0], claim)))


def gather(
    items: Iterable[E],
    fits: Callable[[E, Sequence[E]], bool],
    keys: Callable[[E], Iterable[Hashable]] = lambda _: (None,),
) -> list[list[E]]:
    """Return *items* in groups, each in the first one that it *fits*, or in one of its own.

    Where *keys* are given, a group that shares none with an item is not asked.
    """
    groups: list[list[E]] = []
    indexed: defaultdict[Hashable, set[int]] = defaultdict(set)
    for item in items:
        own = list(keys(item))
        near = sorted({number for key in own for number in indexed[key]})
        number = next((number for number in near if fits(item, groups[number])), len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(item)
        for key in own:
            indexed[key].add(number)
    return groups


def gravest(verdicts: Iterable[Verdict | None]) -> Verdict | None:
    """Return the gravest of *verdicts*; None where nothing differs."""
    found: Verdict | None = None
    for verdict in filter(None, verdicts):
        if found is None or GRAVEST.index(verdict.relation) < GRAVEST.index(found.relation):
            found = verdict
        if found.relation == GRAVEST[0]:
            break
    return found


def compare_positions(
    positions: Sequence[Position], kind: type[T], compare: Callable[[T, T], Verdict | None]
) -> Verdict | None:
    """Return the gravest difference between any two positions, judged by their first claims."""
    items = [side[0].item for side in positions]
    typed = [item for item in items if isinstance(item, kind)]
    return gravest(compare(one, other) for one, other in combinations(typed, 2))


def _most_articles_first(sides: Iterable[Sequence[Claim]]) -> tuple[Position, ...]:
    return tuple(sorted(map(tuple, sides), key=lambda side: -len({c.article for c in side})))
