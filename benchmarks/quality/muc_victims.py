"""The victims of an event as MUC-4 counts them: each name or group once, with number and effect. Scores nothing.

The schema of an incident has names in its actors and counts in its tolls; the data set wants them in one list.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.quality.muc_keys import plain
from benchmarks.quality.muc_names import find_name
from benchmarks.quality.muc_targets import find_type, is_combatant
from crosswire.engines.offline.reading.capitals import NUMBERS
from crosswire.engines.offline.words.people import BODIES, FORCES, PEOPLE, THINGS, TITLES_BEFORE
from crosswire.text.names.states import STATES
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.word_lists import read_words
from crosswire_schemas.article import Article
from crosswire_schemas.incident import Actor, Incident, Toll

_HARM = {"killed", "injured", "killed_or_injured"}
_EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
_DONE = re.compile(
    r"(?P<SAFE>UNHURT|UNHARMED|UNINJURED|UNSCATHED|ESCAPED|SURVIVED)|(?P<DEATH>KILL|MURDER|ASSASSINAT|SLAIN|DEATH|DEAD|"
    r"DIED|DIE\b|EXECUT|MASSACR|CORPSE|BODY)|(?P<INJURY>WOUND|INJUR|HURT|BEAT)|(?P<FREE>RELEASED|FREED|RESCUED)"
)
_RANK = re.compile(
    r"\b(?:COL(?:ONEL)?|MAJ(?:OR)?|CAPT(?:AIN)?|LT|LIEUTENANT|SERGEANT|SGT|CORPORAL|CPL|PRIVATE|PVT|SOLDIER)\.?\s+\Z",
    re.IGNORECASE,
)
# "A man and two children" are two fills.
_JOINED = re.compile(r",? AND (?=(?:AN?|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|\d+|HIS|HER|THEIR|ANOTHER) )")
_PLURAL = re.compile(r"(?:[^S]S|MEN|PEOPLE|CHILDREN|POPULATION|FAMILY)$")
_ANYBODY = read_words(
    """people persons citizens inhabitants residents individuals civilians men women children families relatives
    members victims others"""
)
# So many of no sort are the dead of a war or of a year, not of an incident.
_SUM = 100
# As near to a victim, in letters, a word of harm is of what befell them.
_AROUND = 100
_SAFE = {"SAFE": "NO INJURY OR DEATH", "FREE": "REGAINED FREEDOM"}


class _Victim(NamedTuple):
    who: str
    number: str
    effect: str | None
    definite: bool


def find_victims(article: Article, incident: Incident, about: str) -> dict[str, tuple[str, str | None]]:
    """Each victim or group of victims with their number and what befell them, several mentions of one joined."""
    kept: list[_Victim] = []
    mentions = [_call(article, one) for one in _mentions(article, incident, about)]
    names = len({one.who for one in mentions if not is_description(one.who)})
    for one in mentions:
        same = next((at for at, other in enumerate(kept) if _is_same(one, other)), None)
        if same is None:
            if not (is_description(one.who) and _is_told(one, names)):
                kept.append(one)
        elif len(plain(one.who).split()) > len(plain(kept[same].who).split()) and kept[same].number == one.number:
            kept[same] = kept[same]._replace(who=one.who, effect=kept[same].effect or one.effect)
        elif kept[same].effect is None:
            kept[same] = kept[same]._replace(effect=one.effect)
    # Beside others who are counted or named, "people" of whom nothing is told are mostly they.
    told = any(one.number != "PLURAL" for one in kept)
    # "Among the dead" may stand far from a name: who is named shares the only effect that is told.
    effects = {one.effect for one in kept if one.effect}
    only = effects.pop() if len(effects) == 1 and effects <= set(_EFFECTS.values()) else None
    return {
        one.who: (one.number, one.effect or (only if not is_description(one.who) else None))
        for one in kept
        if not _is_generic(one) and not _is_sum(one, kept) and (one.number != "PLURAL" or one.effect or not told)
    }


def describe_victims(incident: Incident, about: str) -> list[str]:
    """The words for those hit by an event, of one person as of many, whether or not they have a fill of their own."""
    told = [one.name for one in incident.actors if one.about == about and one.role == "victim"]
    return [who.upper() for who in (*told, *(one.who for one in incident.tolls if one.about == about)) if who]


def _call(article: Article, one: _Victim) -> _Victim:
    """The victim by name where one person is described and the article has a name for it (slots 18 and 21)."""
    if one.number != "1" or not is_description(one.who) or is_combatant(one.who):
        return one
    name = find_name(article, one.who) if find_type(one.who) != "LAW ENFORCEMENT" else None
    return one._replace(who=name) if name else one


def _is_sum(one: _Victim, kept: list[_Victim]) -> bool:
    """Whether so many people of no sort are those of the other fills together: slot 24 has the total, slot 21 not."""
    if one.who.casefold().split()[-1] not in _ANYBODY or not one.number.isdigit() or one.number == "1":
        return False
    others = [other for other in kept if other is not one and other.number.isdigit()]
    of_all = sum(int(other.number) for other in others)
    of_effect = sum(int(other.number) for other in others if other.effect == one.effect)
    return int(one.number) in {of_all, of_effect}


def _is_generic(one: _Victim) -> bool:
    """Whether people of no sort are uncounted or a sum: the task description wants specific victims (1.0 (7))."""
    last = one.who.casefold().split()[-1]
    if last not in _ANYBODY and not any(STATES.get(word, word) != word for word in (last, last.removesuffix("s"))):
        return False
    digits = re.search(r"\d+", one.number)
    return one.number == "PLURAL" or (digits is not None and int(digits[0]) >= _SUM)


def _is_same(one: _Victim, other: _Victim) -> bool:
    """Whether two mentions are of the same: THE JESUITS are SIX JESUIT PRIESTS, AT LEAST 5 PEOPLE are 5- PEOPLE."""
    words, others = _stems(one.who), _stems(other.who)
    digits = re.findall(r"\d+", one.number) == re.findall(r"\d+", other.number)
    if not words or not others:
        return words == others and digits
    if not (words <= others or others <= words):
        return False
    return digits or words == others or (one.number == "PLURAL" and other.number != "1")


def _is_told(one: _Victim, names: int) -> bool:
    """Whether a description is of those who are named: "the magistrate", "five peasants" where five have names."""
    if one.number == "1":
        return names > 0 and one.definite
    return names > 1 and (not one.number.isdigit() or 1 < int(one.number) <= names)


def _stems(who: str) -> frozenset[str]:
    return frozenset(word.removesuffix("S") for word in plain(who).split()) - _ABOUT


def _mentions(article: Article, incident: Incident, about: str) -> Iterator[_Victim]:
    victims = [
        actor
        for actor in incident.actors
        if actor.about == about
        and (actor.role == "victim" or (actor.role == "target" and _is_person(article, actor)))
        and not _is_ranked(article, actor)
    ]
    for actor in victims:
        words = _words(actor.name)
        if not is_description(actor.name) and not words & (THINGS | BODIES):
            yield _Victim(actor.name.upper(), "1", _befallen(article, actor), definite=True)
    for toll in incident.tolls:
        if (
            toll.about == about
            and toll.effect in {"killed", "injured", "abducted", "missing"}
            and is_description(toll.who or "")
        ):
            who = (toll.who or "").upper()
            parts = _JOINED.split(who)
            for part in parts:
                number = _number(toll) if len(parts) == 1 else _count_words(part)
                yield _Victim(part, number, _EFFECTS.get(toll.effect), _is_definite(article, toll, part))
    for actor in victims:
        if is_description(actor.name):
            for who in _JOINED.split(actor.name.upper()):
                yield _Victim(who, _count_words(who), _befallen(article, actor), _is_definite(article, actor, who))


def _is_person(article: Article, actor: Actor) -> bool:
    """Whether what was attacked is somebody: a human target, as slot 18 has them (2.0), by a word or a title."""
    words = re.findall(r"[\w'-]+", actor.name.casefold())
    if set(words) & (THINGS | BODIES):
        return False
    if is_description(actor.name):
        return words[-1] in PEOPLE
    before = re.findall(
        r"\w+", article.text[max(0, actor.citations[0].start - 20) : actor.citations[0].start].casefold()
    )
    return bool(before) and before[-1] in TITLES_BEFORE


def _is_ranked(article: Article, actor: Actor) -> bool:
    """Whether a rank stands before a name: an officer below a general fights, and is no victim to the data set."""
    start = actor.citations[0].start
    return _RANK.search(article.text, max(0, start - 12), start) is not None


def _is_definite(article: Article, told: Actor | Toll, who: str) -> bool:
    """Whether the words speak of somebody known already: with THE, THAT or no article, and nobody's relative."""
    before = article.text[max(0, told.citations[0].start - 8) : told.citations[0].start].upper()
    return not re.search(r"\b(?:ANOTHER|ONE|HIS|HER|THEIR)\s+$", before) and not re.match(
        r"(?:ANOTHER|ONE|OTHER|HIS|HER|THEIR)\b|.*\b(?:WIFE|SON|DAUGHTER|DRIVER|BODYGUARD|CHILD|MINOR|COMPANION)\b",
        who,
    )


