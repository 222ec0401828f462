"""The words for what befalls people and things, and on which side of the words they stand. Links nobody to them."""

from typing import Literal, NamedTuple

from crosswire.engines.offline.words.plights import NO_BLOW
from crosswire.text.keyed import Leading
from crosswire.text.spelling import lower
from crosswire_schemas.vocabulary import Effect

Side = Literal["subject", "object", "either", "owner", "self", "number"]


class _Rule(NamedTuple):
    effect: Effect
    side: Side
    words: str


DEADLY = (
    r"(?:fatal|deadly)\s+(?:[\w-]+\s+){0,2}?(?:shooting|stabbing|crash|fire|attack|accident|incident|collision|blast|"
    r"explosion|wreck|ambush)"
)
"""What says of an event that somebody died of it, for text in lower case."""
_BODY = (
    r"(?:legs?|arms?|foot|feet|hands?|thighs?|ankles?|buttocks|shoulders?|hips?|knees?|elbows?|wrists?|fingers?|calf)"
)
_TRUNK = r"(?:head|face|neck|throat|chest|back|abdomen|stomach|torso|side|groin)"
_RULES = (
    _Rule(
        "killed_or_injured",
        "either",
        r"(?:killed|murdered)\s+(?:or|and/or)\s+(?:\w+ly\s+)?(?:injured|wounded|hurt|maimed)",
    ),
    _Rule("killed_or_injured", "subject", r"dead\s+(?:or|and/or)\s+(?:\w+ly\s+)?(?:injured|wounded|hurt|dying)"),
    _Rule(
        "killed",
        "either",
        r"(?:shot|stabbed|beaten|burned|burnt|hacked|strangled|crushed|trampled|"
        r"bludgeoned)\s+(?:and\s+killed|dead|to\s+death)",
    ),
    _Rule("killed", "subject", r"found\s+(?:shot\s+|stabbed\s+)?(?:dead|to\s+death|slain|lifeless|fatally\s+\w+)"),
    _Rule("killed", "subject", r"(?:pronounced|declared|presumed|confirmed|feared)\s+dead"),
    _Rule(
        "killed",
        "either",
        r"fatally\s+(?:shot|wounded|injured|stabbed|struck|hit|shooting|wounding)|"
        r"shooting\s+and\s+killing|shoots?\s+and\s+kills?",
    ),
    _Rule(
        "killed",
        "object",
        r"(?:shooting|stabbing|beating|burning|hacking|strangling|shot|stabbed|beat|burned|hacked)"
        r"(?=\s+[^.,;:]{3,60}?\s+to\s+death\b)|shot(?=\s+(?:[\w'’-]+\s+){1,4}dead\b)",
    ),
    _Rule(
        "killed",
        "subject",
        r"(?:suffer|sustain|receiv)(?:ed|ing|s)?\s+(?:[\w-]+\s+){0,3}?(?:fatal|mortal)\s+(?:[\w-]+\s+){0,3}?"
        r"(?:wounds?|injur(?:y|ies))",
    ),
    _Rule(
        "killed",
        "subject",
        r"died|dies|perished|perishes|succumb(?:ed|s)|passed\s+away|(?:lost|lose|losing)\s+(?:his|her|"
        r"their)\s+li(?:fe|ves)|bled\s+to\s+death",
    ),
    _Rule(
        "killed",
        "self",
        r"commit(?:s|ted|ting)\s+suicide|(?:took|takes|taken|taking)\s+(?:his|her|their)\s+own\s+li(?:fe|ves)|"
        r"turn(?:ed|ing|s)\s+(?:the|his|her|a)\s+(?:\w+\s+)?(?:gun|weapon|rifle|pistol|shotgun)\s+on\s+"
        r"(?:himself|herself|themselves)",
    ),
    _Rule(
        "killed",
        "object",
        r"(?:took|taken|taking|claim(?:s|ed|ing)?|cost(?:ing)?)\s+(?:the\s+)?(?:his|her|"
        r"their)?\s*(?:own\s+)?li(?:fe|ves)(?:\s+of)?",
    ),
    # "The flood claimed 12 lives", "12 lives were lost"
    _Rule(
        "killed",
        "object",
        r"(?:took|taken|taking|claim(?:s|ed|ing)?|cost(?:s|ing)?)\s+(?!(?:his|her|their|its|the)\s)(?:[\w-]+\s+){1,4}?lives\b",
    ),
    _Rule(
        "killed",
        "number",
        r"lives(?=\s+(?:(?:were|are|have\s+been|had\s+been)\s+)?(?:lost|claimed)\b)",
    ),
    _Rule(
        "killed",
        "object",
        r"(?:fatal|deadly)\s+shooting\s+of|shooting\s+(?:deaths?|dead)\s+of|(?:murder|death|slaying|killing|"
        r"homicide|assassination|execution)s?\s+of",
    ),
    _Rule(
        "killed",
        "owner",
        r"(?<=['’]s\s)(?:death|slaying|killing|murder)(?!\s+(?:of|at|by|trial|charges?|case|convictions?|sentences?|"
        r"total|count|tally|victims?|record|capital|scene|spree|weapon|plot|suspects?|threats?|toll|row|penalty|squads?|rate|investigation))",
    ),
    # "Police identified the dead woman as Ann Lee"
    _Rule(
        "killed",
        "object",
        r"(?:dead|deceased|slain)\s+(?:victims?|people|m[ae]n|wom[ae]n|boys?|girls?|child|children|teens?|couple|pair)\s+as",
    ),
    _Rule("killed", "object", r"bod(?:y|ies)\s+of|killing|kills?|murdering|murders|slaying"),
    _Rule("killed", "either", r"killed|slain|murdered|executed|assassinated|lynched|drowned|electrocuted"),
    _Rule("killed", "subject", r"fatally|(?<!the\s)(?<!\ba\s)(?:dead|deceased)(?!\s+(?:end|line|bod))"),
    _Rule("killed", "number", r"(?:death\s+toll|toll|deaths|fatalit(?:y|ies)|homicide\s+victims|dead\s+bodies|bodies)"),
    _Rule(
        "injured",
        "either",
        rf"(?:shot|hit|struck|wounded|grazed)\s+(?:\w+\s+){{0,2}}?(?:in|on|through)\s+(?:the|his|her|"
        rf"their|both|one)\s+(?:\w+\s+){{0,2}}?{_BODY}",
    ),
    _Rule(
        "injured",
        "object",
        r"(?:wounding|injuring)\s+of|wounding|injuring|injures?|hurting|maiming|grazing|"
        r"sen(?:t|ds?|ding)(?=\s+[^.;:]{3,50}?\s+to\s+(?:[\w'’-]+\s+){0,4}?hospitals?\b)|"
        r"(?:puts?|putting|landed|landing|leaving|left)(?=\s+[^.;:]{3,40}?\s+in\s+(?:(?:an?|the)\s+)?(?:\w+\s+)?hospital\b)|"
        rf"(?:hit|struck|grazed|pierced)\s+(?:the\s+)?(?:left\s+|right\s+)?(?:{_BODY}|head|face|neck|chest|back|abdomen)\s+of",
    ),
    _Rule("injured", "either", r"wounded|injured|hurt|grazed|maimed|hospitali[sz]ed"),
    _Rule(
        "injured",
        "subject",
        r"in\s+(?!(?:this|that|any|what|whatever)\s)(?:[\w-]+\s+(?:but\s+)?){1,3}condition|(?:listed|upgraded)\s+as\s+(?:critical|stable|"
        r"serious)|(?:condition|injuries)\s+(?:was|were)\s+(?:not\s+)?life",
    ),
    _Rule(
        "injured",
        "subject",
        r"(?:suffer|sustain|receiv)(?:ed|ing|s)?\s+(?:what\s+(?:[\w-]+\s+){1,4}?(?:is|are|was|were|as|to\s+be)\s+)?"
        r"(?:[\w-]+\s+){0,5}?(?:wounds?|injur(?:y|ies)|burns?|smoke\s+inhalation|fractures?|concussions?)",
    ),
    _Rule("injured", "subject", r"with\s+(?:[\w-]+\s+){0,4}?(?:wounds?|injur(?:y|ies))"),
    _Rule(
        "injured",
        "subject",
        r"recovering|fighting\s+for\s+(?:his|her|their)\s+li(?:fe|ves)|in\s+intensive\s+care|"
        r"survived(?!\s+(?:an?|the|this|that)\s+(?:[\w-]+\s+){0,2}?(?:crash|accident|fire|blaze|flood|storm|disaster|sinking))|"
        r"expected\s+to\s+(?:survive|recover|live|be\s+(?:ok|okay|fine))|underwent\s+surgery",
    ),
    _Rule(
        "injured",
        "subject",
        r"(?:taken|rushed|transported|airlifted|flown|brought|driven|transferred|"
        r"admitted)\s+(?:by\s+\w+\s+)?to\s+(?:[\w'’.-]+\s+){0,6}?(?:hospitals?|trauma\s+center|"
        r"medical\s+cent(?:er|re)|clinic)|treated\s+(?:for|and\s+released|at(?!\s+th(?:is|e)\s+(?:stage|time|point|moment)))",
    ),
    _Rule("injured", "subject", r"(?:is|are|was|were|remain(?:s|ed)?)\s+(?:still\s+)?in\s+(?:the\s+)?hospital"),
    # "The mother is dead, her son in hospital after a crash"
    _Rule("injured", "either", r"in\s+(?:(?:an?|the)\s+)?hospital(?=\s+(?:after|following|with)\b)"),
    _Rule("injured", "number", r"injuries"),
    _Rule("killed_or_injured", "number", r"casualties|(?:shooting|gunshot|stabbing)\s+victims"),
    # "Hit the officer in the left elbow"
    _Rule(
        "injured",
        "object",
        rf"(?:hitting|striking|shooting|shot|shoots|hit|hits|struck)(?=\s+(?!by\b)(?:[\w'’-]+\s+){{1,4}}?in\s+"
        rf"(?:the|his|her|their|both|one)\s+(?:\w+\s+){{0,2}}?{_BODY}\b)",
    ),
    _Rule(
        "killed_or_injured",
        "object",
        r"hitting|striking|gunning\s+down|shooting(?=\s+(?:an?|the|his|her|one|two|three|four|five|six|seven|eight|nine|ten|\d+|"
        r"himself|herself|at\s+least|[A-Z])\b)(?!\s+the\s+(?:gun|video))|shooting\s+of|shoots|"
        r"(?:turn(?:ed|ing|s))\s+(?:the|his|her|a)\s+(?:\w+\s+)?(?:gun|weapon|rifle|pistol|"
        r"shotgun)\s+on",
    ),
    _Rule(
        "killed_or_injured",
        "either",
        r"shot(?!\s+(?:at\s+(?:him|her|them|me|us|officers?|polic\w+|people|each|one|deput\w+|"
        r"the\s+(?:car|vehicle|house|home|officers?|deput\w+|polic\w+))|(?:into|up|out|towards?)\b|"
        r"through\s+the\s+(?:door|window)|by\s+shot|clock|spotter|gun))|gunned\s+down|stabbed|"
        rf"(?:hit|struck)\s+(?:\w+\s+){{0,2}}?(?:in|on|through)\s+(?:the|his|her|their|both|one)\s+(?:\w+\s+){{0,2}}?{_TRUNK}|"
        # "40,000 customers were hit by the outage"
        rf"(?:struck|hit)\s+by(?!\s+{NO_BLOW})",
    ),
    _Rule(
        "missing",
        "subject",
        r"(?:(?:went|gone|reported|still|remain(?:s|ed|ing)?|is|are|was|were|"
        r"listed\s+as)\s+)?(?:missing|unaccounted\s+for)(?!\s+(?:from|the|out|a)\b)",
    ),
    _Rule("detained", "either", r"arrested|detained|apprehended|rounded\s+up"),
    _Rule("detained", "subject", r"(?:taken|took|are|is|was|were)\s+(?:into|in)\s+(?:police\s+)?custody"),
    _Rule("detained", "object", r"arresting|detaining|arrests?\s+of"),
    # "Four prior arrests" are of somebody's past.
    _Rule("detained", "number", r"(?<!prior\s)(?<!previous\s)(?<!past\s)(?<!earlier\s)arrests"),
    _Rule("abducted", "either", r"kidnapped|abducted|taken\s+hostage|held\s+hostage"),
    _Rule("abducted", "object", r"kidnapping(?:\s+of)?|abducting|abduction\s+of"),
    _Rule("displaced", "either", r"displaced|evacuated|left\s+homeless|made\s+homeless"),
    _Rule(
        "displaced",
        "either",
        r"(?:told|ordered|forced|asked|urged|advised|made)\s+(?:to\s+leave|to\s+flee|out\s+of|from)\s+(?:their|the)\s+homes",
    ),
    _Rule(
        "displaced",
        "object",
        r"(?:forced|forces|drove)(?=\s+[^.;:]{3,50}?\s+(?:from|out\s+of|to\s+(?:leave|flee))\s+(?:their|the)\s+homes\b)",
    ),
    _Rule("displaced", "subject", r"(?:fled|had\s+to\s+(?:leave|flee))\s+their\s+homes"),
    _Rule("displaced", "number", r"homeless(?!\s+(?:people|m[ae]n|wom[ae]n|persons?|shelters?|camps?|encampments?))"),
    _Rule("displaced", "object", r"displacing|forcing"),
    _Rule("rescued", "either", r"rescued|freed|pulled\s+(?:alive\s+)?from"),
    _Rule("rescued", "object", r"rescuing|freeing"),
    _Rule("damaged", "either", r"damaged|destroyed|gutted|demolished|burned\s+down|torched"),
    _Rule("damaged", "object", r"damaging|destroying"),
)
_CUE = Leading(
    """abducted admitted advised airlifted apprehended are arrest asked assassinated beaten bled bludgeoned bodies
    body brought burned casualties claim commit condition confirmed cost crushed damaged dead death deceased
    declared demolished destroyed detained died dies displaced driven drove drowned electrocuted evacuated executed
    expected fatal feared fighting fled flown forced forces forcing found freed gone grazed gunned gunshot gutted
    hacked had held hit hits hitting home homicide hospital hurt in injured is kidnapped killed landed leaving left
    listed lives lose losing lost lynched made maimed missing murder ordered passed perished pierced presumed
    pronounced pulled put puts putting received recovering remains reported rescued rounded rushed send sent shoots
    shot slain slaying stabbed still strangled striking struck succumbed suffered survived sustained taken taking
    told toll took torched trampled transported treated turned unaccounted underwent upgraded urged was went were
    with wounded""",
    # The group that tells the rule stands last: a way that begins with a letter then fails at once.
    r"(?<![\w-])(?:" + "|".join(f"(?:{rule.words})(?P<r{at}>)" for at, rule in enumerate(_RULES)) + r")(?![\w-])",
)


class Cue(NamedTuple):
    """Words of harm between two offsets of the article."""

    start: int
    end: int
    effect: Effect
    side: Side


def find_cues(text: str, start: int, end: int) -> list[Cue]:
    """Return the words of harm in ``text[start:end]``, in order."""
    cues = []
    low = lower(text)
    for found in _CUE.finditer(low[start:end], low, start, end):
        rule = _RULES[int((found.lastgroup or "r0")[1:])]
        cues.append(Cue(found.start(), found.end(), rule.effect, rule.side))
    return cues
