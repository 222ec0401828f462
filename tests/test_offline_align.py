"""What reports the same is joined, what only looks like it stays apart."""

import pytest

from crosswire.engines.offline.alignment.align import align_claims_by_rule
from crosswire.reconciliation.alignment import alignment_faults
from crosswire_schemas.reconciliation import Claim
from incidents import Report, claims_of


def texts(claims: tuple[Claim, ...], slot: str) -> list[list[str]]:
    """The groups of one slot, by the words of their claims."""
    chosen = [claim for claim in claims if claim.slot == slot and not (slot == "event" and claim.event == "incident")]
    by_id = {claim.id: claim.text for claim in chosen}
    alignment = align_claims_by_rule(chosen)
    assert alignment_faults(alignment, chosen) == []
    return [[by_id[name] for name in group.ids] for group in alignment.groups]


def report(name: str, text: str) -> Report:
    return Report(name, f"A ferry sank off Velmora. {text}", "A ferry sank")


HARBOUR = "the harbour master Ivo Dren"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            ("The pilot left the marked channel before dawn", "the harbour master Ivo Dren"),
            ("The pilot had left the marked channel shortly before dawn", "Dren"),
            id="one speaker in other words",
        ),
        pytest.param(
            ("“the ship struck the northern reef at full speed”", "a rescue official in Velmora"),
            ("“the ship struck the northern reef at full speed” near the pier", "a coastguard official in the city"),
            id="one quotation of two descriptions",
        ),
        pytest.param(
            ("Two lifeboats took all passengers aboard to Velmora harbour", None),
            ("All the passengers aboard were taken to Velmora harbour by two lifeboats", None),
            id="one fact in the articles' own voice",
        ),
        pytest.param(
            ("Nine passengers of the ferry went to hospital in Velmora", None),
            ("Two passengers of the ferry went to hospital in Velmora", None),
            id="another figure, and all other words the same",
        ),
        pytest.param(
            ("The pilot of the ferry left the marked channel", "Ivo Dren"),
            ("The pilot of the ferry never left the marked channel", "Ana Ruiz"),
            id="two speakers, one of whom denies it",
        ),
    ],
)
def test_one_utterance_or_fact_is_one_group(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    a = report("a", f"{one[0]}, {one[1]} said." if one[1] else f"{one[0]}.").says(*one)
    b = report("b", f"{other[0]}, {other[1]} said." if other[1] else f"{other[0]}.").says(*other)
    assert texts(claims_of(a, b), "statement") == [[one[0], other[0]]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            ("The pilot left the marked channel before dawn", "Ivo Dren"),
            ("The company will pay for every night in a hotel", "Ivo Dren"),
            id="two things of one speaker",
        ),
        pytest.param(
            ("The crew did everything to save the passengers", "Ivo Dren"),
            ("The crew did nothing at all to save the cargo", "Ana Ruiz"),
            id="two speakers",
        ),
        pytest.param(
            ("Nine passengers of the ferry went to hospital in Velmora", None),
            ("Two passengers of a bus were flown to hospital in Velmora", None),
            id="other figures and other words",
        ),
    ],
)
def test_what_differs_in_substance_stays_apart(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    a = report("a", f"{one[0]}, {one[1]} said." if one[1] else f"{one[0]}.").says(*one)
    b = report("b", f"{other[0]}, {other[1]} said." if other[1] else f"{other[0]}.").says(*other)
    assert texts(claims_of(a, b), "statement") == []


def test_other_figures_of_one_speaker_are_one_statement_for_the_comparison_to_judge() -> None:
    one = "Nine passengers of the ferry went to hospital in Velmora"
    other = one.replace("Nine", "Seven")
    a = report("a", f"{one}, {HARBOUR} said.").says(one, HARBOUR)
    b = report("b", f"{other}, {HARBOUR} said.").says(other, HARBOUR)
    assert texts(claims_of(a, b), "statement") == [[one, other]]


def test_counts_of_one_effect_and_people_are_joined_whatever_the_number() -> None:
    a = report("a", "Nine passengers of the ferry were hurt off Velmora.").toll("Nine passengers", 9, who="passengers")
    b = report("b", "Seven passengers of the ferry were hurt off Velmora.").toll(
        "Seven passengers", 7, who="passengers"
    )
    assert texts(claims_of(a, b), "toll") == [["Nine passengers", "Seven passengers"]]


def test_counts_of_other_people_or_another_effect_stay_apart() -> None:
    a = report("a", "Nine passengers were hurt, two sailors died.").toll("Nine passengers", 9, who="passengers")
    b = report("b", "Three sailors were hurt. Nine cars were lost.").toll("Three sailors", 3, who="sailors")
    b.toll("Nine cars", 9, "damaged", who="cars")
    assert texts(claims_of(a, b), "toll") == []


@pytest.mark.parametrize("words", ["including", "among them", "of whom"])
def test_a_part_of_a_total_is_no_other_count_of_it(words: str) -> None:
    a = report("a", f"Nine passengers of the ferry were hurt off Velmora, {words} two passengers of the ferry.")
    a.toll("two passengers", 2, who="passengers")
    b = report("b", "Seven passengers of the ferry were hurt off Velmora.").toll(
        "Seven passengers", 7, who="passengers"
    )
    assert texts(claims_of(a, b), "toll") == []


def test_a_count_of_another_event_never_joins_one_of_the_incident() -> None:
    a = report("a", "Nine passengers were hurt.").toll("Nine passengers", 9, who="passengers")
    b = report("b", "Nine passengers were hurt when a tug sank in May.").related("a tug sank")
    b.toll("Nine passengers", 9, who="passengers", about="e1")
    assert texts(claims_of(a, b), "toll") == []


def test_one_related_event_of_two_articles_is_joined() -> None:
    a = report("a", "A tug sank on the Harl reef in May 2030 with four sailors.").related("A tug sank")
    b = report("b", "In May 2030, a tug with four sailors sank on the Harl reef.").related("a tug")
    assert texts(claims_of(a, b), "event") == [["A tug sank", "a tug"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("A tug sank on the Harl reef in June 2029 with four sailors.", id="another month"),
        pytest.param("A tug sank after a fire in the port of Osk.", id="another place"),
    ],
)
def test_two_related_events_stay_apart(other: str) -> None:
    a = report("a", "A tug sank on the Harl reef in May 2030 with four sailors.").related("A tug sank")
    assert texts(claims_of(a, report("b", other).related("A tug sank")), "event") == []


def test_one_article_tells_its_events_apart() -> None:
    one = "A tug sank on the Harl reef with four sailors."
    a = report("a", f"{one} Then {one[0].lower()}{one[1:]}")
    a.related("A tug sank").related("a tug sank", "e2")
    assert texts(claims_of(a), "event") == []


def test_every_id_stands_in_one_group_of_its_own_kind_and_the_order_is_that_of_the_claims() -> None:
    said = "The pilot left the marked channel before dawn"
    reports = [
        report(name, f"{said}, {HARBOUR} said. Nine passengers were hurt.")
        .says(said, HARBOUR)
        .toll("Nine passengers", 9, who="passengers")
        .actor("Ivo Dren")
        for name in "abcd"
    ]
    claims = [claim for claim in claims_of(*reports) if claim.slot in ("statement", "toll", "actor")]
    alignment = align_claims_by_rule(claims)
    assert alignment_faults(alignment, claims) == []
    order = [claim.id for claim in claims]
    assert [group.ids for group in alignment.groups] == [
        [i for i in order if i in group.ids] for group in alignment.groups
    ]
    assert sorted(map(len, (group.ids for group in alignment.groups))) == [4, 4, 4]


def test_no_claims_make_no_groups() -> None:
    assert align_claims_by_rule([]).groups == []


def test_a_long_quotation_joins_a_group_of_which_one_member_quotes_another_part() -> None:
    """The first shares words with the second alone, the second its quotation with the third."""
    told = (
        ("“two dead”, and spoke of “the pier of the northern harbour near Velmora”", "an official in town"),
        ("“A freighter struck the pier of the northern harbour near Velmora”", "an official in the port"),
        ("“a freighter struck the pier of northern harbour” off the lighthouse", "a coastguard officer"),
    )
    reports = [report(f"r{n}", f"{text}, {who} said.").says(text, who) for n, (text, who) in enumerate(told)]
    assert texts(claims_of(*reports), "statement") == [[text for text, _ in told]]
