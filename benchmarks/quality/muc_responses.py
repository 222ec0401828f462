"""From an article of MUC-4 to the templates that the embedded engine's incident amounts to. Scores nothing.

What the data set defines and news does not: its header, which events it counts, the country before each place.
"""

import hashlib
import re
from collections import Counter
from datetime import date, timedelta

from benchmarks.quality.muc_events import find_events
from benchmarks.quality.muc_keys import SLOTS, Fill, Template
from benchmarks.quality.muc_parts import find_parts
from benchmarks.quality.muc_targets import find_type, is_combatant, is_counted
from benchmarks.quality.muc_victims import find_unharmed, find_victims, is_description
from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.reading.capitals import COMMON, read_namings
from crosswire.engines.offline.words.means import MEANS
from crosswire.engines.offline.words.people import BODIES, FORCES, OUTLAWED, PEOPLE, VIOLENT
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.name_words import GROUP_WORDS
from crosswire.text.names import same_name
from crosswire.text.prose import number_sentences
from crosswire.text.states import STATES
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT, Actor, Incident

_HEADER = re.compile(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\b")
_START = re.compile(r"\[(?:TEXT|EXCERPTS?)\]\s*")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
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
_FIRE = re.compile(r"\b(?:BULLETS?|GUNFIRE|STRAFING|SHELLING|BOMBARDMENTS?|(?:ARTILLERY|TANK|WEAPONS) FIRE)$")
_OLDEST = timedelta(days=62)
# Task description 7.7: the slot does not apply to them.
_WITHOUT_INSTRUMENT = {"ARSON", "KIDNAPPING"}
# 7.3, note 1: of a day that is only named by its weekday the form is that of no date.
_WEEKDAY = re.compile(r"\b(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b(?!.*\d)")
# 1.0 (4): the countries of interest.
_COUNTRIES = {
    "argentina", "bolivia", "chile", "colombia", "ecuador", "el salvador", "guatemala", "honduras", "peru",
}


def read_article_of(name: str, text: str) -> Article:
    """The article of one telegram: lines of a paragraph joined, its header's date as the date of publication."""
    day = _HEADER.search(text[:300])
    published = f"19{day[3]}-{_MONTHS.index(day[2]) + 1:02d}-{int(day[1]):02d}" if day and day[2] in _MONTHS else None
    start = _START.search(text[:600])
    body = re.sub(r"[ \t]*\n(?![ \t]*\n|   )[ \t]*", " ", text[start.end() if start else 0 :])
    body = re.sub(r"(?<=[A-Z])- (?=[A-Z])", "-", body)
    digest = hashlib.sha256(body.encode()).hexdigest()
    return build_article(
        Source(name, digest, body, "utf-8"),
        Given(published=published, publisher=text.partition(",")[0].partition(" (")[0].strip()),
    )


def respond(article: Article) -> list[Template]:
    """The templates of one article, one for each part of an event that the data set counts."""
    numbered = number_sentences(article)
    incident = ground(propose_incident(numbered), numbered).incident
    if incident is None:
        return []
    templates = (
        _read_event(article, part, about, sort)
        for about, kind in find_events(incident)
        for part, sort in find_parts(article, incident, about, kind)
    )
    return [template for template in templates if template]


def _read_event(article: Article, incident: Incident, about: str, kind: str) -> Template | None:
    day = _day(article, incident, about)
    victims = find_victims(article, incident, about)
    people = {who: said for who, said in victims.items() if not is_combatant(who)}
    targets = [one.name for one in incident.actors if one.about == about and one.role == "target"]
    targets += [one.name for one in incident.where if one.about == about and one.kind == "site"]
    if day is None or not is_counted(kind, people, targets):
        return None
    bodies, persons = _part_perpetrators(_blamed(incident, about), article.text)
    # The data set wants the organisation in each template; news names it once, with the incident.
    bodies = bodies or _part_perpetrators(_blamed(incident, INCIDENT), article.text)[0]
    names = [who for who in people if not is_description(who)]
    values = {
        "type": [kind],
        "date": [day],
        "location": [_location(article, incident, about)],
        # The data set asks for instruments: what only caused it ("a dispute") is none, nor is their fire.
        "weapon": [one.text for one in incident.means if one.about == about and _is_instrument(one.text)]
        if kind not in _WITHOUT_INSTRUMENT
        else [],
        "individual": persons,
        "organisation": bodies,
        "name": names,
        "number": [f"{number}: {who}" for who, (number, _) in people.items()],
        "effect": [f"{effect}: {who}" for who, (_, effect) in people.items() if effect]
        or [find_unharmed(incident, about) or ""],
    }
    slots = {slot: tuple(Fill((value,), False) for value in dict.fromkeys(values[slot]) if value) for slot in SLOTS}
    described = (*targets, *people)
    kinds = frozenset(kind for name in described for kind in [find_type(name)] if kind)
    return Template(slots, described, kinds, False)


def _blamed(incident: Incident, about: str) -> list[Actor]:
    return [one for one in incident.actors if one.about == about and one.role in {"perpetrator", "claimant"}]


def _is_instrument(words: str) -> bool:
    found = MEANS.search(words.lower())
    return found is not None and found["weapon"] is not None and not _FIRE.search(words.upper())


def _day(article: Article, incident: Incident, about: str) -> str | None:
    """The day as the data set writes it; the default where none is given; None for an event too old to count.

    Task description 1.0 (6): of an old incident new information counts, as of that which the article is about.
    """
    published = date.fromisoformat(article.published) if article.published else None
    days = [one for one in incident.when if one.about == about and one.date and len(one.date) >= 10]
    if not days:
        months = [one.date for one in incident.when if one.about == about and one.date]
        if about != INCIDENT and published and any(month < f"{published - _OLDEST:%Y-%m}"[: len(month)] for month in months):
            return None
        return f"- {published:%d %b %y}".upper() if published else "-"
    day = date.fromisoformat((days[0].date or "")[:10])
    if about != INCIDENT and published and published - day > _OLDEST:
        return None
    if published and _WEEKDAY.search(days[0].citations[0].quote.upper()):
        return f"- {published:%d %b %y}".upper()
    return f"{day:%d %b %y}".upper()


def _location(article: Article, incident: Incident, about: str) -> str:
    places = [one for one in incident.where if one.about == about and one.relation in {"in", "near"}]
    named = {one.kind: one.name.upper() for one in reversed(places) if one.kind != "site"}
    country = _CAPITALS.get(named.get("city", "")) or named.get("country", "").lower()
    country = country if country in _COUNTRIES else _country(article) or country
    return ": ".join([country.upper(), *(named[kind] for kind in ("region", "city", "district") if kind in named)])


def _country(article: Article) -> str:
    """The state that a telegram names most often, its people included; the one of its header counts for three."""
    folded = article.text.casefold()
    counted = Counter({_CAPITALS[article.publisher]: 3} if article.publisher in _CAPITALS else {})
    for form, state in STATES.items():
        if form in folded and state in _COUNTRIES:
            counted[state] += len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", folded))
    return counted.most_common(1)[0][0] if counted else ""


def _distinct(names: list[str], text: str) -> list[str]:
    """The bodies, each under its first name: an acronym and its long form are one, by their letters or by brackets."""
    kept: list[str] = []
    for name in names:
        if not any(
            same_name(name.title(), one.title())
            or _initials(name, one)
            or _initials(one, name)
            or _apposed(name, one, text)
            or _apposed(one, name, text)
            for one in kept
        ):
            kept.append(name)
    return kept


def _apposed(one: str, other: str, text: str) -> bool:
    return re.search(rf"{re.escape(one)}\s*[\[(]\s*{re.escape(other)}\s*[\])]", text, re.IGNORECASE) is not None


def _initials(short: str, long: str) -> bool:
    letters = iter(word[0] for word in long.upper().split())
    return " " not in short and " " in long and all(letter in letters for letter in short.upper())


def _part_perpetrators(blamed: list[Actor], text: str) -> tuple[list[str], list[str]]:
    """The organisations and the individuals among those blamed.

    Of LANTERN GUERRILLAS and LANTERN the first are individuals, the second an organisation. Police that are not
    accused of anything do their duty: the data set counts no action of theirs.
    """
    names = list(dict.fromkeys(one.name for one in blamed if one.stance != "denied"))
    accused = {one.name for one in blamed if one.stance in {"accused", "claimed"}}
    described = [name for name in names if _is_described(name)]
    bodies = [
        name
        for name in names
        if name not in described and (_is_body(name, text) or any(name in other for other in described))
    ]
    bodies = [name for name in bodies if "POLICE" not in name.upper() or name in accused]
    return _distinct(bodies, text), [name for name in names if name not in bodies and "POLICE" not in name.upper()]


def _is_described(name: str) -> bool:
    """Whether a name is a description of people: UNKNOWN MEN, GUERRILLAS OF THE BLUE FRONT, A GROUP OF MEN."""
    words = name.casefold().split()
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    if head in PEOPLE - OUTLAWED or words[-1] in VIOLENT - OUTLAWED:
        return True
    if head in OUTLAWED and len(words) > 1:
        return False
    return (head in VIOLENT | _MANY | {"group"} and (head != "group" or "of" in words)) or "members" in words


def _is_body(name: str, text: str) -> bool:
    """Whether a name is a body's: by a word for bodies, as an acronym, with THE or in quotation marks: THE ABC."""
    words = re.findall(r"[\w'’-]+", name.casefold())
    if words[-2:] == ["armed", "forces"]:
        return True
    if words[0] in _NO_NAME or re.match(r"\d+(?!\d*(?:st|nd|rd|th|d)$)", words[0]):
        return False
    if words[-1] in _SORTS and not set(words[:-1]) - COMMON - STATES.keys():
        return False
    if set(words) & (GROUP_WORDS | FORCES | BODIES):
        return set(words) - _NO_NAME != set()
    if len(words) == 1 and words[0] in read_namings(text).groups:
        return True
    called = re.escape(name.upper())
    introduced = rf"\b(?:THE|LOS|GROUP|GROUPING|ORGANIZATION|MOVEMENT)\s+\"?{called}\b|\"{called}\b"
    return re.search(introduced, text) is not None


_NO_NAME = {
    "this",
    "that",
    "these",
    "those",
    "its",
    "their",
    "his",
    "over",
    "some",
    "about",
    "approximately",
    "another",
}
_SORTS = {"group", "groups", "organizations", "factions", "rings", "bands", "gangs", "sectors"}
_NO_NAME |= {"armed", "group", "groups", "organization", "organizations", "alleged", "unidentified"}
_MANY = {"soldiers", "troops", "soldier", "members", "member", "policemen"}
