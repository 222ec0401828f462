"""Who says what stands at one place of a sentence, and what the article says in its own voice."""

import pytest

from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.tellers import find_speaker, find_teller
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.text.spans import Span
from stories import numbered, words


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("But the mayor", "the mayor"),
        ("While divers", "divers"),
        ("Mr. Dren, whose boat was lost", "Mr. Dren"),
        ("he first", "he"),
        ("Captain Ivo Dren said", "Captain Ivo Dren"),
        ("The Onward Group", "The Onward Group"),
        ("he's certain", None),
        ("on the radio", None),
        ("had asked", None),
        ("the", None),
        ("He", "He"),
        ("10 p.m. a teenager was in the street", None),
        ("a man who was there", "a man"),
    ],
)
def test_a_speaker_is_somebody_and_no_more_than_that(words: str, speaker: str | None) -> None:
    found = find_speaker(words, Span(0, len(words)))
    assert (words[slice(*found)] if found else None) == speaker


def test_it_that_gives_a_figure_is_who_spoke_before() -> None:
    text = "The rail operator Norail said the line was closed. Twelve people were injured in Harl, it said."
    (toll,) = propose_incident(numbered(text)).tolls
    assert (toll.low, toll.said_by) == (12, words(1, "The rail operator Norail"))


@pytest.mark.parametrize(
    ("text", "at", "speaker"),
    [
        ("The guards were shot on Sunday night in Velmora, two police sources said.", "Sunday", "two police sources"),
        ("The army said that a drone had hit a base near Harl on Sunday.", "Harl", "The army"),
        ("The bridge fell on Sunday. The mayor spoke on Monday, a clerk said.", "Sunday", None),
        ("On Monday, police said a boy had been shot on Sunday.", "Monday", None),
        ("On Monday, police said a boy had been shot on Sunday.", "Sunday", "police"),
        ("At 9 p.m., divers found the boy in the lake, police said.", "9 p.m.", "police"),
        ("Police said they had reported two dead in Harl.", "Harl", "Police"),
        ("The mayor said the ministry had told him that five were dead.", "five", "the ministry"),
        ("Police said in a statement that two men were shot.", "two", "Police"),
        ("The army did not say that five were dead.", "five", None),
        ("Harl warned the army, even as rebels fired on Velmora.", "Velmora", None),
        ("They say Ann Lee was shot.", "Ann", "They"),
    ],
)
def test_what_is_told_within_a_saying_belongs_to_its_speaker(text: str, at: str, speaker: str | None) -> None:
    sentence = next(one for one in read_article(numbered(text)).sentences if at in one.text)
    _, said_by = find_teller(sentence, text.index(at))
    assert (said_by.words if said_by else None) == speaker


def test_time_and_place_have_the_speaker_of_the_sentence_that_gives_them() -> None:
    text = "Five guards were shot dead on Sunday night in Velmora, two police sources said."
    incident = propose_incident(numbered(text, published="2031-05-08"))
    sources = words(1, "two police sources")
    assert [(one.at.words, one.said_by) for one in incident.when] == [("Sunday night", sources)]
    assert [(one.at.words, one.said_by) for one in incident.where] == [("Velmora", sources)]


def test_a_time_within_a_quotation_has_the_speaker_of_the_sentence_behind_it() -> None:
    text = "“The bridge in Harl fell on Sunday night. Three people were killed,” said the mayor."
    incident = propose_incident(numbered(text, published="2031-05-08"))
    assert [one.said_by for one in incident.when] == [words(2, "the mayor")]
