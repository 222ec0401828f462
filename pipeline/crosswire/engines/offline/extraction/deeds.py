"""Verbs and nouns by which news tells who did what to whom. Knows words, not who the people are.

Own list of general English; the patterns are for text in lower case only. Forms are listed as stems with their
endings, so that "shot dead" and "shooting" need no rule of their own. Each pattern begins with a word boundary.
"""

import re

from crosswire.text.keyed import Keyed, Leading

# Done to people (or things): the subject did it, the object suffered it; passive turns them round.
_HARM = r"""
    kill(?:ed|ing|s)? | murder(?:ed|ing|s)? | assassinat(?:ed|ing|es?) | slain | slay(?:ed|ing|s)? | slew |
    execut(?:ed|ing|es) | massacr(?:ed|ing|es) | slaughter(?:ed|ing) | shot | gunn(?:ed|ing) | behead(?:ed|ing) |
    lynch(?:ed|ing) | stabb(?:ed|ing) | strangl(?:ed|ing) | poison(?:ed|ing) | wound(?:ed|ing|s)? |
    injur(?:ed|ing|es) | hurt | beat(?:en)? | maim(?:ed|ing) | tortur(?:ed|ing) | rap(?:ed|ing) | harass(?:ed|ing) |
    kidnap+(?:ed|ing|s)? | abduct(?:ed|ing|s)? | seiz(?:ed|ing)\s+hostages? | hijack(?:ed|ing) | intercept(?:ed|ing) |
    attack(?:ed|ing|s)? | assault(?:ed|ing) | ambush(?:ed|ing|es) | raid(?:ed|ing|s)? | storm(?:ed|ing) |
    bomb(?:ed|ing) | shell(?:ed|ing) | dynamit(?:ed|ing) | blew\s+up | blown\s+up | blowing\s+up | strafed |
    machine-?gunned | struck | hit | ramm(?:ed|ing) | run\s+over | target(?:ed|ing) | threaten(?:ed|ing) |
    torch(?:ed|ing) | burn(?:ed|t)(?:\s+down)? | destroy(?:ed|ing|s)? | damag(?:ed|ing) | sabotag(?:ed|ing) |
    robb(?:ed|ing) | loot(?:ed|ing)
"""
# Done with something: the subject did it, the object is a means or a deed.
_ACT = r"""
    detonat(?:ed|ing) | open(?:ed|ing)?\s+fire | fir(?:ed|ing) | set\s+off | set\s+fire | set\s+ablaze |
    perpetrat(?:ed|ing) | mastermind(?:ed|ing) | broke\s+into | burst\s+into
"""
# Done with anything: it is violence only with a word for it, which "launched a campaign" has not.
_ANY_ACT = r"""
    plant(?:ed|ing) | plac(?:ed|ing) | hurl(?:ed|ing) | threw | thrown | throwing | launch(?:ed|ing) |
    carried\s+out | carry(?:ing)?\s+out | commit(?:ted|ting) | stag(?:ed|ing) | participat(?:ed|ing) |
    order(?:ed|ing)\s+the
"""
_HARMED = r"(?:killed|murdered|slain|dead|wounded|injured|hurt|kidnapped|abducted|shot)"
_VICTIMS = r"(?:victims?|dead|deceased|wounded|injured|killed|hostages?|casualties|fatalities)"
_RECENTLY = r"(?:(?:this|last)\s+\w+\s+|today\s+|yesterday\s+|tonight\s+)?"
_FIGHTERS = r"(?:guerrillas|rebels|militants|terrorists|gunmen|extremists|fighters|insurgents|members\s+of)\b"


def _begin(keys: str, words: str) -> Keyed:
    # Before a blank, where no word begins, the search goes on at once.
    return Keyed(keys, rf"\b(?=\S)(?:{words})", re.VERBOSE)


def _lead(keys: str, words: str) -> Leading:
    return Leading(keys, rf"\b(?:{words})", re.VERBOSE)


