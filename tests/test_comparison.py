"""How two values differ: a table of pairs, each with its relation."""

import pytest

from crosswire.reconciliation.comparison import compare_places, compare_times, compare_tolls
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Toll, When, Where

CITED = (Citation(article="a", file="a.txt", start=0, end=1, quote="x"),)


def toll(op: str, low: float | None, high: int | None = None, **changes: object) -> Toll:
    values = {"effect": "killed", "op": op, "low": low, "high": high, "who": None, "about": "incident"}
    return Toll.model_validate(values | {"stance": "fact", "said_by": None, "citations": CITED} | changes)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(toll("eq", 5), toll("eq", 5), None, id="the same"),
        pytest.param(toll("ge", 5), toll("gt", 4), None, id="the same in other words"),
        pytest.param(toll("eq", 5), toll("ge", 5), "qualifier", id="five, at least five"),
        pytest.param(toll("eq", 76), toll("gt", 70), "qualifier", id="76, more than 70"),
        pytest.param(toll("eq", 5), toll("eq", 6), "contradiction", id="five, six"),
        pytest.param(toll("eq", 5), toll("ge", 6), "contradiction", id="five, at least six"),
        pytest.param(toll("lt", 5), toll("eq", 5), "contradiction", id="fewer than five, five"),
        pytest.param(toll("range", 5, 7), toll("eq", 6), "qualifier", id="five to seven, six"),
        pytest.param(toll("approx", 40), toll("eq", 42), "qualifier", id="about 40, 42"),
        pytest.param(toll("approx", 40), toll("eq", 60), "contradiction", id="about 40, 60"),
        pytest.param(toll("eq", 11_000_000), toll("eq", 11_500_000), "qualifier", id="a round number of millions"),
        pytest.param(toll("gt", 11_000_000), toll("eq", 11_500_000), None, id="more than a round number"),
        pytest.param(toll("gt", 600), toll("eq", 700), "qualifier", id="hundreds more"),
        pytest.param(toll("eq", 1200), toll("eq", 1300), "contradiction", id="1,200, 1,300"),
        pytest.param(toll("eq", 1234), toll("eq", 1235), "contradiction", id="no round numbers"),
        pytest.param(toll("eq", 500), toll("eq", 510), "contradiction", id="hundreds are counted"),
        pytest.param(
            toll("eq", 7.1, unit="magnitude"), toll("eq", 6.8, unit="magnitude"), "contradiction", id="7.1, 6.8"
        ),
        pytest.param(toll("eq", 7, unit="magnitude"), toll("eq", 7.1, unit="magnitude"), "qualifier", id="7, 7.1"),
        pytest.param(toll("gt", 7, unit="magnitude"), toll("eq", 7.1, unit="magnitude"), "qualifier", id="over 7, 7.1"),
        pytest.param(toll("eq", 5, unit="USD"), toll("eq", 4, unit="EUR"), None, id="dollars and euros"),
        pytest.param(toll("eq", 18, unit="month"), toll("eq", 2, unit="year"), "contradiction", id="months, years"),
        pytest.param(toll("eq", 24, unit="month"), toll("eq", 2, unit="year"), None, id="24 months, two years"),
        pytest.param(toll("approx", None), toll("eq", 60), None, id="dozens says no number"),
        pytest.param(
            toll("eq", 76, said_by="the ministry", effect="other"),
            toll("eq", 94, said_by="an institute", effect="other"),
            "measure",
            id="two parties count attacks",
        ),
        pytest.param(
            toll("eq", 7.1, said_by="the ministry", effect="other", unit="magnitude"),
            toll("eq", 6.8, said_by="an institute", effect="other", unit="magnitude"),
            "contradiction",
            id="nobody has a magnitude of its own",
        ),
        pytest.param(
            toll("eq", 9, said_by="the army", stance="claimed"),
            toll("eq", 2, said_by="the rebels"),
            "contradiction",
            id="the dead of one event are the same dead, whoever claims them",
        ),
    ],
)
def test_counts_differ_by_a_rule(one: Toll, other: Toll, relation: str | None) -> None:
    for verdict in (compare_tolls(one, other), compare_tolls(other, one)):
        assert (verdict.relation if verdict else None) == relation


