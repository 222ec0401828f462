"""An article that the rules cannot read is named, not passed over."""

from pathlib import Path

import pytest

from crosswire import summarize
from crosswire.record import FOREIGN
from crosswire.text.language import is_english
from program import two_articles

ENGLISH = "Two men died when a crane fell onto a quay in Orlu on Monday, the port authority said in a short statement."
FRENCH = (
    "Deux hommes sont morts lundi à Orlu quand une grue est tombée sur un quai, a indiqué la direction du port dans un "
    "bref communiqué."
)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        pytest.param(ENGLISH, True, id="English"),
        pytest.param(FRENCH, False, id="French"),
        pytest.param(
            "Zwei Männer starben am Montag in Orlu, als ein Kran auf einen Kai stürzte. Das teilte die Leitung des "
            "Hafens am Abend in einer kurzen Erklärung mit.",
            False,
            id="German",
        ),
        pytest.param(
            "Twee mannen kwamen maandag in Orlu om het leven toen een kraan op de kade viel. Dat was de mededeling van "
            "het bestuur van de haven in een korte verklaring.",
            False,
            id="Dutch",
        ),
        pytest.param(
            "Двое мужчин погибли в понедельник в Орлу, когда кран упал на причал, сообщило управление порта в своём "
            "коротком заявлении вечером того же дня.",
            False,
            id="Russian",
        ),
        pytest.param("Deux morts à Orlu.", True, id="too short to tell"),
        pytest.param("", True, id="nothing"),
    ],
)
def test_english_is_told_by_its_little_words(text: str, english: bool) -> None:
    assert is_english(text) is english


def test_the_rules_name_each_article_that_is_not_english(tmp_path: Path) -> None:
    (two_articles(tmp_path) / "c.txt").write_text(FRENCH, encoding="utf-8")
    summary = summarize(tmp_path, engine="offline")
    assert [entry.file for entry in summary.articles if FOREIGN in entry.notes] == ["c.txt"]
