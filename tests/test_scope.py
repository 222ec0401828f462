"""Counts of a whole and of a part of it, places within places, and what is asked: by the words of the articles."""

from itertools import permutations

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire.reconciliation.gaps import find_gaps
from crosswire.reconciliation.places import lies_in
from crosswire.reconciliation.sources.primary_sources import count_sources, list_story_sources
from crosswire_schemas.incident import Where
from crosswire_schemas.reconciliation import Claim, Difference
from incidents import Report, claims_of
from stories import cited, claim, statement_claim, toll_claim

NOBODY: dict[str, str] = {}


def relations(*claims: Claim, days: dict[str, str] = NOBODY) -> set[tuple[str, ...]]:
    """What is found in any order of *claims*: the same."""
    found: set[tuple[str, ...]] = {
        tuple(difference.relation for difference in find_differences([(c,) for c in order], days.get))
        for order in permutations(claims)
    }
    assert len(found) == 1
    return found


def told_toll(name: str, low: int, number: str, sentence: str, op: str = "eq") -> Claim:
    count = toll_claim(name, name, number, op, low)
    return count.model_copy(update={"evidence": (cited(name, sentence),)})


@pytest.mark.parametrize(
    ("whole", "part", "relation"),
    [
        ("Ten people died in both raids.", "Six people died in one of them.", "scope"),
        ("Ten people died in two raids.", "Six people died in the raid.", "scope"),
        ("Ten people died.", "Six people died in one of the two raids.", "scope"),
        ("Ten people died in raids over the past two weeks.", "Six people died in a raid.", "scope"),
        ("Ten people died in the raid.", "Six people died in the raid.", "contradiction"),
        ("Ten people died, one of them a child.", "Six people died, one of them a child.", "contradiction"),
        ("Ten people died in both raids.", "Six people died in both raids.", "contradiction"),
    ],
)
def test_a_figure_of_several_deeds_is_no_rival_of_a_figure_of_one(whole: str, part: str, relation: str) -> None:
    claims = told_toll("a", 10, "Ten people", whole), told_toll("b", 6, "Six people", part)
    assert relations(*claims) == {(relation,)}


def earlier(name: str, text: str, number: str, low: int, place: str, kind: str = "accident") -> Report:
    report = Report(name, f"A train derailed. {text}", "derailed").related("crash", kind=kind)
    return report.when("Saturday", about="e1").where(place, about="e1").toll(number, low, "killed", about="e1")


def scope_of(*reports: Report) -> list[Difference]:
    claims = [c.model_copy(update={"event": f"{c.article}-{c.event}"}) if c.event != "incident" else c
              for c in claims_of(*reports)]  # fmt: skip
    found = find_differences([(c,) for c in claims], dict.fromkeys("ab", "2031-06-10").get)
    return [difference for difference in found if difference.relation == "scope"]


WHOLE = earlier(
    "a", "On Saturday two crashes of Harl Rail trains near Tavim killed ten people.", "ten people", 10, "Tavim"
)
PART = earlier("b", "On Saturday a crash of a Harl Rail train near Tavim killed six people.", "six people", 6, "Tavim")


def test_counts_of_two_earlier_events_one_within_the_other_differ_in_scope() -> None:
    for reports in ((WHOLE, PART), (PART, WHOLE)):
        (difference,) = scope_of(*reports)
        assert [position.value for position in difference.positions] == ["ten people", "six people"]
        assert "part" in difference.rule
        assert not difference.material


@pytest.mark.parametrize(
    "other",
    [
        earlier(
            "b", "On Saturday a crash of a Harl Rail train near Borvik killed six people.", "six people", 6, "Borvik"
        ),
        earlier(
            "b", "On Saturday a crash of a Harl Rail train near Tavim killed ten people.", "ten people", 10, "Tavim"
        ),
        earlier("b", "On Saturday a crash of a Harl Rail train near Tavim killed six.", "six", 6, "Tavim", "robbery"),
    ],
    ids=["another place", "no smaller number", "another kind of deed"],
)
def test_other_events_are_no_part_of_a_whole(other: Report) -> None:
    assert scope_of(WHOLE, other) == []


