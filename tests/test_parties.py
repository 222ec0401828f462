"""An engine that takes two people for one is not believed where an article tells them apart."""

import pytest

from crosswire.checks.finding import NO_TABLES
from crosswire.checks.rules.parties import find_merged, find_unsupported
from crosswire.reconciliation.parties import find_parties, is_name
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.incident import Actor
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Alias, Party, Summary
from stories import cited, claim, numbered, toll_claim

APART = numbered("Karl Weber denied the charge, his lawyer Nora Albers said.")
AS_ONE = numbered("Karl Weber, also known as Nora Albers, denied the charge.")


def actor(name: str, text: str) -> Claim:
    item = Actor.model_validate(
        {"name": text, "role": "other", "about": "incident", "stance": "fact", "citations": (cited("one", text),)}
    )
    return claim(name, "one", item, text)


@pytest.mark.parametrize(("article", "parties"), [(APART, 2), (AS_ONE, 1)], ids=["apart", "as one"])
def test_names_that_an_article_tells_apart_stay_apart(article: NumberedArticle, parties: int) -> None:
    group = (actor("c1", "Karl Weber"), actor("c2", "Nora Albers"))
    assert len(find_parties([group], [article])) == parties


NAMED = {
    "share nothing": (("Karl Weber", "Nora Albers"), "Karl Weber left. Nora Albers stayed.", 2),
    "a list": (("Karl Weber", "Nora Albers"), "Karl Weber, Nora Albers and two others left.", 2),
    "either": (("Karl Weber", "Nora Albers"), "Karl Weber or Nora Albers did it.", 2),
    "a member and the party": (("Karl Weber", "Harbour Party"), "Karl Weber (Harbour Party) left.", 2),
    "a surname for two": (("Karl Weber", "Anna Weber", "Weber"), "Karl Weber left. Anna Weber stayed. Weber slept.", 2),
    "a word in common": (("Harbour League", "Harbour Front"), "The Harbour League left. The Harbour Front stayed.", 2),
    "named after it": (("Oskelin", "Oskelin Institute"), "Oskelin protested. The Oskelin Institute agreed.", 2),
    "one calls the other": (("Karl Weber", "Nora Albers"), "Karl Weber called Nora Albers a liar.", 2),
    "is called": (("Harbour Front", "Jabhat al-Mina"), "The Harbour Front, also called Jabhat al-Mina, left.", 1),
    "known as": (("Karl Weber", "Nora Albers"), "Karl Weber, better known as Nora Albers, left.", 1),
    "in brackets": (("Harbour Front", "Jabhat al-Mina"), "The Harbour Front (Jabhat al-Mina) left.", 1),
    "spelt otherwise in brackets": (
        ("Harbour Front", "Jabhat al-Meena"),
        "The Harbour Front (Jabhat al-Mina) left. Jabhat al-Meena stayed.",
        1,
    ),
    "an acronym": (("Velmora Rescue Agency", "VRA"), "The Velmora Rescue Agency left. VRA stayed.", 1),
    "transliterated": (("Mohamed Chia al-Tamani", "Mohammed Shia al-Tamani"), "Mohamed Chia al-Tamani left.", 1),
    "a title and a name": (("the Pope", "Francis"), "Pope Francis left. Francis prayed, and the Pope slept.", 1),
    "a word of no weight": (("Karl Weber", "“This", "Nora Albers"), "“This ends,” Karl Weber told Nora Albers.", 3),
    "a part": (("al-Mina group", "Harakat Noor al-Mina"), "The al-Mina group left. Harakat Noor al-Mina stayed.", 1),
}


@pytest.mark.parametrize(("names", "text", "parties"), NAMED.values(), ids=NAMED)
def test_an_alias_needs_words_that_carry_it(names: tuple[str, ...], text: str, parties: int) -> None:
    """Whatever an engine takes for one: a part in common, or a sentence that gives both as names of one."""
    group = [actor(f"c{number}", name) for number, name in enumerate(names)]
    for order in (group, group[::-1]):
        assert len(find_parties([order], [numbered(text)])) == parties


def test_who_speaks_behind_an_office_is_a_party_by_name() -> None:
    """ "Frey" is the head of the service, whose whole name only a description gives."""
    speaker = "the head of the regional fire service, Tomke Frey"
    toll = toll_claim("c1", "one", "Four people", "eq", 4, said_by=speaker, citations=(cited("one", speaker),))
    named = toll.model_copy(update={"said_by": speaker, "anonymity": "named"})
    article = numbered(f"Four people died, {speaker}, said. Frey left.")
    (party,) = find_parties([[named], [actor("c2", "Frey")]], [article])
    assert party.name == "Tomke Frey"


def test_a_surname_joins_no_two_people_of_two_groups() -> None:
    article = numbered("Karl Weber left. Anna Weber stayed. Weber slept.")
    groups = [[actor("c1", "Karl Weber"), actor("c2", "Weber")], [actor("c3", "Anna Weber")]]
    assert len(find_parties(groups, [article])) == 2


@pytest.mark.parametrize(("names", "text", "parties"), NAMED.values(), ids=NAMED)
def test_the_check_asks_the_same_words_of_every_alias(names: tuple[str, ...], text: str, parties: int) -> None:
    aliases = tuple(Alias(text=name, citations=(cited("one", name),)) for name in names)
    unsupported = find_unsupported(Party(name=names[0], aliases=aliases), [numbered(text)])
    # A surname alone hangs together with each of two people.
    assert bool(unsupported) is (parties > 1 and "Weber" not in names)


def test_a_party_with_an_alias_that_nothing_carries_fails_the_check() -> None:
    aliases = tuple(Alias(text=name, citations=(cited("one", name),)) for name in ("Karl Weber", "Nora Albers"))
    summary = Summary.model_construct(parties=(Party(name="Karl Weber", aliases=aliases),))
    apart, joined = numbered("Karl Weber left. Nora Albers stayed."), AS_ONE
    (finding,) = find_merged(summary, {"one": apart}, NO_TABLES)
    assert (finding.check, finding.text) == ("V23", "Nora Albers")
    assert not list(find_merged(summary, {"one": joined}, NO_TABLES))


@pytest.mark.parametrize("text", ["Harbour Front", "Harakat al-Nour", "the Islamic League of Orlu", "Orlu police"])
def test_a_party_has_a_proper_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["Orlu police officer", "Orlu-backed groups", "pro-Orlu militia", "Front-led movement"]
)
def test_words_that_tell_whose_side_somebody_is_on_are_no_name(text: str) -> None:
    assert not is_name(text)
