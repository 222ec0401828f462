"""What a text tells as planned, wanted, ordered or expected, by its verbs. Whether it came to pass is not asked."""

import re
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.wording.stems import content_stems, find_stem

_CUE = (
    r"(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|aim(?:s|ed|ing)?"
    r"|expect(?:s|ed)?|threat(?:s|en(?:s|ed|ing)?)|vow(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)"
    r"|agree(?:s|d|ing)?|vot(?:es?|ed|ing)|decid(?:es?|ed)|propos(?:es?|ed|ing|als?)|s(?:eek(?:s|ing)?|ought)"
    r"|prepar(?:es?|ed|ing)|scheduled|due|set|poised|ready|(?<!in )order(?:s|ed|ing)?|urg(?:es?|ed|ing)"
    r"|ask(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|offer(?:s|ed|ing)?)"
)
_PLANNED = re.compile(
    rf"\b{_CUE}\b(?:\s(?!to\s[a-z])[^\s,;:.“”\"]+){{0,6}}?\sto\s(?:(?:be|have)\s)?(?:\w+ly\s)?(?P<verb>[a-z]{{2,}})\b"
)
_WISH = (
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|aim(?:s|ed|ing)?"
    r"|expect(?:s|ed)?|threat(?:s|en(?:s|ed|ing)?)|propos(?:es?|ed|ing|als?)|s(?:eek(?:s|ing)?|ought)"
    r"|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|offer(?:s|ed|ing)?|likely|could|may|might)\b"
)
_WISHES = re.compile(_WISH)
_WISHED = re.compile(_WISH + r"(?:\sto)?\s(?:(?:be|have)\s)?(?:\w+ly\s)?(?P<verb>[a-z]{2,})\b")
"""What may come to nothing. A vow, an order or a date that is set is not among them."""

_WILL = re.compile(r"\bwill\s(?:not\s)?(?:(?:be|have|been)\s)*(?:\w+ly\s)?(?P<verb>[a-z]{2,})\b")
_MODAL = re.compile(
    r"\b(?:will|would|shall|should|can|could|may|might|must|to|wo|ca)(?:n['’]t)?\s(?:not\s)?(?:(?:be|have|been|get)\s)*"
    r"(?:\w+ly\s)?$"
)
_DONE = re.compile(r"\b(?:was|were|been|has|have|had)\s(?:\w+ly\s)?$")
_LONGEST_MODAL = 40
_SUPPOSED = re.compile(r"\b(?:would|could|if|unless|whether|to have)\b")
"""Before a verb: what follows is thought of, and not told: "the first time that it would have closed"."""


class Plan(NamedTuple):
    """The verb of what is planned: where it stands, and its stem."""

    span: Span
    stem: str


@lru_cache(maxsize=4096)
def find_plans(text: str) -> tuple[Plan, ...]:
    """Return the verb of each thing that *text* tells as planned, wanted, ordered or expected.

    >>> [plan.stem for plan in find_plans("The council voted on Monday to close the hall.")]
    ['clos']
    """
    return tuple(Plan(Span(*found.span("verb")), find_stem(found["verb"])) for found in _PLANNED.finditer(lower(text)))


def hopes(text: str) -> bool:
    """Return whether *text* has a word by which something is wished, planned or expected."""
    return _WISHES.search(lower(text)) is not None


def find_wished(text: str) -> frozenset[str]:
    """Return the stem of each verb that *text* tells as wished, planned or expected, and nowhere as more than that."""
    wished = {find_stem(found["verb"]) for found in _WISHED.finditer(lower(text))}
    return frozenset(wished - {will.stem for will in find_future(text)})


@lru_cache(maxsize=4096)
def find_future(text: str) -> tuple[Plan, ...]:
    """Return the verb of each thing of which *text* says that it will be, or will not."""
    return tuple(Plan(Span(*found.span("verb")), find_stem(found["verb"])) for found in _WILL.finditer(lower(text)))


def find_done(text: str) -> list[Plan]:
    """Return each word of *text* that has the form of something done, and is neither planned nor only possible."""
    planned = {plan.span for plan in find_plans(text)}
    small = lower(text)
    supposed = _SUPPOSED.search(small)
    stop = supposed.start() if supposed else len(text)
    return [
        Plan(span, stem)
        for span, stem in content_stems(text)
        if span not in planned
        and span.start < stop
        and text[span.start].islower()
        and (
            _is_past(small[slice(*span)], stem) or _DONE.search(small, max(0, span.start - _LONGEST_MODAL), span.start)
        )
        and not _MODAL.search(small, max(0, span.start - _LONGEST_MODAL), span.start)
    ]


def _is_past(word: str, stem: str) -> bool:
    """Whether *word* is "closed" or "torn", not "close", "closes" or "closing"; of "put" no form tells."""
    return word.endswith("ed") or not (word.endswith(("ing", "s")) or word.removesuffix("e") == stem or word == stem)
