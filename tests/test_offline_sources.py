"""Only who can speak is a speaker."""

import pytest

from crosswire.engines.offline.reading.sources import keep_sources
from crosswire.text.sayings.attribution import Attribution
from crosswire.text.spans import Span


def kept(speaker: str, verb: str = "say") -> list[str]:
    """What is left of *speaker* in a saying of which nothing else is read."""
    saying = Attribution(Span(0, len(speaker)), Span(0, 0), (), verb, "role_only", negated=False)
    return [speaker[one.speaker.start : one.speaker.end] for one in keep_sources(speaker, [saying])]


@pytest.mark.parametrize(
    "speaker",
    [
        "an explosion in southern Tarn",
        "The latest attack",
        "The storm's floods",
        "managed by a branch of the firm",
        "Citing witnesses",
        "2,500",
        "300 guards on a task it",
    ],
)
def test_an_event_half_a_clause_or_a_number_does_not_speak(speaker: str) -> None:
    assert kept(speaker) == []


def test_it_speaks_where_it_says_and_not_where_it_shows() -> None:
    assert (kept("It"), kept("It", "show")) == (["It"], [])


@pytest.mark.parametrize(
    "speaker",
    [
        "The fire chief",
        "a crash investigator",
        "the ministry of the interior",
        "Harding County deputies",
        "United Mills",
        "the attacker",
        "retired officers",
        "Striker Ann Lee",
        "he",
    ],
)
def test_who_can_speak_is_kept_whole(speaker: str) -> None:
    assert kept(speaker) == [speaker]


@pytest.mark.parametrize(
    "lead", ["Later on Friday ", "Late Sunday, ", "On Tuesday morning, ", "Meanwhile, ", "Earlier "]
)
def test_when_it_was_said_is_no_part_of_who_said_it(lead: str) -> None:
    assert kept(f"{lead}the mayor") == ["the mayor"]
