"""Verbs and nouns by which news tells who did what to whom. Knows words, not who the people are.

Own list of general English; the patterns are for text in lower case only. Forms are listed as stems with their
endings, so that "shot dead" and "shooting" need no rule of their own.
"""

import re

# Done to people (or things): the subject did it, the object suffered it; passive turns them round.
_HARM = (
    r"kill(?:ed|ing|s)?|murder(?:ed|ing|s)?|assassinat(?:ed|ing|es?)|slain|slay(?:ed|ing|s)?|slew|execut(?:ed|ing|es)|"
    r"massacr(?:ed|ing|es)|slaughter(?:ed|ing)|shot|gunn(?:ed|ing)|behead(?:ed|ing)|lynch(?:ed|ing)|stabb(?:ed|ing)|"
    r"wound(?:ed|ing|s)?|injur(?:ed|ing|es)|hurt|beat(?:en)?|maim(?:ed|ing)|tortur(?:ed|ing)|rap(?:ed|ing)|"
    r"kidnap+(?:ed|ing|s)?|abduct(?:ed|ing|s)?|seiz(?:ed|ing)\s+hostages?|hijack(?:ed|ing)|attack(?:ed|ing|s)?|"
    r"assault(?:ed|ing)|"
    r"ambush(?:ed|ing|es)|raid(?:ed|ing|s)?|storm(?:ed|ing)|bomb(?:ed|ing)|shell(?:ed|ing)|dynamit(?:ed|ing)|"
    r"blew\s+up|blown\s+up|blowing\s+up|strafed|machine-?gunned|torch(?:ed|ing)|burn(?:ed|t)(?:\s+down)?|"
    r"destroy(?:ed|ing|s)?|"
    r"robb(?:ed|ing)|loot(?:ed|ing)|harass(?:ed|ing)|struck|hit|ramm(?:ed|ing)|run\s+over|poison(?:ed|ing)|"
    r"strangl(?:ed|ing)|"
    r"threaten(?:ed|ing)|target(?:ed|ing)|intercept(?:ed|ing)|damag(?:ed|ing)"
)
# Done with something: the subject did it, the object is a means or a deed.
_ACT = (
    r"detonat(?:ed|ing)|plant(?:ed|ing)|plac(?:ed|ing)|hurl(?:ed|ing)|threw|thrown|throwing|launch(?:ed|ing)|"
    r"opened\s+fire|open(?:ing)?\s+fire|"
    r"fir(?:ed|ing)|carried\s+out|carry(?:ing)?\s+out|perpetrat(?:ed|ing)|commit(?:ted|ting)|stag(?:ed|ing)|"
    r"set\s+off|set\s+fire|"
    r"set\s+ablaze|participat(?:ed|ing)|mastermind(?:ed|ing)|order(?:ed|ing)\s+the|broke\s+into|burst\s+into"
)
DEED = re.compile(rf"\b(?:(?P<harm>{_HARM})|(?P<act>{_ACT}))\b")
SUFFERED = re.compile(
    r"\b(?P<died>die[ds]?|dying|perished|drowned|lost\s+(?:his|her|their)\s+li(?:fe|ves)|was\s+pronounced\s+dead|"
    r"(?:was|were)\s+(?:found\s+|left\s+)?dead|succumbed|suffered|sustained|survived|escaped|disappeared|"
    r"went\s+missing|"
    r"was\s+trapped|were\s+trapped|was\s+rescued|were\s+rescued|(?:was|were)\s+(?:hospitali[sz]ed|airlifted|rushed))\b"
)
OF_VICTIM = re.compile(
    r"\b(?:murders?|killings?|assassinations?|slayings?|deaths?|executions?|massacres?|kidnappings?|abductions?|"
    r"wounding|shootings?|stabbings?|lives|disappearances?|bod(?:y|ies)|corpses?|remains|beating|rape|torture)\s+of\s+"
)
ON_TARGET = re.compile(
    r"\b(?:attacks?|assaults?|attempts?|raids?|strikes?|airstrikes?|ambush|ambushes|bombings?|shootings?|attentats?|"
    r"(?:attempt|attack)\s+on\s+the\s+li(?:fe|ves)\s+of|explosions?|threats?|offensives?)\s+(?:on|against|at|of)\s+"
    r"(?:the\s+li(?:fe|ves)\s+of\s+)?"
)
BLAST_AT = re.compile(
    r"\b(?:went\s+off|explod(?:ed|ing)|detonated|planted|placed|thrown|threw|hurled|set\s+off|fired|dropped)\s+"
    r"(?:(?:bombs?|rockets?|grenades?|shots?|explosives?|stones|this|today|tonight|yesterday|last|morning|night|"
    r"evening|afternoon|early)\s+){0,3}"
    r"(?:at|in|inside|outside|near|in\s+front\s+of|under|underneath|next\s+to|against|on|into)\s+"
)
BY_WHOM = re.compile(
    r"\b(?:attacks?|assaults?|murders?|killings?|massacres?|bombings?|actions?|kidnappings?|raids?|ambush|crimes?|"
    r"offensives?|strikes?|shootings?|explosions?|attempts?)\s+(?:(?!by\s|was\s|were\s|that\s|"
    # "The raid hit a site used by a firm": the agent is that of the later verb.
    r"(?!(?:perpetrat|committ|stag|launch|conduct|claim|plann|order|mount|execut|orchestrat|mastermind|direct|initiat)ed\s)"
    r"\w+ed\s+by\s)[^\s,.;]+\s+){0,12}by\s+"
)
CLAIM = re.compile(
    r"\b(?:claim(?:ed|s|ing)?|tak(?:en|es|ing)|took|assumed|accept(?:ed|s|ing)|admitt(?:ed|ing)|"
    r"acknowledged)\s+(?:the\s+)?(?:full\s+)?"
    r"(?:responsibility|credit)\b|\bclaimed\s+(?:(?:the|an?|this|that|several|many|numerous|dozens|scores|of|more|than|over|"
    r"about|nearly|such|recent|earlier|two|three|four|five|[\d,]+)\s+)+(?:\w+\s+)?(?:attacks?|bombings?|strikes?|"
    r"killings?|assassinations?|murders?|kidnappings?)\b|\badmitted\s+(?:to\s+)?(?:having\s+)?(?:carrying|"
    r"killing|killed|carried|committing|murdering)\b"
)
CLAIMED_BY = re.compile(
    r"\b(?:responsibility|attacks?|strikes?|raids?|bombings?|killings?|murders?|most|some|which|both)\s+"
    r"[^.;]{0,60}?(?:was|were|been)\s+(?:\w+\s+)?claimed\s+by\s+"
)
BLAME = re.compile(
    r"\b(?:blam(?:ed|es|ing)|(?:(?<=\bwe\s)|(?<=\bthey\s))blame|accus(?:ed|es|ing)|suspect(?:ed|s)?|implicat(?:ed|es|ing)|held|hold(?:s|ing)?|"
    r"charg(?:ed|es|ing)|"
    r"(?:arrest|captur|detain|apprehend|convict|indict|sentenc)(?:ed|ing))\b"
)
TO_WHOM = re.compile(
    r"\b(?:attribut(?:ed?|es|ing)|ascrib(?:ed|es)|imput(?:ed|es)|traced)\s+(?:(?!to\s)[^\s,.;]+\s+){0,8}to\s+|\b(?:participation|involvement|complicity|"
    r"responsibility)\s+of\s+|\bblamed\s+(?:squarely\s+)?on\s+|\bresponsibility\s+of\s+|"
    r"\bthe\s+work\s+of\s+|\b(?:arrest|capture|detention)s?\s+of\s+|"
    r"\b(?:thought|believed|presumed|suspected|said)\s+to\s+be\s+(?=(?:[\w-]+\s+){0,6}?"
    r"(?:guerrillas|rebels|militants|terrorists|gunmen|extremists|fighters|insurgents|members\s+of)\b)|\bput\s+the\s+blame\s+on\s+"
)
RESPONSIBLE = re.compile(
    r"\b(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:responsible\s+for|behind|involved\s+in|"
    r"implicated\s+in|guilty\s+of|to\s+blame\s+for|accountable\s+for|linked\s+(?:to|with))\b"
)
DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?)\s+(?:\S+\s+){0,3}?(?:involvement|responsibility|role|part|"
    r"accusations?|"
    r"charges?|allegations?|having|it|that|being|any)\b"
)
INVESTIGATE = re.compile(r"\b(?:investigat(?:ed|es|ing|e)|prob(?:ed|es|ing))\b")
OWNED_BY = re.compile(
    r"\b(?:owned|operated|run|chartered|managed|leased)\s+by\s+|\b(?:belong(?:s|ed|ing)\s+to|property\s+of)\s+"
)
AIM = re.compile(r"\b(?:intended|main|apparent|actual|real|primary)\s+target\b|\btarget\s+(?:was|is)\s+")
# "Lee's murder": the possessive belongs to the phrase before the word.
POSSESSED = re.compile(
    r"(?<=['’]s )(?:murder|death|killing|assassination|slaying|kidnapping|abduction|disappearance|body|corpse|"
    r"funeral|killers?|"
    r"murderers?|assassins?|kidnappers?|execution)\b"
)
# "A Norlandic air strike", "a Lantern attack": whoever owns the deed stands before it.
OWN_DEED = re.compile(
    r"\b(?:air\s?strikes?|strikes?|raids?|bombardments?|shelling|offensives?|attacks?|ambush(?:es)?|assaults?)\b(?!\s+aircraft)"
)
SELF_DEFENCE = re.compile(r"\bself[\s-]?defen[cs]e\b")
_HARMED = r"(?:killed|murdered|slain|dead|wounded|injured|hurt|kidnapped|abducted|shot)"
_VICTIMS = r"(?:victims?|dead|deceased|wounded|injured|killed|hostages?|casualties|fatalities)"
# Before the names of those who suffered: "the victims were identified as ...", "among the dead are ...".
VICTIMS_NAMED = re.compile(
    rf"\b(?:{_VICTIMS}|bod(?:y|ies)|corpses?|{_HARMED}\s+\w+)\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?"
    r"(?:\w+ly\s+)?identified\s+(?:[^\s.,;]+\s+){0,5}?as\s+"
    rf"|\b(?:(?:among|one\s+of)\s+)?(?:the|those)\s+(?:\w+\s+)?{_VICTIMS}(?:\s+\w+)?\s+(?:is|are|was|were|included?|includes?)"
    rf"(?:\s*:\s*|\s+)(?!{_HARMED}\b|\w+ed\b)"
    rf"|(?:^|[.!?]\s+|\balso\s+){_HARMED}\s+(?:(?:in|by)\s+[^.,;:]{{1,40}}\s+)?(?:is|are|was|were)(?:\s*:\s*|\s+)"
    rf"|\b{_HARMED}\b[^.;:]{{0,60}}?,\s+(?:including|among\s+them)\s+"
    rf"|\b{_HARMED}\s+[^.;:,]{{0,50}}:\s+"
)
# "Ann Lee, one of the six teachers killed": the name stands before.
ONE_OF_VICTIMS = re.compile(rf"\bone\s+of\s+the\s+(?:[\w-]+\s+){{0,3}}?(?:{_HARMED}|victims|hostages)\b")
