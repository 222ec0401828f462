"""Who says what, in one English sentence: speaker, verb of saying and the words said.

Rules of word order, no parser. It tells who is said to speak, not whether they did; whom a pronoun means is told by
``antecedents``.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.keyed import Keyed, Leading
from crosswire.text.sayings.anonymity import Anonymity, names_official
from crosswire.text.sayings.anonymity import anonymity_of as anonymity_of  # noqa: PLC0414 - mypy's explicit re-export
from crosswire.text.sayings.clauses import LONGEST, find_apposed, find_last_edge, mask_quotations, trim_span
from crosswire.text.sayings.cues import WHEN_SAID, find_cue, find_cues, is_verb
from crosswire.text.sayings.verbs import BASES
from crosswire.text.sayings.verbs import verb_stance as verb_stance  # noqa: PLC0414 - the same
from crosswire.text.spans import Span
from crosswire.text.spelling import lower
from crosswire.text.word_lists import read_words


class Attribution(NamedTuple):
    """One saying. *content* is empty where only the verb's object carries it; *negated*: "did not say"."""

    speaker: Span
    cue: Span
    content: tuple[Span, ...]
    verb: str
    anonymity: Anonymity
    negated: bool


# Verbs that report only with "that", a quotation or a comma; else they are verbs of doing.
_NEED_CONTENT = read_words(
    """
    find show point call post read record count continue ask order charge feel want know think learn
    note decide demand agree propose describe respond quote consider identify reply recall
    """
)
_GOES_INTO_CONTENT = re.compile(r"\s+that\b|,")
_ACCORDING = Keyed("according words", r"\b(?:[Aa]ccording to|[Ii]n the words of)\s+")
_FIGURE_CUE = Keyed(
    "estimate place put puts",
    r"\b(?:puts?|placed?s?|estimate[ds]?) (?:the|its|their) (?:[a-z]+ )?(?:figure|toll|number|count|total|tally|speed|"
    r"turnout|damage|loss|cost|debt|crowd|magnitude|temperature|value|price)(?:s|es)? at\b",
)
_NOUN_CUE = Leading(
    "announcement claim message post report speech statement testimony tweet",
    r"\b(?:statement|report|claim|announcement|message|tweet|post|speech|testimony)s?\s+(?:by|from|of)\s+",
)
_SOURCE_END = re.compile(
    r"[,;:(—–!?\x00]| - |\b(?:in an? |on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|during|after|when|while|that|who"
    r"|which"
    r"|as|at a|"
    r"last|late|early|earlier|later|yesterday|today|this|to reporters|about|before|because|and that|but)\b"
)
_ADVERBIAL = re.compile(
    r"\s*(?:$|[.,;!?—–\x00]|(?:in|on|at|during|late|early|earlier|later|last|this|via|to|through|after|when|as|by"
    r"|yesterday|today|"
    r"Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\b)"
)
_NO_CALLING = (
    "in|on|at|to|of|by|for|with|from|that|late|early|earlier|later|last|this|next|after|before|during|via|through|as|when|"
    "while|about|over|under|near|against|and|or|but|it|he|she|they|we|is|are|was|were|has|had|have|will|would|how|why|what"
)
_DETERMINED = re.compile(
    # "Said chief executive Mei Tan": a calling without its article.
    rf"(?:(?:(?!(?:{_NO_CALLING})\b)[a-z][a-z-]+ ){{1,4}}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]"
    r"|[A-Z“\"']|(?:the|a|an|his|her|its|their|some|many|one|two|three|several|both|no|he|she|they|it|we|I"
    r"|you|another|other|officials?|police|sources?|authorities|witnesses|experts?|critics|people|residents|prosecutors|investigators)\b)"
)
# The subject that opens a sentence, for the participles that follow it: "The mayor left, saying …".
_SUBJECT = re.compile(
    r"(?:[A-Z][\w.'’-]*)(?: [\w.'’-]+){0,7}?(?=,| (?:is|are|was|were|has|had|have|will|also|took|went|made|gave|spoke"
    r"|issued|told|said|left|came|ran|met|held|began|spoke|stood|won|lost|[a-z]+ed)\b)"
)
# "The scandal broke when papers began revealing the deals": another subject stands between.
_OWN_SUBJECT = re.compile(r"\b(?:when|while|after|before|because|since|where)\s+\w")
_GOES_ON = re.compile(
    r"(?:(?!(?:who|which|that|and)\b)[\w'’-]+ ){1,8}?(?:had|has|have|was|were|is|are|will|would|could)\b"
)
_PRONOUN_GOES_ON = re.compile(r"(?:he|she|it|they|we|I)\s")
# "Upon arrival deputies", "(after) the storm a diver", "its pay ran out in 2029 the union": who speaks stands behind.
_LED_IN = re.compile(
    r"\s*(?:(?:up)?on arrival |(?:(?:after|before|during|amid|since) )?(?:the|its|his|her|their) [a-z]+ (?=an? |the )|"
    r".*? (?:in|since|by) \d{4} (?=the |an? ))",
    re.IGNORECASE,
)
_HEARER = re.compile(r"\s+(?!that\b)(?:[\w.'’&-]+ ){1,7}?(?=that )")
_OPENS_SPEAKER = re.compile(r"(?!(?i:to|of|in|on|by|for|with|it is|there|what|not|be|been)\b)[A-Za-z0-9]")
_BARE = read_words("the a an his her its their no any every")
_DASHES = (" -", " –", " —")
_NEGATED = re.compile(r"\b(?:not|never)\b|n['’]t\b")


