"""When a call may go out, how often, and until when. Knows no model and no message."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import TypeVar

import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_random_exponential

from crosswire.provider.settings import Settings
from crosswire.provider.translation import is_rate_limit, is_transient, never_connected
from crosswire.provider.waiting import parse_wait

# A host that is down is down: waiting the whole deadline for it would only hide a wrong address.
MOST_CONNECTIONS = 3
# What fails four times in a row was seen to fail on: ten tries an article were 100 seconds of silence.
MOST_FAILURES = 4
MOST_ATTEMPTS = 10
TOLD_SECONDS = 1

R = TypeVar("R")
_log = logging.getLogger(__name__)


class Pace:
    """The one retry policy: slots, a gate that a rate limit closes for everybody, and two deadlines.

    The deadline of a call covers all its attempts and their waits; the time it queues for a slot counts
    for the run alone.
    """

    def __init__(
        self, settings: Settings, host: str, clock: Callable[[], float], sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._host = host
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._call_seconds = settings.call_seconds
        self._run_seconds = settings.run_seconds
        self._clock = clock
        self._sleep = sleep
        self._opens = float("-inf")
        self._closed_by: BaseException | None = None
        self._run_ends = float("inf")

    def start(self) -> None:
        """The run begins now."""
        self._run_ends = self._clock() + self._run_seconds

    async def keep(self, attempt: Callable[[], Awaitable[R]]) -> R:
        """What *attempt* returns, tried again where that can help.

        Raises:
            TimeoutError: the call or the run is out of time.
            Exception: whatever the last attempt raised; or, where that is a rate limit with a longer wait
                than the deadline leaves, what the attempt that met it raised.
        """
        async with self._until(self._run_ends), self._slots:
            ends = min(self._clock() + self._call_seconds, self._run_ends)
            async with self._until(ends):
                # A new policy for each call: tenacity keeps its count on the instance.
                async for trial in AsyncRetrying(
                    sleep=self._sleep,
                    wait=self._wait,
                    stop=lambda state: self._is_over(state, ends),
                    retry=retry_if_exception(is_transient),
                    before_sleep=self._tell,
                    reraise=True,
                ):
                    await self._pass_gate(ends)
                    with trial:
                        return await attempt()
        raise AssertionError("unreachable: the last trial returns or raises")

    def _until(self, moment: float) -> AbstractAsyncContextManager[object]:
        return asyncio.timeout(None if moment == float("inf") else max(0.0, moment - self._clock()))

    async def _pass_gate(self, ends: float) -> None:
        while (wait := self._opens - self._clock()) > 0:
            if self._closed_by and self._opens > ends:
                raise self._closed_by
            await self._sleep(wait)

    def _wait(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        hint = parse_wait(error.response.headers) if isinstance(error, openai.APIStatusError) else None
        wait = wait_random_exponential(multiplier=1, max=30)(state) if hint is None else hint
        if is_rate_limit(error):
            self._opens, self._closed_by = max(self._opens, self._clock() + wait), error
        return wait

    def _tell(self, state: RetryCallState) -> None:
        """Say that there is a wait, and why: a run that waits in silence looks like one that hangs."""
        error = state.outcome.exception() if state.outcome else None
        if state.upcoming_sleep >= TOLD_SECONDS:
            met = f"{self._host} answered {error.status_code}" if isinstance(error, openai.APIStatusError) else None
            met = met or f"no answer from {self._host}"
            _log.warning("%s; attempt %d is in %.0f s", met, state.attempt_number + 1, state.upcoming_sleep)

    def _is_over(self, state: RetryCallState, ends: float) -> bool:
        error = state.outcome.exception() if state.outcome else None
        most = MOST_CONNECTIONS if never_connected(error) else MOST_ATTEMPTS if is_rate_limit(error) else MOST_FAILURES
        return state.attempt_number >= most or self._clock() + state.upcoming_sleep > ends
