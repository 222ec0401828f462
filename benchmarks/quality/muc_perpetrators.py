"""Who did it, as MUC-4 wants it: organisations by name and individuals by description, of one event. Scores nothing."""

import re
from collections import Counter

from crosswire.engines.offline.reading.capitals import COMMON, read_namings
from crosswire.engines.offline.words.people import BODIES, FORCES, OUTLAWED, PEOPLE, VIOLENT
from crosswire.text.names.proper_names import same_name
from crosswire.text.names.states import STATES
from crosswire.text.names.words import GROUP_WORDS
from crosswire_schemas.article import Article
from crosswire_schemas.incident import INCIDENT, Actor, Incident, Toll, Where

_FIGHTERS = re.compile(r"\b(?:GUERRILLA|REBEL|SUBVERSIVE|TERRORIST|INSURGENT|EXTREMIST|MILITANT)S?$")
_ACRONYM = r"[A-Z][A-Z0-9-]{1,6}"
_ARMED = r"(?:ARMY|FRONT|FORCES|MOVEMENT|LIBERATION|COMMAND)"
# "Blue Liberation Front (BLF)", "BLF [Blue Liberation Front]", "BLF guerrillas".
_ARMED_GROUP = re.compile(
    rf"{_ARMED}\s*[\[(]({_ACRONYM})[\])]|\b({_ACRONYM})\s*[\[(][A-Z ']*{_ARMED}[\])]|"
    rf"\b({_ACRONYM})\s(?:GUERRILLAS?|REBELS|TERRORISTS)\b"
)
# As near to the words for an event, in letters, a group is mentioned in its context.
_CONTEXT = 300


def find_perpetrators(article: Article, incident: Incident, about: str) -> tuple[list[str], list[str]]:
    """The organisations and the individuals behind an event.

    The data set wants the organisation in each template; news names it once, with the incident. Where none is blamed,
    an armed group of the context is possible (task description 7.12, note 4), unless others than fighters did it.
    """
    text = article.text
    bodies, persons = _part(_blamed(incident, about), text)
    bodies = bodies or _part(_blamed(incident, INCIDENT), text)[0]
    if not bodies and (not persons or any(_FIGHTERS.search(name) for name in persons)):
        bodies = _mentioned(text, incident, about)
    return bodies, persons


def _blamed(incident: Incident, about: str) -> list[Actor]:
    return [one for one in incident.actors if one.about == about and one.role in {"perpetrator", "claimant"}]


def _mentioned(text: str, incident: Incident, about: str) -> list[str]:
    """The armed group that is named most around what is told of an event; none where none is."""
    claims: list[Actor | Toll | Where] = [*incident.actors, *incident.tolls, *incident.where]
    places = [citation.start for one in claims if one.about == about for citation in one.citations]
    names = {next(filter(None, found.groups())) for found in _ARMED_GROUP.finditer(text)}
    counts = Counter(
        name
        for name in sorted(names)
        if name.casefold() not in COMMON
        for found in re.finditer(rf"\b{name}\b", text)
        if any(abs(found.start() - place) < _CONTEXT for place in places)
    )
    return [name for name, _ in counts.most_common(1)]


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


def _part(blamed: list[Actor], text: str) -> tuple[list[str], list[str]]:
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
