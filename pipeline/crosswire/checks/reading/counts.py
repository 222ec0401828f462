"""What a text counts: the dead, the hurt, a crowd, a sum of money, where its words leave no doubt. Compares nothing.

Only a number right beside such a word is read: "killing five soldiers", "five soldiers were killed". Whoever looks for
the sense of every number reads it in ``values``, which takes the nearest word and errs more often.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from crosswire.checks.reading.readings import read_quantities
from crosswire.text.numbers.quantities import Quantity
from crosswire.text.wording.stems import find_stem, find_stems

_PEOPLE = {
    "killed": (
        r"killed|dead|died|drowned|perished|lost their lives|deaths|fatalities|bodies",
        r"kill(?:ed|ing|s)|claim(?:ed|ing) (?:the lives of )?|(?:death )?toll\b.{0,40}? (?:to|at|of|was|is)",
    ),
    "injured": (r"injured|wounded|hurt|injuries", r"injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurting"),
    "missing": (r"missing|unaccounted for", r"missing"),
    "held": (r"arrested|detained|rounded up|arrests", r"arrest(?:ed|ing|s)|detain(?:ed|ing|s)|arrests? of"),
    "gathered": (
        r"marched|rallied|protested|demonstrated|gathered|attended|joined|took part|turned out",
        r"attended by|drew|brought together|a crowd of",
    ),
}
"""What befalls people or what they do in a crowd: the words that follow their number, and those before it."""

_WHO = (
    r"(?:\s+(?!(?:of|in|at|on|by|when|who|that|to|from|for|with|as|after|and|or|but|were|was|are|is)\b)[\w'’-]+){0,3}"
)
_LINK = (
    r"(?:\s+(?:were|was|are|is|be|been|being|have|has|had|also|still|reported|reportedly|confirmed|feared|believed|found"
    r"|left|remain(?:s|ed)?|went|gone|listed as|presumed|killed or|either))*"
)
_AFTER = {name: re.compile(rf"(?P<who>{_WHO}){_LINK}\s+(?:{a})\b(?P<whom>{_WHO})") for name, (a, _) in _PEOPLE.items()}
_BEFORE = {name: re.compile(rf"\b(?:{b})(?: (?:another|the|all))?\s*$") for name, (_, b) in _PEOPLE.items()}
_PLACED = re.compile(
    rf"(?P<who>{_WHO})\s+(?:were|was|are|is|had been|have been)\s+(?:(?:still|also|trapped|all)\s+)?"
    r"(?:aboard|on board|(?:in|inside|on|under) (?:the|an?) (?P<place>[\w-]+))\b"
)
"""Who was where: "20 men were in the shaft"."""
_NAMED = re.compile(_WHO)
_WORTH = re.compile(r"(?P<what>\w+) (?:worth|valued at)(?: of)?\s*$")
_PART = re.compile(r"\b(?:more(?! than)|further|additional|those|them|times|of (?:whom|them|those|the))\b")
_SOME = re.compile(r"\b(?:else|other|others|further|more|serious(?:ly)?|major|severe(?:ly)?|critical(?:ly)?)\b")
"""Where nobody is counted: of some kind, while others may be."""
_ADDED = re.compile(r"\b(?:in addition to|besides|apart from|not counting|as well as)\b")
_REACH = 60
_AT = "at "


class Count(NamedTuple):
    """A number, what befell those it counts, and who they are in stems; none where the text does not say.

    Of money it is what the things were "worth", of people who were somewhere the place: "at shaft".
    """

    quantity: Quantity
    effect: str
    who: frozenset[str]


@lru_cache(maxsize=4096)
def read_counts(text: str) -> tuple[Count, ...]:
    """The counts of the one sentence *text*; a number that adds to another ("two more", "besides") is none.

    "Nobody was hurt" counts none.

    >>> [(count.effect, count.quantity.low) for count in read_counts("A bomb killed five soldiers, and 12 were hurt.")]
    [('killed', 5), ('injured', 12)]
    """
    if _ADDED.search(text):
        return ()
    return tuple(count for quantity in read_quantities(text) if (count := _read(text, quantity)))


def speaks_of(text: str, effect: str) -> bool:
    """Whether *text* has one of the words for *effect*."""
    if effect.startswith(_AT):
        return effect.removeprefix(_AT) in find_stems(text.replace("aboard", "on board"))
    return bool(re.search(rf"\b(?:{'|'.join(_PEOPLE.get(effect, ('worth',)))})", text))


def _read(text: str, quantity: Quantity) -> Count | None:
    start, end = quantity.span
    if quantity.kind == "money":
        worth = _WORTH.search(text, max(0, start - _REACH), start)
        return Count(quantity, "worth", find_stems(worth["what"])) if worth else None
    if quantity.kind != "count" or quantity.low is None or (quantity.low == 0 and _SOME.search(text, start)):
        return None
    for effect in _PEOPLE:
        after = _AFTER[effect].match(text, end)
        if after or _BEFORE[effect].search(text, max(0, start - _REACH), start):
            named = _NAMED.match(text, end)
            who = (after["who"] or after["whom"]) if after else named[0] if named else ""
            is_part = _PART.search(text[max(0, start - 12) : end] + who)
            return None if is_part else Count(quantity, effect, find_stems(who))
    placed = _PLACED.match(text, end)
    if placed is None or _PART.search(text[max(0, start - 12) : end] + placed["who"]):
        return None
    return Count(quantity, _AT + find_stem(placed["place"] or "board"), find_stems(placed["who"]))
