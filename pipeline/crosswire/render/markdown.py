"""A summary as Markdown that reads well unrendered. Opens no file, and lets no stranger's text become markup.

Citations are footnotes, the one kind of link that Markdown keeps inside the document by itself. All text of
sources, models and file names is escaped: it can form no link, image, table cell, heading or HTML tag.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from crosswire.render.numbering import Numbers, number_citations
from crosswire.render.visible import make_one_line
from crosswire.render.wording import (
    RELATIONS,
    UNREVIEWED,
    describe_engine,
    describe_origins,
    describe_outcome,
    describe_rule,
    describe_voice,
    label_lineages,
    list_told,
    split_voices,
)
from crosswire_schemas import Citation, Summary
from crosswire_schemas.summary import Party, Position

# A bare URL or address becomes a link in many renderers, without any bracket: its colon or dot is escaped too.
_MARKUP = re.compile(r"[\\`*_\[\]{}<>|~#&$^@]|:(?=//)|(?<=www)\.|^[-+=]", re.IGNORECASE)
_ORDERED_ITEM = re.compile(r"^(\d+)(?=[.)])")


def escape_markdown(text: str) -> str:
    r"""Return *text* on one line, as Markdown that shows exactly these words wherever it is put.

    >>> escape_markdown("[a](b) | 1 < 2\n# no")
    '\\[a\\](b) \\| 1 \\< 2 \\# no'
    """
    return _ORDERED_ITEM.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", make_one_line(text)))


def render_markdown(summary: Summary) -> str:
    """Return *summary* as one Markdown document, ended by a newline. Equal summaries give equal text."""
    numbers = number_citations(summary)
    sections = (
        ("", _opening(summary, numbers)),
        ("Where the sources differ", _disagreements(summary, numbers)),
        ("Not reported", (f"- {escape_markdown(text)}" for text in summary.not_reported)),
        ("Timeline", _timeline(summary, numbers)),
        ("Parties", _names(summary.parties, numbers)),
        ("Primary sources", _names(summary.speakers, numbers)),
        ("Articles", _articles(summary, numbers)),
        ("Withheld", _withheld(summary)),
        ("Failures", _failures(summary)),
        ("Checks", _checks(summary)),
        ("Citations", _citations(numbers)),
    )
    parts = []
    for heading, section in sections:
        body = "\n".join(section)
        if body:
            parts.append(f"## {heading}\n\n{body}" if heading else body)
    return "\n\n".join(parts) + "\n"


def _opening(summary: Summary, numbers: Numbers) -> Iterator[str]:
    yield f"# {escape_markdown(summary.title.text)}{render_notes(summary.title.citations, numbers)}"
    yield ""
    yield f"*{UNREVIEWED} {escape_markdown(describe_engine(summary.run))}*"
    yield ""
    if not summary.sentences:
        yield "No sentence passed the checks: see what was withheld."
    for number, sentence in enumerate(summary.sentences, start=1):
        yield f"{number}. {escape_markdown(sentence.text)}{render_notes(sentence.citations, numbers)}"


def _disagreements(summary: Summary, numbers: Numbers) -> Iterator[str]:
    if not summary.disagreements:
        return
    yield from _head("On what", "In which way", "What is said", "Who says so", "In sentence")
    for disagreement in summary.disagreements:
        topic, relation = disagreement.topic, RELATIONS[disagreement.relation]
        if rule := describe_rule(disagreement):
            relation = f"{relation} ({escape_markdown(rule)})"
        where = "" if disagreement.sentence is None else str(disagreement.sentence + 1)
        for position in disagreement.positions:
            value = escape_markdown(position.value) + render_notes(position.citations, numbers)
            yield _row(escape_markdown(topic), relation, value, _speaker(position, summary), where)
            topic = relation = where = ""


def _speaker(position: Position, summary: Summary) -> str:
    said, own = split_voices(position, summary)
    speaker = f"{escape_markdown(position.said_by or '')} ({escape_markdown(', '.join(said))})"
    voice = f"{escape_markdown(', '.join(own))}, {describe_voice(own)}"
    return "; ".join([*([speaker] if said else []), *([voice] if own else [])])


def _timeline(summary: Summary, numbers: Numbers) -> Iterator[str]:
    for entry in summary.timeline:
        told = "; ".join(
            f"{escape_markdown(summary.timeline[step.entry].text)}{render_notes(step.citations[:1], numbers)}"
            for step in list_told(entry, summary)
        )
        yield (
            f"- {escape_markdown(entry.when)}: {escape_markdown(entry.text)}{render_notes(entry.citations, numbers)}"
            + (f" (after: {told})" if told else "")
        )


def _names(parties: Iterable[Party], numbers: Numbers) -> Iterator[str]:
    for party in parties:
        forms = ", ".join(
            f"“{escape_markdown(form.text)}”{render_notes(form.citations, numbers)}" for form in party.aliases
        )
        yield f"- {escape_markdown(party.name)}" + (f": {forms}" if forms else "")


def _articles(summary: Summary, numbers: Numbers) -> Iterator[str]:
    if not summary.articles:
        return
    labels = label_lineages(summary)
    yield f"{describe_origins(summary)}."
    yield ""
    yield from _head("File", "Title", "Publisher", "Date", "Origin", "Notes")
    for entry in summary.articles:
        origin = labels.get(entry.lineage or "", entry.lineage)
        cells = (entry.file, entry.title, entry.publisher, entry.published, origin, "; ".join(entry.notes))
        yield _row(*(escape_markdown(cell or "") for cell in cells))
    shared = [lineage for lineage in summary.lineages if lineage.basis]
    if shared:
        yield ""
    files = {entry.id: entry.file for entry in summary.articles}
    for lineage in shared:
        of_one_origin = escape_markdown(", ".join(files.get(article, article) for article in lineage.articles))
        why = "; ".join(
            f"{escape_markdown(basis.detail)}{render_notes(basis.citations, numbers)}" for basis in lineage.basis
        )
        yield f"- {escape_markdown(lineage.label)}: {of_one_origin}. Why: {why}"


def _withheld(summary: Summary) -> Iterator[str]:
    for item in summary.withheld:
        yield f"- {escape_markdown(item.text)} ({escape_markdown(item.check)}: {escape_markdown(item.reason)})"


def _failures(summary: Summary) -> Iterator[str]:
    for item in summary.failures:
        yield f"- {escape_markdown(item.file)} ({escape_markdown(item.stage)}): {escape_markdown(item.reason)}"


def _checks(summary: Summary) -> Iterator[str]:
    if not summary.checks:
        return
    yield from _head("Check", "Outcome", "Detail")
    for check in summary.checks:
        yield _row(escape_markdown(check.id), describe_outcome(check), escape_markdown(check.detail))


def _citations(numbers: Numbers) -> Iterator[str]:
    if not numbers:
        return
    yield "Where the words stand: the file, the range in characters of its text (half-open), and the words."
    yield ""
    for citation, number in numbers.items():
        place = f"{escape_markdown(citation.file)}, {citation.start}–{citation.end}"
        yield f"[^{number}]: {place}: {escape_markdown(citation.quote)}"


def render_notes(citations: Sequence[Citation], numbers: Numbers) -> str:
    """Return the marks of the footnotes of *citations*, each number once."""
    return "".join(f"[^{number}]" for number in sorted({numbers[citation] for citation in citations}))


def _head(*names: str) -> Iterable[str]:
    return _row(*names), _row(*("---" for _ in names))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
