"""A source text cut at the edges of what is cited from it. Produces no markup: the template draws the pieces."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from crosswire.render.numbering import Numbers
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
    spans: list[Citation | Region] = [*marked.values(), *asides]
    edges = sorted({0, len(article.text), *(span.start for span in spans), *(span.end for span in spans)})
    return [
        Piece(
            text=article.text[start:end],
            opens=tuple(number for number, span in marked.items() if span.start == start),
            covers=tuple(number for number, span in marked.items() if span.start <= start and end <= span.end),
            closes=tuple(number for number, span in marked.items() if span.end == end),
            aside=any(region.start <= start and end <= region.end for region in asides),
        )
        for start, end in pairwise(edges)
    ]
