"""Names in text that is all in capitals, such as old wire copy, where capitals tell nothing.

A name is what no common word accounts for, in a place where names stand: after a title, after "in" or "near",
before "department". It reads word order and closed lists; ordinary print is left to the text layer.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Literal

from crosswire.engines.offline.reading.capitals import LINKS, Namings, is_unknown, read_namings
from crosswire.engines.offline.reading.tokens import Token, is_stop
from crosswire.engines.offline.words.people import TITLES_BEFORE
from crosswire.text.names.proper_names import Name, find_names
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GIVEN_NAMES, GROUP_WORDS, PLACE_STARTS
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words

_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\s\w]")
_LAST_WORD = re.compile(r"(\w+)\.?\s+$")
_PLACE_LEADS = read_words("in at near from outside inside around throughout between")
_TYPES = read_words(
    """department province municipality city town village neighborhood neighbourhood district canton
    jurisdiction state county region suburb hamlet port settlement sector zone valley capital township
    departments provinces municipalities cities towns villages neighborhoods neighbourhoods districts suburbs"""
)
_OWNER = ("'s", "’s")
_PARTS = read_words(
    "northern southern eastern western northeastern northwestern southeastern southwestern central downtown"
)
_SIDES = _PARTS | read_words(
    "north south east west northeast northwest southeast southwest upper lower nearby center centre"
)
# "The southern part of Talvera", "the outskirts of Talvera": what such words are of is a place.
_PART_OF = (
    _TYPES | _SIDES | read_words("km outskirts kilometers miles part parts section area areas street streets heart")
)


def read_names(text: str, sentences: Sequence[Span]) -> list[Name]:
    """Return the names of a text: by its capitals, or by word order where all of it is in capitals."""
    namings = read_namings(text)
    return find_telegram_names(text, sentences, namings) if namings.upper else find_names(text)


def find_telegram_names(text: str, sentences: Iterable[Span], namings: Namings) -> list[Name]:
    """Return the names of a text in capitals, in order and without overlap; of kind person, group or place.

    What is a place once is one throughout: of "in Norwell Hill" and "two Norwell Hill houses" both. So is "Norwell"
    of "shook Norwell", where it stands beside one other word that is no given name, and behind no title.
    """
    names = [name for span in sentences for name in _names(text, span, namings)]
    places = {name.text for name in names if name.kind == "place"}
    return [_tell_place(name, places, text) if name.kind == "person" else name for name in names]


def _tell_place(name: Name, places: Set[str], text: str) -> Name:
    """A name of several words as that of the place which it is, or which one of its two words is."""
    if name.text in places:
        return name._replace(kind="place")
    words = name.text.split()
    known = [word for word in words if word in places]
    if len(words) != 2 or len(known) != 1 or any(word.casefold() in GIVEN_NAMES for word in words):
        return name
    before = _LAST_WORD.search(text, max(0, name.span.start - 20), name.span.start)
    if before and before[1].casefold() in TITLES_BEFORE:
        return name
    start = name.span.start + (0 if words[0] in places else len(name.text) - len(words[1]))
    return Name(Span(start, start + len(known[0])), known[0], "place")


def _names(text: str, span: Span, namings: Namings) -> Iterator[Name]:
    tokens = [Token(*found.span(), found[0].casefold()) for found in _TOKEN.finditer(text, span.start, span.end)]
    index = 0
    while index < len(tokens):
        end = _run_end(tokens, index, namings)
        kind = _kind(tokens, index, end, namings) if end > index else None
        if kind:
            owner = 2 if tokens[end - 1].low.endswith(_OWNER) else 0
            place = Span(tokens[index].start, tokens[end - 1].end - owner)
            yield Name(place, text[place.start : place.end], kind)
        index = max(end, index + 1)


def _run_end(tokens: list[Token], index: int, namings: Namings) -> int:
    """Where a run of name words that begins at *index* ends."""
    end = index
    # "Northern Talvera" lies in Talvera, "Talvera's Mill District" too; the type of a place is no part of its name.
    if tokens[index].low in _PARTS:
        return index
    if tokens[index].low in STATES and index + 1 < len(tokens) and tokens[index + 1].low == "city":
        return index + 2
    while end < len(tokens):
        low = tokens[end].low
        if end + 1 < len(tokens) and f"{low} {tokens[end + 1].low}" in STATES and end == index:
            return end + 2
        follows = end + 1 < len(tokens) and _is_name_word(tokens[end + 1], namings)
        # "Broke eastern Talvera": a part of a place ends what stands before it.
        if low in _PARTS or not (
            _is_name_word(tokens[end], namings) or ((low in LINKS or low in PLACE_STARTS) and follows)
        ):
            break
        end += 1
        if tokens[end - 1].low.endswith(_OWNER):
            break
    if end == index and tokens[index].low in STATES:
        return index + 1
    return end


def _is_name_word(token: Token, namings: Namings) -> bool:
    if token.low in namings.groups:
        return True
    if token.low in _TYPES and token.low != "capital":
        return False
    return (
        is_unknown(token.low.removesuffix("'s").removesuffix("’s"), namings)
        and not is_stop(token)
        and not token.low.endswith("ed")
    )


def _kind(
    tokens: list[Token], start: int, end: int, namings: Namings
) -> Literal["person", "group", "place", "other"] | None:
    words = [token.low for token in tokens[start:end]]
    state = STATES.get(" ".join(words))
    if state:
        return "place" if state == " ".join(words) else "other"
    if words[-1] == "city" or (words[0] in STATES and len(words) > 1):
        return "place"
    if any(word in namings.groups or word in GROUP_WORDS for word in words):
        return "group"
    before = [token.low for token in tokens[max(0, start - 4) : start]]
    after = tokens[end].low if end < len(tokens) else ""
    if after in _TYPES or _leads_to_place(before):
        return "place"
    if before and before[-1] in TITLES_BEFORE:
        return "person"
    return "person" if len(words) > 1 and words[0] not in PLACE_STARTS else None


def _leads_to_place(before: list[str]) -> bool:
    while before and (before[-1] in _SIDES or before[-1] == "the"):
        before = before[:-1]
    if not before:
        return False
    if before[-1] == "of":
        return len(before) > 1 and before[-2] in _PART_OF
    # "TEGUCIGALPA, OLANCHO DEPARTMENT" has its own rule; a comma alone leads nowhere.
    return before[-1] in _PLACE_LEADS
