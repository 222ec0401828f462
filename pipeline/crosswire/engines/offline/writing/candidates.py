"""The sentences that a summary could be made of, with their claims and their weight. Chooses none.

A sentence weighs more the more origins report what it reports, the more of its words other articles use, and the
earlier it stands in its article.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from crosswire.composition.brief import Brief
from crosswire.engines.offline.writing.clean_sentences import Speaker, find_wordings
from crosswire.engines.offline.writing.content import find_content, supports
from crosswire.engines.offline.writing.moments import Moments, read_moments
from crosswire.reconciliation.differences.parts_of_count import counts_things
from crosswire.reconciliation.origins.lineages import lineage_by_article
from crosswire.text.names.proper_names import find_names
from crosswire.text.times.dates import find_dates
from crosswire.text.wording.stems import content_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import INCIDENT, Toll
from crosswire_schemas.reconciliation import Claim, ClaimGroup
from crosswire_schemas.vocabulary import Slot

_TELLING: Mapping[Slot, float] = {"event": 1.5, "toll": 2.0, "where": 0.7, "when": 0.7, "means": 0.7, "statement": 1.0}
_USUAL = 24
"""Words of a sentence that is easy to read; every ten more or less cost a fifth of a point."""

_MOST_CLAIMS = 2
_OF_EACH_ARTICLE = 3
_JUST_BEFORE = 300
"""Characters in which a pronoun finds whom it means, and a bare sentence its story: some two sentences."""

_MOST_OF = 0.6
"""Share of the content of a sentence that another must have to say the same, whatever else it says."""


_BLAME = 0.8
_BLAMES = re.compile(
    r"\b(?:stem(?:s|med) from|motives?|(?:dispute|argument|quarrel|feud) (?:over|about)|"
    r"blam(?:e|ed|es|ing)|accus(?:ed|es)|cause of|(?:likely|probable) cause|had (?:caused|triggered|warned|ignored|"
    r"weakened|failed to)|(?:was|were|been) (?:caused|triggered|started) by)\b"
)
"""A sentence on who or what is to blame, or why."""


class Candidate(NamedTuple):
    """A sentence of an article, its wordings (the fullest first), and what it would tell.

    *claims* are the ids to cite, the most telling first. *sayings* are the groups of its statements and *tolls* its
    counts of the incident, by which repetition is found. *origins* is how many origins say it in their own voice.
    *own* tells whether all of it belongs to the incident, *event* what most of it is about. *titled* is the share of
    the words of a title that it holds, on average over the articles; *around* are the names of its paragraph, *again*
    is whether its article has it twice.
    """

    source: Citation
    wordings: tuple[str, ...]
    speaker: Speaker | None
    claims: tuple[str, ...]
    slots: frozenset[Slot]
    sayings: frozenset[str]
    tolls: frozenset[str]
    event_words: tuple[str, ...]
    content: frozenset[str]
    moments: Moments
    own_voice: bool
    origins: int
    event: str
    own: bool
    weight: float
    titled: float = 0.0
    around: frozenset[str] = frozenset()
    again: bool = False


def read_candidates(brief: Brief, most: int) -> list[Candidate]:
    """Return sentences behind the claims of *brief* that can stand alone, the weightiest first.

    Only the *most* weighty are looked at, and three of every article.
    """
    group_of = {name: group for group, _ in brief.groups for name in group.claims}
    shown = brief.claims()
    claims_of: dict[Citation, list[Claim]] = defaultdict(list)
    for claim in brief.reconciliation.claims:
        # A brief shows four claims of a group; the sentence that tells the event is wanted of every article.
        # What is counted beside people (shots, cars) makes no sentence weightier than what it tells by itself.
        wanted = claim.id in shown or (claim.slot == "event" and claim.id in group_of)
        if wanted and not counts_things(claim):
            claims_of[claim.evidence[0]].append(claim)
    spread = _Spread(brief)
    found = [_read(source, claims, group_of, brief, spread) for source, claims in claims_of.items()]
    found.sort(key=lambda c: (-c.weight, c.source.article, c.source.start))
    worded = [_word(candidate, brief) for candidate in _pick(found, most)]
    return [candidate for candidate in _with_voices(worded, brief) if candidate.wordings]


def _pick(candidates: Iterable[Candidate], most: int) -> list[Candidate]:
    picked: list[Candidate] = []
    seen: Counter[str] = Counter()
    for candidate in candidates:
        seen[candidate.source.article] += 1
        if len(picked) < most or seen[candidate.source.article] <= _OF_EACH_ARTICLE:
            picked.append(candidate)
    return picked


def _word(candidate: Candidate, brief: Brief) -> Candidate:
    source = candidate.source
    article = brief.articles[source.article]
    published = article.published
    before = article.text[max(0, source.start - _JUST_BEFORE) : source.start]
    speaker = candidate.speaker if candidate.speaker and _is_alone(candidate.speaker.name, before) else None
    return candidate._replace(
        wordings=tuple(find_wordings(source.quote, speaker, published)),
        content=find_content(source.quote),
        moments=read_moments(source.quote, published),
    )


def _is_alone(speaker: str, before: str) -> bool:
    """Whether nobody else is named just *before*: with two people there, "he" may be either."""
    people = (name.text for name in find_names(before) if name.kind == "person")
    return all(name.split()[-1] in speaker for name in people)


def has_own_time(text: str) -> bool:
    """Return whether *text* says by itself when something happened."""
    return any(mention.precision for mention in find_dates(text, None))


class _Spread:
    """How widely the words of a story are used: the share of articles for each stem."""

    def __init__(self, brief: Brief) -> None:
        words: dict[str, set[str]] = defaultdict(set)
        for claim in brief.reconciliation.claims:
            if claim.event == INCIDENT:
                words[claim.article].update(s for citation in claim.evidence for _, s in content_stems(citation.quote))
        self._counts = Counter(stem for stems in words.values() for stem in stems)
        self._articles = max(1, len(words))
        titles = (find_content(article.title) for article in brief.articles.values() if article.title)
        self._titles = [title for title in titles if title]

    def titled(self, text: str) -> float:
        """The share of a title's words that *text* holds, on average: titles say what the story is."""
        own = find_content(text)
        return sum(len(own & title) / len(title) for title in self._titles) / max(1, len(self._titles))

    def of(self, text: str) -> float:
        stems = [stem for _, stem in content_stems(text)]
        return sum(self._counts[stem] for stem in stems) / (self._articles * max(1, len(stems)))


