"""Does a sentence lean on one before it? Looks at its first words and its pronouns, not at what they mean."""

import re

from crosswire.text.names.proper_names import Name, find_names
from crosswire.text.persons.nouns import NOUNS
from crosswire.text.sayings.attribution import find_attributions
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.word_lists import any_of, read_words
from crosswire.text.wording.stems import find_stem

# "One of them", but "one woman was hurt" and "some 300 houses" say by themselves what they count.
_LEANING = re.compile(
    r"(?:he|she|it|they|him|them|this|that|these|those|his|her|its|their|such|both|another|others?|either|neither|"
    rf"one(?! (?:{any_of(NOUNS - {'other', 'victim'})})\b)|some(?! \d)|many|most|few|all|each|none|"
    r"the (?:other|others|latter|former|same|pair|duo|trio|move|news|two|three|four)|"
    r"(?:an?|one|two|three|four|five|several|a few|\d+) "
    r"(?:second|minute|hour|day|week|month|year)s? (?:later|earlier|before)(?=,)|"
    r"two others|three others|(?:inside|outside|nearby|there)(?=,)|here|so|except|"
    r"the (?:day|night|week|month) (?:before|after)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:are|were|have|had|remain))|"
    r"(?:when|after|as|while|before|once|until|because|since|although|though|if) (?:it|they|this|that|these))\b"
    r"(?!(?-i: [A-Z]| of the [A-Z])| people\b| residents\b| days? after\b| (?:is|was|remained|remains) (?:not |un)\w+)",
    re.IGNORECASE,
)
# "The group said": which group stands in another sentence. "The strike", "the police" need no introduction.
_ANAPHORIC = frozenset(
    map(
        find_stem,
        read_words(
            """
            group official spokesman spokeswoman spokesperson statement man woman boy girl teenager child couple
            company organisation organization movement party suspect victim driver officer source report agency
            department family program programme document letter letters announcement measure figure number former
            latter firm minister president judge attorney lawyer study video footage post tweet call message decision
            homeowner owner worker employee neighbor neighbour clerk captain priest
            proposal plan deceased soldier patient defendant student teacher
            """
        ),
    )
)
# What a reader knows without having met it, or has met as what the story is about.
_FAMILIAR = frozenset(
    map(
        find_stem,
        read_words(
            """
            police authorities government army military navy force forces troops state nation country city town capital
            region area province county district village island world public president parliament court prosecution
            sheriff coroner mayor opposition media press internet weather economy market sun moon sky border coast
            ground scene site cause reason motive circumstances investigation inquiry search rescue operation evacuation
            toll dead wounded injured victims survivors passengers crew body bodies families damage death deaths
            gunman attacker shooter
            storm flood floods tornado hurricane cyclone tsunami eruption avalanche landslide epicentre epicenter
            outbreak virus disease protest protests rally strike event incident case matter situation crisis tragedy
            disaster emergency violence fighting war conflict crime theft robbery kidnapping hijacking explosion blast
            ferry ship boat plane aircraft train bus car truck vehicle bomb device fire flames shooting killing murder
            crash accident attack attacks raid quake earthquake tremor temperature wind winds road street highway bridge
            hospital school airport port harbour harbor station first second third last only same
            """
        ),
    )
)
_DEFINITE = re.compile(r"[Tt](?:he|HE) ((?:[a-z-]+ ){0,3}[a-z-]+)\b(?P<after>.*)", re.DOTALL)
# Where the noun is over: "the group | said", "the ferry | sank".
_NOUN_ENDS = re.compile(
    r" (?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|says?|said|told|also|then|later|now|"
    r"not|of|in|on|at|to|for|from|with|by|near|who|that|which|where|and|or|but|as|after|before|while|when|about|than|came|"
    r"took|went|made|gave|fell|began|broke|ran|saw|held|led|fled|won|lost|rose|met|left|hit|struck|shot|found|sank|lies|"
    r"stands|comes|includes|remains|shows|follows|[a-z]+ly|[a-z]{2,}ed)\b.*",
    re.DOTALL,
)
# "The minister of Harl", "the master, Ivo Dren,", "the man who fired": who is meant stands beside it.
_TOLD_BESIDE = re.compile(r"(?:'s|’s)? (?:of|in|for|at|from|behind) (?:the )?[A-Z]|, (?:[a-z]+ )?[A-Z]")
_PLURAL = re.compile(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_SINGULAR = re.compile(r"\b(?:he|him|his|she|her|hers)\b", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:people|police|men|women|children|forces|troops|family|crew|couple|group|team|and|army|military|government|"
    r"two|three|four|five|six|seven|eight|nine|ten|\d+|[a-z]{3,}[^s\W]s)\b",
    re.IGNORECASE,
)
# "In 2016, it took a dark turn": what did?
_LATE_IT = re.compile(
    r"(?:(?:in|on|at|by|since|during|after|before|until|from) [^,]{1,40}|\w+ly|now|today), (?:it|they|this|that)\b"
    r"(?! (?:is|was|became|emerged|turned out|seems|seemed|appears|appeared)\b)",
    re.IGNORECASE,
)
# "In recent weeks it sank": a time, a year or a place, and no comma.
_SOON_IT = re.compile(
    r"(?i:in|on|at|since|by|during|from) (?:[\w'’-]+ ){0,2}"
    r"(?:(?:minute|hour|day|night|week|month|year)s?|\d{4}|[A-Z]\w+) "
    r"(?:it|they)\b(?! (?:is|was|became|emerged|turned out|seems|seemed|appears|appeared)\b)"
)
# "A teacher by profession, he joined": the description is his, who may be anybody named before.
_LATE_HE = re.compile(r"(?:A|An|The|Born|Once|Formerly|Educated|Originally)\b[^,A-Z]{1,80}, (?:he|she|they)\b")
# "The company denied it.", "The pier is a bridge between the two."
_OF_A_BODY = re.compile(
    r"(?:['’]s?)? (?:police|officials|authorities|officers|prosecutors|firefighters|detectives|deputies|government|"
    r"council)\b"
)
_NO_PERSON_BEFORE = re.compile(r"\b(?:the|in|near|at|across|outside)\s$", re.IGNORECASE)
_SEVERAL = read_words(
    """deputies detectives investigators officers officials firefighters paramedics prosecutors troopers residents
    neighbors neighbours witnesses relatives doctors lawyers authorities critics"""
)
_OPEN_END = re.compile(r"\b(?:it|this|that|so|either|between (?:the two|them))\.$")
_WHO_SAID = re.compile(r"(?:s?he|it|they)|the (?:two|three|four|five|six|several) [a-z]+", re.IGNORECASE)
_OF_THEM = re.compile(r"(?:\w+|At least \w+) of (?:them|these|those)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"\b(?:this|these) (?!is\b|was\b|are\b|were\b)[a-z-]+|\bof those\b(?! who\b)|"
    r"\bthose [a-z-]+s\b(?! (?:who|whom|whose|that|which|with|in|of|from|on|at|near|[a-z]+ing|[a-z]+ed)\b)|"
    r"\b(?i:in|on|at|of|from|by|during|under|near|behind|inside) "
    r"that (?!is\b|was\b|are\b|were\b|he\b|she\b|it\b|they\b|the\b|a\b|of\b)[a-z-]+"
)  # "in this town", "on that occasion", "those neighbours": which one stood before
_CAPITALS = re.compile(r"\b[A-Z][\w'’-]*(?: (?=[A-Z]))?")
_REPORTED = re.compile(
    r"(?:that )?[\"“‘']?(he|she|they|it(?! (?:is|was) not an? )|"
    r"(?:one|two|three|four|five|six|several|both)(?= (?:is|are|was|were|has|have|had|remain)\b)|"
    r"(?:that|this)(?= (?:is|was|will|would|can|could|may|might|has|had|does|did)\b))\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:man|woman|boy|girl|official|officer|minister|president|driver|suspect|victim|spokes\w+|judge|teenager|student"
    r"|mother|father|son|daughter|wife|husband|leader|chief|mayor|\w*year-old|whoever|anyone|doctor|witness|resident"
    r"|sheriff|governor|senator|child|teacher|pilot|(?!(?:news)?paper|over|after|under|never|however|other|number|order|power|water|weather|river|"
    r"(?:sept|nov|dec)ember|october|summer|winter|letter|matter|whether|rather|ever|center|fever|tower|paper|floor|door)"
    r"\w+(?:er|or|ist|ian|ee|man))\b"
)


_BODIES = frozenset(
    map(
        find_stem,
        read_words("agency ministry authority department commission court council bureau board service office"),
    )
)
_OTHERWISE = read_words("same other new second latter said first local small")
_FIRMS = frozenset(map(find_stem, read_words("company firm group manufacturer maker operator organisation")))


def leans_on_context(text: str) -> bool:
    """Return whether *text* opens with a word that points back, or holds a pronoun before anything it can mean.

    >>> leans_on_context("It came a day later."), leans_on_context("The guard said they were unhurt.")
    (True, True)
    """
    if (
        any(one.match(text) for one in (_LATE_IT, _SOON_IT, _LATE_HE, _OF_THEM))
        or _LEANING.match(_lower(text))
        or _OPEN_END.search(_lower(text))
    ):
        return True
    opening = next((q for q in find_quotations(text) if q.span.start == 0), None)
    if opening:  # “I must say he surprised us,” said the mayor: whom he surprised stood before
        words = text[slice(*opening.inner)]
        if _LEANING.match(_lower(words)) or _lacks_person(words) or _POINTING.search(_lower(words)):
            return True
    bare = _blot_quotations(text)
    return (
        bool(_POINTING.search(_lower(bare)))
        or _says_of_whom(text)
        or _is_said_by_whom(text)
        or _lacks(bare, _PLURAL, _MANY)
        or _lacks_person(bare)
    )


def _lower(text: str) -> str:
    """In old wire copy a capital makes no name."""
    return text.lower() if text.isupper() else text


def definite_subject(text: str) -> str | None:
    """Return the stem of the noun that opens *text*, or who speaks in it, as known already; None if nothing does.

    A noun after "the" is known to the reader only if an earlier sentence brought it up.

    >>> definite_subject("The group denied it."), definite_subject("The Harl Group denied it.")
    ('group', None)
    """
    attributions = find_attributions(text, Span(0, len(text)))
    speakers = (text[one.speaker.start :] for one in attributions)
    hearers = (text[found.end() :] for found in re.finditer(r"\btold (?=the )", text))
    opening = next((stem for phrase in (text, *hearers) if (stem := _find_known(phrase))), None)
    contents = (text[start:] for one in attributions for start, _ in one.content[:1])
    found = opening or next(
        (stem for phrase in (*speakers, *contents) if (stem := _find_known(phrase)) in _ANAPHORIC), None
    )
    return None if found in _FIRMS and _opens_with_firm(text) else found


def _opens_with_firm(text: str) -> bool:
    """Whether "the company" that speaks can be the name at the start: "Avanto recalls it, the company said"."""
    first = next(iter(find_names(text)), None)
    return first is not None and not first.span.start and first.kind not in ("person", "place")


def _find_known(phrase: str) -> str | None:
    found = _DEFINITE.match(phrase)
    if not found:
        return None
    noun = _NOUN_ENDS.sub("", f" {found[1]}").split()
    end = phrase.index(noun[-1]) + len(noun[-1]) if noun else 0
    # A name goes with it, before or beside: "the coastal town Harl". A state has one prime minister.
    if (
        not noun
        or noun[:2] == ["prime", "minister"]
        or re.match(r" [A-Z]", phrase[end:])
        or _TOLD_BESIDE.match(phrase[end:])
    ):
        return None
    stems = [find_stem(word) for word in noun]
    # A state has one road safety agency; "the agency" was named before.
    if stems[-1] in _BODIES and len(noun) > 1 and not _OTHERWISE.intersection(noun):
        return None
    told = next((stem for stem in stems if stem in _ANAPHORIC), None)
    return told or (None if _FAMILIAR.intersection(stems) else stems[-1])


def _says_of_whom(text: str) -> bool:
    """“Officials said he …”, “police say they …”: whether the pronoun means the speaker, only context tells."""
    for one in find_attributions(text, Span(0, len(text))):
        speaker = text[slice(*one.speaker)].partition(",")[0]
        # "Ana Hawes" is one, and "Officials" are several.
        speaker = _CAPITALS.sub("", speaker) if " " in speaker else speaker
        for start, end in one.content:
            pronoun = _REPORTED.match(text[start:end])
            if pronoun and (pronoun[1].casefold() not in ("he", "she") or _MANY.search(speaker)):
                return True
    return False


def _is_said_by_whom(text: str) -> bool:
    """“Two people were killed, it said”: neither the dead nor the party of the sentence before need have said so."""
    for start, end in (one.speaker for one in find_attributions(text, Span(0, len(text)))[:1]):
        # "A port closed to what it said were unsafe ferries": that is the port.
        outer = not start or text[:start].rstrip().endswith((",", "”", '"'))
        return outer and bool(_WHO_SAID.fullmatch(text[start:end]))
    return False


def _lacks(text: str, pronoun: re.Pattern[str], meant: re.Pattern[str]) -> bool:
    found = pronoun.search(text)
    return found is not None and not meant.search(text[: found.start()])


def _lacks_person(text: str) -> bool:
    found = _SINGULAR.search(text)
    if not found:
        return False
    before = text[: found.start()]
    # "After", "September": no capital makes these a person.
    return not (_PERSON.search(before.casefold()) or any(_may_be_person(name, text) for name in find_names(before)))


def _may_be_person(name: Name, text: str) -> bool:
    """Whether "he" or "she" can mean it: no "Norwell police", no team "the Norwells", no town "in Norwell"."""
    if name.kind not in ("person", None) or _OF_A_BODY.match(text, name.span.end):
        return False
    return not _NO_PERSON_BEFORE.search(text[: name.span.start]) and name.text.casefold() not in _SEVERAL


def _blot_quotations(text: str) -> str:
    for quotation in find_quotations(text):
        start, end = quotation.span
        text = text[:start] + " " * (end - start) + text[end:]
    return text
