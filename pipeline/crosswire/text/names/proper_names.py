"""Proper names in running English, found by capitals; and whether a text names a party.

No model and no gazetteer: a word is a name because it stands in capitals where an ordinary word would not.
Lines in capitals, which tell nothing, yield only states.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.names.aliases import names_within
from crosswire.text.names.aliases import same_name as same_name  # noqa: PLC0414 - mypy's explicit re-export
from crosswire.text.names.cuts import BODIES, Word, find_cut
from crosswire.text.names.kinds import Kind, fold_state, read_kind
from crosswire.text.names.states import STATES
from crosswire.text.names.words import (
    CALENDAR,
    GIVEN_NAMES,
    HYPHEN_PARTICLES,
    OFFICES,
    PARTICLES,
    PLACE_STARTS,
    STARTERS,
    TITLES,
)
from crosswire.text.spans import Span
from crosswire.text.spelling import fold_letters
from crosswire.text.word_lists import read_words

_TOKEN = re.compile(
    # "U.S.", the initial of "J. Lee", a word.
    r"[^\W_](?:(?<!\d)\.(?:(?:[^\W\d_]\.)+|(?= [^\W\d_a-z]))"
    r"|[a-zA-Z\d]*+[^\W_]*+(?:['’‘ʼ][^\W_]++)*+(?:['’ʼ](?=[ -](?:al|el)[ -]))?)"
)
_POSSESSIVES = read_words("'s ’s ʼs 'S ’S ʼS")
_GAPS = frozenset(["", " ", "\u00a0", "-", "‐", "‑"])
_IN_TITLES = OFFICES | {"of"}
_ABBREVIATIONS = TITLES | {"st", "ft", "mt", "jr", "sr"}
_OPENING = "".join({*" \t\u00a0\u2009\u202f“‘\"'([«„•*"})
# Small words inside a name: "Bank of the West".
_JOINTS = PARTICLES | {"of", "in", "the"}
_SMALL = read_words("the a an of in on at to by for with and or")
_TITLE_BEFORE = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|St|Sen|Rep|Gov|Maj|Capt)|\b[A-Z])\.\s$")
_LOWER_WORD = re.compile(r"[a-z](?<!\w.)[a-z'’]*\b")
_ORDINARY_ENDING = re.compile(r"(?:ly|ing|ness|ments?|tions?|sions?|ities|less|able|ful)$")
# A body that is named with the country it works in: its name does not stop before the "in".
_BODIES_IN = frozenset(["resistance", "mission", "movement"])


class Name(NamedTuple):
    """A proper name: where it stands, its words, and what it seems to be (None: not told by its words)."""

    span: Span
    text: str
    kind: Kind | None


def find_names(text: str, within: Span | None = None) -> list[Name]:
    """Return the proper names of *text*, or of the part *within*, in order and without overlap.

    Titles before a name ("Gen.", "Prime Minister") and a possessive 's are not part of it. The first word
    of a sentence counts only if it is no ordinary word: not in the list of usual openers and nowhere in
    *text* in lower case. Days and months are no names; "Iraqi" and "American" are, of kind "other".

    >>> [name.text for name in find_names("On Sunday Gen. Omar Latif left Deir ez-Zor.")]
    ['Omar Latif', 'Deir ez-Zor']
    """
    return list(_read_part(text, within or Span(0, len(text))))


@lru_cache(maxsize=1024)
def _read_part(text: str, within: Span) -> tuple[Name, ...]:
    """Kept for the parts read last: extraction, grounding and checks ask for the same ones."""
    ordinary, words = _find_ordinary(text), _read_words(text, *within)
    return tuple(name for run in _read_runs(text, words, ordinary) for name in _read_names(text, run))


@lru_cache(maxsize=16)
def _find_ordinary(text: str) -> frozenset[str]:
    """The words that stand in lower case somewhere."""
    return frozenset(_LOWER_WORD.findall(text))


def _read_words(text: str, begin: int, end: int) -> list[Word]:
    """The words that can be part of a name, and whether a sentence (or a quotation, or a line) opens with a capital."""
    words = []
    plain_line = _find_shouting(text, begin, end)
    for number, found in enumerate(_TOKEN.finditer(text, begin, end)):
        token = found[0]
        if token.islower() and token not in _JOINTS:  # most words
            continue
        if token[-2:] in _POSSESSIVES:
            token = token[:-2]
        start = found.start()
        capital = token[0].isupper() or (token[0].isdigit() and token[-1].isupper() and len(token) > 2)
        first = capital and (start == 0 or start in plain_line or _opens_sentence(text[max(0, start - 8) : start]))
        words.append(Word(number, start, start + len(token), token, token.casefold(), capital, first))
    return words


def _opens_sentence(before: str) -> bool:
    stripped = before.rstrip(_OPENING)
    if stripped[-1:].isalnum():  # by far the most words; the rest of this costs a third of reading names
        return False
    if _TITLE_BEFORE.search(before):
        return False
    return not stripped or stripped[-1] in ".!?…\n\r:;" or (stripped[-1] in "”’\"')]»" and stripped[-2:-1] in ".!?…,")


def _find_shouting(text: str, begin: int, end: int) -> range | frozenset[int]:
    """Starts of the words in headlines, where capitals tell as little as at the start of a sentence."""
    starts: set[int] = set()
    for line in re.finditer(r"[^\n\r]+", text[begin:end]):
        words = [] if line[0].rstrip().endswith(".") else re.findall(r"[^\W\d_]{4,}", line[0])
        if words and sum(word[0].isupper() for word in words) >= 0.75 * len(words):
            starts.update(begin + line.start() + word.start() for word in re.finditer(r"[^\W\d_]+", line[0]))
    return frozenset(starts)


def _is_name_word(word: Word, ordinary: frozenset[str]) -> bool:
    folded = word.low
    if folded.strip(".") in CALENDAR:
        return False
    if folded == "i" or folded.startswith(("i'", "i’")):
        return False
    if fold_state(folded) in STATES and folded not in {"us", "turkey", "pole", "poles", "chile", "polish"}:
        return True
    if not word.first:
        return folded not in _SMALL
    if len(word.text) > 1 and word.text.isupper() and len(word.text) <= 6:
        return folded not in STARTERS or folded == "us"
    if folded in STARTERS or folded in ordinary:
        return False
    return folded in GIVEN_NAMES or not _ORDINARY_ENDING.search(folded)


def _read_runs(text: str, words: list[Word], ordinary: frozenset[str]) -> Iterator[list[Word]]:
    """Runs of words that belong to one name, small words inside included."""
    run: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        if run and not _is_joined(text, run[-1], word):
            yield run
            run = []
        if word.capital and (_is_name_word(word, ordinary) or _opens_place(words, index)):
            run.append(word)
        elif run or word.low in PARTICLES:
            joined = _read_joint(text, words, index, run)
            if joined:
                run.extend(words[index : index + joined])
                index += joined - 1
            elif run:
                yield run
                run = []
        index += 1
    if run:
        yield run


def _is_joined(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    return gap in _GAPS or (gap == ". " and left.low in _ABBREVIATIONS)


def _opens_place(words: list[Word], index: int) -> bool:
    """Whether a place's name begins here: New Delhi at the start of a sentence, but not New US strikes."""
    if words[index].low not in PLACE_STARTS or not (following := _read_following(words, index)):
        return False
    after = following[0]
    return not after.first and after.capital and fold_state(after.text) not in STATES


