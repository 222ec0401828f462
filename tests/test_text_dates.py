"""Mentions of time: resolved by the habit of news, or left open."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.spans import Span
from crosswire.text.times.dates import find_dates

MONDAY = "2023-12-04"


@pytest.mark.parametrize(
    ("text", "words", "date", "precision", "part", "clock"),
    [
        ("It burned on Sunday.", "Sunday", "2023-12-03", "day", None, None),
        ("It burned on Monday.", "Monday", "2023-12-04", "day", None, None),
        ("It burned last Monday.", "last Monday", "2023-11-27", "day", None, None),
        ("They meet next Friday.", "next Friday", "2023-12-08", "day", None, None),
        ("They will meet on Friday.", "Friday", "2023-12-08", "day", None, None),
        ("It burned yesterday.", "yesterday", "2023-12-03", "day", None, None),
        ("It burned on Sunday evening.", "Sunday evening", "2023-12-03", "day", "evening", None),
        ("It burned early Sunday.", "early Sunday", "2023-12-03", "day", "early_morning", None),
        ("It burned early Tuesday.", "early Tuesday", "2023-12-05", "day", "early_morning", None),
        ("It burned on Tuesday morning.", "Tuesday morning", "2023-11-28", "day", "morning", None),
        ("early Sunday morning", "early Sunday morning", "2023-12-03", "day", "early_morning", None),
        ("late on Sunday", "late on Sunday", "2023-12-03", "day", "night", None),
        ("in the early hours of Sunday", "the early hours of Sunday", "2023-12-03", "day", "early_morning", None),
        ("at about 2:30 a.m. Tuesday", "about 2:30 a.m. Tuesday", "2023-11-28", "time", None, "02:30"),
        ("on Tuesday at 9 p.m.", "Tuesday at 9 p.m.", "2023-11-28", "time", None, "21:00"),
        ("at 12:15 am on Sunday", "12:15 am on Sunday", "2023-12-03", "time", None, "00:15"),
        ("around noon Friday", "around noon Friday", "2023-12-01", "day", "midday", None),
        ("on the night of March 4", "night of March 4", "2023-03-04", "day", "night", None),
        ("at 10:30 Sunday night", "10:30 Sunday night", "2023-12-03", "time", "night", "22:30"),
        ("a Sunday-night fire", "Sunday-night", "2023-12-03", "day", "night", None),
        ("late last year", "late last year", "2022", "year", None, None),
        ("It burned last night.", "last night", "2023-12-03", "day", "night", None),
        ("It burned on Oct. 7.", "Oct. 7", "2023-10-07", "day", None, None),
        ("since Oct. 7", "Oct. 7", "2023-10-07", "day", None, None),
        ("in October", "October", "2023-10", "month", None, None),
        ("It burned on Dec. 5.", "Dec. 5", "2022-12-05", "day", None, None),
        ("It will close on Jan. 5.", "Jan. 5", "2024-01-05", "day", None, None),
        ("on Sunday, Dec. 3", "Sunday, Dec. 3", "2023-12-03", "day", None, None),
        ("earlier this week", "earlier this week", "2023-12-04", "week", None, None),
        ("last month", "last month", "2023-11", "month", None, None),
        ("in late November", "late November", "2023-11", "month", None, None),
        ("a few minutes ago", "a few minutes ago", "2023-12-04", "day", None, None),
        ("two days ago", "two days ago", "2023-12-02", "day", None, None),
        ("three months ago", "three months ago", "2023-09", "month", None, None),
        ("last year", "last year", "2022", "year", None, None),
    ],
)
def test_words_are_resolved_against_the_day_of_publication(
    text: str, words: str, date: str, precision: str, part: str | None, clock: str | None
) -> None:
    (mention,) = find_dates(text, MONDAY)
    assert text[mention.span.start : mention.span.end] == words
    assert (mention.date, mention.precision, mention.part_of_day, mention.clock) == (date, precision, part, clock)
    assert mention.relative


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("04 December, 2023", "2023-12-04"),
        ("December 4, 2023", "2023-12-04"),
        ("4 Dec 2023", "2023-12-04"),
        ("the 4th of December 2023", "2023-12-04"),
        ("2023-12-04", "2023-12-04"),
        ("12/25/2023", "2023-12-25"),
        ("25/12/2023", "2023-12-25"),
        ("3.4.2022", "2022-04-03"),
        ("BOGOTOWN, 19 FEB 89 -- FIVE MEN", "1989-02-19"),
        ("in December 2023", "2023-12"),
        ("in December of 2023", "2023-12"),
        ("in Dec. 2023", "2023-12"),
        ("since 2019", "2019"),
        ("until 1920", "1920"),
        ("3/4/2022", None),
        ("Feb. 30, 2022", None),
    ],
)
def test_calendar_dates_need_no_day_of_publication(text: str, date: str | None) -> None:
    (mention,) = find_dates(text, None)
    assert mention.date == date
    assert not mention.relative


def test_the_reading_close_to_publication_settles_a_date_in_figures() -> None:
    assert find_dates("12/4/2023", "2023-12-10")[0].date == "2023-12-04"
    assert find_dates("12/4/2023", "2023-04-20")[0].date == "2023-04-12"


def test_without_a_day_of_publication_relative_words_stay_open() -> None:
    (mention,) = find_dates("early Sunday morning", None)
    assert (mention.date, mention.weekday, mention.part_of_day, mention.relative) == (None, 6, "early_morning", True)


@pytest.mark.parametrize(
    "text",
    [
        "He may march in the sun. They sat down and wed.",
        "He can decide, and they mar it.",
        "Good morning is a greeting, and late payers pay 2000 crowns.",
        "A ratio of 12 to 5 and 1.5 percent.",
        "He left a USA TODAY request unanswered, and went on NBC's Today show.",
    ],
)
def test_ordinary_words_are_no_dates(text: str) -> None:
    assert find_dates(text, MONDAY) == []


def test_two_moments_are_two_mentions() -> None:
    text = "on Monday, Tuesday and Oct. 7, Monday night"
    assert [text[m.span.start : m.span.end] for m in find_dates(text, MONDAY)] == [
        "Monday",
        "Tuesday",
        "Oct. 7",
        "Monday night",
    ]


def test_only_the_part_asked_for_is_read() -> None:
    assert [m.weekday for m in find_dates("Monday, then Sunday", MONDAY, Span(8, 19))] == [6]


@given(
    st.lists(
        st.one_of(st.sampled_from(["Sunday", "early", "Oct. 7", "30 Feb", "at 9 p.m.", "9999", "last week", "12/4/23"]),
                  st.text(max_size=5)),
        max_size=12,
    ),
    st.sampled_from([None, MONDAY, "0001-01-01", "9999-12-31", "soon"]),
)  # fmt: skip
def test_any_text_is_read_in_order(parts: list[str], published: str | None) -> None:
    text = " ".join(parts)
    spans = [mention.span for mention in find_dates(text, published)]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize("part", ["1", '"', " ", "early ", "May ", "Mon. ", "1/1/", "last ", "in  "])
def test_a_very_long_line_is_read(part: str) -> None:
    assert isinstance(find_dates(part * (200_000 // len(part)), MONDAY), list)


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("It may fall in late March of next year.", "late March", "2024-03"),
        ("It burned in March last year.", "March", "2022-03"),
        ("It burned on March 3, this year.", "March 3", "2023-03-03"),
    ],
)
def test_the_year_behind_a_month_is_its_year(text: str, words: str, date: str) -> None:
    mention = find_dates(text, MONDAY)[0]
    assert (text[slice(*mention.span)], mention.date) == (words, date)


def test_a_paper_s_name_is_no_day() -> None:
    assert find_dates("A photo of Usa Today Sports", MONDAY) == []


@pytest.mark.parametrize(("text", "words"), [("It burned in July.", "July"), ("It burned on Jul. 4.", "Jul. 4")])
def test_the_stop_behind_a_whole_month_ends_the_sentence(text: str, words: str) -> None:
    assert text[slice(*find_dates(text, MONDAY)[0].span)] == words
