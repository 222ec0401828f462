"""Where counts differ: which figures are rivals at all, and which came later. Compares no other slot."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from crosswire.reconciliation.comparison import Verdict, compare_tolls
from crosswire.reconciliation.rivalry import Position, Rivalry, compare_positions, sort_positions
from crosswire.reconciliation.speakers import same_speaker
from crosswire.text.wording import content_stems
from crosswire_schemas.incident import INCIDENT, Toll
from crosswire_schemas.reconciliation import Claim

DateOf = Callable[[str], str | None]


def toll_rivalries(groups: Sequence[Sequence[Claim]], published: DateOf) -> Iterator[Rivalry]:
    """Yield every point on which counts differ.

    Counts of one effect of the incident are rivals whether or not the engine put them together; counts of other
    events only where it did, for "two killed in May" says nothing against "ten killed in June".
    """
    for rivals in _rivals(groups):
        positions = sort_positions(rivals, lambda c: (c.event, *_value(_toll(c))))
        verdict = compare_positions(positions, Toll, compare_tolls)
        if len({c.event for c in rivals}) > 1 and verdict:
            verdict = Verdict("scope", "the figures cover different events")
        if verdict:
            verdict = _superseded(positions, published) or verdict
            yield Rivalry(_topic(rivals), verdict, positions)


def _toll(claim: Claim) -> Toll:
    if not isinstance(claim.item, Toll):
        raise TypeError(f"{claim.id} is no toll")
    return claim.item


def _value(toll: Toll) -> tuple[object, ...]:
    return toll.op, toll.low, toll.high


def _rivals(groups: Sequence[Sequence[Claim]]) -> list[list[Claim]]:
    of_incident: dict[str, list[Claim]] = {}
    rivals = []
    for group in groups:
        tolls = [claim for claim in group if isinstance(claim.item, Toll) and claim.item.low is not None]
        if tolls and tolls[0].event == INCIDENT and _toll(tolls[0]).effect != "other":
            of_incident.setdefault(_toll(tolls[0]).effect, []).extend(tolls)
        elif len(tolls) > 1:
            rivals.append(tolls)
    return [_without_parts(claims) for claims in of_incident.values()] + rivals


def _without_parts(claims: list[Claim]) -> list[Claim]:
    """Leave out figures of a part of the people: where one source of one article gives two, the smaller is a part.

    "Twelve people were killed, police said, three of them children": nobody says that three were killed.
    """
    parts = {
        part.id
        for part in claims
        for whole in claims
        if part.article == whole.article
        and (_toll(part).low or 0) < (_toll(whole).low or 0)
        and (part.said_by is None or whole.said_by is None or same_speaker(part.said_by, whole.said_by))
        and not _counts_same_people(_toll(part), _toll(whole))
    }
    return [claim for claim in claims if claim.id not in parts]


def _counts_same_people(one: Toll, other: Toll) -> bool:
    return {s for _, s in content_stems(one.who or "")} == {s for _, s in content_stems(other.who or "")}


def _superseded(positions: Sequence[Position], published: DateOf) -> Verdict | None:
    """A contradiction is a revision where each position has its own days and the days do not overlap."""
    spans = []
    for side in positions:
        days = [published(claim.article) for claim in side]
        if None in days:
            return None
        spans.append((min(d for d in days if d), max(d for d in days if d), side[0].text))
    spans.sort()
    if any(later[0] <= earlier[1] for earlier, later in pairwise(spans)):
        return None
    order = ", then ".join(f"{text!r} ({first})" for first, _, text in spans)
    return Verdict("superseded", f"later reports revise earlier ones: {order}")


def _topic(claims: Sequence[Claim]) -> str:
    effect = _toll(claims[0]).effect
    who = next((_toll(c).who for c in claims if _toll(c).who), None)
    return (who or "figure") if effect == "other" else f"number {effect.replace('_', ' ')}"
