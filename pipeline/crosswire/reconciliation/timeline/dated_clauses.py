"""The words by which a timeline tells an event: a clause of an article that carries both it and its time.

Cuts, and adds no word. Orders nothing and works out no date.
"""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.sayings.attribution import Attribution, find_attributions
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.times.dates import find_dates
from crosswire.text.times.sequence import is_clause
from crosswire.text.wording.stems import content_stems, find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.reconciliation import Claim

_TELLING = 3
"""Words by which a name of an event tells it: "rockets hit the port", but not "attacks" nor "shots fired"."""

_DETERMINED = re.compile(r"(?:an?|the|its|their|his|her|[A-Z])\b", re.IGNORECASE)
"""Opens a clause that has a subject: "a wall fell"."""
_EDGE = re.compile(
    r"[;—–]|: | - |, (?=[a-z]+ing\b)|(?:,? (?:in|of|on|at|by|for|to|with|from)(?= wh)|, )?"
    r"\b(?:after|when|while|as(?! (?:many|much|few|well|part|a|an|the)\b)|before|"
    r"because|since|although|though|but|and(?= (?:he|she|it|they|the)\b)|which|who|whom|whose|where|that|until|if|so)\b"
)
_BESIDE = re.compile(r"\b(?:after|following|since|before|amid|despite|over)(?: [\w’'-]+){1,3}")
"""Words for something that was at another time: of "a truce collapsed on Monday after attacks" the attacks."""
_RELATED = re.compile(r"\b(?:which|who|that)\b")
_RELATIVE = re.compile(r"\W*(?:which|who|that)\b")
_ANTECEDENT = re.compile(r"\b(?:an?|the|its|their|his|her|this)(?: [\w’'-]+){1,5}$", re.IGNORECASE)
_OPENER = re.compile(
    r"\W*(?:(?:and|but|after|when|while|as|before|because|since|although|though|until|so|where|meanwhile|however|"
    r"separately)\b\W*)?",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"(?:[\s,;:.—–-]|\b(?:and|but|or|the|an?|in|of|on|at)(?=\W*$))+$")
_ABBREVIATED = re.compile(r"\b[A-Za-z]\.[A-Za-z]\.$")
_PARTICIPLE = re.compile(r"[a-z]+ing\b")
"""Opens words of which somebody before them is the subject: "crashing into a wall on Monday"."""
_PRONOUN = re.compile(r"(?:he|she|it|they|we|I)\b", re.IGNORECASE)
_UNREAL = re.compile(
    r"\b(?:would|could|might|if|not|never|no one|nobody|will|(?-i:may)|(?:scheduled|due|set|expected) to)\b|n[’']t\b",
    re.IGNORECASE,
)
_LONGEST = 40
"""Words of a clause, with who says so, that a line of a table holds."""
_LONG = 15
"""Words beyond which a name is a sentence, of which only one clause is of the time."""
_USUAL = 14


class _Found(NamedTuple):
    clause: Citation
    attributed: bool


def tells_event(name: Claim, times: Iterable[Claim] = ()) -> bool:
    """Return whether the words of *name* tell by themselves what happened; "attacks" and "court" do not.

    A sentence, and words with a time of their own, tell nothing of one of *times* that stands elsewhere.
    """
    least = _TELLING - (is_clause(name.text) and bool(_DETERMINED.match(name.text)))
    if len(content_stems(name.text)) < least or len(name.text.split()) > _LONG:
        return False
    own = name.citations[0]
    if any(own.article == t.article and own.start <= t.citations[0].start < own.end for t in times):
        return True
    whole = own.start <= name.evidence[0].start and own.end >= name.evidence[0].end - 1
    return not (whole or find_dates(name.text, None))


def find_dated_clause(times: Iterable[Claim], names: Iterable[Claim]) -> Citation | None:
    """Return the plainest clause around one of *times* that also names the event, as *names* do; None if none does.

    What somebody says keeps who says it. A clause of what did not happen, or may, dates nothing.
    """
    stems = frozenset[str]().union(*(find_stems(name.text) for name in names))
    found = [one for time in times for one in _read(time, stems)]
    best = min(found, key=_plainness, default=None)
    return best.clause if best else None


def _plainness(one: _Found) -> tuple[int, int, str]:
    """What nobody need be asked about first: no speaker, and no count, for it may be another in the next report."""
    counts = any(quantity.kind == "count" for quantity in find_quantities(one.clause.quote))
    return one.attributed + counts, abs(len(one.clause.quote.split()) - _USUAL), one.clause.quote


def _read(time: Claim, stems: Container[str]) -> Iterator[_Found]:
    sentence, own = time.evidence[0], time.citations[0]
    text, at = sentence.quote, Span(own.start - sentence.start, own.end - sentence.start)
    if at.end > len(text):
        return
    said = next((one for one in find_attributions(text, Span(0, len(text))) if _covers(one, at)), None)
    within = next((span for span in said.content if span.start <= at.start < span.end), None) if said else None
    clause = _cut(text, at, within or Span(0, len(text)))
    words = text[slice(*clause)] if clause else ""
    if not clause or not has_finite_verb(words) or _UNREAL.search(words):
        return
    whole = _with_speaker(text, clause, said) if said else clause
    named = any(stem in stems for _, stem in content_stems(_BESIDE.sub("", words)))
    if named and whole and len(text[slice(*whole)].split()) <= _LONGEST:
        yield _Found(sentence.cut(*whole), said is not None)


def _covers(one: Attribution, at: Span) -> bool:
    return not one.negated and any(span.start <= at.start < span.end for span in one.content)


def _cut(text: str, at: Span, within: Span) -> Span | None:
    """The clause around *at*: between two edges, of which one without a verb behind it is none.

    One that is said of something named right before has that too: "the conflict, which began on October 7".
    """
    quoted = [quotation.span for quotation in find_quotations(text)]
    edges = [e for e in _EDGE.finditer(text, *within) if not any(q.start <= e.start() < q.end for q in quoted)]
    starts = [within.start, *(edge.start() for edge in edges), within.end]
    kept = [starts[0]]
    for start, end in pairwise(starts[1:]):
        if has_finite_verb(text[start:end]) or text[start : start + 2] == ", " or text[start] in ";—–":
            kept.append(start)
    start = max(start for start in kept if start <= at.start)
    end = min((start for start in kept if start >= at.end), default=within.end)
    opener = _OPENER.match(text, start, end)
    start = opener.end() if opener and opener.end() <= at.start else start
    loose = None if _ABBREVIATED.search(text[start:end]) else _LOOSE.search(text[start:end])
    end = start + loose.start() if loose else end
    if _PARTICIPLE.match(text, start):
        return None
    if not _RELATIVE.match(text, start):
        return Span(start, end)
    antecedent = _ANTECEDENT.search(text[:start].rstrip(" ,"))
    # "The man who held hostages on Friday shot himself" dates no shot.
    return Span(antecedent.start(), at.end) if antecedent else None


def _with_speaker(text: str, clause: Span, said: Attribution) -> Span | None:
    """*clause* with who says it; None where that is a pronoun, which nobody can follow in a table.

    None too of "the man who held hostages on Friday": what is said of him, and by whom, stands behind it.
    """
    if _PRONOUN.fullmatch(text[slice(*said.speaker)]) or _RELATED.search(text[slice(*clause)]):
        return None
    parts = (clause, said.speaker, said.cue)
    return Span(min(part.start for part in parts), max(part.end for part in parts))
