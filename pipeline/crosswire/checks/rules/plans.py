"""Is what was planned told as done? V16. Goes by the verbs of one sentence, and knows of no later article."""

import re
from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.sayings import find_near, find_telling
from crosswire.text.wording.plans import find_done, find_future, find_plans, find_wished, hopes
from crosswire.text.wording.stems import content_stems, find_stems
from crosswire_schemas.summary import Sentence

_CONDITION = re.compile(
    r"(?:^|(?P<main>[^,;:.“”\"]+),? )(?<!as )(?<!even )(?<!asked )(?<!know )(?<!see )"
    r"(?P<cue>if|unless|provided that)\s(?P<inner>[^,;:.“”\"]+)(?:, (?P<rest>[^,;:.“”\"]+))?",
    re.IGNORECASE,
)
_CUE = re.compile(r"\b(?:if|unless|provided that)\b", re.IGNORECASE)
_CONDITIONAL = re.compile(
    r"\b(?:if|unless|until|provided|whether|should|once|when|without|condition\w*|depend\w*|case)\b", re.IGNORECASE
)
_TOLD = 3
"""Content words of what is under a condition, all of which a sentence must have to tell it."""


def check_conditions(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: what every cited sentence on the matter tells under a condition, or as one, is not told without it."""
    if _CONDITIONAL.search(sentence.text):
        return
    stems = find_stems(sentence.text)
    found = [_find_dropped(quote, stems) for quote in find_near(sentence)]
    if found and all(found):
        yield Trouble(sentence.text, f"the cited words tell this under a condition ({found[0]!r}); keep it")


def _find_dropped(quote: str, told: frozenset[str]) -> str | None:
    """The word of condition in *quote* under which it tells what *told* has of it."""
    if not _CUE.search(quote):
        return None
    for found in _CONDITION.finditer(quote):
        main = [stem for _, stem in content_stems(found["main"] or "")][-_TOLD:]
        rest = [stem for _, stem in content_stems(found["rest"] or "")][:_TOLD]
        inner = [stem for _, stem in content_stems(found["inner"])][:_TOLD]
        under = main or rest
        if any(len(words) > 1 and set(words) <= told for words in (under, inner)):
            return found["cue"]
    return None


def check_plans(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: what every cited sentence tells as planned, ordered or expected is not told as done."""
    for done in find_done(sentence.text):
        telling = find_telling(sentence, done.stem)
        if telling and all(_is_only_planned(done.stem, quote) for quote in telling):
            words = sentence.text[slice(*done.span)]
            yield Trouble(words, "the cited words tell this as planned or expected, not as done; keep that")


def check_wishes(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: what every cited sentence tells as wished, planned or expected is not told as something that will be.

    Who promised, ordered or decided it may be believed: it will be.
    """
    # "A bill that he hopes will pass" keeps the hope.
    for will in () if hopes(sentence.text) else find_future(sentence.text):
        telling = find_telling(sentence, will.stem)
        if telling and all(will.stem in find_wished(quote) for quote in telling):
            words = sentence.text[slice(*will.span)]
            yield Trouble(words, "the cited words tell this as wished or expected, not as certain; keep that")


def _is_only_planned(stem: str, quote: str) -> bool:
    planned = {plan.span for plan in find_plans(quote)}
    return all(span in planned for span, own in content_stems(quote) if own == stem)
