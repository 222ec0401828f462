"""Whom and where a template of MUC-4 names, beyond the words of its own sentences."""

import pytest

from benchmarks.quality.muc_responses import read_article_of, respond


def _respond(text: str, header: str = "NORLAND, 4 MAR 31 (X)") -> list[dict[str, set[str]]]:
    templates = respond(read_article_of("X", f"{header} -- [TEXT] {text}"))
    return [
        {slot: {fill.alternatives[0] for fill in fills} for slot, fills in template.slots.items()}
        for template in templates
    ]


def test_another_type_without_a_place_of_its_own_has_that_of_the_event() -> None:
    text = "REBELS MURDERED THREE TEACHERS IN THE CITY OF TARN. TWO JUDGES WERE KIDNAPPED."
    assert [template["location"] for template in _respond(text, "LIMA, 4 MAR 90 (X)")] == [{"PERU: TARN"}] * 2


@pytest.mark.parametrize(
    ("text", "names", "numbers"),
    [
        ("REBELS ATTACKED JUDGE ANNA LEESON BARRO.", {"ANNA LEESON BARRO"}, {"1: ANNA LEESON BARRO"}),
        ("THERE WAS AN ATTACK ON JUDGE ANNA LEESON BARRO TODAY.", {"ANNA LEESON BARRO"}, {"1: ANNA LEESON BARRO"}),
        ("THERE WAS AN ATTACK ON TWO TEACHERS TODAY.", set(), {"2: TWO TEACHERS"}),
        ("THERE WAS AN ATTACK ON THE EMBASSY TODAY.", set(), set()),
    ],
)
def test_somebody_who_is_attacked_is_a_human_target(text: str, names: set[str], numbers: set[str]) -> None:
    [template] = _respond(text)
    assert (template["name"], template["number"]) == (names, numbers)


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("A BOMB DESTROYED THE EMBASSY.", ["ATTACK", "BOMBING"]),
        ("THEY SET FIRE TO TWO BUSES.", ["ATTACK", "ARSON"]),
        ("A BOMB EXPLODED.", ["ATTACK"]),
    ],
)
def test_another_type_that_hits_things_is_a_template_of_its_own(sentence: str, types: list[str]) -> None:
    found = _respond(f"REBELS MURDERED THREE TEACHERS IN TARN AND KILLED A JUDGE. {sentence}")
    assert [kind for template in found for kind in template["type"]] == types


@pytest.mark.parametrize(
    ("text", "names", "numbers"),
    [
        (
            "REBELS SHOT THE MAYOR OF TARN. MAYOR ANNA LEESON BARRO WAS AT HOME.",
            {"ANNA LEESON BARRO"},
            {"1: ANNA LEESON BARRO"},
        ),
        (
            "REBELS SHOT A TEACHER. THE TEACHER, ANNA LEESON BARRO, WAS ON THE WAY HOME.",
            {"ANNA LEESON BARRO"},
            {"1: ANNA LEESON BARRO"},
        ),
        (
            "REBELS SHOT A MAYOR. MAYOR ANNA LEESON BARRO AND MAYOR PEDRO OLSEN ROCA MET ON SUNDAY.",
            set(),
            {"1: MAYOR"},
        ),
    ],
)
def test_who_is_only_described_has_the_name_that_the_article_joins_to_it(
    text: str, names: set[str], numbers: set[str]
) -> None:
    [template] = _respond(text)
    assert (template["name"], template["number"]) == (names, numbers)


def test_a_sum_of_the_other_victims_is_no_fill() -> None:
    [template] = _respond("EIGHT PEOPLE WERE KILLED IN TARN. REBELS SHOT SIX PRIESTS AND KILLED TWO COOKS.")
    assert template["number"] == {"6: SIX PRIESTS", "2: COOKS"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("REBELS MURDERED ANNA LEESON BARRO IN TARN.", {"CIVILIAN"}),
        ("REBELS MURDERED TWO JUDGES IN THE CITY OF TARN.", {"LEGAL OR JUDICIAL"}),
        ("A BOMB DESTROYED THE BUILDING IN TARN.", {"OTHER"}),
        ("A BOMB DESTROYED THE BRIDGE IN TARN.", {"TRANSPORTATION ROUTE"}),
    ],
)
def test_a_target_of_no_other_type_has_the_default(text: str, kinds: set[str]) -> None:
    [template] = respond(read_article_of("X", f"NORLAND, 4 MAR 31 (X) -- [TEXT] {text}"))
    assert template.kinds == kinds


@pytest.mark.parametrize(
    ("text", "location"),
    [
        (
            "THE MINISTER SPOKE IN TARN.\n\n   HE WAS CHEERED.\n\n   HE REGRETTED THE ATTACK ON TWO TEACHERS.",
            "PERU",
        ),
        (
            "THE MINISTER SPOKE IN TARN.\n\n   HE WAS CHEERED.\n\n   HE REGRETTED THE ATTACK ON TWO TEACHERS IN TARN.",
            "PERU: TARN",
        ),
        ("REBELS MURDERED THREE TEACHERS WHEN THE TALKS BEGAN IN CARACAS.", "PERU"),
    ],
    ids=["a visit", "named again with the attack", "the capital of a country that does not count"],
)
def test_a_place_is_that_of_the_event_where_any_mention_of_it_is(text: str, location: str) -> None:
    [template] = _respond(text, "LIMA, 8 MAR 89 (X)")
    assert template["location"] == {location}


def test_a_day_that_is_also_given_by_its_date_is_no_mere_weekday() -> None:
    text = "REBELS MURDERED THREE TEACHERS IN TARN LAST TUESDAY. THE SCHOOL HAS BEEN CLOSED SINCE 7 MARCH."
    [template] = _respond(text, "LIMA, 8 MAR 89 (X)")
    assert template["date"] == {"07 MAR 89"}


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        (
            "REBELS ATTACKED JUDGE ANNA LEESON BARRO IN THE CITY OF TARN, WHERE SHE HAD LIVED WITH HER "
            "FAMILY SINCE THE DAY ON WHICH SHE LEFT COURT. TWO TEACHERS WERE KILLED.",
            {"DEATH: ANNA LEESON BARRO", "DEATH: TEACHERS"},
        ),
        (
            "REBELS ATTACKED JUDGE ANNA LEESON BARRO IN THE CITY OF TARN, WHERE SHE HAD LIVED WITH HER "
            "FAMILY SINCE THE DAY ON WHICH SHE LEFT COURT. TWO TEACHERS WERE KILLED AND THREE COOKS WERE WOUNDED.",
            {"DEATH: TEACHERS", "INJURY: COOKS"},
        ),
    ],
    ids=["one effect", "two effects"],
)
def test_who_is_named_shares_the_only_effect_that_is_told(text: str, effects: set[str]) -> None:
    [template] = _respond(text)
    assert template["effect"] == effects
