"""Whether a sentence tells news: not what is always so, no appeal to the reader, no colour. Compares with no other."""

import re

from crosswire.engines.offline.writing.lines import Line
from crosswire.engines.offline.writing.standing import outside_quotations

_USUALLY = re.compile(
    r"\b(?:often|usually|generally|typically|traditionally|frequently|regularly|sometimes|commonly|can be|tends? to)\b"
    r"|^(?:when|if) an? ",
    re.IGNORECASE,
)
# "Anyone who saw it is asked to call", "a reminder to stay cautious".
_APPEAL = re.compile(
    r"\banyone (?:with|who)\b.*\b(?:call|calls|contact|asked|urged|information)\b|"
    r"\b(?:asked|urged|encouraged|advised|reminded) to (?:call|contact|come forward|report|submit|be|stay|check)\b|"
    r"\bwith (?:any )?information (?:on|about|regarding)\b|\b(?:reminder|donations?|gofundme|crime ?stoppers)\b|"
    r"\b(?:be|stay|remain) (?:cautious|vigilant|careful|alert|aware|safe)\b|\breward of\b",
    re.IGNORECASE,
)
_MUSING = re.compile(
    r"\b(?:imagined|wondered|thinks|mused|joked|quipped|sighed|reminisced|smiled|wept|"
    r"(?:is|was|will be|be) (?:fondly )?remembered (?:for|as|by))\b"
)
_OWN = re.compile(r"\b(?:I|[Yy]ou|[Yy]ou['’]re|my|me|I['’](?:m|ve|d|ll))\b")
_FIGURE = re.compile(r"\d")


def tells_news(line: Line) -> bool:
    """Return whether *line* answers a question, names somebody or says who says so, and is no appeal and no colour."""
    slots = line.candidate.slots
    if _APPEAL.search(line.text) or (_is_colour(line.text) and not slots & {"event", "toll"}):
        return False
    if _USUALLY.search(line.text) and not line.timed and line.kind != "background":
        return False
    answers = slots & {"toll", "event", "where", "when", "means"}
    return bool(answers or line.names) or line.attributed or line.kind in ("fact", "background")


def _is_colour(text: str) -> bool:
    """Whether somebody tells what they felt: “I took it for a joke,” with no figure in it."""
    bare = outside_quotations(text)
    own = _OWN.search(text) and not _OWN.search(bare) and not _FIGURE.search(text)
    return bool(own or _MUSING.search(bare))
