"""The order of a timeline as a graph: whatever pairs are given, the list and the steps keep them."""

from graphlib import TopologicalSorter

from hypothesis import given
from hypothesis import strategies as st

from crosswire.reconciliation.timeline.order import Order, Pair, find_order

COUNT = 7
PLACES = st.lists(st.integers(0, 3), min_size=COUNT, max_size=COUNT)
"""A day for each entry: dates alone run in no circle."""
PAIRS = st.sets(
    st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)).filter(lambda p: p[0] != p[1]), max_size=9
)


def dated(days: list[int]) -> set[Pair]:
    return {(a, b) for a in range(COUNT) for b in range(COUNT) if days[a] < days[b]}


def order_of(days: list[int], told: set[Pair]) -> Order:
    return find_order(range(COUNT), dated(days), told, ())


def closure(pairs: set[Pair]) -> set[Pair]:
    reached = set(pairs)
    for middle in range(COUNT):
        reached |= {(a, b) for a, m in reached if m == middle for n, b in reached if n == middle}
    return reached


def listed_steps(order: Order) -> set[Pair]:
    return {(first, then) for then, firsts in order.steps.items() for first in firsts}


@given(PLACES, PAIRS)
def test_the_list_holds_each_entry_once_and_keeps_every_pair_that_is_not_contested(
    days: list[int], told: set[Pair]
) -> None:
    order = order_of(days, told)
    contested = set[Pair]().union(*order.contested)
    assert sorted(order.listing) == list(range(COUNT))
    place = {number: at for at, number in enumerate(order.listing)}
    assert all(place[a] < place[b] for a, b in dated(days) | (told - contested))


@given(PLACES, PAIRS)
def test_told_pairs_are_contested_exactly_where_they_close_a_circle(days: list[int], told: set[Pair]) -> None:
    reached = closure(dated(days) | told)
    assert set[Pair]().union(*order_of(days, told).contested) == {(a, b) for a, b in told if (b, a) in reached}


@given(PLACES, PAIRS)
def test_steps_say_all_that_is_known_and_nothing_twice(days: list[int], told: set[Pair]) -> None:
    order = order_of(days, told)
    contested = {pair for group in order.contested for a, b in group for pair in ((a, b), (b, a))}
    steps = listed_steps(order)
    assert closure(steps) == closure((dated(days) | told) - contested)
    assert all((a, b) not in closure(steps - {(a, b)}) for a, b in steps)
    TopologicalSorter({n: set(firsts) for n, firsts in order.steps.items()}).prepare()


def test_entries_without_a_pair_stand_at_their_own_places() -> None:
    assert find_order([2, 0, 1], (), (), ()).listing == (1, 2, 0)


def test_a_chain_of_thousands_is_listed() -> None:
    """Each entry comes after the next one: no recursion reaches so deep."""
    chain = [(n + 1, n) for n in range(3000)]
    assert find_order(range(3001), (), chain, ()).listing == tuple(range(3000, -1, -1))
