"""The correction trail on stdout, from two summaries to the exit code. Runs no engine, and imports none."""

from pathlib import Path

from crosswire.cli.console import put
from crosswire.cli.flags import DiffFormat
from crosswire.cli.input import read_summary
from crosswire.render.json_text import render_diff_json
from crosswire.render.trail import render_diff_markdown
from crosswire.revision.compare import compare_summaries


def diff_summaries(old: Path, new: Path, wanted: DiffFormat) -> int:
    """Say what changed from the summary at *old* to the one at *new*; return 1 if something did, as diff(1) does.

    Raises:
        InputError: One of the two cannot be read, or is no summary.
    """
    diff = compare_summaries(read_summary(old), read_summary(new))
    put(render_diff_json(diff) if wanted == "json" else render_diff_markdown(diff))
    return 0 if diff.is_empty() else 1
