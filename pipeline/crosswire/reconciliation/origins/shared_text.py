"""Articles that share wording outside quotations. Sees words, not what they mean, and no word of the page's furniture.

Two reporters quote one speech in the same words, and two pages of one site carry the same forms; neither makes them
one report. What is left is compared as runs of three words: longer ones miss a report that was reworded, and shorter
ones are shared by any two reports of one incident.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations, dropwhile, islice
from typing import NamedTuple

from crosswire.reconciliation.origins.link import Hints, Link
from crosswire.text.prose import NumberedArticle
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire_schemas.summary import Basis

SHARED = 0.36
"""Least share of runs in common, as the mean of both articles' shares.

The share of the shorter alone takes a statement printed in full by two outlets for a copy; the share of both
together misses a brief that was taken over whole into a long report.
"""

LEAST_RUNS = 40
"""Fewer runs in common show nothing: a form to sign in, saved in the place of an article, has as many."""

LEAST_OF_BODY = 15
"""Words: "Police are investigating the case." stands below many a heading."""

_ADDRESS = {"you", "your"}
"""Outside quotations a form speaks to the reader, below whatever headline it was saved; a brief does not."""

_RUN = 3
_CITED = 2
# One or two words in marks are a label; the sentence around them is the reporter's.
_SPEECH = 3
_STOP = re.compile(r"[.!?…][\"'”’)\]]*$")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class _Word(NamedTuple):
    text: str
    place: Span
    sentence: int


class Prose(NamedTuple):
    """An article's words outside quotations, and its runs; *body* is its sentences from behind the headings on."""

    numbered: NumberedArticle
    body: str
    words: list[_Word]
    runs: dict[str, int]


def find_text_links(stories: Sequence[NumberedArticle], hints: Hints) -> Iterator[Link]:
    """Yield a link for every two of *stories* with enough wording in common, with the longest of it as citations.

    Half the share is enough where *hints* names an agency for the two. Texts that are equal below
    their headings are linked, whatever their length.
    """
    read = [read_prose(numbered) for numbered in stories]
    for one, other in combinations(read, 2):
        ids = (one.numbered.article.id, other.numbered.article.id)
        agency = hints.get(frozenset(ids))
        shared, strength = count_shared(one, other)
        if one.body and one.body == other.body:
            alike = one.numbered.article.text.split() == other.numbered.article.text.split()
            detail = "the texts are the same" if alike else "the texts below the headings are the same"
            yield Link(*ids, 1.0, partial(Basis, kind="text", detail=detail, citations=()))
        elif shared >= LEAST_RUNS and strength >= SHARED * (0.5 if agency else 1.0):
            yield Link(*ids, strength, partial(_describe, one, other, agency))


class Shared(NamedTuple):
    """How many runs two articles have in common, and the mean of the shares which that is of each."""

    runs: int
    strength: float


def count_shared(one: Prose, other: Prose) -> Shared:
    """Return what *one* and *other* have in common outside quotations."""
    shared = len(one.runs.keys() & other.runs.keys())
    return Shared(shared, (shared / (len(one.runs) or 1) + shared / (len(other.runs) or 1)) / 2)


def _describe(one: Prose, other: Prose, agency: str | None) -> Basis:
    shared = len(one.runs.keys() & other.runs.keys())
    detail = (
        f"{f'both name {agency}; ' if agency else ''}{shared} runs of three words outside quotations are the same: "
        f"{shared / len(one.runs):.0%} of one article's, {shared / len(other.runs):.0%} of the other's"
    )
    cited = tuple(
        prose.numbered.article.cite(*span)
        for spans in _find_passages(one, other)[:_CITED]
        for prose, span in zip((one, other), spans, strict=True)
    )
    return Basis(kind="text", detail=detail, citations=cited)


def read_prose(numbered: NumberedArticle) -> Prose:
    """Return the words of *numbered* outside quotations, and the runs that they make."""
    words = list(_read_words(numbered))
    runs: dict[str, int] = {}
    texts = [word.text for word in words]
    for start, run in enumerate(zip(*(texts[start:] for start in range(_RUN)), strict=False)):
        if "" not in run:
            runs.setdefault(" ".join(run), start)
    whole = " ".join(numbered.article.text.split())
    return Prose(numbered, whole if _ADDRESS & set(texts) else _read_body(numbered) or whole, words, runs)


def _read_body(numbered: NumberedArticle) -> str:
    """The sentences behind the headings, with their white space made one; nothing where these are too few words.

    Each paper puts a headline of its own above an agency's words.
    """
    text = numbered.article.text
    told = dropwhile(lambda sentence: not _STOP.search(sentence), (text[slice(*span)] for span in numbered.sentences))
    body = " ".join(" ".join(told).split())
    return body if len(body.split()) >= LEAST_OF_BODY else ""


def _read_words(numbered: NumberedArticle) -> Iterator[_Word]:
    """The words of the prose; those within a quotation have no text, so that no run reaches across them."""
    text = numbered.article.text
    # Looked for in the whole text: a speech of several sentences has its marks in the first and the last.
    speech = [quotation.span for quotation in find_quotations(text) if quotation.words >= _SPEECH]
    at = 0
    for number, sentence in enumerate(numbered.sentences):
        for found in _WORD.finditer(text, *sentence):
            while at < len(speech) and speech[at].end <= found.start():
                at += 1
            spoken = at < len(speech) and speech[at].start <= found.start()
            yield _Word("" if spoken else found[0].casefold().replace("’", "'"), Span(*found.span()), number)


def _find_passages(one: Prose, other: Prose) -> list[tuple[Span, Span]]:
    """The passages in common, each within one sentence, as their places in both; the longest first."""
    found: list[tuple[int, Span, Span]] = []
    at = 0
    while at + _RUN <= len(one.words):
        there = other.runs.get(" ".join(word.text for word in one.words[at : at + _RUN]))
        length = 0 if there is None else _count_equal(one.words, at, other.words, there)
        if there is not None and length >= _RUN:
            mine = Span(one.words[at].place.start, one.words[at + length - 1].place.end)
            theirs = Span(other.words[there].place.start, other.words[there + length - 1].place.end)
            found.append((length, mine, theirs))
        at += max(length, 1)
    return [(mine, theirs) for _, mine, theirs in sorted(found, key=lambda passage: -passage[0])]


def _count_equal(ours: Sequence[_Word], at: int, theirs: Sequence[_Word], there: int) -> int:
    """How many words from *at* and *there* on are the same, up to a quotation or the end of either's sentence."""
    count = 0
    for mine, their in zip(islice(ours, at, None), islice(theirs, there, None), strict=False):
        alike = mine.text and mine.text == their.text
        if not alike or mine.sentence != ours[at].sentence or their.sentence != theirs[there].sentence:
            break
        count += 1
    return count
