"""The days that cited sentences speak of, given their article's own date. Judges nothing."""

import re

from crosswire.checks.finding import Sources
from crosswire.text.spans import Span
from crosswire.text.times.dates import DateMention, find_dates
from crosswire_schemas.citation import Citation

_OPENS = re.compile(r"(?:(?:back|early|late|earlier|later|mid-?) )?(?:in )?(?:early |late |mid-?)?", re.IGNORECASE)
ANY_DAY = "2000-06-15"
"""Stands for the date of an article that has none: a sentence that repeats its "Sunday" still says the same day."""


def read_dates(citation: Citation, sources: Sources) -> list[DateMention]:
    """The mentions of time within the cited words; none where the citation does not hold."""
    numbered = sources.get(citation.article)
    if numbered is None or citation.end > len(numbered.article.text):
        return []
    place = numbered.find_sentence(citation.start)
    sentence = Span(citation.start, citation.end) if place is None else numbered.sentences[place]
    found = find_dates(numbered.article.text, anchor_of(citation, sources), sentence)
    return [d for d in found if d.span.start < citation.end and citation.start < d.span.end]


def anchor_of(citation: Citation, sources: Sources) -> str:
    """The date from which "Sunday" is read in the cited article."""
    return sources[citation.article].article.published or ANY_DAY


def read_opening(citation: Citation, sources: Sources) -> str | None:
    """The ISO month or year with which the cited words open: "In 2019" dates all that follows.

    Deeper in a sentence it may date one word only: "the bridge, built in 1998, fell".
    """
    dated = citation.article in sources and bool(sources[citation.article].article.published)
    for mention in read_dates(citation, sources):
        lead = sources[citation.article].article.text[citation.start : mention.span.start]
        coarse = mention.date and len(mention.date) < len(ANY_DAY)
        if coarse and (dated or not mention.relative) and _OPENS.fullmatch(lead):
            return mention.date
    return None


def read_days(citation: Citation, sources: Sources) -> frozenset[str]:
    """ISO days, no coarser, that the cited words settle; of an article without a date only days told in full."""
    dated = citation.article in sources and bool(sources[citation.article].article.published)
    return frozenset(
        d.date
        for d in read_dates(citation, sources)
        if d.date and len(d.date) == len(ANY_DAY) and (dated or not d.relative)
    )
