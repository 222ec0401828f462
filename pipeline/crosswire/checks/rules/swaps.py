"""Have two things changed places? V03, V14, V20. For faults in which every word still stands in the cited sentence.

A number, a day or a direction is compared by the words beside it: if they stand beside its rival in the cited
sentences and never beside itself, the two were exchanged. Of a deed, the words on its two sides.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.glue import GLUE_STEMS
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.rules.values import is_count
from crosswire.text.spans import Span
from crosswire.text.times.dates import find_dates
from crosswire.text.wording.stems import content_stems, find_stem, find_stems
from crosswire_schemas.summary import Sentence

_EDGE = re.compile(r"[,;:()]|\b(?:and|while|whereas|but|that|which|who|before|after)\b")
_ORDER = re.compile(r"\b(before|after)\b", re.IGNORECASE)
_ENDS = re.compile(r"[,;:]| (?:and|but|while) ")
_DONE = re.compile(
    r"^(?:[a-z]+(?:ed|t|k|ok|rew|lew|roke|tole|rove)|tore|bore|chose|saw|won|held|led|ran|overran|found)$"
)
_IS_DONE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?$")
_NEAR = 2
"""Content words on each side of a deed that may be its doer or its sufferer."""

_OPPOSITES = """
north/south east/west northern/southern eastern/western northeast/southwest northwest/southeast increase/decrease
rise/fall grow/shrink open/close arrive/leave enter/leave confirm/deny accept/reject approve/reject support/oppose
buy/sell win/lose upper/lower left/right start/end begin/end arrest/release guilty/innocent convict/acquit man/woman
boy/girl soldier/civilian militant/civilian fighter/civilian public/private import/export high/low large/small
first/last former/current old/young strong/weak hot/cold advance/retreat attacker/victim buyer/seller owner/tenant
"""


class _Thing(NamedTuple):
    """Something that may have changed places: *key* tells it from its rivals, *beside* are the stems next to it."""

    words: str
    key: str
    beside: frozenset[str]


class _Deed(NamedTuple):
    """A word and the stems before and after it, the nearest apart; *passive* where something is done to the first."""

    words: str
    stem: str
    before: frozenset[str]
    after: frozenset[str]
    nearest: tuple[str, str]
    passive: bool


def _read_opposites() -> dict[str, frozenset[str]]:
    pairs = [tuple(map(find_stem, pair.split("/"))) for pair in _OPPOSITES.split()]
    return {a: frozenset(pair[1 - pair.index(a)] for pair in pairs if a in pair) for pair in pairs for a in pair}


_RIVALS = _read_opposites()
_EFFECTS = frozenset(map(find_stem, ("killed", "died", "wounded", "injured", "hurt")))


def check_opposites(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: of two opposites in the cited words, such as north and south, each keeps what is said of it."""
    for words in _swapped(sentence, _read_directions, lambda a, b: b in _RIVALS[a]):
        yield Trouble(words, "the cited words say this of something else, and the opposite here")


