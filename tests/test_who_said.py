"""A row on who said a thing tells of two speakers, never of one under two descriptions."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire_schemas.reconciliation import Claim
from stories import cited, numbered, statement_claim

WORDS = "“We saw the ferry turn back before it hit the wall”"
PLAIN = "the ferry turned back before it hit the wall"


def rows(group: list[Claim], *beside: Claim, texts: dict[str, str] | None = None) -> int:
    """How many rows on who said it come of *group*, with other claims beside it and the articles' *texts*."""
    articles = [numbered(text, name=name) for name, text in (texts or {}).items()]
    found = find_differences([group, *([claim] for claim in beside)], dict[str, str | None]().get, articles)
    return sum(difference.relation == "attribution" for difference in found)


def pair(one: str, other: str, words: str = WORDS) -> list[Claim]:
    return [statement_claim("c1", "a", words, one), statement_claim("c2", "b", words, other)]


TWO = [
    ("a security official in the port", "a defence official in the port"),
    ("the mayor", "the ferry company"),
    ("police", "a diver"),
    ("Mayor Anna Berg", "Mayor Tom Reyes"),
    ("Anna Berg", "Anna Berg's lawyer"),
]
NOT_TWO = [
    ("the sheriff", "Sheriff Ann Lee"),
    ("Armed groups, particularly the Harl Front", "the Harl Front"),
    ("Sheriff Ann Lee", "Lee"),
    ("deputies", "Sheriff Ann Lee"),
    ("Professor Ruth Lind", "Dr. Ruth Lind of the University of Velmora"),
    ("news reports", "a diver"),
    ("The Oskelin Post", "police"),
    ("the court documents", "prosecutors"),
    ("the letter", "two residents"),
    ("A year later", "police"),
    ("the sheriff", "Lee"),
    ("the skipper", "Dana Cole"),
    ("the airline", "Harl Air"),
    ("The carrier", "the airline"),
    ("a harbour official", "sources"),
    ("Why he left", "a diver"),
    ("Authorities", "the sheriff's office"),
    ("Ivo (Red) Dren", "Dren"),
    ("ABC affiliate WXQA", "a diver"),
    ("WXQA-TV", "police"),
    ("the head of the sailors' union of Velmora, Ivo Dren", "Ivo Dren"),
]


@pytest.mark.parametrize(("one", "other"), TWO)
@pytest.mark.parametrize("words", [WORDS, PLAIN])
def test_two_speakers_of_one_utterance_are_a_row(one: str, other: str, words: str) -> None:
    assert rows(pair(one, other, words)) == 1


@pytest.mark.parametrize(("one", "other"), NOT_TWO)
def test_one_speaker_a_medium_and_a_paper_are_none(one: str, other: str) -> None:
    assert rows(pair(one, other)) == 0


def test_a_fuller_description_beside_them_makes_one_of_an_office_and_a_surname() -> None:
    said = pair("the sheriff", "Lee")
    assert rows(said) == 0
    assert rows(said, statement_claim("c3", "a", "the port is closed", "Sheriff Ann Lee")) == 0
    assert rows(said, statement_claim("c3", "a", "the port is closed", "Mayor Ann Lee")) == 1


def test_a_first_name_and_a_surname_that_an_article_gives_together_are_one() -> None:
    said = pair("Dana, 47", "Cole")
    assert rows(said) == 1
    assert rows(said, texts={"b": f"Dana Cole steers the ferry. {WORDS} Cole said."}) == 0


def test_a_fuller_description_makes_no_one_of_two_people() -> None:
    said = pair("Anna Lee", "Tom Lee")
    assert rows(said, statement_claim("c3", "a", "the port is closed", "Sheriff Lee")) == 1


def test_who_is_told_of_by_a_noun_can_be_whom_the_article_names() -> None:
    said = pair("the skipper", "engineer Dana Cole")
    known = {"a": f"Dana Cole steers the ferry. {WORDS} the skipper said.", "b": f"{WORDS} engineer Dana Cole said."}
    assert rows(said, texts=known) == 0
    assert rows(said, texts={**known, "a": f"{WORDS} the skipper said."}) == 1
    assert rows(pair("the skipper", "engineer Dana Cole", PLAIN), texts=known) == 1


@pytest.mark.parametrize("body", ["the police", "the hospital", "the residents", "the brother"])
def test_a_body_and_a_relation_are_nobody_whom_the_article_merely_names(body: str) -> None:
    known = {"a": f"Dana Cole steers the ferry. {WORDS} {body} said.", "b": f"{WORDS} Dana Cole said."}
    assert rows(pair(body, "Dana Cole"), texts=known) == 1


def test_who_is_told_of_by_a_noun_is_whom_the_article_gives_the_same_words_to() -> None:
    group = pair("a military official", "an army officer")
    again = statement_claim("c3", "a", WORDS, "the soldier")
    assert rows([again, group[0], statement_claim("c2", "b", WORDS, "a military official")]) == 0
    assert rows([again, group[0], group[1]]) == rows(group) == 1


def test_two_who_count_otherwise_make_two_remarks() -> None:
    one = statement_claim("c1", "a", "about 1,500 workers took part in the walkout at the port", "the port operator")
    two = statement_claim("c2", "b", "some 4,000 dock workers took part in the walkout at the port", "the union")
    assert rows([one, two]) == 0


def test_whoever_passes_on_what_another_said_is_no_rival_of_that_other() -> None:
    passed = "“We saw the ferry turn back before it hit the wall,” a diver said on Sunday"
    assert rows([statement_claim("c1", "a", passed, "the mayor"), statement_claim("c2", "b", WORDS, "a diver")]) == 0


def test_whom_a_pronoun_means_is_too_unsure_for_a_dispute() -> None:
    one, other = pair("the mayor", "the ferry company")
    meant = one.model_copy(update={"evidence": (cited("a", f"{WORDS}, he said."),)})
    before = cited("a", "the mayor").model_copy(update={"start": 900, "end": 909})
    unsaid = one.model_copy(update={"citations": (*one.citations, before)})
    named = one.model_copy(update={"evidence": (cited("a", f"{WORDS}, the mayor said."),)})
    assert (rows([meant, other]), rows([unsaid, other]), rows([named, other])) == (0, 0, 1)


def test_whom_both_sentences_name_is_no_rival() -> None:
    one, other = pair("The Long Ebb", "Ana Ruiz")
    told = (f"Ana Ruiz, the author of The Long Ebb said that {WORDS}.", f"{WORDS}, said Ana Ruiz of The Long Ebb.")
    both = [
        claim.model_copy(update={"evidence": (cited(claim.article, sentence),)})
        for claim, sentence in zip((one, other), told, strict=True)
    ]
    assert (rows(both), rows([both[0], other])) == (0, 1)