DEED = _lead(
    """abduct ambush assault attack beating behead blew blown bombs broke burning burst carry commit damag
    destroy detonat dynamit execut fired firi gunned harass hijack hit hurled hurt injur intended kidnap
    killed launch loot lynch machine maim massacr mastermind murder open order participat perpetrat placed plann
    poison raids ramm rapes rapi robbery run sabotag seiz set shell shots slain slaughter slaying slew stabb
    stag storm strafed struck target threw thrown torch tortur wound""",
    rf"(?:(?P<harm>{_HARM})|(?P<act>{_ACT})|(?P<any>{_ANY_ACT}))\b",
)
VIOLENCE = re.compile(
    r"""\b(?:\w*bomb(?:s|ing|ings|ardments?)?|explosives?|dynamite|grenades?|rockets?|missiles?|mortars?|mines?|charges?|
    devices?|shells?|cocktails?|stones?|acid|packages?|fire|shots?|bullets?|attacks?|assaults?|raids?|offensives?|ambush|
    ambushes|airstrikes?|strikes?|massacres?|killings?|murders?|assassinations?|crimes?|kidnappings?|abductions?|
    explosions?|robbery|robberies|sabotage|shootings?|violence|atrocit(?:y|ies)|rapes?|arson|executions?|coup|
    genocide|slaughter|hijackings?|terror\w*|attempts?|violations|abuses|acts?|actions?)\b""",
    re.VERBOSE,
)
SUFFERED = _begin(
    """airlifted dead die died dies disappeared drowned dying escaped hospitali lost missing perished rescued
    rushed succumbed suffered survived sustained trapped""",
    r"""(?:die[ds]? | dying | perished | drowned | succumbed | suffered | sustained | survived | escaped | disappeared |
    lost\s+(?:his|her|their)\s+li(?:fe|ves) | was\s+pronounced\s+dead | went\s+missing |
    (?:was|were)\s+(?:(?:found\s+|left\s+)?dead | trapped | rescued | hospitali[sz]ed | airlifted | rushed))\b""",
)
OF_VICTIM = _lead(
    """abduct assault beating bodi body corpse death disappeared execut kidnap killed lives massacr murder rapes
    remains shooting slaying stabb tortur wound""",
    r"""(?:murders?|killings?|assassinations?|slayings?|deaths?|executions?|massacres?|kidnappings?|abductions?|
    wounding|shootings?|stabbings?|lives|disappearances?|bod(?:y|ies)|corpses?|remains|beating|rape|torture)\s+
    (?:(?:(?:on|in|at)\s+[^.,;]{1,30}?|today|yesterday|last\s+\w+|this\s+\w+)\s+)?of\s+""",
)
ON_TARGET = _lead(
    """airstrikes ambush assault attack attempts bombs explod offensives raids sabotag shooting strikes threat""",
    rf"""(?:attacks?|assaults?|attempts?|raids?|strikes?|airstrikes?|ambush|ambushes|bombings?|shootings?|attentats?|
    explosions?|threats?|offensives?|sabotage)\s+(?:actions?\s+)?{_RECENTLY}(?:on|against|at|of)\s+
    (?:the\s+li(?:fe|ves)\s+of\s+)?""",
)
BURNT = _lead(
    "burning destroy dynamit sabotag set",
    r"""set\s+fire\s+to\s+ | set\s+(?!fire)(?=(?:[\w'’-]+\s+){1,8}?(?:on\s+fire|ablaze)\b) |
    (?:burning|destruction|dynamiting|sabotaging)\s+of\s+""",
)
SET_ABLAZE = _begin("set", r"(?:was|were|been|being)\s+set\s+(?:on\s+fire|ablaze|alight)\b")
BLAST_AT = _lead(
    """blasts bombs detonat dropped explod fired firing hurled opened placed planted set shooting shots threw thrown
    went""",
    r"""(?:went\s+off|explod(?:ed|ing)|detonated|planted|placed|thrown|threw|hurled|set\s+off|fired|dropped)\s+
    (?:(?:an?|two|three|four|several|powerful|high-powered|of|bombs?|rockets?|grenades?|shots?|explosives?|stones|
    sticks?|dynamite|charges?|devices?|cocktails?|molotov|petrol|
    this|today|tonight|yesterday|last|early|morning|afternoon|evening|night)\s+){0,5}
    (?:at|in|inside|outside|near|in\s+front\s+of|under|underneath|next\s+to|against|on|into)\s+ |
    (?:explosions?|blasts?|bomb\s+attacks?|bombings?)\s+(?:occurred|took\s+place)\s+(?:[^.,;]{0,40}?\s)??
    (?:inside|outside|near|in\s+front\s+of|under|underneath|next\s+to)\s+ |
    (?:shot|shooting|shots?|opened\s+fire|firing)\s+(?:at|on|upon)\s+""",
)
BY_WHOM = _begin(
    "by",
    r"""(?:attacks?|assaults?|murders?|killings?|massacres?|bombings?|actions?|kidnappings?|raids?|ambush|crimes?|
    offensives?|strikes?|shootings?|explosions?|attempts?)\s+
    (?:(?!by\s|was\s|were\s|that\s|
    # "The raid hit a site used by a firm": the agent is that of the later verb.
    (?!(?:perpetrat|committ|stag|launch|conduct|claim|plann|order|mount|execut|orchestrat|mastermind|direct|initiat|
    organi[sz])ed\s)\w+ed\s+by\s)[^\s,.;]+\s+){0,12}by\s+""",
)
_CLAIMED = r"(?:claim(?:ed|s|ing)?|tak(?:en|es|ing)|took|assumed|accept(?:ed|s|ing)|admitt(?:ed|ing)|acknowledged)"
CLAIM = _lead(
    "accept acknowledged admitt announced assumed claim said taken taking took",
    rf"""{_CLAIMED}\s+(?:the\s+)?(?:full\s+)?(?:responsibility|credit)\b |
    claimed\s+(?:(?:the|an?|this|that|several|many|numerous|dozens|scores|of|more|than|over|about|nearly|such|recent|
    earlier|two|three|four|five|[\d,]+)\s+)+(?:\w+\s+)?
    (?:attacks?|bombings?|strikes?|killings?|assassinations?|murders?|kidnappings?)\b |
    (?:claim(?:ed|s)|said|announced)\s+(?:that\s+)?(?:it\s+ha[ds]\s+|it\s+|to\s+have\s+)
    (?:killed|murdered|kidnapped|wounded|attacked|bombed|destroyed|downed|shot|ambushed|planted|blown|blew)\b |
    admitted\s+(?:to\s+)?(?:having\s+)?(?:carrying|killing|killed|carried|committing|murdering)\b""",
)
CLAIMED_BY = _begin(
    "claim",
    r"""(?:responsibility|attacks?|strikes?|raids?|bombings?|killings?|murders?|most|some|which|both)\s+
    (?:[^.;]|(?<=\b[a-z])\.){0,60}?(?:was|were|been)\s+(?:\w+\s+)?claimed\s+by\s+""",
)
# "Rebels are holding two tourists", "well held": who is held is not thereby accused.
_HELD = r"""(?:held|hold(?:s|ing)?)(?=(?:\s+[^\s.;]+){0,12}?\s+(?:responsible|accountable|liable|on\s+suspicion|
    for\s+questioning|in\s+(?:police\s+)?custody|without\s+bail|in\s+connection)\b)"""
