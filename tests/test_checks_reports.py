"""Counts of the reports themselves, numbers within names, names that changed places, and what opens with a year."""

import pytest

from crosswire.checks.rules.events import is_earlier
from crosswire.checks.rules.quoted import check_verbatim
from crosswire.checks.run import Checker
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence
from stories import numbered

HARBOUR = "A defence official said the ferry Merrow left Tarn for Ulby on Monday night."
GUARD = "A security official said the ferry Merrow left Tarn for Ulby on Monday night."
OTHERS = (
    "Line 4 ran from Tarn to Ulby. In 2019, a ferry sank near Tarn. A pier built in 1998 was closed. "
    "The US First Lady Irda Kolm met dockers at the University of New Arle. The Orland Upper Court ruled on Friday. "
    "The ministry will open the docks on Friday, Ann Lorrimer of the Tarn Port Office said."
)
TEXTS = {"a": HARBOUR, "b": HARBOUR, "c": GUARD, "d": GUARD, "e": GUARD, "f": OTHERS}
SOURCES = {
    article.article.id: article
    for article in (numbered(text, name=name, published="2031-06-10") for name, text in TEXTS.items())
}
FIVE = [SOURCES[name].article.cite(*SOURCES[name].sentences[0]) for name in "abcde"]
LINE, SANK, PIER, LADY, COURT, DOCKS = (SOURCES["f"].article.cite(*span) for span in SOURCES["f"].sentences)


def cited(text: str, *citations: Citation, kind: str = "fact") -> Sentence:
    return Sentence.model_validate({"text": text, "kind": kind, "citations": citations})


def told(text: str, citations: list[Citation], kind: str = "disagreement") -> Sentence:
    return cited(text, *citations, kind=kind)


def checks_of(sentence: Sentence) -> set[str]:
    return {finding.check for finding in Checker(SOURCES).check(sentence, "sentence 1")}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Reports differ on the source: two named a defence official, three a security official.", 5),
        ("Two of the six reports named a defence official, and three a security official.", 5),
        ("Five reports said the ferry Merrow left Tarn.", 5),
    ],
)
def test_counts_of_reports_are_held_against_the_citations(text: str, count: int) -> None:
    """They stand in no article, and one citation less makes each of them wrong."""
    assert "V03" not in checks_of(told(text, FIVE[:count]))
    assert "V03" in checks_of(told(text, FIVE[: count - 1]))


@pytest.mark.parametrize(
    "text",
    [
        "Two of the nine reports named a defence official.",
        "Two of the four reports named a defence official.",
        "Reports said the ferry Merrow left with three aboard.",
    ],
    ids=["more than there are", "fewer than are cited", "not of reports"],
)
def test_a_number_that_the_citations_do_not_bear_out_is_found(text: str) -> None:
    assert "V03" in checks_of(told(text, FIVE))


@pytest.mark.parametrize(
    ("text", "citation", "check"),
    [
        pytest.param("Line 5 ran from Tarn to Ulby.", LINE, "V03", id="number of a name"),
        pytest.param("Line 4 ran from Ulby to Tarn.", LINE, "V04", id="names exchanged"),
        pytest.param("The court in New Arle ruled on Friday.", LADY, "V04", id="the city of a university"),
        pytest.param("The ministry will open the docks on Thursday.", DOCKS, "V03", id="another day"),
        pytest.param("Line 4 ran from Tarn to Ul\u200bby.", LINE, "V20", id="hidden sign"),
        pytest.param("Line 4 ran from Tarn to <b>Ulby.", LINE, "V20", id="markup"),
        pytest.param("Line 4 ran from “\u200b” to Ulby.", LINE, "V20", id="invisible quotation"),
    ],
)
def test_one_fault_is_seen_by_its_check(text: str, citation: Citation, check: str) -> None:
    assert check in checks_of(cited(text, citation))


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        pytest.param("Line 4 ran from Tarn to Ulby.", LINE, id="same words"),
        pytest.param("Irda Kolm met dockers.", LADY, id="name after an office"),
        pytest.param("The Upper Court of Orland ruled.", COURT, id="turned round"),
        pytest.param("Orland's Upper Court ruled on Friday.", COURT, id="possessive"),
        pytest.param("The docks are open on Friday, Ann Lorrimer (D) of the Tarn Port Office said.", DOCKS, id="tense"),
    ],
)
def test_honest_names_and_days_pass(text: str, citation: Citation) -> None:
    assert not {"V03", "V04"} & checks_of(cited(text, citation))


def test_a_year_dates_what_it_opens_and_nothing_else() -> None:
    """A pier built in 1998 may fall today."""
    days = ["2031-06-09"]
    assert is_earlier(cited("A ferry sank near Tarn.", SANK), SOURCES, days)
    assert not is_earlier(cited("The pier was closed.", PIER), SOURCES, days)
    assert not is_earlier(cited("A ferry sank near Tarn.", SANK), SOURCES, ["2019-06-09"])


def test_a_quotation_of_nothing_visible_is_found_and_no_error() -> None:
    assert [trouble.text for trouble in check_verbatim(cited("A guard said “\u200b”.", LINE), SOURCES)] == ["\u200b"]
