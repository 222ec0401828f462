"""What is listed as told by nobody: only what a reader of such a story would ask."""

import pytest

from crosswire.reconciliation.gaps import find_gaps
from crosswire_schemas.incident import Event
from crosswire_schemas.vocabulary import EventKind
from incidents import Report, claims_of


def asked(report: Report, kind: EventKind) -> set[str]:
    report.event = Event(kind=kind, citations=report.event.citations)
    return set(find_gaps(claims_of(report), [report.numbered]))


NAMES = "the names of the victims"
POLICE = {"whether anybody was arrested", "who is investigating"}


def test_names_are_asked_of_the_dead_and_not_of_the_bruised() -> None:
    bruised = Report("a", "A quake shook Harl. Two villagers were bruised.", "quake").toll("Two villagers", 2)
    dead = Report("a", "A quake shook Harl. Two villagers died.", "quake").toll("Two villagers", 2, "killed")
    assert NAMES not in asked(bruised, "disaster")
    assert NAMES in asked(dead, "disaster")


@pytest.mark.parametrize("act", ["air strike", "drone", "missile", "shelling"])
def test_no_arrest_and_no_inquiry_is_asked_of_an_act_of_war(act: str) -> None:
    assert POLICE.isdisjoint(asked(Report("a", f"A {act} hit Harl on Friday.", act), "bombing"))


def test_arrest_and_inquiry_are_asked_of_a_crime() -> None:
    assert asked(Report("a", "A bomb went off in Harl on Friday.", "bomb"), "bombing") >= POLICE


def test_nobody_asks_of_a_fraud_who_was_hurt_by_it_and_with_what() -> None:
    fraud = asked(Report("a", "A clerk of Harl was robbed of her savings by post.", "robbed"), "crime")
    assert fraud.isdisjoint({"whether anybody was killed", "whether anybody was hurt", "with what it was done"})
    assert fraud >= POLICE


def test_of_a_disaster_the_missing_and_the_homeless_are_asked_and_no_cause() -> None:
    quake = asked(Report("a", "A quake shook Harl.", "quake"), "disaster")
    assert quake >= {"whether anybody is missing", "whether people had to leave their homes"}
    assert "the cause" not in quake
