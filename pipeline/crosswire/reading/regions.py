"""Which stretches of an article are not its running prose. Judges form alone, never what a sentence means."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from crosswire.reading.furniture import PICTURE_CREDIT, classify, is_label, is_link_heading
from crosswire.reading.header import Header
from crosswire.reading.paragraphs import Paragraph, split_paragraphs
from crosswire_schemas.article import Region

LONGEST_SUBHEADING = 8
LONGEST_LINK = 20
MOST_LINKS = 8
# "Two men were arrested" without its stop is a sentence of the article, "Two arrests" a heading in it.
SENTENCE_WORDS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|did|does|do|said|says|told)\b|n['’]t\b",
    re.IGNORECASE,
)
BRACKETED_LINK = re.compile(
    r"[\[(]\s*(?:also\s+read|read\s+(?:also|more)|see\s+also|related|(?:other|more)\s+news)\s*:[^\])\n]*[\])]",
    re.IGNORECASE,
)
LINK_TAIL = re.compile(
    r"(?:(?<=[.…!?”\"])|(?<=\S)[ \t]+)(?:read\s+more|continue\s+reading)\s*[→»›>.…]*[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def find_regions(text: str, header: Header) -> tuple[Region, ...]:
    r"""Return the stretches of *text* that are not running prose, sorted and without overlap.

    What is in none of them is prose: where form and wording leave a doubt, a stretch stays prose.

    >>> text = "Two died in a fire, police said.\n\nALSO READ: Port reopens"
    >>> [text[r.start : r.end] for r in find_regions(text, Header())]
    ['ALSO READ: Port reopens']
    """
    known = {region.start: region for region in header.regions}
    front = next((region.end for region in header.regions if region.start == 0 and text.startswith("---")), 0)
    paragraphs = split_paragraphs(text, front)
    for region in (*_find_classified(paragraphs), *_find_label_groups(paragraphs), *_find_links(paragraphs)):
        known.setdefault(region.start, region)
    for region in tuple(_find_subheadings(paragraphs, known)):
        known.setdefault(region.start, region)
    return _keep_apart([*known.values(), *_find_inserts(text)])


def _find_classified(paragraphs: tuple[Paragraph, ...]) -> Iterator[Region]:
    for paragraph in paragraphs:
        kind = classify(paragraph.text)
        if kind:
            yield Region(kind=kind, start=paragraph.start, end=paragraph.end)


def _find_label_groups(paragraphs: tuple[Paragraph, ...]) -> Iterator[Region]:
    """Short lines that stand together with a known label: a section's name above "Live Story"."""
    blocks: dict[int, list[Paragraph]] = {}
    for paragraph in paragraphs:
        blocks.setdefault(paragraph.block, []).append(paragraph)
    for block in blocks.values():
        short = all(p.words <= 3 and not p.finished for p in block)
        if short and any(is_label(p.text) for p in block):
            yield from (_make_furniture(p) for p in block)


def _find_links(paragraphs: tuple[Paragraph, ...]) -> Iterator[Region]:
    """The headlines that follow "Related stories:", up to the next sentence."""
    for number, paragraph in enumerate(paragraphs):
        if is_link_heading(paragraph.text):
            following = paragraphs[number + 1 : number + 1 + MOST_LINKS]
            links = takewhile(lambda p: not p.finished and p.words <= LONGEST_LINK, following)
            yield from (_make_furniture(link) for link in links)


def _make_furniture(paragraph: Paragraph) -> Region:
    return Region(kind="furniture", start=paragraph.start, end=paragraph.end)


def _find_subheadings(paragraphs: tuple[Paragraph, ...], known: dict[int, Region]) -> Iterator[Region]:
    """A short line without a stop, alone between sentences. Two in a row are a list: that is prose."""
    for before, paragraph, after in zip(paragraphs, paragraphs[1:], paragraphs[2:], strict=False):
        if paragraph.start in known or paragraph.words > LONGEST_SUBHEADING or paragraph.finished:
            continue
        opens = before.finished or before.start in known
        goes_on = (after.finished or after.words > LONGEST_SUBHEADING) and not after.text[0].islower()
        whole = paragraph.text[-1] not in ":;,–—-" and not SENTENCE_WORDS.search(paragraph.text)
        if opens and whole and (goes_on or after.start in known):
            yield Region(kind="subheading", start=paragraph.start, end=paragraph.end)


def _find_inserts(text: str) -> Iterator[Region]:
    """What stands inside a paragraph of prose: picture credits and links in brackets, "Read more" at its end."""
    for match in PICTURE_CREDIT.finditer(text):
        yield Region(kind="caption", start=match.start(), end=match.end())
    for pattern in (BRACKETED_LINK, LINK_TAIL):
        for match in pattern.finditer(text):
            yield Region(kind="furniture", start=match.start(), end=match.end())


def _keep_apart(regions: Iterable[Region]) -> tuple[Region, ...]:
    """Sorted by place; of two that overlap the longer stays."""
    kept: list[Region] = []
    for region in sorted(regions, key=lambda r: (r.start - r.end, r.start)):
        if all(region.end <= other.start or other.end <= region.start for other in kept):
            kept.append(region)
    return tuple(sorted(kept, key=lambda r: r.start))
