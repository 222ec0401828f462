"""A source text cut at the edges of what is cited from it. Produces no markup: the template draws the pieces."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from crosswire.render.numbering import Numbers
from crosswire.text.stretches import Stretches
from crosswire_schemas import Article, Citation
from crosswire_schemas.article import Region

_NOT_ARTICLE = ("caption", "furniture", "notice")


class Piece(NamedTuple):
    """Words of a source text that the same citations cover, from edge to edge.

    *opens* and *closes* are the numbers of the citations that begin before and end after the words; *covers*
    those that hold them, so that spans which overlap need not nest. *aside* tells that the words are page
    furniture rather than article.
    """

    text: str
    opens: tuple[int, ...]
    covers: tuple[int, ...]
    closes: tuple[int, ...]
    aside: bool


def find_marked(article: Article, numbers: Numbers) -> dict[int, Citation]:
    """Return the citations, by number, whose words stand in *article* where they say."""
    return {
        number: citation
        for citation, number in numbers.items()
        if (citation.article, citation.file) == (article.id, article.file)
        and article.text[citation.start : citation.end] == citation.quote
    }


def cut_pieces(article: Article, marked: Mapping[int, Citation]) -> Sequence[Piece]:
    """Return the whole text of *article* as pieces: joined, they are the text again."""
    asides = [region for region in article.regions if region.kind in _NOT_ARTICLE]
    aside = Stretches((region.start, region.end) for region in asides)
    spans: list[Citation | Region] = [*marked.values(), *asides]
    edges = sorted({0, len(article.text), *(span.start for span in spans), *(span.end for span in spans)})
    opening, closing = _number_edges(marked)
    pieces, open_ones = [], set[int]()
    for start, end in pairwise(edges):
        opens, closes = opening.get(start, []), closing.get(end, [])
        open_ones |= {number for number in opens if marked[number].end > start}
        words = article.text[start:end]
        pieces.append(Piece(words, tuple(opens), tuple(sorted(open_ones)), tuple(closes), aside.hold(start, end)))
        open_ones -= {*closes}
    return pieces


def _number_edges(marked: Mapping[int, Citation]) -> tuple[Mapping[int, list[int]], Mapping[int, list[int]]]:
    """The numbers of the citations that begin at each place, and of those that end there, in order."""
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for number, span in sorted(marked.items()):
        opening.setdefault(span.start, []).append(number)
        closing.setdefault(span.end, []).append(number)
    return opening, closing
