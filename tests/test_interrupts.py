"""One Ctrl-C stops a run, wherever it comes in."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.interrupts import run_interruptibly
from fake_server import Answer, FakeServer
from program import start, stop, two_articles

# The signal is left to a thread that waits, so that it breaks off no system call of the main thread: the same as a
# signal that comes just before the call, and sure.
ELSEWHERE = """
import signal, threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
from crosswire.__main__ import main
main()
"""


@pytest.fixture(autouse=True)
def ctrl_c() -> Iterator[None]:
    """As in a terminal: what a shell starts in the background hears no Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


async def test_a_signal_that_interrupts_no_system_call_stops_a_run(tmp_path: Path) -> None:
    async with FakeServer(Answer(manner="silent")) as server:
        process = await start("summarize", two_articles(tmp_path), server=server.url, program=("-c", ELSEWHERE))
        await server.asked.wait()
        stopped = await stop(process)
    assert stopped.code == 130
    assert "stopped before the end" in stopped.err


def test_ctrl_c_cancels_the_work_and_is_told_to_the_caller() -> None:
    ended: list[str] = []

    async def work() -> None:
        try:
            signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    with pytest.raises(KeyboardInterrupt):
        run_interruptibly(work())
    assert ended == ["cancelled"]


def test_what_a_caller_has_set_for_signals_is_as_it_was() -> None:
    async def work() -> int:
        return 7

    handler = signal.getsignal(signal.SIGINT)
    assert run_interruptibly(work()) == 7
    assert signal.getsignal(signal.SIGINT) is handler
    assert signal.set_wakeup_fd(-1) == -1


def test_elsewhere_than_in_the_main_thread_a_run_works_too() -> None:
    async def work() -> int:
        return 7

    async def in_a_thread() -> int:
        return await asyncio.to_thread(lambda: run_interruptibly(work()))

    assert asyncio.run(in_a_thread()) == 7
