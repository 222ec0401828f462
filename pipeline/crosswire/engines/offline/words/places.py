"""The words by which a place is told in a sentence, and what kind of place a name is. Weighs nothing."""

import re
from typing import Literal

from crosswire.engines.offline.words.people import INVESTIGATORS, OFFICIALS, PEOPLE, THINGS
from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.keyed import Keyed, Leading
from crosswire.text.names.states import STATES
from crosswire.text.word_lists import read_words
from crosswire_schemas.vocabulary import PlaceKind, PlaceRelation

IN = Leading(
    """across around at between east from in inside into near northeast of outside outskirts southeast
    throughout to west within""",
    r"\b(?P<word>in|near|outside|inside|at|(?:north|south|east|west|northeast|northwest|southeast|"
    r"southwest|outskirts)\s+of|of|around|from|within|between|into|throughout|across|to)\s+"
    r"(?:(?:the|a)\s+)?(?:(?:city|town|village|suburb|municipality|capital|community|province|"
    r"district|department|region)\s+of\s+)?"
    r"(?:(?:north|south|east|west|central|upper|lower|downtown|nearby|rural|suburban|neighboring|"
    r"midtown|inner|metro|greater|northern|southern|eastern|western|northeast|northwest|southeast|"
    r"southwest|coastal|mainland)(?:ern|-central)?,?\s+){0,2}$",
)
"""What stands before a place, in text in lower case."""
PART_OF = Leading(
    "across around at in inside near on outside throughout within",
    r"\b(?P<word>in|inside|at|on|near|outside|around|within|across|throughout)\s+(?:[\w'’.-]+\s+){0,4}?"
    r"(?:part|area|section|cent(?:er|re)|heart|side|suburb|neighbou?rhood|quarter|district|port|street|zone|sector|city|"
    r"town|village|municipality)s?\s+of\s+(?:(?:the\s+city\s+of|downtown|the)\s+)?$",
)
"""A part of a place before its name, in text in lower case: "in the southern part of Norwell"."""
_ROADS = (
    r"Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Way|Parkway|Pkwy|Terrace|Circle|"
    r"Highway|Hwy|Route|Interstate|Freeway|Bridge|Expressway|Turnpike|Loop|Plaza"
)
_STREET = re.compile(
    rf"\b(?:{_ROADS}|Mall|Airport|Manor|Gardens|Lounge|Station|Hospital|School|Church|Center|Centre|Apartments?|Club|Bar|"
    r"Restaurant|Hotel|Motel|Inn|University|College|Hall|Stadium|Arena|Mosque|Building|Towers?|Market|Store|Shop|Library|Playground|"
    r"Industries|Inc|Company|Elementary|High|Middle|Grill|Caf[eé]|Pub|Theat(?:er|re)|Factory|Plant|Mills?|Complex|Homes|"
    r"Houses|Villas|Cemetery|Museum|Clinic|Jail|Prison|Children|River|Creek|Lake|Pond|Field|Bank|Base)\.?$"
)
ADDRESS_BEFORE = re.compile(rf"(?:\b(?:{_ROADS})\.?|\b(?:Road|Route|Highway)\s\w+|\b\d{{1,6}}\s[A-Z]\w+),\s+$")
DISTRICT_AFTER = re.compile(
    r"\s+(?:neighborhood|neighbourhood|section|district|community|subdivision|quarter|suburb|side)\b",
    re.IGNORECASE,
)
# "In the residential Mill Hill neighborhood": any words may stand before the name of a quarter.
IN_THE = re.compile(r"\b(?:in|inside|near|at|within|outside)\s+the\s+(?:[\w-]+\s+){0,2}$")
# "In the quiet suburb of Harl" tells of a quarter; "a suburb of Norwell" of a city that has one.
DISTRICT_BEFORE = re.compile(
    r"\bthe\s+(?P<sort>(?:[\w-]+\s+){0,2}?)(?:neighbou?rhood|district|quarter|sector|suburb)\s+of\s+$"
)
# Names of quarters that many cities have.
_QUARTER = re.compile(
    r"(?:Up|Down|Mid)town|(?:North|South|East|West)side|(?:North|South|East|West|Near\s\w+)\s(?:Shore|Side|End|Town|Ward|Loop)|"
    r"Old\sTown|Chinatown|Mid[-\s]City|City\sCent(?:er|re)|Waterfront|Riverfront|Lakefront|Harbou?rfront"
)
_WATERS = re.compile(
    r"(?:Gulf|Bay|Sea|Strait)\sof\s.+|.+\s(?:Gulf|Sea|Ocean|Strait|Peninsula|Desert|Mountains)", re.IGNORECASE
)
_REGION_AFTER = re.compile(r"\s+(?:department(?!\s+store)|province|governorate|state)\b", re.IGNORECASE)
_BRIGADE = (
    r"[Ff]ire(?:fighters?\b|-Rescue\b|\s+&|\s+(?:[Dd]epartment|[Dd]ept|[Rr]escue|[Cc]hief|[Dd]istrict|[Mm]arshal|[Cc]apt|[Ll]t|"
    r"[Bb]attalion|[Cc]ompany|[Cc]rews|[Ii]nvestigators|[Oo]fficials|and)\b)"
)
BODY_AFTER = re.compile(
    rf"(?:\s+\([A-Z][\w.]+\))?(?:\s+(?:[Cc]ity|Metro|Metropolitan))?\s+(?:[Pp]olice|POLICE|Public\s+Safety|[Pp]aramedics|EMS\b|{_BRIGADE}|[Mm]ayor|[Cc]oroner|"
    r"officers?|detectives?)(?!\s+district)"
)
BODY = re.compile(
    r"(?:^|\s(?:of|for|the)\s)(?P<city>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}?)\s+(?:(?:City|Metro|Metropolitan|"
    rf"Regional)\s+)?(?:Police|Public\s+Safety|Paramedics|{_BRIGADE}|PD|Mayor|City\s+Council)(?!\w)"
)
# Bodies that are no city's: "Housing Authority Police", "Transit Police".
NO_BODY = read_words(
    "Authority Department School Housing University College Transit Campus Tribal Highway Airport Railroad Volunteer"
)
SITE = Leading(
    "at in inside near on outside",
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
    held="""airport alley apartments backyard bank bar barracks base beach bridge building bus camp car
    checkpoint church clinic club college consulate courthouse depot driveway duplex embassy factory farm forest
    garage gas headquarters highway homes hospital hotel house intersection jail lake lot mall market mine
    mosque motel nightclub office park party plant playground porch prison ranch restaurant river school shop
    stadium station store street synagogue temple theater theatre tower townhouse trailer train truck university
    van vehicle warehouse yard""",
)
BLOCK = Keyed(
    "block",
    r"\b(?:the\s+)?(?P<site>\d+(?:st|nd|rd|"
    r"th)?\s+block\s+of\s+(?:[NSEW]\.?\s+)?(?:[A-Z0-9][\w'’.-]*\s*){1,4}?(?:Street|St|Avenue|Ave|"
    r"Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Way|Parkway|Terrace|"
    r"Circle)?)(?=[\s,.;]|$)",
)
PART = re.compile(
    r"(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Downtown|Northern|"
    r"Southern|Eastern|Western)\s+(?=[A-Z])"
)
AGE_AFTER = re.compile(r",\s+\d{1,2},")
# What comes before or after the event happens elsewhere: "taken to a hospital in", "arrested in", "grew up in".
AWAY_BEFORE = Leading(
    """airlifted announced arrested born buried captured caught cemetery center church circuit clinic communique
    conference county detained district federal flown from funeral graduated grew hospital in interview issued
    jail live lived lives living meeting moved municipal negotiations prison published raised recovering
    released reported said signed speaking spoke statement summit superior talks told treated work""",
    r"\b(?:hospitals?|(?<!shopping\s)(?<!commercial\s)cent(?:er|re)|clinic|jail|(?:district|superior|municipal|county|circuit|federal|in)\s+court|prison|"
    r"cemetery|church|funeral|buried|arrested|captured|caught|detained|"
    r"born|raised|grew\s+up|lives?|lived|living|works?|worked|from\s+working|moved|treated|"
    r"hospitalized|hospitalised|recovering|"
    r"airlifted|flown|reports?|reporting|graduated|said|told|announced|issued|released|published|signed|speaking|spoke|"
    r"meetings?|talks|summit|conference|negotiations|interview\w*|communique|statement)(?:\s+\w+)?\s*$",
)
ELSEWHERE_AFTER = re.compile(
    r"\s+(?:(?:[Aa]rea|[Rr]egional|[Cc]hildren['’]s)\s+)?(?:[Hh]ospitals?|[Jj]ail|[Cc]ourt|[Pp]rison|[Aa]irport|"
    r"[Mm]edical|[Tt]rauma|[Cc]ase|[Tt]rial|[Mm]urder)\b"
)
# "A blast rocked Norwell": what an event shakes is where it was.
SHAKEN_BEFORE = re.compile(r"\b(?:rock|shake|shook|shaken)(?:ed|s|ing)?\s+(?:\w+ern\s+|downtown\s+)?$")
# "A farm 25 miles north of Norwell": the place is named as one that readers know, not as that of the event.
MILES_BEFORE = Leading(
    "hours kilometers km miles minutes",
    r"\b(?:miles|kilomet(?:er|re)s|km|minutes|hours)\s+(?:(?:to\s+the|due|away)\s+)?$",
)
# "An official in the capital" may speak of what happened anywhere; "police in Springfield" speak of Springfield.
OFFICE_BEFORE = Leading(
    "analyst correspondent diplomat embassy minister official reporter source spokesman",
    r"\b(?:officials?|sources?|spokes\w+|diplomats?|correspondents?|reporters?|analysts?|ministers?|ministry|embassy)\s+$",
)
# "A bomb went off outside the ministry in Springfield": what happens at an office happens where it is.
AT_OFFICE = Leading(
    "against at attacked bombed front hit inside near occupied on opposite outside stormed struck",
    r"\b(?:front\s+of|outside|near|at|against|on|opposite|inside|bombed|hit|struck|attacked|stormed|occupied)\s+"
    r"(?:the|an?|his|her|its|their)\s+(?:[\w.]+\s+){0,3}(?:ministry|embassy)\s+$",
)
PERSON_BEFORE = re.compile(
    r"(?:\byear-old|\bidentified\s+as|\bnamed|\bvictims?,?|\bsuspect,?|\b[Mm]rs?\.?|\bdeath\s+of|\bkilling\s+of|\bBY)\s+$"
)
PERSON_AFTER = re.compile(
    r"['’]s\s+(?:\w+\s+)?(?:mother|father|son|daughter|wife|husband|family|brother|sister|friends?|death|body|killing|"
    r"murder|case)\b|\s+(?:said|says|told|added|has\s+been\s+charged|was\s+(?:shot|killed|charged|arrested|pronounced|taken)|"
    r"died|is\s+charged|pleaded|confessed|Jr|Sr|I{2,3})\b"
)
# What with a direction before it is no part of a city: "South Shore", "West Town".
GENERIC = re.compile(
    r"(?:Shore|Town|Side|End|Ward|Yards?|City|Loop|Beach|Coast|Village|Bank|Park|Heights|Hills?|Point)\b"
)
# A title ends in the name of the outlet, often with its city: "... - Channel 4 Norwell".
OUTLET = re.compile(r"\s+(?:[|~–—-]|::)\s+(?=[A-Z]).*$")
DETERMINED = re.compile(
    r"\b(?:an?|the|his|her|their|this|two|three|four|\d+|[\w-]+-year-old|of|for)\s+(?:[a-z'’-]+,?\s+){0,2}$"
)
_NOUN = re.compile(r"\s+(?P<first>[a-z-]+)(?:\s+(?P<second>[a-z-]+))?(?:\s+(?P<third>[a-z-]+))?")
_THINGS = (THINGS - read_words("line lines position positions post posts target targets newspaper")) | read_words(
    """home homes townhouse townhome apartment club party shooting shootings residence address neighborhood motel street
    park crash attack blast bombing killing killings fire suburb gas lot gym"""
)
# Whom a name stands for by where they live: "Ann Lee, 30, of Norwell".
CITIZEN_BEFORE = re.compile(r",\s+of\s+$")
# What a city has: "Norwell's South Side", "Norwell's famous Mill Street".
OWNED_AFTER = re.compile(
    r"(?:['’]s|(?<=s)['’])\s+(?:[a-z-]+\s+){0,2}(?:[A-Z]\w+\s+)*"
    r"(?:[Ss]ide|(?i:neighborhood|district)|Street|Avenue|End)\b"
)
# What a city has more often than a brand or a family: "a Norwell home", "the Norwell shooting", "Norwell's South Side".
OF_CITY = re.compile(
    r"['’]|\s+(?:[a-z-]+\s+)?(?:homes?|house|residence|apartment|neighborhood|suburb|street|park|shootings?|attacks?|"
    r"blast|bombing|killings?|crash|fire|massacre|nightclub|hotel|motel|church|school|mosque)\b"
)
# Only a city has such parts: "a downtown Norwell bus station", "a rural Norwell address".
PART_BEFORE = re.compile(r"\b(?:(?:north|south)?(?:east|west)|north|south|central|downtown|rural|suburban)\s$")
# Words of a page, and ranks: no name begins so.
FURNITURE = re.compile(
    r"(?:Police|Photos?|Video|Sheriff|Officer|Image|View|Area|Share)\b|"
    r"(?:[\w.]+\s)*(?:Photos?|Photographer|Video|News(?:\d|room|letter|cast)\w*|This|Skip|Embed|Close|Loading|Advertisement|Subscribe|"
    r"Updated?|Published|Posted|Section|Division|Unit|Bureau|Patrol|League|Association|Foundation|Committee)\b"
)
# "The City of Norwell" and "Metro Norwell" are Norwell.
TITLE_OF = re.compile(r"(?:(?:City|Town|Village|Borough|Municipality)\sof\s|Metro(?:politan)?[\s-])(?=[A-Z])")
# Days that a report names as it names a town: "in the New Year", "on Easter".
_FEAST = r"(?:New\sYears?|Christmas|Thanksgiving|Easter|Halloween|Ramadan|Eid|Diwali|Passover|Hanukkah|Valentine)"
_ORDINAL = r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Upper|Lower)"
# "Korea CNN", "the LVMPD Homicide": a name in capitals runs into another one.
_RUN_TOGETHER = r"(?:(?=.*[a-z]).*(?<![\w.])(?!USA|UAE)[A-Z]{3,}(?![\w.]).*)"
# Contests, papers and laws: "in the World Cup".
_NO_TOWN_END = r"(?:.*\s(?:Series|Bowl|Cup|Championships?|Olympics|Games|Awards?|Letters|Papers|List|Act|Bill))"
# "SpaceX", "Galaxy S8": a small letter before a capital or a letter before a figure, save in "McAllen" and "LaPlace".
_BRAND = r"(?:.*\s)?(?!Mc|Mac|De|Di|Du|La|Le|Los|Van|Fitz|O['’])[A-Za-z]+(?:(?<=[a-z])[A-Z]|\d).*"
NO_TOWN = re.compile(
    rf"(?:the\s.*|{_FEAST}(?:['’]s)?(?:\s(?:Day|Eve))?|{_ORDINAL}(?:\s(?:District|Ward|Precinct|Zone|Division))?|"
    rf"{_NO_TOWN_END}|{_RUN_TOGETHER}|\w+\s\w+\s\w+(?:\s\w+)*\sof\s.*|[NS][EW]|{_BRAND})"
)
SIDE = re.compile(
    r"^(?:(?:north|south)?(?:east|west)?(?:ern)?|central|downtown|upper|lower|greater|[ns]?[ew]?)[ -]+(?=\w)|"
    r"\s+(?:north|south|east|west)$"
)
DIRECTION = re.compile(
    r"(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Northern|Southern|Eastern|Western|Middle|"
    r"Upper|Lower|Mid|New)"
)
NO_PLACE = read_words(
    """City Metro State County District Homicide Area Interim Local Campus University Police The They He She It This
    That These There We You In On At And But For After When While God Facebook Twitter Instagram YouTube Photo
    Video Image Caption Plainclothes Fire Sheriff Chief Court Hospital Metropolitan Town Village Street Avenue
    North South East West Family Witnesses Investigators Detectives Officers Neighbors News Channel Sheriffs
    Initial Preliminary Transit Metro Multiple Several Numerous Elected Appointed Appropriate Relevant Federal
    National Military Government Government-run Border Wildlife Park Railway Railroad Responding Arriving Armed
    Uniformed Undercover Senior Former Current Top High-ranking Many Some Most All Other Mother Father Brother
    Additional Forensic Sister Son Daughter Noon Midnight Beach Mount Lake Life Health Education Customs Immigration
    Prison School File Earth Space Mars Moon Internet"""
)


