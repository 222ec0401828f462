"""One sentence of an article with what the text layer finds in it. Judges nothing about events."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import chain, pairwise
from typing import Protocol, TypeVar

from crosswire.engines.offline.reading.sources import keep_sources
from crosswire.engines.offline.reading.telegrams import read_names
from crosswire.engines.offline.reading.tokens import Token, read_tokens
from crosswire.engines.offline.words.harm import Cue, find_cues
from crosswire.engines.offline.words.kinds import KindMention, find_kinds
from crosswire.text.names.proper_names import Name
from crosswire.text.numbers.quantities import Quantity, find_quantities
from crosswire.text.prose import NumberedArticle
from crosswire.text.sayings.attribution import Attribution, find_attributions
from crosswire.text.sayings.quotations import Quotation, find_quotations
from crosswire.text.spans import Span, find_words, is_whole
from crosswire.text.spelling import lower
from crosswire.text.times.dates import DateMention, find_dates
from crosswire_schemas.article import Article
from crosswire_schemas.proposal import Words

_QUOTED = re.compile(r"[“\"‘'][^“”\"‘’']*[”\"’']")
_FIRST_WORD = re.compile(r"[^\W_]+")
_ANY_MONDAY = date(2999, 6, 17)
"""Stands for the week of an article that gives no date: after every year that is written."""


@dataclass(frozen=True)
class Sentence:
    """A numbered sentence. All spans count from the start of the article, as everywhere.

    Numbers, dates and attributions are read when first asked for: most sentences are never asked.
    """

    number: int
    span: Span
    text: str
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]
    article: Article = field(repr=False)
    anchor: str = field(repr=False)

    @cached_property
    def low(self) -> str:
        """The text in lower case, every letter at its place."""
        return lower(self.text)

    @cached_property
    def unquoted(self) -> str:
        """The lower-case text without what stands in quotation marks, single ones too."""
        return _QUOTED.sub(" ", self.low)

    @cached_property
    def tokens(self) -> list[Token]:
        """The words and marks; one list for all who ask, so nobody changes it."""
        return read_tokens(self.text, self.span.start)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers of the sentence, as grounding will read them."""
        return tuple(find_quantities(self.article.text, self.span))

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The words of time, resolved against *anchor*, the article's own date or a day that stands for it.

        So "Sunday" and "last month" differ within any article; a date from here is compared, never reported.
        """
        return tuple(find_dates(self.article.text, self.anchor, self.span))

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """The words of harm."""
        return tuple(find_cues(self.article.text, self.span.start, self.span.end))

    @cached_property
    def kinds(self) -> tuple[KindMention, ...]:
        """The words that name events."""
        return tuple(find_kinds(self.article.text, self.span))

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who is said to say what."""
        return tuple(keep_sources(self.article.text, find_attributions(self.article.text, self.span)))

    def low_before(self, position: int, length: int) -> str:
        """What stands in the sentence before a place of the article, in lower case, so many code points of it."""
        end = position - self.span.start
        return self.low[max(0, end - length) : end]

    def holds(self, start: int, end: int) -> bool:
        """Whether the words between two offsets are whole words, which a pointer finds again: not "K" of "K-9"."""
        return is_whole(self.article.text, start, end) or self._find(start, end) is not None

    def leads_back(self, start: int, end: int) -> bool:
        """Whether a pointer to these words finds this very place, not the same words earlier in the sentence."""
        text, first = self.article.text, _FIRST_WORD.match(self.article.text, start, end)
        if first and is_whole(text, start, end) and text.find(first[0], self.span.start) == start:
            return True
        found = self._find(start, end)
        return found is not None and found.start == start

    def _find(self, start: int, end: int) -> Span | None:
        """Where grounding will find these words."""
        try:
            return find_words(self.article.text[start:end], self.article.text, self.span)
        except ValueError:  # nothing visible
            return None

    def point(self, start: int, end: int) -> Words:
        """A pointer to the words between two offsets of the article."""
        return Words(sentence=self.number, words=self.article.text[start:end])


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=_Spanned)


def read_sentences(numbered: NumberedArticle) -> tuple[Sentence | None, tuple[Sentence, ...]]:
    """The headline, where the text has one, as sentence 0, and the sentences of the prose."""
    article = numbered.article
    names = _by_start(read_names(article.text, numbered.sentences))
    quotations = _by_start(find_quotations(article.text))
    anchor = article.published or _find_anchor(article.text, numbered.sentences)

    def read(number: int, span: Span) -> Sentence:
        text = article.text[span.start : span.end]
        return Sentence(number, span, text, names(span), quotations(span), article, anchor)

    headline = read(0, numbered.headline) if numbered.headline else None
    return headline, tuple(read(number, span) for number, span in enumerate(numbered.sentences, start=1))


def _find_anchor(text: str, sentences: Sequence[Span]) -> str:
    """The last day that an article without a date of its own gives with its year, or a day that stands for its date.

    That one lies three days after the first weekday that is named: so the three weekdays before it are read as before
    it, the three after it as after it.
    """
    edges = [0, *chain.from_iterable(sentences), len(text)]
    # By sentences, for they are asked for their dates again, and by what stands between them.
    parts = (Span(*edge) for edge in pairwise(edges) if not text[slice(*edge)].isspace())
    dates = [date for part in parts for date in find_dates(text, None, part)]
    if days := [d.date for d in dates if d.date and d.precision in {"time", "day"}]:
        return max(days)
    weekday = next((d.weekday for d in dates if d.weekday is not None), 0)
    return (_ANY_MONDAY + timedelta(days=weekday + 3)).isoformat()


def _by_start(found: Sequence[S]) -> Callable[[Span], tuple[S, ...]]:
    """What returns those of *found*, which are in order, that begin in a span."""
    starts = [one.span.start for one in found]
    return lambda span: tuple(found[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
