"""Quotations in news text, with their marks. Decides by typography alone: who speaks is not told here.

An apostrophe is no mark: not in "don't", not in "the officials' cars", not in "the '90s".
"""

import re
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.spans import Span

_CLOSERS = {
    "“": ("”", '"'), "„": ("“", "”"), "‟": ("”",), "‘": ("’",), "«": ("»",), "»": ("«",), "‹": ("›",), "「": ("」",),
    '"': ('"', "”"), "'": ("'",), "``": ("''", '"'),
}  # fmt: skip
_DEEPEST = 4  # no writer nests deeper; it keeps a page of stray marks linear
# Two grave accents are a mark, one is none. A search passes fastest over letters where a set comes first.
OPEN_QUOTES = ("“", "‘", "«", '"')
"""Marks with which a quotation opens a sentence."""
_MARK = re.compile(r"[“”„‟«»‹›「」\"'‘’`](?:(?<=')'|(?<=`)`|(?<!`))")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# A single line break ends a paragraph only after the end of a sentence: some files wrap their lines.
_BREAK = re.compile(r"[\r\n](?:(?<=\n)[ \t\r]*\n|(?<=[.!?…”\"’'»:]\n)|(?<=[.!?…”\"’'»:]\r)\n)")
# "a '90s car", "'tis": an apostrophe that stands where a mark could open.
_ELISION = re.compile(r"(?:\d0s|em|til|tis|twas|cause|n)\b", re.IGNORECASE)


class Quotation(NamedTuple):
    """Quoted words: *span* with their marks, *inner* without, *words* how many they are.

    One or two words in marks are often a label held at arm's length rather than speech.
    """

    span: Span
    inner: Span
    words: int


class _Open(NamedTuple):
    start: int
    end: int
    mark: str


def find_quotations(text: str, within: Span | None = None) -> list[Quotation]:
    """Return the quotations of *text*, or of the part *within*, by their start; nested ones follow their host.

    A quotation ends at its closing mark. Speech that is still open at the end of a paragraph ends there: in
    news style the next paragraph opens it again. Other marks that close nothing are passed over.

    >>> [text[q.inner.start : q.inner.end] for text in ["He said 'it's over'."] for q in find_quotations(text)]
    ["it's over"]
    """
    return list(_read_part(text, *(within or Span(0, len(text)))))


@lru_cache(maxsize=1024)
def _read_part(text: str, begin: int, end: int) -> tuple[Quotation, ...]:
    """Kept for the parts read last: the sentences of a paragraph ask for the same one."""
    if not _MARK.search(text, begin, end):  # as in most
        return ()
    found: list[Quotation] = []
    place = begin
    breaks = _BREAK.finditer(text, begin, end) if "\n" in text[begin:end] else ()
    for pause in [*(match.span() for match in breaks), (end, end)]:
        found.extend(_read_paragraph(text, place, pause[0]))
        place = pause[1]
    return tuple(sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _read_paragraph(text: str, begin: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    stack: list[_Open] = []
    for mark in _MARK.finditer(text, begin, end):
        place = _find_opener(stack, mark[0])
        if place is not None and _may_close(text, mark, begin, end):
            opener = stack[place]
            del stack[place:]
            found.append(_make_quotation(text, opener, mark.start(), mark.end()))
        elif _may_open(text, mark, begin, end):
            if len(stack) == _DEEPEST:
                stack.pop(0)
            stack.append(_Open(mark.start(), mark.end(), mark[0]))
    if stack and stack[0].mark not in {"'", "‘", "»"} and _is_speech(text, stack[0], begin, end):
        found.append(_make_quotation(text, stack[0], end, end))
    return found


def _is_speech(text: str, opener: _Open, begin: int, end: int) -> bool:
    """An unclosed mark at the head of its paragraph, or after a comma or colon, runs to the paragraph's end."""
    before = text[begin : opener.start].rstrip()
    return (not before or before[-1] in ",:.") and len(text[opener.end : end].split()) > 3


def _find_opener(stack: list[_Open], mark: str) -> int | None:
    """The innermost open mark that *mark* can close; a double mark closes over forgotten single ones."""
    for place in range(len(stack) - 1, -1, -1):
        if mark in _CLOSERS[stack[place].mark]:
            return place
    return None


def _may_close(text: str, mark: re.Match[str], begin: int, end: int) -> bool:
    if mark[0] not in {"'", "’", '"'}:
        return True
    before = text[mark.start() - 1] if mark.start() > begin else " "
    after = text[mark.end()] if mark.end() < end else " "
    if after.isalnum():
        return False
    if before.isspace():
        return mark[0] == '"' and after.isspace()
    # "'the officials' cars' burnt": a plural's apostrophe closes only if no later mark could.
    if mark[0] != '"' and before in "sS" and after == " " and text[mark.end() + 1 : mark.end() + 2].islower():
        return not _closes_later(text, mark.end(), end, mark[0])
    return True


def _closes_later(text: str, place: int, end: int, mark: str) -> bool:
    return bool(re.compile(rf"(?<=[^\s]){mark}(?=[\s.,;:!?)]|$)").search(text, place, min(end, place + 300)))


def _may_open(text: str, mark: re.Match[str], begin: int, end: int) -> bool:
    if mark[0] in {"”", "’", "''", "」", "›"}:
        return False
    before = text[mark.start() - 1] if mark.start() > begin else " "
    after = text[mark.end()] if mark.end() < end else " "
    if mark[0] in {"“", "„", "‟", "«", "‹", "「", "``"}:
        return True
    if mark[0] == "»":
        return before.isspace() and after.isalnum()
    if before.isalnum() or after.isspace():
        return False
    return not (mark[0] in {"'", "‘"} and _ELISION.match(text, mark.end()))


def _make_quotation(text: str, opener: _Open, close: int, after: int) -> Quotation:
    inner = Span(opener.end, close)
    return Quotation(Span(opener.start, after), inner, len(_WORD.findall(text, inner.start, inner.end)))
