"""Is every name of a sentence in its cited words, and spelt as an article spells it? V04.

Which names are one party is the text layer's to tell.
"""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import is_named, read_names
from crosswire.checks.rules.spelt import find_misspelt, read_written
from crosswire.text.names.proper_names import Name
from crosswire.text.names.states import STATES
from crosswire.text.names.words import CONNECTORS, GROUP_WORDS, LAWS, OFFICES, PEOPLES, TITLES
from crosswire.text.spelling import fold_letters
from crosswire_schemas.summary import Sentence

_WORD = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_POSSESSED = re.compile(r"['’]s? $")
_NICKNAME = re.compile(r" [\"“‘'(][^\"”’')]{1,30}[\"”’')] ")
_OF = re.compile(r" of (?:the )?")
_FOLLOWER = re.compile(r"(?:ic|ish)?s?$")
"""What parts "Democrats" from "Democratic", and "Kurdish" from "Kurds"."""
_LONGER = re.compile(r"[^\W\d_]{4,}")
_HEADLINE = 5
"""Longer words. Fewer may be one name."""

_KEEPS = re.compile(r"(?:(?:department|ministry) of|(?:north|south|east|west|central)(?:ern)?)(?: the)?")
"""What may stand before a name that is meant too: the Ministry of Transport, Southern Orland."""

_RULING = frozenset(
    {"supreme", "high", "court", "general", "national", "assembly", "legislature", "senate", "parliament"}
)
_ROLES = OFFICES | TITLES
"""Words that many names share: where the cited words have them in another name, nobody is named wrongly by them."""


