"""Has an office or a trade gone over to another person? V20. Reads what stands right beside a name, and no further."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import read_names
from crosswire.text.names.proper_names import same_name
from crosswire.text.names.words import ROLES, TITLES
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.spelling import lower
from crosswire.text.word_lists import read_words
from crosswire_schemas.summary import Sentence

_OFFICES = (ROLES | TITLES | read_words("councillor councilor teacher driver pilot trader trainer")) - read_words(
    "mr mrs ms miss mx dr father mother brother sister friend vice resident"
)
_LAST_WORD = re.compile(r"(?<!former )(?<!then )(?<!deputy )(?<!vice )\b([^\W\d_]+)(?:,\s|\s)$")
_APPOSED = re.compile(r",\s(?:\d+,\s)?(?:(?:the|an?|his|her|its|their)\s)?([^,.;:()“”\"]{2,60})[,.;]")
_REACH = 40


class _Office(NamedTuple):
    """A word for an office or a trade, and who has it."""

    word: str
    name: str


def check_offices(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: an office stays with whom the cited sentences give it to: "Mayor Tora Lund" is no mayor Emil Dahl.

    Who has no other office there may have had this one all the same, unless its holder is named without it.
    """
    quotes = list(dict.fromkeys(citation.quote for citation in sentence.citations))
    given = [office for quote in quotes for office in _read_offices(quote)]
    told = _read_offices(sentence.text)
    for office in told:
        holders = [other.name for other in given if other.word == office.word]
        mentions = sum(len(re.findall(rf"\b{office.word}\b", lower(quote))) for quote in quotes)
        if not holders or mentions != len(holders) or any(same_name(office.name, name) for name in holders):
            continue
        has_another = any(same_name(office.name, other.name) for other in given)
        # "Senator Warren and Senator Sanders": an office that two have.
        shared = any(same_name(other.name, holders[0]) for other in told if other.word == office.word)
        is_robbed = not shared and any(same_name(name.text, holders[0]) for name in read_names(sentence.text))
        if (has_another and not shared) or is_robbed:
            yield Trouble(f"{office.word} {office.name}", f"the cited words give this office to {holders[0]}")


@lru_cache(maxsize=2048)
def _read_offices(text: str) -> tuple[_Office, ...]:
    return tuple(
        _Office(word, name.text)
        for name in read_names(text)
        if name.kind != "place"
        for word in {*_offices_before(text, name.span.start), *_offices_behind(text, name.span.end)}
    )


def _offices_before(text: str, start: int) -> Iterator[str]:
    before = _LAST_WORD.search(lower(text), max(0, start - _REACH), start)
    if before and before[1] in _OFFICES:
        yield before[1]


def _offices_behind(text: str, end: int) -> Iterator[str]:
    apposed = _APPOSED.match(lower(text), end)
    # "They arrested Lund, the mayor said" makes nobody a mayor.
    if apposed and not has_finite_verb(apposed[1]):
        yield from (word for word in apposed[1].split() if word in _OFFICES)
