"""Patterns that are searched only where one of their key words stands. They find what the bare pattern finds.

Most of what rules look for stands in few sentences, and the words of a sentence, read once, tell which, and where,
sooner than as many searches.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

_WORD = re.compile(r"([a-z]{1,4})[a-z]*|\d+")
_LENGTH = 4
_NUMBER = "0"


@dataclass(slots=True)
class _Words:
    """The keys of the words of a sentence, and each of them by where its word begins."""

    keys: frozenset[str]
    places: Mapping[int, str]


class Keyed:
    """A pattern for lower-case text, and the words of which every match holds one.

    Of a word its key counts: the first four letters, or all of a shorter one. So "fire" stands for "firefighters" too,
    and "0" for every number in digits.
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        self.keys = read_keys(words)
        self.pattern = re.compile(pattern, flags)

    def search(self, low: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in ``low[begin:end]``."""
        return None if self.keys.isdisjoint(read_words(low).keys) else self.pattern.search(low, begin, end)

    def finditer(
        self, low: str, text: str | None = None, begin: int = 0, end: int = sys.maxsize
    ) -> Iterable[re.Match[str]]:
        """All matches, in order; where *text* is given, in it: *low* is the lower case of what is looked at."""
        if self.keys.isdisjoint(read_words(low).keys):
            return ()
        return self.pattern.finditer(text or low, begin, end)


class Leading(Keyed):
    """A keyed pattern, and the words with one of which every match begins: it is tried only where one stands.

    Where these are words of every sentence, every match must hold one of *held* besides.
    """

    def __init__(self, first: str, pattern: str, flags: int = 0, *, held: str = "") -> None:
        super().__init__(held or first, pattern, flags)
        self.first = read_keys(first)

    def search(self, low: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match, as of any keyed pattern."""
        words = read_words(low)
        if self.keys.isdisjoint(words.keys):
            return None
        for place, key in words.places.items():
            if key in self.first and place >= begin and (found := self.pattern.match(low, place, end)):
                return found
        return None

    def finditer(
        self, low: str, text: str | None = None, begin: int = 0, end: int = sys.maxsize
    ) -> Iterable[re.Match[str]]:
        """All matches, in order, as of any keyed pattern."""
        words = read_words(low)
        if self.keys.isdisjoint(words.keys):
            return ()
        text, free = text or low, 0
        matches: list[re.Match[str]] = []
        for place, key in words.places.items():
            if key in self.first and place >= free and (found := self.pattern.match(text, begin + place, end)):
                free = found.end() - begin
                matches.append(found)
        return matches


class _Rule(Protocol):
    @property
    def words(self) -> Keyed: ...


R = TypeVar("R", bound=_Rule)


class Rules(Generic[R]):
    """Rules with a keyed pattern each: what few sentences hold of many is found at the cost of one."""

    def __init__(self, *rules: R) -> None:
        self.rules: Sequence[R] = rules
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        for number, rule in enumerate(rules):
            for key in rule.words.keys:
                self._numbers[key].append(number)
        self._keys = frozenset(self._numbers)

    def finditer(self, low: str) -> Iterator[tuple[R, re.Match[str]]]:
        """All matches of the first rule, then of the second, and so on, each with its rule."""
        keys = read_words(low).keys & self._keys
        for number in sorted({number for key in keys for number in self._numbers[key]}):
            rule = self.rules[number]
            for found in rule.words.finditer(low):
                yield rule, found


def read_keys(words: str) -> frozenset[str]:
    """The keys of words that are listed."""
    return frozenset(word[:_LENGTH] for word in words.split())


@lru_cache(maxsize=1024)
def read_words(low: str) -> _Words:
    """The keys of *low*, a sentence in lower case; kept for those read last, for many patterns ask."""
    places = {found.start(): found[1] or _NUMBER for found in _WORD.finditer(low)}
    return _Words(frozenset(places.values()), places)
