"""The day and the place of an event as MUC-4 writes them: defaults, weekdays, the country first. Scores nothing."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

from benchmarks.quality.muc_events import TYPES
from crosswire.engines.offline.words.kinds import find_kinds
from crosswire.text.names.states import STATES
from crosswire.text.prose import number_sentences
from crosswire.text.spans import Span
from crosswire.text.times.dates import find_dates
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT, Actor, Incident, Means, Toll, When, Where

_CAPITALS = {
    "SAN SALVADOR": "el salvador",
    "BOGOTA": "colombia",
    "LIMA": "peru",
    "GUATEMALA CITY": "guatemala",
    "TEGUCIGALPA": "honduras",
    "SANTIAGO": "chile",
    "LA PAZ": "bolivia",
    "QUITO": "ecuador",
    "BUENOS AIRES": "argentina",
    "MANAGUA": "nicaragua",
    "CARACAS": "venezuela",
    "BRASILIA": "brazil",
    "MEXICO CITY": "mexico",
    "HAVANA": "cuba",
    "MADRID": "spain",
}
_CAPITAL_OF = {country: capital for capital, country in _CAPITALS.items()}
_CAPITAL = re.compile(r"\bTH(?:E|IS) (?:\w+[AR]N )?CAPITAL\b(?! OF)")
_NARROW = {"city", "region", "district"}
_OLDEST = timedelta(days=62)
# 7.3, note 1: of a day that is only named by its weekday the form is that of no date.
_WEEKDAY = re.compile(r"\b(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b(?!.*\d)")
# 1.0 (4): the countries of interest.
_COUNTRIES = {
    "argentina",
    "bolivia",
    "chile",
    "colombia",
    "ecuador",
    "el salvador",
    "guatemala",
    "honduras",
    "peru",
}


def keep_told(article: Article, incident: Incident, about: str) -> Incident:
    """The incident without the days and places of *about* that are of something else which its article tells.

    A report on a visit or a session names the day and the city of that; of an attack that it speaks of it gives none,
    and the data set wants the default then (7.3). What counts stands in a sentence that tells of violence, or in one
    beside whom it hit.
    """
    spans = number_sentences(article).sentences
    hit = _find_hit(article, incident, about)

    def is_told(one: When | Where, places: Sequence[int]) -> bool:
        at = {_find_sentence(spans, place) for place in places}
        if one.about != about or hit & at:
            return True
        return any(mention.kind in TYPES for number in at for mention in find_kinds(article.text, spans[number]))

    # An article says where it was in one sentence and cites the place in another.
    def is_told_anywhere(one: Where) -> bool:
        named = re.finditer(rf"\b{re.escape(one.name)}\b", article.text)
        return is_told(one, [one.citations[0].start, *(found.start() for found in named)])

    when = [one for one in incident.when if is_told(one, [one.citations[0].start])]
    where = [one for one in incident.where if one.kind in {"site", "country"} or is_told_anywhere(one)]
    return incident.model_copy(update={"when": when, "where": where})


def _find_hit(article: Article, incident: Incident, about: str) -> set[int]:
    """The sentences that tell whom or what an event hit and by what, each with those beside it."""
    spans = number_sentences(article).sentences
    claims: list[Actor | Toll | Means] = [one for one in incident.actors if one.role in {"victim", "target"}]
    claims += [*incident.tolls, *incident.means]
    hit = {_find_sentence(spans, at.start) for one in claims if one.about == about for at in one.citations}
    return {near for number in hit for near in (number - 1, number, number + 1)}


def _find_sentence(spans: Sequence[Span], place: int) -> int:
    return max(0, bisect_right(spans, place, key=attrgetter("start")) - 1)


def find_day(article: Article, incident: Incident, about: str) -> str | None:
    """The day as the data set writes it; the default where none is given; None for an event too old to count.

    Task description 1.0 (6): of an old incident new information counts, as of that which the article is about.
    """
    published = date.fromisoformat(article.published) if article.published else None
    days = [one for one in incident.when if one.about == about and one.date and len(one.date) >= 10]
    if not days:
        months = [one.date for one in incident.when if one.about == about and one.date]
        if (
            about != INCIDENT
            and published
            and any(month < f"{published - _OLDEST:%Y-%m}"[: len(month)] for month in months)
        ):
            return None
        return f"- {published:%d %b %y}".upper() if published else "-"
    day = date.fromisoformat((days[0].date or "")[:10])
    if about != INCIDENT and published and published - day > _OLDEST:
        return None
    if published and _WEEKDAY.search(days[0].citations[0].quote.upper()) and not _is_dated(article, days[0].date):
        return f"- {published:%d %b %y}".upper()
    return f"{day:%d %b %y}".upper()


def _is_dated(article: Article, day: str | None) -> bool:
    """Whether the article gives a day in another form than by its weekday: "last Wednesday ... on 24 May"."""
    spans = number_sentences(article).sentences
    dates = (mention for span in spans for mention in find_dates(article.text, article.published, span))
    return any(mention.date == day and mention.weekday is None for mention in dates)


def find_location(article: Article, incident: Incident, about: str) -> str:
    """The country and the places in it, from the widest to the narrowest."""
    places = [one for one in incident.where if one.about == about and one.relation in {"in", "near"}]
    named = {one.kind: one.name.upper() for one in reversed(places) if one.kind != "site"}
    country = _CAPITALS.get(named.get("city", "")) or named.get("country", "").lower()
    country = country if country in _COUNTRIES else _country(article) or country
    # "The talks in Caracas": what a telegram from Lima tells beside them was not there.
    if _CAPITALS.get(named.get("city", ""), country) != country:
        del named["city"]
    if not named.keys() & _NARROW and country in _CAPITAL_OF and _tells_of_capital(article, incident, about):
        named["city"] = _CAPITAL_OF[country]
    return ": ".join([country.upper(), *(named[kind] for kind in ("region", "city", "district") if kind in named)])


def _tells_of_capital(article: Article, incident: Incident, about: str) -> bool:
    """Whether "the capital" is where an event was, told with it: the keys have its name."""
    spans, hit = number_sentences(article).sentences, _find_hit(article, incident, about)
    return any(_CAPITAL.search(article.text, *span) for at, span in enumerate(spans) if at in hit)


def _country(article: Article) -> str:
    """The state that a telegram names most often, with its people and its capital; its header counts for three."""
    folded = article.text.casefold()
    city, _, country = (article.publisher or "").rstrip(")").partition(" (")
    header = _CAPITALS.get(city) or country.casefold()
    counted = Counter({header: 3} if header in _CAPITAL_OF else {})
    for form, state in STATES.items():
        if form in folded and state in _COUNTRIES:
            counted[state] += len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", folded))
    for capital, state in _CAPITALS.items():
        if state in _COUNTRIES and capital in article.text:
            counted[state] += len(re.findall(rf"\b{capital}\b", article.text))
    return counted.most_common(1)[0][0] if counted else ""
