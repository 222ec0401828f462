"""Which words of time date what happened, and which what came of it."""

import pytest

from crosswire.engines.offline.extraction.times import find_times
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.engines.offline.reading.event_dates import find_event_day
from stories import numbered


def first_time(text: str) -> str | None:
    times = find_times(read_article(numbered(text, published="2031-05-08")))
    return times[0].at.words if times else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man was shot Sunday night in Norwell. Police arrested a suspect Tuesday.", "Sunday night"),
        ("A man charged Wednesday in the shooting of two boys on April 3 was held.", "on April 3"),
        ("Police said Monday that the fire broke out on Saturday.", "Saturday"),
        ("The victim was in stable condition on Wednesday. The crash happened on Monday.", "Monday"),
        ("As of Tuesday, no arrests were made. A blast struck the port on Sunday.", "Sunday"),
        ("The president on Tuesday sent a telegram over the killing of two boys. They were shot on Sunday.", "Sunday"),
        ("The court today rejected an appeal of the bomber. The bomb exploded on Sunday.", "Sunday"),
        ("The shooting on Sunday stunned the town.", "Sunday"),
        ("A fire at a mill killed three. A fourth worker died in hospital on Tuesday night.", None),
        ("A judge was killed. Her successor was sworn in on Tuesday.", None),
        ("The envoy referred on Tuesday to the attack. The bomb went off on Sunday.", "Sunday"),
        ("The front, which won the June 2 election, was blamed for a killing.", None),
        ("Officials reported that on Sunday alleged rebels murdered a judge.", "Sunday"),
        ("The police on Tuesday alleged that rebels murdered a judge.", None),
        ("Two guards were found in the yard on Monday night.", "Monday"),
        ("On Sunday masked men murdered a judge.", "Sunday"),
        ("Rebels on Sunday staged an attack on the port. It lasted until Monday.", "Sunday"),
        ("Attacks had stopped, but the end of the truce on Friday raised fears.", "Friday"),
        ("The hearing was set for Friday.", None),
        ("Two are in critical condition after a Saturday shooting.", "Saturday"),
        ("A man was sentenced Thursday for killing two boys on April 3.", "on April 3"),
        ("Ann Lee (@annlee) May 6, 2031 Shots were fired. A man was shot Saturday.", "Saturday"),
        ("The May 1 Movement bombed the port on Monday.", "Monday"),
        ("Rebels attacked the town, officials reported Tuesday. The attack began on Monday.", "Monday"),
        ("On Tuesday, police identified those involved in Monday's tragic crash.", "Monday"),
        ("Police are investigating a Saturday evening fatal shooting.", "Saturday evening"),
        ("Investigators said a shot went off Sunday.", "Sunday"),
        ("A man was gunned down after a court-ordered class Monday night.", "Monday night"),
        ("A man accused of a shooting was back in a courtroom Thursday.", None),
        ("A man is behind bars Tuesday after a shooting.", None),
        ("Black Friday shoppers fled a blaze.", None),
        ("A shooting was filmed. Video: 3:37.", None),
        ("A man was shot shortly after 3:37.", "shortly after 3:37"),
        ("Five people were shot at a vigil Monday. It was for a man who was killed early Sunday.", "Monday"),
        ("A boy who was shot by his cousin in a parked truck on Monday is expected to leave hospital.", "Monday"),
        ("Officers hit the streets Tuesday, rounding up suspects. A clerk was shot on Sunday.", "Sunday"),
        ("Balloons, pictured Tuesday, mark the place of a shooting. A clerk was shot on Sunday.", "Sunday"),
        ("The car used in the shooting was reported stolen on Friday. A clerk was shot on Sunday.", "Sunday"),
        ("On Tuesday night near the homicide scene, a man was held. A clerk was shot on Sunday.", "Sunday"),
        ("Police were there Tuesday when they arrested a boy.", None),
        ("Relatives came home on Sunday, finding the bodies. A friend had called on Friday.", "Sunday"),
    ],
)
def test_the_time_of_what_happened_comes_first(text: str, expected: str | None) -> None:
    found = first_time(text)
    assert found == expected or (expected is not None and found == expected.removeprefix("on "))


