"""How many persons a list of them names: told twice is one, and what is not certain has no number."""

import pytest

from crosswire.text.persons.counting import count_persons, names_one
from crosswire.text.persons.nouns import gender_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("a man and a woman", 2),
        ("a man, a woman, and a boy", 3),
        ("two men and a boy", 3),
        ("a mother, her son and a neighbour", 3),
        ("a woman and her two children", 3),
        ("Ann Lee, 30, and Tom Lee, 32", 2),
        ("Ann Lee, 30, of Norwell, and Tom Lee (32)", 2),
        ("17-year-old Ann Lee, Tom Hart, 19, and Lee Ford, 20", 3),
        ("the victim and his brother", 2),
        ("a mother and son", 2),
        ("his wife, then himself", 2),
        ("two guards and then himself", 3),
        ("two guards on Friday before turning the gun on himself", 3),
        ("both", 2),
        ("both young men", 2),
        ("the couple", 2),
        ("Tom and Ann Lee", 2),
        ("Max, Jay and Kay Rowe", 3),
        ("Scott and Nina Rowe, along with their four children", 6),
        ("two boys were found dead along with their father", 3),
        ("nine clerks dead before the robber killed himself", 10),
        ("a woman and her son before committing suicide", 3),
        ("Ann Rowe, Tom Rowe and the couple's three children", 5),
        ("A clerk was hurt in a robbery that also wounded a nurse", 2),
    ],
)
def test_a_list_is_as_many_as_it_names(words: str, number: int) -> None:
    assert count_persons(words) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Tom Lee, a teacher, and Ann Hart", 2),
        ("her son, Tom Lee, and Ann Hart", 2),
        ("his daughter, Ann Lee; his wife, Eve Lee; and Eve's mother, Mary Hart, 62", 3),
        ("a man and his wife, Ann Lee", 2),
        ("the gunman, a student, and a teacher", 2),
    ],
)
def test_who_is_told_twice_is_one(words: str, number: int) -> None:
    assert count_persons(words) == number


@pytest.mark.parametrize(
    "words",
    [
        "a man",
        "the victim, 20",
        "Ann Lee",
        "a doctor, a father of two",
        "a doctor, a father of two, and a nurse",
        "Ann Lee, a nurse and Tom Hart",
        "a husband and father",
        "a husband, a father and a friend",
        "a man or a woman",
        "a man and a car",
        "a black and white man",
        "a man and his sons",
        "a man and others",
        "Norwell and Talvera",
        "Ann Lee, Norwell, and Tom Hart, Talvera",
        "both towns",
        "at least two men and a boy",
        "four people, two women and two men",
        "four people were killed and one person",
        "Ann Lee and the shooting that killed Tom Hart",
    ],
)
def test_what_is_no_list_or_not_certain_has_no_number(words: str) -> None:
    assert count_persons(words) is None


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("his big brother was killed", True),
        ("Lee's younger sister", True),
        ("a 19-year-old named Tom Lee, who was shot and killed", True),
        ("his two brothers", False),
        ("his brother and sister", False),
        ("a man who lived there and his son", False),
        ("a woman as well as her sister", False),
        ("a woman, then himself", False),
        ("their homes", False),
    ],
)
def test_a_relation_and_who_is_told_of_are_one(words: str, one: bool) -> None:
    assert names_one(words) is one


def test_the_last_word_that_tells_of_a_gender_does() -> None:
    assert (gender_of("the girl's father"), gender_of("her"), gender_of("a nurse")) == ("m", "f", "")
