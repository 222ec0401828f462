"""How many persons words speak of: "a man", "Ann Lee, 30", "a man and a woman", "two men and a boy". Knows nobody."""

import re
from itertools import pairwise

from crosswire.text.keyed import Keyed
from crosswire.text.names.proper_names import find_names
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.persons.nouns import NOUNS, PLURALS
from crosswire.text.persons.parts import AGED, FEW, INDEFINITE, Part, is_noun, read_list

# "A man and his son" are two, and so is "a man, a boy".
_MORE = re.compile(r"\b(?:and|or|with|plus)\b|,\s+(?:an?|his|her|their)\s", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:and|or|with|then|as well as) (?:an?|another|his|her|their|the|\d+|two|three|\w+sel(?:f|ves))\b",
    re.IGNORECASE,
)
# "A boy, who was shot and killed", "his brother was shot": what befell the person counts nobody.
_TOLD_OF = re.compile(r",? (?:who|whom|whose|was|is|had been|has been|died|dies)\b.*$", re.DOTALL)
_KIN = re.compile(r"(?:his|her|their|its|[\w.-]+(?:['’]s|s['’]))\s(?:[\w-]+\s){0,3}(?P<noun>[\w-]+)", re.IGNORECASE)
_BOTH = re.compile(r"both(?: (?:of )?(?:the )?(?:[\w'’-]+ ){0,2}(?P<noun>\w+))?|the (?:pair|couple|two)", re.IGNORECASE)
_FOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
MANIFOLD = Keyed(
    " ".join(_FOLD),
    rf"\b(?P<fold>{'|'.join(_FOLD)})[\s-](?:[\w-]+\s)?"
    # A "double murder-suicide" is of two or of three.
    rf"(?:shooting|stabbing|(?P<deadly>murder|homicide|slaying|killing))(?![\w-]|\s*[-/–]\s*suicide)",
    re.IGNORECASE,
)
"""A deed by the number of those whom it befell: "a triple shooting" leaves three dead or hurt."""
_SHOT_DEAD = "(?:shot and killed|fatally shot|shot dead|killed)"
# "His two sons on Friday before fatally shooting himself": who did it is one more.
HIMSELF = re.compile(
    r",? (?:before|and|then|and then) (?:(?:he|she|the [\w-]+) )?(?:then |later )?(?:commit(?:ting|ted|s) suicide|"
    r"(?:killing|killed|kills|fatally (?:shooting|shot|shoots)|taking|took|"
    r"turn(?:ing|ed) (?:the|his|her|a) (?:\w+ )?\w+ on) (?:himself|herself|self|(?:his|her) own life))\b|"
    # "Before police shot him dead"
    rf",? (?:before|until) (?:(?:(?:he|she) was|being) {_SHOT_DEAD}\b|"
    rf"(?:police|(?:the |an? )?(?:officers?|deput(?:y|ies)|troopers?)) "
    rf"(?:{_SHOT_DEAD} (?:him|her)|shot (?:him|her) dead)\b)",
    re.IGNORECASE,
)
# "A man was shot in the leg, and a woman suffered cuts": each clause begins with somebody new.
_NEXT_CLAUSE = re.compile(
    r"(?:[,;]? (?:and|while|but)|[,;]|,? (?:along|together) with|"
    r" in an? (?:[\w-]+ ){1,3}that also \w+) (?=(?:an?|another|\d{1,3}-year-old)\b)",
    re.IGNORECASE,
)
_PREDICATE = re.compile(r"\b(?:was|is|has|had|suffered|sustained|received|remained)\b")


def names_one(words: str) -> bool:
    """Whether *words* are of exactly one person, indefinite or named; "the victim" may be anyone of several.

    >>> names_one("a 25-year-old woman"), names_one("Ann Lee, 30"), names_one("a dozen people")
    (True, True, False)
    """
    if _ANOTHER.search(words) or _count_clauses(" ".join(words.split())):
        return False
    words = _TOLD_OF.sub("", words.strip())
    if INDEFINITE.match(words) or AGED.match(words) or _is_kin(words):
        return not _MORE.search(words)
    named = [name for name in find_names(words) if name.kind in {"person", None}]
    return len(named) == 1 and len(named[0].text.split()) > 1 and not _MORE.search(words)


def _is_kin(words: str) -> bool:
    """Whether somebody's one relation is meant: "his big brother", "Lee's younger sister"."""
    owned = _KIN.fullmatch(words)
    return bool(owned and owned["noun"].casefold() in NOUNS and not find_quantities(words))


