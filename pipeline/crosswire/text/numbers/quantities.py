"""Numbers that a text states: value, qualifier, and what kind of number it is.

It reads English prose; it does not say what is counted, and no number is ever guessed from a vague word.
"""

import re
from collections.abc import Hashable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.numbers import context as around
from crosswire.text.numbers.context import Kind, Op
from crosswire.text.numbers.words import SMALL, Value, read_digits, read_words, times
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.times.calendar_words import find_atoms

_FORMS = ("digits", "words", "label", "name", "vague", "zero", "fraction")
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}


class Quantity(NamedTuple):
    """A number and its qualifier.

    *span* holds the qualifier and the unit ("at least five", "$5 million"), *number* only the digits or words.
    *low* is the number, and of a range its lower end; both bounds are None for a vague word ("several"), whose
    *unit* is then the word itself. *unit* is a currency code of money, the singular of a measure, of an age its
    unit if not years, and of a time of day, date or year its ISO form.
    """

    span: Span
    low: Value | None
    high: Value | None
    op: Op
    kind: Kind
    unit: str | None
    number: Span

    @property
    def measure(self) -> str | None:
        """The unit; of a share percent, in whatever words it is told: "half", "12%"."""
        return "percent" if self.kind == "percent" else self.unit


class _Number(NamedTuple):
    span: Span
    value: Value | None
    form: str


def find_quantities(text: str, within: Span | None = None) -> list[Quantity]:
    """The numbers of *text*, in order, with their qualifiers.

    "One" is left out where it counts nothing ("one of them", "no one knows"); "no one was hurt" is 0. A number
    such as "15.500", a decimal here and thousands elsewhere, yields two quantities with the same span, one for
    each reading. Dates, years, times of day and numbers inside names ("Highway 95") are found too, as such.

    >>> [(q.op, q.low, q.high) for q in find_quantities("At least five died, six to ten were hurt.")]
    [('ge', 5, None), ('range', 6, 10)]
    """
    return list(_read_part(text, *(within or (0, len(text)))))


@lru_cache(maxsize=1024)
def _read_part(text: str, low: int, high: int) -> tuple[Quantity, ...]:
    """Kept for the parts read last: extraction, grounding and checks ask for the same ones."""
    fixed = _calendar(text, low, high)
    numbers = _scan(text, low, high, fixed)
    quantities = list(fixed)
    if not numbers:  # as in most sentences
        return tuple(quantities)
    last = numbers[-1].span.start
    qualifiers = {found.end(): found for found in around.QUALIFIER.finditer(lower(text), low, last)}
    at = 0
    while at < len(numbers):
        first = numbers[at]
        upper = numbers[at + 1] if at + 1 < len(numbers) and _is_range(text, first, numbers[at + 1]) else None
        quantities += _quantities(text, first, upper, qualifiers, high)
        at += 2 if upper else 1
        # "1.2 million": the scale, read as part of the number, is not one more number.
        while at < len(numbers) and first.span.start < numbers[at].span.start < quantities[-1].span.end:
            at += 1
    return tuple(sorted(quantities, key=lambda quantity: (quantity.number, quantity.span)))


def same_quantity(a: Quantity, b: Quantity) -> bool:
    """Whether *a* and *b* state the same value with the same qualifier and unit, whatever words they use.

    A day without a year is the same as that day of any year. Percent, money and an age never equal a plain number.
    """
    if "date" in (a.kind, b.kind):
        short, long = sorted((a.unit or "", b.unit or ""), key=len)
        return a.kind == b.kind and (short == long or (short.startswith("-") and long.endswith(short)))
    return read_sense(a) == read_sense(b)


def read_sense(quantity: Quantity) -> Hashable:
    """Return what two quantities that are no dates have in common if they are the same."""
    kind = quantity.kind if quantity.kind in {"percent", "money", "time", "age"} else None
    return quantity.low, quantity.high, quantity.op, quantity.unit, kind


def carries(source: Quantity, claimed: Quantity) -> bool:
    """Whether *source* says what *claimed* says: the same, or a day where only its month or year is claimed."""
    if source.kind == "date" and claimed.kind in {"date", "year"}:
        wanted = claimed.unit if claimed.kind == "date" else str(claimed.low)
        given = source.unit or ""
        if given.startswith(wanted or "?") or given.endswith(f"/{wanted}"):
            return True
    return same_quantity(source, claimed)


def _calendar(text: str, low: int, high: int) -> list[Quantity]:
    found = []
    for atom in find_atoms(text, low, high):
        if atom.kind == "clock":
            hours, minutes = atom.value.split(":")
            found.append(_exact(atom.span, int(hours) * 60 + int(minutes), "time", atom.value))
        elif atom.kind == "year" and not around.PLURAL.match(text, atom.span.end):
            found.append(_exact(atom.span, int(atom.value), "year", None))
        elif atom.kind == "day" or (atom.kind == "month" and text[atom.span.end - 1].isdigit()):
            found.append(_exact(atom.span, None, "date", atom.value))
        elif atom.kind == "numeric":
            found.append(_exact(atom.span, None, "date", atom.value.replace(" ", "/")))
    return found


def _exact(span: Span, value: Value | None, kind: Kind, unit: str | None) -> Quantity:
    return Quantity(span, value, None, "eq", kind, unit, span)


def _scan(text: str, low: int, high: int, fixed: list[Quantity]) -> list[_Number]:
    numbers: list[_Number] = []
    taken = iter([*fixed, None])
    block = next(taken)
    for found in around.NUMBER.finditer(lower(text)[low:high], text, low, high):
        while block and block.span.end <= found.start():
            block = next(taken)
        if block and block.span.start < found.end():
            continue
        numbers += _read(text, found, high)
    return numbers


