"""Which engine a run uses. Imports an engine's heavy parts only where that engine is chosen."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple

from crosswire.engines.base import Engine
from crosswire.options import Options
from crosswire.provider import Usage, settings_from_environment


class Bench(NamedTuple):
    """An engine at work, and what the record of the run needs to know of it."""

    engine: Engine
    model: str | None = None
    endpoint: str | None = None
    recorded: bool = False
    usage: Callable[[], Usage] = Usage
    reused: Callable[[], int] = int


@asynccontextmanager
async def open_engine(options: Options) -> AsyncIterator[Bench]:
    """Open the engine that *options* and the environment ask for, and close it at the end.

    Raises:
        InputError: a model is demanded and none is named.
        AuthenticationError: a model is named and there is no key.
        RecordingError: the recordings cannot be read.
    """
    settings = None if options.engine == "offline" else settings_from_environment(options, os.environ)
    if settings is None:
        from crosswire.engines.offline.engine import OfflineEngine  # noqa: PLC0415  loads tables of words

        yield Bench(OfflineEngine())
        return
    from crosswire.engines.model import ModelEngine  # noqa: PLC0415  with the client, a second to import
    from crosswire.provider.client import Provider  # noqa: PLC0415

    async with Provider(settings) as provider:
        yield Bench(
            ModelEngine(provider),
            settings.model,
            provider.host,
            provider.recorded,
            lambda: provider.usage,
            lambda: provider.reused,
        )
