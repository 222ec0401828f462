"""Patterns that are searched only where one of their key words stands. They find what the bare pattern finds.

Most of what rules look for stands in few sentences, and the words of a sentence, read once, tell which sooner than
as many searches.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

_WORD = re.compile(r"([a-z]{1,4})[a-z]*")
_LENGTH = 4
_DIGIT = re.compile(r"\d")
_NUMBER = "0"


class Keyed:
    """A pattern for lower-case text, and the words of which every match holds one.

    Of a word its key counts: the first four letters, or all of a shorter one. So "fire" stands for "firefighters" too,
    and "0" for every number in digits.
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        self.keys = frozenset(word[:_LENGTH] for word in words.split())
        self.pattern = re.compile(pattern, flags)

    def search(self, low: str, *within: int) -> re.Match[str] | None:
        """The first match in *low*, or where it begins and ends *within* it."""
        return None if self.keys.isdisjoint(read_keys(low)) else self.pattern.search(low, *within)

    def finditer(self, low: str, text: str | None = None, *within: int) -> Iterable[re.Match[str]]:
        """All matches, in order; where *text* is given, in it: *low* is the lower case of what is looked at."""
        return () if self.keys.isdisjoint(read_keys(low)) else self.pattern.finditer(text or low, *within)


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

    def finditer(self, low: str) -> Iterator[tuple[R, re.Match[str]]]:
        """All matches of the first rule, then of the second, and so on, each with its rule."""
        keys = read_keys(low) & self._numbers.keys()
        for number in sorted({number for key in keys for number in self._numbers[key]}):
            rule = self.rules[number]
            for found in rule.words.pattern.finditer(low):
                yield rule, found


@lru_cache(maxsize=1024)
def read_keys(low: str) -> frozenset[str]:
    """The keys of the words of *low*, a sentence in lower case; kept for those read last, for many patterns ask."""
    keys = _WORD.findall(low)
    return frozenset([*keys, _NUMBER] if _DIGIT.search(low) else keys)
