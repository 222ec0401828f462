"""A denial that its sentence confines to one place says nothing of the others."""

import pytest

from crosswire.reconciliation.bounded_denials import find_bound
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.differences.find import find_differences
from crosswire.text.spans import Span
from crosswire_schemas.reconciliation import Difference
from incidents import Report

FLOOD = "A flood in the Tarn valley killed 14 people, police said."
SPARED = "No one died in the upper village of Hask, the fire chief said."


def differences(*reports: Report) -> tuple[Difference, ...]:
    incidents = [report.finish() for report in reports]
    claims = list_claims(incidents)
    return find_differences([(claim,) for claim in claims], lambda _: None, [numbered for numbered, _ in incidents])


def flood(text: str = FLOOD) -> Report:
    return Report("a", text, "flood").toll("14 people", 14, "killed", said_by="police")


def spared(text: str = SPARED, words: str = "No one died") -> Report:
    return Report("b", text, "died").toll(words, 0, "killed", said_by="the fire chief")


@pytest.mark.parametrize(
    ("sentence", "denial", "bound"),
    [
        (SPARED, "No one died", "No one died in the upper village of Hask"),
        ("Nobody was hurt in Harl, he said.", "Nobody", "Nobody was hurt in Harl"),
        ("No injuries were reported in Harl.", "No injuries", "No injuries were reported in Harl"),
        ("No one was killed in the blast at the Orlen plant.", "No one was killed", "No one was killed"),
        ("No one was hurt in the Harl attack.", "No one was hurt", "No one was hurt"),
        ("No one was hurt in Harl's old port.", "No one was hurt", "No one was hurt"),
        ("No one was hurt on Tuesday.", "No one was hurt", "No one was hurt"),
        ("No one was hurt, said Ann Lee.", "No one was hurt", "No one was hurt"),
    ],
)
def test_a_denial_keeps_the_place_that_confines_it(sentence: str, denial: str, bound: str) -> None:
    span = find_bound(sentence, Span(0, len(denial)), Span(0, len(sentence)))
    assert sentence[slice(*span)] == bound


def test_the_dead_downstream_and_none_in_a_village_are_no_contradiction() -> None:
    for reports in ((flood(), spared()), (spared(), flood())):
        (difference,) = differences(*reports)
        assert difference.relation == "scope"
        assert [position.value for position in difference.positions] == [
            "14 people",
            "No one died in the upper village of Hask",
        ]


def test_who_names_the_village_with_its_dead_is_denied() -> None:
    (difference,) = differences(flood(f"{FLOOD} Hask was hit."), spared())
    assert difference.relation == "contradiction"


def test_one_report_may_tell_of_the_village_and_of_the_rest() -> None:
    report = spared(f"{SPARED} {FLOOD}").toll("14 people", 14, "killed", said_by="police")
    (difference,) = differences(report)
    assert difference.relation == "scope"


def test_nobody_anywhere_is_a_denial() -> None:
    (difference,) = differences(flood(), spared("No one died, the fire chief said."))
    assert difference.relation == "contradiction"
