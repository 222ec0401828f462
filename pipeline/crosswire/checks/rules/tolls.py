"""Are the dead and the hurt kept apart? V24. The figures themselves are V03's."""

import re
from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.reading.sayings import name_topic
from crosswire.checks.rules.values import is_count
from crosswire_schemas.summary import Sentence

_CASUALTIES = re.compile(r"\bcasualt(?:y|ies)\b", re.IGNORECASE)
_DEAD = r"(?:kill(?:ed|ing)|dead|died|deaths?|fatalities)"
_HURT = r"(?:wounded|injur(?:ed|ies|ing)|hurt)"
_FUSED = re.compile(rf"\b(?:{_DEAD}(?: and | or |/){_HURT}|{_HURT}(?: and | or |/){_DEAD})\b", re.IGNORECASE)


def check_casualties(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V24: "casualties" hides whether people died, and stands only where a cited sentence says no more (AP, ACLED)."""
    if not any(_CASUALTIES.search(citation.quote) for citation in sentence.citations):
        for word in _CASUALTIES.finditer(sentence.text):
            yield Trouble(word[0], "say whether they were killed or wounded, as the cited words do")


def check_fused(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V24: killed and wounded are two figures and never one, unless a cited sentence itself gives one for both."""
    if any(_FUSED.search(citation.quote) for citation in sentence.citations):
        return
    counts = [q.span.start for q in read_quantities(sentence.text) if is_count(q)]
    for fused in _FUSED.finditer(sentence.text, len(name_topic(sentence) or "")):
        # "killed and wounded 30" gives the wounded a number of their own.
        if counts and fused.end() + 1 not in counts:
            yield Trouble(fused[0], "the cited words keep killed and wounded apart; give each its own figure")
