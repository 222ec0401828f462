"""Loaded words are flagged in the text's own voice only."""

import pytest

from crosswire.text.spans import Span
from crosswire.text.wording.loaded import find_loaded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The brutal raid shocked nobody.", ["brutal"]),
        ("The so-called ministry of the regime fell silent.", ["so-called", "regime"]),
        ("In a significant escalation, six boats sank.", ["In a significant escalation"]),
        ("Tragically, six boats sank.", ["Tragically"]),
        ("The report underscores the point.", ["underscores"]),
        ("Five terrorists were seen.", ["terrorists"]),
    ],
)
def test_loaded_words_are_found(text: str, words: list[str]) -> None:
    assert [found.word for found in find_loaded(text)] == words
    assert all(text[slice(*found.span)] == found.word and found.why for found in find_loaded(text))


@pytest.mark.parametrize(
    "text",
    [
        "Six people died when the boat sank, the coast guard said.",
        'He called it "a brutal, shocking raid".',
        "“We will punish the regime. It is brutal,” she said.",
        "He faces terrorism charges and a murder charge.",
        "The group is a designated terrorist organisation.",
        "They played at the Savage Club on Sunday.",
        "An anti-terrorist unit came.",
        "The official claimed that six boats sank.",
        "Firefighters found toxic waste.",
    ],
)
def test_quotations_names_and_terms_of_law_are_not_flagged(text: str) -> None:
    assert find_loaded(text) == []


def test_only_the_part_within_is_searched() -> None:
    text = "A brutal day. A vile night."
    assert [found.word for found in find_loaded(text, Span(14, len(text)))] == ["vile"]
