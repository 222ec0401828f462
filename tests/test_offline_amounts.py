"""What is counted beside people: attacks, shots, homes, documents; and what such a number is not."""

import pytest

from crosswire.engines.offline.alignment.align import align_claims_by_rule
from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.amounts import find_amounts
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.extraction.ground import ground
from crosswire.reconciliation.claims import list_claims
from incidents import Report, claims_of
from stories import numbered


def amounts(text: str) -> list[tuple[str, str, int | float | None, str]]:
    found = find_amounts(read_article(numbered(text)))
    return [(one.effect, one.op, one.low, one.at.words) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The militia has launched at least 76 attacks.", [("other", "ge", 76, "at least 76 attacks")]),
        ("More than 70 such attacks were counted.", [("other", "gt", 70, "More than 70 such attacks")]),
        ("He fired 15 to 18 rounds into the crowd.", [("other", "range", 15, "15 to 18 rounds")]),
        ("Three badly damaged undersea cables lay there.", [("other", "eq", 3, "Three badly damaged undersea cables")]),
        ("A ferry with 87 people aboard sank.", [("other", "eq", 87, "87 people aboard")]),
        ("About 3,000 workers walked out.", [("other", "approx", 3000, "About 3,000 workers walked out")]),
        ("So far 12 babies have been infected.", [("other", "eq", 12, "12 babies have been infected")]),
        ("The bus was carrying 40 passengers.", [("other", "eq", 40, "40 passengers")]),
        ("Police put the figure at 4,500.", [("other", "eq", 4500, "figure at 4,500")]),
        ("The storm flattened 40 houses.", [("damaged", "eq", 40, "40 houses")]),
        ("Some 30 villages were destroyed.", [("damaged", "approx", 30, "Some 30 villages")]),
        ("The blaze has burnt more than 500 acres.", [("other", "gt", 500, "more than 500 acres")]),
        ("Thieves took 11.5 million documents.", [("other", "eq", 11_500_000, "11.5 million documents")]),
    ],
)
def test_a_count_of_things_keeps_its_operator_and_its_words(
    text: str, expected: list[tuple[str, str, int | float | None, str]]
) -> None:
    assert amounts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The rocket could carry 20 missiles.", id="only possible"),
        pytest.param("Two more shots followed.", id="a rest"),
        pytest.param("The remaining three boats fled.", id="the rest, told before the number"),
        pytest.param("The crew flew ten sorties a day.", id="a rate"),
        pytest.param("The candidate visited four states and two cities.", id="places that nothing befell"),
        pytest.param("Nine children scored 30 points.", id="nothing that is looked for"),
        pytest.param("A Harl 9 rockets show was held.", id="a number of a name"),
        pytest.param("Only one attack was seen.", id="one"),
        pytest.param("Two series of strikes followed.", id="series, not strikes"),
    ],
)
def test_other_numbers_are_no_counts_of_things(text: str) -> None:
    assert amounts(text) == []


def test_who_gives_a_figure_is_told_with_it() -> None:
    text = "There were at least 76 attacks, the army said, although the Harl Institute puts the figure at 94 attacks."
    found = find_amounts(read_article(numbered(text)))
    assert [(one.low, one.said_by.words if one.said_by else None) for one in found] == [
        (76, "the army"),
        (94, "the Harl Institute"),
    ]


def test_what_is_counted_as_damaged_is_counted_once() -> None:
    tolls = propose_incident(numbered("The storm damaged 200 homes in Velmora on Monday.")).tolls
    assert [(one.effect, one.low) for one in tolls] == [("damaged", 200)]


def joined(one: Report, other: Report) -> bool:
    counts = [claim for claim in claims_of(one, other) if claim.slot == "toll"]
    return [group.ids for group in align_claims_by_rule(counts).groups] == [[claim.id for claim in counts]]


def report(name: str, sentence: str, words: str, low: int, who: str, effect: str = "other") -> Report:
    return Report(name, f"A ferry sank off Velmora. {sentence}", "A ferry sank").toll(words, low, effect, who=who)


