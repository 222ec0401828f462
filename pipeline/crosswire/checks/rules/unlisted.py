"""Is a count told alone where another article gives another one, and no disagreement says so? V10.

Goes by the words of the articles, cited or not. It cannot see that two events of one day and place are two.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire.checks.reading.counts import Count, read_counts, speaks_of
from crosswire.checks.reading.days import ANY_DAY, read_days, read_opening
from crosswire.checks.reading.glue import GLUE_STEMS
from crosswire.checks.reading.readings import is_named, read_names, read_quantities
from crosswire.checks.reading.sayings import Saying, read_cited, read_sayings
from crosswire.checks.rules.events import is_earlier
from crosswire.checks.rules.values import is_count
from crosswire.text.numbers.quantities import read_sense
from crosswire.text.numbers.words import Value
from crosswire.text.prose import NumberedArticle
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_SAME_EVENT = timedelta(days=1)
_SAME_MATTER = 2
"""Content words, beside the number's own, that tell of one event."""

_ANYBODY = find_stems("people person victim other total dead resident passenger")
_PART = find_stems(
    """
    child boy girl woman man civilian soldier officer police guard suspect attacker gunman teenager militant bomber
    driver student teacher worker member foreigner official
    """
)
"""Kinds of people who may be some of all that were killed or hurt."""


class _Told(NamedTuple):
    """A count and the sentence it stands in, with the content words around it and the days of which that tells.

    *days* is None where the sentence and the one before give none, and empty where they open with a mere month.
    """

    counted: Count
    place: Citation
    around: frozenset[str]
    days: frozenset[str] | None

    @property
    def words(self) -> str:
        return self.place.quote[slice(*self.counted.quantity.span)]


def check_unlisted(sentence: Sentence, sources: Sources, tables: Tables) -> Iterator[Trouble]:
    """V10: no count of the incident is told alone where another article gives another one (BBC: impartiality)."""
    counts = read_counts(sentence.text)
    if not counts or sentence.kind == "background" or is_earlier(sentence, sources, tables.days):
        return
    matter = _read_matter(sentence, sources)
    given = {
        name: [told for told in _read_article(numbered) if _is_of(told, matter, tables)]
        for name, numbered in sources.items()
        if name not in tables.apart
    }
    rivals = _Rivals(sentence, sources, given)
    for count in counts:
        for rival in rivals.find(count):
            if not _is_known(rival, count, sentence, tables):
                reason = f"another number stands in {rival.place.file}: {rival.words!r}; give both or neither"
                yield Trouble(sentence.text[slice(*count.quantity.span)], reason)


def _read_matter(sentence: Sentence, sources: Sources) -> frozenset[str]:
    """The content words of *sentence*, of those it cites, and of those around them."""
    words = [sentence.text]
    for citation in sentence.citations:
        if numbered := sources.get(citation.article):
            spans = numbered.sentences
            near = [n for n, span in enumerate(spans) if span.start < citation.end and citation.start < span.end]
            words += [numbered.article.text[slice(*s)] for n in near for s in spans[max(0, n - 1) : n + 2]]
    return find_stems(" ".join(words)) - GLUE_STEMS - _ANYBODY


@lru_cache(maxsize=2048)
def _read_article(numbered: NumberedArticle) -> tuple[_Told, ...]:
    """All counts of an article: read once, however many sentences are checked against it."""
    places = [numbered.article.cite(*span) for span in numbered.sentences]
    days = [_read_day(place, {numbered.article.id: numbered}) for place in places]
    found = []
    for number, place in enumerate(places):
        near = " ".join(one.quote for one in places[max(0, number - 1) : number + 2])
        day = days[number] if days[number] is not None or not number else days[number - 1]
        found += [_Told(c, place, find_stems(near) - c.who, day) for c in read_counts(place.quote)]
    return tuple(found)


def _read_day(place: Citation, sources: Sources) -> frozenset[str] | None:
    opened = read_opening(place, sources)
    days = read_days(place, sources)
    return frozenset() if opened else days or None


def _is_of(told: _Told, matter: frozenset[str], tables: Tables) -> bool:
    """Whether it is told of the incident: on its day or on none, and in words of the summary."""
    if told.days is not None and not _are_near(told.days, tables.days):
        return False
    return len(told.around & matter) >= _SAME_MATTER


def _are_near(own: Iterable[str], known: Iterable[str]) -> bool:
    whole = [date.fromisoformat(day) for day in known if len(day) == len(ANY_DAY)]
    return any(abs(date.fromisoformat(a) - b) <= _SAME_EVENT for a in own for b in whole)