def check_doers(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: who does it and to whom stay so: a train that struck a lorry was not struck by it."""
    cited = [deed for citation in sentence.citations for deed in _read_deeds(citation.quote)]
    for said in _read_deeds(sentence.text):
        same = [deed for deed in cited if deed.stem == said.stem and deed.passive == said.passive]
        crossed = any(said.before & deed.after and said.after & deed.before for deed in same)
        if crossed and not any(said.nearest[0] in deed.before or said.nearest[1] in deed.after for deed in same):
            yield Trouble(said.words, "the cited words say who does it to whom the other way round")


def check_compared(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: more farmers than residents are not more residents than farmers."""
    cited = {pair for citation in sentence.citations for pair in _read_compared(citation.quote)}
    for first, then in _read_compared(sentence.text):
        if (then, first) in cited and (first, then) not in cited:
            yield Trouble(sentence.text, "the cited words compare the two the other way round")


@lru_cache(maxsize=2048)
def _read_compared(text: str) -> tuple[tuple[str, str], ...]:
    """The content words on the two sides of each "than"."""
    sides = (_sides(text, Span(*than.span())) for than in re.finditer(r"\bthan\b", text))
    return tuple((left[-1], right[0]) for left, right in sides if left and right)


def check_counted(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V03: each number counts what it counts in the cited words: five soldiers and two civilians stay so."""
    for words in _swapped(sentence, _read_counts, lambda a, b: a != b):
        yield Trouble(words, "the cited words count something else with this number")


def check_swapped_days(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V14: of two days in the cited words each keeps what happened on it."""
    for words in _swapped(sentence, _read_weekdays, lambda a, b: a != b, least=2):
        yield Trouble(words, "the cited words tell this of another day")


def _swapped(
    sentence: Sentence, read: Callable[[str], Iterable[_Thing]], are_rivals: Callable[[str, str], bool], least: int = 1
) -> Iterator[str]:
    cited: dict[str, list[frozenset[str]]] = {}
    for thing in (thing for citation in sentence.citations for thing in read(citation.quote)):
        cited.setdefault(thing.key, []).append(thing.beside)
    for said in read(sentence.text):
        own = cited.get(said.key, [])
        ours = frozenset().union(*own)
        if not own or not all(own) or said.beside <= ours:
            continue
        rivals = (near for key, near in cited.items() if key != said.key and are_rivals(said.key, key))
        theirs = frozenset().union(*chain.from_iterable(rivals))
        # What stands beside both, such as "line" in "the northern line" and "the southern line", tells nothing.
        if not said.beside & (ours - theirs) and len(said.beside & (theirs - ours)) >= least:
            yield said.words


def _read_directions(text: str) -> Iterator[_Thing]:
    for span, stem in content_stems(text):
        if stem in _RIVALS:
            yield _Thing(text[slice(*span)], stem, _beside(text, span, 2, 2) - {stem} - _RIVALS[stem])


def _read_counts(text: str) -> Iterator[_Thing]:
    for quantity in filter(is_count, read_quantities(text)):
        if quantity.low is not None and quantity.kind == "count":
            key = f"{quantity.op} {quantity.low} {quantity.high}"
            yield _Thing(text[slice(*quantity.span)], key, _beside(text, quantity.span, 0, 2) - _EFFECTS)


def _read_weekdays(text: str) -> Iterator[_Thing]:
    for mention in find_dates(text, None):
        if mention.weekday is not None:
            yield _Thing(text[slice(*mention.span)], str(mention.weekday), _beside(text, mention.span, 2, 1))


def _read_deeds(text: str) -> Iterator[_Deed]:
    for span, stem in content_stems(text):
        word = text[slice(*span)]
        if stem in GLUE_STEMS or not _DONE.search(word):
            continue
        left, right = _sides(text, span)
        if left and right:
            before, after = frozenset(left[-_NEAR:]), frozenset(right[:_NEAR])
            has_doer = text.startswith(" by ", span.end)
            passive = has_doer or bool(_IS_DONE.search(text, max(0, span.start - 20), span.start))
            yield _Deed(word, stem, before, after, (left[-1], right[0]), passive)
            if has_doer:
                yield _Deed(word, stem, after, before, (right[0], left[-1]), passive=False)


def _beside(text: str, span: Span, before: int, after: int) -> frozenset[str]:
    """The stems of the nearest content words on both sides, not across a comma or a joining word."""
    left, right = _sides(text, span)
    return frozenset([*left[len(left) - min(before, len(left)) :], *right[:after]])


def _sides(text: str, span: Span) -> tuple[list[str], list[str]]:
    edges = _find_edges(text)
    before = bisect_right(edges, span.start, key=lambda edge: edge.end) - 1
    behind = bisect_left(edges, span.end, key=lambda edge: edge.start)
    low = edges[before].end if before >= 0 else 0
    high = edges[behind].start if behind < len(edges) else len(text)
    left = [stem for _, stem in content_stems(text[low : span.start])]
    return left, [stem for _, stem in content_stems(text[span.end : high])]


@lru_cache(maxsize=1024)
def _find_edges(text: str) -> tuple[Span, ...]:
    return tuple(Span(*edge.span()) for edge in _EDGE.finditer(text))


def gives_order(sentence: Sentence) -> bool:
    """Whether the sentence says that one thing came before another."""
    return bool(_ORDER.search(sentence.text))


def check_order(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V14: what came before and what came after stay so."""
    cited = [pair for citation in sentence.citations for pair in _read_order(citation.quote)]
    for first, then in _read_order(sentence.text):
        straight = max((_agreement(first, a) + _agreement(then, b) for a, b in cited), default=0)
        crossed = max((min(_agreement(first, b), _agreement(then, a)) * 2 for a, b in cited), default=0)
        if crossed > straight:
            yield Trouble(sentence.text, "the cited words give the two events in the other order")


def _agreement(ours: frozenset[str], theirs: frozenset[str]) -> int:
    return len(ours & theirs)


def _read_order(text: str) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """What came first and what came then, as stems, for each "before" and "after"."""
    for link in _ORDER.finditer(text):
        end = _ENDS.search(text, link.end())
        stop = end.start() if end else len(text)
        near = text[link.end() : stop]
        if text[: link.start()].strip():
            starts = [edge.end() for edge in _ENDS.finditer(text, 0, link.start())]
            far = text[starts[-1] if starts else 0 : link.start()]
        else:
            far = text[stop:]
        pair = (find_stems(far), find_stems(near))
        yield pair if link[0].casefold() == "before" else (pair[1], pair[0])
