"""Stretches of time as ISO dates give them, and which lies before which. Knows no clock and reads no words."""

import re
from typing import NamedTuple

_ISO = re.compile(r"(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?")
_DAY = len("2000-06-15")
_PARTS = ("early morning", "morning", "midday", "afternoon", "evening")
"""Parts that follow on one another; "night" may be the one before the morning or the one after the evening."""


class Period(NamedTuple):
    """The first and the last ISO date within which something was, as far as their precision goes; part of that day."""

    first: str
    last: str
    part: str

    def precedes(self, other: "Period") -> bool:
        """Whether all of this lies before all of *other*: 2024-01 and 2024-01-15 are in no order.

        Neighbouring parts of one day are in none either: one report's early morning is another's morning.

        >>> Period("2024-01", "2024-01", "").precedes(Period("2024-02-15", "2024-02-15", ""))
        True
        """
        common = min(len(self.last), len(other.first))
        if self.last[:common] != other.first[:common]:
            return self.last[:common] < other.first[:common]
        if len({*self[:2], *other[:2]}) > 1 or common < _DAY or not {self.part, other.part} <= {*_PARTS}:
            return False
        return _PARTS.index(other.part) - _PARTS.index(self.part) > 1


def read_period(when: str) -> Period | None:
    """Return the period of "2024-01-15", "2024-01" or "2024-01-15, morning"; None of other words."""
    day, _, part = when.partition(", ")
    return Period(day, day, part) if _ISO.fullmatch(day) else None
