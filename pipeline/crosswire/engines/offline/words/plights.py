"""What befalls many people at once and hurts nobody: their data are taken, they lose power or work. Counts none.

Words only. In the patterns a blank stands for any space.
"""

import re

from crosswire.text.keyed import Keyed
from crosswire.text.names.states import STATES
from crosswire.text.persons.nouns import PLURALS
from crosswire.text.word_lists import any_of, read_words

AFFECTED, DATA, INFECTED = "affected", "data", "infected"
DISMISSED, RECALLED, STRANDED = "dismissed", "recalled", "stranded"

PEOPLES = frozenset(form for form, state in STATES.items() if form.endswith("s") and form not in {state, "us", "swiss"})
_KNOWN_TO_SOMEBODY = read_words(
    """
    consumers users subscribers clients members citizens voters holders cardholders policyholders taxpayers travellers
    travelers holidaymakers commuters applicants donors guests visitors staff viewers shareholders soldiers households
    """
)
CROWDS = PEOPLES | PLURALS | _KNOWN_TO_SOMEBODY
"""Nouns for people, also by their country and by what they are to a company."""
SITES = read_words("homes houses households properties businesses premises buildings")
ACCOUNTS = read_words("accounts records files profiles numbers cards passwords messages e-mails emails")
_JOBS = read_words("jobs posts positions roles")
COUNTED = CROWDS | SITES | ACCOUNTS | _JOBS
SUPPLIES = {
    "power": "(?:power|electricity)",
    "water": "(?:(?:clean|drinking|running|tap) )?water",
    "heat": "(?:gas|heat|heating)",
    "internet": "internet",
}
"""What is cut off: each is a plight of its own."""

_WHOM = {
    AFFECTED: CROWDS | SITES | ACCOUNTS,
    DATA: CROWDS | ACCOUNTS,
    DISMISSED: CROWDS | _JOBS,
    **dict.fromkeys((INFECTED, RECALLED, STRANDED), CROWDS),
    **dict.fromkeys(SUPPLIES, CROWDS | SITES),
}
"""By plight the nouns for those whom it can befall."""

_MAY_HAVE = "(?:may|might|could) have"
_LY = "(?: (?:also|already|all|[a-z]+ly))?"
_WERE = f"(?:{_MAY_HAVE} been|(?:(?:have|had) )?been|were|are|being){_LY}"
"""Of several: "a file with 300 records was stolen" tells of one."""
_WAS = f"(?:{_MAY_HAVE} been|(?:(?:has|have|had) )?been|was|were){_LY}"
_SEEMS = "(?:(?:feared|believed|thought|suspected|said|reported) to have|potentially|possibly)"
_PLANS = (
    "(?:will|(?:is|are) (?:set|due|planning|preparing|expected) to|(?:plans?|planned|intends?|intended)(?: to)?)"
    "(?: [a-z]+ly)?"
)
"""Before a deed that is news from the day on which it is announced: work is lost, a product called back."""

_DATA = (
    "(?:data|details|information|records|files|credentials|passwords|numbers|addresses|names|messages|e-?mails|photos|"
    "accounts?)"
)
_TAKEN = (
    "(?:stol(?:en|e)|steal(?:s|ing)?|took|taken|taking|expos(?:ed|es|ing)|compromis(?:ed|es|ing)|leak(?:ed|s|ing)?|"
    "access(?:ed|es|ing)|breach(?:ed|es|ing)?|hack(?:ed|s|ing)?|cop(?:ied|ying)|harvest(?:ed|ing)|obtain(?:ed|ing)|"
    "publish(?:ed|ing)|theft|lost|losing|involved|affected)"
)
_HOLDS = (
    "(?:hold(?:s|ing)?|held|keeps?|kept|stor(?:es?|ed|ing)|ha(?:s|ve|d)|collect(?:s|ed|ing)?|gather(?:s|ed)?|"
    "manag(?:es?|ed)|safeguards?|maintains?|process(?:es)?)"
)
_OF = "(?:of|on|about|from|for|belonging to)"
_SERVICE = "(?: suppl(?:y|ies)| service)?"
_ILL = "(?:ill|sick|unwell)"
NO_BLOW = (
    "(?:[\\w’'-]+ ){0,4}?(?:outages?|blackouts?|cuts?|breach(?:es)?|hack(?:s|ers)?|cyber-? ?attacks?|leaks?|delays?|"
    "cancellations?|closures?|shortages?|walkouts?|(?:rail|train|bus|airline|postal|transport|pilots[’']?) strikes?|"
    "rises?|increases?|tax(?:es)?|tariffs?|sanctions?|layoffs|recalls?|crisis|recession|outbreaks?|virus(?:es)?|bug|"
    "flood(?:s|ing)?|storms?|hurricanes?|cyclones?|typhoons?|drought)\\b"
).replace(" ", r"\s+")
"""What hits people without a blow."""

