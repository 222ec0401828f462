"""What the headline tells: figures that no sentence gives, the outcome of those that one does, and nothing beside."""

import pytest

from crosswire.checks.run import Checker
from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.tolls import find_tolls
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.extraction import ground
from crosswire.reading.article import Source, build_article
from crosswire.text.prose import NumberedArticle, number_sentences
from crosswire_schemas.summary import Sentence
from stories import words

STUB = "The harbour master opened an inquiry on Monday into what happened off Velmora."


def article(headline: str, text: str = STUB) -> NumberedArticle:
    return number_sentences(build_article(Source("a.txt", "0" * 64, f"{headline}\n\n{text}", "utf-8")))


def tolls(headline: str, text: str = STUB) -> list[tuple[str, int | float | None, str]]:
    found = find_tolls(read_article(article(headline, text)))
    return [(toll.effect, toll.low, toll.at.words) for toll in found if toll.about == "incident"]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Twelve dead as ferry sinks", [("killed", 12, "Twelve dead")]),
        ("Two Killed By Falling Tree, Police Say", [("killed", 2, "Two Killed")]),
        ("One killed, four hurt in blast", [("killed", 1, "One killed"), ("injured", 4, "four hurt")]),
        ("Woman burned to death", [("killed", None, "Woman")]),
        ("Driver killed, passenger hurt", [("killed", None, "Driver"), ("injured", None, "passenger")]),
        ("Quarrel leads to fatal shooting of 16-year-old boy", [("killed", 1, "16-year-old boy")]),
        ("Norwell police: Three guards shot in the chest, killed", [("killed", 3, "Three guards")]),
        ("Miner killed wife, 3 sons then himself", [("killed", 5, "wife, 3 sons then himself")]),
        ("Ferries to sail again on Wednesday", []),
    ],
)
def test_a_headline_is_read_where_no_sentence_tells_of_harm(
    headline: str, expected: list[tuple[str, int | None, str]]
) -> None:
    assert tolls(headline) == expected


def test_what_a_sentence_gives_is_not_taken_from_the_headline() -> None:
    assert tolls("Dozens dead as ferry sinks", "The ferry sank on Monday. Twelve people were killed.") == [
        ("killed", 12, "Twelve people")
    ]


def test_the_headline_counts_those_whom_sentences_tell_of_one_by_one() -> None:
    text = "A boy was hit by a falling tree on Monday. A nurse was hurt by a branch."
    assert ("injured", 3, "Three hurt") in tolls("Three hurt as storm fells trees", text)
    assert ("injured", 1, "One hurt") not in tolls("One hurt as storm fells trees", text)


def test_the_headline_of_what_several_events_add_up_to_is_no_figure_of_one() -> None:
    text = "A man was shot dead on Hill Street on Saturday."
    assert tolls("Ten dead in Norwell shootings", text) == [("killed", 1, "A man")]


def test_each_effect_is_looked_for_alone() -> None:
    assert tolls("Twelve dead as ferry sinks", "The ferry sank on Monday. Nine passengers were injured.") == [
        ("killed", 12, "Twelve dead"),
        ("injured", 9, "Nine passengers"),
    ]


def test_the_headline_of_several_events_counts_for_none_of_them() -> None:
    text = (
        "Two men were killed and three women were wounded in separate shootings around the town since Friday, "
        "police said. A man was shot dead on Hill Street on Saturday."
    )
    assert tolls("Two dead, three wounded in weekend violence", text) == [("killed", 1, "A man")]


def test_the_headline_tells_who_died_of_those_that_a_sentence_counts() -> None:
    text = "Nine people were taken to hospitals on Sunday after a shooting in Norwell. Police closed the street."
    assert tolls("One dead, eight injured in shooting", text) == [
        ("killed", 1, "One dead"),
        ("injured", 8, "eight injured"),
        ("killed_or_injured", 9, "Nine people"),
    ]


def test_the_words_of_a_headline_are_found_and_cited_like_a_sentence() -> None:
    numbered = article("Twelve dead as ferry sinks")
    incident, faults = ground(propose_incident(numbered), numbered)
    assert not faults
    assert incident is not None
    (toll,) = incident.tolls
    assert toll.citations == (numbered.article.cite(0, len("Twelve dead")),)


def test_what_has_no_headline_has_no_sentence_0() -> None:
    untitled = number_sentences(build_article(Source("a.txt", "0" * 64, STUB, "utf-8")))
    proposal = propose_incident(untitled)
    pointing = proposal.model_copy(update={"event": proposal.event.model_copy(update={"at": words(0, "The harbour")})})
    assert ground(pointing, untitled).incident is None


def test_a_summary_may_cite_a_headline() -> None:
    numbered = article("Twelve dead as ferry sinks off Velmora")
    told = numbered.article.cite(0, len("Twelve dead as ferry sinks off Velmora"))
    sentence = Sentence(text="Twelve dead as ferry sinks off Velmora.", kind="fact", citations=(told,))
    assert not Checker({numbered.article.id: numbered}).check(sentence, "sentence 1")
