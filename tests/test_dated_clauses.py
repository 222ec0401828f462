"""What a timeline says of an event: a clause of an article that carries it and its time, or nothing."""

import pytest

from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.timeline.events import find_timeline
from incidents import Report


def told_of(text: str, event: str, time: str, related: str | None = None) -> list[str]:
    """The words of the timeline of one report, in which *time* is the incident's, or that of the *related* event."""
    report = Report("one", text, event)
    if related:
        report = report.related(related)
    report = report.when(time, "e1" if related else "incident", date="2031-06-09")
    numbered, incident = report.finish()
    return [entry.text for entry in find_timeline(list_claims([(numbered, incident)]), [numbered]).entries]


@pytest.mark.parametrize(
    ("text", "event", "time", "clause"),
    [
        ("A ferry capsized off Palo on Monday.", "capsized", "on Monday", "A ferry capsized off Palo on Monday"),
        (
            "Nine people died when a tram derailed in Harl on Monday, leaving 12 hurt.",
            "derailed",
            "on Monday",
            "a tram derailed in Harl on Monday",
        ),
        (
            "A tram derailed in Harl on Monday, the operator said.",
            "derailed",
            "on Monday",
            "A tram derailed in Harl on Monday, the operator said",
        ),
        (
            "Prices rose during the conflict, which began on Monday, and fell again.",
            "conflict",
            "on Monday",
            "the conflict, which began on Monday",
        ),
    ],
    ids=["the sentence", "the clause of the event alone", "with who says it", "with what it is said of"],
)
def test_an_entry_is_the_clause_that_carries_event_and_time(text: str, event: str, time: str, clause: str) -> None:
    assert told_of(text, event, time) == [clause]


@pytest.mark.parametrize(
    ("text", "event", "time"),
    [
        ("A truce collapsed on Monday after attacks on the port.", "attacks", "on Monday"),
        ("The maker recalls cars after accidents. They were built on Monday.", "accidents", "on Monday"),
        ("A ferry would have capsized on Monday without help.", "capsized", "on Monday"),
        ("The ferry capsized on Monday, he said.", "capsized", "on Monday"),
    ],
    ids=["a time of another deed", "a time of nothing", "what did not happen", "nobody can tell who says it"],
)
def test_a_bare_word_beside_a_date_is_no_entry(text: str, event: str, time: str) -> None:
    assert told_of(text, event, time) == []


def test_words_that_tell_the_event_stand_as_they_are() -> None:
    text = "The town burned. On Monday rockets hit the port."
    assert told_of(text, "The town burned", "On Monday", "rockets hit the port") == ["rockets hit the port"]
