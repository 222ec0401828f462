"""How a response is scored against a key of MUC-4; the data themselves are no part of the project."""

from pathlib import Path

import pytest

from benchmarks.quality.__main__ import main
from benchmarks.quality.muc import map_templates
from benchmarks.quality.muc_keys import (
    KEY_NAMES,
    SLOTS,
    Fill,
    Template,
    read_key,
    score_date,
    score_effect,
    score_location,
    score_number,
    score_string,
    score_type,
)
from benchmarks.quality.muc_responses import read_article_of, respond
from benchmarks.quality.muc_targets import is_counted


def test_a_folder_without_the_data_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), "muc"]) == 2
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
        ("NORLAND: TARN", "NORLAND: TARN (CITY) - HARL (CITY)", 0.5),
        ("NORLAND: TARN", "NORLAND: TARN (CITY / DEPARTMENT)", 1.0),
    ],
)
def test_places_score_as_the_guidelines_say(said: str, key: str, score: float) -> None:
    assert score_location(said, key) == score


def test_other_fills_score_whole_part_or_nothing() -> None:
    assert [score_type("ATTACK", key) for key in ("ATTACK", "BOMBING")] == [1.0, 0.5]
    assert score_type("BOMBING", "ATTACK") == 0.0
    assert [score_string(said, '"ROSA MARN"') for said in ("ROSA MARN", "MARN", "LEESON")] == [1.0, 0.5, 0.0]
    assert [score_number(said, '2: "GUARDS"') for said in ("2: TWO GUARDS", "2: MEN", "3: GUARDS")] == [1.0, 0.5, 0.0]


def _slots(**values: list[str]) -> dict[str, list[str]]:
    names = "INCIDENT: TYPE|INCIDENT: DATE|INCIDENT: LOCATION|INCIDENT: INSTRUMENT ID|PERP: INDIVIDUAL ID|"
    names += "PERP: ORGANIZATION ID|HUM TGT: NAME|HUM TGT: NUMBER|HUM TGT: EFFECT OF INCIDENT|HUM TGT: DESCRIPTION|"
    names += "PHYS TGT: ID|HUM TGT: TYPE|PHYS TGT: TYPE"
    return {name: list[str]() for name in names.split("|")} | {"MESSAGE: TEMPLATE": ["1"]} | values


def test_each_way_of_naming_whom_a_number_is_about_is_an_alternative() -> None:
    """Only the first of them kept its number once: the second was taken for a value of its own."""
    [fill] = read_key(_slots(**{"HUM TGT: NUMBER": ['6: "TEACHERS" / "SCHOOL STAFF"']})).slots["number"]
    assert fill.alternatives == ('6: "TEACHERS"', '6: "SCHOOL STAFF"')
    assert score_number("6: STAFF", fill.alternatives[1]) == 1.0


@pytest.mark.parametrize(
    ("slot", "value", "alternatives"),
    [
        ("INCIDENT: DATE", "(- 04 MAY 31) / (03 MAY 31 - 04 MAY 31)", ("- 04 MAY 31", "03 MAY 31 - 04 MAY 31")),
        (
            "INCIDENT: LOCATION",
            "(NORLAND: TARN (CITY)) / (NORLAND: HARL (CITY / DEPARTMENT))",
            ("NORLAND: TARN (CITY)", "NORLAND: HARL (CITY / DEPARTMENT)"),
        ),
        ("HUM TGT: NUMBER", '(12 / 12-): "MEN"', ('12: "MEN"', '12-: "MEN"')),
        ("PERP: ORGANIZATION ID", r'"\"GREEN / BLUE\" ARMY" / "GBA"', (r'"\"GREEN / BLUE\" ARMY"', '"GBA"')),
    ],
)
def test_brackets_hold_an_alternative_together_and_make_nothing_optional(
    slot: str, value: str, alternatives: tuple[str, ...]
) -> None:
    """They were taken for the mark of what is optional, and the first and the last of them for one pair."""
    name = {title: key for key, title in KEY_NAMES.items()}[slot]
    [fill] = read_key(_slots(**{slot: [value]})).slots[name]
    assert fill == Fill(alternatives, optional=False)