BLAME = _lead(
    "accus apprehend arrest blame captur charg convict detain held hold implicat indict sentenc suspect",
    rf"""(?:blam(?:ed|es|ing) | (?:(?<=\bwe\s)|(?<=\bthey\s))blame | accus(?:ed|es|ing) | suspect(?:ed|s)? |
    implicat(?:ed|es|ing) | {_HELD} | charg(?:ed|es|ing) |
    (?:arrest|captur|detain|apprehend|convict|indict|sentenc)(?:ed|ing))\b""",
)
TO_WHOM = _begin(
    """arrest ascrib attribut blame captur complicity detention extremists fighters guerrillas gunmen imput
    insurgents involved members militants participat rebels responsible terror traced work""",
    rf"""(?:attribut(?:ed?|es|ing)|ascrib(?:ed|es)|imput(?:ed|es)|traced)\s+(?:(?!to\s)[^\s,.;]+\s+){{0,8}}to\s+ |
    (?:responsibility|(?:arrest|capture|detention)s?|the\s+work)\s+of\s+ |
    (?:participation|involvement|complicity)\s+(?:of|by)\s+(?=[^.;]*\s(?:attack|murder|killing|assassination|massacre|bombing|
    kidnapping|shooting|crime|robbery|abduction|death|plot)) |
    blam(?:ed|es|ing)\s+(?:(?:it|this|that|them|both|(?:the|those|these)\s+\w+)\s+)?(?:squarely\s+)?on\s+ |
    put\s+the\s+blame\s+on\s+ |
    (?:thought|believed|presumed|suspected|said)\s+to\s+be\s+(?=(?:[\w-]+\s+){{0,6}}?{_FIGHTERS})""",
)
RESPONSIBLE = _begin(
    "accountable behind blame guilty implicat involved linked responsible",
    r"""(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:responsible\s+for|behind|involved\s+in|implicated\s+in|
    guilty\s+of|to\s+blame\s+for|accountable\s+for|linked\s+(?:to|with))\b""",
)
DENIAL = _lead(
    "deni deny reject",
    r"""(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?)\s+(?:\S+\s+){0,3}?(?:involvement|responsibility|role|part|
    accusations?|charges?|allegations?|having|it|that|being|any)\b""",
)
# "Denied that the army bombed the town": what follows up to the end of the clause is denied.
DENIED_THAT = _lead("deni deny", r"den(?:y|ies|ied|ying)\s+(?:[^\s.;,]+\s+){0,6}?that\s[^.;]*$")
INVESTIGATE = _lead("investigat prob", r"(?:investigat(?:ed|es|ing|e)|prob(?:ed|es|ing))\b")
OWNED_BY = _lead(
    "belong charg leased managed operated owned property run",
    r"(?:owned|operated|run|chartered|managed|leased)\s+by\s+ | (?:belong(?:s|ed|ing)\s+to|property\s+of)\s+",
)
AIM = _begin("target", r"(?:intended|main|apparent|actual|real|primary)\s+target\b | target\s+(?:was|is)\s+")
# "Lee's murder": the possessive belongs to the phrase before the word.
POSSESSED = _lead(
    "abduct assault body corpse death disappeared execut funeral kidnap killed murder slaying",
    r"""(?<=['’]s\s)(?:murder|death|killing|assassination|slaying|kidnapping|abduction|disappearance|body|corpse|
    funeral|killers?|murderers?|assassins?|kidnappers?|execution)\b""",
)
# "A Norlandic air strike", "a Lantern attack": whoever owns the deed stands before it.
OWN_DEED = _lead(
    "air airstrikes ambush assault attack bombs offensives raids shell strikes",
    r"""(?:air\s?strikes?|strikes?|raids?|bombardments?|shelling|offensives?|attacks?|ambush(?:es)?|assaults?)\b
    (?!\s+aircraft)""",
)
# "Rebels hold two tourists hostage", "the guerrillas are still holding a judge"; anybody may be holding a child.
_CAPTORS = r"""(?:guerrillas|rebels|militants|terrorists|gunmen|extremists|insurgents|captors|kidnappers|traffickers|
    (?:guerrilla|rebel|armed|militant|terrorist|extremist)\s+(?:group|faction|movement|organi[sz]ation))"""
