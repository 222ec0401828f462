"""One fault in an honest sentence, and the check that sees it. The honest sentences pass."""

import pytest

from crosswire.checks.run import Checker
from crosswire.text.prose import number_sentences
from crosswire_schemas.article import Region
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence
from stories import numbered

ARTICLE = numbered(
    "A bus fell into the Orlu gorge near Tavim on Sunday night, killing at least five passengers, police said. "
    "“The brakes failed,” the driver’s brother told a local radio. "
    "Nine people were not hurt, a doctor said on condition of anonymity. "
    "Debris apparently from a drone was found, an officer said. "
    "The mayor, Irda Kolm, warned against driving there. "
    "The road was closed on Monday at 2:30 p.m. and 70 percent of the buses were late.",
    published="2031-06-10",
)
SOURCES = {ARTICLE.article.id: ARTICLE}
BUS = (
    "At least five passengers were killed when a bus fell into the Orlu gorge near Tavim on Sunday night, police said."
)
ROAD = "The road was closed on Monday at 2:30 p.m. and 70 percent of the buses were late."


def cited(text: str, *numbers: int, kind: str = "attributed") -> Sentence:
    citations = [ARTICLE.article.cite(*ARTICLE.sentences[number - 1]) for number in numbers]
    return Sentence.model_validate({"text": text, "kind": kind, "citations": citations})


def checks_of(sentence: Sentence) -> set[str]:
    return {finding.check for finding in Checker(SOURCES).check(sentence, "sentence 1")}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(cited(BUS, 1), id="same words"),
        pytest.param(cited(BUS.replace("Sunday night", "the night of June 8"), 1), id="date worked out"),
        pytest.param(
            cited("Police said that at least 5 passengers were killed on Sunday.", 1), id="digits, coarser time"
        ),
        pytest.param(cited("“The brakes failed,” the driver’s brother told a radio.", 2), id="quotation"),
        pytest.param(cited('"The brakes failed," the driver\'s brother said.', 2), id="straight marks"),
        pytest.param(cited("A doctor, on condition of anonymity, said nine people were not hurt.", 3), id="negation"),
        pytest.param(cited("An officer said debris had been found, apparently from a drone.", 4), id="hedge"),
        pytest.param(cited("Mayor Kolm warned against driving there.", 5), id="surname"),
        pytest.param(cited(ROAD, 6, kind="fact"), id="own voice"),
    ],
)
def test_honest_sentences_pass(sentence: Sentence) -> None:
    assert Checker(SOURCES).check(sentence, "sentence 1") == []


@pytest.mark.parametrize(
    ("sentence", "check"),
    [
        pytest.param(cited(BUS), "V02", id="nothing cited"),
        pytest.param(cited(BUS.replace("five", "six"), 1), "V03", id="other number"),
        pytest.param(cited(BUS.replace("At least five", "Five"), 1), "V03", id="qualifier lost"),
        pytest.param(cited(BUS.replace("At least", "More than"), 1), "V03", id="qualifier changed"),
        pytest.param(cited(BUS.replace("killed", "wounded"), 1), "V03", id="wounded for killed"),
        pytest.param(cited(BUS.replace("Sunday", "Friday"), 1), "V03", id="other day"),
        pytest.param(cited(BUS.replace("Sunday night", "Sunday morning"), 1), "V03", id="other hour"),
        pytest.param(cited(BUS.replace("on Sunday night", "yesterday"), 1), "V03", id="shifting word"),
        pytest.param(cited(BUS.replace("on Sunday night", "on June 9"), 1), "V03", id="date worked out wrongly"),
        pytest.param(cited(ROAD.replace("70", "17"), 6, kind="fact"), "V03", id="other share"),
        pytest.param(cited(ROAD.replace("2:30", "3:30"), 6, kind="fact"), "V03", id="other time of day"),
        pytest.param(cited(BUS.replace("Tavim", "Barvik"), 1), "V04", id="other place"),
        pytest.param(cited("Irda Solm warned against driving there.", 5), "V04", id="other person"),
        pytest.param(cited(BUS.replace(", police said", ""), 1), "V05", id="attribution lost"),
        pytest.param(cited(BUS.replace("police", "the driver’s brother"), 1, 2), "V05", id="another speaker"),
        pytest.param(
            cited("Debris apparently from a drone was found, officers said.", 4), "V06", id="one becomes many"
        ),
        pytest.param(cited("Sources said at least five passengers were killed.", 1), "V07", id="bare sources"),
        pytest.param(cited(BUS.replace("passengers", "defenceless, tragic passengers"), 1), "V08", id="loaded word"),
        pytest.param(
            cited("Several outlets said at least five passengers were killed.", 1), "V13", id="copies as proof"
        ),
        pytest.param(cited("Debris from a drone was found, an officer said.", 4), "V16", id="hedge lost"),
        pytest.param(cited("Nine people were hurt, a doctor said.", 3), "V16", id="negation lost"),
        pytest.param(cited("The mayor, Irda Kolm, did not warn against driving there.", 5), "V16", id="negation added"),
        pytest.param(cited("“The brakes have failed,” the driver’s brother said.", 2), "V17", id="quotation changed"),
        pytest.param(cited("Police said a bus “fell into the Orlu gorge”.", 1), "V17", id="own words quoted"),
        pytest.param(cited(BUS.replace("bus", "lorry"), 1), "V20", id="word from nowhere"),
        pytest.param(cited(BUS.replace("when", "because"), 1), "V25", id="cause from nowhere"),
    ],
)
def test_one_fault_is_seen_by_its_check(sentence: Sentence, check: str) -> None:
    assert check in checks_of(sentence)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"start": 1}, id="start"),
        pytest.param({"end": 4}, id="end"),
        pytest.param({"quote": "A bus fell into the Orlu gorge."}, id="quote"),
        pytest.param({"article": "two"}, id="article"),
        pytest.param({"file": "two.txt"}, id="file"),
    ],
)
def test_a_citation_is_exact_or_it_does_not_hold(change: dict[str, object]) -> None:
    honest = cited(BUS, 1).citations[0]
    moved = Citation.model_validate(honest.model_dump() | change)
    assert "V01" in checks_of(cited(BUS, 1).model_copy(update={"citations": (moved,)}))


def test_a_menu_is_no_evidence() -> None:

    end = ARTICLE.sentences[0].end
    article = ARTICLE.article.model_copy(update={"regions": (Region(kind="furniture", start=0, end=end),)})
    found = Checker({article.id: number_sentences(article)}).check(cited(BUS, 1), "sentence 1")
    assert "V02" in {finding.check for finding in found}
