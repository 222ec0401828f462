"""Whether two remarks can be of one speaker: by their descriptions, and by what the articles tell beside them.

A dispute about who said a thing needs two who exclude one another. Where one report has a mere name and the other a
noun that fits anybody of a name, there is none.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from crosswire.reconciliation.sources.described import Described, read_speaker
from crosswire.reconciliation.sources.speakers import can_be_named, names_nobody, same_speaker
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.names.words import GROUP_WORDS
from crosswire.text.prose import NumberedArticle
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import fold
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem, find_stems
from crosswire_schemas.reconciliation import Claim

_SINGLING = re.compile(r"^.*,\s+(?:particularly|especially|notably|chiefly|mainly)\s+")
"""Leads to who is meant first of all: "armed groups, particularly the Harl Front" are the Front."""
_FEWEST_QUOTED = 3
_SOURCES = re.compile(r"(?:(?:the|an?|some|[a-z]+) ){0,2}(?:sources?|insiders?)", re.IGNORECASE)
"""Whoever is described so can be anybody."""
_AUTHORITIES = re.compile(r"(?:(?:the|some|local|state|federal) )?(?:authorities|officials)", re.IGNORECASE)
_OFFICIAL = re.compile(
    r"\b(?:police|sheriff|deput|detective|officer|official|minist|department|prosecut|attorney|d\. ?a\.|government|"
    r"mayor|governor|chief|agency|office|court|investigat)",
    re.IGNORECASE,
)
"""Whoever is described so is one of "authorities"."""
_FIRMS = frozenset(
    map(find_stem, read_words("company firm airline carrier carmaker manufacturer maker retailer operator owner"))
)
_MANY = frozenset(
    map(
        find_stem,
        GROUP_WORDS
        | read_words(
            """
            police government ministry department agency bureau council court army navy military coast fire firefighters
            rescue brigade authority hospital residents witnesses neighbours neighbors victims official
            """
        ),
    )
)
"""Heads of descriptions of bodies: nobody's name alone stands for one."""


class Beside(NamedTuple):
    """What articles have beside one group, by their ids: everybody who speaks in them, and all their words."""

    speakers: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, str]


def read_beside(groups: Iterable[Iterable[Claim]], articles: Iterable[NumberedArticle]) -> Beside:
    """Return every description of a speaker in the claims of *groups*, article by article, and the texts."""
    speakers: dict[str, dict[str, None]] = {}
    for claim in (claim for group in groups for claim in group):
        if claim.said_by:
            speakers.setdefault(claim.article, {})[claim.said_by] = None
    texts = {numbered.article.id: numbered.article.text for numbered in articles}
    return Beside({article: tuple(found) for article, found in speakers.items()}, texts)


def refers_back(claim: Claim, other: Claim) -> bool:
    """Return whether one article gives the same quotation to *other*'s speaker, and then to "the soldier"."""
    if claim.article != other.article or not other.said_by or not names_nobody(claim.said_by or ""):
        return False
    return claim.said_by != other.said_by and _have_one_quotation(claim, other)


def can_be_one(one: Claim, other: Claim, beside: Beside) -> bool:
    """Return whether the speakers of both can be one, by their descriptions or by what stands beside them.

    "The sheriff" and "Lee" can be, and so can "the skipper" and a man whom the same article names and another quotes
    with the same words; "police" and "a diver" cannot.
    """
    first, second = (_SINGLING.sub("", claim.said_by or "") for claim in (one, other))
    if same_speaker(first, second) or any(_can_be_anybody(a, b) for a, b in ((first, second), (second, first))):
        return True
    fuller = [full for claim in (one, other) for full in beside.speakers.get(claim.article, ())]
    told = [full for full in fuller if can_be_named(first, second, full)]
    if any(same_speaker(first, full) and same_speaker(second, full) for full in told):
        return True
    if any(_stands_for(a, b, beside) for a, b in ((one, other), (other, one))):
        return True
    # "The sheriff" is no Lee whom another report calls the mayor.
    named = any(not read_speaker(full).is_mere_name and _names_either(full, first, second) for full in told)
    texts = [beside.texts.get(claim.article, "") for claim in (one, other)]
    return not named and _may_describe(first, second, texts)


def _can_be_anybody(wide: str, other: str) -> bool:
    """Whether *wide* is of "sources", of "authorities" where *other* is one, or ends in *other* as its name."""
    if " " in other and wide.endswith(f", {other}"):
        return True  # "the head of the sailors' union, Ivo Dren" and Ivo Dren
    return bool(_SOURCES.fullmatch(wide) or (_AUTHORITIES.fullmatch(wide) and _OFFICIAL.search(other)))


def find_quoted(claim: Claim) -> tuple[str, ...]:
    """Return what stands in quotation marks within the words of *claim*, folded."""
    inner = (claim.text[slice(*quotation.inner)] for quotation in find_quotations(claim.text))
    return tuple(fold(words).folded.casefold().strip(" .,") for words in inner)


def _may_describe(first: str, second: str, texts: Iterable[str]) -> bool:
    """Whether one is a mere name and the other a noun without one, or both are names that an article gives together."""
    ours, theirs = read_speaker(first), read_speaker(second)
    if ours.others or theirs.others:
        return False
    mere, others = ours.is_mere_name, theirs.is_mere_name
    if mere and others:
        one, other = (speaker.split(",")[0] for speaker in (first, second))
        single = len(one.split()) == len(other.split()) == 1
        return single and any(f"{a} {b}" in text for text in texts for a, b in ((one, other), (other, one)))
    if mere or others:
        described, words = (theirs, second) if mere else (ours, first)
        return not described.names and _is_of_one(described, words)
    return not (ours.names or theirs.names) and all(
        one.head in _FIRMS and len(one.words) == 1 for one in (ours, theirs)
    )


def _names_either(full: str, first: str, second: str) -> bool:
    names = [name for name, _ in read_speaker(full).names]
    return any(same_name(name, own) for name in names for one in (first, second) for own, _ in read_speaker(one).names)


def _is_of_one(speaker: Described, words: str) -> bool:
    """Whether *words* are of one person or firm that the reader is taken to know: "the director", "the airline"."""
    known = words.casefold().startswith("the ") or speaker.head in _FIRMS
    return known and speaker.head is not None and not (speaker.words - _FIRMS) & _MANY


def _stands_for(described: Claim, named: Claim, beside: Beside) -> bool:
    """Whether "the director" of one article is a person whom that article names too; the words quoted are the same."""
    if not (described.said_by and named.said_by and names_nobody(described.said_by)):
        return False
    names = [name.text.split()[-1] for name in find_names(f"{named.said_by}.") if name.kind in ("person", None)]
    known = any(name in beside.texts.get(described.article, "") for name in names)
    return known and _have_one_quotation(described, named)


def _have_one_quotation(one: Claim, other: Claim) -> bool:
    return any(_is_one_quotation(a, b) for a in find_quoted(one) for b in find_quoted(other))


def _is_one_quotation(one: str, other: str) -> bool:
    stems, others = find_stems(one), find_stems(other)
    return len(stems & others) >= max(_FEWEST_QUOTED, 0.7 * min(len(stems), len(others)))
