"""What an article says that a body is called: "a group calling itself the Blue Lantern", "the so-called Lanterns"."""

import re

from crosswire.engines.offline.reading.capitals import COMMON
from crosswire.engines.offline.reading.phrases import Phrase, read_after
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import index_at
from crosswire.engines.offline.words.people import COLLECTIVE
from crosswire.text.names.states import STATES
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words

SORTS = read_words("group grouping organization organisation gang cartel squad faction militia movement guerrilla")
_BODIES = COLLECTIVE | SORTS
# Endings of what is thought or done, not of who.
ABSTRACT = re.compile(r"(?:ing|tions?|ments?|ness|ity|ities|ism|ence|ance|ure|age|ery)$")
_CALLED = re.compile(
    r"\s*,?\s*(?:(?:that|which|who)\s+)?(?:(?:is|are|was|were)\s+)?(?:self-)?(?:call(?:ed|ing|s)|known\s+as|named|dubbed|styled)"
    r"\s+(?:(?:itself|themselves)\s+)?(?:the\s+|los\s+)?[\"“]?",
    re.IGNORECASE,
)

# What the article says of a word that only then is a group's name.
_SELF_NAMED = re.compile(
    r"""\b(?:THE|LOS)\s+\"?(?=\w{3})(?P<does>[A-Z]+)\"?,?\s+
        (?:(?:(?:TODAY|YESTERDAY|TONIGHT|ALSO|LATER|\w+LY)\s+)?(?:HAVE\s+|HAS\s+)?
        (?:CLAIMED|CLAIMING|TOOK|ADMITTED|ASSUMED)\s+(?:RESPONSIBILITY|CREDIT)|
        (?:GROUP|GANG|ORGANIZATION|GUERRILLAS)\b) |
    \b(?:CALL(?:ED|ING)?|STYLED|KNOWN\s+AS|SO-CALLED|SELF-STYLED)\s+(?:THEMSELVES\s+|ITSELF\s+)?(?:THE\s+|LOS\s+)?\"?
        (?:THE\s+|LOS\s+)?(?=\w{5})(?P<called>[A-Z]+)\b |
    \b(?:KILLED|KIDNAPPED|MURDERED|ASSASSINATED|ATTACK|WORK|RELEASED)\s+(?:\w+\s+){0,4}?(?:BY|OF)\s+THE\s+
        (?=\w{5})(?P<did>[A-Z]+S)\b |
    (?:\"THE\s+|\bTHE\s+\")(?=\w{5})(?P<quoted>[A-Z]+S),?\"""",
    re.VERBOSE,
)
# "The so-called Blue Lantern" is not called BLUE.
_LONGER = re.compile(
    r"[ \n-](?!(?:AND|OR|WHO|WHICH|THAT|IN|ON|OF|AT|TO|FOR|BY|WITH|FROM|HAVE|HAS|HAD|WAS|WERE|IS|ARE)\b)[A-Z]"
)


def find_group_words(text: str) -> frozenset[str]:
    """The words of a text in capitals that are a group's whole name by what the text says of them, in lower case."""
    words = (
        next(filter(None, found.groups())).casefold()
        for found in _SELF_NAMED.finditer(text)
        if not (found["called"] and _LONGER.match(text, found.end()))
    )
    return frozenset(word for word in words if word not in COMMON and word not in STATES and not ABSTRACT.search(word))


def read_called(phrase: Phrase, sentence: Sentence) -> Span | None:
    """The name that follows a phrase for a body: of "a group that calls itself the Blue Lantern"; None without one."""
    if _BODIES.isdisjoint(token.low for token in phrase.tokens):
        return None
    found = _CALLED.match(sentence.article.text, phrase.end, sentence.span.end)
    if not found:
        return None
    if not sentence.text.isupper():
        return next((name.span for name in sentence.names if name.span.start == found.end()), None)
    tokens = sentence.tokens
    name = read_after(tokens, index_at(tokens, found.end()))
    return Span(name.start, name.end) if name and len(name.tokens) < 7 else None
