"""Is one source told as one, where articles describe it in two ways? V12. Whether it is one, others have found out."""

import re
from collections.abc import Iterator
from itertools import combinations, permutations

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire.text.wording import find_stems
from crosswire_schemas.summary import Sentence

_JOINED = re.compile(r",\s(?:and\s)?|\sand\s")
_APART = re.compile(r"[;:()]")
_ARTICLE = re.compile(r"\b(?:an?|the)\s", re.IGNORECASE)
_LONGEST = 8


def check_one_source(sentence: Sentence, _: Sources, tables: Tables) -> Iterator[Trouble]:
    """V12: one source under two descriptions is not told as two (Reuters: do not overstate the number of sources).

    "A security official and a defence official in the port said so" makes two of one, where reports of one remark
    name either.
    """
    described = [
        (find_stems(one.text), find_stems(other.text))
        for speaker in tables.speakers
        for one, other in permutations(speaker.aliases, 2)
    ]
    for part in _APART.split(sentence.text):
        for first, second in combinations(_JOINED.split(part), 2):
            if any(_are(first, second, one, other) for one, other in described if one - other and other - one):
                words = part[part.index(first) : part.rindex(second) + len(second)]
                yield Trouble(words.strip(), "articles describe one source in these two ways; say 'or'")


def _are(first: str, second: str, one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether what is listed ends and begins with these two descriptions: before the one stands a verb, or after."""
    firsts = (find_stems(first[article.start() :]) for article in _ARTICLE.finditer(first))
    words = second.split()[:_LONGEST] if _ARTICLE.match(second) else []
    seconds = (find_stems(" ".join(words[:count])) for count in range(1, len(words) + 1))
    return any(one - other <= told <= one for told in firsts) and any(other - one <= told <= other for told in seconds)
