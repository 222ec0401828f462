"""The parts of an event that MUC-4 counts apart: each type of violence has a template of its own. Scores nothing.

News tells of one incident in which men shot two guards and kidnapped a judge; the data set has an attack and a
kidnapping. A sentence is of the type that its words tell; without any, of the type of the event.
"""

import re
from bisect import bisect_right
from collections.abc import Callable

from benchmarks.quality.muc_events import TYPES
from benchmarks.quality.muc_targets import is_combatant, is_counted
from benchmarks.quality.muc_victims import find_victims, is_description
from crosswire.engines.offline.words.kinds import find_kinds
from crosswire.text.prose import number_sentences
from crosswire_schemas.article import Article
from crosswire_schemas.incident import Actor, Incident, When, Where

_VALUES = ("actors", "tolls", "means", "where", "when")
_TO_THINGS = {"ARSON", "BOMBING", "ROBBERY"}
_NARROW = {"city", "region", "district"}
_DAY = len("1990-03-04")
_Types = Callable[[int], str]


def find_parts(article: Article, incident: Incident, about: str, kind: str) -> list[tuple[Incident, str]]:
    """Each part of the event *about* with its type: the one of the event's own *kind* first.

    Another type is a part only where it has somebody of its own, by name or number, or, of a type that is mostly done
    to things, something (5.0: each type is captured in a separate template); else all is of one part.
    """
    type_at = _read_types(article, kind)
    others = [other for other in dict.fromkeys(TYPES.values()) if other != kind]
    parts = [(_take(incident, about, {other}, type_at), other) for other in others]
    parts = [(part, other) for part, other in parts if _is_apart(article, part, about, other)]
    rest = {kind, *others} - {other for _, other in parts}
    return [(_take(incident, about, rest, type_at), kind), *parts]


def _read_types(article: Article, kind: str) -> _Types:
    """The type of the sentence in which a place of the article lies."""
    spans = number_sentences(article).sentences
    told = [{TYPES.get(mention.kind) for mention in find_kinds(article.text, span)} for span in spans]
    types = [kind if kind in found else next((t for t in TYPES.values() if t in found), kind) for found in told]
    starts = [span.start for span in spans]
    return lambda place: types[max(0, bisect_right(starts, place) - 1)]


def _take(incident: Incident, about: str, types: set[str], type_at: _Types) -> Incident:
    """The incident with only the values of *types*: its times and places where these have none, and all the blamed."""
    fields = {}
    for name in _VALUES:
        values = [one for one in getattr(incident, name) if one.about == about]
        mine = [one for one in values if type_at(one.citations[0].start) in types or _is_blamed(one)]
        others = [one for one in getattr(incident, name) if one.about != about and _is_blamed(one)]
        if not any(_is_telling(one) for one in mine) and name in {"where", "when"}:
            mine = values
        fields[name] = mine + others
    return incident.model_copy(update=fields)


def _is_telling(one: object) -> bool:
    """Whether a time is of a day, or a place narrower than a country: those of the whole event are no better."""
    return (
        bool(one.date and len(one.date) >= _DAY)
        if isinstance(one, When)
        else isinstance(one, Where) and one.kind in _NARROW
    )


def _is_blamed(one: object) -> bool:
    return isinstance(one, Actor) and one.role in {"perpetrator", "claimant"}


def _is_apart(article: Article, part: Incident, about: str, kind: str) -> bool:
    targets = [one.name for one in part.actors if one.about == about and one.role == "target"]
    return _has_somebody(article, part, about) or (kind in _TO_THINGS and is_counted(kind, [], targets))


def _has_somebody(article: Article, part: Incident, about: str) -> bool:
    victims = find_victims(article, part, about).items()
    return any(
        not is_combatant(who) and (not is_description(who) or re.search(r"\d", number)) for who, (number, _) in victims
    )
