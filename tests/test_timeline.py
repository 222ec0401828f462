"""The timeline: what came after what as far as dates or words settle it, each step with its source."""

import json
from collections.abc import Sequence
from itertools import permutations

import pytest

from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.timeline.events import Timeline, find_timeline
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import UNDATED, Precedence
from incidents import Report

Events = dict[str, str]
"""The story-wide name of a related event by its name in one article."""


def timeline_of(*reports: Report, joined: Events | None = None) -> Timeline:
    """The timeline of *reports*; an event keeps its own name unless *joined* gives it another."""
    finished = [report.finish() for report in reports]
    claims = [_rename(claim, joined or {}) for claim in list_claims(finished)]
    return find_timeline(claims, [numbered for numbered, _ in finished])


def _rename(claim: Claim, joined: Events) -> Claim:
    return claim.model_copy(update={"event": joined.get(claim.event, claim.event)})


def told(timeline: Timeline) -> list[tuple[str, str]]:
    """The entries, each with its time."""
    return [(entry.when, entry.text) for entry in timeline.entries]


def steps(timeline: Timeline) -> set[tuple[str, str, str]]:
    """Earlier event, later event, and what says so."""
    entries = timeline.entries
    return {(entries[s.entry].text, entry.text, s.basis) for entry in entries for s in entry.after}


def quotes(step: Precedence) -> list[str]:
    return [citation.quote for citation in step.citations]


def raid(text: str, name: str = "one", event: str = "a raid killed five") -> Report:
    return Report(name, text, event)


def test_a_later_date_is_a_step_with_the_words_of_both_times() -> None:
    report = raid("On Monday a raid killed five. On Friday rockets hit the port.")
    report.when("Monday", date="2031-06-09").related("rockets hit the port").when("Friday", "e1", date="2031-06-06")
    timeline = timeline_of(report)
    assert steps(timeline) == {("rockets hit the port", "a raid killed five", "date")}
    assert quotes(timeline.entries[1].after[0]) == ["Monday", "Friday"]


@pytest.mark.parametrize(
    ("first", "then", "ordered"),
    [
        ({"date": "2031-06-09"}, {"date": "2031-06-09"}, False),
        ({"date": "2031-06", "precision": "month"}, {"date": "2031-06-15"}, False),
        ({"date": "2031-05", "precision": "month"}, {"date": "2031-06-15"}, True),
        ({"date": "2030", "precision": "year"}, {"date": "2031-01", "precision": "month"}, True),
        ({"date": "2031-06-09", "precision": "week"}, {"date": "2031-06-12"}, False),
        ({"date": "2031-06-09", "precision": "week"}, {"date": "2031-06-16"}, True),
        ({"date": "2031-06-09", "part_of_day": "morning"}, {"date": "2031-06-09", "part_of_day": "evening"}, True),
        ({"date": "2031-06-09", "part_of_day": "morning"}, {"date": "2031-06-09", "part_of_day": "midday"}, False),
        ({"date": "2031-06-09", "part_of_day": "morning"}, {"date": "2031-06-09", "part_of_day": "night"}, False),
        ({"date": "2031-06-09", "part_of_day": "morning"}, {"date": "2031-06-09"}, False),
    ],
    ids=str,
)
def test_dates_order_what_lies_wholly_before(first: dict[str, str], then: dict[str, str], ordered: bool) -> None:
    report = raid("Once rockets hit the port. Then a raid killed five.").related("rockets hit the port")
    timeline = timeline_of(report.when("Once", "e1", **first).when("Then", **then))
    assert bool(steps(timeline)) is ordered


def test_a_part_of_the_day_that_one_article_contradicts_orders_nothing() -> None:
    one = raid("In the morning a raid killed five. In the evening rockets hit the port.").related(
        "rockets hit the port"
    )
    one.when("evening", "e1", date="2031-06-09", part_of_day="evening")
    one.when("morning", date="2031-06-09", part_of_day="morning")
    other = raid("At noon a raid killed five.", "two").when("noon", date="2031-06-09", part_of_day="midday")
    assert steps(timeline_of(one)) == {("a raid killed five", "rockets hit the port", "date")}
    assert steps(timeline_of(one, other)) == set()


def test_two_days_given_for_one_event_settle_nothing_about_a_day_between() -> None:
    one = raid("On Monday a raid killed five. On Tuesday rockets hit the port.").related("rockets hit the port")
    one.when("Monday", date="2031-06-09").when("Tuesday", "e1", date="2031-06-10")
    other = raid("On Wednesday a raid killed five.", "two").when("Wednesday", date="2031-06-11")
    assert steps(timeline_of(one, other)) == set()
    assert [when for when, _ in told(timeline_of(one, other))] == ["2031-06-09", "2031-06-10", "2031-06-11"]


def test_only_steps_that_no_others_imply_are_listed() -> None:
    report = raid("In 2029 a wall fell. In 2030 a bridge burned. In 2031 a raid killed five.")
    report.related("a wall fell", "e1").related("a bridge burned", "e2")
    report.when("2029", "e1", date="2029", precision="year").when("2030", "e2", date="2030", precision="year")
    timeline = timeline_of(report.when("2031", date="2031", precision="year"))
    assert steps(timeline) == {
        ("a wall fell", "a bridge burned", "date"),
        ("a bridge burned", "a raid killed five", "date"),
    }


TWO_DAYS_AFTER = "On Monday a raid killed five. The raid came two days after rockets hit the port."


def test_words_are_a_step_with_their_sentence_and_place_an_event_without_a_date() -> None:
    report = raid(TWO_DAYS_AFTER).when("Monday", date="2031-06-09").related("rockets hit the port")
    timeline = timeline_of(report)
    assert told(timeline) == [(UNDATED, "rockets hit the port"), ("2031-06-09", "a raid killed five")]
    (step,) = timeline.entries[1].after
    assert (step.entry, step.basis) == (0, "words")
    assert quotes(step) == [
        "The raid came two days after rockets hit the port.", "The raid", "rockets hit the port",
    ]  # fmt: skip


def test_an_event_that_came_later_by_words_alone_stands_behind() -> None:
    text = "On Monday a raid killed five. Crowds burned cars a day after the raid. In May a wall fell."
    report = raid(text).when("Monday", date="2031-06-09").related("Crowds burned cars", "e1")
    report.related("a wall fell", "e2").when("May", "e2", date="2031-05", precision="month")
    timeline = timeline_of(report)
    assert [text for _, text in told(timeline)] == ["a wall fell", "a raid killed five", "Crowds burned cars"]
    assert ("a raid killed five", "Crowds burned cars", "words") in steps(timeline)


def test_an_event_that_nothing_places_is_not_listed() -> None:
    report = raid("On Monday a raid killed five. Rockets had hit the port.").when("Monday", date="2031-06-09")
    assert len(timeline_of(report.related("Rockets had hit the port")).entries) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Another raid burned a mill. A raid killed five in May. The raid came two days after rockets hit the port.",
        "A raid killed five in May. It came two days after rockets hit the port.",
        "A raid killed five in May. The attack came two days after rockets hit the port.",
        "A raid killed five in May. The raid in Harl came two days after rockets hit the port.",
    ],
    ids=["a word of two events", "a pronoun", "a word of no event", "a place of no event"],
)
def test_a_phrase_that_may_mean_something_else_names_no_event(text: str) -> None:
    report = Report("one", text, "A raid killed five").when("May", date="2031-05", precision="month")
    report.related("rockets hit the port", "e1")
    if "Another" in text:
        report.related("Another raid burned a mill", "e2")
    assert steps(timeline_of(report)) == set()


