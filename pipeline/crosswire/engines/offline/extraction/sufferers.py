"""Whom one word of harm means among the people of its sentence, by word order. Decides nothing of what befell them."""

import re
from collections.abc import Sequence

from crosswire.engines.offline.extraction.people import People, is_speaking
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words import links
from crosswire.engines.offline.words.harm import Cue
from crosswire.text.names.words import CALENDAR

# "All four are believed to be in stable condition" tells of the four, "went on to kill two guards" of the two.
_REAL = re.compile(r"\b(?:(?:reported|believed|said|known)\s+to\s+(?:be|have(?:\s+been)?)|went\s+on\s+to)\s+$")
_REPORTED = re.compile(r"\s+(?:was|were|is|are)\s+(?:said|reported)\s+to\b")
# "Also injured were two women"
_INVERTED = frozenset({" was ", " were ", " is ", " are "})
_REFLEXIVE = frozenset({"himself", "herself", "themselves"})


def find_sufferers(sentence: Sentence, cue: Cue, cues: Sequence[Cue], people: Sequence[People]) -> list[People]:
    """Return those of *people* whom *cue*, one of *cues*, says that it befell; nobody where it only might happen."""
    if not people:
        return []
    text = sentence.article.text
    before = sentence.low_before(cue.start, 40)
    charged = text.startswith(("with", "With"), cue.start) and links.CHARGED.search(before)
    # "Led to the death of two", "pleaded guilty to killing two"
    noun = before.endswith("to ") and (text.endswith(" of", 0, cue.end) or text.endswith("ing", 0, cue.end))
    if charged or links.SOUGHT.search(before) or (links.UNREAL.search(before) and not (noun or _REAL.search(before))):
        return []
    holding = [one for one in people if one.start <= cue.start and cue.end <= one.end]
    if holding:
        counts = not links.UNCOUNTED.search(text, sentence.span.start, holding[0].start)
        return [one for one in holding if (one.quantity or one.sort == "single") and counts]
    inside = [one for one in people if cue.start <= one.start and one.end <= cue.end]
    if inside and cue.side != "subject":
        return _doers(sentence, cue, people) if _is_reflexive(text, inside[0]) else inside[:1]
    if cue.side == "number":
        return [one for one in people if one.quantity and _is_near(text, one, cue)]
    if cue.side == "owner":
        return [one for one in people if one.end <= cue.start and text[one.end : cue.start] in {"'s ", "’s "}]
    return _doers(sentence, cue, people) if cue.side == "self" else _linked(sentence, cue, cues, people)


def _is_near(text: str, one: People, cue: Cue) -> bool:
    return 0 <= cue.start - one.end <= 25 and "," not in text[one.end : cue.start]


def _linked(sentence: Sentence, cue: Cue, cues: Sequence[Cue], people: Sequence[People]) -> list[People]:
    """The object of a verb in the active, the subject of one in the passive."""
    text = sentence.article.text
    before = sentence.low_before(cue.start, 40)
    passive = bool(links.PASSIVE.search(before))
    if cue.side == "object" or (cue.side == "either" and not passive):
        objects = _objects(text, cue, cues, people)
        if any(_is_reflexive(text, one) for one in objects):
            others = [one for one in objects if not _is_reflexive(text, one)]
            if others and objects[-1].sort == "pronoun":
                return objects  # "killed two men and then himself": one list
            many = any(text[one.start : one.end].casefold() == "themselves" for one in objects)
            doers = _subjects(sentence, cue, people, loose=False) if many else _doers(sentence, cue, people)
            return [*doers, *others] or objects
        if objects or cue.side == "object" or links.ACTIVE.search(before) or _has_object(sentence, cue):
            return objects
        following = cues[cues.index(cue) + 1 :][:2]  # between two such verbs stands an adverb at most
        if any(_is_coordinated(text, cue, other) and _objects(text, other, cues, people) for other in following):
            return []
    if links.BEFORE.search(before):
        return _doers(sentence, cue, people)
    last = cues[cues.index(cue) - 1] if cues.index(cue) else None
    if last and sentence.number == 0 and links.HEADLINE_AND.fullmatch(text, last.end, cue.start):
        return _linked(sentence, last, cues, people)
    named = cue.side == "subject" and links.NAMED_BEFORE.search(
        text, max(sentence.span.start, cue.start - 60), cue.start
    )
    if named and not any(named.start() <= one.start < cue.start for one in people):
        return []
    loose = cue.side == "subject" or passive or bool(links.PASSIVE_AND.search(before))
    subjects = _subjects(sentence, cue, people, loose=loose)
    return [*subjects, *(one for one in people if subjects and links.ALONG.fullmatch(text, cue.end, one.start))]


