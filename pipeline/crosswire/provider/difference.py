"""What differs between a request and the nearest recorded one, in one sentence. Reads no file."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import Any

WORDS_SHOWN = 8
PLACES_SHOWN = 3


def describe_difference(asked: str, recorded: Sequence[str]) -> str:
    """What of *asked* the recording that comes nearest does not have, and what it has in its place.

    Both are canonical bodies of requests; *recorded* is not empty. Shows a few words, never a whole message.

    >>> describe_difference('{"model":"b"}', ['{"model":"a"}'])
    "the model is 'b' and the recorded one is 'a'"
    """
    here = json.loads(asked)
    there = max((json.loads(body) for body in recorded), key=lambda other: _nearness(here, other))
    if here.get("model") != there.get("model"):
        return f"the model is {here.get('model')!r} and the recorded one is {there.get('model')!r}"
    if here.get("messages") != there.get("messages"):
        return _describe_messages(_messages(here), _messages(there))
    keys = sorted(key for key in here.keys() | there.keys() if here.get(key) != there.get(key))
    return f"the schema of the answer differs, in {', '.join(keys)}"


def _nearness(here: dict[str, Any], there: dict[str, Any]) -> tuple[int, int]:
    equal = sum(here.get(key) == there[key] for key in there)
    # In characters of whole lines, wherever they stand: requests for two articles begin alike.
    shared = Counter(_text(here).split("\n")) & Counter(_text(there).split("\n"))
    return sum(len(line) * count for line, count in shared.items()), equal


def _text(fields: dict[str, Any]) -> str:
    return "\n".join(str(message.get("content")) for message in _messages(fields))


def _messages(fields: dict[str, Any]) -> list[dict[str, Any]]:
    """The messages in *fields*; a recording that was written by hand may have anything in their place."""
    found = fields.get("messages")
    return [message for message in found if isinstance(message, dict)] if isinstance(found, list) else []


def _describe_messages(here: Sequence[dict[str, Any]], there: Sequence[dict[str, Any]]) -> str:
    for number, (asked, recorded) in enumerate(zip(here, there, strict=False), start=1):
        if asked != recorded:
            # More than one place: the first may be no more than the digest of the article that the second changes.
            places = _find_places(str(asked.get("content")), str(recorded.get("content")))
            shown = ", then ".join(f"{new!r} where the nearest recording says {old!r}" for new, old in places)
            return f"message {number} ({asked.get('role')}) says {shown}"
    return f"there are {len(here)} messages and the nearest recording has {len(there)}"


def _find_places(here: str, there: str) -> Iterator[tuple[str, str]]:
    """The first words that differ, in each of the first places."""
    new, old = here.split("\n"), there.split("\n")
    changes = (
        change for change in SequenceMatcher(None, new, old, autojunk=False).get_opcodes() if change[0] != "equal"
    )
    for _, i, i_end, j, j_end in islice(changes, PLACES_SHOWN):
        yield _first_difference("\n".join(new[i:i_end]), "\n".join(old[j:j_end]))


def _first_difference(here: str, there: str) -> tuple[str, str]:
    """The first words that differ. Split at blanks alone, so that a changed line end shows too."""
    new, old = here.split(" "), there.split(" ")
    first = next((i for i, (a, b) in enumerate(zip(new, old, strict=False)) if a != b), min(len(new), len(old)))
    return " ".join(new[first : first + WORDS_SHOWN]), " ".join(old[first : first + WORDS_SHOWN])
