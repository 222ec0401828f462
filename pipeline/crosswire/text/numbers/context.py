"""What stands around a number in English prose, and what kind of number it makes it.

Qualifiers, units, currencies, names that hold numbers. The value itself is read in ``number_words``.
"""

import re
from typing import Literal

from crosswire.text.keyed import Keyed
from crosswire.text.numbers.words import DIGITS, NUMBER_WORDS, WORDS, Value
from crosswire.text.spans import Span
from crosswire.text.spelling import lower

Op = Literal["eq", "ge", "gt", "le", "lt", "approx", "range"]
Kind = Literal["count", "percent", "money", "ordinal", "age", "measure", "time", "year", "date", "label"]

_TOLL = (
    r"(?:kill|injur|hurt|wound|harm|die|dead|arrest|missing|charg|surviv|trapped|affected|damag|evacuat|hospitali[sz])"
)
_STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Way|Parkway|Terrace|Circle)\b"
)

_LABEL_NOUNS = (
    "Unit|Room|Gate|Terminal|Exit|Article|Section|Resolution|Channel|Platform|Suite|Precinct|District|Division|Boeing|"
    "Airbus|Apollo|Category|Phase|Stage|Level|Tier|Chapter|Page|Part|Group|Line|Pier|Zone|Sector|Area|Ward|Proposition|"
    "Title|Formula|Force|Brigade|HIGHWAY|ROUTE|FLIGHT|"
    r"U\.S\.|US"
)

# Cheap guards stand first: most places of a text can begin no number, and should fail at once.
NUMBER = Keyed(
    f"0 several many numerous multiple few couple handful scores no nobody none noone half {' '.join(NUMBER_WORDS)} "
    "tens dozens hundreds thousands millions billions thirds quarters fourths fifths tenths",
    r"(?=[\d(\[#])(?:(?P<label>911(?=\s+(?:call|dispatch|operator|emergency))|911(?<=(?:called|dialed)\s911)|911(?<=to\s911)"
    r"|9/11|24/7|1-\d{3}-[\dA-Z-]{3,12}|(?<!\d)\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}(?!\d)|(?<!\d)\d{3}-\d{4}(?!\d)|\#\d+|\[\d{1,3}\]|\d+(?:-\d+){2,}|(?<!\d)(?:1[5-9]|20)\d\d[-–/]\d\d(?![\d-])"
    r"|^\(\d{1,3}\)(?=\s)"
    r"|(?<!\w)\d{1,5}(?=[\s-]+block\b|(?:\s+[NSEW]\.?)?(?:\s+[A-Z0-9][\w']{1,20}){1,3}\s+" + _STREET + r"))"
    r"|(?P<digits>(?<![\w.,])(?:" + DIGITS + r")|(?<=[a-z]\.)\d+|(?<=,)\d+))"
    r"|(?<!\w)(?:(?<![$€£])(?P<name>(?=[A-Za-z]{1,12}+-?\d)"
    r"(?!(?i:magnitude|mid|pre|post|under|over|late|early|ages?|usd|eur|gbp|rs)-?\d)[A-Za-z]{1,12}+-?\d[\w-]{0,20}"
    r"|(?:[Hh]ighway|[Rr]oute|[Ff]light|[Nn]umber|[Nn]o\.|[Ii]nterstate|[Aa]partment|[Aa]pt\.?|(?=[A-Z])(?:"
    + _LABEL_NOUNS
    + r"))\s+(?:\d+(?:-\d+)*[A-Z]?(?!\w|[.,]\d)"
    r"|(?i:one|two|three|four|five|six|seven|eight|nine)(?!\w))"
    r")|(?=[AaBbDdEeFfHhMmNnOoSsTtZz])(?:"
    r"(?P<vague>(?<!-)(?i:several|(?<!how\ )(?<!so\ )(?<!too\ )(?<!as\ )many|numerous|multiple"
    r"|a\s+(?:few|couple|handful)|(?:tens|dozens|hundreds|thousands|millions|billions)|scores(?=\s+(?:of|more|were|are|dead|killed|injured|wounded))"
    r")(?:\s+(?i:of\s+)?(?i:dozens?|hundreds?|thousands?|millions?|billions?))?(?!\w))"
    r"|(?P<zero>[Nn](?i:(?:o[\s-]?one|obody|one)(?=(?:\s+(?!and\b|but\b)[\w,’']+){0,5}?\s+" + _TOLL + r")"
    r"|o(?=\s+(?:(?!of\b|evidence\b|reports?\b|doubt\b|word\b)[a-z]+\s+){0,2}(?:injur|casualt|death|fatalit|arrest|victim"
    r"|surviv|wounded|dead\b|deaths|damage\b))))"
    r"|(?P<fraction>(?<!-)(?i:(?P<parts>an?|one|two|three|four)[\s-]+(?P<whole>half|thirds?|quarters?|fourths?|fifths?|"
    r"tenths?)|half)(?=\s+(?i:of|the|its|their|his|her|all)\b))"
    r"|(?P<words>(?i:" + WORDS + r"))))",
    re.MULTILINE,
)