def _is_coordinated(text: str, cue: Cue, other: Cue) -> bool:
    """Whether two verbs have one object: "shot and wounded two men", not "left eight killed, wounding four"."""
    alike = text.endswith("ing", 0, cue.end) == text.endswith("ing", 0, other.end)
    return alike and bool(links.AND_VERB.fullmatch(text, cue.end, other.start))


def _has_object(sentence: Sentence, cue: Cue) -> bool:
    """Whether the words after a verb say whom, even somebody that no rule knows: "killed Vergen"."""
    text, after = sentence.article.text, (cue.end, sentence.span.end)
    named = links.NAME_AFTER.match(text, *after)
    return bool(links.OBJECT_AFTER.match(text, *after) or (named and named[1].casefold() not in CALENDAR))


def _objects(text: str, cue: Cue, cues: Sequence[Cue], people: Sequence[People]) -> list[People]:
    """The people right after *cue*, and those joined to them by "and": "killing a mother and her two sons"."""
    found: list[People] = []
    closed = 0
    noun = text.endswith(" of", 0, cue.end)  # the verb after "the bodies of two men" is that of the bodies
    for one in people:
        if one.start < cue.end:
            continue
        gap = text[found[-1].end if found else cue.end : one.start]
        if not (links.AND.fullmatch(links.WHERE_HIT.sub("", gap)) if found else _before_object(gap, one)):
            break
        own = not noun and links.OWN_VERB.match(text, one.end)
        if found and (own or any(0 <= c.start - one.end <= 2 for c in cues)):
            break
        found.append(one)
        # A comma alone joins nothing: "injured four people, one seriously".
        closed = len(found) if len(found) == 1 or gap.strip(" ,;") else closed
    return found[:closed]


def _doers(sentence: Sentence, cue: Cue, people: Sequence[People]) -> list[People]:
    """Whom "himself" means: who stands before the verb or begins its clause, else the first single person told of."""
    text = sentence.article.text
    ahead = [
        one
        for one in people
        if one.end <= cue.start and one.sort != "several" and not (_is_many(one) or _is_remainder(sentence, one))
    ]
    nearer = [
        one
        for one in ahead
        if links.CLAUSE.search(text, max(0, one.start - 10), one.start)
        or links.IMMEDIATE.fullmatch(text, one.end, cue.start)
    ]
    told = [one for one in ahead if not is_speaking(sentence, one)]
    return nearer[-1:] or [one for one in told if one.sort != "pronoun"][:1] or told[:1]


def _is_remainder(sentence: Sentence, one: People) -> bool:
    """Whether a bare number is of the harmed, as one in "left six dead and one hurt before killing himself"."""
    bare = one.quantity and one.quantity.number[1] == one.end
    return bool(bare) and any(cue.start == one.end + 1 for cue in sentence.cues)


def _is_many(one: People) -> bool:
    return bool(one.quantity and (one.quantity.low is None or one.quantity.low > 1))


def _is_reflexive(text: str, one: People) -> bool:
    return text[one.start : one.end].casefold() in _REFLEXIVE


def _before_object(gap: str, one: People) -> bool:
    """Only a space, "his" before a number, or the trade of somebody named: "killed construction worker Lee Hart"."""
    if one.quantity and links.DETERMINERS.fullmatch(gap):
        return True
    if gap in _INVERTED:
        return True
    return gap.isspace() or (one.sort == "named" and bool(re.fullmatch(r"\s+(?:[a-z-]+\s+){1,3}", gap)))


