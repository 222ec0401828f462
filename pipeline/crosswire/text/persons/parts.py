"""The parts of a list of persons: a name, somebody new or known, a group with its number. Adds nothing up."""

import re
from typing import Literal, NamedTuple

from crosswire.text.names.proper_names import find_names
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.persons.nouns import NOUNS, PLURALS, gender_of

FEW = 6
"""No part of a list has more words, nor stand more between a list and who is one more of it."""
INDEFINITE = re.compile(
    r"(?:an?|another)\s+(?!(?:few|couple|dozen|score|hundred|thousand|million|number|group|handful|crowd|family|pair|trio|"
    r"team|series|string|total|third|half|quarter|majority|lot|further|additional|convoy|unit|gang|generation)\b)\w",
    re.IGNORECASE,
)
AGED = re.compile(r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)-old(?!s)\b", re.IGNORECASE)
_JOINT = re.compile(
    r"(?P<comma>[,;])? (?P<last>(?:and(?: also| then)?|then|as well as|(?P<along>(?:along|together) with)) )|"
    r"(?P<only>[,;]) ",
    re.IGNORECASE,
)
# What goes on with the person before it: an age, a home.
_DETAIL = re.compile(r"(?:[Aa]ged? )?\d{1,3}(?: years? old)?|(?:of|from) (?:the )?[A-Z0-9].*")
_AFTER = re.compile(r" (?:of|from) (?:the )?[A-Z0-9].*| \(\d{1,3}\)")
# "Tom Hart was shot in the leg and a boy" tells of two, and so does "hit a man in the chest and a woman".
_WHERE_HIT = re.compile(
    r" (?:in|on|through) (?:the|his|her|one|both) (?:\w+ ){0,2}?(?:legs?|arms?|foot|feet|hands?|thighs?|ankles?|"
    r"buttocks?|shoulders?|hips?|knees?|elbows?|wrists?|fingers?|calf|head|face|neck|chest|back|abdomen|stomach|torso|"
    r"side|groin|jaw)$"
)
_BEFALLEN = re.compile(r" (?:was|were) (?:also )?(?:\w+ly )?(?:shot|struck|hit|grazed|wounded|hurt|injured)$")
# "Two boys were found dead along with their aunt"
_FATE = re.compile(
    r" (?:is|are|was|were|has been|have been) (?:(?:also|all|both|found|\w+ly) )*(?:killed|slain|murdered|dead|wounded|"
    r"injured|hurt|shot(?: dead| to death| and (?:killed|injured|wounded))?|stabbed(?: to death)?)$"
)
_OWNER = re.compile(r"(?:(?:the(?: [\w-]+['’]s)?|his|her|their|its|another) )?", re.IGNORECASE)
_NEW = frozenset(["a", "an", "another"])
_KNOWN = frozenset(["the", "his", "her", "their", "its", "he", "she", "him", "himself", "herself"])
# "His mom and younger brother"
_GROWN = re.compile(
    r"(?:younger|older|elder|little|big|baby|infant|toddler|child|teen|twin|young|\d{1,3}-(?:year|month|week)-old) "
)
_CHILD = frozenset(["child", "baby", "infant", "toddler", "newborn", "kid"])
_PRONOUNS = frozenset(["he", "she", "him", "her", "himself", "herself"])
_GIVEN = re.compile(r"[A-Z][a-z'’-]+")

_Sort = Literal["name", "given", "new", "known", "bare", "count"]


class Part(NamedTuple):
    """One part of a list: what it is, how many persons, their gender, and what follows: a comma, the last "and"."""

    sort: _Sort
    number: int
    gender: str = ""
    comma: bool = False
    last: bool = False


def read_list(words: str) -> list[Part]:
    """Return the parts of a list of persons; none where the words alone do not make out a person in each of them."""
    parts: list[Part] = []
    start = 0
    for joint in [*_JOINT.finditer(words), None]:
        piece = words[start : joint.start() if joint else None]
        start = joint.end() if joint else 0
        if joint and joint["along"]:
            piece = _FATE.sub("", piece)
        comma, last = bool(joint and (joint["comma"] or joint["only"])), bool(joint and joint["last"])
        if parts and not parts[-1].last and _DETAIL.fullmatch(piece):
            parts[-1] = parts[-1]._replace(comma=comma, last=last)
        elif part := _read_part(_strip_details(piece)):
            parts.append(part._replace(comma=comma, last=last))
        elif _GIVEN.fullmatch(piece):
            parts.append(Part("given", 1, comma=comma, last=last))
        else:
            return []
    # In "Max and Kay Rowe" both are persons; "Ann Lee, Norwell, and Tom Hart" may tell where she is from.
    sorts = [part.sort for part in parts]
    given = "given" in sorts and ("name" not in sorts or "given" in sorts[sorts.index("name") :])
    return [] if given else parts


def is_noun(word: str) -> bool:
    """Whether a word is for one person, or ends an age that is: "a six-year-old"."""
    return word in NOUNS or word == "old" or word.endswith("-old")


def _read_part(piece: str) -> Part | None:
    """One person, or a group with its number; None for anything else."""
    numbers = find_quantities(piece)
    words = piece.casefold().split()
    if numbers and numbers[0].kind == "count" and _OWNER.fullmatch(piece[: numbers[0].span.start]):
        low, told = numbers[0].low, len(words) < FEW and (words[-1] in PLURALS or words[-1] in NOUNS)
        return Part("count", low) if told and numbers[0].op == "eq" and isinstance(low, int) else None
    names = [name for name in find_names(piece) if name.kind in {"person", None}]
    if names and " " in names[0].text:
        before = piece[: names[0].span.start].casefold().split()
        told = not before or (len(before) < FEW and is_noun(before[-1]))
        return Part("name", 1) if told and len(names) == 1 and names[0].span.end == len(piece) else None
    if not words or len(words) > FEW or not (is_noun(words[-1]) or words[-1] in _PRONOUNS):
        return None
    known = words[0] in _KNOWN or words[0].endswith(("'s", "’s"))
    sort: _Sort = "new" if words[0] in _NEW or AGED.match(piece) else "known" if known else "bare"
    described = len(words) > 1 and not _GROWN.fullmatch(piece.casefold()[: -len(words[-1])])
    return None if sort == "bare" and described else Part(sort, 1, _kind_of(words[-1]))


def _kind_of(noun: str) -> str:
    """The gender of a noun, or that it is a child's: "his wife and child" are two as "his mom and brother" are."""
    return "c" if noun in _CHILD else gender_of(noun)


def _strip_details(piece: str) -> str:
    """Who is meant, without where he is from or was hit."""
    piece = _AFTER.sub("", piece)
    unhit = _WHERE_HIT.sub("", piece)
    person = _BEFALLEN.sub("", unhit)
    # "Her in the leg and killing Ann Lee" is no list.
    return person if person != unhit or INDEFINITE.match(piece) or AGED.match(piece) else piece
