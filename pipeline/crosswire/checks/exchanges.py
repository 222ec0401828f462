"""Have two names changed places? V04. Goes by the words right beside them and knows no grammar.

It cannot see an exchange that also changes the words beside the names, nor who acted on whom where none has a name.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.readings import read_names
from crosswire.text.names import Name, same_name
from crosswire_schemas.summary import Sentence

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_EVEN = re.compile(r"\b(?:and|or|between|both|with|meet|meets|met|joined|versus)\b", re.IGNORECASE)
"""Where one of these links two names, either may come first."""

_ARTICLES = frozenset({"the _", "a _", "an _"})
"""These stand before any name."""


def check_exchanged_names(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V04: of two names in the cited words each keeps its place: from Sarrak to Belor is not from Belor to Sarrak.

    They have changed places if each stands beside words beside which only the other stands in the cited sentences.
    """
    names = [name for name in read_names(sentence.text) if len(name.text) > 1]
    if len(names) < 2:
        return
    told = {name.span: _beside(sentence.text, name) for name in names}
    for a, b in combinations(names, 2):
        if same_name(a.text, b.text) or _EVEN.search(sentence.text[a.span.end : b.span.start]):
            continue
        ours, theirs = _cited_beside(a, sentence), _cited_beside(b, sentence)
        crossed = told[a.span] & (theirs - ours) and told[b.span] & (ours - theirs)
        if ours and theirs and crossed and not (told[a.span] & ours or told[b.span] & theirs):
            yield Trouble(a.text, f"the cited words say this of {b.text!r}, and of this what is said of it here")


def _cited_beside(name: Name, sentence: Sentence) -> frozenset[str]:
    quotes = dict.fromkeys(citation.quote for citation in sentence.citations)
    same = (_beside(quote, one) for quote in quotes for one in read_names(quote) if same_name(one.text, name.text))
    return frozenset().union(*same)


def _beside(text: str, name: Name) -> frozenset[str]:
    """The word before *name* and the one after it, each with its side."""
    before = _WORD.findall(text[max(0, name.span.start - 40) : name.span.start])[-1:]
    after = _WORD.findall(text[name.span.end : name.span.end + 40])[:1]
    sides = frozenset([*(f"{word.casefold()} _" for word in before), *(f"_ {word.casefold()}" for word in after)])
    return sides - _ARTICLES
