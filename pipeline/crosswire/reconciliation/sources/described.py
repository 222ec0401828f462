"""A description of a speaker taken apart: whom it names, and by which words it tells one speaker from another.

Knows the words by which news describes those who speak; compares nothing.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from crosswire.reconciliation.sources.sourceless import is_handed_out
from crosswire.text.names.kinds import fold_state
from crosswire.text.names.proper_names import Name, find_names
from crosswire.text.names.states import STATES
from crosswire.text.names.words import CONNECTORS, GROUP_WORDS, MEN, TITLES, WOMEN
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import content_stems, find_stem


def _read_stems(words: str) -> frozenset[str]:
    return frozenset(map(find_stem, read_words(words)))


_OFFICIAL = _read_stems(
    "official officials source sources officer officers authority authorities personnel investigator investigators"
)
_SPOKESPERSON = _read_stems(
    "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons representative"
)
_VOICE = _SPOKESPERSON | _read_stems(
    "statement statements office press media release communique briefing bulletin department ministry service bureau"
)
_TELLS_NOTHING = frozenset(["official", "spokesperson"])
_OFFICES = _read_stems(
    """
    police sheriff mayor governor president minister premier chancellor chief captain capt lieutenant lt sergeant sgt
    colonel general commander commissioner marshal superintendent inspector detective trooper coroner prosecutor judge
    secretary director government ministry department agency bureau council court army navy military coast guard
    fire firefighters rescue brigade authority spokesperson
    """
)
_ROLES = TITLES | {"professor", "coach", "coroner", "trooper"}
_RANK = re.compile(r"\b(?:sgt|sergeant|det|detective|constable)\b(?=\.? (?-i:[A-Z]))", re.IGNORECASE)
_ARMED = re.compile(r"\b(?:army|navy|naval|marines?|air force|corps|guard|military|sheriff|staff)\b", re.IGNORECASE)
_SAME_OFFICE = (
    (
        re.compile(r"\b(?:district|state['’]s|county|u\.?s\.?) attorneys?(?:['’]s)?(?: office)?", re.IGNORECASE),
        "prosecutor",
    ),
    (re.compile(r"\b(?:sheriff['’]s )?deputies\b", re.IGNORECASE), "sheriff's office"),
    (re.compile(r"\b(?:detectives|troopers)\b", re.IGNORECASE), "police"),
    (re.compile(r"\blaw enforcement\b", re.IGNORECASE), "authorities"),
    (re.compile(r"\b[A-Z]{1,4}PD\b"), "police"),
    (_RANK, r"police \g<0>"),
)
"""One office under two names: what the deputies say the sheriff's office says, and a sergeant speaks for the police."""
_EXPLAINED = re.compile(r",\s+(?:an?|the|which|whose|part|one)\s")
_OF_BODY = re.compile(r"\s(?:of|at|from|with)\s")
_VAGUE = _read_stems(
    """
    mr mrs ms miss area region capital city town scene site senior top high ranking level local unnamed unidentified
    anonymous anonymously anonymity condition speaking
    """
)
_OTHERS = _read_stems(
    """
    wife husband widow widower mother father parent parents brother sister son daughter uncle aunt cousin nephew niece
    grandmother grandfather family families relative relatives friend friends neighbour neighbor colleague lawyer
    lawyers attorney solicitor agent aide adviser advisor
    """
)
_RANKS = _read_stems("deputy vice assistant former retired ex acting interim")
_JOINT = re.compile(r"\b(?:of|in|at|from|for|near|on|with|within|who|which|that|by)\b|[,;:(–—]")
_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
# "Ivo (Red) Dren"; "Rep. Ivo Dren (R-Harl)" has no name in brackets.
_NICKNAME = re.compile(r"(?<=\w) ?[(“\"][A-Z][\w’' ]*[)”\"] ?(?=[A-Z])")
_NOUN_BEFORE = re.compile(r"\b[a-z]+ $")
# "Her lawyer, Tom Frey", but not "an official in the capital, Harl".
# "The head of the fire service, Tom Frey", but not "the head of the police in the capital, Harl".
_ROLE_BEFORE = re.compile(
    r"(?:the|his|her|its|their|an?)\s(?:[a-z-]+\s)?(?:[a-z]+|(?:[a-z-]+\s){1,3}(?:of|for)\s(?:the\s)?(?:[a-z-]+\s){0,3}"
    r"(?!(?:capital|city|town|village|region|province|state|district|county|island|country|port)\b)[a-z]+),\s",
    re.IGNORECASE,
)
_TITLE_BEFORE = re.compile(r"\b([^\W\d_]+)\.? $")
_OWNS = re.compile(r"['’]s?(?=\s)")
_OWNED = re.compile(r"\b(?:of|for|to)\s+$")


class Described(NamedTuple):
    """What a description tells.

    *persons* are those who speak, *names* all names with their stems (none for those who speak). *words* are the
    stems that tell the speaker from others, and *head* is the one that says what the speaker is: None where that may
    be any official. *all_words* has also those that tell nobody apart, but that a body or some official speaks.
    *others* are those that make somebody else: "brother" in "the mayor's brother", "deputy" in "the deputy mayor".
    """

    persons: tuple[str, ...]
    names: tuple[tuple[str, frozenset[str]], ...]
    words: frozenset[str]
    head: str | None
    all_words: frozenset[str]
    others: frozenset[str]

    @property
    def is_anyone(self) -> bool:
        """Whether this can be of any speaker: "he", "a news release"."""
        return not self.persons and not self.all_words

    @property
    def is_any_official(self) -> bool:
        """Whether this can be of whoever holds an office: "authorities", "officials"."""
        return not (self.persons or self.words or self.others) and "official" in self.all_words

    @property
    def is_mere_name(self) -> bool:
        """Whether nothing is told but a name: of a mayor, of a firm whose spokesman speaks, of a capital."""
        named = frozenset[str]().union(*(stems for _, stems in self.names))
        return bool(self.names) and self.words <= named

    @property
    def holds_office(self) -> bool:
        """Whether a police force, a mayor, a ministry or somebody of theirs speaks."""
        return not self.others and bool(self.all_words & _OFFICES)


