"""Sentences about the incident told from those about another event."""

import pytest

from crosswire.engines.offline.reading.article_reading import read_article
from stories import numbered

LEAD = "Two men were killed in a shooting in Norwell on Sunday, police said.\n\n"


def about(text: str) -> list[str]:
    return list(read_article(numbered(text, published="2031-05-05")).about)


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("In an unrelated shooting, a woman was wounded in Ashport.", "parallel"),
        ("Another attack killed three farmers in Talvera.", "parallel"),
        ("At least 47 people have been killed in the city so far this year.", "wider"),
        ("A boy was killed on the same street in March 2030.", "earlier"),
        ("On April 2, a baker was shot dead nearby.", "earlier"),
    ],
)
def test_another_event_is_told_by_its_words_or_its_day(sentence: str, relation: str) -> None:
    reading = read_article(numbered(LEAD + sentence, published="2031-05-05"))
    assert list(reading.about) == ["incident", "e1"]
    assert [event.relation for event in reading.events] == [relation]


@pytest.mark.parametrize(
    "sentence",
    [
        "The victims were shot on Sunday night, a witness said.",
        "They died at the hospital.",
        "A suspect was arrested on Monday.",
        "The shooting happened early Sunday.",
    ],
)
def test_what_goes_on_with_the_incident_stays_with_it(sentence: str) -> None:
    assert about(LEAD + sentence) == ["incident", "incident"]


def test_a_sentence_that_goes_on_stays_with_the_other_event() -> None:
    text = LEAD + "In an unrelated shooting, a woman was wounded in Ashport. She is in stable condition."
    assert about(text) == ["incident", "e1", "e1"]


def test_a_name_of_the_incident_leads_back_to_it() -> None:
    text = (
        "Omar Latif was killed in Norwell on Sunday.\n\nIn an unrelated shooting, a woman was wounded in Ashport.\n\n"
        "Latif was a baker who was shot twice."
    )
    assert about(text) == ["incident", "e1", "incident"]


def test_the_order_of_paragraphs_alone_changes_nothing() -> None:
    background = "In an unrelated shooting, a woman was wounded in Ashport."
    rest = "The two men were shot on Sunday."
    assert about(f"{LEAD}{background}\n\n{rest}") == ["incident", "e1", "incident"]
    assert about(f"{LEAD}{rest}\n\n{background}") == ["incident", "incident", "e1"]


def test_every_event_points_to_words_of_its_sentence() -> None:
    reading = read_article(numbered(LEAD + "In another shooting, a boy was hurt.", published="2031-05-05"))
    (event,) = reading.events
    sentence = reading.sentences[event.sentence - 1]
    assert sentence.span.start <= event.span.start < event.span.end <= sentence.span.end