HOLDING = _begin(
    "hostages captives holding",
    rf"""(?:held|holds?|holding)\s+(?=(?:[^\s.;,]+\s+){{1,8}}?(?:hostages?|captives?)\b) |
    {_CAPTORS}\s+(?:is|are|was|were)\s+(?:(?:also|still|now)\s+)*holding\s+""",
)
IN_CAPTIVITY = _begin(
    "held hands",
    rf"""(?:is|are|was|were|been)\s+(?:(?:also|still|being)\s+)*
    (?:held\s+(?:hostages?|captives?|by\s+(?:(?:his|her|their|the|an?)\s+)?{_CAPTORS})|in\s+the\s+hands\s+of)\b""",
)
SELF_DEFENCE = _lead("self", r"self[\s-]?defen[cs]e\b")
# Before the names of those who suffered: "the victims were identified as ...", "among the dead are ...".
VICTIMS_NAMED = _begin(
    """abduct bodi body casualties corpse dead deceased fatalities hostages hurt injur kidnap killed murder shots
    slain victims wound""",
    rf"""(?:{_VICTIMS}|bod(?:y|ies)|corpses?|{_HARMED}\s+\w+)\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?
    (?:\w+ly\s+)?identified\s+(?:[^\s.,;]+\s+){{0,5}}?as\s+ |
    (?:(?:among|one\s+of)\s+)?(?:the|those)\s+(?:\w+\s+)?{_VICTIMS}(?:\s+\w+)?\s+
    (?:is|are|was|were|included?|includes?)(?:\s*:\s*|\s+)(?!{_HARMED}\b|\w+ed\b) |
    (?:^|[.!?]\s+|\balso\s+){_HARMED}\s+(?:(?:in|by)\s+[^.,;:]{{1,40}}\s+)?(?:is|are|was|were)(?:\s*:\s*|\s+) |
    {_HARMED}\b[^.;:]{{0,60}}?,\s+(?:including|among\s+them)\s+ |
    {_HARMED}\s+[^.;:,]{{0,50}}:\s+""",
)
# "Ann Lee, one of the six teachers killed": the name stands before.
ONE_OF_VICTIMS = _lead("one", rf"one\s+of\s+the\s+(?:[\w-]+\s+){{0,3}}?(?:{_HARMED}|victims|hostages)\b")
