"""Names that can be one party share a key, so that only such need be compared."""

import pytest

from crosswire.text.names.aliases import list_keys_within, names_within, same_name
from crosswire.text.names.forms import read_form

ONE = [
    ("Hashd al-Shaabi", "Hached al-Chaabi"),
    ("Mr. Sudani", "Mohammed Shia' al-Sudani"),
    ("J. Lee", "John Lee"),
    ("UN", "United Nations"),
    ("Iraqi", "Iraq"),
    ("Labor Party", "Labour Party"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_two_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert same_name(one, other)
    assert read_form(one).keys & read_form(other).keys


def test_a_name_within_a_longer_one_shares_a_key_with_it() -> None:
    assert names_within("Orland", "Orland Province")
    assert read_form("Orland").keys & list_keys_within("Orland Province")


def test_other_names_are_not_even_compared() -> None:
    assert read_form("Hama").keys.isdisjoint(read_form("Hamas").keys)
