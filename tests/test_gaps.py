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


def test_a_suspected_cause_is_no_cause_that_nobody_reports() -> None:
    mill = "A fire killed two at a mill in Harl. Investigators suspect that a lamp fell into the straw."
    assert "the cause" not in asked(Report("a", mill, "fire"), "fire")
    assert "the cause" in asked(Report("a", "A fire killed two at a mill in Harl.", "fire"), "fire")


def test_an_explosion_that_nobody_tells_as_a_deed_has_no_culprit_to_ask_for() -> None:
    plant = asked(Report("a", "An explosion shook the works at Harl.", "explosion"), "bombing")
    assert plant >= {"the cause", "who is investigating"}
    assert plant.isdisjoint({"who did it", "the reason for it", "whether anybody was arrested"})
    assert "who did it" in asked(Report("a", "An explosion of a planted device shook Harl.", "explosion"), "bombing")


def test_questions_are_of_what_most_articles_take_the_incident_for() -> None:
    reports = [Report(name, "Three died in a pit at Harl.", "died") for name in "abc"]
    reports[0].event = Event(kind="political", citations=reports[0].event.citations)
    gaps = find_gaps(claims_of(*reports), [report.numbered for report in reports])
    assert "who is investigating" in gaps
    assert "what those concerned say of it" not in gaps


def test_a_law_takes_effect_and_an_election_does_not() -> None:
    effect = "when it takes effect"
    assert effect not in asked(Report("a", "Ann Lee won the election.", "election"), "political")
    assert effect in asked(Report("a", "Parliament passed a ban on boats.", "passed"), "political")


def test_no_hour_is_asked_of_what_is_dated_by_a_year() -> None:
    built = Report("a", "A fault of the year 2030 broke the brakes.", "fault")
    assert "the hour it happened" in asked(built, "accident")
    assert "the hour it happened" not in asked(built.when("2030", date="2030", precision="year"), "accident")


@pytest.mark.parametrize("told", ["The tanker ran aground off Bron.", "Opposition rejects the result in Varda."])
def test_where_is_answered_by_a_place_that_any_sentence_tells(told: str) -> None:
    assert "where it happened" not in asked(Report("a", told, told.split()[2]), "other")


def test_a_sentence_in_court_tells_who_did_it() -> None:
    assert "who did it" not in asked(Report("a", "Ann Lee was jailed for fraud.", "fraud"), "crime")


def test_a_word_in_passing_makes_no_kind_that_is_asked_about() -> None:
    reports = [Report(name, "The firm owes money in Harl.", "owes") for name in "abc"]
    kinds: tuple[EventKind, ...] = ("accident", "other", "legal")
    for report, kind in zip(reports, kinds, strict=True):
        report.event = Event(kind=kind, citations=report.event.citations)
    assert find_gaps(claims_of(*reports), [report.numbered for report in reports]) == ("the day it happened",)


@pytest.mark.parametrize(
    ("text", "event", "kind", "told"),
    [
        ("Heat gripped Harl on Friday.", "Heat", "disaster", "whether anybody is missing"),
        ("Heat gripped Harl on Friday.", "Heat", "disaster", "the hour it happened"),
        ("Two men were shot in Harl.", "shot", "shooting", "with what it was done"),
        ("The shooter was killed in Harl.", "shooter", "shooting", "whether anybody was arrested"),
        ("Soldiers seized the palace on Saturday.", "seized", "political", "the day it happened"),
        ("The court struck down a law.", "court", "legal", "where it happened"),
        ("The outbreak was traced to a sink.", "outbreak", "disease", "the cause"),
    ],
    ids=["nobody is lost in heat", "heat has no hour", "a gun", "a dead culprit", "a day", "a ruling", "a source"],
)
def test_what_is_told_in_other_words_or_means_nothing_is_not_asked(
    text: str, event: str, kind: EventKind, told: str
) -> None:
    assert told not in asked(Report("a", text, event), kind)


@pytest.mark.parametrize("words", ["Ana's death", "the death of Ana", "16-year-old Ana Ruiz", "Ana Ruiz, 16, of Harl"])
def test_a_first_name_is_a_name(words: str) -> None:
    shot = Report("a", f"A girl was shot dead in Harl. Friends mourn {words}.", "shot").toll("A girl", 1, "killed")
    assert NAMES not in asked(shot, "shooting")
    toll = Report("a", "Two were shot dead in Harl. The toll of Harl's death toll rose.", "shot").toll(
        "Two", 2, "killed"
    )
    assert NAMES in asked(toll, "shooting")


def test_somebody_who_is_described_did_it() -> None:
    assert "who did it" not in asked(Report("a", "A boy was shot by another boy in Harl.", "shot"), "shooting")
    assert "who did it" not in asked(Report("a", "A boy shot himself by mistake in Harl.", "shot"), "shooting")
    assert "who did it" in asked(Report("a", "A boy was shot by the harbour in Harl.", "shot"), "shooting")


def test_an_hour_in_four_digits_is_an_hour() -> None:
    hour = "the hour it happened"
    assert hour not in asked(
        Report("a", "A man was robbed in Harl on Monday between 0630 and 0700.", "robbed"), "robbery"
    )
    assert hour in asked(Report("a", "A man was robbed in Harl on Monday as before 1998.", "robbed"), "robbery")
