"""Which articles share an origin, so that copies are not counted as confirmation. Judges no article.

An explicit agency credit comes first, then shared claims (the same speakers saying the same things), then shared
text with its quotations taken out: two reporters at one press conference share the quotations and nothing else.
Every inferred link keeps its figures, and an article without a link stands alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from crosswire.text.prose import NumberedArticle
from crosswire.text.quotations import find_quotations
from crosswire_schemas.article import Article
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Basis, Lineage

SHARED_TEXT = 0.3
"""Least share of the shorter article's five-word runs that the other must hold."""

SHARED_CLAIMS = 0.6
LEAST_CLAIMS = 5
"""Least share, and least number, of attributed claims that two articles must have in common."""


class _Link(NamedTuple):
    one: str
    other: str
    basis: Basis


def find_lineages(stories: Sequence[NumberedArticle], groups: Sequence[Sequence[Claim]]) -> tuple[Lineage, ...]:
    """Return the origins of the articles: each article is in exactly one lineage, alone if nothing links it."""
    articles = {numbered.article.id: numbered.article for numbered in stories}
    links = [*_credit_links(list(articles.values())), *_claim_links(list(articles), groups), *_text_links(stories)]
    parent = {name: name for name in articles}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    for link in links:
        first, second = sorted((root(link.one), root(link.other)))
        parent[second] = first
    origins: dict[str, list[str]] = {}
    for name in articles:
        origins.setdefault(root(name), []).append(name)
    return tuple(
        Lineage(
            id=f"o{number}",
            label=_label([articles[m] for m in members]),
            articles=tuple(members),
            basis=tuple(link.basis for link in links if link.one in members),
        )
        for number, members in enumerate(origins.values(), 1)
    )


def lineage_by_article(lineages: Sequence[Lineage]) -> Mapping[str, str]:
    """Return the id of the lineage of each article, by the article's id."""
    return {article: lineage.id for lineage in lineages for article in lineage.articles}


def _label(members: Sequence[Article]) -> str:
    agencies = sorted({credit.agency for article in members for credit in article.credits})
    if agencies:
        return ", ".join(agencies)
    return "shared origin, not named" if len(members) > 1 else members[0].publisher or "origin not named"


def _credit_links(articles: Sequence[Article]) -> Iterator[_Link]:
    by_agency: dict[str, list[Article]] = {}
    for article in articles:
        for agency in dict.fromkeys(credit.agency for credit in article.credits):
            by_agency.setdefault(agency, []).append(article)
    for agency, members in by_agency.items():
        for one, other in pairwise(members):
            cited = tuple(next(a.cite(c.start, c.end) for c in a.credits if c.agency == agency) for a in (one, other))
            yield _Link(one.id, other.id, Basis(kind="credit", detail=f"both credit {agency}", citations=cited))


def _claim_links(names: Sequence[str], groups: Sequence[Sequence[Claim]]) -> Iterator[_Link]:
    carried: dict[str, dict[int, Claim]] = {name: {} for name in names}
    for number, group in enumerate(groups):
        for claim in group:
            if claim.said_by and claim.slot == "statement":
                carried[claim.article].setdefault(number, claim)
    for one, other in combinations(names, 2):
        shared = sorted(carried[one].keys() & carried[other].keys())
        fewest = min(len(carried[one]), len(carried[other]))
        if len(shared) >= LEAST_CLAIMS and len(shared) >= SHARED_CLAIMS * fewest:
            detail = f"{len(shared)} of {fewest} attributed claims are the same"
            cited = tuple(carried[name][number].citations[0] for number in shared[:2] for name in (one, other))
            yield _Link(one, other, Basis(kind="claims", detail=detail, citations=cited))


def _text_links(stories: Sequence[NumberedArticle]) -> Iterator[_Link]:
    runs = {numbered.article.id: _word_runs(numbered) for numbered in stories}
    for one, other in combinations(runs, 2):
        fewest = min(len(runs[one]), len(runs[other]))
        shared = len(runs[one] & runs[other])
        if fewest and shared >= SHARED_TEXT * fewest:
            detail = f"{shared} of {fewest} five-word runs are the same ({shared / fewest:.0%})"
            yield _Link(one, other, Basis(kind="text", detail=detail, citations=()))


def _word_runs(numbered: NumberedArticle) -> frozenset[tuple[str, ...]]:
    text = numbered.article.text
    words: list[str] = []
    for sentence in numbered.sentences:
        position = sentence.start
        for quotation in find_quotations(text, sentence):
            words += text[position : quotation.span.start].casefold().split()
            position = max(position, quotation.span.end)
        words += text[position : sentence.end].casefold().split()
    return frozenset(zip(*(words[start:] for start in range(5)), strict=False))