def find_attributions(text: str, sentence: Span) -> list[Attribution]:
    """Return who says what in *sentence*, in order of the cues; spans are in *text*.

    The speaker is the noun phrase as written, apposition included, or a pronoun. Verbs inside quotation
    marks are the speaker's own words and never a cue.

    >>> said = "The dam held, engineers said."
    >>> [said[a.speaker.start : a.speaker.end] for a in find_attributions(said, Span(0, len(said)))]
    ['engineers']
    """
    return list(_read_sentence(text, sentence))


@lru_cache(maxsize=1024)
def _read_sentence(text: str, sentence: Span) -> tuple[Attribution, ...]:
    """Kept for the sentences read last: extraction, grounding and checks ask for the same ones."""
    masked, opening = mask_quotations(text, sentence)
    low = lower(masked)
    found = [_read_according(text, masked, sentence, cue) for cue in _ACCORDING.finditer(low, masked)]
    found += [_read_noun_cue(text, masked, sentence, cue) for cue in _NOUN_CUE.finditer(low)]
    covered = [Span(a.cue.start - sentence.start, a.speaker.end - sentence.start) for a in found if a]
    for cue in find_cues(masked):
        if not any(span.start <= cue.start("verb") <= span.end + 1 for span in covered):
            found.append(_read_verb(text, masked, sentence, cue))
    found += [_read_figure(text, masked, sentence, cue) for cue in _FIGURE_CUE.finditer(low, masked)]
    attributions = sorted((one for one in found if one), key=lambda one: one.cue)
    return tuple(_reach_back(one, sentence, opening) for one in _carry_on(text, attributions))


def _carry_on(text: str, attributions: list[Attribution]) -> list[Attribution]:
    """Give a participle the speaker before it: "The raid hit a base, the mayor said, adding that …"."""
    carried: list[Attribution] = []
    for one in attributions:
        if carried and text[slice(*one.cue)].endswith("ing"):
            one = one._replace(speaker=carried[-1].speaker, anonymity=carried[-1].anonymity)  # noqa: PLW2901
        carried.append(one)
    return carried


def _read_figure(text: str, masked: str, sentence: Span, cue: re.Match[str]) -> Attribution | None:
    """A saying without a verb of saying: "The institute puts the figure at 94"."""
    source, content = _read_subject(masked, cue.start()), trim_span(masked, cue.end(), len(masked))
    return _make(text, sentence, (source, Span(*cue.span()), content), "put")


def _reach_back(one: Attribution, sentence: Span, opening: int) -> Attribution:
    """Words quoted from an earlier sentence on belong to the content that opens this one."""
    if not one.content or one.content[0].start != sentence.start or opening == sentence.start:
        return one
    return one._replace(content=(Span(opening, one.content[0].end),))


def _read_according(text: str, masked: str, sentence: Span, cue: re.Match[str]) -> Attribution | None:
    source = _read_following(masked, cue.end())
    before = trim_span(masked, 0, cue.start())
    content = before if before else trim_span(masked, source.end if source else cue.end(), len(masked))
    return _make(text, sentence, (source, Span(*cue.span()), content), "according to")


def _read_following(masked: str, start: int) -> Span | None:
    """The noun phrase after a verb or preposition, up to the edge of its clause."""
    stop = min(len(masked), start + LONGEST)
    end = _SOURCE_END.search(masked, start + 1, stop)
    return trim_span(masked, start, end.start() if end else stop)


def _read_noun_cue(text: str, masked: str, sentence: Span, cue: re.Match[str]) -> Attribution | None:
    verb = find_cue(masked, cue.end(), cue.end() + LONGEST)
    if not verb:
        return None
    source = trim_span(masked, cue.end(), verb.start())
    content = trim_span(masked, verb.end(), len(masked))
    return _make(text, sentence, (source, Span(*cue.span()), content), BASES[verb["verb"]])


