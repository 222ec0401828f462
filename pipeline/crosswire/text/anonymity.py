"""How far a reader can tell who a speaker is. Judges the words of one sentence, nothing behind them."""

import re
from functools import lru_cache
from typing import Literal

from crosswire.text.names import find_names

Anonymity = Literal["named", "role_only", "condition_of_anonymity", "plural_unspecified"]

_ANONYMOUS = re.compile(
    r"\b(?:anonym(?:ity|ous(?:ly)?)|not (?:be )?(?:named|identified)|unnamed|not authorized)\b", re.IGNORECASE
)
_PLURAL = re.compile(
    r"\b(?:officials|sources|witnesses|authorities|experts|analysts|residents|critics|observers|diplomats|reports"
    r"|prosecutors|investigators|relatives|neighbou?rs|activists|media)\b",
    re.IGNORECASE,
)


def anonymity_of(speaker_text: str, sentence_text: str) -> Anonymity:
    """Return how far a speaker is known by *speaker_text*; the sentence tells of a condition of anonymity."""
    if _ANONYMOUS.search(speaker_text) or (_ANONYMOUS.search(sentence_text) and not _has_person(speaker_text)):
        return "condition_of_anonymity"
    if _PLURAL.search(speaker_text) and not _has_person(speaker_text):
        return "plural_unspecified"
    names = [name for name in find_names(speaker_text) if name.kind != "other"]
    is_role = re.match(r"(?:an?|one|another)\s", speaker_text, re.IGNORECASE)
    return "named" if names and (not is_role or _has_person(speaker_text)) else "role_only"


@lru_cache(maxsize=4096)
def _has_person(text: str) -> bool:
    return any(name.kind == "person" for name in find_names(text))
