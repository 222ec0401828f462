"""What became of those who were shot: other words of the article settle it, or it stays open."""

import pytest

from crosswire.engines.offline.extraction.tolls import find_tolls
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.text.prose import number_sentences
from stories import numbered


def effects(text: str) -> list[tuple[str, str]]:
    found = find_tolls(read_article(numbered(text, published="2031-05-05")))
    return [(toll.effect, toll.at.words) for toll in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven people were shot at a party.", [("injured", "Seven people")]),
        (
            "A man was shot in Norwell. He was taken to a hospital.",
            [("injured", "A man"), ("injured", "He")],
        ),
        ("A man was shot in Norwell. The man died.", [("killed", "A man"), ("killed", "The man")]),
        ("Two men were shot in Norwell. Both died.", [("killed", "Two men"), ("killed", "Both")]),
        (
            "A man was taken to a hospital. Tom Hart, 30, was later pronounced dead.",
            [("killed", "A man"), ("killed", "Tom Hart, 30")],
        ),
        ("A man was shot. Police call it a homicide.", [("killed", "A man")]),
        (
            "Police found three people dead. All three suffered gunshot wounds.",
            [("killed", "three people"), ("killed", "three suffered gunshot wounds")],
        ),
        (
            "Three were killed and three hurt. All three suffered burns.",
            [("killed", "Three were killed"), ("injured", "three hurt"), ("injured", "three suffered burns")],
        ),
        (
            "A woman was shot dead. The woman was hit in the leg and is in stable condition.",
            [("killed", "A woman"), ("injured", "The woman")],
        ),
        ("A teen was killed. A man, 30, was shot.", [("killed", "A teen"), ("killed_or_injured", "A man, 30")]),
        (
            "A teen was killed. A man was shot in the arm and was listed as “stable”.",
            [("killed", "A teen"), ("injured", "A man")],
        ),
        (
            "A toddler was fatally wounded by shots, striking the little girl. Ben Hart was holding the wounded girl.",
            [("killed", "A toddler"), ("killed", "the little girl"), ("killed", "the wounded girl")],
        ),
        (
            "A man was shot. A woman was shot. They died.",
            [("killed_or_injured", "A man"), ("killed_or_injured", "A woman"), ("killed", "They")],
        ),
        ("Two women were found with deep wounds. They died.", [("killed", "Two women"), ("killed", "They")]),
        (
            "The two were taken to a hospital where they were pronounced dead.",
            [("killed", "The two"), ("killed", "they")],
        ),
        (
            "A woman died. Tom Hart was wounded. He was taken to a hospital, but he died.",
            [("killed", "A woman"), ("injured", "Tom Hart"), ("killed", "He"), ("killed", "he")],
        ),
        (
            "Tom Hart, 30, died. Ann Lee was wounded. Hart was shot in the leg.",
            [("killed", "Tom Hart, 30"), ("injured", "Ann Lee"), ("killed", "Hart")],
        ),
        (
            "Tom Hart died. A boy and six others were shot.",
            [("killed", "Tom Hart"), ("killed_or_injured", "A boy"), ("injured", "six others")],
        ),
    ],
)
def test_whoever_was_shot_is_dead_or_hurt_by_the_other_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert effects(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A man was shot. A woman died.", id="two people"),
        pytest.param("Five people were shot. Two of them died.", id="some of them"),
        pytest.param("A man was shot. He was wanted for murder.", id="another is dead"),
        pytest.param("Two men were taken to a hospital, where one of the men died.", id="some of the hurt"),
        pytest.param("Two men were taken to a hospital, where Tom Hart died.", id="one of the hurt by name"),
        pytest.param("Four men were taken to a hospital. One of the men has died.", id="some of the hurt, told later"),
        pytest.param("Tom Hart died, and a girl was wounded. Both were taken to a hospital.", id="both"),
        pytest.param("The raid left five dead and caused five casualties.", id="casualties may be others"),
        pytest.param("Five men died. Five men were shot.", id="as many, and perhaps others"),
    ],
)
def test_what_the_article_leaves_open_stays_open(text: str) -> None:
    assert "killed_or_injured" in {effect for effect, _ in effects(text)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Hart was killed and a woman was wounded in a shooting.", id="one sentence tells of two"),
        pytest.param("A man died. Another man was wounded.", id="another"),
        pytest.param("Two people were shot dead. Two others were shot.", id="others"),
        pytest.param("A man died. All four women are in good condition.", id="all who are well"),
        pytest.param("A man died. The man is in good condition.", id="who is well is not dead"),
        pytest.param("A 20-year-old man died. A 30-year-old man was wounded.", id="other ages"),
    ],
)
def test_the_hurt_stay_hurt_beside_the_dead(text: str) -> None:
    assert [effect for effect, _ in effects(text)] == ["killed", "injured"]


def test_the_dead_are_not_counted_as_hurt() -> None:
    found = effects("Four people were taken to hospitals. One person died. Three people were wounded.")
    assert found == [
        ("killed_or_injured", "Four people"),
        ("killed", "One person"),
        ("injured", "Three people"),
    ]


def test_the_title_tells_of_the_one_who_died() -> None:
    article = numbered("A teenager was gunned down in Norwell on Monday.").article
    titled = number_sentences(article.model_copy(update={"title": "Teen shot dead in Norwell"}))
    assert [toll.effect for toll in find_tolls(read_article(titled))] == ["killed"]


def test_other_words_of_another_event_settle_nothing() -> None:
    found = effects("A man was shot in Norwell on Monday. In an unrelated shooting in March, a man was killed.")
    assert found[0] == ("injured", "A man")


@pytest.mark.parametrize(
    ("title", "effect"),
    [
        ("Man shot dead in Norwell", "killed"),
        ("Norwell man killed on Monday", "killed"),
        ("Man shot in Norwell, no deaths reported", "injured"),
        ("Man shot near site of fatal crash", "injured"),
        ("Man shot after dog killed", "injured"),
        ("Man shot at Dead Sea resort", "injured"),
    ],
)
def test_a_title_tells_only_of_whom_it_speaks(title: str, effect: str) -> None:
    article = numbered("A man was shot on Monday near Main Street in Norwell, police said.").article
    reading = read_article(number_sentences(article.model_copy(update={"title": title})))
    assert [toll.effect for toll in find_tolls(reading)] == [effect]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee was wounded on Monday in Norwell. Tom Lee was killed.", id="one family"),
        pytest.param("Ann Lee, 30, was wounded. Ann Lee, 60, was killed.", id="two ages"),
        pytest.param("An 18-month-old girl was wounded. The 18-year-old girl died.", id="months and years"),
    ],
)
def test_two_people_of_one_name_or_number_are_two(text: str) -> None:
    assert [effect for effect, _ in effects(text)] == ["injured", "killed"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("An 8-year-old boy was killed in Norwell. The child suffered a wound to the chest.", "killed"),
        ("Ann Lee, 30, was killed. Another woman was hurt. An autopsy showed that she suffered a wound.", "injured"),
        ("Another woman was hurt. Ann Lee, 30, was killed. An autopsy showed that she suffered a wound.", "killed"),
        ("A man was killed and a girl was hurt. The girl suffered burns.", "injured"),
        ("A girl was hurt and a man was killed. The girl suffered burns.", "injured"),
        ("A man was killed. He was in good condition.", "injured"),
    ],
)
def test_who_is_spoken_of_as_known_is_the_last_who_may_be_meant(text: str, last: str) -> None:
    assert effects(text)[-1][0] == last
