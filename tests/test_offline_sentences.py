"""Which sentences of an article can stand alone in a summary, and in which wording; headlines; times told beside."""

import pytest

from crosswire.engines.offline.writing.clean_sentences import Speaker, find_wordings, lower_article
from crosswire.engines.offline.writing.dangling import definite_subject, leans_on_context
from crosswire.engines.offline.writing.headline import find_headlines
from crosswire.engines.offline.writing.moments import Moments, is_other_time, read_moments
from crosswire.engines.offline.writing.standing import is_balanced


@pytest.mark.parametrize(
    ("quote", "wording"),
    [
        pytest.param("Meanwhile, the port was closed on Friday.", "The port was closed on Friday.", id="opener"),
        pytest.param("But also on Friday, the port was closed.", "On Friday, the port was closed.", id="two openers"),
        pytest.param("VELMORA (MAR) — The port was closed on Friday.", "The port was closed on Friday.", id="dateline"),
        pytest.param("Velmora, Osk: The port was closed on Friday.", "The port was closed on Friday.", id="colon"),
        pytest.param("Ivo Dren also said the port was closed.", "Ivo Dren said the port was closed.", id="also"),
        pytest.param("The recent storm closed the port on Friday.", "The storm closed the port on Friday.", id="new"),
        pytest.param("In response, Ivo Dren closed the port.", "Ivo Dren closed the port.", id="to what?"),
        pytest.param("Velmora Bay — A pilot closed the port.", "A pilot closed the port.", id="dateline in print"),
        pytest.param("VELMORA | The port was closed on Friday.", "The port was closed on Friday.", id="bar"),
        pytest.param("Unlike Osk, though, Harl closed its port.", "Unlike Osk, Harl closed its port.", id="two commas"),
        pytest.param("Ivo Dren, though, closed the port.", "Ivo Dren closed the port.", id="one aside"),
        pytest.param(
            "The tug Orla is the latest answer of Velmora to Harl.",
            "The tug Orla is the latest answer of Velmora to Harl.",
            id="the latest",
        ),
        pytest.param("After all, the port of Osk was closed.", "The port of Osk was closed.", id="after all"),
        pytest.param(
            "Ana Hawes told the Harl Post that she closed the port.",
            "Ana Hawes told the Harl Post that she closed the port.",
            id="one whose name ends as a plural",
        ),
        pytest.param("And divers said the port was closed.", "Divers said the port was closed.", id="and"),
        pytest.param(
            "Earlier Friday, the port of Osk was closed.", "Earlier Friday, the port of Osk was closed.", id="day"
        ),
    ],
)
def test_what_leans_on_the_article_is_taken_off(quote: str, wording: str) -> None:
    assert find_wordings(quote, None, None)[0] == wording


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("It came a day after the port was closed.", id="pronoun"),
        pytest.param("They said the ferry left the marked channel.", id="nobody knows who"),
        pytest.param("The guard in Velmora said they were unhurt.", id="plural pronoun without a plural"),
        pytest.param("Police say they left the marked channel.", id="the police or the sailors"),
        pytest.param("Officials said he was employed by the port.", id="one man among officials"),
        pytest.param("These ferries were built for the port of Osk.", id="these"),
        pytest.param("“He left the marked channel at dawn,” Dren said.", id="pronoun within a quotation"),
        pytest.param("Why was the port of Velmora closed so early?", id="question"),
        pytest.param("“We left the channel. The port was closed at dawn.", id="open quotation"),
        pytest.param("We were told that the port was closed.", id="the reporter"),
        pytest.param("OUR PORT WAS CLOSED AFTER THE STORM.", id="the reporter in capitals"),
        pytest.param(", and the port of Velmora was closed.", id="the rest of a sentence"),
        pytest.param("The last ferry to Osk before the storm.", id="no verb"),
        pytest.param("A tug sank in the port of Velmora last summer.", id="another day for every reader"),
        pytest.param("Last month, a tug sank in the port of Velmora.", id="a month that nobody can name"),
        pytest.param("The ferry Orla holds more cars than any other ferry sailing today.", id="these days"),
        pytest.param("The port was closed….", id="cut off"),
        pytest.param("When it reached the port, the ferry was empty.", id="it, in the clause that leads in"),
        pytest.param("The ferry brought cement to this fishing port for years.", id="which port"),
        pytest.param("Collect The ferry left the marked channel at dawn.", id="a button of the page"),
        pytest.param("Ferry lost off Velmora bay 2 Ferry lost off Velmora bay Divers were sent.", id="furniture"),
        pytest.param("What the port lacks is a pilot for the channel.", id="a column"),
        pytest.param("The mayor took us through the night of the storm.", id="an interview"),
        pytest.param("The ferry has sunk off Velmora. — Ana (@ana_ruiz)", id="a post"),
        pytest.param("A pilot points to the pier, Monday, May 4, 2029, in Velmora harbour.", id="a caption"),
        pytest.param("Deputies: Man steals two ferries in Velmora harbour.", id="a headline"),
        pytest.param("Very brave,' the mayor Ana Ruiz said of the crew.", id="single mark without a partner"),
        pytest.param('The mayor met the crew of Osk."He was brave," Dren said.', id="two sentences run together"),
        pytest.param("The ferry was found at dawn 1 / 4 Back to the pictures.", id="a gallery"),
        pytest.param("Two are still in a hospital of Velmora, a clerk said.", id="two of whom"),
        pytest.param("Officials say three are in a hospital of Velmora.", id="three of whom"),
        pytest.param("Three of those passengers were found at dawn in Osk.", id="which passengers"),
        pytest.param("As of today, the one word on the ferry is that of Ana Ruiz.", id="of which day"),
        pytest.param("Ferries have sunk off Velmora over the last year, Ana Ruiz said.", id="twelve months"),
        pytest.param("Ferry Crew Questions Harbour Rules in Velmora.", id="a link to another page"),
        pytest.param("Image 3 of 9 A ferry was lost off Velmora harbour.", id="the number of a picture"),
        pytest.param("Images by Ana Ruiz show the lost ferry in Velmora.", id="a credit"),
        pytest.param("Divers met those sailors and left the pier of Velmora.", id="which sailors"),
        pytest.param("Divers took a lamp from under that ferry in Velmora.", id="which ferry"),
        pytest.param("In recent weeks it has left the marked channel.", id="it, behind a time"),
        pytest.param("From Norway he sailed to the port of Osk.", id="he, behind a place"),
        pytest.param("The Harl Bureau of Safety named him as Ivo Dren.", id="a bureau is nobody"),
        pytest.param("Velmora police have not told her part in the theft.", id="nor are police"),
        pytest.param("Deputies found him in the harbour of Velmora.", id="nor are deputies"),
        pytest.param("The Oskelins won no more than two games under him.", id="nor is a team"),
        pytest.param("After years in the ports of Norway, he came back.", id="nor is what opens with a capital"),
        pytest.param("The ferry Oskelin left the channel at dawn, she said.", id="she, who speaks"),
        pytest.param("A raid on the port of Osk began some 15 minutes ago.", id="minutes ago"),
        pytest.param("Get the news of Velmora harbour from us at any time.", id="an offer of the page"),
        pytest.param("3:40 Ferry sinks off the northern pier of Velmora.", id="the length of a video"),
        pytest.param("View all of the letters of the Oskelin Post here.", id="an order to the reader"),
        pytest.param("Which means the ferry Oskelin sank off Velmora.", id="the rest of a thought"),
        pytest.param("In Norwell's old harbour, he met the crew of the ferry.", id="nor is a town"),
        pytest.param("The ferry Oskelin is a bridge of Velmora between the two.", id="between whom"),
        pytest.param("One of them drowned off Velmora.", id="one of whom"),
        pytest.param("No sailors of Velmora were hurt either.", id="beside whom"),
        pytest.param("Ferry lost in storm 2 Ferry lost in storm Divers found two men.", id="a title, twice"),
        pytest.param("Divers left Osk.", id="short, and no count"),
    ],
)
def test_what_cannot_stand_alone_has_no_wording(quote: str) -> None:
    assert find_wordings(quote, None, None) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nobody was killed.", id="nobody"),
        pytest.param("No arrests have been made.", id="no arrests"),
        pytest.param("Two people were hurt.", id="two people"),
        pytest.param("Some 340 houses were damaged.", id="some, with a number"),
        pytest.param("One woman was killed and two men were taken to Osk.", id="one woman"),
        pytest.param(
            "Divers took a stoker with a burn to the arm and a pilot with a burn to the hand to Osk.", id="like words"
        ),
    ],
)
def test_what_counts_people_is_whole_however_short_or_alike_it_is(text: str) -> None:
    assert find_wordings(text, None, None) == [text]


