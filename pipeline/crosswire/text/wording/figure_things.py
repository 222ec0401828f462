"""What a figure is of, as a set of keys: what it counts, or what it measures. Compares none.

Two sums in one currency are of one thing only where both are a fine, or both a loss.
"""

import re
from itertools import islice

from crosswire.text.numbers.quantities import Quantity
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import content_stems, find_stem

_COUNTED = 2
"""Content words behind a number, one of which is what it counts: "12 young climbers"."""
_BREAK = re.compile(r"[,;:()“”\"]")
_ITS_NOUN = re.compile(r"-?\s*(?:(?:in|of|worth of)\s+)?([a-z][\w’']+)")
"""Behind a measure, what it is a measure of: "$5 million in damages", "a nine-year sentence"."""
_OF_THOSE = re.compile(
    r"\s*of\s+(?:the|those|these)\s+(?:\w+\s+)?(?:dead|deaths|killed|victims?|fatalities|wounded|injured|hurt|missing|"
    r"arrested|detained|casualties)\b"
)
_OWN_THING = frozenset({"magnitude"})
"""Units that measure one thing only."""
_NO_THING = frozenset(
    map(
        find_stem,
        read_words(
            """
            put estimate estimated reach total amount stand rise fall grow record report receive get give hand face
            serve measure value say become remain people person year month million billion thousand hundred
            """
        ),
    )
)
"""Beside a measure, words that lead to it and do not say of what it is one: "damage was put at $3 million"."""
_ONE_KEY = {
    find_stem(word): words.split()[0]
    for words in (
        "prison jail jailed imprisoned imprisonment custody sentence sentenced term",
        "fine fined penalty penalties",
        "damage damages loss lost cost",
        "steal stole stolen take took rob robbed loot haul",
        "worth price priced",
        "wind winds gust gusts",
    )
    for word in words.split()
}


def is_part(text: str, figure: Quantity) -> bool:
    """Return whether *figure* is told as a part of a total by what the total counts: "two of the dead"."""
    return _OF_THOSE.match(lower(text), figure.span.end) is not None


def find_things(text: str, figure: Quantity) -> frozenset[str]:
    """Return the keys of what *figure*, found in *text*, is of; none where the words beside it do not say.

    A count is of the next words of its clause. A figure with a unit is of a known measure that follows it ("nine years
    in prison"), else of the word that leads to it ("spilled 300 tonnes") or, where none does, of those behind it.
    """
    behind = _BREAK.split(text[figure.span.end :], maxsplit=1)[0]
    stems = [stem for _, stem in islice(content_stems(behind), _COUNTED)]
    if figure.kind == "count" and not figure.unit:
        return frozenset(stems)
    if figure.unit in _OWN_THING:
        return frozenset({figure.unit})
    noun = _ITS_NOUN.match(text, figure.span.end)
    named = _ONE_KEY.get(find_stem(noun[1])) if noun else None
    leading = named or _find_leading(text, figure.span)
    return frozenset({leading} if leading else (_ONE_KEY.get(stem, stem) for stem in stems if stem not in _NO_THING))


def _find_leading(text: str, figure: Span) -> str | None:
    """The key of the last word before *figure* that can say what it is of; none in a clause that begins with it."""
    start = max((edge.end() for edge in _BREAK.finditer(text, 0, figure.start)), default=0)
    before = [
        stem
        for span, stem in content_stems(text[start : figure.start])
        # A name leads to no figure: "in Harl 300 tonnes were spilled".
        if stem not in _NO_THING and (not text[start + span.start].isupper() or start + span.start == 0)
    ]
    return _ONE_KEY.get(before[-1], before[-1]) if before else None