QUALIFIERS = {
    "ge": r"at\s+least|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than|(?:a\s+)?minimum\s+of|as\s+few\s+as",
    "gt": r"(?:well\s+)?(?:more|greater|higher|larger|better)[\s-]+than|(?:well\s+)?over|in\s+excess\s+of|upwards\s+of|"
    r"above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)",
    "le": r"up\s+to|as\s+(?:many|much|high)\s+as|at\s+most|no\s+more\s+than|not\s+more\s+than|(?:a\s+)?maximum\s+of",
    "lt": r"(?:fewer|less|lower|smaller)\s+than|(?:just\s+)?under|below",
    "approx": r"nearly|almost|close\s+to|about|around|some|approximately|roughly|(?:an\s+)?estimated|circa|approx\.?|~",
}
# Searched in lower-case text. "Details about the two" are no "about two".
QUALIFIER = re.compile(
    r"(?<!\w)(?=[anmglhbwoiuefrstc~])(?:"
    + "|".join(rf"(?P<{op}>{words})" for op, words in sorted(QUALIFIERS.items(), key=lambda item: item[0] != "le"))
    + r")(?:\s+(?:another|an?\s+additional|a\s+further|(?<!than\s)(?<!about\s)the|other))?\s*(?:(?:us|a|c)?[$€£¥₹])?"
)
AFTER = re.compile(
    r"(?P<ge>\+(?!\d)|\s+or\s+(?:more|older|higher|above|over)\b|-plus\b)|(?P<le>\s+or\s+(?:fewer|less|younger|under)\b)"
    r"|(?P<approx>\s+or\s+so\b)",
    re.IGNORECASE,
)
TO = re.compile(r"\s?%?\s?(?:[-–—]|\bto\b|\bor\b)\s?[$€£]?", re.IGNORECASE)
SCALE = re.compile(
    r"[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|dozen|bn|mn|tn|k|m|b)(?!\w)", re.IGNORECASE
)
AND_A_HALF = re.compile(r"[\s-]+and[\s-]+a[\s-]+half(?!\w)", re.IGNORECASE)
CURRENCY_BEFORE = re.compile(r"(?P<sign>(?:US|A|C|NZ|HK|S)?\$|[€£¥₹₪₽]|\b(?:USD|EUR|GBP|Rs\.?))\s?$")
# The next five are searched in lower-case text, as are MEASURE and MAGNITUDE_BEFORE.
CURRENCY_AFTER = re.compile(
    r"[\s-]+(?:u\.?s\.?\s+)?(?P<name>dollars?|euros?|pounds\s+sterling|yen|yuan|rupees?|rubles?|shekels?|pesos?|francs?|"
    r"crowns?|kron(?:or|er)|zlotys?|dinars?|dirhams?|riyals?|ringgit|hryvnias?|usd|eur|gbp)\b",
)
PERCENT = re.compile(r"\s?(?:%|[\s-]per\s?cent\b|[\s-]pct\b|[\s-]percentage[\s-]points?\b)")
AGE_AFTER = re.compile(r"[\s-]+(?:(?P<unit>year|month|week|day)s?|yrs?\.?)[\s-]+olds?\b|[\s-]?y\.?/?o\b")
YOUNGER = re.compile(r"\s+(?:or|and)\s+(?:younger|older)\b")
AGE_BEFORE = re.compile(r"\b(?:aged?|ages)\s+(?:\d{1,3}(?:,\s+(?:and\s+)?|\s+(?:and|to|or)\s+)){0,6}$")
_IS_AGED = re.compile(
    r"(?:[A-Z][\w'’.-]+|\b(?:he|she|who|both|victim|man|woman|boy|girl))\s+(?:was|is|were|are|turned|turns)\s+"
    r"(?:only\s+|just\s+)?$"
)
AGE_AT = re.compile(r"\b[A-Z][\w'’.-]*, at\s+$")
NAMED = re.compile(r"(?:[A-Z][\w'’.-]*|\b(?:man|woman|boy|girl|teen|teenager|child|toddler))(?:,\s+|\s+\()$")
MEASURE = re.compile(
    r"[\s-]?[\s-]?(?P<unit>(?:square|cubic|nautical)[\s-](?:miles?|feet|foot|met(?:er|re)s?|kilomet(?:er|re)s?|yards?)"
    r"|kilomet(?:er|re)s?|km/h|kph|mph|knots|km|cm|mm|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?|hours?|minutes?|"
    r"seconds?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|kilograms?|kilos?|kg|grams?|ounces?|pounds?|lbs?|tons?|"
    r"tonnes?|acres?|hectares?|degrees?|gallons?|lit(?:er|re)s?|barrels?|megawatts?|mw|caliber|calibre)(?!\w)",
)
MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitudes?[\s-]+(?:of\s+|was\s+)?(?:(?:at\s+least|about|around|approximately|up\s+to)\s+)?$"
)
MAGNITUDE_AFTER = re.compile(
    r"[\s-]magnitude\b|\s+on\s+the\s+(?:open-ended\s+)?Richter\b|(?<=\.\d)\s+(?:(?:earth)?quakes?|tremors?|aftershocks?)\b",
    re.IGNORECASE,
)
ORDINAL_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?!\w)", re.IGNORECASE)
CENTURY = re.compile(r"s(?!\w)|['’]s(?!\w)")
BOUNDED = re.compile(r"\b(?:least|most|than|up\s+to|as|only|nearly)\s+$", re.IGNORECASE)
PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|some|each|this|that|the|another|which|whatever|good|bad|only\s+the|for|day|number|part|phase|an?)"
    r"[\s-]+$",
    re.IGNORECASE,
)
PRONOUN_AFTER = re.compile(
    r"\s+(?:of\b|an?other\b|days?\b|thing\b|point\b|way\b|by\s+one\b|who\b|that\b|which\b|can\b|could\b|should\b|must\b|"
    r"might\b|would\b|may\b|particular\b|cannot\b|in\s+which\b|such\b|or\s+the\s+other\b|time\b|hand\b|side\b|side\b)|['’]s\b|-(?:on-|"
    r"time|sided|way|off|half)|\s*[.;:!?)](?!\d)",
    re.IGNORECASE,
)
HARMED_BEFORE = re.compile(r"\b(?:kill|injur|wound|hurt)(?:ed|ing|s)?\s+$", re.IGNORECASE)
"""Before such a one stands a deed done to people: "shot two robbers, killing one"."""
DESCRIBED = re.compile(
    r"\ban?\s+(?:[a-z]+ly\s+)?(?!(?:of|than|to|with|in|only|at)\s)[a-z-]+\s+one"
    r"(?=\s+(?:in|for|of|that|which|to|at|on|with|as|by|from|is|was|and|but)\b|\s*[.,;:!?)])"
)
"""The "one" of "a potentially pivotal one", which stands for a thing."""
PARTICLE = re.compile(r"\b(?:turn|hand|look)(?:s|ed|ing)?\s+$", re.IGNORECASE)
"""Before "over" where it is the verb's: "turn over five years of accounts"."""
UNITS_OF = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₪": "ILS",
    "₽": "RUB",
    "rs": "INR",
}
NAMES_OF = {"dollar": "USD", "euro": "EUR", "pounds sterling": "GBP", "yen": "JPY", "rupee": "INR", "ruble": "RUB"}
SHORT_UNITS = {
    "km": "kilometer", "kilometre": "kilometer", "metre": "meter", "feet": "foot", "kg": "kilogram", "kilo": "kilogram",
    "lb": "pound", "tonne": "ton", "litre": "liter", "inche": "inch", "centurie": "century", "kph": "km/h",
}  # fmt: skip
PLURAL = re.compile(r"\s+(?:[a-z]+\s+)?(?:[a-z]+s|people|men|women|children|police)\b(?<!was)(?<!has)(?<!is)(?<!as)")
_ENDLESS = 10**18
_LOWER_NOUN = re.compile(r"\s+[a-z]")
_CAPITAL = re.compile(r"(?<![.!?:\n])[ ](?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]+[ ]$")


