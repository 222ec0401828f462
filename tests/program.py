"""The program in a process of its own, a story of two articles, and a model's replies to it. Holds no test."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from fake_server import completion

KEY = "sk-secret-0123456789"
PROGRAM = ("-m", "crosswire")
_PATIENCE = 15
"""Seconds: many times what a stopped run needs to write its log, and fewer than the deadline of a request."""
POINTER = {"sentence": 1, "words": "The dam at Orlu broke"}
PROPOSAL: dict[str, Any] = {
    "event": {"kind": "disaster", "at": POINTER},
    **{name: [] for name in ("related_events", "when", "where", "tolls", "actors", "means")},
    "statements": [
        {"about": "incident", "speaker": None, "anonymity": None, "verb": None, "stance": "fact", "at": POINTER}
    ],
}
DRAFT = {
    "title": {"text": "The dam at Orlu broke", "claims": ["c2"]},
    "sentences": [{"text": "The dam at Orlu broke.", "kind": "fact", "claims": ["c2"], "disagreements": []}],
}
EXTRACTED, WRITTEN = completion(json.dumps(PROPOSAL)), completion(json.dumps(DRAFT))


class Run(NamedTuple):
    code: int
    out: str
    err: str


async def start(
    *args: str | Path, server: str | None = None, key: str | None = KEY, program: Sequence[str] = PROGRAM
) -> asyncio.subprocess.Process:
    """The program in a process of its own, with a model named where *server* is given."""
    environ = {n: v for n, v in os.environ.items() if not n.startswith(("OPENAI_", "CROSSWIRE_"))}
    if server:
        environ |= {"OPENAI_BASE_URL": server, "CROSSWIRE_MODEL": "small"}
    if key:
        environ["OPENAI_API_KEY"] = key
    command = [sys.executable, *program, *map(str, args)]
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(*command, env=environ, stdout=pipe, stderr=pipe, preexec_fn=_hear)


def _hear() -> None:
    # What a shell starts in the background hears no Ctrl-C, and neither would the program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


async def finish(process: asyncio.subprocess.Process) -> Run:
    """What it says in the end; never the key, and no traceback."""
    out, err = await process.communicate()
    assert process.returncode is not None
    assert b"Traceback" not in err
    assert KEY.encode() not in out + err
    return Run(process.returncode, out.decode(), err.decode())


async def stop(process: asyncio.subprocess.Process) -> Run:
    """What it says when it is stopped by hand, with one Ctrl-C."""
    process.send_signal(signal.SIGINT)
    try:
        async with asyncio.timeout(_PATIENCE):
            return await finish(process)
    except TimeoutError:
        process.kill()
        raise


async def crosswire(*args: str | Path, server: str | None = None, key: str | None = KEY) -> Run:
    """The program from its start to its end."""
    return await finish(await start(*args, server=server, key=key))


def two_articles(folder: Path) -> Path:
    (folder / "a.txt").write_text("The dam at Orlu broke. Nobody was hurt.\n", encoding="utf-8")
    (folder / "b.txt").write_text("The dam at Orlu broke. Water stood in the streets.\n", encoding="utf-8")
    return folder
