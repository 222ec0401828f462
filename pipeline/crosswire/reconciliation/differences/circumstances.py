"""Where time, place, target, means and labels differ, event by event. Compares no count and no statement."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from crosswire.reconciliation.differences.labels import label_rivalries
from crosswire.reconciliation.differences.same_point import Told
from crosswire.reconciliation.differences.time_and_place import place_rivalries, time_rivalries
from crosswire.reconciliation.rivalry import Rivalry
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import INCIDENT
from crosswire_schemas.reconciliation import Claim


def circumstance_rivalries(claims: Sequence[Claim], articles: Iterable[NumberedArticle] = ()) -> Iterator[Rivalry]:
    """Yield every point on which the articles describe an event differently, event by event.

    What the *articles* tell beside their claims shows that a report which knows both places means neither as a rival.
    """
    told = Told(claims, articles)
    events: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        events[claim.event].append(claim)
    for event, members in events.items():
        yield from time_rivalries(members, told)
        yield from place_rivalries(members, event, told)
        if event == INCIDENT:
            yield from label_rivalries(members, told)