def test_a_later_larger_figure_revises_a_hedged_one_and_stands_behind_it() -> None:
    claims = toll_claim("c1", "a", "at least five", "ge", 5), toll_claim("c2", "b", "seven", "eq", 7)
    days = {"a": "2031-06-09", "b": "2031-06-10"}
    for order in permutations(claims):
        (difference,) = find_differences([(c,) for c in order], days.get)
        assert difference.relation == "superseded"
        assert [position.value for position in difference.positions] == ["at least five", "seven"]


def test_a_hedge_alone_is_no_revision() -> None:
    claims = toll_claim("c1", "a", "five", "eq", 5), toll_claim("c2", "b", "at least five", "ge", 5)
    assert relations(*claims, days={"a": "2031-06-09", "b": "2031-06-10"}) == {("qualifier",)}


def test_one_party_s_two_claims_are_no_two_measures() -> None:
    given = {"stance": "claimed", "said_by": "the army"}
    claims = toll_claim("c1", "a", "nine", "eq", 9, **given), toll_claim("c2", "b", "two", "eq", 2, **given)
    assert relations(*claims) == {("contradiction",)}


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        ("eastern Tavim", "Tavim", ""),
        ("Varo Street in Tavim", "Tavim", ""),
        ("Varo Street", "Tavim", "A building in Varo Street in Tavim burned."),
        ("Harl", "Tavim", "It happened in Harl, a district of the city of Tavim."),
        ("Harl", "Tavim", "Tavim's old Harl quarter was hit."),
        ("Harl", "Orlu province", "They met in Harl, Orlu province."),
    ],
)
def test_a_place_named_as_a_part_lies_in_the_other(part: str, whole: str, told: str) -> None:
    assert lies_in(part, whole, [told])
    assert not lies_in(whole, part, [told])


@pytest.mark.parametrize(
    "told",
    [
        "Harl and Tavim were hit.",
        "from Harl to Tavim",
        "Harl, Tavim and Borvik were hit.",
        "a cable between Osk and Harl in Tavim",
    ],
)
def test_places_side_by_side_are_not_nested(told: str) -> None:
    assert not lies_in("Harl", "Tavim", [told])


def where(article: str, name: str, told: str, kind: str = "city") -> Claim:
    item = Where.model_validate(
        {"name": name, "kind": kind, "relation": "in", "about": "incident", "citations": (cited(article, name),)}
    )
    given = claim(f"c-{article}-{name}", article, item, name)
    return given.model_copy(update={"evidence": (cited(article, told),)})


def test_nested_places_differ_in_grain_and_others_contradict_unless_one_report_gives_both() -> None:
    harl, tavim = where("a", "Harl", "Fire broke out in Harl."), where("b", "Tavim", "Fire broke out in Tavim.")
    assert relations(harl, tavim) == {("contradiction",)}
    assert relations(where("a", "Harl", "In Harl, a suburb of Tavim, fire broke out."), tavim) == {("granularity",)}
    assert relations(harl, where("a", "Tavim", "Fire broke out in Tavim.")) == {()}


def test_one_town_taken_for_a_district_is_one_place() -> None:
    told = "Fire broke out in Harl."
    assert relations(where("a", "Harl", told), where("b", "Harl", told, "district")) == {()}


def test_four_articles_with_one_remark_have_one_primary_source() -> None:
    remark = [statement_claim(f"c{a}", a, "the dam holds", "a senior dam official") for a in "abcd"]
    again = [statement_claim("e", "a", "the gates are shut", "a senior dam official")]
    origin = {article: article for article in "abcd"}
    assert count_sources(remark, origin) == len(list_story_sources([remark, again], origin)) == 1
    other = [statement_claim("f", "a", "we were not warned", "farmer Dana Cole")]
    assert len(list_story_sources([remark, again, other], origin)) == 2


def test_no_question_is_listed_that_a_sentence_answers() -> None:
    silent = Report("a", "A tanker crashed near Tavim.", "crashed")
    telling = Report("a", "A tanker crashed at 5:40 near Tavim. Ice was the cause. Nobody was hurt.", "crashed")
    asked = {"the cause", "whether anybody was hurt", "the hour it happened"}
    assert asked <= set(find_gaps(claims_of(silent), [silent.numbered]))
    assert asked.isdisjoint(find_gaps(claims_of(telling), [telling.numbered]))


def test_what_a_sentence_tells_of_another_event_answers_nothing() -> None:
    report = Report("a", "A tanker crashed. A storm caused a crash in May.", "crashed").related("storm")
    assert "the cause" in find_gaps(claims_of(report), [report.numbered])
