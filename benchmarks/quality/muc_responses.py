"""From an article of MUC-4 to the templates that the embedded engine's incident amounts to. Scores nothing.

What the data set defines and news does not: its header, which events it counts, what fills a slot.
"""

import hashlib
import re

from benchmarks.quality.muc_events import find_events
from benchmarks.quality.muc_keys import SLOTS, Fill, Template
from benchmarks.quality.muc_parts import find_parts
from benchmarks.quality.muc_perpetrators import find_perpetrators
from benchmarks.quality.muc_settings import find_day, find_location, keep_told
from benchmarks.quality.muc_targets import find_type, is_combatant, is_counted
from benchmarks.quality.muc_victims import describe_victims, find_unharmed, find_victims, is_description
from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.words.means import MEANS
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.prose import number_sentences
from crosswire_schemas.article import Article
from crosswire_schemas.incident import Incident

_HEADER = re.compile(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\b")
_START = re.compile(r"\[(?:TEXT|EXCERPTS?)\]\s*")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_FIRE = re.compile(r"\b(?:BULLETS?|GUNFIRE|STRAFING|SHELLING|BOMBARDMENTS?|(?:ARTILLERY|TANK|WEAPONS) FIRE)$")
# Task description 7.7: the slot does not apply to them.
_WITHOUT_INSTRUMENT = {"ARSON", "KIDNAPPING"}


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
        Given(published=published, publisher=text.partition(",")[0].strip()),
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
    incident = keep_told(article, incident, about)
    day = find_day(article, incident, about)
    victims = find_victims(article, incident, about)
    people = {who: said for who, said in victims.items() if not is_combatant(who)}
    targets = [one.name for one in incident.actors if one.about == about and one.role == "target"]
    targets += [one.name for one in incident.where if one.about == about and one.kind == "site"]
    if day is None or not is_counted(kind, (who for who in people if find_type(who) != "LAW ENFORCEMENT"), targets):
        return None
    bodies, persons = find_perpetrators(article, incident, about)
    names = [who for who in people if not is_description(who)]
    values = {
        "type": [kind],
        "date": [day],
        "location": [find_location(article, incident, about)],
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
    described = [*people, *(who for who in describe_victims(incident, about) if not is_combatant(who))]
    kinds = {find_type(name, "OTHER") for name in targets} | {find_type(who, "CIVILIAN") for who in described}
    return Template(slots, (*targets, *described), frozenset(kinds), False)


def _is_instrument(words: str) -> bool:
    found = MEANS.search(words.lower())
    return found is not None and found["weapon"] is not None and not _FIRE.search(words.upper())
