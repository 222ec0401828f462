"""Whom "he", "it" and "the official" mean where they speak. Reads back over the sentences before and guesses nobody."""

import re

from crosswire.text.names.proper_names import Name, find_names
from crosswire.text.names.words import ROLES, TITLES
from crosswire.text.sayings.attribution import Attribution, find_attributions
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.spans import Span

_BEFORE_NAMES = ROLES | TITLES
_PRONOUN = re.compile(r"(?:he|she|they|it|(?:the|this|that) [a-z]+(?: [a-z]+)?)$", re.IGNORECASE)

FARTHEST = 3
"""Sentences back in which whoever is meant may stand."""


def resolve_speaker(text: str, sentences: list[Span], index: int, attribution: Attribution) -> Span | None:
    """Return whom a pronoun or "the official" means: the nearest fitting speaker or person before it.

    Looks at most ``FARTHEST`` sentences back from ``sentences[index]``; None if the speaker is no pronoun or nobody
    fits, and the caller must then leave the words to "he" or "the official".
    """
    spoken = text[attribution.speaker.start : attribution.speaker.end]
    if not _PRONOUN.match(spoken):
        return None
    head = spoken.split()[-1] if " " in spoken else ""
    for sentence in reversed(sentences[max(0, index - FARTHEST) : index]):
        for earlier in reversed(find_attributions(text, sentence)):
            words = text[earlier.speaker.start : earlier.speaker.end]
            if not _PRONOUN.match(words) and (is_headed_by(head, words) if head else _may_be(spoken, words)):
                return earlier.speaker
        if spoken.casefold() in {"he", "she"}:
            names = find_names(text, sentence)
            people = [name.span for name in names if name.kind == "person" or _has_calling(text, name, sentence)]
            if people:
                return people[0]
            # "Ivo Dren left the room. He said ...": whoever opens a sentence may be meant, and nobody before it is.
            if any(_may_be_subject(text, name, sentence) for name in names):
                return None
    return None


def _has_calling(text: str, name: Name, sentence: Span) -> bool:
    """Whether a name that may be anything opens the sentence with what a person is: "museum director Bruno Salm"."""
    before = text[sentence.start : name.span.start].split()
    return bool(before) and before[-1].casefold() in _BEFORE_NAMES and _may_be_subject(text, name, sentence)


def _may_be_subject(text: str, name: Name, sentence: Span) -> bool:
    full = name.kind is None and " " in name.text
    return full and not has_finite_verb(text[sentence.start : name.span.start])


def is_headed_by(noun: str, description: str) -> bool:
    """Return whether *noun* is what *description* says that somebody is: a "union leader Bea Kurz" is no union.

    >>> is_headed_by("union", "the Dockers' Union"), is_headed_by("union", "Union leader Bea Kurz")
    (True, False)
    """
    beside = r"(?=$|\W*[A-Z]|,|\s+(?:of|for|in|at|from|with|on|who|speaking)\b)"
    return bool(re.search(rf"\b(?i:{re.escape(noun)}){beside}", description))


def _may_be(pronoun: str, description: str) -> bool:
    """No person is "it"."""
    if pronoun.casefold() != "it":
        return True
    person = any(name.kind == "person" for name in find_names(description))
    return not person and not ROLES.intersection(description.casefold().split())
