"""Who says what stands at one place of a sentence: a figure, a time, a place, a weapon. Reports no saying itself."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import TypeVar

from crosswire.engines.offline.reading.phrases import find_whole
from crosswire.engines.offline.reading.sayings import find_content
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.sayings.attribution import verb_stance
from crosswire.text.sayings.verbs import BASES
from crosswire.text.spans import Span
from crosswire.text.wording.stems import content_stems
from crosswire_schemas.proposal import (
    MeansProposal,
    StatementProposal,
    TollProposal,
    WhenProposal,
    WhereProposal,
    Words,
)
from crosswire_schemas.vocabulary import Stance

T = TypeVar("T", WhenProposal, WhereProposal, TollProposal, MeansProposal)

_TIED = re.compile(
    r"(?:but|and|yet|so|still|meanwhile|however|while|although|though|as|when|after|because|since|if),?\s+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I)\b(?!['’])")
_ASIDE = re.compile(r",?\s+(?:who|whose|whom|which)\b")
# "said on the radio", "had asked for help before dawn": what stands beside the verb is nobody.
_NOBODY = re.compile(
    r"['’]|(?:he|she|they|it|we|I)['’]|(?:over|on|in|at|by|from|with|for|of|to|about|during|before|until|under|"
    r"through|had|has|have|having|was|were|is|are|be|being|been|did|does|do|would|could|should|will|can|may|might|"
    r"must|not|which|who|whom|whose|what|where)\b",
    re.IGNORECASE,
)
_EVEN_AS = re.compile(r"\b(?:even as|even though|even while|whereas)\b")
# "Said the mayor, who reported five dead": what the mayor says too.
_WHO_ADDS = re.compile(r",?\s+who\s+(?:also\s+)?(?P<verb>[a-z]+)\s(?:[^,;.]*$)")
_SAYS = re.compile(r",?\s+(?:said|says|told|tells|added|stated|announced)\Z")
# "A 17-year-old was standing in the street, said …": a clause before the verb is what is said.
_CLAUSE = re.compile(r"\b(?=[iaw])(?<!\bwho )(?<!\bwhich )(?<!\bthat )(?:is|are|was|were)\b")
_OPEN_END = re.compile(r"\b(?:the|an?|of|and|or|to|in|by|for|with|from|his|her|its|their)\Z")


@lru_cache(maxsize=1024)
def find_speaker(text: str, span: Span) -> Span | None:
    """Return the part of *span* that names a speaker; None where it names nobody. Every value of a sentence asks.

    >>> text = "But the mayor said so."
    >>> text[slice(*find_speaker(text, Span(0, 13)))]
    'the mayor'
    """
    start, end = span
    while tied := _TIED.match(text, start, end):
        start = tied.end()
    if pronoun := _PRONOUN.match(text, start, end):
        return Span(*pronoun.span())
    if _NOBODY.match(text, start, end) or _OPEN_END.search(text, start, end) or not content_stems(text[start:end]):
        return None
    cut = _ASIDE.search(text, start, end) or _SAYS.search(text, start, end)
    end = cut.start() if cut else end
    return None if _CLAUSE.search(text, start, end) else Span(start, end)


def find_teller(sentence: Sentence, position: int) -> tuple[Stance, Words | None]:
    """Return how what stands at *position* is put, and the words for who says it, if somebody does.

    Of sayings within one another it is the innermost whose speaker is more than "they": "police said they had found
    two dead". What follows "even as" is the article's own: "Baghdad warned the army, even as militias fired missiles".
    """
    text = sentence.article.text
    told = []
    for one in sentence.attributions:
        content = None if one.negated else find_content(sentence, one)
        speaker = find_speaker(text, find_whole(text, *one.speaker)) if content else None
        if speaker and (adds := _WHO_ADDS.match(text, speaker.end, position)) and adds["verb"] in BASES:
            told.append(((False, 0), BASES[adds["verb"]], speaker))
        if not (content and content.start <= position < content.end):
            continue
        if speaker and not _EVEN_AS.search(text, content.start, position):
            bare = bool(_PRONOUN.fullmatch(text, *speaker))
            told.append(((bare, content.end - content.start), one.verb, speaker))
    if not told:
        return "fact", None
    _, verb, speaker = min(told, key=itemgetter(0))
    return verb_stance(verb), sentence.point(*speaker)


def find_carried(statements: Iterable[StatementProposal]) -> list[StatementProposal]:
    """Return the sayings whose speaker another sentence names, or other words of the same.

    So are "Five are dead, the official said" and the first half of a quotation that its second half attributes, and
    what a speaker goes on to say: "…, the mayor said, adding that five were dead".
    """
    return [
        one
        for one in statements
        if one.speaker and (one.speaker.sentence != one.at.sentence or (one.verb or "").endswith("ing"))
    ]


def trace_tellers(items: Iterable[T], carried: Sequence[StatementProposal]) -> list[T]:
    """Return *items*, those within one of the sayings that *find_carried* found with its speaker."""
    return [_trace(item, carried) for item in items]


def _trace(item: T, carried: Sequence[StatementProposal]) -> T:
    around = (one.speaker for one in carried if one.at.sentence == item.at.sentence and item.at.words in one.at.words)
    speaker = next(around, None)
    return item.model_copy(update={"said_by": speaker}) if speaker else item
