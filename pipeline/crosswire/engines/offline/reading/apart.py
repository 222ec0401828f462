"""Words by which a sentence shows that it tells of more, or of another, than one incident. Decides for none."""

import re
from collections.abc import Set

from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.crowds import MANY, ONE
from crosswire.text.keyed import Keyed, Leading
from crosswire_schemas.vocabulary import EventKind

# All of them are for text in lower case.
_EVENT = r"attack|strike|air\s?strike|bombing|raid|shooting|killing|clash|ambush|blast|explosion|assault|bombardment"
_EVENTS = "attack strike air airstrike bomb raid shooting killing clash ambush blast explosion assault bombardment"
_SINGULAR = Leading(
    f"{_EVENTS} crash accident incident earthquake flood quake storm",
    rf"(?<![\w-])(?:{_EVENT}|crash|accident|incident|quake|earthquake|flood|storm)(?![\w-])",
)
# "Any attacks" are none that happened.
_PLURAL = Leading(_EVENTS, rf"(?<![\w-])(?<!any\s)(?:{_EVENT})(?:e?s)(?![\w-])")
_MANY = Leading(
    """0 two three four five six seven eight nine ten a dozens scores hundreds several numerous multiple repeated
    recurring frequent many""",
    rf"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a\s+dozen|dozens\s+of|scores\s+of|hundreds\s+of|several|"
    rf"numerous|multiple|repeated|recurring|frequent|many)\s+(?:(?:such|more|other)\s+)?(?:[\w-]+\s+){{0,2}}?(?:{_EVENT})e?s\b",
    held=_EVENTS,
)
_WAR = Keyed(
    "campaign cease conflict insurgency offensive truce uprising war",
    r"\b(?:war|conflict|campaign|offensive|insurgency|uprising|truce|cease-?fire)(?![\w-]|\s+(?:memorial|veteran|crime|hero|film))",
)
_THOSE = Keyed(
    f"{_EVENTS} statement",
    rf"\b(?:those|these|both)\s+(?:\w+\s+)?(?:{_EVENT})(?:e?s)\b|\bthat\s+(?:earlier\s+)?(?:{_EVENT})\b"
    r"|\bthe\s+statement\s+(?:said|added|read)\b",
)
_THE = re.compile(rf"(?:\w+ly,\s+)?the\s+(?P<what>(?:{_EVENT})(?:e?s)?)(?![\w-])")
_PRONOUN = re.compile(r"(?:he|she|they|it)\b(?!\s+is\b)")
_DEED = Leading(
    "bombed fired hit killed launched raided seized shelled struck targeted",
    r"\b(?:struck|hit|bombed|fired|launched|targeted|killed|seized|shelled|raided)\b",
)

