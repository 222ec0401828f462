"""Single faults in the values of a sentence: numbers, qualifiers, names, days. Each is a fault for certain.

The values are found with patterns of their own, not with those of the checks: a rule that cannot see a number must
not keep a fault in that number from being made.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from benchmarks.checks.fault import Maker, Story, opened, replaced

_SMALL = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = re.compile(r"(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w-])|\b(?:" + "|".join(_SMALL) + r")\b", re.IGNORECASE)
_QUALIFIED = re.compile(
    rf"\b(at least|more than|fewer than|about|up to|some|nearly)\s+(?=\d|{'|'.join(_SMALL)})", re.IGNORECASE
)
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_PARTS = ["morning", "afternoon", "evening", "night"]
_LABEL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ $")
_NAME = re.compile(r"(?<=[\w,;“] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")


def change_number(text: str, story: Story) -> Iterator[str]:
    for found in _NUMBER.finditer(text):
        if _LABEL.search(text[: found.start()]):
            continue
        for other in _other_numbers(found[0]):
            if not story.says(other):
                yield replaced(text, found.span(), other)


def change_label(text: str, story: Story) -> Iterator[str]:
    """Another number in a name, such as "Route 12"."""
    for found in _NUMBER.finditer(text):
        if _LABEL.search(text[: found.start()]):
            yield from (replaced(text, found.span(), n) for n in _other_numbers(found[0]) if not story.says(n))


def _other_numbers(number: str) -> Iterator[str]:
    if number.casefold() in _SMALL:
        index = _SMALL.index(number.casefold())
        for other in (_SMALL[(index + 1) % len(_SMALL)], _SMALL[(index + 5) % len(_SMALL)], f"{index + 2}0"):
            yield other.capitalize() if number[0].isupper() else other
        return
    digits = [n for n, letter in enumerate(number) if letter.isdigit()]
    for place in digits[:2]:
        yield number[:place] + str(int(number[place]) % 9 + 1) + number[place + 1 :]
    if "." not in number:
        yield number + "0"
    if len(digits) > 1 and number[digits[0]] != number[digits[1]] and number[digits[1]] != "0":
        yield number[digits[1]] + number[digits[0] + 1 : digits[1]] + number[digits[0]] + number[digits[1] + 1 :]


def swap_numbers(text: str, _: Story) -> Iterator[str]:
    found = list(_NUMBER.finditer(text))
    for first, second in pairwise(found):
        if first[0].casefold() != second[0].casefold():
            swapped = replaced(replaced(text, second.span(), first[0].lower()), first.span(), second[0])
            yield swapped[0].upper() + swapped[1:]


def drop_qualifier(text: str, _: Story) -> Iterator[str]:
    for found in _QUALIFIED.finditer(text):
        yield opened(replaced(text, found.span(), ""))


def change_qualifier(text: str, story: Story) -> Iterator[str]:
    for found in _QUALIFIED.finditer(text):
        for other in ("at least", "more than", "fewer than", "up to"):
            if other != found[1].casefold() and not story.says(other):
                yield opened(replaced(text, found.span(1), other))


def add_qualifier(text: str, story: Story) -> Iterator[str]:
    bare = re.compile(r"(?<!least )(?<!than )(?<!about )(?<!up to )(?<!some )" + _NUMBER.pattern, re.IGNORECASE)
    for found in bare.finditer(text):
        dated = re.search(r"\b(?:In|on|Last)\s+$|[A-Z][a-z]+, $", text[: found.start()])
        for other in ("at least", "more than", "fewer than"):
            if not dated and not story.says(other):
                yield opened(text[: found.start()] + other + " " + found[0].lower() + text[found.end() :])


def change_name(text: str, story: Story) -> Iterator[str]:
    for found in _NAME.finditer(text):
        if found[0] in (*_DAYS, *_MONTHS):
            continue
        for other in story.strangers[:3]:
            if not story.says(other):
                yield replaced(text, found.span(), other)


def misspell_name(text: str, story: Story) -> Iterator[str]:
    """One letter of a name, as no article of the story writes it: who spells as another article does makes no fault."""
    for found in _NAME.finditer(text):
        other = found[0][:-1] + ("a" if found[0][-1] != "a" else "o")
        if found[0] not in (*_DAYS, *_MONTHS) and not re.search(rf"\b{other}\b", story.articles):
            yield replaced(text, found.span(), other)


def exchange_names(text: str, _: Story) -> Iterator[str]:
    found = [name for name in _NAME.finditer(text) if name[0] not in (*_DAYS, *_MONTHS)]
    for first, second in pairwise(found):
        if not (set(first[0].split()) & set(second[0].split())):
            yield replaced(replaced(text, second.span(), first[0]), first.span(), second[0])


def change_day(text: str, story: Story) -> Iterator[str]:
    for names in (_DAYS, _MONTHS):
        for found in re.finditer(rf"\b(?:{'|'.join(names)})\b", text):
            for step in (1, 3):
                other = names[(names.index(found[0]) + step) % len(names)]
                if not story.says(other):
                    yield replaced(text, found.span(), other)


def change_part_of_day(text: str, story: Story) -> Iterator[str]:
    for found in re.finditer(rf"\b({'|'.join(_DAYS)}) ({'|'.join(_PARTS)})\b", text):
        for other in _PARTS:
            if not story.says(other):
                yield replaced(text, found.span(2), other)


def add_precision(text: str, story: Story) -> Iterator[str]:
    for found in re.finditer(rf"\bon (?:{'|'.join(_DAYS)})(?: (?:{'|'.join(_PARTS)}))?", text):
        yield replaced(text, found.span(), f"{found[0]} at 5:40")
        if not any(story.says(part) for part in (*_PARTS, "dawn", "dusk")):
            yield replaced(text, found.span(), f"{found[0]} evening")


WRONG_VALUES: Mapping[str, Maker] = {
    "number changed": change_number,
    "number of a name changed": change_label,
    "two numbers exchanged": swap_numbers,
    "qualifier dropped": drop_qualifier,
    "qualifier changed": change_qualifier,
    "qualifier added": add_qualifier,
    "name changed": change_name,
    "name misspelt": misspell_name,
    "two names exchanged": exchange_names,
    "day or month changed": change_day,
    "part of day changed": change_part_of_day,
    "precision added": add_precision,
}
"""The makers by the kind of fault."""
