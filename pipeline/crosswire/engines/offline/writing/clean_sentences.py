"""A sentence of an article made fit to stand alone in a summary, in several wordings. Adds no word of meaning.

Words are only taken away, but for a speaker put in place of a pronoun and a date in place of "yesterday". What
cannot stand alone yields no wording at all: a sentence left out is better than one that means something else.
"""

import re
from calendar import month_name
from collections.abc import Iterator
from typing import NamedTuple

from crosswire.engines.offline.writing.standing import LONGEST, SHORTEST, can_stand, outside_quotations
from crosswire.text.sayings.antecedents import is_headed_by
from crosswire.text.sayings.attribution import Attribution, find_attributions
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.times.dates import find_dates

_LONGEST_SPEAKER = 9
_DATELINE = re.compile(
    r"^(?:[A-Z][\w.'’-]*,? ?){1,5}(?:\([^)]{2,30}\),?\s*)?"
    r"(?:\d{1,2} [A-Z][A-Za-z]{2,8}\.? \d{2,4}\s*)?(?:\([^)]{2,30}\)\s*)?(?:[–—―|-]{1,2}\s+|:\s+(?=[A-Z]))"
)
# "FERRIES collided", "THE ferry sank": how a page sets the first word of a report.
_SHOUTED = re.compile(r"^(?:THE|AN|IN|ON|AT|[A-Z]{5,})(?= [a-z])")
# "[TEXT]", "[Passage omitted]": who passed the report on wrote it.
_EDITED = re.compile(r"^(?:\[[^\]]{2,80}\]\s*)+")
_CREDIT = re.compile(r"^\([A-Z][A-Za-z .]{1,20}\)\s*(?:[–—-]+\s*)?")
_DATELINE_SURE = re.compile(r"^[^a-z:–—―-]{3,}|^[^:–—―]*,[^:–—―]*:|\([A-Z]|\s[–—―|-]{1,2}\s+$")
_OPENERS = re.compile(
    r"^(?:also read|also|meanwhile|however|but|and|moreover|furthermore|in addition|additionally|separately|still|yet|"
    r"so|then|thus|instead|nevertheless|nonetheless|besides|similarly|likewise|indeed|in fact|of course|"
    r"on the other hand|at the same time|for (?:his|her|its|their) part|as a result|in turn|earlier(?=,)|later(?=,)|"
    r"afterwards?|fortunately|unfortunately|sadly|tragically|notably|reportedly(?=,)|in other words|in short|finally|"
    r"after all|again|(?:shortly |soon )?thereafter|(?:shortly|soon|not long) after(?:wards?)?(?=,)|"
    r"(?:moments|minutes|hours|days|weeks|months) later(?=,)|in (?:response|retaliation|return|reaction|addition)(?=,)|"
    r"for example|for instance|more recently|recently|previously)\b"
    r"(?:,\s*|\s+(?=(?:on|in|at|the|an?|also)\b|(?-i:[A-Z])))|^(?:and|but)\s+(?!(?:for|so|not)\b)",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:also|meanwhile,?|however,?|then) (?=[a-z]+(?:ed|aid|old|s)\b)")
