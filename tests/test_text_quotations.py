"""Quotations are told by typography; apostrophes never are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said 'it's over'.", ["it's over"]),
        ('She said "no" twice.', ["no"]),
        ("“One ‘two three’ four,” he said.", ["One ‘two three’ four,", "two three"]),
        ("« oui » and „nein“", [" oui ", "nein"]),
        ("don’t touch the officials’ cars", []),
        ("the '90s and 'em", []),
        ("'The guards' cars burnt,' he said.", ["The guards' cars burnt,"]),
        ('A 5\'10" man said "no"', ["no"]),
        ("a 'self-made' man", ["self-made"]),
        ('“Mixed" marks', ["Mixed"]),
        ("``old type''", ["old type"]),
    ],
)
def test_quoted_words_are_found_and_apostrophes_passed_over(text: str, quoted: list[str]) -> None:
    assert [text[q.inner.start : q.inner.end] for q in find_quotations(text)] == quoted


def test_speech_over_paragraphs_is_one_quotation_each() -> None:
    text = "“The first goes on and on.\n\n“The second ends,” she said."
    assert [text[q.span.start : q.span.end] for q in find_quotations(text)] == [
        "“The first goes on and on.",
        "“The second ends,”",
    ]


def test_a_wrapped_line_does_not_end_a_quotation() -> None:
    text = "He said “it was\nover” today."
    assert [q.words for q in find_quotations(text)] == [3]


def test_a_stray_mark_inside_a_sentence_opens_nothing() -> None:
    assert find_quotations("the so “called peace held on for days") == []


def test_words_are_counted_without_their_marks() -> None:
    assert [q.words for q in find_quotations("a “self-defence” strike on “the river bank”")] == [1, 3]


def test_only_the_part_within_is_read() -> None:
    text = "“one” and “two”"
    assert [text[slice(*q.inner)] for q in find_quotations(text, Span(6, len(text)))] == ["two"]


@given(st.text(alphabet=st.sampled_from("ab '\"“”‘’«».\n"), max_size=80))
def test_inner_words_lie_inside_their_marks(text: str) -> None:
    for quotation in find_quotations(text):
        assert 0 <= quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end
        assert quotation.span.end <= len(text)