def test_an_earlier_case_that_is_called_the_incident_is_not_the_incident() -> None:
    text = "A raid killed five in May. Years ago a mill burned. The incident came a day after rockets hit the port."
    report = (
        Report("one", text, "A raid killed five").related("a mill burned", "e1").related("rockets hit the port", "e2")
    )
    assert steps(timeline_of(report)) == set()
    fresh = Report("one", text.replace("Years ago a mill burned. ", ""), "A raid killed five")
    assert steps(timeline_of(fresh.related("rockets hit the port"))) == {
        ("rockets hit the port", "A raid killed five", "words")
    }


def test_an_event_that_no_words_tell_gives_another_one_no_place() -> None:
    text = "In May a wall fell. The raid came two days after rockets hit the port."
    report = Report("one", text, "raid").related("rockets hit the port").related("a wall fell", "e2")
    report.when("May", "e2", date="2031-05", precision="month")
    assert told(timeline_of(report)) == [("2031-05", "a wall fell")]


def test_words_against_the_dates_order_nothing_and_stand_in_the_table() -> None:
    one = raid(TWO_DAYS_AFTER).related("rockets hit the port").when("Monday", date="2031-06-09")
    other = raid("On Monday a raid killed five. On Friday rockets hit the port.", "two").related("rockets hit the port")
    other.when("Monday", date="2031-06-09").when("Friday", "e1", date="2031-06-13")
    timeline = timeline_of(one, other, joined={"one/e1": "e1", "two/e1": "e1"})
    assert told(timeline) == [("2031-06-09", "a raid killed five"), ("2031-06-13", "rockets hit the port")]
    assert steps(timeline) == set()
    (dispute,) = timeline.disputes
    assert (dispute.topic, dispute.relation, dispute.sentence) == ("order of events", "contradiction", None)
    assert [position.value for position in dispute.positions] == [
        "The raid came two days after rockets hit the port.",
        "On Monday a raid killed five.",
        "On Friday rockets hit the port.",
    ]
    assert [len(position.citations) for position in dispute.positions] == [1, 2, 1]


def test_words_against_words_order_nothing_and_leave_other_steps() -> None:
    one = raid(TWO_DAYS_AFTER).related("rockets hit the port").when("Monday", date="2031-06-09")
    text = "A raid killed five. Rockets hit the port a day after the raid. In May a wall fell."
    other = raid(text, "two", "A raid killed five")
    other.related("Rockets hit the port", "e1").related("a wall fell", "e2")
    other.when("May", "e2", date="2031-05", precision="month")
    timeline = timeline_of(one, other, joined={"one/e1": "e1", "two/e1": "e1"})
    assert steps(timeline) == {("a wall fell", "a raid killed five", "date")}
    assert {p.value for p in timeline.disputes[0].positions} == {
        "The raid came two days after rockets hit the port.",
        "Rockets hit the port a day after the raid.",
        "On Monday a raid killed five.",
    }


def calls(second: str, *, third: str = "") -> tuple[Report, Report]:
    one = raid("On Sunday a raid killed five. On Saturday there was a call with the minister Vera Holm.")
    one.related("a call with the minister Vera Holm").when("Saturday", "e1")
    other = raid(f"On Sunday a raid killed five. On Saturday there was {second}. {third}", "two")
    return one, other.related(second).when("Saturday", "e1")


@pytest.mark.parametrize(
    ("second", "entries"),
    [
        ("a phone call with Vera Holm", 1),
        ("a call with the mayor, Ivo Dren", 2),
        ("a dinner with Vera Holm", 2),
        ("a call by Vera Holm", 2),
        ("a call to strike", 2),
    ],
)
def test_one_deed_with_the_same_person_on_one_day_stands_once(second: str, entries: int) -> None:
    timeline = timeline_of(*calls(second))
    assert len(timeline.entries) == entries
    if entries == 1:
        assert {c.article for c in timeline.entries[0].citations} == {"one", "two"}


