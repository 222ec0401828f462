"""Which claims report the same thing: the engine proposes groups of ids, code accepts what can be. Compares no value.

Only related events, actors, tolls and statements need language; times, places and means of one event are lined up
by code. Large stories are aligned in portions, so that no request outgrows a model.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from typing import NamedTuple, Protocol

from crosswire.text.spans import fold
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.incident import INCIDENT, Actor, Event, Means, RelatedEvent, Statement, Toll, When, Where
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Withheld

PORTION = 400
"""New claims in one request, beside at most as many earlier ones: some 40 tokens a line."""


class Aligner(Protocol):
    """The part of an engine that is needed here."""

    async def align(self, claims: Sequence[Claim], faults: Callable[[Alignment], list[str]]) -> Alignment:
        """Which of *claims* report the same thing."""
        ...


class Aligned(NamedTuple):
    """Claims with story-wide events, their groups (each claim in exactly one), and the links that were refused."""

    claims: tuple[Claim, ...]
    groups: tuple[tuple[Claim, ...], ...]
    withheld: tuple[Withheld, ...]

    def without(self, articles: Container[str]) -> "Aligned":
        """Return the same without the claims of *articles*."""
        groups = (tuple(claim for claim in group if claim.article not in articles) for group in self.groups)
        claims = tuple(claim for claim in self.claims if claim.article not in articles)
        return self._replace(claims=claims, groups=tuple(filter(None, groups)))


async def align_claims(claims: Sequence[Claim], engine: Aligner) -> Aligned:
    """Return *claims* grouped by what they report.

    Every claim stands in exactly one group, alone if need be, and groups are in the order of their first claims.
    """
    grouping = _Grouping(claims)
    open_claims = [claim for claim in grouping.heads() if needs_language(claim)]
    withheld: list[Withheld] = []
    for start in range(0, len(open_claims), PORTION):
        portion = open_claims[start : start + PORTION]
        lines = [*_nearest(grouping.heads_among(open_claims[:start]), portion), *portion]
        if len(lines) > 1:
            proposed = await engine.align(lines, _fault_finder(lines))
            withheld += grouping.accept(proposed, lines)
    return _with_story_events(claims, grouping, tuple(withheld))


def needs_language(claim: Claim) -> bool:
    """Whether only a reader can tell that two such claims report the same."""
    return claim.slot in ("actor", "toll", "statement") or (claim.slot == "event" and claim.event != INCIDENT)


def alignment_faults(alignment: Alignment, lines: Sequence[Claim]) -> list[str]:
    """What is wrong with *alignment* as a grouping of *lines*, a sentence for each fault."""
    slots = {claim.id: claim.slot for claim in lines}
    named = Counter(name for group in alignment.groups for name in group.ids)
    faults = [f"{name!r} is not an id of the list" for name in named if name not in slots]
    faults += [f"{name!r} stands in {count} places; an id stands once" for name, count in named.items() if count > 1]
    for group in alignment.groups:
        kinds = sorted({slots[name] for name in group.ids if name in slots})
        if len(kinds) > 1:
            faults.append(f"the group of {group.ids[0]!r} mixes {' and '.join(kinds)}")
    return faults


def _fault_finder(lines: Sequence[Claim]) -> Callable[[Alignment], list[str]]:
    return lambda alignment: alignment_faults(alignment, lines)


class _Grouping:
    """Disjoint sets of claims. The head of a set is its first claim in the order of the story."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.order = {claim.id: index for index, claim in enumerate(claims)}
        self.sets = {claim.id: [claim] for claim in claims}
        seen: dict[tuple[object, ...], Claim] = {}
        for claim in claims:
            # A hundred planted copies of one article must not cost a hundred lines of the request.
            first = seen.setdefault(_sameness(claim), claim)
            if first is not claim:
                self.merge([first, claim])

    def heads(self) -> list[Claim]:
        return [members[0] for members in self.distinct()]

    def heads_among(self, claims: Iterable[Claim]) -> list[Claim]:
        return list({self.sets[c.id][0].id: self.sets[c.id][0] for c in claims}.values())

    def distinct(self) -> list[list[Claim]]:
        unique = {id(members): members for members in self.sets.values()}
        return sorted(unique.values(), key=lambda members: self.order[members[0].id])

    def merge(self, claims: Iterable[Claim]) -> None:
        joined = {c.id: c for claim in claims for c in self.sets[claim.id]}
        members = sorted(joined.values(), key=lambda c: self.order[c.id])
        for member in members:
            self.sets[member.id] = members

    def accept(self, alignment: Alignment, lines: Sequence[Claim]) -> list[Withheld]:
        """Merge what *alignment* proposes and the rules allow; return the links that were refused."""
        known = {claim.id: claim for claim in lines}
        placed: set[str] = set()
        refused = []
        for group in alignment.groups:
            kept: list[Claim] = []
            for name in group.ids:
                reason = self.refusal(kept, known.get(name), name in placed)
                if reason:
                    refused.append(Withheld(text=", ".join(group.ids), check="align", reason=f"{name}: {reason}"))
                else:
                    kept.append(known[name])
                    placed.add(name)
            self.merge(kept)
        return refused

    def refusal(self, kept: Sequence[Claim], claim: Claim | None, placed: bool) -> str | None:
        """Why *claim* cannot join *kept*, or None if it can."""
        if claim is None:
            return "no such claim was in the list"
        if placed:
            return "it already stands in a group"
        if not kept:
            return None
        first = kept[0]
        if claim.slot != first.slot:
            return f"a claim of kind {claim.slot} cannot report the same as one of kind {first.slot}"
        if claim.slot == "toll" and (claim.event == INCIDENT) != (first.event == INCIDENT):
            return "a figure of the incident is never a figure of another event"
        if isinstance(claim.item, Toll) and isinstance(first.item, Toll) and claim.item.effect != first.item.effect:
            return f"a number {claim.item.effect} is never a number {first.item.effect}".replace("_", " ")
        if claim.slot == "event" and self.shared_articles([*kept, claim]):
            return "one article tells these events apart"
        return None

    def shared_articles(self, claims: Sequence[Claim]) -> bool:
        by_set = {id(self.sets[c.id]): {m.article for m in self.sets[c.id]} for c in claims}
        return sum(map(len, by_set.values())) > len(set().union(*by_set.values()))


