"""What several origins report, or one denies, and no sentence tells. Judges no writer: it may have good reasons."""

import re
from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from crosswire.checks.reading.glue import GLUE_STEMS
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.reading.sayings import stands_in
from crosswire.composition.brief import Brief
from crosswire.text.names.proper_names import find_names
from crosswire.text.numbers.quantities import read_sense, same_quantity
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.times.dates import find_dates
from crosswire.text.wording.stems import content_stems, find_stems
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Sentence, Withheld

_WORD = re.compile(r"[^\W_]+")
_ORIGINS = 2
"""What fewer report is left to the writer's choice."""

_TELLING = 2
"""Words, beside those that tell nothing, by which a claim is known wherever they stand."""

_COMPOUND = 4
"""Words of a means: "a car bomb", "a drone launch site"."""

_ENOUGH = 0.5
"""Share of the content words of a claim that a sentence has in its own wording of it."""


def list_left_out(brief: Brief, sentences: Sequence[Sentence]) -> Iterator[Withheld]:
    """Yield an entry for each thing about the incident that two origins or more report and *sentences* leave out.

    An article may ask a model to keep silent about something; what others report too is then on this list. So is
    what anybody denies, for whoever is accused may have nobody else to say so, and all for which the writer's brief
    had no room.
    """
    claims = {claim.id: claim for claim in brief.reconciliation.claims}
    for group, _ in brief.groups:
        members = [claims[name] for name in group.claims]
        if group.event != INCIDENT or _is_told(members, sentences):
            continue
        if group.lineages >= _ORIGINS:
            yield _list(members, f"{group.lineages} origins report it, and no sentence tells it")
        elif any(claim.stance == "denied" for claim in members):
            yield _list(members, "it is a denial, and no sentence tells it")
    for group in brief.left_out:
        yield _list([claims[name] for name in group.claims], "there was no room for it in the writer's brief")


def _list(claims: Sequence[Claim], reason: str) -> Withheld:
    places = (claim.citations[0] for claim in claims)
    # In an order that no name of a file decides.
    files = ", ".join(dict(sorted((place.article, place.file) for place in places)).values())
    first = next((claim for claim in claims if claim.stance != "denied"), claims[0])
    # "Drone" alone tells an editor nothing, nor does what is denied without who denies it.
    told = " " in first.text.strip() and first.stance != "denied"
    text = first.text if told else first.evidence[0].quote
    return Withheld(text=text, check="brief", reason=f"left out: {reason} ({files})")


def _is_told(claims: Sequence[Claim], sentences: Sequence[Sentence]) -> bool:
    return any(
        _repeats(sentence.text, claim) or (_cites(sentence, claim) and _says(sentence.text, claim))
        for sentence in sentences
        for claim in claims
    )


def _repeats(text: str, claim: Claim) -> bool:
    """Whether *text* has the words of *claim* in a row, whichever article it cites: "defence" of one, "defense" of two.

    One word, a number or a time may be of something else, "Orme, said" and "the union BWU" are no more than a name, and
    "drivers after the march" is not "drivers marched".
    """
    if read_quantities(claim.text) or find_dates(claim.text, None):
        return False
    if claim.slot == "means":
        return _names(text, claim.text)
    names = [name.span for name in find_names(f"{claim.text}.")]
    beside = {s for span, s in content_stems(claim.text) if not any(n.start <= span.start < n.end for n in names)}
    # "Bus drivers" that a reply gives as an event are no deed, and stand in many a sentence.
    deedless = claim.slot == "event" and not has_finite_verb(claim.text)
    if len(beside - GLUE_STEMS) < _TELLING + deedless:
        return False
    own, said = [stem for _, stem in content_stems(claim.text)], content_stems(text)
    small = set(_WORD.findall(claim.text.casefold()))
    for start in range(len(said) - len(own) + 1):
        row = said[start : start + len(own)]
        if [stem for _, stem in row] == own:
            between = (text[a.end : b.start] for (a, _), (b, _) in pairwise(row))
            if small.issuperset(_WORD.findall(" ".join(between).casefold())):
                return True
    return False


def _names(text: str, means: str) -> bool:
    """Whether *text* has the words of *means*, joined or not: "air strikes" and "an airstrike" are one."""
    own = "".join(stem for _, stem in content_stems(means))
    stems = [stem for _, stem in content_stems(text)]
    rows = (stems[start : start + size] for size in range(1, _COMPOUND + 1) for start in range(len(stems) - size + 1))
    return any("".join(row) == own for row in rows)


def _cites(sentence: Sentence, claim: Claim) -> bool:
    place = claim.citations[0]
    return any(c.article == place.article and c.start <= place.start < place.end <= c.end for c in sentence.citations)


def _says(text: str, claim: Claim) -> bool:
    """Whether *text* says half of the words of *claim*, or its number, or a time where it gives one."""
    figures = read_quantities(claim.text) if claim.slot == "toll" else ()
    if figures:
        said = read_quantities(text)
        dates = [quantity for quantity in said if quantity.kind == "date"]
        senses = _read_senses(text)
        return any(read_sense(own) in senses or any(same_quantity(own, date) for date in dates) for own in figures)
    if claim.slot == "when" and find_dates(text, None):
        return True
    stems = find_stems(claim.text)
    return len(stems & find_stems(text)) >= _ENOUGH * len(stems) or stands_in(claim.text, text)


@lru_cache(maxsize=64)
def _read_senses(text: str) -> frozenset[Hashable]:
    """What the numbers of *text* state, dates aside."""
    return frozenset(read_sense(quantity) for quantity in read_quantities(text) if quantity.kind != "date")
