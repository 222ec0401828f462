"""What was hit, in each source's words: "a site of the group" to one, "a launch site" to another. Finds no town."""

import re
from collections.abc import Iterator

from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.phrases import make_phrase, read_after
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import Token, index_at
from crosswire.engines.offline.words.people import THINGS
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire.text.wording.aims import AIMED
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.proposal import WhereProposal

_SITES = THINGS | read_words("site sites stronghold hideout bunker arsenal dump hangar area")
_MARKS = frozenset("“”\"'’")
# A quotation that only begins here keeps its mark where it ends with the words, and loses it where it runs on.
_QUOTED = re.compile(r"[“\"]\s?(?P<words>[^”\"]*)$")
# Whose it is belongs to the words: "a position of the group", "a “compound” belonging to a faction".
_OWNING = read_words("of belonging owned used utilized utilised run managed held operated")


def find_targets(reading: ArticleReading) -> list[WhereProposal]:
    """Return what was hit in the incident, each wording once, with who words it so."""
    found: dict[str, WhereProposal] = {}
    for sentence in reading.sentences:
        if reading.about_of(sentence) != INCIDENT:
            continue
        for span in _find_spans(sentence):
            _, speaker = find_teller(sentence, span.start)
            at = sentence.point(*span)
            found.setdefault(
                at.words.casefold(),
                WhereProposal(about=INCIDENT, kind="site", relation="in", at=at, said_by=speaker),
            )
    return list(found.values())


def _find_spans(sentence: Sentence) -> Iterator[Span]:
    text, shift = sentence.low, sentence.span.start
    for match in AIMED.finditer(text):
        yield from _read(sentence, match.end() + shift)


def _read(sentence: Sentence, position: int) -> Iterator[Span]:
    tokens = sentence.tokens
    phrase = read_after(tokens, index_at(tokens, position))
    if phrase is None:
        return
    last = next((n for n, token in enumerate(phrase.tokens) if n and token.low in _OWNING), len(phrase.tokens))
    site = make_phrase(list(phrase.tokens[:last]))
    if site is None or site.head not in _SITES:
        return
    after = next((n for n, token in enumerate(tokens) if token.start >= site.end and token.low not in _MARKS), 0)
    owner = read_after(tokens, after + 1 + (tokens[after + 1].low in {"by", "to"})) if _owns(tokens, after) else None
    yield _close(sentence.article.text, position, owner.end if owner else site.end)


def _owns(tokens: list[Token], index: int) -> bool:
    return 0 < index < len(tokens) - 2 and tokens[index].low in _OWNING


def _close(text: str, start: int, end: int) -> Span:
    """The range with both quotation marks of a quotation in it or with none."""
    opened = _QUOTED.search(text[start:end])
    if not opened:
        return Span(start, end)
    if text[end : end + 1] in {"”", '"'}:
        return Span(start, end + 1)
    return Span(start + opened.start("words"), end) if not opened.start() else Span(start, end)
