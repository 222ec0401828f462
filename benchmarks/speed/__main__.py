"""Speed beside its floors: ``python -m benchmarks.speed [FOLDER]``. Processor time of one core, on invented articles.

Floors are in units of a reference computation measured in the same run, so that they hold on any machine. With a
FOLDER its articles are measured instead, without floors; ``--json`` prints the figures alone. Exit code 1 where a
figure has dropped.
"""

import json
import sys
from pathlib import Path

from benchmarks.quality.report import read_floors, render_table
from benchmarks.speed.measure import measure, measure_folder

_FLOORS = Path(__file__).with_name("floors.json")


def main(arguments: list[str]) -> int:
    """Measure and print."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("--")]
    if len(folders) > 1 or not all(folder.is_dir() for folder in folders):
        print("usage: python -m benchmarks.speed [--json] [FOLDER]", file=sys.stderr)
        return 2
    measured = measure_folder(folders[0]) if folders else measure()
    figures = {name: round(value, 3) for name, value in measured.items()}
    lines = [] if folders else read_floors(figures, _FLOORS)
    if "--json" in arguments:
        print(json.dumps(figures, indent=1))
    else:
        print("\n".join(f"{name:24} {value:10g}" for name, value in figures.items()))
        if lines:
            print("\n" + render_table(lines))
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
