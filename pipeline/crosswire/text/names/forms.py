"""A name taken apart for comparison: its words without titles and particles, its initials, what it may be.

Compares nothing.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.names.states import STATES
from crosswire.text.names.words import (
    CONNECTORS,
    GENERATIONS,
    GENERIC_HEADS,
    GROUP_WORDS,
    OFFICES,
    PARTICLES,
    PLACE_STARTS,
    PLACE_WORDS,
    TITLES,
)
from crosswire.text.spelling import fold_letters, mixes_scripts, read_skeleton

_NO_NAMES = PARTICLES | CONNECTORS | GENERATIONS
_POSSESSIVE = re.compile(r"['’]s?\b(?!\w)|(?<=s)['’]$")
_SPLIT = re.compile(r"[\s\-‐‑–—,()]+")
_AMERICAN = (
    (re.compile(r"is(e|ed|ing|ation)$"), r"iz\1"),
    (re.compile(r"efence$"), "efense"),
    (re.compile(r"abour$"), "abor"),
    (re.compile(r"entre$"), "enter"),
)
_ABD = re.compile(r"^abd[aeu]l$")

_STATE_NAMES = frozenset(STATES.values())
_LONGEST_PERSON = 5
"""Words of a person's name, at most."""

SURE_LETTERS = 2
"""An acronym of so few letters is one only of a body of people: AP is not Antony Parker."""


class Form(NamedTuple):
    """A name made comparable: its words in order, without titles and particles.

    Two names can be one party only where they share one of *keys*.
    """

    words: tuple[str, ...]
    titles: frozenset[str]
    generations: frozenset[str]
    acronym: str
    initials: frozenset[str]
    has_of: bool
    may_be_person: bool
    keys: frozenset[str]


@lru_cache(maxsize=8192)
def read_form(name: str) -> Form:
    """Return *name* taken apart."""
    plain = _POSSESSIVE.sub("", name.strip())
    whole = fold_letters(plain).replace(".", "").strip()
    if state := STATES.get(whole.removeprefix("the ")):
        return Form(
            (state,), frozenset(), frozenset(), "", frozenset(), False, False, frozenset({read_skeleton(state)})
        )
    raw = [piece for piece in _SPLIT.split(plain) if piece]
    folded = [fold_letters(piece).replace(".", "") for piece in raw]
    titles = frozenset(word for word in folded[:-1] if word in TITLES)
    generations = frozenset(word for word in folded[1:] if word in GENERATIONS)
    words = tuple(_fold_word(word) for word in _drop_empty(folded))
    acronym = whole if len(raw) == 1 and _is_capitals(raw[0]) else ""
    initials = _read_initials(folded)
    has_of = "of" in folded
    may_be_person = bool(words) and not acronym and not has_of and _may_be_person(words)
    keys = frozenset({f"!{name}"} if mixes_scripts(name) or not words else _list_keys(words, acronym, initials))
    return Form(words, titles, generations, acronym, initials, has_of, may_be_person, keys)


def _may_be_person(words: tuple[str, ...]) -> bool:
    return (
        len(words) <= _LONGEST_PERSON
        and words[0] not in PLACE_STARTS
        and words[-1] not in PLACE_WORDS
        and not any(word in GROUP_WORDS or word in _STATE_NAMES for word in words)
    )


def _list_keys(words: tuple[str, ...], acronym: str, initials: Iterable[str]) -> Iterator[str]:
    """The sound of the last word, all words in any order, and an acronym with the names that it could be short for."""
    yield read_skeleton(words[-1])
    yield f"~{' '.join(sorted(words))}"
    if acronym:
        yield f"={acronym}"
    if len(words) > 1:
        group = not GROUP_WORDS.isdisjoint(words)
        yield from (f"={letters}" for letters in initials if len(letters) > SURE_LETTERS or group)


def _drop_empty(folded: list[str]) -> list[str]:
    """The words by which names differ: no titles before a name, no particles, no heads that say nothing."""
    words = list(folded)
    titled = any(word in TITLES for word in words[:-1])
    while len(words) > 1 and (words[0] in TITLES or (titled and words[0] in OFFICES)):
        words.pop(0)
    kept = [word for word in words if word not in _NO_NAMES]
    named = [word for word in kept if word not in GENERIC_HEADS]
    return named or kept or words


def _fold_word(word: str) -> str:
    if word in STATES:
        return STATES[word]
    if _ABD.match(word):
        return "abd"  # Abdul Karim, Abdel Karim, Abd al-Karim
    for pattern, american in _AMERICAN:
        word = pattern.sub(american, word)
    return word


def _is_capitals(word: str) -> bool:
    letters = word.replace(".", "")
    return letters.isalnum() and letters.isupper() and 2 <= len(letters) <= 8


def _read_initials(folded: list[str]) -> frozenset[str]:
    """The acronyms a name could have: with and without its small words, titles being words like others."""
    small = PARTICLES | CONNECTORS
    plain = "".join(word[0] for word in folded if word and word not in small)
    full = "".join(word[0] for word in folded if word and word != "the")
    less_city = "".join(word[0] for word in folded if word and word not in small | {"city"})
    return frozenset((plain, full, less_city))
