"""The verbs of saying in one sentence, with "has also" or "did not" before them. Finds no speaker and no words said."""

import re
from collections.abc import Iterator

from crosswire.text import keyed
from crosswire.text.sayings.verbs import BASES
from crosswire.text.spelling import lower
from crosswire.text.word_lists import any_of, read_words

_AUX_WORD = (
    r"(?:(?:has|have|had|is|was|were|did|does|do|would|will|could|also|first|later|then|further|earlier|not|never"
)
_AUX_WORD += r"|\w++(?:(?<=\wly)|(?<=\wn)['’]t))\s+)"
# Searched in lower-case text, which spares half of its time; at the end of a word it fails at once.
_CUE = keyed.Keyed(" ".join(BASES), rf"\b(?=\w){_AUX_WORD}*(?P<verb>{any_of(BASES)})\b")
_AUX = re.compile(rf"\b{_AUX_WORD}")
# Forms that are nouns more often than verbs: "the state", "United States", "a report", "his remarks".
_NOUNLIKE = read_words(
    """
    state report tweet comment claim remark post call charge estimate order record point count
    demand promise pledge blame fear hope reply quote boast show find threat dispute warning
    complaint suspect praise
    """
)
# Whoever speaks of a thing says that it is there; "spoke to reporters" says nothing.
_WITH_OF = "speak"
WHEN_SAID = re.compile(
    r"\s(?:(?:on|late|early|later|earlier)\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s(?:morning|afternoon|evening|night))?$"
)
"""Before the verb and behind who speaks: "the mayor on Friday said"."""
_OF_A_NOUN = re.compile(
    r"\s(?!(?:that|he|she|it|they|we|the|an?|his|her|its|their|this|these|there|no|some|in|on|at|by|to)\b)[a-z]"
)
_GOES_ON = re.compile(r"\s*(?:[,:.]|$|\x00|that\b)")
_DETERMINED = re.compile(r"\b(?:the|an?|his|her|its|their|this|that|of|in|no|any|[a-z]+['’]s)$", re.IGNORECASE)
# "A domestic dispute that had gone on": after "a" no plural verb stands.
_INDEFINITE = re.compile(r"\ban?(?: [a-z-]+){1,2}$")
_SAYS_WHAT = re.compile(r"\s+(?:that\b|\x00)")
_BEING = re.compile(r"\b(?:was|were|is|are|been|be|being)(?: (?:not|also|first|later))?\s+$", re.IGNORECASE)


def find_cue(masked: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first verb of saying in ``masked[start:end]``, as *find_cues* does."""
    return _CUE.search(lower(masked), start, end)


def find_cues(masked: str) -> Iterator[re.Match[str]]:
    """Yield the verbs of saying with what stands before them, in lower case; their offsets are those of *masked*.

    They are found from the verb back: most words are none, and any word may be an adverb before one.
    """
    low = lower(masked)
    keys = keyed.read_words(low).places
    places, free = list(keys), 0
    for at, place in enumerate(places):
        if place >= free and keys[place] in _CUE.keys:
            cue = _CUE.pattern.match(low, _find_begin(low, places[:at], place, free))
            if cue:
                free = cue.end()
                yield cue


def _find_begin(low: str, before: list[int], verb: int, free: int) -> int:
    """Where the words begin that belong to a verb; none of them begins before *free*."""
    begin, missed = verb, False
    for place in reversed(before):
        aux = _AUX.match(low, place) if place >= free else None
        if aux and aux.end() == begin:
            begin, missed = place, False
        elif missed:
            break
        else:
            missed = True  # the "t" of "didn't" has a place of its own
    return begin


def is_verb(masked: str, cue: re.Match[str]) -> bool:
    """Return whether somebody does the saying here: no noun, no infinitive, nothing done to the subject."""
    base, after = BASES[cue["verb"]], masked[cue.end() :]
    if base == _WITH_OF and not after.startswith(" of "):
        return False
    # "Seven alleged smugglers were held", "an alleged thief".
    if cue["verb"] == "alleged" and _OF_A_NOUN.match(after):
        return False
    # "Another death adds to a toll", "the ship will continue its way".
    if (base == "add" and after.startswith(" to ")) or (base == "continue" and not _GOES_ON.match(after)):
        return False
    return not (_is_noun(masked, cue) or _is_passive(masked, cue))


def _is_noun(masked: str, cue: re.Match[str]) -> bool:
    """Whether the word is no finite verb here: "the claim that", "to say", "United States"."""
    form, before = cue["verb"], masked[max(0, cue.start() - 30) : cue.start()].rstrip()
    if before.endswith((" to", " by")) or masked[cue.start("verb")].isupper():
        return True
    base = BASES[form]
    if base not in _NOUNLIKE or form not in {base, base + "s"}:
        return False
    indefinite = form == base and _INDEFINITE.search(before)
    return bool(_DETERMINED.search(before) or indefinite) or not _SAYS_WHAT.match(masked, cue.end())


def _is_passive(masked: str, cue: re.Match[str]) -> bool:
    """Whether it is done to the subject: "remains were found", "the plan has been announced"; but not "was said by"."""
    before = masked[max(0, cue.start("verb") - 12) : cue.start("verb")]
    return bool(_BEING.search(before)) and not masked[cue.end() :].lstrip().startswith("by ")
