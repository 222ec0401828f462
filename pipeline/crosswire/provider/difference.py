"""What differs between a request and the nearest recorded one, in one sentence. Reads no file."""

import json
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

WORDS_SHOWN = 8


def describe_difference(asked: str, recorded: Sequence[str]) -> str:
    """The first part of *asked* that no recording has, compared with the recording that comes nearest.

    Both are canonical bodies of requests; *recorded* is not empty. Shows a few words, never a whole message.

    >>> describe_difference('{"model":"b"}', ['{"model":"a"}'])
    "the model is 'b' and the recorded one is 'a'"
    """
    here = json.loads(asked)
    there = max((json.loads(body) for body in recorded), key=lambda other: _nearness(here, other))
    if here.get("model") != there.get("model"):
        return f"the model is {here.get('model')!r} and the recorded one is {there.get('model')!r}"
    if here.get("messages") != there.get("messages"):
        return _describe_messages(here.get("messages", []), there.get("messages", []))
    keys = sorted(key for key in here.keys() | there.keys() if here.get(key) != there.get(key))
    return f"the schema of the answer differs, in {', '.join(keys)}"


def _nearness(here: dict[str, Any], there: dict[str, Any]) -> tuple[int, int]:
    equal = sum(here.get(key) == there[key] for key in there)
    # In characters: one changed word near the end of a long prompt is nearer than another article.
    shared = takewhile(lambda pair: pair[0] == pair[1], zip(_text(here), _text(there), strict=False))
    return sum(1 for _ in shared), equal


def _text(fields: dict[str, Any]) -> str:
    return "\n".join(str(message.get("content")) for message in fields.get("messages", []))


def _describe_messages(here: Sequence[dict[str, Any]], there: Sequence[dict[str, Any]]) -> str:
    for number, (asked, recorded) in enumerate(zip(here, there, strict=False), start=1):
        if asked != recorded:
            new, old = _first_difference(str(asked.get("content")), str(recorded.get("content")))
            return f"message {number} ({asked.get('role')}) says {new!r} where the nearest recording says {old!r}"
    return f"there are {len(here)} messages and the nearest recording has {len(there)}"


def _first_difference(here: str, there: str) -> tuple[str, str]:
    """The first words that differ. Split at blanks alone, so that a changed line end shows too."""
    new, old = here.split(" "), there.split(" ")
    first = next((i for i, (a, b) in enumerate(zip(new, old, strict=False)) if a != b), min(len(new), len(old)))
    return " ".join(new[first : first + WORDS_SHOWN]), " ".join(old[first : first + WORDS_SHOWN])
