"""Where articles give one utterance or fact differently: who said it, in which words, with which figure or negation."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import combinations

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.rivalry import Rivalry, gather, gravest, sort_positions
from crosswire.reconciliation.sources.remark_speakers import Beside, can_be_one, find_quoted, refers_back
from crosswire.reconciliation.sources.sourceless import is_document, is_source
from crosswire.reconciliation.sources.speakers import measure_fullness, same_speaker
from crosswire.text.names.proper_names import find_names
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.sayings.attribution import find_attributions
from crosswire.text.spans import Span
from crosswire.text.wording.conflicts import find_conflict, find_denied
from crosswire.text.wording.opposites import find_opposite
from crosswire.text.wording.stems import find_stems, spell_american
from crosswire_schemas.reconciliation import Claim

_MARKS = re.compile(r"[\"“”„«»]")
_LEFT_OUT = re.compile(r"…|\.(?: ?\.){2,}")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

_SAYS = ("say", "tell", "write", "add", "tweet", "according to")
"""Of these the words said are another's; who "rejected" or "warned" did something."""

_OF_SOMEBODY = re.compile(r"(?:he|she)\b", re.IGNORECASE)
"""Opens what is told of a person: "he was not at the bar where two were killed" denies nobody's death."""

Figures = frozenset[tuple[object, str, str | None]]
Spans = Container[tuple[str, int]]
"""Places of numbers that are compared as counts already: article and first code point."""


_NOTHING = Beside({}, {})


def utterance_rivalries(group: Sequence[Claim], counted: Spans = (), beside: Beside = _NOTHING) -> Iterator[Rivalry]:
    """Yield the points on which the statements of one group differ; at most one of each kind.

    Numbers at *counted* places are left to the comparison of counts. What the articles tell *beside* the group
    shows that "the sheriff" of one is the Lee of another.
    """
    statements = [claim for claim in group if claim.slot == "statement"]
    if len({claim.article for claim in statements}) < 2:
        return
    yield from _speakers(statements, beside)
    yield from _contents(statements, counted)
    yield from _opposites(statements)
    yield from _quotations(statements)


def _topic(sides: Iterable[Sequence[Claim]]) -> str:
    """The shortest words of *sides*: words of a position, so that whoever cites the positions cites them too."""
    return _MARKS.sub("", min((claim.text for side in sides for claim in side), key=lambda t: (len(t), t))).rstrip(
        " ,.;"
    )


def _speakers(statements: Sequence[Claim], beside: Beside) -> Iterator[Rivalry]:
    named = [c for c in statements if _names_speaker(c) and not any(refers_back(c, other) for other in statements)]
    # "The director of the mine" says less than "mine director Pavel Hora", and so does "P. Hora".
    sides = gather(
        sorted(named, key=lambda claim: -measure_fullness(claim.said_by or "")),
        lambda claim, side: can_be_one(claim, side[0], beside) or _name_both(claim, side[0]),
    )
    sides.sort(key=lambda side: min(map(named.index, side)))
    rivals = tuple(tuple(side) for side in sides if any(_tell_one_thing(side, other) for other in sides))
    if len(rivals) > 1:
        yield Rivalry(
            f"who said: {_topic(rivals)}",
            Verdict("attribution", "one remark, and the articles give it to different people"),
            rivals,
        )


def _name_both(one: Claim, other: Claim) -> bool:
    """Whether each sentence names both speakers: "Ana Ruiz, the author of The Long Ebb, said" has one of them."""
    speakers = [claim.said_by or "" for claim in (one, other)]
    told = [claim.evidence[0].quote for claim in (one, other)]
    return one.article != other.article and all(
        find_names(f"{speaker}.") and speaker in quote for speaker in speakers for quote in told
    )


def _names_speaker(claim: Claim) -> bool:
    """Whether it is told who said it, and no more than that: "the Post reported that “it sank,” Dren said" has two."""
    if claim.said_by is None or not is_source(claim.said_by) or is_document(claim.said_by):
        return False
    passed_on = any(one.verb in _SAYS for one in find_attributions(claim.text, Span(0, len(claim.text))))
    return not passed_on and not _is_told_by_pronoun(claim)


def _is_told_by_pronoun(claim: Claim) -> bool:
    """Whether the sentence has no more than "he said", or no speaker: who is meant is too unsure to be disputed."""
    start, end, quote = claim.evidence[0].start, claim.evidence[0].end, claim.evidence[0].quote
    elsewhere = any(not start <= citation.start < end for citation in claim.citations[1:])
    if not claim.said_by or " ".join(claim.said_by.split()) in " ".join(quote.split()):
        return False
    speakers = [quote[slice(*one.speaker)].casefold() for one in find_attributions(quote, Span(0, len(quote)))]
    return (elsewhere and not speakers) or any(speaker in ("he", "she", "they", "it") for speaker in speakers)


