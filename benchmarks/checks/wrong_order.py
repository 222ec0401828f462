"""Single faults in the order of events: a step of the timeline turned round, or its entries exchanged."""

from collections.abc import Iterator, Mapping

from benchmarks.checks.fault import SummaryMaker
from crosswire_schemas.summary import Precedence, Summary, TimelineEntry


def disorder_events(summary: Summary) -> Iterator[Summary]:
    """Of each step: the one after the other told the other way round, in the list as it is and in one made to fit."""
    for number, entry in enumerate(summary.timeline):
        for step in entry.after:
            for entries in (_turned(summary.timeline, number, step), summary.timeline):
                yield from (
                    summary.model_copy(update={"timeline": changed})
                    for changed in (entries, _exchanged(entries, step.entry, number, renumber=True))
                    if changed != summary.timeline
                )
            exchanged = _exchanged(summary.timeline, step.entry, number, renumber=False)
            yield summary.model_copy(update={"timeline": exchanged})


def _turned(timeline: tuple[TimelineEntry, ...], number: int, step: Precedence) -> tuple[TimelineEntry, ...]:
    """The entry that came first is said to come after the other, by the same words."""
    head, (then, first) = step.citations[:-2], step.citations[-2:]
    turned = step.model_copy(update={"entry": number, "citations": (*head, first, then)})
    entries = list(timeline)
    left = tuple(one for one in entries[number].after if one is not step)
    entries[number] = entries[number].model_copy(update={"after": left})
    entries[step.entry] = entries[step.entry].model_copy(update={"after": (*entries[step.entry].after, turned)})
    return tuple(entries)


def _exchanged(
    timeline: tuple[TimelineEntry, ...], one: int, other: int, *, renumber: bool
) -> tuple[TimelineEntry, ...]:
    """Two entries in each other's place; with *renumber* every step still points at what it pointed at."""
    places = {one: other, other: one} if renumber else {}
    moved = [
        entry.model_copy(
            update={"after": tuple(s.model_copy(update={"entry": places.get(s.entry, s.entry)}) for s in entry.after)}
        )
        for entry in timeline
    ]
    moved[one], moved[other] = moved[other], moved[one]
    return tuple(moved)


WRONG_ORDER: Mapping[str, SummaryMaker] = {"order of events": disorder_events}
"""The makers by the kind of fault."""
