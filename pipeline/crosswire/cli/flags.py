"""The options that every command takes which runs an engine, declared once. Runs nothing."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Literal

import typer

from crosswire.options import REPLIES, EngineName, Mode, Options

Format = Literal["markdown", "json", "html"]
DiffFormat = Literal["markdown", "json"]
Shape = Literal["incident", "summary", "diff", "article", "reconciliation", "proposal", "alignment", "draft"]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]


@dataclass(frozen=True, kw_only=True)
class Flags:
    """The choices of one run as the command line gives them; the fields are the options."""

    engine: Annotated[
        EngineName,
        typer.Option(help="Who reads and writes: a language model, or fixed rules (offline). auto: a model if set up."),
    ] = "auto"
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="Name of the model to ask; else that of CROSSWIRE_MODEL.")
    ] = None
    base_url: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Address of an OpenAI-compatible endpoint; else that of OPENAI_BASE_URL."),
    ] = None
    replay: Annotated[
        Path | None,
        typer.Option(metavar="CASSETTES", help="Answer from this recording, or folder of them; nothing is sent."),
    ] = None
    record: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Keep the model's replies here, and ask for none that is here; with -o they are kept in its replies/.",
        ),
    ] = None
    mode: Annotated[Mode, typer.Option(help="How the endpoint is told the structure it must reply in.")] = Options.mode
    concurrency: Annotated[int, typer.Option(min=1, help="Requests under way at once.")] = Options.concurrency
    call_seconds: Annotated[float, typer.Option(min=1, help="Longest wait for one reply.")] = Options.call_seconds
    run_seconds: Annotated[float, typer.Option(min=1, help="Longest time for one story.")] = Options.run_seconds
    quiet: Quiet = False
    debug: Debug = False

    def options(self, out: Path | None = None) -> Options:
        """Return these choices as a run takes them; the replies of a model are kept in *out* unless said otherwise.

        Raises:
            InputError: They cannot go together.
        """
        chosen = {field.name: getattr(self, field.name) for field in fields(Options)}
        if self.record is not None and self.engine == "auto":
            # Without a model there would be nothing to record, in silence.
            chosen["engine"] = "model"
        elif self.record is None and self.replay is None and self.engine != "offline" and out is not None:
            chosen["record"] = out / REPLIES
        return Options(**chosen)


def takes_flags(command: Callable[..., None]) -> Callable[..., None]:
    """Return *command* with each field of ``Flags`` as a parameter of its own, in place of its parameter *flags*."""
    own = [parameter for name, parameter in inspect.signature(command).parameters.items() if name != "flags"]
    shared = list(inspect.signature(Flags).parameters.values())
    names = [parameter.name for parameter in shared]

    def flagged(**given: object) -> None:
        flags = Flags(**{name: given.pop(name) for name in names})  # type: ignore[arg-type]  # typer has converted them
        command(**given, flags=flags)

    parameters = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in (*own, *shared)]
    flagged.__name__ = command.__name__
    flagged.__doc__ = command.__doc__
    flagged.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # what inspect.signature reads
    return flagged