def _tell_one_thing(side: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether two articles give one utterance to two speakers, and not two accounts of two witnesses.

    "Two officers" and "three residents" who tell of one crash in words of their own contradict nobody, nor do two
    people whom one article quotes to the same effect; and who says the opposite says another thing.
    """
    return side is not other and any(
        one.article != two.article
        and 2 * len(find_stems(one.text) & find_stems(two.text)) >= _fewest(one, two)
        and (one.stance == "denied") == (two.stance == "denied")
        and find_conflict(one.text, two.text) is None
        and find_opposite(one.text, two.text) is None
        and not _tell_other_figures(one, two)
        for one in side
        for two in other
    )


def _tell_other_figures(one: Claim, two: Claim) -> bool:
    """Whether these are two remarks: "1,500 took part, the company said", and "4,000 took part, the union said"."""
    lows, others = ({low for low, _, _ in _figures(claim, ())} for claim in (one, two))
    return bool(lows and others) and not lows & others


def _fewest(one: Claim, other: Claim) -> int:
    return max(1, min(len(find_stems(one.text)), len(find_stems(other.text))))


def _contents(statements: Sequence[Claim], counted: Spans) -> Iterator[Rivalry]:
    figures = {claim.id: _figures(claim, counted) for claim in statements}
    positions = sort_positions(statements, lambda c: (figures[c.id], find_denied(c.text), c.stance == "denied"))
    pairs = combinations((side[0] for side in positions), 2)
    verdict = gravest(_compare_sense(a, b) or _compare_figures(figures[a.id], figures[b.id]) for a, b in pairs)
    if verdict:
        yield Rivalry(_topic(positions), verdict, positions)


def _opposites(statements: Sequence[Claim]) -> Iterator[Rivalry]:
    """Acquitted and convicted: of the claims of one group those that say the opposite of one another."""
    told = [claim for claim in statements if claim.stance != "denied"]
    opposed = ((a, b) for a, b in combinations(told, 2) if a.article != b.article and find_opposite(a.text, b.text))
    if pair := next(opposed, None):
        sides = tuple(tuple(c for c in told if find_opposite(against.text, c.text)) for against in reversed(pair))
        yield Rivalry(_topic(sides), Verdict("contradiction", "one says the opposite of the other"), sides)


def _compare_sense(one: Claim, other: Claim) -> Verdict | None:
    if (one.stance == "denied") != (other.stance == "denied"):
        stated = other if one.stance == "denied" else one
        # "The owner denied that oil was spilled", and "no oil was spilled, the owner said".
        if find_denied(stated.text) & find_stems(one.text) & find_stems(other.text):
            return None
        return Verdict("contradiction", "one denies what the other states")
    of_somebody = bool(_OF_SOMEBODY.match(one.text)) != bool(_OF_SOMEBODY.match(other.text))
    if of_somebody and not _is_one_person(one.said_by or "", other.said_by or ""):
        return None
    negated, others = find_denied(one.text), find_denied(other.text)
    shared = find_stems(one.text) & find_stems(other.text)
    # "Reluctant to name a motive" and "getting tips, but no motive to pass along" share a word and deny nothing.
    if bool(negated) != bool(others) and (negated | others) & shared and 2 * len(shared) >= _fewest(one, other):
        return Verdict("contradiction", "one says that it is so, the other that it is not")
    return None


def _is_one_person(one: str, other: str) -> bool:
    named = all(any(" " in name.text for name in find_names(f"{speaker}.")) for speaker in (one, other))
    return named and same_speaker(one, other)


def _compare_figures(figures: Figures, others: Figures) -> Verdict | None:
    if not figures or not others or figures == others:
        return None
    lows, other_lows = ({(low, unit) for low, _, unit in side} for side in (figures, others))
    if lows == other_lows:
        return Verdict("qualifier", "the same number, hedged differently")
    if not lows & other_lows and sorted(map(_unit, figures)) == sorted(map(_unit, others)):
        return Verdict("contradiction", "the figures differ")
    return None


def _unit(figure: tuple[object, str, str | None]) -> str:
    return figure[2] or ""


def _figures(claim: Claim, counted: Spans) -> Figures:
    start = claim.citations[0].start
    return frozenset(
        (q.low, q.op, q.measure)
        for q in find_quantities(claim.text)
        if q.kind in ("count", "percent", "measure", "money")
        and q.low is not None
        and (claim.article, start + q.number.start) not in counted
    )


def _quotations(statements: Sequence[Claim]) -> Iterator[Rivalry]:
    """Versions of the same words. Two excerpts of one speech, each exact, are no versions of each other."""
    quoting = sorted(filter(find_quoted, statements), key=lambda c: -sum(map(len, find_quoted(c))))
    sides = gather(quoting, lambda claim, side: _is_excerpt(claim, side[0]))
    rivals = tuple(tuple(side) for side in sides if any(_are_versions(side[0], other[0]) for other in sides))
    if len(rivals) > 1:
        rule = "one remark in several versions, each in quotation marks"
        yield Rivalry(f"words of: {_topic(rivals)}", Verdict("quotation", rule), rivals)


def _is_excerpt(claim: Claim, whole: Claim) -> bool:
    """Whether *whole* quotes all that *claim* does; marks within it tell nothing, nor does what is left out."""
    said = [" ".join(_WORD.findall(quoted)) for quoted in find_quoted(whole)]
    parts = [" ".join(_WORD.findall(part)) for quoted in find_quoted(claim) for part in _LEFT_OUT.split(quoted)]
    return all(any(_stands_in(part, words) for words in said) for part in parts)


def _stands_in(part: str, whole: str) -> bool:
    """Whether the words of *part* follow one another in *whole*, in any spelling but for a label of a word or two."""
    return part in whole or (part.count(" ") > 1 and _spell(part) in _spell(whole))


def _spell(words: str) -> str:
    return " ".join(map(spell_american, words.split()))


def _are_versions(one: Claim, other: Claim) -> bool:
    stems, others = (find_stems(" ".join(find_quoted(claim))) for claim in (one, other))
    shared = 2 * len(stems & others) >= min(len(stems), len(others))
    return one.id != other.id and one.article != other.article and shared
