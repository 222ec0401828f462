"""One source file as it was read. Never sent to a model as a record: a model sees numbered sentences."""

from typing import Literal

from pydantic import Field

from crosswire_schemas.citation import Citation
from crosswire_schemas.record import Record

RegionKind = Literal["title", "byline", "dateline", "credit", "subheading", "caption", "furniture", "notice"]


class Region(Record):
    """A stretch of the text that is not the article's running prose.

    A ``title``, ``byline``, ``dateline`` or ``credit`` belongs to the article and may be read for its
    metadata; a ``subheading`` (a short line between paragraphs), ``caption``, ``furniture`` (menus, related
    links, comment forms) or ``notice`` (automation, copyright) may not. None of them but the title can be
    evidence for a claim, and the title only where nothing else is.
    """

    kind: RegionKind
    start: int = Field(ge=0)
    end: int = Field(gt=0)


class Credit(Record):
    """An agency or outlet that the article itself names as the origin of its words."""

    agency: str = Field(description="Usual short name, such as AFP.")
    start: int = Field(ge=0)
    end: int = Field(gt=0)


class Article(Record):
    """One article: its file, its undamaged text, and what its own words say of its origin."""

    id: str = Field(description="Short id, unique in the story, the same whatever the order of the files.")
    file: str
    sha256: str = Field(description="Digest of the file's bytes, or of the line's bytes in a .jsonl file.")
    text: str = Field(description="The decoded text; offsets count its code points.")
    encoding: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = Field(default=None, description="ISO 8601 date the article gives for itself.")
    published_span: tuple[int, int] | None = Field(
        default=None, description="Where the text gives that date; null when it came from outside the text."
    )
    language: str | None = Field(default=None, description="BCP 47 code, when the input names it.")
    credits: tuple[Credit, ...] = ()
    regions: tuple[Region, ...] = ()
    notes: tuple[str, ...] = Field(default=(), description="What a reader should know of the file itself.")

    def cite(self, start: int, end: int) -> Citation:
        """The words at ``text[start:end]`` as a citation of this article."""
        return Citation(article=self.id, file=self.file, start=start, end=end, quote=self.text[start:end])
