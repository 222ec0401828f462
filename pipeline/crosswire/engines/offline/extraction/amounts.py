"""What else is counted in an article: attacks, shots, homes, documents, people who were there. Adds nothing up.

Only what a closed list of things names is proposed, for most numbers of a text count nothing that two reports could
differ on: points of a game, steps of a plan, hours.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.plights import find_plight
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import Token, index_at, is_adverb, is_stop
from crosswire.engines.offline.words.crowds import GATHERING, MARCHED
from crosswire.engines.offline.words.plights import TOLD
from crosswire.text.numbers.quantities import Quantity
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire_schemas.proposal import TollProposal, Words
from crosswire_schemas.vocabulary import Effect

_DEEDS = read_words(
    """
    attacks strikes airstrikes raids assaults ambushes bombings blasts explosions clashes shootings incidents robberies
    burglaries break-ins thefts kidnappings hijackings stabbings homicides sorties tests launches searches protests
    rallies demonstrations fires blazes wildfires bushfires earthquakes quakes aftershocks tremors tornadoes twisters
    storms floods landslides avalanches crashes collisions accidents cases violations breaches calls complaints
    arrests charges outages evacuations rescues
    """
)
_ARMS = read_words(
    """
    shots gunshots rounds bullets casings rockets missiles shells mortars bombs grenades mines drones explosives guns
    rifles pistols handguns firearms weapons knives magazines cartridges
    """
)
_THINGS = read_words(
    """
    homes houses residences buildings structures apartments flats units rooms shops stores businesses offices
    factories warehouses schools classrooms hospitals churches mosques temples tents roads highways bridges dams
    tunnels vehicles cars trucks lorries buses vans motorcycles tanks trains carriages wagons aircraft planes
    jets helicopters flights boats ships vessels tankers cables pipelines poles trees engines appliances pieces
    crops sheep cattle cows horses animals birds
    """
)
_PLACES = read_words("villages towns cities districts neighbourhoods neighborhoods suburbs streets blocks")
"""Counted where they are damaged: "two states" may be any two that somebody spoke of."""

_PAPERS = read_words(
    """
    documents files records accounts e-mails emails messages photos photographs pictures videos passwords numbers
    paintings watches rings jewels diamonds stones coins bags boxes packages containers customers households
    ballots votes jobs posts
    """
)
_CROWD = read_words("protesters demonstrators marchers strikers spectators worshippers voters")
_PEOPLE = read_words(
    "people persons passengers workers residents students teachers men women employees members babies newborns "
    "children patients pupils guests soldiers nurses doctors drivers miners dockers pilots staff"
)
_CASES = read_words("infections")
_PRESENT = re.compile(
    r"\s+(?:(?:who|had|have|has|been|were|are|was|was on)\s+)*"
    rf"(?:aboard|on board|{MARCHED}|attended|"
    rf"(?:began|started|joined|launched|staged|held) (?:an? )?(?:[\w-]+ ){{0,2}}?(?:{GATHERING}))\b"
)
"""Behind people who were counted: "a ferry with 87 people aboard", "12 babies were infected"."""
_CARRIED = re.compile(r"\b(?:carrying|carried|transporting|with(?=\s+[\d,]+\s+passengers))\s+$")
_ABOARD = ("passengers", "people")
"""Before passengers or people: so many were aboard."""
_PUT_AT = re.compile(
    r"\b(?:puts?|estimated|placed) the (?P<figure>figure|number|crowd|total)(?: of [\w ]{1,30})? at "
    r"(?:about |around |some |more than |only |just )?$"
)
"""Before a figure of what was counted just before: "organisers put the number at 900"."""
_COUNTED = _CROWD | _CASES | _DEEDS | _ARMS | _THINGS | _PLACES | _PAPERS

_AREAS = frozenset({"acre", "hectare", "square mile", "square kilometer", "square kilometre"})
"""Units of land burnt or flooded; other measures are of anything: hours, miles to the next town."""

_MOST_BETWEEN = 4
"""Words between a number and what it counts: "three badly damaged undersea cables"."""

_REST = read_words("other others more another additional further new first last next final previous earlier remaining")
"""Beside a number they make it that of a rest or of one part in an order."""

_UNREAL = re.compile(
    r"\b(?:could|would|should|might|(?-i:may|can|will)|if|plans?|planned|planning|want(?:s|ed)?|"
    r"threaten(?:s|ed|ing)?|hop(?:es|ed)|"
    r"(?:able|enough|needs?|needed|expected|due|set) to|capable of|not|never|without)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a number: nothing has happened yet."""
