"""Noun phrases beside a word of a sentence: who stands before a verb, whom it is done to.

Word order and closed lists, no parser. It finds where a phrase begins and ends; which part it plays is told by
whoever asked. Works on upper-case telegrams as on ordinary print.
"""

from collections.abc import Iterator
from typing import NamedTuple

from crosswire.engines.offline.reading.tokens import Token, is_adverb, is_stop
from crosswire.engines.offline.words.grammar import (
    ARTICLES,
    BETWEEN,
    OWN,
    PARTICIPLES,
)
from crosswire.engines.offline.words.people import ATTACKS, BODIES, COLLECTIVE, FORCES, OUTLAWED, PEOPLE, VIOLENT
from crosswire.text.spans import Span

# What follows these only says where somebody was, or to whom they belong: "an air strike in Norland killed two".
_WHERE = frozenset({"of", "in", "from", "at", "near", "on"})
_PARTS_OF_BODIES = frozenset(("member", "members", "column", "columns", "cell", "cells"))
_PASSED_OVER = ARTICLES | {"not", "dead"}
_NO_FIRST = ARTICLES | {"and", "of", "least"}
_NO_LAST = ARTICLES | OWN | {"of", "and"}
_MEN_AND_BODIES = PEOPLE | COLLECTIVE | BODIES
_BODIES = PEOPLE | FORCES | BODIES | OUTLAWED
_ARMED = VIOLENT | FORCES
_PEACEFUL = PEOPLE - VIOLENT
_JOINTS = "-‐‑'’ʼ"


class Phrase(NamedTuple):
    """A noun phrase: its words in order, and where in the article they begin and end."""

    tokens: tuple[Token, ...]
    start: int
    end: int

    @property
    def head(self) -> str:
        """The noun that the phrase is about: what stands before "of", else its last word."""
        words = ["of" if token.low == "from" else token.low for token in self.tokens]
        before = words[words.index("of") - 1] if "of" in words[1:] else ""
        return before if before and (before in PEOPLE or before not in COLLECTIVE) else words[-1]


def read_after(tokens: list[Token], index: int) -> Phrase | None:
    """The noun phrase that begins at ``tokens[index]``, articles and adverbs before it passed over."""
    while index < len(tokens) and (tokens[index].low in _PASSED_OVER or is_adverb(tokens[index])):
        index += 1
    if [token.low for token in tokens[index : index + 2]] == ["at", "least"]:
        index += 2
    start = index
    if index < len(tokens) and tokens[index].low in PARTICIPLES:
        return None
    while index < len(tokens) and not _ends_phrase(tokens, index, start):
        index += 1
    return make_phrase(tokens[start:index])


def read_list(tokens: list[Token], index: int) -> Iterator[Phrase]:
    """The phrases of an enumeration that begins at ``tokens[index]``: "Ann Lee, two guards and a driver".

    What stands between commas after a name and says only what somebody is ("Ann Lee, a teacher") is passed over.
    """
    last: Phrase | None = None
    for _ in range(14):
        phrase = read_after(tokens, index)
        if phrase is None:
            return
        if not (last and tokens[index - 1].low == "," and is_apposition(phrase, last)):
            yield phrase
            last = phrase
        index = next(at for at, token in enumerate(tokens) if token.start == phrase.tokens[-1].start) + 1
        index = _skip_age(tokens, index)
        joint = index
        while index < len(tokens) and tokens[index].low in {",", ";", "and"}:
            index += 1
        if index in {joint, len(tokens)} or tokens[index].low == "not":
            return


def is_apposition(phrase: Phrase, last: Phrase) -> bool:
    """Whether a phrase after a name and a comma says only what somebody is: "Ann Lee, a teacher"."""
    return phrase.head in PEOPLE and last.head not in PEOPLE and not phrase.head.endswith("s")


def read_before(tokens: list[Token], index: int) -> Phrase | None:
    """The noun phrase that ends before ``tokens[index]``: the subject, auxiliaries and appositions passed over.

    In "Ann Lee, 24, who taught art, was shot" the phrase before "shot" is "Ann Lee".
    """
    verb, index = index, skip_auxiliaries(tokens, index - 1)
    if index >= 0 and tokens[index].low == ",":
        taken_up = {token.low for token in tokens[index:verb]} & {"who", "which"}
        skip = _skip_descriptions if "who" in taken_up else skip_apposition
        index = index - 1 if "which" in taken_up else skip(tokens, index)
        if index > 1 and tokens[index].low.isdigit() and tokens[index - 1].low == ",":
            index -= 2
    end = index + 1
    while index >= 0 and not _begins_phrase(tokens, index):
        index -= 1
    phrase = make_phrase(tokens[index + 1 : end])
    if index > 0 and tokens[index].low in ARTICLES:
        index -= 1
    for _ in range(3):
        if index < 1 or tokens[index].low not in _WHERE:
            break
        start = _back_over(tokens, index)
        if tokens[index + 1].low.endswith("ing"):
            break  # "accused police of keeping quiet"
        words = {token.low for token in tokens[start + 1 : index]}
        if tokens[index].low == "of" and not words & _MEN_AND_BODIES:
            break
        whole = tokens[index].low == "of" or (tokens[index].low == "from" and bool(words & _ARMED))
        wider = make_phrase(tokens[start + 1 : end if whole else index])
        if wider is None:
            break
        phrase, end, index = wider, end if whole else index, start
        if index > 0 and tokens[index].low in ARTICLES:
            index -= 1
    return phrase


