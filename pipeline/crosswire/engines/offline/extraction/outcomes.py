"""What became of those who were shot, stabbed or taken to hospital, where other words of the article tell.

A sentence alone often leaves open whether who was shot is alive. Where an article tells of no death, they were hurt.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby, pairwise

from crosswire.engines.offline.extraction.told_harms import ToldHarm
from crosswire.engines.offline.words import links
from crosswire.engines.offline.words.harm import DEADLY
from crosswire.text.keyed import Keyed
from crosswire.text.persons.identity import Person, read_person
from crosswire_schemas.vocabulary import Effect

_BODILY = frozenset(["killed", "injured", "killed_or_injured"])
# "Homicide detectives" come to others as well, and whoever "attempted murder" is tried for killed nobody.
_DEATH = Keyed(
    "deadly death died dies fatal homicide killed manslaughter murder slain slaying",
    r"\b(?:(?<!attempted\s)(?:murder|homicide)s?(?!\s+(?:detective|unit|investigator|bureau|squad|division))|murdered|"
    r"fatal(?:ly|ity|ities)?|deadly(?!\s+(?:weapon|conduct|force))|kill(?:s|ed|ing)|slain|slaying|dead|died|dies|deaths?|"
    r"manslaughter)\b",
)
# What says of the event itself that somebody died of it; whoever is "wanted for murder" has done another.
_FATAL = Keyed(
    "deadly death fatal homicide killed murder",
    rf"\b{DEADLY}\b|"
    r"\b(?:as|it|ruled|deemed)\s+an?\s+(?:homicide|murder)\b|\b(?:homicide|murder|death)\s+investigation\b|"
    r"\binvestigat\w+\s+(?:the|a|this|his|her)\s+(?:homicide|murder|death|killing)\b",
)
# "Man shot dead in Norwell", but not "Man shot near site of fatal crash" nor "Man shot, no deaths reported".
_TITLE = re.compile(
    r"(?:(?!\b(?:no|not|after|near|amid)\b).)*?"
    r"\b(?:dead|to death|fatally|kill(?:s|ed)|dies|died|slain|murdered)\b(?! (?:sea|row|end)\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:others?|more|another|additional)\b", re.IGNORECASE)
_ALSO = re.compile(r"\balso\s+$")
_SOME_OF = re.compile(r"\w+ of (?:the|them|those|these|whom)\b", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:where|but)\b")
_EVERYBODY = re.compile(r"(?:both|all)\b", re.IGNORECASE)


def settle_outcomes(told: Sequence[ToldHarm], texts: Iterable[str], title: str) -> list[ToldHarm]:
    """Return *told*, the harms of one event, each with the outcome that *texts*, all that is told of it, give.

    The *texts* are its sentences in lower case.

    *title* is that of the article where it is of this event, else empty.

    Who was shot and is told dead was killed; who was shot where nobody is told dead was injured.
    """
    bodily = [one for one in told if one.harm.effect in _BODILY]
    said = list(texts)
    event = _Event(bodily, title, any(map(_DEATH.search, said)), any(map(_FATAL.search, said)))
    return [
        one._replace(harm=one.harm._replace(effect=event.effect_of(one))) if one.harm.effect in _BODILY else one
        for one in told
    ]


class _Event:
    """What an article tells of all who were harmed by one event."""

    def __init__(self, bodily: Sequence[ToldHarm], title: str, deadly: bool, fatal: bool) -> None:
        # "No one was killed" tells of nobody.
        dead = [one for one in bodily if one.harm.effect == "killed" and not one.is_nobody]
        self.dead = dead
        self.bodily = bodily
        self.some_of = any(_SOME_OF.match(one.words) for one in dead if not read_person(one.words).culprit)
        titled = bool(_TITLE.match(title))
        self.deadly = bool(dead) or titled or deadly
        self.killed = {one.figure for one in dead if one.figure}
        self.all_killed = {one.figure for one in dead if one.is_of_all} | {
            before.figure for before, one in pairwise(bodily) if one in dead and one.is_they and before.figure > 1
        }
        listed = groupby(dead, key=lambda one: one.sentence.number)
        self.killed_together = self.killed | {sum(one.figure for one in same) for _, same in listed}
        self.hurt = {one.figure for one in bodily if one.harm.effect == "injured" and one.figure > 1}
        self.persons = {read_person(one.words) for one in dead if one.figure == 1}
        self.harmed = _add_up(bodily)
        self.hurt_persons = {
            read_person(one.words) for one in bodily if one.harm.effect == "injured" and one.figure == 1
        }
        self.one_died = (
            (bool(dead) or titled or fatal) and not any(one.is_told_alive for one in bodily) and _tells_of_one(bodily)
        )

    def effect_of(self, one: ToldHarm) -> Effect:
        """What befell those of whom *one* tells, as far as the article says it."""
        effect = one.harm.effect
        if one.harm.cue.side == "number":  # "five casualties and five injuries": nobody is told of twice
            return effect
        if self.one_died or effect == "killed" or one.is_denied:
            return "killed"
        if effect == "injured" and one.figure != 1:
            effect = self._settle_hurt(one)
            if effect != "killed_or_injured":
                return effect
        if not self.deadly:
            return "injured"
        if one.figure == 1:
            return "killed" if self._is_dead(one) else "injured" if self._is_hurt(one) else effect
        if _OTHERS.search(one.words):  # "a boy was killed ... a boy and six others were shot"
            return "injured" if self.dead and one.figure > 1 else effect
        if one.figure in self.all_killed:
            return "killed"
        return "injured" if self._is_beside_dead(one) else effect

    def _is_dead(self, one: ToldHarm) -> bool:
        """Whether somebody is told dead elsewhere, or later in the sentence: "he was taken away, but he died"."""
        person = read_person(one.words)
        alive = not person.names and one.is_told_alive
        return not alive and (
            any(person.is_same(dead) for dead in self.persons)
            or self._means_dead(one, person)
            or any(
                dead.harm.people.sort == "pronoun" and dead.figure == 1 and not person.differs(read_person(dead.words))
                for dead in self._dead_after(one)
            )
        )

    def _is_hurt(self, one: ToldHarm) -> bool:
        """Whether all who were shot with somebody are told hurt elsewhere: "shot Ann Lee ... Lee was wounded"."""
        shot = (read_person(other.words) for other in self.bodily if other.harm.cue == one.harm.cue)
        return all(any(person.is_same(hurt) for hurt in self.hurt_persons) for person in shot)

    def _means_dead(self, one: ToldHarm, person: Person) -> bool:
        """Whether "he" or "the boy" is somebody dead: the last before it who may be meant is."""
        # "One died and the other was hurt"
        if not person.is_pronoun or person.other:
            return False
        before = reversed(self.bodily[: self.bodily.index(one)])
        known = (told for told in before if told.figure == 1 and told.harm.people.sort != "pronoun")
        meant = next((told for told in known if not person.differs(read_person(told.words))), None)
        # "The wounded girl" is "the little girl" told of before.
        again = meant is not None and meant.words.split()[-1:] == one.words.split()[-1:] and self._is_dead(meant)
        return again or meant in self.dead

    def _settle_hurt(self, hurt: ToldHarm) -> Effect:
        """What befell several who are told hurt: some of them, or all, may be the dead."""
        if self._are_the_dead(hurt):
            return "killed"
        return "killed_or_injured" if self._includes_dead(hurt) else "injured"

    def _are_the_dead(self, hurt: ToldHarm) -> bool:
        """Whether "all three had gunshot wounds" tells how the three died: nobody else is told hurt by that number."""
        return (
            hurt.is_of_all
            and hurt.figure in self.killed_together
            and not hurt.is_alive
            and all(one.is_of_all for one in self.bodily if one.harm.effect == "injured" and one.figure == hurt.figure)
        )

    def _includes_dead(self, hurt: ToldHarm) -> bool:
        """Whether the dead are among the hurt: "four were taken to hospitals" of whom one died and three are hurt."""
        text, cue = hurt.sentence.article.text, hurt.harm.cue
        if _OTHERS.search(hurt.words) or hurt.is_alive:
            return False
        among = self.some_of or _EVERYBODY.match(hurt.words)
        return (
            any(hurt.figure - dead in self.hurt for dead in self.killed)
            or hurt.figure in self.harmed
            or any(_WHERE.search(text, cue.end, dead.harm.people.start) for dead in self._dead_after(hurt))
            or (bool(among) and hurt.figure > max(self.killed, default=0))
        )

    def _is_beside_dead(self, shot: ToldHarm) -> bool:
        """Whether the dead are others than *shot*: "a man was killed and two women were shot", "two were also shot"."""
        text = shot.sentence.article.text
        start = min(shot.harm.people.start, shot.harm.cue.start)
        if self.dead and _ALSO.search(text, max(0, shot.harm.cue.start - 10), shot.harm.cue.start):
            return True
        return any(
            dead.sentence is shot.sentence
            and links.AND.fullmatch(text, max(dead.harm.people.end, dead.harm.cue.end), start)
            for dead in self.dead
        )

    def _dead_after(self, hurt: ToldHarm) -> Iterator[ToldHarm]:
        """Who is told dead by later words of the same sentence."""
        for dead in self.dead:
            if dead.sentence is hurt.sentence and hurt.harm.cue.end <= dead.harm.people.start:
                yield dead


def _add_up(bodily: Sequence[ToldHarm]) -> set[int]:
    """How many one sentence tells killed and hurt in all: two, where "a man was killed and a woman wounded"."""
    sums = set()
    for _, same in groupby(bodily, lambda one: one.sentence.number):
        told = [one for one in same if one.figure]
        dead = [one.figure for one in told if one.harm.effect == "killed"]
        hurt = [one.figure for one in told if one.harm.effect == "injured"]
        if len(dead) == len(hurt) == 1:
            sums.add(dead[0] + hurt[0])
    return sums


def _tells_of_one(bodily: Sequence[ToldHarm]) -> bool:
    """Whether all may be told of one person: nobody counts, nothing differs, and no sentence tells of two."""
    if any(one.figure != 1 for one in bodily):
        return False
    persons = [read_person(one.words) for one in bodily]
    if any(person.other for person in persons) or any(a.differs(b) for a, b in combinations(set(persons), 2)):
        return False
    # "The pilot died and his passenger was hurt"
    nouns = [one.sentence.number for one in bodily if one.harm.people.sort != "pronoun"]
    return len(nouns) == len(set(nouns))
