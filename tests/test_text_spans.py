"""Finding words: what typesetting changes is forgiven, and nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.spans import Span, find_words, fold, is_whole

TYPESET = st.text(alphabet="ab Z5é\u0301\u00a0\u00ad\u200b\n“”‘’'\"«-–—….,،한ᄒ\u1161", max_size=40)


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        pytest.param('said "no"', "He said “no” twice.", "said “no”", id="curly quotation marks"),
        pytest.param("said 'no'", "He said «no» twice.", "said «no»", id="single for guillemets"),
        pytest.param("it's over", "Now it’s over.", "it’s over", id="apostrophe"),
        pytest.param("yes - he said", "“yes — he said", "yes — he said", id="dash for hyphen"),
        pytest.param("yes -- he", "yes – he", "yes – he", id="typewriter dash"),
        pytest.param("wait...", "wait… now", "wait…", id="ellipsis"),
        pytest.param("five dead", "five\u00a0\n dead", "five\u00a0\n dead", id="white space"),
        pytest.param("fireman", "fire\u00adman", "fire\u00adman", id="soft hyphen"),
        pytest.param("caf\u00e9", "the cafe\u0301.", "cafe\u0301", id="decomposed letters"),
        pytest.param("cafe\u0301", "the caf\u00e9.", "caf\u00e9", id="composed letters"),
        pytest.param("Ruritania", "Ruritania’s army", "Ruritania", id="possessive"),
        pytest.param("$5", "$5 each", "$5", id="money"),
        pytest.param("five", "twenty-five, then five", "five", id="second place is the whole word"),
        pytest.param("警察", "东京警察说", "警察", id="no spaces between words"),
    ],
)
def test_typesetting_is_forgiven(words: str, text: str, found: str) -> None:
    span = find_words(words, text)
    assert span is not None
    assert text[span.start : span.end] == found


@pytest.mark.parametrize(
    ("words", "text"),
    [
        pytest.param("five", "twenty-five", id="after a hyphen"),
        pytest.param("twenty", "twenty-five", id="before a hyphen"),
        pytest.param("5", "15", id="inside a number"),
        pytest.param("5", "1,500", id="inside thousands"),
        pytest.param("500", "1,500", id="last group of thousands"),
        pytest.param("1", "1,500", id="first group of thousands"),
        pytest.param("5", "5.5", id="decimal"),
        pytest.param("5", "5–7", id="range in digits"),
        pytest.param("can", "can't", id="negation"),
        pytest.param("cafe", "cafe\u0301", id="accent cut off"),
        pytest.param("x", "x\u0302", id="mark without a composed letter"),
        pytest.param("Five", "five", id="case"),
        pytest.param("five dead.", "five dead in", id="invented stop"),
        pytest.param('"five dead"', "five dead", id="invented quotation marks"),
        pytest.param("fifty", "five", id="another number"),
    ],
)
def test_nothing_else_is_forgiven(words: str, text: str) -> None:
    assert find_words(words, text) is None


def test_the_whole_match_lies_within() -> None:
    text = "five men, five women"
    assert find_words("five", text, Span(1, 20)) == Span(10, 14)
    assert find_words("five", text, Span(1, 13)) is None


def test_offsets_after_replaced_characters_are_those_of_the_undamaged_text() -> None:
    text = "“A\u200b”  e\u0301…  target"
    assert find_words("target", text, Span(4, len(text))) == Span(text.index("target"), len(text))


@pytest.mark.parametrize("words", ["", "  ", "\u200b\u00ad \n"])
def test_words_that_nobody_can_see_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match="visible"):
        find_words(words, "text")


@given(TYPESET, TYPESET)
def test_what_is_found_reads_the_same(words: str, text: str) -> None:
    try:
        span = find_words(words, text)
    except ValueError:
        return
    if span:
        assert fold(text[span.start : span.end]).folded.strip() == fold(words).folded.strip()
        assert 0 <= span.start < span.end <= len(text)


@given(st.lists(st.sampled_from(["five", "men", "“no”", "don’t", "1,500", "é", "—", "…"]), min_size=1), TYPESET)
def test_words_that_stand_there_are_found(parts: list[str], rest: str) -> None:
    words = " ".join(parts)
    span = find_words(words, f"{rest} \n{words}\u00a0 {rest}")
    assert span is not None


@given(st.lists(st.sampled_from(["five", "é", "한국", "“no”", "ñandú"]), min_size=1))
def test_composition_does_not_matter(parts: list[str]) -> None:
    words = " ".join(parts)
    for form in ("NFC", "NFD"):
        assert find_words(unicodedata.normalize("NFC", words), f"x {unicodedata.normalize(form, words)}, y")


@pytest.mark.parametrize("line", ["1" * 200_000, '"' * 200_000, " " * 200_000, "e\u0301" * 100_000])
def test_a_very_long_line_is_searched(line: str) -> None:
    assert fold(line).find("zq") is None


@given(st.text(alphabet="ab1’-., \u0301é\u200b\n"), st.integers(0, 12), st.integers(0, 12))
def test_whole_words_are_found(text: str, start: int, end: int) -> None:
    """What begins and ends whole needs no search: it would be found."""
    if end <= len(text) and is_whole(text, start, end):
        assert find_words(text[start:end], text) is not None
