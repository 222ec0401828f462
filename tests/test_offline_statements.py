"""Who says what: the clause whole, the speaker found, and no filler."""

import pytest

from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.statements import find_statements
from crosswire.extraction import ground
from crosswire.reading.article import Source, build_article
from crosswire.text.prose import number_sentences
from crosswire_schemas.proposal import StatementProposal
from offline_articles import ATTACK, CRASH, EVERY, FLOOD, read


def statement(text: str, words: str) -> StatementProposal:
    [found] = [one for one in find_statements(read(text)) if words in one.at.words]
    return found


def test_the_clause_is_whole_and_the_speaker_named() -> None:
    found = statement(FLOOD, "20,000")
    assert found.at.words == "20,000 people would need shelter"
    assert found.speaker is not None
    assert "Lena Osk" in found.speaker.words
    assert (found.verb, found.anonymity) == ("said", "named")


def test_a_pronoun_is_followed_to_the_sentence_that_names() -> None:
    found = statement(FLOOD, "the army had sent boats")
    assert found.speaker is not None
    assert "Lena Osk" in found.speaker.words
    assert found.speaker.sentence < found.at.sentence


def test_a_quotation_that_fills_a_sentence_belongs_to_the_speaker_before_it() -> None:
    found = statement(FLOOD, "never seen")
    assert found.speaker is not None
    assert "Rosa Marn" in found.speaker.words


def test_a_quotation_over_two_sentences_is_a_statement_in_each() -> None:
    first, second = statement(ATTACK, "over in a minute"), statement(ATTACK, "could help her")
    assert first.at.sentence + 1 == second.at.sentence
    assert first.speaker == second.speaker
    assert first.anonymity == second.anonymity == "condition_of_anonymity"


def test_the_article_speaks_for_itself_where_nobody_is_named() -> None:
    found = statement(CRASH, "black ice")
    assert (found.speaker, found.verb, found.anonymity) == (None, None, None)
    assert found.at.words.startswith("A truck driver, Mark Odell, 31, died")


def test_the_article_in_doubt_is_only_possible() -> None:
    assert statement(FLOOD, "not clear").stance == "possible"


@pytest.mark.parametrize("filler", ["newsletter", "Click here"])
def test_calls_to_the_reader_are_no_statement(filler: str) -> None:
    assert not any(filler in one.at.words for one in find_statements(read(CRASH)))


@pytest.mark.parametrize("text", EVERY.values(), ids=EVERY.keys())
@pytest.mark.parametrize("joint", ["\n\n", " "], ids=["paragraphs", "one-paragraph"])
def test_everything_that_is_proposed_holds(text: str, joint: str) -> None:
    """Every pointer of every part of the extraction leads to its words, whatever the article."""
    article = build_article(Source("a.txt", "0" * 64, joint.join([text.replace("\n\n", joint), FLOOD]), "utf-8"))
    numbered = number_sentences(article)
    grounded = ground(propose_incident(numbered), numbered)
    assert grounded.faults == ()
    assert grounded.incident is not None
    assert grounded.incident.statements


def test_condition_of_anonymity_needs_the_word() -> None:
    """A man whom nobody identified made no condition."""
    found = statement("An unnamed officer said the dam held for six hours.", "the dam held")
    assert found.anonymity == "role_only"


def test_a_word_or_two_is_no_statement() -> None:
    text = "The dam in Tarn held for six hours on Monday.\n\nThe mayor said no.\n"
    assert not any(one.speaker for one in find_statements(read(text)))
