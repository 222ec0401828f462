"""Where the incident and other events of an article took place, by the article's words. Holds no map."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosswire.engines.offline.extraction.place_signs import PlaceSign, Sign, find_place_signs
from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.words.places import OF_CITY, OUTLET, PART_BEFORE, SIDE
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.proposal import WhereProposal
from crosswire_schemas.vocabulary import PlaceKind

# How much each sign weighs in the first sentence of an article, and in one far below.
_WEIGHTS: Mapping[Sign, tuple[float, float]] = {
    "body": (2.5, 2.5),
    "state": (4.8, 1.2),
    "inside": (2.4, 0.6),
    "near": (2.0, 0.6),
    "event": (2.9, 0.7),
    "part": (3.0, 0.8),
    "site": (1.8, 0.5),
    "citizen": (0.5, 0.3),
    "mention": (0.4, 0.4),
}
# In a sentence that tells of nobody harmed and of no event, a place is less likely that of what happened.
_QUIET = 0.7
_TALK = frozenset(("political", "legal", "protest"))
_TITLE = 1.0
_DATELINE = 2.0
# "Norwell police said" in a sentence on another event still says whose police speak.
_OTHER_EVENT = 0.4
_SAYS_NO_EVENT = frozenset(("body", "citizen"))
# These show a city by itself, not by a part of it ("South Norwell") or by somebody from there.
_STANDS_ALONE: tuple[Sign, ...] = ("body", "state", "inside", "near", "event")
_LEAST = 0.5
# What a city lies in needs more: "in Iran" far below may be any country that is talked of. So does what is only taken
# for a part of the city because its police speak; "the Mill Hill neighborhood" is one.
_LEAST_AROUND = 1.2


class _Place(NamedTuple):
    """All that the article says of one place of one event; *weight* is how likely it is that of what happened."""

    words: str
    about: str
    kind: PlaceKind
    weight: float
    signs: Sequence[PlaceSign]

    def has(self, *signs: Sign) -> bool:
        return any(one.sign in signs for one in self.signs)


def find_places(reading: ArticleReading) -> list[WhereProposal]:
    """Return the places of what happened, the likeliest first: of each event one city, district, region, country, site.

    What happened has one place: another city of the article is where somebody lives, is treated or speaks.
    A city that only names a body ("Springfield police") may be elsewhere, but bodies are named often: what is named
    most wins. Where the police of a city speak, a place named without police or state of its own is a part of it. The
    title and the date line propose nothing; they support what the prose names.
    """
    found = [one for one in find_place_signs(reading.sentences) if one.sentence.holds(one.start, one.end)]
    places = [
        place
        for about in dict.fromkeys(reading.about_of(one.sentence) for one in found)
        for place in _tell_districts(_read_places(reading, found, about))
    ]
    places.sort(key=lambda place: (-place.weight, place.signs[0].start))
    best: dict[tuple[str, PlaceKind], _Place] = {}
    for place in places:
        if place.weight >= (_LEAST_AROUND if _lies_around(place) else _LEAST):
            best.setdefault((place.about, place.kind), place)
    return [_propose(place) for place in best.values()]


def _lies_around(place: _Place) -> bool:
    return place.kind not in {"city", "site"} and not any(one.kind == "district" for one in place.signs)


def _read_places(reading: ArticleReading, found: Sequence[PlaceSign], about: str) -> list[_Place]:
    """The places of one event, those that are only mentioned left out."""
    named: defaultdict[str, list[PlaceSign]] = defaultdict(list)
    for one in found:
        if reading.about_of(one.sentence) == about or (about == INCIDENT and one.sign in _SAYS_NO_EVENT):
            named[one.words].append(one)
    article = reading.numbered.article
    return [
        _Place(
            words,
            about,
            _kind(signs, is_supported=bool(_support(words, article))),
            _support(words, article) + sum(_weigh(one, reading, about) for one in signs),
            signs,
        )
        for words, signs in named.items()
        if _is_shown(signs)
    ]


def _is_shown(signs: Sequence[PlaceSign]) -> bool:
    """Whether something shows a place, not only a party or a make: "a Fenn fan", where "Fenn won" stands more often."""
    telling = [one for one in signs if one.sign != "mention"]
    is_weak = all(one.sign in {"citizen", "event"} for one in telling)
    return bool(telling) and not (is_weak and len(signs) > 2 * len(telling))


def _support(words: str, article: Article) -> float:
    """What the title and the date line add to a place that the prose names."""
    title = OUTLET.sub("", article.title or "").casefold()
    datelines = " ".join(article.text[r.start : r.end] for r in article.regions if r.kind == "dateline").casefold()
    return _TITLE * (words in title) + _DATELINE * (words in datelines)


def _weigh(one: PlaceSign, reading: ArticleReading, about: str) -> float:
    first, later = _WEIGHTS[one.sign]
    weight = later + (first - later) / one.sentence.number
    if reading.about_of(one.sentence) != about:
        return _OTHER_EVENT * weight
    kinds = [mention for mention in one.sentence.kinds if mention.kind not in _TALK]
    tells = one.sign in {"body", "citizen", "mention"} or one.sentence.cues or kinds
    return weight if tells else _QUIET * weight


def _kind(signs: Sequence[PlaceSign], *, is_supported: bool) -> PlaceKind:
    """What a place is: a city once it has a police or a state, else what it is first said to be."""
    if any(one.sign in {"body", "state"} for one in signs) and any(
        one.kind in {"city", "district", "site"} for one in signs
    ):
        return "city"
    # "A Fennimart store", "a Karro car": what only stands before a thing is seldom a city.
    if not is_supported and signs[0].kind == "city" and _only_owns_things(signs):
        return "district"
    # "Norwell province" is a region; "Norwell" alone beside it is not only that.
    return next((one.kind for one in signs if one.kind != "region"), signs[0].kind)


def _only_owns_things(signs: Sequence[PlaceSign]) -> bool:
    """Whether a name only stands before things of trade: a store, a bar, a car. A home or a street may be a city's."""
    return all(one.sign == "mention" or (one.sign == "event" and not _owns_as_a_city(one)) for one in signs)


def _owns_as_a_city(one: PlaceSign) -> bool:
    text = one.sentence.article.text
    return bool(OF_CITY.match(text, one.end) or PART_BEFORE.search(text, one.sentence.span.start, one.start))


def _tell_districts(places: Sequence[_Place]) -> list[_Place]:
    """The places, those districts that lie in a city which the article names too.

    "In Brampton, Norwell police said": Norwell is the city. "In South Norwell": so is Norwell, if it is named alone.
    Beside a city, "a Fennimart store" tells of no other place.
    """
    cities = {place.words for place in places if place.kind == "city" and place.has(*_STANDS_ALONE)}
    has_body = any(place.has("body") and place.kind == "city" for place in places)
    told = [
        place._replace(kind="district")
        if place.kind == "city"
        and not place.has("body")
        and ((has_body and not place.has("state")) or SIDE.sub("", place.words) in cities - {place.words})
        else place
        for place in places
    ]
    has_city = any(place.kind == "city" for place in told)
    return [place for place in told if not (has_city and place.kind == "district" and _only_owns_things(place.signs))]


def _propose(place: _Place) -> WhereProposal:
    best = max(place.signs, key=lambda one: _WEIGHTS[one.sign][0] / one.sentence.number)
    return WhereProposal(
        about=place.about,
        kind=place.kind,
        relation=best.relation,
        at=best.sentence.point(best.start, best.end),
        said_by=find_teller(best.sentence, best.start)[1],
    )