@lru_cache(maxsize=4096)
def read_speaker(description: str) -> Described:
    """Return *description* taken apart.

    >>> sorted(read_speaker("a senior security official in Velmora").words)
    ['security', 'velmora']
    """
    if is_handed_out(description):
        return Described((), (), frozenset(), None, frozenset(), frozenset())
    description = _NICKNAME.sub(" ", _without_explanation(description))
    for form, office in _SAME_OFFICE:
        # A sergeant of the army is none of the police.
        if form is not _RANK or not _ARMED.search(description):
            description = form.sub(office, description)
    # Without its stop, a name all in capitals would be taken for a headline, in which capitals tell nothing.
    names = [_without_role(description, name) for name in find_names(f"{description}.")]
    every = frozenset(_fold(stem) for _, stem in content_stems(_blank(description, names))) - _VAGUE
    makes_another = every & _OTHERS
    persons = [
        name
        for name in names
        if (name.kind == "person" or _is_apposition(description, name))
        and not (makes_another and _is_owner(description, name))
    ]
    stems = {_with_title(description, n): frozenset[str]() if n in persons else _read_name(n) for n in names}
    named = frozenset[str]().union(*stems.values())
    named = named - _VOICE or named
    return Described(
        persons=tuple(_with_title(description, name) for name in persons),
        names=tuple(stems.items()),
        words=(every - _VOICE - _TELLS_NOTHING) | named,
        head=_find_head(_blank(description, [n for n in names if n in persons or fold_state(n.text) in STATES])),
        all_words=every | named,
        others=makes_another | every & _RANKS,
    )


def _without_explanation(description: str) -> str:
    """Of "the Harbour Front, a loose group of armed men" the name: what explains a body is the reporter's."""
    explained = _EXPLAINED.search(description)
    if not explained:
        return description
    whole = description[: explained.start()]
    names = find_names(f"{whole}.")
    return whole if names and names[-1].kind == "group" and names[-1].span.end == len(whole) else description


def _without_role(description: str, name: Name) -> Name:
    """*name* from behind its last title on, which is a person's: of "District Attorney Ruth Lind" it is "Ruth Lind"."""
    roles = [word for word in _WORD.finditer(name.text) if word[0].casefold() in _ROLES]
    before = _TITLE_BEFORE.search(description[: name.span.start])
    rest = name.text[roles[-1].end() :].lstrip(". ") if roles else name.text
    if not rest or not (roles or (before and before[1].casefold() in _ROLES)):
        return name
    start = name.span.end - len(rest)
    person = _OF_BODY.split(rest)[0]
    if rest[0].islower() or GROUP_WORDS & set(person.casefold().split()):
        return Name(Span(start, name.span.end), rest, name.kind)
    return Name(Span(start, start + len(person)), person, "person")


def _blank(description: str, names: Sequence[Name]) -> str:
    """*description* with *names* blanked out, all else at its place."""
    for start, end in (name.span for name in names):
        description = description[:start] + " " * (end - start) + description[end:]
    return description


def _is_apposition(description: str, name: Name) -> bool:
    """Whether a name of unknown kind is the speaker's: "shopkeeper Dana Cole", "his aunt, Dana Cole"."""
    if name.kind is None and _ROLE_BEFORE.fullmatch(description, 0, name.span.start):
        return True
    before = _NOUN_BEFORE.search(description[: name.span.start])
    if before:
        return name.kind is None and any(stem not in _VAGUE for _, stem in content_stems(before[0]))
    return name.kind is None and name.span.start == 0 and description[name.span.end :].startswith(", ")


def _with_title(description: str, name: Name) -> str:
    """The name with a title that tells a man from a woman, which names are read without."""
    before = _TITLE_BEFORE.search(description[: name.span.start])
    return f"{before[0]}{name.text}" if before and before[1].casefold() in MEN | WOMEN else name.text


def _is_owner(description: str, name: Name) -> bool:
    """Whether *name* stands for another than the speaker: "Berg's lawyer", "the mother of Anna Berg"."""
    return bool(_OWNS.match(description, name.span.end) or _OWNED.search(description[: name.span.start]))


def _read_name(name: Name) -> frozenset[str]:
    words = (found[0] for found in _WORD.finditer(name.text))
    return frozenset(find_stem(word) for word in words if word.casefold() not in CONNECTORS)


def _fold(stem: str) -> str:
    return "official" if stem in _OFFICIAL else "spokesperson" if stem in _SPOKESPERSON else stem


def _find_head(description: str) -> str | None:
    """The last telling stem of the first part that has one; "official" tells nothing, and nothing behind it does."""
    for part in _JOINT.split(description):
        stems = [_fold(stem) for _, stem in content_stems(part) if stem not in _VAGUE | _VOICE]
        if stems:
            return next((stem for stem in reversed(stems) if stem != "official"), None)
    return None
