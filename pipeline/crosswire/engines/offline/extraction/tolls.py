"""The figures of an article: killed, injured, missing, arrested ..., as its words give them. Adds nothing up."""

import re
from itertools import groupby

from crosswire.engines.offline.extraction.dated import is_of_earlier
from crosswire.engines.offline.extraction.deaths import find_deaths
from crosswire.engines.offline.extraction.harms import find_harms
from crosswire.engines.offline.extraction.lists import Listed, join_harms
from crosswire.engines.offline.extraction.outcomes import settle_outcomes
from crosswire.engines.offline.extraction.people import People, find_surnames
from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.extraction.told_harms import ToldHarm
from crosswire.engines.offline.reading.apart import tells_of_sum
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.numbers.words import Value
from crosswire.text.persons.counting import count_persons, names_one
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.proposal import TollProposal

_LEADING = re.compile(r"[\s-]*(?:of\s+(?:the|those|his|her|their|its|whom|them)\s+)?", re.IGNORECASE)


def find_tolls(reading: ArticleReading) -> list[TollProposal]:
    """Return every figure of the article, in order, about its incident or about another event.

    "A man" and "Ann Lee, 30" are one, "a man and a woman" are two. Of "the victim" and "he" the number is null and
    *who* says of whom: they may be people that the article has counted before.

    A figure of the headline is returned where no sentence gives one of its effect and event, and an exact one where
    all that sentences give are smaller: they may tell one by one of those whom the headline counts. Of an event of
    which nothing tells the dead, "a fatal shooting" does.
    """
    tolls = (
        _propose(told[0].sentence, listed, reading.about_of(told[0].sentence))
        for _, same in groupby(_read_harms(reading), lambda one: one.sentence.number)
        for told in [list(same)]
        for listed in join_harms(told[0].sentence, [one.harm for one in told])
    )
    found = [toll for toll in tolls if toll]
    told: dict[tuple[str, str], float] = {}
    for toll in found:
        if toll.at.sentence:
            key = toll.about, toll.effect
            told[key] = max(told.get(key, 0), 1 if toll.low is None else toll.low)
    kept = [toll for toll in found if toll.at.sentence or _is_news(toll, told.get((toll.about, toll.effect)))]
    dead = {toll.about for toll in kept if toll.effect == "killed"}
    deaths = (
        _propose(sentence, Listed([harm], harm.people.end), reading.about_of(sentence))
        for sentence, harm in find_deaths(reading, dead)
    )
    return sorted([*kept, *filter(None, deaths)], key=lambda toll: toll.at.sentence)


def _is_news(headed: TollProposal, told: float | None) -> bool:
    """Whether the figure of a headline is more than the highest *told* by sentences: "Four hurt" where two boys are."""
    return told is None or (headed.op == "eq" and (headed.low or 0) > told)


def _read_harms(reading: ArticleReading) -> list[ToldHarm]:
    """The harms of headline and article in order, each with the outcome that its event has."""
    surnames = find_surnames(reading.sentences)
    events: dict[str, list[ToldHarm]] = {}
    texts: dict[str, list[str]] = {}
    # "Ten dead in weekend shootings" counts for none of the shootings.
    headline = reading.headline if reading.headline and not tells_of_sum(reading.headline, leading=True) else None
    for sentence in (*filter(None, [headline]), *reading.sentences):
        about = reading.about_of(sentence)
        texts.setdefault(about, []).append(sentence.low)
        day = reading.day if about == INCIDENT else None
        events.setdefault(about, []).extend(
            ToldHarm(sentence, harm)
            for harm in find_harms(sentence, surnames)
            if not is_of_earlier(sentence, harm, day)
        )
    title = reading.numbered.article.title or ""
    settled = (
        one
        for about, told in events.items()
        for one in settle_outcomes(told, texts[about], title if about == INCIDENT else "")
        if one.harm.people.sort != "several"
    )
    return sorted(settled, key=lambda one: (one.sentence.number, one.harm.people.start))


def _propose(sentence: Sentence, listed: Listed, about: str) -> TollProposal | None:
    """The proposal of one harm, or of several with one list; None where no pointer would lead back to its words."""
    people, effect, cue = listed.harms[0]
    start, end = people.start, listed.end
    quantity = people.quantity if people.end == end else None
    text = sentence.article.text
    who = text[start:end]
    if quantity:
        who = _LEADING.sub("", text[quantity.span.end : people.end], count=1).rstrip(".,”\"’'")
        # "5 Harl shooting deaths" are not "5 Harl".
        if 0 <= cue.end - end <= 40 and (not who or cue.side == "number" or not sentence.leads_back(start, end)):
            end = cue.end
        # "Three shootings that killed three": the number alone would lead back to the shootings.
        if 0 < start - cue.end <= 40 and not sentence.leads_back(start, end):
            start = cue.start
    if not (sentence.leads_back(start, end) if quantity else sentence.holds(start, end)):
        return None
    stance, said_by = find_teller(sentence, people.start)
    number = _whole(quantity.low) if quantity else _count(text[start:end], people)
    return TollProposal(
        about=about,
        effect=effect,
        op=quantity.op if quantity else "eq" if number else "approx",
        low=number,
        high=_whole(quantity.high) if quantity else None,
        # "A double homicide" tells how many died, and is no word for the dead.
        who=who if who and people.sort != "befallen" else None,
        stance=stance,
        said_by=said_by,
        at=sentence.point(start, end),
    )


def _count(words: str, people: People) -> int | None:
    """How many persons words without a number speak of; None where that depends on what was told before."""
    return 1 if people.sort in {"single", "named"} and names_one(words) else count_persons(words)


def _whole(number: Value | None) -> int | None:
    return None if number is None else int(number)
