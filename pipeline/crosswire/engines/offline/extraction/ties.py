"""Phrases tied to a deed by words that are not its verb: "its involvement in the attack", "took Ann Lee hostage".

Verbs of violence with their subjects and objects are read in ``parts``. It names nobody: see ``actors``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from crosswire.engines.offline.extraction.parts import Part
from crosswire.engines.offline.reading.phrases import Phrase, read_list
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.subjects import read_subjects
from crosswire.engines.offline.reading.tokens import index_at
from crosswire.text.keyed import Keyed, Rules
from crosswire_schemas.vocabulary import Role, Stance

_DEED = (
    r"(?:attacks?|murders?|killings?|assassinations?|massacres?|slaughter|bombings?|explosions?|"
    r"blasts?|kidnappings?|abductions?|ambush|raids?|shootings?|crimes?|deaths?|assaults?|hijackings?|robbery|arson)\b"
)
_FIGHTERS = r"(?:guerrillas|rebels|militants|terrorists|gunmen|insurgents|captors|kidnappers|abductors)\b"
_CAPTIVE = r"(?:kidnap|abduct|hostage|captiv|captors)"
_CRIME = rf"(?:[\w'’-]+\s+){{0,4}}?{_DEED}"
_HARM = r"(?:kill|murder|assassinate|shoot|kidnap|abduct|bomb|attack|blow\s+up|dynamite|rob|hijack|stab|burn|poison)\b"
_HARMED = r"(?:killed|murdered|slain|dead|wounded|injured|hurt|kidnapped|abducted|shot|died)\b"
_WAS = r"(?:(?:was|were|is|are)(?:\s+being)?|has\s+been|have\s+been|had\s+been)"


class _Tie(NamedTuple):
    """Words, the part they give, and whether the phrase stands before them."""

    words: Keyed
    role: Role
    stance: Stance
    before: bool


def _tie(keys: str, words: str, role: Role, stance: Stance = "fact", *, before: bool = False) -> _Tie:
    return _Tie(Keyed(keys, rf"\b{words}"), role, stance, before)


_TIES = Rules(
    _tie(
        "complicity involvement parts responsibility role",
        rf"(?<=['’]s )(?:\w+\s+)?(?:responsibility|involvement|participation|complicity|role)\s+(?:in|for)\s+{_CRIME}",
        "perpetrator",
        "accused",
        before=True,
    ),
    _tie(
        "one ones",
        r"(?:was|were|is|are)\s+(?:the\s+)?ones?\s+(?:who|that)\b(?!\s+(?:was|were|is|are)\b)",
        "perpetrator",
        before=True,
    ),
    _tie(
        "attempted conspired intended plann plotted threatened tried",
        rf"(?:tried|attempted|planned|plotted|conspired|threatened|intended)\s+to\s+{_HARM}",
        "perpetrator",
        before=True,
    ),
    _tie(
        "trial",
        rf"(?:brought\s+to|put\s+on|stands?|stood|faces?|faced)\s+trial\s+for\s+{_CRIME}",
        "perpetrator",
        "accused",
        before=True,
    ),
    _tie(
        "direct engineer mount orchestrat order organi plann prepar",
        rf"{_DEED}\s+{_WAS}\s+(?:\w+ly\s+)?(?:organi[sz]|plann|order|direct|orchestrat|mount|engineer|prepar)ed\s+"
        r"(?:and\s+\w+\s+)?by\s+",
        "perpetrator",
    ),
    _tie("employ pay service", r"(?:at|in)\s+the\s+(?:service|pay|employ)\s+of\s+", "perpetrator", "accused"),
    _tie("link", rf"link(?:ed|ing|s)?\s+(?=[^.;]{{1,60}}?\s(?:with|to)\s+{_CRIME})", "perpetrator", "accused"),
    _tie("condemn", rf"condemn(?:ed|ing|s)?\s+(?=[^.;]{{1,60}}?\sfor\s+{_CRIME})", "perpetrator", "accused"),
    # Police free the kidnapped; whoever releases them held them.
    _tie("hostage", r"hostages?\s+by\s+", "perpetrator"),
    _tie("abduct captiv hostage kidnap", rf"{_CAPTIVE}[^.;]*\sreleased\s+(?:[\w-]+\s+){{0,4}}?by\s+", "perpetrator"),
    _tie(
        "abduct captiv guerrillas gunmen insurgents kidnap militants rebels terrorists",
        rf"released\s+(?:[\w-]+\s+){{0,4}}?by\s+(?=[^.;]{{1,60}}?\b{_FIGHTERS})",
        "perpetrator",
    ),
    _tie(
        "holding",
        rf"(?:is|are|was|were)\s+(?:\w+\s+){{0,2}}?holding\s+(?=[^.;]*\b{_CAPTIVE})",
        "perpetrator",
        before=True,
    ),
    # The freed were captive: only beside a word for it, for suspects and reports are released too.
    _tie(
        "abduct captiv hostage kidnap",
        rf"{_WAS}\s+(?:\w+ly\s+)?(?:released|freed|rescued|held)\b(?=.*\b{_CAPTIVE})",
        "victim",
        before=True,
    ),
    _tie("hostage", r"(?:tak(?:es?|ing|en)|took|hold(?:s|ing)?|held)\s+(?:as\s+)?hostages?:?\s+", "victim"),
    _tie(
        "unharmed unhurt uninjured unscathed",
        r"(?:emerged|came\s+out|was|were)\s+(?:\w+\s+)?(?:unscathed|unhurt|unharmed|uninjured)\b",
        "victim",
        before=True,
    ),
    _tie(
        "victim",
        r"(?:became|was|were|fell)\s+(?:(?:a|the)\s+)?(?:\w+\s+)?victims?\s+(?:of|to)\b",
        "victim",
        before=True,
    ),
    _tie("life live", r"(?:took|takes|taken|taking|claim(?:ed|ing|s)|cost)\s+the\s+li(?:fe|ves)\s+of\s+", "victim"),
    _tie("along together", rf"{_HARMED}\s+(?:\w+\s+){{0,2}}?(?:along|together)\s+with\s+", "victim"),
    _tie(
        "identified",
        rf"identified\s+(?:[^\s.,;]+\s+){{0,5}}?as\s+(?=[^.;]{{3,80}},?\s+{_WAS}\s+(?:\w+ly\s+)?{_HARMED})",
        "victim",
    ),
    _tie(
        "that who",
        rf"(?:who|that)\s+(?:{_WAS}\s+)?(?:{_HARMED}|disappeared)[^.,;:]{{0,40}}?\s+(?:are|were|is|was)\s+(?!\w+ed\b)",
        "victim",
    ),
    _tie(
        "among", rf"among\s+(?:the|those)\s+(?:\w+\s+){{0,2}}?{_HARMED}\s+(?:[^\s.,;]+\s+){{0,3}}?{_WAS}\s+", "victim"
    ),
    _tie("including", r"(?:kill|wound|injur|kidnapp|abduct)ing\s+[^.;:]{1,60}?,?\s+including\s+", "victim"),
)


def find_tied(sentence: Sentence) -> Iterator[Part]:
    """The phrases of a sentence that such words tie to a deed, each with its part and stance."""
    text, shift = sentence.low, sentence.span.start
    found = list(_TIES.finditer(text))
    tokens = sentence.tokens if found else []
    for tie, match in found:
        place = shift + (match.start() if tie.before else match.end())
        index = index_at(tokens, place)
        phrases: Iterator[Phrase] = iter(read_subjects(tokens, index)) if tie.before else read_list(tokens, index)
        for phrase in phrases:
            yield Part(phrase, tie.role, tie.stance)
