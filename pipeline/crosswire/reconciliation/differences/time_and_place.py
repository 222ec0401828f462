"""Where reports give different times or places for one event, and for one point of it. Finds no event and no claim."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from crosswire.reconciliation.comparison import DAYS_DIFFER, MAY_LIE, ONE_NIGHT, Verdict, compare_places, compare_times
from crosswire.reconciliation.differences.same_point import (
    MANY,
    Told,
    are_both_of_death,
    is_of_telling,
    is_of_what_lasts,
    is_told_from_today,
    tells_hour,
)
from crosswire.reconciliation.places import lies_in, same_place
from crosswire.reconciliation.rivalry import Position, Rivalry, compare_positions, gravest, join_alike, sort_positions
from crosswire_schemas.incident import INCIDENT, When, Where
from crosswire_schemas.reconciliation import Claim


def time_rivalries(claims: Iterable[Claim], told: Told) -> Iterator[Rivalry]:
    """Yield the times of one event that differ, if any do. A time that differs from no other is no position."""
    times = [claim for claim in claims if isinstance(claim.item, When)]
    dated = _dates_by_weekday(times)
    positions = sort_positions(times, lambda claim: _time_key(claim, dated))
    yield from _rivalry("time", positions, _verdicts(positions, lambda one, other: _compare_times(one, other, told)))


def _dates_by_weekday(times: Iterable[Claim]) -> Mapping[int, str]:
    """The date that each weekday is, where the dated articles agree on it."""
    dates: dict[int, set[str]] = defaultdict(set)
    for time in times:
        if isinstance(time.item, When) and time.item.date and time.item.weekday is not None:
            dates[time.item.weekday].add(time.item.date)
    return {weekday: min(found) for weekday, found in dates.items() if len(found) == 1}


def _time_key(claim: Claim, dated: Mapping[int, str]) -> tuple[object, ...]:
    if not isinstance(claim.item, When):
        raise TypeError(f"{claim.id} is no time")
    time = claim.item
    # An article without a date line knows the weekday alone; that is no other day than the dated one.
    day = time.date
    if day is None:
        day = claim.text.casefold() if time.weekday is None else dated.get(time.weekday, str(time.weekday))
    return day, time.part_of_day, time.precision


def _compare_times(one: Position, other: Position, told: Told) -> Verdict | None:
    verdict = compare_positions((one, other), When, compare_times)
    if verdict is None:
        return None
    # A row of "Sunday" and "Sunday" tells nobody anything, whatever two date lines make of the word.
    words, others = ({claim.text.casefold() for claim in side} for side in (one, other))
    if not words.isdisjoint(others) or not _is_seen(verdict, (*one, *other)):
        return None
    two_days = verdict.rule in (DAYS_DIFFER, ONE_NIGHT)
    of_grain = verdict.relation == "granularity" and not two_days
    pairs = [
        pair
        for pair in product(*([c for c in side if _is_of_beginning(c)] for side in (one, other)))
        if of_grain or are_both_of_death(*pair)
    ]
    # The same day in both is already a sign of one event; that they do not exclude each other is none.
    least = MANY if two_days or of_grain else 1
    if not any(told.is_one_deed(a, b, least) for a, b in pairs):
        return None
    return None if two_days and any(told.gives_both_times(a, b) for a, b in pairs) else verdict


def _is_seen(verdict: Verdict, times: Sequence[Claim]) -> bool:
    """Whether the words of *times* show of two days or hours what they differ in: "Sunday" and "June 8" do not."""
    of_days = verdict.relation == "granularity" and len({_precision(time) for time in times}) == 1
    return not of_days or any(map(tells_hour, times))


def _precision(claim: Claim) -> str | None:
    return claim.item.precision if isinstance(claim.item, When) else None


def _is_of_beginning(claim: Claim) -> bool:
    return not is_told_from_today(claim) and not is_of_what_lasts(claim) and not is_of_telling(claim)


def _verdicts(
    positions: Sequence[Position], compare: Callable[[Position, Position], Verdict | None]
) -> dict[tuple[int, int], Verdict]:
    """The pairs of positions that differ by a rule."""
    pairs = combinations(range(len(positions)), 2)
    return {(a, b): verdict for a, b in pairs if (verdict := compare(positions[a], positions[b]))}


def _rivalry(
    topic: str, positions: Sequence[Position], verdicts: Mapping[tuple[int, int], Verdict]
) -> Iterator[Rivalry]:
    """Yield the positions that differ by the gravest of *verdicts*, if there are any.

    A report that is "in Harl, in the harbour area" differs from no other.
    The country in which both of two towns lie is no third position, nor is "Sunday" beside its evening and its noon.
    """
    if verdict := gravest(verdicts.values()):
        differing = {number for pair, own in verdicts.items() if own.relation == verdict.relation for number in pair}
        rivals = tuple(positions[number] for number in sorted(differing))
        if len({claim.article for side in rivals for claim in side}) > 1:
            yield Rivalry(topic, verdict, rivals)


def place_rivalries(claims: Iterable[Claim], event: str, told: Told) -> Iterator[Rivalry]:
    """Yield the places of one event that differ, of other events than the incident those that no article joins."""
    places = [claim for claim in claims if isinstance(claim.item, Where) and _is_where_it_was(claim.item)]
    positions = join_alike(places, _is_one_place)
    if event != INCIDENT:
        positions = tuple(side for side in positions if any(_are_rivals(side, other) for other in positions))
    lists = _lists(positions)
    verdicts = _verdicts(positions, lambda one, other: _compare_places(one, other, event, told))
    verdicts = {
        pair: verdict
        for pair, verdict in verdicts.items()
        if verdict.relation != "contradiction" or not any(c.article in lists for n in pair for c in positions[n])
    }
    if all(verdict.rule == MAY_LIE for verdict in verdicts.values()):
        return  # "in Orlu province, the police of Tavim said": alone a guess shows nothing
    yield from _rivalry("place", positions, verdicts)


def _is_where_it_was(where: Where) -> bool:
    return where.kind != "site" and where.relation in ("in", "near")


def _is_one_place(one: Claim, other: Claim) -> bool:
    """A town that one article takes for a district is one place; a city and a province of its name are two."""
    return one.text.casefold() == other.text.casefold() or (
        _kind(one) == _kind(other) and same_place(one.text, other.text)
    )


def _compare_places(one: Position, other: Position, event: str, told: Told) -> Verdict | None:
    pairs = list(product(one, other))
    # Of other events an article says too little for that; they are known to be one.
    if event == INCIDENT and not any(told.is_one_deed(a, b) for a, b in pairs):
        return None
    names = sorted({(a.text, b.text) for a, b in pairs})
    if any(lies_in(a, b, told.sentences) or lies_in(b, a, told.sentences) for a, b in names):
        return Verdict("granularity", "the articles say that one place lies in the other")
    verdict = compare_positions((one, other), Where, lambda a, b: compare_places(a, b, same=False))
    if verdict is None:
        return None
    if verdict.relation == "granularity":
        # "Held in Orlu province for the fire in Tavim": what stands in one sentence belongs together.
        return verdict if any(_stand_together(a, b) or _stand_together(b, a) for a, b in pairs) else None
    # A report that knows both of two towns means neither as a rival.
    knows_both = any(a.article == b.article or told.names_both_places(a, b) for a, b in pairs)
    return None if knows_both else verdict


def _lists(positions: Sequence[Position]) -> frozenset[str]:
    """The articles that give several places of one kind, and so say of none that it was the only one.

    A quake flattens eight villages, of which two reports need not name the same ones.
    """
    given = Counter((article, _kind(side[0])) for side in positions for article in _reports_in(side))
    return frozenset(
        article for (article, kind), places in given.items() if kind in ("city", "district") and places > 1
    )


def _reports_in(side: Position) -> set[str]:
    """The reports that put it in a place: one that is "in Harl, near Oskelin" is told in no two."""
    return {claim.article for claim in side if isinstance(claim.item, Where) and claim.item.relation == "in"}


def _stand_together(one: Claim, other: Claim) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(one.text)}(?!\w)", citation.quote) for citation in other.evidence)


def _are_rivals(one: Position, other: Position) -> bool:
    return (
        one is not other
        and _kind(one[0]) == _kind(other[0])
        and {c.article for c in one}.isdisjoint(c.article for c in other)
    )


def _kind(place: Claim) -> str | None:
    return place.item.kind if isinstance(place.item, Where) else None
