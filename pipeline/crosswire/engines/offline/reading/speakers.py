"""Those who speak of an event or come to help: authorities, investigators, responders, others.

What they say stands in the statements; here they only get their part. Pronouns name nobody and are left out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosswire.engines.offline.reading.phrases import Phrase
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import Token
from crosswire.engines.offline.words.people import INVESTIGATORS, OFFICIALS, RESPONDERS, VIOLENT
from crosswire.text.keyed import Keyed, Leading
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire_schemas.vocabulary import Role

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_ARTICLES = read_words("the a an one some")
_PRONOUNS = read_words("he she it they we i you who that this these those")
_NO_VOICES = _PRONOUNS | VIOLENT
_HELPERS = RESPONDERS - OFFICIALS
_HELP = Leading(
    """ambulance city coast emergency firefighters first lifeboats local medics paramedics rescue search
    volunteer""",
    r"\b(?:(?:volunteer|local|city|fire|rescue|emergency|search|ambulance|medical)\s+)*(?:firefighters|"
    r"fire\s+crews|fire\s+brigades?|"
    r"fire\s+department|paramedics|rescuers|rescue\s+(?:crews|teams|workers|services)|emergency\s+(?:crews|"
    r"services|workers|responders)|"
    r"first\s+responders|ambulance\s+(?:crews|service)|coast\s?guards?|lifeguards|lifeboats?|medics|search\s+teams)\b",
)
_LONGEST = 12
# "According to an updated tally given by the ministry": the ministry speaks.
_MADE_BY = Keyed(
    """account communique count data figures letter list message post report statement study survey tally toll
    video""",
    r"\b(?:tally|count|toll|figures|data|statement|report|message|communique|account|list|letter|post|video|survey|study)\s+"
    r"(?:\w+\s+){0,2}(?:given|issued|released|published|provided|compiled|made|posted|sent|read|put\s+out)\s+(?:\w+\s+){0,2}by\s+",
)
_MEDIA = read_words(
    """news radio television tv newspaper magazine channel broadcaster daily weekly journal media press network
    station website outlet times post tribune herald"""
)


class Voice(NamedTuple):
    """Words that name a speaker or helper, as a phrase, and the part they have."""

    phrase: Phrase
    role: Role


def find_voices(sentence: Sentence) -> Iterator[Voice]:
    """The speakers of a sentence, each with its part, and those whom it tells to have come to help."""
    for attribution in sentence.attributions:
        phrase = read_phrase(sentence, attribution.speaker)
        if phrase and not {token.low for token in phrase.tokens} & _NO_VOICES:
            yield Voice(phrase, _role_of(phrase))
    for match in _HELP.finditer(sentence.low):
        shift = sentence.span.start
        phrase = read_phrase(sentence, Span(match.start() + shift, match.end() + shift))
        if phrase:
            yield Voice(phrase, "responder")


def read_phrase(sentence: Sentence, span: Span) -> Phrase | None:
    """The words of *span* up to its first comma, without article; None where they are too many for a name."""
    text, shift = sentence.article.text, sentence.span.start
    if made := _MADE_BY.search(sentence.low, span.start - shift, span.end - shift):
        span = Span(made.end() + shift, span.end)
    comma = text.find(",", span.start, span.end)
    tokens = [
        Token(*match.span(), match[0].casefold())
        for match in _WORD.finditer(text, span.start, comma if comma > 0 else span.end)
    ]
    while tokens and tokens[0].low in _ARTICLES:
        tokens = tokens[1:]
    return Phrase(tuple(tokens), tokens[0].start, tokens[-1].end) if 0 < len(tokens) <= _LONGEST else None


def _role_of(phrase: Phrase) -> Role:
    words = {token.low.removesuffix("'s").removesuffix("’s") for token in phrase.tokens}
    if phrase.head in _MEDIA or (phrase.head in {"agency", "service", "corporation"} and words & _MEDIA):
        return "other"
    if words & INVESTIGATORS:
        return "investigator"
    if words & _HELPERS:
        return "responder"
    return "authority" if words & OFFICIALS else "other"
