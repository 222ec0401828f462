"""People whom something befell, as figures: their data taken, no power, work lost; and what two reports count alike."""

import pytest

from crosswire.engines.offline.alignment.align import align_claims_by_rule
from crosswire.engines.offline.engine import propose_incident
from crosswire.extraction.ground import ground
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.differences.tolls import toll_rivalries
from crosswire_schemas.reconciliation import Claim
from stories import numbered


def counts(text: str) -> list[tuple[str, int | float | None, str]]:
    return [(one.op, one.low, one.at.words) for one in propose_incident(numbered(text)).tolls if one.effect == "other"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thieves took the records of 3.2 million patients.", ("eq", 3_200_000, "3.2 million patients")),
        ("Some 400,000 Britons were affected.", ("approx", 400_000, "Some 400,000 Britons were affected")),
        ("The leak may have affected 90,000 users.", ("eq", 90_000, "may have affected 90,000 users")),
        (
            "Hackers are feared to have stolen data from up to 2 million Britons.",
            ("le", 2_000_000, "feared to have stolen data from up to 2 million Britons"),
        ),
        (
            "More than 800 people's details were leaked.",
            ("gt", 800, "More than 800 people's details were leaked"),
        ),
        (
            "The storm left 20,000 homes and businesses without power.",
            ("eq", 20_000, "20,000 homes and businesses without power"),
        ),
        ("At least 5,000 people lost power.", ("ge", 5000, "At least 5,000 people lost power")),
        ("The storm cut power to about 800 homes.", ("approx", 800, "about 800 homes")),
        ("Soup has sickened 30 people in Norwell.", ("eq", 30, "30 people")),
        ("The soup made 41 guests ill.", ("eq", 41, "41 guests ill")),
        ("Avanto will cut 3,000 jobs.", ("eq", 3000, "will cut 3,000 jobs")),
        ("About 2,500 clerks and workers strike; 900 workers were laid off.", ("eq", 900, "900 workers were laid off")),
        ("Avanto is recalling 75,000 heaters.", ("eq", 75_000, "75,000 heaters")),
        ("Some 2,000 passengers were stranded in Tarn.", ("approx", 2000, "Some 2,000 passengers were stranded")),
        (
            "About 40,000 customers were hit by the outage.",
            ("approx", 40_000, "About 40,000 customers were hit by the outage"),
        ),
    ],
)
def test_people_whom_something_befell_are_a_figure_with_its_hedge(
    text: str, expected: tuple[str, int | float | None, str]
) -> None:
    assert counts(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The office holds data on 800 million people.", id="whose data it has, taken or not"),
        pytest.param("Avanto could cut 3,000 jobs.", id="only possible"),
        pytest.param("Avanto hopes to cut 3,000 jobs.", id="only wanted"),
        pytest.param("Another 40 people fell ill.", id="a rest"),
        pytest.param("Some 40 more people were affected.", id="a rest, told behind the number"),
        pytest.param("One in three people was affected.", id="a share"),
        pytest.param("It is not known whether 300 people were affected.", id="nobody says so"),
        pytest.param("A similar leak two years ago affected 300 people.", id="another event"),
        pytest.param("The outage could affect 300 people.", id="not yet"),
    ],
)
def test_who_is_only_spoken_of_is_no_figure(text: str) -> None:
    assert counts(text) == []


def test_an_outage_and_a_price_hurt_nobody() -> None:
    text = "About 40,000 customers were hit by the outage. Two men were hit by a lorry."
    injured = [one.low for one in propose_incident(numbered(text)).tolls if one.effect == "injured"]
    assert injured == [2]


def test_people_forced_from_their_homes_are_displaced() -> None:
    tolls = propose_incident(numbered("The flood forced 12,000 people in Osk from their homes.")).tolls
    assert [(one.effect, one.low) for one in tolls] == [("displaced", 12_000)]


def differ(*texts: str) -> list[list[str]]:
    """The words of each point on which articles of these *texts* differ in a count of things."""
    read = []
    for number, text in enumerate(texts):
        article = numbered(text)
        named = article.article.model_copy(update={"id": f"a{number}", "file": f"a{number}.txt"})
        article = article._replace(article=named)
        read.append((article, ground(propose_incident(article), article).incident or pytest.fail("no incident")))
    claims = {claim.id: claim for claim in list_claims(read) if claim.slot == "toll"}
    groups: list[list[Claim]] = [
        [claims[name] for name in g.ids] for g in align_claims_by_rule([*claims.values()]).groups
    ]
    return [sorted(side[0].text for side in one.positions) for one in toll_rivalries(groups, lambda _: None)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            (
                "A breach at Sund Bank exposed the data of 44 million customers worldwide.",
                "Thieves took the details of 57 million users around the world from Sund Bank.",
                "Details of 400,000 Britons were stolen from Sund Bank.",
            ),
            ["44 million customers", "57 million users"],
            id="two totals, and a part in one country",
        ),
        pytest.param(
            (
                "Data of 400,000 Britons were stolen from Sund Bank.",
                "In Britain, 9 million customers had their details stolen.",
            ),
            ["400,000 Britons", "9 million customers had their details stolen"],
            id="two totals for one country, however far apart",
        ),
        pytest.param(
            ("A storm left 200,000 homes without power.", "About 150,000 customers lost power in the storm."),
            ["200,000 homes without power", "About 150,000 customers lost power"],
            id="homes and customers without power",
        ),
        pytest.param(
            ("The outage affected 90,000 customers.", "In Tarn, 70,000 homes lost power in the outage."),
            ["70,000 homes lost power", "90,000 customers"],
            id="affected by what befell the others",
        ),
        pytest.param(
            ("Avanto will cut 3,000 jobs.", "Avanto plans to lay off 4,000 workers."),
            ["plans to lay off 4,000 workers", "will cut 3,000 jobs"],
            id="jobs and workers",
        ),
        pytest.param(
            ("Soup sickened 30 people in Norwell.", "At least 41 people fell ill in Norwell."),
            ["30 people", "At least 41 people fell ill"],
            id="the ill of one town",
        ),
    ],
)
def test_two_totals_of_one_population_are_set_against_each_other(texts: tuple[str, ...], expected: list[str]) -> None:
    assert differ(*texts) == [expected]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            (
                "Data of 44 million Sund Bank customers were stolen.",
                "Data of 30 million Britons were stolen from Sund Bank, and of 9 million Canadians.",
            ),
            id="a total, and countries",
        ),
        pytest.param(
            ("A storm left 200,000 homes without power.", "A storm left 150,000 homes without water."),
            id="power and water",
        ),
        pytest.param(
            ("A storm left 200,000 homes without power.", "A storm left 150,000 people without power."),
            id="homes and people",
        ),
        pytest.param(
            ("A storm left 200,000 homes without power on Monday.", "On Wednesday 150,000 homes were without power."),
            id="two days",
        ),
        pytest.param(
            (
                "Avanto will cut 3,000 jobs.",
                "Avanto will cut 5,000 jobs, including 2,000 in Norwell. It employs 4,000 there.",
            ),
            id="a part beside its total",
        ),
        pytest.param(
            (
                "Avanto recalls 1.2 million cars worldwide over their brakes.",
                "Avanto is recalling 900,000 cars in Velmora over their brakes.",
            ),
            id="cars of the world and of one country",
        ),
    ],
)
def test_a_part_of_a_total_is_no_rival(texts: tuple[str, ...]) -> None:
    assert [one for one in differ(*texts) if len({*one}) > 1 and "3,000" not in one[0]] == []
