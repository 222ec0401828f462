"""The words of a sentence beside which stands what somebody aimed at. Reads no further than them."""

import re

from crosswire.text.keyed import Keyed

AIMED = Keyed(
    "airstrikes ambush assaults attacks bombs carried drones missiles raids rockets shells strike target",
    r"\b(?=\w)(?:(?:target(?:ed|ing|s)?|bombed|bombarded|shelled|raided)"
    # What a storm or a lorry hits nobody chose.
    r"|(?:missiles?|rockets?|bombs?|drones?|shells?|(?:air\s?)?strikes?)[”\"’']?\s(?:\w+\s){0,2}?(?:struck|hit)"
    r"|(?:attacks?|assaults?|raids?|(?:air\s?)?strikes?|bombings?|ambush|shelling)\b[^.;,]{0,40}?\b(?:on|against|at)"
    r"|carried\s+out\s+against)\s+(?=an?\b|the\b|two\b|three\b|several\b|[“\"‘'])",
)
"""Ends where the words of the target begin, in lower-case text: "a strike against a launch site"."""

_HIT = r"(?:targeted|bombed|bombarded|shelled|raided|attacked|struck|hit|destroyed)"
WAS_HIT = re.compile(rf"[”\"’']?\s(?:was|were|is|are|(?:has|have|had)\sbeen)\s(?:\w+ly\s)?{_HIT}\b", re.IGNORECASE)
"""Begins where the words of the target end: "a launch site was hit"."""
