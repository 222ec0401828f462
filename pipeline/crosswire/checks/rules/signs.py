"""Has a sentence a character that no source gives it? V20. Looks at single characters, not at words.

Words are compared without what shows nothing, so "fi[U+200B]ve" passes for a cited "five", and a lone bracket is in
no word at all.
"""

import re
from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.text.hidden import HIDDEN
from crosswire_schemas.summary import Sentence

# Some letters show nothing, such as U+3164.
_SIGN = re.compile(rf"[^\w .,;:!?'\"‘’“”()–—…/%&$€£-]|{HIDDEN.pattern}")


def check_signs(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: beyond letters and plain punctuation a sentence has only characters that its cited words have.

    Controls, characters that show nothing, line ends and the signs of markup are such characters: what hides from the
    reader, or is active in a page, is nobody's report (research on hidden prompts; OWASP LLM05).
    """
    for sign in dict.fromkeys(_SIGN.findall(sentence.text)):
        if not any(sign in citation.quote for citation in sentence.citations):
            yield Trouble(sign, f"no cited sentence has this character (U+{ord(sign):04X})")
