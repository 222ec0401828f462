"""The embedded engine as a whole: what it proposes always holds, and is always the same."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.engines.base import Engine
from crosswire.engines.offline.engine import OfflineEngine, propose_incident
from crosswire.extraction import ground
from stories import numbered

SENTENCES = (
    "Two men were killed and at least five others wounded in Norwell on Sunday night, police said.",
    "A 25-year-old woman, Ann Lee, died at the hospital; her brother, 19, is in stable condition.",
    "In an unrelated shooting last week, three people were hurt in Ashport, Ohio.",
    "\u201cNobody warned us,\u201d said Omar Latif, the harbour master.",
    "The gunman shot himself before officers arrived at 2:30 a.m.",
    "TWO SOLDIERS WERE KILLED AND FIVE PEOPLE WERE WOUNDED WHEN A CAR BOMB EXPLODED IN TALVERA ON 12 MAY.",
    "So far this year, 120 people have been killed on the road, up from 90 in 2030.",
    "Officials denied that 3,000 people were displaced; the mayor\u2019s office counted 1,200.",
    "The 500 block of Harl Street was closed, and No. 12 burned down.",
    "One of the two, a boy of 12, said one man was one of the killers.",
    "Rescuers pulled 18 to 20 miners from the shaft, 18 of them alive.",
    "A 2-year-old K-9 dog was hit by a bullet in the leg - and survived.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8), st.sampled_from([" ", "\n\n"]))
@settings(max_examples=60, deadline=None)
def test_whatever_it_proposes_holds(sentences: list[str], gap: str) -> None:
    article = numbered(gap.join(sentences), published="2031-05-05")
    assert ground(propose_incident(article), article).faults == ()


@given(st.text(alphabet="ab 12.,-\u2019\u201c\u201dABkilled\nfivemen", max_size=200))
@settings(max_examples=60, deadline=None)
def test_noise_is_no_error(text: str) -> None:
    article = numbered(text)
    faults = ground(propose_incident(article), article).faults
    assert [fault for fault in faults if not fault.path.startswith("event")] == []


def test_the_same_article_gives_the_same_proposal() -> None:
    article = numbered(" ".join(SENTENCES), published="2031-05-05")
    assert propose_incident(article) == propose_incident(article)


def test_figures_of_other_events_are_kept_out_of_the_incident() -> None:
    article = numbered("\n\n".join((SENTENCES[0], SENTENCES[6], SENTENCES[2])), published="2031-05-05")
    incident = ground(propose_incident(article), article).incident
    assert incident is not None
    assert {(toll.effect, toll.low) for toll in incident.tolls if toll.about == "incident"} == {
        ("killed", 2),
        ("injured", 5),
    }
    assert {toll.low for toll in incident.tolls if toll.about != "incident"} >= {120, 3}


def test_it_is_an_engine_and_says_which() -> None:
    engine: Engine = OfflineEngine()
    article = numbered(SENTENCES[0])
    assert engine.name == "offline"
    assert asyncio.run(engine.extract(article, lambda _: [])) == propose_incident(article)


def test_an_article_without_a_sentence_has_no_incident() -> None:
    article = numbered("")
    grounded = ground(propose_incident(article), article)
    assert grounded.incident is None
    assert [fault.path for fault in grounded.faults] == ["event[0]"]


@pytest.mark.parametrize("text", ["\u200b", " \n ", "..."])
def test_text_without_words_is_read_without_error(text: str) -> None:
    article = numbered(text)
    assert propose_incident(article).tolls == []
