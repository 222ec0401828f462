"""Every measurement of quality beside its floor: ``python -m benchmarks.quality DATA [NAME ...]``. Prints no texts.

Exit code 0 where every figure holds, 1 where one has dropped, 2 where the data are not there. Names choose
measurements (of all, unless said). ``--json`` prints all figures as measured, without floors.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

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


def main(arguments: list[str]) -> int:
    """Measure in the folder that *arguments* name first and print the table."""
    folder, *names = [argument for argument in arguments if not argument.startswith("--")] or [""]
    if not folder or not Path(folder).is_dir() or not MEASURES.keys() >= set(names):
        print(
            f"usage: python -m benchmarks.quality DATA [NAME ...], the folder of the evaluation data and any of "
            f"{', '.join(MEASURES)}",
            file=sys.stderr,
        )
        return 2
    figures: dict[str, float] = {}
    for name in names or MEASURES:
        try:
            figures |= _flat(name, MEASURES[name](Path(folder)))
        except FileNotFoundError as missing:
            print(f"{name}: the data are missing: {missing.filename}", file=sys.stderr)
            return 2
    if "--json" in arguments:
        print(json.dumps(figures, indent=1))
        return 0
    lines = [line for line in read_floors(figures) if line.name.partition(".")[0] in (names or MEASURES)]
    print(render_table(lines))
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
