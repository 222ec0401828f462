"""What a reader of such an incident would ask and no article answers.

Asks nothing that a value of the record or a sentence of an article answers, or may answer: better one question too
few than one that the reader finds answered above.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from crosswire.reconciliation.parties import is_name
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT, Actor, Event, Means, Toll, When, Where
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.vocabulary import Effect, EventKind, Role

Answered = Callable[[Sequence[Claim]], bool]

VIOLENT: frozenset[EventKind] = frozenset(
    {"armed_attack", "bombing", "shooting", "kidnapping", "arson", "robbery", "crime"}
)
HARMFUL: frozenset[EventKind] = VIOLENT | {"accident", "fire", "disaster", "disease", "protest"}
# A fraud is a crime: nobody asks of it who was hurt, nor with what.
BODILY: frozenset[EventKind] = HARMFUL - {"crime"}


class Question(NamedTuple):
    """Something a reader asks of incidents of certain kinds, and how the record or a sentence shows an answer.

    *told* are beginnings of words, or words with a blank, of which one is in any sentence that answers it.
    """

    text: str
    kinds: Collection[EventKind] | None
    answered: Answered
    told: str


def _toll(*effects: Effect) -> Answered:
    return lambda claims: any(isinstance(c.item, Toll) and c.item.effect in effects for c in claims)


def _actor(*roles: Role) -> Answered:
    return lambda claims: any(isinstance(c.item, Actor) and c.item.role in roles for c in claims)


def _victim_named(claims: Sequence[Claim]) -> bool:
    """Whether a victim has a name, or nobody is dead, abducted or missing whose name could be asked."""
    named = any(isinstance(c.item, Actor) and c.item.role == "victim" and is_name(c.text) for c in claims)
    return named or not _toll("killed", "killed_or_injured", "abducted", "missing")(claims)


def _or_of_war(answered: Answered) -> Answered:
    """Of an air strike nobody asks which police looks into it, nor who is under arrest."""
    return lambda cs: answered(cs) or any(isinstance(c.item, Event | Means) and _WAR.search(c.text) for c in cs)


def _none(_: Sequence[Claim]) -> bool:
    """No value of the record shows an answer: only a sentence can."""
    return False


def _hour(claims: Sequence[Claim]) -> bool:
    """Whether an hour is told, or no more than a month or a year, of which nobody asks the hour."""
    if _of_weather(claims):
        return True
    precisions = {c.item.precision for c in claims if isinstance(c.item, When)}
    return "time" in precisions or (bool(precisions) and "day" not in precisions)


def _of_weather(claims: Sequence[Claim]) -> bool:
    """Whether it is heat, cold or drought: it has no hour, and nobody goes missing in it or has to leave home."""
    return any(isinstance(c.item, Event) and _WEATHER.search(c.text) for c in claims)


def _or_of_weather(answered: Answered) -> Answered:
    return lambda claims: _of_weather(claims) or answered(claims)


def _nothing_decided(claims: Sequence[Claim]) -> bool:
    """A law takes effect, and so does a ban; an election and a sentence are over when they are told."""
    return not any(_DECISION.search(words.quote) for claim in claims for words in claim.evidence)


def _means(claims: Sequence[Claim]) -> bool:
    return any(isinstance(c.item, Means) for c in claims)


_WEATHER = re.compile(r"\b(?:heat|cold|drought|famine|smog|frost)", re.IGNORECASE)
_WAR = re.compile(
    r"\b(?:air ?(?:strike|raid)|drone|missile|rocket|artillery|shelling|warplane|fighter jet|(?:aerial )?bombardment)",
    re.IGNORECASE,
)
_DECISION = re.compile(
    r"\b(?:laws?|bills?|bans?|banned|decrees?|tariffs?|sanctions?|rules?|curfews?|treat(?:y|ies)|reforms?|ceasefire"
    r"|cease-fire|truce|amendments?|legislation|restrictions?)\b",
    re.IGNORECASE,
)
_DELIBERATE = re.compile(
    r"\b(?:bomb|attack|terror|militant|insurgent|suicide|planted|detonat|grenade|assail|suspect|device|missile|rocket"
    r"|air ?(?:strike|raid)|drone|shell|landmine|warplane|arson|deliberate)",
    re.IGNORECASE,
)
_DAY = (
    r"today|yesterday|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?-i:January|February|March|April|June|July|August|"
    r"September|October|November|December)\b"
)
_CLOCK = (
    r"\d[:.]\d\d|\d ?[ap]\.?m\b|\d{3,4} (?:hours|gmt|utc)|o['’]clock|noon|midnight|\d ?h\d\d|"
    # "At 0630", but not "by 1998".
    r"(?:at|around|about|between|before|after|by) (?:0\d|1[0-7]|2[1-3])[0-5]\d\b"
)
_ARREST = (
    r"arrest|detain|custody|in handcuffs|charged|surrender|confined|in jail|jailed|behind bars|"
    r"(?:suspects?|gunm[ae]n|attackers?|shooters?|hostage-takers?|assailants?|killers?) (?:was|were|is|are) "
    r"(?:held|caught|killed|shot|dead)|(?:shot|killed) (?:him|her)self|suicide"
)
_INQUIRY = r"investigat|inquir|enquir|probe|detective|inspector|forensic|court|judge|trial|prosecut"
_PLACE = r"(?-i:in|at|near|off|outside|hit|struck|rocked|shook) (?:the (?:city|town|village|port) of |the )?(?-i:[A-Z])"
_KILLED = r"kill|dead|death|died|dies|fatal|casualt|victim|lost their li|body|bodies|surviv|toll"
_HURT = r"injur|wound|hurt|casualt|hospital|unharmed|unscathed|surviv"

QUESTIONS: tuple[Question, ...] = (
    Question("the day it happened", None, lambda cs: any(isinstance(c.item, When) for c in cs), _DAY),
    Question("the hour it happened", BODILY - {"disease"}, _hour, _CLOCK),
    Question("where it happened", HARMFUL, lambda cs: any(isinstance(c.item, Where) for c in cs), _PLACE),
    Question("whether anybody was killed", BODILY, _toll("killed", "killed_or_injured"), _KILLED),
    Question("whether anybody was hurt", BODILY - {"disease"}, _toll("injured", "killed_or_injured"), _HURT),
    Question(
        "the names of the victims",
        HARMFUL - {"disease"},
        _victim_named,
        r"identified (?:him|her|them|the (?:victim|dead))|named as|"
        r"(?-i:[A-Z][a-z]+)['’]s (?:death|killing|murder)\b(?! toll)|(?:death|killing|murder) of (?-i:[A-Z][a-z]+)|"
        r"\d[- ]year[- ]old (?-i:[A-Z][a-z]+ [A-Z][a-z])|(?-i:[A-Z][a-z]+ [A-Z][\w'’-]+), \d{1,2},",
    ),
    Question(
        "who did it",
        VIOLENT,
        _actor("perpetrator", "claimant"),
        r"responsib|suspect|perpetrat|blame|behind the|accus|convict|guilty|jailed|sentenced|"
        r"(?:shot|stabbed|killed) (?:him|her|them)sel|"
        r"(?:shot|stabbed|killed|beaten|robbed|attacked|abducted) by (?:an?|another|two|three|four|his|her|their)\b",
    ),
    Question(
        "with what it was done",
        VIOLENT & BODILY,
        _means,
        r"weapon|armed with|using|used|shot|shooting|gun|stabb|strangl|beat(?:en)?\b",
    ),
    Question(
        "the reason for it",
        VIOLENT,
        _none,
        r"motive|because|revenge|retaliat|in response|reason|self-defen|dispute|after",
    ),
    Question("whether anybody was arrested", VIOLENT - {"armed_attack"}, _or_of_war(_toll("detained")), _ARREST),
    Question(
        "the cause",
        HARMFUL - VIOLENT - {"protest", "disaster"},
        _means,
        r"caus|because|due to|result of|triggered|spark|blame|traced to|source|overload|fault|fail|defect|malfunction|"
        r"suspect|speculat|ignit|started when|began when|short.circuit|lightning|arson|negligen",
    ),
    Question("who is investigating", HARMFUL - {"protest", "disaster"}, _or_of_war(_actor("investigator")), _INQUIRY),
    Question(
        "whether anybody is missing", {"disaster"}, _or_of_weather(_toll("missing")), r"missing|unaccounted|trapped"
    ),
    Question(
        "whether people had to leave their homes",
        {"disaster"},
        _or_of_weather(_toll("displaced")),
        r"evacuat|displac|homeless|shelter|fled|(?:were|been) moved|left their homes|rehoused|to safety",
    ),
    Question("how many took part", {"protest"}, _none, r"hundred|thousand|dozen|\d{2,}|crowd of|million"),
    Question(
        "what the protesters demand", {"protest"}, _none, r"demand|call(?:ed|ing|s)? for|against|over|protesting|slogan"
    ),
    Question(
        "when it takes effect",
        {"legal", "political"},
        _nothing_decided,
        r"effect|force|immediately|until|begin|start|from|deadline|sentenc",
    ),
    Question(
        "what those concerned say of it",
        {"legal", "political"},
        _none,
        r"said|says|told|deni|welcom|critici|appeal|condemn|comment",
    ),
)


def find_gaps(claims: Sequence[Claim], articles: Iterable[NumberedArticle] = ()) -> tuple[str, ...]:
    """Return, as noun phrases, what a reader would ask of an incident of this kind and no article answers.

    A sentence of *articles* of which all claims are about other events answers nothing.
    """
    own = [claim for claim in claims if claim.event == INCIDENT]
    kinds = _find_kinds(own)
    asked = [q for q in QUESTIONS if q.kinds is None or kinds & set(q.kinds)]
    told = " | ".join(_own_sentences(claims, articles))
    return tuple(q.text for q in asked if not q.answered(own) and not _is_told(q, told))


def _find_kinds(own: Sequence[Claim]) -> set[EventKind]:
    """What more than half take the incident for; an explosion that nobody tells as a deed is an accident to all."""
    deliberate = any(_DELIBERATE.search(words.quote) for claim in own for words in claim.evidence)
    kinds = Counter[EventKind](
        "accident" if claim.item.kind == "bombing" and not deliberate else claim.item.kind
        for claim in own
        if isinstance(claim.item, Event)
    )
    # A word in passing makes a report on a company one on an accident: most must tell of such a thing.
    return {kind for kind, articles in kinds.items() if 2 * articles > kinds.total()}


def _is_told(question: Question, told: str) -> bool:
    return bool(re.search(rf"(?<![^\W\d_])(?:{question.told})", told, re.IGNORECASE))


def _own_sentences(claims: Sequence[Claim], articles: Iterable[NumberedArticle]) -> Iterator[str]:
    events: dict[tuple[str, int], set[str]] = {}
    for claim in claims:
        for sentence in claim.evidence:
            events.setdefault((claim.article, sentence.start), set()).add(claim.event)
    for numbered in articles:
        for start, end in numbered.sentences:
            about = events.get((numbered.article.id, start), {INCIDENT})
            if INCIDENT in about:
                yield numbered.article.text[start:end]
