"""Those whom something befell, as what two reports can count alike: what it was, who they are, and where.

Compares no figures.
"""

import re
from typing import NamedTuple

from crosswire.engines.offline.reading.plights import Plight, read_plight
from crosswire.engines.offline.words.plights import DISMISSED, PEOPLES, SITES, SUPPLIES
from crosswire.reconciliation.differences.parts_of_count import as_toll
from crosswire.text.names.kinds import fold_state
from crosswire.text.names.proper_names import find_names
from crosswire.text.names.states import STATES
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.reconciliation import Claim

_ANYBODY = PEOPLES | read_words(
    """
    people persons individuals customers consumers users subscribers clients members victims holders residents citizens
    """
)
"""Nouns for people that say nothing else than that a company or a country has them."""
_IN = re.compile(r"(?:[\s,]+[a-z]+){0,2}?\s+(?:in|across|throughout)\s+(?:the\s+)?(?=[A-Z])")
_OPENING_IN = re.compile(r"(?:^|[,;]\s)(?:[Ii]n|[Aa]cross)\s+(?:the\s+)?(?=[A-Z])")
WORLD = "world"
_WORLD = re.compile(
    r"[^.,;:]{0,40}?\s(?:worldwide|globally|internationally|(?:in|across|around)\s+the\s+(?:world|globe))\b"
)
_PART = re.compile(
    r"\b(?:includ(?:ing|es?|ed)|among|of\s+(?:whom|them|these|those|which)|some\s+of|part\s+of)\b[^.;:]*$",
    re.IGNORECASE,
)
"""Before those who are a part of others that were counted."""


_HOUSED = SITES | read_words("customers users consumers subscribers clients")
"""Whoever has a meter."""


class Befallen(NamedTuple):
    """What befell them, the noun for them, and where they are; *place* is None where the words do not tell."""

    plight: str
    noun: str
    place: str | None


def read_befallen(claim: Claim) -> Befallen | None:
    """Return whom the count *claim* is of, if something befell them.

    A part of others that were counted is in a place of its own, unless the words tell which.
    """
    toll, sentence = as_toll(claim), claim.evidence[0]
    begin, end = (at - sentence.start for at in (claim.citations[0].start, claim.citations[0].end))
    number = next((q.span.start for q in find_quantities(sentence.quote) if begin <= q.number.start < end), None)
    plight = None if toll.unit or number is None else read_plight(sentence.quote, number, end)
    if plight is None or number is None:
        return None
    place = _find_place(sentence.quote, number, plight)
    if place is None and _PART.search(sentence.quote, 0, number):
        place = claim.id
    return Befallen(plight.name, plight.noun, place)


def name_who(befallen: Befallen) -> str:
    """Return who they are under one name: customers without power are homes, and Britons are people."""
    noun = befallen.noun
    if befallen.plight == DISMISSED:
        return "jobs"
    if befallen.plight in SUPPLIES and noun in _HOUSED:
        return "homes"
    return "people" if noun in _ANYBODY else find_stem(noun)


def _find_place(sentence: str, number: int, plight: Plight) -> str | None:
    """The state or town in which they are, or the world: by their own name, or by the words around the count."""
    named = [
        n for n in find_names(sentence) if number <= n.span.start < plight.noun_end and fold_state(n.text) in STATES
    ]
    if named:
        return STATES[fold_state(named[0].text)]
    ends = (plight.noun_end, plight.span.end)
    if any(_WORLD.match(sentence, end) for end in ends):
        return WORLD
    starts = [found.end() for end in ends if (found := _IN.match(sentence, end))]
    starts += [found.end() for found in _OPENING_IN.finditer(sentence, 0, number)]
    names = {name.span.start: fold_state(name.text) for name in find_names(sentence)}
    return next((STATES.get(names[start], names[start]) for start in starts if start in names), None)
