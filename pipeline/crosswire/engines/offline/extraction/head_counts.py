"""The numbers of a sentence that count heads, with the words for whose: no ages, labels, shots or shares.

Whether "three houses" are people or things, the words of harm around them tell.
"""

import re
from collections.abc import Iterator

from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.crowds import MANY, ONE, STOP
from crosswire.text.names.words import CALENDAR
from crosswire.text.numbers.quantities import Quantity
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.word_lists import any_of

# But for the last two, they are for text in lower case.
# "Two U.S. nurses", "two St. Harl deputies": such stops end nothing.
_WORD = r"(?:(?:[a-z]\.){2,}|st\.|[\w'’-]+)"
_NOUN_AFTER = re.compile(
    rf"(?:\s+of\s+(?:the|those|his|her|their|its|whom|"
    rf"them)(?:\s+\w+)?)?(?:[\s-]+(?!{STOP}){_WORD}){{0,4}}?\s+(?:{MANY}|{ONE})(?![\w-])"
    rf"(?:\s+(?:{MANY})(?![\w-]))*"
)
_ANY_NOUN = re.compile(
    rf"(?:\s+(?!{STOP})(?!(?:hurt|missing|remain|still|now|went|fell|lost|got|came|left|took|\w+ly|\w+ed|\w+ing)\b){_WORD}){{1,3}}"
)
# What is counted in reports of harm and is nobody.
_NOT_PEOPLE = re.compile(
    # "Three people last month" are people.
    rf"\s+(?:of\s+)?(?:(?!{STOP}|(?:{MANY}|suffered|sustained|received)\b)[\w-]+\s+){{0,2}}?(?:shots|rounds?|counts?|charges?|times?|blocks?|"
    rf"bullets?|gunshots?(?!\s+victims)|casings?|shootings?(?!\s+(?:deaths|victims))|incidents?|"
    r"attacks?|homicides?|murders?|killings?|guns?|weapons?|rifles?|pistols?|vehicles?|cars?|"
    r"trucks?|units?|calls?|others?\s+crimes?|wounds?|"
    r"occasions?|places?|locations?|cases?|(?:hours?|days?|weeks?|months?|years?|minutes?|"
    r"seconds?|miles?|feet)|animals?|sheep|cattle|cows?|horses?|pigs?|goats?|dogs?|cats?|birds?|chickens?|"
    r"felon(?:y|ies)|doors?|rooms?|streets?|apartments?|phases?|bedrooms?|"
    r"bombs?|rockets?|"
    r"missiles?|dollars|reports?|events?|stor(?:y|ies)|sides?|parts?|ways?|things?|scenes?|generations?)(?!\w)"
)
# "four and six years old", "17 and 19": ages, of which only the last has its unit.
_AGE_BEFORE = re.compile(r"\b(?:ages?(?:\s+of)?|aged|both|each)\s+(?:[\d-]+(?:,|,?\s+(?:and|to|or))\s+)*$")
_AGE_LAST = re.compile(r"[,.;)]| (?:was|were|are|who)\b")
_AGE_ALONE = re.compile(rf"[,.;)]| and \d+(?:{_AGE_LAST.pattern})")
_AGE_FIRST = re.compile(r", (?:\d+, )*\d+,? and $")
# "Who is about 40, was found"
_AGE_TOLD = re.compile(r"\b(?:who|he|she)\s+(?:\w+\s+){0,2}?(?:is|was|be|turned)\s+(?:(?:about|around|only|just)\s+)?$")
# "Dan Hart, 11 Handout via Norwell Post"
_NAME_BEFORE = re.compile(r"[A-Z][\w'’.-]+\s[A-Z][\w'’.-]+,\s$")
_CREDIT_AFTER = re.compile(r"\s[A-Z][a-z]+\s(?:via|by|from|of|/)\s")
_AGES = re.compile(r"-?(?:,\s\d+)*,?\s+(?:and|to|or)\s+[\w-]+[\s-]+(?:years?|months?)[\s-]+olds?")
# How many "half of the 200 passengers" are, no number says; "half of the 40 people killed" are of 40 killed.
_PART_OF = re.compile(
    r"\b(?:half|thirds?|quarters?|most|some|many|none|neither|either|any|each|part|majority|several|few|percent|cent)\s+"
    r"(?:of\s+)?(?:(?:the|those|these|his|her|their|its)\s+)?$|"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+of\s+the\s+(?:other|remaining)\s+$"
)
_HARMED_AFTER = re.compile(r"\s+(?:dead|killed|injured|wounded|hurt|missing)\b")
# "Two of the nine killed were pupils" tells of nine.
_OF_THE_HARMED = re.compile(
    r"\s+of\s+(?:the|those|these)\s+(?:[\w,-]+\s+){0,2}?(?:dead|killed|injured|wounded|hurt|missing)\s+"
    r"(?:were|are|was|is|have|had)\b"
)
_LABELLED = re.compile(r"(?:(?<!^)(?<![.!?:;,]\s)\b[A-Z][\w.]*[a-z.]|\bturn(?:s|ed|ing)?|\bother|\b[Aa]n?)\s+$")
# "Photo: Harl 21 Video Man", "told News 8 Monday": a capital behind a label counts nobody.
_TITLED = re.compile(rf"\s+(?:(?i:{any_of(CALENDAR)})|(?:[A-Z][\w'’-]+\s+){{0,2}}?(?=[A-Z])(?i:{ONE}))(?![\w-])")
_CAPITAL = re.compile(r"\b[A-Z][a-z]+\s+$")
_PAGED = re.compile(r"\b[A-Z][a-z]+\s\d+\sof\s(?:/\s)?$")


