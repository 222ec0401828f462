"""Which articles of a folder have nothing in common with the others: a page that was saved instead of its article."""

from collections.abc import Iterable, Sequence
from itertools import product

from crosswire.text.names import find_names, same_name
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim

_FEWEST = 3
"""Of two articles alone nobody knows which one the story is."""


def find_strangers(groups: Iterable[Sequence[Claim]], articles: Sequence[NumberedArticle]) -> frozenset[str]:
    """Return the ids of articles none of whose claims another article shares, and none of whose names.

    Every article has an incident, and many have a Sunday: that alone makes no story. Where no two articles share a
    claim there are no strangers, for there is no story either.
    """
    known: set[str] = set()
    for group in groups:
        shared = {claim.article for claim in group}
        if len(shared) > 1 and not (group[0].event == INCIDENT and group[0].slot in ("event", "when")):
            known |= shared
    if len(articles) < _FEWEST or not known:
        return frozenset()
    names = {name for article in articles if article.article.id in known for name in _names(article)}
    return frozenset(
        article.article.id
        for article in articles
        if article.article.id not in known
        # A brief that names nobody shows nothing of being on something else.
        and (own := _names(article))
        and not any(name == other or same_name(name, other) for name, other in product(own, names))
    )


def _names(article: NumberedArticle) -> set[str]:
    return {name.text for sentence in article.sentences for name in find_names(article.article.text, sentence)}
