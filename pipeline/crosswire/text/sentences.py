"""Sentences of a text, with exact offsets.

It splits; it does not tell prose from furniture, and it changes no character.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from crosswire.text.spans import Span

# The second form is the stop whose space was lost when a page was scraped: "he said.Then". A search passes fastest over
# letters where a set comes first.
_STOP = re.compile(
    r"[.!?…؟۔।。！？｡](?:(?<=[.!?…؟۔।])[.!?…؟۔।]*[\"'”’»)\]›]*(?=\s|$)|"
    r"(?<=[a-z][a-z][.!?]|[A-Z][A-Z][.!?])[\"”]?(?=“?(?!Com\b|Net\b|Org\b)(?:[A-Z][a-z]+(?:['’]s)?|A|I)[\s,])|"
    r"(?<=[。！？｡])[。！？｡]*[”’」』）\"']*)"
)
_BLANK = re.compile(r"\s+")
_LINE_END = re.compile(r"[\n\r\u2028\u2029\x0b\x0c\x85](?:(?<=\r)\n)?")
_UP_TO_WORD = re.compile(r".*[\s(\[\"'“‘«—–]", re.DOTALL)
_OPENERS = "\"'“‘«([„‹- –—•*"

_NEVER_LAST = re.compile(
    r"mrs?|ms|mx|dr|prof|rev|fr|hon|gen|maj|col|lt|cap?t|cpt|sgt|cpl|pvt|adm|cmdr|brig|supt|insp|det|gov|sen|rep|"
    r"pres|amb|messrs|mt|ft|ste?|vs|viz|cf|al|approx|est|fig|vol|pp|nos|ass[ot]c?|dep|dept|sec|spc|pfc|atty"
)
_BEFORE_NUMBER = re.compile(r"no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|art|par|ch|sect|p")
# "Landed on Sun. Dec. 31"
_WEEKDAY = re.compile(r"mon|tues?|wed|thurs?|fri|sat|sun")
_DATE = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d", re.IGNORECASE)
# These end a sentence only where the next word is one that usually opens a sentence.
_MAY_BE_LAST = re.compile(
    r"inc|corp|co|ltd|bros|[js]r|etc|plc|llc|ave|blvd|rd|calif|fla|ariz|ala|ark|colo|conn|del|ga|ill|ind|kan|ky|la|"
    r"md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ont|que|ph\.d|"
    r"jan|feb|aug|sept?|oct|nov|dec|[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]"
)
_STARTERS = re.compile(
    r"(?:the|a|an|he|she|it|they|we|i|you|in|on|at|but|and|this|that|these|those|there|his|her|its|their|our|no|not|"
    r"after|before|when|while|as|if|for|from|by|however|meanwhile|police|officials|authorities|both|all|some|many|"
    r"most|one|two|three|what|who|why|how|where|with|since|although|though|earlier|later|according|officers|deputies|"
    r"firefighters|investigators|detectives|neighbou?rs|residents|witnesses|paramedics|people|nobody|several|another)\s",
    re.IGNORECASE,
)
# "9th St.", "Main St." may be last, "near St." before a saint never is.
_STREET = re.compile(r"(?:\d(?:st|nd|rd|th)|[A-Z][\w'’-]+) St$")
_AFTER_CLOCK = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gmt|utc|[ecmp][sd]?t\b|"
    r"bst|cet|eastern|central|mountain|pacific|local)",
    re.IGNORECASE,
)
_WIDEST = 120
"""Characters of the longest line of prose that is wrapped to a width."""
_LONGEST = 4000
"""Characters after which words without a stop are no sentence: who reads one compares its words with one another."""

_ASKED = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+){1,4}(?:ask|sa(?:id|ys)|shout|yell|cr(?:ied|ies)|wrote|writes|t(?:old|ells)|add)"
)


def split_sentences(text: str, within: Span | None = None) -> list[Span]:
    """The sentences of *text*, in order, without the white space around them.

    The spans do not overlap, and every visible character lies in one of them. A sentence never runs across a
    blank line or an indented line. A single line feed ends a sentence too, unless the lines are prose that was
    wrapped to a width. A question or exclamation inside a quotation does not end the sentence that quotes it.
    What runs on without a stop for thousands of characters is cut between two words.

    >>> split_sentences('Gen. Ray left at 5 p.m. Monday. "Why?" he asked.')
    [Span(start=0, end=31), Span(start=32, end=48)]
    """
    low, high = within or (0, len(text))
    spans: list[Span] = []
    for paragraph in _paragraphs(text, low, high):
        start = paragraph.start
        for end in _ends(text, paragraph):
            spans += _trimmed(text, start, end)
            start = end
        spans += _trimmed(text, start, paragraph.end)
    return spans


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    visible = piece.strip()
    if not visible:
        return
    start += len(piece) - len(piece.lstrip())
    end = start + len(visible)
    while blank := _BLANK.search(text, start + _LONGEST, end):
        yield Span(start, blank.start())
        start = blank.end()
    yield Span(start, end)


def _paragraphs(text: str, low: int, high: int) -> Iterator[Span]:
    block: list[Span] = []
    for line in _lines(text, low, high):
        words = text[line.start : line.end]
        if block and (not words.strip() or re.match(r"[ \t]{2,}|\t", words)):
            yield from _unwrapped(text, block)
            block = []
        if words.strip():
            block.append(line)
    yield from _unwrapped(text, block)


def _lines(text: str, low: int, high: int) -> Iterator[Span]:
    start = low
    for found in _LINE_END.finditer(text, low, high):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, high)


def _unwrapped(text: str, block: list[Span]) -> list[Span]:
    """The lines of a block as one paragraph if its prose was wrapped to a width, else each for itself."""
    lines = [text[line.start : line.end].strip() for line in block]
    # A dateline that was cut off before the first line is part of its width.
    if len(block) > 1 and _wrapped([f"{_cut_off(text, block[0].start)}{lines[0]}", *lines[1:]]):
        return [Span(block[0].start, block[-1].end)]
    return block


def _cut_off(text: str, start: int) -> str:
    """What stands before *start* in its line."""
    ends = [found.end() for found in _LINE_END.finditer(text, max(0, start - _WIDEST), start)]
    return text[max([0, start - _WIDEST, *ends]) : start].lstrip()


def _wrapped(lines: list[str]) -> bool:
    width = max(map(len, lines))
    if not 30 <= width <= _WIDEST:
        return False
    # A line that had room for the next word was ended on purpose: a list, a headline, an address.
    short = sum(len(line) + 1 + len(after.split(None, 1)[0]) < width * 0.9 for line, after in pairwise(lines))
    if short * 5 > len(lines) - 1:
        return False
    if len(lines) > 2:
        return True
    first, last = lines
    return last[0].islower() or first[-1] == "," or (first.isupper() and last.isupper() and first[-1] not in ".!?")


def _ends(text: str, paragraph: Span) -> Iterator[int]:
    for found in _STOP.finditer(text, paragraph.start, paragraph.end):
        before = text[max(paragraph.start, found.start() - 40) : found.start()]
        following = text[found.end() : min(found.end() + 60, paragraph.end)].lstrip()
        if not following or found[0][0] in "。！？｡" or _is_end(before, found[0], following):
            yield found.end()


def _is_end(before: str, stop: str, following: str) -> bool:
    first = following.lstrip(_OPENERS)[:1]
    if first.islower():
        return False
    if stop[0] in "?!" and len(stop) > 1:
        return not _ASKED.match(following)
    return stop != "." or not _abbreviated(before, first, following)


def _abbreviated(before: str, first: str, following: str) -> bool:
    """Whether a lone stop after *before* belongs to an abbreviation, an initial or a list number."""
    other = _UP_TO_WORD.match(before)
    word = before[other.end() if other else 0 :].casefold()
    if word == "st" and _STREET.search(before):
        return not _STARTERS.match(following)
    if _NEVER_LAST.fullmatch(word) or (word.isdigit() and word == before.strip()):
        return True
    if word in {"a.m", "p.m", "am", "pm"}:
        return bool(_AFTER_CLOCK.match(following))
    if _WEEKDAY.fullmatch(word) and _DATE.match(following):
        return True
    if first.isdigit() and _BEFORE_NUMBER.fullmatch(word):
        return True
    return bool(_MAY_BE_LAST.fullmatch(word)) and not (_STARTERS.match(following) or following[0] in '"“‘')
