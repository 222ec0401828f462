"""What changed between two summaries of one story, and why. Reads no file and asks no engine."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from rapidfuzz import fuzz

from crosswire.revision.editions import Edition, Editions, line_up
from crosswire.revision.pairing import Closeness, pair_up
from crosswire.revision.things import (
    Counted,
    Thing,
    checks_of,
    disagreements_of,
    failures_of,
    figures_of,
    origins_of,
    parties_of,
    positions_of,
    questions_of,
    sentences_of,
    timeline_of,
    title_of,
    withheld_of,
)
from crosswire.text.numbers.quantities import same_quantity
from crosswire_schemas import Summary
from crosswire_schemas.difference import Changed, ChangedDisagreement, Figure, RunChange, SummaryDiff
from crosswire_schemas.summary import Disagreement, Position, Run, TimelineEntry

T = TypeVar("T")

ALIKE = 60.0
"""Least likeness, of 100, at which two sentences that share no citation are taken for one reworded."""

MOSTLY = 0.5
"""Least share of citations, of those of either, that two events at different times have in common if they are one."""

_SETTINGS = ("engine", "model", "endpoint", "schema_sha256")


def compare_summaries(old: Summary, new: Summary) -> SummaryDiff:
    """Return what is in *new* and not in *old*, what is no more, and what is not alike, each with its reason.

    What counts is what a reader is told and what it rests on. No change: the order in which articles, sentences or
    citations are listed, the ids given to articles and origins, how far a revised article moved the words that it
    kept, the cost of a run, and the detail that a check gives with the same outcome.

    Things are in the order of *new*, withdrawn ones after them. Comparing *new* with *old* finds the same changes
    the other way round.
    """
    run = tuple(_run_changes(old.run, new.run))
    both = line_up(old, new, other_run=bool(run))
    return SummaryDiff(
        articles=both.changes,
        run=run,
        title=_changed(title_of(both.old), title_of(both.new), both),
        figures=tuple(_changed_figures(both)),
        disagreements=tuple(_changed_disagreements(both)),
        sentences=_changes(sentences_of, _same_sentence, both),
        timeline=_changes(timeline_of, _same_event, both),
        parties=_changes(parties_of, _same_name, both),
        not_reported=_changes(questions_of, _same_words, both),
        origins=_changes(origins_of, _same_source, both),
        failures=_changes(failures_of, _same_words, both),
        withheld=_changes(withheld_of, _same_words, both),
        checks=_changes(checks_of, _same_words, both),
    )


def _run_changes(old: Run, new: Run) -> Iterator[RunChange]:
    before, after = (
        {name: getattr(run, name) for name in _SETTINGS} | {f"prompt {name}": run.prompts[name] for name in run.prompts}
        for run in (old, new)
    )
    for name in (*_SETTINGS, *sorted((before.keys() | after.keys()) - set(_SETTINGS))):
        if before.get(name) != after.get(name):
            yield RunChange(setting=name, old=before.get(name), new=after.get(name))


def _changes(
    things_of: Callable[[Edition], Iterable[Thing[T]]], closeness: Closeness[Thing[T]], both: Editions
) -> tuple[Changed[T], ...]:
    pairs = _pair_things(list(things_of(both.old)), list(things_of(both.new)), closeness)
    changes = (_changed(one, other, both) for one, other in pairs)
    return tuple(change for change in changes if change is not None)


def _pair_things(
    old: Sequence[Thing[T]], new: Sequence[Thing[T]], closeness: Closeness[Thing[T]]
) -> Iterator[tuple[Thing[T] | None, Thing[T] | None]]:
    def rate(one: Thing[T], other: Thing[T]) -> tuple[float, ...] | None:
        figures = closeness(one, other)
        return None if figures is None else ((one.words, one.fields) == (other.words, other.fields), *figures)

    return pair_up(old, new, rate)


def _changed(old: Thing[T] | None, new: Thing[T] | None, both: Editions) -> Changed[T] | None:
    parts: tuple[str, ...] = ()
    if old is not None and new is not None:
        parts = tuple(name for name, field in old.fields.items() if new.fields[name] != field)
        if not parts:
            return None
    return Changed[T](
        change="revised" if parts else "withdrawn" if new is None else "new",
        parts=parts,
        old=old.value if old else None,
        new=new.value if new else None,
        because=both.explain(old.marks if old else frozenset(), new.marks if new else frozenset()),
    )


def _changed_figures(both: Editions) -> Iterator[Changed[Figure]]:
    """Yield the figures that are new, gone or another: one that is stated in another sentence now is none of these."""
    for old, new in pair_up(list(figures_of(both.old)), list(figures_of(both.new)), _same_figure):
        if old and new and same_quantity(old.quantity, new.quantity):
            continue
        change = _changed(_with_value(old) if old else None, _with_value(new) if new else None, both)
        if change is not None:
            yield change


def _with_value(counted: Counted) -> Thing[Figure]:
    # Only figures of different value come here, and "9" and "nine" are not.
    return counted.figure._replace(fields={"text": counted.quantity})


def _changed_disagreements(both: Editions) -> Iterator[ChangedDisagreement]:
    old, new = list(disagreements_of(both.old)), list(disagreements_of(both.new))
    for one, other in _pair_things(old, new, _same_name):
        change = _changed(one, other, both)
        if change is None:
            continue
        positions = _changed_positions(change.old, change.new, both) if change.old and change.new else ()
        yield ChangedDisagreement(**dict(change), positions=positions)


def _changed_positions(old: Disagreement, new: Disagreement, both: Editions) -> tuple[Changed[Position], ...]:
    return _changes(lambda edition: positions_of(old if edition is both.old else new, edition), _same_position, both)


def _same_sentence(old: Thing[T], new: Thing[T]) -> tuple[float, ...] | None:
    shared, likeness = _share(old.marks, new.marks), fuzz.ratio(old.words, new.words)
    return (old.words == new.words, shared, likeness) if shared or likeness >= ALIKE else None


def _same_event(old: Thing[TimelineEntry], new: Thing[TimelineEntry]) -> tuple[float, ...] | None:
    """The same event: at the same time, or in the same words of the articles for the most part.

    Not by one citation: the words that name the incident may stand at every time that is given for it.
    """
    same_time, shared = _agree(old.value.when, new.value.when), _share(old.marks, new.marks)
    likeness = fuzz.ratio(old.words, new.words)
    known = shared or likeness >= ALIKE if same_time else shared >= MOSTLY
    return (same_time, shared, likeness) if known else None


def _same_name(old: Thing[T], new: Thing[T]) -> tuple[float, ...] | None:
    # No likeness of names: "number killed" is no other wording of "number injured", nor one Dren of another.
    figures = (old.words == new.words, _share(old.marks, new.marks))
    return figures if any(figures) else None


def _same_source(old: Thing[T], new: Thing[T]) -> tuple[float, ...] | None:
    # No label: two origins that nobody names are not the same one.
    return (shared,) if (shared := _share(old.marks, new.marks)) else None


def _same_words(old: Thing[T], new: Thing[T]) -> tuple[float, ...] | None:
    return (1,) if old.words == new.words else None


def _same_position(old: Thing[Position], new: Thing[Position]) -> tuple[float, ...] | None:
    """A position is known again by its words, its value or its speaker; the articles' own voice speaks in each."""
    cited = _share(old.marks, new.marks)
    articles = _share({mark.article for mark in old.marks}, {mark.article for mark in new.marks})
    same_value, same_speaker = _agree(old.words, new.words), _agree(old.value.said_by, new.value.said_by)
    if cited or same_value or (same_speaker and (articles or old.value.said_by)):
        return same_value + same_speaker + cited, articles
    return None


def _same_figure(old: Counted, new: Counted) -> tuple[float, ...] | None:
    """The same count: of the same kind, in the same sentence, before words that name the same thing.

    "140 aboard" in place of "two lifeboats" is a figure gone and a figure new, no figure revised.
    """
    one, other = old.quantity, new.quantity
    sentence = _same_sentence(old.sentence, new.sentence)
    if sentence is None:
        return None
    same = same_quantity(one, other)
    if not same and (one.kind, one.unit) != (other.kind, other.unit):
        return None
    common = len(old.counts & new.counts)
    return (same, common, *sentence) if same or common or old.counts == new.counts else None


def _agree(old: str | None, new: str | None) -> bool:
    return (old or "").casefold() == (new or "").casefold()


def _share(old: Iterable[object], new: Iterable[object]) -> float:
    one, other = frozenset(old), frozenset(new)
    return len(one & other) / len(one | other) if one & other else 0
