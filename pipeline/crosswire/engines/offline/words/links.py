"""The words by which a sentence links people to words of harm: what may stand between, before and after them.

Knows words, not who is harmed.
"""

import re

from crosswire.text.keyed import Keyed
from crosswire.text.persons import nouns as persons
from crosswire.text.word_lists import any_of
from crosswire_schemas.vocabulary import Effect

_AUX = r"(?:was|were|is|are|be|been|being|got|gets|has|have|had)"
_ADVERB = (
    r"(?:[a-z]+ly|also|later|then|both|all|apparently|reportedly|left|found|each|still|just|now|"
    r"confirmed|himself|themselves|either)"
)
PASSIVE = re.compile(rf"\b(?:was|were|is|are|be|been|being|got|gets|remain(?:s|ed)?)\s+(?:{_ADVERB}\s+)*$")
PASSIVE_AND = re.compile(r"\b(?:was|were|been|being|is|are)\b[^,;]*\band\s+(?:\w+ly\s+)?$")
ACTIVE = re.compile(r"\b(?:has|have|had|who|allegedly)\s+(?:\w+ly\s+)?$")
OBJECT_AFTER = re.compile(
    r"\s+(?:the|his|her|their|its|an?|him|them|it|my|your|our)\b(?!\s+(?:\w+\s+)?(?:hours?|day|night|week|scene))",
    re.IGNORECASE,
)
# In a headline "In" has a capital too.
NAME_AFTER = re.compile(
    r"\s+(?!(?:In|On|At|By|After|Near|During|Outside|Inside|As|When|While|And|Over|From|With|Before|For|To|Of)\b)"
    r"([A-Z][a-z]+)"
)
NUMBER = re.compile(r"\b(?:(?P<one>was|is|has)|(?P<many>were|are|have))\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
UNREAL = re.compile(
    r"(?:\b(?:could|would|might|may|can|will|should|to|not|never|nearly|almost|attempted|"
    r"threaten\w*|tr(?:y|ies|ied|ying)|if|"
    r"without|avoid\w*|cannot|won['’]t|(?:if|whether)(?:\s+(?!who|that)[\w'’-]+){1,4})|n['’]t)\s+(?:have\s+|be\s+|been\s+|get\s+|also\s+)*(?:[a-z]+ly\s+)?$"
)
IMMEDIATE = re.compile(
    rf"(?:(?:,|\s+(?:of|from)\s)[^,;:]{{1,70}},|\s*\([^)]{{1,40}}\)|,[^,;:]{{1,50}},[^,;:]{{1,50}},)?\s*(?:(?:who|that|"
    rf"which|of\s+whom|whom),?\s+)?"
    rf"(?:(?:{_AUX}|{_ADVERB})\s+)*",
    re.IGNORECASE,
)
AFTER_PREPOSITION = re.compile(
    r"\b(?:by|(?<!along )(?<!together )with|in|to|from|near|at|after|against|between|on|for|behind|inside|outside|into|"
    r"than|like|as|about|toward|towards|of|"
    r"alongside|around|through|over|under|including|among)\s+(?:the\s+|those\s+|his\s+|her\s+|their\s+)?$",
    re.IGNORECASE,
)
AND = re.compile(
    # "Ann Lee, 20, of Mill Street in Norwell, and Tom Hart"
    r"(?:,\s+of\s+(?:[\w.'’-]+\s?){1,6}(?=,))?\s*[,;]?\s*(?:(?:and|then|as\s+well\s+as|(?:along|together)\s+with|or)\s+|(?<=[,;]\s))"
    r"(?:(?:also|then|his|her|their|the(?:\s+[\w-]+['’]s)?|its)\s+)?",
    re.IGNORECASE,
)
# "Guards fired and shot Dren dead" tells of Dren, though no rule knows him.
NAMED_BEFORE = re.compile(r"\b(?:shot|shoots?|shooting|struck|stabbed|beat|found|left)\s+(?:[A-Z][\w'’.-]*\s+){1,3}$")
# "Hitting a man in the chest and a woman in the leg"
WHERE_HIT = re.compile(r"^\s+(?:in|on|through)\s+(?:the|his|her)\s+(?:\w+\s+)?[a-z]+(?=,?\s+and\s)")
OWN_VERB = re.compile(rf"(?:,[^,;]{{1,40}},)?\s+(?:{_AUX}|remain\w*|suffered|sustained|died|survived)\b", re.IGNORECASE)
# "The number of dead rose to 15 and that of injured to 60" ends with the injured.
_RISES = (
    r"\b(?:(?!\b(?:dead|deaths|killed|injured|wounded|hurt|missing)\b)[^.;]){0,60}?"
    r"\b(?:to|at|of|is|was|reached|hit|stands)\s+$"
)
TOLLS: tuple[tuple[Effect, re.Pattern[str]], ...] = (
    (
        "killed",
        re.compile(
            rf"\b(?:death\s+toll|toll|number\s+of\s+(?:the\s+)?(?:dead|deaths|fatalities|victims|people\s+killed)){_RISES}",
            re.IGNORECASE,
        ),
    ),
    (
        "injured",
        re.compile(rf"\b(?:number|that)\s+of\s+(?:the\s+)?(?:injured|wounded|injuries){_RISES}", re.IGNORECASE),
    ),
)
BODY_OF = re.compile(r"\b(?:family|group|party|crew)\s+of\s+$", re.IGNORECASE)
# "Prosecutors seek the execution of three men" tells of nobody dead.
SOUGHT = re.compile(
    r"\b(?:seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|advocat\w+|call(?:s|ed|ing)?\s+for)\s+(?:the\s+)?$"
)
CHARGED = re.compile(r"\b(?:charged|booked|accused|convicted|indicted)\b[^.;]*$")
# Whose deed the words after them tell: "where his brother found a gun and shot himself".
CLAUSE = re.compile(r"\b(?:where|when|while|because|as|after)\s+$", re.IGNORECASE)
INCLUDING = re.compile(r"([,—–-])?\s+including\s+$", re.IGNORECASE)
# "Four teens, one of them fatally, were shot"
PARTLY = re.compile(
    r"(?:one|two|three|four|five|six|\d+)(?:(?:\s+of\s+(?:them|whom))?\s+\w+ly,|\s+of\s+(?:them|whom)\s[^,;.]{2,40},)",
    re.IGNORECASE,
)
AMONG = re.compile(r"\b(?:including|as|by|(?<!along )(?<!together )with|among)\s+$", re.IGNORECASE)
# "She was found with multiple injuries", "prevented 2,000 deaths", "could cause 40 deaths": nobody is counted.
UNCOUNTED = re.compile(
    r"\b(?:with|his|her|their|(?:suffer|sustain|receiv)(?:ed|ing|s)?|(?:prevent|avert|avoid)\w*|"
    r"(?:could|would|might|(?-i:may))\s+[a-z]+)\s+(?:(?:up\s+to|more\s+than|another)\s+)?$",
    re.IGNORECASE,
)
TOLD = re.compile(r"\b(?:told|tells|telling|asked)\s+$", re.IGNORECASE)
FEMALE = re.compile(rf"\b(?:{any_of(persons.FEMALE | {'she'})})\b|^her$", re.IGNORECASE)
MALE = re.compile(rf"\b(?:{any_of(persons.MALE | {'he'})})\b", re.IGNORECASE)
# Whoever is shot in one has died.
MURDER_SUICIDE = Keyed("suicide", r"\b(?<!attempted )(?:murder|homicide)s?\s*[-/–]\s*suicide\b")
"""In text in lower case."""
# "The grandson of Senator Ann Lee was killed": it is not she.
OF_NAME = re.compile(r"\s+of\s+(?:[A-Z][\w.]*\s+)*")
# "The aunt of a girl who died", "the aunt of a girl killed on Monday": it is the girl.
WHO = re.compile(r",?\s+(?:who\b|$)")
# "Shot and wounded two men": the object is that of the last verb.
# "Three shot in the chest, killed"
HEADLINE_AND = re.compile(r"(?:\s[^,;:]{1,30})?,\s+")
AND_VERB = re.compile(r"\s+and\s+(?:\w+ly\s+)?$")
DETERMINERS = re.compile(
    r"\s+(?:(?:his|her|their|its|the|another|all(?:\s+of)?(?:\s+the)?|an\s+additional|an\s+estimated|a\s+total\s+of)\s+)?"
)
# "Was shot, along with another woman"
ALONG = re.compile(r",?\s+(?:along|together)\s+with\s+", re.IGNORECASE)
# "He shot three people before being killed", "before he died": it is the one who did it.
BEFORE = re.compile(r"\b(?:before|until|(?:before|after)\s+being(?:\s+\w+ly)?)\s+$", re.IGNORECASE)
# Whoever is found with wounds may be dead.
FOUND = re.compile(r"\b(?:found|discovered|located)\b", re.IGNORECASE)
