"""Figures and single people as rules read them: who is harmed how, and what is no harm at all."""

import pytest

from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.tolls import find_tolls
from crosswire.engines.offline.reading.article_reading import read_article
from stories import numbered


def tolls(text: str) -> list[tuple[str, str, int | float | None, str]]:
    found = find_tolls(read_article(numbered(text, published="2031-05-05")))
    return [(toll.effect, toll.op, toll.low, toll.at.words) for toll in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were killed in Norwell.", [("killed", "eq", 2, "Two men")]),
        ("At least five militants were killed.", [("killed", "ge", 5, "At least five militants")]),
        ("The Front announced the deaths of “five martyrs.”", [("killed", "eq", 5, "“five martyrs.”")]),
        ("The Front said “five martyrs” died in the raid.", [("killed", "eq", 5, "“five martyrs”")]),
        ("The blast left three dead.", [("killed", "eq", 3, "three dead")]),
        ("The crash killed up to 40 passengers.", [("killed", "le", 40, "up to 40 passengers")]),
        ("Rebels killed two U.S. missionaries in Norwell.", [("killed", "eq", 2, "two U.S. missionaries")]),
        ("Six soldiers were wounded.", [("injured", "eq", 6, "Six soldiers")]),
        ("Four sailors are missing.", [("missing", "eq", 4, "Four sailors")]),
        ("Police arrested two suspects.", [("detained", "eq", 2, "two suspects")]),
        ("The rebels kidnapped three engineers.", [("abducted", "eq", 3, "three engineers")]),
        ("The storm damaged 200 homes.", [("damaged", "eq", 200, "200 homes")]),
        ("The death toll rose to 15.", [("killed", "eq", 15, "15")]),
        ("That brought the number of fatalities to 15.", [("killed", "eq", 15, "15")]),
        ("No injuries were reported.", [("injured", "eq", 0, "No injuries")]),
        ("TWO SOLDIERS WERE KILLED.", [("killed", "eq", 2, "TWO SOLDIERS")]),
        ("Seven people were shot at a party.", [("injured", "eq", 7, "Seven people")]),
        ("Three people were in critical condition.", [("injured", "eq", 3, "Three people")]),
        ("Police found three gunshot victims.", [("killed_or_injured", "eq", 3, "three gunshot victims")]),
        ("Police investigate a triple shooting in Norwell.", [("injured", "eq", 3, "triple shooting")]),
        (
            "A man died in a double shooting in Norwell.",
            [("killed", "eq", 1, "A man"), ("killed_or_injured", "eq", 2, "double shooting")],
        ),
        ("Double shootings are rare in Norwell.", []),
        (
            "Four teens, one of them fatally, were shot in Norwell.",
            [("killed_or_injured", "eq", 4, "Four teens"), ("killed", "approx", None, "one of them")],
        ),
    ],
)
def test_a_figure_keeps_its_effect_its_operator_and_its_words(
    text: str, expected: list[tuple[str, str, int | float | None, str]]
) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "effect", "low", "who"),
    [
        ("A man was shot dead.", "killed", 1, "A man"),
        ("The victim, 19, died.", "killed", None, "The victim, 19"),
        ("A 25-year-old was killed.", "killed", 1, "A 25-year-old"),
        ("Ann Lee, 30, was pronounced dead.", "killed", 1, "Ann Lee, 30"),
        ("Her son, Tom Hart, 9, was injured.", "injured", 1, "Her son, Tom Hart, 9"),
        ("The gunman shot himself.", "injured", None, "The gunman"),
    ],
)
def test_somebody_new_is_one_and_somebody_known_has_no_number(
    text: str, effect: str, low: int | None, who: str
) -> None:
    found = find_tolls(read_article(numbered(text)))
    assert [(toll.effect, toll.low, toll.who) for toll in found] == [(effect, low, who)]


def test_one_speaks_of_a_figure_who_can_speak() -> None:
    (toll,) = find_tolls(read_article(numbered("A flood in Tarn claimed the lives of five people, rescuers said.")))
    assert toll.said_by is not None
    assert toll.said_by.words == "rescuers"


def test_joined_people_are_one_figure() -> None:
    assert tolls("The blast killed a mother and her two sons.") == [("killed", "eq", 3, "a mother and her two sons")]
    assert tolls("A man and a woman were killed, and a boy was hurt.") == [
        ("killed", "eq", 2, "A man and a woman"),
        ("injured", "eq", 1, "a boy"),
    ]


