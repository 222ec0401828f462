"""The events of a story in time: when each was, as articles say, and which came after which, with the source of that.

Forces no order where none is given; where sources contradict one another on it, the contradiction is handed on.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import permutations, product
from typing import NamedTuple, TypeGuard

from crosswire.reconciliation.differences.same_point import is_told_from_today
from crosswire.reconciliation.timeline.dated_clauses import find_dated_clause, tells_event
from crosswire.reconciliation.timeline.order import Order, Pair, find_order
from crosswire.reconciliation.timeline.same_deeds import join_deeds
from crosswire.reconciliation.timeline.told_order import ToldOrder, find_told_order
from crosswire.text.prose import NumberedArticle
from crosswire.text.times.dates import find_dates
from crosswire.text.times.periods import Period, read_period
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import When
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import UNDATED, Disagreement, Position, Precedence, TimelineEntry
from crosswire_schemas.vocabulary import PartOfDay

_PARTS = ("early_morning", "morning", "midday", "afternoon", "evening", "night")
_ALIKE = 3
"""Words that a sentence has in common with those of an entry of which it gives the time of day."""
_DAY = len("2000-06-15")
RULE = "no order of these events makes all of these words true, so none is given"


class Timeline(NamedTuple):
    """The entries, and a disagreement for each set of words that do not fit into one order."""

    entries: tuple[TimelineEntry, ...]
    disputes: tuple[Disagreement, ...]


class _Time(NamedTuple):
    when: When
    claim: Claim
    day: str


class _Entry(NamedTuple):
    """An event at one of its times; *times* is empty where no article gives one. *told* are the words that tell it."""

    event: str
    name: Claim
    times: tuple[_Time, ...]
    told: Citation

    @property
    def date(self) -> str | None:
        return next((t.when.date for t in self.times if t.when.date), None)

    @property
    def part(self) -> PartOfDay | None:
        """The part of the day, where all that give one agree: those that tell what the entry tells."""
        told = find_stems(self.told.quote)
        parts = {
            t.when.part_of_day
            for t in self.times
            if any(len(told & find_stems(sentence.quote)) >= _ALIKE for sentence in t.claim.evidence)
        } - {None}
        return parts.pop() if len(parts) == 1 else None

    @property
    def when(self) -> str:
        if self.date and self.part:
            return f"{self.date}, {self.part.replace('_', ' ')}"
        return self.date or (self.times[0].claim.text if self.times else UNDATED)

    @property
    def period(self) -> Period | None:
        """All that the dates leave open; of a week the date is the Monday."""
        period = read_period(self.when)
        if period and any(t.when.precision == "week" and len(t.when.date or "") == _DAY for t in self.times):
            return period._replace(last=(date.fromisoformat(period.first) + timedelta(days=6)).isoformat())
        return period

    @property
    def rank(self) -> tuple[bool, bool, str, int]:
        day = self.date or (self.times[0].day if self.times else "")
        return not read_period(day), not self.times, day, _PARTS.index(self.part) if self.part else -1


def find_timeline(claims: Sequence[Claim], articles: Sequence[NumberedArticle]) -> Timeline:
    """Return one entry for each day, month or year of each event that an article names in words, in order.

    An article without a date of its own is read with the date of the others, to see that its "Sunday" is their dated
    Sunday. A date that no dated article gives is not worked out, and its words stand where the
    others' date would put them, but for "last month" and the like, which are not used. Entries of no day come last,
    unless words put one before another. An event without a date has a place where words give it one.
    """
    published = min((a.article.published for a in articles if a.article.published), default=None)
    events = [claim for claim in claims if claim.slot == "event"]
    names = {claim.event: claim for claim in reversed(events)}
    times = [_Time(c.item, c, _day(c, published)) for c in claims if _is_time(c.item, c) and c.event in names]
    same = join_deeds(events, ((t.claim, t.day) for t in times))
    told = [t for t in find_told_order(claims, articles) if same[t.first.event] != same[t.then.event]]
    entries = _list_entries(names, _Telling(events, same), times, told)
    order = _order(entries, told, same)
    return Timeline(
        tuple(_show(number, entries, order, told, same) for number in order.listing),
        tuple(_dispute(pairs, entries, told, same) for pairs in order.contested),
    )


def _is_time(item: object, claim: Claim) -> TypeGuard[When]:
    """Whether *item* is a time that holds outside its article: "last month" of an undated one may be any month."""
    return isinstance(item, When) and (item.date is not None or not is_told_from_today(claim))


def _day(claim: Claim, published: str | None) -> str:
    """The day that the words mean beside the other articles; the words themselves if that stays open."""
    if isinstance(claim.item, When) and claim.item.date:
        return claim.item.date
    return next((d.date for d in find_dates(claim.text, published) if d.date), claim.text.casefold())


class _Telling:
    """By which words the events of the story are told."""

    def __init__(self, events: Sequence[Claim], same: Mapping[str, str]) -> None:
        self.same = same
        self.names: dict[str, list[Claim]] = {}
        for claim in events:
            self.names.setdefault(same[claim.event], []).append(claim)

    def tell(self, event: str, times: Sequence[_Time] = ()) -> Citation | None:
        """Words of an article that tell *event*, or None: a bare "attacks" beside a date is no entry."""
        dated = [time.claim for time in times]
        telling = next((name for name in self.names[event] if tells_event(name, dated)), None)
        return telling.citations[0] if telling else find_dated_clause(dated, self.names[event])


def _list_entries(
    names: Mapping[str, Claim], telling: _Telling, times: Sequence[_Time], told: Sequence[ToldOrder]
) -> list[_Entry]:
    """The entries in the order of the claims, then those of events that have a place by words alone."""
    same = telling.same
    found: dict[tuple[str, str], list[_Time]] = {}
    for time in times:
        found.setdefault((same[time.claim.event], time.day), []).append(time)
    dated = {event for event, _ in found}
    found = {at: given for at, given in found.items() if not _is_told_closer(at, found)}
    placed = dict.fromkeys(same[mention.event] for one in told for mention in (one.first, one.then))
    given = [*((event, times) for (event, _), times in found.items()), *((e, []) for e in placed if e not in dated)]
    entries = [
        _Entry(event, names[event], tuple(times), words)
        for event, times in given
        if (words := telling.tell(event, times))
    ]
    listed = {entry.event for entry in entries}
    steps = ({same[one.first.event], same[one.then.event]} for one in told)
    # What no words tell has no entry, and then says nothing of when another one was.
    kept = {event for step in steps if step <= listed for event in step}
    return [entry for entry in entries if entry.times or entry.event in kept]


def _is_told_closer(at: tuple[str, str], times: Iterable[tuple[str, str]]) -> bool:
    """Whether another time of the event says more: a day of that month, or any date beside "around 10 p.m."."""
    event, when = at
    others = [other for name, other in times if name == event and other != when and read_period(other)]
    return any(other.startswith(when) for other in others) if read_period(when) else bool(others)


def _order(entries: Sequence[_Entry], told: Sequence[ToldOrder], same: Mapping[str, str]) -> Order:
    ranks = [0] * len(entries)
    for rank, number in enumerate(sorted(range(len(entries)), key=lambda n: entries[n].rank)):
        ranks[number] = rank
    periods = [(number, period) for number, entry in enumerate(entries) if (period := entry.period)]
    dated = [(a, b) for (a, one), (b, other) in permutations(periods, 2) if one.precedes(other)]
    events = {(entries[a].event, entries[b].event) for a, b in dated}
    # Two days that are given for one event, and a third between them, settle nothing.
    doubtful = [(a, b) for a, b in dated if (entries[b].event, entries[a].event) in events]
    return find_order(ranks, dated, (pair for one in told for pair in _pairs(one, entries, same)), doubtful)


def _pairs(one: ToldOrder, entries: Sequence[_Entry], same: Mapping[str, str]) -> list[Pair]:
    firsts, thens = (
        [n for n, entry in enumerate(entries) if entry.event == same[mention.event]]
        for mention in (one.first, one.then)
    )
    return list(product(firsts, thens))


def _show(
    number: int, entries: Sequence[_Entry], order: Order, told: Sequence[ToldOrder], same: Mapping[str, str]
) -> TimelineEntry:
    entry = entries[number]
    naming = (
        citation
        for one in told
        for mention in (one.first, one.then)
        if same[mention.event] == entry.event
        for citation in mention.naming
    )
    return TimelineEntry(
        when=entry.when,
        text=" ".join(entry.told.quote.split()),
        citations=tuple(
            dict.fromkeys([*(t.claim.citations[0] for t in entry.times), entry.told, entry.name.citations[0], *naming])
        ),
        after=tuple(
            _step(order.listing.index(earlier), entries[earlier], entry, told, same) for earlier in order.steps[number]
        ),
    )


def _step(place: int, earlier: _Entry, later: _Entry, told: Sequence[ToldOrder], same: Mapping[str, str]) -> Precedence:
    """Dates come first as the reason: they hold for every report that gives them."""
    if earlier.period and later.period and earlier.period.precedes(later.period):
        words = (_dated(later), _dated(earlier))
        return Precedence(entry=place, basis="date", citations=words)
    one = next(t for t in told if (same[t.first.event], same[t.then.event]) == (earlier.event, later.event))
    return Precedence(entry=place, basis="words", citations=(one.sentence, one.then.words, one.first.words))


def _dated(entry: _Entry) -> Citation:
    """The words of the first report that settles the date by itself."""
    return next(t.claim.citations[0] for t in entry.times if t.when.date)


def _dispute(
    pairs: frozenset[Pair], entries: Sequence[_Entry], told: Sequence[ToldOrder], same: Mapping[str, str]
) -> Disagreement:
    """The sentences that tell the contested orders, and those that date their events, each with all who give it."""
    ends = {(entries[first].event, entries[then].event) for first, then in pairs}
    said = [one.sentence for one in told if (same[one.first.event], same[one.then.event]) in ends]
    contested = sorted({number for pair in pairs for number in pair})
    said += [t.claim.evidence[0] for n in contested for t in entries[n].times if t.when.date]
    values: dict[str, list[Citation]] = {}
    for citation in dict.fromkeys(said):
        values.setdefault(" ".join(citation.quote.split()), []).append(citation)
    return Disagreement(
        topic="order of events",
        relation="contradiction",
        positions=tuple(Position(value=v, said_by=None, citations=tuple(cited)) for v, cited in values.items()),
        sentence=None,
        rule=RULE,
    )
