"""Words that speak of one person without a number: "a man", "a 25-year-old woman", "Ann Lee, 30". Knows nobody."""

import re

from crosswire.text.names import find_names

_INDEFINITE = re.compile(
    r"(?:an?|another)\s+(?!(?:few|couple|dozen|score|hundred|thousand|million|number|group|handful|crowd|family|pair|trio|"
    r"team|series|string|total|third|half|quarter|majority|lot|further|additional|convoy|unit|gang|generation)\b)\w",
    re.IGNORECASE,
)
_AGED = re.compile(r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)-old(?!s)\b", re.IGNORECASE)
# "A man and his son" are two, and so is "a man, a boy".
_MORE = re.compile(r"\b(?:and|or|with|plus)\b|,\s+(?:an?|his|her|their)\s", re.IGNORECASE)


def names_one(words: str) -> bool:
    """Whether *words* are of exactly one person, indefinite or named; "the victim" may be anyone of several.

    >>> names_one("a 25-year-old woman"), names_one("Ann Lee, 30"), names_one("a dozen people")
    (True, True, False)
    """
    words = words.strip()
    if _INDEFINITE.match(words) or _AGED.match(words):
        return not _MORE.search(words)
    named = [name for name in find_names(words) if name.kind in {"person", None}]
    return len(named) == 1 and len(named[0].text.split()) > 1 and not _MORE.search(words)