def count_persons(words: str) -> int | None:
    """Return how many persons *words* list without giving their sum; None where that is no list or not certain.

    Whoever is told twice is one: "Ann Lee, a nurse, and her son" are two. Of "Ann Lee, a nurse and a driver" nobody
    knows whether they are two or three.

    >>> count_persons("a man and a woman"), count_persons("six men, a boy and Ann Lee, 30"), count_persons("both")
    (2, 8, 2)
    >>> count_persons("triple shooting")
    3
    >>> count_persons("a doctor, a father of two"), count_persons("a man or a woman")
    (None, None)
    """
    words = " ".join(words.split()).rstrip(",;")
    if (both := _BOTH.fullmatch(words)) and (not both["noun"] or both["noun"].casefold() in PLURALS):
        return 2
    if manifold := MANIFOLD.pattern.fullmatch(words):
        return _FOLD[manifold["fold"].casefold()]
    if (himself := HIMSELF.search(words)) and himself.end() == len(words):
        others = words[: himself.start()].split()
        lists = (" ".join(others[:size]) for size in range(len(others), max(0, len(others) - FEW), -1))
        number = next(filter(None, map(_count_list, lists)), None) or _read_alone(others[:1])
        return number + 1 if number else None
    return _count_list(words) if len(read_list(words)) > 1 else _count_clauses(words)


def _read_alone(words: list[str]) -> int | None:
    """The number that stands for people without a noun: "killed 3, then himself"."""
    numbers = find_quantities(words[0]) if words else []
    alone = [one.low for one in numbers if one.kind == "count" and one.op == "eq" and isinstance(one.low, int)]
    return alone[0] if len(alone) == 1 else None


def _count_list(words: str) -> int | None:
    """How many persons are in a list, which may be of one or of one number; None where that is not certain."""
    parts = _without_again(read_list(words))
    closing = max((at for at, part in enumerate(parts) if part.last), default=-1)
    # A comma alone closes no list: "a man, a father".
    if not parts or (closing < 0 and len(parts) > 1) or closing + 1 == len(parts):
        return None
    total, apposed = parts[0].number, False
    for at, (before, part) in enumerate(pairwise(parts)):
        added = 0 if at > closing else _added(before, part, apposed=apposed)
        if added is None or (at > closing and not _may_be_one(before, part)):
            return None
        total, apposed = total + added, added == 0
    # "Four people, two women and two men" are four, and "two men, a woman and a boy" may be.
    return None if parts[0].comma and total == 2 * parts[0].number > 2 else total


def _count_clauses(words: str) -> int | None:
    """How many persons clauses tell of that each begin with one; None where one does not, or has no verb."""
    clauses = _NEXT_CLAUSE.split(words)
    # "A boy is hurt and a man is held after the boy" comes back to the first.
    told = len(clauses) > 1 and all(map(_PREDICATE.search, clauses[:-1])) and not _PREDICATE.search(clauses[-1])
    return len(clauses) if told and all(map(_begins_with_one, clauses)) else None


def _begins_with_one(clause: str) -> bool:
    """Whether the first noun for a person stands where a clause begins: "a 30-year-old woman was shot"."""
    indefinite = INDEFINITE.match(clause) or AGED.match(clause)
    return bool(indefinite) and any(map(is_noun, clause.casefold().replace(",", "").split()[:6]))


def _without_again(parts: list[Part]) -> list[Part]:
    """Without those who are counted before: "a man and two children, a boy and a girl" are three."""
    for at, (before, part) in enumerate(pairwise(parts), start=1):
        told_again = sum(one.number for one in parts[at + 1 :])
        if before.last and part.comma and part.number == told_again > 1:
            return [*parts[:at], part._replace(comma=False)]
    return parts


def _added(before: Part, part: Part, *, apposed: bool) -> int | None:
    """How many persons *part* adds to those before it; None where it may as well be of the one before."""
    if part.sort == "bare" and not (before.gender and part.gender and before.gender != part.gender):
        return None  # "a husband and father"
    if before.last or apposed or not _may_be_one(before, part):
        return part.number
    # "Ann Lee, a nurse, and a driver", but "Ann Lee, a nurse and a driver"
    return 0 if part.comma and before.sort != part.sort else None


def _may_be_one(before: Part, part: Part) -> bool:
    """Whether the second of two parts may say again who the first is: "a clerk, Ann Lee", "a husband, a father"."""
    sorts = before.sort, part.sort
    if sorts == ("new", "new"):
        return bool(before.gender) and before.gender == part.gender
    return sorts in {("name", "known"), ("name", "new"), ("known", "name"), ("new", "name"), ("known", "new")}
