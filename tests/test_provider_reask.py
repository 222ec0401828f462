"""The one second try: when it is made, what it shows the model, and what is returned."""

import json
import logging

import pytest

from asking import CALLED, GOOD, QUESTION, Flood, ask, provider_for, tool_call
from crosswire.errors import ReplyError
from fake_server import FakeServer, completion, failure

MISFITS = {
    "wrong type": '{"metres": "two"}',
    "a string for a number": '{"metres": "2"}',
    "true for a number": '{"metres": true}',
    "a field too many": '{"metres": 2, "deaths": 1}',
    "nothing": "",
    "only blanks": " " * 16_000,
    "prose": "The river rose by two metres.",
    "two objects": '{"metres": 2} {"metres": 3}',
    "truncated": '{"metres": 2',
    "half a character": '{"metres": "\\ud800"}',
    "deep but not a bomb": "[" * 300 + "]" * 300,
}


@pytest.mark.parametrize("text", MISFITS.values(), ids=MISFITS.keys())
async def test_an_answer_that_does_not_fit_is_asked_for_once_more(text: str) -> None:
    answer, server, _ = await ask(completion(text), GOOD)
    assert answer == Flood(metres=2)
    assert len(server.requests) == 2


@pytest.mark.parametrize("text", MISFITS.values(), ids=MISFITS.keys())
async def test_twice_unfit_is_an_error_after_two_requests(text: str) -> None:
    answer, server, _ = await ask(completion(text))
    assert type(answer) is ReplyError
    assert len(server.requests) == 2


async def test_no_log_line_repeats_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    """instructor logs each failure as an error, with the words of the reply."""
    caplog.set_level(logging.INFO)
    await ask(completion("Five people drowned."), failure(401))
    assert "drowned" not in caplog.text
    assert "five people" not in caplog.text


async def test_in_tools_mode_an_unfit_answer_is_asked_for_once_more() -> None:
    answer, server, _ = await ask(completion("two metres"), CALLED, mode="tools")
    assert answer == Flood(metres=2)
    assert len(server.requests) == 2


async def test_a_truncated_second_answer_is_not_accepted() -> None:
    answer, _, _ = await ask(completion("{}"), completion('{"metres": 2}', finish_reason="length"))
    assert type(answer) is ReplyError


async def test_a_second_try_shows_the_answer_and_its_faults() -> None:
    answer, server, _ = await ask(
        completion('{"metres": 9}'),
        GOOD,
        faults=lambda flood: ["write {metres} as sentence 4 does"] * (flood.metres > 3),
    )
    first, second = (request.body["messages"] for request in server.requests)
    assert answer == Flood(metres=2)
    assert second[: len(first)] == first
    assert second[len(first)]["content"] == '{"metres": 9}'
    assert "- write {metres} as sentence 4 does" in second[-1]["content"]


async def test_both_tries_ask_for_the_same_schema() -> None:
    _, server, _ = await ask(completion('{"metres": 9}'), faults=lambda _: ["too many"])
    first, second = (request.body["response_format"] for request in server.requests)
    assert first == second


async def test_a_second_answer_is_returned_whatever_its_faults() -> None:
    answer, server, _ = await ask(completion('{"metres": 9}'), completion('{"metres": 8}'), faults=lambda _: ["no"])
    assert answer == Flood(metres=8)
    assert len(server.requests) == 2


async def test_a_first_answer_stands_when_its_repair_does_not_fit() -> None:
    """Its other values are good, and the caller withholds the faulty one."""
    answer, server, _ = await ask(completion('{"metres": 9}'), completion("sorry"), faults=lambda _: ["no"])
    assert answer == Flood(metres=9)
    assert len(server.requests) == 2


async def test_an_error_in_the_caller_s_check_is_the_caller_s() -> None:
    async with FakeServer(GOOD) as server, provider_for(server) as provider:
        with pytest.raises(ZeroDivisionError):
            await provider.ask(QUESTION, Flood, lambda flood: [str(1 // (flood.metres - 2))])
        with pytest.raises(RuntimeError, match="check"):
            await provider.ask(QUESTION, Flood, lambda flood: [str(int("two"))])
    assert len(server.requests) == 2


async def test_a_second_try_stays_small_after_a_wild_answer() -> None:
    wild = completion(json.dumps({"metres": "x" * 100_000, **{f"k{i}": i for i in range(3_000)}}))
    _, server, _ = await ask(wild, GOOD)
    assert len(server.requests[1].raw) - len(server.requests[0].raw) < 6_000


async def test_a_wild_tool_call_is_not_echoed() -> None:
    wild = completion(None, tool_calls=[tool_call(json.dumps({"metres": "x" * 100_000}))])
    _, server, _ = await ask(wild, CALLED, mode="tools")
    assert len(server.requests[1].raw) - len(server.requests[0].raw) < 6_000


async def test_a_second_try_holds_no_address_of_a_library() -> None:
    """It changes with each release, and the recording of the second try would never be found again."""
    _, server, _ = await ask(completion('{"metres": "two"}'), GOOD)
    assert "errors.pydantic.dev" not in server.requests[1].raw.decode()


class Stop(BaseException):
    """As KeyboardInterrupt, which no test may raise inside the loop."""


async def test_an_interrupt_is_never_taken_for_a_fault() -> None:
    def interrupt(_: Flood) -> list[str]:
        raise Stop

    async with FakeServer(GOOD) as server, provider_for(server) as provider:
        with pytest.raises(Stop):
            await provider.ask(QUESTION, Flood, interrupt)
    assert len(server.requests) == 1