LONG = (
    "The pilot Ivo Dren, who had served on the coast for thirty years before he came to the Oskelin in spring, left "
    "the marked channel at dawn although two lights on the northern pier were out and the radio was silent."
)


def test_a_long_sentence_is_offered_without_what_it_tells_beside() -> None:
    assert find_wordings(LONG, None, None)[0].startswith("The pilot Ivo Dren left the marked channel at dawn although")


def test_what_is_told_beside_stays_in_a_short_sentence() -> None:
    text = "Ivo Dren, who came to the Oskelin in spring, left the marked channel."
    assert find_wordings(text, None, None)[0] == text


def test_no_wording_ends_in_however() -> None:
    text = (
        "The divers of the port gave the crew of the ferry immediate help; however, as the boat sank it was too late."
    )
    assert not any(wording.endswith("however.") for wording in find_wordings(text, None, None))


def test_no_wording_ends_in_a_word_that_leads_on() -> None:
    text = "The mayor of Velmora opened the new pier of the northern port nearly 32 years after the old one burned."
    assert find_wordings(text, None, None) == [text]


@pytest.mark.parametrize(
    ("quote", "name", "wording"),
    [
        pytest.param("He said the pier was shut.", "the mayor", "The mayor said the pier was shut.", id="pronoun"),
        pytest.param(
            "He said the pier was shut.", "the pilot, Ivo Dren", "The pilot said the pier was shut.", id="aside"
        ),
        pytest.param("He said Ana Ruiz left the pier at dawn.", "Ana Ruiz", None, id="nobody speaks so of himself"),
    ],
)
def test_a_speaker_stands_in_place_of_a_pronoun(quote: str, name: str, wording: str | None) -> None:
    assert next(iter(find_wordings(quote, Speaker(name), None)), None) == wording


