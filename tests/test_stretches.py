"""Stretches tell what they hold, whatever their order."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.stretches import Stretches

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: (min(pair), max(pair))))


@given(SPANS, st.integers(0, 30), st.integers(0, 30))
def test_stretches_hold_what_one_of_them_holds(spans: list[tuple[int, int]], start: int, end: int) -> None:
    assert Stretches(spans).hold(start, end) == any(low <= start and end <= high for low, high in spans)
