"""Which articles of a folder tell of another incident than the rest: by days and by who was harmed. Reads no claim.

A folder may hold two launches of one year, or a shooting beside the one a street away last spring. What an article
tells of the other incident is background of the story, and none of its figures.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product
from typing import NamedTuple

from crosswire.reconciliation.comparison import NEAR, may_be_slip, read_day
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT, Incident
from crosswire_schemas.vocabulary import Role

_PARTS: frozenset[Role] = frozenset({"victim", "perpetrator", "target"})
_FULL_NAME = re.compile(r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*)+")
_OUTBREAK = 60
"""Days that reports on one spreading disease may lie apart: each dates another case of it."""
_COMPANY = 2
"""People with one name in two reports of a week, which are then of one story, whatever days they give."""
_DAY = len("2031-06-15")
_ONE_NIGHT = 1
"""Days by which reports of one night differ."""


class Apart(NamedTuple):
    """The day of an article's own incident (ISO 8601), and which of its related events is the story's, if one is."""

    day: str
    story: str | None


@dataclass(frozen=True, eq=False)
class _Dated:
    """An article with the days it gives for its incident, and the names of those who had a part in it."""

    article: str
    incident: Incident
    days: frozenset[date]
    harmed: tuple[str, ...]
    involved: tuple[str, ...]
    numbered: NumberedArticle

    @cached_property
    def text(self) -> str:
        """All of its text, each space and line break one space."""
        return " ".join(self.numbered.article.text.split())

    @cached_property
    def people(self) -> frozenset[str]:
        """The names of two words or more in its sentences that may be those of persons."""
        text = self.numbered.article.text
        named = (name for sentence in self.numbered.sentences for name in find_names(text, sentence))
        return frozenset(
            " ".join(one.text.split()) for one in named if one.kind in ("person", None) and " " in one.text
        )


def find_incidents_apart(incidents: Sequence[tuple[NumberedArticle, Incident]]) -> dict[str, Apart]:
    """Return the articles whose incident is another than that of most.

    Two articles tell of two incidents where every day that one gives for its own is more than a week from every day of
    the other's, not by the month alone, nobody harmed has one name in both, neither names anybody who has a part in the
    incident of the other, and no two names of persons stand in both where they are of one week; three floods of a month
    are one story by the one between. An article without a day goes with those that have its victims, else with the
    story. Of as many articles on each side, the later incident is the story's.

    The story is a related event of such an article where that is of one kind with it and of one day, give or take one:
    a trial tells of the killing.
    """
    groups = [group for group in _join(_read(*one) for one in incidents) if _days(group)]
    story = max(groups, key=lambda group: (len(group), max(_days(group))), default=[])
    return {
        one.article: Apart(f"{min(one.days or _days(group))}", _find_story(one.incident, story))
        for group in groups
        if group is not story
        for one in group
    }


def _read(numbered: NumberedArticle, incident: Incident) -> _Dated:
    days = (read_day(when) for when in incident.when if when.about == INCIDENT)
    parts = [actor for actor in incident.actors if actor.role in _PARTS and actor.about == INCIDENT]
    harmed = tuple(actor.name for actor in parts if actor.role == "victim" and actor.name[:1].isupper())
    involved = tuple(" ".join(actor.name.split()) for actor in parts if _may_be_person(actor.name))
    return _Dated(numbered.article.id, incident, frozenset(day for day in days if day), harmed, involved, numbered)


def _may_be_person(name: str) -> bool:
    """Whether *name* is a full name of somebody: one group or army has a part in many incidents."""
    return bool(_FULL_NAME.fullmatch(name)) and all(one.kind in ("person", None) for one in find_names(f"{name}."))


def _find_story(incident: Incident, story: Sequence[_Dated]) -> str | None:
    kinds = {one.incident.event.kind for one in story}
    alike = {event.id for event in incident.related_events if event.kind in kinds}
    days = [(when.about, day) for when in incident.when if when.about in alike and (day := read_day(when))]
    nights = ((about, abs((day - own).days)) for (about, day), own in product(days, _days(story)))
    return next((about for about, apart in nights if apart <= _ONE_NIGHT), None)


def _join(articles: Iterable[_Dated]) -> list[list[_Dated]]:
    """*articles* in groups linked by those that may be of one incident, whatever their order."""
    groups: list[list[_Dated]] = []
    for one in articles:
        linked = [group for group in groups if any(_may_be_one(one, other) for other in group)]
        groups = [group for group in groups if group not in linked]
        groups.append([one, *(other for group in linked for other in group)])
    return groups


def _may_be_one(one: _Dated, other: _Dated) -> bool:
    spreading = one.incident.event.kind == other.incident.event.kind == "disease"
    longest = _OUTBREAK if spreading else NEAR
    near = any(abs((a - b).days) <= longest or may_be_slip(a, b) for a, b in product(one.days, other.days))
    if near or any(same_name(a, b) for a, b in product(one.harmed, other.harmed)):
        return True
    if any(name in b.text for a, b in ((one, other), (other, one)) for name in a.involved):
        return True
    return _are_of_one_week(one, other) and len(one.people & other.people) >= _COMPANY


def _are_of_one_week(one: _Dated, other: _Dated) -> bool:
    published = [a.numbered.article.published for a in (one, other)]
    days = [date.fromisoformat(day[:_DAY]) for day in published if day and len(day) >= _DAY]
    return len(days) > 1 and abs((days[0] - days[1]).days) <= NEAR


def _days(group: Iterable[_Dated]) -> list[date]:
    return [day for one in group for day in one.days]