def test_a_day_without_a_year_is_that_of_the_same_day_with_its_year() -> None:
    text = "Two girls were killed at the lake on March 13. They were killed on March 13, 2030, police said."
    reading = read_article(numbered(text, published="2031-06-14"))
    assert find_event_day(reading.times) == "2030-03-13"


def test_without_words_of_time_nothing_is_proposed() -> None:
    assert find_times(read_article(numbered("A man was shot in Norwell.", published="2031-05-08"))) == []


def test_without_a_date_of_its_own_an_article_still_tells_days_apart() -> None:
    text = (
        "A blast killed two dockers in Velmora on Sunday evening.\n\nOn Saturday, the mayor warned of a blast.\n\n"
        "A bombing on October 7 killed nine.\n\nThe League, founded in 2014, bombed the port last month."
    )
    times = find_times(read_article(numbered(text)))
    assert [time.at.words for time in times if time.about == "incident"] == ["Sunday evening"]


def test_the_time_of_an_announcement_is_not_that_of_what_happened() -> None:
    text = "A blast killed two dockers on Sunday morning.\n\nLate Sunday, the League announced its part in it."
    assert [time.at.words for time in find_times(read_article(numbered(text)))] == ["Sunday morning"]


def test_a_month_that_dates_what_happened_supports_the_days_in_it() -> None:
    text = (
        "Friends mourn two girls killed in a shooting in April. Shots were fired at the vigil on Monday. "
        "A boy was there when the girls died on April 3."
    )
    reading = read_article(numbered(text, published="2031-05-08"))
    assert find_event_day(reading.times) == "2031-04-03"


def test_a_year_told_from_now_supports_no_day_in_it() -> None:
    text = (
        "A clerk was shot on Monday on a block where two boys were shot a year earlier.\n\n"
        "About 9 p.m. on Aug. 2, 2030, a masked man opened fire on bathers."
    )
    reading = read_article(numbered(text, published="2031-05-08"))
    assert find_event_day(reading.times) == "2031-05-05"


def test_what_may_be_the_time_of_an_announcement_counts_only_alone() -> None:
    first = "The mayor, who had come to the town hall with his deputies, spoke to residents on Tuesday.\n\n"
    reading = read_article(numbered(first + "The boy was shot on Sunday.", published="2031-05-08"))
    assert find_event_day(reading.times) == "2031-05-04"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A man was shot Sunday. The shooting took place late Sunday at the pier.",
            ["late Sunday"],
            id="fullest words",
        ),
        pytest.param("A man was shot on May 4. Shots were fired in 2029.", ["May 4"], id="no year beside a day"),
        pytest.param(
            "A blast tore through the mill in March 2030.", ["March 2030"], id="a month where no day is known"
        ),
        pytest.param("A blast tore through the mill at 5:30 p.m.", ["5:30 p.m."], id="a time of day without a day"),
        pytest.param("A blast hit the mill on Sunday. Another fire broke out tomorrow.", ["Sunday"], id="not to come"),
        pytest.param("The trial of a man accused of a fatal shooting starts Monday.", [], id="a trial is no deed"),
        pytest.param("In a story on May 4 about a shooting, a name was misspelt.", [], id="the date of a report"),
    ],
)
def test_an_event_has_one_time(text: str, expected: list[str]) -> None:
    times = find_times(read_article(numbered(text, published="2031-05-08")))
    assert [time.at.words for time in times if time.about == "incident"] == expected


@pytest.mark.parametrize("words", ["this morning", "last month", "at 5:30 p.m.", "yesterday"])
def test_words_that_need_the_day_of_an_article_are_no_time_where_it_has_none(words: str) -> None:
    assert find_times(read_article(numbered(f"A blast tore through the mill {words}."))) == []
