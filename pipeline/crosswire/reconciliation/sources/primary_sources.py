"""Which people, bodies or statements stand behind claims. Counts no article and no origin.

Descriptions that can be of one source are one. So are descriptions without that, where the same words are told of
both: one remark of one origin, or one quotation, under two descriptions that share a telling word. Descriptions that
an article tells apart stay apart.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from crosswire.reconciliation.sources.described import read_speaker
from crosswire.reconciliation.sources.sourceless import is_source
from crosswire.reconciliation.sources.speakers import measure_fullness, same_speaker
from crosswire.text.names.proper_names import find_names
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem, find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Alias, Party

_FEWEST_QUOTED = 4
"""Telling words: "five martyrs" may be said by two people, a whole sentence is not."""

_APPOSED = re.compile(r"(?:,|\s[-–—])\s$")
_CLOSED = re.compile(r",|\s[-–—]\s")
_EARLIER = re.compile(
    r"\b(?:comes?|came|follow(?:s|ed)|occur(?:s|red)|happen(?:s|ed)|unfold(?:s|ed)|t(?:akes|ook) place)"
    r"\s(?:[\w-]+\s){0,4}after\s(?:the\s)?$"
    r"|\b(?:hours?|days?|weeks?|months?|years?)\s(?:earlier\s)?after\s(?:the\s)?$"
)
_COUNTS = frozenset(find_stem(word) for word in read_words("two three four five six seven eight nine ten dozen"))
_BACK = re.compile(r"the \w+", re.IGNORECASE)


class _Told(NamedTuple):
    """One remark: where it stands, who is said to have made it, and the telling words of its quotation."""

    article: str
    speaker: str
    quoted: frozenset[str]


def count_sources(group: Iterable[Claim], origin: Mapping[str, str]) -> int:
    """Return how many people or statements the claims of *group*, which report the same, go back to.

    *origin* is the lineage of each article. The own voice of an article is no source, nor is another report.
    """
    return len(list_story_sources([group], origin))


def cite_story_sources(groups: Sequence[Sequence[Claim]], origin: Mapping[str, str]) -> tuple[Party, ...]:
    """Return the sources behind *groups*, most quoted first: the fullest description, and where each one stands."""
    places: dict[str, dict[str, Citation]] = {}
    for claim in (claim for group in groups for claim in group):
        for told in _read(claim):
            if citation := _find_description(told.speaker, claim):
                first = places.setdefault(_written(told.speaker), {})
                first[claim.article] = min(first.get(claim.article, citation), citation, key=lambda c: c.start)
    sources = []
    for descriptions in list_story_sources(groups, origin):
        written = places.keys() & set(map(_written, descriptions))
        ranked = sorted(written, key=lambda text: (-measure_fullness(text), text))
        cited = [tuple(citation for _, citation in sorted(places[text].items())) for text in ranked]
        aliases = tuple(Alias(text=" ".join(one[0].quote.split()), citations=one) for one in cited)
        sources.append(Party(name=aliases[0].text, aliases=aliases))
    return tuple(sorted(sources, key=lambda source: (-sum(len(a.citations) for a in source.aliases), source.name)))


def _written(description: str) -> str:
    """A description as one that stands first in its sentence, or across two lines, is the same."""
    return " ".join(description.split()).casefold()


def _find_description(speaker: str, claim: Claim) -> Citation | None:
    for words in (*claim.citations, *claim.evidence):
        if (at := words.quote.find(speaker)) >= 0:
            return words.cut(at, at + len(speaker))
    return None


def list_story_sources(groups: Iterable[Iterable[Claim]], origin: Mapping[str, str]) -> list[list[str]]:
    """Return the sources behind *groups*, each as the descriptions that are given of it.

    What one group shows to be one source, told of in two ways, is one in the others too.
    """
    grouped = [[(claim, told) for claim in group for told in _read(claim)] for group in groups]
    every = list(dict.fromkeys(told for group in grouped for _, told in group))
    sources = {told.speaker: [told.speaker] for told in every}
    links = [
        *_find_quoted_twice(every),
        *(link for group in grouped for link in _find_told_twice(group, origin, every)),
    ]
    for one, other in links:
        if sources[one] is not sources[other]:
            merged = sources[one] + sources[other]
            sources.update(dict.fromkeys(merged, merged))
    distinct = {id(source): source for source in sources.values()}
    return _collect(distinct.values())


def _read(claim: Claim) -> Iterator[_Told]:
    if claim.said_by and is_source(claim.said_by) and not _spoke_before(claim.said_by, claim):
        quotations = find_quotations(claim.text) if claim.slot == "statement" else []
        stems = (find_stems(claim.text[slice(*q.inner)]) for q in quotations)
        yield _Told(claim.article, _name_apposed(claim.said_by, claim), max(stems, key=len, default=frozenset()))


def _spoke_before(speaker: str, claim: Claim) -> bool:
    """Whether the sentence says that what happened came after the remark: "It came a day after the mayor warned"."""
    return any(
        _EARLIER.search(citation.quote[: max(0, citation.quote.find(speaker))]) is not None
        for citation in claim.evidence
    )


def _name_apposed(speaker: str, claim: Claim) -> str:
    """The name that a sentence explains by *speaker*: "the Harbour Front, a loose group of armed men, said"."""
    if not re.match(r"an?\s", speaker):
        return speaker
    for sentence in (citation.quote for citation in claim.evidence):
        start = sentence.find(speaker)
        joint = _APPOSED.search(sentence[: max(0, start)])
        # "The raid hit the Harbour Front, an official said" explains nobody.
        if joint and _CLOSED.match(sentence, start + len(speaker)):
            names = (n for n in find_names(sentence) if n.span.end == joint.start() and n.kind in ("group", "person"))
            return next((name.text for name in names), speaker)
    return speaker


def _find_quoted_twice(every: Sequence[_Told]) -> Iterator[tuple[str, str]]:
    """Descriptions of whoever said one quotation, which no two people do."""
    quoting: dict[str, list[_Told]] = {}
    for told in every:
        if len(told.quoted) >= _FEWEST_QUOTED:
            quoting.setdefault(told.speaker, []).append(told)
    for one, other in combinations(quoting, 2):
        back = bool(_BACK.fullmatch(one) or _BACK.fullmatch(other))
        alike = _may_be_one(one, other)
        if not back and not alike:
            continue
        pairs = [(a, b) for a in quoting[one] for b in quoting[other] if _is_one_quotation(a.quoted, b.quoted)]
        told_back = back and any(a.article == b.article for a, b in pairs)
        if told_back or (alike and pairs and not _are_told_apart(one, other, every)):
            yield one, other


def _is_one_quotation(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= _FEWEST_QUOTED and 3 * shared >= 2 * min(len(one), len(other))


def _find_told_twice(
    group: Sequence[tuple[Claim, _Told]], origin: Mapping[str, str], every: Sequence[_Told]
) -> Iterator[tuple[str, str]]:
    """Descriptions that articles of one origin give of whoever made one remark."""
    remarks: dict[str, dict[str, set[str]]] = {}
    for claim, told in group:
        if claim.slot == "statement":
            remarks.setdefault(origin[told.article], {}).setdefault(told.speaker, set()).add(told.article)
    for speakers in remarks.values():
        for one, other in combinations(speakers, 2):
            by_two = len(speakers[one] | speakers[other]) > 1
            if by_two and _may_be_one(one, other) and not _are_told_apart(one, other, every):
                yield one, other


def _may_be_one(one: str, other: str) -> bool:
    """Whether two descriptions, each with something of its own, share a telling word."""
    ours, theirs = read_speaker(one), read_speaker(other)
    if same_speaker(one, other) or len(_count_words((one, other))) > 1 or ours.others != theirs.others:
        return False
    # The capital's name stands for a government, and not for an official in the capital.
    if ours.is_mere_name or theirs.is_mere_name:
        return False
    return bool(ours.words & theirs.words) and not (ours.persons and theirs.persons)


def _are_told_apart(one: str, other: str, every: Sequence[_Told]) -> bool:
    """Whether an article has both descriptions, so that they are of two."""
    mine: dict[str, list[str]] = {}
    for told in every:
        if same_speaker(told.speaker, one):
            mine.setdefault(told.article, []).append(told.speaker)
    return any(
        same_speaker(told.speaker, other) and any(not same_speaker(told.speaker, s) for s in mine[told.article])
        for told in every
        if told.article in mine
    )


def _collect(sources: Iterable[list[str]]) -> list[list[str]]:
    """*sources* with those that can be one made one; what only says less is taken for what it says less of."""
    collected: list[tuple[list[str], list[str]]] = []
    for source in sorted(sources, key=lambda s: (-len(s), -max(map(measure_fullness, s)), sorted(s))):
        fitting = (entry for entry in collected if _fits(source, *entry))
        entry = next(fitting, None)
        if entry is None:
            collected.append((list(source), list(source)))
            continue
        # "Police" may be any of the police; whoever is like it is not thereby like their chief.
        entry[0].extend(speaker for speaker in source if read_speaker(speaker).persons)
        entry[1].extend(source)
    return [every for _, every in collected]


def _fits(source: Sequence[str], leading: Sequence[str], every: Sequence[str]) -> bool:
    """Whether *source* can be the source of *leading*; "three officers" are not the two that *every* has."""
    if not any(same_speaker(a, b) for a in leading for b in source):
        return False
    return len(_count_words(source) | _count_words(every)) <= 1


def _count_words(source: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(read_speaker(speaker).words & _COUNTS for speaker in source))
