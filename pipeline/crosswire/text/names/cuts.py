"""Where two names meet in words that all stand in capitals. Finds no words, and tells no kinds."""

from collections.abc import Sequence
from itertools import dropwhile
from typing import NamedTuple

from crosswire.text.names.kinds import fold_state
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GROUP_WORDS, OFFICES, PEOPLES, PLACE_WORDS, TITLES
from crosswire.text.word_lists import read_words

BODIES = read_words("committee commission council ministry department agency bureau parliament")
"""Words that end the name of a body, behind which somebody of it may be named."""

_NO_PERSON = GROUP_WORDS | PLACE_WORDS | OFFICES | PEOPLES
_NAME_SIZES = (2, 3)


class Word(NamedTuple):
    """A word of a text; *low* is its text in lower case, *first* whether a sentence opens with it.

    *number* says which word of the text it is: there are others between 4 and 7.
    """

    number: int
    start: int
    end: int
    text: str
    low: str
    capital: bool
    first: bool


def find_cut(text: str, run: Sequence[Word]) -> int:
    """Return where the second of two names begins in *run*, words of capitals that follow one another; 0 if nowhere.

    Israel-Hamas, Iraqi Prime Minister Sudani, Harbour Committee Chairman Ivo Dren.
    """
    only_states = True
    for place in range(1, len(run)):
        left, right = run[place - 1], run[place]
        gap = text[left.end : right.start]
        states = fold_state(left.text) in STATES, fold_state(right.text) in STATES
        if gap.strip() in {"-", "‐", "‑"} and any(states) and right.text[0].isupper():
            return place
        only_states = only_states and fold_state(left.low) in STATES
        after = [word.low.strip(".") for word in run[place:-1]] if only_states else []
        if after and (after[0] in TITLES or (after[0] in OFFICES and any(word in TITLES for word in after))):
            return place
        if left.low in BODIES and place > 1 and _is_person(run[place:]):
            return place
    return 0


def _is_person(words: Sequence[Word]) -> bool:
    """Whether *words* can be somebody's name, behind a title or not."""
    name = list(dropwhile(lambda word: word.low.strip(".") in TITLES, words))
    low = [word.low for word in name]
    return (
        len(name) in _NAME_SIZES
        and all(word.capital for word in name)
        and _NO_PERSON.isdisjoint(low)
        and not any(fold_state(word) in STATES for word in low)
    )
