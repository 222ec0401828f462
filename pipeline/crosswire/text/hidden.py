"""Characters that the eye cannot see. Neither shows nor removes them: that is the rendering's work."""

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
