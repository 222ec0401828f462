"""Is it said who says so? V05, V06, V07, V13. Looks at words of saying, not at whether the source is right."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.text.attribution import find_attributions
from crosswire.text.names import find_names, same_name
from crosswire.text.spans import Span
from crosswire.text.wording import content_stems
from crosswire_schemas.summary import Sentence

_CONFIRMED = re.compile(r"\b(?:several|multiple|many|numerous)\s+(?:sources|outlets|reports|media)\b", re.IGNORECASE)
_BARE = re.compile(r"\b(?:a source|sources)\s+(?:said|say|told|confirmed|reported)\b", re.IGNORECASE)
_BEFORE_BARE = re.compile(r"[\w-]+\s+$")
_CLAUSE_EDGE = re.compile(r";|,? (?:while|whereas|but) ")
_PLURAL = re.compile(r"\b(?:officials|sources|authorities|witnesses|spokespeople|officers)\b", re.IGNORECASE)


def check_attributed(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V05: what the cited sentences only report as said is attributed in the same clause (AP, Reuters).

    A clause may go without where a cited sentence that says as much of it says so in the article's own voice.
    """
    cited = [(_sayings(citation.quote), _stems(citation.quote)) for citation in sentence.citations]
    said = find_attributions(sentence.text, Span(0, len(sentence.text)))
    for clause in _clauses(sentence.text):
        words = sentence.text[slice(*clause)]
        stems = _stems(words)
        most = max((len(stems & quote) for _, quote in cited), default=0)
        nearest = [sayings for sayings, quote in cited if most and len(stems & quote) == most]
        speakers = {stem for sayings in nearest for saying in sayings for stem in _stems(saying.speaker)}
        attributed = any(a.speaker.start < clause.end and clause.start < a.cue.end for a in said)
        if nearest and all(nearest) and not attributed and not speakers & stems:
            yield Trouble(words, "the cited sentence says who says this; name the source in this clause")


def _clauses(text: str) -> list[Span]:
    edges = [0, *(edge.end() for edge in _CLAUSE_EDGE.finditer(text)), len(text)]
    return [Span(start, end) for start, end in pairwise(edges) if _stems(text[start:end])]


def _stems(text: str) -> set[str]:
    return {stem for _, stem in content_stems(text)}


def check_speaker(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V05: whoever is said to say it says it in a cited sentence, and not somebody else named there."""
    cited = [saying for citation in sentence.citations for saying in _sayings(citation.quote)]
    if not cited:
        return
    for said in _sayings(sentence.text):
        shared = [len(said.content & saying.content) for saying in cited]
        own = [n for n, saying in zip(shared, cited, strict=True) if _one_source(said.speaker, saying.speaker)]
        # Half is enough: one source may say less of a thing that another says at length.
        if not own or 2 * max(own) < max(shared):
            rival = cited[shared.index(max(shared))].speaker
            yield Trouble(said.speaker, f"the cited words name another source: {rival!r}")


class _Saying(NamedTuple):
    speaker: str
    content: frozenset[str]


def _sayings(text: str) -> list[_Saying]:
    return [
        _Saying(
            text[slice(*attribution.speaker)],
            frozenset(stem for span in attribution.content for stem in _stems(text[slice(*span)])),
        )
        for attribution in find_attributions(text, Span(0, len(text)))
    ]


def _one_source(speaker: str, cited: str) -> bool:
    """Whether the sentence may call the cited source *speaker*: a shared name, or a shared word for the role."""
    if any(same_name(a.text, b.text) for a in find_names(speaker) for b in find_names(cited)):
        return True
    stems, cited_stems = _stems(speaker), _stems(cited)
    return bool(stems & cited_stems) or not stems or not cited_stems


def check_plural(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V06: one source is never plural; "officials" stands only where the cited words have more than one."""
    quotes = [citation.quote for citation in sentence.citations]
    for plural in _PLURAL.finditer(sentence.text):
        word = plural[0].casefold()
        several = len({quote for quote in quotes if word.removesuffix("s") in quote.casefold()}) > 1
        if not several and not any(word in quote.casefold() for quote in quotes):
            yield Trouble(plural[0], "the cited words have one such source; do not make it plural")


def check_bare_source(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V07: an unnamed source is described; AP does not allow a bare "a source said"."""
    for bare in _BARE.finditer(sentence.text):
        if not _BEFORE_BARE.search(sentence.text[: bare.start()]):
            yield Trouble(bare[0], "say what kind of source this is")


def check_confirmation(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V13: "several outlets" is a claim about origins that a summary of a few articles cannot make."""
    for match in _CONFIRMED.finditer(sentence.text):
        yield Trouble(match[0], "copies do not confirm each other; name who says it instead")
