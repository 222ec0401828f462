"""A text as its paragraphs, with their places. Knows nothing of what a paragraph means."""

import re
from itertools import pairwise
from typing import NamedTuple

FINISHED = re.compile(r"[.!?…。！？؟।][)\]\"'”’»›“」』]*$")
BLANK = "\u200b\ufeff \t\u00a0"
# A line of running prose that is broken at a column, not at its end.
WRAP_LENGTH = 45


class Paragraph(NamedTuple):
    """The visible words of one paragraph: ``text == whole[start:end]``. *block* counts the blank lines above."""

    text: str
    start: int
    end: int
    block: int

    @property
    def words(self) -> int:
        """How many words, as white space parts them."""
        return len(self.text.split())

    @property
    def finished(self) -> bool:
        """Whether it ends as a sentence does."""
        return FINISHED.search(self.text) is not None


def split_paragraphs(text: str, start: int = 0) -> tuple[Paragraph, ...]:
    r"""Return the paragraphs of *text* from *start* on: its visible lines, or its blocks where lines are wrapped.

    >>> [p.text for p in split_paragraphs("Fire in port\r\n\r\nTwo died. ")]
    ['Fire in port', 'Two died.']
    """
    lines = tuple(_find_lines(text, start))
    if not _is_wrapped(lines):
        return lines
    blocks: dict[int, list[Paragraph]] = {}
    for line in lines:
        blocks.setdefault(line.block, []).append(line)
    joined = ((block[0].start, block[-1].end, number) for number, block in blocks.items())
    return tuple(Paragraph(text[first:last], first, last, number) for first, last, number in joined)


def _find_lines(text: str, start: int) -> list[Paragraph]:
    found: list[Paragraph] = []
    block, place = 0, start
    for raw in text[start:].splitlines(keepends=True):
        visible = raw.strip().strip(BLANK).strip()
        if visible:
            first = place + raw.index(visible)
            found.append(Paragraph(visible, first, first + len(visible), block))
        else:
            block += 1
        place += len(raw)
    return found


def _is_wrapped(lines: tuple[Paragraph, ...]) -> bool:
    """Whether most lines that go on in the same block break off in mid-sentence."""
    going_on = [
        line for line, following in pairwise(lines) if line.block == following.block and len(line.text) >= WRAP_LENGTH
    ]
    unfinished = sum(not line.finished for line in going_on)
    return len(going_on) >= 3 and unfinished * 5 > len(going_on) * 3
