"""Names inside a noun phrase: a person's, a group's, in ordinary print and in upper-case telegrams.

In capitals a name is what no common word accounts for: neither in the lists, nor used with an article anywhere in
the same text. It says what a name seems to be, never whether it is somebody's true name.
"""

import re

from crosswire.engines.offline.extraction.callings import ABSTRACT, SORTS, read_called
from crosswire.engines.offline.reading.capitals import COMMON, LINKS, NUMBERS, Namings, is_acronym, is_unknown
from crosswire.engines.offline.reading.phrases import Phrase
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import Token
from crosswire.engines.offline.words.people import (
    ARMED,
    ATTACKS,
    BODIES,
    COLLECTIVE,
    FORCES,
    MARKED,
    MODIFIERS,
    NEWS,
    OUTLAWED,
    PEOPLE,
    SORTS_OF_DEED,
    TITLES_BEFORE,
    VIOLENT,
    WARLIKE,
)
from crosswire.text.names.proper_names import Name
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GROUP_WORDS, PLACE_STARTS
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words

_MEMBERS = read_words(
    """members member troops soldiers leader leaders units unit column columns cell cells agents personnel"""
)
_FIGHTERS = VIOLENT | _MEMBERS
_MERE_FIGHTERS = _FIGHTERS - OUTLAWED
_NO_BODY = (_FIGHTERS | MODIFIERS) - OUTLAWED
_PEOPLE = PEOPLE | COLLECTIVE
# One of them behind names is what the body calls itself: "the Rosa Marn Commando Unit".
_UNITS = read_words("unit column cell commando brigade squad")
# Such words before "group" or "organization" tell its sort, not its name.
_GENERIC = read_words(
    """this that these those his her its their same such our narcotics-trafficking drug-trafficking self-styled
    clandestine terrorist guerrilla"""
)
_BEFORE_NAME = MARKED | NUMBERS | {"the", "an", "los", "so-called", "self-styled"}
_CAPITAL_BEFORE = re.compile(r"\b([A-Z][a-z]+) \Z")
_KNOWN = PEOPLE | NEWS | FORCES | STATES.keys()


def find_person(phrase: Phrase, sentence: Sentence, namings: Namings) -> Span | None:
    """The person's name in a phrase, without title; None where the phrase names nobody.

    A name of one word counts only after a title, as the surname of somebody whom the article names in full, or where
    the text layer knows it for a person's.
    """
    if namings.upper:
        is_group = phrase.tokens[-1].low in BODIES or _group_with_article(phrase, sentence, namings)
        return None if is_group else _person_in_capitals(phrase, namings)
    for name in sentence.names:
        inside = phrase.start <= name.span.start and name.span.end <= phrase.end
        inside = inside and not _is_owner(name, phrase, sentence)
        full = name.kind is None and name.span.end >= phrase.end - 2
        full = full and (" " in name.text or name.text.casefold() in namings.surnames)
        if inside and (name.kind == "person" or full) and not _is_in_title(name, sentence):
            return name.span
    return None


def _is_owner(name: Name, phrase: Phrase, sentence: Sentence) -> bool:
    """Whether a name only tells whose: "a member of Latif's crew" is not Latif."""
    return name.span.end < phrase.end and sentence.article.text[name.span.end : name.span.end + 2] in {"'s", "’s"}


def _is_in_title(name: Name, sentence: Sentence) -> bool:
    """Whether a single name goes on with a capital before it that is no title: "Bill" of the film "Kill Bill"."""
    before = _CAPITAL_BEFORE.search(sentence.article.text, sentence.span.start + 1, name.span.start)
    return " " not in name.text and before is not None and before[1].casefold() not in TITLES_BEFORE


def _person_in_capitals(phrase: Phrase, namings: Namings) -> Span | None:
    best: tuple[Token, ...] = ()
    run: list[Token] = []
    titled = False
    for token in (*phrase.tokens, Token(phrase.end, phrase.end, "")):
        if token.low and (is_unknown(token.low, namings) or (run and token.low in LINKS)):
            run.append(token)
            continue
        known = titled or (len(run) == 1 == len(phrase.tokens) and run[0].low in namings.surnames)
        if len(run) >= (1 if known else 2) and len(run) >= len(best):
            best = tuple(run)
        titled = token.low in TITLES_BEFORE
        run = []
    if not best or len(best) > 6 or best[0].low in PLACE_STARTS or any(token.low in GROUP_WORDS for token in best):
        return None
    if any(token.low in BODIES and token.start > best[-1].start for token in phrase.tokens):
        return None  # "LANTERN MARN LIBERATION FRONT"
    return Span(best[0].start, best[-1].end)