CUT = "Telephones in Harl and Osk were silent after two undersea cables snapped in the storm."
CUT_TOO = "Telephones were silent in Harl when three undersea cables snapped, the company said."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            (CUT, "two undersea cables", 2, "undersea cables"),
            (CUT_TOO, "three undersea cables", 3, "undersea cables"),
            id="one thing told of in like words",
        ),
        pytest.param(
            ("The army counted 76 attacks on its posts since May 17.", "76 attacks", 76, "attacks"),
            (
                "Rebels claim more than 70 such attacks on posts since 17 May.",
                "more than 70 such attacks",
                70,
                "attacks",
            ),
            id="one period",
        ),
        pytest.param(
            ("Avanto calls back 120,000 Lyra cars for their brakes.", "120,000 Lyra cars", 120_000, "Lyra cars"),
            (
                "Avanto: brakes of 135,000 Lyra vehicles failed.",
                "135,000 Lyra vehicles",
                135_000,
                "Lyra vehicles",
            ),
            id="one thing under two names",
        ),
        pytest.param(
            (
                "Hackers took 209,000 credit card numbers.",
                "209,000 credit card numbers",
                209_000,
                "credit card numbers",
            ),
            ("The hackers saw 200,000 card numbers.", "200,000 card numbers", 200_000, "card numbers"),
            id="many of one kind",
        ),
    ],
)
def test_two_counts_of_the_same_things_are_joined(
    one: tuple[str, str, int, str], other: tuple[str, str, int, str]
) -> None:
    assert joined(report("a", *one), report("b", *other))


@pytest.mark.parametrize(
    ("other", "effect"),
    [
        pytest.param((CUT_TOO, "three undersea cables", 3, "undersea cables"), "damaged", id="another effect"),
        pytest.param(
            (CUT_TOO.replace("three", "nine"), "nine undersea cables", 9, "undersea cables"), "other", id="far more"
        ),
        pytest.param(
            (CUT_TOO.replace("undersea", "power"), "three power cables", 3, "power cables"), "other", id="another kind"
        ),
        pytest.param(
            ("The firm owns three undersea cables and a ship.", "three undersea cables", 3, "undersea cables"),
            "other",
            id="told of something else",
        ),
        pytest.param(
            (CUT_TOO.replace("cables", "pipelines"), "three undersea pipelines", 3, "undersea pipelines"),
            "other",
            id="other things",
        ),
    ],
)
def test_counts_of_other_things_stay_apart(other: tuple[str, str, int, str], effect: str) -> None:
    assert not joined(report("a", CUT, "two undersea cables", 2, "undersea cables"), report("b", *other, effect))


def test_organisers_and_police_count_one_crowd() -> None:
    text = "About 15,000 people marched in Harl, organisers said. Police put the figure at 4,500."
    incident = ground(propose_incident(numbered(text)), numbered(text)).incident or pytest.fail("no incident")
    counts = [claim for claim in list_claims([(numbered(text), incident)]) if claim.slot == "toll"]
    assert [claim.text for claim in counts] == ["About 15,000 people marched", "figure at 4,500"]
    assert len(align_claims_by_rule(counts).groups) == 1
    assert align_claims_by_rule(counts[1:]).groups == []


def test_two_periods_are_two_counts() -> None:
    one = report("a", "The army counted 76 attacks on its posts since May 17.", "76 attacks", 76, "attacks")
    other = report("b", "The army counted 60 attacks on its posts since June 3.", "60 attacks", 60, "attacks")
    assert not joined(one, other)


def test_one_article_gives_two_figures_only_in_two_voices() -> None:
    text = "A ferry sank. Velmora counted 76 attacks on the port since May, the Harl Institute counted 94 attacks."
    one_voice = Report("a", text, "A ferry sank").toll("76 attacks", 76, "other", who="attacks")
    one_voice.toll("94 attacks", 94, "other", who="attacks")
    two_voices = Report("a", text, "A ferry sank").toll("76 attacks", 76, "other", who="attacks", said_by="Velmora")
    two_voices.toll("94 attacks", 94, "other", who="attacks", said_by="the Harl Institute")
    for report_, groups in ((one_voice, 0), (two_voices, 1)):
        counts = [claim for claim in claims_of(report_) if claim.slot == "toll"]
        assert len(align_claims_by_rule(counts).groups) == groups


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("Two houses in West Burnaby were searched.", ["other"]),
        ("Three apartments on the level above were searched.", ["other"]),
        ("Officials said Monday 40 homes were destroyed.", ["damaged"]),
        ("A 500-acre wildfire killed a man.", []),
    ],
)
def test_a_name_a_floor_a_day_or_an_adjective_damages_nothing(text: str, effects: list[str]) -> None:
    assert [effect for effect, *_ in amounts(text)] == effects
