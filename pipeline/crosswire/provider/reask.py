"""The one second try: a twin of a schema that objects to its first answer, and bounds on what is sent again."""

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, create_model, model_validator
from pydantic_core import PydanticCustomError

MOST_FAULT_CHARACTERS = 4_000
# A reply of this length is some 8,000 tokens: longer ones were seen only from models that run wild.
MOST_ECHO_CHARACTERS = 32_000
# Changes with every release of pydantic, so that a recorded second try would never be found again.
_POINTER = re.compile(r"\n[ ]*For further information visit https://errors\.pydantic\.dev/\S*")

T = TypeVar("T", bound=BaseModel)


def remembering(schema: type[T], faults: Callable[[T], list[str]] | None, answers: list[T]) -> type[T]:
    """A twin of *schema*, equal in name and JSON Schema, that objects once to an answer with *faults*.

    Each answer that fits is appended to *answers* as a plain *schema*, before any objection.
    """

    def object_to_first(self: T) -> T:
        plain = schema.model_construct(**dict(self))
        answers.append(plain)
        found = _find_faults(plain, faults) if faults and len(answers) == 1 else []
        if found:
            raise PydanticCustomError("faults", "{faults}", {"faults": "\n".join(f"- {fault}" for fault in found)})
        return self

    validators: Any = {"object_to_first": model_validator(mode="after")(object_to_first)}
    twin: type[T] = create_model(
        schema.__name__,
        __base__=schema,
        __doc__=schema.__doc__,
        __module__=schema.__module__,
        __validators__=validators,
    )
    return twin


def _find_faults(answer: T, faults: Callable[[T], list[str]]) -> list[str]:
    try:
        return faults(answer)
    except (ValueError, AssertionError) as error:
        # pydantic would take it for a fault of the answer, and the model would be asked to mend our code.
        raise RuntimeError("the check of an answer failed by itself; please report it") from error


def bound_reask(messages: Sequence[dict[str, Any]], asked: int) -> list[dict[str, Any]]:
    """*messages* with everything after the first *asked*, the second try's own words, within bounds.

    instructor echoes a bad reply whole, 100 KB of it doubled the next request, and quotes each of a thousand
    errors. What the caller asked is never touched.
    """
    return [*messages[:asked], *(_bounded(message) for message in messages[asked:])]


def _bounded(message: dict[str, Any]) -> dict[str, Any]:
    if message["role"] != "assistant":
        return message | {"content": _clip(_POINTER.sub("", message["content"]))}
    bounded = message | {"content": _echo(message["content"], "(an answer too long to repeat)")}
    if message.get("tool_calls"):
        bounded["tool_calls"] = [_bounded_call(call) for call in message["tool_calls"]]
    return bounded


def _bounded_call(call: dict[str, Any]) -> dict[str, Any]:
    function = call["function"]
    return call | {"function": function | {"arguments": _echo(function["arguments"], "{}")}}


def _echo(text: str, instead: str) -> str:
    return text if len(text) <= MOST_ECHO_CHARACTERS else instead


def _clip(text: str) -> str:
    if len(text) <= MOST_FAULT_CHARACTERS:
        return text
    head = text[:MOST_FAULT_CHARACTERS]
    return (head.rpartition("\n")[0] or head) + "\nThere are more of the same kind."
