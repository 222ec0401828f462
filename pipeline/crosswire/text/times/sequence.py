"""Which of two things that one sentence names came first, where its words leave no other reading.

Reads only plain shapes ("the raid came two days after rockets hit the port"); everything else tells no order. Knows
no event and no date.
"""

import re
from collections.abc import Iterator

from crosswire.text.spans import Span

_PAST = "hit|struck|shot|fell|broke|took|fought|met|left|held|fled|sank|blew|rose|won|lost|sent|went|saw|led|quit|shook"
_BARE = "exploded|collapsed|erupted|crashed|derailed|died|clashed|resigned|surrendered|began|came|comes|come|occurs"
_BEING = "was|were|is|are|has|have|had|been|be|did|does|do"
_JOINS = "who|whom|whose|which|that|where|when|while|as|because|if|and|or|but"
_CLOSED = f"{_PAST}|{_BARE}|{_BEING}|{_JOINS}|said|says|say|told|take|takes"
# A word that is no verb as far as its form tells: a capital, a figure, or neither closed nor with -ed or -ing.
_WORD = rf"(?:[“\"‘]?[A-Z][\w’'.-]*[”\"]?|\d[\d,.:]*|(?!(?:{_CLOSED})\b)[a-z][\w’'-]*(?<!ed)(?<!ing))"
_WORDS = rf"(?:\s{_WORD}){{0,12}}"
_COUNT = "an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|some|many|both|\\d+"
_LONG = (
    rf"(?:(?:(?:just|only|barely|shortly|soon|immediately|less|more|than|about|around|nearly|almost|over|{_COUNT}|"
    r"minutes?|hours?|days?|weeks?|months?|years?)\s)*)"
)
_BEFORE_NOUN = (
    rf"(?:(?:(?i:the|this|that|these|those|its|their|his|her|another|first|second|third|last|latest|recent|previous|"
    rf"earlier|repeated|recurring|similar|deadly|fatal|{_COUNT})\s|[A-Z][\w’'.-]*\s|[“\"‘])*)"
)
_HAPPENS = (
    r"(?:(?:came|comes|come)(?!\s(?:to|into|from|under|with|up|out|back|home)\b)|followed|occurred|occurs|"
    r"happened|unfolded|began|started|broke out|erupted|(?:took|takes|take) place|"
    r"(?:was|were) (?:launched|carried out|staged|fired)|"
    r"killed|wounded|injured|hit|struck|targeted|destroyed|damaged|claimed the lives?)"
)
_LATER = (
    r"(?:after|following|since|in the wake of|in (?:response|reaction) to|in (?:retaliation|revenge|reprisal) for|"
    r"in retaliation to)"
)
_EARLIER = r"(?:before|ahead of|prior to)"
_BROUGHT = "sparked|triggered|prompted|provoked"
_DOUBT = re.compile(
    r"\b(?:not|never|no|nor|if|whether|unless|would|could|should|might|(?-i:may)|will|unclear|unknown|possibly|perhaps|apparent"
    r"ly|allegedly|den(?:y|ies|ied))\b|n[’']t\b",
    re.IGNORECASE,
)
_OPEN = r"(?:.*(?:[;:—–“\"]\s?|,\s|\b(?:that|said|says|and|but)\s))?"
_SUBJECT = re.compile(rf"{_OPEN}(?i:{_LONG}){_BEFORE_NOUN}", re.DOTALL)
_GOES_ON = re.compile(
    rf"[”\"’]?(?:$|[.,;:!?)—–]|\s(?:in|on|at|near|by|against|of|from|for|to|with|between|over|across|last|and|or|but|that|"
    rf"which|who|{_HAPPENS})\b)"
)
_BETWEEN = re.compile(
    rf"(?P<rest>{_WORDS})(?:\s(?P<verb>{_HAPPENS})(?P<more>{_WORDS}))?,?\s"
    rf"{_LONG}(?:(?P<later>{_LATER})|(?P<earlier>{_EARLIER}))\s(?P<lead>.*)",
    re.DOTALL,
)
_LINKED = re.compile(
    rf"{_WORDS}\s(?:(?P<later>followed|(?:was|were) (?:{_BROUGHT}|preceded) by)|"
    rf"(?P<earlier>(?:was|were) followed by|preceded|{_BROUGHT}|led to))\s(?P<lead>.*)",
    re.DOTALL,
)
_ADDED = re.compile(rf"{_WORDS},?(?:;|\sand)\s{_LONG}later,?\s(?P<lead>.*)", re.DOTALL)
_OPENING = re.compile(
    rf"(?:.*[;:—–“\"]\s?|.*\b(?:that|said)\s)?(?i:{_LONG}(?:(?P<later>{_LATER})|(?P<earlier>{_EARLIER})))\s(?P<lead>.*)",
    re.DOTALL,
)
_TURN = re.compile(rf"{_WORDS}(?:\s{_HAPPENS}{_WORDS})?,\s(?P<lead>.*)", re.DOTALL)
_ACTS = re.compile(rf"{_WORDS}\s{_HAPPENS}\b")
_VERB = re.compile(rf"(?:{_PAST}|{_BARE}|was|were|has|have|had)\b")
_DONE = re.compile(r"(?!(?:arm|unit|alleg|suspect|repeat|want|limit|continu|renew|plann)ed)[a-z][\w’'-]*ed\b")
_NO_SUBJECT = re.compile(rf"\b(?:the|its|their|of|by|with|and|to|in|on|at|from|{_COUNT})\s$", re.IGNORECASE)
_TOPIC = re.compile(rf"(?:The|This)(?:\s{_WORD}){{1,8}}(?=\s(?:{_PAST}|{_BARE}|{_BEING}|\w+ed)\b)")
_OBJECT = re.compile(rf"(?i:\b(?:{_LATER}|{_EARLIER}|followed by)\s)((?:the|this)(?:\s{_WORD}){{1,8}}+)")
_DURING = re.compile(r"[^;:—–]*,?\sduring\s")
_PARTICIPLE = re.compile(r"\s(?:by|from|out|to|as|in|on|at|near|with)\b")


