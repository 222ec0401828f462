"""From an article of MUC-4 to the templates that the embedded engine's incident amounts to. Scores nothing.

What the data set defines and news does not: its header, which events it counts, the country before each place.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from benchmarks.quality.muc_keys import SLOTS, Fill, Template
from crosswire.engines.offline.people_words import FORCES, PEOPLE, VIOLENT
from crosswire.engines.offline.proposing import propose
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.name_words import GROUP_WORDS
from crosswire.text.numbers import find_quantities
from crosswire.text.prose import number_sentences
from crosswire.text.states import STATES
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT, Actor, Incident, Toll

_HEADER = re.compile(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\b")
_START = re.compile(r"\[(?:TEXT|EXCERPTS?)\]\s*")
_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_TYPES = {
    "armed_attack": "ATTACK",
    "shooting": "ATTACK",
    "crime": "ATTACK",
    "bombing": "BOMBING",
    "kidnapping": "KIDNAPPING",
    "arson": "ARSON",
    "robbery": "ROBBERY",
}
_EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
# Harm done by and to armed forces is war to the guidelines, not an incident.
_COMBATANT = re.compile(
    r"\b(?:SOLDIERS?|TROOPS|GUERRILLAS?|REBELS?|TERRORISTS?|SUBVERSIVES?|INSURGENTS?|COMBATANTS?|FIGHTERS?|EXTREMISTS?)\b"
)
_OLDEST = timedelta(days=62)


def read_article_of(name: str, text: str) -> Article:
    """The article of one telegram: lines of a paragraph joined, its header's date as the date of publication."""
    day = _HEADER.search(text[:300])
    published = f"19{day[3]}-{_MONTHS.index(day[2]) + 1:02d}-{int(day[1]):02d}" if day and day[2] in _MONTHS else None
    start = _START.search(text[:600])
    body = re.sub(r"[ \t]*\n(?![ \t]*\n|   )[ \t]*", " ", text[start.end() if start else 0 :])
    digest = hashlib.sha256(body.encode()).hexdigest()
    return build_article(Source(name, digest, body, "utf-8"), Given(published=published))


def respond(article: Article) -> list[Template]:
    """The templates of one article, one for each event that the data set counts."""
    numbered = number_sentences(article)
    incident = ground(propose(numbered), numbered).incident
    if incident is None:
        return []
    events = [(INCIDENT, incident.event.kind)]
    events += [(one.id, one.kind) for one in incident.related_events if one.relation not in {"reaction", "wider"}]
    templates = (_read_event(article, incident, about, _TYPES[kind]) for about, kind in events if kind in _TYPES)
    return [template for template in templates if template]


def _read_event(article: Article, incident: Incident, about: str, kind: str) -> Template | None:
    day = _day(article, incident, about)
    victims = dict(_victims(article, incident, about))
    fighters = [who for who in victims if _COMBATANT.search(who)]
    if day is None or (victims and len(fighters) == len(victims)):
        return None
    people = {who: said for who, said in victims.items() if who not in fighters}
    actors = [one for one in incident.actors if one.about == about]
    blamed = [one.name for one in actors if one.role in {"perpetrator", "claimant"}]
    names = {one.name.upper() for one in actors if one.role == "victim" and not _is_description(one.name)}
    values = {
        "type": [kind],
        "date": [day],
        "location": [_location(article, incident, about)],
        "weapon": [one.text for one in incident.means if one.about == about],
        "individual": [name for name in blamed if not _is_body(name)],
        "organisation": [name for name in blamed if _is_body(name)],
        "name": sorted(names),
        "number": [f"{number}: {who}" for who, (number, _) in people.items()],
        "effect": [f"{effect}: {who}" for who, (_, effect) in people.items() if effect],
    }
    slots = {slot: tuple(Fill((value,), False) for value in dict.fromkeys(values[slot]) if value) for slot in SLOTS}
    targets = [one.name for one in actors if one.role in {"target", "victim"}]
    return Template(slots, (*targets, *people), False)


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
    country = named.get("country") or _country(article.text)
    return ": ".join([country, *(named[kind] for kind in ("region", "city", "district") if kind in named)])


def _country(text: str) -> str:
    """The state that a telegram names most often, its people included."""
    folded = text.casefold()
    counted: Counter[str] = Counter()
    for form, state in STATES.items():
        if form in folded and state not in {"united states", "georgia"}:
            counted[state] += len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", folded))
    return counted.most_common(1)[0][0].upper() if counted else ""


def _victims(article: Article, incident: Incident, about: str) -> Iterator[tuple[str, tuple[str, str | None]]]:
    """Each victim or group of victims with their number and what befell them."""
    for actor in incident.actors:
        if actor.about == about and actor.role == "victim":
            number = _count_words(actor.name) if _is_description(actor.name) else "1"
            yield actor.name.upper(), (number, _befallen(article, actor))
    for toll in incident.tolls:
        if toll.about == about and toll.effect in {"killed", "injured", "abducted", "missing"} and toll.who:
            yield toll.who.upper(), (_number(toll), _EFFECTS.get(toll.effect))


def _number(toll: Toll) -> str:
    if toll.low is None or (toll.low == 0):
        return "1" if toll.low is None and not toll.who.endswith("S") else "PLURAL"  # type: ignore[union-attr]
    if toll.op == "range":
        return f"{toll.low} - {toll.high}"
    return {"ge": f"{toll.low}-", "gt": f"{toll.low}-", "le": f"-{toll.low}", "lt": f"-{toll.low}"}.get(
        toll.op, f"~{toll.low}" if toll.op == "approx" else str(toll.low)
    )


def _count_words(words: str) -> str:
    counts = [quantity for quantity in find_quantities(words) if quantity.kind == "count"]
    if counts and counts[0].low is not None:
        return str(counts[0].low)
    return "PLURAL" if counts or re.search(r"(?:S|MEN|PEOPLE|CHILDREN)$", words.upper()) else "1"


_DONE = re.compile(
    r"(?P<DEATH>KILL|MURDER|ASSASSINAT|SLAIN|DEATH|DEAD|DIED|DIE\b|EXECUT|MASSACR|CORPSE|BODY)|(?P<INJURY>WOUND|INJUR|HURT|BEAT)|(?P<NONE>KIDNAP|ABDUCT|DISAPPEAR|HELD)"
)


def _befallen(article: Article, actor: Actor) -> str | None:
    """What the nearest word of harm within the words around a victim says."""
    start, end = actor.citations[0].start, actor.citations[0].end
    around = article.text[max(0, start - 70) : end + 70].upper()
    place = min(70, start)
    found = sorted((abs(match.start() - place), match.lastgroup) for match in _DONE.finditer(around))
    return found[0][1] if found and found[0][1] != "NONE" else None


def _words(name: str) -> set[str]:
    return set(re.findall(r"[\w'-]+", name.casefold()))


def _is_description(name: str) -> bool:
    return bool(_words(name) & (PEOPLE | FORCES))


def _is_body(name: str) -> bool:
    words = _words(name)
    return not words & (VIOLENT | PEOPLE) and (bool(words & (GROUP_WORDS | FORCES)) or len(words) == 1)
