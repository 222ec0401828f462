"""Is every name of a sentence in its cited words? V04. Which names are one party is the text layer's to tell."""

import re
from collections.abc import Iterator
from itertools import pairwise

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.glue import GLUE_STEMS
from crosswire.checks.readings import is_named, read_names
from crosswire.text.name_words import CONNECTORS, GROUP_WORDS, OFFICES, PEOPLES, TITLES
from crosswire.text.names import Name
from crosswire.text.wording import find_stem
from crosswire_schemas.summary import Sentence

_WORD = re.compile(r"[^\W\d_]+")
_POSSESSED = re.compile(r"['’]s? $")
_OF = re.compile(r" of (?:the )?")
_PLURAL = re.compile(
    r"\w+[^s\W]s (?:have|are|were|say|argue|believe|fear|hope|warn|want|think|expect|appear|seem|remain|in|of|from)\b"
)
"""An opening that is no surname: "Critics have said so", "Shares in the harbour fell"."""

_KEEPS = re.compile(r"(?:(?:department|ministry) of|(?:north|south|east|west|central)(?:ern)?)(?: the)?")
"""What may stand before a name that is meant too: the Ministry of Transport, Southern Orland."""

_RULING = frozenset(
    {"supreme", "high", "court", "general", "national", "assembly", "legislature", "senate", "parliament"}
)
_ROLES = OFFICES | TITLES
"""Words that many names share: where the cited words have them in another name, nobody is named wrongly by them."""


def check_names(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V04: each name stands in a cited sentence, under this or an accepted other form of it.

    A letter alone is none: "(D)" stands for a party. "The Commission" is short for a body that is named in full.
    """
    for name in find_unnamed(sentence.text, list(dict.fromkeys(citation.quote for citation in sentence.citations))):
        yield Trouble(name.text, "no cited sentence names this")


def find_unnamed(text: str, quotes: list[str]) -> Iterator[Name]:
    """The names of the sentence *text* that none of *quotes* has."""
    words = {word for quote in quotes for word in _WORD.findall(quote)}
    free = frozenset(word for word in words if word.islower()) | (frozenset(map(str.casefold, words)) & _ROLES)
    names = read_names(text)
    owned = set(_find_owned(text, names, quotes))
    for name in names:
        # "Articles" opens a sentence of ours without being anybody's name.
        opens = name.span.start == 0 and (find_stem(name.text) in GLUE_STEMS or opens_plural(name, text))
        short = name.text in words and name.text.casefold() in GROUP_WORDS | PEOPLES
        told = opens or short or len(name.text) == 1 or name in owned
        if not told and not _is_carried(name.text.split(), quotes, free):
            yield name


def opens_plural(name: Name, text: str) -> bool:
    """Return whether *name* is only a plural noun that opens the sentence: a word for V20, and no name."""
    return " " not in name.text and name.text.casefold() not in PEOPLES and bool(_PLURAL.match(text))


def _find_owned(text: str, names: tuple[Name, ...], quotes: list[str]) -> Iterator[Name]:
    """Pairs of names that a cited sentence gives as one: Orland's Upper Court is its Orland Upper Court."""
    for owner, owned in pairwise(names):
        whole = f"{owner.text} {owned.text}"
        if _POSSESSED.fullmatch(text[owner.span.end : owned.span.start]) and any(is_named(whole, q) for q in quotes):
            yield from (owner, owned)


def _is_part(words: list[str], quote: str) -> bool:
    """Whether these words end a name of *quote* that begins with who that is (First Lady Irda Kolm), or half of one.

    The halves of "Ann Lorrimer of the Port Office" are two names. In "University of New Arle" the city is not meant,
    and a lone last word that is no acronym may be any.
    """
    for found in read_names(quote):
        halves = [half.split() for half in _OF.split(found.text)]
        if len(halves[0]) > 1 and GROUP_WORDS.isdisjoint(map(str.casefold, halves[0])) and words in halves:
            return True
        before, end = found.text.split()[: -len(words)], found.text.split()[-len(words) :]
        telling = len(words) > 1 or words[0].isupper() or _is_officer(before)
        if telling and end == words and before and before[-1].casefold() not in CONNECTORS:
            return True
        if _opens(words, found.text.split()) or (end == words and _KEEPS.fullmatch(" ".join(before).casefold())):
            return True
    return False


def _is_officer(words: list[str]) -> bool:
    """Whether an office and a first name end *words*, so that a surname follows: House Speaker Irda Kolm."""
    return len(words) > 2 and words[-2].casefold() in _ROLES and words[-1].casefold() not in _ROLES | GROUP_WORDS


def _opens(words: list[str], longer: list[str]) -> bool:
    """Whether *words* open a name that goes on with an office or an institution of theirs: Orland Supreme Court."""
    rest = [word.casefold() for word in longer[len(words) :]]
    return longer[: len(words)] == words and bool(rest) and (rest[0] in OFFICES or _RULING.issuperset(rest))


def _is_carried(words: list[str], quotes: list[str], free: frozenset[str]) -> bool:
    """Whether the words are names of the quotes one after the other, or words that the quotes use freely.

    "Shares" only opens the sentence, and "Senate Republicans" are two names. No half of "Irda Kolm" is a
    name by itself, so that no person can be made of two.
    """
    if not words or any(is_named(" ".join(words), quote) or _is_part(words, quote) for quote in quotes):
        return True
    if words[0].casefold() in free:
        return _is_carried(words[1:], quotes, free)
    return any(
        any(is_named(" ".join(words[:cut]), quote) for quote in quotes) and _is_carried(words[cut:], quotes, free)
        for cut in range(1, min(len(words), 6))
    )
