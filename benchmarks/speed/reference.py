"""The unit of time: a fixed computation in pure Python and its regular expressions. It knows nothing of crosswire."""

import re
import time
from collections import Counter

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_PAIR = re.compile(r"\b(?:the|an?|his|her)\s+(\w+)\s+(?:was|were|is|of|in)\b", re.IGNORECASE)
_TEXT = "The harbour of the town was closed, and a boat in the bay is the one that her brother's crew had left. " * 200


def time_reference(times: int = 5) -> float:
    """Return the seconds of processor time that the computation takes: the least of some runs."""
    return min(_run() for _ in range(times))


def _run() -> float:
    start = time.process_time()
    for _ in range(5):
        counted = Counter(found[0] for found in _WORD.finditer(_TEXT.lower()))
        pairs = [found[1].casefold() for found in _PAIR.finditer(_TEXT)]
        sorted(counted, key=lambda word: (-counted[word], word))
        " ".join(pairs).split()
    return time.process_time() - start
