"""Whether two names are of one place, or of a place and a part of it. By words alone: knows no map."""

import re
from collections.abc import Iterable

from crosswire.text.names.proper_names import same_name

_GENERIC_PLACE = re.compile(
    r"\b(?:the|area|region|district|province|governorate|county|prefecture|state|city|town|township|borough|parish|village|municipality|of)\b",
    re.IGNORECASE,
)
_COMPASS = re.compile(r"\b(?:the )?((?:north|south)(?:east|west)?|east|west) of (?=[A-Z])")
_SIDE = re.compile(
    r"^(?:(?:north|south)(?:east|west)?(?:ern)?|(?:east|west|centr)(?:ern|al)?|east|west|downtown|inner|outer|old|"
    r"upper|lower|greater|suburban|rural)[\s-]+",
    re.IGNORECASE,
)
_STEP = r"(?: (?!(?:and|or|but|to|from|near|than)\b)\w+)"
_LIES_IN = rf"(?:,? an?|,? the)?{_STEP}{{0,3}}? (?:in|of|within|inside){_STEP}{{0,4}}? "
"""Between a place and what it lies in: "Varo Street in Tavim", "Harl, a district of the city of Tavim"."""
_LINE = re.compile(r"\bbetween\b[^,.;]*\band (?:the )?\Z", re.IGNORECASE)
"""Before an end of what lies in it: "a cable between Harl and Tavim in the Orlish Sea" puts no town into the sea."""


def same_place(one: str, other: str) -> bool:
    """Return whether both name one place: "Tavim" and "the Tavim area", "northern Orlu" and "the north of Orlu"."""
    plain = [_COMPASS.sub(r"\1ern ", name) for name in (one, other)]
    cores = [" ".join(_GENERIC_PLACE.sub(" ", name).split()) or name for name in plain]
    return cores[0].casefold() == cores[1].casefold() or same_name(*cores)


def lies_in(part: str, whole: str, told: Iterable[str]) -> bool:
    """Return whether *part* is named as a part of *whole*, in itself or in one of the texts *told*.

    >>> lies_in("eastern Tavim", "Tavim", [])
    True
    >>> lies_in("Harl", "Orlu province", ["A bus burned in the Harl district of Orlu province."])
    True
    """
    inner, outer = _core(part), _core(whole)
    if not inner or not outer or inner.casefold() == outer.casefold():
        return _has_side(part) and not _has_side(whole)
    if re.search(rf"(?<!\w){re.escape(outer)}(?!\w)", inner, re.IGNORECASE):
        return True
    ours, theirs = re.escape(inner), re.escape(outer)
    named = re.compile(
        rf"(?<!\w){ours}{_LIES_IN}{theirs}(?!\w)"
        # "Harl, Tavim and Barvik" lists three places.
        rf"|(?<!\w){ours}, (?:in )?{theirs}(?!\w)(?!,? (?:and|or)\b)"
        rf"|(?<!\w){theirs}['’]s?{_STEP}{{0,2}}? {ours}(?!\w)",
        re.IGNORECASE,
    )
    words = inner.casefold(), outer.casefold()
    # Most texts do not name both; the pattern is slow to find that out.
    return any(
        any(not _LINE.search(text, 0, found.start()) for found in named.finditer(text))
        for text, folded in ((text, text.casefold()) for text in told)
        if all(w in folded for w in words)
    )


def _core(name: str) -> str:
    """*name* without its side and its kind: "the northern Harl district" is "Harl"."""
    plain = " ".join(_GENERIC_PLACE.sub(" ", _COMPASS.sub(r"\1ern ", name)).split())
    return _SIDE.sub("", plain) or plain


def _has_side(name: str) -> bool:
    plain = " ".join(_GENERIC_PLACE.sub(" ", _COMPASS.sub(r"\1ern ", name)).split())
    return bool(_SIDE.match(plain))