def _number(toll: Toll) -> str:
    if re.match(r"ONE\b", toll.who or "", re.IGNORECASE):
        return "1"
    if toll.low is None or (toll.low == 0):
        return "1" if toll.low is None and not _PLURAL.search(toll.who or "") else "PLURAL"
    if toll.op == "range":
        return f"{toll.low} - {toll.high}"
    return {"ge": f"{toll.low}-", "gt": f"{toll.low}-", "le": f"-{toll.low}", "lt": f"-{toll.low}"}.get(
        toll.op, f"~{toll.low}" if toll.op == "approx" else str(toll.low)
    )


def _count_words(words: str) -> str:
    counts = [quantity for quantity in find_quantities(words) if quantity.kind == "count"]
    if counts and counts[0].low is not None:
        return str(counts[0].low)
    head = re.split(r"\s+OF\s+", words)[0]
    return "PLURAL" if counts or _PLURAL.search(head) else "1"


def _befallen(article: Article, actor: Actor) -> str | None:
    """What the nearest word of harm around a victim says; of somebody named, around any place with the name."""
    text = article.text.upper()
    start, end = actor.citations[0].start, actor.citations[0].end
    places = [(start, end)]
    if not is_description(actor.name):
        last = re.escape(actor.name.upper().split()[-1])
        places += [found.span() for found in re.finditer(rf"\b{last}\b", text)]
    for first, after in places:
        around = text[max(0, first - _AROUND) : after + _AROUND]
        place = min(_AROUND, first)
        found = sorted((abs(match.start() - place), match.lastgroup or "") for match in _DONE.finditer(around))
        if found:
            return _SAFE.get(found[0][1], found[0][1])
    return None


def find_unharmed(incident: Incident, about: str) -> str | None:
    """The fill for an event of which the article says that it harmed nobody."""
    tolls = [one for one in incident.tolls if one.about == about and one.effect in _HARM]
    nobody = bool(tolls) and all(one.low == 0 for one in tolls)
    return "NO INJURY OR DEATH: -" if nobody else None


def _words(name: str) -> set[str]:
    return set(re.findall(r"[\w'-]+", name.casefold()))


def is_description(name: str) -> bool:
    """Whether words say what somebody is, not how they are called."""
    words = _words(name)
    return bool(words & (PEOPLE | FORCES | NUMBERS)) or any(STATES.get(word, word) != word for word in words)


_ABOUT = frozenset(
    "MORE THAN LEAST OVER NEARLY APPROXIMATELY ALMOST SOME SEVERAL MANY THEIR ITS THESE OTHER".split()  # noqa: SIM905 - as read_words
)
