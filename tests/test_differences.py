"""Where reports differ, and how. Each row is a pair that newsrooms know."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire.reconciliation.places import same_place
from crosswire_schemas.reconciliation import Claim, Difference
from crosswire_schemas.summary import Alias, Party
from stories import cited, site_claim, statement_claim, toll_claim

DAYS: dict[str, str] = {}
UNDATED = DAYS.get


def alone(*claims: Claim) -> list[tuple[Claim, ...]]:
    """Each claim in a group of its own: nobody put them together."""
    return [(c,) for c in claims]


def together(*claims: Claim) -> list[tuple[Claim, ...]]:
    return [claims]


def only(differences: tuple[Difference, ...]) -> Difference:
    (difference,) = differences
    return difference


def test_counts_of_the_incident_are_compared_without_being_put_together() -> None:
    claims = toll_claim("c1", "a", "Five people", "eq", 5), toll_claim("c2", "b", "at least five people", "ge", 5)
    difference = only(find_differences(alone(*claims), UNDATED))
    assert (difference.relation, difference.topic, difference.material) == ("qualifier", "number killed", True)
    assert {position.value for position in difference.positions} == {"Five people", "at least five people"}


def test_one_source_under_two_descriptions_holds_a_position_once() -> None:
    described = "A security official in the port", "A defence official in the port"
    five = [toll_claim(f"c{n}", f"a{n}", "five", "eq", 5, said_by=by) for n, by in enumerate([*described, "the mayor"])]
    aliases = tuple(Alias(text=text, citations=(cited(f"a{n}", text),)) for n, text in enumerate(described))
    groups = alone(*five, toll_claim("c9", "b", "six", "eq", 6))
    difference = only(find_differences(groups, UNDATED, (), [Party(name=described[0], aliases=aliases)]))
    holders = {position.value: position.said_by for position in difference.positions}
    assert holders == {
        "five": "A security official in the port or a defence official in the port; the mayor",
        "six": None,
    }


def test_counts_of_other_events_are_compared_only_where_they_are_the_same_event() -> None:
    claims = toll_claim("c1", "a", "Two", "eq", 2, about="e1"), toll_claim("c2", "b", "ten", "eq", 10, about="e1")
    assert find_differences(alone(*claims), UNDATED) == ()
    assert only(find_differences(together(*claims), UNDATED)).relation == "contradiction"


def test_figures_of_two_events_in_one_group_differ_in_scope() -> None:
    claims = toll_claim("c1", "a", "Eight", "eq", 8, about="e1"), toll_claim("c2", "b", "ten", "eq", 10, about="e2")
    assert only(find_differences(together(*claims), UNDATED)).relation == "scope"


def test_a_part_of_the_dead_is_no_rival_of_the_whole() -> None:
    """ "Twelve people were killed, police said, three of them children." """
    whole = toll_claim("c1", "a", "Twelve people", "eq", 12, who="people", said_by="police")
    part = toll_claim("c2", "a", "three of them children", "eq", 3, who="children", said_by="police")
    assert find_differences(alone(whole, part), UNDATED) == ()


def test_a_later_report_revises_an_earlier_one_in_the_order_of_the_days() -> None:
    claims = toll_claim("c1", "a", "Five people", "eq", 5), toll_claim("c2", "b", "Seven people", "eq", 7)
    days = {"a": "2031-06-09", "b": "2031-06-10"}
    difference = only(find_differences(alone(*claims), days.get))
    assert difference.relation == "superseded"
    assert difference.rule.index("Five people") < difference.rule.index("Seven people")
    same_day = only(find_differences(alone(*claims), dict.fromkeys("ab", "2031-06-10").get))
    assert same_day.relation == "contradiction"


def test_nobody_s_number_is_invented() -> None:
    """No average, no range, no majority: positions are the articles' own words."""
    claims = [toll_claim(f"c{n}", f"a{n}", f"{low} people", "eq", low) for n, low in enumerate((5, 5, 5, 9))]
    difference = only(find_differences(alone(*claims), UNDATED))
    assert [position.value for position in difference.positions] == ["5 people", "9 people"]
    assert sorted(name for p in difference.positions for name in p.claims) == ["c0", "c1", "c2", "c3"]


