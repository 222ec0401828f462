"""States under all their names."""

import pytest

from crosswire.text.names.states import STATES


@pytest.mark.parametrize(
    ("form", "state"),
    [
        ("kazakh", "kazakhstan"),
        ("saudi", "saudi arabia"),
        ("south koreans", "south korea"),
        ("united states of america", "united states"),
        ("czech republic", "czechia"),
    ],
)
def test_a_form_stands_for_its_state(form: str, state: str) -> None:
    assert STATES[form] == state


def test_every_state_stands_for_itself() -> None:
    assert all(STATES[state] == state for state in STATES.values())
