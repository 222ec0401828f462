"""The envelope of one answer, from bytes to a completion. Judges the form, never what the model says.

The SDKs read leniently: a login page becomes a string, the last of two equal keys wins, NaN passes as a number,
filtered text passes as an answer. All of that is refused here, before they see it.
"""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from openai.types.chat import ChatCompletion

from crosswire.errors import AddressError, RefusedError, ReplyError
from crosswire.provider.settings import Usage

# Beyond 18 digits an integer fits no 64-bit column, and nothing in the news is counted so high.
MOST_DIGITS = 18
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


class Reply(NamedTuple):
    """One answer, and what the provider counted for it."""

    completion: ChatCompletion
    usage: Usage


def read_reply(body: bytes, host: str) -> Reply:
    """The answer in *body*: complete, not refused, its JSON free of what parsers let pass in silence.

    Text that is no JSON at all passes: whether it fits the schema is asked later, and asked again.

    Raises:
        AddressError: a page for people instead of an answer.
        RefusedError: the model or a filter declined.
        ReplyError: no usable envelope, a truncated answer, or JSON that says a thing twice or no number.
    """
    envelope = _read_envelope(body, host)
    choice = _first(envelope.get("choices"))
    message = choice.get("message")
    if not isinstance(message, dict):
        raise ReplyError(f"{host} sent an answer without content; try again, or name another model")
    _check_finish(choice.get("finish_reason"), message, host)
    content = message.get("content")
    call = _first(message.get("tool_calls"))
    for text in (content, _arguments(call)):
        if isinstance(text, str):
            _check_json(text, host)
    return Reply(_rebuild(content, call), _read_usage(envelope.get("usage")))


def _first(items: object) -> dict[str, Any]:
    item = items[0] if isinstance(items, list) and items else None
    return item if isinstance(item, dict) else {}


def _arguments(call: Mapping[str, Any]) -> object:
    function = call.get("function")
    return function.get("arguments") if isinstance(function, dict) else None


def _rebuild(content: object, call: Mapping[str, Any]) -> ChatCompletion:
    """A completion of the fields we have looked at: with a stranger one, instructor fails in its own ways."""
    message: dict[str, Any] = {"role": "assistant", "content": content if isinstance(content, str) else None}
    arguments = _arguments(call)
    if isinstance(arguments, str):
        function = {"name": str(call["function"].get("name")), "arguments": arguments}
        message["tool_calls"] = [{"id": str(call.get("id")), "type": "function", "function": function}]
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return ChatCompletion.model_validate(
        {"id": "", "object": "chat.completion", "created": 0, "model": "", "choices": [choice]}
    )


def _read_envelope(body: bytes, host: str) -> dict[str, Any]:
    if body.lstrip()[:1] == b"<":
        raise AddressError(
            f"{host} answered with a web page: it looks like a login or proxy page; check the base URL and the network"
        )
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        raise ReplyError(f"{host} answered with something that is not JSON; check the base URL") from None
    if not isinstance(envelope, dict):
        raise ReplyError(f"{host} answered with JSON that is no completion; check the base URL")
    return envelope


def _check_finish(reason: object, message: Mapping[str, Any], host: str) -> None:
    if message.get("refusal"):
        raise RefusedError(f"the model at {host} declined to answer; read this article yourself")
    if reason == "content_filter":
        raise RefusedError(f"the filter of {host} stopped the answer; read this article yourself")
    if reason == "length":
        raise ReplyError(
            f"the answer of {host} was cut off at its length limit; split the article, or name a model that writes more"
        )


def _check_json(text: str, host: str) -> None:
    if _NUL.search(text):
        raise ReplyError(f"the answer of {host} cannot be used: it holds a NUL character; try again")
    try:
        read_strictly(text)
    except json.JSONDecodeError:
        return
    except RecursionError:
        raise ReplyError(f"the answer of {host} cannot be used: it is nested too deeply; try again") from None
    except ValueError as error:
        raise ReplyError(f"the answer of {host} cannot be used: {error}; try again") from None


def read_strictly(text: str) -> Any:
    """The value that *text* writes in JSON.

    Raises:
        json.JSONDecodeError: it is not JSON.
        ValueError: it is, but a key stands twice in an object, or a number is no finite number of sane size.
        RecursionError: it is nested too deeply.
    """
    return json.loads(
        text,
        object_pairs_hook=_read_pairs,
        parse_constant=_refuse_constant,
        parse_int=_read_integer,
        parse_float=_read_float,
    )


def _read_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("an object names a key twice")
    return found


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _read_integer(digits: str) -> int:
    if len(digits.lstrip("-")) > MOST_DIGITS:
        raise ValueError(f"a number has {len(digits)} digits")
    return int(digits)


def _read_float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError("a number is too large")
    return value


def _read_usage(counted: object) -> Usage:
    fields = counted if isinstance(counted, dict) else {}
    return Usage(1, _read_count(fields.get("prompt_tokens")), _read_count(fields.get("completion_tokens")))


def _read_count(tokens: object) -> int | None:
    # bool is an int to Python, and a server that sends true has counted nothing.
    return tokens if isinstance(tokens, int) and not isinstance(tokens, bool) and tokens >= 0 else None
