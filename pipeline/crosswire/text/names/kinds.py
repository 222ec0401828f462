"""What a name is the name of, told by its own words and the word before it. In doubt nothing."""

import re
from functools import lru_cache
from typing import Literal

from crosswire.text.names.states import STATES
from crosswire.text.names.words import GIVEN_NAMES, GROUP_WORDS, PEOPLES, PLACE_STARTS, PLACE_WORDS
from crosswire.text.spans import Span
from crosswire.text.spelling import fold_letters

Kind = Literal["person", "group", "place", "other"]
_PLACE_STARTS = PLACE_STARTS - {"el"}
_PLACE_BEFORE = re.compile(r"\b(?:in|near|at|from|around|outside|across|toward|towards|to)\s(?:the\s)?$")


@lru_cache(maxsize=4096)
def fold_state(name: str) -> str:
    """Return *name* as the list of states writes it."""
    return fold_letters(name).replace(".", "").removeprefix("the ")


def read_kind(text: str, span: Span, words: list[str], titled: bool) -> Kind | None:
    """Return the kind of the name at *span*, whose words are *words* in lower case; None if nothing tells."""
    folded = fold_state(" ".join(words))
    if state := STATES.get(folded):
        return "place" if state == folded or folded in {"us", "usa", "uk", "uae"} else "other"
    if not GROUP_WORDS.isdisjoint(words):
        return "group"
    if words[-1] in PLACE_WORDS or (len(words) > 1 and words[0] in _PLACE_STARTS):
        return "place"
    if len(words) == 1 and folded in PEOPLES:
        return "other"
    if titled or (len(words) > 1 and words[0] in GIVEN_NAMES):
        return "person"
    if len(words) == 1 and len(folded) < 7 and text[span.start : span.end].isupper():
        return "group"
    return "place" if _PLACE_BEFORE.search(text[max(0, span.start - 12) : span.start]) else None
