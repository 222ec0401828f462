"""Sentences about the incident told from those about another event."""

import pytest

from crosswire.engines.offline.reading.article_reading import read_article
from stories import numbered

LEAD = "Two men were killed in a shooting in Norwell on Sunday, police said.\n\n"


def about(text: str) -> list[str]:
    return list(read_article(numbered(text, published="2031-05-05")).about)


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("In an unrelated shooting, a woman was wounded in Ashport.", "parallel"),
        ("Another attack killed three farmers in Talvera.", "parallel"),
        ("At least 47 people have been killed in the city so far this year.", "wider"),
        ("A boy was killed on the same street in March 2030.", "earlier"),
        ("On April 2, a baker was shot dead nearby.", "earlier"),
        ("Two clerks died in a mill fire years ago.", "earlier"),
        ("It happened down the street from an April 2029 shooting that left a girl dead.", "earlier"),
        ("It came after a weekend that saw more than 30 people shot.", "wider"),
        ("More than 50 people were shot across Velmora.", "wider"),
        ("Crime stats show 165 people were murdered.", "wider"),
        ("Police counted three separate shootings that left ten people dead.", "wider"),
        ("At least 31 people were killed in Norwell so far this year.", "wider"),
    ],
)
def test_another_event_is_told_by_its_words_or_its_day(sentence: str, relation: str) -> None:
    reading = read_article(numbered(LEAD + sentence, published="2031-05-05"))
    assert list(reading.about) == ["incident", "e1"]
    assert [event.relation for event in reading.events] == [relation]


ADDED = """REBELS KILLED A JUDGE IN TARN TODAY.

   POLICE ARE LOOKING FOR THEM.

   """


@pytest.mark.parametrize(
    ("sentence", "adds"),
    [
        pytest.param("MEANWHILE, A FARMER WAS SHOT DEAD.", True, id="meanwhile"),
        pytest.param("IN ADDITION, GUNMEN WOUNDED TWO GUARDS.", True, id="in-addition"),
        pytest.param("A MAYOR WAS ALSO KILLED IN VELMORA.", True, id="also-elsewhere"),
        pytest.param("A CLERK WAS ALSO KILLED IN TARN.", False, id="also-in-the-same-town"),
        pytest.param("A CLERK WAS ALSO KILLED.", False, id="also-without-a-place"),
        pytest.param("A CLERK WAS ALSO WOUNDED AND TAKEN TO A HOSPITAL IN VELMORA.", False, id="treated-elsewhere"),
        pytest.param("IN VELMORA, GUNMEN SHOT A MAYOR.", True, id="opens-elsewhere"),
        pytest.param("NEAR THE TOWN OF VELMORA, A BOMB WENT OFF AT A BANK.", True, id="violence-without-harm"),
        pytest.param("IN TARN, GUNMEN SHOT A MAYOR.", False, id="opens-in-the-same-town"),
        pytest.param("IN VELMORA, THE PRESIDENT CONDEMNED THE ATTACK.", False, id="only-a-word-for-it"),
        pytest.param("MEANWHILE, THE COURT MET.", False, id="without-harm"),
        pytest.param("MEANWHILE, THE TOLL ROSE TO SEVEN DEAD IN VELMORA.", False, id="its-toll"),
    ],
)
def test_a_sentence_that_adds_harm_elsewhere_tells_of_another_event(sentence: str, adds: bool) -> None:
    assert about(ADDED + sentence)[-1] == ("e1" if adds else "incident")


def test_an_addition_about_somebody_who_is_known_is_none() -> None:
    text = "OMAR LATIF WAS KILLED IN TARN.\n\n   MEANWHILE, THE WIFE OF OMAR LATIF WAS WOUNDED."
    assert set(about(text)) == {"incident"}


