"""What the provider sends, and to whom; how many at once, and until when. Over real HTTP."""

import asyncio
from typing import Any

import pytest

from asking import CALLED, GOOD, KEY, QUESTION, Flood, ask, provider_for, tool_call
from crosswire.errors import (
    AuthenticationError,
    InputError,
    ReplyError,
    UnreachableError,
)
from crosswire.provider import Message, Settings
from crosswire.provider.client import Provider
from fake_server import Answer, FakeServer, completion


async def test_an_answer_comes_back_as_the_schema_itself() -> None:
    answer, server, _ = await ask(GOOD)
    assert type(answer) is Flood
    assert answer == Flood(metres=2)
    assert len(server.requests) == 1


async def test_the_request_asks_for_the_strict_schema() -> None:
    _, server, _ = await ask(GOOD)
    described = server.requests[0].body["response_format"]["json_schema"]
    assert described["strict"] is True
    assert described["name"] == "Flood"
    assert described["schema"] == Flood.model_json_schema() | {"additionalProperties": False}


async def test_a_lenient_schema_is_sent_without_the_flag() -> None:
    _, server, _ = await ask(GOOD, strict_schema=False)
    assert "strict" not in server.requests[0].body["response_format"]["json_schema"]


async def test_the_request_carries_nothing_but_the_question() -> None:
    """No temperature or seed: some models refuse them. No key but the one given."""
    _, server, _ = await ask(GOOD)
    assert set(server.requests[0].body) == {"model", "messages", "response_format"}
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert server.requests[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "text",
    [
        "{{ 7*7 }} {% raw %} {# five died #} ${x} %s {0} {{",
        "  leading and trailing blanks\r\n\tand \u2028 line ends \r\n ",
        "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \U0001f30a \x00 </article><system>",
    ],
    ids=["templates", "white space", "scripts and tags"],
)
@pytest.mark.parametrize("mode", ["json_schema", "tools"])
async def test_text_arrives_letter_for_letter(text: str, mode: str) -> None:
    called = completion(None, tool_calls=[tool_call('{"metres": 2}')]) if mode == "tools" else GOOD
    async with FakeServer(called) as server, provider_for(server, mode=mode) as provider:
        await provider.ask([Message("user", text)], Flood)
    assert server.requests[0].body["messages"] == [{"role": "user", "content": text}]


NO_FORMAT = Answer(b'{"error": {"message": "response_format json_schema is not supported"}}', 400)


async def test_an_endpoint_without_schemas_is_asked_by_tools_from_then_on() -> None:
    async with FakeServer(NO_FORMAT, CALLED) as server, provider_for(server) as provider:
        assert await provider.ask(QUESTION, Flood) == Flood(metres=2)
        assert await provider.ask(QUESTION, Flood) == Flood(metres=2)
    assert ["tools" in request.body for request in server.requests] == [False, True, True]


@pytest.mark.parametrize(("mode", "requests"), [("json_schema", 2), ("tools", 1)])
async def test_tools_too_may_be_refused(mode: str, requests: int) -> None:
    answer, server, _ = await ask(NO_FORMAT, mode=mode)
    assert isinstance(answer, ReplyError)
    assert len(server.requests) == requests


async def test_requests_under_way_never_exceed_the_concurrency() -> None:
    async with (
        FakeServer(GOOD, meet=asyncio.Barrier(2)) as server,
        provider_for(server, concurrency=2) as provider,
        asyncio.TaskGroup() as group,
    ):
        for _ in range(6):
            group.create_task(provider.ask(QUESTION, Flood))
    assert len(server.requests) == 6
    assert server.most_at_once == 2


async def test_a_cancelled_question_stays_cancelled() -> None:
    async with FakeServer(Answer(manner="silent")) as server, provider_for(server) as provider:
        task = asyncio.create_task(provider.ask(QUESTION, Flood))
        await server.asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_the_environment_adds_no_address_key_or_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "http://127.0.0.2:9")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    answer, server, _ = await ask(GOOD, api_key=None)
    assert answer == Flood(metres=2)
    assert KEY not in server.requests[0].headers["authorization"]


def test_no_key_is_told_before_anything_is_sent() -> None:
    with pytest.raises(AuthenticationError, match="OPENAI_API_KEY"):
        Provider(Settings("small"))


@pytest.mark.parametrize("key", ["sk-\n-1", "sk-\u2019"], ids=["a line end", "a typographic mark"])
def test_a_key_that_cannot_be_one_is_told_without_showing_it(key: str) -> None:
    with pytest.raises(AuthenticationError) as caught:
        Provider(Settings("small", api_key=key))
    assert key not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["localhost:11434/v1", "ftp://host/v1", "http://", "/v1", "http://[::1", "http://h:99999/v1"]
)
def test_a_base_url_without_host_or_scheme_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="http"):
        Provider(Settings("small", address, KEY))


def test_the_host_is_told_without_credentials_path_or_port() -> None:
    assert Provider(Settings("small", "https://user:secret@model.example:8443/v1/x", KEY)).host == "model.example"


def test_settings_never_show_the_key() -> None:
    assert KEY not in repr(Settings("small", api_key=KEY))


@pytest.mark.parametrize("manner", ["silent", "drip"])
async def test_a_deadline_ends_every_call(manner: Any) -> None:
    """Real time: a silent socket cannot be waited out by a fake clock."""
    drop = Answer(b" " * 1000, manner=manner)
    async with FakeServer(drop) as server, provider_for(server, call_seconds=0.2) as provider:
        with pytest.raises(UnreachableError, match="deadline"):
            await provider.ask(QUESTION, Flood)
    assert len(server.requests) == 1


async def test_the_run_s_deadline_ends_calls_that_have_time_left() -> None:
    silent = Answer(manner="silent")
    async with FakeServer(silent) as server, provider_for(server, run_seconds=0.2) as provider:
        with pytest.raises(UnreachableError, match="deadline"):
            await provider.ask(QUESTION, Flood)
