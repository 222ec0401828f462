"""Where the words of a proposal stand in the article, exactly. Knows nothing of the values they are to carry."""

from crosswire.text.prose import NumberedArticle
from crosswire.text.spans import Span, fold
from crosswire_schemas.citation import Citation
from crosswire_schemas.proposal import Words


class UnfoundedError(Exception):
    """The article's words do not carry what is proposed; the text says why, so that an engine can act."""


class Places:
    """Locates words in the sentences of one article; raises :class:`UnfoundedError` where they do not stand."""

    def __init__(self, numbered: NumberedArticle) -> None:
        self.numbered = numbered
        self.article = numbered.article
        self._folded = fold(numbered.article.text)
        self._located: dict[tuple[int, str], Span] = {}

    def locate(self, words: Words) -> Span:
        """Return where *words* stand, in code points of the article's text."""
        pointer = (words.sentence, words.words)
        if pointer not in self._located:
            self._located[pointer] = self._locate(words)
        return self._located[pointer]

    def _locate(self, words: Words) -> Span:
        headline = self.numbered.headline if words.sentence == 0 else None
        if not headline and not 1 <= words.sentence <= len(self.numbered.sentences):
            raise UnfoundedError(f"there is no sentence {words.sentence}; the last is {len(self.numbered.sentences)}")
        if not words.words.strip():
            raise UnfoundedError("point to words, not to nothing")
        try:
            span = self._folded.find(words.words, headline or self.numbered.sentences[words.sentence - 1])
        except ValueError as error:
            raise UnfoundedError("point to visible words") from error
        if span is None:
            raise UnfoundedError(f"these words do not stand in sentence {words.sentence}; copy them exactly")
        return span

    def text(self, words: Words | None) -> str | None:
        """Return *words* as the article writes them."""
        return None if words is None else self.article.text[slice(*self.locate(words))]

    def cite(self, *pointers: Words | None) -> tuple[Citation, ...]:
        """Return a citation of each of *pointers* that points anywhere."""
        return tuple(self.article.cite(*self.locate(pointer)) for pointer in pointers if pointer)

    def sentence_of(self, span: Span) -> Span:
        """Return the sentence in which *span* begins."""
        return self.numbered.sentence_at(span.start)

    def find_written(self, sentence: Span, words: str) -> str | None:
        """Return *words* as the sentence writes them, or None; words without a visible character stand nowhere."""
        try:
            span = self._folded.find(words, sentence)
        except ValueError:
            return None
        return span and self.article.text[slice(*span)]