def _template(**values: str) -> Template:
    slots = {slot: tuple(Fill((value,), False) for value in values.get(slot, "").split("|") if value) for slot in SLOTS}
    return Template(slots, (), frozenset(), False)


def test_templates_are_mapped_for_the_most_credit_in_all() -> None:
    """The best pair by itself would leave the second key without any."""
    keys = [
        _template(type="ATTACK", name="ANNA LEESON|OMAR LATIF", date="04 MAY 31"),
        _template(type="ATTACK", name="OMAR LATIF"),
    ]
    responses = [
        _template(type="ATTACK", name="OMAR LATIF", date="04 MAY 31"),
        _template(type="ATTACK", name="ANNA LEESON"),
    ]
    assert map_templates(keys, responses) == [(keys[0], responses[1]), (keys[1], responses[0])]


def test_a_bound_is_one_however_it_is_spaced() -> None:
    assert score_number("12-: MEN", '12 -: "MEN"') == 1.0


def test_half_of_no_injury_or_death_is_half_right() -> None:
    assert score_effect("NO INJURY: MARN", 'NO INJURY OR DEATH: "MARN"') == 0.5
    assert score_effect("DEATH: MARN", 'NO INJURY OR DEATH: "MARN"') == 0.0


@pytest.mark.parametrize(
    ("kind", "people", "targets", "counted"),
    [
        ("ATTACK", ["A TEACHER"], [], True),
        ("BOMBING", [], ["A BANK"], True),
        ("ATTACK", [], ["MILITARY POSITIONS"], False),
        ("ATTACK", [], ["POLICE STATION"], False),
        ("ATTACK", [], ["SEVERAL VILLAGES"], False),
        ("ATTACK", [], ["DAWN"], False),
        ("KIDNAPPING", [], ["A BANK"], False),
    ],
)
def test_an_event_counts_by_whom_or_what_it_hits(
    kind: str, people: list[str], targets: list[str], counted: bool
) -> None:
    assert is_counted(kind, people, targets) is counted


def test_a_response_names_each_victim_once() -> None:
    text = (
        "NORLAND, 4 MAR 31 (X) -- [TEXT] REBELS KILLED AT LEAST 50 PEASANTS AND TEACHER ANNA LEESON BARRO IN TARN. "
        "THE TEACHER WAS SHOT. THE REBELS ALSO KILLED THE PEASANTS WITH RIFLES."
    )
    [template] = respond(read_article_of("X", text))
    assert [fill.alternatives[0] for fill in template.slots["name"]] == ["ANNA LEESON BARRO"]
    numbers = {fill.alternatives[0] for fill in template.slots["number"]}
    assert numbers == {"1: ANNA LEESON BARRO", "50-: PEASANTS"}
    assert [fill.alternatives[0] for fill in template.slots["individual"]] == ["REBELS"]


def test_a_question_mark_makes_a_fill_optional() -> None:
    [fill] = read_key(_slots(**{"INCIDENT: INSTRUMENT ID": ['? "BOMB" / "CAR BOMB"']})).slots["weapon"]
    assert fill.optional
    assert fill.alternatives == ('"BOMB"', '"CAR BOMB"')


def _respond(text: str, header: str = "NORLAND, 4 MAR 31 (X)") -> list[dict[str, set[str]]]:
    templates = respond(read_article_of("X", f"{header} -- [TEXT] {text}"))
    return [
        {slot: {fill.alternatives[0] for fill in fills} for slot, fills in template.slots.items()}
        for template in templates
    ]


def test_each_type_of_violence_is_a_template_of_its_own_and_has_the_same_culprits() -> None:
    found = _respond(
        "REBELS OF THE HARL BRIGADE ATTACKED A SCHOOL IN TARN AND MURDERED THREE TEACHERS. TWO JUDGES WERE KIDNAPPED."
    )
    assert [template["type"] for template in found] == [{"ATTACK"}, {"KIDNAPPING"}]
    assert [template["number"] for template in found] == [{"3: TEACHERS"}, {"2: JUDGES"}]
    assert [template["organisation"] for template in found] == [{"HARL BRIGADE"}] * 2