def _read(
    source: Citation, claims: list[Claim], group_of: Mapping[str, ClaimGroup], brief: Brief, spread: _Spread
) -> Candidate:
    ranked = sorted(claims, key=lambda c: (c.event != INCIDENT, c.slot != "statement", c.slot != "toll"))
    groups = {group_of[c.id].id: group_of[c.id] for c in ranked}
    events = Counter(c.event for c in claims if c.slot in ("event", "toll", "statement")) or Counter(
        c.event for c in claims
    )
    return Candidate(
        source=source,
        wordings=(),
        speaker=_speaker(ranked),
        # All of them point to one sentence; the group of a statement says best who else reports it.
        claims=tuple(c.id for c in ranked[:_MOST_CLAIMS] if c.slot in ("statement", "toll")) or (ranked[0].id,),
        slots=frozenset(c.slot for c in claims if c.event == INCIDENT),
        sayings=frozenset(group.id for group in groups.values() if group.slot == "statement"),
        tolls=frozenset(
            f"{c.item.effect} {c.item.low}" for c in claims if isinstance(c.item, Toll) and c.event == INCIDENT
        ),
        event_words=tuple(c.text for c in claims if c.slot == "event" and c.event == INCIDENT),
        content=frozenset(),
        moments=Moments((), (), dated=False, beside=False),
        own_voice=all(c.said_by is None for c in claims),
        origins=0,
        event=min(events, key=lambda event: (-events[event], event != INCIDENT)),
        own=all(c.event == INCIDENT for c in claims),
        weight=_weigh(source, groups.values(), brief, spread),
        titled=spread.titled(source.quote),
        again=brief.articles[source.article].text.count(source.quote) > 1,
        around=_names_around(source, brief.articles[source.article].text),
    )


def _names_around(source: Citation, text: str) -> frozenset[str]:
    """The names of its paragraph; of a paragraph that is one sentence without a name, those just before it."""
    start = text.rfind("\n", 0, source.start) + 1
    end = text.find("\n", source.end)
    paragraph = text[start : end if end >= 0 else len(text)]
    if paragraph.strip() == source.quote.strip() and not find_names(paragraph):
        paragraph = text[max(0, source.start - _JUST_BEFORE) : source.start]
    return frozenset().union(*(find_content(name.text) for name in find_names(paragraph)))


def _speaker(claims: Iterable[Claim]) -> Speaker | None:
    """The first speaker who is named outside the sentence itself, in whose place it may have a pronoun."""
    told = next((c for c in claims if c.slot == "statement" and c.said_by), None)
    return Speaker(" ".join(told.said_by.split())) if told and told.said_by else None


def _with_voices(candidates: Sequence[Candidate], brief: Brief) -> list[Candidate]:
    """Count for each the origins one of whose sentences says the most of it in the article's own voice."""
    origin = lineage_by_article(brief.reconciliation.lineages)
    own = [(origin[c.source.article], c) for c in candidates if c.own_voice]
    return [c._replace(origins=len({name for name, other in own if _says(other, c)})) for c in candidates]


def _says(other: Candidate, candidate: Candidate) -> bool:
    # The sets first: most pairs of a long story share too little for a closer look.
    shared = len(other.content & candidate.content)
    return shared >= _MOST_OF * len(candidate.content) and supports(
        other.source.quote, candidate.source.quote, _MOST_OF
    )


def _weigh(source: Citation, groups: Collection[ClaimGroup], brief: Brief, spread: _Spread) -> float:
    origins = max(1, len(brief.reconciliation.lineages))
    support: dict[Slot, float] = {}
    for group in groups:
        if group.event == INCIDENT:
            shared = (group.lineages + group.articles / 10) / origins
            support[group.slot] = max(support.get(group.slot, 0.0), _TELLING.get(group.slot, 0.0) * shared)
    place = 1 - source.start / max(1, len(brief.articles[source.article].text))
    length = abs(len(source.quote.split()) - _USUAL) / 50
    # Few reports agree on who or what is to blame, and every reader asks.
    blame = _BLAME if INCIDENT in {group.event for group in groups} and _BLAMES.search(source.quote) else 0
    return 0.4 * sum(support.values()) + 2 * spread.of(source.quote) + place + blame - length
