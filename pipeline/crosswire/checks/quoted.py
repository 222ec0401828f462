"""Are quotations in the summary the sources' own? V17."""

from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.text.quotations import find_quotations
from crosswire.text.spans import Span, find_words, fold
from crosswire_schemas.summary import Sentence


def check_verbatim(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V17: what stands in quotation marks stands so, in quotation marks, in a cited sentence.

    EBU and BBC ask for quotations that match exactly. Words that an article says in its own voice must not be
    turned into somebody's quotation, so the marks must be there in the article too.
    """
    for quotation in find_quotations(sentence.text):
        words = sentence.text[slice(*quotation.inner)].strip().rstrip(".,")
        if words and not any(_quotes(citation.quote, words) for citation in sentence.citations):
            yield Trouble(words, "no cited sentence has these words in quotation marks")


def _quotes(quote: str, words: str) -> bool:
    place = find_words(words, quote)
    if place is None:
        return False
    marked = [Span(q.span.start, q.span.end) for q in find_quotations(quote)]
    # A statement quoted over several sentences opens or closes outside the cited one.
    lone_mark = sum(fold(quote).folded.count(mark) for mark in '"') % 2 == 1
    return lone_mark or any(q.start <= place.start and place.end <= q.end for q in marked)
