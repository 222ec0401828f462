"""What a caller can choose for a run, and what a run tells while it works. Plain values: no behaviour."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

EngineName = Literal["auto", "model", "offline"]
Stage = Literal["read", "extract", "align", "write", "check"]


@dataclass(frozen=True, kw_only=True)
class Options:
    """Choices of one run; what is left out comes from the environment or the defaults named here.

    *engine* ``auto`` takes the model where one is named (here, in CROSSWIRE_MODEL, or by a replay), else the
    embedded engine: a key that lies in the environment alone never sends an article out. *concurrency* counts
    requests under way at once. *replay* is a cassette or a folder of cassettes: then no request leaves the
    machine. *call_seconds* bounds one request with its retries, *run_seconds* the whole run.
    """

    engine: EngineName = "auto"
    model: str | None = None
    base_url: str | None = None
    replay: Path | None = None
    mode: Literal["json_schema", "tools"] = "json_schema"
    concurrency: int = 8
    call_seconds: float = 120
    run_seconds: float = 1800


class Progress(NamedTuple):
    """One step forward: *done* of *total* units of a stage; *detail* names the unit."""

    stage: Stage
    done: int
    total: int
    detail: str = ""


Listener = Callable[[Progress], None]
