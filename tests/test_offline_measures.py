"""What is measured by rules: magnitudes, sums, sentences, winds; and which two figures measure one thing."""

import pytest

from crosswire.engines.offline.alignment.align import align_claims_by_rule
from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.measures import find_measures
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.extraction.ground import ground
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.differences.tolls import toll_rivalries
from crosswire_schemas.incident import Toll
from stories import numbered


def measures(text: str) -> list[tuple[str, object, str | None, str]]:
    found = find_measures(read_article(numbered(text)))
    return [(one.op, one.low, one.who, one.at.words) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A magnitude 7.1 tremor struck Harl.", ("eq", 7.1, None, "magnitude 7.1")),
        ("A quake with a magnitude of 6.8 hit.", ("eq", 6.8, None, "magnitude of 6.8")),
        ("The fire did about $2.5 million in damage.", ("approx", 2_500_000, "damage", "about $2.5 million in damage")),
        ("Damage was estimated at $3m.", ("eq", 3_000_000, "Damage", "Damage was estimated at $3m")),
        ("They fined the firm 3 million euros.", ("eq", 3_000_000, "fined", "fined the firm 3 million euros")),
        ("He was sentenced to 12 years in prison.", ("eq", 12, "sentenced", "sentenced to 12 years")),
        ("Winds of up to 120 mph hit Harl.", ("le", 120, "Winds", "Winds of up to 120 mph")),
        ("The train was travelling at 95 km/h.", ("eq", 95, "travelling", "travelling at 95 km/h")),
        ("Turnout was 71 percent.", ("eq", 71, "Turnout", "Turnout was 71 percent")),
        ("The temperature reached 46.2 degrees.", ("eq", 46.2, "temperature", "temperature reached 46.2 degrees")),
        ("The firm owes 4 million euros.", ("eq", 4_000_000, "owes", "owes 4 million euros")),
    ],
)
def test_a_measure_is_found_with_the_word_for_what_it_measures(
    text: str, expected: tuple[str, object, str | None, str]
) -> None:
    assert measures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The village lies 12 miles from Harl.", id="a way"),
        pytest.param("He faces 10 years in prison.", id="what may come"),
        pytest.param("An aftershock of magnitude 5.2 followed.", id="another quake"),
        pytest.param("Shares worth $5 million changed hands.", id="a sum of something else"),
        pytest.param("It was travelling in a 60 km/h zone.", id="the speed that is allowed"),
        pytest.param("It was going no faster than 60 km/h.", id="a speed not reached"),
        pytest.param("She won 52.3 percent of the vote.", id="a share of something else"),
        pytest.param("The firm made $5 million; nobody was fined.", id="a word of another clause"),
    ],
)
def test_other_measures_are_left_out(text: str) -> None:
    assert measures(text) == []


def rivals(*texts: str) -> list[tuple[str, str, set[str]]]:
    """The topic, the relation and the words of each disagreement on a figure with a unit."""
    articles = [numbered(text, name=f"a{n}") for n, text in enumerate(texts)]
    incidents = [
        ground(propose_incident(article), article).incident or pytest.fail("no incident") for article in articles
    ]
    claims = list_claims(list(zip(articles, incidents, strict=True)))
    measured = [claim for claim in claims if isinstance(claim.item, Toll) and claim.item.unit]
    by_id = {claim.id: claim for claim in measured}
    groups = [[by_id[name] for name in group.ids] for group in align_claims_by_rule(measured).groups]
    return [
        (rivalry.topic, rivalry.verdict.relation, {claim.text for position in rivalry.positions for claim in position})
        for rivalry in toll_rivalries(groups, lambda _: None)
    ]


QUAKE = "A magnitude 7.1 quake struck Velmora on Sunday and killed two people."


def test_reports_that_give_a_quake_two_magnitudes_differ() -> None:
    other = "Two people died in Velmora on Sunday in an earthquake of magnitude 6.8, the survey said."
    assert rivals(QUAKE, other) == [("magnitude", "contradiction", {"magnitude 7.1", "magnitude 6.8"})]


def test_another_quake_is_no_rival() -> None:
    assert rivals(QUAKE, "A magnitude 5.2 quake struck Velmora on Sunday and hurt two people.") == []


SENTENCED = "Ivo Dren was sentenced to 12 years in prison for the fire in Harl."


def test_reports_that_give_one_man_two_sentences_differ() -> None:
    (found,) = rivals(SENTENCED, "For the fire Ivo Dren was sentenced to 13 years in jail.")
    assert found[:2] == ("length of the sentence", "contradiction")


def test_a_term_in_months_and_one_in_years_are_of_one_unit() -> None:
    months = SENTENCED.replace("12 years", "18 months")
    (found,) = rivals(months, SENTENCED.replace("12 years", "two years"))
    assert found[:2] == ("length of the sentence", "contradiction")
    assert rivals(months, SENTENCED.replace("12 years in prison", "a suspended term of two years in prison")) == []


@pytest.mark.parametrize(
    ("one", "other", "topic"),
    [
        ("Turnout was 71 percent in Harl.", "Turnout reached 68 percent in Harl.", "turnout"),
        ("The train was travelling at 90 km/h.", "Police put the speed at 140 km/h.", "speed"),
        ("The firm owes banks 410 million euros.", "Its debts are 500 million euros, a banker said.", "debts"),
    ],
    ids=["turnout", "a speed", "owed and debts"],
)
def test_what_a_story_has_one_figure_of_is_compared_whatever_the_words(one: str, other: str, topic: str) -> None:
    (found,) = rivals(one, other)
    assert found[:2] == (topic, "contradiction")


def test_each_man_s_sentence_is_his_own() -> None:
    assert rivals(SENTENCED, "Ana Osk was sentenced to 10 years in prison for the fire.") == []


def test_sums_of_two_currencies_are_not_compared() -> None:
    dollars = "The fire in Harl did $5 million in damage, the mayor of Harl said."
    assert rivals(dollars, dollars.replace("$5", "$4"))
    assert rivals(dollars, dollars.replace("$5", "€4")) == []


def test_who_puts_a_measure_at_a_figure_gives_it() -> None:
    text = "The operator Norail said the train was travelling at 90 km/h. Police put the speed at 140 km/h."
    found = find_measures(read_article(numbered(text)))
    assert [one.said_by.words if one.said_by else None for one in found] == ["The operator Norail", "Police"]