def find_bounds(op: Op, low: float, high: float | None, step: int = 0) -> tuple[float, float]:
    """Return the least and the most that a figure can mean; *step* is 1 where more than two are three.

    "About 40" allows a tenth more or less.
    """
    match op:
        case "eq":
            return low, low
        case "ge" | "gt":
            return low + step * (op == "gt"), _ENDLESS
        case "le" | "lt":
            return 0, low - step * (op == "lt")
        case "range":
            return low, low if high is None else high
        case "approx":
            return low * 0.9, low * 1.1


def classify(text: str, form: str, value: Value, number: Span, high: int) -> tuple[Kind, str | None, int, int]:
    """Kind and unit of the number at *number*, and the range that takes in its currency sign or unit."""
    start, end = number
    before, low = text[max(0, start - 40) : start], lower(text)
    if form in {"ordinal", "fraction"}:
        return ("ordinal" if form == "ordinal" else "percent"), None, start, end
    if money := _money(text, number, before, high):
        return money
    if percent := PERCENT.match(low, end, high):
        return "percent", None, start, percent.end()
    if age := AGE_AFTER.match(low, end, high):
        unit = age["unit"] or "year"
        return "age", None if unit == "year" else unit, start, age.end()
    window = max(0, start - 40), start
    aged = AGE_BEFORE.search(low, *window)
    if aged or YOUNGER.match(low, end, high):
        return "age", None, start - len(aged[0] if aged else ""), end
    if measure := MEASURE.match(low, end, high):
        unit = measure["unit"].removesuffix("s")
        return "measure", SHORT_UNITS.get(unit, unit), start, measure.end()
    magnitude = MAGNITUDE_BEFORE.search(low, *window)
    if magnitude or MAGNITUDE_AFTER.match(text, end, high):
        return "measure", "magnitude", start - len(magnitude[0] if magnitude else ""), end
    return _bare(text, form, value, number), None, start, end


