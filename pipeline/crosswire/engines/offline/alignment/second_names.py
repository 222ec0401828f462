"""Second names that an article itself gives for a party, and names taken out of their descriptions.

Only what stands in brackets, or after "also known as", right behind a name counts. No reference work is asked.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from crosswire.text.aliases import same_name
from crosswire.text.name_words import OFFICES, TITLES
from crosswire.text.names import Name, find_names
from crosswire.text.wording import content_stems

_KNOWN_AS = re.compile(
    r",?\s*\(?(?:(?:also|better|formerly|otherwise|locally|commonly)\s+)?(?:known|called|aka|a\.k\.a\.)\s*(?:as\s+)?"
    r"(?:in\s+\w+\s+as\s+)?(?:the\s+)?[\"“'‘]?",
    re.IGNORECASE,
)
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
    return named[-1].text if named and len({name.kind for name in named}) == 1 else None


def same_party(one: str, other: str, second_names: Sequence[SecondName]) -> bool:
    """Return whether two names are one party, by spelling or by a second name that an article gives."""
    return same_name(one, other) or any(
        (same_name(one, pair.name) and same_name(other, pair.other))
        or (same_name(other, pair.name) and same_name(one, pair.other))
        for pair in second_names
    )
