"""How many people an incident killed and injured, as one article lets a reader count. Reads values, no text.

An article often gives no figure: "A man was shot dead ... The victim, Tom Lee, 30, ... A woman was wounded." Readers
count persons, and so does this; where the article writes figures for its incident, it takes the highest of the
first and those written more than once.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from crosswire_schemas.incident import INCIDENT, Incident, Toll

_MALE = (
    "man men boy boys male males father dad son brother husband uncle nephew grandfather grandson boyfriend he him "
    "himself policeman gunman stepfather stepson stepbrother"
)
_FEMALE = (
    "woman women girl girls female females mother mom daughter sister wife aunt niece grandmother granddaughter "
    "girlfriend she her herself policewoman stepmother stepdaughter stepsister"
)
_GENDERS = dict.fromkeys(_MALE.split(), "m") | dict.fromkeys(_FEMALE.split(), "f")
_CULPRITS = frozenset(
    [
        "himself",
        "herself",
        "suspect",
        "suspects",
        "suspected",
        "gunman",
        "gunmen",
        "shooter",
        "shooters",
        "attacker",
        "attackers",
        "assailant",
        "robber",
        "robbers",
        "burglar",
        "intruder",
        "intruders",
        "bomber",
        "perpetrator",
    ]
)
_OTHERS = frozenset(["other", "others", "another", "more", "additional", "else", "second", "third", "fourth", "fifth"])
_PRONOUNS = frozenset(["he", "she", "him", "her", "himself", "herself"])
_TWO = frozenset(("both", "the pair", "the couple", "the two"))
_NOBODY = frozenset(("they", "neither", "themselves"))
_NO_NAMES = frozenset(["the", "a", "an", "he", "she", "another", "his", "her", "their", "one"])
_AGE = re.compile(r"\b(\d{1,3})[-\s](?:year|month)s?[-\s]old|,\s+(?:aged?\s+)?(\d{1,2})$")
_NAME = re.compile(r"(?:(?<=\s)|^)[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*)*(?=(?:,?\s(?:aged?\s+)?\d{1,2}|\sof\s[A-Z].*)?$)")
_WORD = re.compile(r"[a-z]+")


class Count(NamedTuple):
    """People killed and injured by the incident; None where the article says nothing of anybody harmed."""

    killed: int | None
    injured: int | None


@dataclass
class _Person:
    """Somebody of whom an article speaks once or more; what is not said of them is empty."""

    words: frozenset[str]
    gender: str
    age: str
    names: frozenset[str]
    effects: set[str] = field(default_factory=set)


def count_people(incident: Incident, sentence_starts: Sequence[int]) -> Count:
    """Return the count that the tolls of one article support; only those about the incident count.

    Args:
        incident: What is grounded of the article.
        sentence_starts: Where its sentences start, in order: figures of one sentence may belong together.
    """
    tolls = [
        t for t in incident.tolls if t.about == INCIDENT and t.effect in {"killed", "injured", "killed_or_injured"}
    ]
    if not tolls:
        return Count(None, None)
    people: list[_Person] = []
    sentences: dict[tuple[int, str], list[Toll]] = {}
    for toll in sorted(tolls, key=lambda t: t.citations[0].start):
        number = sum(start <= toll.citations[0].start for start in sentence_starts)
        sentences.setdefault((number, toll.effect), []).append(toll)
        if _is_person(toll):
            group = sentences[number, toll.effect]
            before = group[-2].citations[0].end if len(group) > 1 else -100
            _add_person(people, toll, joined=toll.citations[0].start - before <= 6)
    figures = {
        effect: _supported({number: _add_up(group) for (number, of), group in sentences.items() if of == effect})
        for effect in ("killed", "injured", "killed_or_injured")
    }
    return _weigh(people, figures)


def _is_person(toll: Toll) -> bool:
    """Whether the toll is of one person: "a man", "one man", "Ann Lee"; not "several others"."""
    if not toll.who or toll.who.casefold() in _TWO | _NOBODY:
        return False
    return toll.who == toll.citations[0].quote if toll.low is None else (toll.low, toll.op) == (1, "eq")


def _supported(figures: dict[int, int]) -> set[int]:
    """The first figure above zero, and those that stand more than once; 0 is always among them."""
    values = [value for _, value in sorted(figures.items()) if value]
    return {0, *values[:1], *(value for value in values if values.count(value) > 1)}


def _weigh(people: Iterable[_Person], figures: dict[str, set[int]]) -> Count:
    dead = sum("killed" in person.effects for person in people)
    hurt = sum("injured" in person.effects and "killed" not in person.effects for person in people)
    shot = sum(person.effects == {"killed_or_injured"} for person in people)
    # Persons beyond a written figure are mostly the same persons told anew: "two died ... a student ... her neighbour".
    killed = max(figures["killed"]) or dead
    injured = max(figures["injured"])
    # "Five people were wounded ... one of them died": the smaller figure is of those who live.
    if killed and injured - killed in figures["injured"] - {0}:
        injured -= killed
    injured = max(injured, max(figures["killed_or_injured"]) - killed, hurt)
    return Count(killed, max(injured, hurt + shot) if not killed or hurt else injured)


def _add_up(tolls: Sequence[Toll]) -> int:
    """The highest figure of one sentence, those that are joined added up: "two men and a boy", "four others"."""
    runs: list[list[Toll]] = []
    end = -100
    for toll in tolls:
        citation = toll.citations[0]
        if runs and (citation.start - end <= 6 or _words(citation.quote) & _OTHERS):
            runs[-1].append(toll)
        else:
            runs.append([toll])
        end = citation.end
    return max((_add_run(run) for run in runs if any(map(_is_figure, run))), default=0)


def _is_figure(toll: Toll) -> bool:
    """Whether the article counts: "a man" is a person, who is counted with all other persons."""
    counts = toll.low is not None and toll.who != toll.citations[0].quote
    return counts or (toll.who or "").casefold() in _TWO


def _add_run(run: Sequence[Toll]) -> int:
    """ "Five people, two women and three men": the first figure may be the sum of the others."""
    values = [_value(toll) for toll in run]
    return values[0] if len(values) > 2 and values[0] == sum(values[1:]) else sum(values)


def _value(toll: Toll) -> int:
    if toll.low is not None:
        return toll.low
    who = (toll.who or "").casefold()
    return 2 if who in _TWO else int(bool(who) and who not in _NOBODY)


def _add_person(people: list[_Person], toll: Toll, *, joined: bool) -> None:
    """Add what a toll says to the person it may be of; *joined* to the one before by "and", it is of another."""
    who = toll.who or ""
    words = _words(who)
    new = _Person(
        words,
        next((_GENDERS[word] for word in _WORD.findall(who.casefold()) if word in _GENDERS), ""),
        next((old or aged for old, aged in _AGE.findall(who)), ""),
        _read_names(who),
    )
    before = people[-1] if joined and people else None
    # Who is said to have died is rather one of the dead than one of the wounded.
    latest = people[::-1]
    known = [old for old in latest if toll.effect in old.effects]
    known += [old for old in latest if toll.effect not in old.effects]
    same = next((old for old in known if old is not before and _may_be(old, new)), None)
    if same is None:
        people.append(new)
        same = new
    same.age, same.gender, same.names = same.age or new.age, same.gender or new.gender, same.names | new.names
    same.words |= new.words
    same.effects.add(toll.effect)


def _read_names(who: str) -> frozenset[str]:
    """The words of the name that ends *who*: none in "a Georgia boy" and in a headline's "16-Year-Old Girl"."""
    names = frozenset(word for found in _NAME.findall(who) for word in found.casefold().split())
    return frozenset() if names & (_GENDERS.keys() | _CULPRITS) else names - _NO_NAMES


def _may_be(old: _Person, new: _Person) -> bool:
    """Whether a new mention may be of a person already known: nothing said of the two differs."""
    if new.words & _OTHERS and not old.words & _OTHERS:
        return False
    if bool(old.words & _CULPRITS) != bool(new.words & _CULPRITS) and not new.words <= _PRONOUNS:
        return False
    if old.gender and new.gender and old.gender != new.gender:
        return False
    if old.age and new.age and old.age != new.age:
        return False
    return not (old.names and new.names and not old.names & new.names)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
