"""The people that a sentence speaks of: counted groups, single persons, names. Decides nothing of what befell them."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from crosswire.engines.offline.extraction.head_counts import find_head_counts
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.crowds import MANY, ONE, STOP
from crosswire.text.keyed import Keyed, Leading
from crosswire.text.numbers.quantities import Quantity
from crosswire.text.persons.nouns import NOUNS, PLURALS
from crosswire.text.spelling import lower

Sort = Literal["counted", "single", "named", "pronoun", "several", "befallen"]


class People(NamedTuple):
    """A mention of people, or of things that are counted: where it stands, and the number if it has one.

    *start* and *end* are offsets in the article. *quantity* is None where no number is written ("a man").
    """

    start: int
    end: int
    sort: Sort
    quantity: Quantity | None = None


_OPENS, _CLOSES = re.compile(r"(?<!\w)[“\"‘']"), re.compile(r"[.,]?[”\"’'](?!\w)")
_OWNS_DEATH = re.compile(r"['’]s\s+(?:death|slaying|killing|murder)\b")
_OWNED = re.compile(r"['’]s|(?<=s)['’]\s")
_OWNER = r"['’]s\s+(?!death|slaying|killing|murder)"
_AGED = r"(?:\d{1,3}|[a-z]++(?:-[a-z]++)?)(?:-(?:year|month|week|day)s?-|[-\s](?:year|month|week|day)[-\s])old"
_AGED_ONE = rf"{_AGED}(?:\s+(?:(?!{STOP})[\w-]+\s+){{0,2}}?(?:{ONE})(?![\w-]))?"
_SMALL = "baby|infant|toddler|child|teen"
# "Said that Norwell man" speaks of no "that man".
_THAT_NAME = re.compile(r"\b(?i:that)(?=\s+[A-Z])")
_SINGLE = Keyed(
    f"day days week month year another second third fourth fifth {' '.join(NOUNS)}",
    rf"(?<![\w-])(?:(?P<det>an?|another|the|one|this|that|his|her|their|my|our|its|whose|"
    rf"a\s+second|a\s+third|a\s+fourth|"
    rf"[\w-]++['’]s)\s+(?:(?!{STOP})[\w'’.-]+(?:,(?!\s+(?:\d|\w+ing\b)))?\s+){{0,4}}?(?:(?:(?:{_SMALL})\s+)?(?:{ONE})(?![\w-])(?!{_OWNER})|"
    rf"{_AGED_ONE})"
    rf"|(?<!\bwas\s)(?<!\bwere\s){_AGED_ONE}|"
    rf"(?:another|a\s+(?:second|third|fourth|fifth))(?=\s+(?:\w+ly\s+)?(?:was|is|has|had|in|injured|wounded|"
    rf"dead|critical|hurt|suffered|sustained|received|remain(?:s|ed)|survived|died|shot|hospital|"
    rf"hospitali[sz]ed|fighting|recovering|to\s+(?:an?|the)\s+hospital|and\s+an?)\b|[,.])"
    # "His mother, stepfather and sister"
    rf"|(?:(?<=\band\s)|(?<=,\s)(?=\w+,?\s+and\s))(?:(?:younger|older|elder|little|big|young|twin|{_SMALL})\s+)?(?:{ONE})(?![\w-]))",
)
# The next two, and the pronouns, are for text in lower case.
_ONE_OF = Leading(
    "one",
    rf"(?<![\w-])(?:one\s+of\s+(?:(?:the|his|her|their|its|those)\s+(?:(?!{STOP})[\w'’-]+\s+){{0,3}}?(?:{MANY})|"
    rf"whom|which|them)(?![\w-])|one(?=\s+who\b))",
)
_SEVERAL = Leading(
    "the his her their its our my these those all other some most neither",
    rf"(?<![\w-])(?:the|his|her|their|its|our|my|these|those|all|other|some|most)\s+(?:(?!{STOP})[\w'’-]+\s+){{0,3}}?(?:{MANY}|family|families)(?![\w-])|"
    # "Neither driver was hurt" tells of nobody, and the verb is not of those before.
    rf"(?<![\w-])neither(?:\s+of\s+(?:the|them|his|her|their))?(?:\s+(?:(?!{STOP})[\w'’-]+\s+){{0,2}}?(?:{MANY}|{ONE}))?"
    rf"(?![\w-])",
    held=f"family families neither {' '.join(PLURALS)}",
)
# "Investigators suspect Ann Lee" has no suspect.
_BARE_START = re.compile(
    rf"[\"“'‘(]*(?!\w+s\s+suspect\b)(?P<who>(?:(?!{STOP})(?-i:[A-Z])[\w-]+\s+){{0,2}}?(?:{ONE})(?![\w-]))",
    re.IGNORECASE,
)
# Headlines leave out the article: "Crash kills Norwell man".
_BARE = re.compile(rf"(?<![\w'’-])(?:{ONE})(?![\w'’-])", re.IGNORECASE)
_PRONOUN = Leading(
    "he she they both himself herself themselves him her the",
    rf"(?<![\w'’-])(?:he|she|they|both(?:\s+(?:of\s+)?(?:the\s+)?(?:(?!{STOP})[\w'’-]+\s+){{0,2}}?(?:{MANY}))?|himself|herself|themselves|him|her(?=\s+(?:and|in|"
    r"before|after|to|then|on|as|at|with)\b|[.,;])|the\s+pair|the\s+couple|(?<!\bone\sof\s)the\s+two)(?![\w'’-])",
    held="he she they both himself herself themselves him her pair couple two",
)
_AGE_TAIL = re.compile(
    r",?\s+\(?(?:aged?\s+)?\d{1,2}\)?(?=[\s,;.:)]|$)(?!\s+(?:people|others|men|women|shots|years?|minutes?|of\s+\d))"
)
# "Max, Jay and Kay Rowe were killed", but "Ann Lee, 20, of Norwell and Tom Hart, 17"
_GIVEN_BEFORE = re.compile(
    r"(?:(?:,\s[A-Z][a-z'’-]+)+,?)?\sand\s[A-Z][a-z'’-]+\s[A-Z][a-z'’-]+(?![\w'’-])(?!\s+(?:[A-Z]|street|avenue|road))"
)
_NO_GIVEN = (" in ", " at ", " near ", " from ", " to ", ", of ")
_ROAD = re.compile(r"\s(?:St|Ave|Rd|Dr|Blvd|Ln|Ct|Pkwy|Parkway|Lane|Court|Drive|Terrace|Circle)\.?$")
_SPEAKER_AFTER = re.compile(
    r"(?!\s+who\b)(?:\s+\w+){0,3}?\s+(?:said|says|told|tells|say|saw|heard|responded|"
    r"arrived(?!\s+at\s+(?:[\w'’-]+\s+){0,3}hospitals?\b)|"
    r"found(?!\s+(?:in|on|at|near|outside|inside|behind|dead|shot|with|lying|unresponsive)\b)|believe|"
    r"investigat\w+|reported|was\s+told|were\s+told|confirmed|added)\b"
)


def find_surnames(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Return the last words of the names of two words and more: alone, such a word is a person as well."""
    return frozenset(
        words[-1]
        for sentence in sentences
        for name in sentence.names
        if name.kind in {"person", None} and len(words := name.text.split()) > 1
    )