def _read_following(words: list[Word], index: int) -> list[Word]:
    """The next two words of the text, without what can be no part of a name."""
    number = words[index].number
    return [word for at, word in enumerate(words[index + 1 : index + 3], start=1) if word.number == number + at]


def _read_joint(text: str, words: list[Word], index: int, run: list[Word]) -> int:
    """How many small words from *index* on lead to the next capital of one name: 0 if they do not."""
    word = words[index].low
    if word not in PARTICLES and (not run or word not in {"of", "in"}):
        return 0
    after = _read_following(words, index)
    if not after or not _is_joined(text, words[index], after[0]):
        return 0
    next_is_name = after[0].capital and after[0].low not in CALENDAR
    hyphen = text[words[index].end : after[0].start] in {"-", "‐", "‑"}
    if word in PARTICLES and next_is_name and (hyphen or word not in HYPHEN_PARTICLES):
        return 1
    if not run:
        return 0
    head = run[-1].low
    if word == "of" and next_is_name and (head not in TITLES or after[0].low in OFFICES):
        return 1
    if word == "in" and next_is_name and head in _BODIES_IN:
        return 1
    is_the = after[0].text == "the" and len(after) > 1 and after[1].capital
    return 2 if word == "of" and is_the and head not in TITLES and after[1].low not in CALENDAR else 0


def _read_names(text: str, run: list[Word], *, person: bool = False) -> Iterator[Name]:
    """The names of one run: titles taken off, states joined by a hyphen taken apart; *person* if it can only be one."""
    titled = person or any(word.low in TITLES for word in run[:-1])
    while run and (_is_title(run[0], len(run)) or (titled and run[0].low in _IN_TITLES)):
        run, titled = run[1:], True
    while run and run[-1].low in PARTICLES and not run[-1].text[0].isupper():
        run = run[:-1]
    if not run:
        return
    cut = find_cut(text, run)
    if cut:
        yield from _read_names(text, run[:cut])
        titled = run[cut].low.strip(".") in TITLES or run[cut].low in GIVEN_NAMES
        yield from _read_names(text, run[cut:], person=titled and run[cut - 1].low in BODIES)
        return
    span = Span(run[0].start, run[-1].end)
    words = [word.low for word in run]
    yield Name(span, text[span.start : span.end], read_kind(text, span, words, titled))


def _is_title(word: Word, length: int) -> bool:
    folded = word.low.strip(".")
    return folded in TITLES and (length > 1 or word.text[0].islower() or folded not in GIVEN_NAMES)


def name_in(name: str, text: str) -> bool:
    """Return whether *text* names the party *name*, in this or another spelling that same_name accepts.

    "Blinken" is in "Antony Blinken said"; "Washington" is not in "the Washington Institute said", but
    "Kirkuk" is in "Kirkuk Province": what is left of the longer name only says what kind of place it is.
    """
    if text.isupper():  # old wire copy, in which capitals tell nothing
        return bool(re.search(rf"(?<!\w){re.escape(fold_letters(name))}(?!\w)", fold_letters(text)))
    return any(names_within(name, found.text) for found in find_names(text))
