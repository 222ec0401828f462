"""Of which type of MUC-4 an incident and each of its related events is, if of any. Reads no article."""

import re

from benchmarks.quality.muc_victims import is_description
from crosswire_schemas.incident import INCIDENT, Incident

TYPES = {
    "kidnapping": "KIDNAPPING",
    "bombing": "BOMBING",
    "arson": "ARSON",
    "robbery": "ROBBERY",
    "armed_attack": "ATTACK",
    "shooting": "ATTACK",
    "crime": "ATTACK",
}
"""The data set's type of each kind of event, the more telling first."""


def find_events(incident: Incident) -> list[tuple[str, str]]:
    """The incident and those of its related events that have a type to the data set, each with that type."""
    events = [(INCIDENT, incident.event.kind)]
    events += [
        (one.id, one.kind)
        for one in incident.related_events
        if one.relation != "reaction" and (one.relation != "wider" or _names_victim(incident, one.id))
    ]
    types = ((about, TYPES.get(kind) or _implied(incident, about, kind)) for about, kind in events)
    return [(about, kind) for about, kind in types if kind]


def _names_victim(incident: Incident, about: str) -> bool:
    """Whether an event has a victim with a name: task description 1.0 (7) wants specific ones, no summaries."""
    return any(
        one.role == "victim" and one.about == about and " " in one.name and not is_description(one.name)
        for one in incident.actors
    )


def _implied(incident: Incident, about: str, kind: str) -> str | None:
    """The type of what a political or legal act is about, if anybody suffers by it: a trial for a murder."""
    suffered = any(one.role in {"victim", "target"} and one.about == about for one in incident.actors)
    if kind not in {"political", "legal", "other", "protest", "fire"} or not suffered:
        return None
    bombs = any(one.about == about and re.search("BOMB|EXPLOSI|DYNAMIT", one.text.upper()) for one in incident.means)
    return "BOMBING" if bombs else "ATTACK"
