"""Have two names changed places? V04. Goes by the words right beside them and knows no grammar.

It cannot see an exchange that also changes the words beside the names, nor who acted on whom where none has a name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import read_names
from crosswire.text.names.forms import read_form
from crosswire.text.names.proper_names import Name, same_name
from crosswire_schemas.summary import Sentence

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_EVEN = re.compile(r"\b(?:and|or|between|both|with|meet|meets|met|joined|versus)\b", re.IGNORECASE)
"""Where one of these links two names, either may come first."""

_ARTICLES = frozenset({"the _", "a _", "an _"})
"""These stand before any name."""


class _Moved(NamedTuple):
    """A name that stands beside words beside which the cited words never have it: here *told*, there *cited*."""

    name: Name
    told: frozenset[str]
    cited: frozenset[str]


def check_exchanged_names(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V04: of two names in the cited words each keeps its place: from Sarrak to Belor is not from Belor to Sarrak.

    They have changed places if each stands beside words beside which only the other stands in the cited sentences.
    """
    names = [name for name in read_names(sentence.text) if len(name.text) > 1]
    if len(names) < 2:
        return
    cited = _index_cited(sentence)
    moved = []
    for name in names:
        told, beside = _beside(sentence.text, name), _cited_beside(name, cited)
        if beside and not told & beside:
            moved.append(_Moved(name, told, beside))
    for a, b in combinations(moved, 2):
        # What stands beside the one there stands beside the other here.
        crossed = a.told & b.cited and b.told & a.cited
        if crossed and not same_name(a.name.text, b.name.text) and not _are_even(a.name, b.name, sentence):
            yield Trouble(
                a.name.text, f"the cited words say this of {b.name.text!r}, and of this what is said of it here"
            )


def _are_even(a: Name, b: Name, sentence: Sentence) -> bool:
    return _EVEN.search(sentence.text[a.span.end : b.span.start]) is not None


def _index_cited(sentence: Sentence) -> Mapping[str, Sequence[tuple[str, frozenset[str]]]]:
    """The names of the cited words and the words beside them, by the keys of the names."""
    indexed: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for quote in dict.fromkeys(citation.quote for citation in sentence.citations):
        for one in read_names(quote):
            beside = _beside(quote, one)
            for key in read_form(one.text).keys:
                indexed.setdefault(key, []).append((one.text, beside))
    return indexed


def _cited_beside(name: Name, cited: Mapping[str, Sequence[tuple[str, frozenset[str]]]]) -> frozenset[str]:
    near = (entry for key in read_form(name.text).keys for entry in cited.get(key, ()))
    return frozenset().union(*(beside for text, beside in near if same_name(text, name.text)))


def _beside(text: str, name: Name) -> frozenset[str]:
    """The word before *name* and the one after it, each with its side."""
    before = _WORD.findall(text[max(0, name.span.start - 40) : name.span.start])[-1:]
    after = _WORD.findall(text[name.span.end : name.span.end + 40])[:1]
    sides = frozenset([*(f"{word.casefold()} _" for word in before), *(f"_ {word.casefold()}" for word in after)])
    return sides - _ARTICLES
