"""Which times and places are two positions on one point of one event, and which are of another matter."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire_schemas.incident import When, Where
from crosswire_schemas.reconciliation import Claim, Difference
from stories import cited, claim, numbered

DAYS: dict[str, str] = {}
UNDATED = DAYS.get


def alone(*claims: Claim) -> list[tuple[Claim, ...]]:
    """Each claim in a group of its own: nobody put them together."""
    return [(c,) for c in claims]


def only(differences: tuple[Difference, ...]) -> Difference:
    (difference,) = differences
    return difference


def told(found: Claim, sentence: str | None) -> Claim:
    """*found* in a sentence; in none, its own words are all that is known of it."""
    return found.model_copy(update={"evidence": (cited(found.article, sentence),)}) if sentence else found


def when(
    article: str, text: str, weekday: int | None, part: str | None = None, *, date: str | None = None,
    sentence: str | None = "A ferry sank in the harbour of Tavim {}.",
) -> Claim:  # fmt: skip
    item = When.model_validate(
        {"date": date, "precision": "day", "part_of_day": part, "weekday": weekday, "about": "incident"}
        | {"citations": (cited(article, text),)}
    )
    return told(claim(f"c-{article}", article, item, text), sentence and sentence.format(text))


def test_parts_of_the_day_that_exclude_each_other_must_be_said() -> None:
    times = when("a", "Sunday night", 6, "night"), when("b", "Sunday afternoon", 6, "afternoon")
    difference = only(find_differences(alone(*times, when("c", "Sunday", 6, None)), UNDATED))
    assert (difference.topic, difference.relation, difference.material) == ("time", "contradiction", True)
    # A mere Sunday is no side of it.
    assert {position.value for position in difference.positions} == {"Sunday night", "Sunday afternoon"}


def test_two_days_of_one_deed_must_be_said() -> None:
    times = when("a", "Friday", 4), when("b", "Saturday", 5)
    difference = only(find_differences(alone(*times), UNDATED))
    assert (difference.relation, difference.material) == ("contradiction", True)
    assert {position.value for position in difference.positions} == {"Friday", "Saturday"}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The captain was arrested {}.", id="an arrest"),
        pytest.param("Olga Marek, who lost a brother, spoke at a vigil {}.", id="a vigil"),
        pytest.param("Police said {} that divers would return.", id="a statement"),
        pytest.param("Photo of {}.", id="a picture"),
    ],
)
def test_a_time_of_another_matter_is_no_position(sentence: str) -> None:
    times = when("a", "Friday", 4), when("b", "Saturday", 5, sentence=sentence)
    assert find_differences(alone(*times), UNDATED) == ()


def test_names_alone_do_not_make_one_deed_of_two() -> None:
    """Everybody in a story stands in many of its sentences, on whatever day they play."""
    one = when("a", "Friday", 4, sentence="Olga Marek of Orlu Rovers scored twice {}.")
    other = when("b", "Saturday", 5, sentence="Orlu Rovers let Olga Marek rest {}.")
    assert find_differences(alone(one, other), UNDATED) == ()


def test_a_time_that_no_other_time_excludes_is_no_position_beside_two_that_do() -> None:
    times = [when("a", "Friday", 4), when("b", "Saturday", 5), when("c", "Sunday", 6, sentence="Divers rested {}.")]
    assert len(only(find_differences(alone(*times), UNDATED)).positions) == 2


def test_a_report_that_gives_both_days_contradicts_neither() -> None:
    """Two climbers fell on two days, and each report leads with one of them."""
    fall = "A climber fell from a ridge of Mount Varo {}."
    both = "A climber fell from a ridge of Mount Varo on Friday. A second climber fell from a ridge on Saturday."
    times = when("a", "Friday", 4, sentence=fall), when("b", "Saturday", 5, sentence=fall)
    assert find_differences(alone(*times), UNDATED)
    assert find_differences(alone(*times), UNDATED, [numbered(both, name="a")]) == ()


def test_a_time_at_which_it_went_on_denies_no_beginning() -> None:
    began = when("a", "Friday", 4, sentence="A ferry caught fire in the harbour of Tavim {}.")
    lasted = when("b", "Saturday", 5, sentence="The ferry in the harbour of Tavim was still on fire {}.")
    assert find_differences(alone(began, lasted), UNDATED) == ()


def test_a_weekday_without_a_date_is_the_day_that_the_dated_reports_mean() -> None:
    times = [
        when("a", "Sunday", 6, date="2031-06-08"),
        when("b", "June 8, 2031", None, date="2031-06-08"),
        when("c", "Sunday", 6),
        when("d", "Monday", 0, date="2031-06-09"),
    ]
    positions = only(find_differences(alone(*times), UNDATED)).positions
    assert [position.claims for position in positions] == [("c-a", "c-b", "c-c"), ("c-d",)]
    assert positions[0].value == "June 8, 2031", "a day of the calendar says more than a weekday"


def test_a_death_in_hospital_on_another_day_contradicts_no_deed() -> None:
    deed = "A girl was shot in her home in Tavim {}."
    died = "The girl shot in her home in Tavim died in hospital {}."
    of_deed, of_death = when("a", "Friday", 4, sentence=deed), when("b", "Saturday", 5, sentence=died)
    assert find_differences(alone(of_deed, of_death), UNDATED) == ()
    both_died = when("a", "Friday", 4, sentence=died)
    assert only(find_differences(alone(both_died, of_death), UNDATED)).relation == "contradiction"


@pytest.mark.parametrize("text", ["this afternoon", "overnight", "yesterday"])
def test_a_time_told_from_the_day_of_a_page_excludes_no_day(text: str) -> None:
    """A page may be weeks older than the date it bears."""
    times = when("a", "Friday", None, date="2031-06-06"), when("b", text, None, date="2031-06-08")
    assert find_differences(alone(*times), UNDATED) == ()


def test_a_row_shows_in_its_words_what_the_times_differ_in() -> None:
    shown = when("a", "Sunday night", 6, "night", date="2031-06-08"), when("b", "June 8", None, date="2031-06-08")
    assert only(find_differences(alone(*shown), UNDATED)).relation == "granularity"
    hidden = when("a", "Sunday", 6, "night", date="2031-06-08"), when("b", "June 8", None, date="2031-06-08")
    assert find_differences(alone(*hidden), UNDATED) == ()


@pytest.mark.parametrize(
    ("text", "part", "sentence"),
    [
        pytest.param("Saturday", None, "Crews were searching {} the harbour in which a ferry sank.", id="a search"),
        pytest.param("Saturday", None, "A ferry sank in the harbour, described by police on {} as old.", id="telling"),
        pytest.param("today", None, "A ferry sank in the harbour of Tavim {}.", id="from today"),
    ],
)
def test_a_night_belongs_to_two_days_of_one_deed_alone(text: str, part: str | None, sentence: str) -> None:
    night = when("a", "Friday night", 4, "night", date="2031-06-06")
    after = when("b", text, 5, part, date="2031-06-07", sentence=sentence)
    assert find_differences(alone(night, after), UNDATED) == ()


def test_what_is_being_investigated_is_dated_all_the_same() -> None:
    sentence = "Police are investigating how a ferry sank in the harbour of Tavim {}."
    times = when("a", "Sunday night", 6, "night", sentence=sentence), when("b", "Sunday", 6)
    assert only(find_differences(alone(*times), UNDATED)).relation == "granularity"


def test_a_report_that_gives_both_days_knows_of_two_deeds() -> None:
    times = when("a", "Friday night", 4, "night"), when("b", "Saturday", 5)
    assert only(find_differences(alone(*times), UNDATED)).relation == "granularity"
    report = numbered("A ferry sank in the harbour of Tavim Friday. A ferry sank in the harbour Saturday.", name="a")
    assert find_differences(alone(*times), UNDATED, [report]) == ()


def test_an_hour_without_a_day_lies_in_no_other_report_s_day() -> None:
    hour = when("a", "around 3 a.m.", None, "early_morning")
    item = hour.item.model_copy(update={"precision": "time"})
    assert find_differences(alone(hour.model_copy(update={"item": item}), when("b", "Sunday", 6)), UNDATED) == ()


def where(
    article: str, text: str, kind: str, speaker: str | None = None, sentence: str | None = "A bus burned out in {}."
) -> Claim:
    item = Where.model_validate(
        {"name": text, "kind": kind, "relation": "in", "about": "incident", "said_by": speaker}
        | {"citations": (cited(article, text),)}
    )
    return told(claim(f"c-{article}", article, item, text), sentence and sentence.format(text))


def test_a_province_and_a_town_are_a_difference_of_grain_where_an_article_joins_them() -> None:
    """Police come from anywhere: that a sentence names both says nothing of where they lie."""
    sentence = "A bus burned out in {}, the police of Tavim said."
    places = where("a", "Orlu province", "region", sentence=sentence), where("b", "Tavim", "city")
    assert find_differences(alone(*places), UNDATED) == ()
    joined = where("c", "Harl", "district", sentence="A bus burned out in {}, Orlu province.")
    positions = only(find_differences(alone(*places, joined), UNDATED)).positions
    assert {position.value for position in positions} == {"Orlu province", "Tavim", "Harl"}


def test_a_province_and_a_town_that_no_sentence_joins_are_no_difference() -> None:
    """One of the two may belong to another matter: the driver's home is not where the bus burned."""
    places = where("a", "Orlu province", "region"), where("b", "Tavim", "city")
    assert find_differences(alone(*places), UNDATED) == ()


