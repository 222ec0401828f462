"""What changed between two summaries as Markdown: a correction trail for an editor to read. Compares nothing.

Citations are footnotes. A note of a revised article says which version it is of: the old words stand in the old file.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from pydantic import BaseModel

from crosswire.render.markdown import escape_markdown, render_notes
from crosswire.render.numbering import Numbers
from crosswire.render.wording import RELATIONS, describe_outcome, describe_rule
from crosswire_schemas import Citation
from crosswire_schemas.difference import ArticleChange, Cause, Changed, ChangedDisagreement, Figure, Origin, SummaryDiff
from crosswire_schemas.summary import (
    ArticleEntry,
    CheckResult,
    Disagreement,
    Failure,
    Party,
    Position,
    Sentence,
    TimelineEntry,
    Title,
    Withheld,
)

T = TypeVar("T")

Tell = Callable[[T, Numbers], str]
"""The words for one thing, with the numbers of its citations."""

_REASONS = {
    "story": "articles changed, but none that is cited here",
    "engine": "no article changed: another engine, model, prompt or schema worded it",
    "wording": "no article changed: the engine worded it differently",
}
_ARTICLES = {
    "added": "Added",
    "removed": "Removed",
    "revised": "Revised",
    "renamed": "Renamed",
    "reread": "Same file, other title, publisher, date or notes read from it",
}
_POSITIONS = {"new": "Joined", "withdrawn": "Left", "revised": "Revised"}
_CHANGES = {"new": "New", "withdrawn": "Withdrawn", "revised": "Revised"}
_QUESTIONS = {"new": "Newly open", "withdrawn": "No longer open"}


class _Numbers(dict[Citation, int]):
    """Numbers of citations, given as each is first told: of what did not change, nothing is told."""

    def __missing__(self, citation: Citation) -> int:
        self[citation] = len(self) + 1
        return self[citation]


def render_diff_markdown(diff: SummaryDiff) -> str:
    """Return *diff* as one Markdown document, ended by a newline. Equal ones give equal text."""
    numbers = _Numbers()
    sections = (
        _head("Articles", _articles(diff.articles)),
        _head("How it was made", _run(diff)),
        _section("Title", [diff.title] if diff.title else [], _tell_title, numbers),
        _section("Figures", diff.figures, _tell_figure, numbers),
        _head("Where the sources differ", _disagreements(diff.disagreements, numbers), diff.disagreements),
        _section("Sentences", diff.sentences, _tell_sentence, numbers),
        _section("Timeline", diff.timeline, _tell_event, numbers),
        _section("Parties", diff.parties, _tell_party, numbers),
        _section("Not reported", diff.not_reported, _tell_question, numbers, _QUESTIONS),
        _section("Origins", diff.origins, _tell_origin, numbers),
        _section("Failures", diff.failures, _tell_failure, numbers),
        _section("Withheld", diff.withheld, _tell_withheld, numbers),
        _section("Checks", diff.checks, _tell_check, numbers),
        _head("Citations", _citations(numbers, diff)),
    )
    opening = "# What changed in the summary" + ("\n\nNothing." if diff.is_empty() else "")
    return "\n\n".join([opening, *filter(None, sections)]) + "\n"


def _head(
    heading: str, lines: Iterable[str], changes: Iterable[Changed[T]] = (), names: Mapping[str, str] = _CHANGES
) -> str:
    body = "\n".join(lines)
    kinds = Counter[str](change.change for change in changes)
    counts = ", ".join(f"{kinds[kind]} {name.lower()}" for kind, name in names.items() if kind in kinds)
    return (f"## {heading} ({counts})" if counts else f"## {heading}") + f"\n\n{body}" if body else ""


def _articles(changes: Iterable[ArticleChange]) -> Iterator[str]:
    for change in changes:
        entries = [entry for entry in (change.old, change.new) if entry is not None]
        files = dict.fromkeys(entry.file for entry in entries)
        yield f"- {_ARTICLES[change.change]}: {' → '.join(map(escape_markdown, files))}{_describe(entries[-1])}"


def _describe(entry: ArticleEntry) -> str:
    known = [escape_markdown(part) for part in (entry.title, entry.publisher, entry.published) if part]
    return f" ({', '.join(known)})" if known else ""


def _run(diff: SummaryDiff) -> Iterator[str]:
    for change in diff.run:
        old, new = (escape_markdown(value or "not set") for value in (change.old, change.new))
        yield f"- {escape_markdown(change.setting)}: {old} → {new}"
    if diff.run and diff.articles:
        yield ""
        yield "A change of wording below may come from this, and not from the articles."


def _section(
    heading: str, changes: Sequence[Changed[T]], tell: Tell[T], numbers: Numbers, names: Mapping[str, str] = _CHANGES
) -> str:
    blocks = ([*_block(change, tell, numbers, names), _why(change.because)] for change in changes)
    return _head(heading, chain.from_iterable(blocks), changes, names)


def _block(change: Changed[T], tell: Tell[T], numbers: Numbers, names: Mapping[str, str]) -> Iterator[str]:
    if change.old is None or change.new is None:
        yield from (
            f"- {names[change.change]}: {tell(one, numbers)}" for one in (change.old, change.new) if one is not None
        )
    elif change.parts == ("citations",):
        before = render_notes(tuple(_find_citations(change.old)), numbers)
        yield f"- Same words, other citations: {tell(change.new, numbers)}; before: {before}"
    else:
        yield f"- {names[change.change]} ({', '.join(part.replace('_', ' ') for part in change.parts)})"
        yield f"  - Was: {tell(change.old, numbers)}"
        yield f"  - Is: {tell(change.new, numbers)}"


def _disagreements(changes: Iterable[ChangedDisagreement], numbers: Numbers) -> Iterator[str]:
    for change in changes:
        if change.parts == ("positions",) and change.new is not None:
            yield f"- Revised: {_tell_point(change.new)}"
        else:
            yield from _block(change, _tell_disagreement, numbers, _CHANGES)
        yield _why(change.because)
        for position in change.positions:
            inner = [*_block(position, _tell_position, numbers, _POSITIONS)]
            if position.because != change.because:
                inner.append(_why(position.because))
            yield from (f"  {line}" for line in inner)


def _why(cause: Cause) -> str:
    return f"  - Why: {_reason(cause)}"


def _reason(cause: Cause) -> str:
    if not cause.articles:
        return _REASONS[cause.kind]
    return "because " + " and ".join(f"{escape_markdown(one.file)} was {one.change}" for one in cause.articles)


def _tell_title(title: Title, numbers: Numbers) -> str:
    return escape_markdown(title.text) + render_notes(title.citations, numbers)


def _tell_figure(figure: Figure, numbers: Numbers) -> str:
    words, sentence = escape_markdown(figure.text), escape_markdown(figure.sentence)
    return f"“{words}” in “{sentence}”{render_notes(figure.citations, numbers)}"


def _tell_disagreement(point: Disagreement, numbers: Numbers) -> str:
    positions = "; ".join(_tell_position(position, numbers) for position in point.positions)
    rule = describe_rule(point)
    return f"{_tell_point(point)}{f' ({escape_markdown(rule)})' if rule else ''}: {positions}"


def _tell_point(point: Disagreement) -> str:
    said = "" if point.sentence is not None else " (in no sentence of the summary)"
    return f"{escape_markdown(point.topic)}, {RELATIONS[point.relation]}{said}"


def _tell_position(position: Position, numbers: Numbers) -> str:
    speaker = "in the articles’ own voice" if position.said_by is None else escape_markdown(position.said_by)
    return f"“{escape_markdown(position.value)}” ({speaker}){render_notes(position.citations, numbers)}"


def _tell_sentence(sentence: Sentence, numbers: Numbers) -> str:
    return f"{escape_markdown(sentence.text)}{render_notes(sentence.citations, numbers)} ({sentence.kind})"


def _tell_event(entry: TimelineEntry, numbers: Numbers) -> str:
    # The number of an entry says nothing outside its summary: what it came after is told in the words of the sentence.
    told = "; ".join(
        f"“{escape_markdown(step.citations[-1].quote)}”{render_notes(step.citations[:1], numbers)}"
        for step in entry.after
        if step.basis == "words" and step.citations
    )
    words = f"{escape_markdown(entry.when)}: {escape_markdown(entry.text)}{render_notes(entry.citations, numbers)}"
    return f"{words} (after {told})" if told else words


def _tell_party(party: Party, numbers: Numbers) -> str:
    forms = ", ".join(
        f"“{escape_markdown(form.text)}”{render_notes(form.citations, numbers)}" for form in party.aliases
    )
    return escape_markdown(party.name) + (f": {forms}" if forms else "")


def _tell_question(text: str, _: Numbers) -> str:
    return escape_markdown(text)


def _tell_origin(origin: Origin, numbers: Numbers) -> str:
    why = "; ".join(
        f"{escape_markdown(basis.detail)}{render_notes(basis.citations, numbers)}" for basis in origin.basis
    )
    files = escape_markdown(", ".join(origin.files))
    return f"{escape_markdown(origin.label)}: {files}" + (f" ({why})" if why else "")


def _tell_failure(failure: Failure, _: Numbers) -> str:
    return f"{escape_markdown(failure.file)} ({escape_markdown(failure.stage)}): {escape_markdown(failure.reason)}"


def _tell_withheld(item: Withheld, _: Numbers) -> str:
    return f"{escape_markdown(item.text)} ({escape_markdown(item.check)}: {escape_markdown(item.reason)})"


def _tell_check(check: CheckResult, _: Numbers) -> str:
    return f"{escape_markdown(check.id)}: {describe_outcome(check)} ({escape_markdown(check.detail)})"


def _citations(numbers: Numbers, diff: SummaryDiff) -> Iterator[str]:
    revised = [change for change in diff.articles if change.change == "revised"]
    versions = {change.old.id: " as it was" for change in revised if change.old}
    versions |= {change.new.id: " as it is" for change in revised if change.new}
    for citation, number in numbers.items():
        place = f"{escape_markdown(citation.file)}{versions.get(citation.article, '')}, {citation.start}–{citation.end}"
        yield f"[^{number}]: {place}: {escape_markdown(citation.quote)}"


def _find_citations(value: object) -> Iterator[Citation]:
    """Yield every citation in *value*, in the order in which the fields stand."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, BaseModel):
        for _, part in value:
            yield from _find_citations(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _find_citations(part)