# "Unlike Harl, though, Norwell flooded": the comma is that of the words before it as well.
_LED_ASIDE = re.compile(
    r"^((?:like|unlike|in|on|at|by|for|from|with|after|before|during|since|as|when)\b[^,]*), "
    r"(?:however|meanwhile|too|though), ",
    re.IGNORECASE,
)
_ASIDE = re.compile(r", (?:however|meanwhile|too|though|in addition|for (?:his|her|its|their) part),")
_SHIFTING = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|this|next|ago|recently|past)\b", re.IGNORECASE)
_SAME_DAY = re.compile(r"(?:earlier |late |early )?(?:today|tonight|this (?:morning|afternoon|evening))", re.IGNORECASE)
# "Than any other ferry sailing today": these days, not that day.
_NOWADAYS = re.compile(r"\bany other (?:\w+ ){0,3}\Z|\b(?:alive|available|flying|living|known) \Z")
_WHOLE = re.compile(r"(?:earlier |later )?(?:last|this) (?:month|year)", re.IGNORECASE)
# "Over the last year": twelve months, and no year of the calendar.
_SPAN_OF_TIME = re.compile(r"\b(?:in|over|during|for|within|of|from) the $", re.IGNORECASE)
_LED_IN = re.compile(r"\b(?:of|since|until|from|by|before|after|during|for|over)\s$", re.IGNORECASE)
_LINK = re.compile(r"\s*[(\[]?(?:https?://|www\.|pic\.twitter)[^\s)\]]*\s*[)\]]?")
_LEAD = re.compile(
    r"^(?:in|on|at|for|with|as|after|amid|following|during|since|by|under|among)\b[^,]*, ", re.IGNORECASE
)
# Not "but", "although", "despite": what they add takes back some of what stands before.
_TAIL = re.compile(
    r"(?:, | – | — | - )(?:which|who|whose|where|as|even as|while|amid|adding|with|after|when|following|"
    r"so that|including|prompting|raising|leaving|making|sending|a|an|the) "
    r"| (?:while|amid|after|when|even as|as (?=(?:they|he|she|it|the)\b)) ?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r", (?:who|which|whose|where)\b[^,;“”\"]*,(?= (?!(?:and|or|but|who|which|where|an?|the|in|on|at|with|for|to|of|by|"
    r"as|after|before|when|while)\b)[a-z]+\b)"
)
_FEWEST_KEPT = 10
"""Words that a sentence cut short must keep: "A diver, described as new to the coast, dies" tells too little."""

_EASY = 32
"""Words of a sentence that is still read in one go."""

# "It was posted nearly 32 years | after he first stood": what is cut off is what the words before it lead to.
_OPEN_END = re.compile(
    r"\b(?:but|and|or|nor|that|which|who|whose|if|by|of|to|for|with|the|an?|in|on|at|from|into|nearly|about|around|than|"
    r"just|even|only|it|however|therefore|meanwhile|(?:year|month|week|day|hour|minute|moment|shortly|soon|long)s?)$",
    re.IGNORECASE,
)
_BACKWARD = re.compile(r"\b(?:he|him|his|she|her|hers|it|its|they|them|their)\b", re.IGNORECASE)
# "Its owner, Sund Lines, denied it": whose owner the sentence before told.
_POSSESSED = re.compile(r"Its (?:[a-z-]+ ){0,3}[a-z-]+, ([A-Z][^,;:]{1,60}), (?=[a-z])")
# "The Sund 9 is the latest answer to it" would be the answer without its word.
_FRESH = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbecame )(?<!\bmarks )(?<!\bmarked )"
    r"\b(the|a|an) (?:recent|latest) ",
    re.IGNORECASE,
)


class Speaker(NamedTuple):
    """Who says what the sentence says, as the article names them elsewhere."""

    name: str


def find_wordings(quote: str, speaker: Speaker | None, published: str | None) -> list[str]:
    """Return the wordings of a sentence that can stand alone, the fullest first; none where it cannot.

    Args:
        quote: The sentence as it stands in the article.
        speaker: Put in place of a pronoun, or before a sentence that is one quotation.
        published: ISO date of the article, by which "yesterday" becomes a date.

    >>> find_wordings("Meanwhile, the harbour was closed on Friday.", None, None)
    ['The harbour was closed on Friday.']
    """
    text = _strip_start(" ".join(_LINK.sub("", quote).split()))
    text = _name_speaker(text, speaker)
    dated = _fix_times(text, published)
    if dated is None:
        return []
    plain = _tidy(dated)
    return [text for text in dict.fromkeys(_shorten(plain)) if can_stand(text)]


def _strip_start(text: str) -> str:
    text = _CREDIT.sub("", text)
    found = _DATELINE.match(text)
    if found and _DATELINE_SURE.search(found[0]) and len(text) - found.end() > 20:
        text = text[found.end() :]
    text = _SHOUTED.sub(lambda found: found[0].capitalize(), _EDITED.sub("", text))
    stripped = strip_openers(text)
    return capitalize(stripped if len(stripped.split()) >= SHORTEST else text)


def strip_openers(text: str) -> str:
    """Return *text* without the words that tie its beginning to what stands before it."""
    while (stripped := _OPENERS.sub("", text, count=1)) != text:
        text = stripped
    return _POSSESSED.sub(r"\1 ", text, count=1) if _POSSESSED.match(text) else text


def _name_speaker(text: str, speaker: Speaker | None) -> str:
    """Put the speaker's name for "he said" and "the official said", and before a sentence that only quotes."""
    if speaker is None:
        return text
    quotations = find_quotations(text)
    attributions = find_attributions(text, Span(0, len(text)))
    if not attributions:
        whole = len(quotations) == 1 and quotations[0].span == (0, len(text))
        return f"{capitalize(speaker.name)} said: {text}" if whole else text
    start, end = attributions[0].speaker
    said = text[start:end].casefold()
    # "What it said were armed groups": only a pronoun that opens or closes the sentence can be no other party.
    outer = start == 0 or attributions[0].content[0].start == 0
    told = said in ("he", "she", "it", "they") or (said.startswith("the ") and is_headed_by(said[4:], speaker.name))
    name = strip_openers(speaker.name).partition(",")[0]
    fits = said not in (name.casefold(), speaker.name.casefold()) and len(name.split()) <= _LONGEST_SPEAKER
    # "He added that Ruiz had left": he is anybody but Ruiz.
    if not (outer and told and fits) or name.split()[-1] in f"{text[:start]} {text[end:]}":
        return text
    name = capitalize(name) if start == 0 else lower_article(name)
    return f"{text[:start]}{name}{text[end:]}"


