"""Which counts of one effect are no totals: one person pointed out, a rest, figures of one sentence that add up.

Goes by the words and sums of the counts; decides on no difference.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import combinations, takewhile

from crosswire.reconciliation.sources.speakers import in_one_voice
from crosswire.text.names.proper_names import find_names
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.persons.identity import read_person
from crosswire.text.word_lists import read_words
from crosswire.text.wording.stems import find_stem, find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Toll
from crosswire_schemas.reconciliation import Claim

_COUNTED = re.compile(r"(?:one|1|single|at least|only)\b(?! of\b)", re.IGNORECASE)
"""Opens the words of one that was counted: "one person". "The boy" and "one of the victims" are told of."""
_INDEFINITE = re.compile(r"an?\b", re.IGNORECASE)
_OWNED = re.compile(r"(?:his|her|their|[\w.-]+['’]s)\s", re.IGNORECASE)
_FEW = 3
"""Up to so many another report may count where this one has "a man"; "a man" beside fifty is one of them."""
_REST = re.compile(r"\b(?:others?|more|another|additional|further)\b(?! than\b)", re.IGNORECASE)

_AGED = re.compile(r"[A-Z][\w.'’-]*, \Z")
"""Before an age: "Ann Lee, 19, and Tom Hart, 20" gives no count."""

_ANYBODY = frozenset(
    map(
        find_stem,
        read_words(
            """people persons person one nobody none anyone anybody injuries injury deaths death fatalities casualties
            victims dead killed hurt injured wounded arrests arrest"""
        ),
    )
) | {""}
"""What "no injuries" counts: whoever they are."""
_BESIDE = re.compile(
    r"(?:\s(?:were|was|have been|had been))?(?:\s(?:shot|hurt|injured|wounded|killed|dead|hit))?,?\s"
    r"(?:in addition to|besides|not counting|not including|apart from|aside from)\b",
    re.IGNORECASE,
)
"""Behind a count of the rest: "four were hurt besides Ana Ruiz"."""
_HURT = re.compile(r"\b(?:wounded|injured|hurt)\b", re.IGNORECASE)
"""Who are called so live: "four wounded" beside two dead are six who were shot."""
_HIMSELF = re.compile(r"\b(?:him|her|them)sel(?:f|ves)\b", re.IGNORECASE)
"""In a count of all the dead, who did it among them: "five people before himself"."""
_LEFT = re.compile(
    r"\b(?:still|remain(?:s|ed)?)\b(?:\s+(?!(?:and|but|or|who|which)\b)[\w-]+){0,3}?\s+"
    r"(?:treat\w*|(?:in|at)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:hospitals?|intensive|care)|hospitali[sz]ed|critical)\b",
    re.IGNORECASE,
)
"""Those who are left of the hurt: "sixteen are still being treated" counts nobody who went home."""
_SOME = re.compile(
    r"(?:,[^,]*,|,)?(?:\s\w+){0,4}?\s(?:"
    r"(?:critically|seriously|severely|gravely|badly)\s(?:hurt|injured|wounded|burn(?:ed|t))|"
    r"in\s(?:an?\s)?(?:critical|serious|grave)\b|inside\b|"
    r"(?:transported|taken|flown|airlifted|rushed|brought|admitted)\sto\s(?:the\s)?"
    r"(?-i:[A-Z][\w.'’-]*\s){1,4}(?:hospital|clinic|infirmary|(?:medical|trauma|health) cent(?:er|re)))",
    re.IGNORECASE,
)
"""Behind a count: "three were badly hurt", "four were taken to Harl Hospital", of all who were hurt."""
_BEFORE_IT = re.compile(r"\bcame (?:\w+ ){1,4}after\b[^.;]*\Z", re.IGNORECASE)
_ELSEWHEN = re.compile(
    r"[^.;,]*?\bin an? (?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:19|20)\d\d|earlier|previous|prior|separate|unrelated) \w",
    re.IGNORECASE,
)
"""Around a count of another deed: "it came a year after a storm killed two", "five died in a 2012 crash"."""
_OTHER = re.compile(r"\bother\s\Z", re.IGNORECASE)
_HIS = re.compile(r"\b(?:his|her|their)\s\Z", re.IGNORECASE)
_ALSO = re.compile(r"(?:,[^;:]*,)?\s(?:was|were|has been|have been|had been)\salso\b", re.IGNORECASE)
"""Behind a count of those beside whom somebody was told of: "his two sons were also arrested"."""


def leave_out_parts(claims: Sequence[Claim], tolls: Sequence[Claim]) -> list[Claim]:
    """Return those of *claims* that may be totals of their effect. *tolls* are all counts of the story.

    "Twelve people were killed, police said, three of them children": nobody says that three were killed. Who is
    told of is only a part where somebody gives a larger figure.
    """
    effects = {as_toll(claim).effect for claim in claims}
    added = _add_up([toll for toll in tolls if as_toll(toll).effect in effects], {_low(claim) for claim in claims})
    dead = {(toll.article, _low(toll)) for toll in tolls if as_toll(toll).effect == "killed"}
    rests = [claim for claim in claims if _REST.search(claim.text) or _HURT.search(claim.text)]
    beside = _list_by_article(claims)
    counted = {find_counted(as_toll(claim)) for claim in claims if _low(claim)}
    most = max(map(_low, claims), default=0)
    given: dict[str, set[float]] = defaultdict(set)
    for claim in claims:
        given[claim.article].add(_low(claim))
    return [
        claim
        for claim in claims
        if _low(claim) >= added.get(claim.article, 0)
        and not _is_rest(claim)
        and not _is_part(claim, beside[claim.article])
        and not (_is_single(claim) and any(_tells_of(claim, whole) for whole in claims))
        and not any(_counts_dead_too(claim, hurt, dead) for hurt in rests)
        and not _denies_some(claim, counted)
        and not (_is_of_another_deed(claim) and len(given[claim.article]) > 1)
        and not (_HIMSELF.search(claim.text) and any(_low(claim) - _low(other) == 1 for other in claims))
        and not (_low(claim) < most and (_names_them(claim) or _may_be_dead(claim, dead) or _is_some(claim)))
    ]


def _list_by_article(claims: Iterable[Claim]) -> dict[str, dict[str | None, float]]:
    """The greatest count of each source of an article, the greatest first."""
    greatest: dict[str, dict[str | None, float]] = defaultdict(dict)
    for claim in sorted(claims, key=_low, reverse=True):
        greatest[claim.article].setdefault(claim.said_by, _low(claim))
    return greatest


def as_toll(claim: Claim) -> Toll:
    """Return the count that *claim* is.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(claim.item, Toll):
        raise TypeError(f"{claim.id} is no toll")
    return claim.item


