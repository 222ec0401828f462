"""The parts that the words of a sentence give to its phrases: who did it, who suffered it, who claims or denies it.

Read from the words for deeds and who stands before and after them. It names nobody: see ``actors``.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from crosswire.engines.offline.extraction import deeds
from crosswire.engines.offline.reading.phrases import Phrase, make_phrase, read_before, read_list
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.subjects import read_first, read_subjects
from crosswire.engines.offline.reading.tokens import Token, index_at, is_stop
from crosswire.engines.offline.words.grammar import ARTICLES, BE
from crosswire.engines.offline.words.people import PEOPLE, THINGS, VIOLENT
from crosswire.text.keyed import Keyed, Rules
from crosswire.text.word_lists import read_words
from crosswire_schemas.vocabulary import Role, Stance

_BARE = re.compile(
    r"(?:kill|murder|attack|raid|bomb|shell|wound|hurt|storm|assault|strike|hit|burn|ambush|fire|kidnap)s?$"
)
_VERBAL_BEFORE = read_words("to will would could may might did can must should who")
# "The army began bombing the town" tells it as "bombed" does; "resumed bombing" is of a series.
_BEGUN = read_words("began begun started")
_BEFORE_ING = read_words(", after by while and of for with") | {""}
# "Accused of being behind it", "of carrying out the raid": whoever is accused so is accused of the deed.
_OWNING = read_words(
    """being having carrying planning ordering taking participating organizing organising masterminding plotting
    conspiring helping aiding supporting sending hiring directing committing perpetrating staging involving bombing
    shooting stealing laundering smuggling possessing driving causing starting setting firing opening throwing using"""
)
_NOBODY = read_words("no nobody none neither any nothing")
_ACCUSED = Keyed(
    "accus alleged blamed suspect", r"\b(?:alleged(?:ly)?|suspect(?:ed|s)?|accus(?:ed|es)|blam(?:ed|es))\b"
)
_POSSIBLE = Keyed(
    "apparently believed likely may might possibl presumed probably thought",
    r"\b(?:possibl[ey]|apparently|presumabl[ey]|presumed|believed\s+to|thought\s+to|may\s+have|might\s+have|"
    r"probably|likely)\b",
)


class _Simple(NamedTuple):
    """Words, the part they give, its stance (None: as the sentence puts it), and whether the phrase stands before."""

    words: Keyed
    role: Role
    stance: Stance | None
    before: bool


_SIMPLE = Rules(
    _Simple(deeds.OF_VICTIM, "victim", None, before=False),
    _Simple(deeds.SUFFERED, "victim", None, before=True),
    _Simple(deeds.HOLDING, "victim", None, before=False),
    _Simple(deeds.IN_CAPTIVITY, "victim", None, before=True),
    _Simple(deeds.ON_TARGET, "target", None, before=False),
    _Simple(deeds.BURNT, "target", None, before=False),
    _Simple(deeds.SET_ABLAZE, "target", None, before=True),
    _Simple(deeds.AIM, "target", None, before=False),
    _Simple(deeds.BLAST_AT, "target", None, before=False),
    _Simple(deeds.BY_WHOM, "perpetrator", None, before=False),
    _Simple(deeds.CLAIM, "claimant", "claimed", before=True),
    _Simple(deeds.CLAIMED_BY, "claimant", "claimed", before=False),
    _Simple(deeds.TO_WHOM, "perpetrator", "accused", before=False),
    _Simple(deeds.RESPONSIBLE, "perpetrator", "accused", before=True),
    _Simple(deeds.DENIAL, "perpetrator", "denied", before=True),
    _Simple(deeds.INVESTIGATE, "investigator", None, before=True),
    _Simple(deeds.OWNED_BY, "owner", None, before=False),
    _Simple(deeds.POSSESSED, "victim", None, before=True),
    _Simple(deeds.VICTIMS_NAMED, "victim", None, before=False),
    _Simple(deeds.ONE_OF_VICTIMS, "victim", None, before=True),
)


class Part(NamedTuple):
    """A phrase with its part in an event."""

    phrase: Phrase
    role: Role
    stance: Stance


def find_parts(sentence: Sentence) -> Iterator[Part]:
    """The phrases of a sentence that have a part in what it tells, each with that part, as often as it is told."""
    text, shift = sentence.low, sentence.span.start
    done, blamed, owned = (list(words.finditer(text)) for words in (deeds.DEED, deeds.BLAME, deeds.OWN_DEED))
    simple = list(_SIMPLE.finditer(text))
    if not (done or blamed or owned or simple):
        return
    tokens = sentence.tokens
    places = {token.start: index for index, token in enumerate(tokens)}
    stance = _stance_of(text)
    for match in done:
        at = places.get(match.start() + shift)
        if at is not None:
            after = index_at(tokens, match.end() + shift)
            if match["any"] and not _is_violent(tokens, at, after):
                continue
            said = "denied" if deeds.DENIED_THAT.search(text, 0, match.start()) else stance
            yield from _read_deed(tokens, at, after, said, harms=bool(match["harm"]))
    for match in blamed:
        at = places.get(match.start() + shift)
        if at is not None:
            yield from _read_blame(tokens, at)
    for match in owned:
        phrase = _read_own(tokens, index_at(tokens, match.end() + shift))
        if phrase:
            yield Part(phrase, "perpetrator", stance)
    for rule, match in simple:
        index = index_at(tokens, (match.start() if rule.before else match.end()) + shift)
        yield from _read_simple(tokens, index, rule.role, rule.stance or stance, before=rule.before)


def _is_violent(tokens: list[Token], at: int, after: int) -> bool:
    """Whether what is done by a verb for anything is violence: "carried out the attack", "a bomb was placed"."""
    near = tokens[max(0, at - 10) : at] if _is_passive(tokens, at) else tokens[after : after + 9]
    return any(deeds.VIOLENCE.match(token.low) for token in near)


def _read_own(tokens: list[Token], end: int) -> Phrase | None:
    """The noun phrase that ends with a word for a deed before ``tokens[end]``: "US drone strike"."""
    start = end - 1
    while start > 0 and not is_stop(tokens[start - 1]) and tokens[start - 1].low not in ARTICLES:
        start -= 1
    return make_phrase(tokens[start:end])


def _stance_of(sentence: str) -> Stance:
    return "accused" if _ACCUSED.search(sentence) else "possible" if _POSSIBLE.search(sentence) else "fact"


def _read_simple(tokens: list[Token], index: int, role: Role, stance: Stance, *, before: bool) -> Iterator[Part]:
    if role in {"victim", "target"} and stance == "accused":
        stance = "fact"
    if before:
        for phrase in read_subjects(tokens, index):
            if not _is_denied(phrase):
                yield Part(phrase, role, stance)
        return
    for phrase in read_list(tokens, index):
        yield Part(phrase, role, stance)


def _is_denied(phrase: Phrase) -> bool:
    return bool({token.low for token in phrase.tokens} & _NOBODY)


def _read_deed(tokens: list[Token], at: int, after: int, stance: Stance, *, harms: bool) -> Iterator[Part]:
    """The agent and whoever suffered, by voice: "gunmen shot Lee", "Lee was shot by gunmen", "killing two"."""
    verb, before = tokens[at].low, tokens[at - 1].low if at else ""
    if _BARE.match(verb) and verb not in {"hurt", "hit"} and before not in _VERBAL_BEFORE:
        return
    agent_at = _find_by(tokens, after)
    going_on = verb.endswith("ing") and (before in _BEGUN or _is_passive(tokens, at))
    passive = not verb.endswith("ing") and (agent_at is not None or _is_passive(tokens, at))
    if passive:
        for patient in read_subjects(tokens, at) if harms else ():
            yield from _suffer(patient, stance)
        for phrase in read_list(tokens, agent_at) if agent_at is not None else ():
            yield Part(phrase, "perpetrator", stance)
        return
    if verb.endswith("ing") and not going_on and before not in _BEFORE_ING:
        return
    agent = read_before(tokens, at - (before in _BEGUN)) if going_on or not verb.endswith("ing") else None
    if agent is None and before == "and":
        agent = read_first(tokens, at, VIOLENT)
    if agent and _is_left(tokens, agent):
        yield from _suffer(agent, stance)
        return
    if agent and before not in {"to"}:
        yield Part(agent, "perpetrator", stance)
    if harms:
        for phrase in read_list(tokens, after):
            yield from _suffer(phrase, stance)


def _is_left(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether the phrase is what something left behind: "leaving six guards killed"."""
    before = [token.low for token in tokens if token.end < phrase.start][-2:]
    return bool({"leaving", "left", "leaves"} & set(before))


