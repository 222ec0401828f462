"""Links between articles of one origin, and what they join. Knows nothing of where a link comes from."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from crosswire_schemas.summary import Basis

Hints = Mapping[frozenset[str], str]
"""For two articles, by their ids, the agency that both name: too little by itself, but other signs then need less."""


class Link(NamedTuple):
    """Two articles, by id, that are taken to share an origin; *strength* is from 0 to 1.

    The basis is found only where it is asked for: of the links among many copies nearly all are left out.
    """

    one: str
    other: str
    strength: float
    find_basis: Callable[[], Basis]


class Joined(NamedTuple):
    """The members of each article's lineage, by the article's id, and the links that were needed to find them."""

    members: dict[str, frozenset[str]]
    links: tuple[Link, ...]


def join(articles: Iterable[str], links: Iterable[Link]) -> Joined:
    """Return which of *articles* hang together by *links*, and the strongest links that suffice for it.

    A hundred copies of one report have thousands of links among them; ninety-nine say the same.
    """
    members = {article: frozenset([article]) for article in articles}
    kept = []
    for link in sorted(links, key=lambda link: -link.strength):
        if link.other not in members[link.one]:
            whole = members[link.one] | members[link.other]
            members.update(dict.fromkeys(whole, whole))
            kept.append(link)
    return Joined(members, tuple(kept))
