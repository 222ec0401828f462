"""What a caller can choose for a run, and what a run tells while it works. Reads no environment."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from crosswire.errors import InputError

EngineName = Literal["auto", "model", "offline"]
Mode = Literal["json_schema", "tools"]
Stage = Literal["read", "extract", "align", "write", "check"]
REPLIES = "replies"
"""The folder beside the results in which a model's replies are kept."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Choices of one run; what is left out comes from the environment or the defaults named here.

    *engine* ``auto`` takes the model where one is named (here, in CROSSWIRE_MODEL, or by a replay), else the
    embedded engine: a key that lies in the environment alone never sends an article out. *concurrency* counts
    requests under way at once. *replay* is a cassette or a folder of cassettes: then no request leaves the
    machine. *record* is a folder for the replies of a model: what it holds is not asked again. *call_seconds*
    bounds one request with its retries, *run_seconds* the whole run.

    Raises:
        InputError: An unknown name, a bound of nothing, or two choices of which one would be ignored. An engine
            that was spelt wrongly must never be what sends the articles out.
    """

    engine: EngineName = "auto"
    model: str | None = None
    base_url: str | None = None
    replay: Path | None = None
    record: Path | None = None
    mode: Mode = "json_schema"
    concurrency: int = 8
    call_seconds: float = 120
    run_seconds: float = 1800

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        for name, kind in (("engine", EngineName), ("mode", Mode)):
            if getattr(self, name) not in get_args(kind):
                raise InputError(f"{name} {getattr(self, name)!r} is none of {', '.join(get_args(kind))}")
        for name in ("concurrency", "call_seconds", "run_seconds"):
            if not getattr(self, name) > 0:
                raise InputError(f"{name} is {getattr(self, name)!r}: give a number above zero")
        for name in ("model", "base_url", "replay", "record"):
            if self.engine == "offline" and getattr(self, name) is not None:
                raise InputError(f"the engine offline asks no model: leave out {name}, or name another engine")
        if self.replay is not None and self.record is not None:
            raise InputError("replay asks nobody, so that there is nothing to record: leave out one of the two")


class Progress(NamedTuple):
    """One step forward: *done* of *total* units of a stage; *detail* names the unit."""

    stage: Stage
    done: int
    total: int
    detail: str = ""


Listener = Callable[[Progress], None]
