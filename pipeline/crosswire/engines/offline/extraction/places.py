"""Where the incident and other events of an article took place, by the article's words. Holds no map.

A date line says where a report was written, so it is never read: it is no part of the numbered prose.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.places import (
    AGE_AFTER,
    BLOCK,
    BODY,
    BODY_AFTER,
    DETERMINED,
    HOSPITAL_BEFORE,
    IN,
    NO_PLACE,
    PART,
    SITE,
    THING_AFTER,
    kind_of,
    relation_of,
)
from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.name_words import STARTERS
from crosswire.text.names import Name
from crosswire_schemas.proposal import WhereProposal
from crosswire_schemas.vocabulary import PlaceKind, PlaceRelation

# Bodies name the city on every page, a report its neighbourhood once or twice.
_BODY_SCORE = 2.5
_NO_CITY = ("County", "State", "University", "Parish")
_ELSEWHERE = frozenset(("from", "to", "of", "between", "into"))
# An incident has one city: a second is proposed only where the first is hardly likelier.
_LIKELY = 0.5
# A mere mention adds to a place that is one by another mention's words.
_MENTION = 0.25

# "An official in the capital" may speak of what happened anywhere; "police in Springfield" speak of Springfield.
_OFFICE = re.compile(
    r"\b(?:officials?|sources?|spokes\w+|diplomats?|correspondents?|reporters?|analysts?|ministers?|embassy)\s+$",
    re.IGNORECASE,
)


class _Candidate(NamedTuple):
    sentence: Sentence
    start: int
    end: int
    kind: PlaceKind
    relation: PlaceRelation
    score: float


def find_places(reading: ArticleReading) -> list[WhereProposal]:
    """Return the places of what happened, the likeliest first: cities, districts, regions, countries, sites.

    A city that only names a body ("Springfield police") is weaker than one in which something is said to happen, but
    bodies are named often and neighbourhoods once: what is named most wins.
    """
    persons = _person_words(reading)
    candidates = [found for sentence in reading.sentences for found in _candidates(sentence, persons)]
    signalled = {_words(one) for one in candidates if one.score != _MENTION}
    totals: dict[tuple[str, str], float] = {}
    first: dict[tuple[str, str], _Candidate] = {}
    title = (reading.numbered.article.title or "").casefold()
    for one in candidates:
        if not one.sentence.holds(one.start, one.end):
            continue
        key = reading.about_of(one.sentence), _words(one)
        if one.score == _MENTION and _words(one) not in signalled:
            continue
        if key not in first:
            totals[key] = 1.0 if key[1] in title else 0.0
        totals[key] += one.score
        if key not in first or one.score > first[key].score:
            first[key] = one
    ranked = sorted(first, key=lambda key: (-totals[key], first[key].sentence.number, first[key].start))
    best: dict[tuple[str, PlaceKind], float] = {}
    for key in ranked:
        best.setdefault((key[0], first[key].kind), totals[key])
    return [
        _propose(first[key], key[0])
        for key in ranked
        if totals[key] >= max(0.5, _LIKELY * best[key[0], first[key].kind])
    ]


def _person_words(reading: ArticleReading) -> frozenset[str]:
    """The words of persons' names: "in Lee's home" is no place, nor is "near Hart"."""
    text = reading.numbered.article.text
    return frozenset(
        word
        for sentence in reading.sentences
        for name in sentence.names
        if name.kind == "person" or AGE_AFTER.match(text, name.span.end)
        for word in name.text.split()[-1:]
    )


def _words(one: _Candidate) -> str:
    return one.sentence.article.text[one.start : one.end].casefold()


def _propose(one: _Candidate, about: str) -> WhereProposal:
    return WhereProposal(
        about=about, kind=one.kind, relation=one.relation, at=one.sentence.point(one.start, one.end), said_by=None
    )


def _candidates(sentence: Sentence, persons: frozenset[str]) -> Iterator[_Candidate]:
    text = sentence.article.text
    tells = bool(sentence.cues or sentence.kinds)
    weight = (0.6 + 1.8 / sentence.number) * (1.5 if tells else 0.6)
    for at, name in enumerate(sentence.names):
        if name.text in persons or name.text in NO_PLACE or name.text.casefold() in STARTERS or name.kind == "other":
            continue
        following = sentence.names[at + 1] if at + 1 < len(sentence.names) else None
        found = _read_name(sentence, name, following, weight)
        if found:
            yield found
            yield from _whole_city(found)
    if tells:
        for pattern in (SITE, BLOCK):
            for site in pattern.finditer(text, sentence.span.start, sentence.span.end):
                yield _Candidate(sentence, site.start("site"), site.end("site"), "site", "in", weight * 0.5)


def _whole_city(found: _Candidate) -> Iterator[_Candidate]:
    """Yield the city of a part of it: "Northeast Springfield" lies in Springfield."""
    part = PART.match(found.sentence.article.text, found.start, found.end)
    if part and found.kind == "city":
        yield found._replace(start=part.end(), score=found.score * 0.9)


def _read_name(sentence: Sentence, name: Name, following: Name | None, weight: float) -> _Candidate | None:
    text = sentence.article.text
    start, end = name.span
    kind = kind_of(name.text, text[end : end + 20])
    body = BODY.search(name.text)
    if body and body["city"] not in REGIONS | NO_PLACE and not body["city"].endswith(_NO_CITY):
        return _Candidate(sentence, start + body.start("city"), start + body.end("city"), "city", "in", _BODY_SCORE)
    if name.kind in {"person", "group"}:
        return None
    before = IN.search(text, max(sentence.span.start, start - 60), start)
    relation = relation_of(before)
    if following and following.text in REGIONS and text[end : following.span.start] == ", ":
        return _Candidate(sentence, start, end, "city", relation, weight * (2.0 if before else 0.8))
    if BODY_AFTER.match(text, end, sentence.span.end) and name.text not in REGIONS:
        return _Candidate(sentence, start, end, kind, "in", _BODY_SCORE)
    if before and _OFFICE.search(text, max(sentence.span.start, before.start() - 30), before.start()):
        return _Candidate(sentence, start, end, kind, "in", _MENTION)
    if before and before["word"].casefold() not in _ELSEWHERE:
        away = HOSPITAL_BEFORE.search(text, max(sentence.span.start, before.start() - 40), before.start())
        return None if away else _Candidate(sentence, start, end, kind, relation, weight)
    if DETERMINED.search(text, max(sentence.span.start, start - 30), start) and THING_AFTER.match(text, end):
        return _Candidate(sentence, start, end, kind, "in", weight * 0.8)
    return _Candidate(sentence, start, end, kind, "in", _MENTION)
