"""Words that a neutral wire text does not use in its own voice. Quoted words are their speaker's.

A list for writers, not a verdict on an article: each entry was kept because it marks slanted sentences far
more often than neutral ones. It cannot see slant by choice of facts.
"""

import re
from typing import NamedTuple

from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span


class Loaded(NamedTuple):
    """A loaded word: where, which, and one phrase for the writer who has to replace it."""

    span: Span
    word: str
    why: str


_LABEL = "a label that one side gives: say what they did, or attribute it"
_EMOTION = "tells the reader what to feel: give the fact instead"
_MOCKERY = "mocks or belittles: use a neutral word"
_JUDGEMENT = "a judgement in the text's own voice: attribute it or leave it out"
_FILLER = "filler that says nothing a source says: leave it out"
_STRESS = "stresses what the fact should carry alone: leave it out"
_DOUBT = "casts doubt without saying who doubts: attribute the doubt"

# Own list. Each entry is a regular expression of whole words.
_ENTRIES: dict[str, str] = {
    _LABEL: r"""terrorists? thugs? thuggish goons? martyrs? martyred martyrdom freedom\sfighters? regimes? extremists?
        fanatics? fanatical zealots? radicals radicali[sz]ed? despots? tyrants? tyranny tyrannical dictators?
        warmongers? warmongering infidels? traitors? traitorous evildoers? monsters? butchers? savages? barbarians?
        far-left radical\sleft hard-left alt-right leftists? left-wing right-wingers? left-wingers? socialist\sagenda
        bigots? bigoted bigotry racists? illegals illegal\saliens? snowflakes?
        libs ultra-conservatives? ultraconservatives? hardliners? hard-right reactionary xenophob(?:e|es|ic|ia)
        homophob(?:e|es|ic) transphob(?:e|ic) islamophob(?:e|es|ic) misogynist(?:s|ic)? sexist pro-abortion
        anti-choice anti-life warlords? cronies crony cronyism puppets? stooges? henchm[ae]n propagandists? apologists?
        antifa neo-nazis? fascists? fascism marxists? globalists? elites""",
    _EMOTION: r"""shocking(?:ly)? horrific(?:ally)? horrif(?:ied|ying) horrendous(?:ly)? heinous gruesome(?:ly)?
        grisly ghastly brutal(?:ly)? brutality savage(?:ly)? barbaric barbarous vicious(?:ly)? cowardly ruthless(?:ly)?
        cruel(?:ly)? cruelty outrageous(?:ly)? appalling(?:ly)? despicable disgusting(?:ly)? disgraceful(?:ly)?
        vile sickening abhorrent atrocious monstrous unspeakable heartbreaking heartwrenching heart-wrenching
        gut-wrenching tragic(?:ally)? sadly thankfully fortunately unfortunately chilling terrifying
        horrible horribly terrible terribly nightmare(?:s|ish)? bloodbath bloodthirsty carnage mayhem
        slaughter(?:ed|ing|s)? massacred? rampag(?:e|es|ed|ing) heroic(?:ally)? hysteria hysterical(?:ly)?
        explosive\s(?:claims?|allegations?|report|testimony) bombshell frenzy frenzied panicked
        nefarious sinister evil poisonous toxic draconian catastrophic catastrophe dystopian horrors?""",
    _MOCKERY: r"""ludicrous(?:ly)? laughable ridiculous(?:ly)? absurd(?:ly)? absurdity idiotic idiots? moron(?:s|ic)?
        bizarre(?:ly)? crazy insane insanity lunatics? lunacy deranged unhinged delusional hypocrites?
        hypocrisy hypocritical(?:ly)? pathetic(?:ally)? foolish(?:ly)? stupid(?:ly|ity)? clueless
        nonsense nonsensical rants? ranted ranting whin(?:es|ed|ing) gripe[ds]? spew(?:s|ed|ing)? parrot(?:s|ed|ing)
        cheerlead(?:ers?|ing) bogus phony debunked conspiracy\stheor(?:y|ies|ists?) baseless(?:ly)? baffling
        laughingstock farcical farce sham charade hoax mockery ravings? tirades? lapdogs? woke
        wokeness virtue.signal(?:ing|ling)? cancel\sculture fear-?mongering fearmongers? race-?baiting
        obsess(?:ed|ive|ion) brainwash(?:ed|ing) indoctrinat(?:e|ed|ing|ion) smear(?:s|ed|ing)?
        demoni[sz](?:e|es|ed|ing) vilif(?:y|ied|ies|ying) bash(?:es|ed|ing) pander(?:s|ed|ing)? peddl(?:e|es|ed|ing)
        tout(?:s|ing) gloat(?:s|ed|ing)? sneer(?:s|ed|ing)? scoff(?:s|ed|ing)? bluster(?:s|ed|ing)?""",
    _JUDGEMENT: r"""disastrous(?:ly)? reckless(?:ly)? shameful(?:ly)? shameless(?:ly)? egregious(?:ly)? blatant(?:ly)?
        brazen(?:ly)? flagrant(?:ly)? dishonest(?:ly|y)? corrupt immoral wicked unjust(?:ly)? inhumane
        dangerous(?:ly)?\s(?:rhetoric|agenda|policy|policies|ideas?) divisive incendiary inflammatory
        hateful racially\scharged vitriol(?:ic)? toxic\srhetoric rightly wrongly
        brilliant(?:ly)? masterful(?:ly)? amazing(?:ly)? stunning(?:ly)? remarkabl[ey] incredibl[ey]
        unbelievabl[ey] extraordinar(?:y|ily) glaring(?:ly)? notorious(?:ly)? infamous(?:ly)? ominous(?:ly)?
        scandal-(?:plagued|ridden) disgraced embattled cynical(?:ly)? devastating(?:ly)? oppressive oppressors?
        relentless(?:ly)? rampant unprecedentedly botched bungled embarrassing(?:ly)? humiliating
        mainstream\smedia liberal\smedia fake\snews so-called self-styled self-proclaimed
        aggressively hellbent weaponi[sz](?:e|es|ed|ing) hijack(?:ed|ing)?\sthe
        eviscerat(?:e|es|ed|ing) decimat(?:e|es|ed|ing) obliterat(?:e|es|ed|ing) gutted gutting
        slam(?:s|med|ming)? blast(?:s|ed)?(?=\s(?:the|his|her|president|sen|rep|democrats|republicans|critics)\b)
        lambast(?:e|es|ed|ing) skewer(?:s|ed|ing)? assail(?:s|ed|ing)? onslaught witch.hunts?""",
    _STRESS: r"""utter(?:ly)? staggering(?:ly)? jaw-dropping mind-boggling eye-popping whopping
        astonishing(?:ly)? astounding(?:ly)? massively wildly blindly desperate(?:ly)? undoubtedly unquestionably
        undeniabl[ey] obviously needless\sto\ssay of\scourse frankly literally infuriat(?:ed|ing|es)
        enraged outraged furious(?:ly)? mere(?:ly)?\spretext downright sheer skyrocket(?:ed|ing)? egregiously""",
    _FILLER: r"""in\sa\s(?:significant|major|dramatic|stunning|shocking)\s(?:escalation|development|move|turn)
        (?:situation|conflict)\sremains\s(?:fluid|tense|volatile) underscor(?:es?|ed|ing) it\sis\sworth\snoting
        it\sshould\sbe\snoted it\sis\simportant\sto\snote as\sevents\s(?:continue\sto\s)?unfold
        (?:the\s)?international\scommunity\swatches complex\sdynamics already\s(?:tumultuous|volatile|fragile)
        only\stime\swill\stell remains\sto\sbe\sseen serves\sas\sa\s(?:stark\s)?reminder stark\sreminder
        raises\s(?:serious\s)?questions\sabout sends?\sa\s(?:clear|strong|chilling)\smessage
        delicate\sbalance tumultuous wary\sof\sthe\spotential""",
    _DOUBT: r"""supposed(?:ly)? ostensibl[ey] claims?\swithout\sevidence""",
}  # fmt: skip

