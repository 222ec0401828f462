"""A run whose event loop hears Ctrl-C at once. Says nothing, and knows nothing of what is run."""

import asyncio
import signal
import socket
import sys
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

R = TypeVar("R")


def run_interruptibly(work: Coroutine[Any, Any, R]) -> R:
    """Return what *work* returns; the same as :func:`asyncio.run`, but no first Ctrl-C is lost.

    Raises:
        KeyboardInterrupt: Ctrl-C, once *work* has been cancelled.
    """
    return asyncio.run(_run_awake(work))


async def _run_awake(work: Coroutine[Any, Any, R]) -> R:
    with _woken_by_signals():
        return await work


@contextmanager
def _woken_by_signals() -> Iterator[None]:
    """Let every signal write a byte that the running loop waits for.

    The handler that asyncio.run sets is Python, and Python runs none while the loop sleeps in the system. A signal
    that comes between the last step of Python and that sleep, or that the system hands to another thread, does not
    end it: on a busy machine a run went on until the silent endpoint's deadline. The byte is written by the
    signal itself.
    """
    # Elsewhere than in the main thread signals are not ours, and the loop of Windows does the same by itself.
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    heard, told = socket.socketpair()
    with heard, told:
        heard.setblocking(False)
        told.setblocking(False)
        loop.add_reader(heard, heard.recv, 1)
        before = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            loop.remove_reader(heard)
