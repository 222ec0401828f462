"""Who is harmed how, sentence by sentence: words of harm, and the people whom they befall. Weighs no scope."""

from typing import NamedTuple

from crosswire.engines.offline.extraction.people import People, find_people
from crosswire.engines.offline.extraction.sufferers import find_sufferers
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words import links
from crosswire.engines.offline.words.harm import Cue
from crosswire.text.persons import counting as persons
from crosswire_schemas.vocabulary import Effect


class Harm(NamedTuple):
    """Some people and what befell them, both by words of one sentence."""

    people: People
    effect: Effect
    cue: Cue


# Who is said to have died is no more one of the hurt: "a man was taken to a hospital, where he died".
_WORSE: dict[Effect, tuple[Effect, ...]] = {"injured": ("killed",), "killed_or_injured": ("killed", "injured")}


def find_harms(sentence: Sentence, surnames: frozenset[str] = frozenset()) -> list[Harm]:
    """Return who is killed, injured, missing, arrested ... in *sentence*, each with the words that say so, in order.

    Nothing is added up, and nothing that only might happen is there: "tried to kill two men" yields none.
    """
    cues = sentence.cues
    people = find_people(sentence, surnames) if cues else []
    harms: dict[tuple[int, Effect], Harm] = {}
    hurt = any(cue.effect == "injured" for cue in cues)
    fatal = not hurt and bool(links.MURDER_SUICIDE.search(sentence.low))
    for cue in cues:
        effect = _effect_of(sentence, cue, fatal=fatal)
        for one in find_sufferers(sentence, cue, cues, people):
            harms.setdefault((one.start, effect), Harm(one, effect, cue))
    for one in people:
        for effect, rising in links.TOLLS if one.quantity else ():
            if rising.search(sentence.article.text, sentence.span.start, one.start):
                harms[one.start, effect] = Harm(one, effect, Cue(one.start, one.end, effect, "number"))
    for fold in persons.MANIFOLD.finditer(sentence.low, sentence.text):
        start, end = (sentence.span.start + place for place in fold.span())
        befallen: Effect = "killed" if fold["deadly"] else "killed_or_injured"
        harms[start, befallen] = Harm(People(start, end, "befallen"), befallen, Cue(start, end, befallen, "self"))
    return [
        harms[key] for key in sorted(harms) if not any((key[0], worse) in harms for worse in _WORSE.get(key[1], ()))
    ]


def _effect_of(sentence: Sentence, cue: Cue, *, fatal: bool) -> Effect:
    if fatal and cue.effect == "killed_or_injured":
        return "killed"
    text = sentence.article.text
    found = text.startswith("with", cue.start) and links.FOUND.search(text, sentence.span.start, cue.start)
    return "killed_or_injured" if found else cue.effect
