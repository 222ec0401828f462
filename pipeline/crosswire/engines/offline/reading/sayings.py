"""The sayings of an article: who, with which verb, what, in one sentence or across two. Judges no truth."""

import re
from functools import lru_cache
from typing import NamedTuple

from crosswire.engines.offline.reading.phrases import find_whole
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.sayings.antecedents import resolve_speaker
from crosswire.text.sayings.attribution import Attribution, anonymity_of, verb_stance
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.spans import Span
from crosswire_schemas.vocabulary import Anonymity, Stance

# "on condition of anonymity, that", "in a statement that": how it was said, not what.
_LEAD = re.compile(
    r"(?:[\s,;:—–-]+|that\s+|how\s+|(?:on|in|to|during|at|via|through)\s[^,.;“\"]{1,60}?,?\s+that\s+|"
    # "Assured AFP that": whom it was said to.
    r"(?-i:[A-Z])[\w.&]*(?:\s(?-i:[A-Z])[\w.&]*){0,3}\s+that\s+|"
    r"in\s+an?\s+(?:\w+\s+)?(?:statement|release|communiqu[eé]|interview|post)\s+)+",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(r"(?:on|in|during|for|at|after|before|also|earlier|later|meanwhile|however)\b", re.IGNORECASE)
# A clause that opens so has lost its subject to the words before the speaker.
_HEADLESS = re.compile(
    r"(?:was|were|is|are|had|has|have|will|would|could|may|might|aims?|killed|wounded|injured|includes?|included|took|came|"
    r"left|began|remains?|remained|who|which)\s"
)


class Saying(NamedTuple):
    """One saying: *verb* is copied from the sentence *told_in*; the speaker may stand in an earlier one.

    *content* is what is said, clipped to no sentence: a quotation may begin in the sentence before.
    """

    speaker: Span
    speaker_in: Sentence
    told_in: Sentence
    verb: str
    stance: Stance
    anonymity: Anonymity
    content: Span


def read_sayings(sentence: Sentence, before: tuple[Sentence, ...] = ()) -> list[Saying]:
    """The sayings of one sentence; "he" and "the official" are traced back through *before*, if given."""
    sayings = []
    for attribution in sentence.attributions:
        saying = None if attribution.negated and attribution.verb != "deny" else _read(sentence, attribution)
        if saying:
            sayings.append(_resolve(saying, before, attribution) if before else saying)
    return sayings


def _resolve(saying: Saying, before: tuple[Sentence, ...], attribution: Attribution) -> Saying:
    text = saying.speaker_in.article.text
    meant = resolve_speaker(text, [one.span for one in before], len(before), attribution)
    if meant is None:
        return saying
    home = next((one for one in before if one.span.start <= meant.start < one.span.end), None)
    if home is None:
        return saying
    meant = find_whole(text, *meant)
    return saying._replace(
        speaker=meant,
        speaker_in=home,
        anonymity=anonymity_of(text[meant.start : meant.end], home.text),
    )


def _read(sentence: Sentence, attribution: Attribution) -> Saying | None:
    text = sentence.article.text
    speaker = find_whole(text, *attribution.speaker)
    verb = _verb(text, attribution, sentence.span.end)
    content = _find_clause(sentence, attribution)
    if content is None:
        return None
    content = find_whole(text, *content)
    return Saying(speaker, sentence, sentence, verb, verb_stance(verb), attribution.anonymity, content)


def _verb(text: str, attribution: Attribution, end: int) -> str:
    """The verb as it stands; after "a statement by the mayor" it follows the speaker."""
    cue = text[attribution.cue.start : attribution.cue.end].strip()
    if attribution.verb == "according to":
        return cue
    if cue.casefold().endswith((" by", " from", " of")):
        following = re.compile(rf"\b{attribution.verb[:2]}\w*(?:d|s|ing)\b")
        found = following.search(text, attribution.speaker.end, end)
        return found[0] if found else ""
    return cue.split()[-1]


def find_content(sentence: Sentence, attribution: Attribution) -> Span | None:
    """Return where what is said stands; "On Monday" before a speaker tells when, and what follows it is said."""
    text = sentence.article.text
    content = max(attribution.content, key=lambda span: span.end - span.start, default=None)
    if content and content.end <= attribution.cue.start and _is_adverbial(text[slice(*tidy(text, content))]):
        return Span(max(attribution.cue.end, attribution.speaker.end), sentence.span.end)
    return content


def _find_clause(sentence: Sentence, attribution: Attribution) -> Span | None:
    """What is said, if it is a clause: "On Monday" before a speaker is none, nor is "killed six" without who did."""
    content = find_content(sentence, attribution)
    if content is None:
        return None
    content = tidy(sentence.article.text, content)
    words = sentence.article.text[slice(*content)]
    is_clause = words and not _HEADLESS.match(words) and not (_is_adverbial(words) and len(words.split()) < 6)
    return content if is_clause else None


def _is_adverbial(words: str) -> bool:
    return bool(_ADVERBIAL.match(words) and not has_finite_verb(words))


@lru_cache(maxsize=1024)
def tidy(text: str, span: Span) -> Span:
    """The clause without the "that" before it and the stop or comma after it; a quotation keeps its marks.

    Every value of a sentence asks for the same ones.
    """
    start, end = span
    if lead := _LEAD.match(text, start, end):
        start = lead.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–-"):
        end -= 1
    if end > start and text[end - 1] == "." and text[end - 3 : end - 2] != ".":
        end -= 1
    return Span(start, end)
