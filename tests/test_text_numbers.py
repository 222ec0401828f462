"""Numbers as news writes them: value, qualifier, kind, and what is no count."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.numbers.quantities import Quantity, carries, find_quantities, same_quantity
from crosswire.text.spans import Span


def one(text: str) -> Quantity:
    (quantity,) = find_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,500 people", 1500),
        ("1 500 people", 1500),
        ("1\u202f500 people", 1500),
        ("1'500 people", 1500),
        ("1.500.000 people", 1_500_000),
        ("1,234.5 tons", Decimal("1234.5")),
        ("２５ people", 25),
        ("٢٥ people", 25),
        ("2.5 tons", Decimal("2.5")),
        ("2 1/2 tons", Decimal("2.5")),
        ("two and a half tons", Decimal("2.5")),
        ("two-and-a-half tons", Decimal("2.5")),
        ("2,5 tons", Decimal("2.5")),
        ("1.2 million people", 1_200_000),
        ("5.5 thousand people", 5500),
        ("20k people", 20_000),
        ("a hundred and five people", 105),
        ("one hundred people", 100),
        ("two dozen people", 24),
        ("half a dozen people", 6),
        ("twenty-one people", 21),
        ("two million three hundred thousand people", 2_300_000),
        ("twelve hundred people", 1200),
        ("Forty people", 40),
        ("FIVE PEOPLE", 5),
        ("one person was killed", 1),
        ("killing one man", 1),
        ("ONE DEAD", 1),
        ("no one was hurt", 0),
        ("no-one was hurt", 0),
        ("No injuries were reported", 0),
        ("None of the men was killed", 0),
    ],
)
def test_a_written_number_has_its_value(text: str, value: int | Decimal) -> None:
    quantity = one(text)
    assert (quantity.low, quantity.high, quantity.op) == (value, None, "eq")


@pytest.mark.parametrize(
    ("words", "op"),
    [
        ("at least five", "ge"),
        ("a minimum of five", "ge"),
        ("no fewer than five", "ge"),
        ("five or more", "ge"),
        ("5+", "ge"),
        ("more than five", "gt"),
        ("over five", "gt"),
        ("up to five", "le"),
        ("as many as five", "le"),
        ("no more than five", "le"),
        ("fewer than five", "lt"),
        ("about five", "approx"),
        ("some five", "approx"),
        ("nearly five", "approx"),
        ("five or so", "approx"),
        ("at least one", "ge"),
    ],
)
def test_the_qualifier_is_part_of_the_quantity(words: str, op: str) -> None:
    text = f"The blast hurt {words} people."
    quantity = one(text)
    assert quantity.op == op
    assert text[quantity.span.start : quantity.span.end] == words
    assert text[quantity.number.start : quantity.number.end] in {"five", "5", "one"}


@pytest.mark.parametrize("verb", ["exceeded", "surpassed", "topped"])
def test_what_passes_a_number_is_more(verb: str) -> None:
    text = f"The dead of Velmora {verb} five hundred."
    quantity = one(text)
    assert (quantity.op, text[slice(*quantity.span)]) == ("gt", f"{verb} five hundred")
    assert one("The top five ferries were full.").op == "eq"


def test_about_the_five_qualifies_nothing() -> None:
    assert one("He gave no details about the five people.").op == "eq"


@pytest.mark.parametrize("words", ["five to seven", "5-7", "5–7", "between 5 and 7", "five or seven", "5 to 7"])
def test_a_range_has_two_ends(words: str) -> None:
    quantity = one(f"It hurt {words} people.")
    assert (quantity.low, quantity.high, quantity.op) == (5, 7, "range")


def test_two_sums_are_no_range() -> None:
    assert [q.low for q in find_quantities("They get $2,000 or $4,000 each.")] == [2000, 4000]


def test_over_may_belong_to_its_verb() -> None:
    found = find_quantities("They must turn over five years of accounts; it took over five years.")
    assert [q.op for q in found] == ["eq", "gt"]


def test_an_article_before_one_may_count() -> None:
    assert [q.low for q in find_quantities("A small town had a total of one death.")] == [1]


def test_a_change_is_no_range() -> None:
    assert [q.low for q in find_quantities("It rose from 5 to 7 people.")] == [5, 7]


def test_a_score_is_no_range() -> None:
    assert all(q.op == "eq" for q in find_quantities("They won 3-2 there."))


@pytest.mark.parametrize("word", ["several", "dozens", "hundreds", "a few", "many", "scores", "several hundred"])
def test_a_vague_word_has_no_number(word: str) -> None:
    quantity = one(f"It hurt {word} of people.")
    assert (quantity.low, quantity.high, quantity.op, quantity.unit) == (None, None, "approx", word)


@pytest.mark.parametrize(
    "text",
    [
        "one of them left",
        "No one knows why.",
        "One day they will know.",
        "They helped one another.",
        "It was the one that he wanted.",
        "The vote is a potentially pivotal one in the east.",
        "It was one particular sort of ship.",
        "He hid it under one of his beds.",
        "He asked how many came.",
        "There were no reports of deaths.",
        "someone done phoned",
    ],
)
def test_words_that_count_nothing_are_left_out(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "words", "value", "kind", "unit"),
    [
        ("It cost $5 million.", "$5 million", 5_000_000, "money", "USD"),
        ("It cost €20.", "€20", 20, "money", "EUR"),
        ("It cost £3bn.", "£3bn", 3_000_000_000, "money", "GBP"),
        ("It cost 5 million dollars.", "5 million dollars", 5_000_000, "money", "USD"),
        ("It fell 12 percent.", "12 percent", 12, "percent", None),
        ("It fell 12%.", "12%", 12, "percent", None),
        ("half of the town", "half", 50, "percent", None),
        ("a 25-year-old man", "25-year-old", 25, "age", None),
        ("Ann Oakes, 25, left", "25", 25, "age", None),
        ("Ann Oakes, at 25, left", "25", 25, "age", None),
        ("a man aged 25", "aged 25", 25, "age", None),
        ("a six-month-old girl", "six-month-old", 6, "age", "month"),
        ("a 30-second film", "30-second", 30, "measure", "second"),
        ("20 km away", "20 km", 20, "measure", "kilometer"),
        ("20 kilometres away", "20 kilometres", 20, "measure", "kilometer"),
        ("the third fire", "third", 3, "ordinal", None),
        ("the 21st fire", "21st", 21, "ordinal", None),
        ("at 2:30 a.m. there", "2:30 a.m.", 150, "time", "02:30"),
        ("at 2330 GMT", "2330", 1410, "time", "23:30"),
        ("in 2019 there", "2019", 2019, "year", None),
        ("the 2019 attacks", "2019", 2019, "year", None),
        ("killing 2000 people", "2000", 2000, "count", None),
        ("on Dec. 4, 2023 there", "Dec. 4, 2023", None, "date", "2023-12-04"),
        ("on Highway 95 there", "Highway 95", 95, "label", None),
        ("on Flight 370 there", "Flight 370", 370, "label", None),
        ("a B-52 bomber", "B-52", 52, "label", None),
        ("of COVID-19 there", "COVID-19", 19, "label", "covid19"),
        ("the 1200 block of Elm", "1200", 1200, "label", None),
        ("at 120 Elm Street there", "120", 120, "label", None),
        ("call 1-800-555-0100 now", "1-800-555-0100", 100, "label", None),
        ("a child of 11 or younger", "11 or younger", 11, "age", None),
        ("the 2018-19 season", "2018-19", 19, "label", None),
    ],
)
def test_a_number_is_of_a_kind(text: str, words: str, value: int | None, kind: str, unit: str | None) -> None:
    quantity = one(text)
    assert text[quantity.span.start : quantity.span.end] == words
    assert (quantity.low, quantity.kind, quantity.unit) == (value, kind, unit)


def test_an_emergency_call_counts_nobody() -> None:
    assert [q.kind for q in find_quantities("He called 911. She dialed 9-1-1.")] == ["label", "label"]


def test_numbers_of_a_list_count_nothing() -> None:
    quantities = find_quantities("1. Leave now.\n   2) Take five bags.\n(3) Go.")
    assert [(q.low, q.kind) for q in quantities] == [(1, "label"), (2, "label"), (5, "count"), (3, "label")]


def test_both_readings_of_an_ambiguous_number_are_given() -> None:
    quantities = find_quantities("15.500 homes")
    assert [q.low for q in quantities] == [Decimal("15.500"), 15500]
    assert quantities[0].span == quantities[1].span


def test_only_the_part_asked_for_is_read() -> None:
    assert [q.low for q in find_quantities("five men, six women", Span(10, 19))] == [6]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("five men", "5 men", True),
        ("1.2 million", "1,200,000", True),
        ("at least five", "no fewer than 5", True),
        ("$5 million", "five million dollars", True),
        ("5%", "five percent", True),
        ("20 km", "20 kilometers", True),
        ("2:30 p.m.", "14:30", True),
        ("Dec. 4", "4 December 2023", True),
        ("several", "several", True),
        ("five", "at least five", False),
        ("five", "fifty", False),
        ("5%", "5 men", False),
        ("$5", "€5", False),
        ("20 km", "20 miles", False),
        ("several", "dozens", False),
        ("Dec. 4", "Dec. 5, 2023", False),
        ("five to seven", "five", False),
        ("B-52", "COVID-52", False),
    ],
)
def test_same_quantity_means_same_value_qualifier_and_unit(a: str, b: str, same: bool) -> None:
    assert same_quantity(one(a), one(b)) is same
    assert same_quantity(one(b), one(a)) is same


def test_a_day_carries_its_month_and_year_and_not_the_other_way_round() -> None:
    day, month, year = one("Dec. 4, 2023"), one("December 2023"), one("in 2023")
    assert carries(day, month)
    assert carries(day, year)
    assert carries(month, year)
    assert not carries(year, day)
    assert not carries(month, day)


PIECES = st.sampled_from(
    ["five", "at least", "5", "1,500", "$", "%", "to", "-", "and", "million", "one", "no", "a", "half", "dozen", "st",
     "between", "Dec. 4", "9 p.m.", "3D", "years old", "hundred", "second", "s", ",", ".", " "]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=14), st.sampled_from(["", " "]))
def test_any_text_is_read_and_every_number_lies_in_its_span(parts: list[str], joint: str) -> None:
    text = joint.join(parts)
    for quantity in find_quantities(text):
        assert 0 <= quantity.span.start <= quantity.number.start < quantity.number.end <= quantity.span.end
        assert quantity.span.end <= len(text)
        assert quantity.high is None or (quantity.low is not None and quantity.low < quantity.high)


@given(st.integers(min_value=0, max_value=10**12))
def test_thousands_separators_do_not_change_a_value(value: int) -> None:
    readings = [q.low for q in find_quantities(f"about {value:,} people")]
    assert readings == [value]


@pytest.mark.parametrize("part", ["1", '"', " ", "one ", "1,111", "a", "a-", "1-", "more than ", "1 000", "no ", "A. "])
def test_a_very_long_line_is_read(part: str) -> None:
    assert isinstance(find_quantities(part * (100_000 // len(part))), list)


def test_people_are_no_sums_and_one_of_them_is_no_pronoun() -> None:
    assert (one("10 or 20 people were killed").low, one("10 or 20 people were killed").high) == (10, 20)
    assert [q.low for q in find_quantities("A blast killed one and wounded five.")] == [1, 5]
    assert [q.kind for q in find_quantities("The death toll, at 45, is the highest.")] == ["count"]


@pytest.mark.parametrize(
    "text",
    [
        "a magnitude 7.1 quake",
        "a 7.1-magnitude quake",
        "with a magnitude of about 7.1",
        "7.1 on the Richter scale",
        "the 7.1 earthquake",
        "a magnitude-7.1 quake",
    ],
)
def test_a_magnitude_is_a_measure_and_counts_nothing(text: str) -> None:
    assert [(q.low, q.kind, q.unit) for q in find_quantities(text)] == [(Decimal("7.1"), "measure", "magnitude")]


@pytest.mark.parametrize("text", ["at least magnitude-7.1", "at least magnitude 7.1", "a magnitude of at least 7.1"])
def test_a_magnitude_keeps_its_qualifier(text: str) -> None:
    assert one(text).op == "ge"


def test_a_share_is_one_in_figures_and_in_words() -> None:
    half, percent, fifty = (find_quantities(text)[0] for text in ("half of it", "50 percent of it", "50 of them"))
    assert same_quantity(half, percent)
    assert half.measure == percent.measure == "percent"
    assert not same_quantity(half, fifty)
