"""The answer keys of MUC-4 and how a response is scored against them. Runs no engine, reads no article.

A slot holds fills; a fill of a key is a set of alternatives, optional where the key marks it with "?". Brackets
around an alternative only hold it together: "(- 29 MAY 31) / (28 MAY 31 - 29 MAY 31)".

As in the official scorer (scoring guidelines, version 7) a fill is correct (1), partly correct (.5) or wrong (0). What
its interactive mode left to a person is decided here by the strict half of the guidelines.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

SLOTS = ("type", "date", "location", "weapon", "individual", "organisation", "name", "number", "effect")
KEY_NAMES = dict(
    zip(
        SLOTS,
        (
            "INCIDENT: TYPE",
            "INCIDENT: DATE",
            "INCIDENT: LOCATION",
            "INCIDENT: INSTRUMENT ID",
            "PERP: INDIVIDUAL ID",
            "PERP: ORGANIZATION ID",
            "HUM TGT: NAME",
            "HUM TGT: NUMBER",
            "HUM TGT: EFFECT OF INCIDENT",
        ),
        strict=True,
    )
)
_DROPPED = re.compile(r"\b(?:THE|A|AN|SOME|ABOUT|AT LEAST|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|\d+)\s+")
_DEPTH = re.compile(r"\((?:CITY|TOWN|DEPARTMENT|REGION|[^()]*)\)")
# A slash between quotation marks or brackets parts no alternatives: "HARL (CITY / DEPARTMENT)".
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_ALTERNATIVE = re.compile(rf'(?:{_QUOTED}|\((?:[^()"]|{_QUOTED}|\([^()]*\))*\)|[^/])+')
_BRACKETED = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)")
_RANGE = " - "


class Fill(NamedTuple):
    """One value of a key, in all its alternatives."""

    alternatives: tuple[str, ...]
    optional: bool


class Template(NamedTuple):
    """One incident: of a key (fills) or of a response (one alternative each).

    *described* and *kinds* are the targets by their words and by the data set's types: they only decide what maps.
    """

    slots: dict[str, tuple[Fill, ...]]
    described: tuple[str, ...]
    kinds: frozenset[str]
    optional: bool


def read_key(slots: dict[str, list[str]]) -> Template:
    """The template of one record of ``templates.jsonl``."""
    fills = {
        slot: tuple(_read_tagged(value) if slot in {"number", "effect"} else _read_fill(value) for value in slots[name])
        for slot, name in KEY_NAMES.items()
    }
    others = slots["HUM TGT: DESCRIPTION"] + slots["PHYS TGT: ID"]
    return Template(
        fills,
        tuple(text for value in others for text in _read_fill(value).alternatives),
        frozenset(
            kind.strip(" ?(")
            for value in slots["HUM TGT: TYPE"] + slots["PHYS TGT: TYPE"]
            for kind in value.partition(":")[0].split("/")
        ),
        "OPTIONAL" in slots["MESSAGE: TEMPLATE"][0],
    )


def _read_fill(value: str) -> Fill:
    bare = value.strip()
    parts = [part.strip() for part in _ALTERNATIVE.findall(bare.lstrip("?")) if part.strip()]
    if len(parts) == 1 and _BRACKETED.fullmatch(parts[0]):
        return _read_fill(parts[0][1:-1])._replace(optional=bare.startswith("?"))
    return Fill(
        tuple(part[1:-1].strip() if _BRACKETED.fullmatch(part) else part for part in parts), bare.startswith("?")
    )


def _read_tagged(value: str) -> Fill:
    """A fill such as ``1 / 2: "GUARD" / "WATCHMAN"``: each value with each way of naming whom it is about."""
    values, joint, tags = value.partition(":")
    fill = _read_fill(values)
    named = _read_fill(tags).alternatives if joint else ()
    return fill._replace(alternatives=tuple(f"{one}: {tag}" for one in fill.alternatives for tag in named or ("",)))


def plain(text: str) -> str:
    """A string fill without its quotation marks, articles and numbers."""
    return _DROPPED.sub("", " ".join(re.sub(r"[\"\\\[\](),]", " ", text.upper()).split())).strip()


def score_string(response: str, key: str) -> float:
    """1 where the response has all words of the key, .5 where it has its head word or a part of the name."""
    said, wanted = plain(response), plain(key)
    if not said or not wanted:
        return 0.0
    if said == wanted or f" {wanted} " in f" {said} ":
        return 1.0
    head = wanted.split()[-1]
    return 0.5 if f" {said} " in f" {wanted} " or head == said.split()[-1] else 0.0


def score_type(response: str, key: str) -> float:
    """ATTACK is partly right for any other type."""
    return 1.0 if response == key else 0.5 * (response == "ATTACK")


def score_date(response: str, key: str) -> float:
    """A day inside the range of a key is partly right, and so is a default ("- 4 MAR 90") that ends on its day."""
    said, wanted = _range(response), _range(key)
    if said == wanted:
        return 1.0
    if said[1] is None or wanted[1] is None:
        return 0.0
    if said[0] is None:
        return 0.5 * (said[1] == wanted[1])
    low = wanted[0] or date.min
    return 0.5 * (low <= said[0] and said[1] <= wanted[1] and wanted[0] != wanted[1])


def _range(text: str) -> tuple[date | None, date | None]:
    start, joint, end = text.partition("-")
    first, last = _day(start), _day(end) if joint else _day(start)
    return first, last


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), "%d %b %y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def score_location(response: str, key: str) -> float:
    """1 for the country and the narrowest place, .5 for one of the two, a wider place or one end of a key's range."""
    said, wanted = _places(response), _places(key)
    if _RANGE in key:
        return 0.5 * (said[0] == wanted[0] or said[-1] == wanted[-1])
    country = said[0] == wanted[0]
    if len(wanted) == 1:
        return 1.0 if country and len(said) == 1 else 0.5 * country
    if len(said) > 1 and said[-1] == wanted[-1]:
        return 1.0 if country else 0.5
    return 0.5 * country


def _places(text: str) -> list[str]:
    return [plain(_DEPTH.sub("", part)) for part in text.split(_RANGE, maxsplit=1)[0].split(":")]


def score_number(response: str, key: str) -> float:
    """A number with its reference; .5 for a bound or an estimate of that number, or for another reference."""
    (said, whom), (wanted, target) = _tagged(response), _tagged(key)
    if said == wanted:
        return 1.0 if score_string(whom, target) > 0 else 0.5
    anchors = re.findall(r"\d+", wanted)
    return 0.5 * (said in anchors)


def score_effect(response: str, key: str) -> float:
    """An effect with its reference; .5 for another reference or for half of "NO INJURY OR DEATH"."""
    (said, whom), (wanted, target) = _tagged(response), _tagged(key)
    if said in {"NO INJURY", "NO DEATH"} and wanted == "NO INJURY OR DEATH":
        return 0.5
    return 0.0 if said != wanted else 1.0 if score_string(whom, target) > 0 else 0.5


def _tagged(text: str) -> tuple[str, str]:
    """The value, "12-" and "12 -" alike, and whom it is about."""
    value, _, tag = text.partition(":")
    return re.sub(r"\s*-\s*", "-", value.strip()), tag


SCORERS: dict[str, Callable[[str, str], float]] = {
    "type": score_type,
    "date": score_date,
    "location": score_location,
    "number": score_number,
    "effect": score_effect,
}
