"""What a reader counts in an article: people told clause by clause, who did it, others than the dead, other events."""

import pytest

from crosswire.engines.offline.extraction.tolls import find_tolls
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.reading.header import Header
from crosswire.reading.regions import find_regions
from crosswire.text.persons.counting import count_persons, names_one
from crosswire_schemas.incident import INCIDENT
from stories import numbered


def highest(text: str) -> tuple[int, int]:
    """The highest figures of the killed and of the injured by the incident."""
    found = [
        toll for toll in find_tolls(read_article(numbered(text, published="2031-05-05"))) if toll.about == INCIDENT
    ]

    def most(effect: str) -> int:
        return max((1 if toll.low is None else int(toll.low) for toll in found if toll.effect == effect), default=0)

    return most("killed"), most("injured")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        pytest.param("a man was shot in the leg and a woman", 2, id="shot-in-the-leg"),
        pytest.param("a man in the chest and a woman", 2, id="where-hit"),
        pytest.param("Tom Hart was wounded and three boys", 4, id="named-and-counted"),
        pytest.param("a man was shot and taken to a clinic; a boy suffered cuts; and a girl", 3, id="clauses"),
        pytest.param("a 9-year-old boy was hurt, a woman", None, id="comma-alone"),
        pytest.param("a boy is hurt, and a man is held after the boy", None, id="back-to-the-first"),
        pytest.param("a doctor, a father of two", None, id="no-verb"),
        pytest.param("his mother and younger brother", 2, id="younger-brother"),
        pytest.param("a man and two children, a boy and a girl", 3, id="told-again"),
        pytest.param("3, then killed himself", 4, id="number-alone"),
        pytest.param("two boys, then fatally shoots self", 3, id="shoots-self"),
        pytest.param("two guards before police shot him dead", 3, id="shot-dead"),
        pytest.param("two guards before he was shot and killed", 3, id="was-killed"),
        pytest.param("triple homicide", 3, id="homicide"),
        pytest.param("double murder-suicide", None, id="two-or-three"),
    ],
)
def test_persons_are_counted_clause_by_clause(words: str, number: int | None) -> None:
    assert count_persons(words) == number
    assert not names_one(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A clerk shot two robbers, killing one. The other is well.", (1, 0), id="killing-one"),
        pytest.param("Two attacks killed two and injured six boys.", (2, 6), id="number-said-twice"),
        pytest.param("Eight people, three of them children, were wounded.", (0, 8), id="three-of-them"),
        pytest.param("Three of the other four were wounded in a shooting.", (0, 3), id="of-the-other-four"),
        pytest.param("Ann Lee was killed. Also injured were two women.", (1, 2), id="verb-first"),
        pytest.param("Ann Lee was killed and two women were shot.", (1, 2), id="shot-beside-the-dead"),
        pytest.param("Ann Lee was killed. Two women were also shot.", (1, 2), id="also-shot"),
        pytest.param("One died and the other was wounded.", (1, 1), id="the-other"),
        pytest.param("Tom Hart shot his wife dead and wounded her sister.", (1, 1), id="her-sister"),
        pytest.param("Officers shot Tom Hart dead.", (1, 0), id="shot-him-dead"),
        pytest.param("Ann Lee died. A man shot Tom Hart. Hart is in a hospital; Hart was wounded.", (1, 1), id="hurt"),
        pytest.param("He pleaded guilty to killing two men.", (2, 0), id="to-killing"),
        pytest.param("Two boys were hurt. A boy was killed and a boy wounded.", (1, 1), id="both-are-meant"),
        pytest.param("Three people arrived at a hospital with gunshot wounds.", (0, 3), id="arrived"),
        pytest.param("The shooting put three people in the hospital.", (0, 3), id="put-in-the-hospital"),
        pytest.param("Three boys were treated and released.", (0, 3), id="treated-and-released"),
        pytest.param("It sent another to the hospital and left one man dead.", (1, 1), id="another-to-hospital"),
        pytest.param("An 8 yo girl was killed.", (1, 0), id="yo"),
        pytest.param("A man was charged in a fatal shooting at a shop.", (1, 0), id="fatal-shooting"),
        pytest.param("He was linked to 3 shooting deaths in Norwell.", (3, 0), id="shooting-deaths"),
        pytest.param("Two men were tried for a quadruple murder.", (4, 0), id="quadruple-murder"),
    ],
)
def test_the_highest_figures_are_those_a_reader_counts(text: str, expected: tuple[int, int]) -> None:
    assert highest(text) == expected


LEAD = "Two men were wounded in a shooting in Norwell on Sunday, police said. Tom Hart was hit in the arm.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The shooting came two days after three people were killed in Ashport.",
        "The suspect served ten years for shooting three women.",
        "It was the fourth shooting this summer; five people have been shot.",
        "So far this year, 47 people have been wounded, Tom Hart among them.",
        "Tom Hart was one of nine people wounded during that weekend.",
        "Six people died in a fire in Ashport.",
    ],
)
def test_what_came_before_or_is_of_another_kind_counts_for_nothing(sentence: str) -> None:
    assert highest(LEAD + sentence) == (0, 2)


@pytest.mark.parametrize(
    "link",
    ["Related Coverage Six killed in Ashport shooting", "[OTHER NEWS: Six killed in Ashport]"],
)
def test_a_link_to_another_article_is_no_prose(link: str) -> None:
    text = f"Two men were wounded in Norwell.\n\n{link}\n\nPolice are asking for help."
    assert [text[region.start : region.end] for region in find_regions(text, Header())] == [link]


def test_a_sentence_on_related_coverage_is_prose() -> None:
    text = "Related coverage The Herald planned was dropped after six were killed."
    assert not find_regions(text, Header())
