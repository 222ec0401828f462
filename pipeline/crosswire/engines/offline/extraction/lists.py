"""People of one sentence to whom the same befell, listed together: "a man and a woman" are one count of two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.engines.offline.extraction.harms import Harm
from crosswire.engines.offline.extraction.people import People
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.persons.counting import HIMSELF, count_persons
from crosswire_schemas.vocabulary import Effect

_MOST = 12
_LONGEST = 300
"""Of a list of more people or characters the rest is a count of its own."""
_NEAR = 90
"""So many characters on, who did it may end a list."""


class Listed(NamedTuple):
    """One harm, or those of one list, and where the words for whom end."""

    harms: Sequence[Harm]
    end: int


def join_harms(sentence: Sentence, harms: Sequence[Harm]) -> list[Listed]:
    """Return *harms* in order, those of one list together: "killed a mother and her two sons" is three dead.

    Only where the words of the whole list can be counted again; else each stays alone. Who did it ends the list of
    those killed: "shot two men dead before killing himself".
    """
    alike: dict[Effect, list[Harm]] = defaultdict(list)
    for harm in harms:
        alike[harm.effect].append(harm)
    return sorted((one for same in alike.values() for one in _split(sentence, same)), key=_place)


def _place(one: Listed) -> int:
    return one.harms[0].people.start


def _split(sentence: Sentence, harms: Sequence[Harm]) -> Iterator[Listed]:
    at = 0
    while at < len(harms):
        sizes = range(min(_MOST, len(harms) - at), 1, -1)
        ends = ((size, harms[at + size - 1].people.end) for size in sizes)
        size, end = next(((size, end) for size, end in ends if _is_list(sentence, harms[at : at + size], end)), (1, 0))
        listed = harms[at : at + size]
        end = end or listed[-1].people.end
        yield Listed(listed, _find_himself(sentence, listed, end) or end)
        at += size


def _find_himself(sentence: Sentence, listed: Sequence[Harm], end: int) -> int | None:
    """Where a list of those killed ends with who did it, if it does: "shot two men dead before killing himself"."""
    if listed[0].effect != "killed":
        return None
    himself = HIMSELF.search(sentence.article.text, end, min(sentence.span.end, end + _NEAR))
    # Who "found the weapon and fatally shot himself" killed nobody before.
    if himself and listed[0].cue.end <= himself.start() and _is_list(sentence, listed, himself.end(), more=1):
        return himself.end()
    return None


def _is_list(sentence: Sentence, harms: Sequence[Harm], end: int, *, more: int = 0) -> bool:
    start = harms[0].people.start
    if end - start > _LONGEST:
        return False
    count = count_persons(sentence.article.text[start:end])
    return (
        count is not None
        and count == more + sum(_value(sentence, harm.people) for harm in harms)
        and sentence.holds(start, end)
    )


def _value(sentence: Sentence, people: People) -> int:
    """How many the words of one mention are: three in "three guards", two in "both guards"."""
    if people.quantity:
        return int(people.quantity.low or 0)
    return count_persons(sentence.article.text[people.start : people.end]) or 1
