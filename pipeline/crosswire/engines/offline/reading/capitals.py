"""What a text in capitals tells about its own words: which are common words, which acronyms stand for a body.

Where every letter is a capital, a name can only be what no common word accounts for. Names nobody by itself.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from crosswire.engines.offline.words.abstractions import ABSTRACTIONS
from crosswire.engines.offline.words.people import COLLECTIVE, FORCES, MODIFIERS, NEWS, PEOPLE, THINGS, TITLES_BEFORE
from crosswire.text.names.states import STATES
from crosswire.text.names.words import (
    CALENDAR,
    GIVEN_NAMES,
    GROUP_WORDS,
    HYPHEN_PARTICLES,
    PARTICLES,
    PEOPLES,
    PLACE_STARTS,
    PLACE_WORDS,
    STARTERS,
)
from crosswire.text.word_lists import any_of, read_words

_DETERMINED = re.compile(
    r"\b(?:the|an?|this|these|those|his|her|its|their|our|no|any|some|many|all|other|several|two|three|four|five|six|"
    r"seven|eight|nine|ten|\d+|not|very|more|most|will|would|should|could|can|must|has|have|had)"
    r"\s+([^\W\d_]+)",
    re.IGNORECASE,
)
# "The Talvera cartel" makes no common word of Talvera where "in Talvera" stands: a noun is last in its phrase.
_LAST = re.compile(
    r"\s*[^\w\s'’-]|\s+(?:of|in|on|at|to|by|for|from|with|and|or|as|was|were|is|are|has|have|had|will|would|that|which|"
    r"who|whose|where|when|against|between|during|after|before|since|until|into|than|but)\b|\s*$",
    re.IGNORECASE,
)
# Nor does "the Talvera police" or "a Talvera suburb": only an adjective stands there beside a name.
_HOME = re.compile(
    r"\s+(?:police|mayor|airport|jail|prison|hospital|university|cartel|neighbou?rhood|district|suburb|department|province|"
    r"municipality|region|area|zone|sector|quarter|valley|highway|road)\b",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?:al|ic|ary|ive|ous|ern|ed|ing|ian|able|ful|less|most)$")
_PLACED = re.compile(rf"\b(?:in|near|from|outside)\s+(?:({any_of(PLACE_STARTS)})\s+)?([^\W\d_]+)", re.IGNORECASE)
# Nor does "the Marn government" of Marn where "Rosa Marn" stands, or "that Marn was" where "Mr Marn" does.
_NAMED = re.compile(rf"\b(?:{any_of(GIVEN_NAMES | (TITLES_BEFORE - PEOPLE))})\s+([^\W\d_]+)", re.IGNORECASE)
_ACRONYM = re.compile(r"[\[(,] ?([A-Z][A-Z0-9-]{1,6}) ?[\]),]")
# "The Blue Liberation Army BLA": an acronym right behind a body's name.
_APPOSED = re.compile(
    r"\b(?:ARMY|FRONT|FORCES|MOVEMENT|LIBERATION|PARTY|GROUP|ORGANI[SZ]ATION|UNION|COMMAND|DEFEN[CS]E|ALLIANCE|GUARD),?"
    r"[ \n]+([A-Z][A-Z0-9-]{1,5})\b"
)
_BEFORE = re.compile(
    r"(?:[A-Z][\w'’-]*|of|the|de|for|and)(?:[ \n]+(?:[A-Z][\w'’-]*|of|the|de|for|and)){1,8},?[ \n]*[\[(]?[ \n]*$"
)
# A search passes fastest over letters where a set comes first.
_EXPANDED = re.compile(r"([A-Z](?<!\w.)[A-Z0-9-]{1,6})[ \n]*[\[(]([A-Z][\w'’-]*(?:[ \n]+[A-Z][\w'’-]*){1,8})[\])]")
_CONSONANTS = re.compile(r"(?![ivx]+$)(?![^y]+y[^y]*$)[bcdfghjklmnpqrstvwxyz]{3,6}$|[a-z]-?\d+$")
# Letters with which no word or name of up to five letters begins or ends: "BRTA", "ULN".
_VOICELESS = r"[bcdfghjklmnpqrstvwxz]"
_STARTS = (
    r"(?:[bcfgkps]l|[bcdfgkptw]r|[cdgkprstwlz]h|[gkps]n|[dstk]w|s[cckmpqtvr]|sch|cz|kj|ll|ps|t[sz]|qu|sch|"
    r"(?:sch|sc|sh|sp|st|th|ch|ph)r|spl)"
)
_ENDS = (
    r"(?:[^aeiouy]{1,2}s|bt|c[hkt]|cht|d[dt]h|dst|ft|fth|g[hn]|ght|h[ln]|l[bdfkmptv]|l?[cst]h|lff|m[bnp]|mph|n[cdgkntxz]|"
    r"[nr]ch|nst|p[ht]|pth|r[bcdfgklmnpt]|rld|rnt|r?s[hkmpt]|[nr]th|sc|tch|tz|w[dkln]|xt|xth)"
)
_UNSAYABLE = re.compile(
    rf"(?=[a-z]{{3,5}}$)(?![ivx]+$|mc)(?:(?!{_STARTS}[aeiouy]){_VOICELESS}{{2}}|"
    rf"[a-z]*[aeiouy](?!([a-z])\1$|{_ENDS}$){_VOICELESS}{{2,4}}$)"
)
_ORDINARY_ENDING = re.compile(
    r"(?:ing|[st]ions?|ments?|ness|it(?:y|ies)|[ae]nc(?:e|y|ies)|[ai]ble|ful|less|ly|ous|ive|[a-z]{3}ic|ship|hood|ism|"
    r"ists?|ology)$"
)
NUMBERS = read_words(
    """one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
    thousands"""
)
COMMON = (
    PEOPLE
    | NEWS
    | FORCES
    | MODIFIERS
    | THINGS
    | COLLECTIVE
    | TITLES_BEFORE
    | STARTERS
    | CALENDAR
    | PEOPLES
    | PLACE_WORDS
    | NUMBERS
    | ABSTRACTIONS
) - GIVEN_NAMES


# Small words inside a name; "as" and "at" are common words where nothing shows that they are not.
LINKS = (PARTICLES - HYPHEN_PARTICLES) | {"la", "las", "los", "san", "y"}


class Namings(NamedTuple):
    """What an article itself tells about its names; *surnames* are last words of the names of persons in it."""

    upper: bool
    ordinary: frozenset[str]
    groups: frozenset[str]
    surnames: frozenset[str] = frozenset()


@lru_cache(maxsize=16)
def read_namings(text: str) -> Namings:
    """Return which words of an article are common words, and which acronyms stand for a body.

    Kept for the texts read last: names and actors ask for the same one.
    """
    upper = _is_in_capitals(text)
    ordinary = _read_ordinary(text) if upper else frozenset()
    groups = {found[1] for found in _ACRONYM.finditer(text) if _is_spelled_out(text, found)}
    if upper:
        apposed = (found for found in _APPOSED.finditer(text) if _is_spelled_out(text, found))
        groups |= {found[1] for found in apposed if f"THE {found[1]} " in text and found[1].casefold() not in COMMON}
    groups |= {found[1] for found in _EXPANDED.finditer(text) if _stands_for(found[1], found[2])}
    return Namings(upper, ordinary, frozenset(group.casefold() for group in groups))


def _is_in_capitals(text: str) -> bool:
    if 5 * sum(map(text.count, "aeinot")) >= len(text):  # as in by far the most
        return False
    letters = set(text)
    capitals = sum(map(text.count, filter(str.isupper, letters)))
    return capitals > 4 * sum(map(text.count, filter(str.islower, letters)))


def _read_ordinary(text: str) -> frozenset[str]:
    """The words that an article word or a number shows to be common ones."""
    named = Counter(
        word.casefold()
        for pattern in (_PLACED, _NAMED)
        for found in pattern.finditer(text)
        for word in found.groups()
        if word
    )
    determined = [found for found in _DETERMINED.finditer(text) if not _is_of_home(text, found)]
    last = Counter(found[1].casefold() for found in determined if _LAST.match(text, found.end()))
    words = {found[1].casefold() for found in determined}
    return frozenset(word for word in words if last[word] >= named[word]) - GIVEN_NAMES


def _is_of_home(text: str, determined: re.Match[str]) -> bool:
    """Whether a word stands as that of a city does: "the Talvera police", not "the rural police"."""
    return bool(_HOME.match(text, determined.end())) and not _ADJECTIVE.search(determined[1].casefold())


def _is_spelled_out(text: str, acronym: re.Match[str]) -> bool:
    before = _BEFORE.search(text, max(0, acronym.start(1) - 80), acronym.start(1))
    return before is not None and _stands_for(acronym[1], before[0])


def _stands_for(acronym: str, words: str) -> bool:
    """Whether at least half of the letters begin words of the name."""
    initials = [word[0].casefold() for word in words.split()]
    return sum(letter in initials for letter in acronym.casefold()) >= max(2, len(acronym) / 2)


def is_acronym(low: str) -> bool:
    """Whether a word cannot be spoken as an English one, or is a letter with a number: of a body, not of a person."""
    return low not in COMMON and bool(_CONSONANTS.match(low) or _UNSAYABLE.match(low))


def is_unknown(low: str, namings: Namings) -> bool:
    """Whether a word of a text in capitals is none that lists or the text itself know for a common one."""
    if not low[0].isalpha() or low in COMMON or low in namings.ordinary or low in namings.groups or low in GROUP_WORDS:
        return False
    if low in GIVEN_NAMES:
        return True
    return low not in STATES and not _ORDINARY_ENDING.search(low) and not is_acronym(low)
