"""What a run tells while it works, and its log of times. Times stand here and nowhere in a summary."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import NamedTuple

from crosswire.options import Listener, Progress, Stage


class LogEntry(NamedTuple):
    """One step of a run: UTC start in ISO 8601, seconds it took, and the kind of error that ended it, if any."""

    stage: Stage
    detail: str
    started_at: str
    seconds: float
    error: str | None


class Journal:
    """Counts the steps of one run and passes each on to the listener, if there is one."""

    def __init__(self, listener: Listener | None = None) -> None:
        self._listener = listener
        self._done: dict[Stage, int] = {}
        self._total: dict[Stage, int] = {}
        self._entries: list[LogEntry] = []

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """All steps so far, in the order in which they ended."""
        return tuple(self._entries)

    def expect(self, stage: Stage, total: int) -> None:
        """Announce how many steps a stage will have; without it, a stage has one."""
        self._total[stage] = total
        self._tell(stage, "")

    @contextmanager
    def step(self, stage: Stage, detail: str) -> Iterator[None]:
        """Time one step; one that fails is in the log, but not done."""
        started_at, start = datetime.now(UTC).isoformat(timespec="seconds"), time.monotonic()
        error: str | None = None
        try:
            yield
        except BaseException as failure:
            error = type(failure).__name__
            raise
        finally:
            self._entries.append(LogEntry(stage, detail, started_at, round(time.monotonic() - start, 3), error))
        self._done[stage] = self._done.get(stage, 0) + 1
        self._tell(stage, detail)

    def _tell(self, stage: Stage, detail: str) -> None:
        if self._listener:
            self._listener(Progress(stage, self._done.get(stage, 0), self._total.get(stage, 1), detail))