def test_two_towns_for_one_deed_must_be_said() -> None:
    places = where("a", "Tavim", "city"), where("b", "Barvik", "city")
    difference = only(find_differences(alone(*places), UNDATED))
    assert (difference.topic, difference.relation, difference.material) == ("place", "contradiction", True)


def test_what_two_towns_lie_in_is_no_third_position() -> None:
    places = where("a", "Tavim", "city"), where("b", "Barvik", "city"), where("c", "Orlu province", "region")
    positions = only(find_differences(alone(*places), UNDATED)).positions
    assert {position.value for position in positions} == {"Tavim", "Barvik"}


def test_a_town_of_another_matter_is_no_position() -> None:
    places = where("a", "Tavim", "city"), where("b", "Barvik", "city", sentence="He grew up in {}.")
    assert find_differences(alone(*places), UNDATED) == ()


def test_a_report_that_names_both_towns_contradicts_neither() -> None:
    """It knows of the other town, and tells of it in some other part."""
    places = where("a", "Tavim", "city"), where("b", "Barvik", "city")
    report = numbered("A bus burned out in Tavim. The driver came from Barvik.", name="a")
    assert find_differences(alone(*places), UNDATED, [report]) == ()


def test_a_part_of_a_town_is_told_anywhere_in_a_report() -> None:
    places = where("a", "Barvik", "city"), where("b", "Tavim", "city")
    report = numbered("A bus burned out.\nThe driver had stopped at the Barvik depot in\nTavim.", name="c")
    assert only(find_differences(alone(*places), UNDATED, [report])).relation == "granularity"


