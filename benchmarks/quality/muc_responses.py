"""From an article of MUC-4 to the templates that the embedded engine's incident amounts to. Scores nothing.

What the data set defines and news does not: its header, which events it counts, the country before each place.
"""

import hashlib
import re
from collections import Counter
from datetime import date, timedelta

from benchmarks.quality.muc_keys import SLOTS, Fill, Template
from benchmarks.quality.muc_victims import find_victims, is_description
from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.words.people import FORCES, PEOPLE, VIOLENT
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.name_words import GROUP_WORDS
from crosswire.text.names import same_name
from crosswire.text.prose import number_sentences
from crosswire.text.states import STATES
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT, Incident

_HEADER = re.compile(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\b")
_START = re.compile(r"\[(?:TEXT|EXCERPTS?)\]\s*")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_TYPES = {
    "armed_attack": "ATTACK",
    "shooting": "ATTACK",
    "crime": "ATTACK",
    "bombing": "BOMBING",
    "kidnapping": "KIDNAPPING",
    "arson": "ARSON",
    "robbery": "ROBBERY",
}
# Harm done by and to armed forces is war to the guidelines, not an incident.
_COMBATANT = re.compile(
    r"\b(?:SOLDIERS?|TROOPS?|GUERRILLAS?|REBELS?|TERRORISTS?|SUBVERSIVES?|INSURGENTS?|COMBATANTS?|FIGHTERS?|"
    r"EXTREMISTS?|"
    r"PATROLS?|BATTALIONS?|BRIGADES?|GARRISONS?|ARMY|GUARDSMEN|MILITARY|ARMED FORCES|TRAFFICKERS?|SERGEANTS?|"
    r"CASUALTIES)\b"
)
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
_TARGETS = {
    "LAW ENFORCEMENT": r"POLICE|DETECTIVE|PATROLM",
    "SECURITY GUARD": r"GUARD|WATCHM|ESCORT",
    "LEGAL OR JUDICIAL": r"JUDGE|MAGISTRATE|LAWYER|ATTORNEY|PROSECUTOR|JUROR",
    "DIPLOMAT": r"DIPLOMAT|AMBASSADOR|CONSUL\b",
    "GOVERNMENT OFFICIAL": r"MINISTER|MAYOR|PRESIDENT|GOVERNOR|OFFICIAL",
    "POLITICAL FIGURE": r"CANDIDATE|SENATOR|CONGRESSM|LEADER|POLITICIAN|DEPUT|COUNCILM",
    "CIVILIAN RESIDENCE": r"HOUSE|HOME|RESIDENCE|APARTMENT",
    "TRANSPORT VEHICLE": r"\bCARS?\b|\bBUS|TRUCK|VEHICLE|JEEP|PLANE|AIRCRAFT|TRAIN",
    "TRANSPORTATION ROUTE": r"BRIDGE|ROAD|HIGHWAY",
    "FINANCIAL": r"\bBANK",
    "ENERGY": r"TOWER|PYLON|PIPELINE|ELECTRIC|POWER|OIL",
    "DIPLOMAT OFFICE OR RESIDENCE": r"EMBASSY|CONSULATE",
    "COMMERCIAL": r"STORE|SHOP|RESTAURANT|HOTEL|MALL|COMPANY|MARKET",
    "CHURCH": r"CHURCH|CATHEDRAL",
    "COMMUNICATIONS": r"RADIO|TELEVISION|TELEPHONE|NEWSPAPER",
    "CIVILIAN": (
        r"PEOPLE|PERSON|\bM[AE]N\b|WOM[AE]N|CHILD|PEASANT|PRIEST|JESUIT|STUDENT|WORKER|CIVILIAN|JOURNALIST|"
        r"REPORTER|DRIVER|"
        r"TEACHER|BOY|GIRL|WIFE|SON\b|DAUGHTER|FARMER|RESIDENT|VILLAGER|BUSINESSM|ENGINEER|UNION"
    ),
}
_OLDEST = timedelta(days=62)


def read_article_of(name: str, text: str) -> Article:
    """The article of one telegram: lines of a paragraph joined, its header's date as the date of publication."""
    day = _HEADER.search(text[:300])
    published = f"19{day[3]}-{_MONTHS.index(day[2]) + 1:02d}-{int(day[1]):02d}" if day and day[2] in _MONTHS else None
    start = _START.search(text[:600])
    body = re.sub(r"[ \t]*\n(?![ \t]*\n|   )[ \t]*", " ", text[start.end() if start else 0 :])
    digest = hashlib.sha256(body.encode()).hexdigest()
    return build_article(
        Source(name, digest, body, "utf-8"),
        Given(published=published, publisher=text.partition(",")[0].partition(" (")[0].strip()),
    )


def respond(article: Article) -> list[Template]:
    """The templates of one article, one for each event that the data set counts."""
    numbered = number_sentences(article)
    incident = ground(propose_incident(numbered), numbered).incident
    if incident is None:
        return []
    events = [(INCIDENT, incident.event.kind)]
    events += [(one.id, one.kind) for one in incident.related_events if one.relation not in {"reaction", "wider"}]
    types = [(about, _TYPES.get(kind) or _implied(incident, about, kind)) for about, kind in events]
    templates = (_read_event(article, incident, about, kind) for about, kind in types if kind)
    return [template for template in templates if template]


def _implied(incident: Incident, about: str, kind: str) -> str | None:
    """The type of what a political or legal act is about, if it has victims: a trial for a murder, a protest at one."""
    roles = {one.role for one in incident.actors if one.about == about}
    if kind not in {"political", "legal", "other"} or "victim" not in roles:
        return None
    if not (
        roles & {"perpetrator", "claimant"}
        or any(one.about == about and one.effect == "killed" for one in incident.tolls)
    ):
        return None
    bombs = [
        one for one in incident.means if one.about == about and re.search("BOMB|EXPLOSI|DYNAMIT", one.text.upper())
    ]
    return "BOMBING" if bombs else "ATTACK"


def _read_event(article: Article, incident: Incident, about: str, kind: str) -> Template | None:
    day = _day(article, incident, about)
    victims = find_victims(article, incident, about)
    fighters = [who for who in victims if _COMBATANT.search(who)]
    targets = [one.name for one in incident.actors if one.about == about and one.role == "target"]
    targets += [one.name for one in incident.where if one.about == about and one.kind == "site"]
    if day is None or len(fighters) == len([*victims, *targets]):
        return None
    people = {who: said for who, said in victims.items() if who not in fighters}
    actors = [one for one in incident.actors if one.about == about]
    blamed = [one.name for one in actors if one.role in {"perpetrator", "claimant"}]
    names = [who for who in people if not is_description(who)]
    values = {
        "type": [kind],
        "date": [day],
        "location": [_location(article, incident, about)],
        "weapon": [one.text for one in incident.means if one.about == about],
        "individual": [name for name in blamed if not _is_body(name)],
        "organisation": _distinct([name for name in blamed if _is_body(name)]),
        "name": names,
        "number": [f"{number}: {who}" for who, (number, _) in people.items()],
        "effect": [f"{effect}: {who}" for who, (_, effect) in people.items() if effect],
    }
    slots = {slot: tuple(Fill((value,), False) for value in dict.fromkeys(values[slot]) if value) for slot in SLOTS}
    described = (*targets, *people)
    kinds = frozenset(kind for name in described for kind in [_target_type(name)] if kind)
    return Template(slots, described, kinds, False)


def _day(article: Article, incident: Incident, about: str) -> str | None:
    """The day as the data set writes it; the default where none is given; None for an event too old to count."""
    published = date.fromisoformat(article.published) if article.published else None
    dates = [one.date for one in incident.when if one.about == about and one.date and len(one.date) >= 10]
    if not dates:
        months = [one.date for one in incident.when if one.about == about and one.date]
        if published and any(month < f"{published - _OLDEST:%Y-%m}"[: len(month)] for month in months):
            return None
        return f"- {published:%d %b %y}".upper() if published else "-"
    day = date.fromisoformat(dates[0][:10])
    return None if published and published - day > _OLDEST else f"{day:%d %b %y}".upper()


def _location(article: Article, incident: Incident, about: str) -> str:
    places = [one for one in incident.where if one.about == about and one.relation in {"in", "near"}]
    named = {one.kind: one.name for one in reversed(places) if one.kind != "site"}
    country = (named.get("country") or _country(article)).upper()
    return ": ".join([country, *(named[kind] for kind in ("region", "city", "district") if kind in named)])


def _country(article: Article) -> str:
    """The state that a telegram names most often, its people included; the one of its header counts for three."""
    folded = article.text.casefold()
    counted = Counter({_CAPITALS.get(article.publisher or "", ""): 3})
    for form, state in STATES.items():
        if form in folded and state not in {"united states", "georgia"}:
            counted[state] += len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", folded))
    return counted.most_common(1)[0][0]


def _target_type(name: str) -> str | None:
    return next((kind for kind, words in _TARGETS.items() if re.search(words, name.upper())), None)


def _distinct(names: list[str]) -> list[str]:
    """The bodies, each under its first name: an acronym and its long form are one."""
    kept: list[str] = []
    for name in names:
        if not any(
            same_name(name.title(), one.title()) or _initials(name, one) or _initials(one, name) for one in kept
        ):
            kept.append(name)
    return kept


def _initials(short: str, long: str) -> bool:
    letters = iter(word[0] for word in long.upper().split())
    return " " not in short and " " in long and all(letter in letters for letter in short.upper())


def _is_body(name: str) -> bool:
    words = name.casefold().split()
    if words[-1] in VIOLENT | _MANY or "members" in words:
        return False
    return bool(set(words) & (GROUP_WORDS | FORCES)) or (len(words) == 1 and words[0] not in PEOPLE)


_MANY = {"soldiers", "troops", "soldier", "members", "member", "policemen"}
