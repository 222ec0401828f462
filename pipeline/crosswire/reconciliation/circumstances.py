"""Where time, place, target, means and labels differ. Compares no count and no statement."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from crosswire.reconciliation.comparison import Verdict, compare_places, compare_times
from crosswire.reconciliation.places import lies_in, same_place
from crosswire.reconciliation.rivalry import Position, Rivalry, compare_positions, gravest, sort_positions
from crosswire.text.names import find_names, same_name
from crosswire.text.wording import content_stems
from crosswire_schemas.incident import INCIDENT, Means, Toll, When, Where
from crosswire_schemas.reconciliation import Claim

_AFTER_HEAD = re.compile(
    r"\b(?:of|by|in|at|on|near|for|from|with|to|that|which|who|\w{2,}(?:ed|ing))\b(?=\s)", re.IGNORECASE
)


def circumstance_rivalries(claims: Sequence[Claim]) -> Iterator[Rivalry]:
    """Yield every point on which the articles describe an event differently, event by event."""
    events: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        events[claim.event].append(claim)
    told = list(dict.fromkeys(citation.quote for claim in claims for citation in claim.evidence))
    for event, members in events.items():
        yield from _times(members)
        yield from _places([c for c in members if isinstance(c.item, Where) and _is_where_it_was(c.item)], event, told)
        if event == INCIDENT:
            yield from _targets([c for c in members if isinstance(c.item, Where) and c.item.kind == "site"])
            yield from _means([c for c in members if isinstance(c.item, Means)])
            yield from _labels([c for c in members if isinstance(c.item, Toll)])


def _is_where_it_was(where: Where) -> bool:
    return where.kind != "site" and where.relation in ("in", "near")


def _times(claims: Iterable[Claim]) -> Iterator[Rivalry]:
    times = [claim for claim in claims if isinstance(claim.item, When)]
    positions = sort_positions(times, _time_key)
    verdict = compare_positions(positions, When, compare_times)
    if verdict:
        yield Rivalry("time", verdict, positions)


def _time_key(claim: Claim) -> tuple[object, ...]:
    if not isinstance(claim.item, When):
        raise TypeError(f"{claim.id} is no time")
    time = claim.item
    # An article without a date line knows the weekday alone; that is no other day than the dated one.
    return time.date if time.weekday is None else time.weekday, time.part_of_day, time.precision


def _places(places: Sequence[Claim], event: str, told: Sequence[str]) -> Iterator[Rivalry]:
    """Places of the incident, and of other events those of one kind that no article uses side by side."""
    positions = _by_likeness(places, _is_one_place)
    if event != INCIDENT:
        positions = tuple(side for side in positions if any(_are_rivals(side, other) for other in positions))
    verdicts = [_compare_places(one, other, told) for one, other in combinations(positions, 2)]
    if verdict := gravest(verdicts):
        yield Rivalry("place", verdict, positions)


def _is_one_place(one: Claim, other: Claim) -> bool:
    """A town that one article takes for a district is one place; a city and a province of its name are two."""
    return one.text.casefold() == other.text.casefold() or (
        _kind(one) == _kind(other) and same_place(one.text, other.text)
    )


def _compare_places(one: Position, other: Position, told: Sequence[str]) -> Verdict | None:
    if any(a.article == b.article and a.said_by == b.said_by for a in one for b in other):
        return Verdict("granularity", "one article gives both places, so that neither excludes the other")
    if any(lies_in(a.text, b.text, told) or lies_in(b.text, a.text, told) for a in one for b in other):
        return Verdict("granularity", "by the words of the articles one place lies in the other")
    return compare_positions((one, other), Where, lambda a, b: compare_places(a, b, same=False))


def _are_rivals(one: Position, other: Position) -> bool:
    return (
        one is not other
        and _kind(one[0]) == _kind(other[0])
        and {c.article for c in one}.isdisjoint(c.article for c in other)
    )


def _kind(place: Claim) -> str | None:
    return place.item.kind if isinstance(place.item, Where) else None


def _targets(claims: Sequence[Claim]) -> Iterator[Rivalry]:
    """What was hit, in each wording: a "base" to one party is a "school" to another, and neither speaks for both."""
    positions = _by_likeness(claims, lambda a, b: _one_wording(a.text, b.text))
    if len(positions) > 1 and _from_several_articles(positions):
        yield Rivalry("target", Verdict("label", "it is described in different words"), positions)


def _one_wording(one: str, other: str) -> bool:
    """Whether two descriptions differ in nothing but small words and the spelling of a name."""
    names, others = ([name.text for name in find_names(text)] for text in (one, other))
    if bool(names) != bool(others) or (names and not any(same_name(a, b) for a in names for b in others)):
        return False
    words = _stems(_without(one, names)), _stems(_without(other, others))
    return 4 * len(words[0] & words[1]) >= 3 * len(words[0] | words[1])


def _without(text: str, names: Iterable[str]) -> str:
    for name in names:
        text = text.replace(name, " ")
    return text


def _means(claims: Sequence[Claim]) -> Iterator[Rivalry]:
    positions = _by_likeness(claims, lambda a, b: find_head(a.text) == find_head(b.text))
    if len(positions) > 1 and _from_several_articles(positions):
        yield Rivalry("means", Verdict("label", "the same act under different words"), positions)


def _labels(tolls: Sequence[Claim]) -> Iterator[Rivalry]:
    """What the dead are called. Only equal numbers count the same people: three children are a part of twelve."""
    counted: dict[int | None, list[tuple[Claim, str]]] = defaultdict(list)
    for claim in tolls:
        if isinstance(claim.item, Toll) and claim.item.effect == "killed" and claim.item.who:
            counted[claim.item.low].append((claim, find_head(claim.item.who)))
    for named in counted.values():
        nouns = {claim.id: noun for claim, noun in named}
        positions = sort_positions((claim for claim, _ in named), lambda c: nouns[c.id])  # noqa: B023  used at once
        if len(positions) > 1:
            yield Rivalry("words for the dead", Verdict("label", "the same people under different words"), positions)


def find_head(phrase: str) -> str:
    """Return the stem of the head noun: of "a drone launch site" and of "a site used by the army" it is "site"."""
    stems = content_stems(phrase)
    cut = next(
        (m.start() for m in _AFTER_HEAD.finditer(phrase) if stems and m.start() > stems[0][0].start), len(phrase)
    )
    return next((stem for span, stem in reversed(stems) if span.start < cut), "")


def _stems(text: str) -> set[str]:
    return {stem for _, stem in content_stems(text)}


def _from_several_articles(positions: Sequence[Position]) -> bool:
    return len({claim.article for side in positions for claim in side}) > 1


def _by_likeness(claims: Iterable[Claim], alike: Callable[[Claim, Claim], bool]) -> tuple[Position, ...]:
    sides: list[list[Claim]] = []
    for claim in claims:
        side = next((side for side in sides if alike(side[0], claim)), None)
        if side is None:
            sides.append([claim])
        else:
            side.append(claim)
    return tuple(sorted(map(tuple, sides), key=lambda side: -len({c.article for c in side})))