def _sameness(claim: Claim) -> tuple[object, ...]:
    """Equal keys: the same name, or of the incident the same thing beyond doubt. All others keep a key of their own."""
    if isinstance(claim.item, Actor):
        return claim.slot, _folded(claim.text)
    if claim.event != INCIDENT:
        return (claim.id,)
    match claim.item:
        case When() as when:
            day = when.date if when.weekday is None else when.weekday
            return claim.slot, day, when.part_of_day, when.precision
        case Where() | Means():
            return claim.slot, _folded(claim.text)
        case Statement():
            return claim.slot, _folded(claim.text), _folded(claim.said_by or "")
        case Event() | RelatedEvent():
            return (claim.slot,)
        case _:
            return (claim.id,)


def _folded(words: str) -> str:
    return fold(words).folded.casefold()


def _nearest(earlier: Sequence[Claim], portion: Sequence[Claim]) -> list[Claim]:
    """The earlier claims that share most words with a claim of *portion*, at most ``PORTION``."""
    if len(earlier) <= PORTION:
        return list(earlier)
    fresh = [(claim.slot, _stems(claim)) for claim in portion]

    def closeness(claim: Claim) -> int:
        stems = _stems(claim)
        return max((len(stems & other) for slot, other in fresh if slot == claim.slot), default=0)

    chosen = {claim.id for claim in sorted(earlier, key=closeness, reverse=True)[:PORTION]}
    return [claim for claim in earlier if claim.id in chosen]


def _stems(claim: Claim) -> frozenset[str]:
    return find_stems(f"{claim.said_by or ''} {claim.text}")


def _with_story_events(claims: Sequence[Claim], grouping: _Grouping, withheld: tuple[Withheld, ...]) -> Aligned:
    """Name related events e1, e2, ... across articles and give every claim the story-wide name of its event."""
    names: dict[str, str] = {INCIDENT: INCIDENT}
    for members in grouping.distinct():
        if members[0].slot == "event" and members[0].event != INCIDENT:
            names |= dict.fromkeys((member.event for member in members), f"e{len(set(names.values()))}")
    moved = {claim.id: claim.model_copy(update={"event": names[claim.event]}) for claim in claims}
    groups = tuple(tuple(moved[member.id] for member in members) for members in grouping.distinct())
    return Aligned(tuple(moved.values()), groups, withheld)
