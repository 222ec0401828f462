"""Who is tied to a deed by words that are not its verb, and how bodies are called."""

import pytest

from crosswire.engines.offline.extraction.actors import find_actors
from crosswire.engines.offline.reading.capitals import is_acronym
from offline_articles import read


def parts(text: str) -> set[tuple[str, str]]:
    return {(actor.role, actor.at.words) for actor in find_actors(read(text))}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param(
            "He spoke of the Harl Brigade's involvement in the bombing.", "Harl Brigade", id="its-involvement"
        ),
        pytest.param("The Harl Brigade planned to kidnap the mayor.", "Harl Brigade", id="plan"),
        pytest.param("The rebels were the ones who shot him.", "rebels", id="the-ones-who"),
        pytest.param("Two soldiers stood trial for the murder of Rosa Marn.", "Two soldiers", id="trial"),
        pytest.param("The men were killers in the pay of the Harl Brigade.", "Harl Brigade", id="in-the-pay-of"),
        pytest.param("The papers blamed it on the Harl Brigade.", "Harl Brigade", id="blamed-it-on"),
        pytest.param("Unions are accusing the Harl Brigade of the raid.", "Harl Brigade", id="are-accusing"),
        pytest.param("The explosion was organized by the Harl Brigade.", "Harl Brigade", id="organized-by"),
        pytest.param("He was shot near the U.S. embassy by the Harl Brigade.", "Harl Brigade", id="full-stop-inside"),
        pytest.param(
            "He was killed by a shot from a .22 rifle fired by the Harl Brigade.", "Harl Brigade", id="calibre"
        ),
        pytest.param("He was killed by drug rings operating in Tarn.", "drug rings", id="ring"),
        pytest.param("He was killed by rightist groups.", "rightist groups", id="sort-of-group"),
        pytest.param(
            "A state-backed militia shot him on the way to Tarn.", "state-backed militia", id="compound-adjective"
        ),
        pytest.param("He was shot by a group calling itself the Blue Lantern.", "Blue Lantern", id="calls-itself"),
    ],
)
def test_whoever_is_tied_to_a_deed_has_done_it(sentence: str, words: str) -> None:
    assert ("perpetrator", words) in parts(sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param(
            "The gunmen took Rosa Marn hostage, after taking hostages Ann Lee and Omar Latif.",
            "Omar Latif",
            id="hostages",
        ),
        pytest.param("Rosa Marn, who had been kidnapped in May, was freed.", "Rosa Marn", id="freed"),
        pytest.param("Rosa Marn emerged unhurt from the bombing in Tarn.", "Rosa Marn", id="unhurt"),
        pytest.param("The attack took the life of Rosa Marn in Tarn.", "Rosa Marn", id="took-the-life"),
        pytest.param("Omar Latif was found dead along with Rosa Marn in Tarn.", "Rosa Marn", id="along-with"),
        pytest.param("A clerk, identified as Rosa Marn, was killed in Tarn.", "Rosa Marn", id="identified-as"),
        pytest.param(
            "The students who disappeared in May are Ann Lee and Rosa Marn.", "Rosa Marn", id="who-disappeared"
        ),
        pytest.param("Among the priests murdered was Tomas Marn, 40.", "Tomas Marn", id="among-the-murdered"),
        pytest.param("It exploded, killing six people, including Rosa Marn.", "Rosa Marn", id="including"),
        pytest.param("He was accused of murdering Rosa Marn in Tarn.", "Rosa Marn", id="accused-of-murdering"),
        pytest.param(
            "Rosa Marn, mayor of Tarn, in the northern county, who was kidnapped, is alive.", "Rosa Marn", id="who"
        ),
        pytest.param("In the explosion 20 people died in Tarn.", "20 people", id="count-behind-a-noun"),
        pytest.param("Masked gunmen kidnapped three Europeans in Tarn.", "three Europeans", id="nationals"),
    ],
)
def test_whoever_is_tied_to_a_deed_has_suffered_it(sentence: str, words: str) -> None:
    assert ("victim", words) in parts(sentence)


def test_whoever_is_released_from_custody_is_no_victim() -> None:
    assert ("victim", "Omar Latif") not in parts("Omar Latif was released from custody on Monday in Tarn.")


def test_what_was_attacked_is_not_the_person_before_it() -> None:
    told = "Omar Latif, commander of the Tarn garrison, which was attacked on Monday, spoke."
    assert ("victim", "Omar Latif") not in parts(told)


def test_a_role_in_talks_is_no_deed() -> None:
    assert parts("The Harl Brigade's role in the talks was small.") == set()


def test_unions_that_accuse_are_not_accused() -> None:
    assert "Dockers Union" not in {words for _, words in parts("The Dockers Union is accusing the mayor of the raid.")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("THE ULN KILLED ROSA MARN IN TARN YESTERDAY MORNING.", "ULN", id="not-to-be-spoken"),
        pytest.param("HE WAS SHOT BY THE SO-CALLED BLUE LANTERN UNION.", "BLUE LANTERN UNION", id="so-called"),
        pytest.param("HE WAS KILLED BY A GANG CALLED THE VARKS.", "VARKS", id="gang-called"),
        pytest.param(
            "THE ARMY OF TARN LIBERATION ATLA IS HERE. THE ATLA SHOT HIM.", "ATLA", id="acronym-behind-the-name"
        ),
        pytest.param("THE CRIME IS ATTRIBUTED TO THE TLF'S URBAN COMMANDOS.", "TLF", id="owner"),
    ],
)
def test_in_capitals_a_body_is_known_by_its_letters_or_by_what_it_is_called(text: str, words: str) -> None:
    assert ("perpetrator", words) in parts(text)