def find_counted(toll: Toll) -> str:
    """Return the stem of what *toll* counts: of "undersea cables" that of "cables"; nothing where it is not told."""
    return find_stem(toll.who.split()[-1]) if toll.who and toll.who.strip() else ""


def counts_things(claim: Claim) -> bool:
    """Return whether *claim* counts things or deeds, and nobody: two such counts are of the same only if told so."""
    return isinstance(claim.item, Toll) and claim.item.effect in ("other", "damaged")


def _low(claim: Claim) -> float:
    return as_toll(claim).low or 0


def _is_part(part: Claim, counts: Mapping[str | None, float]) -> bool:
    """Whether a source of the article counts more, for a report denies no figure of its own."""
    low, single = _low(part), _is_single(part)
    greater = takewhile(lambda count: count[1] > low, counts.items())
    return any(single or in_one_voice(part.said_by, source) for source, _ in greater)


def _tells_of(part: Claim, whole: Claim) -> bool:
    """Whether *part*, one person, is of those whom *whole* counts: "two were hurt, including a boy"."""
    if _low(part) >= _low(whole):
        return False
    told = find_stems(part.text)
    beside = find_stems(whole.evidence[0].quote) - find_stems(whole.text)
    return _low(whole) > _FEW or not _INDEFINITE.match(part.text) or (bool(told) and told <= beside)


def _is_rest(claim: Claim) -> bool:
    """Whether others were counted before: "two others died", "no other was hurt". Others hurt may be all who were."""
    if as_toll(claim).effect == "injured" and _is_left(claim):
        return True
    before, behind = _read_around(claim)
    if _low(claim) and _BESIDE.match(behind):
        return True
    others = _REST.search(claim.text) or _OTHER.search(before)
    return (as_toll(claim).effect in ("killed", "detained") or not _low(claim)) and bool(others)


