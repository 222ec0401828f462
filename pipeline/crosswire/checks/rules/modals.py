"""Does a sentence say that something will be where its cited words say that it may or must be? V16.

Goes by the word before one verb. Speech that is told shifts it, "will" to "would", and that changes nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.sayings import find_telling
from crosswire.text.spelling import lower
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.summary import Sentence

_FORCES = {
    "will": "certain", "would": "certain", "shall": "certain", "can": "possible", "could": "possible",
    "may": "possible", "might": "possible", "must": "due", "should": "due", "has to": "due", "have to": "due",
    "had to": "due", "needs to": "due", "need to": "due", "ought to": "due",
}  # fmt: skip
_MODAL = re.compile(
    rf"\b(?P<modal>{'|'.join(_FORCES)})\s(?:not\s)?(?:(?:be|have|been|also|still|soon|now)\s)*(?P<verb>[a-z]{{3,}})\b"
)


def check_modals(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: what may be is not told as what will be or must be, nor the other way round.

    It is a change only where every cited sentence with this verb has another such word before it.
    """
    for words, stem, force in _read_modals(sentence.text):
        forces = [_find_forces(quote, stem) for quote in find_telling(sentence, stem)]
        if forces and all(forces) and not any(force in cited for cited in forces):
            yield Trouble(words, "the cited words say otherwise how sure this is; keep their will, may or must")


@lru_cache(maxsize=4096)
def _read_modals(text: str) -> tuple[tuple[str, str, str], ...]:
    found = _MODAL.finditer(lower(text))
    return tuple((one[0], find_stem(one["verb"]), _FORCES[one["modal"]]) for one in found)


def _find_forces(quote: str, stem: str) -> frozenset[str]:
    """How sure *quote* makes this verb, by each such word before it; nothing where none stands there."""
    return frozenset(force for _, own, force in _read_modals(quote) if own == stem)
