"""Where articles give one vote of a court, a board or a chamber two results. Counts no vote, and knows no body."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.rivalry import Rivalry
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim

_BETWEEN = re.compile(
    r"(?: votes?| judges| justices| members)?(?:-|–| to | against )(?:votes? )?(?:by )?", re.IGNORECASE
)
"""Between the two numbers of a result: "4-1", "six to three", "seven votes to two", "by 7 votes against 2"."""
_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|decision|decided|verdict|judg(?:e|es|ment)|justices|panel|upheld|"
    r"struck down|approved|rejected|passed|certified)\b",
    re.IGNORECASE,
)
_PLAYED = re.compile(r"\b(?:match|game|beat|won|lost|score[ds]?|goals?|season|league|odds|times)\b", re.IGNORECASE)
_COURT = re.compile(r"\b(?:court|judges|justices|bench)\b", re.IGNORECASE)
_FEWEST = 2
"""Words that two sentences on one vote have in common, beside those that tell of any vote; judges have one vote."""


class Result(NamedTuple):
    """A result with the claim that gives it; *places* are those of its numbers, as article and first code point."""

    votes: tuple[int, int]
    claim: Claim
    places: tuple[tuple[str, int], ...]


def find_results(claims: Sequence[Claim]) -> list[Result]:
    """Return the results of votes that the statements on the incident give, in their order."""
    told = (claim for claim in claims if claim.slot == "statement" and claim.event == INCIDENT)
    return [result for claim in told for result in _read(claim)]


def vote_rivalries(results: Sequence[Result]) -> Iterator[Rivalry]:
    """Yield one point where two articles, each of which gives one result, give one vote two results."""
    of_article: dict[str, set[tuple[int, int]]] = {}
    for one in results:
        of_article.setdefault(one.claim.article, set()).add(one.votes)
    kept = [one for one in results if len(of_article[one.claim.article]) == 1]
    sides: dict[tuple[int, int], list[Claim]] = {}
    for one in kept:
        sides.setdefault(one.votes, []).append(one.claim)
    first, *others = sides.values() or [[]]
    if others and all(any(_are_of_one(a, b) for a in first for b in side) for side in others):
        verdict = Verdict("contradiction", "one vote has one result")
        yield Rivalry("vote", verdict, tuple(map(tuple, sides.values())))


def _read(claim: Claim) -> Iterator[Result]:
    sentence = claim.evidence[0].quote
    if not _VOTED.search(sentence) or _PLAYED.search(sentence):
        return
    text, start = claim.text, claim.citations[0].start
    counts = [q for q in find_quantities(text) if q.kind == "count" and isinstance(q.low, int)]
    for one, other in pairwise(counts):
        of_one = _BETWEEN.fullmatch(text, one.number.end, other.number.start)
        if of_one and not text[: one.span.start].endswith("from "):
            places = tuple((claim.article, start + q.number.start) for q in (one, other))
            more, fewer = sorted((int(q.low or 0) for q in (one, other)), reverse=True)
            yield Result((more, fewer), claim, places)


def _are_of_one(one: Claim, other: Claim) -> bool:
    told = [claim.evidence[0].quote for claim in (one, other)]
    mine, theirs = ({stem for stem in find_stems(sentence) if not _VOTED.search(stem)} for sentence in told)
    return all(map(_COURT.search, told)) or len(mine & theirs) >= _FEWEST
