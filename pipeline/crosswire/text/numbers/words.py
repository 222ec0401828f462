"""How numbers are written: digits with their separators, English number words, and what they amount to.

It reads the value of a written number; what the number counts is decided in ``numbers``.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from crosswire.text.word_lists import any_of

Value = int | Decimal

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "k": 10**3, "million": 10**6, "mn": 10**6, "m": 10**6,
    "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
SMALL: dict[str, int] = {word: value for value, word in enumerate(_UNITS.split())}
TENS: dict[str, int] = {word: 20 + 10 * value for value, word in enumerate(_TENS.split())}
ORDINALS: dict[str, int] = {word: 1 + value for value, word in enumerate(_ORDINALS.split())}
ORDINALS |= {word[:-1] + "ieth": value for word, value in TENS.items()}

NUMBER_WORDS = (*SMALL, *TENS, *ORDINALS, "hundred", "thousand", "million", "billion", "dozen")
_WORD = any_of(NUMBER_WORDS)
WORDS = (
    rf"(?:an?[\s-]+(?=hundred|thousand|million|billion|dozen)|half(?:\s+a|-a)?[\s-]+(?=dozen))?"
    rf"\b(?:{_WORD})(?:(?:[\s-]+|\s+and\s+)(?:{_WORD})\b)*(?!\w)"
)
DIGITS = (
    r"\d{1,3}\x20[1-7]/[2-8](?!\d)|"
    r"\d{1,3}(?:(?P<sep>[,'’٬\u00a0\u2009\u202f])\d{3}(?:(?P=sep)\d{3})*|(?:\x20\d{3})+)(?!\d)(?:[.٫]\d+)?"
    r"|\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\d+[.٫]\d+|\d+,\d{1,2}(?!\d)|\d+"
)


class Reading(NamedTuple):
    """One number in a run of number words: where in the run, its value, and whether it is an ordinal."""

    start: int
    end: int
    value: int
    ordinal: bool


def read_digits(digits: str) -> tuple[Value, ...]:
    """The values *digits* can mean: one, or two for "15.500", which is 15.5 here and 15,500 elsewhere."""
    if digits.isdecimal():
        return (int(digits),)
    if "/" in digits:
        whole, above, below = map(int, re.findall(r"\d+", digits))
        return (whole + Decimal(above) / below,)
    plain = re.sub(r"['’٬\s]", "", digits).replace("٫", ".")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?", plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d+,\d{1,2}", plain):
        plain = plain.replace(",", ".")
    plain = plain.replace(",", "")
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", plain):
        return Decimal(plain), int(plain.replace(".", ""))
    return (Decimal(plain) if "." in plain else int(plain),)


def times(value: Value, scale: str) -> Value:
    """*value* times the scale word, whole where it can be."""
    product = value * SCALES[scale.casefold()]
    return int(product) if product == int(product) else product


def read_words(run: str) -> list[Reading]:
    """The numbers in a run of number words: "two hundred and five" is one, "five six" are two."""
    readings: list[Reading] = []
    total, current, last, start, end = 0, 0, "", 0, 0
    for found in re.finditer(r"[a-z]+", run.casefold()):
        word = found[0]
        if word == "and":
            last += " and"
            continue
        if word == "a" and last == "half":
            continue
        joined = _join(total, current, last, word)
        if joined is None:
            if last:
                readings.append(Reading(start, end, total + current, last.split()[0] in ORDINALS))
            start, joined = found.start(), _join(0, 0, "", word) or (0, 0)
        total, current = joined
        last, end = word, found.end()
    return [*readings, Reading(start, end, total + current, last in ORDINALS)]


def _join(total: int, current: int, last: str, word: str) -> tuple[int, int] | None:
    """Total and current after *word* continues the number, or None where it starts a new one."""
    previous, joined_by_and = last.removesuffix(" and"), last.endswith(" and")
    if word in {"a", "an", "half"}:
        return None if last and last != "half" else (0, 0)
    if word in SCALES:
        return _scaled(total, current, previous, word)
    value = SMALL.get(word, TENS.get(word, ORDINALS.get(word, 0)))
    if not last:
        return 0, value
    if previous in {"hundred", "thousand", "million", "billion"} and (joined_by_and or word not in ORDINALS):
        return total, current + value
    if previous in TENS and not joined_by_and and 0 < value < 10:
        return total, current + value
    return None


def _scaled(total: int, current: int, previous: str, word: str) -> tuple[int, int] | None:
    scale = SCALES[word]
    if previous in {"", "a", "an", "half"}:
        return (0, 6) if previous == "half" else ((0, scale) if scale <= 100 else (scale, 0))
    if previous in ORDINALS or (scale <= 100 and not 0 < current < 100) or (scale > 100 and 0 < total <= scale):
        return None
    return (total, current * scale) if scale <= 100 else (total + (current or 1) * scale, 0)
