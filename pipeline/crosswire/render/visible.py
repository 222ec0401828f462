"""Text of strangers made safe to look at: what the eye cannot see is named. Knows no markup; escaping is elsewhere.

A control, bidirectional, zero-width or tag character can hide words from the reader, turn a number round or
drive a terminal. Each is written as its code, so that the reader sees what a machine would.
"""

import re
from typing import Final

HIDDEN: Final = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "]"
)
"""Characters that show nothing or change how others show: controls, and what Unicode calls default ignorable."""

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