_BEFORE = {
    AFFECTED: (
        f"(?:{_MAY_HAVE} )?(?:affect|impact)(?:ed|ing|s)",
        "(?:outages?|blackouts?|breach|hack|leak|failure|cyber-?attack) (?:(?:has|had) )?hit(?:s|ting)?",
    ),
    DATA: (f"(?:{_MAY_HAVE} )?(?:expos|compromis|breach|hack|leak)(?:ed|es|ing)",),
    INFECTED: (f"(?:{_MAY_HAVE} )?(?:sicken|infect)(?:ed|ing|s)",),
    DISMISSED: (
        f"(?:{_PLANS} )?(?:la(?:y|ys|ying|id) off|sack(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|furlough(?:s|ed|ing)?)",
        f"(?:{_PLANS} )?(?:cut(?:s|ting)?|shed(?:s|ding)?|axe[sd]?|axing|eliminat(?:e|es|ed|ing)|slash(?:es|ed|ing))",
        "(?:loss|layoffs?|dismissal|cutting) of",
    ),
    RECALLED: (
        f"(?:{_PLANS} )?(?:recall(?:s|ed|ing)?|call(?:s|ed|ing)? back)",
        "recall (?:of|covers|affects|includes)",
    ),
    STRANDED: ("strand(?:ed|ing|s)",),
    **{
        name: (
            f"(?:knock(?:s|ed|ing)? out|cut(?:s|ting)?(?: off)?)(?: the)? {supply}{_SERVICE} (?:to|for)",
            f"{supply}{_SERVICE}(?: {_WAS})? (?:cut|knocked out|lost|out|off|down)(?: off)? (?:to|for)",
        )
        for name, supply in SUPPLIES.items()
    },
}
_BEHIND = {
    AFFECTED: (f" (?:{_WERE} )?(?:affected|impacted|hit by {NO_BLOW})",),
    DATA: (
        f" (?:who )?(?:(?:{_MAY_HAVE}|have|had) )?(?:had|have) their (?:[\\w-]+ ){{0,4}}?{_DATA}{_LY} {_TAKEN}",
        f" whose (?:[\\w,’'-]+ ){{1,8}}?{_WAS} {_TAKEN}",
        f"['’]s? (?:[\\w-]+ ){{0,3}}?{_DATA} {_WAS} {_TAKEN}",
        f" {_WERE} (?:compromised|exposed|hacked|breached)",
    ),
    INFECTED: (
        f" (?:(?:have|had|{_WERE}) )?(?:infected|tested positive|sickened|{_ILL})",
        f" (?:(?:have|had|{_WERE}) )?(?:fallen|fell|become|became|taken|got|made|left) {_ILL}",
    ),
    DISMISSED: (
        f" (?:{_PLANS} be|{_WERE}) (?:laid off|made redundant|let go|sacked|dismissed|axed|cut|furloughed)",
        f" (?:(?:{_PLANS}|have|had) )?(?:lose|lost|losing) their (?:jobs?|work|employment)",
    ),
    RECALLED: (f" (?:{_PLANS} be|{_WERE}) (?:recalled|called back)",),
    STRANDED: (f" (?:(?:{_WERE}|left) )*stranded",),
    **{
        name: (
            f" (?:(?:{_WERE}|left) ){{0,2}}without {supply}",
            f" (?:(?:have|had) )?(?:lost|lose|no) {supply}",
        )
        for name, supply in SUPPLIES.items()
    },
}


def _read(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns).replace(" ", r"\s+"), re.IGNORECASE)


LED = {plight: _read(rf"(?<![\w-])(?:{_SEEMS} )?(?:{'|'.join(patterns)}) $") for plight, patterns in _BEFORE.items()}
"""By what befell them, the words right before those who are counted."""
FOLLOWED = {plight: _read(rf"(?:{'|'.join(patterns)})(?![\w-])") for plight, patterns in _BEHIND.items()}
"""By what befell them, the words right behind those who are counted."""
OF_DATA = _read(rf"\b{_DATA} {_OF} $")
OF_DATA_HELD = _read(rf"\b{_HOLDS} (?:(?!{_TAKEN}\b)[\w-]+ ){{0,3}}?{_DATA} {_OF} $")
"""So many are in the books of whoever was robbed, all of them or not."""
THEFT = _read(rf"\b{_TAKEN}\b")
HEDGE = _read(rf"\b(?:{_SEEMS}|{_MAY_HAVE}|{_PLANS}) ")
ELSEWHERE = _read(
    r"\b(?:last year|years? ago|(?:previous|earlier|similar|separate) (?:[\w-]+ )?(?:breach|attack|hack|outage|"
    r"blackout|storm|flood|outbreak|recall|theft|leak|case)(?:e?s)?|(?:at|by|of|on|in) (?:an)?other)\b"
)
"""In a sentence on another event."""
DOUBT = _read(
    r"\b(?:no (?:evidence|sign|indication|reports?|proof)|whether|if|unless|den(?:y|ies|ied)|not (?:known|clear))\b"
)
"""Before what nobody says."""
UNDONE = _read(
    r"\b(?:(?<!able\s)(?<!managed\s)to|could|would|should|might|may|can|must|not|never|cannot|n[’']t) (?:[a-z]+ly )?$"
)
"""Before a deed that is not done, nor announced: "hopes to cut 300 jobs"."""
AND_MORE = _read(
    rf" (?:and|or) (?:[a-z]+ )?(?:{any_of(SITES | read_words('customers users residents employees patients staff'))})\b"
)
"""Behind the noun one more that the number counts too: "200,000 homes and businesses"."""


SIGNS = """accessed accessing accesses affect axe axed axes axing breach call called calling calls compromis copied
copying cut cuts cutting dismiss eliminat expos failure fallen falling fell furlough hack harvest ill impact infect
internet involv lay laying lays laid layoff leak let loss lost lose losing made obtain outage blackout publish power
electricity water heat gas recall sack shed shedding sicken sick slash steal stole strand take taken taking took tested
theft unwell cyber hit hits hitting hacked"""
TOLD = Keyed(SIGNS, rf"\b(?:{'|'.join(f'{one}[a-z]*' if len(one) > 3 else one for one in SIGNS.split())})\b")
"""In every sentence on a plight one of these stands, in text in lower case; longer ones with any ending."""


def may_befall(plight: str, noun: str) -> bool:
    """Return whether *plight* can befall those for whom *noun* stands."""
    return noun in _WHOM[plight]
