"""Who is one party under two names, by spelling or because an article says so; and who is not."""

import pytest

from crosswire.engines.offline.alignment.align import align_claims_by_rule
from crosswire.engines.offline.alignment.second_names import SecondName, find_second_names, read_name
from incidents import Report, claims_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param(
            "It hit the Popular Guard Forces (Haras al-Shaab) on Sunday.",
            [("Popular Guard Forces", "Haras al-Shaab")],
            id="a group in brackets",
        ),
        pytest.param(
            "He led Haras al-Shaab, also known as the Popular Guard Forces, for years.",
            [("Haras al-Shaab", "Popular Guard Forces")],
            id="also known as",
        ),
        pytest.param("Ana Ruiz (Green Party) denied it.", [], id="a member's party"),
        pytest.param("The Harl Police Department (Velmora) denied it.", [], id="where a body works"),
        pytest.param("He met France, Germany and the Harl Group.", [], id="a list"),
    ],
)
def test_a_second_name_is_one_that_the_article_gives(text: str, pairs: list[tuple[str, str]]) -> None:
    assert find_second_names(text) == [SecondName(*pair) for pair in pairs]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Prime Minister Ana Ruiz", "Ana Ruiz"),
        ("the Popular Guard Forces", "Popular Guard Forces"),
        ("Velmora Police Chief Ana Ruiz", "Ana Ruiz"),
        ("UN Secretary-General Ana Ruiz", "Ana Ruiz"),
        ("a senior Harl official", None),
        ("Harl-backed fighters", None),
        ("fishermen", None),
    ],
)
def test_a_name_is_told_from_a_description(phrase: str, name: str | None) -> None:
    assert read_name(phrase) == name


def grouped(*names: str, said: str = "It was {} there.") -> list[set[str]]:
    """The groups of actors of these names, one article each; *said* is the sentence in which each is named."""
    reports = [
        Report(f"a{n}", f"A ferry sank. {said.format(name)}", "A ferry sank").actor(name)
        for n, name in enumerate(names)
    ]
    claims = [claim for claim in claims_of(*reports) if claim.slot == "actor"]
    texts = {claim.id: claim.text for claim in claims}
    return [{texts[name] for name in group.ids} for group in align_claims_by_rule(claims).groups]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("Haras al-Shaabi", "Harass al Shaabi"), id="transliteration"),
        pytest.param(("Mohamed Shia al Latif", "Mohammed Shia' al-Latif", "al-Latif"), id="surname and spellings"),
        pytest.param(("Velmora Rescue Service", "VRS"), id="acronym"),
        pytest.param(("Velmora Police Chief Ana Ruiz", "Ana Ruiz"), id="with and without the office"),
    ],
)
def test_one_party_is_one_group_under_every_spelling(names: tuple[str, ...]) -> None:
    assert grouped(*names) == [set(names)]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("Velmora", "Velmora Institute"), id="a city and an institute named after it"),
        pytest.param(("Harl Liberation Front", "Harl Liberation Army"), id="two groups that share words"),
        pytest.param(("Ana Ruiz", "Omar Ruiz"), id="one surname"),
        pytest.param(("Velmora", "Velmora police"), id="a city and its police"),
        pytest.param(("a woman", "a woman"), id="a description that fits anybody"),
    ],
)
def test_two_parties_stay_apart(names: tuple[str, ...]) -> None:
    assert grouped(*names) == []


def test_a_second_name_joins_names_that_no_spelling_could() -> None:
    names = "Popular Guard Forces", "Haras al Shaab"
    said = "It hit {} and the Popular Guard Forces (Haras al-Shaab) on Sunday."
    assert grouped(*names, said=said) == [set(names)]
    assert grouped(*names) == []


def test_a_surname_of_two_people_joins_neither() -> None:
    assert grouped("Ana Ruiz", "Omar Ruiz", "Ruiz") == []


def test_a_surname_that_somebody_else_bears_too_joins_nobody() -> None:
    """The son is in the news, the father only mentioned: which of them "Ruiz" is, no spelling tells."""
    assert grouped("Omar Ruiz", "Ruiz", said="It was {} there, and Ana Ruiz.") == []
    assert grouped("Omar Ruiz", "Ruiz", said="It was {} there.") == [{"Omar Ruiz", "Ruiz"}]
