"""The words for events of every kind. Knows words, not the world, and weighs nothing."""

from typing import NamedTuple

from crosswire.text.keyed import Leading
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire_schemas.vocabulary import EventKind

_WORDS: tuple[tuple[EventKind, str], ...] = (
    (
        "bombing",
        r"(?:(?:car|truck|suicide|roadside|nail|pipe|petrol)[\s-]+)?bomb(?:s|ing|ings|ed|er|ers)?|"
        r"dynamite\w*|(?:explosions?|exploded|blasts?(?!\s+off)|detonat\w+)|explosive\s+(?:device|charge)s?|explosives|booby[\s-]trap\w*|grenades?",
    ),
    (
        "shooting",
        r"shootings?|shootout|gunfire|gunshots?|gunned\s+down|shot(?!\s+(?:clock|put))|opened\s+fire|"
        r"fired\s+(?:\w+\s+)?shots?|gunm[ae]n|shots?\s+(?:were\s+)?fired|shooter",
    ),
    (
        "armed_attack",
        r"air\s*strikes?|drone\s+strikes?|(?:missile|rocket|drone)s?(?:\s+(?:attack|fire|barrage|"
        r"strike))?s?|ambush\w*|shell(?:ed|ing)|massacre\w*|attack(?:s|ed)?|raid(?:s|ed)?|clash(?:es|"
        # "The offensive line coach", "what is offensive to some"
        r"ed)?|strikes?\s+(?:on|against|targeting)|(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!be\s)offensive"
        r"(?!\s+(?:line\w*|coach\w*|coordinators?|players?|tackles?|guards?|language|content|remarks?|comments?|words?|jokes?)\b)|assassinat\w+|militants|guerrillas?|"
        r"terrorists?|airdrop\w*|machine-?gunn?ed",
    ),
    ("kidnapping", r"kidnap\w*|abduct\w*|hostages?"),
    ("arson", r"arson\w*|set\s+(?:\w+\s+){0,3}(?:on\s+fire|ablaze|fire\s+to)|torched|deliberately\s+(?:lit|set)"),
    ("robbery", r"robb(?:ed|ery|eries|ers?|ing)|hold-?ups?|heists?|burgl\w+|carjack\w*|mugg(?:ed|ing)|looted"),
    (
        "crime",
        r"stabb\w+|stabbed|rape[ds]?|homicides?|murder(?:s|ed)?|manslaughter|assault(?:ed|s)?|"
        r"smuggl\w+|traffick\w+|fraud|embezzl\w+|theft|stolen|vandal\w+|beaten|"
        r"hack(?:ed|ers?|ing|s)?|(?:data|security)\s+breach(?:es)?|breach\s+(?:at|of\s+(?:its|their|the)\s+(?:systems?|"
        r"networks?|databases?|servers?))|(?:cyber|ransomware)[\s-]?attacks?|ransomware|"
        r"st(?:ole|eal(?:ing|s)?)\s+(?:[\w-]+\s+){0,3}?(?:data|details|information|records|files|passwords|money|cash)",
    ),
    (
        "accident",
        r"crash(?:es|ed)?|collisions?|collid\w+|derail\w*|accidents?|capsiz\w+|collaps\w+|"
        r"ran\s+aground|overturned|drown\w*|pile-?up|gas\s+leak|plung\w+|sank",
    ),
    (
        "fire",
        # "The Hawks fire coach Ann Lee" burn nothing.
        r"fires?(?!\s+(?:[\w'’.-]+\s+){0,3}(?:coach|managers?|ceo|boss|executives?|employees|staff|staffers|workers)\b)(?!\s+(?:at|on|upon|arms?|brigades?|services?|departments?|crews?|chiefs?|engines?|officials?)\b)(?<!open\sfire)|blazes?|wildfires?|bushfires?|flames|"
        r"burn(?:ed|ing|t)\s+down|engulfed|firefighters",
    ),
    (
        "disaster",
        r"earthquakes?|quakes?|tremors?|aftershocks?|floods?|flooding|flash\s+floods?|hurricanes?|"
        r"tornado(?:es)?|twisters?|landslides?|mudslides?|tsunamis?|cyclones?|typhoons?|avalanches?|"
        r"eruptions?|volcano\s+erupt\w+|storms?|heat\s*wave|drought|blizzard|magnitude",
    ),
    (
        "disease",
        r"outbreaks?|epidemics?|pandemic|virus(?:es)?|infect(?:ed|ions?)|cholera|ebola|measles|"
        r"influenza|flu|covid(?:-19)?|vaccin\w+",
    ),
    (
        "protest",
        r"protest(?:s|ed|ers?|ing)?|demonstrat(?:ion|ions|ors?|ed)|rall(?:y|ies|ied)|riot(?:s|ed|"
        r"ers)?|march(?:ed|ers)|walkout|on\s+strike|strikers|sit-in",
    ),
    (
        "legal",
        r"sentenced|verdict|convict(?:ed|ion)|lawsuit|sued|indict\w+|trial|court|pleaded|charged|"
        r"ruling|ruled|judge|jury|arraign\w+|extradit\w+|appeal(?:ed|s)?|prosecut\w+|"
        r"investigation\s+into|plea",
    ),
    (
        "political",
        r"election\w*|voters?|voted|parliament\w*|congress|senate|legislat\w+|treaty|summit|"
        r"sanctions?|resign(?:ed|ation)|coalition|bill|policy|negotiat\w+|talks|cease-?fire|"
        r"referendum|campaign|ministers?|cabinet|president",
    ),
    (
        "other",
        r"outages?|blackouts?|power\s+cuts?|layoffs?|la(?:id|y|ys|ying)\s+off|job\s+(?:cuts|losses)|"
        r"cut(?:s|ting)?\s+(?:[\w,.-]+\s+){1,4}?jobs|recalls|(?:recall(?:ed|ing)?|call(?:ed|ing|s)\s+back)\s+"
        r"(?:[\w,.-]+\s+){0,4}?(?:cars|vehicles|products|units|models)|mergers?|takeover|acquisition",
    ),
)
_KIND = Leading(
    """abduct accident acquisition aftershock air airdrop airstrike ambush appeal arraign arson assassin assault
    attack avalanche beaten bill blackout blast blaze blizzard bomb booby breach burgl burned bushfire cabinet
    call called calling calls campaign capsized car carjack cease charged cholera clash coalition collaps collid
    collision congress convict court covid crash cut cuts cutting cyber cyclone data deliberately demonstrat
    derail detonat drone drought drown dynamite earthquake ebola elected election embezzl engulfed epidemic
    eruption explo extradit fire flames flash flood flu fraud gas grenade guerrilla gunfire gunman gunned gunshot
    hack heat heist hold homicide hostage hurricane indict infect influenza investigation job judge jury kidnap
    laid landslide lawsuit lay laying layoff lays legislat looted machine magnitude mansl march massacre measles
    merger militants ministers missile mudslide mugged murder nail negotiat offensive on opened outage outbreak
    overturned pandemic parliament petrol pile pipe plea pleaded plung policy power president prosecut protest
    quake raid rall ran ransomware rape recall referendum resign riot roadside robbed rocket ruled rules ruling
    sanctions sank security senate sentenced set shelled shooting shot sit smuggl stabbed steal stole stolen
    storm strike sued suicide summit takeover talks terrorist theft torched tornado traffick treaty tremor trial
    truck tsunami twister typhoon vaccin vandal verdict virus volcano voted walkout wildfire""",
    # The group that tells the kind stands last: a way that begins with a letter then fails at once.
    r"(?<![\w-])(?:" + "|".join(f"(?:{words})(?P<k{at}>)" for at, (_, words) in enumerate(_WORDS)) + r")(?![\w-])",
)


class KindMention(NamedTuple):
    """Words that name an event, and its kind."""

    kind: EventKind
    span: Span


def find_kinds(text: str, within: Span) -> list[KindMention]:
    """Return the words of *text* inside *within* that tell of an event of some kind, in order."""
    low = lower(text)
    return [
        KindMention(_WORDS[int((found.lastgroup or "k0")[1:])][0], Span(*found.span()))
        for found in _KIND.finditer(low[within.start : within.end], low, *within)
    ]
