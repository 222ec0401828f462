"""How many people an incident killed and injured, by the tolls of one article. Reads values, no text."""

from collections.abc import Iterable
from typing import NamedTuple

from crosswire_schemas.incident import INCIDENT, Incident, Toll


class Count(NamedTuple):
    """People killed and injured by the incident; None where the article says nothing of anybody harmed."""

    killed: int | None
    injured: int | None


def read_plainly(incident: Incident) -> Count:
    """Return for each of the two effects the highest toll of the incident; a toll without a number is one person."""
    tolls = [toll for toll in incident.tolls if toll.about == INCIDENT]
    if not any(toll.effect in {"killed", "injured", "killed_or_injured"} for toll in tolls):
        return Count(None, None)
    return Count(_highest(tolls, "killed"), _highest(tolls, "injured"))


def count_people(incident: Incident) -> Count:
    """Return what is read plainly, where those shot beyond the dead are injured.

    "Five people were shot ... two of them died": no toll says three, and every reader knows.
    """
    plain = read_plainly(incident)
    if plain.killed is None or plain.injured is None:
        return plain
    counted = [toll for toll in incident.tolls if toll.about == INCIDENT and (toll.low or 0) > 1]
    return Count(plain.killed, max(plain.injured, _highest(counted, "killed_or_injured") - plain.killed))


def _highest(tolls: Iterable[Toll], effect: str) -> int:
    return max((1 if toll.low is None else int(toll.low) for toll in tolls if toll.effect == effect), default=0)
