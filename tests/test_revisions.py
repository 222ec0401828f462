"""Which later count replaces an earlier one, and which only denies it."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire.reconciliation.sources.speakers import keeps_count
from stories import toll_claim

DAYS = {"a": "2031-06-09", "b": "2031-06-10"}
EARLIER = ("Seven people", 7)
MORE = ("Nine people", 9)
FEWER = ("Four people", 4)
NONE = ("No one", 0)

REPLACED = [
    pytest.param((*EARLIER, None), (*FEWER, None), id="reports in their own voice"),
    pytest.param((*EARLIER, "the miners' union"), (*FEWER, "a union spokesman"), id="a party corrects itself"),
    pytest.param((*EARLIER, "the company"), (*NONE, "the company"), id="a party takes all back"),
    pytest.param((*EARLIER, None), (*FEWER, "police"), id="police after a report's own voice"),
    pytest.param((*EARLIER, "the interior ministry"), (*MORE, "rescue services"), id="two who count, and more"),
    pytest.param((*EARLIER, "officials"), (*MORE, None), id="the own voice after officials"),
]
DENIED = [
    pytest.param((*EARLIER, "union leader Ivo Marek"), (*NONE, "the company Orlen"), id="a company against a union"),
    pytest.param((*EARLIER, "the opposition"), (*NONE, "the interior ministry"), id="a ministry's denial"),
    pytest.param((*NONE, None), (*FEWER, None), id="nobody, then four"),
    pytest.param((*EARLIER, "police"), (*FEWER, "Bea Kurz, the head of the union"), id="a union against police"),
    pytest.param((*EARLIER, "the interior ministry"), (*FEWER, "police"), id="two who count, and fewer"),
    pytest.param((*EARLIER, "Harl police"), (*MORE, "the Orlu health ministry"), id="who count in two places"),
    pytest.param((*EARLIER, None), (*FEWER, "the village priest"), id="a witness against a report"),
    pytest.param((*EARLIER, "the army"), (*MORE, "the rebels"), id="two sides of a war"),
]
Count = tuple[str, int, str | None]


def relation(one: Count, other: Count, effect: str = "killed") -> str:
    claims = [
        toll_claim(f"c-{article}", article, text, "eq", low, said_by=speaker, effect=effect)
        for article, (text, low, speaker) in zip("ab", (one, other), strict=True)
    ]
    (difference,) = find_differences([(claim,) for claim in claims], DAYS.get)
    return difference.relation


@pytest.mark.parametrize(("one", "other"), REPLACED)
def test_who_gave_a_count_or_keeps_it_replaces_it(one: Count, other: Count) -> None:
    assert relation(one, other) == "superseded"


@pytest.mark.parametrize(("one", "other"), DENIED)
def test_another_s_later_count_denies_an_earlier_one_and_does_not_replace_it(one: Count, other: Count) -> None:
    assert relation(one, other) == "contradiction"


def test_arrests_come_after_nobody_was_arrested() -> None:
    """Who says so first or last does not matter, but nobody's release is told by "nobody was arrested"."""
    none, two = ("No one", 0, "police"), ("Two men", 2, "the mayor's lawyer")
    assert relation(none, two, "detained") == "superseded"
    assert relation(two, none, "detained") == "contradiction"


def test_an_earlier_count_that_a_party_shares_stays_the_party_s() -> None:
    """The police correct the police; what the union says stands."""
    claims = [
        toll_claim("c1", "a", "Seven people", "eq", 7, said_by="police"),
        toll_claim("c2", "a2", "Seven people", "eq", 7, said_by="the union"),
        toll_claim("c3", "b", "Nine people", "eq", 9, said_by="police"),
    ]
    (difference,) = find_differences([(claim,) for claim in claims], (DAYS | {"a2": "2031-06-09"}).get)
    assert difference.relation == "contradiction"


@pytest.mark.parametrize(
    ("speaker", "keeps"),
    [
        ("Health officials in Tavim", True),
        ("authorities", True),
        ("the coast guard", True),
        ("the police union", False),
        ("a military spokesman", False),
        ("the mayor's brother", False),
        ("Dana Cole", False),
        ("the company", False),
    ],
)
def test_public_services_keep_the_count_and_parties_do_not(speaker: str, keeps: bool) -> None:
    assert keeps_count(speaker) is keeps


def test_a_round_number_is_replaced_by_no_closer_one() -> None:
    assert relation(("11,000 people", 11_000, None), ("11,400 people", 11_400, None)) == "qualifier"
    assert relation(("11,000 people", 11_000, None), ("12,000 people", 12_000, None)) == "superseded"
