"""What a fault in words may draw on, and how words are put in place of others. Makes no fault itself."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple


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