def test_of_two_calls_of_one_day_none_is_taken_for_the_call_of_another_article() -> None:
    one, other = calls("a first call with Vera Holm", third="On Saturday night came a last call with Vera Holm.")
    other.related("a last call with Vera Holm", "e2").when("Saturday", "e2")
    assert len(timeline_of(one, other).entries) == 3


def test_last_month_of_an_article_without_a_date_is_not_used() -> None:
    one = Report("one", "In May a raid killed five.", "a raid killed five", published="2031-06-09")
    one.when("May", date="2031-05", precision="month")
    other = raid("Last month a raid killed five.", "two").when("Last month", precision="month", date=None)
    assert [when for when, _ in told(timeline_of(one, other))] == ["2031-05"]


def test_a_week_without_a_date_beside_a_month_is_no_week_of_that_month() -> None:
    one = Report("one", "In May 2031 a raid killed five.", "a raid killed five").when("May 2031", date="2031-05")
    other = raid("In the week of May 2031 a raid killed five.", "two").when("May 2031", precision="week", date=None)
    assert [when for when, _ in told(timeline_of(one, other))] == ["2031-05"]


def test_a_sunday_of_an_article_without_a_date_is_the_dated_sunday_of_another() -> None:
    one = Report("one", "On Sunday a raid killed five.", "a raid killed five", published="2031-06-09")
    one.when("Sunday", date="2031-06-08")
    other = raid("On Sunday night a raid killed five.", "two").when("Sunday night", weekday=6)
    assert [when for when, _ in told(timeline_of(one, other))] == ["2031-06-08"]


def test_words_of_a_day_stand_where_the_date_of_the_others_puts_them() -> None:
    """The words stay, for the article has no date of its own; "some day" is of no day and comes last."""
    one = Report("one", "On Sunday a raid killed five.", "a raid killed five", published="2031-06-09")
    one.when("Sunday", date="2031-06-08")
    other = raid("On May 7 rockets hit the port. One day a mine blew up. A raid killed five.", "two", "A raid")
    other.related("rockets hit the port").when("May 7", "e1", date=None)
    other.related("a mine blew up", "e2").when("One day", "e2", date=None)
    assert [when for when, _ in told(timeline_of(one, other))] == ["May 7", "2031-06-08", "One day"]


def test_the_order_of_the_articles_changes_no_step() -> None:
    def reports() -> Sequence[Report]:
        one = raid(TWO_DAYS_AFTER).related("rockets hit the port").when("Monday", date="2031-06-09")
        two = raid("On Monday a raid killed five. Crowds burned cars a day after the raid.", "two")
        three = raid("In May a wall fell. A raid killed five.", "three", "A raid killed five").related("a wall fell")
        two.related("Crowds burned cars").when("Monday", date="2031-06-09")
        return one, two, three.when("May", "e1", date="2031-05", precision="month")

    joined = {"one/e1": "e1", "two/e1": "e2", "three/e1": "e3"}
    seen = [timeline_of(*order, joined=joined) for order in permutations(reports())]
    folded = {json.dumps(sorted((a.casefold(), b.casefold(), basis) for a, b, basis in steps(t))) for t in seen}
    assert len(folded) == 1
    assert len(steps(seen[0])) == 3


def test_a_time_that_says_less_than_another_of_its_event_is_no_entry() -> None:
    text = "Around 10 p.m. a raid killed five. It was June 9, one said, or June 10, or that June. Rockets fell at dawn."
    report = raid(text).related("Rockets fell").when("at dawn", "e1", weekday=None)
    for words, day in (("Around 10 p.m.", None), ("June 9", "2031-06-09"), ("June 10", "2031-06-10")):
        report.when(words, date=day, weekday=None)
    report.when("that June", date="2031-06", precision="month")
    assert {when for when, _ in told(timeline_of(report))} == {"2031-06-09", "2031-06-10", "at dawn"}
