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
    entries: dict[tuple[object, ...], list[tuple[When, Claim]]] = {}
    for claim in claims:
        if isinstance(claim.item, When) and claim.event in names:
            time = claim.item
            # The "Sunday" of an article without a date is the dated Sunday of another on the same event.
            day = next((d for d in (time.weekday, time.date) if d is not None), claim.text.casefold())
            entries.setdefault((claim.event, day, time.part_of_day), []).append((time, claim))
    dated = [sorted(times, key=lambda entry: entry[0].date is None) for times in entries.values()]
    dated.sort(key=lambda times: _order(times[0][0]))
    return tuple(_entry(times, names[times[0][1].event]) for times in dated)


def _order(time: When) -> tuple[bool, str, int]:
    return time.date is None, time.date or "", _PARTS.index(time.part_of_day) if time.part_of_day else -1


def _entry(times: Sequence[tuple[When, Claim]], event: Claim) -> TimelineEntry:
    time, claim = times[0]
    known = time.date and (f"{time.date}, {time.part_of_day.replace('_', ' ')}" if time.part_of_day else time.date)
    cited = dict.fromkeys([*(c.citations[0] for _, c in times), event.citations[0]])
    return TimelineEntry(when=known or claim.text, text=event.text, citations=tuple(cited))