HAPPENING = (
    r"(?:shooting|incident|attack|case|killing|homicide|murder|crash|accident|fire|blast|"
    r"explosion|bombing|raid|strike|robbery|stabbing|crime|slaying|quake|disaster|kidnapping|"
    r"violence|death)"
)
ELSEWHERE = Keyed(
    """across after another around before different earlier elsewhere other previous prior recent related second
    separate served similar spent third through unrelated""",
    rf"\b(?=\w)(?:(?:an?|the|two|three|four|five|several|other|these|those)\s+(?:\w+\s+)?(?:unrelated|"
    rf"separate|different|similar|second|third|previous|earlier|prior|recent|"
    rf"other)\s+(?:(?!(?:{ONE}|{MANY})\b)\w+\s+){{0,2}}?{HAPPENING}s?"
    rf"|another\s+(?:\w+\s+)?{HAPPENING}|(?:unrelated|separate|other)\s+(?:\w+\s+)?{HAPPENING}s|"
    # "The shooting came two days after three people were killed"
    rf"{HAPPENING}s?\s+(?:came|comes|come|happened|occurred)\s+(?:[\w-]+\s+){{1,4}}?(?:hours?|days?|weeks?|months?|years?)\s+after\s+"
    rf"[^.;]*?(?:killed|wounded|injured|hurt|shot|stabbed|died)|"
    rf"(?:served|spent)\s+(?:[\w-]+\s+){{1,3}}?(?:years?|months?)\s+(?:in\s+(?:prison|jail)\s+)?for|"
    rf"in\s+other\s+\w+|elsewhere|unrelated\s+to|not\s+related\s+to|(?:shootings|attacks|killings|"
    rf"murders|homicides)\s+(?:across|around|throughout))\b",
)
SEPARATE = Keyed(
    "different multiple separate several unrelated",
    rf"\b(?:in|following|after|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:\w+\s+)?(?:separate|several|multiple|different|unrelated)\s+(?:[\w-]+\s+){{0,2}}?{HAPPENING}s\b",
)
# "Two clerks died in a mill fire years ago", "near the place of a May 2029 attack that killed a boy"
LONG_AGO = Keyed("ago earlier", r"(?<!\d )\b(?:years|decades|months)\s+(?:ago|earlier)\b")
DATED = re.compile(rf"\s+(?:[\w-]+\s+)?{HAPPENING}s?\b", re.IGNORECASE)
WIDER = Keyed(
    """day decades eighth far fifth fourth homicide month nation nd ninth number rash rd season series seventh since
    sixth spate st state strike summer tenth th wave weeks years""",
    rf"\b(?=\w)(?:so\s+far\s+(?:in|during)|(?:so\s+far\s+|earlier\s+)?this\s+(?:year|month|season|"
    rf"summer)|in\s+(?:the\s+)?(?:past|last|recent)\s+(?:\w+\s+)?(?:weeks?|months?|years?|decades?)"
    rf"|each\s+year|every\s+(?:year|day|week)|per\s+year|a\s+year|of\s+the\s+year|"
    rf"since\s+(?:the\s+start\s+of|the\s+beginning\s+of|\d{{4}})"
    rf"|year[\s-]to[\s-]date|nationwide|stat(?:s|istics)\b|(?:number|string|series|spate|rash|"
    rf"wave)\s+of\s+(?:\w+\s+){{0,2}}?{HAPPENING}s?"
    rf"|(?:\d+(?:th|st|nd|rd)|(?:four|fif|six|seven|eigh|nin|ten)th)\s+(?:homicide|murder|shooting)|homicides)\b",
)
# "More than 50 people shot across Norwell"
_ALL_OVER = re.compile(r"\b(?:across|around|throughout)\s+[A-Z]")
# What is counted over a city, a weekend or several attacks is the sum of more than one event, and so is what befell
# "between 3:50 p.m. Friday and early Monday".
_SUMMED = Keyed(
    """across around throughout city weekend hours far since from between shootings attacks killings stabbings crashes
    accidents fires""",
    r"\b(?=\w)(?:(?:across|around|throughout)\s+(?:the\s+)?(?:city|county|country|nation|state|region)|city-?wide|"
    r"so\s+far\s+(?:in|during|this)\b|(?:over|during)\s+(?:the|this|that|a)\s+(?:\w+\s+)?weekend|weekend\s+that\s+(?:saw|left)|"
    r"(?:during|in|over)\s+(?:(?:the|a|about|less\s+than|just|past|last|"
    r"span|of)\s+){0,4}(?:\w+\s+)?hours|[a-z\d]+-hour\s+(?:span|period|stretch)|since\s+(?:\w+day|(?:\d+|\w+)\s+[ap]\.?m)\b|"
    r"(?:from|between)\s+(?:[\w:.]+\s+){0,3}?\w+day\s+(?:\w+\s+)?(?:to|and|into|until|through)\s+(?:[\w:.]+\s+){0,3}?\w+day|"
    r"(?:in|between)\s+(?!(?:the|these|those|both)\s)(?:(?!an?\s)[\w.]+\s+){0,3}?(?:shootings|attacks|killings|stabbings|crashes|accidents|fires)(?!\s+at\b)|"
    r"shootings\s+(?:have\s+|has\s+)?(?:left|leave|killed|kill|wounded|wound|injured)\s)\b",
)
_WARLIKE = frozenset({"armed_attack", "bombing"})
BLOCK_OF = Keyed(
    "block",
    r"\b(?P<number>\d{1,6}(?:st|nd|rd|th)?|unit)\s+block\s+of\s+(?P<street>(?:[nsew]\.?\s+|"
    r"north\s+|south\s+|east\s+|west\s+)?[a-z0-9][\w'’.]*)",
)
# "A fire killed two": no part of a shooting, but of a storm it may be.
_MISHAP = Keyed(
    "accident blaze collision crash earthquake fire flood storm tornado wreck",
    r"\ban?\s+(?:[\w-]+\s+){0,2}?(?:accident|blaze|collision|crash|earthquake|fire|flood|storm|tornado|wreck)\b",
)
_MISHAPS = frozenset({"accident", "disaster", "fire"})
NEWCOMER = re.compile(
    r"\b(?:an?|another|two|three|four|five|six|\d+)\s+(?:[\w-]+\s+){0,3}?(?:m[ae]n|wom[ae]n|boys?|"
    r"girls?|people|person|teens?|teenagers?|year-old\w*|victims?|[\w-]*-old)\b"
)
GOES_ON = re.compile(
    r"[\"“'‘(]*(?:he|she|they|his|her|their|the\s+(?:\w+\s+)?(?:victims?|men|women|man|woman|boy|"
    r"girl|teen\w*|shooter|gunman|suspects?|pair|two|three|\d+-year-old)|both|it|that|police|"
    r"this|those|these|(?:in\s+\w+,\s+)?most|officers|no\s+one|nobody|no\s+arrests?|investigators|detectives|another|witnesses|one)\b"
)


