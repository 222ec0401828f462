"""Where it happened, by the words of the article."""

import pytest

from crosswire.engines.offline.extraction.places import find_places
from crosswire.engines.offline.reading.article_reading import read_article
from stories import numbered


def places(text: str) -> list[tuple[str, str, str]]:
    return [(place.kind, place.relation, place.at.words) for place in find_places(read_article(numbered(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were killed in Norwell.", ("city", "in", "Norwell")),
        ("A bomb exploded near Talvera on Sunday.", ("city", "near", "Talvera")),
        ("A fire broke out in Ashport, Ohio.", ("city", "in", "Ashport")),
        ("A man was shot in the Brampton neighborhood.", ("district", "in", "Brampton")),
        ("The quake struck in Peru at dawn.", ("country", "in", "Peru")),
        ("The crash happened in Harlow County.", ("region", "in", "Harlow County")),
        ("The blast hit people in a crowded market.", ("site", "in", "a crowded market")),
        ("A Norwell woman was killed by her brother.", ("city", "in", "Norwell")),
    ],
)
def test_a_place_of_what_happened_has_its_kind(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in places(text)


def test_a_body_names_its_city() -> None:
    assert ("city", "in", "Norwell") in places("A man was shot dead, Norwell police said.")


@pytest.mark.parametrize(
    "text",
    [
        "A suspect from Talvera was arrested after the fire.",
        "The wounded were taken to Mercy Hospital in Talvera.",
        "Omar Talvera was shot on Sunday.",
    ],
)
def test_where_somebody_comes_from_or_is_treated_is_not_where_it_happened(text: str) -> None:
    assert "Talvera" not in [words for _, _, words in places(text)]


def test_the_place_that_is_named_most_comes_first() -> None:
    text = "Two men were shot in Brampton. Norwell police came. Norwell police said one died. Norwell officials wept."
    assert places(text)[0] == ("city", "in", "Norwell")
