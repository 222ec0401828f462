"""Which of two things one sentence puts first, and how it is left open where the words belong to something else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.spans import Span
from crosswire.text.times.sequence import find_definite, tell_first

TOLD = {
    "raid came, clause": "The {raid} came two days after [rockets hit the port].",
    "raid came, noun": "The {raid} came hours after [the truce] began.",
    "own verb": "{A raid killed five people} in Velmora on Sunday, a day after [rockets hit the port].",
    "before": "[A raid killed five people] before {the truce} began.",
    "ahead of": "Ahead of {the vote}, [rockets hit the port].",
    "after, in front": "After [rockets hit the port], a {raid} killed five.",
    "retaliation, in front": "In retaliation for [repeated attacks by the Harl Guard], {two raids} took place in May.",
    "subject stands apart": "The {raid} occurred a day after the Velmoran government [warned the Harl Guard].",
    "during": "The {raid} came a day after the minister Vera Holm spoke, during [a call with Ivo Dren], of war.",
    "followed by": "The [raid] was followed by {a blast} in the port.",
    "followed": "The {raid} followed [a blast] in the port.",
    "sparked by": "The {war in Harl} was sparked by [the raid on Velmora], which killed nine.",
    "later": "[Rockets hit the port] on Friday, and two days later {a raid killed five}.",
    "later, after a semicolon": "[Rockets hit the port] on Friday; two days later {a raid} killed five.",
    "told by somebody": "The mayor said the {raid} came after [the blast].",
    "in May": "The {raid} came in May after [the blast].",
}
OPEN = {
    "denied": "The {raid} did not come after [the blast].",
    "denied by somebody": "The army denied that the {raid} came after [the blast].",
    "doubted": "It is unclear whether the {raid} came after [the blast].",
    "possible": "The {raid} may have come after [the blast].",
    "what is condemned": "Officials condemned the {raid} after [the blast].",
    "a probe into it": "A probe into the {raid} began two days after [the blast].",
    "what the army left": "The {strike} hit a base the army left before [the truce].",
    "what the group used": "The {raid} targeted a site used by the group before [the truce].",
    "reports of it": "The {raid} came after reports of [the blast].",
    "its denial": "The {raid} came after officials denied [rockets hit the port].",
    "its condemnation": "The {raid} came after [the blast] was condemned.",
    "its inquiry": "The {raid} came after [the blast] inquiry began.",
    "its sighting": "The {raid} came after the mayor saw [repeated attacks on boats].",
    "the growth of it": "After [rockets hit the port], {attacks} intensified.",
    "what came of it": "The {feud} came to a boil after [the blast].",
    "its end": "The {truce} ended two days after [the blast].",
    "said after": "{The raid was carried out} at dawn, an official said, after [five men were killed in a blast].",
    "before something during it": "The {raid} came before he spoke, during [a call with Ivo Dren], of war.",
    "no word of order": "The {raid} came on Sunday and [the blast] on Monday.",
}


def read(marked: str) -> tuple[str, Span, Span]:
    """The sentence, the place of the later thing, in braces, and that of the earlier one, in brackets."""
    places = {}
    for mark in "{}[]":
        places[mark] = len(re.sub(r"[{}\[\]]", "", marked[: marked.index(mark)]))
    return re.sub(r"[{}\[\]]", "", marked), Span(places["{"], places["}"]), Span(places["["], places["]"])


@pytest.mark.parametrize("marked", TOLD.values(), ids=TOLD)
def test_an_order_told_plainly_is_read_whichever_is_asked_for_first(marked: str) -> None:
    text, later, earlier = read(marked)
    assert tell_first(text, later, earlier) == tell_first(text, earlier, later) == earlier


@pytest.mark.parametrize("marked", OPEN.values(), ids=OPEN)
def test_a_word_of_order_that_belongs_to_something_else_tells_nothing(marked: str) -> None:
    text, later, earlier = read(marked)
    assert tell_first(text, later, earlier) is None


@given(
    st.text(st.sampled_from("ab .,;“”\n") | st.characters()),
    st.integers(-3, 30),
    st.integers(-3, 30),
    st.integers(-3, 30),
)
def test_any_text_and_any_places_are_answered_with_one_of_them_or_none(text: str, a: int, b: int, c: int) -> None:
    one, other = Span(a, a + abs(c)), Span(b, b + 2)
    assert tell_first(text, one, other) in (one, other, None)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The raid on the port came two days after the truce.", ["The raid on the port", "the truce"]),
        ("This incident, police said, was grave.", []),
        ("Raids came before this vote.", ["this vote"]),
        ("A raid came after a truce.", []),
    ],
)
def test_phrases_that_point_at_something_known_are_found_whole(text: str, phrases: list[str]) -> None:
    assert [text[slice(*span)] for span in find_definite(text)] == phrases