def test_each_party_s_words_for_the_target_stay_its_own() -> None:
    sites = site_claim("a", "an arms depot", "the army"), site_claim("b", "a primary school", "residents")
    difference = only(find_differences(alone(*sites), UNDATED))
    assert (difference.topic, difference.relation) == ("target", "label")
    assert {p.said_by: p.value for p in difference.positions} == {
        "the army": "an arms depot",
        "residents": "a primary school",
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Tavim", "the Tavim area", True, id="generic noun"),
        pytest.param("northern Orlu", "the north of Orlu", True, id="compass"),
        pytest.param("Norwell", "Norwell Township", True, id="township"),
        pytest.param("northern Orlu", "southern Orlu", False, id="other end"),
        pytest.param("Tavim", "Barvik district", False, id="other place"),
    ],
)
def test_one_place_goes_by_several_names(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same


def test_the_dead_go_by_the_words_of_each_article() -> None:
    claims = [
        toll_claim("c1", "a", "five gunmen of the group", "eq", 5, who="gunmen of the group"),
        toll_claim("c2", "b", "five fighters", "eq", 5, who="fighters"),
    ]
    difference = only(find_differences(alone(*claims), UNDATED))
    assert (difference.topic, difference.relation, difference.material) == ("words for the dead", "label", False)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(
            statement_claim("c1", "a", "the brakes failed", "a police officer"),
            statement_claim("c2", "b", "the brakes failed", "the driver"),
            "attribution",
            id="two speakers",
        ),
        pytest.param(
            statement_claim("c1", "a", "the dam “will hold for a week”", "the mayor"),
            statement_claim("c2", "b", "the dam “holds for some weeks”", "the mayor"),
            "quotation",
            id="two versions of one quotation",
        ),
        pytest.param(
            statement_claim("c1", "a", "the bus carried 40 pilgrims", "police"),
            statement_claim("c2", "b", "the bus carried more than 40 pilgrims", "police"),
            "qualifier",
            id="another qualifier",
        ),
        pytest.param(
            statement_claim("c1", "a", "the bus carried 40 pilgrims", "police"),
            statement_claim("c2", "b", "the bus carried 50 pilgrims", "police"),
            "contradiction",
            id="another number",
        ),
        pytest.param(
            statement_claim("c1", "a", "the driver was arrested", "police"),
            statement_claim("c2", "b", "the driver was not arrested", "police"),
            "contradiction",
            id="a negation",
        ),
        pytest.param(
            statement_claim("c1", "a", "the company overloaded the bus", "police"),
            statement_claim("c2", "b", "the company overloaded the bus", "police", stance="denied"),
            "contradiction",
            id="a denial",
        ),
    ],
)
def test_statements_of_one_group_differ_by_a_rule(one: Claim, other: Claim, relation: str) -> None:
    assert only(find_differences(together(one, other), UNDATED)).relation == relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            statement_claim("c1", "a", "the brakes failed", "the driver"),
            statement_claim("c2", "b", "the brakes failed"),
            id="own voice",
        ),
        pytest.param(
            statement_claim("c1", "a", "the dam “will hold for a week”", "the mayor"),
            statement_claim("c2", "b", "the dam “will hold”", "the mayor"),
            id="a shorter excerpt",
        ),
        pytest.param(
            statement_claim("c1", "a", "“the neighbourhood was wet, and the dam will hold,”", "the mayor"),
            statement_claim("c2", "b", "“the neighborhood was wet and the dam will hold”", "the mayor"),
            id="marks and spelling",
        ),
        pytest.param(
            statement_claim("c1", "a", "“we want a … dam that will hold for a week”", "the mayor"),
            statement_claim("c2", "b", "she wants “a dam that will … hold”", "the mayor"),
            id="words left out",
        ),
        pytest.param(
            statement_claim("c1", "a", "the brakes failed", "a senior police officer"),
            statement_claim("c2", "a", "the brakes had failed", "the owner"),
            id="one article quotes two people",
        ),
    ],
)
def test_what_is_no_disagreement_is_not_listed(one: Claim, other: Claim) -> None:
    assert find_differences(together(one, other), UNDATED) == ()


def test_a_denial_is_of_what_the_other_says() -> None:
    named = statement_claim("c1", "a", "was loath to name a motive or to describe the men", None)
    other = statement_claim("c2", "b", "they take calls but have no motive to pass along to the papers", None)
    assert find_differences(together(named, other), UNDATED) == ()


def test_counts_of_things_are_compared_only_where_somebody_put_them_together() -> None:
    """ "Three cars burned" says nothing against "nine houses burned"."""
    given = {"effect": "damaged", "op": "eq"}
    cars = toll_claim("c1", "a", "three cars", low=3, who="cars", **given)
    houses = toll_claim("c2", "b", "nine houses", low=9, who="houses", **given)
    more = toll_claim("c3", "b", "ten houses", low=10, who="burnt houses", **given)
    assert find_differences(alone(cars, houses), UNDATED) == ()
    difference = only(find_differences(together(houses, more.model_copy(update={"article": "c"})), UNDATED))
    assert (difference.relation, difference.topic) == ("contradiction", "houses")


def test_figures_that_one_article_tells_apart_are_no_rivals() -> None:
    """Of five boats that came three were taken: another report's "five boats" denies neither."""
    given = {"effect": "other", "op": "eq", "who": "boats"}
    five, three = (
        toll_claim("c1", "a", "five boats", low=5, **given),
        toll_claim("c2", "b", "three boats", low=3, **given),
    )
    both = toll_claim("c3", "c", "Five boats", low=5, **given), toll_claim("c4", "c", "three boats", low=3, **given)
    assert only(find_differences([(five, three)], UNDATED)).relation == "contradiction"
    assert find_differences([(five, three), *alone(*both)], UNDATED) == ()


def test_events_that_are_counted_are_the_same_whatever_event_an_article_files_them_under() -> None:
    given = {"effect": "other", "who": "attacks", "op": "eq"}
    army = toll_claim("c1", "a", "76 attacks", low=76, about="e1", said_by="the army", **given)
    rebels = toll_claim("c2", "b", "94 attacks", low=94, about="e2", said_by="the Harl Institute", **given)
    assert only(find_differences(together(army, rebels), UNDATED)).relation == "measure"


def test_the_opposite_of_what_another_article_says_is_a_contradiction() -> None:
    acquitted = statement_claim("c1", "a", "Reiter was acquitted of fraud", None)
    guilty = statement_claim("c2", "b", "she was found guilty of bribery and fraud", None)
    jailed = statement_claim("c3", "c", "Reiter went to prison for fraud", None)
    difference = only(find_differences(together(acquitted, guilty, jailed), UNDATED))
    assert difference.relation == "contradiction"
    assert [position.claims for position in difference.positions] == [("c1",), ("c2",)]
