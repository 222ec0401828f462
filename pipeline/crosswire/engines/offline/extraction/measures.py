"""What is measured in an article: the magnitude of a quake, a fine, a sum of damage, a sentence, winds, rain.

Only what a closed list names is proposed, for most measures of a text are ways and spans of time that two reports do
not differ on. Converts no unit into another.
"""

import re
from operator import itemgetter
from typing import Final

from crosswire.engines.offline.extraction.tellers import find_teller
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.numbers.quantities import Quantity
from crosswire.text.numbers.words import Value
from crosswire.text.spans import Span
from crosswire.text.word_lists import read_words
from crosswire_schemas.proposal import TollProposal
from crosswire_schemas.record import Figure

_SUMS = read_words(
    """
    damage damages loss losses fine fines fined penalty penalties ransom bail bond reward compensation settlement
    payout loot haul debt debts owe owes owed owing bribe bribes bribed bribery fee fees deal takeover acquisition bid
    """
)
_SENTENCES = read_words("prison jail jailed imprisonment imprisoned custody sentence sentenced ban banned suspension")
_LASTING = read_words("rain rains rainfall mourning curfew")
_WINDS = read_words("wind winds gust gusts")
_SPEED = read_words("speed speeds speeding travelling traveling going driving")
_HEAT = read_words("temperature temperatures thermometer thermometers mercury")
_SHARES = read_words("turnout shares stock")
_DEPTH = read_words("depth")
_WAVES = read_words("wave waves surge snow")
_RAIN = read_words("rain rainfall snow snowfall")
_QUAKES = read_words("magnitude magnitudes richter quake earthquake tremor")

_MEASURED: Final = {
    "year": _SENTENCES,
    "month": _SENTENCES,
    "magnitude": _QUAKES,
    **dict.fromkeys(("mph", "km/h", "knot"), _WINDS | _SPEED),
    "degree": _HEAT,
    "percent": _SHARES,
    **dict.fromkeys(("hour", "day", "week"), _LASTING),
    **dict.fromkeys(("kilometer", "mile"), _DEPTH),
    **dict.fromkeys(("meter", "foot"), _DEPTH | _WAVES),
    **dict.fromkeys(("inch", "cm", "mm"), _RAIN),
}
"""By unit the words, one of which stands beside the number; of money those of ``_SUMS``."""

_BESIDE: Final = 5
"""Words between a number and what it measures: "damage was estimated at about $3 million"."""

_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[;:()“”\"]|, | and ")
_AND_MONTHS = re.compile(r"\s+(?:and\s+)?(?:\w+\s+)(?:months?|days?)\b")
"""Behind years: the rest of the sentence, which no one number tells."""
_ALLOWED = re.compile(r"[\s-](?:zone|limit|area|road|stretch)\b")
_ALLOWED_BEFORE = re.compile(r"\b(?:limit(?:ed)? (?:of|to|is|was)|slower than|faster than|permitted|allowed)\s+$")
"""Beside a speed: what is allowed, or not reached, is nobody's speed."""
_MOVED = re.compile(r"\s+(?:lower|higher|down|up)\b")
_OTHER = re.compile(
    r"\b(?:after|fore)shocks?\b|\b(?:could|would|should|might|may|can|if|up for|facing?|faces|maximum|minimum|repairs?|"
    r"promis\w+|pledg\w+|serv(?:ed|ing)|cut|reduc\w+)\b",
    re.IGNORECASE,
)
"""In a sentence: another quake than the one reported, or what has not happened."""


def find_measures(reading: ArticleReading) -> list[TollProposal]:
    """Return each figure with a unit for something that two reports may differ on, in order, as one of "other"."""
    return [
        toll
        for sentence in reading.sentences
        for quantity in sentence.quantities
        if quantity.kind in ("money", "measure", "percent") and quantity.low
        if (toll := _propose(sentence, quantity, reading.about_of(sentence)))
    ]


def _propose(sentence: Sentence, quantity: Quantity, about: str) -> TollProposal | None:
    """The proposal of one figure; None where nothing known is measured, or no pointer would lead back to its words."""
    measured = _find_measured(sentence, quantity)
    text = sentence.article.text
    if measured is None or _OTHER.search(text, *sentence.span) or _AND_MONTHS.match(text, quantity.span.end):
        return None
    if _ALLOWED_BEFORE.search(text, sentence.span.start, quantity.span.start) or _ALLOWED.match(
        text, quantity.span.end
    ):
        return None
    start, end = min(quantity.span.start, measured.start), max(quantity.span.end, measured.end)
    # "Closed 14 percent lower": which way is a part of it.
    end = moved.end() if (moved := _MOVED.match(text, end)) else end
    if not sentence.leads_back(start, end):
        return None
    stance, said_by = find_teller(sentence, quantity.span.start)
    return TollProposal(
        about=about,
        effect="other",
        op=quantity.op,
        low=_figure(quantity.low),
        high=_figure(quantity.high),
        # "7.1-magnitude" holds no word that a pointer would find.
        who=None if quantity.unit == "magnitude" else text[slice(*measured)],
        stance=stance,
        said_by=said_by,
        at=sentence.point(start, end),
    )


def _find_measured(sentence: Sentence, quantity: Quantity) -> Span | None:
    """The word for what *quantity* measures: the nearest one in its clause."""
    known = _SUMS if quantity.kind == "money" else _MEASURED.get(quantity.measure or "")
    if not known:
        return None
    text = sentence.article.text
    before = _read_clause(text, sentence.span.start, quantity.number.start, last=True)
    behind = _read_clause(text, quantity.number.end, sentence.span.end)
    near = [*enumerate(reversed(before[-_BESIDE - 1 :])), *enumerate(behind[: _BESIDE + 1])]
    measured = [(away, word) for away, word in near if text[slice(*word)].casefold() in known]
    return min(measured, key=itemgetter(0))[1] if measured else None


def _read_clause(text: str, start: int, end: int, *, last: bool = False) -> list[Span]:
    """The words of the first or *last* clause between two offsets."""
    breaks = list(_BREAK.finditer(text, start, end))
    if breaks and last:
        start = breaks[-1].end()
    elif breaks:
        end = breaks[0].start()
    return [Span(*found.span()) for found in _WORD.finditer(text, start, end)]


def _figure(value: Value | None) -> Figure | None:
    return value if value is None or isinstance(value, int) else float(value)
