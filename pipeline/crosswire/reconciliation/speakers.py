"""Whether two descriptions of a speaker can be one source, and how many sources stand behind claims. Pure.

What a body's statement, office or spokesperson says, the body says: reports that go back to the mayor's office and
to the mayor go back to one source. The mayor's deputy, brother or lawyer is another.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from crosswire.reconciliation.described import Described, read_speaker
from crosswire.text.names import same_name
from crosswire_schemas.reconciliation import Claim

_NAME = 100


@lru_cache(maxsize=65536)
def same_speaker(one: str, other: str) -> bool:
    """Return whether both descriptions can be of one source.

    They can where they name one person, or where one only says less than the other: "US military official" and "the
    American military", but not "a security official in the port" and "a defence official in the port", for each has
    something that the other lacks. A name alone is nobody's description: "Anna Berg" and "the mayor" are two, until
    something says "Mayor Anna Berg". "He" can be anyone.
    """
    ours, theirs = read_speaker(one), read_speaker(other)
    if one.casefold() == other.casefold() or _is_anyone(ours) or _is_anyone(theirs):
        return True
    if _names_person(ours, theirs) or _names_person(theirs, ours):
        return True
    if (ours.persons and theirs.persons) or ours.others != theirs.others:
        return False
    ours, theirs = _with_one_spelling(ours, theirs)
    return _says_less(ours, theirs) or _says_less(theirs, ours)


def distinct_speakers(claims: Iterable[Claim]) -> list[str]:
    """Return one description for each source behind *claims*, the fullest of it; the own voice is none.

    The order of the claims decides only the order of what is returned.
    """
    met = list(dict.fromkeys(claim.said_by for claim in claims if claim.said_by))
    distinct: list[str] = []
    for speaker in sorted(met, key=lambda s: (-_fullness(s), s)):
        if not any(same_speaker(speaker, known) for known in distinct):
            distinct.append(speaker)
    return sorted(distinct, key=met.index)


def count_sources(group: Iterable[Claim], origin: Mapping[str, str]) -> int:
    """Return how many people or statements the claims of *group*, which report the same, go back to.

    *origin* is the lineage of each article. Where articles of one origin give one remark to "a security official in
    the port" and to "a defence official in the port", they tell of one source in two ways, unless one of them tells
    the two apart. Articles of several origins have a source in common only if both descriptions can be of one.
    """
    return len(_distinct(_sources(group, origin)))


def count_story_sources(groups: Iterable[Iterable[Claim]], origin: Mapping[str, str]) -> int:
    """Return how many people or statements all of *groups* go back to, each counted once.

    What one group shows to be one source, told of in two ways, is one in the others too.
    """
    return len(_distinct([source for group in groups for source in _sources(group, origin)]))


def _sources(group: Iterable[Claim], origin: Mapping[str, str]) -> list[list[str]]:
    by_origin: dict[str, dict[str, list[Claim]]] = {}
    for claim in group:
        by_origin.setdefault(origin[claim.article], {}).setdefault(claim.article, []).append(claim)
    return [source for articles in by_origin.values() for source in _sources_of_origin(articles.values())]


def _distinct(sources: Iterable[list[str]]) -> list[list[str]]:
    distinct: list[list[str]] = []
    for source in sorted(sources, key=lambda s: (-max(map(_fullness, s)), s)):
        if not any(same_speaker(a, b) for known in distinct for a in known for b in source):
            distinct.append(source)
    return distinct


def _sources_of_origin(articles: Iterable[Iterable[Claim]]) -> list[list[str]]:
    """The sources behind articles of one origin, each with all its descriptions; the article of most sources leads."""
    first, *others = sorted(map(distinct_speakers, articles), key=lambda found: (-len(found), sorted(found)))
    sources = [[speaker] for speaker in first]
    for speaker in (speaker for found in others for speaker in sorted(found)):
        known = next((s for s in sources if same_speaker(s[0], speaker)), None) or next(
            (s for s in sources if read_speaker(s[0]).all_words & read_speaker(speaker).all_words), None
        )
        if known:
            known.append(speaker)
        else:
            sources.append([speaker])
    return sources


def _fullness(speaker: str) -> int:
    """How much a description tells; a name most of all."""
    described = read_speaker(speaker)
    return len(described.all_words) + _NAME * len(described.persons)


def _names_person(ours: Described, theirs: Described) -> bool:
    """Whether *theirs* names one of the persons who speak in *ours*, and not as somebody else's relation."""
    named = any(same_name(person, name) for person in ours.persons for name, _ in theirs.names)
    return named and (bool(theirs.persons) or not theirs.others)


def _is_anyone(speaker: Described) -> bool:
    return not speaker.all_words and not speaker.persons


def _says_less(ours: Described, theirs: Described) -> bool:
    """Whether all that *ours* tells is told by *theirs* too, and of the same speaker."""
    if not ours.words:
        return not ours.persons and ours.all_words <= theirs.all_words
    # The police union is not the police, though it is described by a word more; after a name the order is free.
    one_head = ours.head == theirs.head or None in (ours.head, theirs.head) or bool(ours.persons or theirs.persons)
    return ours.words <= theirs.words and (one_head or ours.words == theirs.words)


def _with_one_spelling(ours: Described, theirs: Described) -> tuple[Described, Described]:
    """Both with the names that they have in common spelt alike: Hashd and Hashed, Iraqi and Iraq's."""
    for name, stems in ours.names:
        for other, other_stems in theirs.names:
            if stems and other_stems and same_name(name, other):
                theirs = _spell(theirs, other_stems, stems)
    return ours, theirs


def _spell(speaker: Described, old: frozenset[str], new: frozenset[str]) -> Described:
    return speaker._replace(
        words=(speaker.words - old) | new,
        all_words=(speaker.all_words - old) | new,
        head=None if speaker.head in old else speaker.head,
    )
