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