def find_group(phrase: Phrase, sentence: Sentence, namings: Namings) -> Span | None:
    """The name of a body in a phrase: the phrase's own, or that of "members of the ..." and "... fighters".

    In "a group that calls itself the Blue Lantern" the name stands behind the phrase.
    """
    if namings.upper:
        return (
            read_called(phrase, sentence)
            or _group_in_capitals(phrase, namings)
            or _group_with_article(phrase, sentence, namings)
        )
    if called := read_called(phrase, sentence):
        return called
    for name in sentence.names:
        if phrase.start <= name.span.start and name.span.end <= phrase.end:
            is_modifier = (
                name.kind is None
                and not _is_owner(name, phrase, sentence)
                and phrase.head in _FIGHTERS
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


def find_owner(phrase: Phrase, sentence: Sentence, namings: Namings) -> Span | None:
    """Whose deed or machine a phrase names: "US" in "US drone strike", "Lantern" in "Lantern attack"; else None.

    The name of a state is only where it was ("the Norland attack"); its adjective before an act of war is whose.
    """
    tokens = list(phrase.tokens[:-1])
    while tokens and tokens[-1].low in SORTS_OF_DEED:
        tokens.pop()
    if not tokens or (phrase.head not in WARLIKE and phrase.head not in ATTACKS):
        return None
    text = sentence.article.text
    for size in (2, 1):
        words = text[tokens[-size].start : tokens[-1].end] if len(tokens) >= size else ""
        folded = words.casefold().replace(".", "")
        if folded in STATES and (STATES[folded] != folded or words in {"US", "U.S", "UK"}):
            return Span(tokens[-size].start, tokens[-1].end) if phrase.head in WARLIKE else None
    return find_group(Phrase(tuple(tokens), tokens[0].start, tokens[-1].end), sentence, namings)


def _group_with_article(phrase: Phrase, sentence: Sentence, namings: Namings) -> Span | None:
    """A name with an article, as in THE BLUE LANTERN, is no person's, if no common word accounts for it.

    One word alone may be any noun ("THE OUTRAGES"): it must be known for a group's by what the article says of it.
    """
    if len(phrase.tokens) == 1 and phrase.head not in namings.groups:
        return None
    text = sentence.article.text
    before = text[max(0, phrase.start - 6) : phrase.start].upper()
    if not before.endswith(("THE ", 'THE "')) or len(phrase.tokens) > 3:
        return None
    if any(token.low in COMMON or token.low in STATES or not token.low[0].isalpha() for token in phrase.tokens):
        return None
    return None if ABSTRACT.search(phrase.head) else Span(phrase.start, phrase.end)


def _group_in_capitals(phrase: Phrase, namings: Namings) -> Span | None:
    tokens = _without_members(phrase)
    for token in tokens:
        bare = token.low.removesuffix("'s")
        if bare in namings.groups or is_acronym(bare):
            return Span(token.start, token.start + len(bare))
    if len(tokens) == 1 and len(phrase.tokens) > 1 and tokens[0].low in ARMED:
        return Span(tokens[0].start, tokens[0].end)
    if len(tokens) < 2:
        return None
    if [token.low for token in tokens[-2:]] == ["armed", "forces"]:
        return Span(tokens[0].start, tokens[-1].end)
    if tokens[-1].low in BODIES and any(token.low not in COMMON and token.low not in _GENERIC for token in tokens[:-1]):
        return Span(tokens[0].start, tokens[-1].end)
    if tokens[-1].low in OUTLAWED or _is_body_of(tokens):
        return Span(tokens[0].start, tokens[-1].end)
    named = len(tokens) < len(phrase.tokens) and phrase.head in _FIGHTERS and tokens[-1].low[0].isalpha()
    if named and tokens[-1].low not in MODIFIERS and not any(token.low in _KNOWN for token in tokens):
        last = phrase.tokens[-1]
        return Span(tokens[0].start, last.end if last.low in _UNITS else tokens[-1].end)
    return _name_after_sort(tokens)


def _is_body_of(tokens: list[Token]) -> bool:
    """Whether the words are as "popular army of liberation": a body with a word of its own before "of"."""
    words = [token.low for token in tokens]
    at = words.index("of") if "of" in words else 0
    return at > 0 and words[at - 1] in BODIES


def _name_after_sort(tokens: list[Token]) -> Span | None:
    """The name after a word for its sort: BLUE LANTERN in GUERRILLA ORGANIZATION BLUE LANTERN."""
    sorts = [at for at, token in enumerate(tokens[:-1]) if token.low in SORTS]
    after = tokens[sorts[-1] + 1 :] if sorts else []
    if not after or any(token.low in COMMON or not token.low[0].isalpha() for token in after):
        return None
    return Span(after[0].start, after[-1].end)


def _without_members(phrase: Phrase) -> list[Token]:
    """The tokens for the body itself: without "members of the" before it or "fighters" after it."""
    tokens = list(phrase.tokens)
    words = [token.low for token in tokens]
    if "of" in words[1:] and words[words.index("of") - 1] in _PEOPLE:
        at = words.index("of")
        # "Lantern Army rebels of Norland": a state behind is only where they are from.
        tokens = tokens[:at] if at > 1 and " ".join(words[at + 1 :]) in STATES else tokens[at + 1 :]
    if tokens and tokens[-1].low in _MERE_FIGHTERS:
        while tokens and tokens[-1].low in _NO_BODY:
            tokens.pop()
    while tokens and (tokens[0].low in _BEFORE_NAME or tokens[0].low.isdigit()):
        if [token.low for token in tokens] == ["armed", "forces"]:
            break
        tokens.pop(0)
    return tokens
