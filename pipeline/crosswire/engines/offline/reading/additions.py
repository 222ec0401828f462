"""Whether a sentence adds an event to those told before it: "Meanwhile, rebels shot ...", "also attacked Velmora".

Reads its words and places; a second day, block or country is read in ``scope``.
"""

import re
from collections.abc import Set

from crosswire.engines.offline.reading.named import name_places
from crosswire.engines.offline.reading.sentence import Sentence

# All but one are for text in lower case.
_OPENS = re.compile(
    r"[\"“'‘(]*(?:meanwhile|in\s+addition(?!\s+to\b)|furthermore|moreover|also|at\s+the\s+same\s+time|simultaneously|similarly|"
    r"likewise|on\s+another\s+(?:front|occasion)|in\s+another\s+\w+)\b"
)
_ALSO = re.compile(r"\balso\b")
# "Was also taken to Norwell Medical Center" names where somebody is treated.
_TREATED = re.compile(r"\b(?:hospital\w*|medical|taken|transported|airlifted|listed|condition)\b")
# "Meanwhile the toll rose to seven dead", "Also wounded were three guards": the same event goes on.
_SAME = re.compile(
    r"\b(?:the|its|their)\s+(?:death\s+)?"
    r"(?:toll|count|number|attack|blast|bombing|shooting|crash|fire|storm|explosion)\b|"
    r"^also\s+(?:killed|wounded|injured|hurt|among|dead|shot)\b|\bmore\s+(?:had\s+|have\s+)?died\b"
)
# Violence that harms nobody is an event too: "in Velmora a bomb went off".
_VIOLENCE = re.compile(
    r"\b(?:attacked|ambushed|bombed|shelled|raided|stormed|exploded|detonated|went\s+off|blew\s+up|blown\s+up|dynamited|"
    r"kidnapped|abducted|hijacked|robbed|looted|torched|set\s+(?:\w+\s+){0,3}?(?:fire|ablaze)|opened\s+fire|"
    r"machine-?gunned|planted|hurled|destroyed|seized|clashed)\b"
)
# "In Velmora", "Near the town of Velmora": what a sentence opens with, where it plays.
_OPENS_AT = re.compile(r"(?:[\w ]{0,20},\s+)?(?:in|at|near|on|outside)\s+(?:[\w'’-]+\s+){0,4}", re.IGNORECASE)
_LEAD = 2


def adds_event(sentence: Sentence, known: Set[str]) -> bool:
    """Whether a sentence tells of harm or violence in an event of its own.

    It opens with a word for something else, or where the *known* places are others; or it has "also" and none but
    places that are not among them.
    """
    if sentence.number == 1:
        return False
    if not (_OPENS.match(sentence.low) or _plays_elsewhere(sentence, known)):
        return False
    if _TREATED.search(sentence.low) or _SAME.search(sentence.low):
        return False
    return tells_of_violence(sentence)


def tells_of_violence(sentence: Sentence) -> bool:
    """Whether the sentence tells of harm, or of violence that may have harmed nobody: "rebels blew up a pylon"."""
    return bool(sentence.cues or _VIOLENCE.search(sentence.low))


def _plays_elsewhere(sentence: Sentence, known: Set[str]) -> bool:
    places = name_places(sentence)
    if not known or not places or places & known:
        return False
    return _opens_at(sentence, places) or (sentence.number > _LEAD and bool(_ALSO.search(sentence.low)))


def _opens_at(sentence: Sentence, places: Set[str]) -> bool:
    first = next(name for name in sentence.names if name.text.casefold() in places)
    return bool(_OPENS_AT.fullmatch(sentence.article.text, sentence.span.start, first.span.start))
