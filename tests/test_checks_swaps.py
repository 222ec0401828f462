"""Two things that changed places: every word is in the cited sentence, and the sentence is wrong."""

import pytest

from crosswire.checks.finding import SentenceCheck
from crosswire.checks.rules.swaps import check_counted, check_doers, check_opposites, check_order, check_swapped_days
from crosswire_schemas.summary import Sentence
from stories import cited

TRAIN = "A goods train struck a lorry near Arle."
FLEET = "The navy attacked the smugglers and the smugglers attacked the navy."
LINES = "The northern line closed at noon and the southern line reopened at dusk."
CREW = "The blast killed five soldiers and two miners."
DAYS = "Masons struck in Arle on Monday, and drivers marched in Tavim on Friday."
AFTER = "The mayor resigned after the dam had burst."


@pytest.mark.parametrize(
    ("check", "quote", "text", "found"),
    [
        pytest.param(check_doers, TRAIN, "A lorry struck a goods train.", ["struck"], id="doer"),
        pytest.param(check_doers, TRAIN, "A lorry was struck by a goods train.", [], id="the other voice"),
        pytest.param(
            check_doers, TRAIN, "A goods train was struck by a lorry.", ["struck"], id="doer in the other voice"
        ),
        pytest.param(check_doers, TRAIN, "A train struck a lorry.", [], id="doer kept"),
        pytest.param(check_doers, "A storm tore roofs.", "Roofs tore a storm.", ["tore"], id="irregular verb"),
        pytest.param(check_doers, FLEET, "The smugglers attacked the navy.", [], id="each did it to the other"),
        pytest.param(check_doers, "Police shot a man.", "A man shot a lion.", [], id="one side alone"),
        pytest.param(check_opposites, LINES, "The southern line closed at noon.", ["southern"], id="direction"),
        pytest.param(check_opposites, LINES, "The northern line closed at noon.", [], id="direction kept"),
        pytest.param(check_opposites, LINES, "The northern line has trains.", [], id="nothing said of either"),
        pytest.param(check_counted, CREW, "The blast killed two soldiers.", ["two"], id="number"),
        pytest.param(check_counted, CREW, "The blast killed two miners.", [], id="number kept"),
        pytest.param(check_counted, CREW, "The blast killed five soldiers with miners.", [], id="its own beside it"),
        pytest.param(check_swapped_days, DAYS, "Drivers marched in Tavim on Monday.", ["Monday"], id="day"),
        pytest.param(check_swapped_days, DAYS, "Drivers marched in Tavim on Friday.", [], id="day kept"),
        pytest.param(check_order, AFTER, "The dam burst after the mayor had resigned.", None, id="order"),
        pytest.param(check_order, AFTER, "The dam burst before the mayor resigned.", [], id="the same order"),
    ],
)
def test_what_changed_places_is_found(check: SentenceCheck, quote: str, text: str, found: list[str] | None) -> None:
    sentence = Sentence(text=text, kind="fact", citations=(cited("one", quote),))
    assert [trouble.text for trouble in check(sentence, {})] == ([text] if found is None else found)
