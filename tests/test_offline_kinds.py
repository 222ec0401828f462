"""What kind of event an article reports, and the words that say so."""

import pytest

from crosswire.engines.offline.extraction.event import find_event
from crosswire.engines.offline.reading.sentence import read_sentences
from stories import numbered


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Gunmen opened fire on a wedding, killing two.", "shooting", "Gunmen"),
        ("A car bomb went off outside the port.", "bombing", "car bomb"),
        ("An air strike hit the camp of the militants.", "armed_attack", "air strike"),
        ("Rebels kidnapped three engineers.", "kidnapping", "kidnapped"),
        ("A bus and a truck collided, and the bus overturned.", "accident", "collided"),
        ("A blaze destroyed the mill; firefighters saved the school.", "fire", "blaze"),
        ("An earthquake of magnitude 6 shook the coast.", "disaster", "earthquake"),
        ("The outbreak of cholera has spread.", "disease", "outbreak"),
        ("Thousands marched; the protest was calm.", "protest", "marched"),
        ("The court sentenced the mayor.", "legal", "court"),
        ("The parliament voted for the treaty.", "political", "parliament"),
        ("The baker sold bread.", "other", "The baker sold bread."),
        ("A rocket took a satellite to the sky.", "other", "A rocket took a satellite to the sky."),
        ("The Sund 9 will blast off at noon.", "other", "The Sund 9 will blast off at noon."),
        ("A rocket struck the camp, wounding two.", "armed_attack", "rocket"),
        ("Terrorists wrote messages.", "other", "Terrorists wrote messages."),
        ("Terrorists attacked the port.", "armed_attack", "Terrorists"),
        ("The Harl Hawks fire head coach Ivo Dren.", "other", "The Harl Hawks fire head coach Ivo Dren."),
        ("The offensive line coach left.", "other", "The offensive line coach left."),
        ("The army began an offensive in the north.", "armed_attack", "offensive"),
        ("A quarrel erupted near the port.", "other", "A quarrel erupted near the port."),
        ("The volcano erupted at noon.", "disaster", "volcano erupted"),
        ("A CAR BOMB EXPLODED IN THE CAPITAL.", "bombing", "CAR BOMB"),
    ],
)
def test_an_event_is_of_the_kind_its_words_name(text: str, kind: str, words: str) -> None:
    article = numbered(text)
    event = find_event(read_sentences(article)[1], article.article)
    assert event is not None
    assert (event.kind, event.at.words) == (kind, words)


def test_a_trial_for_a_shooting_reports_the_shooting() -> None:
    article = numbered("The man who shot two boys was in court. The shooting took place in May. The judge left.")
    event = find_event(read_sentences(article)[1], article.article)
    assert event is not None
    assert event.kind == "shooting"


def test_nothing_is_no_event() -> None:
    article = numbered("")
    assert find_event(read_sentences(article)[1], article.article) is None


def test_what_tells_of_harm_is_the_event_where_no_kind_is_named() -> None:
    article = numbered("Story 3. The sky was grey. Three miners died in the pit at Bron.")
    event = find_event(read_sentences(article)[1], article.article)
    assert event is not None
    assert event.at.words == "Three miners died in the pit at Bron."
