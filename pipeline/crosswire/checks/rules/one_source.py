"""Is one source told as one, where articles describe it in two ways? V12. Whether it is one, others have found out."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, permutations
from typing import NamedTuple

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.summary import Party, Sentence

_JOINED = re.compile(r",\s(?:and\s)?|\sand\s")
_APART = re.compile(r"[;:()]")
_ARTICLE = re.compile(r"\b(?:an?|the)\s", re.IGNORECASE)
_LONGEST = 8


def check_one_source(sentence: Sentence, _: Sources, tables: Tables) -> Iterator[Trouble]:
    """V12: one source under two descriptions is not told as two (Reuters: do not overstate the number of sources).

    "A security official and a defence official in the port said so" makes two of one, where reports of one remark
    name either.
    """
    described = _read_described(tables.speakers)
    for part in _APART.split(sentence.text):
        listed = [_Listed(words, *_read_ends(words)) for words in _JOINED.split(part)]
        for first, second in combinations(listed, 2):
            if any(_are(first, second, one, other) for one, other in described):
                words = part[part.index(first.words) : part.rindex(second.words) + len(second.words)]
                yield Trouble(words.strip(), "articles describe one source in these two ways; say 'or'")


def _read_described(speakers: Iterable[Party]) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Two descriptions of one source each, by stems, of which neither only says less than the other."""
    aliases = ([find_stems(alias.text) for alias in speaker.aliases] for speaker in speakers)
    return [(one, other) for source in aliases for one, other in permutations(source, 2) if one - other and other - one]


class _Listed(NamedTuple):
    """What stands between two joints, and the stems of what may be a description at its end and at its beginning."""

    words: str
    ending: list[frozenset[str]]
    opening: list[frozenset[str]]


def _read_ends(words: str) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """Before a description that ends the words stands a verb, or after one that opens them."""
    articles = list(_ARTICLE.finditer(words))
    few = words.split()[:_LONGEST] if articles and not articles[0].start() else []
    opening = [find_stems(" ".join(few[:count])) for count in range(1, len(few) + 1)]
    return [find_stems(words[article.start() :]) for article in articles], opening


def _are(first: _Listed, second: _Listed, one: frozenset[str], other: frozenset[str]) -> bool:
    return any(one - other <= told <= one for told in first.ending) and any(
        other - one <= told <= other for told in second.opening
    )