_KNOWN = re.compile(
    r"\b(?:out of|one of|each of|some of|any of|one in|in every|the|these|those|his|her|its|their|our|both|all|"
    r"remaining|other|another|further|additional|first|last|next|previous)\s+$",
    re.IGNORECASE,
)
"""Before a number: it is of a rest or a whole, or the reader is taken to know the things."""

_LABELLED = re.compile(r"(?<=\w\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][\w.-]*[\s-]+$")
"""Before a number that belongs to a name: "a Harl 9 rocket"."""

_RATE = re.compile(r"\s+(?:(?:a|per|each|every)\s+(?:hour|day|night|week|month|year|second|minute)|each|apiece)\b")
_DAMAGE = r"(?:destroy|damag|gutt|flatten|raz|level|burn|torch|wreck|ruin|collaps)(?:l?ed|es|s|l?ing|t)\b"
_DAMAGED = re.compile(
    rf"(?:\s+(?:in|on|at|across|near)\s[^,.;]{{1,40}})?\s+(?:(?:was|were|are|is|have|has|had|been|being)\s+)*"
    rf"(?:[a-z]+ly\s+|[a-z]+ed\s+(?:or|and)\s+)?{_DAMAGE}",
)
_DAMAGING = re.compile(rf"\b{_DAMAGE}\s+(?:(?:or|and)\s+[a-z]+\s+)?(?:the\s+)?$", re.IGNORECASE)


def find_amounts(reading: ArticleReading, known: Sequence[TollProposal] = ()) -> list[TollProposal]:
    """Return every count of things and deeds, in order, as one of what is damaged or of something "other".

    What is counted in *known* is not counted again. "One" and "no" are left out: "one attack" tells of it, and counts
    none. So are rates, rests ("two more shots") and what may happen only.
    """
    return [
        toll
        for sentence in reading.sentences
        if any(_may_count(quantity) for quantity in sentence.quantities)
        for toll in _read_sentence(sentence, reading.about_of(sentence))
        if not any(_overlap(toll.at, one.at) for one in known)
    ]


def _overlap(one: Words, other: Words) -> bool:
    return one.sentence == other.sentence and (one.words in other.words or other.words in one.words)


def _may_count(quantity: Quantity) -> bool:
    known = quantity.kind == "count" or quantity.unit in _AREAS
    return known and isinstance(quantity.low, int) and quantity.low > 1


class _Counted(NamedTuple):
    """The words for what is counted, and all words that a pointer to the count holds."""

    noun: Span
    told: Span


def _read_sentence(sentence: Sentence, about: str) -> list[TollProposal]:
    tokens = sentence.tokens
    read = (
        (quantity, counted)
        for quantity in filter(_may_count, sentence.quantities)
        if (counted := _find_counted(sentence, tokens, quantity))
    )
    return [toll for quantity, counted in read if (toll := _propose(sentence, about, quantity, counted))]


