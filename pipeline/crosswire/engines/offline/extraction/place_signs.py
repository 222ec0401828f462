"""Where an article names places, and what each time shows the place to be one of what happened. Weighs nothing.

A date line says where a report was written, so it is never read here: it is no part of the numbered prose.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from crosswire.engines.offline.extraction.bodies import find_body_city
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.places import (
    ADDRESS_BEFORE,
    AGE_AFTER,
    AT_OFFICE,
    AWAY_BEFORE,
    BLOCK,
    CITIZEN_BEFORE,
    DETERMINED,
    DIRECTION,
    DISTRICT_AFTER,
    DISTRICT_BEFORE,
    ELSEWHERE_AFTER,
    FURNITURE,
    GENERIC,
    IN,
    IN_THE,
    MILES_BEFORE,
    NO_PLACE,
    NO_TOWN,
    OFFICE_BEFORE,
    OWNED_AFTER,
    PART,
    PART_OF,
    PERSON_AFTER,
    PERSON_BEFORE,
    SHAKEN_BEFORE,
    SITE,
    TITLE_OF,
    find_noun,
    kind_of,
    relation_of,
)
from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.names.proper_names import Name
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GENERATIONS, STARTERS
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire_schemas.vocabulary import PlaceKind, PlaceRelation

Sign = Literal["body", "inside", "state", "near", "event", "part", "site", "citizen", "mention"]
"""A body of the city ("Springfield police"), something in it, in it with its state, near it, an event or thing of it
("the Springfield shooting"), a part of it, a described site, somebody of it ("a Springfield man"), its mere name.
"""
_HAS = re.compile(r"['’]s\s+[a-z]")
_ELSEWHERE = frozenset(("from", "to", "of", "between", "into"))


class PlaceSign(NamedTuple):
    """Words that name a place, what kind of place they say it is, and what shows that it is one of what happened."""

    sentence: Sentence
    start: int
    end: int
    kind: PlaceKind
    relation: PlaceRelation
    sign: Sign

    @property
    def words(self) -> str:
        """The name as it is compared: the same for "Saint Louis" and "St. Louis"."""
        text = self.sentence.article.text[self.start : self.end].casefold()
        return re.sub(r"^st\.? ", "saint ", text)


class _Known(NamedTuple):
    """What the whole article tells of its names: the words of persons' names, and every name as it stands."""

    persons: frozenset[str]
    names: frozenset[str]

    def is_person(self, name: str) -> bool:
        """Whether a name has only words of persons' names: "in Lee's home" is no place, nor is "near the Harts'"."""
        return all(word in self.persons or word.removesuffix("s") in self.persons for word in name.split())


def find_place_signs(sentences: Sequence[Sentence]) -> list[PlaceSign]:
    """Return the places that the sentences name, in order; a place stands there as often as it is named."""
    known = _Known(
        frozenset(
            word
            for sentence in sentences
            for name in sentence.names
            if _is_person(sentence, name)
            for word in name.text.partition(" of ")[0].split()
            if word.casefold().strip(".") not in GENERATIONS
        ),
        frozenset(name.text for sentence in sentences for name in sentence.names),
    )
    return [found for sentence in sentences for found in _signs(sentence, known)]


def _is_person(sentence: Sentence, name: Name) -> bool:
    text = sentence.article.text
    if name.kind == "person" or (name.kind is None and AGE_AFTER.match(text, name.span.end)):
        return True
    if name.kind not in {None, "place"}:
        return False
    low, (start, end) = max(sentence.span.start, name.span.start - 60), name.span
    if not (PERSON_BEFORE.search(text, low, start) or PERSON_AFTER.match(text, end)):
        return False
    before = _find_before(sentence, start)
    # "A 20-year-old Norwell man" names no person, nor does "a boy in Norwell was shot".
    return not (find_noun(text, end) or (before and before["word"] not in _ELSEWHERE))


def _signs(sentence: Sentence, known: _Known) -> Iterator[PlaceSign]:
    for at, name in enumerate(sentence.names):
        if name.text.casefold() in STARTERS or name.kind == "other" or not _may_be_place(name.text):
            continue
        following = sentence.names[at + 1] if at + 1 < len(sentence.names) else None
        found = _read_name(sentence, name, following, known)
        if found:
            yield found
            yield from _whole_city(found)
    if sentence.cues or sentence.kinds:
        for pattern in (SITE, BLOCK):
            for site in pattern.finditer(sentence.low, sentence.article.text, *sentence.span):
                yield PlaceSign(sentence, site.start("site"), site.end("site"), "site", "in", "site")


@lru_cache(maxsize=1024)
def _may_be_place(name: str) -> bool:
    """Whether a name may be that of a place, by its own words: no feast, no mere direction, no words of a page."""
    return not (name in NO_PLACE or NO_TOWN.fullmatch(name) or DIRECTION.fullmatch(name))


def _whole_city(found: PlaceSign) -> Iterator[PlaceSign]:
    """Yield the city of a part of it: "Northeast Springfield" lies in Springfield, "South Shore" in no Shore."""
    text = found.sentence.article.text
    part = PART.match(text, found.start, found.end)
    if part and not GENERIC.match(text, part.end()) and found.kind == "city" and found.sign not in {"body", "mention"}:
        yield found._replace(start=part.end(), kind=kind_of(text[part.end() : found.end], ""), sign="part")


