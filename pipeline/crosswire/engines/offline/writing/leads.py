"""Which sentence leads: the one that tells best what happened, to how many, where and when. Chooses no other."""

import re
from collections.abc import Sequence

from crosswire.engines.offline.writing.lines import Line
from crosswire.engines.offline.writing.moments import are_of_one_day
from crosswire.text.sayings.quotations import OPEN_QUOTES
from crosswire.text.wording.stems import find_negations

_AGREED = 0.4
"""Weight of each other article that agrees with a lead, in its words or in its day."""

_ALIKE = 4
"""Words of the event, as another article tells it, with which a lead tells the same one."""

_SHARED = 0.7
"""Weight of each such article: a lead is of the event that the articles share, not of what one of them adds to it."""

_MOST_AGREEING = 3

_TITLED = 3.0
"""Weight of a lead that holds every word of every title."""

_CUT_LEAD = 2.0
"""Weight that a lead would lose with all of its words."""

_EARLY = 600
"""Characters of an article, its title and first lines among them, in which it says what its story is."""

KNOWN = re.compile(r"The (?!(?:\w+ ){0,2}[A-Z])(?!(?:\w+ ){1,3}of (?:the )?[A-Z])")
"""An opening that takes something as known: not "The Sund company", nor "The master of the Oskelin"."""

_SHOWN = re.compile(r"(?:This|These|That|Those)\b")
"""An opening that points: "This photo shows the harbour"."""

_SUBORDINATE = re.compile(
    r"(?:when|while|as|after|although|though|despite|if|because|since|before|amid|until|for|with)\b", re.IGNORECASE
)
"""An opening that tells the circumstances before the event."""

_FURTHER = re.compile(r"\b(?:another|second|others?|also)\b", re.IGNORECASE)
"""What comes beside something that was told before."""


def opens(line: Line) -> bool:
    """Return whether *line* tells the event itself: as the lead it may give a figure on which reports differ."""
    return "event" in line.candidate.slots


def find_lead(lines: Sequence[Line]) -> Line | None:
    """Return the line that leads a summary; None of none."""
    return max(lines, key=lambda line: _lead_weight(line) + _weigh_agreement(line, lines), default=None)


def _lead_weight(line: Line) -> float:
    candidate = line.candidate
    answers = len(candidate.slots & {"event", "toll", "where", "when"}) + min(len(candidate.tolls), 3)
    opening = 1.5 if opens(line) else 0.0
    early = 1.0 if candidate.source.start < _EARLY else 0.0
    # What nobody did or knows is no lead, nor a quotation, nor what the reader is taken to know: "The owner said ...".
    leaning = 3.0 if line.leans else 1.5 * bool(KNOWN.match(line.text) or _SHOWN.match(line.text))
    leaning += bool(find_negations(line.text)) + bool(_FURTHER.search(line.text))
    leaning += 1.5 * bool(_SUBORDINATE.match(line.text)) + 3.0 * line.text.startswith(OPEN_QUOTES)
    agreed = _AGREED * min(candidate.origins, 3)
    own = 0.5 if candidate.own else -2.0
    kept = len(line.content) / max(1, len(candidate.content))
    told = _TITLED * candidate.titled - _CUT_LEAD * (1 - min(kept, 1))
    return candidate.weight + 0.6 * answers + opening + early + agreed - leaning + own + told


def _weigh_agreement(line: Line, lines: Sequence[Line]) -> float:
    """The weight of the other articles that tell the event for the same day, and of those that tell it in like words.

    A folder may hold a stray article, and any article something that no other is about.
    """
    own = line.candidate
    others = [x for x in lines if "event" in x.candidate.slots and x.candidate.source.article != own.source.article]
    of_day = {x.candidate.source.article for x in others if are_of_one_day(own.moments, x.candidate.moments)}
    alike = {x.candidate.source.article for x in others if len(line.content & x.content) >= _ALIKE}
    return _AGREED * min(len(of_day), _MOST_AGREEING) + _SHARED * min(len(alike), _MOST_AGREEING)
