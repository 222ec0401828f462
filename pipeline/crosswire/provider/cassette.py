"""The file format of recordings: readable YAML, the same for recording in tests and for replay.

A cassette keeps the request's method, address and body, the answer's status and body, and of the headers the
content type alone: a list of what to drop would miss the next provider's cookie. JSON bodies stand as YAML.
"""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

import yaml
from pydantic import ConfigDict, TypeAdapter

from crosswire.errors import RecordingError

FORMAT_VERSION = 1
KEPT_HEADER = "content-type"
# Sent or not, they change no answer.
VOLATILE_FIELDS = ("user", "metadata", "stream_options")
AFRESH = "ask a model with --record DIR to record afresh"


class Recorded(NamedTuple):
    """One request and its answer. *asked* is the request's body in its canonical spelling."""

    method: str
    uri: str
    asked: str
    status: int
    content_type: str
    body: bytes


_RECORDED = TypeAdapter(Recorded, config=ConfigDict(strict=True))


class NoObjectError(ValueError):
    """A body that is no JSON object: neither asked of a model, nor answered by one."""


def read_recordings(path: Path) -> list[Recorded]:
    """Every usable answer in the cassette *path*, or in all ``.yaml`` files below the folder *path*.

    Answers of 400 and above are left out: they tell of that day's network, not of the model.

    Raises:
        RecordingError: nothing there, not readable, not a cassette, or no answer in it.
    """
    if not os.access(path, os.R_OK):
        raise RecordingError(f"{str(path)!r} is not there, or not to be read; name a recording, or a folder of them")
    files = sorted(path.rglob("*.yaml")) if path.is_dir() else [path]
    found = [recorded for file in files for recorded in _read_file(file)]
    if not found:
        raise RecordingError(f"no recorded answer in {str(path)!r}; {AFRESH}, or name another folder")
    return found


def recorded_model(path: Path) -> str | None:
    """The one model of the recordings in *path*; ``None`` where the requests name none.

    Raises:
        RecordingError: there are several, as where one folder was kept through a change of models.
    """
    models = [json.loads(recorded.asked).get("model") for recorded in read_recordings(path)]
    names = sorted({name for name in models if isinstance(name, str)})
    if len(names) > 1:
        raise RecordingError(f"{str(path)!r} has replies of {', '.join(names)}; choose one with --model")
    return names[0] if names else None


def _read_file(file: Path) -> Iterator[Recorded]:
    try:
        data = deserialize(file.read_text(encoding="utf-8"))
        for interaction in data["interactions"]:
            recorded = _read_interaction(interaction["request"], interaction["response"])
            if recorded.status < 400:
                yield recorded
    except NoObjectError as error:
        raise RecordingError(f"{str(file)!r} is not a usable recording: {error}; {AFRESH}, or name another") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, yaml.YAMLError) as error:
        raise RecordingError(f"{str(file)!r} is not a readable recording; {AFRESH}, or name another") from error


def _read_interaction(request: Mapping[str, Any], response: Mapping[str, Any]) -> Recorded:
    recorded = _RECORDED.validate_python(
        (
            request["method"],
            request["uri"],
            canonical_body(request["body"]),
            response["status"]["code"],
            next(iter(response["headers"].get(KEPT_HEADER, [])), "application/json"),
            response["body"]["string"].encode(),
        )
    )
    if recorded.status < 400:
        for name, body in (("request", recorded.asked), ("reply", recorded.body)):
            _check_object(name, body)
    return recorded


def _check_object(name: str, body: str | bytes) -> None:
    try:
        fields = json.loads(body)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise NoObjectError(f"the body of a {name} is no JSON object")


def canonical_body(body: str | bytes) -> str:
    """*body* in one spelling, without the fields that change no answer; what is no JSON object stays as it is."""
    text = body.decode() if isinstance(body, bytes) else body
    try:
        fields = json.loads(text)
    except ValueError:
        return text
    if not isinstance(fields, dict):
        return text
    return json.dumps(
        {key: value for key, value in fields.items() if key not in VOLATILE_FIELDS},
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )


def find_route(address: str) -> str:
    """What is asked of a host, whatever path its API lives under.

    >>> find_route("http://localhost:11434/v1/chat/completions")
    'chat/completions'
    """
    return "/".join(urlsplit(address).path.split("/")[-2:])


def serialize(cassette: Mapping[str, Any]) -> str:
    """The text of a cassette, from the structure that vcrpy knows."""
    interactions = [
        {"request": _pack_request(one["request"]), "response": _pack_response(one["response"])}
        for one in cassette["interactions"]
    ]
    return yaml.dump(
        {"version": FORMAT_VERSION, "interactions": interactions},
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=float("inf"),
    )


def deserialize(text: str) -> dict[str, Any]:
    """The structure that vcrpy knows, from the text of a cassette. No tag in it can make an object or run code."""
    data = yaml.load(text, Loader=_Loader)  # noqa: S506  _Loader is the safe loader, in C where there is one
    interactions = [
        {"request": _unpack_request(one["request"]), "response": _unpack_response(one["response"])}
        for one in data["interactions"]
    ]
    return {"version": data["version"], "interactions": interactions}


def _pack_request(request: Mapping[str, Any]) -> dict[str, Any]:
    parts = urlsplit(request["uri"])
    # Neither user and password nor a query: keys have been seen in both.
    uri = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
    return {"method": request["method"], "uri": uri, **_pack_body(request["body"])}


def _unpack_request(request: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "method": request["method"],
        "uri": request["uri"],
        "headers": {},
        "body": _unpack_body(request),
    }


def _pack_response(response: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name.lower(): value for name, value in response["headers"].items() if name.lower() == KEPT_HEADER}
    return {"status": response["status"], "headers": kept, **_pack_body(response["body"]["string"])}


def _unpack_response(response: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "status": response["status"],
        "headers": response["headers"],
        "body": {"string": _unpack_body(response)},
    }


def _pack_body(body: str | bytes | None) -> dict[str, Any]:
    try:
        fields = json.loads(body or "")
    except ValueError:
        fields = None
    # Objects only: the bare number 0E0 would come back as 0.0.
    return {"json": fields} if isinstance(fields, dict) else {"text": body}


def _unpack_body(packed: Mapping[str, Any]) -> Any:
    return json.dumps(packed["json"], ensure_ascii=False) if "json" in packed else packed["text"]


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as a block, so that a prompt can be read and a change be seen."""


def _write_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    # Plain and block YAML turn every other line end of Unicode into a line feed or a blank: an article that
    # was recorded with U+0085 would never be found again. Only the quoted style escapes them.
    odd = any(line.endswith(_ODD_ENDS) for line in text.splitlines(keepends=True))
    style = '"' if odd else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_ODD_ENDS = ("\r", "\r\n", "\x85", "\u2028", "\u2029")
_Dumper.add_representer(str, _write_text)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
