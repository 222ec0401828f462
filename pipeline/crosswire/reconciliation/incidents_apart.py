"""Which articles of a folder tell of another incident than the rest: by days and by who was harmed. Reads no claim.

A folder may hold two launches of one year, or a shooting beside the one a street away last spring. What an article
tells of the other incident is background of the story, and none of its figures.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import product
from typing import NamedTuple

from crosswire.reconciliation.comparison import NEAR, read_day
from crosswire.text.names import same_name
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT, Incident


class _Dated(NamedTuple):
    """An article: the days it gives for its incident, those it gives for any event, and the names of the harmed."""

    article: str
    days: frozenset[date]
    told: frozenset[date]
    harmed: tuple[str, ...]


def find_incidents_apart(incidents: Sequence[tuple[NumberedArticle, Incident]]) -> dict[str, str]:
    """Return the articles that tell of another incident than most do, each with the day of it (ISO 8601).

    Two articles tell of two incidents where every day that one gives for its own is more than a week from every day
    that the other speaks of, and nobody harmed has one name in both; three floods of a month are one story by the one
    between. An article without a day is never told apart. Of as many articles on each side, the later incident is
    the story's.
    """
    dated = [read for numbered, incident in incidents if (read := _read(numbered, incident)).days]
    groups = _join(dated)
    story = max(groups, key=lambda group: (len(group), max(_days(group))), default=())
    return {one.article: f"{min(one.days)}" for group in groups if group is not story for one in group}


def _read(numbered: NumberedArticle, incident: Incident) -> _Dated:
    days = [(when.about, day) for when in incident.when if (day := read_day(when))]
    harmed = (actor.name for actor in incident.actors if actor.role == "victim" and actor.about == INCIDENT)
    return _Dated(
        numbered.article.id,
        frozenset(day for about, day in days if about == INCIDENT),
        frozenset(day for _, day in days),
        tuple(name for name in harmed if name[:1].isupper()),
    )


def _join(dated: Iterable[_Dated]) -> list[list[_Dated]]:
    """*dated* in groups linked by those that may be of one incident, whatever their order."""
    groups: list[list[_Dated]] = []
    for one in dated:
        linked = [group for group in groups if any(_may_be_one(one, other) for other in group)]
        groups = [group for group in groups if group not in linked]
        groups.append([one, *(other for group in linked for other in group)])
    return groups


def _may_be_one(one: _Dated, other: _Dated) -> bool:
    near = _are_near(one.days, other.told) or _are_near(one.told, other.days)
    return near or any(same_name(a, b) for a, b in product(one.harmed, other.harmed))


def _are_near(days: Iterable[date], others: Iterable[date]) -> bool:
    return any(abs((a - b).days) <= NEAR for a, b in product(days, others))


def _days(group: Iterable[_Dated]) -> list[date]:
    return [day for one in group for day in one.days]
