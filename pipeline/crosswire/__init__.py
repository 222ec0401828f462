"""Several reports of one incident in, one neutral summary out, every sentence with the words that carry it."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crosswire.api import summarize, summarize_async
    from crosswire.errors import CrosswireError, InputError, OutputError, ProviderError, RecordingError
    from crosswire_schemas import Incident, Summary

_HOMES = {
    "summarize": "crosswire.api",
    "summarize_async": "crosswire.api",
    "CrosswireError": "crosswire.errors",
    "InputError": "crosswire.errors",
    "OutputError": "crosswire.errors",
    "ProviderError": "crosswire.errors",
    "RecordingError": "crosswire.errors",
    "Incident": "crosswire_schemas",
    "Summary": "crosswire_schemas",
}

__all__ = [
    "CrosswireError",
    "Incident",
    "InputError",
    "OutputError",
    "ProviderError",
    "RecordingError",
    "Summary",
    "summarize",
    "summarize_async",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: ``crosswire --help`` needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
