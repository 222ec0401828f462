"""With what it was done: only what was used, or what caused it."""

import pytest

from crosswire.engines.offline.extraction.means import find_means
from offline_articles import CRASH, TELEGRAM, read


def means(text: str) -> list[str]:
    return [one.at.words for one in find_means(read(text))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("A drone killed two men in Harlow.", ["drone"], id="drone"),
        pytest.param("He was shot with a semi-automatic rifle.", ["semi-automatic rifle"], id="modifiers"),
        pytest.param("He was shot with a .22-caliber rifle.", [".22-caliber rifle"], id="point-before-a-caliber"),
        pytest.param("He was shot with a 7.62 mm rifle.", ["7.62 mm rifle"], id="point-within-a-caliber"),
        pytest.param(
            "Two car bombs went off; the bombs killed six.", ["car bombs"], id="bomb-says-no-more-than-car-bomb"
        ),
        pytest.param("A van ploughed into a crowd.", ["van"], id="vehicle-that-did-it"),
        pytest.param("He drove home in a van.", [], id="vehicle-that-did-nothing"),
        pytest.param("The fire was caused by faulty wiring.", ["faulty wiring"], id="cause"),
        pytest.param("The crash was blamed on a broken axle.", ["broken axle"], id="cause-in-no-list"),
        pytest.param("The blaze was started by two boys.", [], id="people-are-actors"),
        pytest.param("Police seized 40 rifles and shot a man.", [], id="booty"),
        pytest.param("He was killed without a gun.", [], id="denied"),
        pytest.param("The attack led to calls for gun control.", [], id="a-law-is-no-weapon"),
        pytest.param(
            "It came even as rebels have resumed firing missiles at posts.", [], id="what others do all the time"
        ),
        pytest.param("A bomb threat closed the killing fields museum.", [], id="a-threat-is-no-bomb"),
    ],
)
def test_only_what_did_harm_is_a_means(sentence: str, expected: list[str]) -> None:
    assert means(sentence) == expected


def test_an_accident_has_its_vehicle_and_its_cause() -> None:
    assert set(means(CRASH)) == {"lorry", "black ice", "short circuit"}


def test_capitals_are_read_too() -> None:
    assert means(TELEGRAM) == ["CAR BOMB"]


def test_who_says_so_goes_with_the_means() -> None:
    [one] = find_means(read("A drone killed two men, Rosa Marn said."))
    assert one.said_by is not None
    assert one.said_by.words == "Rosa Marn"


def test_a_hedge_makes_it_possible() -> None:
    [one] = find_means(read("A drone may have killed the two men."))
    assert one.stance == "possible"
