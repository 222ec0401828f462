"""What an article says of itself: title, outlet, date, place line, agencies. Believes the text, checks no fact."""

import re
from datetime import date
from itertools import takewhile
from typing import NamedTuple

import yaml
from rapidfuzz import fuzz

from crosswire.reading.agencies import SHORT
from crosswire.reading.credits import Origin, Position, find_inline_credits, find_origin, find_tail
from crosswire.reading.furniture import classify, is_label
from crosswire.reading.paragraphs import Paragraph, split_paragraphs
from crosswire.reading.published import DatePlace, find_date, find_publication
from crosswire_schemas.article import Credit, Region

LONGEST_TITLE = 25
FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<yaml>.{0,4000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
FIELDS = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "outlet", "source", "site"),
    "published": ("published", "date", "publication_date"),
    "language": ("language", "lang"),
}
MONTH_DAY = r"(?:[A-Z][A-Za-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][A-Za-z]{2,8}\.?)(?:,?\s+\d{2,4})?"
CAPITALS = r"[^\W\d_a-z][^\W\d_a-z.'’-]+(?:\s[^\W\d_a-z][^\W\d_a-z.'’-]*){0,3}"
PLACE = r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,3}"
DATELINE = re.compile(
    rf"(?=\w|[(\[])(?:(?:{CAPITALS}(?:\s*[,/]\s*(?:{PLACE}|{CAPITALS}))?|{PLACE}(?:,\s*{PLACE})?)(?:,\s*{MONTH_DAY})?)?"
    r"(?:\s*[(\[]\s*(?P<agency>[A-Z][^()\[\]\n]{1,30}|dpa)\s*[)\]])?\s*(?P<mark>—|–|--|-(?=\s|$)|:)\s*(?=[\"'“‘«\[A-Z0-9]|$)"
)
# A name alone, or a line that ends in "(Source: X)" as captions do.
NO_TITLE = re.compile(r"^(?!#)\S+(?:\s\S+)?$|\(\w+:[^)]*\)\W*$")
NO_PLACES = frozenset(
    {"update", "updated", "correction", "watch", "note", "editor's note", "report", "review", "just in", "developing"}
)