def _money(text: str, number: Span, before: str, high: int) -> tuple[Kind, str | None, int, int] | None:
    start, end = number
    if sign := CURRENCY_BEFORE.search(before[-6:]):
        unit = UNITS_OF.get(sign["sign"].casefold().rstrip("."), sign["sign"])
        return "money", UNITS_OF.get(sign["sign"], unit), start - len(sign[0]), end
    if name := CURRENCY_AFTER.match(lower(text), end, high):
        word = name["name"]
        return (
            "money",
            NAMES_OF.get(word, NAMES_OF.get(word.removesuffix("s"), word.removesuffix("s").upper())),
            start,
            name.end(),
        )
    return None


def _bare(text: str, form: str, value: Value, number: Span) -> Kind:
    """The kind of a number without a unit, from its neighbours."""
    before, after = text[max(0, number.start - 40) : number.start], text[number.end : number.end + 30]
    digits = text[number.start : number.end]
    if CENTURY.match(after) and digits.isdigit():
        return "year" if len(digits) == 4 else "label"
    if form == "digits" and after[:1].isalpha():
        return "label"
    if value < 120 and after[:1] == "," and AGE_AT.search(before):
        return "age"
    if value < 120 and form == "digits" and after[:1] in {",", ".", ")", ";"} and NAMED.search(before):
        return "age"
    if value < 120 and after[:1] != "-" and not _LOWER_NOUN.match(after) and _IS_AGED.search(before):
        return "age"
    if digits.isdigit() and len(digits) == 4 and 1500 <= value < 2100:
        the = re.search(r"(?:\bthe|['’]s)\s+$", before, re.IGNORECASE)
        return "year" if the or not PLURAL.match(after) else "count"
    if digits[0].isdigit() and not after[:1].isspace() and not _LOWER_NOUN.match(after) and _CAPITAL.search(before):
        return "label"
    return "count"


def qualify(text: str, qualifiers: dict[int, re.Match[str]], span: Span, number_start: int) -> tuple[Op, int, int]:
    """The operator that the words around *span* give, and the range that takes them in."""
    start, end = span
    op: Op = "eq"
    found = qualifiers.get(number_start) or qualifiers.get(start)
    if found and not (found["gt"] == "over" and PARTICLE.search(text, max(0, found.start() - 12), found.start())):
        op, start = _op(found), min(start, found.start())
    if after := AFTER.match(text, end):
        op, end = _op(after), after.end()
    return op, start, end


def _op(found: re.Match[str]) -> Op:
    ops: tuple[Op, ...] = ("ge", "gt", "le", "lt", "approx")
    return next(op for op in ops if found.groupdict().get(op))
