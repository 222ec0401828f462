"""Whether two names are one party under two spellings. In doubt they are two.

Knows no party: it compares letters, initials and order. A capital city is not its government
("Washington" is not the United States), and no alias that only a reference work could tell is found.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from crosswire.text.name_kinds import fold_state
from crosswire.text.name_words import (
    CONNECTORS,
    GENERATIONS,
    GENERIC_HEADS,
    GROUP_WORDS,
    MEN,
    OFFICES,
    PARTICLES,
    PLACE_STARTS,
    PLACE_WORDS,
    SHORT_GIVEN,
    TITLES,
    WOMEN,
)
from crosswire.text.spelling import count_consonants, fold_letters, mixes_scripts, spelling_distance
from crosswire.text.states import STATES

_POSSESSIVE = re.compile(r"['’]s?\b(?!\w)|(?<=s)['’]$")
_SPLIT = re.compile(r"[\s\-‐‑–—,()]+")
_AMERICAN = (
    (re.compile(r"is(e|ed|ing|ation)$"), r"iz\1"),
    (re.compile(r"efence$"), "efense"),
    (re.compile(r"abour$"), "abor"),
    (re.compile(r"entre$"), "enter"),
)
_ABD = re.compile(r"^abd[aeu]l$")


class _Form(NamedTuple):
    """A name made comparable: its words in order, without titles and particles."""

    words: tuple[str, ...]
    titles: frozenset[str]
    generations: frozenset[str]
    acronym: str
    initials: frozenset[str]
    has_of: bool


@lru_cache(maxsize=8192)
def same_name(a: str, b: str) -> bool:
    """Return whether *a* and *b* can only be one party, written twice.

    Accepts differences of case, accents, apostrophes, hyphens, articles and titles; transliteration
    (Hachd al-Chaabi); a surname for the whole name; initials of given names; an acronym; a state and its
    people. Refuses what merely shares a word: Hama and Hamas, Kirkuk and Kirkuk Institute, John Smith and
    Jane Smith. A word that mixes scripts matches nothing but itself.

    >>> same_name("Mr. Sudani", "Mohammed Shia' al-Sudani"), same_name("Washington", "Washington Institute")
    (True, False)
    """
    if a == b:
        return True
    if mixes_scripts(a) or mixes_scripts(b):
        return False
    ours, theirs = _read_form(a), _read_form(b)
    if not ours.words or not theirs.words or _two_people(ours, theirs):
        return False
    if ours.words == theirs.words:
        return True
    if is_acronym(ours, theirs) or is_acronym(theirs, ours):
        return True
    short, long = sorted((ours, theirs), key=lambda form: len(form.words))
    if _same_spelling(short, long) or _same_person(short, long):
        return True
    return ours.has_of != theirs.has_of and sorted(ours.words) == sorted(theirs.words)


def _two_people(ours: _Form, theirs: _Form) -> bool:
    """Mr and Mrs, father and son: whatever else agrees."""
    if ours.generations != theirs.generations:
        return True
    return bool((ours.titles & MEN and theirs.titles & WOMEN) or (ours.titles & WOMEN and theirs.titles & MEN))


@lru_cache(maxsize=8192)
def _read_form(name: str) -> _Form:
    plain = _POSSESSIVE.sub("", name.strip())
    whole = fold_letters(plain).replace(".", "").strip()
    if state := STATES.get(whole.removeprefix("the ")):
        return _Form((state,), frozenset(), frozenset(), "", frozenset(), False)
    raw = [piece for piece in _SPLIT.split(plain) if piece]
    folded = [fold_letters(piece).replace(".", "") for piece in raw]
    titles = frozenset(word for word in folded[:-1] if word in TITLES)
    generations = frozenset(word for word in folded[1:] if word in GENERATIONS)
    words = tuple(_fold_word(word) for word in _drop_empty(folded))
    return _Form(
        words,
        titles,
        generations,
        acronym=whole if len(raw) == 1 and _is_capitals(raw[0]) else "",
        initials=_read_initials(folded),
        has_of="of" in folded,
    )


def _drop_empty(folded: list[str]) -> list[str]:
    """The words by which names differ: no titles before a name, no particles, no heads that say nothing."""
    words = list(folded)
    titled = any(word in TITLES for word in words[:-1])
    while len(words) > 1 and (words[0] in TITLES or (titled and words[0] in OFFICES)):
        words.pop(0)
    kept = [word for word in words if word not in PARTICLES | CONNECTORS | GENERATIONS]
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


def is_acronym(short: _Form, long: _Form) -> bool:
    """Return whether *short* is made of the first letters of *long*.

    Two letters are enough only for a body of people: AP is not Antony Parker.
    """
    if not short.acronym or len(long.words) < 2 or short.acronym not in long.initials:
        return False
    return len(short.acronym) > 2 or any(word in GROUP_WORDS for word in long.words)


def _same_spelling(short: _Form, long: _Form) -> bool:
    """The same words in the same order, each spelt nearly alike."""
    if len(short.words) != len(long.words):
        return False
    if len(short.words) == 1 and len(short.words[0]) < 5:
        return False
    return _are_near(list(zip(short.words, long.words, strict=True)))


def _are_near(pairs: list[tuple[str, str]]) -> bool:
    """Whether the words of all *pairs* waver no more than their consonants can carry."""
    changed = [(mine, other) for mine, other in pairs if mine != other]
    if any(mine in STATES or other in STATES for mine, other in changed):
        return False
    if any(fuzz.ratio(mine, other) < 50 for mine, other in changed):
        return False
    distance = sum(spelling_distance(mine, other) for mine, other in changed)
    consonants = sum(count_consonants(mine) for mine, _ in changed)
    return distance <= max((consonants - 1) / 2, 0.0)


def _same_person(short: _Form, long: _Form) -> bool:
    """Surname for whole name, and whole names that differ in given names only by leaving out or initials."""
    if not (_may_be_person(long) and _may_be_person(short)) or len(long.words) < 2:
        return False
    surname = (short.words[-1], long.words[-1])
    if len(short.words) == 1:
        return len(surname[0]) > 2 and _are_near([surname])
    given, longer = list(short.words[:-1]), list(long.words[:-1])
    if not _same_given(given[0], longer[0]) or not _are_near([surname]):
        return False
    rest = iter(longer[1:])
    return all(any(_same_given(mine, other) for other in rest) for mine in given[1:])


def _may_be_person(form: _Form) -> bool:
    words = form.words
    return (
        len(words) <= 5
        and not form.acronym
        and not form.has_of
        and words[0] not in PLACE_STARTS
        and words[-1] not in PLACE_WORDS
        and not any(word in GROUP_WORDS or word in STATES.values() for word in words)
    )


def _same_given(mine: str, other: str) -> bool:
    if mine == other or SHORT_GIVEN.get(mine, mine) == SHORT_GIVEN.get(other, other):
        return True
    if len(mine) == 1 or len(other) == 1:
        return mine[0] == other[0]
    # Shia and Chia: too short alone, but the surname stands surety.
    return fuzz.ratio(mine, other) >= 50 and spelling_distance(mine, other) <= max(
        0.5, (count_consonants(mine) - 1) / 2
    )


def names_within(name: str, found: str) -> bool:
    """Return whether *found* is *name*, or names it within a longer name."""
    if same_name(name, found):
        return True
    pieces = re.split(r"[\s-]+", found)
    state = STATES.get(fold_state(name))
    for size in range(len(pieces) - 1, 0, -1):
        for place in range(len(pieces) - size + 1):
            part = " ".join(pieces[place : place + size])
            if state and state == STATES.get(fold_state(part)):
                return True
            rest = pieces[:place] + pieces[place + size :]
            if all(_says_little(word) for word in rest) and same_name(name, part):
                return True
    return False


def _says_little(word: str) -> bool:
    folded = fold_state(word)
    return folded in PLACE_WORDS or folded in TITLES or folded in STATES
