"""Articles that let the same people say the same things. Judges by the aligned claims alone, never by wording.

Reporters at one press conference carry the same remarks of one speaker; the same choice among the remarks of several
speakers was made once. Where that is wrong the error is small: the remarks still have the speakers that they have.
Real reports of one incident made apart shared at most a sixth of their remarks, or the remarks of one speaker.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations
from math import ceil

from crosswire.reconciliation.origins.link import Hints, Link
from crosswire.reconciliation.sources.speakers import distinct_speakers, same_speaker
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Basis

SHARED = 0.35
"""Least share of attributed statements in common, as the mean of both articles' shares."""

LEAST_CLAIMS = 5
LEAST_SPEAKERS = 3
_CITED = 2

_Pair = tuple[Claim, Claim]


def find_claim_links(articles: Sequence[str], groups: Sequence[Sequence[Claim]], hints: Hints) -> Iterator[Link]:
    """Yield a link for every two of *articles*, by id, that share speakers and what they say.

    Shared is a group in which both have a claim of one speaker. All three limits are halved where *hints* names an
    agency for the two.
    """
    carried: dict[str, dict[int, list[Claim]]] = {article: {} for article in articles}
    for number, group in enumerate(groups):
        for claim in group:
            if claim.said_by and claim.slot == "statement":
                carried[claim.article].setdefault(number, []).append(claim)
    for one, other in combinations(articles, 2):
        theirs = carried[other]
        met = (_find_pair(claims, theirs[number]) for number, claims in carried[one].items() if number in theirs)
        shared = [pair for pair in met if pair]
        if not shared:
            continue
        sizes = (len(carried[one]), len(carried[other]))
        strength = sum(len(shared) / size for size in sizes) / 2
        speakers = len(distinct_speakers([pair[0] for pair in shared]))
        agency = hints.get(frozenset((one, other)))
        part = 0.5 if agency else 1.0
        enough = len(shared) >= ceil(part * LEAST_CLAIMS) and speakers >= ceil(part * LEAST_SPEAKERS)
        if enough and strength >= part * SHARED:
            detail = _describe(len(shared), sizes, speakers, agency)
            cited = tuple(claim.citations[0] for pair in shared[:_CITED] for claim in pair)
            yield Link(one, other, strength, partial(Basis, kind="claims", detail=detail, citations=cited))


def _find_pair(claims: Sequence[Claim], others: Sequence[Claim]) -> _Pair | None:
    pairs = ((a, b) for a in claims for b in others if same_speaker(a.said_by or "", b.said_by or ""))
    return next(pairs, None)


def _describe(shared: int, sizes: tuple[int, int], speakers: int, agency: str | None) -> str:
    hint = f"both name {agency}; " if agency else ""
    return (
        f"{hint}{shared} attributed statements are the same, of {sizes[0]} in one and {sizes[1]} in the other, "
        f"by {speakers} speakers"
    )