# Neutral uses of words that are loaded elsewhere: the law's own terms, names of events, weather and medicine.
_NEUTRAL_BEFORE = re.compile(
    r"(?:\b(?:anti|counter)[- ]?|\b(?:designated|charged with|convicted of|accused of being a|listed as an?)\s)$"
)
_NEUTRAL_AFTER = re.compile(
    r"\s(?:charges?|offen[cs]es?|watch ?list|organi[sz]ation list|screening|shock syndrome|waste|chemicals?|fumes"
    r"|gas|substances?|sludge|injury|act\b|law\b|laws\b)",
    re.IGNORECASE,
)
_DOUBTING = re.compile(r"so-called|self-|supposed|ostensibl", re.IGNORECASE)
"""Loaded before a term of law as well: "the so-called charges"."""


def _compile_entries() -> re.Pattern[str]:
    groups = (f"(?P<g{number}>{'|'.join(entries.split())})" for number, entries in enumerate(_ENTRIES.values()))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])", re.IGNORECASE)


_LOADED = _compile_entries()
_REASONS = tuple(_ENTRIES)


def find_loaded(text: str, within: Span | None = None) -> list[Loaded]:
    """Return the loaded words of *text*, or of the part *within*, outside quotations, in order.

    A word inside quotation marks is its speaker's and never returned; nor is one in a name ("Shocking Blue")
    or in a term of law ("terrorism charges", "designated terrorist").

    >>> [found.word for found in find_loaded('The brutal raid was "a massacre", he said.')]
    ['brutal']
    """
    begin, end = within or Span(0, len(text))
    quoted = [quotation.span for quotation in find_quotations(text, within)]
    found: list[Loaded] = []
    place = 0
    for match in _LOADED.finditer(text, begin, end):
        while place < len(quoted) and quoted[place].end <= match.start():
            place += 1
        inside = place < len(quoted) and quoted[place].start <= match.start()
        if not (inside or _is_neutral_use(text, match, begin)):
            reason = _REASONS[int((match.lastgroup or "g0")[1:])]
            found.append(Loaded(Span(*match.span()), match[0], reason))
    return found


def _is_neutral_use(text: str, match: re.Match[str], begin: int) -> bool:
    if _DOUBTING.match(match[0]):
        return False
    before, after = text[max(begin, match.start() - 24) : match.start()], text[match.end() : match.end() + 24]
    if _NEUTRAL_BEFORE.search(before) or _NEUTRAL_AFTER.match(after):
        return True
    if not match[0][0].isupper() or match[0].isupper():
        return False
    # In a name: a capital with a capital beside it, or in the middle of a sentence.
    opens = not before.strip() or before.rstrip()[-1] in ".!?:“\"‘'\n"
    return not opens or bool(re.match(r"[ -][A-Z]", after))
