"""What the articles tell in words of the order of events: one sentence, two events of the story, one word of order.

An event is named by its own words in the sentence, or by a phrase that fits no other event of the story ("The
bombing came a day after ..."). Compares no date.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from crosswire.text.prose import NumberedArticle
from crosswire.text.spans import Span
from crosswire.text.times.sequence import find_definite, tell_first
from crosswire.text.wording.stems import find_words
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim

_ANY = re.compile(
    r"\b(?:after|before|since|later|follow|preced|ahead of|prior to|in the wake|in re(?:sponse|action|taliation)|"
    r"in re(?:venge|prisal)|sparked|triggered|prompted|provoked|led to)",
    re.IGNORECASE,
)
_FEWEST = 2
"""Words by which a subject must name an event other than the incident; "the raid" may be any raid."""


class Mention(NamedTuple):
    """Words of an article that name *event*, and the words of its own on which that rests."""

    event: str
    words: Citation
    naming: tuple[Citation, ...]


class ToldOrder(NamedTuple):
    """That *then* came after *first*, and the sentence that says so."""

    first: Mention
    then: Mention
    sentence: Citation


def find_told_order(claims: Sequence[Claim], articles: Sequence[NumberedArticle]) -> tuple[ToldOrder, ...]:
    """Return each order of two events that a sentence of *articles* tells, in the order of the sentences."""
    events = [claim for claim in claims if claim.slot == "event"]
    vocabulary: dict[str, dict[str, Citation]] = {}
    of_article: dict[str, list[Claim]] = {}
    for claim in events:
        of_article.setdefault(claim.article, []).append(claim)
        for word in find_words(claim.text):
            vocabulary.setdefault(claim.event, {}).setdefault(word, claim.citations[0])
    return tuple(
        told
        for numbered in articles
        for sentence in numbered.sentences
        if _ANY.search(numbered.article.text, *sentence)
        for told in _read(numbered, sentence, of_article.get(numbered.article.id, []), vocabulary)
    )


def _read(
    numbered: NumberedArticle,
    sentence: Span,
    events: Sequence[Claim],
    vocabulary: Mapping[str, Mapping[str, Citation]],
) -> Iterator[ToldOrder]:
    whole = numbered.article.cite(*sentence)
    own = [c for c in events if _overlap(c.citations[0], whole)]
    mentions = [
        Mention(c.event, c.citations[0], c.citations[:1])
        for c in own
        # Words that name two events name neither.
        if not any(c.event != other.event and _overlap(c.citations[0], other.citations[0]) for other in own)
    ]
    last = max((c for c in events if c.citations[0].end <= whole.start), key=lambda c: c.citations[0].end, default=None)
    for mention in _read_definite(numbered, whole, vocabulary, fresh=last is not None and last.event == INCIDENT):
        if not any(_overlap(mention.words, other.words) for other in mentions):
            mentions.append(mention)
    for one, other in combinations(mentions, 2):
        if one.event != other.event:
            spans = [Span(m.words.start - whole.start, m.words.end - whole.start) for m in (one, other)]
            first = tell_first(whole.quote, *spans)
            if first:
                yield ToldOrder(*((one, other) if first == spans[0] else (other, one)), whole)


def _read_definite(
    numbered: NumberedArticle, sentence: Citation, vocabulary: Mapping[str, Mapping[str, Citation]], *, fresh: bool
) -> Iterator[Mention]:
    """What "the bombing" or "the incident" names, if the articles use these words of but one event.

    The incident is so named only where it is *fresh*, the event of which the article spoke last: a paragraph on an
    earlier case may call that case "the incident" too.
    """
    for span in find_definite(sentence.quote):
        words = find_words(sentence.quote[slice(*span)])
        named = [event for event, known in vocabulary.items() if words <= known.keys()]
        if words == {"incident"}:
            named = [INCIDENT]
        if words and len(named) == 1 and (fresh if named[0] == INCIDENT else len(words) >= _FEWEST):
            cited = numbered.article.cite(sentence.start + span.start, sentence.start + span.end)
            known = vocabulary.get(named[0], {})
            yield Mention(named[0], cited, tuple(dict.fromkeys(known[word] for word in sorted(words & known.keys()))))


def _overlap(one: Citation, other: Citation) -> bool:
    return one.start < other.end and other.start < one.end