def test_wire_copy_in_capitals_is_read_as_any_other() -> None:
    assert find_wordings("THE FERRY SANK OFF VELMORA, RESCUERS SAID.", None, None) == [
        "THE FERRY SANK OFF VELMORA, RESCUERS SAID."
    ]


def test_yesterday_becomes_the_date_if_the_article_has_one() -> None:
    quote = "The ferry ran aground yesterday off Velmora."
    assert find_wordings(quote, None, "2031-05-04") == ["The ferry ran aground on May 3 off Velmora."]
    assert find_wordings(quote, None, None) == []


def test_last_month_becomes_the_month_and_last_week_no_day() -> None:
    assert find_wordings("The ferry was last seen in Osk last month.", None, "2029-05-07") == [
        "The ferry was last seen in Osk in April."
    ]
    assert find_wordings("It had stayed in port since May of last year, Ivo Dren said.", None, "2029-05-07") == []
    assert find_wordings("The ferry Oskelin left Harl in May of last year.", None, "2029-05-07") == [
        "The ferry Oskelin left Harl in May of 2028."
    ]
    assert find_wordings("The ferry Oskelin was sold in Harl last week.", None, "2029-05-07") == []


def test_datelines_with_a_date_and_editors_remarks_are_taken_off() -> None:
    quote = "HARL (VELMORA), 4 MAY 29 (OPN) -- [TEXT] THE FERRY OSKELIN SANK OFF HARL ON FRIDAY."
    assert find_wordings(quote, None, None) == ["THE FERRY OSKELIN SANK OFF HARL ON FRIDAY."]


