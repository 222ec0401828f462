"""Who takes part, by the words for deeds and by whoever stands beside them."""

import pytest

from crosswire.engines.offline.extraction.actors import find_actors
from offline_articles import ATTACK, CRASH, FLOOD, TELEGRAM, read


def parts(text: str) -> set[tuple[str, str, str]]:
    return {(actor.role, actor.stance, actor.at.words) for actor in find_actors(read(text))}


def roles(text: str, role: str) -> set[str]:
    return {words for given, _, words in parts(text) if given == role}


def test_an_attack_yields_every_part_with_its_stance() -> None:
    assert parts(ATTACK) >= {
        ("perpetrator", "fact", "Five masked gunmen"),
        ("victim", "fact", "Ann Leeson"),
        ("victim", "fact", "two bodyguards"),
        ("claimant", "claimed", "Northern Liberation Front"),
        ("perpetrator", "accused", "Harl Brigade"),
        ("perpetrator", "denied", "Harl Brigade"),
        ("perpetrator", "accused", "Paul Drum"),
        ("owner", "fact", "Sund Lines"),
        ("authority", "fact", "Tom Bracker"),
    }
    assert "Detectives" in roles(ATTACK, "investigator")


def test_an_accident_has_a_victim_and_responders_and_no_perpetrator() -> None:
    assert roles(CRASH, "victim") == {"Mark Odell"}
    assert "Firefighters" in roles(CRASH, "responder")
    assert roles(CRASH, "perpetrator") == set()


def test_a_disaster_has_authorities_and_no_perpetrator() -> None:
    assert "Lena Osk" in roles(FLOOD, "authority")
    assert roles(FLOOD, "perpetrator") == set()


def test_capitals_are_read_by_word_order() -> None:
    assert parts(TELEGRAM) >= {
        ("perpetrator", "fact", "FIVE UNIDENTIFIED INDIVIDUALS"),
        ("victim", "fact", "ANNA LEESON BARRO"),
        ("victim", "fact", "TWO OF HER BODYGUARDS"),
        ("perpetrator", "fact", "NORTHERN LIBERATION FRONT"),
        ("perpetrator", "fact", "NLF"),
    }


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        pytest.param("Omar Latif was shot by two men in Velmora.", "victim", "Omar Latif", id="passive"),
        pytest.param("Omar Latif was shot by two men in Velmora.", "perpetrator", "two men", id="agent-of-passive"),
        pytest.param("Rebels last night stormed the town hall.", "perpetrator", "Rebels", id="time-before-the-verb"),
        pytest.param("Rosa Marn, 30, who taught music, was killed.", "victim", "Rosa Marn", id="apposition"),
        pytest.param("France carried out the strike, he said.", "perpetrator", "France", id="state"),
        pytest.param("The murder of Rosa Marn shocked the town.", "victim", "Rosa Marn", id="noun-of-harm"),
        pytest.param("Rosa Marn's murder shocked the town.", "victim", "Rosa Marn", id="possessive"),
        pytest.param("A bomb exploded outside the embassy.", "target", "embassy", id="where-a-bomb-went-off"),
        pytest.param("The company is owned by Sund Lines.", "owner", "Sund Lines", id="owner"),
    ],
)
def test_word_order_decides_the_part(sentence: str, role: str, words: str) -> None:
    assert words in roles(sentence, role)


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        pytest.param("Norland carried out the strike, he said.", "perpetrator", "Norland", id="unknown-land-is-none"),
        pytest.param("Police are searching for survivors.", "perpetrator", "Police", id="searching-is-no-deed"),
        pytest.param("No group claimed responsibility for it.", "claimant", "No group", id="nobody-is-no-claimant"),
        pytest.param("The attack on the base went on.", "perpetrator", "attack", id="an-event-does-nothing"),
    ],
)
def test_what_did_nothing_has_no_part(sentence: str, role: str, words: str) -> None:
    assert words not in roles(sentence, role)


def test_an_allegation_is_about_the_deed_not_about_the_death() -> None:
    found = parts("Rebels allegedly killed Rosa Marn on Monday, he said.")
    assert ("victim", "fact", "Rosa Marn") in found
    assert ("perpetrator", "accused", "Rebels") in found


def test_each_part_is_proposed_once_for_a_name() -> None:
    found = [(one.role, one.stance, one.about, one.at.words.casefold()) for one in find_actors(read(ATTACK * 2))]
    assert len(found) == len(set(found))


def test_whom_an_attack_left_dead_did_not_do_it() -> None:
    text = "The blast hit a post in Tarn on Monday, leaving six guards killed."
    assert "six guards" in roles(text, "victim")
    assert roles(text, "perpetrator") == set()
