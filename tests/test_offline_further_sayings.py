"""What a speaker goes on to say, as statements of its own."""

import pytest

from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.further_sayings import add_further
from crosswire.engines.offline.extraction.statements import find_statements
from offline_articles import EVERY, read
from stories import numbered


def sayings(text: str) -> list[tuple[str, str]]:
    reading = read(text)
    found = add_further(reading, find_statements(reading))
    return [(one.speaker.words, one.at.words) for one in found if one.speaker]


def test_who_adds_something_after_a_quotation_said_both() -> None:
    text = (
        "“The bridge fell on Monday,” said a fire official in Velmora, adding that there were “two dead and six hurt.”"
    )
    assert sayings(text) == [
        ("a fire official in Velmora", "“The bridge fell on Monday,”"),
        ("a fire official in Velmora", "there were “two dead and six hurt.”"),
    ]


def test_a_quotation_and_what_its_speaker_spoke_of_are_two_sayings() -> None:
    text = (
        "A fire official in Velmora reported “two dead and six hurt” and spoke of a crane that had struck the bridge."
    )
    assert sayings(text) == [
        ("A fire official in Velmora", "“two dead and six hurt”"),
        ("A fire official in Velmora", "a crane that had struck the bridge"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Police said the man ran out and shouted that he was hurt.", id="another may have shouted"),
        pytest.param("The bridge fell on Monday, adding that much to the cost of the year.", id="nobody has spoken"),
        pytest.param("“It fell, adding that to our troubles was cruel,” said Ana Ruiz.", id="within a quotation"),
        pytest.param("The mayor said the bridge fell, adding that a crane had struck it.", id="held already"),
    ],
)
def test_nothing_is_added_or_parted_where_it_is_not_sure_who_speaks(text: str) -> None:
    assert add_further(read(text), find_statements(read(text))) == find_statements(read(text))


@pytest.mark.parametrize("name", EVERY)
def test_no_statement_is_lost(name: str) -> None:
    reading = read(EVERY[name])
    kept = [one.at.words for one in add_further(reading, find_statements(reading))]
    assert all(one.at.words in kept for one in find_statements(reading))


def test_the_engine_proposes_them() -> None:
    text = "“The bridge fell on Monday,” said the mayor of Velmora, adding that there were “two dead and six hurt.”"
    proposed = propose_incident(numbered(text)).statements
    assert "there were “two dead and six hurt.”" in [one.at.words for one in proposed]
