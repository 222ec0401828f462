"""Where words stand in a source file. Finds nothing itself: locating is the pipeline's work."""

from pydantic import Field

from crosswire_schemas.record import Record


class Citation(Record):
    """Words of one article, and their place in its file.

    The range is half-open and counts code points of the file's decoded text:
    ``text[start:end] == quote``. For one article of a ``.jsonl`` file, *file* is
    ``name.jsonl#id`` and the text is the value of that line's ``text``.
    """

    article: str = Field(description="Id of the article.")
    file: str = Field(description="File the words stand in, relative to the folder that was read.")
    start: int = Field(ge=0, description="First code point of the words.")
    end: int = Field(gt=0, description="Code point after the last one.")
    quote: str = Field(min_length=1, description="The words, exactly as they stand.")

    def cut(self, start: int, end: int) -> "Citation":
        """Return the citation of ``quote[start:end]`` alone.

        >>> Citation(article="a", file="a.txt", start=10, end=18, quote="the port").cut(4, 8)
        Citation(article='a', file='a.txt', start=14, end=18, quote='port')
        """
        place = {"start": self.start + start, "end": self.start + end, "quote": self.quote[start:end]}
        return self.model_copy(update=place)
