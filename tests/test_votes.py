"""Two results of one vote are a disagreement; a lead that shrinks, a game and two votes are none."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from stories import statement_claim

BOARD = "The board of Harl voted 4-1 to certify the result"


def rows(*told: str) -> list[tuple[str, ...]]:
    claims = [statement_claim(f"c{n}", f"a{n}", text, "police") for n, text in enumerate(told)]
    found = find_differences([[claim] for claim in claims], dict[str, str | None]().get)
    return [tuple(position.value for position in one.positions) for one in found if one.topic == "vote"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BOARD, "The board certified the result in Harl by three votes to two"),
        ("The court struck down the law by seven votes to two", "Judges ruled six to three that the law is void"),
        ("The court ruled 7-2 on Monday", "Judges found him guilty by 6-3"),
    ],
)
def test_two_results_of_one_vote_stand_side_by_side(one: str, other: str) -> None:
    assert rows(one, other) == [(one, other)]


@pytest.mark.parametrize(
    "other",
    [
        "The board of Harl voted one to four against the result",
        "The recount cut her lead in Harl from 43 votes to 17, the board said in its result",
        "The board of Harl voted after its club won the match 3-2",
        "Parliament passed the budget by 90 votes to 70",
    ],
    ids=["the same", "a lead", "a game", "another vote"],
)
def test_other_pairs_of_numbers_are_no_dispute(other: str) -> None:
    assert rows(BOARD, other) == []
