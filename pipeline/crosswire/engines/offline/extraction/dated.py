"""Harms that their own clause dates before the incident, in a sentence that tells of the incident as well.

"They met where Ann Lee was shot dead in May" tells where they met. Dates nothing else.
"""

import re

from crosswire.engines.offline.extraction.harms import Harm
from crosswire.engines.offline.reading.event_dates import lies_before
from crosswire.engines.offline.reading.sentence import Sentence

_NEAR = 60
"""Characters between words of harm and the date that is theirs."""
_OTHER_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|when|after|before|who|that|while|as|where)\b")
_DATED = frozenset({"time", "day", "month", "year"})


def is_of_earlier(sentence: Sentence, harm: Harm, day: str | None) -> bool:
    """Whether a date right behind *harm* lies before *day*, that of the incident. "Last week" may be just before it."""
    end = max(harm.cue.end, harm.people.end)
    return any(
        end <= mention.span.start <= end + _NEAR
        and mention.precision in _DATED
        and lies_before(mention, day)
        and not _OTHER_CLAUSE.search(sentence.article.text, end, mention.span.start)
        for mention in sentence.dates
    )
