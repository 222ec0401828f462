"""With what or how it was done: weapon, vehicle, cause. Knows what the words say, not what was really used."""

import re
from collections.abc import Iterator

from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.phrases import find_whole, read_after
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.reading.tokens import index_at
from crosswire.engines.offline.words.means import BOOTY, CAUSED, MEANS, USED, VEHICLE
from crosswire.engines.offline.words.people import NEWS, PEOPLE
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire_schemas.proposal import MeansProposal

_DENIED = re.compile(r"\b(?:not|no|never|without|neither|nor)\s+(?:[a-z]+\s+){0,3}$", re.IGNORECASE)
_INTENDED = re.compile(
    r"\b(?:prepar\w+|about|plan\w*|threaten\w*|want\w*|intend\w*|attempt\w*|try|tried|trying|ready|failed) to "
    r"(?:\w+ ){1,3}$"
)
"""Before a weapon: nobody has used it, as of "militants killed as they prepared to launch rockets"."""
_PLACE_OF = re.compile(
    r" (?:launch(?:ing)? |staging |storage |production )?(?:sites?|bases?|depots?|factor(?:y|ies)|plants?)\b"
)
"""Behind a weapon: it is kept or made there, and that place was the target."""
_GOING_ON = re.compile(
    r"\b(?:even as|as|while|amid|after|since|although|though)\b[^,;:]*"
    r"\b(?:resum|continu|repeat|renew|kept|keep|regular|step(?:ped|ping) up)\w*\b[^,;:]*$"
)
"""Before a weapon: others use it all the time, as in "even as rebels have resumed firing missiles"."""
_POINT = re.compile(r"\.(?<![\w-].)$")
_NEAR, _CLAUSE = 40, 160
"""Code points looked back on: for a word that denies, and for the clause that leads here."""
_HEDGED = re.compile(
    r"\b(?:possibl[ey]|apparently|presumabl[ey]|allegedly|believed|thought|suspect(?:ed)?|may|might|could|"
    r"appears?|appeared|likely|probabl[ey]|"
    r"investigat\w+|whether)\b",
    re.IGNORECASE,
)


def find_means(reading: ArticleReading) -> list[MeansProposal]:
    """Return the weapons, vehicles and causes of the incident and of other events, each once.

    Of "bomb" and "car bomb" the longer is kept. A weapon counts where its sentence tells of harm or use, not where
    it was seized, sold or made safe.
    """
    found: list[MeansProposal] = []
    for sentence in reading.sentences:
        about = reading.about_of(sentence)
        for span in _find_spans(sentence):
            means = _propose(sentence, span, about)
            if not any(one.about == about and _words(means) <= _words(one) for one in found):
                found = [one for one in found if one.about != about or not _words(one) < _words(means)]
                found.append(means)
    return found


def _words(means: MeansProposal) -> set[str]:
    """The words of a means without plural endings: "the bomb" after "two car bombs" is nothing new."""
    return {word.removesuffix("s") for word in means.at.words.casefold().split()}


def _find_spans(sentence: Sentence) -> Iterator[Span]:
    text, shift = sentence.low, sentence.span.start
    used = USED.search(text)
    if not (used or CAUSED.search(text) or VEHICLE.search(text)):
        return
    is_used = bool(used) and not BOOTY.search(text)
    taken = [
        Span(start + shift, match.end() + shift)
        for match in MEANS.finditer(text)
        if (match["cause"] or is_used) and not _is_unused(text, start := _find_start(text, match), match.end())
    ]
    taken += [Span(match.start("means") + shift, match.end("means") + shift) for match in VEHICLE.finditer(text)]
    causes = (_read_cause(sentence, match.end() + shift) for match in CAUSED.finditer(text))
    taken += [cause for cause in causes if cause]
    for index, span in enumerate(taken):
        if not any(span.start < other.end and other.start < span.end for other in taken[:index]):
            yield find_whole(sentence.article.text, *span)


def _find_start(text: str, match: re.Match[str]) -> int:
    """Where the words for a means begin: ".22-caliber rifle" with its point."""
    return match.start() - bool(text[match.start()].isdigit() and _POINT.search(text, 0, match.start()))


def _is_unused(text: str, start: int, end: int) -> bool:
    before = max(0, start - _NEAR), start
    return bool(
        _DENIED.search(text, *before)
        or _INTENDED.search(text, *before)
        or _PLACE_OF.match(text, end)
        or _GOING_ON.search(text, max(0, start - _CLAUSE), start)
    )


def _read_cause(sentence: Sentence, position: int) -> Span | None:
    """The noun phrase after "caused by", unless it names people: they are actors."""
    tokens = sentence.tokens
    phrase = read_after(tokens, index_at(tokens, position))
    if phrase is None or len(phrase.tokens) > 6 or phrase.head in PEOPLE or phrase.tokens[0].low in _POINTING:
        return None
    span = Span(phrase.start, phrase.end)
    if phrase.head in NEWS and phrase.head not in _HAPPENINGS:
        return None
    return None if any(name.span.start < span.end and span.start < name.span.end for name in sentence.names) else span


_HAPPENINGS = read_words("fire bomb explosion blast device charge")
_POINTING = read_words("this that these those it its his her their them him what which")


def _propose(sentence: Sentence, span: Span, about: str) -> MeansProposal:
    stance, said_by = find_teller(sentence, span.start)
    if stance == "fact" and _HEDGED.search(sentence.text):
        stance = "possible"
    return MeansProposal(
        about=about,
        stance=stance,
        said_by=said_by,
        at=sentence.point(*span),
    )
