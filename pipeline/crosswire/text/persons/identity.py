"""Whether two mentions of single persons in one article are, or cannot be, of the same. Judges no harm."""

import re
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.persons.nouns import FEMALE, MALE, gender_of
from crosswire.text.word_lists import read_words

_CULPRITS = read_words(
    """suspect suspects suspected gunman gunmen shooter shooters attacker attackers assailant robber robbers burglar
    intruder intruders bomber perpetrator"""
)
_CHILDREN = frozenset(["child", "boy", "girl", "kid", "toddler", "baby", "infant"])
_ADULTS = frozenset(["man", "woman", "husband", "wife", "mother", "father"])
# A man may be 16, and somebody of 17 a boy.
_YEARS = {
    **dict.fromkeys(_CHILDREN, (0, 17)),
    **dict.fromkeys(("teen", "teenager"), (13, 19)),
    **dict.fromkeys(_ADULTS, (16, 150)),
}
_OF_SOME_AGE = _ADULTS | _CHILDREN
_NO_PROPER = MALE | FEMALE | _CULPRITS
_OTHERS = frozenset(["other", "another", "additional", "second", "third", "fourth", "fifth"])
_POINTING = frozenset(["he", "she", "him", "her", "the", "this", "that"])
_NO_NAMES = frozenset(["the", "a", "an", "he", "she", "another", "his", "her", "their", "one"])
_AGE = re.compile(r"\b(\d{1,3}(?:[-\s]months?)?)(?:[-\s]years?)?[-\s]old|,\s+(?:aged?\s+)?(\d{1,2})$")
_NAME = re.compile(r"(?:(?<=\s)|^)[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*)*(?=(?:,?\s(?:aged?\s+)?\d{1,2}|\sof\s[A-Z].*)?$)")


class Person(NamedTuple):
    """What one mention says of somebody; empty where it says nothing."""

    gender: str
    grown: bool | None
    age: str
    years: tuple[int, int]
    names: frozenset[str]
    culprit: bool
    other: bool
    points_back: bool

    def is_same(self, other: "Person") -> bool:
        """Whether both have one name or one age, and nothing said of them differs."""
        named = self.names & other.names or (self.age and self.age == other.age)
        return bool(named) and not self.differs(other)

    def differs(self, other: "Person") -> bool:
        """Whether something said of the two excludes that they are one."""
        if self.names and other.names:
            one_name = self.names <= other.names or other.names <= self.names
            return not one_name or bool(self.age and other.age and self.age != other.age)
        return (
            bool(self.gender and other.gender and self.gender != other.gender)
            or {self.grown, other.grown} == {True, False}
            or self.years[0] > other.years[1]
            or other.years[0] > self.years[1]
            or bool(self.age and other.age and self.age != other.age)
            or (self.culprit != other.culprit and not (self.is_pronoun or other.is_pronoun))
        )

    @property
    def is_pronoun(self) -> bool:
        """Whether nothing but a gender is said."""
        return self.points_back and not (self.age or self.names or self.culprit)


@lru_cache(maxsize=1024)
def read_person(words: str) -> Person:
    """Return what the *words* of a mention say of somebody; each mention is compared with many.

    >>> read_person("Ann Lee, 30").age
    '30'
    """
    low = words.casefold().split()
    age = next((old or aged for old, aged in _AGE.findall(words)), "")
    names = frozenset(word for found in _NAME.findall(words) for word in found.casefold().split())
    # A headline's "16-Year-Old Girl" has no name.
    named = frozenset() if names & _NO_PROPER else names - _NO_NAMES
    return Person(
        gender_of(words),
        next((word in _ADULTS for word in reversed(low) if word in _OF_SOME_AGE), None),
        age,
        _years_of(age, low),
        named,
        bool(_CULPRITS & set(low)),
        bool(_OTHERS & set(low)),
        # "Her sister" is not she.
        low[0] in _POINTING and (low[0] != "her" or len(low) == 1),
    )


def _years_of(age: str, words: list[str]) -> tuple[int, int]:
    """The least and the most years of somebody of an *age*, else of what the last word for it tells."""
    if age.isdecimal():
        return int(age), int(age)
    return next((_YEARS[word] for word in reversed(words) if word in _YEARS), (0, 150))