class Header(NamedTuple):
    """What the text says of itself. *regions* are the stretches in which it says so, titles among them."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    published_span: tuple[int, int] | None = None
    language: str | None = None
    credits: tuple[Credit, ...] = ()
    regions: tuple[Region, ...] = ()


def read_header(text: str) -> Header:
    r"""Return what *text* says of itself; a field is None where the text does not say it in a usual place.

    The publisher and the agencies are the text's own word. "Told AFP" is no credit, only whom somebody told.

    >>> read_header("Two die in blaze\n\n4 May 2021\n\nOSLO (AFP) - Two people died in a fire.").published
    '2021-05-04'
    """
    given, start = _read_front_matter(text)
    paragraphs = split_paragraphs(text, start)
    prose = _find_prose(paragraphs)
    opening = _find_dateline(paragraphs, prose)
    origins = _find_origins(paragraphs, prose) + opening
    dates = _find_dates(paragraphs, prose)
    regions = [*given.regions, *(origin.region for origin in origins if origin.region)]
    regions += [line.region for line in dates]
    taken = {region.start for region in regions}
    titles = _find_titles([p for p in paragraphs[: prose.start] if p.start not in taken], paragraphs)
    agencies = [credit for origin in origins for credit in origin.credits] + find_inline_credits(text)
    # The date of publication goes before that of an update, and both before the day the report was filed.
    dated = min(dates, key=lambda line: line.is_update, default=None)
    place = dated.place if dated else _find_filing_date(text, opening)
    return Header(
        title=given.title or _read_title(text, titles),
        publisher=given.publisher or next((o.publisher for o in origins if o.publisher), None),
        published=given.published or (place.iso if place else None),
        published_span=given.published_span or ((place.start, place.end) if place else None),
        language=given.language,
        credits=tuple(sorted({c.start: c for c in agencies}.values(), key=lambda c: c.start)),
        regions=(*regions, *titles),
    )


class _DateLine(NamedTuple):
    region: Region
    place: DatePlace
    is_update: bool


def _read_front_matter(text: str) -> tuple[Header, int]:
    """The fields of a YAML block at the very top, and where the text goes on behind it."""
    match = FRONT_MATTER.match(text)
    try:
        fields = yaml.safe_load(match["yaml"]) if match else None
    except (yaml.YAMLError, ValueError):
        # "title: Riot in Harl: 370 hurt" is no YAML, and yet what many write.
        lines = (line.partition(":") for line in match["yaml"].splitlines()) if match else ()
        fields = {key.strip(): value.strip() for key, colon, value in lines if colon and key.strip().isalpha()}
    if match is None or not isinstance(fields, dict):
        return Header(), 0
    known = {
        name: str(next(fields[key] for key in keys if isinstance(fields.get(key), str | date)))
        for name, keys in FIELDS.items()
        if any(isinstance(fields.get(key), str | date) for key in keys)
    }
    published = find_date(known.get("published", ""))
    place = find_date(match["yaml"]) if published else None
    at_own_place = place is not None and published is not None and place.iso == published.iso
    return Header(
        title=known.get("title"),
        publisher=known.get("publisher"),
        published=published.iso if published else None,
        published_span=(match.start("yaml") + place.start, match.start("yaml") + place.end)
        if place and at_own_place
        else None,
        language=known.get("language"),
        regions=(Region(kind="furniture", start=0, end=match.end()),),
    ), match.end()


def _find_prose(paragraphs: tuple[Paragraph, ...]) -> range:
    """The paragraphs from the first to the last that is plainly running prose."""
    plain = [
        number
        for number, paragraph in enumerate(paragraphs)
        if ((paragraph.finished and paragraph.words >= 6) or paragraph.words > LONGEST_TITLE)
        and classify(paragraph.text) is None
        and not (number == 0 and len(paragraphs) > 1 and _is_asking_title(paragraph))
        and not find_origin(paragraph, "after")
    ]
    return range(plain[0], plain[-1] + 1) if plain else range(len(paragraphs), len(paragraphs))


def _is_asking_title(paragraph: Paragraph) -> bool:
    return paragraph.words <= LONGEST_TITLE and paragraph.text[-1] in "?!" and ". " not in paragraph.text


def _find_origins(paragraphs: tuple[Paragraph, ...], prose: range) -> list[Origin]:
    found = [find_origin(paragraph, _tell_position(number, prose)) for number, paragraph in enumerate(paragraphs)] + [
        find_tail(paragraph) for paragraph in paragraphs[: prose.start + 2]
    ]
    return [origin for origin in found if origin]


def _tell_position(number: int, prose: range) -> Position:
    return "before" if number < prose.start else "within" if number in prose else "after"


def _find_dateline(paragraphs: tuple[Paragraph, ...], prose: range) -> list[Origin]:
    """The place before the first words of the report: "OSLO, May 4 (AFP) -"."""
    first = max(0, prose.start - 1)
    for number, paragraph in enumerate(paragraphs[first : prose.start + 2], start=first):
        # On the line before the prose it stands alone, else it is a headline with a place in front.
        match = DATELINE.match(paragraph.text) if number in prose else DATELINE.fullmatch(paragraph.text)
        if match is None or _is_mere_label(match) or classify(paragraph.text):
            continue
        start = paragraph.start
        region = Region(kind="dateline", start=start, end=start + match.end("mark"))
        if match["agency"] not in SHORT:
            return [Origin(region)]
        at = (start + match.start("agency"), start + match.end("agency"))
        return [Origin(region, (Credit(agency=SHORT[match["agency"]], start=at[0], end=at[1]),))]
    return []


def _find_filing_date(text: str, opening: list[Origin]) -> DatePlace | None:
    """The date within the place line, if it has a year: "OSLO, May 4, 2021 (AFP) -"."""
    for region in (origin.region for origin in opening if origin.region):
        found = find_date(text[region.start : region.end])
        if found:
            return DatePlace(found.iso, region.start + found.start, region.start + found.end)
    return None


def _is_mere_label(match: re.Match[str]) -> bool:
    """Whether the words before the mark are no place: "Update:", "BREAKING -". A colon asks for "Town, Country"."""
    words = match.group().rstrip(" :—–-")
    colon_after_one_name = match["mark"] == ":" and "," not in words and not words.isupper()
    return colon_after_one_name or is_label(words) or words.casefold() in NO_PLACES


def _find_dates(paragraphs: tuple[Paragraph, ...], prose: range) -> list[_DateLine]:
    found = []
    for number, paragraph in enumerate(paragraphs):
        line = None if number in prose else find_publication(paragraph)
        if line:
            region = Region(kind="dateline", start=paragraph.start, end=paragraph.end)
            found.append(_DateLine(region, *line))
    return found


def _find_titles(head: list[Paragraph], paragraphs: tuple[Paragraph, ...]) -> list[Region]:
    """The title, another setting of it, and as furniture what stands above."""
    candidates = [
        p for p in head if p.words <= LONGEST_TITLE and classify(p.text) is None and not NO_TITLE.search(p.text)
    ]
    above = list(takewhile(lambda p: _is_section(p, candidates), candidates))
    rest = candidates[len(above) :]
    if not rest or _breaks_off(rest[0], paragraphs):
        return []
    menus = [Region(kind="furniture", start=p.start, end=p.end) for p in above]
    twins = [p for p in rest if p is rest[0] or _is_near(p.text, rest[0].text)]
    return menus + [Region(kind="title", start=p.start, end=p.end) for p in twins]


def _is_section(paragraph: Paragraph, candidates: list[Paragraph]) -> bool:
    """Whether it names a part of a site, not a story: a menu sign, or a word or two above a longer line."""
    menu = re.match(r"[-–|>»•/]", paragraph.text) or re.search(r"\s[>»|›/]\s", paragraph.text)
    longer = any(other.words > 4 for other in candidates if other.start > paragraph.start)
    return longer and (menu is not None or paragraph.words <= 3)


def _breaks_off(paragraph: Paragraph, paragraphs: tuple[Paragraph, ...]) -> bool:
    following = next((p for p in paragraphs if p.start > paragraph.start), None)
    return following is not None and following.block == paragraph.block and following.text[0].islower()


def _is_near(one: str, other: str) -> bool:
    first, second = (re.findall(r"\w+", text.casefold()) for text in (one, other))
    return fuzz.ratio(" ".join(first), " ".join(second)) >= 80


def _read_title(text: str, titles: list[Region]) -> str | None:
    """The fuller of two settings: a page title is often the headline without its punctuation."""
    settings = [text[t.start : t.end].strip("#*_=× \t") for t in titles if t.kind == "title"]
    return " ".join(max(settings, key=len).split()) if settings else None
