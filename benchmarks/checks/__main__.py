"""The table of fault kinds by detection rate: ``python -m benchmarks.checks [SUMMARY_DIR=ARTICLES ...]``.

``python -m benchmarks.checks --evil 100000`` runs the evil model instead, for so many replies, and ends with the share
of replies under which every promise holds, as JSON beside its floor; ``--seed N`` starts at another place.

Without arguments on the project's own stories. ``--json`` prints the rates as JSON, ``--missed`` each fault that no
check found. Exit code 1 where a kind has dropped below its floor.
"""

import argparse
import json
import sys
from pathlib import Path

from benchmarks.checks.evil import FLOOR, measure_evil, render_tally
from benchmarks.checks.mutation import find_dropped, make_mutants, measure, render_table
from benchmarks.checks.stories import read_given, read_own


def main(arguments: list[str]) -> int:
    """Measure and print; the floors are those of the project's own stories."""
    if "--evil" in arguments:
        return _run_evil(arguments)
    pairs = [argument.partition("=") for argument in arguments if not argument.startswith("--")]
    if any(not articles for _, _, articles in pairs):
        print("usage: python -m benchmarks.checks [--json] [--missed] [SUMMARY_DIR=ARTICLES ...]", file=sys.stderr)
        return 2
    stories = [read_given(Path(folder) / "summary.json", Path(articles)) for folder, _, articles in pairs]
    rates, missed = measure(make_mutants(stories or read_own()))
    if "--json" in arguments:
        print(json.dumps({kind: rate._asdict() for kind, rate in rates.items()}, indent=1, sort_keys=True))
    else:
        print(render_table(rates))
    if "--missed" in arguments:
        print("\n".join(f"{mutant.kind} | {mutant.story.name} | {mutant.change}" for mutant in missed))
    dropped = find_dropped(rates)
    for kind in dropped:
        print(f"DROPPED: {kind}", file=sys.stderr)
    return 1 if dropped and not pairs else 0


def _run_evil(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.checks")
    parser.add_argument("--evil", type=int, metavar="REPLIES", required=True)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    tally = measure_evil(chosen.evil, chosen.seed)
    print(render_tally(tally))
    return 1 if tally.share < FLOOR else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