def _is_wide(name: str) -> bool:
    """Whether a name is that of a state, a large region or a country."""
    return (
        name in REGIONS or (len(name) > 3 and name.title() in REGIONS) or STATES.get(name.casefold()) == name.casefold()
    )


def kind_of(name: str, following: str) -> PlaceKind:
    """Return the kind of place that a name is, by its own words and the words right after it."""
    folded = name.casefold()
    if STATES.get(folded) == folded or folded in {"us", "u.s", "u.s.", "uk"}:
        return "country"
    # "Southern Ohio" is no town, nor is "Northeast Asia" or "North American".
    inner = PART.sub("", name, count=1)
    is_wide = inner != name and (_is_wide(inner) or inner.casefold() in STATES)
    if is_wide or folded.startswith("mid-") or _WATERS.fullmatch(name):
        return "region"
    if _is_wide(name) or _REGION_AFTER.match(following):
        return "region"
    if folded.endswith((" county", " province", " governorate", " region", " state", " parish", " co", " co.")):
        return "region"
    if (
        _QUARTER.fullmatch(name)
        or DISTRICT_AFTER.match(following)
        or folded.endswith((" side", " heights district", " district"))
    ):
        return "district"
    if folded.endswith((" park", " gardens", " manor", " village")) or name.startswith("Mount "):
        return "district"
    return "site" if _STREET.search(name) else "city"


def find_noun(text: str, start: int) -> Literal["person", "thing"] | None:
    """Return what the noun behind a name is, up to two words between: "man" of "a Norwell man", "home", or neither."""
    found = _NOUN.match(text, start)
    for word in found.groups() if found else ():
        if word and word in _THINGS:
            return "thing"
        # "A Norwell official" may speak of what happened anywhere.
        if word in OFFICIALS or word in INVESTIGATORS:
            return None
        if word in PEOPLE or word in {"male", "female", "dad", "mom"}:
            return "person"
    return None


def relation_of(before: re.Match[str] | None) -> PlaceRelation:
    """Return how the word found by IN places something: in, or near."""
    word = before["word"] if before else "in"
    return "near" if word in {"near", "outside", "around"} or word.endswith(" of") else "in"
