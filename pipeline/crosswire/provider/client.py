"""One question to the model, one typed answer. Knows no article, no prompt and no schema of ours.

Heavy to import (openai takes a second): import it where a model is really asked.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

import httpx2
import instructor
import openai
from openai.types.chat import ChatCompletion
from pydantic import BaseModel

from crosswire.errors import AuthenticationError, InputError
from crosswire.options import Mode
from crosswire.provider.kept import KeptReplies
from crosswire.provider.pace import Pace
from crosswire.provider.reask import bound_reask, remembering
from crosswire.provider.recordings import ReplayTransport
from crosswire.provider.replies import read_reply
from crosswire.provider.settings import Message, Settings, Usage
from crosswire.provider.strict import strict_format
from crosswire.provider.translation import is_misfit, refuses_format, translate
from crosswire.provider.transport import open_http

OPENAI_URL = "https://api.openai.com/v1"
MODES = {"json_schema": instructor.Mode.JSON_SCHEMA, "tools": instructor.Mode.TOOLS}
T = TypeVar("T", bound=BaseModel)


class Provider:
    """A model behind one address, asked within the bounds of its settings.

    An async context manager: entering it starts the clock of the run, leaving it closes every connection.
    *clock* and *sleep* are the provider's only sense of time, apart from the hard stop on a silent server.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Opens no connection, but reads the recordings when *settings* names some.

        Raises:
            InputError: the base URL is not an address.
            AuthenticationError: no key, or one that cannot be a key.
            RecordingError: the recordings cannot be read.
        """
        replay = ReplayTransport(settings.replay) if settings.replay else None
        base_url = _address(settings.base_url or OPENAI_URL)
        self._model = settings.model
        self._strict = settings.strict_schema
        self._mode: Mode = replay.mode if replay else settings.mode
        self._usage = Usage()
        self._kept = KeptReplies(settings.record) if settings.record else None
        self._client = openai.AsyncOpenAI(
            api_key="replay" if replay else _key(settings),
            base_url=base_url,
            max_retries=0,
            http_client=open_http(settings.call_seconds, replay, self._kept),
        )
        self.recorded = replay is not None
        self.host = replay.host if replay else urlsplit(base_url).hostname or ""
        # With its port: on one machine several may listen. No user and no password.
        self._address = replay.host if replay else urlsplit(base_url).netloc.rpartition("@")[2]
        self._pace = Pace(settings, self._address, clock, sleep)
        # instructor logs each failure with the words of the reply, which may be an article's.
        logging.getLogger("instructor").setLevel(logging.CRITICAL)

    async def __aenter__(self) -> Self:
        """The provider, its run clock started."""
        self._pace.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes every connection."""
        await self._client.close()

    @property
    def usage(self) -> Usage:
        """What was answered so far; tokens are ``None`` while the provider has counted none."""
        return self._usage

    @property
    def reused(self) -> int:
        """How many of the answers were kept from an earlier run, so that nobody was asked."""
        return self._kept.reused if self._kept else 0

    async def ask(
        self, messages: Sequence[Message], schema: type[T], faults: Callable[[T], list[str]] | None = None
    ) -> T:
        """The model's answer to *messages* as a *schema*, after at most one second try.

        The second try is made when the answer does not fit the schema, or fits it and *faults* names faults
        in it; the model is shown its answer and the faults. A second answer that fits is returned whatever
        its faults, and so is a first one whose repair does not fit: the caller withholds. A failing
        connection, a refusal or a truncated answer is never put to the model again.

        Args:
            messages: Sent as they are, whatever braces they hold.
            schema: What the answer must be; its descriptions and names are sent too.
            faults: Short sentences, each naming one fault and what would be right; empty when all is well.

        Raises:
            ProviderError: by cause, see ``crosswire.errors``.
            RecordingError: under replay, when nothing was recorded for this request.
        """
        try:
            return await self._ask(messages, schema, faults)
        except Exception as error:  # noqa: BLE001  translated, or raised again as it is
            failure = translate(error, self._address, self._model)
        # Raised here, so that instructor's exception, which holds the article, is not in its context.
        raise failure

    async def _ask(self, messages: Sequence[Message], schema: type[T], faults: Callable[[T], list[str]] | None) -> T:
        mode = self._mode
        try:
            return await self._ask_in(mode, messages, schema, faults)
        except Exception as error:
            if mode == "tools" or not refuses_format(error):
                raise
        self._mode = "tools"
        return await self._ask_in("tools", messages, schema, faults)

    async def _ask_in(
        self, mode: Mode, messages: Sequence[Message], schema: type[T], faults: Callable[[T], list[str]] | None
    ) -> T:
        answers: list[T] = []
        replies: list[httpx2.Response] = []

        async def complete(**request: Any) -> ChatCompletion:
            return await self._complete(request, len(messages), replies)

        create: Any = instructor.patch(create=complete, mode=MODES[mode])
        try:
            # Never with context=: instructor would render every article as a Jinja template.
            await create(
                response_model=remembering(schema, faults, answers),
                messages=[{"role": message.role, "content": message.content} for message in messages],
                model=self._model,
                max_retries=1,
            )
        except Exception as error:
            if not (answers and is_misfit(error)):
                raise
        # Not before: a reply that does not pass would be played back to every later run, which then fails alike.
        if self._kept:
            self._kept.keep(replies)
        return answers[-1]

    async def _complete(self, request: dict[str, Any], asked: int, replies: list[httpx2.Response]) -> ChatCompletion:
        """The answer to one request of instructor's, within the pace, its envelope read by us; *replies* gets it."""
        request = request | {"messages": bound_reask(request["messages"], asked)}
        if self._strict and "response_format" in request:
            request["response_format"] = strict_format(request["response_format"])
        response = await self._pace.keep(lambda: self._client.chat.completions.with_raw_response.create(**request))
        reply = read_reply(response.content, self._address)
        replies.append(response.http_response)
        self._usage = self._usage.plus(reply.usage)
        return reply.completion


def _address(base_url: str) -> str:
    try:
        parts = urlsplit(base_url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        # Half an IPv6 address, or a port beyond 65535.
        usable = False
    if not usable:
        # Not shown: an address typed wrongly may hold a password.
        raise InputError("the base URL is no http address; write --base-url http://host:port/v1")
    return base_url


def _key(settings: Settings) -> str:
    key = (settings.api_key or "").strip()
    if not key and settings.base_url is None:
        raise AuthenticationError("no key for api.openai.com; set OPENAI_API_KEY, or --base-url for another host")
    if not (key.isascii() and key.isprintable()):
        raise AuthenticationError("OPENAI_API_KEY holds characters that no key has; copy it again")
    # Local servers want no key, and the SDK would take the one in the environment if it were given none.
    return key or "none"
