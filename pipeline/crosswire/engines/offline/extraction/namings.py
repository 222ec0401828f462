"""Names inside a noun phrase: a person's, a group's, in ordinary print and in upper-case telegrams.

In capitals a name is what no common word accounts for: neither in the lists, nor used with an article anywhere in
the same text. It says what a name seems to be, never whether it is somebody's true name.
"""

import re

from crosswire.engines.offline.reading.capitals import COMMON, CONSONANTS, LINKS, NUMBERS, Namings, is_unknown
from crosswire.engines.offline.reading.phrases import Phrase
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import Token
from crosswire.engines.offline.words.people import (
    BODIES,
    COLLECTIVE,
    FORCES,
    MARKED,
    MODIFIERS,
    NEWS,
    OUTLAWED,
    PEOPLE,
    TITLES_BEFORE,
    VIOLENT,
)
from crosswire.text.name_words import (
    GROUP_WORDS,
    PLACE_STARTS,
    read_words,
)
from crosswire.text.spans import Span
from crosswire.text.states import STATES

_ABSTRACT = re.compile(r"(?:ing|tions?|ments?|ness|ity|ities|ism|ence|ance|ure|age|ery)$")
_MEMBERS = read_words("""members member troops soldiers leader leaders units unit column columns cell cells agents""")
# Such words before "group" or "organization" tell its sort, not its name.
_GENERIC = read_words(
    """this that these those his her its their same such our narcotics-trafficking drug-trafficking self-styled
    clandestine terrorist guerrilla"""
)


def find_person(phrase: Phrase, sentence: Sentence, namings: Namings) -> Span | None:
    """The person's name in a phrase, without title; None where the phrase names nobody.

    A name of one word counts only after a title or where the text layer knows it for a person's.
    """
    if namings.upper:
        return None if _group_with_article(phrase, sentence) else _person_in_capitals(phrase, namings)
    for name in sentence.names:
        inside = phrase.start <= name.span.start and name.span.end <= phrase.end
        full = name.kind is None and " " in name.text and name.span.end >= phrase.end - 2
        if inside and (name.kind == "person" or full):
            return name.span
    return None


def _person_in_capitals(phrase: Phrase, namings: Namings) -> Span | None:
    best: tuple[Token, ...] = ()
    run: list[Token] = []
    titled = False
    for token in (*phrase.tokens, Token(phrase.end, phrase.end, "")):
        if token.low and (is_unknown(token.low, namings) or (run and token.low in LINKS)):
            run.append(token)
            continue
        if len(run) >= (1 if titled else 2) and len(run) >= len(best):
            best = tuple(run)
        titled = token.low in TITLES_BEFORE
        run = []
    if not best or len(best) > 6 or best[0].low in PLACE_STARTS or any(token.low in GROUP_WORDS for token in best):
        return None
    return Span(best[0].start, best[-1].end)


def find_group(phrase: Phrase, sentence: Sentence, namings: Namings) -> Span | None:
    """The name of a body in a phrase: the phrase's own, or that of "members of the ..." and "... fighters"."""
    if namings.upper:
        return _group_in_capitals(phrase, namings) or _group_with_article(phrase, sentence)
    for name in sentence.names:
        if phrase.start <= name.span.start and name.span.end <= phrase.end:
            is_modifier = (
                name.kind is None
                and phrase.head in VIOLENT | _MEMBERS
                and name.span != (phrase.start, phrase.end)
                and name.text.casefold() not in COMMON
            )
            if name.kind == "group" or is_modifier:
                return name.span
    return None


def find_state(phrase: Phrase, sentence: Sentence) -> Span | None:
    """The state that a phrase consists of: "Norland" in "Norland carried out the strike"."""
    words = sentence.article.text[phrase.start : phrase.end]
    folded = words.casefold().replace(".", "")
    return Span(phrase.start, phrase.end) if STATES.get(folded) == folded or words in {"US", "U.S", "UK"} else None


def _group_with_article(phrase: Phrase, sentence: Sentence) -> Span | None:
    """A name with an article, as in THE BLUE LANTERN, is no person's, if no common word accounts for it."""
    text = sentence.article.text
    before = text[max(0, phrase.start - 6) : phrase.start].upper()
    if not before.endswith(("THE ", 'THE "')) or len(phrase.tokens) > 3:
        return None
    if any(token.low in COMMON or token.low in STATES or not token.low[0].isalpha() for token in phrase.tokens):
        return None
    return None if _ABSTRACT.search(phrase.head) else Span(phrase.start, phrase.end)


def _group_in_capitals(phrase: Phrase, namings: Namings) -> Span | None:
    tokens = _without_members(phrase)
    for token in tokens:
        if token.low in namings.groups or CONSONANTS.match(token.low):
            return Span(token.start, token.end)
    if len(tokens) < 2:
        return None
    if tokens[-1].low in BODIES and any(token.low not in COMMON and token.low not in _GENERIC for token in tokens[:-1]):
        return Span(tokens[0].start, tokens[-1].end)
    if tokens[-1].low in OUTLAWED:
        return Span(tokens[0].start, tokens[-1].end)
    named = len(tokens) < len(phrase.tokens) and phrase.head in VIOLENT | _MEMBERS
    known = PEOPLE | NEWS | FORCES | STATES.keys()
    if named and tokens[-1].low not in MODIFIERS and not any(token.low in known for token in tokens):
        return Span(tokens[0].start, tokens[-1].end)
    return None


def _without_members(phrase: Phrase) -> list[Token]:
    """The tokens for the body itself: without "members of the" before it or "fighters" after it."""
    tokens = list(phrase.tokens)
    words = [token.low for token in tokens]
    if "of" in words[1:] and words[words.index("of") - 1] in PEOPLE | COLLECTIVE:
        tokens = tokens[words.index("of") + 1 :]
    while tokens and tokens[-1].low in (VIOLENT | _MEMBERS) - OUTLAWED:
        tokens.pop()
    while tokens and (tokens[0].low in MARKED | NUMBERS | {"the", "an"} or tokens[0].low.isdigit()):
        tokens.pop(0)
    return tokens
