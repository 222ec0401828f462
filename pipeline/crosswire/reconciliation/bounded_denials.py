"""Denials that hold for one place: "no one died in the village of Hask" denies no death downstream. Reads no figure."""

import re
from collections.abc import Mapping

from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.spans import Span
from crosswire_schemas.incident import Toll
from crosswire_schemas.reconciliation import Claim

_WITHIN = re.compile(
    r"\s+(?:(?:was|were|is|are|has|have|had|been|reported|confirmed|dead|died|killed|hurt|injured|wounded|missing)\s+)*"
    r"(?:in|at|inside|within)\s+(?:(?:the|its)\s+)?(?:[a-z]+\s+){0,2}(?:of\s+)?(?=[A-Z])"
)
_OF_A_DEED = re.compile(
    r"\b(?:in|at|on|from|near|by|during|[a-z]*(?:strike|raid|attack|assault|ambush|blast|explosion|bombing|shooting"
    r"|crash|collision|accident|derailment|fire|blaze|quake|flood|storm|clash|protest|rally|riot|incident|hurricane|typhoon|cyclone|tornado|operation)(?:e?s)?)\s"
)
_CLOSED = re.compile(
    r"\s*(?:$|[^\w\s'’-]|(?:on|and|or|but|by|at|in|where|when|while|after|before|during|since|as|so)\b)"
)
"""Behind a place that belongs to no further noun, as in "in the Harl attack" and "in Harl's streets"."""


def find_bound(text: str, denial: Span, sentence: Span) -> Span:
    """Return *denial*, a count of nobody, with the place behind it to which its sentence confines it, if there is one.

    >>> text = "No one died in the upper village of Hask, he said."
    >>> text[slice(*find_bound(text, Span(0, 11), Span(0, len(text))))]
    'No one died in the upper village of Hask'
    """
    within = _WITHIN.match(text, denial.end, sentence.end)
    # "In the crash at Harl" tells which deed is meant, and not where of it.
    if not within or len(_OF_A_DEED.findall(within[0])) > 1:
        return denial
    place = next((name for name in find_names(text, sentence) if name.span.start == within.end()), None)
    if place is None or place.kind in ("person", "group") or not _CLOSED.match(text, place.span.end):
        return denial
    return Span(denial.start, place.span.end)


def is_bound_elsewhere(denial: Claim, count: Claim, texts: Mapping[str, str]) -> bool:
    """Return whether *denial* is of a place that the report of *count* does not name, or not with the count.

    *texts* are the articles by their ids. Who names the place may mean it: "nobody was killed in Harl" denies the dead
    of Harl.
    """
    if not isinstance(denial.item, Toll) or denial.item.low != 0:
        return False
    place = next((name.text for name in find_names(f"{denial.text}.") if denial.text.endswith(f" {name.text}")), None)
    if not place or not isinstance(count.item, Toll) or not count.item.low:
        return False
    beside = count.evidence[0].quote if count.article == denial.article else texts.get(count.article, place)
    return not any(same_name(place, name.text) for name in find_names(beside))