def _subjects(sentence: Sentence, cue: Cue, people: Sequence[People], *, loose: bool) -> list[People]:
    """The people of whom *cue* tells, before it; only right before it unless *loose*."""
    text = sentence.article.text
    ahead = [one for one in people if one.end <= cue.start]
    for place in range(len(ahead) - 1, -1, -1):
        one = ahead[place]
        if _is_reflexive(text, one) or _is_inserted(text, one, cue):
            continue
        if not links.IMMEDIATE.fullmatch(text, one.end, cue.start) and (not loose or _is_bystander(sentence, one, cue)):
            if not loose:
                return []
            continue
        owned = place and not links.WHO.match(text, one.end, cue.start)
        if _disagrees(text, one, cue) or (owned and links.OF_NAME.fullmatch(text, ahead[place - 1].end, one.start)):
            continue
        if one.sort == "pronoun" and place:
            itself = Cue(one.start, one.end, cue.effect, "subject")
            if links.BEFORE.search(text, max(0, one.start - 10), one.start):
                return _doers(sentence, itself, people)
            if any(_is_object_of(text, other, one) for other in ahead[:place]):
                return [one]  # "a nurse drove him to a clinic, where he is stable"
            known = [other for other in ahead[:place] if other.sort != "pronoun" and not _is_other(text, other, one)]
            earlier = _subjects(sentence, itself, known, loose=True)
            if earlier:
                return earlier
        return _joined(text, ahead[: place + 1])
    return []


def _is_inserted(text: str, one: People, cue: Cue) -> bool:
    """Whether somebody is told of as one of others: "eight people, including a guard, were hurt"."""
    part = links.PARTLY.match(text, one.start, cue.start)
    if part and text.endswith(", ", 0, one.start):
        return True
    sign = links.INCLUDING.search(text, max(0, one.start - 14), one.start)
    return sign is not None and (not sign[1] or text[one.end : one.end + 2].lstrip()[:1] in {",", sign[1]})


def _is_other(text: str, other: People, pronoun: People) -> bool:
    """Whether a pronoun cannot mean *other*: "he" is no mother, nor three men, nor the one who is told something."""
    said = text[pronoun.start : pronoun.end].casefold()
    unlike = links.FEMALE if said in {"he", "him"} else links.MALE if said in {"she", "her"} else None
    told = links.TOLD.search(text, max(0, other.start - 10), other.start)
    return bool(told or (unlike and (_is_many(other) or unlike.search(text[other.start : other.end]))))


def _is_object_of(text: str, other: People, pronoun: People) -> bool:
    """Whether *other* is the "him" of a pronoun "he": the doer of the verb between is somebody else."""
    pair = text[other.start : other.end].casefold(), text[pronoun.start : pronoun.end].casefold()
    return pair in {("him", "he"), ("her", "she")}


def _disagrees(text: str, one: People, cue: Cue) -> bool:
    """Whether "has" would speak of five: in "a shooting that hurt five people has left ..." it does not."""
    verb = links.NUMBER.search(text, one.end, cue.start)
    if links.BODY_OF.search(text, max(0, one.start - 20), one.start):
        return False
    many = one.sort == "several" or _is_many(one)
    return bool(verb and verb["one"] and many)


def _is_bystander(sentence: Sentence, one: People, cue: Cue) -> bool:
    text = sentence.article.text
    before = text[max(sentence.span.start, one.start - 20) : one.start]
    gap = text[one.end : cue.start]
    clause = before.endswith("after ") and links.PASSIVE.search(gap)  # "after five gunmen were killed"
    preposed = links.AFTER_PREPOSITION.search(before) and not clause
    speaks = is_speaking(sentence, one) and not _REPORTED.match(text, one.end)
    return bool(preposed or speaks or len(gap) > 150 or re.search(r"[;:“”\"]", gap))


def _joined(text: str, people: Sequence[People]) -> list[People]:
    """The last of *people* and those before that are joined to it by commas and "and"."""
    joined = [people[-1]]
    closed = False
    for one in reversed(people[:-1]):
        if not links.AND.fullmatch(text, one.end, joined[0].start):
            break
        # "Four people, including Ann Lee, and two others were hurt": she is one of the four.
        if links.AMONG.search(text, max(0, one.start - 20), one.start):
            break
        # A comma alone joins nothing: "six people, one fatally".
        closed |= text[one.end : joined[0].start].strip(" ,;") != ""
        if not closed:
            break
        joined.insert(0, one)
    return joined