@pytest.mark.parametrize(
    ("sentence", "wider"),
    [
        pytest.param("Nine other people were shot across the city.", True, id="a city"),
        pytest.param("Nine other people were wounded in attacks in Norwell.", True, id="several attacks"),
        pytest.param("Nine people were shot between Friday and Monday.", True, id="some days"),
        pytest.param("A woman was wounded in less than five hours.", False, id="nobody is counted"),
        pytest.param("Nine people were treated in hospitals.", False, id="one event"),
        pytest.param("The man had a history of violence and shot two dogs.", False, id="a history"),
    ],
)
def test_a_sum_over_several_events_is_wider(sentence: str, wider: bool) -> None:
    assert about(LEAD + "A guard was wounded.\n\n" + sentence)[-1] == ("e1" if wider else "incident")


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        pytest.param("Nine people were shot across the city since Friday.", "e1", id="several events"),
        pytest.param("Two men died in two East Norwell shootings on Sunday.", "e1", id="two events"),
        pytest.param("Two men died following several separate shootings.", "e1", id="separate events"),
        pytest.param("A shooting over the weekend left three people dead.", "incident", id="one event"),
        pytest.param("Nine people were killed in shootings at three spas.", "incident", id="one spree"),
        pytest.param("Nine people were killed in raids across the country.", "incident", id="a campaign"),
        pytest.param("A storm killed 12 people across the state.", "incident", id="an event that spreads"),
        pytest.param("A man was charged on Monday with killing two people last month.", "incident", id="a past day"),
    ],
)
def test_a_lead_is_about_the_incident_unless_it_sums_up(lead: str, expected: str) -> None:
    assert about(lead + "\n\nA man was shot in the yard.")[0] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "In addition to the men, a girl was wounded.",
        "The victims were shot on Sunday night, a witness said.",
        "They died at the hospital.",
        "A suspect was arrested on Monday.",
        "The shooting happened early Sunday.",
    ],
)
def test_what_goes_on_with_the_incident_stays_with_it(sentence: str) -> None:
    assert about(LEAD + sentence) == ["incident", "incident"]


def test_a_sentence_that_goes_on_stays_with_the_other_event() -> None:
    text = LEAD + "In an unrelated shooting, a woman was wounded in Ashport. She is in stable condition."
    assert about(text) == ["incident", "e1", "e1"]


def test_a_name_of_the_incident_leads_back_to_it() -> None:
    text = (
        "Omar Latif was killed in Norwell on Sunday.\n\nIn an unrelated shooting, a woman was wounded in Ashport.\n\n"
        "Latif was a baker who was shot twice."
    )
    assert about(text) == ["incident", "e1", "incident"]


def test_the_order_of_paragraphs_alone_changes_nothing() -> None:
    background = "In an unrelated shooting, a woman was wounded in Ashport."
    rest = "The two men were shot on Sunday."
    assert about(f"{LEAD}{background}\n\n{rest}") == ["incident", "e1", "incident"]
    assert about(f"{LEAD}{rest}\n\n{background}") == ["incident", "incident", "e1"]


def test_every_event_points_to_words_of_its_sentence() -> None:
    reading = read_article(numbered(LEAD + "In another shooting, a boy was hurt.", published="2031-05-05"))
    (event,) = reading.events
    sentence = reading.sentences[event.sentence - 1]
    assert sentence.span.start <= event.span.start < event.span.end <= sentence.span.end


