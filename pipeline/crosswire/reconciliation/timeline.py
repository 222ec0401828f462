"""Events with a time, in order as far as the articles settle one. Forces no order where none is given."""

from collections.abc import Sequence

from crosswire_schemas.incident import When
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import TimelineEntry

_PARTS = ("early_morning", "morning", "midday", "afternoon", "evening", "night")


def find_timeline(claims: Sequence[Claim]) -> tuple[TimelineEntry, ...]:
    """Return one entry for each distinct time of each event that an article names in words.

    Dated entries come first, in order of their dates; what has a weekday or a part of the day alone follows, in
    the order of the articles. *when* is the ISO date as far as it is known, else the articles' own words.
    """
    names = {c.event: c for c in reversed(claims) if c.slot == "event"}
    entries: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.item, When) and claim.event in names:
            time = claim.item
            day = next((d for d in (time.date, time.weekday) if d is not None), claim.text.casefold())
            key = (claim.event, day, time.part_of_day)
            entries.setdefault(key, []).append(claim)
    ordered = sorted(entries.values(), key=_order)
    return tuple(_entry(times, names[times[0].event]) for times in ordered)


def _order(times: Sequence[Claim]) -> tuple[bool, str, int]:
    item = times[0].item
    if not isinstance(item, When):
        raise TypeError(f"{times[0].id} is no time")
    return item.date is None, item.date or "", _PARTS.index(item.part_of_day) if item.part_of_day else -1


def _entry(times: Sequence[Claim], event: Claim) -> TimelineEntry:
    item = times[0].item
    date = item.date if isinstance(item, When) else None
    part = item.part_of_day if isinstance(item, When) else None
    known = date and (f"{date}, {part.replace('_', ' ')}" if part else date)
    cited = dict.fromkeys([*(c.citations[0] for c in times), event.citations[0]])
    return TimelineEntry(when=known or times[0].text, text=event.text, citations=tuple(cited))
