"""Names in text that is all in capitals."""

import pytest

from crosswire.engines.offline.reading.capitals import read_namings
from crosswire.engines.offline.reading.telegrams import find_telegram_names, read_names
from crosswire.text.names.proper_names import find_names
from crosswire.text.spans import Span


def names(text: str) -> list[tuple[str, str | None]]:
    found = find_telegram_names(text, [Span(0, len(text))], read_namings(text))
    return [(name.text, name.kind) for name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A BOMB WENT OFF IN VELMORA AS PEOPLE LEFT.", ("VELMORA", "place"), id="after-in"),
        pytest.param("THEY LEFT TARN MISKA DEPARTMENT TODAY.", ("TARN MISKA", "place"), id="before-department"),
        pytest.param("IT HAPPENED IN THE CITY OF SAN ORELLO.", ("SAN ORELLO", "place"), id="city-of"),
        pytest.param("HE FLEW TO EL SALVADOR.", ("EL SALVADOR", "place"), id="state"),
        pytest.param("GUATEMALA CITY WAS QUIET.", ("GUATEMALA CITY", "place"), id="state-city"),
        pytest.param("THE BOMB HIT NORTHERN VELMORA. HE DIED IN NORTHERN VELMORA.", ("VELMORA", "place"), id="side"),
        pytest.param("IT SHOOK A MARKET IN SOUTHWESTERN SAN ORELLO.", ("SAN ORELLO", "place"), id="side-of-two"),
        pytest.param("SHOTS RANG OUT IN THE CENTER OF SAN ORELLO.", ("SAN ORELLO", "place"), id="center-of"),
        pytest.param("HE DIED IN A WESTERN SECTION OF SAN ORELLO.", ("SAN ORELLO", "place"), id="section-of"),
        pytest.param("HE DIED IN THE STREETS OF SAN ORELLO.", ("SAN ORELLO", "place"), id="streets-of"),
        pytest.param("MEN DIED IN VELMORA AND IN VELMORA CITY, SOUTH OF THE VELMORA.", ("VELMORA", "place"), id="slip"),
        pytest.param("A BLAST IN SAN ORELLO. THE ORELLO UNITS LEFT.", ("SAN ORELLO", "place"), id="behind-san"),
        pytest.param("THEY LEFT TARN MISKA DISTRICTS TODAY.", ("TARN MISKA", "place"), id="before-a-plural"),
        pytest.param("IT HAPPENED IN SAN ORELLO MUNICIPALITY.", ("SAN ORELLO", "place"), id="without-its-type"),
        pytest.param("HE DIED IN VELMORA'S OLD TOWN.", ("VELMORA", "place"), id="owner"),
        pytest.param("THE VELMORA CARTEL KILLED HIM IN VELMORA.", ("VELMORA", "place"), id="named-for-it"),
        pytest.param("SHOTS HIT THE VELMORA POLICE. THEY LEFT VELMORA CITY.", ("VELMORA", "place"), id="its-police"),
        pytest.param("IT BLEW UP IN THE BANOR NEIGHBORHOOD.", ("BANOR", "place"), id="its-type-after-an-article"),
        pytest.param("JUDGE ANNA LEESON BARRO WAS SHOT.", ("ANNA LEESON BARRO", "person"), id="after-a-title"),
        pytest.param("WE HEARD THAT LEESON BARRO WAS SHOT.", ("LEESON BARRO", "person"), id="after-that"),
        pytest.param(
            "ANNA LEESON WAS SHOT. THE LEESON HOME BURNED.", ("ANNA LEESON", "person"), id="her-name-on-a-thing"
        ),
        pytest.param("THE ANNA CASE IS CLOSED. ANNA LEESON DIED.", ("ANNA LEESON", "person"), id="a-given-name"),
        pytest.param("MR LEESON BARRO MET THE LEESON AIDES.", ("LEESON BARRO", "person"), id="his-name-on-others"),
    ],
)
def test_a_name_is_known_by_what_stands_beside_it(text: str, expected: tuple[str, str]) -> None:
    assert expected in names(text)


def test_a_part_of_a_place_ends_what_stands_before_it() -> None:
    assert names("IT BROKE EASTERN SAN ORELLO.") == []


def test_what_is_a_place_once_is_a_place_throughout() -> None:
    assert names("TARN MISKA WAS QUIET. SHOTS HAD BEEN FIRED IN TARN MISKA.") == [("TARN MISKA", "place")] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SUCH CRIMES SHAKE TALVERA. MEN DIED IN TALVERA.", ("TALVERA", "place")),
        ("MEN DIED IN TALVERA. TALVERA HIGHER COURTS CLOSED.", ("TALVERA", "place")),
        ("MEN DIED IN TALVERA. JUDGE ROSA TALVERA LEFT.", ("ROSA TALVERA", "person")),
    ],
)
def test_a_place_beside_one_other_word_is_that_place_unless_it_is_a_given_name(
    text: str, name: tuple[str, str]
) -> None:
    assert name in names(text)
    assert ("TALVERA", "place") in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "FOUR PEOPLE WERE KILLED IN COMBAT.",
        "HE WAS SHOT IN COLD BLOOD IN RETALIATION.",
        "IN THE PAST FEW HOURS POLICE ARRESTED TWO MEN.",
        "IT HAPPENED IN A RESIDENTIAL DISTRICT NEAR A COASTAL HIGHWAY.",
        "HE LIVES IN JEOPARDY, AND THE WOUND IS IN REMISSION.",
        "THE DAMAGE WAS PUT AT A MILLION IN REVENUE AND IN AUTOMOBILES, IN CONTRAST TO THE REST.",
        "THEY FOUGHT IN FEROCIOUS AND HEROIC CLASHES IN NEIGHBORHOODS OF DENSELY BUILT AREAS.",
    ],
)
def test_common_words_are_no_names(text: str) -> None:
    assert names(text) == []


def test_a_word_with_an_article_anywhere_is_a_common_word() -> None:
    """Nothing but the text itself can tell that a rare word is no name."""
    assert names("THEY MET IN VELTOR.") == [("VELTOR", "place")]
    assert names("THEY MET IN VELTOR. THE VELTOR WAS FULL.") == []


def test_ordinary_print_is_left_to_the_text_layer() -> None:
    text = "A bomb went off in Velmora as Rosa Marn left."
    assert read_names(text, [Span(0, len(text))]) == find_names(text)
    assert ("VELMORA", "place") in [(one.text, one.kind) for one in read_names(text.upper(), [Span(0, len(text))])]
