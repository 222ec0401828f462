"""Whether two times or places are given for one point: sentences that tell of one deed, by reports that know no more.

Goes by the words around them; compares no value.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from crosswire.reconciliation.differences.parts_of_count import counts_things
from crosswire.text.prose import NumberedArticle
from crosswire.text.times.calendar_words import find_atoms
from crosswire.text.times.dates import DateMention, find_dates
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import content_stems, find_stem, find_stems
from crosswire_schemas.incident import When
from crosswire_schemas.reconciliation import Claim

MANY = 2
"""Words of what happened that two sentences on one deed share at least, beside the times and places themselves."""

_ANY_NEWS = frozenset(
    find_stem(word)
    for word in read_words(
        """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
        September October November December year month week day hour morning noon afternoon evening night early late
        today yesterday tonight ago last next time police officer official authority say tell report people man woman
        """
    )
)
"""These stand in a sentence of any news: two of them in common show nothing."""

_DIED = re.compile(
    r"\b(?:died|pronounced dead|passed away|succumbed)\b"
    r"(?:(?!\b(?:in(?! (?:the |a )?hospital)|when|after|during|by)\b)[^,;])*$",
    re.IGNORECASE,
)
"""Before a time: it is that of a death alone. "Five people died in a blaze on Sunday" dates the blaze."""

_LASTING = re.compile(
    r"\b(?:still|continu\w+|remain(?:s|ed|ing)?|goes on|went on)\b[^,;]*$|"
    r"\b(?:was|were|is|are) (?:coping|mourning|grieving|reeling|recovering|searching|looking|hunting|investigating)"
    r"(?: on)? $",
    re.IGNORECASE,
)
"""Before a time: it dates no beginning. "The fire was still burning on Saturday" says nothing against Friday."""

_TELLING = re.compile(
    r"\b(?:described|reported|called|confirmed|announced|identified|quoted|cited) by\b[^,;]*$", re.IGNORECASE
)
"""Before a time: it is that of the words. "A theft, described by the police on Friday as ..." was before."""


class Told:
    """What the articles of a story tell of its events, in the sentences of their claims and beside them."""

    def __init__(self, claims: Iterable[Claim], articles: Iterable[NumberedArticle]) -> None:
        claims = list(claims)
        self._reports = {numbered.article.id: _Report(numbered) for numbered in articles}
        texts = [quote for claim in claims for quote in _quotes(claim)]
        self.sentences = list(dict.fromkeys([*texts, *(report.text for report in self._reports.values())]))
        self._deeds: dict[tuple[str, str], set[str]] = defaultdict(set)
        for claim in claims:
            if claim.slot in ("event", "toll") and not counts_things(claim):
                self._deeds[claim.article, claim.event] |= _stems(_quotes(claim))

    def is_one_deed(self, one: Claim, other: Claim, least: int = MANY) -> bool:
        """Whether the sentence around either claim shares *least* words with what the article of the other tells.

        "The engineer was arrested on Saturday" shares no word with "a bridge fell into the Harl on Friday": an arrest,
        a hearing, an earlier case, the date of a page is a time of something else.
        """
        return self._tells(one, other, least) and self._tells(other, one, least)

    def _tells(self, one: Claim, other: Claim, least: int) -> bool:
        told = self._deeds[other.article, other.event] | _stems(_quotes(other))
        shared = (_stems(_quotes(one)) & told) - _stems([one.text, other.text])
        # The names of a story are in all its sentences, on whatever day they play.
        return len(shared) >= least and not shared <= _name_stems(_quotes(one))

    def gives_both_times(self, one: Claim, other: Claim) -> bool:
        """Whether the article of one gives the time of the other too, of the same deed.

        "One climber fell on Friday, another on Saturday": such a report knows of two deeds.
        """
        pairs = ((one, other), (other, one))
        return any(a.article in self._reports and self._reports[a.article].gives_time_of(b) for a, b in pairs)

    def names_both_places(self, one: Claim, other: Claim) -> bool:
        """Whether the article of one names the place of the other."""
        pairs = ((one, other), (other, one))
        return any(a.article in self._reports and self._reports[a.article].names(b.text) for a, b in pairs)

    def uses(self, article: str, stem: str) -> bool:
        """Whether a word of *stem* stands anywhere in *article*."""
        return article in self._reports and stem in self._reports[article].stems


def is_told_from_today(claim: Claim) -> bool:
    """Return whether words such as "yesterday" or "overnight" give the time: a page is often older than its date."""
    return any(atom.kind == "shift" for atom in find_atoms(claim.text, 0, len(claim.text)))


def tells_hour(claim: Claim) -> bool:
    """Return whether the words tell a part of the day: of "the Sunday night show" they may be "Sunday" alone."""
    kinds = {atom.kind for atom in find_atoms(claim.text, 0, len(claim.text))}
    return not kinds.isdisjoint(("part", "clock", "edge", "shift"))


def are_both_of_death(one: Claim, other: Claim) -> bool:
    """Return whether both times are those of a death, or neither: the wounded may die in hospital on another day."""
    return _is_of_death(one) == _is_of_death(other)


def _is_of_death(claim: Claim) -> bool:
    return _stands_behind(_DIED, claim)


def is_of_what_lasts(claim: Claim) -> bool:
    """Return whether the time is one at which something that had begun before went on."""
    return _stands_behind(_LASTING, claim)


def is_of_telling(claim: Claim) -> bool:
    """Return whether the time is that of what somebody said of it."""
    return _stands_behind(_TELLING, claim)


def _stands_behind(words: re.Pattern[str], claim: Claim) -> bool:
    """Whether *words* lead to the claim in one of its sentences."""
    return any(words.search(quote.partition(claim.text)[0]) for quote in _quotes(claim) if claim.text in quote)


def _quotes(claim: Claim) -> list[str]:
    return [citation.quote for citation in claim.evidence]


def _stems(texts: Iterable[str]) -> set[str]:
    return {stem for text in texts for stem in find_stems(text)} - _ANY_NEWS


def _name_stems(texts: Iterable[str]) -> set[str]:
    """The stems that are written with a capital letter."""
    return {stem for text in texts for span, stem in content_stems(text) if text[span.start].isupper()}


class _Report:
    """What a report tells beside its claims, read when first asked for."""

    def __init__(self, numbered: NumberedArticle) -> None:
        self._numbered = numbered

    @property
    def text(self) -> str:
        """All of its text, each space and line break one space."""
        return " ".join(self._numbered.article.text.split())

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all its content words."""
        return find_stems(self._numbered.article.text)

    def names(self, place: str) -> bool:
        """Whether *place* is named anywhere in the text."""
        return bool(re.search(rf"(?<!\w){re.escape(place)}(?!\w)", self._numbered.article.text, re.IGNORECASE))

    def gives_time_of(self, claim: Claim) -> bool:
        """Whether the day of *claim* is given in a sentence on what the sentence of *claim* tells of."""
        wanted = _stems(_quotes(claim)) - _stems([claim.text])
        return isinstance(claim.item, When) and any(
            _is_day_of(claim.item, mention) and len(stems & wanted) >= MANY for mention, stems in self._times
        )

    @cached_property
    def _times(self) -> Sequence[tuple[DateMention, set[str]]]:
        article = self._numbered.article
        return [
            (mention, _stems([article.text[slice(*sentence)]]))
            for sentence in self._numbered.sentences
            for mention in find_dates(article.text, article.published, sentence)
        ]


def _is_day_of(when: When, mention: DateMention) -> bool:
    if when.date and mention.date:
        return mention.date == when.date
    return when.weekday is not None and mention.weekday == when.weekday
