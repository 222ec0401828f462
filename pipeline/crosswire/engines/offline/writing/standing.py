"""Can a sentence stand alone in a summary? Looks at one wording as it is and changes nothing."""

import re

from crosswire.engines.offline.writing.dangling import leans_on_context
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.wording.stems import content_stems

LONGEST = 45
"""Words. A longer sentence is offered only shortened."""

SHORTEST = 5
_SHORTEST_COUNT = 3
_NOBODY = re.compile(r"(?:nobody|no one)\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:last|this|next|past|coming) (?:spring|summer|autumn|fall|winter|season|weekend|week|month|year|decade|few|"
    r"several|couple)\b|\b(?:over|during) the (?:weekend|past)\b|\b(?:so far|to date|right now|currently|these days)\b"
    r"|\b(?:moments?|minutes?|hours?) ago\b|\bearlier this\b|\b(?:in|within|for) the (?:past|last)\b",
    re.IGNORECASE,
)
# "Collect The call was made": what stood before the sentence was a button; "@" and a name are of a post.
_NO_PROSE = re.compile(
    r"^\d{1,2}:\d\d (?=[A-Z])|: (?:Watch|See|Read|Listen)\b"
    r"|^(?:Which|What|Why|How|Here|Take|Look|Watch|See|Get|Hit|Click|Download|Subscribe|Follow|View)\b"
    r"|^(?:AP|EPA|AFP|PA|Reuters|Getty(?: Images)?|[A-Z]\w+ News|Image|Photo|Picture|Video|Photograph)\b"
    r"(?::? ?[A-Z]\w+ Press)? [A-Z]"
    r"|^(?!(?:In|At|From|Of|Near|Outside|On|For|To|By|With)\b)\w+ (?:The|An?) |@\w"
    r"|^[^,.]*?\b(?:recounts|poses|gestures|smiles|embraces|hugs|looks on|stands (?:near|outside|in)|walks past)\b"
)
# "Photo: A clerk points to the pier, Monday, May 4, 2029, in Velmora": a caption, dated to be found in an archive.
_CAPTION = re.compile(
    r"\bfile photo\b|^(?:Images?|Photos?|Pictures?|Graphics?|Illustrations?|Video) by\b"
    r"|\b(?:Image|Photo|Picture|Slide) \d+ of \d+\b|\b\d+ / \d+\b|[a-z][.!?][\"“][A-Z]|\(pictured\)|>|&#?\w+;"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
    r"|^[A-Z][\w’'. ]{1,30}: (?![“\"'‘])"
)
# Page furniture runs into the first sentence: "Ferry lost in storm 2 Ferry lost in storm Two divers found ...".
# Prose counts in like words too: "a man with a wound to the leg and a man with a wound to the arm".
_TWICE = re.compile(r"\b([A-Z]\w* \w+ \w+ \w+)\b.*\b\1\b|\b([a-z]{3,}) \2\b")
# "Ferry Crew Questions Harbour Rules": a link to another page. A sentence has a verb that no capital opens.
_LINK_TITLE = re.compile(r"(?:[A-Z\d\W][\w.'’-]*\W+|(?:an?|and|as|at|by|for|from|in|of|on|or|over|the|to|vs|with)\W+)+")
_ELLIPSIS = re.compile(r"\.\.\.|…")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|WE|[Yy]ou|YOU|[Oo]ur|[Mm]y|[Yy]our)\b")
_TO_ME = re.compile(r"\b(?:us|me)\b")  # no rule for copy in capitals, where it may be the United States
# The first words of a caption, or a word that is shouted.
_SHOUT = re.compile(
    r"^[A-Z][A-Z'’-]{2,} [A-Z][A-Z'’-]{2,}\b|^(?:AN|IN|AT|ON|IT|HE|AS|NO|BY) [A-Z]{3,}\b"
    r"|\b(?:TWO|THREE|FOUR|FIVE|NOT|ALL|NEVER|EVER|VERY|ONLY)\b"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|did|does|do|said|says|say|told|left|hit|"
    r"struck|shot|found|took|came|went|got|made|gave|fell|began|broke|ran|saw|held|led|fled|won|lost|rose|met|kept|put|"
    r"cut|set|sent|brought|caught|sank|blew|drove|flew|grew|hid|hurt|knew|lay|rode|shook|slid|spoke|spread|stood|stole|"
    r"swept|threw|tore|wore|wrote|woke|burst|swam|drew|fought|bought|thought|felt|built|spent|lit|paid|sold|taught|"
    r"became|drank|ate|froze|rang|shut|sought|swore|hung|crept|dug|bled|[a-z]{2,}ed|[a-z]{3,}s)\b"
)


def can_stand(text: str) -> bool:
    """Return whether *text* is a sentence of prose, neither too short nor too long, that a reader understands alone."""
    shortest, fewest = (_SHORTEST_COUNT, 1) if _opens_with_count(text) else (SHORTEST, 3)
    if not shortest <= len(text.split()) <= LONGEST or text.endswith(("?", ":")) or _ELLIPSIS.search(text):
        return False
    if _NO_PROSE.search(text) or _CAPTION.search(text) or _TWICE.search(text):
        return False
    if not text.isupper() and _LINK_TITLE.fullmatch(text):
        return False
    if text[0] not in "\"“'‘" and not text[0].isalnum():
        return False  # the rest of a sentence whose beginning is no prose
    shouted = not text.isupper() and _SHOUT.search(text)
    # Old wire copy is in capitals throughout, which there mean nothing.
    bare = outside_quotations(text.lower() if text.isupper() else text)
    if _FIRST_PERSON.search(bare) or _TO_ME.search(outside_quotations(text)) or shouted or _VAGUE.search(bare):
        return False
    if not _VERB.search((bare if len(bare.split()) > 2 else text).casefold()):
        return False
    return is_balanced(text) and len(content_stems(text)) >= fewest and not leans_on_context(text)


def _opens_with_count(text: str) -> bool:
    """Whether a number, or nobody, opens *text*: "Two people were hurt." is short and tells all that it should."""
    opening = next((q for q in find_quantities(text) if not q.span.start), None)
    return bool(_NOBODY.match(text)) or (opening is not None and opening.kind == "count")


def outside_quotations(text: str) -> str:
    """Return *text* with what stands in quotation marks taken out."""
    for quotation in reversed(find_quotations(text)):
        text = f"{text[: quotation.span.start]} {text[quotation.span.end :]}"
    return text


def is_balanced(text: str) -> bool:
    """Return whether every quotation mark and bracket of *text* has its partner."""
    pairs = text.count("“") == text.count("”") and text.count("(") == text.count(")")
    bare = outside_quotations(text)
    single = re.search(r"(?:^|[\s(])['‘](?!\d0s)|[,.!?]['’](?=\s|$)", bare)
    return pairs and text.count('"') % 2 == 0 and not single
