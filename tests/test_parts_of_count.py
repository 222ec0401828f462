"""Which counts are a part of what others count, and so no rivals of it."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire_schemas.reconciliation import Claim
from stories import cited, toll_claim

DAYS: dict[str, str] = {}
UNDATED = DAYS.get


def rows(*claims: Claim) -> list[list[str]]:
    """The positions of every difference between *claims*, each in a group of its own."""
    found = find_differences([(c,) for c in claims], UNDATED)
    return [[position.value for position in difference.positions] for difference in found]


def count(article: str, text: str, low: int | None, effect: str = "killed", *, sentence: str = "") -> Claim:
    op = "approx" if low is None else "eq"
    found = toll_claim(f"c-{article}-{text}", article, text, op, low, effect=effect, who=text)
    return found.model_copy(update={"evidence": (cited(article, sentence),)}) if sentence else found


@pytest.mark.parametrize("told", ["the driver", "Olga Marek", "one of the climbers", "her", "his wife"])
def test_one_who_is_told_of_is_one_of_those_whom_others_count(told: str) -> None:
    assert rows(count("a", told, 1), count("b", "two people", 2)) == []


@pytest.mark.parametrize(
    ("sentence", "rival"),
    [
        ("Sixteen people are still being treated.", False),
        ("Sixteen people remain in hospital.", False),
        ("Sixteen people were treated for burns.", True),
    ],
)
def test_who_is_left_in_hospital_is_no_count_of_all_who_were_hurt(sentence: str, rival: bool) -> None:
    left = count("a", "Sixteen people", 16, "injured", sentence=sentence)
    assert bool(rows(left, count("b", "19 people", 19, "injured"))) is rival


@pytest.mark.parametrize("counted", ["one person", "one climber", "a climber"])
def test_one_who_is_counted_is_a_rival(counted: str) -> None:
    assert rows(count("a", counted, 1), count("b", "two people", 2)) == [[counted, "two people"]]


@pytest.mark.parametrize(
    ("sentence", "rival"),
    [
        ("Two people were hurt, including a boy of ten.", False),
        ("Two people were hurt, including a girl of ten.", True),
        ("Two boys were hurt.", True),
    ],
)
def test_whom_the_other_count_includes_is_no_rival(sentence: str, rival: bool) -> None:
    told = " ".join(sentence.split()[:2])
    assert bool(rows(count("a", "a boy", 1, "injured"), count("b", told, 2, "injured", sentence=sentence))) is rival


def test_a_man_beside_fifty_is_one_of_them() -> None:
    assert rows(count("a", "a man", 1, "injured"), count("b", "fifty people", 50, "injured")) == []


def test_one_who_is_told_of_denies_that_nobody_died() -> None:
    assert rows(count("a", "the driver", 1), count("b", "nobody", 0)) == [["the driver", "nobody"]]


def test_two_counts_of_one_sentence_that_add_up_are_the_total_of_another() -> None:
    sentence = "A man and woman were found dead."
    pair = count("a", "A man", 1, sentence=sentence), count("a", "woman", None, sentence=sentence)
    assert rows(*pair, count("b", "two people", 2)) == []
    assert rows(*pair, count("b", "three people", 3)) == [["A man", "three people"]]


def test_two_people_told_of_one_by_one_are_the_total_of_another() -> None:
    told = count("a", "A boy, 10", 1, "injured"), count("a", "a man, 37", 1, "injured")
    assert rows(*told, count("b", "two people", 2, "injured")) == []
    assert rows(*told, count("b", "three people", 3, "injured")) != []


@pytest.mark.parametrize(
    "told",
    [
        ("Ann Lee, 21", "Tom Hart, 30", "a 44-year-old man"),
        ("a man", "another man", "a woman"),
    ],
)
def test_three_people_told_of_one_by_one_are_the_total_of_another(told: tuple[str, ...]) -> None:
    claims = [count("a", words, 1) for words in told]
    assert rows(*claims, count("b", "three people", 3)) == []


def test_one_who_is_told_of_twice_is_not_two() -> None:
    told = count("a", "a 21-year-old woman", 1), count("a", "Ann Lee, 21", 1)
    assert rows(*told, count("b", "two people", 2)) == [["a 21-year-old woman", "two people"]]


def test_people_of_two_events_add_up_to_nothing() -> None:
    here, there = count("a", "A boy", 1, "injured"), count("a", "a man, 37", 1, "injured")
    there = there.model_copy(update={"event": "e1"})
    assert rows(here, there, count("b", "two people", 2, "injured")) != []


def test_what_adds_up_to_no_total_is_a_rival() -> None:
    sentence = "Nine sailors and three passengers drowned."
    pair = count("a", "Nine sailors", 9, sentence=sentence), count("a", "three passengers", 3, sentence=sentence)
    assert rows(*pair, count("b", "twelve people", 12)) == []
    assert rows(*pair, count("b", "fourteen people", 14)) != []


def test_the_rest_of_the_dead_is_no_total() -> None:
    assert rows(count("a", "two others", 2), count("b", "three people", 3)) == []
    assert rows(count("a", "two others", 2), count("b", "one person", 1)) == []


def test_no_other_hurt_is_not_nobody() -> None:
    assert rows(count("a", "no other passenger", 0, "injured"), count("b", "three people", 3, "injured")) == []


def test_others_hurt_and_the_dead_are_all_who_were_hit() -> None:
    told = count("a", "one person", 1), count("a", "three others", 3, "injured")
    assert rows(*told, count("b", "four people", 4, "injured")) == []
    assert rows(*told, count("b", "five people", 5, "injured")) == [["three others", "five people"]]


def test_a_report_denies_no_figure_of_its_own() -> None:
    own = count("a", "three people", 3), count("a", "two people", 2)
    assert rows(*own, count("b", "three sailors", 3)) == []
    assert rows(*own, count("b", "two sailors", 2)) == [["three people", "two sailors"]]


def test_a_report_that_tells_of_two_by_name_counts_nobody_with_a_third() -> None:
    told = [count("a", "A man", 1), count("a", "Kati Dren", 1), count("a", "Ivo Marek", 1)]
    assert rows(*told, count("b", "three dead", 3)) == []


def test_as_many_as_died_are_those_who_died() -> None:
    shot = count("a", "two teens", 2, "killed_or_injured"), count("b", "four teens", 4, "killed_or_injured")
    assert rows(*shot) != []
    assert rows(*shot, count("b", "two of them", 2)) == []


def test_who_is_denied_to_be_hurt_is_of_one_kind() -> None:
    assert rows(count("a", "no officers", 0, "injured"), count("b", "three people", 3, "injured")) == []
    assert rows(count("a", "no officers", 0, "injured"), count("b", "three officers", 3, "injured")) != []
    assert rows(count("a", "no injuries", 0, "injured"), count("b", "three people", 3, "injured")) != []


@pytest.mark.parametrize("told", ["Ann Lee and Tom Hart", "his wife and son", "Lee’s two sons"])
def test_two_who_are_named_or_somebody_s_are_no_count_of_all(told: str) -> None:
    assert rows(count("a", told, 2, "injured"), count("b", "seven people", 7, "injured")) == []


def test_two_who_are_named_with_their_ages_are_no_count_of_all() -> None:
    named = count("a", "Tom Hart, 19, and Ivo Dren, 20", 2, "detained")
    assert rows(named, count("b", "four men", 4, "detained")) == []
    assert rows(count("a", "two men", 2, "detained"), count("b", "four men", 4, "detained"))


def test_those_who_are_counted_beside_somebody_are_no_count_of_all() -> None:
    beside = count("a", "four people", 4, "injured", sentence="A raid left four people hurt besides Ana Ruiz.")
    assert rows(beside, count("b", "five victims", 5, "injured")) == []
    alone = count("a", "four people", 4, "injured", sentence="A raid left four people hurt.")
    assert rows(alone, count("b", "five victims", 5, "injured"))


def test_whoever_counts_the_killer_too_denies_nothing() -> None:
    assert rows(count("a", "five people before himself", 6), count("b", "five people", 5)) == []
    assert rows(count("a", "six people", 6), count("b", "five people", 5))


def test_the_wounded_and_the_dead_are_all_who_were_shot() -> None:
    hurt, dead = count("b", "four wounded", 4, "killed_or_injured"), count("b", "two men", 2)
    assert rows(count("a", "six people", 6, "killed_or_injured"), hurt, dead) == []
    assert rows(count("a", "seven people", 7, "killed_or_injured"), hurt, dead)


@pytest.mark.parametrize(
    "sentence",
    [
        "Three people were critically injured.",
        "Three people, two sisters and a boy, were listed in serious condition.",
        "Three people were taken to Norwell General Hospital.",
        "Three people were hurt inside the ticket hall.",
    ],
)
def test_those_hurt_badly_or_in_one_place_may_be_some_of_more(sentence: str) -> None:
    some = count("a", "Three people", 3, "injured", sentence=sentence)
    assert rows(some, count("b", "five people", 5, "injured")) == []
    assert rows(some, count("b", "two people", 2, "injured"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Of the crew of ten, the other two men were arrested.",
        "Ivo Dren was charged; his two men were arrested.",
        "Ivo Dren was charged; two men, 17 and 22, were also arrested.",
    ],
)
def test_those_held_beside_somebody_are_not_all(sentence: str) -> None:
    held = count("a", "two men", 2, "detained", sentence=sentence)
    assert rows(held, count("b", "three sailors", 3, "detained")) == []
    alone = count("a", "two men", 2, "detained", sentence="In Norwell, two men were arrested.")
    assert rows(alone, count("b", "three sailors", 3, "detained"))


@pytest.mark.parametrize(
    "sentence",
    [
        "The fire in Harl came two winters after a storm killed six people.",
        "The ferry lies where six people were killed in an April storm.",
    ],
)
def test_whom_another_deed_killed_are_no_count_where_the_report_gives_one(sentence: str) -> None:
    other, own = count("a", "six people", 6, sentence=sentence), count("a", "four people", 4)
    assert rows(other, own, count("b", "four people", 4)) == []
    assert rows(other, count("b", "four people", 4))
