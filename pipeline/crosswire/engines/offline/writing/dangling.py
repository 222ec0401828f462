"""Does a sentence lean on one before it? Looks at its first words and its pronouns, not at what they mean."""

import re

from crosswire.text.attribution import find_attributions
from crosswire.text.name_words import read_words
from crosswire.text.names import find_names
from crosswire.text.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.wording import find_stem

_LEANING = re.compile(
    r"(?:he|she|it|they|him|them|this|that|these|those|his|her|its|their|such|both|another|others?|either|neither|one|"
    r"some|many|most|few|all|each|none|the (?:other|others|latter|former|same|pair|duo|trio|move|news|two|three|four)|"
    r"two others|three others|here|so|except|the (?:day|night|week|month) (?:before|after)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:are|were|have|had|remain))|"
    r"(?:when|after|as|while|before|once|until|because|since|although|though|if) (?:it|they|this|that|these))\b"
    r"(?!(?-i: [A-Z]| of the [A-Z])| people\b| residents\b| days? after\b| (?:is|was|remained|remains) (?:not |un)\w+)",
    re.IGNORECASE,
)
# "The group said": which group stands in another sentence. "The strike", "the police" need no introduction.
_ANAPHORIC = frozenset(
    map(
        find_stem,
        read_words(
            """
            group official spokesman spokeswoman spokesperson statement man woman boy girl teenager child couple
            company organisation organization movement party suspect victim driver officer source report agency
            department family program programme document letter letters announcement measure figure number former
            latter firm minister president judge attorney lawyer study video footage post tweet call message decision
            proposal plan deceased gunman attacker shooter soldier patient defendant student teacher
            """
        ),
    )
)
_DEFINITE = re.compile(r"the ((?:[a-z-]+ ){0,2}?[a-z-]+)\b", re.IGNORECASE)
_PLURAL = re.compile(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_SINGULAR = re.compile(r"\b(?:he|him|his|she|her|hers)\b", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:people|police|men|women|children|forces|troops|family|crew|couple|group|team|and|army|military|government|"
    r"two|three|four|five|six|seven|eight|nine|ten|\d+|[a-z]{3,}[^s\W]s)\b",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"\b(?:it|this|that|so)\.$")  # "The company denied it."
_POINTING = re.compile(
    r"\b(?:this|these) (?!is\b|was\b|are\b|were\b)[a-z-]+|\bof those\b(?! who\b)"
)  # "in this town": which one stood before
_REPORTED = re.compile(
    r"(?:that )?[\"“‘']?(he|she|they|it|"
    r"(?:one|two|three|four|five|six|several|both)(?= (?:is|are|was|were|has|have|had|remain)\b)|"
    r"(?:that|this)(?= (?:is|was|will|would|can|could|may|might|has|had|does|did)\b))\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:man|woman|boy|girl|official|officer|minister|president|driver|suspect|victim|spokes\w+|judge|teenager|student"
    r"|mother|father|son|daughter|wife|husband|leader|chief|mayor|\w*year-old|whoever|anyone|doctor|witness|resident"
    r"|sheriff|governor|senator|child|teacher|pilot|\w+(?:er|or|ist|ian|ee|man))\b"
)


def leans_on_context(text: str) -> bool:
    """Return whether *text* opens with a word that points back, or holds a pronoun before anything it can mean.

    >>> leans_on_context("It came a day later."), leans_on_context("The guard said they were unhurt.")
    (True, True)
    """
    if _LEANING.match(text) or _OPEN_END.search(text):
        return True
    opening = next((q for q in find_quotations(text) if q.span.start == 0), None)
    if opening:  # “I must say he surprised us,” said the mayor: whom he surprised stood before
        words = text[slice(*opening.inner)]
        if _LEANING.match(words) or _lacks_person(words):
            return True
    bare = _blot_quotations(text)
    return bool(_POINTING.search(bare)) or _says_of_whom(text) or _lacks(bare, _PLURAL, _MANY) or _lacks_person(bare)


def definite_subject(text: str) -> str | None:
    """Return the stem of the noun that opens *text* as something already known; None if nothing does.

    A noun after "the" is known to the reader only if an earlier sentence brought it up.

    >>> definite_subject("The group denied it."), definite_subject("The Harl Group denied it.")
    ('group', None)
    """
    speakers = (text[slice(*one.speaker)] for one in find_attributions(text, Span(0, len(text))))
    for phrase in (text, *speakers):
        found = _DEFINITE.match(phrase)
        words = found[1].split() if found else ()
        if told := next((stem for stem in map(find_stem, words) if stem in _ANAPHORIC), None):
            return told
    return None


def _says_of_whom(text: str) -> bool:
    """“Officials said he …”, “police say they …”: whether the pronoun means the speaker, only context tells."""
    for one in find_attributions(text, Span(0, len(text))):
        speaker = text[slice(*one.speaker)]
        for start, end in one.content:
            pronoun = _REPORTED.match(text[start:end])
            if pronoun and (pronoun[1].casefold() not in ("he", "she") or _MANY.search(speaker)):
                return True
    return False


def _lacks(text: str, pronoun: re.Pattern[str], meant: re.Pattern[str]) -> bool:
    found = pronoun.search(text)
    return found is not None and not meant.search(text[: found.start()])


def _lacks_person(text: str) -> bool:
    found = _SINGULAR.search(text)
    if not found:
        return False
    before = text[: found.start()]
    return not (_PERSON.search(before) or any(name.kind != "other" for name in find_names(before)))


def _blot_quotations(text: str) -> str:
    for quotation in find_quotations(text):
        start, end = quotation.span
        text = text[:start] + " " * (end - start) + text[end:]
    return text
