"""What the article reports: the kind of its incident, by the words of its title and sentences."""

import re
from collections import defaultdict
from collections.abc import Sequence

from crosswire.engines.offline.reading.additions import tells_of_violence
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.kinds import KindMention, find_kinds
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.spans import Span
from crosswire_schemas.article import Article
from crosswire_schemas.proposal import EventProposal, Words
from crosswire_schemas.vocabulary import EventKind

# What a general word may also mean: "attack" in a report of a bombing names the bombing.
_GENERAL = {
    "armed_attack": 0.6,
    "crime": 0.7,
    "legal": 0.35,
    "political": 0.35,
    "fire": 0.8,
    "protest": 0.8,
    "disease": 0.9,
}
# "A rocket blasted off with a satellite", "an app that terrorists use": by themselves, words for weapons and for those
# who bear them name no attack.
_BEARING_ARMS = re.compile(r"(?:missile|drone|rocket)s?|militants|guerrillas?|terrorists?", re.IGNORECASE)
_VIOLENT = frozenset({"armed_attack", "bombing", "shooting", "kidnapping"})
_WEIGHTS = (3.0, 2.0, 1.5, 1.0, 1.0)
_OPENING = 5
"""Sentences in which a report says what it reports."""
_BESIDE = frozenset({"crime", "fire", "disease", "protest", "legal", "political", "other"})
"""What a report of something else may tell of further down: a trial, a vote, an old theft."""


def find_event(sentences: Sequence[Sentence], article: Article) -> EventProposal | None:
    """Return what the article reports, by the words of its title and first sentences; None without a sentence.

    The kind that is named most and first wins; a trial or a vote that only later sentences name is beside it. Words
    that stand in reports of every kind (attack, court, president) weigh less. The pointer is to the first words of that
    kind; without any, to one of the first sentences that tells of harm, or to the first that tells of anything.
    """
    if not sentences:
        return None
    scores: defaultdict[EventKind, float] = defaultdict(float)
    title = article.title or ""
    for mention in find_kinds(title, Span(0, len(title))):
        scores[mention.kind] += 3 * _GENERAL.get(mention.kind, 1.0)
    mentions = [(sentence, mention) for sentence in sentences for mention in _naming_deeds(sentence)]
    for sentence, mention in mentions:
        place = sentence.number - 1
        weight = _WEIGHTS[place] if place < len(_WEIGHTS) else 0.4
        scores[mention.kind] += weight * _GENERAL.get(mention.kind, 1.0)
    for kind in sorted(scores, key=lambda kind: -scores[kind]):
        for sentence, mention in mentions:
            here = sentence.number <= _OPENING or kind not in _BESIDE
            if mention.kind == kind and here and sentence.holds(*mention.span):
                return EventProposal(kind=kind, at=sentence.point(*mention.span))
    whole = [s for s in sentences if s.holds(*s.span)] or sentences
    # "Story 3" above the text tells of nothing.
    told = [*(s for s in whole[:_OPENING] if s.cues), *(s for s in whole if has_finite_verb(s.text)), whole[0]]
    return EventProposal(kind="other", at=Words(sentence=told[0].number, words=told[0].text))


def _naming_deeds(sentence: Sentence) -> Sequence[KindMention]:
    """The mentions of a sentence, without words for arms alone where it tells of no violence."""
    deeds = [m for m in sentence.kinds if not _BEARING_ARMS.fullmatch(sentence.article.text, *m.span)]
    armed = len(deeds) < len(sentence.kinds)
    if armed and (any(m.kind in _VIOLENT for m in deeds) or tells_of_violence(sentence)):
        return sentence.kinds
    return deeds
