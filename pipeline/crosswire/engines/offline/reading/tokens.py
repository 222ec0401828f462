"""The words of a sentence, and which can stand inside a noun phrase. Closed lists and endings; no grammar."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.engines.offline.words.grammar import AUXILIARY, BE, KEPT_ED, OWN, PREPOSITIONS, PRONOUNS, VERBS
from crosswire.engines.offline.words.people import MODIFIERS, PEOPLE
from crosswire.text.names.words import CALENDAR
from crosswire.text.spelling import lower as lower  # noqa: PLC0414 - mypy's explicit re-export

# Quotation marks are none. The full stop of "U.S." and the point of ".22" end no phrase.
_TOKEN = re.compile(
    r"[^\W_][a-zA-Z\d]*+[^\W_]*+(?:(?:['’.&-]|(?<=\d),(?=\d))[^\W_]++)*+|(?<![^\W_]\.[^\W_])(?!\.\d)[^\s\w\"“”„«»]"
)
_BRACKETED = re.compile(r"\[[^\[\]]*\]|\([^()]*\)")
_NO_ADVERBS = MODIFIERS | {"family", "july"}


@dataclass(slots=True)
class Token:
    """A word or a mark: where it stands in the article, and its lower-case form. Nobody changes it."""

    start: int
    end: int
    low: str


def read_tokens(text: str, shift: int) -> list[Token]:
    """The words and marks of a sentence that begins at *shift*, but for quotation marks and what stands in brackets."""
    plain = _BRACKETED.sub(lambda found: " " * len(found[0]), text)
    low = lower(plain).replace("’", "'")
    # "US" is the state unless everything is in capitals, where it may be "us".
    named = "US" in plain and not text.isupper()
    return [
        Token(
            found.start() + shift,
            found.end() + shift,
            "usa" if named and plain[slice(*found.span())] == "US" else found[0],
        )
        for found in _TOKEN.finditer(low)
    ]


def index_at(tokens: Sequence[Token], position: int) -> int:
    """The number of the first of *tokens* that stands at *position* or behind it; of none, how many there are."""
    return bisect_left(tokens, position, key=lambda token: token.start)


def is_stop(token: Token) -> bool:
    """Whether a word or mark cannot stand inside a noun phrase."""
    low = token.low
    if not low[0].isalnum():
        return low not in {"'", "’", "‘"}
    if low in KEPT_ED or low in PEOPLE:
        return False
    if low in PREPOSITIONS or low in BE or low in AUXILIARY or low in VERBS or low in CALENDAR:
        return True
    # "Maoist-inspired", "state-backed" are adjectives.
    return (low in PRONOUNS and low not in OWN) or (low.endswith("ed") and len(low) > 4 and "-" not in low)


def is_adverb(token: Token) -> bool:
    """Whether a word is an adverb by its ending, and no known adjective."""
    return len(token.low) > 4 and token.low.endswith("ly") and token.low not in _NO_ADVERBS
