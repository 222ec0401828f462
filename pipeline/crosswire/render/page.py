"""A summary as one HTML page that needs nothing but itself: no script, no address, no font from elsewhere.

Every value is escaped, whatever it is: no text of a source, model or file name is ever taken for markup. The page's
own policy forbids everything but its one style sheet, which it names by digest, so that a fault here would still
run nothing. Opens no file but its own templates.
"""

import base64
import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from crosswire.render import wording
from crosswire.render.marking import Piece, cut_pieces, find_marked
from crosswire.render.numbering import Numbers, number_citations
from crosswire.render.visible import make_visible
from crosswire_schemas import Article, Citation, Summary


class Source(NamedTuple):
    """One source text of the page, in pieces."""

    article: Article
    pieces: Sequence[Piece]


class Uses:
    """Where on the page each citation is used, so that its words can lead back. Filled while the page is drawn."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._places: dict[int, int] = dict.fromkeys(numbers.values(), 0)

    def count(self, citations: Iterable[Citation]) -> list[tuple[int, int]]:
        """Return number and use of each of *citations*: (3, 2) is the second place that cites number 3."""
        numbers = sorted({self._numbers[citation] for citation in citations})
        for number in numbers:
            self._places[number] += 1
        return [(number, self._places[number]) for number in numbers]

    def of(self, number: int) -> range:
        """Return the uses counted so far of citation *number*."""
        return range(1, self._places[number] + 1)


def render_html(summary: Summary, articles: Sequence[Article] | None = None) -> str:
    """Return *summary* as a page, ended by a newline. Equal arguments give equal text.

    With *articles*, their whole texts close the page, and each citation leads to its words there and back. A
    citation whose words do not stand there, and every citation without *articles*, is listed instead.
    """
    numbers = number_citations(summary)
    marked = [(article, find_marked(article, numbers)) for article in articles or ()]
    shown = {number for _, found in marked for number in found}
    environment = _environment()
    style = environment.get_template("page.css.j2").render(shown=sorted(shown))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html.j2").render(
        summary=summary,
        style_digest=digest,
        shown=sorted(shown),
        sources=[Source(article, cut_pieces(article, found)) for article, found in marked],
        listed=[(number, citation) for citation, number in numbers.items() if number not in shown],
        files={entry.id: entry.file for entry in summary.articles},
        labels=wording.label_lineages(summary),
        uses=Uses(numbers),
        wording=wording,
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("crosswire", "render"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_show,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _show(value: object) -> object:
    # Exactly str: what a macro returns is markup already, drawn from values that came through here.
    return make_visible(value) if type(value) is str else value
