"""Where articles give one utterance or fact differently: who said it, in which words, with which figure or negation."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.rivalry import Position, Rivalry, gravest, sort_positions
from crosswire.reconciliation.speakers import same_speaker
from crosswire.text.numbers import Quantity, find_quantities
from crosswire.text.quotations import find_quotations
from crosswire.text.spans import fold
from crosswire.text.wording import content_stems, find_negations
from crosswire_schemas.reconciliation import Claim


def utterance_rivalries(group: Sequence[Claim]) -> Iterator[Rivalry]:
    """Yield the points on which the statements of one group differ; at most one each of speaker, words and content."""
    statements = [claim for claim in group if claim.slot == "statement"]
    if len({claim.article for claim in statements}) < 2:
        return
    topic = min((claim.text for claim in statements), key=lambda t: (len(t), t))
    yield from _speakers(statements, topic)
    yield from _contents(statements, topic)
    yield from _quotations(statements, topic)


def _speakers(statements: Sequence[Claim], topic: str) -> Iterator[Rivalry]:
    sides: list[list[Claim]] = []
    for claim in statements:
        speaker = claim.said_by
        if speaker is None:
            continue
        side = next((s for s in sides if all(same_speaker(speaker, c.said_by or "") for c in s)), None)
        if side is None:
            sides.append([claim])
        else:
            side.append(claim)
    # One article may quote two people to the same effect; that is no disagreement about who spoke.
    apart = len({side[0].article for side in sides}) > 1
    if len(sides) > 1 and apart:
        verdict = Verdict("attribution", "the articles name different speakers for it")
        yield Rivalry(f"who said “{topic}”", verdict, tuple(map(tuple, sides)))


def _contents(statements: Sequence[Claim], topic: str) -> Iterator[Rivalry]:
    positions = sort_positions(statements, lambda c: (_figures(c), _negated(c), c.stance == "denied"))
    verdict = gravest(_compare(one[0], other[0]) for one, other in combinations(positions, 2))
    if verdict:
        yield Rivalry(f"“{topic}”", verdict, positions)


def _compare(one: Claim, other: Claim) -> Verdict | None:
    if (one.stance == "denied") != (other.stance == "denied"):
        return Verdict("contradiction", "one denies what the other states")
    if _negated(one) != _negated(other) and (_negated(one) & _stated(other) or _negated(other) & _stated(one)):
        return Verdict("contradiction", "one negates what the other affirms")
    figures, others = _figures(one), _figures(other)
    lows, other_lows = {f[0] for f in figures}, {f[0] for f in others}
    if not figures or not others:
        return None
    if lows == other_lows and figures != others:
        return Verdict("qualifier", "the same number, with another qualifier")
    if not lows & other_lows and len(figures) == len(others):
        return Verdict("contradiction", "the figures differ")
    return None


def _figures(claim: Claim) -> frozenset[tuple[object, str]]:
    quantities: list[Quantity] = find_quantities(claim.text)
    return frozenset((q.low, q.op) for q in quantities if q.kind in ("count", "percent") and q.low is not None)


def _negated(claim: Claim) -> frozenset[str]:
    return frozenset(stem for _, stem in find_negations(claim.text))


def _stated(claim: Claim) -> frozenset[str]:
    return frozenset(stem for _, stem in content_stems(claim.text)) - _negated(claim)


def _quotations(statements: Sequence[Claim], topic: str) -> Iterator[Rivalry]:
    quoting = [claim for claim in statements if _quoted(claim)]
    sides = _merge_contained(sort_positions(quoting, _quoted))
    if len(sides) > 1:
        verdict = Verdict("quotation", "one utterance in several versions, each in quotation marks")
        yield Rivalry(f"words of “{topic}”", verdict, sides)


def _quoted(claim: Claim) -> str:
    """What stands in quotation marks within the words of the claim, folded."""
    inner = [claim.text[slice(*q.inner)] for q in find_quotations(claim.text)]
    return " … ".join(fold(words).folded.casefold().strip(" .,") for words in inner)


def _merge_contained(sides: Sequence[Position]) -> tuple[Position, ...]:
    """A shorter excerpt of the same words is no other version."""
    kept: list[list[Claim]] = []
    for side in sorted(sides, key=lambda s: -len(_quoted(s[0]))):
        whole = next((k for k in kept if _quoted(side[0]) in _quoted(k[0])), None)
        if whole is None:
            kept.append(list(side))
        else:
            whole.extend(side)
    return tuple(map(tuple, kept))