def test_who_kills_others_and_then_himself_is_one_of_the_dead() -> None:
    found = tolls("A father killed his two sons on Friday before fatally shooting himself.")
    assert ("killed", "eq", 3, "two sons on Friday before fatally shooting himself") in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He left six dead and one wounded before killing himself.",
            [
                ("killed", None, "He"),
                ("killed", 7, "six dead and one wounded before killing himself"),
                ("injured", 1, "one wounded"),
            ],
        ),
        (
            "The mother and brother of a girl who died were arrested.",
            [("detained", 2, "The mother and brother"), ("killed", 1, "a girl")],
        ),
        ("A clerk is one of the two who died there.", [("killed", 2, "two who died")]),
        (
            "His aunt, 39-year-old Tess Rowe, and grandmother 57-year-old Lena Rowe were killed.",
            [("killed", 2, "His aunt, 39-year-old Tess Rowe, and grandmother 57-year-old Lena Rowe")],
        ),
        ("A woman killed her ex-husband and infant daughter.", [("killed", 2, "her ex-husband and infant daughter")]),
        ("Both men were killed.", [("killed", 2, "Both men")]),
        (
            "Tom Hart, along with Ann Lee and Eve Lee, died.",
            [("killed", 3, "Tom Hart, along with Ann Lee and Eve Lee")],
        ),
        (
            "A boy was hit in the arm and a girl was hit in her side.",
            [("injured", 2, "A boy was hit in the arm and a girl")],
        ),
    ],
    ids=["who is left", "of whom", "the two", "an age", "kin", "both", "along", "a side"],
)
def test_each_is_counted_with_those_of_the_same_fate(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert [(effect, low, words) for effect, _, low, words in tolls(text)] == expected


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("where a boy was shot dead in May 2029", False),
        ("where a boy was shot dead early on Saturday", False),
        ("where a boy was shot dead on Saturday night", True),
        ("where a boy was shot dead", True),
        ("where a boy was shot dead, a year after it opened in May 2029", True),
    ],
)
def test_whom_a_clause_of_an_earlier_day_tells_of_is_none_of_the_incident(clause: str, told: bool) -> None:
    text = f"Five people were wounded at a party on Sunday in Norwell. They met on Sunday at the corner {clause}."
    found = find_tolls(read_article(numbered(text, published="2031-05-05")))
    assert ("a boy" in {toll.at.words for toll in found}) is told


def test_who_shot_only_himself_is_one() -> None:
    found = tolls("His 7-year-old brother found the weapon and fatally shot himself.")
    assert 2 not in {low for _, _, low, _ in found}


@pytest.mark.parametrize(
    "text",
    [
        "A doctor, a father of two, was killed.",
        "A man or a woman was killed.",
        "A man was killed and his lawyer said a woman fled.",
    ],
)
def test_who_is_told_twice_or_not_for_certain_is_not_added_up(text: str) -> None:
    assert 2 not in [low for _, _, low, _ in tolls(text)]


def test_a_part_is_not_joined_to_its_whole() -> None:
    found = tolls("Six people were shot, one fatally.")
    assert ("killed", "eq", 6, "Six people") not in found
    assert [toll[2] for toll in found if toll[0] == "killed"] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "He tried to kill two men.",
        "The bomb could have killed 40 people.",
        "Two people were not injured.",
        "The gunman fired two shots.",
        "He faces two counts of murder.",
        "The suspect had killed his whole family.",
    ],
)
def test_what_only_might_happen_or_counts_nobody_is_no_toll_of_people(text: str) -> None:
    assert tolls(text) == []


def test_who_speaks_of_a_figure_is_named() -> None:
    (toll,) = find_tolls(read_article(numbered("Five people were killed, the mayor said.")))
    assert toll.said_by is not None
    assert toll.said_by.words == "the mayor"


