"""Is a part told as the whole, or a change as another? V03. Reads the words right beside a figure or a noun."""

import re
from collections.abc import Hashable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import read_quantities
from crosswire.text.numbers.quantities import Quantity
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.wording.stems import content_stems, find_stem
from crosswire_schemas.summary import Sentence

_NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SHARE = (
    rf"(?:half|most|many|some|several|part|parts|thirds?|quarters?|fifths?|majority|percent|per cent|%|one|{_NUMBER})"
)
_PORTION = re.compile(
    rf"\b(?:an?\s)?{_SHARE}\sof\s(?:the|its|their|his|her|those|these)\s(?:{_NUMBER}\s)?(?P<noun>[a-z]{{3,}})\b"
    r"|\bmost\s(?P<bare>[a-z]{2,}(?:s|men|people|children))\b"
)
_WHOLE = re.compile(
    rf"(?:^|(?<=[,;:] )|(?<=\bthat )|(?P<inner>\b(?:in|on|at|to|for|from)\s))"
    rf"(?:(?:all of the|all the|all|both of the|both|the|every)\s)(?:{_NUMBER}\s)?(?P<noun>[a-z]{{3,}})\b(?P<bare>)"
)
_LINK = re.compile(r"\b(by|to|from)\s$")
_NEXT = 2
"""Content words behind a noun that tell what is said of it."""


class _Group(NamedTuple):
    """A noun with what is said of it: the stems behind it, or before it where it ends its sentence."""

    words: str
    noun: str
    said: frozenset[str]


def cites_portion(sentence: Sentence) -> bool:
    """Whether a cited sentence tells of a part of something."""
    return any(_read_parts(citation.quote) for citation in sentence.citations)


def check_portions(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03: what the cited words say of a part, "half of the traders", is not told of the whole."""
    quotes = [citation.quote for citation in sentence.citations]
    parts = [part for quote in quotes for part in _read_parts(quote)]
    wholes = [whole for quote in quotes for whole in _read_wholes(quote)]
    for told in _read_wholes(sentence.text):
        if _is_among(told, parts) and not _is_among(told, wholes):
            yield Trouble(told.words, "the cited words say this of a part only; say of how many")


def check_changes(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03: "by 12 percent" is not "to 12 percent", nor are percentage points percent."""
    cited: dict[Hashable, list[tuple[str, Quantity]]] = {}
    for quote in (citation.quote for citation in sentence.citations):
        for given in read_quantities(quote):
            cited.setdefault((given.kind, given.low, given.high, given.unit), []).append((quote, given))
    for told in read_quantities(sentence.text):
        same = cited.get((told.kind, told.low, told.high, told.unit), ())
        words = sentence.text[slice(*told.span)]
        if told.kind == "percent" and same and all(_is_points(words) != _is_points(t[slice(*q.span)]) for t, q in same):
            yield Trouble(words, "percent and percentage points are two things; keep the cited one")
        links = {_find_link(quote, q) for quote, q in same}
        own = _find_link(sentence.text, told)
        if own and links and None not in links and own not in links:
            yield Trouble(f"{own} {words}", f"the cited words have {' or '.join(sorted(map(str, links)))} before this")


def _is_points(words: str) -> bool:
    return "point" in words


def _find_link(text: str, figure: Quantity) -> str | None:
    link = _LINK.search(lower(text), max(0, figure.span.start - len("from ")), figure.span.start)
    return link[1] if link else None


def _is_among(told: _Group, groups: list[_Group]) -> bool:
    # Of "one of the suspects, Karl Weber, denied it" nothing is said right behind the suspects.
    return any(told.noun == group.noun and (told.said & group.said or told.said == group.said) for group in groups)


@lru_cache(maxsize=2048)
def _read_parts(text: str) -> tuple[_Group, ...]:
    return tuple(_read_group(text, found) for found in _PORTION.finditer(lower(text)))


@lru_cache(maxsize=2048)
def _read_wholes(text: str) -> tuple[_Group, ...]:
    # "Of the traders" in "half of the traders" is no whole.
    small = _PORTION.sub(lambda part: "_" * len(part[0]), lower(text))
    return tuple(_read_group(text, found) for found in _WHOLE.finditer(small))


def _read_group(text: str, found: re.Match[str]) -> _Group:
    noun = found["noun"] or found["bare"]
    return _Group(text[slice(*found.span())], find_stem(noun), _read_said(text, Span(*found.span())))


def _read_said(text: str, group: Span) -> frozenset[str]:
    behind = [stem for _, stem in islice(content_stems(re.split(r"[,;:.]", text[group.end :], maxsplit=1)[0]), _NEXT)]
    before = [stem for _, stem in content_stems(text[: group.start])]
    return frozenset(behind or before[-1:])
