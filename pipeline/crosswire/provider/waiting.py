"""How long a provider asks to wait, read from the headers of its refusal. Waits for nobody itself."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

# A longer wait is no wait but a mistake: 10^99, or a time stamp where seconds belong.
MOST_SECONDS = 7 * 24 * 3600


def parse_wait(headers: Mapping[str, str]) -> float | None:
    """The seconds that *headers* ask to wait; ``None`` where they ask nothing that can be believed.

    A date is compared with the server's own clock in ``date``, so that ours may be wrong.

    >>> parse_wait({"retry-after": "2"}), parse_wait({"retry-after-ms": "250"}), parse_wait({"retry-after": "nan"})
    (2.0, 0.25, None)
    """
    wait = _seconds(headers.get("retry-after-ms"), 0.001)
    if wait is None:
        wait = _seconds(headers.get("retry-after"), 1)
    if wait is None:
        wait = _seconds_until(headers.get("retry-after"), headers.get("date"))
    # NaN compares as false here, and so does a wait of nothing: a server that says 0 while it refuses would
    # have us ask as fast as we can.
    return wait if wait is not None and 0 < wait <= MOST_SECONDS else None


def _seconds(text: str | None, unit: float) -> float | None:
    try:
        return float(text or "") * unit
    except ValueError:
        return None


def _seconds_until(text: str | None, now: str | None) -> float | None:
    try:
        return (parsedate_to_datetime(text or "") - parsedate_to_datetime(now or "")).total_seconds()
    except (ValueError, TypeError):
        # TypeError: one of the two dates names no zone.
        return None
