"""How many unsupported numbers and names of a sentence are noticed in its cited text, and how many false alarms.

Reads ``wice`` and ``summedits``. Prints no texts.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from crosswire.checks.rules.named import find_unnamed, find_unspelt
from crosswire.text.names.proper_names import find_names, name_in
from crosswire.text.numbers.quantities import carries, find_quantities
from crosswire.text.spans import Span

Check = Callable[[str, str], list[tuple[Span, bool]]]
_LETTERS = re.compile(r"[^\W_]+")
FILES = ("wice/non_supported_tokens_dev.jsonl", "wice/claim_dev.jsonl", "summedits/news.jsonl")


class Case(NamedTuple):
    """A sentence, its cited text, and the ranges of the sentence that nothing supports (None: all is supported)."""

    sentence: str
    cited: str
    unsupported: list[Span] | None


def check_numbers(sentence: str, cited: str) -> list[tuple[Span, bool]]:
    """The numbers of *sentence*, and whether *cited* states each with its qualifier."""
    stated = find_quantities(cited)
    return _by_number(
        (quantity.number, any(carries(one, quantity) for one in stated))
        for quantity in find_quantities(sentence)
        if quantity.kind != "ordinal"
    )


def check_values(sentence: str, cited: str) -> list[tuple[Span, bool]]:
    """The same with qualifiers forgiven."""
    stated = [one._replace(op="eq") for one in find_quantities(cited)]
    return _by_number(
        (quantity.number, any(carries(one, quantity._replace(op="eq")) for one in stated))
        for quantity in find_quantities(sentence)
        if quantity.kind != "ordinal"
    )


def check_digits(sentence: str, cited: str) -> list[tuple[Span, bool]]:
    """The naive baseline: every run of digits of *sentence* must be a run of digits of *cited*."""
    runs = {found.replace(",", "") for found in re.findall(r"\d[\d,]*", cited)}
    return [(Span(*found.span()), found[0].replace(",", "") in runs) for found in re.finditer(r"\d[\d,]*", sentence)]


def check_names(sentence: str, cited: str) -> list[tuple[Span, bool]]:
    """The names of *sentence*, and whether *cited* has each of them in one piece."""
    return [(name.span, name_in(name.text, cited)) for name in find_names(sentence)]


def check_carried(sentence: str, cited: str) -> list[tuple[Span, bool]]:
    """The same as check V04 tells: a run of capitals may hold two names, or an office and a name.

    A lone word that opens the sentence and stands nowhere in the cited words is no name there: V20 finds it.
    """
    unnamed = {name.span for name in find_unnamed(sentence, [cited])}
    unnamed |= {name.span for name in find_unspelt(sentence, [cited], [cited])}
    return [(name.span, name.span not in unnamed) for name in find_names(sentence)]


def _by_number(readings: Iterable[tuple[Span, bool]]) -> list[tuple[Span, bool]]:
    """One verdict a number: of two readings of one number, one that is stated is enough."""
    verdicts: dict[Span, bool] = {}
    for span, stated in readings:
        verdicts[span] = verdicts.get(span, False) or stated
    return list(verdicts.items())


CHECKS: dict[str, Check] = {
    "numbers": check_numbers,
    "numbers, qualifier forgiven": check_values,
    "naive digits": check_digits,
    "names": check_names,
    "V04": check_carried,
}


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def read_wice(data: Path) -> Iterator[Case]:
    for record in read_lines(data / FILES[0]):
        spans, at = [], 0
        for token, unsupported in zip(record["claim_tokens"], record["non_supported_spans"], strict=True):
            found = record["claim"].find(token, at)
            if found >= 0:
                at = found + len(token)
                spans += [Span(found, at)] * unsupported
        yield Case(record["claim"], _cited(record), spans)
    for record in read_lines(data / FILES[1]):
        if record["label"] == "supported":
            yield Case(record["claim"], _cited(record), None)


def _cited(record: dict[str, Any]) -> str:
    lines = sorted({at for lines in record["supporting_sentences"] for at in lines})
    return "\n\n".join([record["evidence"][0], *(record["evidence"][at] for at in lines)])


def read_summedits(data: Path, check: Check) -> Iterator[Case]:
    """Consistent summaries, and edited ones with the ranges that *check* does not find in the original."""
    for record in read_lines(data / FILES[2]):
        if record["label"] == 1:
            yield Case(record["summary"], record["doc"], None)
        else:
            planted = [span for span, stated in check(record["summary"], record["original_summary"]) if not stated]
            yield Case(record["summary"], record["doc"], planted)


def count(cases: Iterable[Case], check: Check) -> dict[str, int]:
    """Counts. Of the false alarms *absent* are those whose words stand nowhere in the cited text, letter by letter."""
    counted = ("unsupported", "caught", "supported", "false_alarms", "absent", "good_sentences", "good_flagged")
    figures = dict.fromkeys(counted, 0)
    for case in cases:
        wrong = 0
        for span, stated in check(case.sentence, case.cited):
            planted = any(bad.start < span.end and span.start < bad.end for bad in case.unsupported or ())
            figures["unsupported" if planted else "supported"] += 1
            figures["caught" if planted else "false_alarms"] += not stated
            wrong += not stated
            words = _LETTERS.findall(case.sentence[slice(*span)].casefold())
            missing = not set(words) <= set(_LETTERS.findall(case.cited.casefold()))
            figures["absent"] += not (planted or stated) and missing
        if case.unsupported is None:
            figures["good_sentences"] += 1
            figures["good_flagged"] += bool(wrong)
    return figures


def measure(data: Path) -> dict[str, dict[str, dict[str, int]]]:
    """Counts by check and data set."""
    return {
        name: {"wice": count(read_wice(data), check), "summedits": count(read_summedits(data, check), check)}
        for name, check in CHECKS.items()
    }
