"""Keyed patterns find what the bare patterns find: no match is without one of the words."""

import gc
import pkgutil
import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import crosswire
from crosswire.engines.offline.words.plights import FOLLOWED, LED, SIGNS, THEFT
from crosswire.reading import read_story
from crosswire.text.keyed import Keyed, Leading, Rules, read_words
from crosswire.text.prose import number_sentences
from crosswire.text.spelling import lower

# How the standard library itself reads a pattern; it has no public name.
_parser: Any = import_module("re._parser")
_codes: Any = import_module("re._constants")

SEEDS = Path(__file__).parent.parent / "seeds"

_HELD = "a key was read"
_INSIDE = "inside a word whose beginning nothing tells"
_BETWEEN = "behind what is no letter"
_AT_EDGE = "at the edge of a word: a letter that follows begins one"
_ANYWHERE = "anywhere"
_LATE = "behind something else than a key"
_MOST = 6
"""Repetitions after which nothing new is read: longer than a key."""


class _Word(NamedTuple):
    """Inside a word that has begun with these letters, too few for a key."""

    letters: str


_Place = str | _Word


class _Reader:
    """Reads a parsed pattern: where each way through it may stand at its end, if no key was read on the way.

    Where *leading* is asked for, a key counts that is the first thing of a match, and no other.
    """

    def __init__(self, keys: frozenset[str], *, leading: bool = False) -> None:
        self.keys = keys
        self.leading = leading

    def read(self, pattern: Iterable[Any], places: set[_Place]) -> set[_Place]:
        """Return where the ways without a key end that begin at *places*."""
        for code, given in pattern:
            places = self._step(code, given, places) - {_HELD} if places else places
        return places

    def _step(self, code: Any, given: Any, places: set[_Place]) -> set[_Place]:
        match str(code):
            case "LITERAL":
                return {self._pass(place, chr(given)) for place in places}
            case "NOT_LITERAL" | "ANY":
                return self._pass_set(places, letters=True, others=" 5")
            case "IN":
                return self._pass_in(places, given)
            case "BRANCH":
                return {end for way in given[1] for end in self.read(way, places)}
            case "SUBPATTERN":
                return self.read(given[3], places)
            case "ATOMIC_GROUP":
                return self.read(given, places)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeat(places, *given)
            case "AT":
                return {self._stand(place, str(given)) for place in places}
            case "ASSERT":
                return self._look(places, *given)
            case "ASSERT_NOT":
                forbids = _forbids_letters(given[1])
                return {
                    self._stand(place, "EDGE_AFTER" if given[0] > 0 else "EDGE") if forbids else place
                    for place in places
                }
            case "GROUPREF" | "GROUPREF_EXISTS":
                return {_INSIDE, _BETWEEN}
        raise AssertionError(code)

    def _pass(self, place: _Place, character: str) -> _Place:
        """Where a way goes on behind *character*."""
        if place == _LATE:
            return _LATE
        letter = character.lower()
        if "a" <= letter <= "z":
            if place in {_INSIDE, _ANYWHERE}:
                return _INSIDE
            word = place.letters + letter if isinstance(place, _Word) else letter
            return _Word(word) if len(word) < 4 else _HELD if word in self.keys else _INSIDE
        number = character.isdigit() and "0" in self.keys and not (self.leading and place in {_INSIDE, _ANYWHERE})
        return _HELD if self._ends_key(place) or number else _LATE if self.leading else _BETWEEN

    def _ends_key(self, place: _Place) -> bool:
        return isinstance(place, _Word) and place.letters in self.keys

    def _pass_set(self, places: set[_Place], *, letters: bool, others: str) -> set[_Place]:
        passed = {self._pass(place, other) for place in places for other in others}
        return passed | {_INSIDE} if letters else passed

    def _pass_in(self, places: set[_Place], items: list[Any]) -> set[_Place]:
        letters, others = False, ""
        for code, given in items:
            match str(code), str(given):
                case "LITERAL", _:
                    others += chr(given)
                case "RANGE", _ if given[1] - given[0] < _MOST:
                    others += "".join(map(chr, range(given[0], given[1] + 1)))
                case ("RANGE", _) if chr(given[0]).isdigit():
                    others += "5"
                case "CATEGORY", "CATEGORY_SPACE":
                    others += " "
                case "CATEGORY", "CATEGORY_DIGIT":
                    others += "5"
                case _:
                    letters, others = True, others + " 5"
        return self._pass_set(places, letters=letters, others=others)

    def _repeat(self, places: set[_Place], least: int, most: int, pattern: Iterable[Any]) -> set[_Place]:
        for _ in range(min(least, _MOST)):
            places = self.read(pattern, places)
        ends, last = set(places), places
        for _ in range(min(most - min(least, _MOST), _MOST)):
            last = self.read(pattern, last)
            ends |= last
        return ends

    def _stand(self, place: _Place, edge: str) -> _Place:
        """Where a way stands that has an edge of a word, of a line or of the text here."""
        if self._ends_key(place):
            return _HELD
        if edge == "EDGE_AFTER" or place == _LATE:
            return place
        if place == _ANYWHERE:
            return _AT_EDGE if "BOUNDARY" in edge else _BETWEEN
        return place if place in {_BETWEEN, _AT_EDGE} else _BETWEEN

    def _look(self, places: set[_Place], direction: int, pattern: Iterable[Any]) -> set[_Place]:
        """What is seen ahead stands in the text as well; what is seen behind tells where an unknown place is."""
        if direction > 0:
            return {place for place in places if self.read(pattern, {place})}
        behind = _Reader(self.keys).read(pattern, {_ANYWHERE})
        return {end for place in places for end in (behind if place == _ANYWHERE else {place})} if behind else set()


