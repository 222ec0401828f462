"""Single faults of shade: a plan told as done, a part as the whole, one person's office given to another.

Each is a fault for certain. What is planned is found by patterns of its own, not by those of the checks.
"""

import re
from collections.abc import Iterator, Mapping

from benchmarks.checks.fault import Maker, Story, opened, replaced

_PAST = {"sell": "sold", "pay": "paid", "open": "opened", "begin": "began", "meet": "met", "hold": "held"}
_PLAN = re.compile(
    r"\b(?:(?:voted|ordered|promised|agreed) (?:\w+ ){0,3}?to|(?:plan|intend|want|hope)s? to"
    r"|(?:is|are) (?:due|expected) to)"
    r" (?P<verb>[a-z]+)\b"
)
_PART = re.compile(r"\b(?:[Hh]alf|[Mm]ost|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) of the (?=(?:\w+ )?[a-z]+s?\b)")
_CONDITION = re.compile(r",? (?:if|unless) [^,.;“”]+(?=[,.;])")
_CHANGE = re.compile(r"\b(?:rose|risen|fell|fallen|grew|dropped)\b[^,.;]*?\b(?P<link>by|to) (?P<figure>[\w,.]+ [a-z]+)")
_OFFICE = re.compile(
    r"\b(?P<office>[Mm]ayor|governor|chairman|chairwoman|spokesman|spokeswoman|minister|lawyer|captain|inspector)"
    r"(?:,? )(?P<name>[A-Z][a-z]+ [A-Z][a-z]+)"
)
_DONE = re.compile(
    r"^(?P<a>(?:An?|The|Police|Rescuers) ?(?:[a-z]+ ){0,2}?)(?P<verb>rammed|struck|hit|attacked|detained|arrested) "
    r"(?P<b>(?:an?|the|two|nine) (?:[a-z]+ ?){1,3}?)(?=[,.]| (?:of|near|in|on|at|after|before) )"
)


def tell_plan_as_done(text: str, story: Story) -> Iterator[str]:
    for found in _PLAN.finditer(text):
        past = _PAST.get(found["verb"], f"{found['verb'].removesuffix('e')}ed")
        if not story.says(past):
            yield replaced(text, found.span(), past)
            if found[0].startswith(("vot", "order", "prom", "agre")):
                yield replaced(text, found.span(), f"had {past}")


def tell_part_as_whole(text: str, _: Story) -> Iterator[str]:
    for found in _PART.finditer(text):
        for whole in ("the ", "all the "):
            yield opened(replaced(text, found.span(), whole))


def drop_condition(text: str, _: Story) -> Iterator[str]:
    for found in _CONDITION.finditer(text):
        yield replaced(text, found.span(), "")


def change_by_and_to(text: str, _: Story) -> Iterator[str]:
    for found in _CHANGE.finditer(text):
        yield replaced(text, found.span("link"), "to" if found["link"] == "by" else "by")


def tell_points(text: str, story: Story) -> Iterator[str]:
    for found in re.finditer(r"\bpercent\b", text):
        if not story.says("percentage points"):
            yield replaced(text, found.span(), "percentage points")


def give_office_away(text: str, _: Story) -> Iterator[str]:
    """The office of one person as that of another, whom the sentence names without one."""
    for found in _OFFICE.finditer(text):
        for other in re.findall(r"\b[A-Z][a-z]+\b", text[found.end() :]):
            if len(other) > 3 and not other.endswith("day"):
                swapped = replaced(text, found.span("name"), other)
                place = swapped.rindex(other)
                if swapped.index(other) != place:
                    yield replaced(swapped, (place, place + len(other)), found["name"])


def turn_to_passive(text: str, _: Story) -> Iterator[str]:
    """ "A struck B" as "A was struck by B"."""
    for found in _DONE.finditer(text):
        yield replaced(text, found.span("verb"), f"was {found['verb']} by")


WRONG_SHADES: Mapping[str, Maker] = {
    "plan told as done": tell_plan_as_done,
    "part told as the whole": tell_part_as_whole,
    "condition dropped": drop_condition,
    "by for to": change_by_and_to,
    "percentage points for percent": tell_points,
    "office given to another": give_office_away,
    "sufferer told as doer": turn_to_passive,
}
"""The makers by the kind of fault."""
