"""Which articles share an origin, so that copies are not counted as confirmation. Judges no article.

Four kinds of sign are read, each in a module of its own: an agency's credit for the whole article, one credit that
no list has, claims in common, and wording in common. Every link keeps its figures, and an article without a link
stands alone: an unknown origin corroborates nothing but itself.
"""

from collections.abc import Mapping, Sequence

from crosswire.reconciliation.origins.link import join
from crosswire.reconciliation.origins.shared_claims import find_claim_links
from crosswire.reconciliation.origins.shared_credit import find_credit_links, find_hints, find_named, label_origin
from crosswire.reconciliation.origins.shared_text import find_text_links
from crosswire.reconciliation.origins.unlisted_credit import find_unlisted_links, label_unlisted
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Lineage


def find_lineages(stories: Sequence[NumberedArticle], groups: Sequence[Sequence[Claim]]) -> tuple[Lineage, ...]:
    """Return the origins of the articles: each article is in exactly one lineage, alone if nothing links it.

    *groups* are the claims that report the same. The order is that of the articles' digests, whatever the order in
    which they come. Of each kind of sign the strongest links that hold a lineage together are its basis.
    """
    ordered = sorted(stories, key=lambda numbered: (numbered.article.sha256, numbered.article.id))
    articles = {numbered.article.id: numbered.article for numbered in ordered}
    named = find_named(list(articles.values()))
    hints = find_hints(named)
    kinds = (
        find_credit_links(list(articles.values()), named),
        find_unlisted_links(ordered),
        find_claim_links(list(articles), groups, hints),
        find_text_links(ordered, hints),
    )
    links = [link for kind in kinds for link in join(articles, kind).links]
    members = join(articles, links).members
    lineages = dict.fromkeys(tuple(a for a in articles if a in members[name]) for name in articles)
    return tuple(
        Lineage(
            id=f"o{number}",
            label=label_origin(within, named)
            or label_unlisted([articles[name] for name in within])
            or _label_unnamed([articles[name].publisher for name in within]),
            articles=within,
            basis=tuple(link.find_basis() for link in links if link.one in within),
        )
        for number, within in enumerate(lineages, 1)
    )


def lineage_by_article(lineages: Sequence[Lineage]) -> Mapping[str, str]:
    """Return the id of the lineage of each article, by the article's id."""
    return {article: lineage.id for lineage in lineages for article in lineage.articles}


def _label_unnamed(publishers: Sequence[str | None]) -> str:
    return "shared origin, not named" if len(publishers) > 1 else publishers[0] or "origin not named"
