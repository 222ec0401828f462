"""The figures of an article: killed, injured, missing, arrested ..., as its words give them. Adds nothing up."""

import re
from collections.abc import Iterator

from crosswire.engines.offline.extraction.harms import Harm, find_harms
from crosswire.engines.offline.extraction.people import find_surnames
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.attribution import Attribution, verb_stance
from crosswire.text.number_words import Value
from crosswire.text.persons import names_one
from crosswire_schemas.proposal import TollProposal

_LEADING = re.compile(r"[\s-]*(?:of\s+(?:the|those|his|her|their|its|whom|them)\s+)?", re.IGNORECASE)


def find_tolls(reading: ArticleReading) -> list[TollProposal]:
    """Return every figure of the article, in order, about its incident or about another event.

    "A man" and "Ann Lee, 30" are one. Of "the victim" and "he" the number is null and *who* says of whom: they may be
    people that the article has counted before.
    """
    surnames = find_surnames(reading.sentences)
    tolls = (
        _propose(sentence, harm, reading.about_of(sentence))
        for sentence in reading.sentences
        for harm in find_harms(sentence, surnames)
        if harm.people.sort != "several"
    )
    return [toll for toll in tolls if toll]


def _propose(sentence: Sentence, harm: Harm, about: str) -> TollProposal | None:
    """The proposal of one harm; None where no pointer would lead back to its words."""
    people, quantity = harm.people, harm.people.quantity
    text = sentence.article.text
    speech = next(_covering(sentence, people.start), None)
    who = text[people.start : people.end]
    end = people.end
    if quantity:
        who = _LEADING.sub("", text[quantity.span.end : people.end], count=1)
        if (not who or not sentence.leads_back(people.start, end)) and 0 <= harm.cue.end - end <= 40:
            end = harm.cue.end
    one = quantity is None and people.sort in {"single", "named"} and names_one(text[people.start : end])
    if not sentence.holds(people.start, end) or (quantity and not sentence.leads_back(people.start, end)):
        return None
    return TollProposal(
        about=about,
        effect=harm.effect,
        op=quantity.op if quantity else "eq" if one else "approx",
        low=_whole(quantity.low) if quantity else 1 if one else None,
        high=_whole(quantity.high) if quantity else None,
        who=who or None,
        stance=verb_stance(speech.verb) if speech else "fact",
        said_by=sentence.point(*speech.speaker) if speech else None,
        at=sentence.point(people.start, end),
    )


def _covering(sentence: Sentence, place: int) -> Iterator[Attribution]:
    """The sayings whose words hold *place*, the innermost last said first."""
    for speech in sentence.attributions:
        if not speech.negated and any(span.start <= place < span.end for span in speech.content):
            yield speech


def _whole(number: Value | None) -> int | None:
    return None if number is None else int(number)
