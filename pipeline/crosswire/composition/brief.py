"""What a writer is given: claims in groups, differences, and the articles they come from. Writes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from crosswire.text.spans import fold
from crosswire_schemas.article import Article
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim, ClaimGroup, Difference, Reconciliation
from crosswire_schemas.vocabulary import Slot

FEWEST_SENTENCES = 8
MOST_SENTENCES = 14

BRIEF_CHARACTERS = 60_000
"""Room for claims: some 15,000 tokens, whatever the number of articles."""

LINE_CHARACTERS = 60
"""What a line holds beside the words: ids, kind, speaker."""

CLAIMS_OF_A_GROUP = 4
"""Claims shown of one group: more wordings of one thing help no writer."""

_ORDER: tuple[Slot, ...] = ("event", "when", "where", "toll", "means", "statement")


class Brief(NamedTuple):
    """The material of one summary, bounded in size.

    *groups* are in order of weight, each with the claims that are shown of it. *left_out* are the groups for which
    there was no room.
    """

    articles: Mapping[str, Article]
    groups: tuple[tuple[ClaimGroup, tuple[Claim, ...]], ...]
    differences: tuple[Difference, ...]
    reconciliation: Reconciliation
    left_out: tuple[ClaimGroup, ...]

    def claims(self) -> dict[str, Claim]:
        """The claims that are shown, by id."""
        return {claim.id: claim for _, claims in self.groups for claim in claims}


def build_brief(reconciliation: Reconciliation, articles: Sequence[Article]) -> Brief:
    """Return what fits of *reconciliation*, the incident before its background, the best supported first.

    Claims of a difference that must be said are always shown. Actors are left to the list of parties.
    """
    by_id = {claim.id: claim for claim in reconciliation.claims}
    needed = {name for d in reconciliation.differences if d.material for p in d.positions for name in p.claims[:1]}
    shown: list[tuple[ClaimGroup, tuple[Claim, ...]]] = []
    left_out: list[ClaimGroup] = []
    room = BRIEF_CHARACTERS
    groups = [group for group in reconciliation.groups if group.slot in _shown_slots(group.event)]
    for group in sorted(groups, key=lambda g: (needed.isdisjoint(g.claims), *_weight(g))):
        claims = _telling([by_id[name] for name in group.claims], needed)
        cost = sum(LINE_CHARACTERS + sum(len(words.quote) for words in shown_words(claim)) for claim in claims)
        if cost <= room or not needed.isdisjoint(group.claims):
            shown.append((group, claims))
            room -= cost
        else:
            left_out.append(group)
    shown.sort(key=lambda entry: _weight(entry[0]))
    ids = {claim.id for _, claims in shown for claim in claims}
    differences = tuple(d for d in reconciliation.differences if all(ids & set(p.claims) for p in d.positions))
    return Brief({a.id: a for a in articles}, tuple(shown), differences, reconciliation, tuple(left_out))


def name_articles(articles: Iterable[str]) -> dict[str, str]:
    """Return the names by which a writer is told of *articles*, A1, A2, ... in their order, by id."""
    return {article: f"A{number}" for number, article in enumerate(dict.fromkeys(articles), 1)}


def shown_words(claim: Claim) -> tuple[Citation, ...]:
    """Return what a writer sees of *claim*: the whole sentences of a statement or event, of a value its words.

    The sentence of a value is there already with the statement it belongs to; shown again with each of its values,
    sentences would fill three quarters of a brief.
    """
    return claim.evidence if claim.slot in ("statement", "event") else claim.citations[:1]


def _shown_slots(event: str) -> tuple[Slot, ...]:
    """Of other events a writer needs what is said of them; when and where stands in the same sentences."""
    return _ORDER if event == INCIDENT else ("event", "toll", "statement")


def _weight(group: ClaimGroup) -> tuple[bool, int, int, int]:
    return group.event != INCIDENT, _ORDER.index(group.slot), -group.lineages, -group.articles


def _telling(claims: Iterable[Claim], needed: set[str]) -> tuple[Claim, ...]:
    """A few claims of a group: first those a difference needs, then one for each article, then other wordings."""
    ranked: list[tuple[bool, bool, bool, int, Claim]] = []
    articles: set[str] = set()
    wordings: set[str] = set()
    for index, claim in enumerate(claims):
        wording = fold(claim.text).folded.casefold()
        ranked.append((claim.id not in needed, claim.article in articles, wording in wordings, index, claim))
        articles.add(claim.article)
        wordings.add(wording)
    ranked.sort(key=lambda entry: entry[:4])
    chosen = [entry for rank, entry in enumerate(ranked) if rank < CLAIMS_OF_A_GROUP or not entry[0]]
    return tuple(entry[-1] for entry in sorted(chosen, key=lambda entry: entry[3]))
