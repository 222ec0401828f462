"""Which articles of a folder have nothing in common with the story: a page saved by mistake, another story's articles.

Goes by the claims that articles share and by names alone; days and victims are another module's.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import NamedTuple

from crosswire.reconciliation.parties import is_name
from crosswire.reconciliation.rivalry import gather
from crosswire.text.names.kinds import fold_state
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.names.states import STATES
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT, Toll, Where
from crosswire_schemas.reconciliation import Claim

_FEWEST = 3
"""Of two articles alone nobody knows which one the story is."""

_LOOSE = 0.2
"""Less than this share of the pairs across two stories have something in common: two papers, or one capital."""

_MANY = 5
"""A count from which few stories have it: two reports of nine dead are of one ferry, however each writes its name."""

Links = Mapping[str, set[str]]
"""For each article those that it has something in common with."""


class Strangers(NamedTuple):
    """Articles that are left out, by their ids: single ones, and those that make stories of their own."""

    articles: frozenset[str]
    stories: tuple[tuple[str, ...], ...]


def find_strangers(
    groups: Sequence[Sequence[Claim]], articles: Sequence[NumberedArticle], apart: Collection[str] = ()
) -> Strangers:
    """Return the articles that share nothing with the story, and which of them belong together.

    The story is the largest group of articles of which each shares a claim or a name, not of a state, with half of
    those before it; those on an incident *apart* do not count for its size, and of two that are as large neither is.
    Two articles or more that make such a group of their own, with next to nothing shared across, are another story. A
    single one is left out where no other article shares any of its claims, and the others have none of its names. Every
    article has an incident, and many have a Sunday: that alone makes no story.
    """
    if len(articles) < _FEWEST:
        return Strangers(frozenset(), ())
    named = {article.article.id: _names(article) for article in articles}
    others = _find_other_stories(set(_shared(groups, _is_telling)), named, apart)
    beside = frozenset(name for story in others for name in story)
    known = {name for one, other in _shared(groups, _is_told) for name in (one, other)} - beside
    names = {name for article in known for name in named[article]}
    single = (
        article
        for article, own in named.items()
        # A brief that names nobody shows nothing of being on something else.
        if known and article not in known | beside and own
        if not any(name == other or same_name(name, other) for name, other in product(own, names))
    )
    return Strangers(beside.union(single), others)


def _names(article: NumberedArticle) -> set[str]:
    return {name.text for sentence in article.sentences for name in find_names(article.article.text, sentence)}


def _find_other_stories(
    shared: Iterable[tuple[str, str]], named: Mapping[str, set[str]], apart: Collection[str]
) -> tuple[tuple[str, ...], ...]:
    telling = {article: {name for name in own if fold_state(name) not in STATES} for article, own in named.items()}
    links = _link(shared, telling)

    def size(group: Sequence[str]) -> int:
        return len(set(group).difference(apart))

    ranked = sorted(links, key=lambda article: (-len(links[article]), article))
    groups = gather(ranked, lambda article, group: 2 * len(links[article] & set(group)) >= len(group))
    groups.sort(key=size, reverse=True)
    if len(groups) > 1 and size(groups[0]) == size(groups[1]):
        return ()
    story, loose = set(groups[0]), _link(shared, named)
    return tuple(
        tuple(sorted(group))
        for group in groups[1:]
        if len(group) > 1 and sum(len(story & loose[a]) for a in group) < _LOOSE * len(story) * len(group)
    )


def _link(shared: Iterable[tuple[str, str]], named: Mapping[str, set[str]]) -> Links:
    links: dict[str, set[str]] = {article: set() for article in named}
    for one, other in (*shared, *((a, b) for a, b in combinations(named, 2) if named[a] & named[b])):
        links[one].add(other)
        links[other].add(one)
    return links


def _shared(groups: Iterable[Sequence[Claim]], counts: Callable[[Claim], bool]) -> Iterator[tuple[str, str]]:
    """Every two articles of which claims that count stand in one group."""
    for group in groups:
        yield from combinations(sorted({claim.article for claim in group if counts(claim)}), 2)


def _is_told(claim: Claim) -> bool:
    return claim.event != INCIDENT or claim.slot not in ("event", "when")


def _is_telling(claim: Claim) -> bool:
    """Whether few stories have such a claim: "one dead", "police" and "a gun" are of many shootings."""
    match claim.slot:
        case "statement":
            return True
        case "actor":
            return is_name(claim.text)
        case "toll" if isinstance(claim.item, Toll) and claim.event == INCIDENT:
            return (claim.item.low or 0) >= _MANY
        case "where":
            return isinstance(claim.item, Where) and claim.item.kind in ("city", "district", "site")
        case _:
            return claim.event != INCIDENT and claim.slot in ("event", "toll")
