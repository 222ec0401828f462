"""Every measurement of quality beside its floor: ``python -m benchmarks.quality DATA``. Prints figures, never texts.

Exit code 0 where every figure holds, 1 where one has dropped, 2 where the data are not there. ``--json`` prints all
figures as measured, without floors.
"""

import contextlib
import io
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality import attribution_bench, evidence, fires, muc, shootings, syndication, wording_bench
from benchmarks.quality.report import read_floors, render_table

Measure = Callable[[Path], Mapping[str, float]]


def _printed(main: Callable[[list[str]], int]) -> Measure:
    """The figures that a measurement prints as nested JSON, flat."""

    def measure(data: Path) -> dict[str, float]:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            if main([str(data)]) != 0:
                raise FileNotFoundError(f"{main.__module__} finds its data not in {data}")
        return dict(_flat("", json.loads(printed.getvalue())))

    return measure


def _flat(prefix: str, value: Any) -> list[tuple[str, float]]:
    if isinstance(value, dict):
        return [pair for key, inner in value.items() for pair in _flat(f"{prefix}{'.' if prefix else ''}{key}", inner)]
    return [(prefix, float(value))] if isinstance(value, int | float) else []


MEASURES: dict[str, Measure] = {
    "shootings": shootings.measure,
    "fires": fires.measure,
    "muc": muc.measure,
    "syndication": syndication.measure,
    "evidence": _printed(evidence.main),
    "wording": _printed(wording_bench.main),
    "attribution": _printed(attribution_bench.main),
}


def main(arguments: list[str]) -> int:
    """Measure everything in the folder that *arguments* name and print the table."""
    folders = [argument for argument in arguments if not argument.startswith("--")]
    if len(folders) != 1 or not Path(folders[0]).is_dir():
        print("usage: python -m benchmarks.quality DATA, the folder of the evaluation data", file=sys.stderr)
        return 2
    figures: dict[str, float] = {}
    for name, measure in MEASURES.items():
        try:
            figures |= {f"{name}.{key}": value for key, value in measure(Path(folders[0])).items()}
        except FileNotFoundError as missing:
            print(f"{name}: the data are missing: {missing}", file=sys.stderr)
            return 2
    if "--json" in arguments:
        print(json.dumps(figures, indent=1))
        return 0
    lines = read_floors(figures)
    print(render_table(lines))
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