def tells_of_one(sentence: Sentence) -> bool:
    """Whether the sentence names one event: "a bomb attack", not "three attacks"."""
    return bool(_SINGULAR.search(sentence.low))


def tells_of_mishap(sentence: Sentence, known: Set[EventKind]) -> bool:
    """Whether the sentence tells of harm by a fire or a crash alone, and none of the *known* kinds is such.

    An attack may set a fire.
    """
    kinds = {mention.kind for mention in sentence.kinds}
    alone = bool(sentence.cues and kinds and kinds <= _MISHAPS)
    return alone and bool(known) and not known & (_MISHAPS | _WARLIKE) and bool(_MISHAP.search(sentence.low))


def tells_of_many(sentence: Sentence) -> bool:
    """Whether the sentence tells of a series: of counted events, or of events in the plural and of no single one.

    What is only in quotation marks is somebody's wording: 'warned against "attacks"'.
    """
    text = sentence.unquoted
    return counts_events(sentence) or bool(_PLURAL.search(text) and not _SINGULAR.search(text))


def tells_of_deeds(sentence: Sentence) -> bool:
    """Whether the sentence tells that somebody did or suffered something: by words of harm, of events, or of blows."""
    return bool(sentence.kinds or sentence.cues or _DEED.search(sentence.low))


def counts_events(sentence: Sentence) -> bool:
    """Whether the sentence counts events of a series: "more than 70 such attacks", "several attacks"."""
    return bool(_MANY.search(sentence.unquoted))


def tells_of_sum(sentence: Sentence, *, leading: bool) -> bool:
    """Whether the sentence counts the harmed of several events: "nine others were shot across the city".

    A *leading* sentence may tell so of one event: "a shooting over the weekend", or of attacks by one side.
    """
    if not sentence.cues or not (_SUMMED.search(sentence.low) or _ALL_OVER.search(sentence.text)):
        return False
    if leading and (tells_of_one(sentence) or any(mention.kind in _WARLIKE for mention in sentence.kinds)):
        return False
    return any((quantity.low or 0) > 1 for quantity in sentence.quantities if quantity.kind == "count")


def named_events(sentence: Sentence) -> set[str]:
    """The words that name its events, as written: "attack" and "attacks" are two; none within quotation marks."""
    return {found[0] for pattern in (_SINGULAR, _PLURAL) for found in pattern.finditer(sentence.unquoted)}


def opens_with_pronoun(sentence: Sentence) -> bool:
    """Whether the sentence goes on with whom the one before names; "it is this group that" brings in another."""
    return bool(_PRONOUN.match(sentence.low))


def tells_of_war(sentence: Sentence) -> bool:
    """Whether the sentence is led by a war, a campaign or its pause: the word stands before any single event."""
    war, one = _WAR.search(sentence.low), _SINGULAR.search(sentence.low)
    return bool(war and (one is None or war.start() < one.start()))


def points_back(sentence: Sentence) -> bool:
    """Whether the sentence speaks of events just told as "those strikes", or goes on with a statement on them."""
    return bool(_THOSE.search(sentence.low))


def leading_event(sentence: Sentence) -> str | None:
    """The word of a sentence that opens with an event as known: "attack" of "The attack left no damage"."""
    found = _THE.match(sentence.low)
    return found["what"] if found else None
