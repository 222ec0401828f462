"""The table of fault kinds by detection rate, or the replies of the evil model: ``python -m benchmarks.checks --help``.

Exit code 1 where a kind has dropped below its floor, or a promise did not hold.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.checks.evil import FLOOR, measure_evil, render_tally
from benchmarks.checks.mutation import find_dropped, make_mutants, measure, render_table
from benchmarks.checks.stories import read_given, read_own


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    chosen = _parser().parse_args(arguments)
    if chosen.evil is not None:
        tally = measure_evil(chosen.evil, chosen.seed)
        print(render_tally(tally))
        return 1 if tally.share < FLOOR else 0
    return _measure_faults(chosen)


def _measure_faults(chosen: argparse.Namespace) -> int:
    stories = [read_given(folder / "summary.json", articles) for folder, articles in chosen.stories]
    rates, missed = measure(make_mutants(stories or read_own()))
    if chosen.json:
        print(json.dumps({kind: rate._asdict() for kind, rate in rates.items()}, indent=1, sort_keys=True))
    else:
        print(render_table(rates))
    if chosen.missed:
        print("\n".join(f"{mutant.kind} | {mutant.story.name} | {mutant.change}" for mutant in missed))
    dropped = find_dropped(rates)
    for kind in dropped:
        print(f"DROPPED: {kind}", file=sys.stderr)
    return 1 if dropped and not stories else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.checks", description="How many faults the checks find.")
    parser.add_argument(
        "stories",
        nargs="*",
        type=_story,
        metavar="SUMMARY_DIR=ARTICLES",
        help="a summary and its articles, without floors; unless said, the project's own stories, with floors",
    )
    parser.add_argument("--json", action="store_true", help="print the rates as JSON")
    parser.add_argument("--missed", action="store_true", help="print each fault that no check found")
    parser.add_argument(
        "--evil",
        type=int,
        metavar="REPLIES",
        help="deliver so many replies of the evil model instead, and count breaches",
    )
    parser.add_argument("--seed", type=int, default=1, help="where the evil model starts (%(default)s)")
    return parser


def _story(argument: str) -> tuple[Path, Path]:
    folder, _, articles = argument.partition("=")
    if not articles:
        raise argparse.ArgumentTypeError(f"{argument!r} names no articles; write SUMMARY_DIR=ARTICLES")
    return Path(folder), Path(articles)


if __name__ == "__main__":
    sys.exit(main())
