"""Replies kept in a folder, so that no run pays for one twice. Knows no article and no schema, and asks nobody.

Each stands in a cassette of its own, named after the digest of its request, so that the folder can be replayed too.
Neither a key nor a header is kept, but the words of the articles are.
"""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import httpx2

from crosswire.errors import OutputError, RecordingError
from crosswire.files import write_whole
from crosswire.provider.cassette import Recorded, canonical_body, read_recordings, serialize


class KeptReplies:
    """The replies in one folder, which is made when the first is kept.

    Raises:
        OutputError: a file stands in its place, or none can; found before anything is asked and paid for.
    """

    def __init__(self, folder: Path) -> None:
        try:
            is_file = folder.exists() and not folder.is_dir()
        except OSError as error:
            raise _cannot_keep(folder, error) from error
        if is_file:
            raise OutputError(f"replies cannot be kept in {str(folder)!r}, which is a file: choose another folder")
        self._folder = folder
        self.reused = 0

    def find(self, request: httpx2.Request) -> httpx2.Response | None:
        """The reply that was kept for the very same request to the same address; a damaged one is none."""
        kept = _read(self._name_file(request))
        if kept is None or kept.asked != canonical_body(request.content):
            return None
        self.reused += 1
        headers = {"content-type": kept.content_type}
        return httpx2.Response(kept.status, headers=headers, content=kept.body, request=request)

    def keep(self, replies: Iterable[httpx2.Response]) -> None:
        """Write each of *replies* that is not there or damaged, whole or not at all.

        Raises:
            OutputError: the folder cannot be written.
        """
        for reply in replies:
            file = self._name_file(reply.request)
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                if _read(file) is None:
                    write_whole({file: serialize({"interactions": [_describe(reply)]})})
            except OSError as error:
                raise _cannot_keep(self._folder, error) from error

    def _name_file(self, request: httpx2.Request) -> Path:
        asked = "\n".join((request.method, _address(request), canonical_body(request.content)))
        return self._folder / f"{sha256(asked.encode()).hexdigest()[:32]}.yaml"


class KeepingTransport(httpx2.AsyncBaseTransport):
    """Passes on only what no kept reply answers."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, replies: KeptReplies) -> None:
        self._inner = inner
        self._replies = replies

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The kept reply, or that of the inner transport."""
        await request.aread()
        return self._replies.find(request) or await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Closes the inner transport."""
        await self._inner.aclose()


def _cannot_keep(folder: Path, error: OSError) -> OutputError:
    return OutputError(f"a reply cannot be kept in {str(folder)!r} ({error.strerror}): choose another folder")


def _read(file: Path) -> Recorded | None:
    try:
        return read_recordings(file)[0] if file.is_file() else None
    except RecordingError:
        return None


def _address(request: httpx2.Request) -> str:
    """Where it went, without user, password and query: keys have been seen in them."""
    url = request.url
    return str(url.copy_with(username=None, password=None, query=None))


def _describe(reply: httpx2.Response) -> dict[str, object]:
    """What vcrpy knows of a request and its answer."""
    request = reply.request
    return {
        "request": {"method": request.method, "uri": _address(request), "body": request.content},
        "response": {
            "status": {"code": reply.status_code, "message": reply.reason_phrase},
            "headers": {name: [value] for name, value in reply.headers.items()},
            "body": {"string": reply.content},
        },
    }