def check_names(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V04: each name stands in a cited sentence, under this or an accepted other form of it.

    Each word of it stands so in some article of the story: who writes "Sudani" for the "Soudani" of the cited words
    has it from another article, who writes "Stona" for "Stone" has it from none. A letter alone is no name: "(D)"
    stands for a party. "The Commission" is short for a body that is named in full.
    """
    quotes = list(dict.fromkeys(citation.quote for citation in sentence.citations))
    unnamed = list(find_unnamed(sentence.text, quotes))
    for name in unnamed:
        yield Trouble(name.text, "no cited sentence names this")
    articles = [numbered.article.text for numbered in sources.values()]
    for name in find_unspelt(sentence.text, quotes, [*articles, *quotes]):
        if name not in unnamed:
            yield Trouble(name.text, "no article spells this name so")


def find_unspelt(text: str, quotes: list[str], articles: list[str]) -> Iterator[Name]:
    """The names of the sentence *text* that *quotes* have, and that none of *articles* writes so."""
    written = [read_written(article) for article in articles]
    for name in find_misspelt(text, written):
        if not may_be_word(name, text) or any(is_named(name.text, quote) for quote in quotes):
            yield name


def find_unnamed(text: str, quotes: list[str]) -> Iterator[Name]:
    """The names of the sentence *text* that none of *quotes* has."""
    words = _find_words(quotes)
    free = frozenset(word for word in words if word.islower()) | (frozenset(map(str.casefold, words)) & _ROLES)
    followed = {_FOLLOWER.sub("", word.casefold()) for word in words if word.casefold() in PEOPLES}
    names = read_names(text)
    owned = set(_find_owned(text, names, quotes))
    for name in names:
        short = name.text in words and name.text.casefold() in GROUP_WORDS
        told = short or len(name.text) == 1 or name in owned or may_be_word(name, text)
        if told or _is_carried(name.text.split(), quotes, free) or _stands_alone(name.text, quotes):
            continue
        *parts, last = name.text.split()
        # Only at its end: the European Parliament is not said of Europeans.
        follower = last.casefold() in PEOPLES and _FOLLOWER.sub("", last.casefold()) in followed
        if not (follower and _is_carried(parts, quotes, free)):
            yield name


def may_be_word(name: Name, text: str) -> bool:
    """Return whether *name* may be no name: one word that opens the sentence as any word would, "Critics" or "Kolm".

    Where the cited words have it not at all it is V20's, which asks for every word.
    """
    word = name.text
    if text[: name.span.start].strip("\"'“‘ ") or not word[1:].islower():
        return False
    folded = fold_letters(word)
    return folded not in PEOPLES and folded not in STATES


def find_openers(sentence: Sentence) -> list[Name]:
    """Return the names of *sentence* that may be no names, and that no cited sentence names."""
    openers = [name for name in read_names(sentence.text) if may_be_word(name, sentence.text)]
    return [name for name in openers if not any(is_named(name.text, c.quote) for c in sentence.citations)]


def _find_words(texts: list[str]) -> set[str]:
    return {word for text in texts for word in _WORD.findall(text)}


def _stands_alone(name: str, quotes: list[str]) -> bool:
    """Whether *name* is a word with a capital there that is read as no name, or two that a hyphen joins there.

    "Reading" opens its sentence as any word would; who writes Iberoamerican means the Ibero-American.
    """
    folded = fold_letters(name)
    for quote in quotes:
        if any(fold_letters(word.replace("-", "")) == folded for word in _HYPHENED.findall(quote)):
            return True
        alike = any(word[0].isupper() and fold_letters(word) == folded for word in _WORD.findall(quote))
        if alike and not any(folded in fold_letters(one.text).split() for one in read_names(quote)):
            return True
    return False


def _find_owned(text: str, names: tuple[Name, ...], quotes: list[str]) -> Iterator[Name]:
    """Pairs of names that a cited sentence gives as one: Orland's Upper Court is its Orland Upper Court.

    So do the halves of Irda "Kid" Kolm give Irda Kolm. Initials in brackets stand for the name before them.
    """
    for owner, owned in pairwise(names):
        gap = text[owner.span.end : owned.span.start]
        if _POSSESSED.fullmatch(gap) and any(is_named(f"{owner.text} {owned.text}", quote) for quote in quotes):
            yield from (owner, owned)
        initials = "".join(word[0] for word in owner.text.split()[-len(owned.text) :])
        if gap == " (" and owned.text.isupper() and owned.text == initials:
            yield owned
    for given in names:
        nick = _NICKNAME.match(text, given.span.end)
        last = next((name for name in names if nick and name.span.start == nick.end()), None)
        if last and any(is_named(f"{given.text} {last.text}", quote) for quote in quotes):
            yield from (given, last)


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
    """Whether *words* open a name that goes on with an office, an institution or a law of theirs: Orland Supreme Court.

    The Clean Harbour Plan is the Clean Harbour Plan Act.
    """
    rest = [word.casefold() for word in longer[len(words) :]]
    if longer[: len(words)] != words or not rest:
        return False
    return rest[0] in _ROLES or _RULING.issuperset(rest) or (len(words) > 1 and LAWS.issuperset(rest))


def _is_headline_of(words: list[str], quote: str) -> bool:
    """Whether a headline, in which every longer word has a capital so that none tells a name, has these words."""
    name = " ".join(words)
    return name in quote and any(
        f" {name} " in f" {' '.join(_WORD.findall(line))} "
        for line in quote.splitlines()
        if len(longer := _LONGER.findall(line)) >= _HEADLINE and all(word[0].isupper() for word in longer)
    )


def _is_carried(words: list[str], quotes: list[str], free: frozenset[str]) -> bool:
    """Whether the words are names of the quotes one after the other, or words that the quotes use freely.

    "Shares" only opens the sentence, and "Senate Republicans" are two names. No half of "Irda Kolm" is a
    name by itself, so that no person can be made of two.
    """
    # Where the words stand as they are, nothing else need be read; that is so of nearly every name.
    verbatim = (quote for quote in quotes if " ".join(words) in quote)
    if not words or any(_is_said(words, quote) for quote in chain(verbatim, quotes)):
        return True
    if words[0].casefold() in free:
        return _is_carried(words[1:], quotes, free)
    return any(
        any(is_named(" ".join(words[:cut]), quote) for quote in quotes) and _is_carried(words[cut:], quotes, free)
        for cut in range(1, min(len(words), 6))
    )


def _is_said(words: list[str], quote: str) -> bool:
    return is_named(" ".join(words), quote) or _is_part(words, quote) or _is_headline_of(words, quote)