STRIKE = "A missile strike killed four dockers in the port of Velmora on Sunday, the harbour master said.\n\n"
SECOND = "It hit a warehouse, he said. The roof fell in. Nobody else was inside.\n\n"


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Tarn launched two strikes on the same port in late November, killing nine sailors.", "earlier"),
        ("On October 7, gunmen killed 30 people at a market.", "earlier"),
        ("Last month, eight guards were killed by a mine.", "earlier"),
        ("More than 600 people have been killed in Tarnish strikes since October 17.", "earlier"),
        ("The war between Tarn and the Harl League has killed 1,200 people.", "wider"),
        ("The League has claimed more than 70 such attacks.", "wider"),
        ("Several attacks on ships were claimed on Sunday.", "parallel"),
        ("Also on Sunday, rockets struck a base in eastern Syria.", "parallel"),
        ("The army also struck depots in northern Chad.", "wider"),
    ],
)
@pytest.mark.parametrize("published", ["2031-06-10", None])
def test_another_day_war_series_or_country_is_another_event(
    sentence: str, relation: str, published: str | None
) -> None:
    """In an article with a date of its own (a Tuesday) as in one without."""
    reading = read_article(numbered(STRIKE + SECOND + sentence, published=published))
    assert list(reading.about) == [*["incident"] * 4, "e1"]
    assert [event.relation for event in reading.events] == [relation]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Those strikes killed 10 sailors.", "e1"),
        ("The attacks wounded 60 people.", "e1"),
        ("“It was a crime,” the statement said.", "e1"),
        ("The strike on Sunday left five wounded.", "incident"),
        ("The strike left five wounded.", "incident"),
    ],
)
def test_what_follows_stays_with_the_other_event_until_it_returns(sentence: str, expected: str) -> None:
    text = f"{STRIKE}{SECOND}Tarn bombed the port in late November, killing nine sailors.\n\n{sentence}"
    assert list(read_article(numbered(text)).about)[4:] == ["e1", expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "They died in clashes with the guards, a witness said.",
        'The mayor had warned against "attacks" on the port.',
        "The ministry rejects any attacks on the port.",
        "The raid came a day after the army warned of attacks.",
    ],
)
def test_attacks_that_nobody_says_happened_make_no_series(sentence: str) -> None:
    assert set(read_article(numbered(STRIKE + SECOND + sentence)).about) == {"incident"}


def test_an_article_of_a_series_or_a_war_is_about_it() -> None:
    text = "Two bombings killed nine people on Sunday.\n\nThe bombings wounded 40.\n\nBoth attacks were claimed."
    assert set(read_article(numbered(text)).about) == {"incident"}


def test_where_no_deed_leads_a_count_since_a_day_is_of_the_story() -> None:
    told = (
        "The temperature reached 46 degrees in Harl on Thursday.\n\nNine people have died since Monday, doctors said."
    )
    assert about(told) == ["incident", "incident"]


ROUND = """One man was killed and five other people were wounded in two shootings over the weekend, police said.

In the latest shooting, a 40-year-old man was shot dead in the 200 block of Mill Street about 8 p.m.

He was taken to a hospital, where he died.

About an hour earlier, four people were wounded in the 900 block of Hill Street.

They were in good condition.

Another man was shot in the leg about 3 p.m.

The mayor will speak on Tuesday."""


def test_another_man_who_shoots_is_no_other_shooting() -> None:
    assert about(LEAD + "Hart and the other man began shooting at the boys, wounding two of them.") == ["incident"] * 2


def test_of_events_told_in_turn_the_gravest_is_the_incident() -> None:
    assert about(ROUND) == ["e1", "e2", "e2", "incident", "incident", "e3", "e3"]


def test_events_told_in_turn_are_parallel_and_what_they_add_up_to_is_wider() -> None:
    reading = read_article(numbered(ROUND, published="2031-05-05"))
    assert [(event.id, event.relation) for event in reading.events] == [
        ("e1", "wider"),
        ("e2", "parallel"),
        ("e3", "parallel"),
    ]


@pytest.mark.parametrize(
    "sum_of_several",
    [
        "Nine people were wounded in three shootings in Norwell, police said.",
        "Nine people were wounded between 3:50 p.m. Friday and early Monday, police said.",
        "Nine people were hurt in a five-hour span, police said.",
        "Norwell shootings left nine people wounded since Sunday, police said.",
    ],
)
def test_a_report_may_open_with_what_several_events_add_up_to(sum_of_several: str) -> None:
    text = f"{sum_of_several}\n\nIn the latest shooting, a man was wounded. About an hour earlier, two boys were hit."
    assert about(text)[0] == "e1"
    assert "incident" in about(text)[1:]


def test_a_report_of_one_event_is_not_told_in_turn() -> None:
    text = (
        "One man was killed and four people were wounded in a shooting in Norwell on Sunday.\n\n"
        "About an hour earlier, two men had fought in the 900 block of Hill Street, and a man was wounded.\n\n"
        "Another man was shot in the leg about 3 p.m."
    )
    assert about(text)[0] == "incident"
