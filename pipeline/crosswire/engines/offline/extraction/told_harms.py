"""A harm with the sentence that tells of it: how many it befell, whether they are denied, known or alive.

Settles no outcome: see ``outcomes``.
"""

import re
from typing import NamedTuple

from crosswire.engines.offline.extraction.harms import Harm
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.keyed import Keyed
from crosswire.text.persons.counting import count_persons

# Whoever is well or out of danger is not the one who died.
_ALIVE = Keyed(
    "condition survive recover expected upgraded listed stabilized stabilised treated non nonlife",
    r"\b(?:(?:good|fair|stable) condition|survive|recover|expected to (?:live|be)|"
    r"(?:upgraded|listed) as [\"“]?stable|stabili[sz]ed|treated and released|non-?\s?life-?\s?threatening)",
)
_ALL = re.compile(r"(?:both|all|the)\b", re.IGNORECASE)
_NOBODY = frozenset(["they", "neither", "themselves"])


class ToldHarm(NamedTuple):
    """A harm, and the sentence that tells of it."""

    sentence: Sentence
    harm: Harm

    @property
    def words(self) -> str:
        """The words for whom it befell."""
        return self.sentence.article.text[self.harm.people.start : self.harm.people.end]

    @property
    def figure(self) -> int:
        """How many it befell; 1 for somebody told of, 0 where nobody counts them."""
        people = self.harm.people
        if people.quantity:
            return int(people.quantity.low or 0)
        if people.sort in {"pronoun", "befallen"}:
            return 0 if self.words.casefold() in _NOBODY else count_persons(self.words) or 1
        return 0 if people.sort == "several" else 1

    @property
    def is_nobody(self) -> bool:
        """Whether the figure is none."""
        return self.harm.people.quantity is not None and self.figure == 0

    @property
    def is_denied(self) -> bool:
        """Whether nobody is told killed: "no one was killed or injured" counts none of either."""
        cue = self.harm.cue
        return self.is_nobody and self.sentence.article.text.startswith(("killed or", "Killed or"), cue.start)

    @property
    def is_alive(self) -> bool:
        """Whether the words for the harm say that whom it befell lives."""
        start = self.sentence.span.start
        return bool(_ALIVE.search(self.sentence.low, self.harm.cue.start - start, self.harm.cue.end - start))

    @property
    def is_told_alive(self) -> bool:
        """Whether they, or what the sentence tells after them, say that somebody lives."""
        return bool(_ALIVE.search(self.sentence.low, self.harm.cue.start - self.sentence.span.start))

    @property
    def is_they(self) -> bool:
        """Whether "they" is who is told of: those told of before."""
        return self.words.casefold() == "they"

    @property
    def is_of_all(self) -> bool:
        """Whether the words are of people told of before, all of them: "both", "all four", "the two men"."""
        start, text = self.harm.people.start, self.sentence.article.text
        return bool(_ALL.match(self.words) or text.endswith(("all ", "All ", "the ", "The "), 0, start))
