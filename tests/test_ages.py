"""Two ages of one person are a disagreement; two people and a birthday are none."""

import pytest

from crosswire.composition.plain import word_difference
from crosswire.reconciliation.differences.find import find_differences
from crosswire_schemas.reconciliation import Claim
from stories import statement_claim


def rows(*told: str) -> list[str]:
    claims = [statement_claim(f"c{n}", f"a{n}", text, "police") for n, text in enumerate(told)]
    found = find_differences([[claim] for claim in claims], dict[str, str | None]().get)
    by_id: dict[str, Claim] = {claim.id: claim for claim in claims}
    return [word_difference(one, by_id).text for one in found if one.topic.startswith("age of")]


def test_two_ages_of_one_person_stand_side_by_side() -> None:
    assert rows("Ivo Dren, 31, was arrested", "the suspect is 29-year-old Ivo Dren") == [
        "Reports give different accounts: the suspect is 29-year-old Ivo Dren (police); "
        "Ivo Dren, 31, was arrested (police)."
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivo Dren, 31, was arrested", "Ana Dren, 29, was hurt"),
        ("Ivo Dren, 31, was arrested", "Ivo Dren, 32, was arrested"),
        ("Ivo Dren, 31, was arrested", "Ivo Dren, 4,000 marchers and a band came"),
    ],
    ids=["two people", "a birthday", "a number of something else"],
)
def test_other_figures_beside_a_name_are_no_dispute(one: str, other: str) -> None:
    assert rows(one, other) == []
