"""When the provider tries again, how long it waits, and how often. No test waits in real time."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asking import GOOD, QUESTION, Flood, ask, provider_for
from crosswire.errors import CrosswireError, QuotaError, ReplyError, UnreachableError
from crosswire.provider import Message
from crosswire.provider.pace import MOST_ATTEMPTS, MOST_CONNECTIONS, MOST_FAILURES
from crosswire.provider.waiting import MOST_SECONDS, parse_wait
from fake_server import FakeClock, FakeServer, completion, failure

DATE = "Sat, 06 Jul 2024 10:00:00 GMT"


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
async def test_a_passing_failure_is_tried_again(status: int) -> None:
    answer, server, clock = await ask(failure(status), GOOD)
    assert answer == Flood(metres=2)
    assert len(server.requests) == len(clock.naps) + 1 == 2


async def test_a_connection_cut_off_in_the_body_is_tried_again() -> None:
    answer, server, _ = await ask(GOOD._replace(manner="cut"), GOOD)
    assert answer == Flood(metres=2)
    assert len(server.requests) == 2


async def test_a_failure_of_transport_is_never_put_to_the_model() -> None:
    _, server, _ = await ask(failure(500), completion("{}"), failure(503), GOOD)
    first, again, second, once_more = (request.body["messages"] for request in server.requests)
    assert first == again
    assert second == once_more
    assert "sk-live" not in str(once_more)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after": "Sat, 06 Jul 2024 10:00:09 GMT", "date": DATE}, 9.0),
    ],
    ids=["seconds", "milliseconds", "date"],
)
async def test_the_wait_is_what_the_provider_asks(headers: dict[str, str], wait: float) -> None:
    answer, _, clock = await ask(failure(429, **headers), GOOD)
    assert answer == Flood(metres=2)
    assert clock.naps == [wait]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"retry-after": "nan"},
        {"retry-after": "inf"},
        {"retry-after": "-3"},
        {"retry-after": "0"},
        {"retry-after": "1e99"},
        {"retry-after": "soon"},
        {"retry-after": "Sat, 06 Jul 2024 09:59:59 GMT", "date": DATE},
        {"retry-after": "Sat, 06 Jul 2024 10:00:09 GMT"},
        {"retry-after": "Sat, 06 Jul 2024 10:00:09", "date": DATE},
        {"retry-after": "Sat, 99 Jul 2024 10:00:09 GMT", "date": DATE},
    ],
    ids=str,
)
def test_a_wait_that_cannot_be_meant_is_no_wait(headers: dict[str, str]) -> None:
    assert parse_wait(headers) is None


@given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms", "date"]), st.text()))
def test_no_header_breaks_the_wait(headers: dict[str, str]) -> None:
    wait = parse_wait(headers)
    assert wait is None or 0 < wait <= MOST_SECONDS


async def test_an_unbelievable_wait_falls_back_to_our_own() -> None:
    answer, _, clock = await ask(failure(429, retry_after="1e99"), GOOD)
    assert answer == Flood(metres=2)
    assert 0 <= clock.naps[0] <= 30


async def test_a_wait_beyond_the_deadline_is_told_at_once() -> None:
    answer, server, clock = await ask(failure(429, retry_after="3600"))
    assert isinstance(answer, QuotaError)
    assert len(server.requests) == 1
    assert clock.naps == []


async def test_an_endless_rate_limit_ends_within_the_deadline() -> None:
    answer, server, clock = await ask(failure(429, retry_after="50"))
    assert isinstance(answer, QuotaError)
    assert clock.naps == [50, 50]
    assert len(server.requests) == 3


async def test_waits_without_a_hint_are_bounded_in_number() -> None:
    """A server that says 0.001 would be asked a hundred thousand times before the deadline."""
    answer, server, _ = await ask(failure(429, retry_after_ms="1"))
    assert isinstance(answer, QuotaError)
    assert len(server.requests) == MOST_ATTEMPTS


@pytest.mark.parametrize(
    ("status", "kind"), [(500, ReplyError), (503, UnreachableError), (529, UnreachableError)], ids=str
)
async def test_an_endless_failure_names_the_host(status: int, kind: type[CrosswireError]) -> None:
    answer, server, _ = await ask(failure(status, retry_after="20"))
    assert type(answer) is kind
    assert "127.0.0.1" in str(answer)
    assert len(server.requests) == MOST_FAILURES


@pytest.mark.parametrize("seconds", ["3", "0.5"])
async def test_a_wait_that_is_felt_is_told(seconds: str, caplog: pytest.LogCaptureFixture) -> None:
    """Ninety silent seconds of a rate limit looked like a program that hangs."""
    _, server, _ = await ask(failure(429, retry_after=seconds), GOOD)
    host = server.url.removeprefix("http://").removesuffix("/v1")
    assert caplog.messages == ([f"{host} answered 429; attempt 2 is in 3 s"] if seconds == "3" else [])


async def test_a_host_that_is_down_is_tried_a_few_times_only() -> None:
    clock = FakeClock()
    async with FakeServer(GOOD) as server:
        pass
    async with provider_for(server, clock) as provider:
        with pytest.raises(UnreachableError, match=r"127\.0\.0\.1"):
            await provider.ask(QUESTION, Flood)
    assert len(clock.naps) == MOST_CONNECTIONS - 1


async def test_a_rate_limit_holds_back_every_call() -> None:
    """A second question that comes up during the wait of the first waits too, before it asks at all."""
    clock = FakeClock()
    others: list[asyncio.Task[Flood]] = []

    async def sleep(seconds: float) -> None:
        await clock.sleep(seconds)
        if not others:
            clock.now -= seconds
            others.append(asyncio.create_task(provider.ask([Message("user", "How deep?")], Flood)))
            for _ in range(100):  # turns enough for the other question to come to its wait, or past it
                await asyncio.sleep(0)

    script = (failure(429, retry_after="30"), GOOD)
    async with FakeServer(*script) as server, provider_for(server, clock, sleep) as provider:
        await provider.ask(QUESTION, Flood)
        await others[0]
    assert clock.naps == [30, 30]
    assert len(server.requests) == 3


async def test_a_wait_beyond_the_deadline_spares_the_other_calls_their_request() -> None:
    clock = FakeClock()
    script = failure(429, retry_after="3600")
    async with FakeServer(script) as server, provider_for(server, clock) as provider:
        for _ in range(3):
            with pytest.raises(QuotaError, match=r"127\.0\.0\.1:\d+ .* 3600 seconds"):
                await provider.ask(QUESTION, Flood)
    assert len(server.requests) == 1


async def test_calls_do_not_share_the_count_of_their_tries() -> None:
    """One tenacity policy for eight calls made 16 requests instead of 24."""
    clock = FakeClock()
    script = failure(503, retry_after_ms="1")
    async with FakeServer(script) as server, provider_for(server, clock) as provider:
        asked = [provider.ask(QUESTION, Flood) for _ in range(4)]
        errors = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(error) for error in errors] == [UnreachableError] * 4
    assert len(server.requests) == 4 * MOST_FAILURES
