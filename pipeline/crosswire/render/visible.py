"""Text of strangers made safe to look at: what the eye cannot see is named. Knows no markup; escaping is elsewhere.

A control, bidirectional, zero-width or tag character can hide words from the reader, turn a number round or
drive a terminal. Each is written as its code, so that the reader sees what a machine would.
"""

import re

from crosswire.text.hidden import HIDDEN as HIDDEN  # noqa: PLC0414 - mypy's explicit re-export

_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")


def make_visible(text: str) -> str:
    r"""Return *text* with every kind of line end as a newline and every hidden character as its code.

    >>> make_visible("rose to \u202e005")
    'rose to [U+202E]005'
    """
    return HIDDEN.sub(lambda hidden: f"[U+{ord(hidden[0]):04X}]", _LINE_END.sub("\n", text))


def make_one_line(text: str) -> str:
    """Return *text* visible and on one line, each run of white space as one space."""
    return " ".join(make_visible(text).split())