def test_a_verb_in_the_singular_does_not_speak_of_many() -> None:
    found = tolls("One of the victims of the shooting that sent five people to the hospital has died.")
    assert ("killed", "eq", 5, "five people") not in found


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank off Tarn. A harbour pilot spoke of a collision. Five people were killed, the pilot said.",
        'A ferry sank off Tarn. "Five people were killed. Nothing is left of it," a harbour pilot said.',
    ],
)
def test_who_counts_may_be_named_in_another_sentence(text: str) -> None:
    """ "The pilot" of two articles are two, until the sentence before says which."""
    (toll,) = propose_incident(numbered(text)).tolls
    assert toll.said_by is not None
    assert toll.said_by.words.casefold() == "a harbour pilot"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood claimed at least 12 lives.", [("killed", "ge", 12, "at least 12 lives")]),
        ("Some 30 lives were lost.", [("killed", "approx", 30, "Some 30 lives")]),
        ("The crash killed all four on board.", [("killed", "eq", 4, "four")]),
        ("The blaze caused one fatality.", [("killed", "eq", 1, "one fatality")]),
        ("The toll hit 40 on Monday.", [("killed", "eq", 40, "40")]),
        ("Two firefighters suffered smoke inhalation.", [("injured", "eq", 2, "Two firefighters")]),
        ("Four people remained hospitalized.", [("injured", "eq", 4, "Four people")]),
        ("Two people are in intensive care.", [("injured", "eq", 2, "Two people")]),
        ("Another five people are in hospital.", [("injured", "eq", 5, "five people")]),
        ("The quake left more than 1,000 homeless.", [("displaced", "gt", 1000, "more than 1,000 homeless")]),
        ("Four hikers went missing in the storm.", [("missing", "eq", 4, "Four hikers")]),
        (
            "The collapse killed at least 10, with 6 still missing.",
            [("killed", "ge", 10, "at least 10"), ("missing", "eq", 6, "6 still missing")],
        ),
    ],
)
def test_a_disaster_is_counted_in_its_own_words(
    text: str, expected: list[tuple[str, str, int | float | None, str]]
) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Half of the 200 passengers were injured.", []),
        ("None of the 12 people on board was hurt.", []),
        ("Most of the 40 dead were children.", [("killed", 40)]),
        ("Two-thirds of the 90 people killed were women.", [("killed", 90)]),
        ("Fifty of the 90 people killed were women.", [("killed", 90)]),
        ("Two of the nine injured later died.", [("killed", 2), ("injured", 9)]),
        ("One of the three injured men died on Monday.", [("killed", None)]),
        ("Some 40 people were killed.", [("killed", 40)]),
    ],
)
def test_a_share_of_people_is_not_all_of_them(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert [(effect, low) for effect, _, low, _ in tolls(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast left scores of people dead or injured.", ["killed_or_injured"]),
        ("The blast killed or wounded 40 people.", ["killed_or_injured"]),
        ("Nobody was killed or injured.", ["killed"]),
        ("Five people survived the crash.", []),
        ("He survived the shooting.", ["injured"]),
        ("The fire killed 30 horses.", []),
        ("The driver was killed and a passenger was injured.", ["killed", "injured"]),
        ("The pilot died and his passenger was hurt.", ["killed", "injured"]),
        ("He was taken to hospital, where he died.", ["killed", "killed"]),
    ],
)
def test_what_befell_whom_is_kept_apart(text: str, expected: list[str]) -> None:
    assert [effect for effect, *_ in tolls(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of dead rose to 15 and that of injured to 60.", [("killed", 15), ("injured", 60)]),
        ("The number of injured rose to 88.", [("injured", 88)]),
        ("The vaccine has prevented 2,000 deaths.", []),
        ("The quake could cause 40 deaths.", []),
        ("Two men fled, and neither was hurt.", []),
        ("Neither driver was injured.", []),
    ],
)
def test_a_number_that_rises_is_of_its_own_effect_and_what_is_averted_is_none(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert [(effect, low) for effect, _, low, _ in tolls(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Police counted 5 Harl shooting deaths.", [("killed", 5, "5 Harl shooting deaths")], id="deaths"),
        pytest.param("4 shot outside a Norwell shop", [("injured", 4, "4 shot")], id="shot-outside"),
        pytest.param(
            "Rebels made three raids that killed three and injured three others.",
            [("killed", 3, "killed three"), ("injured", 3, "three others")],
            id="a-number-that-stands-twice",
        ),
        pytest.param(
            "The bodies of 54-year-old Tom Hart, 42-year-old Ann Lee and 6-year-old Ben Hart were found on Sunday.",
            [("killed", 3, "54-year-old Tom Hart, 42-year-old Ann Lee and 6-year-old Ben Hart")],
            id="the-verb-is-that-of-the-bodies",
        ),
        pytest.param("Eight guards fired and shot Dren dead.", [], id="the-object-is-no-known-name"),
        pytest.param("Eight officers shot two men dead.", [("killed", 2, "two men")], id="the-object-is-known"),
        pytest.param(
            "A baker stands trial for the shooting dead of a clerk.",
            [("killed", 1, "a clerk")],
            id="the-shooting-dead-of",
        ),
        pytest.param("Prosecutors seek the execution of three men.", [], id="sought"),
        pytest.param("His brother tells us Latif was shot and killed.", [], id="who-tells"),
        pytest.param("Investigators suspect Ann Lee shot her mother.", [("injured", 1, "her mother")], id="verb"),
        pytest.param(
            "She was held for killing her uncle and a first-grader.",
            [("killed", 2, "her uncle and a first-grader")],
            id="a-first-grader",
        ),
        pytest.param(
            "His mom and younger brother were killed.", [("killed", 2, "His mom and younger brother")], id="kin"
        ),
        pytest.param("He killed his wife and child.", [("killed", 2, "his wife and child")], id="wife-and-child"),
        pytest.param(
            "Two sailors, 31 and 44 were hurt in the crash.", [("injured", 2, "Two sailors")], id="ages-without-a-unit"
        ),
        pytest.param("8 yo girl was killed by a stray bullet.", [], id="yo"),
        pytest.param("He is charged in the death of Tom Hart, also 18.", [("killed", 1, "Tom Hart")], id="also-18"),
        pytest.param("A man fired, hitting the guard in the left elbow.", [("injured", None, "the guard")], id="limb"),
        pytest.param(
            "A nurse drove him to a clinic, where he is in good condition.",
            [("injured", None, "he")],
            id="him-is-he",
        ),
    ],
)
def test_whom_the_words_mean_is_who_is_counted(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert [(effect, low, words) for effect, _, low, words in tolls(text)] == expected


def test_a_word_for_the_deed_is_no_word_for_those_who_died() -> None:
    (toll,) = find_tolls(read_article(numbered("Police investigate a double homicide in Norwell.")))
    assert (toll.effect, toll.low, toll.who) == ("killed", 2, None)
