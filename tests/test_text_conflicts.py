"""Which two sentences on one matter say different things."""

import pytest

from crosswire.text.wording.conflicts import find_conflict


@pytest.mark.parametrize(
    ("told", "other", "conflict"),
    [
        pytest.param("He was jailed for nine years.", "A court jailed him for six years.", "six years", id="a measure"),
        pytest.param("Fire destroyed 300 stalls.", "About 120 stalls burnt.", "About 120", id="a count of one thing"),
        pytest.param("They stole 2 million euros.", "They stole 500,000 euros.", "500,000 euros", id="a sum"),
        pytest.param("It spilled 300 tonnes of oil.", "It spilled no oil.", "oil", id="a denial"),
        pytest.param("The fine was $5 million.", "It was fined $3 million.", "$3 million", id="a sum by its name"),
        pytest.param(
            "It spilled 300 tonnes of oil.",
            "Some 120 tonnes of oil were spilled.",
            "Some 120 tonnes",
            id="turned round",
        ),
        pytest.param("He was jailed for nine years.", "He got six years in prison.", "six years", id="a name behind"),
        pytest.param("Damage was put at $20 million.", "The loss reached $30 million.", "$30 million", id="led to"),
        pytest.param("Nine men were jailed for nine years.", "Nine men got six years in jail.", "six years", id="men"),
        pytest.param("Five of the dead were children.", "Two of the dead were children.", "Two", id="parts of one"),
        pytest.param("Five sailors drowned.", "Three of the 12 sailors drowned.", "Three", id="of those aboard"),
        pytest.param("Nobody was hurt.", "Two firefighters were hurt.", "Two", id="nobody and two"),
    ],
)
def test_another_figure_or_a_denial_is_a_conflict(told: str, other: str, conflict: str) -> None:
    assert find_conflict(told, other) == conflict


@pytest.mark.parametrize(
    ("told", "other"),
    [
        pytest.param("Five people were killed.", "At least five people were killed.", id="both can be true"),
        pytest.param("Two people were killed.", "Two people were killed, three people were hurt.", id="another effect"),
        pytest.param("Five sailors drowned.", "Five of the 12 sailors drowned.", id="the same figure beside another"),
        pytest.param("Five fighters died.", "Ten homes burnt.", id="other things"),
        pytest.param("The fine was $5.", "The fine was €4.", id="other units"),
        pytest.param("The firm was fined $5 million.", "The firm was sued for $20 million.", id="other sums"),
        pytest.param("The ship spilled 300 tonnes of oil.", "The ship carried 900 tonnes of oil.", id="other tonnes"),
        pytest.param("The ferry was insured for $8 million.", "The ferry, worth $5 million, sank.", id="worth"),
        pytest.param(
            "Five people died in the crash.",
            "Two of the dead died at the scene of the crash and three died in hospital.",
            id="adds up",
        ),
        pytest.param("Five people were killed.", "Two of the people killed were killed on foot.", id="a part of them"),
        pytest.param("Two bodies were found.", "One body was found, and a second body later.", id="told in parts"),
        pytest.param("The bridge was closed.", "The bridge was not closed until Tuesday.", id="until"),
        pytest.param("The army denied killing civilians.", "No civilians were killed, the army said.", id="both deny"),
        pytest.param("A raid killed five.", "A raid killed five and hit no homes.", id="another denial"),
    ],
)
def test_what_can_stand_together_is_no_conflict(told: str, other: str) -> None:
    assert find_conflict(told, other) is None
    assert find_conflict(other, told) is None
