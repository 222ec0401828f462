"""Other events: each that the reading knows is proposed, with the id that other items use."""

from crosswire.engines.offline.engine import propose_incident
from crosswire.engines.offline.extraction.related import find_related
from offline_articles import EVERY, read

UNRELATED = """Two men were shot dead in Velmora on Monday, police said.

In an unrelated shooting last month, four people were killed in Tarn.
"""


def test_each_event_of_the_reading_is_proposed_once_with_its_id() -> None:
    for text in (*EVERY.values(), UNRELATED):
        reading = read(text)
        assert [one.id for one in find_related(reading)] == [event.id for event in reading.events]


def test_an_unrelated_event_is_proposed_with_its_kind_and_its_own_words() -> None:
    reading = read(UNRELATED)
    [other] = find_related(reading)
    assert other.kind == "shooting"
    assert other.at.sentence == 2
    assert other.at.words in reading.numbered.words(2)


def test_every_about_is_the_incident_or_a_proposed_event() -> None:
    for text in (*EVERY.values(), UNRELATED):
        proposal = propose_incident(read(text).numbered)
        known = {"incident", *(one.id for one in proposal.related_events)}
        abouts = [one.about for one in proposal.when] + [one.about for one in proposal.where]
        abouts += [one.about for one in proposal.tolls] + [one.about for one in proposal.actors]
        abouts += [one.about for one in proposal.means] + [one.about for one in proposal.statements]
        assert set(abouts) <= known
