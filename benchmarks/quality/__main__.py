"""Every measurement of quality beside its floor: ``python -m benchmarks.quality DATA [NAME ...]``. Prints no texts.

Exit code 0 where every figure holds, 1 where one has dropped, 2 where the data are not there.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.arguments import existing_folder
from benchmarks.quality import (
    attribution_bench,
    evidence,
    false_alarms,
    fires,
    muc,
    newscluster,
    reading_bench,
    shootings,
    syndication,
    wording_bench,
)
from benchmarks.quality.report import read_floors, render_table

MEASURES: dict[str, Callable[[Path], Mapping[str, Any]]] = {
    "shootings": shootings.measure,
    "fires": fires.measure,
    "muc": muc.measure,
    "newscluster": newscluster.measure,
    "syndication": syndication.measure,
    "evidence": evidence.measure,
    "wording": wording_bench.measure,
    "attribution": attribution_bench.measure,
    "false_alarms": false_alarms.measure,
    "reading": reading_bench.measure,
}


def _flat(prefix: str, value: Any) -> Iterator[tuple[str, float]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(f"{prefix}.{key}", inner)
    else:
        yield prefix, float(value)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure in the folder that *arguments* name first and print the table."""
    chosen = _parser().parse_args(arguments)
    figures: dict[str, float] = {}
    for name in chosen.names or MEASURES:
        try:
            figures |= _flat(name, MEASURES[name](chosen.data))
        except FileNotFoundError as missing:
            print(f"{name}: the data are missing: {missing.filename}", file=sys.stderr)
            return 2
    if chosen.json:
        print(json.dumps(figures, indent=1))
        return 0
    lines = [line for line in read_floors(figures) if line.name.partition(".")[0] in (chosen.names or MEASURES)]
    print(render_table(lines))
    return 0 if all(line.holds for line in lines) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description="Quality beside its floors.")
    parser.add_argument("data", type=existing_folder, metavar="DATA", help="the folder of the evaluation data")
    parser.add_argument(
        "names", nargs="*", type=_measure, metavar="NAME", help=f"of {', '.join(MEASURES)}; all, unless said"
    )
    parser.add_argument("--json", action="store_true", help="print all figures as measured, without floors")
    return parser


def _measure(argument: str) -> str:
    if argument not in MEASURES:
        raise argparse.ArgumentTypeError(f"{argument!r} is none of {', '.join(MEASURES)}")
    return argument


if __name__ == "__main__":
    sys.exit(main())