def find_people(sentence: Sentence, surnames: frozenset[str]) -> list[People]:
    """Return the mentions of people in *sentence*, in order and without overlap.

    "Two men", "at least five others", "a 25-year-old man", "her son", "Ann Lee, 30", "he". A counted group may be
    things: whether "three houses" are harmed or people, the words around tell.
    """
    found = sorted(
        [
            *(People(*span, "counted", quantity) for span, quantity in find_head_counts(sentence)),
            *_single(sentence),
            *_named(sentence, surnames),
        ],
        key=lambda p: (p.start, -p.end),
    )
    kept: list[People] = []
    for people in found:
        if not kept or people.start >= kept[-1].end:
            kept.append(people)
        elif people.sort == "counted" and (kept[-1].sort in {"single", "several"} or people.end > kept[-1].end):
            at = kept[-1].start - sentence.span.start
            if people.end <= kept[-1].end and _ONE_OF.pattern.match(sentence.low, at):
                continue  # "one of the 12 men" is one
            # "the 12 men": the number tells more than the article before it.
            kept[-1] = people
    return _join_names(sentence, [_with_marks(sentence.article.text, people) for people in kept])


def _with_marks(text: str, people: People) -> People:
    """The mention with the quotation marks that hold nothing else: the front mourned “five martyrs” of its own."""
    opened, closed = _OPENS.match(text, max(0, people.start - 1)), _CLOSES.match(text, people.end)
    if people.sort != "counted" or not (opened and closed):
        return people
    return people._replace(start=opened.start(), end=closed.end())


