"""How the shootings benchmark counts people of one article: written figures before persons told one by one."""

from hashlib import sha256

import pytest

from benchmarks.quality.counting import Count, count_people
from crosswire.engines.offline.engine import propose_incident
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.prose import number_sentences


def _count(text: str) -> Count:
    source = Source("a1", sha256(text.encode()).hexdigest(), text, "utf-8")
    numbered = number_sentences(build_article(source, Given(title="Shooting", published="2021-03-04")))
    incident = ground(propose_incident(numbered), numbered).incident
    assert incident is not None
    return count_people(incident, [sentence.start for sentence in numbered.sentences])


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        pytest.param(
            "Two people were killed in a shooting on Tuesday. A 30-year-old man was killed in the yard. "
            "A woman was killed at the door. A 9-year-old boy was killed in the kitchen.",
            2,
            id="a written figure, not the persons told after it",
        ),
        pytest.param("A man was killed in a shooting. A woman was killed as well.", 2, id="no figure: the persons"),
    ],
)
def test_a_written_figure_goes_before_persons(text: str, killed: int) -> None:
    assert _count(text).killed == killed
