"""Words that cannot both be said of one thing: acquitted and convicted, legal and illegal. Pure.

Whether two texts speak of one thing is for whoever asks. What can follow upon the other is no opposite: an arrest and
a release, a road closed and opened.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.wording.stems import find_negations, find_stem

_SPAN = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-](?:hour|day|week|month)"
_PAIRS = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        (r"acquit\w*|exonerated|not\s+guilty|innocent", r"convict(?:ed|ion|s)?|(?<!not )guilty"),
        (r"accept(?:s|ed|ing)?", r"appeal(?:s|ed|ing)?(?!\s+(?:for|to\s+the\s+public))|contest(?:s|ed|ing)?"),
        (r"legal(?:ly)?|lawful(?:ly)?", r"illegal(?:ly)?|unlawful(?:ly)?"),
        (r"safe(?:ly)?", r"unsafe|dangerous"),
        (r"rose|risen|increased|grew|grown", r"fell|fallen|decreased|dropped|declined|shrank"),
        (r"accident(?:al(?:ly)?)?", r"deliberate(?:ly)?|intentional(?:ly)?|on\s+purpose|arson"),
        (r"resigned|stepped\s+down|quit", r"dismissed|sacked|ousted"),
        (r"approved|adopted", r"rejected|voted\s+down|vetoed"),
        (r"peaceful(?:ly)?|calm(?:ly)?", r"violent(?:ly)?"),
        (r"indefinite(?:ly)?|open-ended", _SPAN),
        (
            r"(?:shot|killed)(?:\s+dead)?\s+by\s+(?:the\s+)?(?:police|officers?|guards?|soldiers?|deputies|troops)",
            r"(?:shot|killed|stabbed)\s+(?:himself|herself)|took\s+(?:his|her)\s+own\s+life|(?:by|committed)\s+suicide",
        ),
        (r"unanimous(?:ly)?", r"narrow(?:ly)?|split"),
    )
)


class _Side(NamedTuple):
    side: int
    word: str


def find_opposite(told: str, other: str) -> str | None:
    """Return the word of *other* that says the opposite of a word of *told*, if it has one.

    What is denied is not said, and a text that has both words of a pair is about the choice.

    >>> find_opposite("She was acquitted of fraud.", "The court found her guilty of fraud.")
    'guilty'
    """
    sides = zip(_read_sides(told), _read_sides(other), strict=True)
    return next((theirs.word for mine, theirs in sides if mine and theirs and mine.side != theirs.side), None)


@lru_cache(maxsize=4096)
def _read_sides(text: str) -> tuple[_Side | None, ...]:
    denied = {stem for _, stem in find_negations(text)}
    return tuple(_read_side(text, pair, denied) for pair in _PAIRS)


def _read_side(text: str, pair: Sequence[re.Pattern[str]], denied: Collection[str]) -> _Side | None:
    found = ((side, words.search(text)) for side, words in enumerate(pair))
    sides = [_Side(side, word[0]) for side, word in found if word and find_stem(word[0]) not in denied]
    return sides[0] if len(sides) == 1 else None
