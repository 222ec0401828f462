"""Whose words a saying may be: who speaks, told from what merely stands before a verb of saying. Finds no saying."""

import re
from collections.abc import Iterable, Iterator

from crosswire.text.sayings.attribution import Attribution
from crosswire.text.spans import Span
from crosswire.text.spelling import lower

# But for the last pattern all are for text in lower case.
# "Later on Sunday the mayor said": when it was said is no part of who said it.
_WHEN = re.compile(
    r"(?:(?:later|earlier|early|late|also|meanwhile|however|separately|fortunately|shortly\s+\w+|overnight|"
    r"yesterday|today|tonight|then|now)\b,?\s*"
    r"|(?:(?:on|in|at|since|until|by)\s+)?(?:the\s+)?(?:(?:early|late)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|morning|afternoon|evening|night)\b,?\s*)+"
)
_EVENT_WORDS = (
    r"(?:raid|strike|airstrike|attack|blast|bombing|bombardment|explosion|war|conflict|crash|collision|fire|blaze|storm|"
    r"flood|earthquake|quake|shooting|stabbing|incident|accident|clash|killing|murder|violence|offensive|operation|"
    r"bomb|rocket|missile|drone|shell|bullet|landslide|hurricane|tornado|outbreak|virus|escalation|move|decision)"
)
# The head of "an airstrike in the north", not that of "the fire chief" or "the crash investigator".
_EVENT_HEAD = re.compile(
    rf"(?:(?:an?|the|this|that|these|those|two|three|several|such)\s+)?(?:[\w’'-]+\s+){{0,3}}?{_EVENT_WORDS}(?:e?s)?"
    r"(?:$|[\s,]+(?:in|on|at|of|near|that|which|against|by|over|between|and|for|from|during|after)\b)"
)
_NO_SOURCE = re.compile(
    r"(?:there|this|that|which|what|[\d.,\s]+)$|[a-z]+(?:ed|ing)\s(?!(?:chief|officer|official|council|party|analyst))"
    r"|(?:while|when|as|after|before|if|because|although|though|managed|led|run|owned|made|held|left)\s"
    r"|.*\s(?:it|he|she|they|who|which)$"
)
_SAYING = frozenset({"say", "add", "announce", "warn", "deny", "confirm", "insist", "claim"})
# A participle is written small unless it opens a sentence, where it may be a name: "Harding".
_NAMED = re.compile(r"[A-Z]\w+(?:ed|ing)\s+[A-Z]")


def keep_sources(text: str, attributions: Iterable[Attribution]) -> Iterator[Attribution]:
    """Yield the attributions whose speaker can speak, each without the words of time before its speaker.

    "Later on Friday the mayor" becomes "the mayor". Dropped are an event or a thing ("an airstrike in the north"),
    half a clause ("managed by a firm"), a bare number, and "it" that shows or means something, which may be anything.
    """
    low = lower(text)
    for attribution in attributions:
        start, end = attribution.speaker
        if found := _WHEN.match(low, start, end):
            start = found.end()
        words = low[start:end]
        refused = _NO_SOURCE.match(words) and not _NAMED.match(text, start, end)
        if words == "it" and attribution.verb not in _SAYING:
            continue
        if words.strip() and not refused and not _EVENT_HEAD.match(words):
            yield attribution._replace(speaker=Span(start, end))
