"""Who an article says its words come from: agencies, outlets, people. Decides nothing about lineages."""

import re
from typing import Literal, NamedTuple

from crosswire.reading.agencies import AGENCY, SHORT, find_agencies
from crosswire.reading.furniture import classify
from crosswire.reading.paragraphs import Paragraph
from crosswire_schemas.article import Credit, Region, RegionKind

NAME = r"[A-Z0-9][\w.&'’-]*(?:\s+(?:(?:of|the|and|for|de|del|al)\s+)?[A-Z0-9][\w.&'’-]*){0,5}"
SOURCED = re.compile(
    r"\b(?:with|using|contains|includes)\s+(?:additional\s+)?(?:information|inputs?|reporting|reports?|material|content"
    r"|contributions?|files)\s+(?:from|by|of)\b|\b(?:with|from)\s+(?:news\s+)?(?:agencies|wires?)\b",
    re.IGNORECASE,
)
CONTRIBUTED = re.compile(
    r"\bcontributed\s+(?:\w+\s+)?to\s+this\s+(?:report|story|article)\b|^\W*information\s+from:", re.IGNORECASE
)
SOURCE = re.compile(rf"^\W*(?:source|sources|via|agency|publisher)\s*:\s*(?P<name>{NAME})\W*$", re.IGNORECASE)
SIGNED = re.compile(rf"^[—–-]{{1,3}}\s*(?P<name>{NAME})\W*$")
# A signature may be a person's; these words stand in the names of outlets alone.
OUTLET = re.compile(
    r"^The\s|\b(?:News\w*|Times|Post|Wire|Press|Herald|Tribune|Gazette|Journal|Daily|Radio|TV|Media|Agency|Online|Today"
    r"|Chronicle|Observer|Mail|Star|Telegraph|Standard|Bulletin|Report|Review|Weekly|Magazine)\b"
)
ALONE = re.compile(rf"^\W*{AGENCY}(?:\s*[/,&+]\s*{AGENCY})*\W*$")
RIGHTS = re.compile(
    r"^\W*(?:(?:copyright|©)\s*(?:©|\(c\))?\s*(?:\d{4})?|\(c\)\s*\d{4})[.,]?\s*(?:by\s+)?"
    rf"(?P<name>(?-i:(?![0-9]){NAME}))",
    re.IGNORECASE,
)
REPORTS = re.compile(rf"(?:…|\.{{2,3}}|[.,;])\s*(?P<tail>(?:reports?|writes)\s+(?P<name>{NAME}))\s*$")
INLINE = re.compile(
    rf"\b(?=\w)(?:(?P<before>{AGENCY})(?:\s+(?:news\s+agency|agency))?\s+(?:has\s+)?report(?:ed|s)\b"
    rf"|(?:according\s+to|reported\s+by|reports)\s+(?:the\s+)?(?P<after>{AGENCY}))"
)
RECIPIENT = re.compile(
    rf"\b(?:told|assured|informed|interview\s+with|statement\s+to)\s+(?:the\s+)?(?P<agency>{AGENCY})"
)
BYLINE = re.compile(
    r"^\W*(?:by|written\s+by|posted\s+by|reported\s+by|edited\s+by|reporting\s+by|compiled\s+by|author|words)\s*:?\s+"
    r"(?:the\s+)?(?-i:[A-Z@])",
    re.IGNORECASE,
)


# Where a paragraph stands against the running prose.
Position = Literal["before", "within", "after"]


class Origin(NamedTuple):
    """What one paragraph says of the article's origin. *region* is None where the words are also prose."""

    region: Region | None
    credits: tuple[Credit, ...] = ()
    publisher: str | None = None


def find_origin(paragraph: Paragraph, position: Position) -> Origin | None:
    """Return what *paragraph* as a whole says of the article's origin, or None.

    Within the prose only a full form of words is a credit; before and after it a bare name is one too, and
    after it a name behind a dash is a signature (before it, it is a menu).
    """
    text = paragraph.text
    if paragraph.words > 30:
        return None
    agencies = tuple(_make_credits(paragraph))
    alone = position != "within" and ALONE.match(text)
    if alone or CONTRIBUTED.search(text) or (paragraph.words <= 15 and SOURCED.search(text)):
        return Origin(_make_region("credit", paragraph), agencies)
    rights = RIGHTS.match(text) if classify(text) == "notice" else None
    named = rights or _match_signature(text, position)
    if named:
        kind: RegionKind = "notice" if rights else "credit" if agencies else "byline"
        is_outlet = not agencies and (named.re is not SIGNED or OUTLET.search(named["name"]))
        return Origin(_make_region(kind, paragraph), agencies, _trim(named["name"]) if is_outlet else None)
    if position != "within" and paragraph.words <= 15 and BYLINE.match(text):
        return Origin(_make_region("byline", paragraph), agencies)
    return None


def _match_signature(text: str, position: Position) -> re.Match[str] | None:
    if position == "within":
        return None
    return SOURCE.match(text) or (SIGNED.match(text) if position == "after" else None)


def find_tail(paragraph: Paragraph) -> Origin | None:
    """Return the outlet that ends a lead with "...reports The Harbour Post", its words alone as the region."""
    match = REPORTS.search(paragraph.text)
    if match is None:
        return None
    start, end = paragraph.start + match.start("tail"), paragraph.start + match.end("tail")
    agencies = tuple(credit for credit in _make_credits(paragraph) if credit.start >= start)
    if agencies:
        return Origin(Region(kind="credit", start=start, end=end), agencies)
    return Origin(Region(kind="byline", start=start, end=end), (), _trim(match["name"]))


def find_inline_credits(text: str) -> list[Credit]:
    """Return the agencies whose report the running text names as the origin of what it says.

    Not those somebody spoke to: "she told AFP" shows who listened, and the outlet may have listened with them.

    >>> [c.agency for c in find_inline_credits("Two died, Xinhua news agency reported. He told AFP so.")]
    ['Xinhua']
    """
    found = []
    for match in INLINE.finditer(text):
        group = "before" if match["before"] else "after"
        found.append(Credit(agency=SHORT[match[group]], start=match.start(group), end=match.end(group)))
    return found


def find_recipients(text: str) -> list[str]:
    """Return the agencies that people of the article spoke to, each once, in order of mention."""
    return list(dict.fromkeys(SHORT[match["agency"]] for match in RECIPIENT.finditer(text)))


def _make_credits(paragraph: Paragraph) -> list[Credit]:
    return [
        Credit(agency=name, start=paragraph.start + start, end=paragraph.start + end)
        for name, start, end in find_agencies(paragraph.text)
    ]


def _make_region(kind: RegionKind, paragraph: Paragraph) -> Region:
    return Region(kind=kind, start=paragraph.start, end=paragraph.end)


def _trim(name: str) -> str:
    return re.sub(r"\s+(?:All|Inc|LLC|Ltd)\b.*$", "", name).strip(" .,-–—")
