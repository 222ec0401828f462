"""Which numbers of a sentence count the articles themselves? Judges none: those counts are V03's too."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.text.numbers.quantities import Quantity

_REPORTS = r"(?:articles?|reports?|accounts?)\b"
_OF_ARTICLES = re.compile(rf"\s+(?:of the )?(?:other )?{_REPORTS}", re.IGNORECASE)
_OF_ALL = re.compile(rf"\s+of (?:the )?(?=\w+ {_REPORTS})", re.IGNORECASE)
_TELLING = re.compile(
    r"\s+(?:others? )?(?:(?:also|only|simply|merely) )?(?:sa(?:y|id)|nam(?:e|ed)|g[ai]ve|put|cit(?:e|ed)|quot(?:e|ed)"
    r"|report(?:ed)?|describ(?:e|ed)|call(?:ed)?|mention(?:ed)?|speak|spoke|attribut(?:e|ed)|dat(?:e|ed)|placed?"
    r"|omit(?:ted)?|refer(?:red)? to|do(?:es)? not|did not)\b",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(r"\s+(?:an?|the|only)\s", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[,;:]|[,;]? (?:and|while|but))\s*$")
_BEFORE = 40
"""Code points before a number in which a clause opens with it."""

_SPEAKS_OF_REPORTS = re.compile(rf"\b{_REPORTS}", re.IGNORECASE)


class Tally(NamedTuple):
    """A number that counts articles: those that the sentence cites, or (*whole*) all that the story has."""

    quantity: Quantity
    whole: bool


def find_tallies(text: str, quantities: Sequence[Quantity], kind: str) -> list[Tally]:
    """The numbers among *quantities* that count articles: "two of five reports", "two named a guard, three an aide".

    A bare number counts them only in a sentence that speaks of reports, or of how they differ, where a clause opens
    with it and a word of telling follows, or where it goes on from such a clause without its verb.
    """
    return list(_find(text, quantities, kind == "disagreement" or bool(_SPEAKS_OF_REPORTS.search(text))))


def _find(text: str, quantities: Sequence[Quantity], of_reports: bool) -> Iterator[Tally]:
    telling = False
    whole_at = -1
    for quantity in quantities:
        start, end = quantity.span
        if start == whole_at:
            yield Tally(quantity, whole=True)
        elif share := _OF_ALL.match(text, end):
            whole_at, telling = share.end(), True
            yield Tally(quantity, whole=False)
        elif _OF_ARTICLES.match(text, end) or (of_reports and _counts_reports(text, quantity, telling)):
            telling = True
            yield Tally(quantity, whole=False)


def _counts_reports(text: str, quantity: Quantity, telling: bool) -> bool:
    if quantity.unit is not None or not _OPENS.search(text, max(0, quantity.span.start - _BEFORE), quantity.span.start):
        return False
    return bool(_TELLING.match(text, quantity.span.end) or (telling and _ELLIPTIC.match(text, quantity.span.end)))
