"""Answers from recordings instead of the network: no key, no patching, one client. Records nothing."""

import hashlib
import json
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from crosswire.errors import RecordingError
from crosswire.options import Mode
from crosswire.provider.cassette import AFRESH, Recorded, canonical_body, find_route, read_recordings
from crosswire.provider.difference import describe_difference


class ReplayTransport(httpx2.AsyncBaseTransport):
    """Answers each request with what was recorded for the very same one, in the order of recording.

    The last answer to a request repeats, so that fewer recordings serve more runs. The key is the digest of
    what decides an answer: method, route and body; host and headers do not.
    """

    def __init__(self, path: Path) -> None:
        """Reads all of *path*.

        Raises:
            RecordingError: it cannot be read or holds no answer.
        """
        self._path = path
        self._recorded = read_recordings(path)
        self._waiting: dict[str, list[Recorded]] = defaultdict(list)
        for recorded in reversed(self._recorded):
            self._waiting[_key(recorded.method, recorded.uri, recorded.asked)].append(recorded)
        first = self._recorded[0]
        self.host = urlsplit(first.uri).hostname or ""
        self.mode: Mode = "tools" if "tools" in json.loads(first.asked) else "json_schema"

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The recorded answer.

        Raises:
            RecordingError: nothing was recorded for this request; says what differs from the nearest one.
        """
        body = canonical_body(await request.aread())
        waiting = self._waiting.get(_key(request.method, str(request.url), body))
        if not waiting:
            raise RecordingError(
                f"no recording in {str(self._path)!r} answers this request: "
                f"{describe_difference(body, [recorded.asked for recorded in self._recorded])}; "
                f"{AFRESH}"
            )
        recorded = waiting.pop() if len(waiting) > 1 else waiting[0]
        return httpx2.Response(
            recorded.status, headers={"content-type": recorded.content_type}, content=recorded.body, request=request
        )


def _key(method: str, address: str, body: str) -> str:
    return hashlib.sha256("\n".join((method, find_route(address), body)).encode()).hexdigest()
