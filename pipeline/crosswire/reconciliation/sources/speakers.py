"""Whether two descriptions of a speaker can be of one source. Pure, and counts nothing.

What a body's statement, office or spokesperson says, the body says: reports that go back to the mayor's office and
to the mayor go back to one source. The mayor's deputy, brother or lawyer is another.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from crosswire.reconciliation.sources.described import Described, read_speaker
from crosswire.text.names.forms import read_form
from crosswire.text.names.proper_names import same_name
from crosswire.text.names.words import GROUP_WORDS
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.reconciliation import Claim

_NAME = 100
_OFFICE = "*office"
"""What any official and whoever holds an office have in common."""

_KEEPERS = frozenset(
    map(
        find_stem,
        read_words(
            """police sheriff coroner examiner hospital medic medical doctor paramedic ambulance health rescue rescuer
            emergency disaster civil fire firefighter coast interior mayor governor"""
        ),
    )
)
_PARTISAN = frozenset(
    map(find_stem, read_words("union association federation company firm operator owner opposition party rebel group"))
)
_ANYBODY = frozenset(map(find_stem, read_words("victim patient resident lawyer witness neighbor neighbour survivor")))
_BODIES = frozenset(map(find_stem, GROUP_WORDS | {"residents", "witnesses", "neighbours", "neighbors", "victims"}))


def same_speaker(one: str, other: str) -> bool:
    """Return whether both descriptions can be of one source.

    They can where they name one person, or where one only says less than the other: "US military official" and "the
    American military", but not "a security official in the port" and "a defence official in the port", for each has
    something that the other lacks. A name alone is nobody's description: "Anna Berg" and "the mayor" are two, until
    something says "Mayor Anna Berg". "He" can be anyone.
    """
    if one == other:
        return True
    ours, theirs = _list_keys(one), _list_keys(other)
    if not ours.every or not theirs.every:
        return True
    if ours.every.isdisjoint(theirs.every) or (ours.person and theirs.person and ours.named.isdisjoint(theirs.named)):
        return False
    return _can_be_one(one, other)


class _Keys(NamedTuple):
    """What two descriptions of one source share: a word, a key of a name, or an office. None for who can be anyone.

    Of two persons it is a key of a name.
    """

    every: frozenset[str]
    named: frozenset[str]
    person: bool


@lru_cache(maxsize=4096)
def _list_keys(speaker: str) -> _Keys:
    described = read_speaker(speaker)
    if described.is_anyone:
        return _Keys(frozenset(), frozenset(), person=False)
    office = [_OFFICE] if described.is_any_official or described.holds_office else []
    names = (*described.persons, *(name for name, _ in described.names))
    named = frozenset([speaker.casefold()]).union(*(read_form(name).keys for name in names))
    return _Keys(described.all_words.union(office, named), named, person=bool(described.persons))


@lru_cache(maxsize=65536)
def _can_be_one(one: str, other: str) -> bool:
    ours, theirs = read_speaker(one), read_speaker(other)
    if one.casefold() == other.casefold():
        return True
    if _names_person(ours, theirs) or _names_person(theirs, ours):
        return True
    if (ours.is_any_official and theirs.holds_office) or (theirs.is_any_official and ours.holds_office):
        return True
    if (ours.persons and theirs.persons) or ours.others != theirs.others:
        return False
    ours, theirs = _with_one_spelling(ours, theirs)
    return _says_less(ours, theirs) or _says_less(theirs, ours)


def in_one_voice(one: str | None, other: str | None) -> bool:
    """Return whether two things can be said by one source: no speaker is named of one of them, or both can be one."""
    return not (one and other) or same_speaker(one, other)


def keeps_count(speaker: str) -> bool:
    """Return whether it is the task of *speaker* to count the dead and the hurt: the police, a hospital, officials.

    An army, a company or a union counts for itself, and so does whoever is told of by a name alone.
    """
    described = read_speaker(speaker)
    if described.others or described.all_words & (_PARTISAN | _ANYBODY):
        return False
    return described.is_any_official or bool(described.all_words & _KEEPERS)


def are_of_two_places(one: str, other: str) -> bool:
    """Return whether each is told of by a name, and not one of them by both: two countries count for themselves."""
    ours, theirs = ([name for name, stems in read_speaker(speaker).names if stems] for speaker in (one, other))
    return bool(ours and theirs) and not any(same_name(a, b) for a in ours for b in theirs)


def can_be_named(one: str, other: str, full: str) -> bool:
    """Return whether *full* names a person and so can tell that *one* and *other* are that person.

    "The sheriff" and "Lee" are one where there is a "Sheriff Ann Lee". Somebody who may be anyone tells nothing.
    """
    ours, theirs = read_speaker(one), read_speaker(other)
    if not read_speaker(full).persons or ours.others != theirs.others:
        return False
    # "Lee" is short for Anna Lee and for Tom Lee.
    return not (ours.names and theirs.names) or any(same_name(a, b) for a, _ in ours.names for b, _ in theirs.names)


def names_nobody(speaker: str) -> bool:
    """Return whether *speaker* is a person told of by a noun alone: "the director", but not "the police"."""
    described = read_speaker(speaker)
    bare = not (described.names or described.others or described.holds_office or described.is_anyone)
    return bare and speaker.casefold().startswith("the ") and not described.words & _BODIES


def distinct_speakers(claims: Iterable[Claim]) -> list[str]:
    """Return one description for each source behind *claims*, the fullest of it; the own voice is none.

    The order of the claims decides only the order of what is returned.
    """
    met = list(dict.fromkeys(claim.said_by for claim in claims if claim.said_by))
    distinct: list[str] = []
    for speaker in sorted(met, key=lambda s: (-measure_fullness(s), s)):
        if not any(same_speaker(speaker, known) for known in distinct):
            distinct.append(speaker)
    return sorted(distinct, key=met.index)


def measure_fullness(speaker: str) -> int:
    """Return how much a description tells; a name most of all."""
    described = read_speaker(speaker)
    return len(described.all_words) + _NAME * len(described.persons)


def _names_person(ours: Described, theirs: Described) -> bool:
    """Whether *theirs* names one of the persons who speak in *ours*, and not as somebody else's relation."""
    named = any(same_name(person, name) for person in ours.persons for name, _ in theirs.names)
    return named and (bool(theirs.persons) or not theirs.others)


def _says_less(ours: Described, theirs: Described) -> bool:
    """Whether all that *ours* tells is told by *theirs* too, and of the same speaker."""
    if not ours.words:
        return not ours.persons and ours.all_words <= theirs.all_words
    # The police union is not the police, though it is described by a word more; after a name the order is free.
    one_head = ours.head == theirs.head or None in (ours.head, theirs.head) or bool(ours.persons or theirs.persons)
    return ours.words <= theirs.words and (one_head or ours.words == theirs.words)


def _with_one_spelling(ours: Described, theirs: Described) -> tuple[Described, Described]:
    """Both with the names that they have in common spelt alike: Hashd and Hashed, Iraqi and Iraq's."""
    for name, stems in ours.names:
        for other, other_stems in theirs.names:
            if stems and other_stems and same_name(name, other):
                one_head = ours.head in stems and theirs.head in other_stems
                theirs = _spell(theirs, other_stems, stems)._replace(head=None if one_head else theirs.head)
    return ours, theirs


def _spell(speaker: Described, old: frozenset[str], new: frozenset[str]) -> Described:
    return speaker._replace(
        words=(speaker.words - old) | new,
        all_words=(speaker.all_words - old) | new,
    )
