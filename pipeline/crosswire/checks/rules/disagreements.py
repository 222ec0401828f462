"""Does the text treat a disagreement as one? V10, V11. Whether all are found is the reconciliation's work."""

from collections.abc import Iterator, Mapping, Sequence

from crosswire.checks.finding import Finding, Sources, Tables, Trouble
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.reading.sayings import find_clauses, is_attributed, stands_in
from crosswire.checks.rules.values import is_count
from crosswire.text.numbers.quantities import same_quantity
from crosswire.text.stretches import Stretches
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.summary import Disagreement, Position, Sentence, Summary

OPEN = ("contradiction", "measure")
"""Relations that no rule explains away: neither value may be told as the fact."""

TAKING_SIDES = (*OPEN, "superseded")
"""Relations of which a side may not stand alone in plain voice: an open one, or a figure that was replaced."""


def find_unsaid_positions(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V10: a disagreement has two positions or more, and the sentence that words it cites each (BBC: impartiality)."""
    for number, disagreement in enumerate(summary.disagreements, 1):
        where = f"disagreement {number}"
        if len(disagreement.positions) < 2:
            yield Finding("V10", where, disagreement.topic, "a disagreement has two positions or more")
        if disagreement.sentence is None:
            continue
        place = disagreement.sentence
        if not 0 <= place < len(summary.sentences):
            yield Finding("V10", where, disagreement.topic, f"there is no sentence {place + 1}")
            continue
        missing = unsaid_positions(summary.sentences[place], disagreement)
        if missing:
            yield Finding("V10", where, disagreement.topic, f"sentence {place + 1} leaves out {missing}")


def unsaid_positions(sentence: Sentence, disagreement: Disagreement) -> str:
    """The positions of *disagreement* whose words *sentence* does not cite; empty if none is left out."""
    wide = _read_cited(sentence)
    return ", ".join(repr(p.value) for p in disagreement.positions if not _cites(wide, p))


def _read_cited(sentence: Sentence) -> Mapping[str, Stretches]:
    """What the sentence cites of each article."""
    cited: dict[str, list[tuple[int, int]]] = {}
    for citation in sentence.citations:
        cited.setdefault(citation.article, []).append((citation.start, citation.end))
    return {article: Stretches(spans) for article, spans in cited.items()}


def _cites(wide: Mapping[str, Stretches], position: Position) -> bool:
    return any(c.article in wide and wide[c.article].hold(c.start, c.end) for c in position.citations)


def check_listed(sentence: Sentence, _: Sources, tables: Tables) -> Iterator[Trouble]:
    """V10: a sentence that says how reports differ has its entry in the table, where each position is cited."""
    if sentence.kind != "disagreement":
        return
    wide = _read_cited(sentence)
    if not any(sum(_cites(wide, p) for p in d.positions) > 1 for d in tables.disagreements):
        yield Trouble(sentence.text, "no disagreement of the table has two positions that this sentence cites")


def check_contested(sentence: Sentence, _: Sources, tables: Tables) -> Iterator[Trouble]:
    """V11: no side of an open contradiction is told in plain voice (AP: attribute any disputable fact).

    Nor is a figure that a later report replaced: "no arrests" beside four arrested is no longer so. Give every
    position, or say who gives this one. A middle value or a range that nobody gives fails V03. What a sentence on a
    disagreement leaves out is V10's.
    """
    if sentence.kind == "disagreement":
        return
    wide = _read_cited(sentence)
    for disagreement in tables.disagreements:
        said = [p for p in disagreement.positions if _cites(wide, p) and _states(sentence.text, p.value)]
        if alone := _read_alone(disagreement, said):
            clauses = [clause for clause in find_clauses(sentence.text) if not is_attributed(sentence.text, clause)]
            for position in alone:
                if any(_states(sentence.text[slice(*clause)], position.value) for clause in clauses):
                    yield Trouble(
                        position.value,
                        f"reports differ on the {disagreement.topic}; give each position with its source",
                    )


def _read_alone(disagreement: Disagreement, said: Sequence[Position]) -> Sequence[Position]:
    """Those of the positions *said* that need the others beside them: of a replaced figure the one in its place."""
    if disagreement.relation in OPEN:
        return said if len(said) < len(disagreement.positions) else ()
    last = disagreement.positions[-1]
    if disagreement.relation != "superseded" or last in said:
        return ()
    figures = [q.low for q in read_quantities(last.value)]
    return [p for p in said if not any(q.low in figures for q in read_quantities(p.value))]


def _states(text: str, value: str) -> bool:
    if stands_in(value, text):
        return True
    figures = list(filter(is_count, read_quantities(value)))
    if figures:
        given = read_quantities(text)
        return bool(find_stems(value) & find_stems(text)) and any(same_quantity(a, b) for a in figures for b in given)
    stems = find_stems(value)
    return bool(stems) and stems <= find_stems(text)
