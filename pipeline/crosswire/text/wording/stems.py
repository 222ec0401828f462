"""The words of a sentence as checks compare them: stems, negations, hedges and causes.

A stem is a comparison key, never shown to a reader. Nothing here knows what a sentence means.
"""

import re
from functools import lru_cache

from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.word_lists import read_words

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FUNCTION = read_words(
    """
    a about above across after again against all also although am among an and another any are
    aren't around as at be because been before being below between both but by can can't could
    couldn't did didn't do does doesn't doing don't down during each either else ever every few for
    from further had hadn't has hasn't have haven't having he her here hers herself him himself his
    how i if in into is isn't it its itself just let's may me might more most much must mustn't my
    myself neither no nor not now of off on once one only onto or other our ours ourselves out over
    own per rather same shall she should shouldn't since so some such than that the their theirs
    them themselves then there these they this those through thus to too toward towards under until
    up upon us very was wasn't we were weren't what when where whether which while who whom whose
    why will with within without won't would wouldn't yet you your yours yourself never none cannot
    meanwhile however
    """
)
# Verbs and nouns of news whose forms no suffix rule joins. "dead" and "death" are the same fact as "die".
_IRREGULAR = {
    form: stem
    for stem, forms in {
        "say": "says said saying", "strike": "struck stricken", "shoot": "shot shots shooting shootings shooter",
        "find": "found", "leave": "left", "die": "dead death deaths dies dying died deadly", "take": "took taken",
        "bring": "brought", "come": "came", "give": "gave given", "go": "went gone goes", "hit": "hitting",
        "hold": "held", "keep": "kept", "know": "knew known", "lead": "led", "lose": "lost loss losses",
        "make": "made making", "mean": "meant", "meet": "met meeting", "run": "ran running", "see": "saw seen",
        "sell": "sold", "send": "sent", "speak": "spoke spoken", "spend": "spent", "stand": "stood",
        "steal": "stole stolen", "teach": "taught", "tell": "told", "think": "thought", "throw": "threw thrown",
        "understand": "understood", "wear": "wore worn", "win": "won winning", "write": "wrote written",
        "begin": "began begun beginning", "break": "broke broken", "build": "built", "burn": "burnt",
        "buy": "bought", "catch": "caught", "choose": "chose chosen", "draw": "drew drawn", "drive": "drove driven",
        "fall": "fell fallen", "feel": "felt", "fight": "fought fighting", "flee": "fled fleeing",
        "fly": "flew flown flight flights", "forget": "forgot forgotten", "get": "got gotten getting",
        "grow": "grew grown", "hear": "heard", "hide": "hid hidden", "pay": "paid", "rise": "rose risen",
        "seek": "sought", "shake": "shook shaken", "show": "shown", "sink": "sank sunk", "swear": "swore sworn",
        "become": "became", "withdraw": "withdrew withdrawn", "injure": "injury injuries", "man": "men",
        "woman": "women", "child": "children", "person": "people persons", "wife": "wives", "knife": "knives",
        "life": "lives", "use": "used using uses", "foot": "feet", "analysis": "analyses", "crisis": "crises",
        "police": "police",
        "news": "news", "series": "series", "species": "species", "bus": "buses", "wound": "wounded wounding",
        "set": "setting", "stop": "stopped stopping", "explode": "explosion explosions explosive explosives",
        "defend": "defence defense", "attack": "attacker attackers", "kill": "killer killers killing killings",
        "arrest": "arrests arrested", "reject": "rejection", "destroy": "destruction", "decide": "decision",
        "announce": "announcement", "state": "statement statements", "retaliate": "retaliation retaliatory",
    }.items()
    for form in (stem, *forms.split())
}  # fmt: skip
_BRITISH = (
    (re.compile(r"is(e|es|ed|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"izations?$"), "iz"),
    (re.compile(r"yse(d?)$"), r"yze\1"),
    (re.compile(r"(?<=..)our(?=(?:s|ed|ing|ite|able|hood|er|ers)?$)"), "or"),
    (re.compile(r"ence(?=s?$)(?<=[fl]ence)"), "ense"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"(?<=[aeiou])ll(?=ed$|ing$|er$)"), "l"),
    (re.compile(r"ogue$"), "og"),
)
_SUFFIX = re.compile(r"(?:(?<=ss)es|(?<=[xz])es|(?<=[cs]h)es|(?<=[^aeious])ies|(?<=[^su])s)$")
_VERB = re.compile(r"(?<=[^\W\d_]{3})(?:ing|ed|ly)$")
# This one and those of causes are searched in lower-case text.
_NEGATION = re.compile(
    r"\b(?:not(?!\s+(?:only|just|merely|simply|least|(?:more|less|fewer)\s+than)\b)|no(?!\s+(?:more|less|fewer)\s+than\b)|never|without|neither|nor|none|nobody|cannot"
    r"|den(?:y|ies|ied|ying)|(?:fail(?:s|ed|ing)?|refus(?:es|ed|ing|e)|declin(?:es|ed|ing|e))(?=\s+to\b)|unable(?=\s+to\b)"
    r"|reject(?:s|ed|ing)?|[a-z]+n['’]t)\b"
)
_NUMERAL = (
    r"(?:\d|(?:half|an? (?:dozen|hundred|thousand|million|third|quarter)"
    r"|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b)"
)
_HEDGE = re.compile(
    r"\b(?:apparent(?:ly)?|alleged(?:ly)?|reportedly|at least|at most|up to|as many as|more than"
    r"|fewer than|less than|nearly|almost|(?:about|around)(?=\s+"
    + _NUMERAL
    + r")|approximately|roughly|some(?=\s+\d)|may(?=\s+[a-z])|might"
    r"|could|possibl[ey]|perhaps|probabl[ey]|presumabl[ey]|likely|unlikely|suspected|potential(?:ly)?|purported(?:ly)?"
    r"|supposed(?:ly)?|unconfirmed|preliminary|largely|mostly"
    r"|there (?:are|were|have been) (?:\w+ )?reports|(?:appear|seem)(?:s|ed|ing)?\s+(?:to|that|as|like)"
    r"|believed to|thought to|said to(?!\s+[A-Z])|not clear|unclear)\b"
)
_CAUSE = re.compile(
    r"\b(?:because(?:\s+of)?|due to|owing to|thanks to|led to|leads to|leading to|result(?:ed|s|ing)? (?:in|from)"
    r"|as a (?:direct )?(?:result|consequence)(?:\s+of)?|in (?:direct )?(?:retaliation|response|reaction|reprisal)"
    r"(?:\s+(?:for|to))?|in revenge(?:\s+for)?|caus(?:ed|ing)(?:\s+by)?"
    r"|causes(?=\s+(?!(?:of|for|and|or|is|are|was|were)\b)\w)|prompt(?:ed|s|ing)|trigger(?:ed|s|ing)"
    r"|spark(?:ed|s|ing)|provok(?:ed|es|ing)|brought about|stemm?(?:ed|s|ing) from|therefore|consequently)\b"
)
_REASON = re.compile(
    r"\b(?:causes?|prompt|trigger|spark|provoke|leads?|result|reasons?|why|motives?|so that|in order to"
    r"|in an? (?:bid|effort|attempt) to|aimed at|meant to|designed to|blam(?:e[sd]?|ing)|attributed"
    r"|contribut(?:e[sd]?|ing) to|cit(?:ed|es|ing)"
    r"|(?:over|amid|for) [\w ,-]{0,30}(?:concerns?|fears?|worries|reasons?)|on [\w-]+ grounds|forc(?:ed|es|ing)"
    r"|to [\"“‘']?(?:protect|prevent|avoid|increase|improve|ensure|stop|reduce|curb|keep|save|secure|help))\b",
    re.IGNORECASE,
)
"""Words by which a text may give a reason or a purpose. Each is as often something else."""
_CLAUSE_END = re.compile(r"[.;:!?]")
_LIGHT = read_words(
    """
    immediately yet any a an the been be have has had to so ever even also being
    """
)


@lru_cache(maxsize=16384)
def find_stem(word: str) -> str:
    """Return the key that all forms of *word* share, British and American.

    >>> [find_stem(word) for word in ("struck", "killings", "defence", "organised")]
    ['strik', 'kil', 'defend', 'organiz']
    """
    plain = word.casefold().replace("’", "'")
    plain = re.sub(r"'(?:s|re|ve|ll|d|m)?$", "", plain)
    if known := _IRREGULAR.get(plain):
        return _fold_end(known)
    plain = spell_american(plain)
    return _fold_end(_IRREGULAR.get(plain) or _cut_suffix(plain))


def spell_american(word: str) -> str:
    """Return *word*, in lower case, in one spelling where British and American ones differ.

    >>> spell_american("neighbourhood"), spell_american("organise")
    ('neighborhood', 'organize')
    """
    for pattern, american in _BRITISH:
        if len(word) > 4:
            word = pattern.sub(american, word)
    return word


def _cut_suffix(word: str) -> str:
    if len(word) > 3:
        word = _SUFFIX.sub(lambda found: "y" if found[0] == "ies" else "", word)
    if known := _IRREGULAR.get(word):
        return known
    found = _VERB.search(word)
    if not found or not re.search(r"[aeiouy]", word[: found.start()]):
        return word
    word = re.sub(r"i$", "y", word[: found.start()])  # "carried" and "carry"
    return _IRREGULAR.get(word) or _IRREGULAR.get(word + "e") or word


def _fold_end(word: str) -> str:
    """Drop what comes and goes before -ed and -ing: a last e, a doubled consonant."""
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return re.sub(r"([bdgklmnprtvz])\1$", r"\1", word) if len(word) > 3 else word


def content_stems(text: str) -> list[tuple[Span, str]]:
    """Return the content words of *text* in order, each with its stem; no function words, no figures."""
    return list(_read_stems(text))


@lru_cache(maxsize=4096)
def find_stems(text: str) -> frozenset[str]:
    """Return the stems of the content words of *text*."""
    return frozenset(stem for _, stem in _read_stems(text))


def find_words(text: str) -> frozenset[str]:
    """Return the content words of *text* as they stand, in lower case: "a bombing" is not "bombings", nor "bombed"."""
    return frozenset(text[slice(*span)].casefold() for span, _ in _read_stems(text))


@lru_cache(maxsize=1024)
def _read_stems(text: str) -> tuple[tuple[Span, str], ...]:
    return tuple(
        (Span(*found.span()), find_stem(found[0]))
        for found in _WORD.finditer(text)
        if found[0].casefold().replace("’", "'") not in _FUNCTION and len(found[0]) > 1
    )


def find_negations(text: str) -> list[tuple[Span, str]]:
    """Return each word that denies and the stem of what it denies: of itself where nothing follows it.

    >>> find_negations("They did not immediately claim it.")
    [(Span(start=9, end=12), 'claim')]
    """
    found = []
    for negation in _NEGATION.finditer(lower(text)):
        if text[negation.start() : negation.end() + 1] == "No.":
            continue  # "No. 4" is a number
        following = _WORD.finditer(text, negation.end(), min(len(text), negation.end() + 80))
        clause_end = _CLAUSE_END.search(text, negation.end(), negation.end() + 80)
        stop = clause_end.start() if clause_end else len(text)
        denied = next((w[0] for w in following if w.start() < stop and _is_denied(w[0])), negation[0])
        found.append((Span(*negation.span()), find_stem(denied)))
    return found


def _is_denied(word: str) -> bool:
    plain = word.casefold().replace("’", "'")
    return plain not in _LIGHT and plain not in _FUNCTION


def find_hedges(text: str) -> list[Span]:
    """Return the words by which *text* claims less than certainty or an exact count."""
    return [Span(*found.span()) for found in _HEDGE.finditer(text)]


def find_reasons(text: str) -> list[Span]:
    """Return the words by which *text* may give a reason, those of :func:`find_causal` and weaker ones."""
    return [*find_causal(text), *(Span(*found.span()) for found in _REASON.finditer(text))]


def find_scope(text: str, negation: Span) -> frozenset[str]:
    """Return the stems of all content words that follow *negation* in its clause."""
    end = _CLAUSE_END.search(text, negation.end)
    return find_stems(text[negation.end : end.start() if end else len(text)])


def find_causal(text: str) -> list[Span]:
    """Return the words by which *text* says that one thing brought about another. "After" is no cause."""
    return [Span(*found.span()) for found in _CAUSE.finditer(lower(text))]
