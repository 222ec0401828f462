"""Single faults in what a sentence cites. Changes no word of it."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from benchmarks.checks.fault import SummaryMaker, put
from crosswire_schemas.summary import Sentence, Summary

_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        """a an the of in on at to for from by with and or but that which who it its he his they their was were is be
        been has had have will not no as s said also""",
    )
)


def _recited(sentence: Sentence, index: int, **changes: object) -> Sentence:
    cited = list(sentence.citations)
    cited[index] = cited[index].model_copy(update=changes)
    return sentence.model_copy(update={"citations": tuple(cited)})


def move_offsets(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        for place, citation in enumerate(sentence.citations):
            for start, end in ((1, 0), (0, -1), (1, 1), (7, 7)):
                moved = {"start": citation.start + start, "end": citation.end + end}
                yield put(summary, index, _recited(sentence, place, **moved))


def change_quotes(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        for place, citation in enumerate(sentence.citations):
            for quote in (citation.quote[:-1], citation.quote.replace(" ", "  ", 1), citation.quote.swapcase()):
                yield put(summary, index, _recited(sentence, place, quote=quote))


def change_files(summary: Summary) -> Iterator[Summary]:
    """A citation with the id or the file of another article."""
    for index, sentence in enumerate(summary.sentences):
        for place, citation in enumerate(sentence.citations):
            for other in summary.articles:
                if other.id != citation.article:
                    yield put(summary, index, _recited(sentence, place, article=other.id))
                    yield put(summary, index, _recited(sentence, place, file=other.file))


def drop_citations(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        yield put(summary, index, sentence.model_copy(update={"citations": ()}))


def exchange_citations(summary: Summary) -> Iterator[Summary]:
    for (i, a), (j, b) in combinations(enumerate(summary.sentences), 2):
        if not set(a.citations) & set(b.citations):
            changed = put(summary, i, a.model_copy(update={"citations": b.citations}))
            yield put(changed, j, b.model_copy(update={"citations": a.citations}))


def pad_citations(summary: Summary) -> Iterator[Summary]:
    """A citation that has nothing to do with the sentence: not one word is shared but the small ones."""
    for index, sentence in enumerate(summary.sentences):
        words = _words(sentence.text)
        others = [c for other in summary.sentences for c in other.citations]
        for citation in others:
            if not words & _words(citation.quote):
                yield put(summary, index, sentence.model_copy(update={"citations": (*sentence.citations, citation)}))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold())) - _SMALL_WORDS


WRONG_CITATIONS: Mapping[str, SummaryMaker] = {
    "offset moved": move_offsets,
    "cited words changed": change_quotes,
    "citation of another file": change_files,
    "citations dropped": drop_citations,
    "citations exchanged": exchange_citations,
    "citation without need": pad_citations,
}
"""The makers by the kind of fault."""