def find_head_counts(sentence: Sentence) -> Iterator[tuple[Span, Quantity]]:
    """Yield each number that may count people, and where it stands with the noun behind it: "12 of the passengers"."""
    text, stop = sentence.article.text, sentence.span.end
    low = lower(text)
    for quantity in sentence.quantities:
        if quantity.kind != "count" or not isinstance(quantity.low, int | None):
            continue
        start, end = quantity.span
        if any(pattern.match(low, end, stop) for pattern in (_NOT_PEOPLE, _AGES, _OF_THE_HARMED)):
            continue
        if _is_age(text, quantity) or _is_label(text, quantity):
            continue
        noun = _NOUN_AFTER.match(low, end, stop) or _ANY_NOUN.match(low, end, stop)
        end = noun.end() if noun else end
        if not _PART_OF.search(low, max(0, start - 40), start) or _HARMED_AFTER.match(low, end):
            yield Span(start, end), quantity


def _is_age(text: str, quantity: Quantity) -> bool:
    """Whether a number stands alone between commas or after words for ages: "the victim, 20, died", "both 16"."""
    start, end = quantity.span
    if not text[slice(*quantity.number)].isdecimal() or quantity.op not in {"eq", "approx"}:
        return False
    alone = text.endswith((", ", ", also ", "("), 0, start) and bool(_AGE_ALONE.match(lower(text), end))
    # "Two men, 19 and 20, who"
    last = _AGE_FIRST.search(lower(text), max(0, start - 20), start) and _AGE_LAST.match(text, end)
    told = _AGE_LAST.match(text, end) and _AGE_TOLD.search(lower(text), max(0, start - 40), start)
    named = _NAME_BEFORE.search(text, max(0, start - 40), start) and _CREDIT_AFTER.match(text, end)
    return alone or bool(last or told or named) or bool(_AGE_BEFORE.search(text[max(0, start - 40) : start]))


def _is_label(text: str, quantity: Quantity) -> bool:
    """Whether a number belongs to the word before it: "Highway 12", "Image 2 of 9", "turned 4 on Friday"."""
    start, end = quantity.span
    if not text[start:end].isdecimal():
        return False
    window = max(0, start - 20), start
    titled = _TITLED.match(text, end)
    if titled and _CAPITAL.search(text, *window):
        return True
    labelled = _LABELLED.search(text, *window) and (titled or not _NOUN_AFTER.match(lower(text), end))
    return bool(labelled or _PAGED.search(text, *window))
