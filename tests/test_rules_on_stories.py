"""What a reader of a folder must get from the rules: both sides told, who says it, nothing cited that denies it."""

from pathlib import Path

import pytest

from crosswire import summarize
from crosswire.engines.offline.writing.headline import find_headlines
from crosswire.engines.offline.writing.rebuttals import is_rebuttal
from crosswire_schemas.summary import Summary


def summary_of(folder: Path, *texts: str) -> Summary:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(f"Report {number}\n2 April 2031\n\n{text}\n", encoding="utf-8")
    return summarize(folder, engine="offline")


def told(summary: Summary) -> list[str]:
    return [sentence.text for sentence in summary.sentences]


BLAZE = "A blaze destroyed 40 houses in Harl on Tuesday."
BRIBE = "A court in Harl jailed the broker Ivo Dren on Tuesday for bribes of 250,000 euros."
DATA = "Hackers stole the records of 340,000 patients from the Harl hospital group on Tuesday."
SHARES = "Shares in Norail fell 14 percent on Tuesday after the crash in Harl."
DREN = "A court in Harl jailed the broker Ivo Dren for nine years on Tuesday."
OIL = "The tanker Orla ran aground off Harl on Tuesday and spilled 300 tonnes of oil."
HOLT = "Finance minister Jan Holt resigned on Tuesday over the bribery affair in Harl."
RALLY = "Some 20,000 people marched through Harl on Tuesday against the new tax."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(DREN, DREN.replace("nine", "six"), id="years"),
        pytest.param(BLAZE, BLAZE.replace("40", "52"), id="houses"),
        pytest.param(BRIBE, BRIBE.replace("250", "200"), id="bribes"),
        pytest.param(DATA, DATA.replace("340", "520"), id="patients"),
        pytest.param(SHARES, SHARES.replace("14", "17"), id="shares"),
        pytest.param(OIL, OIL.replace("300 tonnes of", "no"), id="oil, and none"),
        pytest.param(RALLY, RALLY.replace("20,000", "3,000"), id="a crowd"),
        pytest.param(HOLT, HOLT.replace("resigned", "was dismissed"), id="went, and was sent"),
    ],
)
def test_reports_that_differ_in_nothing_else_make_a_disagreement_and_no_fact(
    tmp_path: Path, one: str, other: str
) -> None:
    summary = summary_of(tmp_path, one, other)
    assert [entry.relation for entry in summary.disagreements] == ["contradiction"]
    assert {sentence.kind for sentence in summary.sentences} == {"disagreement"}
    assert all(len(sentence.citations) == 2 for sentence in summary.sentences)


def test_a_report_in_another_verb_is_no_second_source(tmp_path: Path) -> None:
    summary = summary_of(tmp_path, HOLT, HOLT.replace("resigned", "was questioned"))
    assert all(len({c.article for c in sentence.citations}) == 1 for sentence in summary.sentences)
    assert not any(sentence.kind == "fact" for sentence in summary.sentences)


def test_nobody_is_told_of_as_arrested_without_the_release(tmp_path: Path) -> None:
    summary = summary_of(
        tmp_path,
        "Two men were shot dead in Harl on Tuesday night, police said. The suspect, Ivo Dren, was arrested, they said.",
        "Two men were shot dead outside a bar in Harl on Tuesday night. Police released Ivo Dren without charge.",
    )
    arrested = next(n for n, text in enumerate(told(summary)) if "arrested" in text)
    assert told(summary)[arrested] == "The suspect, Ivo Dren, was arrested, police said."
    assert any("released Ivo Dren without charge" in text for text in told(summary))


def test_a_party_that_denies_is_heard(tmp_path: Path) -> None:
    summary = summary_of(
        tmp_path,
        "The ferry Oskelin sank off Harl on Tuesday. The harbour master Ivo Dren said that cars overloaded its deck.",
        "The ferry Oskelin sank off Harl on Tuesday. Its owner, Sund Lines, denied that cars had overloaded the deck.",
    )
    assert "The harbour master Ivo Dren said that cars overloaded its deck." in told(summary)
    assert "Sund Lines denied that cars had overloaded the deck." in told(summary)


def test_it_that_says_so_is_not_the_party_of_the_sentence_before(tmp_path: Path) -> None:
    summary = summary_of(
        tmp_path,
        "The firm Avanto recalled the Lyra on Tuesday after crashes in Harl.",
        "The road agency said the Lyra crashed in Harl on Tuesday. "
        "Two people were killed in crashes of the Lyra, it said.",
    )
    assert not any(text.endswith(", it said.") for text in told(summary))


def test_the_union_is_not_its_leader(tmp_path: Path) -> None:
    summary = summary_of(
        tmp_path,
        "Dockers walked out in Harl on Tuesday. Union leader Bea Kurz said the dockers of Harl want a raise. "
        "No ship was unloaded in the port of Harl on Tuesday, the union said.",
    )
    assert "No ship was unloaded in the port of Harl on Tuesday, Union leader Bea Kurz said." not in told(summary)


def test_no_quotation_is_the_headline(tmp_path: Path) -> None:
    summary = summary_of(tmp_path, f'"You sold your office," Judge Petra Lang said in Harl on Tuesday. {DREN}')
    assert not summary.title.text.startswith(("“", '"'))


def test_a_denial_is_no_second_voice_for_what_it_denies(tmp_path: Path) -> None:
    ran = "The tanker Oskelin ran aground off Harl on Monday."
    summary = summary_of(
        tmp_path,
        f"{ran} The tanker spilled oil off Harl, police said.",
        f"{ran} The owner denied that the tanker spilled oil off Harl.",
    )
    assert not any("the owner in another" in text for text in told(summary))
    (row,) = [entry for entry in summary.disagreements if "spilled" in entry.topic]
    assert {position.value for position in row.positions} == {
        "The tanker spilled oil off Harl",
        "The owner denied that the tanker spilled oil off Harl.",
    }


