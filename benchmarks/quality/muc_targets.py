"""Which victims and targets MUC-4 counts, and the types it gives them. Reads words only, knows no article.

A clash of armed forces is war to the task description (1.0 (1)), no incident; so is an attack on nothing but a
military position or on nobody but police.
"""

import re
from collections.abc import Iterable, Sequence

from crosswire.engines.offline.words.people import THINGS

_COMBATANT = re.compile(
    r"\b(?:SOLDIERS?|TROOPS?|GUERRILLAS?|REBELS?|TERRORISTS?|SUBVERSIVES?|INSURGENTS?|COMBATANTS?|FIGHTERS?|"
    r"EXTREMISTS?|GUNM[AE]N|ATTACKERS?|ASSAILANTS?|ASSASSINS?|KILLERS?|KIDNAPPERS?|"
    r"ARMED (?:M[AE]N|INDIVIDUALS|PERSONS)|"
    r"OFFICERS?|PATROLS?|BATTALIONS?|BRIGADES?|GARRISONS?|ARMY|GUARDSMEN|MILITARY|ARMED FORCES|TRAFFICKERS?|SERGEANTS?|"
    r"CASUALTIES|POPULATION|CORPORALS?|PARATROOPERS?|MARINES?|(?:ARMY|MILITARY|GUARD) MEMBERS?)\b"
)
# Nor is a place: 1.0 (7).
_NO_TARGET = re.compile(
    r"\b(?:MILITARY|ARMY|ARMED FORCES|AIR FORCE|NAVY|BRIGADES?|BATTALIONS?|INFANTRY|GARRISONS?|BARRACKS|TROOPS|"
    r"POSITIONS?|GENERAL STAFF|BASES?|CAMPS?|REGIMENTS?|POLICE (?:STATIONS?|BARRACKS)|"
    r"NEIGHBORHOODS?|TOWNS?|VILLAGES?|CITY|CITIES|AREAS?|HAMLETS?|"
    r"(?:GUARD|DEFENSE|POLICE) POSTS?|HELICOPTERS?|COMMAND|GOVERNMENT|GUERRILLAS?|REBELS?)\b"
)
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


def is_combatant(who: str) -> bool:
    """Whether words speak of people who fight or of a whole people: the data set counts them among no victims."""
    return bool(_COMBATANT.search(who.upper()))


def is_counted(kind: str, people: Iterable[str], targets: Sequence[str]) -> bool:
    """Whether an event has anybody or anything that the data set counts: a person, or a thing of no army's."""
    if any(people):
        return True
    return kind != "KIDNAPPING" and any(
        not _NO_TARGET.search(name.upper()) and set(re.findall(r"[\w-]+", name.casefold())) & THINGS for name in targets
    )


def find_type(name: str, default: str = "") -> str:
    """The data set's type of a target, by the words for it; the *default* where they tell none.

    The task description has one for people, CIVILIAN (7.21, note 1), and one for things, OTHER (7.14).
    """
    return next((kind for kind, words in _TARGETS.items() if re.search(words, name.upper())), default)
