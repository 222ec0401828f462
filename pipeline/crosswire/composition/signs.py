"""Characters that a draft must not bring along. Looks at single characters, not at words: those are the checks' work.

Words are compared without what shows nothing, so "fi[U+200B]ve" passes for a cited "five", and a lone bracket is in
no word at all.
"""

import re
from collections.abc import Iterator

from crosswire.checks.finding import Finding
from crosswire.render.visible import HIDDEN
from crosswire_schemas.summary import Sentence

# Some letters show nothing, such as U+3164.
_SIGN = re.compile(rf"[^\w .,;:!?'\"‘’“”()–—…/%&$€£-]|{HIDDEN.pattern}")


def find_foreign_signs(sentence: Sentence, where: str) -> Iterator[Finding]:
    """Return a finding for each character of *sentence* beyond letters and plain punctuation that no cited words have.

    Controls, characters that show nothing, line ends and the signs of markup are such characters.
    """
    for sign in dict.fromkeys(_SIGN.findall(sentence.text)):
        if not any(sign in citation.quote for citation in sentence.citations):
            yield Finding("signs", where, sign, f"no cited sentence has this character (U+{ord(sign):04X})")
