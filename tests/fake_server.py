"""A chat-completion server on 127.0.0.1 that answers from a script, faults included. Holds no test."""

import asyncio
import contextlib
import json
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self


class Answer(NamedTuple):
    """One scripted answer. *manner* says how the body travels: whole, never, a byte at a time, or cut off."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)
    manner: Literal["whole", "silent", "drip", "cut"] = "whole"


class Request(NamedTuple):
    """What arrived."""

    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw)


class FakeServer:
    """Answers requests in the order of *script*; the last answer repeats. Keeps every request."""

    def __init__(self, *script: Answer, meet: asyncio.Barrier | None = None) -> None:
        self._script = list(script)
        self._meet = meet
        self.requests: list[Request] = []
        self.asked = asyncio.Event()
        self.at_once = 0
        self.most_at_once = 0

    def answer_with(self, *script: Answer) -> None:
        """From now on, answers from *script*."""
        self._script = list(script)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/v1"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                self.requests.append(await _read_request(reader))
                self.asked.set()
                if self._meet:
                    await self._meet.wait()
                await _send(self._script.pop(0) if len(self._script) > 1 else self._script[0], reader, writer)
        finally:
            self.at_once -= 1
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


async def _read_request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Request(first.split()[1], headers, await reader.readexactly(int(headers.get("content-length", "0"))))


async def _send(answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    if answer.manner == "silent":
        await reader.read()
        return
    lines = [f"HTTP/1.1 {answer.status} Scripted", "connection: close", f"content-length: {len(answer.body)}"]
    lines += [f"{name}: {value}" for name, value in answer.headers]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    if answer.manner == "drip":
        while not reader.at_eof():
            writer.write(b" ")
            await writer.drain()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(reader.read(), 0.01)
        return
    writer.write(answer.body if answer.manner == "whole" else answer.body[: len(answer.body) // 2])
    await writer.drain()


def completion(content: str | None, **changes: Any) -> Answer:
    """A chat completion that says *content*; *changes* replace fields of its choice, message or top level."""
    message = {"role": "assistant", "content": content, "refusal": None}
    message |= {key: changes.pop(key) for key in ("refusal", "tool_calls") if key in changes}
    choice = {"index": 0, "finish_reason": changes.pop("finish_reason", "stop"), "message": message}
    envelope = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [choice],
        "usage": {"prompt_tokens": 10, "completion_tokens": 2, "total_tokens": 12},
    }
    return Answer(json.dumps(envelope | changes).encode())


def failure(status: int, code: str = "", **headers: str) -> Answer:
    """A refusal with the provider's usual error body. Underscores in the names of *headers* become hyphens."""
    body = {"error": {"message": "sk-live-0123456789 said: five people", "type": code, "code": code}}
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Answer(json.dumps(body).encode(), status, (("content-type", "application/json"), *named))


class FakeClock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.naps: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds
