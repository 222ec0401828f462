"""How a response is scored against a key of MUC-4; the data themselves are no part of the project."""

from pathlib import Path

import pytest

from benchmarks.quality.muc import main
from benchmarks.quality.muc_keys import read_key, score_date, score_location, score_number, score_string, score_type


def test_a_folder_without_the_data_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "muc4/docs.jsonl" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("said", "key", "score"),
    [
        ("03 MAY 31", "03 MAY 31", 1.0),
        ("- 04 MAY 31", "- 04 MAY 31", 1.0),
        ("02 MAY 31", "- 04 MAY 31", 0.5),
        ("- 04 MAY 31", "04 MAY 31", 0.5),
        ("- 04 MAY 31", "03 MAY 31", 0.0),
        ("05 MAY 31", "03 MAY 31 - 04 MAY 31", 0.0),
        ("03 MAY 31", "03 MAY 31 - 04 MAY 31", 0.5),
        ("02 MAY 31", "03 MAY 31", 0.0),
    ],
)
def test_dates_score_as_the_guidelines_say(said: str, key: str, score: float) -> None:
    assert score_date(said, key) == score


@pytest.mark.parametrize(
    ("said", "key", "score"),
    [
        ("NORLAND: TARN", "NORLAND: HARL (DEPARTMENT): TARN (CITY)", 1.0),
        ("NORLAND", "NORLAND: TARN (CITY)", 0.5),
        ("SUDLAND: TARN", "NORLAND: TARN (CITY)", 0.5),
        ("NORLAND: VELMORA", "NORLAND", 0.5),
        ("SUDLAND: VELMORA", "NORLAND: TARN (CITY)", 0.0),
    ],
)
def test_places_score_as_the_guidelines_say(said: str, key: str, score: float) -> None:
    assert score_location(said, key) == score


def test_other_fills_score_whole_part_or_nothing() -> None:
    assert [score_type("ATTACK", key) for key in ("ATTACK", "BOMBING")] == [1.0, 0.5]
    assert score_type("BOMBING", "ATTACK") == 0.0
    assert [score_string(said, '"ROSA MARN"') for said in ("ROSA MARN", "MARN", "LEESON")] == [1.0, 0.5, 0.0]
    assert [score_number(said, '2: "GUARDS"') for said in ("2: TWO GUARDS", "2: MEN", "3: GUARDS")] == [1.0, 0.5, 0.0]


def test_a_question_mark_makes_a_fill_optional() -> None:
    names = "INCIDENT: TYPE|INCIDENT: DATE|INCIDENT: LOCATION|PERP: INDIVIDUAL ID|PERP: ORGANIZATION ID|HUM TGT: NAME|"
    names += (
        "HUM TGT: NUMBER|HUM TGT: EFFECT OF INCIDENT|HUM TGT: DESCRIPTION|PHYS TGT: ID|HUM TGT: TYPE|PHYS TGT: TYPE"
    )
    slots = {name: list[str]() for name in names.split("|")}
    slots |= {"INCIDENT: INSTRUMENT ID": ['? "BOMB" / "CAR BOMB"'], "MESSAGE: TEMPLATE": ["1"]}
    [fill] = read_key(slots).slots["weapon"]
    assert fill.optional
    assert fill.alternatives == ('"BOMB"', '"CAR BOMB"')