def test_another_type_without_anybody_of_its_own_is_no_template() -> None:
    found = _respond("REBELS ATTACKED A SCHOOL IN TARN AND MURDERED THREE TEACHERS. A BOMB EXPLODED.")
    assert [template["type"] for template in found] == [{"ATTACK"}]


def test_an_event_whose_culprits_have_no_name_has_the_organisation_of_the_incident() -> None:
    text = (
        "TARN, 4 MAY 90 -- [TEXT] THE LANTERN LIBERATION ARMY KILLED JUDGE ANNA LEESON IN TARN TODAY.\n\n"
        "   MEANWHILE, THREE FARMERS WERE SHOT DEAD BY REBELS IN VELMORA."
    )
    first, second = respond(read_article_of("one", text))
    assert [fill.alternatives for fill in first.slots["organisation"]] == [("LANTERN LIBERATION ARMY",)]
    assert second.slots["organisation"] == first.slots["organisation"]


def test_what_comes_out_of_a_weapon_is_no_instrument() -> None:
    text = "TARN, 4 MAY 90 -- [TEXT] MEN WITH A RIFLE KILLED ANNA LEESON. TWO BULLETS HIT HER. GUNFIRE KILLED OMAR."
    [template] = respond(read_article_of("one", text))
    assert [fill.alternatives for fill in template.slots["weapon"]] == [("RIFLE",)]


@pytest.mark.parametrize(
    ("header", "text", "place"),
    [
        ("CLANDESTINE, 4 MAR 31 (X)", "MEN KILLED THREE TEACHERS IN TARN, PERUVIAN POLICE SAID.", "PERU: TARN"),
        ("VELMORA (PERU), 4 MAR 31 (X)", "MEN KILLED THREE TEACHERS IN TARN.", "PERU: TARN"),
        ("BOGOTA, 4 MAR 31 (X)", "MEN KILLED THREE TEACHERS IN LIMA, POLICE SAID.", "PERU: LIMA"),
    ],
)
def test_a_country_comes_before_the_place(header: str, text: str, place: str) -> None:
    [template] = _respond(text, header)
    assert template["location"] == {place}


def test_a_capital_in_the_text_tells_the_country() -> None:
    found = _respond("MEN KILLED THREE TEACHERS IN TARN. POLICE CAME FROM LIMA.", "CLANDESTINE, 4 MAR 31 (X)")
    assert [template["location"] for template in found] == [{"PERU: TARN"}]


def test_the_capital_where_something_happened_has_its_name() -> None:
    text = "TWO WATCHMEN WERE SHOT DEAD TODAY IN THE PERUVIAN CAPITAL."
    assert _respond(text)[0]["location"] == {"PERU: LIMA"}
    assert _respond(f"{text[:33]} IN PERU. {'ALL WAS QUIET. ' * 3}THE CAPITAL SLEPT.")[0]["location"] == {"PERU"}


def test_the_day_and_the_city_of_a_visit_are_not_those_of_the_attack_that_is_spoken_of() -> None:
    visit = "THE MINISTER OPENED A SCHOOL IN VELMORA ON 2 MARCH.\n\n   HE SIGNED A TREATY. THE TALKS WENT WELL.\n\n   "
    apart = _respond(f"{visit}HE REGRETTED THE MURDER OF JUDGE ANNA LEESON BARRO.", "LIMA, 8 MAR 89 (X)")
    told = _respond("JUDGE ANNA LEESON BARRO WAS MURDERED. IT HAPPENED IN TARN ON 5 MARCH.", "LIMA, 8 MAR 89 (X)")
    assert [(template["date"], template["location"]) for template in apart] == [({"- 08 MAR 89"}, {"PERU"})]
    assert [(template["date"], template["location"]) for template in told] == [({"05 MAR 89"}, {"PERU: TARN"})]


def test_officers_are_no_victims_of_the_data_set() -> None:
    found = _respond("REBELS KILLED LIEUTENANT ANNA LEESON BARRO AND THREE TEACHERS IN TARN.")
    assert [template["name"] for template in found] == [set()]


def test_people_of_whom_nothing_is_told_are_those_who_are_counted() -> None:
    found = _respond("REBELS KILLED THREE TEACHERS IN TARN. THE SECOND ATTACK ON CIVILIANS SHOCKED THE TOWN.")
    assert [template["number"] for template in found] == [{"3: TEACHERS"}]


@pytest.mark.parametrize(
    "text",
    [
        "REBELS KILLED THREE POLICEMEN IN TARN.",
        "REBELS WOUNDED AN OFFICER IN TARN.",
        "CIVILIANS HAVE BEEN KILLED IN THE ATTACKS.",
        "A BOMB KILLED 2,000 PEOPLE IN TARN.",
    ],
    ids=["police", "an officer", "uncounted people of no sort", "a sum"],
)
def test_what_the_task_description_leaves_out_is_no_template(text: str) -> None:
    assert _respond(text) == []
    assert len(_respond("A BOMB KILLED 20 PEOPLE IN TARN.")) == 1


@pytest.mark.parametrize(
    ("when", "day"),
    [("ON WEDNESDAY", "- 08 MAR 89"), ("ON 6 MARCH", "06 MAR 89"), ("TODAY", "08 MAR 89")],
)
def test_a_weekday_alone_is_no_day(when: str, day: str) -> None:
    [template] = _respond(f"REBELS KILLED THREE TEACHERS IN TARN {when}.", "LIMA, 8 MAR 89 (X)")
    assert template["date"] == {day}


def test_an_old_incident_counts_where_the_article_is_about_it() -> None:
    [template] = _respond("REBELS KILLED THREE TEACHERS IN TARN ON 6 MARCH 1985.", "LIMA, 8 MAR 89 (X)")
    assert template["date"] == {"06 MAR 85"}


def test_a_kidnapping_has_no_instrument() -> None:
    found = _respond("MEN WITH RIFLES KIDNAPPED JUDGE ANNA LEESON BARRO IN TARN, KILLING NOBODY.")
    assert [(template["type"], template["weapon"]) for template in found] == [({"KIDNAPPING"}, set())]


def test_a_pair_of_victims_is_two_fills() -> None:
    [template] = _respond("REBELS KILLED A TEACHER AND TWO NURSES IN TARN.")
    assert {number.replace("A TEACHER", "TEACHER") for number in template["number"]} == {"1: TEACHER", "2: TWO NURSES"}


def test_a_body_and_the_acronym_behind_it_are_one() -> None:
    text = (
        "THE ARMY OF FREE VELMORA (XQL) KILLED THREE TEACHERS IN TARN. THE XQL CLAIMED RESPONSIBILITY FOR THE ATTACK."
    )
    [template] = _respond(text)
    assert template["organisation"] == {"ARMY OF FREE VELMORA"}


def test_groups_that_are_only_described_are_individuals() -> None:
    [template] = _respond("RIGHTIST PARAMILITARY GROUPS KILLED THREE TEACHERS IN TARN.")
    assert (template["individual"], template["organisation"]) == ({"RIGHTIST PARAMILITARY GROUPS"}, set())


@pytest.mark.parametrize(("culprits", "bodies"), [("REBELS", {"XQL"}), ("SOLDIERS OF THE ARMY", {"ARMY"})])
def test_an_armed_group_of_the_context_is_a_possible_culprit(culprits: str, bodies: set[str]) -> None:
    text = f"{culprits} KILLED THREE TEACHERS IN TARN. THE VELMORA LIBERATION FRONT [XQL] MET JOURNALISTS."
    [template] = _respond(text)
    assert template["organisation"] == bodies


def test_of_a_wider_event_one_with_a_named_victim_counts() -> None:
    text = "A BOMB KILLED THREE TEACHERS IN TARN. SO FAR THIS YEAR {} SHOT DEAD BY REBELS IN VELMORA."
    assert len(_respond(text.format("JUDGE ANNA LEESON BARRO WAS"))) == 2
    assert len(_respond(text.format("12 JUDGES WERE"))) == 1
