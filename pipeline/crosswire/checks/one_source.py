"""Is one source told as one, where articles describe it in two ways? V12. Whether it is one, others have found out."""

import re
from collections.abc import Iterator
from itertools import permutations

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire.text.wording import find_stems
from crosswire_schemas.summary import Sentence

_BOTH = re.compile(
    r"\b(?:an?|the)\s(?P<one>(?:[\w'’-]+\s){0,6}?[\w'’-]+)(?:,|,?\sand)\s(?=(?:an?|the)\s(?P<other>(?:[\w'’-]+\s?){1,8}))",
    re.IGNORECASE,
)


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
    for both in _BOTH.finditer(sentence.text):
        if any(_are(both, one, other) for one, other in described if one - other and other - one):
            words = sentence.text[both.start() : both.end("other")].strip()
            yield Trouble(words, "articles describe one source in these two ways; say 'or'")


def _are(both: re.Match[str], one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the words joined are these two descriptions; where the second ends, its verb begins."""
    first, words = find_stems(both["one"]), both["other"].split()
    seconds = (find_stems(" ".join(words[:count])) for count in range(1, len(words) + 1))
    return one - other <= first <= one and any(other - one <= second <= other for second in seconds)
