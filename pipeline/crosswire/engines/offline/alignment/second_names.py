"""Second names that an article itself gives for a party, and names taken out of their descriptions.

Only what stands in brackets, or after "also known as", right behind a name counts. No reference work is asked.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from crosswire.text.names.aliases import same_name
from crosswire.text.names.proper_names import Name, find_names
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GROUP_WORDS, OFFICES, TITLES
from crosswire.text.wording.stems import content_stems

_KNOWN_AS = re.compile(
    r",?\s*\(?(?:(?:also|better|formerly|otherwise|locally|commonly)\s+)?(?:known|called|aka|a\.k\.a\.)\s*(?:as\s+)?"
    r"(?:in\s+\w+\s+as\s+)?(?:the\s+)?[\"“'‘]?",
    re.IGNORECASE,
)
_HOLDERS = TITLES | {"chief", "editor", "spokesman", "spokeswoman", "spokesperson", "coach", "leader", "commander"}
_NO_PERSON = TITLES | OFFICES | GROUP_WORDS | STATES.keys()
_HINT = re.compile(r"\(|\b(?:known|called|aka|a\.k\.a)\b")
_BRACKET = re.compile(r"\s*\((?:the\s+)?[\"“'‘]?")
_CLOSED = re.compile(r"[\"”'’]?\)")


class SecondName(NamedTuple):
    """Two names that one article gives for one party."""

    name: str
    other: str


def find_second_names(text: str) -> list[SecondName]:
    """Return the pairs of names that *text* gives for one party.

    A bracket names a second time only where a group stands before it: "Ana Ruiz (Green Party)" and "the Harl Guard
    (Velmora)" tell where somebody belongs.

    >>> find_second_names("It hit the Popular Guard Forces (Haras al-Shaab), a militia.")
    [SecondName(name='Popular Guard Forces', other='Haras al-Shaab')]
    """
    if not _HINT.search(text):
        return []
    names = find_names(text)
    found = []
    for first, second in pairwise(names):
        gap, after = text[first.span.end : second.span.start], text[second.span.end : second.span.end + 2]
        bracketed = bool(_BRACKET.fullmatch(gap) and _CLOSED.match(after)) and _may_be_one_group(first, second)
        if bracketed or _KNOWN_AS.fullmatch(gap):
            found.append(SecondName(first.text, second.text))
    return found


def _may_be_one_group(first: Name, second: Name) -> bool:
    return first.kind == "group" and second.kind in ("group", None) and _is_full(second.text)


def _is_full(name: str) -> bool:
    """A single word in brackets may be a town; an acronym or a longer name is a name of the party."""
    return " " in name or "-" in name or name.isupper()


def read_name(phrase: str) -> str | None:
    """Return the one name that *phrase* consists of, titles and articles aside; None for a description.

    >>> read_name("Prime Minister Ana Ruiz"), read_name("a senior Harl official")
    ('Ana Ruiz', None)
    """
    # A line of capitals alone would be read as a headline, in which capitals tell nothing.
    phrase = f"it was {phrase}."
    names = find_names(phrase)
    covered = [name.span for name in names]
    for span, _ in content_stems(phrase):
        word = phrase[slice(*span)].casefold()
        inside = any(c.start <= span.start and span.end <= c.end for c in covered)
        if not (inside or word in TITLES or word in OFFICES):
            return None
    named = [name for name in names if name.kind != "other"] or names
    return _without_office(named[-1].text) if named and len({name.kind for name in named}) == 1 else None


def _without_office(name: str) -> str:
    """The person's name behind an office written as a name: "Ann Lee" of "Velmora Police Chief Ann Lee"."""
    words = name.split()
    for at in range(len(words) - 3, 0, -1):
        person = [word.casefold() for word in words[at + 1 :]]
        if words[at].casefold().rpartition("-")[2] in _HOLDERS:
            return name if any(word in _NO_PERSON for word in person) else " ".join(words[at + 1 :])
    return name


def find_full_names(texts: Iterable[str], surname: str) -> list[str]:
    """Return the names of two words and more in *texts* that end with *surname*, titles and offices left out.

    >>> find_full_names(["Max Harl and his father, Mr. Jos Harl, came."], "Harl")
    ['Max Harl', 'Jos Harl']
    """
    before = re.compile(rf"[A-Z][\w'’.-]* {re.escape(surname)}\b")
    names = (name for text in texts if before.search(text) for name in find_names(text))
    full = (_without_office(name.text) for name in names if name.kind in ("person", None))
    return list(dict.fromkeys(name for name in full if " " in name and name.split()[-1] == surname))


def same_party(one: str, other: str, second_names: Sequence[SecondName]) -> bool:
    """Return whether two names are one party, by spelling or by a second name that an article gives."""
    return same_name(one, other) or any(
        (same_name(one, pair.name) and same_name(other, pair.other))
        or (same_name(other, pair.name) and same_name(one, pair.other))
        for pair in second_names
    )