class _Rivals:
    """The other counts of each article, as one sentence meets them: what all its counts ask is worked out once."""

    def __init__(self, sentence: Sentence, sources: Sources, given: Mapping[str, Sequence[_Told]]) -> None:
        self.sentence = sentence
        self.sources = sources
        self.given = given
        self.cited = {citation.article for citation in sentence.citations}
        self._fresh: dict[str, list[_Told]] = {}
        self._lows: dict[tuple[str, str], set[Value | None]] = {}
        self._all: dict[tuple[str, str], list[_Told]] = {}
        for name, counts in given.items():
            for told in counts:
                self._all.setdefault((name, told.counted.effect), []).append(told)

    def find(self, count: Count) -> Iterator[_Told]:
        """The first other count of each article that nowhere gives this one, and that the cited articles do not give.

        Of a cited article it is one that another source gives there.
        """
        for name in sorted(self.given):
            theirs = self._all.get((name, count.effect), [])
            if name not in self.cited and any(_is_one(count, told.counted) for told in theirs):
                continue
            theirs = [told for told in self._list_fresh(name) if told.counted.effect == count.effect] if theirs else []
            if theirs and name not in self.cited and count.quantity.low in self._list_lows(name, count.effect):
                theirs = [told for told in theirs if told.counted.quantity.low == count.quantity.low]
            rivals = (told for told in theirs if _counts_same(told.counted, count) and not _is_one(told.counted, count))
            yield from islice((told for told in rivals if not _is_elsewhere(told, self.sentence)), 1)

    def _list_fresh(self, name: str) -> list[_Told]:
        """The counts of an article that no cited one gives; of a cited one those that another source gives."""
        if name not in self._fresh:
            if name in self.cited:
                speakers = _read_speakers(read_sayings(self.sentence.text))
                fresh = [told for told in self.given[name] if _has_other_source(told, speakers, self.sources)]
            else:
                ours = {_sense(told.counted) for cited in self.cited for told in self.given.get(cited, ())}
                fresh = [told for told in self.given[name] if _sense(told.counted) not in ours]
            self._fresh[name] = fresh
        return self._fresh[name]

    def _list_lows(self, name: str, effect: str) -> set[Value | None]:
        """The numbers of its sentences on the dead, the hurt or whatever is counted."""
        if (name, effect) not in self._lows:
            numbered = self.sources[name]
            told = (numbered.article.text[slice(*span)] for span in numbered.sentences)
            about = (words for words in told if speaks_of(words, effect))
            self._lows[name, effect] = {q.low for words in about for q in read_quantities(words) if is_count(q)}
        return self._lows[name, effect]


def _has_other_source(told: _Told, speakers: frozenset[str] | None, sources: Sources) -> bool:
    """Whether both are attributed, to two sources: "the union said 3,000 marched; the police said 800 did"."""
    theirs = _read_speakers(read_cited(told.place, sources))
    return theirs is not None and speakers is not None and not theirs & speakers


def _read_speakers(sayings: Sequence[Saying]) -> frozenset[str] | None:
    """The stems of all who speak; None where nobody does."""
    return frozenset().union(*(find_stems(saying.speaker) for saying in sayings)) if sayings else None


def _is_elsewhere(told: _Told, sentence: Sentence) -> bool:
    """Whether both sentences name places, and none in common."""
    quotes = [citation.quote for citation in sentence.citations]
    there = [name.text for name in read_names(told.place.quote) if name.kind == "place"]
    here = any(name.kind == "place" for quote in quotes for name in read_names(quote))
    return bool(here and there) and not any(is_named(name, quote) for name in there for quote in quotes)


def _is_one(a: Count, b: Count) -> bool:
    return _sense(a) == _sense(b)


def _sense(count: Count) -> Hashable:
    """Equal of two that are one: neither is a date."""
    return count.effect, read_sense(count.quantity)


def _counts_same(a: Count, b: Count) -> bool:
    """Whether the two count the same people: three passengers are four people, two children a part of five."""
    if a.who & b.who or not (a.who or b.who):
        return True
    parts, others = (a, b) if a.who & _PART else (b, a)
    if others.who and not others.who & _ANYBODY:
        return False
    return not (parts.who & _PART and (parts.quantity.low or 0) < (others.quantity.low or 0))


def _is_known(rival: _Told, count: Count, sentence: Sentence, tables: Tables) -> bool:
    """Whether a position or a sentence gives the rival's number and cites it, or one disagreement gives both."""
    stated = [(p.value, p.citations) for d in tables.disagreements for p in d.positions]
    stated += [(told.text, told.citations) for told in (sentence, *tables.told)]
    numbers = {rival.counted.quantity.low, count.quantity.low}
    return any(
        any(_meet(citation, rival.place) for citation in citations) and rival.counted.quantity.low in _lows(text)
        for text, citations in stated
    ) or any(numbers <= _lows(" ".join(f"{p.value}." for p in d.positions)) for d in tables.disagreements)


def _lows(text: str) -> set[Value | None]:
    return {quantity.low for quantity in read_quantities(text)}


def _meet(a: Citation, b: Citation) -> bool:
    return a.article == b.article and a.start < b.end and b.start < a.end
