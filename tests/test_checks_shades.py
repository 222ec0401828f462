"""What is planned, conditional, a part or somebody's office stays so."""

import pytest

from crosswire.checks.finding import SentenceCheck
from crosswire.checks.reading.sayings import find_clauses
from crosswire.checks.rules.offices import check_offices
from crosswire.checks.rules.plans import check_conditions, check_plans
from crosswire.checks.rules.portions import check_changes, check_portions
from crosswire.checks.rules.values import check_labels
from crosswire_schemas.summary import Sentence
from stories import cited

VOTE = "The council voted 14 to 11 on Monday to close the old hall."
OFFER = "The firm Norl said it would pay for the repairs if the court finds it liable."
IF_FIRST = "If the dam breaks, engineers will flood the lower fields."
HALF = "Half of the 60 traders have already left."
CRACKS = "Engineers found cracks in two of the nine pillars."
MOST = "Most of the passengers came from Arle."
MEN = "The captain, Jon Reve, may have slept, the chief inspector, Lena Holt, said."
MAYOR = "Mayor Tora Lund met the traders' lawyer, Per Quist."
FELL = "Traffic fell by 12 percent in March."
SHARE = "The share rose from 4 percent to 7 percent."
POINTS = "Rents rose by 3 percentage points."


def find(check: SentenceCheck, text: str, *quotes: str) -> bool:
    citations = tuple(cited(f"a{number}", quote) for number, quote in enumerate(quotes))
    return bool(list(check(Sentence(text=text, kind="fact", citations=citations), {})))


@pytest.mark.parametrize(
    ("check", "quote", "text"),
    [
        (check_labels, "A second fall came near Gate 9.", "A boy came from Gate 2."),
        (check_labels, "Two boys came from Gate 9.", "A boy came from Gate 2."),
        (check_plans, VOTE, "The council closed the old hall on Monday."),
        (check_plans, "Traders intend to appeal against it.", "Traders have appealed against it."),
        (check_plans, "The governor is expected to approve the sale.", "The governor approved the sale."),
        (check_plans, "A court ordered the hall to be torn down.", "The hall was torn down."),
        (check_conditions, OFFER, "The firm Norl said it would pay for the repairs."),
        (check_conditions, OFFER, "A court finds the firm Norl liable."),
        (check_conditions, IF_FIRST, "Engineers will flood the lower fields."),
        (check_portions, HALF, "The 60 traders have already left."),
        (check_portions, HALF, "All the traders have left."),
        (check_portions, CRACKS, "Engineers found cracks in the nine pillars."),
        (check_portions, MOST, "The passengers came from Arle."),
        (check_offices, MEN, "The captain, Lena Holt, said that Jon Reve may have slept."),
        (check_offices, MEN, "The chief inspector, Jon Reve, may have slept."),
        (check_offices, MAYOR, "The traders' lawyer, Tora Lund, met Per Quist."),
        (check_changes, FELL, "Traffic fell to 12 percent in March."),
        (check_changes, FELL, "Traffic fell by 12 percentage points in March."),
        (check_changes, SHARE, "The share rose from 7 percent to 4 percent."),
        (check_changes, POINTS, "Rents rose by 3 percent."),
    ],
)
def test_a_shade_that_was_lost_is_found(check: SentenceCheck, quote: str, text: str) -> None:
    assert find(check, text, quote)
    assert not find(check, quote, quote)


@pytest.mark.parametrize(
    ("check", "text", "quotes"),
    [
        pytest.param(check_plans, "The hall is to be closed.", [VOTE], id="another word for the plan"),
        pytest.param(check_plans, "The hall could be closed.", [VOTE], id="possible"),
        pytest.param(check_plans, "The council voted to close the hall.", [VOTE], id="the plan itself"),
        pytest.param(check_plans, "The hall was closed.", [VOTE, "Police closed the hall."], id="done elsewhere"),
        pytest.param(check_plans, "The closed hall is old.", [VOTE, "The closed hall is old."], id="no verb"),
        pytest.param(check_plans, "It would be the first hall closed.", [VOTE], id="thought of"),
        pytest.param(
            check_conditions, "Norl would pay for the repairs should it be found liable.", [OFFER], id="should"
        ),
        pytest.param(check_conditions, "The firm Norl spoke of repairs.", [OFFER], id="not what is under it"),
        pytest.param(check_conditions, "He asked if it was safe.", ["He asked if it was safe."], id="a question"),
        pytest.param(check_portions, "The traders met.", [HALF], id="something else of all"),
        pytest.param(check_portions, "The traders left.", [HALF, "The traders left."], id="of all elsewhere"),
        pytest.param(check_portions, "Of the 60 traders 30 left.", [HALF], id="in another order"),
        pytest.param(check_offices, "The lawyer Per Quist met Lund.", [MAYOR], id="its holder"),
        pytest.param(
            check_offices, "Judge Ada Holm met Per Quist.", [MAYOR, "Ada Holm spoke."], id="an office of nobody"
        ),
        pytest.param(
            check_offices, "Lund, the lawyer said, left.", ["Lawyer Per Quist spoke. Lund left."], id="a speaker"
        ),
        pytest.param(
            check_offices,
            "Senator Ann Lee and Senator Bo Kerr met.",
            ["Senator Ann Lee met a guest.", "Bo Kerr met her."],
            id="an office of two",
        ),
        pytest.param(check_changes, "Traffic fell 12 percent.", [FELL], id="no word before it"),
        pytest.param(check_changes, "The share rose to 7 percent.", [SHARE], id="one end"),
    ],
)
def test_what_keeps_its_shade_is_left_alone(check: SentenceCheck, text: str, quotes: list[str]) -> None:
    assert not find(check, text, *quotes)


def test_what_somebody_says_in_marks_is_one_clause() -> None:
    text = "“The crew was quick, but the boats were slow,” Holt said, but Lund left."
    assert [text[slice(*span)] for span in find_clauses(text)] == [text[: text.index("Lund")], "Lund left."]
