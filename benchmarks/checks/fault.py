"""What a fault in words may draw on, and how words or sentences are put in place of others. Makes no fault itself."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Position, Sentence, Summary


class Story(NamedTuple):
    """What a fault may draw on: the cited words, the other sentences of the story, the speakers of all, other names."""

    cited: tuple[str, ...]
    articles: str
    speakers: tuple[str, ...]
    strangers: tuple[str, ...]

    def says(self, words: str) -> bool:
        return any(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", quote, re.IGNORECASE) for quote in self.cited)


def replaced(text: str, span: tuple[int, int], new: str) -> str:
    return text[: span[0]] + new + text[span[1] :]


def opened(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:]


def within_quotes(text: str, place: int) -> bool:
    return text.count("“", 0, place) > text.count("”", 0, place)


def alike(a: str, b: str) -> bool:
    """Whether two speakers share a word of weight: "the ministry's spokesman" and "the defence ministry" may be one."""
    return bool(_weighty(a) & _weighty(b))


def _weighty(words: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", words.casefold())}


Maker = Callable[[str, Story], Iterator[str]]
"""Of faults in the words of one sentence."""

SummaryMaker = Callable[[Summary], Iterator[Summary]]
"""Of faults in what stands around the words."""


def change(summary: Summary, **changes: object) -> Summary:
    return summary.model_copy(update=changes)


def put(summary: Summary, index: int, *sentences: Sentence) -> Summary:
    """The summary with *sentences* in the place of one."""
    return change(summary, sentences=(*summary.sentences[:index], *sentences, *summary.sentences[index + 1 :]))


def holds(citation: Citation, position: Position) -> bool:
    """Whether a citation of a sentence holds one of a position."""
    return any(c.article == citation.article and citation.start <= c.start < citation.end for c in position.citations)
