"""Where the claims of a story differ, typed, each with the rule that explains it. No vote, no average, no blend."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosswire.reconciliation.differences.ages import age_rivalries
from crosswire.reconciliation.differences.circumstances import circumstance_rivalries
from crosswire.reconciliation.differences.parts_of_count import counts_things
from crosswire.reconciliation.differences.revisions import DateOf
from crosswire.reconciliation.differences.same_point import tells_hour
from crosswire.reconciliation.differences.tolls import toll_rivalries
from crosswire.reconciliation.differences.utterances import utterance_rivalries
from crosswire.reconciliation.differences.votes import find_results, vote_rivalries
from crosswire.reconciliation.rivalry import GRAVEST, Rivalry
from crosswire.reconciliation.sources.remark_speakers import read_beside
from crosswire.reconciliation.sources.speakers import distinct_speakers
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.prose import NumberedArticle
from crosswire.text.times.calendar_words import find_atoms
from crosswire_schemas.incident import INCIDENT, When
from crosswire_schemas.reconciliation import Claim, Difference, DifferencePosition
from crosswire_schemas.summary import Party
from crosswire_schemas.vocabulary import Relation

_MUST_BE_SAID: frozenset[Relation] = frozenset(
    {"contradiction", "superseded", "scope", "measure", "attribution", "qualifier"}
)

_ARTICLE = re.compile(r"(?:An?|The)\s")


def find_differences(
    groups: Sequence[Sequence[Claim]],
    published: DateOf,
    articles: Iterable[NumberedArticle] = (),
    sources: Sequence[Party] = (),
) -> tuple[Difference, ...]:
    """Return every difference between the claims of *groups*, those of the incident first, the gravest first.

    *published* gives the ISO date of an article by its id, or None: it tells which of two figures is the later one.
    What the *articles* tell beside their claims shows which times and places are none of one point. Who is one of the
    primary *sources* under two descriptions holds a position once.
    """
    # A count of things is compared with those that the engine took for counts of the same, and alone with nothing.
    tolls = (c for group in groups for c in group if len(group) > 1 or not counts_things(c))
    counted = {(c.article, c.citations[0].start + place) for c in tolls for place in _numbers(c)}
    articles = tuple(articles)
    beside = read_beside(groups, articles)
    claims = [claim for group in groups for claim in group]
    results = find_results(claims)
    counted |= {place for result in results for place in result.places}
    rivalries = [
        *toll_rivalries(groups, published, beside.texts),
        *age_rivalries(claims),
        *vote_rivalries(results),
        *circumstance_rivalries(claims, articles),
        *(rivalry for group in groups for rivalry in utterance_rivalries(group, counted, beside)),
    ]
    rivalries.sort(key=_rank)
    of_source = {alias.text.casefold(): source.name for source in sources for alias in source.aliases}
    return tuple(_difference(f"d{number}", rivalry, of_source) for number, rivalry in enumerate(rivalries, 1))


def _numbers(claim: Claim) -> list[int]:
    return [q.number.start for q in find_quantities(claim.text)] if claim.slot == "toll" else []


def _rank(rivalry: Rivalry) -> tuple[bool, int]:
    return _event(rivalry) != INCIDENT, GRAVEST.index(rivalry.verdict.relation)


def _event(rivalry: Rivalry) -> str:
    """The event a rivalry belongs to; where its claims disagree on that, it is not taken for the incident's."""
    events = {claim.event for position in rivalry.positions for claim in position}
    return min(events - {INCIDENT} or events)


def _difference(name: str, rivalry: Rivalry, of_source: Mapping[str, str]) -> Difference:
    event = _event(rivalry)
    return Difference(
        id=name,
        topic=rivalry.topic,
        relation=rivalry.verdict.relation,
        rule=rivalry.verdict.rule,
        event=event,
        material=event == INCIDENT and rivalry.verdict.relation in _MUST_BE_SAID,
        positions=tuple(_position(position, of_source) for position in rivalry.positions),
    )


def _position(claims: Sequence[Claim], of_source: Mapping[str, str]) -> DifferencePosition:
    first = min(claims, key=_plainness)
    return DifferencePosition(
        # "The tanker spilled oil" is what the owner denied, and not what the owner says.
        value=first.evidence[0].quote if first.slot == "statement" and first.stance == "denied" else first.text,
        said_by="; ".join(_name_holders(claims, of_source)) or None,
        claims=tuple(claim.id for claim in claims),
    )


def _name_holders(claims: Sequence[Claim], of_source: Mapping[str, str]) -> Iterator[str]:
    """Each source once: "a security official in the port or a defence official in the port" are not two who say so."""
    holders: dict[str, list[str]] = {}
    for description in distinct_speakers(claims):
        told = " ".join(description.split())
        holders.setdefault(of_source.get(told.casefold(), told), []).append(description)
    for first, *others in holders.values():
        yield " or ".join([first, *(_ARTICLE.sub(lambda found: found[0].lower(), other) for other in others)])


def _plainness(claim: Claim) -> tuple[bool, bool, int, str]:
    """The shortest words come first, of times the shortest that name a day of the calendar: "Sunday" may be any.

    Where a time of the day makes the difference, words that give one stand before those that do not.
    """
    kinds = {atom.kind for atom in find_atoms(claim.text, 0, len(claim.text))} if claim.slot == "when" else set()
    timed = isinstance(claim.item, When) and (claim.item.part_of_day or claim.item.precision == "time")
    untold = bool(timed) and not tells_hour(claim)
    return untold, not kinds & {"day", "numeric"}, len(claim.text), claim.text
