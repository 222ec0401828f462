"""Whom words of harm speak of: who did it to himself, whose death it is, who is one of a list and who is not."""

import pytest

from crosswire.engines.offline.extraction.harms import find_harms
from crosswire.engines.offline.extraction.people import find_surnames
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.text.persons.counting import names_one
from stories import numbered


def tolls(text: str) -> list[tuple[str, int | None, str]]:
    """What each sentence alone tells: effect, number, and the words for whom."""
    found: list[tuple[str, int | None, str]] = []
    sentences = read_article(numbered(text, published="2031-05-05")).sentences
    for sentence in sentences:
        for people, effect, _ in find_harms(sentence, find_surnames(sentences)):
            words = sentence.article.text[people.start : people.end]
            low = people.quantity.low if people.quantity else 1 if names_one(words) else None
            if people.sort != "several":
                found.append((effect, None if low is None else int(low), words))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee and Tom Hart, both 16, were killed.", [("killed", 1, "Ann Lee"), ("killed", 1, "Tom Hart")]),
        ("Two girls, ages 11 and 12, were wounded.", [("injured", 2, "Two girls")]),
        ("Two children between the ages of 11 and 15 were hurt.", [("injured", 2, "Two children")]),
        ("A suspect, 34, was wounded.", [("injured", 1, "A suspect, 34")]),
        ("Deputies found the man on Hwy 150 with a deep wound.", [("killed_or_injured", None, "the man")]),
        ("The girl found on Hill Parkway has died.", [("killed", None, "The girl")]),
        ("(Ann Lee/Norwell Sun) A man fled before killing himself.", [("killed", 1, "A man")]),
        ("NORWELL Seven people were wounded.", [("injured", 7, "Seven people")]),
        ("She was found with multiple injuries.", [("killed_or_injured", None, "She")]),
        ("Dozens of rounds wounded a girl.", [("injured", 1, "a girl")]),
        ("Some 400 residents were told to leave their homes.", [("displaced", 400, "Some 400 residents")]),
        ("Nearly 90 families had to leave their homes.", [("displaced", 90, "Nearly 90 families")]),
        ("Norwell Sun Image 2 of 9 Four women were killed.", [("killed", 4, "Four women")]),
        ("He killed his 12- and 10-year-old sons.", []),
        ("The song is called “a 50 shot”.", []),
        (
            "Her aunt, who neighbours think is about 60, was found in the cellar with injuries.",
            [("killed_or_injured", 1, "Her aunt")],
        ),
        ("Photo: Harl 21 Video Man wounded.", [("injured", None, "Video Man")]),
        ("Dan Rowe, 11 Handout via the Post died.", [("killed", 1, "Dan Rowe, 11")]),
    ],
)
def test_an_age_a_road_and_a_wound_are_no_number_of_people(
    text: str, expected: list[tuple[str, int | None, str]]
) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were taken to a hospital, where they died.", [("killed", 2, "Two men")]),
        ("A man was shot, suffered burns and died.", [("killed", 1, "A man")]),
        ("One person died and another suffered burns.", [("killed", 1, "One person"), ("injured", None, "another")]),
    ],
)
def test_the_dead_are_not_among_the_hurt(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man killed two guards and himself.", [("killed", 2, "two guards"), ("killed", None, "himself")]),
        (
            "The gunman killed four people and injured six others before killing himself.",
            [("killed", None, "The gunman"), ("killed", 4, "four people"), ("injured", 6, "six others")],
        ),
        ("A man accidentally shot himself in the leg.", [("injured", 1, "A man")]),
        ("A father fled before taking his own life.", [("killed", 1, "A father")]),
        ("The gunman later committed suicide.", [("killed", None, "The gunman")]),
        (
            "He brought a gun home, where his brother found it and shot himself.",
            [("killed_or_injured", 1, "his brother")],
        ),
        ("A woman called to report a boy had shot himself.", [("killed_or_injured", 1, "a boy")]),
        ("Two teens accidentally shot themselves.", [("killed_or_injured", 2, "Two teens")]),
        ("The boy told his mother he had been stabbed.", [("killed_or_injured", None, "he")]),
        (
            "A gunman killed three people before being shot dead.",
            [("killed", 1, "A gunman"), ("killed", 3, "three people")],
        ),
        (
            "Three people were killed by a man before he was stabbed to death.",
            [("killed", 3, "Three people"), ("killed", 1, "a man")],
        ),
        (
            "A clerk stabbed his wife and her friend before he died.",
            [
                ("killed", 1, "A clerk"),
                ("killed_or_injured", 1, "his wife"),
                ("killed_or_injured", 1, "her friend"),
            ],
        ),
        (
            "A woman killed her two sons before turning the gun on herself.",
            [("killed", 1, "A woman"), ("killed", 2, "two sons")],
        ),
        (
            "A man who police say killed his son before fatally shooting himself owned a shop.",
            [("killed", 1, "A man"), ("killed", 1, "his son")],
        ),
    ],
)
def test_a_pronoun_is_the_person_it_means(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("A man shot his wife and then himself in a murder-suicide.", {"killed"}),
        ("A man shot his wife and then himself in an attempted murder-suicide.", {"killed_or_injured"}),
        ("A girl is fighting for her life after he shot a man in a murder-suicide.", {"injured", "killed_or_injured"}),
    ],
)
def test_a_murder_suicide_leaves_only_dead(text: str, effects: set[str]) -> None:
    assert {effect for effect, _, _ in tolls(text)} == effects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The teacher's death shocked Norwell.", [("killed", None, "The teacher")]),
        ("Ann Lee opened a shop. Lee's murder shocked Norwell.", [("killed", None, "Lee")]),
        ("Ann Lee stood in court. Lee's murder trial opened.", []),
        ("Police found the bodies of two women.", [("killed", 2, "two women")]),
        ("A family of five was found dead.", [("killed", 5, "five")]),
        ("The boy's father was killed.", [("killed", None, "The boy's father")]),
        ("The grandson of Mayor Ann Lee was killed.", [("killed", None, "The grandson")]),
        ("Hart Ellis' grandson was killed.", []),
        ("Officers found the man deceased.", [("killed", None, "the man")]),
        ("Police identified the dead woman as Ann Lee.", [("killed", 1, "Ann Lee")]),
        ("They found two deceased victims.", [("killed", 2, "two deceased victims")]),
        ("The driver suffered two fatal gunshot wounds.", [("killed", None, "The driver")]),
        ("He is charged with stabbing three relatives to death.", [("killed", 3, "three relatives")]),
        ("The family of a 17-year-old killed by a guard went to court.", [("killed", 1, "a 17-year-old")]),
    ],
)
def test_a_death_is_that_of_whoever_it_is_said_of(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fire injured four people, one seriously.", [("injured", 4, "four people")]),
        ("The fire injured another four teenagers.", [("injured", 4, "four teenagers")]),
        ("The fire hurt his two daughters.", [("injured", 2, "two daughters")]),
        (
            "The crash killed his mother, stepfather, and grandmother.",
            [("killed", 1, "his mother"), ("killed", None, "stepfather"), ("killed", None, "grandmother")],
        ),
        (
            "Four people were killed, including Tom Hart, and two others were wounded.",
            [("killed", 4, "Four people"), ("injured", 2, "two others")],
        ),
        (
            "A woman is dead and her son in hospital after a fire.",
            [("killed", 1, "A woman"), ("injured", 1, "her son")],
        ),
        ("A nurse works in a hospital.", []),
        (
            "Ann Lee, 20, of Norwell, and Tom Hart, 17, survived.",
            [("injured", 1, "Ann Lee, 20"), ("injured", 1, "Tom Hart, 17")],
        ),
        ("Doctors said all four died.", [("killed", 4, "four")]),
        ("All four were reported to be in stable condition.", [("injured", 4, "four")]),
        ("They went on to kill two guards.", [("killed", 2, "two guards")]),
        ("They were ready to kill two guards.", []),
        ("Tom Hart said it is being treated at this stage as theft.", []),
        ("The fight left eight people, including a guard, wounded.", [("injured", 8, "eight people")]),
        ("Seven other officers were hurt.", [("injured", 7, "Seven other officers")]),
        (
            "The blast left four troops including the driver dead and a fifth hurt.",
            [("killed", 4, "four troops"), ("injured", 1, "a fifth")],
        ),
        (
            "Four people were stabbed, one of whom died.",
            [("killed_or_injured", 4, "Four people"), ("killed", None, "one of whom")],
        ),
        (
            "A boy was stabbed, along with a girl.",
            [("killed_or_injured", 1, "A boy"), ("killed_or_injured", 1, "a girl")],
        ),
    ],
)
def test_a_list_holds_whom_it_joins(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He shot and wounded two officers.", [("injured", 2, "two officers")]),
        (
            "The raid left eight fighters killed and wounding four others.",
            [("killed", 8, "eight fighters"), ("injured", 4, "four others")],
        ),
        ("The crash sent four children to a hospital.", [("injured", 4, "four children")]),
        ("Ten victims were taken to area hospitals.", [("injured", 10, "Ten victims")]),
        ("A bullet grazed the hip of a boy.", [("injured", 1, "a boy")]),
        ("Two others suffered what police say are minor injuries.", [("injured", 2, "Two others")]),
        ("Tom Hart was charged with assault with serious bodily injury.", []),
        ("It is not clear whether the driver was injured.", []),
        ("Nobody should be in this condition, the man said.", []),
        ("The raid left a wounded girl behind.", [("injured", 1, "a wounded girl")]),
        ("Two teens were gunned down.", [("killed_or_injured", 2, "Two teens")]),
        ("Deputies found a man with a stab wound.", [("killed_or_injured", 1, "a man")]),
        ("A man with a stab wound called for help.", [("injured", 1, "A man")]),
    ],
)
def test_the_words_of_a_verb_decide_whom_it_harms(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert tolls(text) == expected
