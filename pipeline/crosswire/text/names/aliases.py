"""Whether two names are one party under two spellings. In doubt they are two.

Knows no party: it compares letters, initials and order. A capital city is not its government
("Washington" is not the United States), and no alias that only a reference work could tell is found.
"""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from crosswire.text.names.forms import SURE_LETTERS, Form, read_form
from crosswire.text.names.kinds import fold_state
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GROUP_WORDS, MEN, PLACE_WORDS, SHORT_GIVEN, TITLES, WOMEN
from crosswire.text.spelling import count_consonants, read_skeleton, spelling_distance

_LONGEST_STATE = 4
"""Words: the United States of America."""


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
    ours, theirs = read_form(a), read_form(b)
    if ours.keys.isdisjoint(theirs.keys) or _two_people(ours, theirs):
        return False
    if ours.words == theirs.words:
        return True
    if is_acronym(ours, theirs) or is_acronym(theirs, ours):
        return True
    short, long = sorted((ours, theirs), key=lambda form: len(form.words))
    if _same_spelling(short, long) or _same_person(short, long):
        return True
    return ours.has_of != theirs.has_of and sorted(ours.words) == sorted(theirs.words)


def _two_people(ours: Form, theirs: Form) -> bool:
    """Mr and Mrs, father and son: whatever else agrees."""
    if ours.generations != theirs.generations:
        return True
    return bool((ours.titles & MEN and theirs.titles & WOMEN) or (ours.titles & WOMEN and theirs.titles & MEN))


def is_acronym(short: Form, long: Form) -> bool:
    """Return whether *short* is made of the first letters of *long*.

    Two letters are enough only for a body of people: AP is not Antony Parker.
    """
    if not short.acronym or len(long.words) < 2 or short.acronym not in long.initials:
        return False
    return len(short.acronym) > SURE_LETTERS or any(word in GROUP_WORDS for word in long.words)


def _same_spelling(short: Form, long: Form) -> bool:
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


def _same_person(short: Form, long: Form) -> bool:
    """Surname for whole name, and whole names that differ in given names only by leaving out or initials."""
    if not (long.may_be_person and short.may_be_person) or len(long.words) < 2:
        return False
    surname = (short.words[-1], long.words[-1])
    if len(short.words) == 1:
        return len(surname[0]) > 2 and _are_near([surname])
    given, longer = list(short.words[:-1]), list(long.words[:-1])
    if not _same_given(given[0], longer[0]) or not _are_near([surname]):
        return False
    rest = iter(longer[1:])
    return all(any(_same_given(mine, other) for other in rest) for mine in given[1:])


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
    parts, states = _read_parts(found)
    return STATES.get(fold_state(name)) in states or any(same_name(name, part) for part in parts)


@lru_cache(maxsize=8192)
def list_keys_within(found: str) -> frozenset[str]:
    """Return the keys of all that *found* may name: :func:`names_within` holds of no name without one of them."""
    parts, states = _read_parts(found)
    return read_form(found).keys.union(map(read_skeleton, states), *(read_form(part).keys for part in parts))


@lru_cache(maxsize=8192)
def _read_parts(found: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The parts of a longer name beside which all words say little, and the states that parts of it name."""
    pieces = re.split(r"[\s-]+", found)
    end = len(pieces)
    telling = [place for place, word in enumerate(pieces) if not _says_little(word)]
    first, last = (telling[0], telling[-1]) if telling else (end, -1)
    spans = [(a, b) for a in range(first + 1) for b in range(max(a, last) + 1, end + 1) if 0 < b - a < end]
    short = [(a, b) for a in range(end) for b in range(a + 1, min(a + _LONGEST_STATE, end) + 1) if b - a < end]
    states = (STATES.get(fold_state(" ".join(pieces[a:b]))) for a, b in short)
    return tuple(" ".join(pieces[a:b]) for a, b in spans), frozenset(filter(None, states))


def _says_little(word: str) -> bool:
    folded = fold_state(word)
    return folded in PLACE_WORDS or folded in TITLES or folded in STATES