def test_reports_that_list_the_places_of_one_event_deny_no_other_s() -> None:
    one = [where("a", name, "city", sentence=f"A quake flattened {name}.") for name in ("Harl", "Osk")]
    one = [claim.model_copy(update={"id": f"c-a{n}"}) for n, claim in enumerate(one)]
    other = where("b", "Tavim", "city", sentence="A quake flattened Tavim.")
    assert not [d for d in find_differences(alone(*one, other), UNDATED) if d.relation == "contradiction"]
    assert [d for d in find_differences(alone(one[0], other), UNDATED) if d.relation == "contradiction"]


def test_two_places_of_one_report_are_no_difference_between_reports() -> None:
    town, city = where("a", "Harl", "district"), where("a", "Tavim", "city", sentence="A bus burned in Harl, Tavim.")
    assert find_differences(alone(town, city), UNDATED, [numbered("A bus burned out in Harl, Tavim.")]) == ()


def test_a_time_of_the_day_that_makes_the_difference_is_shown() -> None:
    times = (
        when("a", "Sunday", 6, "morning"),
        when("b", "Sunday morning", 6, "morning"),
        when("c", "Sunday evening", 6, "evening"),
    )
    values = [position.value for position in only(find_differences(alone(*times), UNDATED)).positions]
    assert values == ["Sunday morning", "Sunday evening"]
