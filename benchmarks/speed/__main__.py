"""Speed beside its floors: ``python -m benchmarks.speed [FOLDER]``. Processor time of one core, on invented articles.

Floors are in units of a reference computation measured in the same run, so that they hold on any machine. With a
FOLDER its articles are measured instead, without floors. Exit code 1 where a figure has dropped.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.arguments import existing_folder
from benchmarks.quality.report import read_floors, render_table
from benchmarks.speed.measure import measure, measure_folder

_FLOORS = Path(__file__).with_name("floors.json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    chosen = _parser().parse_args(arguments)
    measured = measure_folder(chosen.folder) if chosen.folder else measure()
    figures = {name: round(value, 3) for name, value in measured.items()}
    lines = [] if chosen.folder else read_floors(figures, _FLOORS)
    if chosen.json:
        print(json.dumps(figures, indent=1))
    else:
        print("\n".join(f"{name:24} {value:10g}" for name, value in figures.items()))
        if lines:
            print("\n" + render_table(lines))
    return 0 if all(line.holds for line in lines) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Speed beside its floors.")
    parser.add_argument(
        "folder", nargs="?", type=existing_folder, metavar="FOLDER", help="articles to measure, without floors"
    )
    parser.add_argument("--json", action="store_true", help="print the figures alone, as JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
