"""Whether a sentence adds an event to those told before it: "Meanwhile, rebels shot ...", "also attacked Velmora".

Reads its words and places; a second day, block or country is read in ``scope``.
"""

import re
from collections.abc import Set

from crosswire.engines.offline.reading.named import name_places
from crosswire.engines.offline.reading.sentence import Sentence

_OPENS = re.compile(
    r"[\"“'‘(]*(?:meanwhile|in\s+addition(?!\s+to\b)|furthermore|moreover|also|at\s+the\s+same\s+time|simultaneously|similarly|"
    r"likewise|on\s+another\s+(?:front|occasion)|in\s+another\s+\w+)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\balso\b", re.IGNORECASE)
# "Was also taken to Norwell Medical Center" names where somebody is treated.
_TREATED = re.compile(r"\b(?:hospital\w*|medical|taken|transported|airlifted|listed|condition)\b", re.IGNORECASE)
# "Meanwhile the toll rose to seven dead", "Also wounded were three guards": the same event goes on.
_SAME = re.compile(
    r"\b(?:the|its|their)\s+(?:death\s+)?"
    r"(?:toll|count|number|attack|blast|bombing|shooting|crash|fire|storm|explosion)\b|"
    r"^also\s+(?:killed|wounded|injured|hurt|among|dead|shot)\b|\bmore\s+(?:had\s+|have\s+)?died\b"
)
_LEAD = 2


def adds_event(sentence: Sentence, known: Set[str], *, names_somebody: bool) -> bool:
    """Whether a sentence tells of harm done in an event of its own.

    It opens with a word for something else, or has "also" and none but places that are not among the *known* ones.
    Where it names somebody who is known already (*names_somebody*), it goes on with the same.
    """
    if names_somebody or sentence.number == 1 or not sentence.cues:
        return False
    if _TREATED.search(sentence.text) or _SAME.search(sentence.low):
        return False
    if _OPENS.match(sentence.text):
        return True
    places = name_places(sentence)
    if sentence.number <= _LEAD or not places or places & known:
        return False
    return bool(_ALSO.search(sentence.text))
