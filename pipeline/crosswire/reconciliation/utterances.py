"""Where articles give one utterance or fact differently: who said it, in which words, with which figure or negation."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import combinations

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.rivalry import Rivalry, gravest, sort_positions
from crosswire.reconciliation.speakers import same_speaker
from crosswire.text.numbers import find_quantities
from crosswire.text.quotations import find_quotations
from crosswire.text.spans import fold
from crosswire.text.wording import content_stems, find_negations
from crosswire_schemas.reconciliation import Claim

_MARKS = re.compile(r"[\"“”„«»]")
_NEGATIVE = re.compile(r"not|no|never|without|neither|nor|none|nobody|cannot|\w+n['’]t", re.IGNORECASE)

Figures = frozenset[tuple[object, str]]
Spans = Container[tuple[str, int]]
"""Places of numbers that are compared as counts already: article and first code point."""


def utterance_rivalries(group: Sequence[Claim], counted: Spans = ()) -> Iterator[Rivalry]:
    """Yield the points on which the statements of one group differ; at most one each of speaker, words and content.

    Numbers at *counted* places are left to the comparison of counts.
    """
    statements = [claim for claim in group if claim.slot == "statement"]
    if len({claim.article for claim in statements}) < 2:
        return
    yield from _speakers(statements)
    yield from _contents(statements, counted)
    yield from _quotations(statements)


def _topic(sides: Iterable[Sequence[Claim]]) -> str:
    """The shortest words of *sides*: words of a position, so that whoever cites the positions cites them too."""
    return _MARKS.sub("", min((claim.text for side in sides for claim in side), key=lambda t: (len(t), t)))


def _speakers(statements: Sequence[Claim]) -> Iterator[Rivalry]:
    sides: list[list[Claim]] = []
    for claim in statements:
        if claim.said_by is not None:
            side = next((s for s in sides if all(same_speaker(claim.said_by, c.said_by or "") for c in s)), None)
            if side is None:
                sides.append([claim])
            else:
                side.append(claim)
    rivals = tuple(tuple(side) for side in sides if any(_tell_one_thing(side, other) for other in sides))
    if len(rivals) > 1:
        yield Rivalry(
            f"who said: {_topic(rivals)}", Verdict("attribution", "the articles name different speakers"), rivals
        )


def _tell_one_thing(side: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether two articles give one utterance to two speakers, and not two accounts of two witnesses.

    "Two officers" and "three residents" who tell of one crash in words of their own contradict nobody, nor do two
    people whom one article quotes to the same effect.
    """
    return side is not other and any(
        one.article != two.article and 2 * len(_stems(one.text) & _stems(two.text)) >= _fewest(one, two)
        for one in side
        for two in other
    )


def _fewest(one: Claim, other: Claim) -> int:
    return max(1, min(len(_stems(one.text)), len(_stems(other.text))))


def _contents(statements: Sequence[Claim], counted: Spans) -> Iterator[Rivalry]:
    figures = {claim.id: _figures(claim, counted) for claim in statements}
    positions = sort_positions(statements, lambda c: (figures[c.id], _negated(c), c.stance == "denied"))
    pairs = combinations((side[0] for side in positions), 2)
    verdict = gravest(_compare_sense(a, b) or _compare_figures(figures[a.id], figures[b.id]) for a, b in pairs)
    if verdict:
        yield Rivalry(_topic(positions), verdict, positions)


def _compare_sense(one: Claim, other: Claim) -> Verdict | None:
    if (one.stance == "denied") != (other.stance == "denied"):
        return Verdict("contradiction", "one denies what the other states")
    negated, others = _negated(one), _negated(other)
    if bool(negated) != bool(others) and (negated | others) & _stems(one.text) & _stems(other.text):
        return Verdict("contradiction", "one negates what the other affirms")
    return None


def _compare_figures(figures: Figures, others: Figures) -> Verdict | None:
    if not figures or not others or figures == others:
        return None
    lows, other_lows = {low for low, _ in figures}, {low for low, _ in others}
    if lows == other_lows:
        return Verdict("qualifier", "the same number, with another qualifier")
    if not lows & other_lows and len(figures) == len(others):
        return Verdict("contradiction", "the figures differ")
    return None


def _figures(claim: Claim, counted: Spans) -> Figures:
    start = claim.citations[0].start
    return frozenset(
        (q.low, q.op)
        for q in find_quantities(claim.text)
        if q.kind in ("count", "percent")
        and q.low is not None
        and (claim.article, start + q.number.start) not in counted
    )


def _negated(claim: Claim) -> frozenset[str]:
    """What is negated by grammar; to reject or refuse something is an act, and told as one."""
    return frozenset(stem for span, stem in find_negations(claim.text) if _NEGATIVE.fullmatch(claim.text[slice(*span)]))


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem for _, stem in content_stems(text))


def _quotations(statements: Sequence[Claim]) -> Iterator[Rivalry]:
    """Versions of the same words. Two excerpts of one speech, each exact, are no versions of each other."""
    sides: list[list[Claim]] = []
    quoting = [claim for claim in statements if _quoted(claim)]
    for claim in sorted(quoting, key=lambda c: -sum(map(len, _quoted(c)))):
        side = next((s for s in sides if _is_excerpt(claim, s[0])), None)
        if side is None:
            sides.append([claim])
        else:
            side.append(claim)
    rivals = tuple(tuple(side) for side in sides if any(_are_versions(side[0], other[0]) for other in sides))
    if len(rivals) > 1:
        rule = "one utterance in several versions, each in quotation marks"
        yield Rivalry(f"words of: {_topic(rivals)}", Verdict("quotation", rule), rivals)


def _is_excerpt(claim: Claim, whole: Claim) -> bool:
    return all(any(words in other for other in _quoted(whole)) for words in _quoted(claim))


def _are_versions(one: Claim, other: Claim) -> bool:
    stems, others = (_stems(" ".join(_quoted(claim))) for claim in (one, other))
    shared = 2 * len(stems & others) >= min(len(stems), len(others))
    return one.id != other.id and one.article != other.article and shared


def _quoted(claim: Claim) -> tuple[str, ...]:
    """What stands in quotation marks within the words of the claim, folded."""
    inner = (claim.text[slice(*quotation.inner)] for quotation in find_quotations(claim.text))
    return tuple(fold(words).folded.casefold().strip(" .,") for words in inner)