def _forbids_letters(pattern: Any) -> bool:
    """Whether a negative look refuses every letter: ``(?<![\\w-])``, ``(?![\\w-]|\\s+x)``."""
    ways = pattern[0][1][1] if str(pattern[0][0]) == "BRANCH" else [pattern]
    return any(
        len(way) == 1 and str(way[0][0]) == "IN" and any(str(item[1]) == "CATEGORY_WORD" for item in way[0][1])
        for way in ways
    )


def _misses_none(keyed: Keyed) -> bool:
    """Whether no way through the pattern is without a key, and none of a leading one begins with anything else."""
    parsed = _parser.parse(keyed.pattern.pattern, keyed.pattern.flags)
    if isinstance(keyed, Leading) and _Reader(keyed.first, leading=True).read(parsed, {_ANYWHERE}):
        return False
    return not _Reader(keyed.keys).read(parsed, {_ANYWHERE})


def _all_keyed() -> list[Keyed]:
    for module in pkgutil.walk_packages(crosswire.__path__, "crosswire."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    return [one for one in gc.get_objects() if isinstance(one, Keyed)]


_KEYED = _all_keyed()


@pytest.mark.parametrize("pattern", [*LED.values(), *FOLLOWED.values(), THEFT], ids=[*LED, *FOLLOWED, "theft"])
def test_no_plight_is_without_a_sign(pattern: re.Pattern[str]) -> None:
    assert _misses_none(Keyed(SIGNS, pattern.pattern, pattern.flags))


@pytest.mark.parametrize("keyed", _KEYED, ids=[one.pattern.pattern[:40] for one in _KEYED])
def test_every_match_holds_a_key(keyed: Keyed) -> None:
    """Read off the pattern: whoever adds a word to it is told to add its key."""
    assert _misses_none(keyed)


@pytest.mark.parametrize(
    ("words", "pattern", "holds"),
    [
        ("fire blaze", r"\b(?:fires?|blaze)\b", True),
        ("fire", r"\b(?:fires?|blaze)\b", False),
        ("fire", r"\bfirefighters?", True),
        ("gun", r"\bgun\b", True),
        ("gun", r"\bguns?\b", False),  # the key of "guns" is "guns"
        ("gun guns", r"(?<![\w-])guns?(?![\w-])", True),
        ("gun", r"gun\b", False),  # "shotgun"
        ("gun", r"\bgun", False),  # "gunman"
        ("fire", r"(?:a\s+)?fire", False),  # "ceasefire"
        ("fire", r"\s(?:a\s+)?fire", True),
        ("of", r"\w+\s+of\s", True),
        ("late", r"(?=early|late)\w+", False),
        ("late", r"\b(?=late)\w+", True),
        ("0", r"\d+\s+homes", True),
        ("0", r"\d*\s+homes", False),
        ("hom", r"\s(?:hom|\w+)e", False),
    ],
)
def test_the_reading_of_a_pattern_tells_what_it_needs(words: str, pattern: str, *, holds: bool) -> None:
    """The reader itself: whole words, first letters, looks ahead and behind."""
    assert _misses_none(Keyed(words, pattern)) is holds


@pytest.mark.parametrize(
    ("words", "pattern", "holds"),
    [
        ("fire blaze", r"\b(?:fires?|blaze)\b", True),
        ("fire", r"\b(?:fires?|blaze)\b", False),
        ("fire", r"\b(?:a\s+)?fire", False),
        ("a fire", r"\b(?:a\s+)?fire", True),
        ("fire", r"fire", False),  # "ceasefire"
        ("fire", r"\s+fire", False),  # begins with the blank
        ("fire", r"(?<=the\s)fire", True),
        ("fire", r"(?<![\w-])(?=fi)fire", True),
        ("0", r"(?<![\w-])\d+\s+homes", True),
        ("0", r"\d+\s+homes", False),  # may begin inside a number
        ("0", r"\b\w\d+", False),
        ("of", r"\w+\s+of\s", False),
    ],
)
def test_the_reading_of_a_pattern_tells_what_it_begins_with(words: str, pattern: str, *, holds: bool) -> None:
    """A leading pattern is tried nowhere else."""
    assert _misses_none(Leading(words, pattern)) is holds


def test_keyed_patterns_find_what_bare_ones_find() -> None:
    """In real sentences, with the spans of each match."""
    lows = [
        lower(article.text[slice(*span)])
        for article in read_story(SEEDS).articles
        for span in number_sentences(article).sentences
    ]
    for keyed in _KEYED:
        for low in lows:
            spans = [one.span() for one in keyed.pattern.finditer(low)]
            assert [one.span() for one in keyed.finditer(low)] == spans
            first = keyed.search(low)
            assert (first and first.span()) == (spans[0] if spans else None)


def test_keys_are_the_first_letters_of_words() -> None:
    """Of short words all, of digits one sign."""
    words = read_words("the firefighters’ no. 71 o'clock")
    assert words.keys == {"the", "fire", "no", "o", "cloc", "0"}
    assert words.places == {0: "the", 4: "fire", 18: "no", 22: "0", 25: "o", 27: "cloc"}


class _Rule(NamedTuple):
    words: Keyed
    name: str


def test_rules_find_in_their_order_then_in_that_of_the_text() -> None:
    """As a loop over all of them would."""
    rules = Rules(
        _Rule(Keyed("fire", r"\bfires?\b"), "fire"),
        _Rule(Keyed("flood", r"\bfloods?\b"), "flood"),
        _Rule(Keyed("fire flood", r"\b(?:fire|flood)s\b"), "many"),
    )
    found = [(rule.name, match[0]) for rule, match in rules.finditer("floods, a fire and more fires")]
    assert found == [("fire", "fire"), ("fire", "fires"), ("flood", "floods"), ("many", "floods"), ("many", "fires")]
    assert list(rules.finditer("nothing of the kind")) == []


def test_a_bound_or_a_text_in_capitals_is_searched_as_such() -> None:
    """The keys are those of the sentence in lower case."""
    keyed = Keyed("fire", r"\bFires?\b")
    assert [match.span() for match in keyed.finditer("a fire", "A Fire")] == [(2, 6)]
    assert [match.span() for match in keyed.finditer("a fire", "No Fire. A Fire", 8, 15)] == [(11, 15)]
    assert Keyed("fire", r"\bfire\b").search("a fire", 0, 4) is None
    assert isinstance(Keyed("fire", r"\bfire\b").search("a fire"), re.Match)


def test_a_leading_pattern_is_tried_where_its_words_stand() -> None:
    """Within bounds, without overlap, and only where what it must hold besides is there."""
    leading = Leading("a fire", r"\b(?:a\s+)?fires?\b", held="fire")
    assert [match.span() for match in leading.finditer("a fire, fires")] == [(0, 6), (8, 13)]
    assert [match.span() for match in leading.finditer("a fire, fires", None, 0, 8)] == [(0, 6)]
    assert [match.span() for match in leading.finditer("a fire", "No fire. a fire", 9, 15)] == [(9, 15)]
    found = leading.search("a fire, fires", 1)
    assert found and found.span() == (2, 6)
    assert list(leading.finditer("a flood")) == []
