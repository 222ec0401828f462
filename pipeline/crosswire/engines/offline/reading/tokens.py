"""One word of a sentence, and whether it can stand inside a noun phrase. Closed lists and endings; no grammar."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from crosswire.engines.offline.words.grammar import AUXILIARY, BE, KEPT_ED, OWN, PREPOSITIONS, PRONOUNS, VERBS
from crosswire.engines.offline.words.people import MODIFIERS, PEOPLE
from crosswire.text.names.words import CALENDAR
from crosswire.text.spelling import lower as lower  # noqa: PLC0414 - mypy's explicit re-export

_NO_ADVERBS = MODIFIERS | {"family", "july"}


class Token(NamedTuple):
    """A word or a mark: where it stands in the article, and its lower-case form."""

    start: int
    end: int
    low: str


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
