"""A count of the incident that another article gives otherwise does not stand alone (V10)."""

from collections.abc import Sequence

import pytest

from crosswire.checks.finding import Tables
from crosswire.checks.reading.counts import Count, read_counts
from crosswire.checks.rules import unlisted
from crosswire.checks.rules.events import find_incident_days
from crosswire.checks.rules.unlisted import check_unlisted
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.summary import Disagreement, Position, Sentence
from stories import numbered

FIRST = "A ferry sank off Karsund County on Monday evening, killing 12 people. Divers searched the harbour of Karsund."


def tell(told: NumberedArticle, *, kind: str = "fact") -> Sentence:
    """The first sentence of an article, as a summary tells it."""
    place = told.article.cite(*told.sentences[0])
    return Sentence.model_validate({"text": place.quote, "kind": kind, "citations": [place]})


def find(other: str, first: str = FIRST, *, kind: str = "fact", listed: Sequence[str] = ()) -> list[str]:
    """What is found on the first sentence of *first* beside *other*; *listed* are the positions of a disagreement."""
    told, rival = (numbered(text, name=name, published="2031-06-10") for name, text in (("one", first), ("two", other)))
    sources = {a.article.id: a for a in (told, rival)}
    positions = tuple(
        Position(value=value, said_by=None, citations=(a.article.cite(*a.sentences[0]),))
        for value, a in zip(listed, (told, rival), strict=False)
    )
    rows = (Disagreement(topic="number killed", relation="contradiction", positions=positions, sentence=None),)
    sentence = tell(told, kind=kind)
    tables = Tables(rows if listed else (), days=find_incident_days(sentence.citations, [sentence], sources))
    return [f"{t.text} {t.reason}" for t in check_unlisted(sentence, sources, tables)]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Nine people died when a ferry sank off Karsund on Monday.", id="another number"),
        pytest.param("At least 12 people drowned when a ferry sank off Karsund on Monday.", id="another qualifier"),
        pytest.param("A ferry sank near Karsund. The death toll rose to 14, the coast guard said.", id="a toll"),
        pytest.param("Nine passengers were killed when the ferry sank off Karsund.", id="passengers are people"),
    ],
)
def test_a_count_that_another_article_gives_otherwise_is_found(other: str) -> None:
    assert len(find(other)) == 1


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Twelve people died when a ferry sank off Karsund on Monday.", id="the same number"),
        pytest.param("Nine people were hurt when a ferry sank off Karsund on Monday.", id="another effect"),
        pytest.param("Nine children died when a ferry sank off Karsund on Monday.", id="a part"),
        pytest.param("In May, nine people died when a ferry sank off Karsund.", id="another month"),
        pytest.param("A ferry sank off Karsund on May 2. Nine people were killed there.", id="another day before it"),
        pytest.param("Nine people died when a ferry sank off Tavim County on Monday.", id="another place"),
        pytest.param("A ferry sank off Karsund. Nine more people died in the harbour.", id="an addition"),
        pytest.param(
            "Twelve people died when a ferry sank off Karsund. At noon nine people were dead.", id="an earlier state"
        ),
        pytest.param("The ferry of Karsund was built nine years ago.", id="no count of people"),
        pytest.param("A robbery in Arle left nine people dead, it was announced.", id="nothing shared"),
    ],
)
def test_what_is_no_other_count_of_the_same_is_let_pass(other: str) -> None:
    assert find(other) == []


def test_two_sources_of_one_article_that_count_differently_are_found() -> None:
    first = "The union said 3,000 people marched in Marlow. Police said about 800 people marched in Marlow."
    assert find("The mayor of Marlow slept.", first)
    assert not find("The mayor of Marlow slept.", first.replace("Police", "The union"))


def test_what_things_were_worth_is_a_count_of_the_thing() -> None:
    first = "Thieves in Marlow stole watches worth 20,000 euros from a shop."
    assert find("The watches that thieves stole in Marlow were worth more. Watches worth 30,000 euros are gone.", first)
    assert not find("Thieves in Marlow stole a car worth 30,000 euros from a shop.", first)


def test_an_article_is_read_once_for_all_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def read_and_note(text: str) -> tuple[Count, ...]:
        read.append(text)
        return read_counts(text)

    monkeypatch.setattr(unlisted, "read_counts", read_and_note)
    rival = numbered(f"{RIVAL} The ferry of this test is the Halvard.", name="rival")
    sentence = tell(numbered(FIRST, published="2031-06-10"))
    for _ in range(3):
        list(check_unlisted(sentence, {"rival": rival}, Tables()))
    assert read.count(RIVAL) == 1


RIVAL = "Nine people died when a ferry sank off Karsund on Monday."


def test_background_may_count_what_it_likes() -> None:
    assert find(RIVAL)
    assert not find(RIVAL, kind="background")


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("Later reports say 12 people died off Karsund.", id="as another count"),
        pytest.param("The number of deaths has since risen, to 12.", id="in words that are not read as a count"),
    ],
)
def test_an_article_that_gives_both_counts_is_no_rival(more: str) -> None:
    assert not find(f"{RIVAL} {more}")


def test_an_article_that_gives_the_count_may_hedge_it_elsewhere() -> None:
    assert not find("Twelve people died when a ferry sank off Karsund. At least 12 people drowned off Karsund.")


def test_what_the_cited_article_gives_too_is_no_rival() -> None:
    assert not find(RIVAL, f"{FIRST} By noon nine people were dead off Karsund.")


def test_what_happened_on_an_earlier_day_is_compared_with_nothing() -> None:
    told, rival = (
        numbered(text, name=name, published="2031-06-10")
        for name, text in (("one", "A ferry sank off Karsund on May 2, killing four people."), ("two", RIVAL))
    )
    sources = {a.article.id: a for a in (told, rival)}
    assert not list(check_unlisted(tell(told), sources, Tables(days=frozenset({"2031-06-09"}))))
    assert list(check_unlisted(tell(told), sources, Tables(days=frozenset({"2031-05-02", "2031-06-09"}))))


@pytest.mark.parametrize("value", ["nine people", "9 people"])
def test_a_disagreement_that_cites_the_other_count_settles_it(value: str) -> None:
    assert not find(RIVAL, listed=["12 people", value])


def test_a_disagreement_on_something_else_settles_nothing() -> None:
    assert find(RIVAL, listed=["on Monday evening", "on Monday"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed at least five soldiers.", [("killed", 5)]),
        ("Twelve dead, 30 injured after two trains collide.", [("killed", 12), ("injured", 30)]),
        ("More than 3,000 people joined the march.", [("gathered", 3000)]),
        ("Police arrested two men and detained a third.", [("held", 2)]),
        ("Two children are still missing.", [("missing", 2)]),
        ("Karl Weber, 34, was killed when two cars hit a wall.", []),
        ("No one was hurt, and three of the victims were injured before.", [("injured", 0)]),
        ("No other injuries were reported.", []),
        ("Twenty men were in the shaft.", [("at shaft", 20)]),
        ("About 150 people were still on board.", [("at board", 150)]),
        ("Two of them were in the shaft.", []),
        ("Two people were killed, in addition to the driver.", []),
        ("He was killed 12 days ago by two more shots.", []),
        ("Thieves took watches worth 20,000 euros.", [("worth", 20000)]),
        ("The driver paid 20,000 euros.", []),
    ],
)
def test_a_count_is_read_where_the_words_beside_it_leave_no_doubt(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(count.effect, count.quantity.low) for count in read_counts(text)] == expected
