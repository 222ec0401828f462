"""Faults that leave every word in place: what belongs to another day, place, party or number. Honest twins pass."""

import pytest

from crosswire.checks.finding import Tables
from crosswire.checks.rules.coverage import find_told_gaps, list_open_gaps
from crosswire.checks.rules.disagreements import check_contested
from crosswire.checks.run import Checker
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Disagreement, Lineage, Position, Sentence, Summary
from stories import numbered

MAIN = numbered(
    "A tram hit a van in Tavim on Sunday, killing two students and five teachers, the driver Ilma Dorn said. "
    "Dorn said the brakes had failed. "
    "“The signal was red,” the witness Bora Leth said. "
    "On May 12 a tram hit a bus in Orlu, injuring nine people. "
    "The alarm rang before the doors opened. "
    "The company closed the northern line while the southern line stayed open. "
    "Police said on Monday that the van crossed the rails on Sunday. "
    "The mayor called the crossing a “death trap”. "
    "The ministry said the guards acted in self-defence. "
    "Leth, who lives near the crossing, said that nobody had warned the passengers.",
    name="main",
    published="2031-06-10",
)
COPY = numbered("The tram was late, a guard said. The van was empty.", name="copy", published="2031-06-10")
SOURCES = {article.article.id: article for article in (MAIN, COPY)}
CRASH, BRAKES, SIGNAL, EARLIER, ALARM, LINES, RAILS, TRAP, GUARDS, WARNED = range(1, 11)


def place(number: int, article: str = "main") -> Citation:
    return SOURCES[article].article.cite(*SOURCES[article].sentences[number - 1])


def cited(text: str, *numbers: int, kind: str = "attributed") -> Sentence:
    return Sentence.model_validate({"text": text, "kind": kind, "citations": [place(n) for n in numbers]})


def position(number: int, words: str) -> Position:
    start = MAIN.article.text.index(words, MAIN.sentences[number - 1].start)
    return Position(value=words, said_by=None, citations=(MAIN.article.cite(start, start + len(words)),))


CONTRADICTION = Disagreement(
    topic="place",
    relation="contradiction",
    positions=(position(CRASH, "in Tavim"), position(EARLIER, "in Orlu")),
    sentence=None,
)
TABLES = Tables(
    disagreements=(CONTRADICTION,),
    lineages=(Lineage(id="l1", label="MAR", articles=("main", "copy"), basis=()),),
    days=frozenset({"2031-06-08"}),
)


def checks_of(sentence: Sentence) -> set[str]:
    return {finding.check for finding in Checker(SOURCES).check(sentence, "sentence 1", tables=TABLES)}


HONEST = [
    pytest.param(cited("Dorn said two students and five teachers were killed on Sunday.", CRASH), id="counts"),
    pytest.param(
        cited("Five teachers and two students were killed, the driver Ilma Dorn said.", CRASH), id="reordered"
    ),
    pytest.param(cited("The driver Dorn said the brakes had failed.", CRASH, BRAKES), id="role from elsewhere"),
    pytest.param(cited("“The signal was red,” Bora Leth said.", SIGNAL), id="quotation and speaker"),
    pytest.param(cited("On May 12 a tram hit a bus, injuring nine people.", EARLIER, kind="background"), id="earlier"),
    pytest.param(cited("The doors opened after the alarm rang.", ALARM, kind="fact"), id="order turned"),
    pytest.param(
        cited("The southern line stayed open while the northern line was closed.", LINES, kind="fact"), id="lines"
    ),
    pytest.param(cited("The van crossed the rails on Sunday, police said on Monday.", RAILS), id="two days"),
    pytest.param(cited("The mayor called the crossing a “death trap”.", TRAP), id="label with its party"),
    pytest.param(
        cited("The guards acted in self-defence, the ministry said.", GUARDS), id="characterisation with party"
    ),
    pytest.param(
        cited(
            "Reports differ on the place: in Tavim (the driver Ilma Dorn); in Orlu.",
            CRASH,
            EARLIER,
            kind="disagreement",
        ),
        id="a plain list of positions",
    ),
    pytest.param(cited("The witness Leth said nobody had warned the passengers.", SIGNAL, WARNED), id="nobody"),
]
FAULTS = [
    pytest.param(cited("Dorn said five students and two teachers were killed.", CRASH), "V03", id="numbers exchanged"),
    pytest.param(
        cited("The witness Bora Leth said the brakes had failed.", SIGNAL, BRAKES), "V05", id="speakers exchanged"
    ),
    pytest.param(
        cited("“The signal was red,” Ilma Dorn said.", CRASH, SIGNAL), "V05", id="quotation to another speaker"
    ),
    pytest.param(
        cited("The driver Dorn said the brakes had failed; the signal was red.", CRASH, BRAKES, SIGNAL),
        "V05",
        id="one clause without its source",
    ),
    pytest.param(cited("Drivers said the brakes had failed.", CRASH, BRAKES), "V06", id="a driver becomes drivers"),
    pytest.param(
        cited("The crossing is a death trap, and the mayor knows.", TRAP, kind="fact"), "V09", id="label in own voice"
    ),
    pytest.param(
        cited("The guards acted in self-defence.", GUARDS, kind="fact"), "V09", id="characterisation in own voice"
    ),
    pytest.param(
        cited("Reports differ on the place: Tavim; the rails.", CRASH, RAILS, kind="disagreement"),
        "V10",
        id="disagreement without an entry",
    ),
    pytest.param(cited("A tram hit a van in Tavim.", CRASH, kind="fact"), "V11", id="one side told as the fact"),
    pytest.param(cited("The doors were “opened”.", ALARM, kind="fact"), "V08", id="one word held at arm's length"),
    pytest.param(cited("Reports say the doors opened.", ALARM), "V12", id="one origin told as several"),
    pytest.param(cited("It is widely reported that the doors opened.", ALARM), "V13", id="repetition told as proof"),
    pytest.param(
        cited("A tram hit a bus, injuring nine people.", EARLIER, kind="fact"),
        "V14",
        id="background told as the incident",
    ),
    pytest.param(
        cited("On Sunday nine people were injured when a tram hit a van.", CRASH, EARLIER),
        "V14",
        id="figure of another day",
    ),
    pytest.param(
        cited("A tram hit a van, injuring nine people.", CRASH, EARLIER), "V14", id="figure of an earlier event"
    ),
    pytest.param(cited("The alarm rang after the doors opened.", ALARM, kind="fact"), "V14", id="order of events"),
    pytest.param(
        cited("Police said on Sunday that the van crossed the rails on Monday.", RAILS), "V14", id="days exchanged"
    ),
    pytest.param(cited("Nine people were injured in Tavim.", CRASH, EARLIER), "V15", id="figure of another place"),
    pytest.param(cited("The doors opened.", ALARM, GUARDS, kind="fact"), "V18", id="needless citation"),
    pytest.param(
        cited("The southern line was closed while the northern line stayed open.", LINES, kind="fact"),
        "V20",
        id="opposites exchanged",
    ),
    pytest.param(cited("There were seven casualties, the driver Ilma Dorn said.", CRASH), "V24", id="casualties"),
    pytest.param(
        cited("Nine people were killed or injured on May 12.", EARLIER, kind="background"),
        "V24",
        id="killed and wounded as one",
    ),
]


