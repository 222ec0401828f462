"""Is a name written as some article of the story writes it? Part of V04. Does not tell whose name it is."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from crosswire.checks.reading.readings import read_names
from crosswire.text.names.kinds import fold_state
from crosswire.text.names.proper_names import Name
from crosswire.text.names.states import STATES
from crosswire.text.names.words import CALENDAR, GROUP_WORDS, OFFICES, PEOPLES, PLACE_WORDS, SHORT_GIVEN, TITLES
from crosswire.text.spelling import fold_letters
from crosswire.text.wording.stems import find_stem, find_stems

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHED = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_FREE = CALENDAR | GROUP_WORDS | OFFICES | PEOPLES | PLACE_WORDS | TITLES | frozenset(" ".join(STATES).split())
"""Words that say what a thing is, or of which state, and that an article may say in other words."""
_LEAST = 3
"""Letters. A shorter word is an initial or a particle."""


class Written(NamedTuple):
    """The words of a text, folded, and their stems."""

    words: frozenset[str]
    stems: frozenset[str]


@lru_cache(maxsize=4096)
def read_written(text: str) -> Written:
    """The words of *text*, without regard to case, accents, apostrophes and hyphens; "Ilka's" has "Ilka" too."""
    forms = (text.casefold(), fold_letters(text), fold_letters(text.replace("-", "")))
    return Written(frozenset(fold_letters(word) for form in forms for word in _WORD.findall(form)), find_stems(text))


def find_misspelt(text: str, written: Iterable[Written]) -> Iterator[Name]:
    """The names of the sentence *text* with a word that stands in none of *written*.

    A state by any of its names is none of them, nor is a name whose initials stand there, nor a short given name
    for the long one.
    """
    known = tuple(written)
    for name in read_names(text):
        if all(any(_has(one, word) for one in known) for word in _APOSTROPHED.findall(name.text)):
            continue
        initials = "".join(word[0] for word in name.text.split() if word[0].isupper()).casefold()
        spelt_out = len(initials) >= _LEAST and any(initials in one.words for one in known)
        if fold_state(name.text) not in STATES and not spelt_out:
            yield name


def _has(written: Written, word: str) -> bool:
    folded = fold_letters(word)
    if len(folded) < _LEAST or word.isupper() or folded in _FREE or folded in STATES or folded in written.words:
        return True
    full = SHORT_GIVEN.get(folded, folded)
    forms = {full, *(short for short, long in SHORT_GIVEN.items() if long == full)}
    return find_stem(word) in written.stems or (len(forms) > 1 and not forms.isdisjoint(written.words))