def _single(sentence: Sentence) -> Iterator[People]:
    text, span, low = sentence.article.text, sentence.span, sentence.low
    for found in _SINGLE.finditer(low, lower(_THAT_NAME.sub("\0\0\0\0", sentence.text))):
        start, end = found.start() + span.start, found.end() + span.start
        if text[end : end + 2] in {"'s", "’s"} and not _OWNS_DEATH.match(text, end):
            continue
        tail = _AGE_TAIL.match(text, end, span.end)
        yield People(start, tail.end() if tail else end, "single")
    for found in _ONE_OF.finditer(low):
        yield People(found.start() + span.start, found.end() + span.start, "single")
    for found in _SEVERAL.finditer(low):
        yield People(found.start() + span.start, found.end() + span.start, "several")
    opening = _BARE_START.match(text, *span)
    if opening and text[opening.end() : opening.end() + 2] not in {"'s", "’s"}:
        yield People(opening.start("who"), opening.end(), "single")
    if sentence.number == 0:
        for found in _BARE.finditer(text, span.start, span.end):
            yield People(found.start(), found.end(), "single")
    for found in _PRONOUN.finditer(low):
        yield People(found.start() + span.start, found.end() + span.start, "pronoun")


def _named(sentence: Sentence, surnames: frozenset[str]) -> Iterator[People]:
    text, end = sentence.article.text, sentence.span.end
    if sentence.text.isupper():
        return  # in old wire copy every word is written like a name
    for name in sentence.names:
        owner = _OWNED.match(text, name.span.end) and not _OWNS_DEATH.match(text, name.span.end)
        place = text[max(0, name.span.start - 4) : name.span.start].casefold() == "the "
        credit = text[name.span.start - 1 : name.span.start] == "("
        road = _ROAD.search(name.text)
        known = " " in name.text or name.text in surnames or _is_given(text, *name.span)
        someone = name.kind in {"person", None} and known
        if someone and not (owner or place or credit or road):
            tail = _AGE_TAIL.match(text, name.span.end, end)
            yield People(name.span.start, tail.end() if tail else name.span.end, "named")


def _is_given(text: str, start: int, end: int) -> bool:
    """Whether one word with a capital is a given name before a whole one that shares its surname."""
    return bool(_GIVEN_BEFORE.match(text, end)) and not text.endswith(_NO_GIVEN, 0, start)


def _join_names(sentence: Sentence, people: list[People]) -> list[People]:
    """Make one of a person said twice: "17-year-old Ann Lee", "her son, Tom Lee, 9"."""
    text = sentence.article.text
    joined: list[People] = []
    for one in people:
        before = joined[-1] if joined else None
        if (
            before and before.sort == "single" and one.sort == "named" and text[before.end : one.start] in {" ", ", "}
        ) or (before and before.sort == "named" and one.sort == "single" and _is_apposed(text, before, one)):
            joined[-1] = People(before.start, one.end, "named")
            # "Another man, 20-year-old Tom Lee," and "his aunt 57-year-old Lena Rose"
            if (
                len(joined) > 1
                and joined[-2].sort == "single"
                and text[joined[-2].end : joined[-1].start] in {", ", " "}
            ):
                joined[-2:] = [People(joined[-2].start, one.end, "named")]
        else:
            joined.append(one)
    return joined


def _is_apposed(text: str, before: People, one: People) -> bool:
    """Whether "a nurse" is Ann Lee: in "Ann Lee, a nurse, was", not in "Ann Lee, a nurse and a driver were"."""
    return text[before.end : one.start] == ", " and text[one.end : one.end + 1] in ",." and text[one.start] in "aAtThH"


def is_speaking(sentence: Sentence, people: People) -> bool:
    """Whether the words after *people* make them the ones who tell or find, not the ones who are told of."""
    return bool(_SPEAKER_AFTER.match(sentence.article.text, people.end, sentence.span.end))
