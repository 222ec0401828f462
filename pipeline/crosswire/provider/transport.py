"""The HTTP client the SDK is given: no redirect, no proxy from the environment, no bottomless body."""

import httpx2

from crosswire.errors import ReplyError
from crosswire.provider.kept import KeepingTransport, KeptReplies

MOST_BODY_BYTES = 8 * 1024 * 1024
CONNECT_SECONDS = 10


class GuardedTransport(httpx2.AsyncBaseTransport):
    """Passes requests on and reads answers whole, up to a bound.

    Compression is neither asked for nor undone: one megabyte of gzip took two gigabytes of memory, and an
    answer of a few kilobytes gains nothing by it.
    """

    def __init__(self, inner: httpx2.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer of the inner transport, its body read and bounded.

        Raises:
            ReplyError: the body is compressed, or longer than the bound.
        """
        request.headers["accept-encoding"] = "identity"
        response = await self._inner.handle_async_request(request)
        try:
            body = await _read_bounded(response, request.url.host)
        finally:
            await response.aclose()
        return httpx2.Response(response.status_code, headers=response.headers, content=body, request=request)

    async def aclose(self) -> None:
        """Closes the inner transport."""
        await self._inner.aclose()


async def _read_bounded(response: httpx2.Response, host: str) -> bytes:
    encoding = response.headers.get("content-encoding", "identity")
    if encoding != "identity":
        raise ReplyError(f"{host} sent a compressed answer that nobody asked for; check the base URL and the network")
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > MOST_BODY_BYTES:
            raise ReplyError(f"{host} sent an answer of more than {MOST_BODY_BYTES >> 20} MB; name another model")
    return bytes(body)


def open_http(
    call_seconds: float, replay: httpx2.AsyncBaseTransport | None = None, kept: KeptReplies | None = None
) -> httpx2.AsyncClient:
    """A client that reaches the network through the guard, or never: with *replay* in the network's place.

    What *kept* holds is not asked for.
    """
    transport = replay or GuardedTransport(httpx2.AsyncHTTPTransport(trust_env=False))
    return httpx2.AsyncClient(
        transport=KeepingTransport(transport, kept) if kept else transport,
        timeout=httpx2.Timeout(call_seconds, connect=CONNECT_SECONDS),
        follow_redirects=False,
        trust_env=False,
    )
