"""Who can be one source under two descriptions, and how many sources stand behind a claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reconciliation.sources.speakers import distinct_speakers, same_speaker
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Statement
from crosswire_schemas.reconciliation import Claim

ONE_SOURCE = [
    ("US military official", "an American military official"),
    ("the head of the regional fire service, Tom Frey", "Frey"),
    ("a US defense official", "an American defence official"),
    ("US military official", "the US military"),
    ("the official", "a senior security official in Velmora"),
    ("officials", "local officials"),
    ("a security source", "security officials"),
    ("security official in Velmora", "a security official in the capital, Velmora"),
    ("Norwegian police", "a Norwegian police officer in the area"),
    ("Norwegian police", "police in Norway"),
    ("police", "a police spokesman"),
    ("police", "Sergeant Dana Cole"),
    ("police", "VPD Detective Dana Cole"),
    ("police", "the Velmora police department"),
    ("Velmora fire department", "fire officials"),
    ("the police chief", "the chief of police"),
    ("the fire chief of Velmora", "the fire chief"),
    ("Mayor Anna Berg", "Berg"),
    ("Mayor Anna Berg", "the mayor of Velmora, Anna Berg"),
    ("Mayor Anna Berg", "the mayor"),
    ("the Swedish prime minister", "Prime Minister Karin Holm"),
    ("Lt. Tom Reyes of the county sheriff's office", "the county sheriff's office"),
    ("Mohamed Chia al-Tamani", "Mr. Tamani"),
    ("the mayor", "a statement from the mayor's office"),
    ("a statement from the mayor", "the mayor's office"),
    ("Mayor Anna Berg", "the mayor's spokeswoman"),
    ("Anna Berg", "a spokesman for Anna Berg"),
    ("District Attorney Ruth Lind", "the district attorney's office"),
    ("Her lawyer, Tom Frey", "Defence lawyer Thomas Frey"),
    ("Fire Captain Ruth Lind", "a fire captain"),
    ("the health ministry", "a statement by the ministry of health"),
    ("a spokesperson", "a spokesman for the ferry company"),
    ("Harbour Workers Union", "a statement by the Harbour Workers Union"),
    ("Velmora Rescue Agency", "the VRA"),
    ("shopkeeper Dana Cole", "Dana Cole, a shopkeeper"),
    ("shopkeeper Dana Cole", "a shopkeeper"),
    ("Hashd al-Nour", "Hashed al-Nour"),
    ("lawyer Dana Cole", "the suspect's lawyer"),
    ("the victim's mother", "the mother"),
    ("he", "Mayor Anna Berg"),
    ("a news release", "police"),
    ("deputies", "Sheriff Ann Lee"),
    ("the Skerry County Sheriff's Office", "deputies"),
    ("authorities", "Sheriff Ann Lee"),
    ("officials", "the mayor"),
    ("investigators", "police"),
    ("state troopers", "state police"),
    ("prosecutors", "Assistant State's Attorney Ruth Lind"),
    ("Professor Ruth Lind of the University of Velmora", "study author Ruth Lind"),
    ("Prof. Lind", "Professor Ruth Lind"),
    ("Velmora Fire Department Chief Tom Reyes", "fire officials"),
    ("his representative Dana Cole", "a spokesperson"),
    ("the Harbour Front, a loose coalition of armed groups", "the Harbour Front, an umbrella group close to Oskelin"),
    ("the Velmora Police Department", "Velmora Police Chief Tom Reyes"),
    ("they", "two witnesses"),
]
TWO_SOURCES = [
    ("police", "Army Sergeant Dana Cole"),
    ("police", "Marine Staff Sgt. Dana Cole"),
    ("police", "Sgt. Dana Cole of the army"),
    ("security official in Velmora", "a defence official in Velmora"),
    ("a security official in Velmora", "a security official in Oskelin"),
    ("US military official", "an Iranian military official"),
    ("US military official", "a security official in Velmora"),
    ("an official", "a resident"),
    ("officials", "witnesses"),
    ("police", "the hospital"),
    ("police", "the police union"),
    ("the fire chief", "the police chief"),
    ("the mayor", "the deputy mayor"),
    ("the mayor", "the former mayor"),
    ("the mayor", "the mayor's brother"),
    ("the suspect", "the suspect's lawyer"),
    ("the suspect", "the suspect's lawyer, Dana Cole"),
    ("Anna Berg", "Anna Berg's lawyer"),
    ("Anna Berg", "the mother of Anna Berg"),
    ("Anna Berg's lawyer", "Tom Reyes's lawyer"),
    ("Mayor Anna Berg", "Mayor Tom Reyes"),
    ("police spokesman Tom Reyes", "police spokeswoman Dana Cole"),
    ("Mr. Berg", "Mrs. Berg"),
    ("Anna Berg", "the mayor"),
    ("the US Central Command", "the Iranian Central Command"),
    ("two security sources", "three security sources"),
    ("a statement by the harbour company", "a statement by the harbour workers"),
    ("the ferry company", "the mayor's office"),
    ("a spokesman", "a resident"),
    ("authorities", "the suspect's brother"),
    ("investigators", "a neighbour"),
    ("Chief Tom Reyes of the harbour police", "Captain Dana Cole of the harbour police"),
    ("the Harbour Front, a coalition", "the Harbour Union, a coalition"),
]
SPEAKERS = sorted({speaker for pair in (*ONE_SOURCE, *TWO_SOURCES) for speaker in pair})


def said(speaker: str | None, article: str = "one", number: int = 1) -> Claim:
    """A claim of *article* that *speaker* makes."""
    words = "five men drowned"
    cited = (Citation(article=article, file=f"{article}.txt", start=0, end=len(words), quote=words),)
    item = Statement(
        speaker=speaker,
        anonymity=None,
        verb=None,
        text=words,
        quoted=False,
        stance="fact",
        about="incident",
        citations=cited,
    )
    return Claim(
        id=f"c{number}",
        article=article,
        slot="statement",
        event="incident",
        text=words,
        said_by=speaker,
        item=item,
        citations=cited,
        evidence=cited,
    )


@pytest.mark.parametrize(("one", "other"), ONE_SOURCE)
def test_descriptions_can_be_of_one_source(one: str, other: str) -> None:
    assert same_speaker(one, other)
    assert same_speaker(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_SOURCES)
def test_descriptions_with_something_of_their_own_are_kept_apart(one: str, other: str) -> None:
    assert not same_speaker(one, other)
    assert not same_speaker(other, one)


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_a_description_is_of_itself_in_other_letters_too(speaker: str) -> None:
    assert same_speaker(speaker, speaker)
    assert same_speaker(speaker, speaker[0].upper() + speaker[1:])


@pytest.mark.parametrize("speaker", [*SPEAKERS, "Velmora"])
def test_whoever_is_compared_with_whom(speaker: str) -> None:
    """A port's name was one source with an official in that port, if it came second."""
    assert [same_speaker(speaker, other) for other in SPEAKERS] == [same_speaker(other, speaker) for other in SPEAKERS]


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_words_are_compared_without_failing_and_both_ways_alike(one: str, other: str) -> None:
    assert same_speaker(one, other) == same_speaker(other, one)
    assert same_speaker(one, one)


def test_sources_are_told_by_their_fullest_description_in_the_order_met() -> None:
    claims = [said(who) for who in (None, "the official", "police", "a US military official", "Velmora police")]
    assert distinct_speakers(claims) == ["a US military official", "Velmora police"]


@given(st.permutations(SPEAKERS[:12]))
def test_the_order_of_claims_changes_no_count(order: list[str]) -> None:
    assert set(distinct_speakers(map(said, order))) == set(distinct_speakers(map(said, SPEAKERS[:12])))