def _is_some(claim: Claim) -> bool:
    """Whether those are counted whom it hurt badly or took to one hospital, or whom somebody was told of before."""
    behind = _read_around(claim)[1]
    return bool((_SOME if as_toll(claim).effect in ("injured", "killed_or_injured") else _ALSO).match(behind))


def _is_of_another_deed(claim: Claim) -> bool:
    before, behind = _read_around(claim)
    return bool(_BEFORE_IT.search(before) or _ELSEWHEN.match(behind))


def _read_around(claim: Claim) -> tuple[str, str]:
    """The words of its sentence before the count and behind it."""
    before, _, behind = claim.evidence[0].quote.partition(claim.text)
    return before, behind


def _is_left(claim: Claim) -> bool:
    """Whether the words for the people end in being left there, or what is told of them begins with it."""
    quote = claim.evidence[0].quote
    behind = quote[max(0, quote.find(claim.text)) :][: len(claim.text) + 60]
    return _LEFT.search(behind) is not None


def _is_single(claim: Claim) -> bool:
    return as_toll(claim).op == "eq" and _low(claim) == 1 and not _COUNTED.match(claim.text)


def _add_up(tolls: Sequence[Claim], totals: Container[float]) -> dict[str, float]:
    """The articles that may give one of *totals* in several counts: "a man and a woman", or three dead one by one.

    Whoever tells of two that are not the same may tell of as many as are told of: "a man", Ann Lee and Tom Hart.
    """
    beside: dict[Citation, list[Claim]] = defaultdict(list)
    alone: dict[tuple[str, str], dict[str, Claim]] = defaultdict(dict)
    for toll in tolls:
        beside[toll.evidence[0]].append(toll)
        if as_toll(toll).low is None or _is_single(toll):
            alone[toll.article, toll.event].setdefault(toll.text, toll)
    pairs = (pair for together in beside.values() for pair in combinations(together, 2) if pair[0].text != pair[1].text)
    added = [(a.article, (_low(a) or 1) + (_low(b) or 1)) for a, b in pairs]
    for (article, _), told in alone.items():
        if any(_are_two(one, other) for one, other in combinations(told.values(), 2)):
            added += [(article, number) for number in range(2, len(told) + 1)]
    return {article: total for article, total in sorted(added) if total in totals}


def _are_two(one: Claim, other: Claim) -> bool:
    """Whether two who are told of alone are not the same: by name, age or gender, as "another", or both as "a"."""
    persons = read_person(one.text), read_person(other.text)
    new = _INDEFINITE.match(one.text) and _INDEFINITE.match(other.text) and one.text != other.text
    return bool(new) or persons[0].differs(persons[1]) or persons[0].other != persons[1].other


def _denies_some(claim: Claim, counted: Container[str]) -> bool:
    """Whether nobody of one kind is told, and none of it *counted*: "no officers were hurt" denies no other three."""
    toll = as_toll(claim)
    return toll.low == 0 and find_counted(toll) not in _ANYBODY and find_counted(toll) not in counted


def _names_them(claim: Claim) -> bool:
    """Whether those counted are named, or somebody's: "Ann Lee and Tom Hart", "Lee's two sons" may be two of seven."""
    figures = [q for q in find_quantities(claim.text) if not _AGED.search(claim.text, 0, q.number.start)]
    named = len(find_names(claim.text)) > 1 and not figures
    return _low(claim) > 1 and bool(named or _OWNED.match(claim.text) or _HIS.search(_read_around(claim)[0]))


def _may_be_dead(shot: Claim, dead: Iterable[tuple[str, float]]) -> bool:
    """Whether those who were shot are as many as died: "two teens gunned down" beside "four were shot, two died"."""
    return as_toll(shot).effect == "killed_or_injured" and any(number == _low(shot) for _, number in dead)


def _counts_dead_too(claim: Claim, hurt: Claim, dead: Container[tuple[str, float]]) -> bool:
    """Whether *claim* has the dead among the hurt: "four were shot", of whom one died and three, *hurt*, live."""
    if as_toll(claim).effect == "killed" or _REST.search(claim.text):
        return False
    others = _low(claim) - _low(hurt)
    return others > 0 and (hurt.article, others) in dead
