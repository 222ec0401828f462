"""Everybody who stands before a verb, by word order alone."""

import pytest

from crosswire.engines.offline.reading.subjects import read_first, read_subjects
from crosswire.engines.offline.reading.tokens import Token
from offline_articles import read


def tokens_before(text: str, verb: str) -> tuple[list[Token], int]:
    tokens = read(text).sentences[0].tokens
    return tokens, next(at for at, token in enumerate(tokens) if token.low == verb)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        pytest.param("Rosa Marn was shot in Tarn.", ["Rosa Marn"], id="one"),
        pytest.param("Rosa Marn, a nurse, and Ann Lee were shot.", ["Rosa Marn", "Ann Lee"], id="apposition"),
        pytest.param("Rosa Marn, 30, and Ann Lee, 41, were shot.", ["Rosa Marn", "Ann Lee"], id="ages"),
        pytest.param("Rosa Marn, a nurse and mother, was shot.", ["Rosa Marn"], id="was-has-one-subject"),
        pytest.param("A bus hit a wall, and two men and Ann Lee were shot.", ["two men", "Ann Lee"], id="clause"),
        pytest.param("In Tarn, and near Harl, Ann Lee was shot.", ["Ann Lee"], id="places"),
        pytest.param("The men, Rosa Marn and Ann Lee, were shot.", ["men", "Rosa Marn", "Ann Lee"], id="named-between"),
    ],
)
def test_the_subjects_of_a_verb(text: str, subjects: list[str]) -> None:
    tokens, at = tokens_before(text, "shot")
    assert [text[phrase.start : phrase.end] for phrase in read_subjects(tokens, at)] == subjects


def test_the_first_phrase_is_the_subject_of_a_later_verb_too() -> None:
    text = "On Monday rebels came to Tarn and shot a man."
    tokens, at = tokens_before("Late rebels came to Tarn and shot a man.", "shot")
    first = read_first(tokens, at, frozenset({"rebels"}))
    assert first is not None
    assert first.head == "rebels"
    tokens, at = tokens_before(text.replace("rebels", "people"), "shot")
    assert read_first(tokens, at, frozenset({"rebels"})) is None
