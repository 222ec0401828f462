"""Is a limit of what is told dropped, added or turned round? V16. "Only", "first", "some"; "above" and "below".

Goes by the word and by what stands right behind it; that "alone" or "except" says the same is known, and no more.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.sayings import find_near
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spelling import lower
from crosswire.text.stretches import Stretches
from crosswire.text.wording.stems import content_stems, find_stems
from crosswire_schemas.summary import Sentence

_TOLD = 2
"""Content words behind a limit that tell what it is of."""

_END = re.compile(r"[,;:.“”\"()]|\b(?:and|but|or|while|because)\b")
_ONLY = (
    r"(?<!not )(?<!the )(?<!if )\bonly\b(?! (?:if|when|after|because|then|to|in|on|by|that|minutes|hours|days|a few)\b)"
)
_NO_ONLY = (
    r"\b(?:only|just|sole(?:ly)?|alone|merely|mere|exclusive(?:ly)?|single|except(?:ing)?|no (?:other|more|further)"
    r"|nobody else|nowhere else|nothing but|lone|limited|at most|unless|until|barely|as few|little)\b"
)
_FIRST = (
    r"(?<!at )(?<!for the )\bfirst\b(?! (?:aid|responders?|lady|minister|name|half|degree|of all|class|grade|floor|and|"
    r"person|hand|step|round|quarter|amendment|time|to)\b)"
)
_NO_FIRST = (
    r"\b(?:first|1st|never|before|earliest|initial(?:ly)?|debut|maiden|inaugural|opening|began|new|unprecedented)\b"
)
_SOME = (
    r"\bsome\b(?= (?:of\b|[a-z]+s\b))"
    r"(?! (?:of (?:them|us|these|those|its|his|her|their)|years|months|weeks|days|hours|times)\b)"
)
_NO_SOME = (
    r"\b(?:some|several|many|few|most|part(?:s|ly)?|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|others?|certain"
    r"|various|numbers?|those|who|hundreds|thousands|dozens|more|largely|mostly|majority|minority|no|not)\b|\d"
)


class _Limit(NamedTuple):
    """A word that limits, how *own* is told in a text, and the words of which one keeps it."""

    own: re.Pattern[str]
    kept: re.Pattern[str]
    reason: str


_LIMITS = (
    _Limit(re.compile(_ONLY), re.compile(_NO_ONLY), "the cited words say this of no other ('only'); keep that"),
    _Limit(re.compile(_FIRST), re.compile(_NO_FIRST), "the cited words say that it is the first; keep that"),
    _Limit(re.compile(_SOME), re.compile(_NO_SOME), "the cited words say this of some only; keep that"),
)
_TURNED = {
    "above": ("below",),
    "below": ("above",),
    "inside": ("outside",),
    "outside": ("inside",),
    "more": ("fewer", "less"),
    "fewer": ("more",),
    "less": ("more",),
}
_SIDES = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b")


def check_limits(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: what all cited sentences on the matter tell of one alone, or of the first, is not told of any."""
    small, stems = lower(sentence.text), find_stems(sentence.text)
    near = find_near(sentence)
    for limit in _LIMITS:
        if limit.kept.search(small):
            continue
        for quote in near:
            limited = [told for told in _read_limited(quote, limit) if told <= stems]
            if limited and all(_is_limited(other, limited[0], limit) for other in near):
                yield Trouble(sentence.text, limit.reason)
                break


@lru_cache(maxsize=2048)
def _read_limited(quote: str, limit: _Limit) -> tuple[frozenset[str], ...]:
    """The stems of what stands behind each of the limits in *quote*."""
    found = (_read_behind(quote, match.end()) for match in limit.own.finditer(lower(quote)))
    return tuple(told for told in found if len(told) == _TOLD)


def _read_behind(text: str, place: int) -> frozenset[str]:
    end = _END.search(text, place)
    return frozenset(stem for _, stem in islice(content_stems(text[place : end.start() if end else None]), _TOLD))


def _is_limited(quote: str, told: frozenset[str], limit: _Limit) -> bool:
    """Whether *quote* does not tell it, or with a limit."""
    return not told <= find_stems(quote) or limit.kept.search(lower(quote)) is not None


def check_added_only(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: of no other than this is said only where a cited sentence says so."""
    quoted = Stretches(quotation.span for quotation in find_quotations(sentence.text))
    for found in _LIMITS[0].own.finditer(lower(sentence.text)):
        inside = quoted.hold(*found.span())
        if not inside and not any(_LIMITS[0].kept.search(lower(c.quote)) for c in sentence.citations):
            yield Trouble(sentence.text[slice(*found.span())], "no cited sentence says that there was no other")


def check_sides(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: above is not below, and more than the others not fewer: where only the one is cited of the same thing."""
    cited = [(lower(citation.quote), citation.quote) for citation in sentence.citations]
    for found in _SIDES.finditer(lower(sentence.text)):
        if any(re.search(rf"\b{found[0]}\b", small) for small, _ in cited):
            continue
        told = _read_behind(sentence.text, found.end())
        for small, quote in cited:
            others = (other for other in _SIDES.finditer(small) if other[0] in _TURNED[found[0]])
            if told and any(told == _read_behind(quote, other.end()) for other in others):
                yield Trouble(found[0], "the cited words say the opposite of the same thing")
                break
