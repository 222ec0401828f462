"""One decoded text to an Article: header, regions and notes put together. Touches no disk, gives no final id."""

import unicodedata
from typing import NamedTuple

from crosswire.reading.header import read_header
from crosswire.reading.notes import find_notes
from crosswire.reading.published import find_date
from crosswire.reading.regions import find_regions
from crosswire_schemas.article import Article

ID_LENGTH = 8


class ReadingError(ValueError):
    """A file or line holds no article that can be used. The message is the reason, to stand in a Failure."""


class Given(NamedTuple):
    """What the input says beside the text; it goes before what the text says of itself."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


class Source(NamedTuple):
    """A decoded text and where it comes from."""

    file: str
    sha256: str
    text: str
    encoding: str


def build_article(source: Source, given: Given | None = None, notes: tuple[str, ...] = ()) -> Article:
    """Return the article of *source*; its id is only the start of its digest.

    Raises:
        ReadingError: The text holds no visible character.
    """
    if not any(is_visible(char) for char in source.text):
        raise ReadingError("empty" if not source.text else "empty: it holds no visible character")
    given = given or Given()
    header = read_header(source.text)
    regions = find_regions(source.text, header)
    date = find_date(given.published or "")
    if given.published and date is None:
        notes = (*notes, f"its date of publication cannot be read: {given.published[:40]!a}")
    return Article(
        id=source.sha256[:ID_LENGTH],
        file=source.file,
        sha256=source.sha256,
        text=source.text,
        encoding=source.encoding,
        title=given.title or header.title,
        publisher=given.publisher or header.publisher,
        published=date.iso if date else header.published,
        published_span=None if date else header.published_span,
        language=given.language or header.language,
        credits=header.credits,
        regions=regions,
        notes=(*notes, *find_notes(source.text, regions)),
    )


def is_visible(char: str) -> bool:
    """Whether *char* leaves a mark on the page: no space, control, format or unassigned character."""
    return unicodedata.category(char)[0] not in "ZC"
