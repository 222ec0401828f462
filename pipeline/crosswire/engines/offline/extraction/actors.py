"""Who takes part: perpetrators, victims, targets, claimants, owners, investigators, authorities, responders.

It names parts as the article gives them, with their stance; who really did it is not told here.
"""

import re
from collections.abc import Iterator

from crosswire.engines.offline.extraction.callings import find_group_words
from crosswire.engines.offline.extraction.deeds import SELF_DEFENCE
from crosswire.engines.offline.extraction.namings import (
    find_group,
    find_owner,
    find_person,
    find_state,
)
from crosswire.engines.offline.extraction.parts import Part, find_parts
from crosswire.engines.offline.extraction.ties import find_tied
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.capitals import NUMBERS, Namings, read_namings
from crosswire.engines.offline.reading.phrases import Phrase, find_whole
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.speakers import find_voices, read_phrase
from crosswire.engines.offline.words.people import (
    ARMED,
    ATTACKS,
    FORCES,
    MARKED,
    NEWS,
    OFFICIALS,
    PEOPLE,
    RESPONDERS,
    THINGS,
    VIOLENT,
    WARLIKE,
)
from crosswire.text.names.states import STATES
from crosswire.text.names.words import PEOPLES, PLACE_STARTS
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire_schemas.proposal import ActorProposal

_PLAIN = read_words(
    """people person persons man men woman others other one two three several some many dead wounded injured
    dozens"""
)
_PERSONS = (
    MARKED
    | VIOLENT
    | read_words("""men man woman women individuals individual persons youths youth boys teenagers members soldiers""")
)
_KINDS_OF_FORCE = read_words("air armed security police government ground special occupation naval")
_ARMED_KINDS = _KINDS_OF_FORCE | STATES.keys()
_NATIONS = STATES.keys() | PEOPLES
_ASSAULTS = WARLIKE | ATTACKS
_TOLD = PEOPLE - _PLAIN
_DESCRIBED = FORCES | PEOPLE | OFFICIALS | RESPONDERS
_NO_OFFICIAL = PEOPLE - OFFICIALS
_GROUPS = read_words(
    "group groups faction factions organization organizations organisation organisations ring rings network networks"
)
_ARMED_SORTS = read_words(
    """armed rebel militant terrorist guerrilla extremist paramilitary insurgent separatist jihadist subversive rightist
    leftist right-wing left-wing ultrarightist ultraleftist far-right far-left criminal drug trafficking smuggling
    drug-trafficking vigilante self-defense self-defence"""
)
_SIDED = re.compile(r"pro-|.*-(?:backed|aligned|linked|affiliated|trained)$")


def find_actors(reading: ArticleReading) -> list[ActorProposal]:
    """Return who takes part in the incident and in the other events, each part once for each name."""
    text = reading.numbered.article.text
    namings = read_namings(text)
    surnames = frozenset(word for sentence in reading.sentences for word in _surnames(sentence))
    groups = namings.groups | (find_group_words(text) if namings.upper else frozenset())
    namings = namings._replace(surnames=surnames, groups=groups)
    found: dict[tuple[str, str, str, str], ActorProposal] = {}
    for sentence in reading.sentences:
        about = reading.about_of(sentence)
        voices = (Part(voice.phrase, voice.role, "fact") for voice in find_voices(sentence))
        for part in (*find_parts(sentence), *find_tied(sentence), *voices, *_find_avowals(sentence)):
            for actor in _name_part(part, sentence, about, namings):
                found.setdefault((actor.at.words.casefold(), actor.role, actor.stance, about), actor)
    known = {actor.at.words.casefold() for actor in found.values() if actor.role != "other"}
    full = {(words.split()[-1], role, about) for words, role, _, about in found if " " in words}
    return [
        actor
        for (words, role, _, about), actor in found.items()
        if (role != "other" or words not in known) and not (words in surnames and (words, role, about) in full)
    ]


def _surnames(sentence: Sentence) -> Iterator[str]:
    """The last words of the names of two words and more that may be a person's: no group, no "the Velmora Hawks"."""
    for name in sentence.names:
        words = name.text.casefold().split()
        determined = sentence.low.endswith("the ", 0, name.span.start - sentence.span.start)
        if name.kind in {"person", None} and len(words) > 1 and words[0] not in PLACE_STARTS and not determined:
            yield words[-1]


def _find_avowals(sentence: Sentence) -> Iterator[Part]:
    """Whoever calls a deed self-defence owns it: "a Norlandic officer confirmed a self-defence strike"."""
    if not SELF_DEFENCE.search(sentence.low):
        return
    for attribution in sentence.attributions:
        phrase = read_phrase(sentence, attribution.speaker)
        if phrase and any(token.low in STATES for token in phrase.tokens[:1]):
            yield Part(Phrase(phrase.tokens[:1], phrase.start, phrase.tokens[0].end), "claimant", "claimed")


def _name_part(part: Part, sentence: Sentence, about: str, namings: Namings) -> Iterator[ActorProposal]:
    """The proposals of one part: the name where there is one, and the words for the role where they say more."""
    text = sentence.article.text
    if part.role == "perpetrator" and part.phrase.head in _ASSAULTS:
        owner = find_owner(part.phrase, sentence, namings)
        if owner and sentence.holds(*owner):
            yield ActorProposal(role=part.role, about=about, stance=part.stance, at=sentence.point(*owner))
        return
    person = find_person(part.phrase, sentence, namings)
    group = None if person and part.role == "victim" else find_group(part.phrase, sentence, namings)
    if not (person or group) and part.role in {"perpetrator", "claimant"}:
        group = find_state(part.phrase, sentence)
    spans = [span for span in (person, group) if span]
    if not person and _is_described(part, group is not None):
        described = Span(_start_of_count(part.phrase), part.phrase.end)
        spans = [described] if part.role == "victim" else [*spans, described]
    elif group and part.role == "victim":
        part = part._replace(role="target")
    for span in dict.fromkeys(find_whole(text, *span) for span in spans):
        yield ActorProposal(role=part.role, about=about, stance=part.stance, at=sentence.point(*span))


def _start_of_count(phrase: Phrase) -> int:
    """Where the count begins in a phrase: "in the explosion 20 people died" speaks of 20 people, of no sort of them."""
    tokens = phrase.tokens
    counts = (at for at in range(1, len(tokens)) if tokens[at].low in NUMBERS or tokens[at].low.isdigit())
    return next((tokens[at].start for at in counts if tokens[at - 1].low in NEWS), phrase.start)


def _is_described(part: Part, grouped: bool) -> bool:
    """Whether the words are a description of people ("five gunmen") or, of a target, of a thing."""
    words = {token.low for token in part.phrase.tokens}
    if (words <= _PLAIN and part.role != "perpetrator") or len(part.phrase.tokens) > 9:
        return False
    head = part.phrase.head
    if part.role == "perpetrator":
        if head in _NO_OFFICIAL and (len(part.phrase.tokens) > 1 or head in VIOLENT) and words & _PERSONS:
            return True
        return head in VIOLENT or (not grouped and _is_force(head, words))
    if part.role == "target":
        return head in THINGS or head in _TOLD
    if part.role == "victim":
        return head in PEOPLE or (len(words) > 1 and head.removesuffix("s") in _NATIONS)
    return head in _DESCRIBED and not grouped


def _is_force(head: str, words: set[str]) -> bool:
    if head in _GROUPS:
        return any(word in _ARMED_SORTS or _SIDED.match(word) for word in words)
    return head in ARMED or (head in {"force", "forces"} and bool(words & _ARMED_KINDS))
