"""The command line: what can be asked for, and the exit code of each answer. Does none of the work.

What costs time to import is imported where a command is run, so that ``--help`` answers at once.
"""

from pathlib import Path
from typing import Annotated

import typer

from crosswire.cli.console import exit_on_error, put_line
from crosswire.cli.flags import Debug, DiffFormat, Flags, Format, Shape, takes_flags

EXIT_CODES = {
    0: "done; what was withheld is listed in the result",
    1: "done, but articles or stories failed (verify: something does not hold; diff: something changed)",
    2: "wrong usage or input, or a place that cannot be written",
    3: "the model's provider",
    4: "no recording for a request",
    70: "a fault of crosswire itself",
    130: "stopped by hand; with -o or --record the replies of a model are kept",
}
_TOLD_CODES = "\n".join(f"  {code:<4} {meaning}" for code, meaning in EXIT_CODES.items())

app = typer.Typer(
    name="crosswire",
    help="Several reports of one incident in, one neutral summary out; every sentence cites the words that carry it.",
    epilog=f"""\b
Examples:
  crosswire summarize seeds/                 the summary as Markdown
  crosswire summarize seeds/ -o out/         all its files
  crosswire verify out/summary.json seeds/   does it still hold?
  crosswire diff old/ out/                   what changed since, and why?

\b
Exit codes:
{_TOLD_CODES}

A run asks a model where one is named: by --model, or in the environment by CROSSWIRE_MODEL, with OPENAI_BASE_URL for
another endpoint than OpenAI's and the key in OPENAI_API_KEY. Else rules for English text do the work.
""",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _read_path(text: str) -> Path:
    # An unset variable of the shell is nothing, and Path makes the current folder of it: its articles would be sent.
    if not text:
        raise typer.BadParameter("it is empty; write . for the current folder")
    return Path(text)


Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER", parser=_read_path, help="Folder, or single file, of articles: .txt, .md or .jsonl."
    ),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", "-o", metavar="DIR", parser=_read_path, help="Write the results into this folder."),
]


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415 - a third of the time of --help

        put_line(f"crosswire {version('crosswire')}")
        raise typer.Exit


@app.callback()
def crosswire(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Declare what belongs to no single command."""


@app.command(
    epilog="""\b
Examples:
  crosswire summarize seeds/ > story.md
  crosswire summarize seeds/ --format json | jq '.disagreements'
  crosswire summarize seeds/ -o out/ --model NAME --base-url http://127.0.0.1:8000/v1
  crosswire summarize seeds/ --replay cassettes/

With -o the folder gets summary.json, summary.md, summary.html, incidents.jsonl and run.jsonl (the log of the run),
and stdout names each, one a line. Replies of a model are kept in its replies/, with the words of the articles: the
next run asks only for what has changed. Without --model the model is that of CROSSWIRE_MODEL, without --base-url the
endpoint that of OPENAI_BASE_URL. A key is read from OPENAI_API_KEY.
"""
)
@takes_flags
def summarize(
    folder: Folder,
    out: Out = None,
    format_: Annotated[
        Format | None, typer.Option("--format", "-f", help="What stdout gets: markdown unless said otherwise.")
    ] = None,
    *,
    flags: Flags,
) -> None:
    """Summarize the one story that the articles of a folder report."""
    with exit_on_error(debug=flags.debug):
        from crosswire.cli.commands import summarize_folder  # noqa: PLC0415 - see the module's docstring

        raise typer.Exit(summarize_folder(folder, out, format_, flags))


@app.command(
    epilog="""\b
Examples:
  crosswire batch stories/* -o out/
  crosswire batch monday/ tuesday/ | jq -r '.title.text'

With -o the files of each story stand in DIR/<folder name>/, written as soon as that story is done, and stdout has a
line of columns a story, separated by tabs: name, outcome (done, incomplete, failed), counts or the reason. Without
it stdout has the summary of each story as a line of JSON. Folders of one name are told apart by those above them.
"""
)
@takes_flags
def batch(
    folders: Annotated[
        list[Path],
        typer.Argument(metavar="FOLDER...", parser=_read_path, help="Folders of articles, each one story."),
    ],
    out: Out = None,
    *,
    flags: Flags,
) -> None:
    """Summarize several stories, each in a folder of its own."""
    with exit_on_error(debug=flags.debug):
        from crosswire.cli.batch import run_batch  # noqa: PLC0415 - see the module's docstring

        raise typer.Exit(run_batch(folders, out, flags))


@app.command(
    epilog="""\b
Examples:
  crosswire extract seeds/ | jq '.incident.tolls'
  crosswire extract seeds/ -o out/
"""
)
@takes_flags
def extract(folder: Folder, out: Out = None, *, flags: Flags) -> None:
    """Extract the incident that each article reports: JSON lines on stdout, or incidents.jsonl in DIR."""
    with exit_on_error(debug=flags.debug):
        from crosswire.cli.commands import extract_folder  # noqa: PLC0415 - see the module's docstring

        raise typer.Exit(extract_folder(folder, out, flags))


@app.command(
    epilog="""\b
Example:
  crosswire verify out/summary.json seeds/ && echo it holds
"""
)
def verify(
    summary: Annotated[Path, typer.Argument(metavar="SUMMARY.json", help="The summary.json of a run, or its folder.")],
    folder: Folder,
    debug: Debug = False,
) -> None:
    """Check a summary against the files: is every citation still true, and every check still met?

    Asks no model. What does not hold is named, one finding after the other, with the sentence and the reason; then
    the exit code is 1.
    """
    with exit_on_error(debug=debug):
        from crosswire.cli.commands import verify_summary  # noqa: PLC0415 - see the module's docstring

        raise typer.Exit(verify_summary(summary, folder))


@app.command(
    epilog="""\b
Examples:
  crosswire diff monday/summary.json tuesday/summary.json > corrections.md
  crosswire diff monday/ tuesday/ --format json | jq '.figures'
"""
)
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The earlier summary.json, or its folder.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The later summary.json, or its folder.")],
    format_: Annotated[DiffFormat, typer.Option("--format", "-f", help="What stdout gets.")] = "markdown",
    debug: Debug = False,
) -> None:
    """Say what changed between two summaries of one story, and why: a correction trail.

    Each change has its citations, old and new, and the articles that carry it, or says that no article changed.
    As with diff, the exit code is 0 when nothing changed and 1 when something did. The order of articles, sentences
    and citations is no change.
    """
    with exit_on_error(debug=debug):
        from crosswire.cli.trail import diff_summaries  # noqa: PLC0415 - see the module's docstring

        raise typer.Exit(diff_summaries(old, new, format_))


@app.command(
    epilog="""\b
Example:
  crosswire schema summary > summary.schema.json
"""
)
def schema(
    shape: Annotated[
        Shape,
        typer.Argument(
            help="incident, summary and diff are results; proposal, alignment and draft an engine fills in."
        ),
    ],
) -> None:
    """Print the JSON Schema of what crosswire writes, or asks a model to fill in."""
    with exit_on_error(debug=False):
        from crosswire.cli.commands import print_schema  # noqa: PLC0415 - see the module's docstring

        print_schema(shape)
