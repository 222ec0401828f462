"""Where words stand in a text, forgiving what typesetting changes and nothing else.

It locates; it does not judge whether the words carry a value, and it never guesses a nearest place.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points: ``text[start:end]`` is the words."""

    start: int
    end: int


# Soft hyphen, zero-width and direction marks: invisible, so no reader can tell them apart.
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_QUOTES = "\"'`´‘’‚‛“”„‟‹›«»ʼ′″＂＇"
_DASHES = "-‐‑‒–—―−﹘﹣－"
# A search passes fastest over letters where a set comes first.
_TYPESET = re.compile(
    rf"[{_DASHES}\s{_INVISIBLE}{_QUOTES}….](?:(?<=[\s{_INVISIBLE}])[\s{_INVISIBLE}]+|(?<=[^\S ])|"
    rf"(?<=[{_INVISIBLE}{_QUOTES}…])|(?<=[{_DASHES}])[{_DASHES}]*|(?<=\.)(?:\.\.| \. \.))"
)
_HYPHENS = "-‐‑"
_APOSTROPHES = "'’ʼ"
_NUMBER_JOINTS = ".,:/'’٫٬\u00a0\u2009\u202f–"
# Han, kana, Thai, Lao, Burmese, Khmer: written without spaces, so a word may touch its neighbour.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Folded:
    """A text reduced to what readers compare, searched as often as needed after one pass.

    ``folded`` is the reduced text; every place in it leads back to the undamaged ``text``.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = _replacements(text)
        parts, at, length = [], 0, 0
        self._begins: list[int] = []
        self._ends: list[int] = []
        for start, end, new in self._pieces:
            parts += [text[at:start], new]
            length += start - at
            self._begins.append(length)
            length += len(new)
            self._ends.append(length)
            at = end
        self.folded = "".join([*parts, text[at:]])

    def find(self, words: str, within: Span | None = None) -> Span | None:
        """The first place, inside *within* if given, where the text says *words*; see `find_words`."""
        wanted = fold(words).folded.strip()
        if not wanted:
            raise ValueError(f"words without a visible character could match anywhere: {words!r}")
        low, high = within or (0, len(self.text))
        at = self.folded.find(wanted, self._folded_index(low))
        while at >= 0:
            span = self._source(at, at + len(wanted))
            if span and span.end > high:
                return None
            if span and span.start >= low and not (_cuts(self.text, span.start) or _cuts(self.text, span.end)):
                return span
            at = self.folded.find(wanted, at + 1)
        return None

    def _folded_index(self, source: int) -> int:
        i = bisect_left(self._pieces, (source,))
        if i == 0:
            return source
        return max(self._begins[i - 1], self._ends[i - 1] + source - self._pieces[i - 1][1])

    def _source(self, start: int, end: int) -> Span | None:
        """The undamaged range of a folded one, or None where an edge would cut what was replaced as one."""
        first = bisect_right(self._begins, start) - 1
        if first >= 0 and start < self._ends[first]:
            if start > self._begins[first]:
                return None
            begin = self._pieces[first][0]
        else:
            begin = start if first < 0 else self._pieces[first][1] + start - self._ends[first]
        last = bisect_left(self._begins, end) - 1
        if last >= 0 and end < self._ends[last]:
            return None
        return Span(begin, end if last < 0 else self._pieces[last][1] + end - self._ends[last])


@lru_cache(maxsize=256)
def fold(text: str) -> Folded:
    """*text* made ready for many searches; those folded last are kept."""
    return Folded(text)


def find_words(words: str, text: str, within: Span | None = None) -> Span | None:
    """The first place where *text* says *words*, or None.

    Forgiven are kinds of quotation marks and dashes, an ellipsis in three dots, runs of white space, invisible
    characters, and composed against decomposed letters. Case, spelling, digits and all other punctuation must
    agree. A match is whole words: it neither starts nor ends inside a word, a number, or a word joined by a
    hyphen ("five" is not in "twenty-five", nor "5" in "1,500"); a possessive may follow a name.

    Args:
        words: The words to find; white space around them does not count.
        text: The undamaged text.
        within: Where in *text* the whole match must lie.

    Raises:
        ValueError: *words* has no visible character.

    >>> find_words('said "no"', "The mayor said “no”.")
    Span(start=10, end=19)
    """
    return fold(text).find(words, within)


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` begins and ends with a letter or digit and cuts no word: `find_words` finds it.

    >>> is_whole("the K-9 unit", 0, 7), is_whole("the K-9 unit", 4, 5)
    (True, False)
    """
    sound = start < end and text[start].isalnum() and text[end - 1].isalnum()
    return sound and not (_cuts(text, start) or _cuts(text, end))


def _replacements(text: str) -> list[tuple[int, int, str]]:
    if unicodedata.is_normalized("NFC", text):
        return [(found.start(), found.end(), _plain(found[0])) for found in _TYPESET.finditer(text)]
    composed: list[tuple[int, int, str]] = []
    start = 0
    for at in range(1, len(text) + 1):
        if at < len(text) and _composes(text[start:at], text[at]):
            continue
        composed.append((start, at, unicodedata.normalize("NFC", text[start:at])))
        start = at
    changed = [piece for piece in composed if piece[2] != text[piece[0] : piece[1]]]
    typeset = [(found.start(), found.end(), _plain(found[0])) for found in _TYPESET.finditer(text)]
    taken = {at for start, end, _ in typeset for at in (start, end - 1)}
    return sorted([*typeset, *(piece for piece in changed if piece[0] not in taken)])


def _composes(cluster: str, following: str) -> bool:
    if following.isascii():
        return False
    if unicodedata.combining(following):
        return True
    normal = unicodedata.normalize
    # Hangul vowels and some Indic signs compose although their combining class is 0.
    return normal("NFC", cluster + following) != normal("NFC", cluster) + normal("NFC", following)


def _plain(typeset: str) -> str:
    first = typeset[0]
    if first in _QUOTES:
        return "'"
    if first in _DASHES:
        return "-"
    if first in ".…":
        return "…"
    return " " if any(map(str.isspace, typeset)) else ""


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _cuts(text: str, at: int) -> bool:
    """Whether a range that starts or ends at *at* would cut a word or a number in two."""
    before, after = text[at - 1 : at], text[at : at + 1]
    if before in " " or after in " ":  # an end of the text, or of a word, as most are
        return False
    if _in_word(before) and _in_word(after):
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    if _in_word(before):
        return _joins(text, at) and not _possessive(text, at)
    return _in_word(after) and _joins(text, at - 1)


def _joins(text: str, at: int) -> bool:
    """Whether the character at *at* ties the words or digits on its two sides into one."""
    before, joint, after = text[at - 1 : at] if at else "", text[at], text[at + 1 : at + 2]
    if joint in _HYPHENS or joint in _APOSTROPHES:
        return bool(before and after) and _in_word(before) and _in_word(after)
    return joint in _NUMBER_JOINTS and before.isdigit() and after.isdigit()


def _possessive(text: str, at: int) -> bool:
    return (
        text[at] in _APOSTROPHES and text[at + 1 : at + 2] in {"s", "S"} and not _in_word(text[at + 2 : at + 3] or " ")
    )
