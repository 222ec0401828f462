"""The words by which a place is told in a sentence, and what kind of place a name is. Weighs nothing."""

import re

from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.states import STATES
from crosswire_schemas.vocabulary import PlaceKind, PlaceRelation

IN = re.compile(
    r"\b(?P<word>in|near|outside|inside|at|(?:north|south|east|west|northeast|northwest|southeast|"
    r"southwest|outskirts)(?:\s+side)?\s+of|of|around|from|within|between|into|throughout|to)\s+"
    r"(?:(?:the|a)\s+)?(?:(?:city|town|village|suburb|municipality|capital|community|province|"
    r"district|department|region)\s+of\s+)?"
    r"(?:(?:north|south|east|west|central|upper|lower|downtown|nearby|rural|suburban|neighboring|"
    r"midtown|inner|metro|greater|northern|southern|eastern|western|northeast|northwest|southeast|"
    r"southwest|coastal|mainland)(?:ern|-central)?,?\s+){0,2}$",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Way|"
    r"Parkway|Pkwy|Terrace|Circle|Highway|Hwy|Route|"
    r"Interstate|Freeway|Bridge|Expressway|Turnpike|Loop|Plaza|Mall|Airport|Manor|Gardens|Lounge|"
    r"Station|Hospital|School|Church|Center|Apartments?|"
    r"Club|Bar|Restaurant|Hotel|Motel|University|College|Hall|Stadium|Mosque|Building|Tower|Market|Store|Library)\.?$"
)
_DISTRICT_AFTER = re.compile(
    r"\s+(?:neighborhood|neighbourhood|section|area|district|community|subdivision|quarter|suburb|side)\b",
    re.IGNORECASE,
)
BODY_AFTER = re.compile(
    r"(?:\s+(?:City|Metro|Metropolitan))?\s+(?:[Pp]olice|POLICE|[Ff]ire(?:fighters?|"
    r"\s+(?:[Dd]epartment|[Cc]hief|&|and))|[Mm]ayor|[Cc]oroner|officers?|detectives?|authorities|"
    r"officials|Fire\b|residents?)"
)
BODY = re.compile(
    r"(?:^|\sof\s)(?P<city>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}?)\s+(?:(?:City|Metro|Metropolitan|"
    r"Regional)\s+)?(?:Police|Fire(?:fighters?)?|PD|Mayor|City\s+Council)\b"
)
SITE = re.compile(
    r"\b(?:in|at|inside|outside|near|on)\s+(?P<site>(?:an?|the|his|her|their)\s+(?:(?!(?:and|of|"
    r"the|a|an|in|was|were|who|that|area|city)\b)[\w'’-]+\s+){0,4}?"
    r"(?:homes?|house|apartments?(?:\s+(?:building|complex))?|parking\s+lot|garage|store|shop|"
    r"mall|bar|nightclub|club|restaurant|hotel|motel|school|university|college|campus|"
    r"church|mosque|temple|synagogue|hospital|clinic|park|playground|beach|station|airport|base|"
    r"camp|checkpoint|market|bank|factory|plant|mine|warehouse|depot|"
    r"office|building|building\s+site|tower|bridge|highway|intersection|gas\s+station|bus|train|"
    r"car|van|truck|vehicle|street|alley|yard|backyard|driveway|porch|prison|jail|courthouse|"
    r"embassy|consulate|headquarters|barracks|theater|theatre|stadium|party|trailer|duplex|"
    r"townhouse|forest|farm|ranch|lake|river))(?![\w-])",
    re.IGNORECASE,
)
BLOCK = re.compile(
    r"\b(?:the\s+)?(?P<site>\d+(?:st|nd|rd|"
    r"th)?\s+block\s+of\s+(?:[NSEW]\.?\s+)?(?:[A-Z0-9][\w'’.-]*\s*){1,4}?(?:Street|St|Avenue|Ave|"
    r"Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Way|Parkway|Terrace|"
    r"Circle)?)(?=[\s,.;]|$)"
)
PART = re.compile(
    r"(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Downtown|Northern|"
    r"Southern|Eastern|Western)\s+(?=[A-Z])"
)
AGE_AFTER = re.compile(r",\s+\d{1,2},")
HOSPITAL_BEFORE = re.compile(
    r"(?:Hospital|Cent(?:er|re)|Clinic|Jail|Court|Prison|hospital|jail|court|prison)(?:\s+\w+)?\s*$"
)
DETERMINED = re.compile(
    r"\b(?:an?|the|his|her|their|this|two|three|four|\d+|[\w-]+-year-old|of|for)\s+(?:[a-z-]+,?\s+){0,2}$",
    re.IGNORECASE,
)
THING_AFTER = re.compile(
    r"\s+(?:[a-z]+\s+){0,2}?(?:homes?|house|man|woman|men|women|boy|girl|teens?|teenager|"
    r"apartments?|bar|nightclub|club|party|shootings?|couple|family|mother|father|"
    r"residence|store|neighborhood|motel|hotel|parking|street|park|native|residents?|crash|"
    r"attack|blast|bombing|mosque|church|school|market)\b"
)
NO_PLACE = frozenset(
    re.findall(
        r"\w+",
        """City Metro State County District Homicide Area Interim Local Campus University Police The They He
        She It This That These There We You In On At And But For After When While God Facebook Twitter
        Instagram YouTube Photo Video Image Caption Plainclothes Fire Sheriff Chief Court Hospital
        Metropolitan Town Village Street Avenue North South East West Family Witnesses Investigators
        Detectives Officers Neighbors News Channel""",
    )
)


def kind_of(name: str, following: str) -> PlaceKind:
    """Return the kind of place that a name is, by its own words and the words right after it."""
    folded = name.casefold()
    if STATES.get(folded) == folded or folded in {"us", "u.s.", "uk"}:
        return "country"
    if name in REGIONS or folded.endswith((" county", " province", " governorate", " region", " state", " parish")):
        return "region"
    if _DISTRICT_AFTER.match(following) or folded.endswith((" side", " heights district", " district")):
        return "district"
    if folded.endswith((" park", " gardens", " manor", " village")) or name.startswith("Mount "):
        return "district"
    return "site" if _STREET.search(name) else "city"


def relation_of(before: re.Match[str] | None) -> PlaceRelation:
    """Return how the word found by IN places something: in, or near."""
    word = before["word"].casefold() if before else "in"
    return "near" if word in {"near", "outside", "around"} or word.endswith(" of") else "in"