def when(date: str | None = None, part: str | None = None, weekday: int | None = None, precision: str = "day") -> When:
    values = {"date": date, "precision": precision, "part_of_day": part, "weekday": weekday, "about": "incident"}
    return When.model_validate(values | {"citations": CITED})


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(when("2031-06-08"), when(None, None, 6), None, id="a date and its weekday"),
        pytest.param(when(None, None, 6), when(None, None, 0), "contradiction", id="Sunday, Monday"),
        pytest.param(when("2031-06-08"), when("2031-06-09"), "contradiction", id="two dates"),
        pytest.param(when("2031-06", precision="month"), when("2031-06-09"), "granularity", id="a month, a day of it"),
        pytest.param(when(None, "afternoon", 6), when(None, "night", 6), "contradiction", id="afternoon, night"),
        pytest.param(when(None, "evening", 6), when(None, "night", 6), "granularity", id="evening, night"),
        pytest.param(when(None, None, 6), when(None, "night", 6), "granularity", id="Sunday, Sunday night"),
        pytest.param(when("2031-06-08"), when(None, None, 0), "contradiction", id="a date and another weekday"),
        pytest.param(when(None, None, 6), when(None, None, 2), "contradiction", id="weekdays"),
        pytest.param(when("2031-06-08"), when("2031-06-15"), "contradiction", id="a week apart"),
        pytest.param(when("2031-06-08"), when("2031-06-20"), None, id="days of two matters"),
        pytest.param(when("2031-06-08"), when("2031-07-08"), "contradiction", id="a slip of the month"),
        pytest.param(when("2031-06-08"), when("2030-06-08"), None, id="an anniversary"),
        pytest.param(when("2029", precision="year"), when("2031-06-09"), None, id="a year, a day not in it"),
        pytest.param(when("2031-06-02", precision="week"), when("2031-06-08"), "granularity", id="a week, its Sunday"),
        pytest.param(when("2031-06-02", precision="week"), when("2031-06-09"), None, id="a week, a day after it"),
        pytest.param(when("2031", precision="year"), when(None, None, 6), None, id="a year, a weekday of no date"),
        pytest.param(when("2031-06-07", "night"), when("2031-06-08", "early_morning"), "granularity", id="one night"),
        pytest.param(
            when("2031-06-07"), when("2031-06-08", "early_morning"), "granularity", id="Saturday, early Sunday"
        ),
        pytest.param(when("2031-06-07", "night"), when("2031-06-08"), "granularity", id="Saturday night, Sunday"),
        pytest.param(when("2031-06-08", "night"), when("2031-06-07"), "contradiction", id="Sunday night, Saturday"),
        pytest.param(
            when("2031-06-07", "afternoon"), when("2031-06-08", "early_morning"), "contradiction", id="no one night"
        ),
        pytest.param(when(None, "morning"), when(None, "night", 6), None, id="this morning, Sunday night"),
    ],
)
def test_times_differ_by_a_rule(one: When, other: When, relation: str | None) -> None:
    for verdict in (compare_times(one, other), compare_times(other, one)):
        assert (verdict.relation if verdict else None) == relation


def where(kind: str, relation: str = "in") -> Where:
    return Where.model_validate(
        {"name": "x", "kind": kind, "relation": relation, "about": "incident", "citations": CITED}
    )


@pytest.mark.parametrize(
    ("one", "other", "same", "relation"),
    [
        pytest.param(where("city"), where("city"), True, None, id="one city, two spellings"),
        pytest.param(where("city"), where("city"), False, "contradiction", id="in two cities"),
        pytest.param(where("city"), where("city", "near"), False, "granularity", id="in one city, near another"),
        pytest.param(where("region"), where("city"), False, "granularity", id="a province and a city"),
        pytest.param(where("country"), where("country"), False, None, id="two countries"),
        pytest.param(where("city"), where("district"), False, None, id="a city and a quarter of nobody knows which"),
    ],
)
def test_places_differ_by_a_rule(one: Where, other: Where, same: bool, relation: str | None) -> None:
    verdict = compare_places(one, other, same=same)
    assert (verdict.relation if verdict else None) == relation


@pytest.mark.parametrize(
    ("evening", "night", "relation"),
    [
        ("7:40 p.m. on Thursday", "late on Thursday night", "contradiction"),
        ("at 19:40", "shortly before midnight", "contradiction"),
        ("9:30 p.m.", "late on Thursday night", "granularity"),
        ("Thursday evening", "late on Thursday night", "granularity"),
        ("7:40 p.m.", "Thursday night", "granularity"),
    ],
)
def test_an_early_clock_is_not_late_at_night(evening: str, night: str, relation: str) -> None:
    times = [
        When.model_validate(
            {"date": "2031-06-12", "precision": precision, "part_of_day": part, "weekday": None, "about": "incident"}
            | {"citations": (CITED[0].model_copy(update={"quote": words}),)}
        )
        for words, precision, part in (
            (evening, "day" if evening.endswith("evening") else "time", None),
            (night, "day", "night"),
        )
    ]
    for one, other in (times, times[::-1]):
        verdict = compare_times(one, other)
        assert verdict is not None
        assert verdict.relation == relation
