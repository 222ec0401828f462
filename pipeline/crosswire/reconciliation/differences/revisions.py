"""Which of several counts is a later word on an earlier one, and which is a rival's. Goes by days and voices alone.

A count is replaced by whoever gave it, or by those whose task it is to count. Where a company says "nobody" a day
after a union said "seven", nothing is replaced: the two deny one another, whatever their days.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.differences.parts_of_count import as_toll
from crosswire.reconciliation.rivalry import Position
from crosswire.reconciliation.sources.speakers import are_of_two_places, keeps_count, same_speaker
from crosswire_schemas.reconciliation import Claim

_STANDING = frozenset({"percent", "hour", "day", "week", "month", "year"})
DateOf = Callable[[str], str | None]


def find_revision(
    positions: Sequence[Position], verdict: Verdict, published: DateOf
) -> tuple[Verdict, tuple[Position, ...]] | None:
    """Return *positions* in the order of their days, where each number is replaced by the next; else None.

    The days of one number may not overlap those of another. Of "at least five" and, a day later, "seven" both can be
    true, and yet the later report revises the earlier; "five" and "at least five" are one number.
    """
    numbers: dict[float | None, list[Position]] = {}
    for side in positions:
        numbers.setdefault(as_toll(side[0]).low, []).append(side)
    # "11 million" is a rounded 11.5 million, on whatever day.
    rounded = verdict.relation == "qualifier" and {as_toll(side[0]).op for side in positions} == {"eq"}
    if verdict.relation not in ("contradiction", "qualifier") or len(numbers) < 2 or rounded:
        return None
    spans = []
    for sides in numbers.values():
        days = [published(claim.article) for side in sides for claim in side]
        if None in days:
            return None
        spans.append((min(d for d in days if d), max(d for d in days if d), sides))
    spans.sort(key=lambda span: span[:2])
    if not all(one[1] < then[0] and _replaces(then[2], one[2]) for one, then in pairwise(spans)):
        return None
    order = ", then ".join(f"“{sides[0][0].text}” ({first})" for first, _, sides in spans)
    return Verdict("superseded", f"in the order of the reports: {order}"), tuple(
        side for *_, sides in spans for side in sides
    )


def _replaces(later: Sequence[Position], earlier: Sequence[Position]) -> bool:
    """Whether somebody's later count replaces that of everybody who gave the earlier one."""
    return all(any(_may_revise(one, other) for side in later for one in side) for side in earlier for other in side)


def _may_revise(later: Claim, earlier: Claim) -> bool:
    """Whether *later* is of the same speaker, or both are of reports in their own voice or of those who count.

    Two who count may know of more from day to day; where the second knows of fewer, one of them is wrong.
    """
    ours, theirs = later.said_by, earlier.said_by
    if not _may_grow(later, earlier):
        return False
    if ours and theirs and same_speaker(ours, theirs):
        return True
    if _denies(later) or _denies(earlier):
        return not _denies(later) and as_toll(later).effect == "detained"
    if not all(speaker is None or keeps_count(speaker) for speaker in (ours, theirs)):
        return False
    if not (ours and theirs):
        return True
    return (as_toll(later).low or 0) > (as_toll(earlier).low or 0) and not are_of_two_places(ours, theirs)


def _may_grow(later: Claim, earlier: Claim) -> bool:
    """Whether a day can add to what is counted or measured: a share or a term stands, and deeds do not grow fewer."""
    ours, theirs = as_toll(later), as_toll(earlier)
    if ours.effect != "other":
        return True
    return ours.unit not in _STANDING and (ours.unit is not None or (ours.low or 0) > (theirs.low or 0))


def _denies(claim: Claim) -> bool:
    """Whether it says "nobody". That is a denial more often than a count; but arrests come later."""
    return not as_toll(claim).low