def test_a_pronoun_that_speaks_gets_the_name_it_stands_for() -> None:
    said = "“The pilot left the marked channel,” he said."
    assert find_wordings(said, Speaker("the harbour master Ivo Dren"), None)[0] == (
        "“The pilot left the marked channel,” the harbour master Ivo Dren said."
    )
    assert find_wordings("He said the pilot left early.", Speaker("Ivo Dren"), None)[0].startswith("Ivo Dren said")


def test_a_pronoun_within_a_clause_is_not_taken_for_the_speaker() -> None:
    quote = "Osk closed its port to what it said were unsafe ferries."
    assert find_wordings(quote, Speaker("Ivo Dren"), None) == [quote]


def test_a_sentence_that_only_quotes_gets_its_speaker() -> None:
    quote = "“The pilot left the marked channel before dawn.”"
    assert find_wordings(quote, Speaker("the harbour master"), None)[0] == f"The harbour master said: {quote}"


def test_shorter_wordings_keep_the_attribution_and_most_of_what_is_said() -> None:
    quote = "The ferry ran aground off Velmora before dawn, rescuers said, as a storm closed every port of the coast."
    wordings = find_wordings(quote, None, None)
    assert wordings[0] == quote
    assert wordings[1] == "The ferry ran aground off Velmora before dawn, rescuers said."
    lost = "Rescuers in Velmora said in a long video from the port, which closed early, that the ferry had sunk."
    assert find_wordings(lost, None, None) == [lost]


@pytest.mark.parametrize(
    ("text", "noun"),
    [("The group denied it.", "group"), ("The Harl Group denied it.", None), ("The storm closed the port.", None),
     ("The ferry sank, the official said.", "official"), ("The coastal brokers met on Friday.", "broker"),
     ("The minister of Harl denied it.", None), ("The owner, Ivo Dren, denied it.", None),
     ("The prime minister's cabinet met on Friday.", None), ("Police said the owner had left.", "owner"),
     ("The mayor told the brokers that it was over.", "broker"),
     ("The road safety agency said the cars are safe.", None), ("The agency said the cars are safe.", "agency"),
     ("Avanto recalls the Lyra, the company said.", None),
     ("The brakes of the Lyra fail, the company said.", "company")],
)  # fmt: skip
def test_a_noun_that_must_be_known_is_found(text: str, noun: str | None) -> None:
    assert definite_subject(text) == noun


@pytest.mark.parametrize(
    "text",
    [
        "An hour later, the ferry was still in Velmora harbour.",
        "“On that occasion they found nothing in Harl,” said Ivo Dren.",
        "A teacher by profession, he joined the army of Harl.",
        "THE ARMY OF HARL DENIED THESE REPORTS ON FRIDAY.",
        "THOSE RESPONSIBLE LEFT HARL ON FRIDAY.",
        "NO SAILORS WERE HURT IN HARL EITHER.",
    ],
)
def test_what_points_back_leans_in_quotations_and_in_capitals_too(text: str) -> None:
    assert leans_on_context(text)


def test_impersonal_openings_lean_on_nothing() -> None:
    assert not leans_on_context("The mayor of Harl thanked those who had met the ferry.")
    assert not leans_on_context("Ivo Dren told the Harl Post that it was not a random act.")
    assert not leans_on_context("In 2029 it was feared that the ferry of Harl would sink.")
    assert not leans_on_context("It was not clear why the port was closed.")
    assert not leans_on_context("A teacher from Harl, Ivo Dren, said he was unhurt.")
    assert not leans_on_context("Two days after the storm the port was closed.")


