"""What was hit: a thing that somebody aimed at, in each source's words, with whose it is."""

import pytest

from crosswire.engines.offline.extraction.targets import find_targets
from offline_articles import CRASH, FLOOD, read


def targets(text: str) -> list[tuple[str, str | None]]:
    return [(one.at.words, one.said_by.words if one.said_by else None) for one in find_targets(read(text))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("A drone targeted a base of the Harl Guard.", "a base of the Harl Guard", id="whose"),
        pytest.param("The raid targeted a “compound” used by an armed group.", "a “compound” used by an armed group"),
        pytest.param("Rebels carried out a night attack on the police station.", "the police station", id="a-noun"),
        pytest.param("Two missiles hit a primary school in Arle.", "a primary school", id="a-missile-is-aimed"),
        pytest.param("The army bombed “an arms depot” in Arle.", "“an arms depot”", id="a-whole-quotation"),
        pytest.param("The army bombed “an arms depot and a farm”.", "an arms depot", id="a-part-of-a-quotation"),
    ],
)
def test_what_was_aimed_at_is_told_in_its_words(sentence: str, expected: str) -> None:
    assert targets(f"Four men were killed on Friday. {sentence}") == [(expected, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The storm hit a village near Arle.",
        "The attack on the mayor was condemned.",
        "The strike at noon was the third.",
        "The council targeted a deficit.",
    ],
)
def test_people_and_what_nobody_aimed_at_are_no_site(sentence: str) -> None:
    assert targets(f"Four men were killed on Friday. {sentence}") == []


def test_each_party_words_it_for_itself() -> None:
    text = "The strike targeted a launch site, the army said. A drone targeted a farm, a villager said."
    assert targets(text) == [("a launch site", "the army"), ("a farm", "a villager")]


@pytest.mark.parametrize("text", [CRASH, FLOOD])
def test_an_accident_and_a_disaster_have_none(text: str) -> None:
    assert targets(text) == []