def _read(text: str, found: re.Match[str], high: int) -> list[_Number]:
    start, end = found.span()
    form = next(name for name in _FORMS if found[name])
    if form == "words":
        readings = read_words(found[0])
        spans = [Span(start + one.start, start + one.end) for one in readings]
        return [
            _Number(span, one.value, "ordinal" if one.ordinal else "words")
            for span, one in zip(spans, readings, strict=True)
            if not _is_pronoun(text, span, one.value, high)
        ]
    if form == "digits" and (end - start > 30 or _numbers_a_list(text, start, end)):
        return [_Number(Span(start, end), None, "label")]
    if form == "digits":
        if around.ORDINAL_SUFFIX.match(text, end, high):
            return [_Number(Span(start, end + 2), read_digits(found[0])[0], "ordinal")]
        return [_Number(Span(start, end), value, "digits") for value in read_digits(found[0])]
    if form == "fraction":
        over = _PARTS[(found["whole"] or "half").casefold().rstrip("s")]
        parts = {"two": 2, "three": 3, "four": 4}.get((found["parts"] or "").casefold(), 1)
        share = Decimal(100 * parts) / over
        return [_Number(Span(start, end), share if share % 1 else int(share), "fraction")]
    return [_Number(Span(start, end), 0 if form == "zero" else None, form)]


def _numbers_a_list(text: str, start: int, end: int) -> bool:
    return bool(
        text[end : end + 1] in {".", ")"}
        and text[end + 1 : end + 2].isspace()
        and re.search(r"(?:^|\n)[ \t]*$", text[max(0, start - 9) : start])
    )


def _is_pronoun(text: str, span: Span, value: int, high: int) -> bool:
    if value != 1 or text[span.start : span.end].casefold() != "one":
        return False
    before = text[max(0, span.start - 12) : span.start]
    if around.BOUNDED.search(before):
        return False
    if any(found.end() == span.end for found in around.DESCRIBED.finditer(text, max(0, span.start - 40), high)):
        return True
    if around.HARMED_BEFORE.search(before):
        return False
    return bool(around.PRONOUN_BEFORE.search(before) or around.PRONOUN_AFTER.match(text, span.end, high))


def _is_range(text: str, first: _Number, second: _Number) -> bool:
    if first.value is None or second.value is None or not {first.form, second.form} <= {"digits", "words"}:
        return False
    gap = text[first.span.end : second.span.start]
    before = text[max(0, first.span.start - 10) : first.span.start].rstrip("$€£ ").casefold()
    if len(gap) > 8 or before.endswith("from"):
        return False
    # "$2,000 or $4,000 a couple" are two sums; "five or six" is one number that nobody knows.
    is_money = text[first.span.start - 1 : first.span.start] in {"$", "€", "£", "¥"}
    if is_money and "or" in gap and first.value >= 10 and second.value > first.value * Decimal("1.5"):
        return False
    linked = around.TO.fullmatch(gap) or (gap.strip().casefold() == "and" and before.endswith("between"))
    return bool(linked) and first.value < second.value


def _quantities(
    text: str, first: _Number, upper: _Number | None, qualifiers: dict[int, re.Match[str]], high: int
) -> list[Quantity]:
    last = upper or first
    span = Span(first.span.start, last.span.end)
    if first.form in {"label", "name"}:
        words = text[span.start : span.end]
        # Of a coined name the letters count as much as the digits: no B-2 is a B-52, nor a COVID-19.
        coined = words.casefold().replace("-", "").removesuffix("s") if re.match(r"[A-Za-z]{2,}-?\d", words) else None
        return [Quantity(span, _label_value(words), None, "eq", "label", coined, span)]
    if first.form in {"vague", "zero"}:
        op: Op = "approx" if first.form == "vague" else "eq"
        unit = " ".join(text[span.start : span.end].casefold().split()) if first.form == "vague" else None
        return [Quantity(span, first.value, None, op, "count", unit, span)]
    low, top, number = _scaled(text, first, upper, high)
    kind, unit, start, end = around.classify(text, first.form, first.value or 0, number, high)
    op, start, end = around.qualify(text, qualifiers, Span(start, end), first.span.start)
    if upper:
        op = "range"
        between = re.search(r"\bbetween\s+$", text[max(0, start - 10) : start], re.IGNORECASE)
        start -= len(between[0]) if between else 0
    return [Quantity(Span(start, end), low, top, op, kind, unit, number)]


def _label_value(label: str) -> int | None:
    digits = re.findall(r"\d+", label)
    return int(digits[-1][:18]) if digits else SMALL.get(label.rsplit(maxsplit=1)[-1].casefold())


def _scaled(text: str, first: _Number, upper: _Number | None, high: int) -> tuple[Value, Value | None, Span]:
    low, top = first.value or 0, upper.value if upper else None
    end = (upper or first).span.end
    if not upper and (half := around.AND_A_HALF.match(text, end, high)):
        low, end = low + Decimal("0.5"), half.end()
    scale = around.SCALE.match(text, end, high) if first.form in {"digits", "words"} else None
    before = text[max(0, first.span.start - 5) : first.span.start]
    if scale and (len(scale["scale"]) > 1 or scale["scale"] in {"k", "K"} or around.CURRENCY_BEFORE.search(before)):
        end = scale.end()
        low, top = times(low, scale["scale"]), None if top is None else times(top, scale["scale"])
    return low, top, Span(first.span.start, end)