def _read_blame(tokens: list[Token], at: int) -> Iterator[Part]:
    """Whom the words accuse: "Lee was charged", "a man accused of", "police blamed the group"."""
    if _is_of_another_deed(tokens, at):
        return
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    active = tokens[at].low.endswith("ing")  # "unions are accusing the army"
    if (_is_passive(tokens, at) and not active) or after in {"of", "with"}:
        phrase = read_before(tokens, at)
        if phrase and not _is_denied(phrase):
            yield Part(phrase, "perpetrator", "accused")
    elif tokens[at].low not in {"suspected", "suspect", "suspects"}:
        for phrase in read_list(tokens, at + 1):
            yield Part(phrase, "perpetrator", "accused")


def _is_of_another_deed(tokens: list[Token], at: int) -> bool:
    """Whether the accusation is of a failing ("police were accused of keeping quiet"), not of violence."""
    ahead = [token.low for token in tokens[at + 1 : at + 8]]
    after = next((one for sign, one in pairwise(ahead) if sign in {"of", "for", "with"} and one.endswith("ing")), None)
    return after is not None and after not in _OWNING and not deeds.DEED.pattern.fullmatch(after)


def _suffer(phrase: Phrase, stance: Stance) -> Iterator[Part]:
    stance = "possible" if stance == "possible" else "fact"  # "allegedly" is about who did it
    yield Part(phrase, "target" if phrase.head in THINGS and phrase.head not in PEOPLE else "victim", stance)


def _is_passive(tokens: list[Token], at: int) -> bool:
    back = at - 1
    while back >= 0 and (
        tokens[back].low.endswith("ly") or tokens[back].low in {"also", "not", "found", "then", "later"}
    ):
        back -= 1
    return back >= 0 and tokens[back].low in BE


def _find_by(tokens: list[Token], after: int) -> int | None:
    """Where the phrase after "by" begins, if it belongs to the verb that ends before *after*."""
    for index in range(after, min(after + 9, len(tokens) - 1)):
        low = tokens[index].low
        if low == "by":
            return None if tokens[index + 1].low.endswith("ing") else index + 1
        # "Targeted a site managed by a firm": the agent is that of the later verb.
        if low in {".", ";", ":", "and", "but", "when", "who", "that"} or low.endswith("ed"):
            return None
    return None
