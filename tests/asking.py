"""The question that the provider's tests ask, and the provider that asks it. Holds no test."""

from collections.abc import Awaitable, Callable
from typing import Any

from crosswire.errors import CrosswireError
from crosswire.provider import Message, Settings
from crosswire.provider.client import Provider
from crosswire_schemas.record import Record
from fake_server import Answer, FakeClock, FakeServer, completion

KEY = "sk-secret-0123456789"
ARTICLE = "The river Oder rose by two metres on Monday."
QUESTION = [Message("system", "Read."), Message("user", ARTICLE)]


class Flood(Record):
    """One flood."""

    metres: int


GOOD = completion('{"metres": 2}')


def tool_call(arguments: str) -> dict[str, Any]:
    return {"id": "call_1", "type": "function", "function": {"name": "Flood", "arguments": arguments}}


CALLED = completion(None, tool_calls=[tool_call('{"metres": 2}')])


def provider_for(
    server: FakeServer,
    clock: FakeClock | None = None,
    sleep: Callable[[float], Awaitable[None]] | None = None,
    **changes: Any,
) -> Provider:
    """A provider of *server* that never waits in real time."""
    clock = clock or FakeClock()
    settings = Settings(**{"model": "small", "base_url": server.url, "api_key": KEY} | changes)
    return Provider(settings, clock=clock, sleep=sleep or clock.sleep)


async def ask(
    *script: Answer, faults: Callable[[Flood], list[str]] | None = None, **changes: Any
) -> tuple[Flood | CrosswireError, FakeServer, FakeClock]:
    """The answer or the error, the server that was asked, and the clock that was slept by."""
    clock = FakeClock()
    async with FakeServer(*script) as server, provider_for(server, clock, **changes) as provider:
        try:
            return await provider.ask(QUESTION, Flood, faults), server, clock
        except CrosswireError as error:
            return error, server, clock
