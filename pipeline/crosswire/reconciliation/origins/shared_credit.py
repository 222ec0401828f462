"""Which agencies articles name as their source, and which articles one agency's credit joins. Compares no words.

A credit is for the whole article where it stands by itself: in the place line, the byline, a credit line, a
copyright notice, or as the publisher. Two articles that carry the same one are one origin, be they different
reports: an agency that says a thing twice has not confirmed it. All other ways to name an agency are for a part:
"contributed to this report", "with information from", several agencies in one line, "Xinhua reported" in the running
text, "she told AFP". They never join two articles; they halve what shared text or claims must show.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import NamedTuple

from crosswire.reconciliation.origins.link import Hints, Link
from crosswire_schemas.article import Article, Credit, Region
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Basis

_PARTLY = re.compile(
    r"\b(?:with|using|contains|includes|additional|contribut\w+|information|inputs?|material|writers?|reporters?"
    r"|photographers?)\b",
    re.IGNORECASE,
)
_OF_ARTICLE = ("dateline", "byline", "credit", "notice")
_NO_NAME = "Agencies"
"""How a credit to agencies without a name reads: it tells of no common origin."""


class Named(NamedTuple):
    """The agencies that one article names, and where: for the whole of it, in a line of their own, in any way."""

    whole: frozenset[str]
    lines: frozenset[str]
    everywhere: frozenset[str]
    places: Mapping[str, Citation]


def find_named(articles: Sequence[Article]) -> dict[str, Named]:
    """Return what each of *articles*, by id, says of agencies. Forms of a name are learnt from all of them."""
    forms = {
        _fold(form): credit.agency
        for article in articles
        for credit in article.credits
        for form in (credit.agency, article.text[credit.start : credit.end])
        if credit.agency != _NO_NAME
    }
    names = "|".join(sorted(map(re.escape, forms), key=lambda form: (-len(form), form)))
    told = re.compile(
        rf"\b(?:told|assured|informed|interview\s+with|statement\s+to|speaking\s+to)\s+(?:the\s+)?({names})(?!\w)",
        re.IGNORECASE,
    )
    return {article.id: _read_named(article, forms, told if forms else None) for article in articles}


def name_agencies(articles: Sequence[Article]) -> frozenset[str]:
    """Return the forms, in lower case, by which *articles* credit agencies: who reports a thing is no source of it."""
    forms = (form for a in articles for c in a.credits for form in (c.agency, a.text[c.start : c.end]))
    return frozenset(map(_fold, forms))


def _read_named(article: Article, forms: Mapping[str, str], told: re.Pattern[str] | None) -> Named:
    given = [credit for credit in article.credits if credit.agency != _NO_NAME]
    regions = {credit: _region_of(credit, article) for credit in given}
    lines = {credit.agency for credit, region in regions.items() if region}
    whole = {c.agency for c, region in regions.items() if region and _is_whole(region, article)}
    publisher = forms.get(_fold(article.publisher or ""))
    if publisher:
        whole = lines = {publisher}
    recipients = {forms[_fold(found[1])] for found in told.finditer(article.text)} if told else set()
    return Named(
        whole=frozenset(whole if len(whole) == 1 else ()),
        lines=frozenset(lines),
        everywhere=frozenset(lines | recipients | {credit.agency for credit in given}),
        places={
            c.agency: article.cite(c.start, c.end) for c in sorted(given, key=lambda c: (bool(regions[c]), -c.start))
        },
    )


def _fold(form: str) -> str:
    return re.sub(r"^the\s+", "", form.strip().casefold())


def _region_of(credit: Credit, article: Article) -> Region | None:
    """The region of the article itself that holds *credit*: what stands under a picture credits the picture."""
    holding = (r for r in article.regions if r.start <= credit.start and credit.end <= r.end)
    return next((region for region in holding if region.kind in _OF_ARTICLE), None)


def _is_whole(region: Region, article: Article) -> bool:
    """Whether what stands in *region* credits one agency, and with all of the article."""
    within = [c for c in article.credits if region.start <= c.start and c.end <= region.end]
    # "AFP/Oskelin Post": the second name need not be an agency's.
    alone = len({c.agency for c in within}) == 1 and not any(
        "/" in article.text[max(0, c.start - 1) : c.end + 1] for c in within
    )
    # The notice "this material may not be published" is about the whole.
    partly = region.kind in ("credit", "byline") and _PARTLY.search(article.text, region.start, region.end)
    return alone and not partly


def find_credit_links(articles: Sequence[Article], named: Mapping[str, Named]) -> Iterator[Link]:
    """Yield a link for every two articles that credit one agency with the whole of them."""
    for one, other in combinations(articles, 2):
        for agency in sorted(named[one.id].whole & named[other.id].whole):
            places = (named[article.id].places.get(agency) for article in (one, other))
            cited = tuple(place for place in places if place)
            detail = f"both credit {agency} with the whole article"
            yield Link(one.id, other.id, 1.0, partial(Basis, kind="credit", detail=detail, citations=cited))


def find_hints(named: Mapping[str, Named]) -> Hints:
    """Return the pairs of articles that both name one agency in whatever way."""
    return {
        frozenset(pair): min(common)
        for pair in combinations(named, 2)
        if (common := named[pair[0]].everywhere & named[pair[1]].everywhere)
    }


def label_origin(members: Sequence[str], named: Mapping[str, Named]) -> str | None:
    """Return the agencies to which *members* go back as far as they say so: as a whole, in a line, or all alike."""
    every = [named[member].everywhere for member in members]
    alike = frozenset[str]().union(*(a & b for a, b in combinations(every, 2)))
    for agencies in (
        frozenset[str]().union(*(named[member].whole for member in members)),
        frozenset[str]().union(*(named[member].lines for member in members)),
        alike,
    ):
        if agencies:
            return ", ".join(sorted(agencies))
    return None
