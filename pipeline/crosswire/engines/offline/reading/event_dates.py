"""Which of the times that an article gives is the time of its incident. Resolves no date of its own.

A time belongs to what stands nearest to it: "shot Sunday" dates the incident, "arrested Tuesday" an arrest.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.keyed import Keyed, Leading
from crosswire.text.sayings.verbs import BASES
from crosswire.text.times.dates import DateMention
from crosswire.text.word_lists import any_of, read_words

# What is not asked for its capitals is searched in lower-case text, which takes half the time.
_HAPPENED = Leading(
    """abduct accident air airstrikes alarm ambush assassinat attack avalanche blast blaze bomb broke burn capsiz
    claimed clash collaps crash cyber cyclone deadly derail discharged earthquake emergency erupted executed explo
    fatal fire flood found gave gunfire gunned hack happened hit homicide hurricane incident injured kidnap killed
    landslide massacre mudslide murdered occurred opened outage quake raid rampage robb sank shoot shot slain slaying
    spree stabb storm strike struck took tornado tsunami went wounded""",
    r"\b(?:shot|shooting|shootings|shootout|killed|killing|killings|wounded|injured|opened\s+fire|"
    r"gunfire|gunned|shots|fired|stabb\w+|"
    r"happened|occurred|took\s+place|struck|hit(?!\s+the\s+(?:streets?|roads?|airwaves|market|shelves))|crash\w*|collid\w+|collision|accident|explo\w+|"
    r"bomb\w*|attack\w*|raid\w*|strikes?|fire|blaze|"
    r"earthquake|quake|flood\w*|storm|kidnap\w*|abduct\w*|(?<!without\s)incident|murdered|slain|"
    r"slaying|homicide(?!\s+(?:scene|detectives?|unit|squad))|massacre\w*|clash\w*|blast|air\s?strikes?|claimed\s+the\s+li(?:fe|ves)|"
    r"broke\s+out|erupted|executed|spree|robb\w+|ambush\w*|assassinat\w+|burn(?:ed|t|ing)|alarm|derail\w*|collaps\w*|"
    r"discharged|went\s+off|found\s+(?:dead|shot)|deadly|fatal\w*|rampage|landslides?|mudslides?|avalanches?|"
    r"hurricane|tornado\w*|cyclone|tsunami|erupt\w*|capsiz\w*|sank|gave\s+way|outage|hack\w*|cyber-?\s?attack\w*|"
    r"emergency\s+landing)\b",
)
# These date the incident too, where nothing nearer to it is dated: the call, the rescue, a death in hospital.
_AROUND = Leading(
    """arrived brought calls dead death died discover dispatched finding fled found murder reported responded rushed
    taken transported when""",
    r"\b(?:died|death|deaths|dead|responded|called|calls?|dispatched|(?<!had\s)(?<!have\s)(?<!has\s)found|when(?!\s+\w+\s+arrest)|arrived|brought|"
    r"transported|rushed|taken|fled|reported|murder\w*|(?:finding|discover\w*)\s+(?:the\s+)?bod(?:y|ies))\b",
)
_AFTERWARDS = Leading(
    """according affidavit agreement announc appear appoint arraign arrest ask asked asking asks autopsy bail be behind
    bond booked born bought briefing case charged condemn confirmed continu convict court custody day decree denounc
    details died disclos e election emailed expected extradit filed funeral gathered graduat guilty hearing held
    identified indict interview investigat is jail judge juror jury life meanwhile meeting memorial morning motion
    mourn mug mugshot news nominat obituary pictured plan plea pleaded posted press probation protested published
    purchased referred released remained removed resign revealed rounded said says scheduled search sentenc set
    signed speak spoke statement stolen surrender sworn testif told transmitted trial turned tweet update vigil was
    were will wrote""",
    r"\b(?:arrest\w*|charged|charges|sentenc\w+|convict\w*|pleaded|court(?:rooms?|house)?(?!-)|behind\s+bars|hearing|trial|arraign\w*|"
    r"appear\w*|bond|bail|jail\w*|custody|"
    r"said|says|told|announc\w+|statement|news\s+conference|press\s+conference|released|"
    r"identified|vigil|funeral|memorial|mourn\w*|(?:was|were|be)\s+buried|"
    r"turned\s+(?:himself|herself)|surrender\w*|indict\w+|jury|jurors?|judge|revealed|scheduled|will|expected|"
    r"posted|updated|published|filed|testif\w+|"
    r"interview\w*|wrote|tweet\w*|obituary|confirmed|search\s+warrant|affidavit|according|autopsy|"
    r"gathered|ask(?:s|ed|ing)?|remained|"
    r"investigat\w+|(?:is|was)\s+set|set\s+(?:for|at)|guilty|motion|case|mug\s*shot|"
    r"life\s+support|purchased|bought|booked|held|extradit\w*|born|probation|planning|update|graduat\w*|meeting|"
    r"plea|pleas|pictured|stolen|details|spoke|speak\w*|meanwhile|(?:morning|day)\s+after|rounded\s+up|rounding\s+up|turns|turned\s+\d+|"
    r"condemn\w*|decreed?|denounc\w+|disclos\w+|referred|protested|elections?|nominat\w+|sworn|"
    r"removed|resign\w*|signed|transmitted|"
    r"died\s+(?:from|of)\s+(?:his|her|their|the)|identif\w+|continu\w+|e-?mail\w*|news\s+release|press\s+release|briefing)\b",
)
# "The Saturday afternoon shooting", "Monday's deadly crash": the deed itself is named by its time.
_DEED_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:(?!(?:in|an?|the|after|for|of|on|at|by|to|that|when|as|and|or|from|with|was|were|is|are)\b)"
    r"[a-z-]+\s+){0,2}(?:shootings?|shootout|killings?|attacks?|crash|collision|accident|explosion|blast|bombings?|"
    r"fire|blaze|(?:earth)?quake|storm|incident|homicides?|murders?|massacre|slayings?|stabbings?|robbery|raid|"
    r"derailment|rampage)\b(?!-)"
)
_COMMA = re.compile(r"[,;:]")
# Here another clause begins: in "a boy whom a man shot on Monday was buried" the burial is no word on Monday.
_CLAUSE = re.compile(r"\s+(?:is|are|was|were|has|have|had|will)\b")
# People are shot at a vigil too: there it is where it happened, not what came of it.
_SETTING = Keyed(
    "funeral memorial vigil",
    r"\b(?:at|during|into|outside|near)\s+(?:an?|the|his|her|their)\s+(?:[a-z-]+\s+)?(?=(?:vigil|funeral|memorial)\b)",
)
# How things stand at a time is no time of what happened: "as of Sunday", "in stable condition on Sunday".
_STATE = Leading(
    "as by condition remain since still through until",
    r"(?:\b(?:as\s+of|until|since|through)\s+|(?<![\w-])by\s+|"
    r"\b(?:remain\w*|condition|still)\b(?![^,;]*\b(?:after|following|when)\b)[^,;]*)$",
)
# "A fourth victim died on Tuesday": the others died of what happened before.
_ANOTHER_DEATH = Keyed(
    "died succumbed",
    r"\b(?:another|an?\s(?:\w+\s)?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th))\b[^,;:]*\b(?:died|succumbed)\b[^,;:]*$",
)
# A feast of trade, a post, a page renewed: "on Black Friday", "Ann Lee (@annlee) May 4, 2031", "UPDATE (May 4):".
_FEAST_OR_STAMP = re.compile(
    r"(?:\b(?:Black|Cyber|Super|[Ii]n an? (?:story|article|report)(?: on)?)\s+|\(@\w+\)\s+|\bUPDATED?\b[^a-z]{0,25})$"
)
# "The trial of a man accused of a shooting starts Monday": the nearer word of a deed is only what it is about.
_HEARD = Keyed(
    "trial hearing sentencing inquest inquiry",
    r"\b(?:trial|hearing|sentencing|inquest|inquiry)\b[^.;]*\b(?:begins?|began|starts?|started|opens?|opened|resumes?|resumed)"
    r"\s+(?:on\s+)?$",
)
# What follows is why, not when: "sentenced Thursday for killing", "gathered Monday to mourn".
_REASON = re.compile(r"[\s,]*(?:for|in\s+connection|on\s+(?:charges|suspicion)|to\s+\w+)\b")
# "Reported Sunday that", "today accused": the time of what is said. "It was reported Sunday" may be that of a call.
_DEEDS = read_words("find call respond show continue record count know charge suspect order")
_SAYINGS = [form for form, base in BASES.items() if base not in _DEEDS]
_SAYING = rf"(?:{any_of(_SAYINGS)})"
_SAID_BEFORE = Leading(" ".join(_SAYINGS), rf"\b(?<!was )(?<!were ){_SAYING}\s+(?:on\s+|here\s+)?$")
# "On 4 May alleged rebels struck" tells of the rebels.
_SAID_AFTER = re.compile(rf"\s+(?!alleged\s+(?!that\b)){_SAYING}\b")
# "Today rejected", "on Monday sent a telegram": the time of a deed that is no violence. That of what only an event does
# is the event's: "the collapse on Friday raised fears". So is it with words for an attack ("staged"), for those who
# made it ("on Friday masked men"), and for what it did.
_OF_EVENTS = read_words(
    """claimed ended turned involved resulted raised sparked prompted caused triggered followed marked shocked stunned
    forced disrupted unfolded rocked damaged destroyed
    carried staged launched perpetrated committed conducted mounted placed planted detonated hurled stormed targeted
    sabotaged torched dynamited machinegunned gunned executed tortured hijacked robbed looted
    alleged suspected presumed armed masked hooded unidentified disguised uniformed dressed retired wanted united"""
)
_ELSE_AFTER = re.compile(r",?\s+(?:\w+ly\s+)?(?P<verb>[a-z]{2,}ed|sent|met|began|gave|made|held|came|went)\b")
# Letters: in "the shooting on Sunday stunned the town" the day is that of the shooting.
_CLOSE = 12
# The name of a movement, a street or a brigade may hold a date: "the May 25 Movement". So may a signature.
_NAMED = re.compile(r"\s+(?:movement|front|brigade|street|avenue|square|revolution)\b")
_SIGNED = Keyed("dated signed", r"\[(?:dated|signed)\]")
_BY_DAY = frozenset({"early_morning", "morning", "midday", "afternoon"})
# How much of its weight a time keeps that may be that of an announcement.
_UNSURE = 0.3
_FAR = 1000


class EventTime(NamedTuple):
    """A mention of time that dates what happened, with the sentence it stands in and how much it weighs.

    *sure* is False where no word of what happened is nearer to it than one of what came of it. *beside* is what it
    stands by: the deed itself, whose hour it then gives; what goes with it (a call, a death in hospital); or neither.
    """

    sentence: Sentence
    mention: DateMention
    weight: float
    sure: bool = True
    beside: Literal["deed", "around", "neither"] = "neither"


def find_event_times(sentences: Sequence[Sentence]) -> list[EventTime]:
    """Return the mentions of time that date what happened rather than what came of it, in order."""
    return [time for sentence in sentences for time in _times(sentence)]


def find_event_day(event_times: Sequence[EventTime]) -> str | None:
    """Return the ISO date on which most and the first of those mentions agree; None without any.

    A day without its year is that of the same day with its year, where the article gives both. What may be the time
    of an announcement counts little. A week, month or year supports the days that lie in it:
    after "the killings of last July", "on July 4" is likelier than "sentenced Friday".
    """
    times = [t for t in event_times if t.mention.date and t.mention.precision in {"time", "day"}]
    dated = {str(t.mention.date)[5:]: str(t.mention.date) for t in times if not t.mention.relative}
    scores: dict[str, float] = {}
    for time in times:
        day = str(time.mention.date)
        day = dated.get(day[5:], day) if time.mention.weekday is None else day
        scores[day] = scores.get(day, 0.0) + time.weight * (1.0 if time.sure else _UNSURE)
    # "On a block where two died a year earlier" is no word for that year.
    periods = [
        t
        for t in event_times
        if t.sure
        and t.mention.precision in {"week", "month", "year"}
        and not (t.mention.precision == "year" and t.mention.relative)
    ]
    for day in scores:
        scores[day] += sum(time.weight for time in periods if _lies_in(day, time.mention))
    return max(scores, key=lambda day: scores[day]) if scores else None


def _lies_in(day: str, period: DateMention) -> bool:
    if period.precision != "week" or period.date is None:
        return day.startswith(period.date or "-")
    return 0 <= (date.fromisoformat(day) - date.fromisoformat(period.date)).days < 7


def may_be_day(mention: DateMention, day: str | None) -> bool:
    """Whether a time may be that of the incident: no date, its month or year, the day, or a night beside it."""
    if mention.date is None or day is None:
        return True
    if len(mention.date) != 10 or mention.precision == "week":
        return day.startswith(mention.date[:7])
    apart = abs((date.fromisoformat(mention.date) - date.fromisoformat(day)).days)
    # "Late Saturday" may be early Sunday; a mere Saturday is no Sunday.
    return apart <= (1 if mention.part_of_day or mention.clock else 0)


def lies_before(mention: DateMention, day: str | None) -> bool:
    """Whether a day, month or year lies before a *day*. A night belongs to two days, a morning to one."""
    value = mention.date
    if not (value and day and value[: len(day)] < day[: len(value)]):
        return False
    days = len(value) == len(day) == 10
    apart = 0 if mention.part_of_day in _BY_DAY else 1
    return not days or (date.fromisoformat(day) - date.fromisoformat(value)).days > apart


def minutes_apart(one: str, other: str) -> int:
    """Minutes between two times of day, over midnight where that is shorter."""
    first, second = (int(clock[:2]) * 60 + int(clock[3:]) for clock in (one, other))
    apart = abs(first - second)
    return min(apart, 24 * 60 - apart)


def _times(sentence: Sentence) -> Iterator[EventTime]:
    base = 0.6 + 2.4 / sentence.number
    for mention in sentence.dates:
        start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
        if _is_no_time(sentence, start, end):
            continue
        told = end if _REASON.match(sentence.text, end) else len(sentence.low)
        deeds = _HAPPENED.finditer(sentence.low, None, 0, told)
        happened = 0 if _DEED_AFTER.match(sentence.text, end) else _least_gap(deeds, sentence.low, start, end)
        afterwards = 0 if _is_said(sentence.low, start, end) else _nearest_afterwards(sentence, start, end)
        if happened > _CLOSE and mention.precision in {"time", "day", "week"} and _is_of_else(sentence.low, end):
            continue
        if happened < _FAR and happened <= afterwards:
            yield EventTime(sentence, mention, base, beside="deed")
        elif (around := _least_gap(_AROUND.finditer(sentence.low), sentence.low, start, end)) <= afterwards:
            known = around < _FAR
            yield EventTime(sentence, mention, base * (0.5 if known else 0.2), beside="around" if known else "neither")
        elif afterwards > 30:
            yield EventTime(sentence, mention, base * 0.3, sure=False)


def _is_no_time(sentence: Sentence, start: int, end: int) -> bool:
    """Whether words of time tell how long things stood, when a page was renewed, or are part of a name."""
    low = sentence.low
    return bool(
        _STATE.search(low, max(0, start - 40), start)
        or _ANOTHER_DEATH.search(low, 0, start)
        or _FEAST_OR_STAMP.search(sentence.text, max(0, start - 60), start)
        or _HEARD.search(low, 0, start)
        or _SIGNED.search(low, 0, start)
        or _NAMED.match(low, end)
    )


def _is_said(text: str, start: int, end: int) -> bool:
    return bool(_SAID_BEFORE.search(text, max(0, start - 30), start) or _SAID_AFTER.match(text, end))


def _is_of_else(text: str, end: int) -> bool:
    """Whether a verb that is none of what happened stands behind the time."""
    found = _ELSE_AFTER.match(text, end)
    if found is None or found["verb"] in _OF_EVENTS:
        return False
    return not (_HAPPENED.pattern.match(text, found.start("verb")) or _AROUND.pattern.match(text, found.start("verb")))


def _nearest_afterwards(sentence: Sentence, start: int, end: int) -> int:
    """Letters to the nearest word of what came of it, those left out that are only where it happened."""
    settings = [found.end() for found in _SETTING.finditer(sentence.low)]
    kept = (found for found in _AFTERWARDS.finditer(sentence.low) if found.start() not in settings)
    return _least_gap(kept, sentence.low, start, end, 40 if _CLAUSE.match(sentence.text, end) else 0)


def _least_gap(words: Iterable[re.Match[str]], text: str, start: int, end: int, after: int = 0) -> int:
    """Letters from the mention to the nearest of *words*; one after it is farther away, and by *after* more."""
    best = _FAR
    for found in words:
        if found.end() <= start:
            gap = start - found.end()
            best = min(best, gap + 40 * len(_COMMA.findall(text, found.end(), start)))
        elif found.start() >= end:
            gap = found.start() - end
            best = min(best, 15 + after + gap + 40 * len(_COMMA.findall(text, end, found.start())))
    return best
