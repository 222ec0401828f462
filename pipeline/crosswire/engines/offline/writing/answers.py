"""What somebody answers to what was just said of them: "The owners denied this." It goes with what it answers.

Alone it would say nothing, or deny another thing, and without it one side alone is told.
"""

import re
from collections.abc import Iterable
from typing import Final

from crosswire.composition.brief import Brief
from crosswire.engines.offline.writing.lines import Line
from crosswire_schemas.reconciliation import Claim

_ANSWERS: Final = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed))\s+"
    r"(?:this|it|that|the (?:claims?|accusations?|allegations?|charges?|criticism|reports?))\s*[.,]"
)
_SOMEBODY: Final = re.compile(r"(?!(?:He|She|It|They|But|And|This|That)\b)[A-Z]")
_LONGEST: Final = 25
_GAP: Final = 3
"""Code points between a sentence and the next one of its paragraph."""


def add_answer(line: Line, brief: Brief) -> Line:
    """Return *line* with the sentence behind it in its article that denies it as a whole, if there is one."""
    claims = (claim for claim in brief.reconciliation.claims if claim.slot == "statement")
    answer = _find_answer(line, claims)
    if answer is None:
        return line
    cited = tuple(dict.fromkeys([*line.candidate.claims, answer.id]))
    text = f"{line.text} {' '.join(answer.evidence[0].quote.split())}"
    return line._replace(text=text, candidate=line.candidate._replace(claims=cited))


def _find_answer(line: Line, claims: Iterable[Claim]) -> Claim | None:
    source = line.candidate.source
    behind = (c for c in claims if c.article == source.article and 0 < c.evidence[0].start - source.end <= _GAP)
    return next((claim for claim in behind if _answers(claim.evidence[0].quote)), None)


def _answers(text: str) -> bool:
    return bool(_SOMEBODY.match(text) and _ANSWERS.search(text)) and len(text.split()) <= _LONGEST
