"""Headlines cut out of a sentence: its main clause, and who says it. Adds only a word of saying."""

import re
from collections.abc import Iterator, Sequence

from crosswire.engines.offline.writing.clean_sentences import capitalize, lower_article
from crosswire.engines.offline.writing.standing import is_balanced
from crosswire.text.sayings.attribution import Attribution, find_attributions
from crosswire.text.sayings.clauses import find_verbs, has_finite_verb
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.wording.stems import content_stems

MOST_WORDS = 15
_FEWEST_WORDS = 5
_FEWEST_TELLING = 4
_CUT = re.compile(
    r",? (?P<place>near|in|on|from|toward|towards|during|amid|following|across|outside|over|early|late|shortly)\b"
    r"|,? (?:after|as|when|while)\b|, (?:and|who|which) | (?:that|who|which) (?=[a-z]+\b)|[,;] | [–—] | - "
)
_WHOSE = re.compile(r"\b(?:who|which)\b")
_WHEN = re.compile(r"\b(?:when|as|after)\s+(?=(?:an?|the|[A-Z])\b)")
_NEXT_CLAUSE = re.compile(r"[,;–—]|\b(?:as|when|while|after|before|that|who|which|where|because|since|but|and)\b")
# Words that do not end a clause: "resulted in", "called on", "a fire in the".
_OPEN = re.compile(
    r"\b(?:resulted|involved|engaged|located|participated|carried|based|focused|called|took|taken|put|moved|worked|turned|"
    r"came|landed|lived|remained|remains|is|are|was|were|be|been|being|has|have|had|the|a|an|and|or|of|to|for|with|at|by|"
    r"in|on|from|said|told|says|not|its|his|her|their|about|into|against|between|than|least|more|set|went|go|crashed|early|late)$",
    re.IGNORECASE,
)
# "A clerk, who kept the books": what the clerk did is cut off. "The storms that occurred": so is where. "A fire which
# has destroyed": so is what.
_ASIDE_OPEN = re.compile(r", (?:who|which|whose|where)\b[^,]*$|\b(?:that|who|which|where) (?:(?:has|have|had) )?\S+$")
_ASKS = re.compile(r"\b(?:asked|urged|ordered|told|wanted|forced|allowed|called on)\b(?!.*\b(?:to|that|for)\b)")
_NO_DEED = re.compile(
    r"\b(?:(?:accused|suspected|convicted|charged|wanted) (?:of|in|with|for|over)|(?:known|described|identified) as|"
    r"(?:called|named|based|aged|armed|linked|led|owned|involved|killed|injured|wounded) (?:by|in|at|with|to|on)|"
    r"(?:who|that|which) (?:[a-z]+ed|(?:was|were|is|are|has|have|had)(?: been)?(?: [a-z]+ed| shot| hurt)?))\b"
)
# "Judges ruled by six to three that the law is void": what they ruled is cut off.
_DECIDED = re.compile(
    r"\b(?:ruled|found|decided|held|shows?|showed|confirmed|announced|warned|learn(?:ed|t)|knew|believe[sd]?|thought|"
    r"feared|agreed|promised|claimed|admitted|demanded)\b"
)
_ADVERBIAL = re.compile(
    r"(?:in|on|at|after|amid|following|during|despite|while|since|under|as|with|for|asked|speaking|citing|if|prior)\b",
    re.IGNORECASE,
)


def find_headlines(text: str, event: Sequence[str] = ()) -> Iterator[str]:
    """Yield headlines of at most fifteen words out of *text*, the fullest first, each with who says it, without a stop.

    One of the wordings of the *event* stands in each, where the text has one: "Half of the suspects arrested" is no
    headline of "Half of the suspects arrested in the raid accepted pleas".

    >>> next(find_headlines("A ferry with 140 aboard ran aground off Velmora, rescuers said, after it had left early."))
    'A ferry with 140 aboard ran aground off Velmora, rescuers said'
    """
    clause, source = _split(text)
    needed = [words for words in event if words in text]
    for kept in _cuts(clause):
        # “It struck a reef,” has its comma already.
        closed = kept.endswith((",”", ',"', ",’"))
        headline = f"{kept}{source[1:] if closed else source}"
        tells = any(words in kept for words in needed) or not needed
        if tells and len(headline.split()) <= MOST_WORDS and is_balanced(headline):
            yield capitalize(headline)


def find_deed(text: str) -> Iterator[str]:
    """Yield what *text* says that happened when somebody was harmed.

    >>> next(find_deed("Nine people drowned when a ferry capsized off Palo on Monday, police said."))
    'A ferry capsized off Palo on Monday, police said'
    """
    clause, source = _split(text)
    for joint in _WHEN.finditer(clause):
        deed = re.split(r"[,;–—]", clause[joint.end() :])[0].rstrip(" ,")
        if len(deed.split()) >= _FEWEST_WORDS and has_finite_verb(deed) and is_balanced(deed):
            headlines = (f"{capitalize(kept)}{source}" for kept in _cuts(deed))
            yield from (headline for headline in headlines if len(headline.split()) <= MOST_WORDS)


def _split(text: str) -> tuple[str, str]:
    """What *text* tells without who says so, and who says so, where that stands behind it."""
    said = next(iter(find_attributions(text, Span(0, len(text)))), None)
    clause = _clause(text, said)
    source = f", {lower_article(text[slice(*said.speaker)])} said" if said and clause else ""
    return clause or text.rstrip("."), source


def _clause(text: str, said: Attribution | None) -> str | None:
    """What is said, where speaker and verb stand after it; None where they open the sentence and must stay."""
    if said is None or not said.content or said.content[0].start != 0 or said.negated:
        return None
    return re.sub(r",? as$", "", text[slice(*said.content[0])].rstrip(" ,;–—-"))


def _cuts(clause: str) -> Iterator[str]:
    """The clause and its beginnings, the longest first."""
    quoted = [q.span for q in find_quotations(clause)]
    yield clause
    for cut in reversed(list(_CUT.finditer(clause))):
        kept = clause[: cut.start()].rstrip(" ,;")
        inside = any(span.start <= cut.start() < span.end for span in quoted)
        short = len(kept.split()) < _FEWEST_WORDS or len(content_stems(kept)) < _FEWEST_TELLING
        adverbial = _ADVERBIAL.match(kept) and "," not in kept
        listed = cut[0] == ", " and " and " in clause[cut.end() :]
        open_end = (
            _OPEN.search(kept)
            or _ASIDE_OPEN.search(kept)
            or _ASKS.search(kept)
            or not has_finite_verb(_NO_DEED.sub(" ", kept))
            or _is_only_whose(kept)
        )
        decided = _DECIDED.search(kept) and " that " in clause[cut.start() :]
        if not (inside or short or adverbial or listed or open_end or decided or _leaves_verb(clause, cut)):
            yield kept


def _is_only_whose(kept: str) -> bool:
    """Whether the one verb tells who is meant: "A sailor who apparently drowned" is no clause."""
    whose = _WHOSE.search(kept)
    if not whose or has_finite_verb(kept[: whose.start()]):
        return False
    return len(find_verbs(kept[whose.end() :])) < 2


def _leaves_verb(clause: str, cut: re.Match[str]) -> bool:
    """Whether what is cut off holds the verb: "Half of the suspects arrested | in the raid accepted pleas"."""
    rest = clause[cut.end() :]
    edge = _NEXT_CLAUSE.search(rest)
    return bool(cut["place"]) and has_finite_verb(rest[: edge.start() if edge else None])
