"""The victims of an event as MUC-4 counts them: each name or group once, with number and effect. Scores nothing.

The schema of an incident has names in its actors and counts in its tolls; the data set wants them in one list.
"""

import re
from collections.abc import Iterator

from benchmarks.quality.muc_keys import plain
from crosswire.engines.offline.words.people import FORCES, PEOPLE
from crosswire.text.numbers import find_quantities
from crosswire_schemas.article import Article
from crosswire_schemas.incident import Actor, Incident, Toll

_EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
_DONE = re.compile(
    r"(?P<DEATH>KILL|MURDER|ASSASSINAT|SLAIN|DEATH|DEAD|DIED|DIE\b|EXECUT|MASSACR|CORPSE|BODY)|(?P<INJURY>WOUND|"
    r"INJUR|HURT|BEAT)|(?P<NONE>KIDNAP|ABDUCT|DISAPPEAR|HELD)"
)


def find_victims(article: Article, incident: Incident, about: str) -> dict[str, tuple[str, str | None]]:
    """Each victim or group of victims with their number and what befell them, several mentions of one joined."""
    victims: dict[str, tuple[str, str | None]] = {}
    for who, said in _mentions(article, incident, about):
        words = set(plain(who).split())
        same = next(
            (other for other in victims if _is_same(words, set(plain(other).split()), said, victims[other])), None
        )
        if same is None:
            victims[who] = said
        elif len(words) > len(plain(same).split()):
            victims[who] = (said[0], victims.pop(same)[1] or said[1])
    return victims


def _is_same(words: set[str], others: set[str], said: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    return bool(words) and (words <= others or others <= words) and (said[0] == other[0] or words == others)


def _mentions(article: Article, incident: Incident, about: str) -> Iterator[tuple[str, tuple[str, str | None]]]:
    for actor in incident.actors:
        if actor.about == about and actor.role == "victim" and not is_description(actor.name):
            yield actor.name.upper(), ("1", _befallen(article, actor))
    for toll in incident.tolls:
        if (
            toll.about == about
            and toll.effect in {"killed", "injured", "abducted", "missing"}
            and is_description(toll.who or "")
        ):
            yield (toll.who or "").upper(), (_number(toll), _EFFECTS.get(toll.effect))
    for actor in incident.actors:
        if actor.about == about and actor.role == "victim" and is_description(actor.name):
            yield actor.name.upper(), (_count_words(actor.name), _befallen(article, actor))


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


def _befallen(article: Article, actor: Actor) -> str | None:
    """What the nearest word of harm within the words around a victim says."""
    start, end = actor.citations[0].start, actor.citations[0].end
    around = article.text[max(0, start - 70) : end + 70].upper()
    place = min(70, start)
    found = sorted((abs(match.start() - place), match.lastgroup) for match in _DONE.finditer(around))
    return found[0][1] if found and found[0][1] != "NONE" else None


def _words(name: str) -> set[str]:
    return set(re.findall(r"[\w'-]+", name.casefold()))


def is_description(name: str) -> bool:
    return bool(_words(name) & (PEOPLE | FORCES))
