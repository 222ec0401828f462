"""Events with a time, in order as far as the articles settle one. Forces no order where none is given."""

from collections.abc import Sequence
from typing import NamedTuple

from crosswire.text.dates import find_dates
from crosswire_schemas.incident import When
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import TimelineEntry

_PARTS = ("early_morning", "morning", "midday", "afternoon", "evening", "night")


class _Time(NamedTuple):
    when: When
    claim: Claim
    day: str


def find_timeline(claims: Sequence[Claim], published: Sequence[str]) -> tuple[TimelineEntry, ...]:
    """Return one entry for each day, month or year of each event that an article names in words.

    An article without a date of its own is read with the date of the others (*published*), to see that its "Sunday"
    is their dated Sunday; a date that no dated article gives is not worked out, and its words stand. Dated entries
    come first, in order; the part of the day is told where all that give one agree.
    """
    names = {c.event: c for c in reversed(claims) if c.slot == "event"}
    anchor = min(published, default=None)
    entries: dict[tuple[str, str], list[_Time]] = {}
    for claim in claims:
        if isinstance(claim.item, When) and claim.event in names:
            day = claim.item.date or _day(claim.text, anchor)
            entries.setdefault((claim.event, day), []).append(_Time(claim.item, claim, day))
    ordered = sorted(entries.values(), key=_order)
    return tuple(_entry(times, names[times[0].claim.event]) for times in ordered)


def _day(words: str, anchor: str | None) -> str:
    """The day that *words* mean beside the other articles; the words themselves if that stays open."""
    return next((d.date for d in find_dates(words, anchor) if d.date), words.casefold())


def _order(times: Sequence[_Time]) -> tuple[bool, str, int]:
    part = _part(times)
    return all(t.when.date is None for t in times), times[0].day, _PARTS.index(part) if part else -1


def _part(times: Sequence[_Time]) -> str | None:
    parts = {t.when.part_of_day for t in times} - {None}
    return parts.pop() if len(parts) == 1 else None


def _entry(times: Sequence[_Time], event: Claim) -> TimelineEntry:
    date = next((t.when.date for t in times if t.when.date), None)
    part = _part(times)
    when = f"{date}, {part.replace('_', ' ')}" if date and part else date or times[0].claim.text
    cited = dict.fromkeys([*(t.claim.citations[0] for t in times), event.citations[0]])
    return TimelineEntry(when=when, text=event.text, citations=tuple(cited))
