"""The Python function. It names the choices one by one, for callers and their editors; the work is the workflow's."""

import asyncio
from os import PathLike
from pathlib import Path

from crosswire.interrupts import run_interruptibly
from crosswire.options import EngineName, Listener, Options
from crosswire_schemas.summary import Summary


async def summarize_async(
    source: str | PathLike[str],
    *,
    engine: EngineName = "auto",
    model: str | None = None,
    base_url: str | None = None,
    replay: str | PathLike[str] | None = None,
    record: str | PathLike[str] | None = None,
    concurrency: int = Options.concurrency,
    call_seconds: float = Options.call_seconds,
    run_seconds: float = Options.run_seconds,
    progress: Listener | None = None,
) -> Summary:
    """Return one neutral summary of the articles in *source*, every sentence with the words that carry it.

    Args:
        source: A folder or a file of ``.txt``, ``.md`` or ``.jsonl`` articles.
        engine: ``"auto"`` asks the model where one is named, else the embedded engine.
        model: Name of the model; ``CROSSWIRE_MODEL`` if left out.
        base_url: Address of an OpenAI-compatible endpoint; ``OPENAI_BASE_URL`` if left out. The key is read from
            ``OPENAI_API_KEY`` alone, so that it stands in no call and no traceback.
        replay: A cassette or folder of cassettes; then nothing leaves the machine and no key is needed.
        record: A folder in which each reply of the model is kept, with the words of the articles in it. What it
            holds is not asked again, and *replay* takes it.
        concurrency: Requests under way at once.
        call_seconds: Longest wait for one reply, its retries counted in; raise it for a slow model of your own.
        run_seconds: Longest time for the whole story.
        progress: Called with each step as a :class:`crosswire.options.Progress`.

    Returns:
        The summary. What failed or was withheld is listed in it (``failures``, ``withheld``), never dropped.

    Raises:
        InputError: an argument that cannot be meant, before anything is read; or *source* is missing, empty, or
            holds no usable article.
        ProviderError: the model's provider failed.
        RecordingError: *replay* holds no answer to a request.
    """
    from crosswire.journal import Journal  # noqa: PLC0415  the same as the next line
    from crosswire.workflow import summarize_story  # noqa: PLC0415  keeps "import crosswire" light

    options = Options(
        engine=engine,
        model=model,
        base_url=base_url,
        replay=Path(replay) if replay is not None else None,
        record=Path(record) if record is not None else None,
        concurrency=concurrency,
        call_seconds=call_seconds,
        run_seconds=run_seconds,
    )
    return (await summarize_story(Path(source), options, Journal(progress))).summary


def summarize(
    source: str | PathLike[str],
    *,
    engine: EngineName = "auto",
    model: str | None = None,
    base_url: str | None = None,
    replay: str | PathLike[str] | None = None,
    record: str | PathLike[str] | None = None,
    concurrency: int = Options.concurrency,
    call_seconds: float = Options.call_seconds,
    run_seconds: float = Options.run_seconds,
    progress: Listener | None = None,
) -> Summary:
    """Return :func:`summarize_async` of the same arguments, for callers without an event loop.

    Raises:
        RuntimeError: an event loop is running, as in a notebook or a server: await :func:`summarize_async` there.
    """
    if _is_loop_running():
        raise RuntimeError("an event loop is running here: write 'await summarize_async(...)' in place of summarize")
    return run_interruptibly(
        summarize_async(
            source,
            engine=engine,
            model=model,
            base_url=base_url,
            replay=replay,
            record=record,
            concurrency=concurrency,
            call_seconds=call_seconds,
            run_seconds=run_seconds,
            progress=progress,
        )
    )


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
