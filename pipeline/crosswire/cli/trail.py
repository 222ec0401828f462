"""The correction trail on stdout, from two summaries to the exit code. Runs no engine, and imports none."""

from pathlib import Path

from crosswire.cli.console import put, say
from crosswire.cli.flags import DiffFormat
from crosswire.cli.input import read_summary
from crosswire.render.json_text import render_diff_json
from crosswire.render.trail import render_diff_markdown
from crosswire.revision.compare import compare_summaries
from crosswire_schemas import Summary


def diff_summaries(old: Path, new: Path, wanted: DiffFormat) -> int:
    """Say what changed from the summary at *old* to the one at *new*; return 1 if something did, as diff(1) does.

    Raises:
        InputError: One of the two cannot be read, or is no summary.
    """
    earlier, later = read_summary(old), read_summary(new)
    if not _known_by(earlier) & _known_by(later):
        say("note: the two summaries have no article in common: are they of one story?")
    diff = compare_summaries(earlier, later)
    put(render_diff_json(diff) if wanted == "json" else render_diff_markdown(diff))
    return 0 if diff.is_empty() else 1


def _known_by(summary: Summary) -> set[str]:
    """Names and digests: an article may be renamed, or revised."""
    return {known for entry in summary.articles for known in (entry.file, entry.sha256)}
