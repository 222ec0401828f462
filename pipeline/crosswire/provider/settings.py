"""What a provider needs to know before it asks. Opens no connection and imports no SDK."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from crosswire.errors import InputError
from crosswire.options import Mode, Options


class Message(NamedTuple):
    """One message of a conversation. Its text is sent byte for byte: no template language reads it."""

    role: Literal["system", "user", "assistant"]
    content: str


class Usage(NamedTuple):
    """What was answered so far. *requests* counts answers, not attempts, so that a replay counts the same."""

    requests: int = 0
    input_tokens: int | None = None
    output_tokens: int | None = None

    def plus(self, other: "Usage") -> "Usage":
        """Both together; tokens stay ``None`` until one of the two has counted some.

        >>> Usage(1, 10, None).plus(Usage(1, 5, None))
        Usage(requests=2, input_tokens=15, output_tokens=None)
        """
        return Usage(
            self.requests + other.requests,
            _add(self.input_tokens, other.input_tokens),
            _add(self.output_tokens, other.output_tokens),
        )


def _add(first: int | None, second: int | None) -> int | None:
    return None if first is None and second is None else (first or 0) + (second or 0)


@dataclass(frozen=True)
class Settings:
    """Which model is asked, where, and within which bounds. Durations are seconds.

    There is no temperature and no seed: reasoning models refuse every value but their own, and what makes
    a run repeatable is its recording, not a sampler's promise.
    """

    model: str
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    mode: Mode = "json_schema"
    strict_schema: bool = True
    concurrency: int = 8
    call_seconds: float = 120
    run_seconds: float = 1800
    replay: Path | None = None
    record: Path | None = None


def settings_from_environment(options: Options, environ: Mapping[str, str]) -> Settings | None:
    """Settings from *options* first, then from CROSSWIRE_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY.

    A model is asked only where one is named, or replayed: a key that happens to lie in the environment must
    never be what sends a newsroom's articles out. Under replay the environment is not read at all.

    Returns:
        ``None`` when no model is named and none was demanded: the embedded engine's case.

    Raises:
        InputError: a model is demanded by the engine or the base URL of *options*, and none is named.
        RecordingError: the recordings cannot be read.
    """
    model, base_url, api_key = options.model, options.base_url, None
    if options.replay is not None:
        # Late, so that a run without recordings never loads YAML.
        from crosswire.provider.cassette import recorded_model  # noqa: PLC0415

        model = model or recorded_model(options.replay)
    else:
        model = model or environ.get("CROSSWIRE_MODEL")
        base_url = base_url or environ.get("OPENAI_BASE_URL") or None
        api_key = environ.get("OPENAI_API_KEY") or None
    if not model:
        if options.engine == "model" or options.base_url or options.replay:
            raise InputError("no model is named; pass --model NAME or set CROSSWIRE_MODEL")
        return None
    return Settings(
        model=model,
        base_url=base_url,
        api_key=api_key,
        mode=options.mode,
        concurrency=options.concurrency,
        call_seconds=options.call_seconds,
        run_seconds=options.run_seconds,
        replay=options.replay,
        record=options.record,
    )