def _skip_descriptions(tokens: list[Token], index: int) -> int:
    """Before the commas that part whom "who" takes up from the description: "Ann Lee, mayor of Tarn, who"."""
    for _ in range(3):
        opener = next((at for at in range(index - 1, max(-1, index - 12), -1) if tokens[at].low == ","), -1)
        first = opener + 1 + (tokens[opener + 1].low in ARTICLES)
        described = make_phrase(tokens[first:index])
        placed = tokens[first].low in {"in", "at", "near", "from"}
        if opener < 1 or not (placed or (described and described.head in _PEACEFUL)):
            break
        index = opener
    return index - 1


def _back_over(tokens: list[Token], index: int) -> int:
    """Before the phrase that ends where a preposition stands: "three members" in "three members of the union"."""
    start = index - 1
    while start >= 0 and not _begins_phrase(tokens, start):
        start -= 1
    return start


def skip_auxiliaries(tokens: list[Token], index: int) -> int:
    """Where the word stands that comes before all auxiliaries and adverbs which end at *index*."""
    while index >= 0 and (tokens[index].low in BETWEEN or is_adverb(tokens[index])):
        index -= 1
    return index


def skip_apposition(tokens: list[Token], index: int) -> int:
    """Before the comma that opens the apposition which ends at *index*, or before *index* where there is none."""
    opener = next((at for at in range(index - 1, max(-1, index - 25), -1) if tokens[at].low == ","), -1)
    return opener - 1 if opener > 0 else index - 1


def _skip_age(tokens: list[Token], index: int) -> int:
    if index + 1 < len(tokens) and tokens[index].low == "," and tokens[index + 1].low.isdigit():
        return index + 2
    return index


def make_phrase(tokens: list[Token]) -> Phrase | None:
    """The phrase of some tokens, without articles, marks and "'s" at its ends; None where nothing is left."""
    while tokens and (tokens[0].low in _NO_FIRST or not tokens[0].low[0].isalnum()):
        tokens = tokens[1:]
    while tokens and (tokens[-1].low in _NO_LAST or not tokens[-1].low[-1].isalnum()):
        tokens = tokens[:-1]
    if not tokens or len(tokens) > 16:
        return None
    last = tokens[-1]
    if len(last.low) > 2 and last.low.endswith("'s"):
        tokens = [*tokens[:-1], Token(last.start, last.end - 2, last.low[:-2])]
    return Phrase(tuple(tokens), tokens[0].start, tokens[-1].end)


def _ends_phrase(tokens: list[Token], index: int, start: int) -> bool:
    token = tokens[index]
    if token.low == "of":
        before = {one.low for one in tokens[start:index]}
        named = tokens[index - 1].low in _PARTS_OF_BODIES  # "members of Shining Hope"
        if index + 1 < len(tokens) and tokens[index + 1].low.endswith("ing") and not named:
            return True  # "accused police of keeping quiet"
        if any(one.low in ATTACKS for one in tokens[index + 1 : index + 3]):
            return True  # "accused members of the army of this crime"
        return not before & _MEN_AND_BODIES
    if token.low in ARTICLES:
        return index > start and tokens[index - 1].low != "of"
    if index > start and token.low.endswith("ing") and tokens[index - 1].low in _BODIES:
        return True  # "groups targeting the embassy"
    return is_stop(token) or (is_adverb(token) and index > start)


def _begins_phrase(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    return token.low in ARTICLES or token.low == "of" or is_stop(token) or is_adverb(token)


def find_whole(text: str, start: int, end: int) -> Span:
    """The range widened so that it cuts no hyphenated word and no number in two: grounding refuses half of one."""
    while start > 1 and _joins(text, start - 1):
        start -= 2
        while start > 0 and text[start - 1].isalnum():
            start -= 1
    while end + 1 < len(text) and end > 0 and _joins(text, end):
        end += 2
        while end < len(text) and text[end].isalnum():
            end += 1
    return Span(start, end)


def _joins(text: str, at: int) -> bool:
    before, joint, after = text[at - 1], text[at], text[at + 1]
    if joint in "'’ʼ" and after in "sS":
        return False
    return (joint in _JOINTS and before.isalnum() and after.isalnum()) or (
        joint in ".,:/" and before.isdigit() and after.isdigit()
    )
