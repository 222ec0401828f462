"""Clauses and sayings as the checks compare them: who says which words. Judges nothing."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from crosswire.checks.finding import Sources
from crosswire.text.sayings.antecedents import FARTHEST, resolve_speaker
from crosswire.text.sayings.attribution import Attribution, find_attributions
from crosswire.text.sayings.clauses import mask_quotations
from crosswire.text.spans import Span, find_words
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_CLAUSE_EDGE = re.compile(r";|,? (?:while|whereas|but) ")
_TOPIC = re.compile(r"[A-Z][a-z ]{1,40}\b(?:differ|different|disagree|vary|own)\b[a-z ]{0,60}: ")


class Saying(NamedTuple):
    """Whoever speaks, in the text's own words, the stems of what they say, and the word of saying."""

    speaker: str
    content: frozenset[str]
    verb: str


def find_clauses(text: str) -> list[Span]:
    """The parts of *text* that a semicolon, "while", "whereas" or "but" keeps apart; those without content left out."""
    # What somebody says in marks is one thing said, however many clauses it has.
    masked, _ = mask_quotations(text, Span(0, len(text)))
    edges = [0, *(edge.end() for edge in _CLAUSE_EDGE.finditer(masked)), len(text)]
    return [Span(start, end) for start, end in pairwise(edges) if find_stems(text[start:end])]


def name_topic(sentence: Sentence) -> str | None:
    """The words by which a sentence on a disagreement names its topic: "Reports differ on the place: "; else None.

    They are the table's words and claim nothing; what follows them is given as what reports say.
    """
    topic = _TOPIC.match(sentence.text) if sentence.kind == "disagreement" else None
    return topic[0] if topic else None


@lru_cache(maxsize=1024)
def read_attributions(text: str) -> tuple[Attribution, ...]:
    """Who says what in the one sentence *text*."""
    return tuple(find_attributions(text, Span(0, len(text))))


def is_attributed(text: str, clause: Span, reported: Collection[Saying] = ()) -> bool:
    """Whether a source is named within *clause* of the sentence *text* with what is none of the sayings *reported*."""
    return any(
        a.speaker.start < clause.end and clause.start < a.cue.end and not is_among(said, reported)
        for a, said in zip(read_attributions(text), read_sayings(text), strict=True)
    )


def is_among(said: Saying, sayings: Iterable[Saying]) -> bool:
    """Whether one of *sayings* has the word of saying of *said*, and a word of its speaker, or tells of that."""
    speaker = find_stems(said.speaker)
    alike = (one for one in sayings if one.verb == said.verb)
    return any(not speaker or speaker & (find_stems(one.speaker) | one.content) for one in alike)


@lru_cache(maxsize=1024)
def read_sayings(text: str) -> tuple[Saying, ...]:
    """The sayings of the one sentence *text*."""
    return tuple(
        _saying(text, attribution, text[slice(*attribution.speaker)]) for attribution in read_attributions(text)
    )


def read_cited(citation: Citation, sources: Sources) -> tuple[Saying, ...]:
    """The sayings of a cited sentence. For "he said" the speaker is the sentence that says who "he" is.

    That whole sentence, not the name alone: a summary may call the speaker by the role that it gives.
    """
    numbered = sources.get(citation.article)
    if numbered is None or numbered.article.text[citation.start : citation.end] != citation.quote:
        return read_sayings(citation.quote)
    index = numbered.find_sentence(citation.start)
    if index is None or citation.start > numbered.sentences[index].start:
        return read_sayings(citation.quote)
    return _read_last(numbered.article.text, numbered.sentences[max(0, index - FARTHEST) : index + 1])


@lru_cache(maxsize=1024)
def _read_last(text: str, sentences: tuple[Span, ...]) -> tuple[Saying, ...]:
    """The sayings of the last of *sentences*; those before it may tell who speaks."""
    found = []
    for attribution in find_attributions(text, sentences[-1]):
        meant = resolve_speaker(text, list(sentences), len(sentences) - 1, attribution)
        host = next((s for s in sentences if meant and s.start <= meant.start < s.end), attribution.speaker)
        found.append(_saying(text, attribution, text[slice(*host)]))
    return tuple(found)


def _saying(text: str, attribution: Attribution, speaker: str) -> Saying:
    content = frozenset().union(*(find_stems(text[slice(*span)]) for span in attribution.content))
    return Saying(speaker, content, attribution.verb)


def find_near(sentence: Sentence) -> list[str]:
    """The cited words that speak of the same matter: three content words in common, or half of the sentence's."""
    stems = find_stems(sentence.text)
    least = min(3, max(1, len(stems) // 2))
    return [c.quote for c in sentence.citations if len(stems & find_stems(c.quote)) >= least]


def find_telling(sentence: Sentence, stem: str) -> list[str]:
    """The cited sentences that have the word of this stem, each once."""
    quotes = dict.fromkeys(citation.quote for citation in sentence.citations)
    return [quote for quote in quotes if stem in find_stems(quote)]


def find_place(words: str, text: str) -> Span | None:
    """The first place where *text* says *words*, or None; words without a visible character stand nowhere."""
    try:
        return find_words(words, text)
    except ValueError:
        return None


def stands_in(words: str, text: str) -> bool:
    """Whether *text* says *words*, as :func:`find_place` tells."""
    return find_place(words, text) is not None
