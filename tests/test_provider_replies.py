"""Which answers are refused, as what, and at what price in requests. Over real HTTP."""

from typing import Any

import pytest

from asking import GOOD, KEY, QUESTION, Flood, ask, provider_for
from crosswire.errors import (
    AddressError,
    AuthenticationError,
    CrosswireError,
    QuotaError,
    RefusedError,
    ReplyError,
)
from crosswire.provider import Usage
from fake_server import Answer, FakeServer, completion, failure

FATAL: dict[str, tuple[Answer, type[CrosswireError]]] = {
    "key refused": (failure(401), AuthenticationError),
    "no right": (failure(403), AuthenticationError),
    "no such model": (failure(404, "model_not_found"), AddressError),
    "credit used up": (failure(429, "insufficient_quota"), QuotaError),
    "payment required": (failure(402), QuotaError),
    "redirect": (failure(307, location="http://127.0.0.2:9/v1/chat/completions"), AddressError),
    "permanent redirect": (failure(308, location="http://127.0.0.2:9/v1/chat/completions"), AddressError),
    "login page": (Answer(b"<!doctype html><p>Log in", 200, (("content-type", "text/html"),)), AddressError),
    "login page said to be JSON": (Answer(b"\n <html>"), AddressError),
}


UNUSABLE: dict[str, tuple[Answer, type[CrosswireError]]] = {
    "bad request": (failure(400, "context_length_exceeded"), ReplyError),
    "unprocessable": (failure(422), ReplyError),
    "too large": (failure(413), ReplyError),
    "filtered request": (failure(400, "content_filter"), RefusedError),
    "empty body": (Answer(b""), ReplyError),
    "not JSON": (Answer(b"Killed."), ReplyError),
    "truncated envelope": (Answer(GOOD.body[:-9]), ReplyError),
    "only a number": (Answer(b"2"), ReplyError),
    "choices of numbers": (completion(None, choices=[2]), ReplyError),
    "a message of text": (completion(None, choices=[{"message": "2"}]), ReplyError),
    "bad UTF-8": (Answer(b'{"choices": "\xff"}'), ReplyError),
    "a list": (Answer(b"[]"), ReplyError),
    "an error inside": (Answer(b'{"error": {"message": "five people"}}'), ReplyError),
    "no choices": (completion(None, choices=[]), ReplyError),
    "null choices": (completion(None, choices=None), ReplyError),
    "choice without message": (completion(None, choices=[{"finish_reason": "stop"}]), ReplyError),
    "refusal": (completion(None, refusal="I cannot help with that."), RefusedError),
    "refusal beside JSON": (completion('{"metres": 2}', refusal="No."), RefusedError),
    "filter with valid JSON": (completion('{"metres": 2}', finish_reason="content_filter"), RefusedError),
    "length with valid JSON": (completion('{"metres": 2}', finish_reason="length"), ReplyError),
    "duplicate keys": (completion('{"metres": 2, "metres": 200}'), ReplyError),
    "NaN": (completion('{"metres": NaN}'), ReplyError),
    "infinity": (completion('{"metres": -Infinity}'), ReplyError),
    "a float beyond floats": (completion('{"metres": 1e999}'), ReplyError),
    "a number of 5000 digits": (completion('{"metres": ' + "9" * 5000 + "}"), ReplyError),
    "2 to the 63": (completion('{"metres": 9223372036854775808}'), ReplyError),
    "a bomb of brackets": (completion("[" * 100_000 + "]" * 100_000), ReplyError),
    "NUL": (completion('{"metres": "\\u0000"}'), ReplyError),
    "compressed": (Answer(b"\x1f\x8b\x08\x00" * 9, 200, (("content-encoding", "gzip"),)), ReplyError),
    "nine megabytes": (completion('{"metres": 2}', padding="x" * (9 << 20)), ReplyError),
}


ONCE = FATAL | UNUSABLE


@pytest.mark.parametrize("case", ONCE.values(), ids=ONCE.keys())
async def test_what_asking_again_cannot_mend_costs_one_request(
    case: tuple[Answer, type[CrosswireError]],
) -> None:
    script, kind = case
    answer, server, _ = await ask(script)
    assert type(answer) is kind
    assert len(server.requests) == 1


@pytest.mark.parametrize("case", ONCE.values(), ids=ONCE.keys())
async def test_a_message_names_the_host_and_never_key_article_or_the_provider_s_words(
    case: tuple[Answer, type[CrosswireError]],
) -> None:
    answer, _, _ = await ask(case[0])
    said = str(answer)
    assert "127.0.0.1" in said
    assert not any(secret in said for secret in (KEY, "sk-live", "five people", "Oder", "cannot help"))


@pytest.mark.parametrize("case", FATAL.values(), ids=FATAL.keys())
async def test_what_every_article_would_meet_stops_the_run(case: tuple[Answer, type[CrosswireError]]) -> None:
    answer, _, _ = await ask(case[0])
    assert isinstance(answer, CrosswireError)
    assert getattr(answer, "fatal", False)


STRANGE = [[2], [{}], [{"function": 2}], [{"function": {"arguments": {"metres": 2}}}], {"0": 2}, "two", []]


@pytest.mark.parametrize("mode", ["json_schema", "tools"])
@pytest.mark.parametrize("strange", STRANGE, ids=repr)
async def test_a_strange_message_is_an_answer_that_does_not_fit(strange: Any, mode: str) -> None:
    """Each of these made instructor fail in a way of its own."""
    answer, server, _ = await ask(completion(strange, tool_calls=strange), mode=mode)
    assert type(answer) is ReplyError
    assert len(server.requests) == 2


async def test_usage_counts_answers_and_their_tokens() -> None:
    async with FakeServer(completion("{}"), GOOD) as server, provider_for(server) as provider:
        assert provider.usage == Usage(0, None, None)
        await provider.ask(QUESTION, Flood)
        assert provider.usage == Usage(2, 20, 4)


@pytest.mark.parametrize(
    "usage", [None, {}, "many", [1], {"prompt_tokens": -5, "completion_tokens": "9"}, {"prompt_tokens": True}], ids=repr
)
async def test_what_the_provider_did_not_count_stays_uncounted(usage: object) -> None:
    async with FakeServer(completion('{"metres": 2}', usage=usage)) as server, provider_for(server) as provider:
        await provider.ask(QUESTION, Flood)
        assert provider.usage == Usage(1, None, None)
