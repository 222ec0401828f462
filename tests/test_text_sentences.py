"""Splitting into sentences: nothing visible is lost, and stops that end nothing end nothing."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.sentences import split_sentences
from crosswire.text.spans import Span


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Oakes met Gen. Ray and Lt. Gov. Mills on Oct. 7 in St. Bar.",
        "The U.S. Army left at 5 a.m. Monday.",
        "J. K. Oakes of Acme Inc. resigned.",
        "No. 5 was 2.5 miles from No. 10.",
        '"Why?" he asked.',
        "“Why now?” Mills asked.",
        "He waited ... and left.",
        "The bus (built by Acme Corp.) burned.",
        "Police in Springfield, Ill. said nothing.",
        "He said “Stop!” twice.",
        "It landed on Sun. Dec. 31, 2017.",
        "The man of 9th St. NW was found on Harl St. near Fort St. John.",
    ],
)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Nobody knows, he said.", "Then he left."),
        ("He was found at 12 Oak Ave.", "Officers came."),
        ("He was found on 9th St.", "Police came."),
        ("He said: “It is over.”", "Nobody moved."),
        ("(It was over.)", "Nobody moved."),
        ("It began at 5 p.m.", "Police came later."),
        ("He lives in the U.S.", "The army left."),
        ("Five died.", "20 were hurt."),
        ("Who knows?", "Nobody does."),
        ("He waited ...", "Nobody came."),
        ("She works for Acme Inc.", "She said so."),
        ("THE ARMY LEFT.", "NOBODY KNOWS WHY."),
        ("قال الرجل؟", "لا أحد."),
    ],
)
def test_two_sentences_are_two(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_stops_that_need_no_space() -> None:
    assert split("今天下雨。他说：“走吧！”谁知道？") == ["今天下雨。", "他说：“走吧！”", "谁知道？"]


def test_a_lost_space_does_not_join_two_sentences() -> None:
    assert split("The fire was out.Police left, he said.") == ["The fire was out.", "Police left, he said."]
    assert split("Call the HFD.Anyone may call.") == ["Call the HFD.", "Anyone may call."]
    assert split("It hit the south side.A boy was hurt.") == ["It hit the south side.", "A boy was hurt."]
    assert split("Police found Ann Rowe.Rowe's aunt wept.") == ["Police found Ann Rowe.", "Rowe's aunt wept."]
    assert split("He left the town.“Nobody came,” he said.") == ["He left the town.", "“Nobody came,” he said."]


def test_a_line_of_its_own_is_a_sentence() -> None:
    assert split("Five die in fire\nBy A. Writer\n\nFive people died.") == [
        "Five die in fire",
        "By A. Writer",
        "Five people died.",
    ]


def test_wrapped_prose_is_read_across_its_lines() -> None:
    text = "Five people died when a warehouse burned\nin the north of the town on Sunday, they\nsaid. None was hurt."
    assert len(split(text)) == 2


def test_prose_whose_first_line_begins_after_a_dateline_is_read_across_its_lines() -> None:
    dateline = "HARL, 4 MAY 29 (OPN) -- "
    text = f"{dateline}FIVE PEOPLE DIED WHEN\nA WAREHOUSE BURNED IN THE NORTH OF THE TOWN\nON SUNDAY, THEY SAID."
    spans = split_sentences(text, Span(len(dateline), len(text)))
    assert spans == [Span(len(dateline), len(text))]


def test_a_list_is_not_taken_for_wrapped_prose() -> None:
    lines = ["Five people who were there on that Sunday:", "Ann Oakes", "Ben Mills", "a man whose name nobody knew"]
    assert split("\n".join(lines)) == lines


def test_an_indented_line_starts_a_paragraph() -> None:
    text = "THE ARMY LEFT THE TOWN ON SUNDAY AFTER THE\nATTACK\n   NOBODY WAS HURT IN THE TOWN, THE ARMY SAID"
    assert len(split(text)) == 2


def test_only_the_part_asked_for_is_split() -> None:
    text = "One came. Two left. Three stayed."
    assert split_sentences(text, Span(10, 19)) == [Span(10, 19)]


@given(st.text(alphabet=st.one_of(st.sampled_from('ab Z5.!?…"”()\n\t\r\u2028。؟'), st.characters()), max_size=200))
def test_spans_are_ordered_and_lose_nothing(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in spans)
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in covered or character.isspace() for at, character in enumerate(text))


@pytest.mark.parametrize("part", ["1", '"', " ", ".", ". ", "A. ", "\n", '?" '])
def test_a_very_long_line_is_split(part: str) -> None:
    assert isinstance(split_sentences(part * (200_000 // len(part))), list)


def test_words_without_a_stop_are_cut_between_two_of_them_and_none_is_lost() -> None:
    """Rules compare the words of a sentence with one another: an endless one would cost the square of its length."""
    sentences = split("killed " * 5_000)
    assert all(len(sentence) < 4_100 for sentence in sentences)
    assert " ".join(sentences).split() == ["killed"] * 5_000


def test_a_sentence_as_long_as_any_that_was_written_stays_whole() -> None:
    sentence = "The list of " + "one more ship and " * 200 + "a boat."
    assert split(sentence) == [sentence]
