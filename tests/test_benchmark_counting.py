"""How the shootings benchmark reads the tolls of one article: plainly, and with the dead taken from those shot."""

from hashlib import sha256

import pytest

from benchmarks.quality.counting import Count, count_people, read_plainly
from crosswire.engines.offline.engine import propose_incident
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.prose import number_sentences
from crosswire_schemas.incident import Incident


def _read(text: str) -> Incident:
    source = Source("a1", sha256(text.encode()).hexdigest(), text, "utf-8")
    numbered = number_sentences(build_article(source, Given(title="Shooting", published="2021-03-04")))
    incident = ground(propose_incident(numbered), numbered).incident
    assert incident is not None
    return incident


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(
            "Two people were killed in a shooting on Tuesday. A 30-year-old man was killed in the yard.",
            Count(2, 0),
            id="the highest figure",
        ),
        pytest.param("The man died in a shooting. A man and a woman were wounded.", Count(1, 2), id="no number is one"),
        pytest.param("A shooting closed the street on Tuesday.", Count(None, None), id="nothing said"),
    ],
)
def test_each_effect_is_its_highest_toll(text: str, count: Count) -> None:
    assert read_plainly(_read(text)) == count


def test_those_shot_beyond_the_dead_are_injured() -> None:
    incident = _read("Five people were shot in Norwell. Two of them died.")
    assert read_plainly(incident) == Count(2, 0)
    assert count_people(incident) == Count(2, 3)
