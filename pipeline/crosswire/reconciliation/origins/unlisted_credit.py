"""Articles that carry one credit of an agency that no list has. Knows no agency: it goes by the place of the words.

Credits stand in brackets in the place line, and in brackets or behind a dash at the very end. As nothing else shows
that the words are a credit, the texts must agree too, though less than without it and in few words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations

from crosswire.reconciliation.origins.link import Link
from crosswire.reconciliation.origins.shared_text import SHARED, count_shared, read_prose
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.article import Article
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Basis

LEAST_RUNS = 10
"""One sentence in common; a short notice has no more."""

_NAME = r"(?P<name>[A-Z][\w.&’']*(?:[ -][A-Z][\w.&’']*){0,3})"
_IN_PLACE_LINE = re.compile(rf"\({_NAME}\)\s*[-–—:]*\s*$")
_IN_BRACKETS = re.compile(rf"(?:(?<=[.!?”\"])\s*|^\s*)\({_NAME}\)[\s.]*\Z", re.MULTILINE)
_SIGNED = re.compile(rf"(?:(?<=[.!?”\"])\s*|^\s*)[-–—]{{1,3}}\s*{_NAME}[\s.]*\Z", re.MULTILINE)
_PAGE = ("furniture", "notice", "caption")


def find_unlisted_links(stories: Sequence[NumberedArticle]) -> Iterator[Link]:
    """Yield a link for every two of *stories* that carry one credit and share wording.

    Agencies of the list are left to :mod:`crosswire.reconciliation.origins.shared_credit`.
    """
    credited = {numbered.article.id: find_unlisted_credits(numbered.article) for numbered in stories}
    prose = {numbered.article.id: read_prose(numbered) for numbered in stories if credited[numbered.article.id]}
    for one, other in combinations(prose, 2):
        for name in sorted(credited[one].keys() & credited[other].keys()):
            runs, strength = count_shared(prose[one], prose[other])
            if runs >= LEAST_RUNS and strength >= SHARED / 2:
                cited = (credited[one][name], credited[other][name])
                same = f"{runs} runs of three words outside quotations are the same"
                detail = f"both carry the credit {cited[0].quote}; {same}"
                yield Link(one, other, 1.0, partial(Basis, kind="credit", detail=detail, citations=cited))


def label_unlisted(articles: Sequence[Article]) -> str | None:
    """Return the credits that two or more of *articles* carry, as the first of them writes each; None without one."""
    carried = [find_unlisted_credits(article) for article in articles]
    shared = {name: one[name].quote for one, other in combinations(carried, 2) for name in one.keys() & other.keys()}
    return ", ".join(sorted(shared.values())) or None


def find_unlisted_credits(article: Article) -> Mapping[str, Citation]:
    """Return the names that stand where credits stand, folded, each with its place; none that is a listed agency's."""
    known = {credit.start for credit in article.credits}
    places = (match.span("name") for match in _match(article))
    return {article.text[start:end].casefold(): article.cite(start, end) for start, end in places if start not in known}


def _match(article: Article) -> Iterator[re.Match[str]]:
    text = article.text
    for region in article.regions:
        if region.kind == "dateline" and (line := _IN_PLACE_LINE.search(text[: region.end], region.start)):
            yield line
    end = len(text.rstrip())
    for region in reversed(article.regions):
        if region.kind in _PAGE and region.end >= end:
            end = len(text[: region.start].rstrip())
    yield from (found for form in (_IN_BRACKETS, _SIGNED) if (found := form.search(text[:end])))