@pytest.mark.parametrize("sentence", HONEST)
def test_honest_sentences_pass(sentence: Sentence) -> None:
    assert Checker(SOURCES).check(sentence, "sentence 1", tables=TABLES) == []


@pytest.mark.parametrize(("sentence", "check"), FAULTS)
def test_one_fault_is_seen_by_its_check(sentence: Sentence, check: str) -> None:
    assert check in checks_of(sentence)


@pytest.mark.parametrize(
    ("gap", "text", "told"),
    [
        ("whether anybody was killed", "Six people drowned.", True),
        ("whether anybody was hurt", "Six people drowned.", False),
        ("whether anybody was arrested", "Police arrested 14 men before midnight.", True),
        ("whether anybody was arrested", "Police said two children are still missing.", False),
        ("whether anybody is missing", "Two children are still missing.", True),
        ("how many took part", "More than 3,000 people joined the march.", True),
        ("what the protesters demand", "More than 3,000 people joined the march.", False),
    ],
)
def test_what_a_sentence_tells_is_not_listed_as_reported_by_nobody(gap: str, text: str, told: bool) -> None:
    summary = Summary.model_construct(sentences=(Sentence(text=text, kind="fact", citations=()),), not_reported=(gap,))
    assert [finding.check for finding in find_told_gaps(summary, {}, TABLES)] == ["V21"] * told
    assert list_open_gaps(summary, {}, TABLES) == (() if told else (gap,))


def test_a_middle_value_and_an_invented_range_are_in_no_source() -> None:
    text = "Dorn said between two and five people were killed."
    assert "V03" in checks_of(cited(text, CRASH))


@pytest.mark.parametrize(
    ("text", "faulty"),
    [
        ("There were no arrests.", True),
        ("There were no arrests, police said.", False),
        ("Four men were arrested.", False),
    ],
)
def test_a_figure_that_was_replaced_is_not_told_as_the_fact(text: str, faulty: bool) -> None:
    report = numbered("There were no arrests, police said. Four men were arrested.", name="main")
    sentences = [report.article.cite(*span) for span in report.sentences]
    places = [report.article.text.index(value) for value in ("no arrests", "Four men")]
    values = [
        report.article.cite(at, at + len(value)) for at, value in zip(places, ("no arrests", "Four men"), strict=True)
    ]
    replaced = Disagreement(
        topic="number detained",
        relation="superseded",
        positions=tuple(Position(value=value.quote, said_by=None, citations=(value,)) for value in values),
        sentence=None,
    )
    sentence = Sentence(text=text, kind="attributed", citations=tuple(sentences))
    found = check_contested(sentence, {}, TABLES._replace(disagreements=(replaced,)))
    assert bool(list(found)) is faulty