def _read_verb(text: str, masked: str, sentence: Span, cue: re.Match[str]) -> Attribution | None:
    if not is_verb(masked, cue):
        return None
    verb, after = BASES[cue["verb"]], masked[cue.end() :]
    source, content = _read_parts(masked, cue)
    negated = bool(_NEGATED.search(cue[0]))
    # Who did not respond said nothing, though the sentence quotes somebody else.
    quoted = "\x00" in masked and not negated
    needs = verb in _NEED_CONTENT and not quoted and not _GOES_INTO_CONTENT.match(after)
    if source is None or content is None or needs or not _is_speaker(masked[source.start : source.end]):
        return None
    return _make(text, sentence, (source, Span(*cue.span()), content), verb, negated)


def _read_parts(masked: str, cue: re.Match[str]) -> tuple[Span | None, Span | None]:
    """Speaker and content by the place of the verb: by X; …, said X; X, saying …; X said …; …, X said."""
    before, after = masked[: cue.start()].rstrip(), masked[cue.end() :].lstrip()
    verbs = masked[slice(*cue.span())]
    if after.startswith("by ") and re.search(r"\b(?:was|were|is|been|as)\s|\b(?:as|first)\s*$", verbs + before[-6:]):
        return _read_following(masked, cue.end() + 3), trim_span(masked, 0, cue.start())
    inverted = before.endswith((",", "\x00", "—")) and _DETERMINED.match(after)
    if inverted and before.endswith(",") and find_apposed(masked, len(before) - 1) is not None:
        # "The mayor, a sailor, said it sank": a pronoun that goes on is no speaker.
        short = len(after.split()) <= 2 and not _PRONOUN_GOES_ON.match(after)
        inverted = inverted if short or names_official(after) else None
    # "The union, TLF, said the signal had failed": what goes on with a verb is said, and nobody who says it.
    if inverted and _GOES_ON.match(after):
        inverted = None
    if inverted and not after.startswith("that ") and not cue["verb"].endswith("ing"):
        return _read_following(masked, cue.end()), trim_span(masked, 0, cue.start())
    if cue["verb"].endswith("ing"):
        subject = _SUBJECT.match(masked[:LONGEST])
        own = subject and not _OWN_SUBJECT.search(masked, 0, cue.start())
        return (Span(*subject.span()) if subject and own else None), trim_span(masked, cue.end(), len(masked))
    source = _read_subject(masked, cue.start())
    return source, _read_content(masked, cue, source)


def _read_subject(masked: str, stop: int) -> Span | None:
    """The noun phrase before the verb, its apposition included."""
    before = masked[:stop].rstrip()
    if before.endswith((",", *_DASHES)):
        opener = find_apposed(masked, len(before) - 1)
        if opener is not None:
            # What stands between dashes tells of the speaker beside the point.
            end = len(before) - 1 if before.endswith(",") else opener
            return trim_span(masked, find_last_edge(masked, opener), end)
        if before.endswith(","):
            return None
    before = WHEN_SAID.sub("", before)
    edge = find_last_edge(masked, len(before))
    led_in = _LED_IN.match(masked, edge, len(before))
    return trim_span(masked, led_in.end() if led_in else edge, len(before))


def _read_content(masked: str, cue: re.Match[str], source: Span | None) -> Span | None:
    """After the verb; before the speaker if only an adverbial follows and a comma or quotation precedes."""
    if source is None:
        return None
    lead = masked[: source.start].rstrip()
    after = masked[cue.end() :]
    quoted, short = lead.endswith("\x00"), len(after.split()) <= 3  # "…, X told Reuters."
    if (quoted or (lead.endswith((",", "—")) and len(lead) > 12)) and (short or _ADVERBIAL.match(after)):
        return trim_span(masked, 0, len(lead))
    # "She told the Harl Post on Monday that it sank": what is told begins behind who hears it.
    heard = _HEARER.match(masked, cue.end()) if BASES[cue["verb"]] == "tell" else None
    return trim_span(masked, heard.end() if heard else cue.end(), len(masked))


def _is_speaker(phrase: str) -> bool:
    """A noun phrase short enough to be one, that opens as one."""
    # "The suspect": what looks like a verb of saying is the noun.
    return 0 < len(phrase.split()) <= 25 and phrase.casefold() not in _BARE and bool(_OPENS_SPEAKER.match(phrase))


def _make(
    text: str, sentence: Span, parts: tuple[Span | None, Span, Span | None], verb: str, negated: bool = False
) -> Attribution | None:
    """Put *parts*, speaker, cue and content within the sentence, in their places in *text*."""
    source, cue, content = parts
    if source is None or content is None:
        return None
    shift = sentence.start
    speaker = Span(source.start + shift, source.end + shift)
    anonymity = anonymity_of(
        text[speaker.start : speaker.end],
        text[max(sentence.start, speaker.start - LONGEST) : min(sentence.end, speaker.end + LONGEST)],
    )
    said = Span(content.start + shift, content.end + shift)
    return Attribution(speaker, Span(cue.start + shift, cue.end + shift), (said,), verb, anonymity, negated)