@pytest.mark.parametrize("word", ["uln", "brta", "trng", "kpl", "b-19"])
def test_letters_that_nobody_can_speak_are_an_acronym(word: str) -> None:
    assert is_acronym(word)


@pytest.mark.parametrize(
    "word",
    ["strength", "depth", "sixth", "doubt", "fly", "why", "john", "sgt", "xxii", "lhasa", "world", "mcgee", "sri"],
)
def test_words_and_names_are_no_acronyms(word: str) -> None:
    assert not is_acronym(word)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("The rebels blew up a section of the pipeline near Tarn.", "section of the pipeline", id="a-part"),
        pytest.param("They hurled sticks of dynamite at the embassy.", "embassy", id="sticks-of-dynamite"),
        pytest.param("It was the sixth attack this year against the pipeline.", "pipeline", id="time-between"),
    ],
)
def test_what_was_hit_is_a_target(sentence: str, words: str) -> None:
    assert ("target", words) in parts(sentence)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("THE VELMORA CARTEL SHOT HIM IN TARN ON MONDAY.", "VELMORA CARTEL", id="cartel"),
        pytest.param("HE WAS SHOT BY THE VARN MOLTO COMMANDO UNIT.", "VARN MOLTO COMMANDO UNIT", id="unit"),
        pytest.param("ARMED FORCES PERSONNEL SHOT HIM IN TARN ON MONDAY.", "ARMED FORCES", id="personnel"),
    ],
)
def test_a_body_keeps_its_whole_name(text: str, words: str) -> None:
    assert ("perpetrator", words) in parts(text)


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        pytest.param("The Harl Brigade set fire to a farm.", "target", "farm", id="set-fire-to"),
        pytest.param("An old hut was set ablaze at dawn.", "target", "old hut", id="set-ablaze"),
        pytest.param("Two pylons were sabotaged at dawn.", "target", "Two pylons", id="sabotage"),
        pytest.param("They placed two sticks of dynamite under a bus.", "target", "bus", id="charge-placed-under"),
        pytest.param(
            "Two tourists are being held hostage by the Harl Brigade.", "perpetrator", "Harl Brigade", id="hostage-by"
        ),
        pytest.param(
            "The kidnapped judge was released on Sunday by the Harl Brigade.",
            "perpetrator",
            "Harl Brigade",
            id="whoever-releases-held",
        ),
        pytest.param(
            "The Harl Brigade is still holding Rosa Marn, kidnapped in May.",
            "perpetrator",
            "Harl Brigade",
            id="still-holding",
        ),
        pytest.param(
            "Letters link the Harl Brigade to the murder of Rosa Marn.", "perpetrator", "Harl Brigade", id="linked"
        ),
        pytest.param(
            "He condemned the Harl Brigade for the bombing.", "perpetrator", "Harl Brigade", id="condemned-for"
        ),
        pytest.param("The Harl Brigade said it had killed two men.", "claimant", "Harl Brigade", id="said-it-killed"),
        pytest.param("The Harl Brigade is bombing the town.", "perpetrator", "Harl Brigade", id="progressive"),
        pytest.param("The Harl Brigade began bombing the town.", "perpetrator", "Harl Brigade", id="began"),
    ],
)
def test_more_words_that_give_a_part(sentence: str, role: str, words: str) -> None:
    assert (role, words) in parts(sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("The Harl Brigade launched a campaign for clean water.", "Harl Brigade", id="campaign"),
        pytest.param("The inquiry was carried out by the Harl Brigade.", "Harl Brigade", id="inquiry"),
        pytest.param("He was killed by rebels and not the Harl Brigade.", "Harl Brigade", id="and-not"),
        pytest.param("The kidnapped judge was freed by police.", "police", id="police-free"),
    ],
)
def test_who_does_no_violence_is_no_perpetrator(sentence: str, words: str) -> None:
    assert ("perpetrator", words) not in parts(sentence)


def test_who_is_bombing_is_no_victim() -> None:
    """ "Is bombing" was once read as "is bombed"."""
    assert ("victim", "Harl Brigade") not in parts("The Harl Brigade is bombing the town.")


def test_what_is_denied_is_told_as_denied() -> None:
    [stance] = {
        actor.stance
        for actor in find_actors(read("He denied that the Harl Brigade bombed the town."))
        if actor.at.words == "Harl Brigade"
    }
    assert stance == "denied"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("THE ROSA MARN ARMY [RMA] FLED. RMA FIGHTERS KILLED A MAN.", "RMA", id="acronym-in-brackets"),
        pytest.param("TWO MEN WERE SHOT BY LANTERN HARL GUERRILLAS OF PERU.", "LANTERN HARL", id="state-behind"),
        pytest.param("HE WAS KILLED BY A COLUMN OF STERLING HARL MEMBERS.", "STERLING HARL", id="no-verb-in-ing"),
        pytest.param("THE LNT CLAIMED RESPONSIBILITY FOR THE BOMBING.", "LNT", id="short-name-that-claims"),
        pytest.param("THE MARN CARTEL CLAIMED RESPONSIBILITY FOR IT.", "MARN CARTEL", id="whole-name-that-claims"),
    ],
)
def test_a_body_is_named_in_capitals(sentence: str, words: str) -> None:
    assert words in {found for role, found in parts(sentence) if role in {"perpetrator", "claimant"}}


def test_a_number_of_fighters_is_no_name_of_a_body() -> None:
    assert ("perpetrator", "OVER 500") not in parts("OVER 500 GUERRILLA FIGHTERS ATTACKED TWO TOWNS.")


def test_members_accused_of_a_crime_are_not_of_the_crime() -> None:
    found = parts("He accused members of the armed forces of this crime.")
    assert not any("crime" in words for _, words in found)