def test_marks_without_a_partner_are_seen_and_apostrophes_are_none() -> None:
    assert is_balanced("The crew's “safe place” wasn't the officials' choice.")
    assert not is_balanced("The “safe place was closed.")
    assert not is_balanced("A place (the port was closed.")
    assert lower_article("The harbour master") == "the harbour master"
    assert lower_article("Ivo Dren") == "Ivo Dren"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        pytest.param(
            "A ferry with 140 people aboard ran aground off Velmora, rescuers said, after it had left the channel.",
            "A ferry with 140 people aboard ran aground off Velmora, rescuers said",
            id="speaker kept",
        ),
        pytest.param(
            "A ferry ran aground off Velmora on Saturday as a storm closed all the ports of the northern coast.",
            "A ferry ran aground off Velmora on Saturday",
            id="clause cut",
        ),
        pytest.param("“It struck a reef at dawn,” Dren said.", "“It struck a reef at dawn,” Dren said", id="one comma"),
    ],
)
def test_a_headline_is_the_main_clause_with_its_speaker(text: str, headline: str) -> None:
    assert next(find_headlines(text)) == headline


@pytest.mark.parametrize(
    "text",
    [
        "The clerk accused of the theft of four boats, and of fires in the port, was tried in Velmora on Friday.",
        "The mayor asked the master of the Oskelin on Friday to come to the town hall for a talk of an hour.",
    ],
    ids=["no deed", "asked for what"],
)
def test_a_headline_is_no_fragment(text: str) -> None:
    cut = [headline for headline in find_headlines(text) if headline != text.rstrip(".")]
    assert cut == []


def test_no_headline_is_cut_before_its_verb_or_its_event() -> None:
    text = "Half of the sailors held after the accident in the port of Velmora accepted a plea on Friday, a clerk said."
    assert all("accepted" in headline for headline in find_headlines(text))
    named = "A storm closed the port of Osk, the market and every school of the coast on Friday, a clerk said."
    assert not any("Osk, a clerk" in headline for headline in find_headlines(named))
    open_end = (
        "Police in Velmora are looking into fires and thefts that occurred in the port after the storm of Friday."
    )
    assert not any(headline.endswith("occurred") for headline in find_headlines(open_end))
    whose = (
        "A sailor who perhaps drowned off the northern pier early on Friday night left no word of where he was bound."
    )
    assert not any("left" not in headline for headline in find_headlines(whose))
    unsaid = "Police in Velmora are treating a fire which has destroyed over thirty boats and the chapel as suspicious."
    assert not any(headline.endswith("has destroyed") for headline in find_headlines(unsaid))
    late = "In a long night of storms on the whole of the northern coast, a ferry with 140 people aboard ran aground."
    assert all("ran aground" in headline for headline in find_headlines(late, ["ran aground"]))


SUNDAY = read_moments("A ferry sank on Sunday.", None)
MAY_4 = read_moments("A ferry sank on Sunday.", "2031-05-05")


@pytest.mark.parametrize(
    ("quote", "published", "incident", "other"),
    [
        pytest.param("A tug sank in November.", None, SUNDAY, True, id="a month beside a weekday"),
        pytest.param("Four tugs sank since Oct. 17.", None, SUNDAY, True, id="since a day"),
        pytest.param("A tug sank on Monday.", None, SUNDAY, False, id="the day after"),
        pytest.param("The ferry sank on May 4.", "2031-05-06", MAY_4, False, id="the same day by its date"),
        pytest.param("A tug sank on April 4.", "2031-05-06", MAY_4, True, id="another day by its date"),
        pytest.param("A tug sank on Monday.", "2029-05-06", MAY_4, True, id="a weekday of an older article"),
        pytest.param("Also on Sunday, a tug sank.", None, SUNDAY, True, id="told beside"),
        pytest.param("The crew also left.", None, SUNDAY, False, id="no time"),
    ],
)
def test_a_time_that_cannot_be_the_incidents_makes_background(
    quote: str, published: str | None, incident: Moments, other: bool
) -> None:
    assert is_other_time(read_moments(quote, published), incident) is other