def _fix_times(text: str, published: str | None) -> str | None:
    """Give days that mean another day to every reader their date; None where that cannot be done."""
    for mention in reversed(find_dates(text, published)):
        start, end = mention.span
        words = text[start:end]
        if not _SHIFTING.search(words):
            continue
        if _SPAN_OF_TIME.search(text[:start]):
            return None
        if words == "today" and _NOWADAYS.search(text[:start]):
            return None
        if _SAME_DAY.fullmatch(words.strip()) and not mention.date:
            if _LED_IN.search(text[:start]):
                return None  # "as of today"
            # Any other time that is left out would move what happened to the day of the incident.
            text = capitalize(f"{text[:start].rstrip()} {text[end:].lstrip(' ,')}".strip())
        elif mention.date and mention.precision in ("day", "time") and not text[end : end + 2].startswith(("'", "’")):
            before = re.sub(r"\b(?:on|late|early|earlier|later)\s+$", "", text[:start])
            text = capitalize(f"{before}{_day(mention.date)}{text[end:]}")
        elif mention.date and _WHOLE.fullmatch(words) and not text[end : end + 2].startswith(("'", "’")):
            led = "" if _LED_IN.search(text[:start]) else "in "
            text = capitalize(f"{text[:start]}{led}{_month_or_year(mention.date)}{text[end:]}")
        else:
            return None
    return text


def _day(date: str) -> str:
    return f"on {month_name[int(date[5:7])]} {int(date[8:10])}"


def _month_or_year(date: str) -> str:
    return month_name[int(date[5:7])] if len(date) == 7 else date


def _tidy(text: str) -> str:
    text = _FRESH.sub(r"\1 ", _ALSO.sub("", _ASIDE.sub("", _LED_ASIDE.sub(r"\1, ", text))))
    text = re.sub(r"\s+([.,;])", r"\1", text).rstrip()
    if not text.endswith((".", ".”", '."', ".'", ".’", "!", "?", ":", "…")):
        text += "."
    return capitalize(text)


def _shorten(text: str) -> Iterator[str]:
    """The text, then without what leads it in, then without clauses that trail it."""
    forms = [text]
    lead = _LEAD.match(text)
    if lead and not find_dates(lead[0], None) and not _in_quotation(text, lead.end() - 1):
        rest = text[lead.end() :]
        # "While the clerk named no cause, an engineer put it down to rain": "it" is in the part that goes.
        if not _BACKWARD.search(outside_quotations(rest)):
            forms.append(capitalize(rest))
    # What is told of somebody beside what he did makes a long sentence longer: the short form goes first.
    plain = _RELATIVE.sub("", text, count=1)
    if len(text.split()) > _EASY and plain != text and _says_all(plain, text):
        forms.insert(0, plain)
    for form in forms:
        if len(form.split()) <= LONGEST:
            yield form
    for form in forms:
        yield from _cut_tails(form)


def _cut_tails(text: str) -> Iterator[str]:
    for tail in reversed(list(_TAIL.finditer(text))):
        kept = text[: tail.start()].rstrip(" ,;–—-")
        if len(kept.split()) < _FEWEST_KEPT or _in_quotation(text, tail.start()) or _OPEN_END.search(kept):
            continue
        if len(kept.split()) <= LONGEST and _says_all(kept, text):
            yield f"{kept}."


def _says_all(kept: str, text: str) -> bool:
    """Whether *kept* has every attribution of *text*, and most of what each says: else it would say something else."""
    said, left = (find_attributions(words, Span(0, len(words))) for words in (text, kept))
    return len(left) == len(said) and all(2 * _said(a) >= _said(b) for a, b in zip(left, said, strict=True))


def _said(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)


def _in_quotation(text: str, place: int) -> bool:
    return any(q.span.start <= place < q.span.end for q in find_quotations(text))


def capitalize(text: str) -> str:
    """Return *text* with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def lower_article(phrase: str) -> str:
    """Return *phrase* for the middle of a sentence: "A clerk" becomes "a clerk", "Ana Ruiz" stays.

    >>> lower_article("The harbour master"), lower_article("Police")
    ('the harbour master', 'police')
    """
    opener = phrase.split(" ", 1)[0]
    common = "A An The One Two Three Four Five Several Some Local Police Officials Authorities Witnesses Residents"
    return phrase[:1].lower() + phrase[1:] if opener in common.split() else phrase
