"""Who is harmed how, sentence by sentence: people linked to the words of harm by word order. Weighs no scope."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.engines.offline.extraction.people import People, find_people, is_speaking
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.harm import Cue
from crosswire.text.name_words import CALENDAR
from crosswire_schemas.vocabulary import Effect


class Harm(NamedTuple):
    """Some people and what befell them, both by words of one sentence."""

    people: People
    effect: Effect
    cue: Cue


_AUX = r"(?:was|were|is|are|be|been|being|got|gets|has|have|had)"
_ADVERB = (
    r"(?:[a-z]+ly|also|later|then|both|all|apparently|reportedly|left|found|each|still|just|now|"
    r"confirmed|himself|themselves|either)"
)
_PASSIVE = re.compile(rf"\b(?:was|were|is|are|be|been|being|got|gets)\s+(?:{_ADVERB}\s+)*$", re.IGNORECASE)
_PASSIVE_AND = re.compile(r"\b(?:was|were|been|being|is|are)\b[^,;]*\band\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_ACTIVE = re.compile(r"\b(?:has|have|had|who|allegedly)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_OBJECT_AFTER = re.compile(
    r"\s+(?:the|his|her|their|its|an?|him|them|it|my|your|our)\b(?!\s+(?:\w+\s+)?(?:hours?|day|night|week|scene))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\b(?:(?P<one>was|is|has)|(?P<many>were|are|have))\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
_UNREAL = re.compile(
    r"(?:\b(?:could|would|might|may|can|will|should|to|not|never|nearly|almost|attempted|"
    r"threaten\w*|tr(?:y|ies|ied|ying)|if|"
    r"without|avoid\w*|cannot|won['’]t)|n['’]t)\s+(?:have\s+|be\s+|been\s+|get\s+|also\s+)*(?:[a-z]+ly\s+)?$",
    re.IGNORECASE,
)
_IMMEDIATE = re.compile(
    rf"(?:,[^,;:]{{1,70}},|\s*\([^)]{{1,40}}\)|,[^,;:]{{1,50}},[^,;:]{{1,50}},)?\s*(?:(?:who|that|"
    rf"which|of\s+whom|whom),?\s+)?"
    rf"(?:(?:{_AUX}|{_ADVERB})\s+)*",
    re.IGNORECASE,
)
_AFTER_PREPOSITION = re.compile(
    r"\b(?:by|with|in|to|from|near|at|after|against|between|on|for|behind|inside|outside|into|"
    r"than|like|as|about|toward|towards|of|"
    r"alongside|around|through|over|under|including|among)\s+(?:the\s+|those\s+|his\s+|her\s+|their\s+)?$",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*[,;]?\s*(?:(?:and|as\s+well\s+as|along\s+with|or)\s+|(?<=[,;]\s))"
    r"(?:(?:also|then|his|her|their|the|its)\s+)?",
    re.IGNORECASE,
)
_OWN_VERB = re.compile(
    rf"(?:,[^,;]{{1,40}},)?\s+(?:{_AUX}|remain\w*|suffered|sustained|died|survived)\b", re.IGNORECASE
)
_BREAK = re.compile(r"[;:“”\"]|\b(?:but|while|after|when|because)\b", re.IGNORECASE)
_TOLL = re.compile(
    r"\b(?:death\s+toll|toll|number\s+of\s+(?:dead|deaths|victims|"
    r"people\s+killed))\b[^.;]{0,60}?\b(?:to|at|of|is|was|reached|stands)\s+$",
    re.IGNORECASE,
)
_REFLEXIVE = frozenset({"himself", "herself", "themselves"})


def find_harms(sentence: Sentence, surnames: frozenset[str] = frozenset()) -> list[Harm]:
    """Return who is killed, injured, missing, arrested ... in *sentence*, each with the words that say so, in order.

    Nothing is added up, and nothing that only might happen is there: "tried to kill two men" yields none.
    """
    cues = sentence.cues
    people = find_people(sentence, surnames) if cues else []
    harms: dict[tuple[int, Effect], Harm] = {}
    for cue in cues:
        for one in _harmed(sentence, cue, cues, people):
            harms.setdefault((one.start, cue.effect), Harm(one, cue.effect, cue))
    for one in people:
        if one.quantity and _TOLL.search(sentence.article.text, sentence.span.start, one.start):
            harms[one.start, "killed"] = Harm(one, "killed", Cue(one.start, one.end, "killed", "number"))
    return [harms[key] for key in sorted(harms)]


def _harmed(sentence: Sentence, cue: Cue, cues: Sequence[Cue], people: Sequence[People]) -> list[People]:
    text = sentence.article.text
    before = text[max(sentence.span.start, cue.start - 40) : cue.start]
    if _UNREAL.search(before):
        return []
    holding = [one for one in people if one.start <= cue.start and cue.end <= one.end]
    if holding:
        return [one for one in holding if one.quantity]
    inside = [one for one in people if cue.start <= one.start and one.end <= cue.end]
    if inside:
        return inside[:1]
    if cue.side == "number":
        return [
            one
            for one in people
            if one.quantity and 0 <= cue.start - one.end <= 25 and "," not in text[one.end : cue.start]
        ]
    passive = bool(_PASSIVE.search(before))
    if cue.side == "object" or (cue.side == "either" and not passive):
        objects = list(_objects(text, cue, cues, people))
        if objects and text[objects[0].start : objects[0].end].casefold() in _REFLEXIVE:
            return _subjects(sentence, cue, people, loose=True) + objects[1:] or objects
        if objects or cue.side == "object" or _ACTIVE.search(before) or _has_object(text, cue.end):
            return objects
    return _subjects(sentence, cue, people, loose=cue.side == "subject" or passive or bool(_PASSIVE_AND.search(before)))


def _has_object(text: str, end: int) -> bool:
    """Whether the words after a verb say whom, even somebody that no rule knows: "killed Vergen"."""
    found = _OBJECT_AFTER.match(text, end)
    named = re.match(r"\s+([A-Z][a-z]+)", text[end : end + 30])
    return bool(found or (named and named[1].casefold() not in CALENDAR))


def _objects(text: str, cue: Cue, cues: Sequence[Cue], people: Sequence[People]) -> Iterator[People]:
    """The people right after *cue*, and those joined to them: "killing a mother and her two sons"."""
    place, first = cue.end, True
    for one in people:
        if one.start < cue.end:
            continue
        gap = text[place : one.start]
        if not (_before_object(gap, one) if first else _AND.fullmatch(gap)):
            return
        if not first and (_OWN_VERB.match(text, one.end) or any(0 <= c.start - one.end <= 2 for c in cues)):
            return
        yield one
        place, first = one.end, False


def _before_object(gap: str, one: People) -> bool:
    """Only a space, or the trade of somebody named: "killed construction worker Lee Hart"."""
    return gap.isspace() or (one.sort == "named" and bool(re.fullmatch(r"\s+(?:[a-z-]+\s+){1,3}", gap)))


def _subjects(sentence: Sentence, cue: Cue, people: Sequence[People], *, loose: bool) -> list[People]:
    """The people of whom *cue* tells, before it; only right before it unless *loose*."""
    text = sentence.article.text
    ahead = [one for one in people if one.end <= cue.start]
    for place in range(len(ahead) - 1, -1, -1):
        one = ahead[place]
        if not _IMMEDIATE.fullmatch(text, one.end, cue.start) and (not loose or _is_bystander(sentence, one, cue)):
            if not loose:
                return []
            continue
        if text[one.start : one.end].casefold() in _REFLEXIVE or _disagrees(text, one, cue):
            continue
        if one.sort == "pronoun" and place:
            earlier = _subjects(sentence, Cue(one.start, one.end, cue.effect, "subject"), ahead[:place], loose=True)
            if earlier:
                return earlier
        return _joined(text, ahead[: place + 1])
    return []


def _disagrees(text: str, one: People, cue: Cue) -> bool:
    """Whether "has" would speak of five: in "a shooting that hurt five people has left ..." it does not."""
    verb = _NUMBER.search(text, one.end, cue.start)
    many = one.sort == "several" or bool(one.quantity and (one.quantity.low is None or one.quantity.low > 1))
    return bool(verb and verb["one"] and many)


def _is_bystander(sentence: Sentence, one: People, cue: Cue) -> bool:
    text = sentence.article.text
    before = text[max(sentence.span.start, one.start - 20) : one.start]
    gap = text[one.end : cue.start]
    return bool(
        _AFTER_PREPOSITION.search(before) or is_speaking(sentence, one) or len(gap) > 150 or re.search(r"[;:“”\"]", gap)
    )


def _joined(text: str, people: Sequence[People]) -> list[People]:
    """The last of *people* and those before that are joined to it by commas and "and"."""
    joined = [people[-1]]
    closed = False
    for one in reversed(people[:-1]):
        if not _AND.fullmatch(text, one.end, joined[0].start):
            break
        # A comma alone joins nothing: "six people, one fatally".
        closed |= text[one.end : joined[0].start].strip(" ,;") != ""
        if not closed:
            break
        joined.insert(0, one)
    return joined