def _find_counted(sentence: Sentence, tokens: Sequence[Token], quantity: Quantity) -> _Counted | None:
    """What *quantity* counts, if it is one of the things that are looked for."""
    text = sentence.article.text
    before = max(sentence.span.start, quantity.span.start - 40), quantity.span.start
    if _KNOWN.search(text, *before) or _LABELLED.search(text, *before):
        return None
    # "Will cut 300 jobs" is announced, and that is the news.
    if quantity.kind == "count" and (befallen := _find_befallen(sentence, tokens, quantity)):
        return befallen
    if _UNREAL.search(text, *before):
        return None
    if quantity.kind == "measure":
        if text[quantity.number.end] == "-":
            return None  # "a 500-acre ranch": grounding finds no "acre" there
        unit = text[quantity.number.end : quantity.span.end].lstrip()
        noun: Span | None = Span(quantity.span.end - len(unit), quantity.span.end)
    else:
        put = _PUT_AT.search(text, *before)
        noun = _find_noun(sentence, tokens, quantity) or (Span(*put.span("figure")) if put else None)
    return _Counted(noun, _join(quantity.span, noun)) if noun else None


def _join(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _find_befallen(sentence: Sentence, tokens: Sequence[Token], quantity: Quantity) -> _Counted | None:
    """Those behind *quantity* whom something befell, with the words for it: "300 homes without power"."""
    if not TOLD.search(sentence.low):
        return None
    text, end = sentence.article.text, sentence.span.end
    for phrase in _phrases(tokens, quantity):
        # "400,000 people's details"
        last = phrase[-1].start + len(phrase[-1].low.removesuffix("'s"))
        if plight := find_plight(text, sentence.span, Span(quantity.span.start, last)):
            rest = any(one.low in _REST for one in phrase) or _RATE.match(text, plight.noun_end, end)
            noun = Span(phrase[0].start, plight.span.end)
            return None if rest else _Counted(noun, plight.span)
    return None


def _find_noun(sentence: Sentence, tokens: Sequence[Token], quantity: Quantity) -> Span | None:
    """The noun behind *quantity*, with the words between."""
    text, end = sentence.article.text, sentence.span.end
    for phrase in _phrases(tokens, quantity):
        last = phrase[-1]
        if last.low in _COUNTED:
            named = not any(one.low in _REST for one in phrase) and not _RATE.match(text, last.end, end)
            return Span(phrase[0].start, last.end) if named else None
        if last.low in _PEOPLE and (present := _PRESENT.match(text, last.end, end)):
            return Span(phrase[0].start, present.end())
        if last.low in _ABOARD and _CARRIED.search(text, sentence.span.start, quantity.span.start):
            return Span(phrase[0].start, last.end)
    return None


def _phrases(tokens: Sequence[Token], quantity: Quantity) -> Iterator[list[Token]]:
    """The words behind *quantity*, one more each time, as far as they may be of one noun."""
    start = index_at(tokens, quantity.span.end)
    phrase: list[Token] = []
    for token in islice(tokens, start, start + _MOST_BETWEEN + 1):
        phrase.append(token)
        yield phrase
        describes = is_adverb(token) or (token.low.endswith("ed") and len(token.low) > 4)
        if token.low == "of" or (is_stop(token) and not describes):
            return


def _propose(sentence: Sentence, about: str, quantity: Quantity, counted: _Counted) -> TollProposal | None:
    """The proposal of one count; None where no pointer would lead back to its words."""
    text, noun = sentence.article.text, counted.noun
    if not sentence.leads_back(*counted.told) or not isinstance(quantity.low, int):
        return None
    effect = _effect_of(sentence, quantity.span.start, noun)
    if effect is None:
        return None
    stance, said_by = find_teller(sentence, quantity.span.start)
    return TollProposal(
        about=about,
        effect=effect,
        op=quantity.op,
        low=quantity.low,
        high=int(quantity.high) if quantity.high is not None else None,
        who=text[slice(*noun)],
        stance=stance,
        said_by=said_by,
        at=sentence.point(*counted.told),
    )


def _effect_of(sentence: Sentence, start: int, noun: Span) -> Effect | None:
    text = sentence.article.text
    head = text[slice(*noun)].split()[-1].casefold()
    before, after = (sentence.span.start, start), (noun.end, sentence.span.end)
    damaged = (head in _THINGS or head in _PLACES) and (_DAMAGED.match(text, *after) or _DAMAGING.search(text, *before))
    return "damaged" if damaged else None if head in _PLACES else "other"