def _read_name(sentence: Sentence, name: Name, following: Name | None, known: _Known) -> PlaceSign | None:
    text = sentence.article.text
    if body := find_body_city(sentence, name, known.names):
        return PlaceSign(sentence, *body, "city", "in", "body")
    person, joint, home = name.text.partition(" of ")
    if joint and _is_person(sentence, name._replace(text=person)):
        if not _may_be_place(home) or FURNITURE.match(home):
            return None
        return PlaceSign(sentence, name.span.end - len(home), name.span.end, kind_of(home, ""), "in", "citizen")
    if name.kind in {"person", "group"} or FURNITURE.match(name.text) or known.is_person(name.text):
        return None
    span, is_in_state = _read_state(text, name, following)
    if title := TITLE_OF.match(text, *span):
        span = Span(title.end(), span.end)
    before = _find_before(sentence, span.start)
    sign = _sign_of(sentence, span, before, is_in_state=is_in_state)
    if sign is None:
        return None
    kind = kind_of(text[slice(*span)], text[span.end : span.end + 20])
    # "At Excel Foods in Norwell": what something happens at is no city.
    if kind == "city" and before and before["word"] == "at" and sign == "inside":
        kind = "site"
    if kind == "city" and _is_called_district(sentence, span.start):
        kind = "district"
    # "In the Barrens" is no city, nor is "in the Senate".
    if kind == "city" and before and sign in {"inside", "near"} and text[: span.start].endswith(" the "):
        kind = "region"
    return PlaceSign(sentence, *span, kind, relation_of(before) if sign in {"inside", "near"} else "in", sign)


def _is_called_district(sentence: Sentence, start: int) -> bool:
    """Whether what stands before a name calls it a quarter of a city: "in the residential district of Harl"."""
    found = DISTRICT_BEFORE.search(sentence.low, max(0, start - 60 - sentence.span.start), start - sentence.span.start)
    # "The Mill Hill district of Norwell": another name is that of the district.
    first = sentence.span.start + found.start("sort") if found else start
    return found is not None and not any(first <= name.span.start < start for name in sentence.names)


def _find_before(sentence: Sentence, start: int) -> re.Match[str] | None:
    """What stands before a place: "in", "north of", and "in" of "in the southern part of"; offsets in the sentence."""
    end = start - sentence.span.start
    within = max(0, end - 60), end
    before = IN.search(sentence.low, *within)
    return (before and before["word"] == "of" and PART_OF.search(sentence.low, *within)) or before


def _read_state(text: str, name: Name, following: Name | None) -> tuple[Span, bool]:
    """The place without its state, and whether the state is named behind it: "Norwell, Ohio", "Adwa, Ethiopia"."""
    city, joint, state = name.text.rpartition(" ")
    # "Mount Sinai" is no Mount in Sinai.
    is_name = city not in NO_PLACE and not DIRECTION.fullmatch(city)
    if joint and is_name and state in REGIONS and name.text not in REGIONS:
        return Span(name.span.start, name.span.start + len(city)), True
    if following is None or text[name.span.end : following.span.start] not in {", ", " ("}:
        return name.span, False
    folded = following.text.casefold()
    return name.span, following.text in REGIONS or STATES.get(folded) == folded


def _sign_of(sentence: Sentence, span: Span, before: re.Match[str] | None, *, is_in_state: bool) -> Sign | None:
    text, (start, end) = sentence.article.text, span
    if ELSEWHERE_AFTER.match(text, end):
        return None
    low = max(sentence.span.start, start - 30)
    noun = find_noun(text, end) if DETERMINED.search(lower(text), low, start) else None
    if noun == "thing":
        return "event"
    inside: Sign = "state" if is_in_state else "inside"
    if before and _is_reference(sentence, before):
        return "mention"
    # "In Lee's hands" is in no Lee; "in Norwell's Union Square" and "in Norwell's industrial district" are in Norwell.
    owned = bool(OWNED_AFTER.match(text, end))
    if before and before["word"] not in _ELSEWHERE and (owned or not _HAS.match(text, end)):
        away = AWAY_BEFORE.search(sentence.low, max(0, before.start() - 50), before.start())
        return None if away else "near" if relation_of(before) == "near" else inside
    shaken = SHAKEN_BEFORE.search(sentence.low, low - sentence.span.start, start - sentence.span.start)
    if shaken or ADDRESS_BEFORE.search(text, low, start) or _names_district(sentence, span):
        return inside
    if noun == "person" or CITIZEN_BEFORE.search(text, low, start):
        return "citizen"
    return "event" if owned else "mention"


def _names_district(sentence: Sentence, span: Span) -> bool:
    """Whether "in the" and the word for a quarter stand around a name: "in the residential Mill Hill neighborhood"."""
    start = span.start - sentence.span.start
    around = IN_THE.search(sentence.low, max(0, start - 50), start)
    return around is not None and DISTRICT_AFTER.match(sentence.article.text, span.end) is not None


def _is_reference(sentence: Sentence, before: re.Match[str]) -> bool:
    """Whether a place only says whose office speaks or how far away something is."""
    low, end = sentence.low, before.start()
    near = max(0, end - 30), end
    if OFFICE_BEFORE.search(low, *near):
        return not AT_OFFICE.search(low, max(0, end - 60), end)
    return MILES_BEFORE.search(low, *near) is not None
