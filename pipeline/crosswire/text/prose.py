"""An article as numbered sentences of its prose: what engines see and what may be evidence. Reads no file."""

from bisect import bisect_right
from typing import NamedTuple

from crosswire.text.sentences import split_sentences
from crosswire.text.spans import Span
from crosswire_schemas.article import Article


class NumberedArticle(NamedTuple):
    """An article and its sentences; the sentence with number *n* is ``sentences[n - 1]``, number 0 the headline."""

    article: Article
    sentences: tuple[Span, ...]

    @property
    def headline(self) -> Span | None:
        """Where the text has its title, first of several settings; evidence only of what the prose does not tell."""
        return next((Span(r.start, r.end) for r in self.article.regions if r.kind == "title"), None)

    def words(self, number: int) -> str:
        """The sentence with this number, as it stands."""
        return self.article.text[slice(*self.sentences[number - 1])]

    def find_sentence(self, position: int) -> int | None:
        """The place in *sentences* of the one that covers this code point; None where none does."""
        place = bisect_right(self.sentences, position, key=lambda span: span.start) - 1
        return place if place >= 0 and position < self.sentences[place].end else None

    def sentence_at(self, position: int) -> Span:
        """The sentence that covers this code point, or the headline.

        Raises:
            ValueError: neither a sentence of the prose nor the headline covers it.
        """
        place = self.find_sentence(position)
        if place is not None:
            return self.sentences[place]
        headline = self.headline
        if headline and headline.start <= position < headline.end:
            return headline
        raise ValueError(f"no sentence at {position}")


def number_sentences(article: Article) -> NumberedArticle:
    """Return the sentences of the article's prose, in order. Titles, furniture and notices have no number."""
    sentences: list[Span] = []
    start = 0
    for stop, resume in [*((r.start, r.end) for r in article.regions), (len(article.text), len(article.text))]:
        if stop > start:
            sentences += split_sentences(article.text, Span(start, stop))
        start = max(start, resume)
    return NumberedArticle(article, tuple(sentences))