def test_two_of_one_surname_are_two(tmp_path: Path) -> None:
    summary = summary_of(
        tmp_path,
        "A fire destroyed the roof of a mosque in Harl on Monday. Police chief Mark Reed said the fire was arson.",
        "A fire destroyed the roof of a mosque in Harl on Monday. It was seen by Zoltan Reed. Reed was arrested on "
        "suspicion of arson in Harl on Monday, police said.",
    )
    assert not any("Mark Reed was arrested" in text for text in told(summary))


def test_where_somebody_is_from_is_no_surname(tmp_path: Path) -> None:
    sank = "The ferry Oskelin sank off Velmora on Monday, killing two sailors."
    summary = summary_of(
        tmp_path,
        f"{sank} A tug from Talvera raised the ferry Oskelin on Tuesday.",
        f"{sank} Ana Ruiz of Talvera said the ferry Oskelin had carried no lifeboats.",
    )
    assert "A tug from Talvera raised the ferry Oskelin on Tuesday." in told(summary)


def test_one_word_of_two_articles_is_no_row_of_its_own(tmp_path: Path) -> None:
    ran = "The tanker Orla ran aground off Harl"
    summary = summary_of(
        tmp_path,
        f"{ran} at 8 a.m Sunday (6:10 p.m. ET Saturday), spilling oil, the port office said.",
        f"{ran} on Sunday, spilling oil, the port office said.",
    )
    assert not [entry.topic for entry in summary.disagreements if entry.topic == "time"]


def test_an_old_disaster_s_dead_are_no_later_toll(tmp_path: Path) -> None:
    summary = summary_of(
        tmp_path,
        "A quake killed at least 14 people in Harl on Monday, officials said.",
        "At least 16 people were killed when a quake struck Harl on Monday. The 1999 Osk quake killed 17,000 people.",
    )
    values = {position.value for entry in summary.disagreements for position in entry.positions}
    assert "17,000 people" not in values


@pytest.mark.parametrize(
    ("text", "rebuts"),
    [
        ("Police released Ivo Dren on Friday.", True),
        ("He was released from custody.", True),
        ("The owner denied it.", True),
        ("The union disputed the count.", True),
        ("The dispute comes as ferries lie idle.", False),
        ("The ferry crossed a disputed border.", False),
        ("The broadcaster released a video of the crash.", False),
        ("Freed told reporters that the ferry was full.", False),
    ],
)
def test_a_denial_and_a_release_are_known_by_their_words(text: str, rebuts: bool) -> None:
    assert is_rebuttal(text) is rebuts


def test_a_lawyer_who_says_both_is_contradicted_by_the_other_report(tmp_path: Path) -> None:
    jailed = "A court in Harl jailed Dana Cole for nine years on Monday for fraud. Her lawyer, Tom Frey, said"
    summary = summary_of(
        tmp_path,
        f"{jailed} she would appeal the ruling in the high court.",
        f"{jailed} Cole would not appeal the ruling in the high court.",
    )
    assert "contradiction" in {entry.relation for entry in summary.disagreements if "appeal" in entry.topic}


def test_a_short_sentence_with_a_new_verb_is_no_repeat(tmp_path: Path) -> None:
    """Four of its five words are told, and the fifth is the news."""
    told = [
        "Soldiers took the palace of President Ivo Kante in Harl on Sunday. President Kante is safe, his office said.",
        "Soldiers took the palace of President Ivo Kante in Harl on Sunday. President Kante fled Harl, rebels said.",
    ]
    for number, text in enumerate(told):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    assert any("fled" in sentence.text for sentence in summarize(tmp_path, engine="offline").sentences)


def test_who_denies_this_is_heard_together_with_what_is_denied(tmp_path: Path) -> None:
    told = [
        "Lindqvist, a chain with 84 shops, filed for insolvency in Harl on Monday, the company said.",
        "The collapse of Lindqvist puts 2,900 jobs at risk, the retail union said on Tuesday. The union said the "
        "owners had taken 60 million euros out of Lindqvist in May. The owners, the fund Arbor Capital, denied this.",
    ]
    for number, text in enumerate(told):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    sentences = [sentence.text for sentence in summarize(tmp_path, engine="offline").sentences]
    (answered,) = [text for text in sentences if text.endswith("The owners, the fund Arbor Capital, denied this.")]
    assert "60 million" in answered


def test_a_headline_leaves_a_disputed_figure_to_the_text(tmp_path: Path) -> None:
    told = [
        "Eleven people drowned when the ferry Santa Rita sank near Palo Island on Thursday, port director Cruz said.",
        "The ferry Santa Rita sank near Palo Island on Thursday. Nine people drowned, the coast guard said.",
    ]
    for number, text in enumerate(told):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    title = summarize(tmp_path, engine="offline").title.text
    assert title.startswith("The ferry Santa Rita sank near Palo Island")


@pytest.mark.parametrize(
    "text",
    [
        "Judges of the top court ruled six to three on Tuesday that the cap on rents is void.",
        "The 14-year-old girl who was wounded during a shooting spree in Harl has left hospital.",
    ],
    ids=["what they ruled", "a girl of whom nothing is told"],
)
def test_no_headline_ends_before_what_it_tells(text: str) -> None:
    assert not any(headline.endswith(("Tuesday", "three", "spree")) for headline in find_headlines(text))