def tell_first(text: str, one: Span, other: Span) -> Span | None:
    """Return which of *one* and *other*, two things that the sentence *text* names, came first; None if it is open.

    Each must be what the word of order belongs to, and not something beside it: after "reports of the raid" nothing
    is told of the raid. A sentence that doubts or denies tells nothing.

    >>> text = "The raid came two days after rockets hit the port."
    >>> tell_first(text, Span(4, 8), Span(29, 49))
    Span(start=29, end=49)
    """
    near, far = sorted((one, other))
    if near.start < 0 or near.end > far.start or far.end > len(text):
        return None
    around = f"{text[: near.start]} {text[near.end : far.start]}"
    if _DOUBT.search(around):
        return None
    found = set(_read_between(text, near, far)) | set(_read_opening(text, near, far))
    return found.pop() if len(found) == 1 else None


def find_definite(text: str) -> list[Span]:
    """Return the noun phrases with "the" or "this" that open the sentence *text* or follow a word of order in it.

    >>> find_definite("The raid on the port came two days after the truce.")
    [Span(start=0, end=20), Span(start=41, end=50)]
    """
    topic = _TOPIC.match(text)
    return [Span(*found.span()) for found in [topic] if found] + [Span(*f.span(1)) for f in _OBJECT.finditer(text)]


def _read_between(text: str, near: Span, far: Span) -> Iterator[Span]:
    """What the words between the two tell: "A came after B", "A was followed by B", "A, and hours later B"."""
    between = text[near.end : far.start]
    found = _BETWEEN.fullmatch(between)
    if found and _names(text, far, _skip_during(found["lead"]) if found["later"] else found["lead"]):
        subject = bool(_SUBJECT.fullmatch(text[: near.start]))
        if subject if found["verb"] else is_clause(text[slice(*near)]):
            yield far if found["later"] else near
    linked = _LINKED.fullmatch(between)
    if linked and _names(text, far, linked["lead"]) and _SUBJECT.fullmatch(text[: near.start]):
        yield far if linked["later"] else near
    added = _ADDED.fullmatch(between)
    if added and is_clause(text[slice(*near)]) and _acts(text, far, added["lead"]):
        yield near


def _read_opening(text: str, near: Span, far: Span) -> Iterator[Span]:
    """What the words before the two tell: "After A, B happened"."""
    opening, turn = _OPENING.fullmatch(text[: near.start]), _TURN.fullmatch(text[near.end : far.start])
    if opening and turn and _names(text, near, opening["lead"]) and _acts(text, far, turn["lead"]):
        yield near if opening["later"] else far


def _acts(text: str, span: Span, lead: str) -> bool:
    """Whether the clause that *lead* opens tells that the thing at *span* happened."""
    if is_clause(text[slice(*span)]):
        return _names(text, span, lead)
    return bool(re.fullmatch(_BEFORE_NOUN, lead) and _ACTS.match(text, span.end))


def _names(text: str, span: Span, lead: str) -> bool:
    """Whether behind a word of order and *lead* the thing at *span* is meant: a noun, or a clause with its subject."""
    words = text[slice(*span)]
    if is_clause(words):
        opens = _VERB.match(words) or _DONE.match(words)
        return bool(re.fullmatch(rf"{_WORDS}\s" if opens else _BEFORE_NOUN, f" {lead}" if opens else lead))
    return bool(re.fullmatch(_BEFORE_NOUN, lead) and _GOES_ON.match(text, span.end))


def _skip_during(lead: str) -> str:
    """What comes after something done "during a call" comes after the call began; "before" tells nothing of that."""
    return _DURING.sub("", lead)


def is_clause(words: str) -> bool:
    """Whether *words* hold a verb that tells what happened: "rockets hit the port", not "rockets fired by the army"."""
    verbs = [*_VERB.finditer(words), *_DONE.finditer(words)]
    return any(
        words[verb.start() - 1 : verb.start()] in ("", " ")
        and not _NO_SUBJECT.search(words[: verb.start()])
        and not _PARTICIPLE.match(words, verb.end())
        for verb in verbs
    )
