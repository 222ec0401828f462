"""Everybody who stands before a verb: "Ann Lee, two guards and a driver were shot". Decides no part."""

from crosswire.engines.offline.reading.phrases import (
    Phrase,
    is_apposition,
    make_phrase,
    read_before,
    skip_apposition,
    skip_auxiliaries,
)
from crosswire.engines.offline.reading.tokens import Token, is_stop
from crosswire.engines.offline.words.grammar import ARTICLES
from crosswire.text.word_lists import read_words

_ONE = read_words("was is has")
# A clause begins after these; after any other small word ("in Lima, and two men were shot") a phrase is no subject.
_OPENERS = read_words(
    "that which whom when while where because after before although though if since until but as , ; :"
)
_BEFORE = _OPENERS | ARTICLES


def read_subjects(tokens: list[Token], index: int) -> list[Phrase]:
    """The phrases of an enumeration that ends before ``tokens[index]``; the one phrase there where none does.

    "Was" and "has" have one subject: of "Ann Lee, a teacher and mother, was shot" only "Ann Lee" is.
    """
    one = read_before(tokens, index)
    at = skip_auxiliaries(tokens, index - 1)
    if not {token.low for token in tokens[at + 1 : index]} & _ONE:
        ends = [at] if at < 0 or tokens[at].low != "," else [at - 1, skip_apposition(tokens, at)]
        for end in ends:
            phrases = _read_back(tokens, end)
            if len(phrases) > 1:
                return phrases
    return [one] if one else []


def _read_back(tokens: list[Token], end: int) -> list[Phrase]:
    """The phrases that commas and at least one "and" join, the last ending at *end*; none without an "and"."""
    phrases: list[Phrase] = []
    joined = False
    while end >= 0:
        start = end
        while start >= 0 and not is_stop(tokens[start]):
            start -= 1
        phrase = make_phrase(tokens[start + 1 : end + 1])
        opens = start < 0 or tokens[start].low in _OPENERS or tokens[start].low == "and"
        if phrase is None or not opens:
            break
        if not phrase.head.isdigit():  # an age
            phrases.insert(0, phrase)
        end = start
        while end >= 0 and tokens[end].low in {",", "and"}:
            joined = joined or tokens[end].low == "and"
            end -= 1
        if end == start:
            break
    if not joined:
        return []
    return [
        phrase
        for at, phrase in enumerate(phrases)
        if not (0 < at < len(phrases) - 1 and is_apposition(phrase, phrases[at - 1]))
    ]


def read_first(tokens: list[Token], index: int, heads: frozenset[str]) -> Phrase | None:
    """The first phrase before ``tokens[index]`` that is headed by one of *heads* and opens a clause.

    It is the subject of a later verb as well: "a column of rebels came to the village, and shot two men".
    """
    for start in range(index):
        before = tokens[start - 1].low if start else ","
        if before not in _BEFORE or is_stop(tokens[start]):
            continue
        end = start
        while end < index and not is_stop(tokens[end]):
            end += 1
        phrase = make_phrase(tokens[start:end])
        if phrase and phrase.head in heads:
            return phrase
    return None
