"""How far a reader can tell who a speaker is. Judges the words of one sentence, nothing behind them."""

import re
from functools import lru_cache
from typing import Literal

from crosswire.text.keyed import Keyed
from crosswire.text.names.proper_names import find_names
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.spelling import lower

Anonymity = Literal["named", "role_only", "condition_of_anonymity", "plural_unspecified"]

# Somebody's own condition: "an unnamed officer" and "a man who was not identified" made none.
_CONDITION = Keyed(
    "anonymity anonymous authorised identified named",
    r"\b(?:anonym(?:ity|ous(?:ly)?)|not\s+authori[sz]ed\s+to\s+(?:speak|talk|comment|discuss|brief)|"
    r"(?:ask|request|insist|preferr?)(?:ed|ing)\s+(?:that\s+\w+\s+)?(?:not\s+(?:to\s+)?|to\s+not\s+)be\s+(?:named|identified)|"
    r"(?:declin|refus)(?:ed|ing)\s+to\s+be\s+(?:named|identified)|"
    r"not\s+(?:want|wish)(?:ing)?\s+to\s+be\s+(?:named|identified))\b",
)
_PLURAL = re.compile(
    r"\b(?:officials|sources|witnesses|authorities|experts|analysts|residents|critics|observers|diplomats|reports"
    r"|prosecutors|investigators|relatives|neighbou?rs|activists|media)\b"
)

_OFFICIAL = re.compile(
    r"\b(?:officials?|officers?|spokes(?:man|woman|person)|sources?|ministers?|prosecutors?|chief|sheriff|mayor|governor|"
    r"witness(?:es)?|analysts?|doctors?|lawyers?)\b"
)
_END = re.compile(r"[,;.:—–]")
_ANY_ONE = re.compile(r"(?:an?|one|another)\s", re.IGNORECASE)


def tells_condition(text: str) -> bool:
    """Return whether *text* says that somebody spoke on the condition of not being named.

    >>> tells_condition("a resident, who asked not to be named"), tells_condition("an unnamed resident")
    (True, False)
    """
    return _CONDITION.search(lower(text)) is not None


def anonymity_of(speaker_text: str, sentence_text: str) -> Anonymity:
    """Return how far a speaker is known by *speaker_text*; the sentence tells of a condition of anonymity."""
    told = tells_condition(sentence_text)
    if told and (tells_condition(speaker_text) or not _has_person(speaker_text)):
        return "condition_of_anonymity"
    if _PLURAL.search(lower(speaker_text)) and not _has_person(speaker_text):
        return "plural_unspecified"
    names = [name for name in find_names(speaker_text) if name.kind != "other"]
    is_role = _ANY_ONE.match(speaker_text)
    return "named" if names and (not is_role or _has_person(speaker_text)) else "role_only"


def names_official(words: str) -> bool:
    """Return whether *words* open with nothing but somebody who speaks for a body: "an official in Harl, who …"."""
    opening = _END.split(words, maxsplit=1)[0]
    return bool(_OFFICIAL.search(opening)) and not has_finite_verb(opening)


@lru_cache(maxsize=4096)
def _has_person(text: str) -> bool:
    return any(name.kind == "person" for name in find_names(text))
