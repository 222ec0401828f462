"""Figures beside their floors and anchors as one table, and what has dropped. Measures nothing."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

FLOORS = Path(__file__).with_name("floors.json")


class Line(NamedTuple):
    """One watched figure: its value, the floor it must not fall below (or ceiling), and others' figures beside it."""

    name: str
    value: float | None
    floor: float
    is_ceiling: bool
    anchor: str

    @property
    def holds(self) -> bool:
        """Whether the figure is there and on the right side of its floor."""
        if self.value is None:
            return False
        return self.value <= self.floor if self.is_ceiling else self.value >= self.floor


def read_floors(figures: Mapping[str, float], floors: Path = FLOORS) -> list[Line]:
    """Return a line for each figure that *floors* watches, measured or not."""
    watched = json.loads(floors.read_text(encoding="utf-8"))
    return [
        Line(
            name,
            figures.get(name),
            entry["ceiling"] if "ceiling" in entry else entry["floor"],
            "ceiling" in entry,
            entry.get("anchor", ""),
        )
        for name, entry in watched.items()
    ]


def render_table(lines: list[Line]) -> str:
    """Return the table as text, one figure a line; what does not hold is marked."""
    rows = [("figure", "value", "floor", "", "beside it")]
    for line in lines:
        value = "missing" if line.value is None else f"{line.value:g}"
        sign = "<=" if line.is_ceiling else ">="
        rows.append((line.name, value, f"{sign} {line.floor:g}", "" if line.holds else "DROPPED", line.anchor))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
