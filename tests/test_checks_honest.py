"""Honest sentences that a stricter reading would flag, each beside a fault of the same shape that stays flagged."""

from collections.abc import Callable, Iterable

import pytest

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.rules.citations import check_against, check_needed
from crosswire.checks.rules.parties import check_characterised
from crosswire.checks.rules.sourcing import check_attributed, check_bare_source, check_speaker
from crosswire.checks.rules.values import UNDATED, check_dates, check_numbers, check_tallies
from crosswire.checks.rules.wording import check_causes, check_hedges, check_loaded, check_negation
from crosswire_schemas.summary import Sentence
from stories import cited, numbered

Check = Callable[[Sentence, Sources], Iterable[Trouble]]
LAWYER = "One of the men, Karl Weber, denied the charge, his lawyer Nora Albers said."


def find(check: Check, text: str, *quotes: str) -> list[str]:
    citations = tuple(cited(f"a{number}", quote) for number, quote in enumerate(quotes))
    return [trouble.text for trouble in check(Sentence(text=text, kind="fact", citations=citations), {})]


@pytest.mark.parametrize(
    ("check", "text", "quote", "wrong"),
    [
        pytest.param(
            check_causes, "They left due to data fears.", "They left to “protect data”.", [], id="purpose as cause"
        ),
        pytest.param(
            check_causes,
            "They left due to heavy rain.",
            "They left to “protect data”.",
            ["due to"],
            id="another purpose",
        ),
        pytest.param(check_causes, "They gave to good causes.", "They gave.", [], id="causes that are no cause"),
        pytest.param(check_causes, "It causes the ice to melt.", "The ice melts.", ["causes"], id="causes"),
        pytest.param(
            check_negation, "The law does not make exceptions.", "The law makes no exceptions.", [], id="negation moved"
        ),
        pytest.param(
            check_negation, "The law does not help farmers.", "The law helps farmers.", ["help"], id="negation added"
        ),
        pytest.param(
            check_negation,
            "Kolm denied that the sirens had not failed.",
            "Kolm denied that the sirens had failed.",
            ["fail"],
            id="negation doubled",
        ),
        pytest.param(
            check_negation, "Three families met.", "The rule allows no more than three families.", [], id="no more than"
        ),
        pytest.param(
            check_hedges, "There were reports that Kolm left.", "Kolm reportedly left.", [], id="there were reports"
        ),
        pytest.param(check_hedges, "The mayor left.", "The mayor reportedly left.", ["left"], id="hedge dropped"),
        pytest.param(
            check_characterised,
            "They took responsibility.",
            "They accept “full responsibility”.",
            [],
            id="half a label",
        ),
        pytest.param(
            check_characterised,
            "They took full responsibility.",
            "They accept “full responsibility”.",
            ["full", "responsibility"],
            id="a whole label",
        ),
        pytest.param(
            check_numbers, "Thousands fled the town.", "Tens of thousands fled the town.", [], id="tens of thousands"
        ),
        pytest.param(check_numbers, "Thousands fled the town.", "About 12,000 fled the town.", [], id="12,000"),
        pytest.param(
            check_numbers, "Thousands fled the town.", "About 1,200 fled the town.", ["Thousands"], id="1,200"
        ),
        pytest.param(
            check_attributed,
            "Karl Weber denied the charge.",
            LAWYER,
            ["Karl Weber denied the charge."],
            id="who reports",
        ),
        pytest.param(
            check_attributed, "Karl Weber denied the charge, Albers said.", LAWYER, [], id="who reports, kept"
        ),
        pytest.param(
            check_attributed,
            "The harbour was not damaged.",
            "The harbour was not damaged, the harbour master said.",
            ["The harbour was not damaged."],
            id="a source named after its matter",
        ),
        pytest.param(
            check_numbers,
            "It left men dead and a 10-year-old boy wounded.",
            "It killed three men and wounded a 10-year-old boy.",
            [],
            id="an age is of nobody's death",
        ),
        pytest.param(
            check_numbers,
            "It left 10 dead and a boy wounded.",
            "It killed three men and wounded 10 boys.",
            ["10"],
            id="a number of the hurt",
        ),
        pytest.param(
            check_numbers,
            "It left two people hurt.",
            "It left three men dead, two people hurt, and a town shaken.",
            [],
            id="an effect beyond a comma",
        ),
        pytest.param(
            check_numbers, "A boy, 10, was hurt.", "It wounded a 10-year-old boy.", [], id="an age between commas"
        ),
        pytest.param(
            check_bare_source,
            "A source told the Post that it failed.",
            "It failed, a source told the Post.",
            [],
            id="a source that nobody describes",
        ),
        pytest.param(
            check_bare_source,
            "A source told the Post that it failed.",
            "It failed, a harbour source told the Post.",
            ["A source told"],
            id="a source that somebody describes",
        ),
        pytest.param(
            check_hedges,
            "A drone fell on the mill.",
            "Possibly a drone fell on the mill.",
            ["drone"],
            id="a hedge that opens the cited sentence",
        ),
        pytest.param(check_numbers, "Hundreds died.", "It killed 400 people.", [], id="hundreds"),
        pytest.param(
            check_speaker,
            "Lind Chemicals said three workers were killed.",
            "Three workers were killed at a plant run by Lind Chemicals, the company said.",
            [],
            id="the company by the name that it has there",
        ),
        pytest.param(
            check_speaker,
            "Brand Foods said three workers were killed.",
            "Three workers were killed at a plant run by Lind Chemicals, the company said.",
            ["Brand Foods"],
            id="the company by a name that stands nowhere",
        ),
        pytest.param(
            check_speaker,
            "Mayor Anna Albers said three workers were killed.",
            "Three workers were killed at a plant that Mayor Anna Albers opened, the company said.",
            ["Mayor Anna Albers"],
            id="a person for the company",
        ),
        pytest.param(check_numbers, "Dozens died.", "It killed 11,000 people.", ["Dozens"], id="dozens of thousands"),
        pytest.param(
            check_attributed,
            "Weber was sorry, his attorney said.",
            "Weber said he was sorry, his lawyer told the court.",
            [],
            id="who reports, with the word of another",
        ),
        pytest.param(
            check_attributed,
            "One of the suspects, Karl Weber, 34, denied the charge.",
            "One of the suspects, Karl Weber, 34, denied the charge, his lawyer Nora Albers said.",
            ["One of the suspects, Karl Weber, 34, denied the charge."],
            id="who reports, left out behind an age",
        ),
        pytest.param(
            check_negation,
            "The captain did not flee, and the pilot did not flee.",
            "The captain fled, and the pilot fled.",
            ["fle"],
            id="negated twice",
        ),
        pytest.param(
            check_loaded, "He denied the so-called charges.", "He denied the charges.", ["so-called"], id="so-called"
        ),
        pytest.param(check_loaded, "He faces terrorism charges.", "He faces terrorism charges.", [], id="term of law"),
    ],
)
def test_an_honest_sentence_passes_and_its_faulty_twin_does_not(
    check: Check, text: str, quote: str, wrong: list[str]
) -> None:
    assert find(check, text, quote) == wrong


REPORTS = ("Ten died, the mayor said.", "Nine died, police said.", "Eight died, the army said.")


@pytest.mark.parametrize(
    ("cited_reports", "wrong"), [(REPORTS, []), (REPORTS[:2], ["third"])], ids=["three reports", "two"]
)
def test_a_third_article_is_one_more(cited_reports: tuple[str, ...], wrong: list[str]) -> None:
    text = "One article said ten died, one article said nine died, and a third article said eight died."
    assert find(check_tallies, text, *cited_reports) == wrong


MINERS = "Four miners were rescued in Tarn."


@pytest.mark.parametrize(
    ("other", "needed"),
    [
        pytest.param("Police rescued people in Tarn.", True, id="a word of its own"),
        pytest.param("The mine was closed in June.", False, id="a word's kin"),
        pytest.param("The fourth shaft is wide.", False, id="an ordinal for a number"),
        pytest.param("A school burnt.", False, id="nothing"),
    ],
)
def test_a_citation_carries_more_than_a_likeness(other: str, needed: bool) -> None:
    assert find(check_needed, MINERS, MINERS, other) == ([] if needed else [other])


def test_the_hurt_beside_the_dead_are_the_hurt() -> None:
    quote = "Ten people were killed and at least 50 injured when a quake razed Harl."
    assert find(check_numbers, "At least 50 were injured.", quote) == []
    assert find(check_numbers, "At least 50 were killed.", quote) == ["At least 50"]
    quote = "15 people were killed and 64 others injured when a blast tore through a warehouse."
    assert find(check_numbers, "64 others were injured.", quote) == []
    assert find(check_numbers, "64 others were killed.", quote) == ["64"]


@pytest.mark.parametrize(
    ("other", "against"),
    [
        pytest.param("The Harl court jailed Dren for six years.", True, id="another figure"),
        pytest.param("The Harl court did not jail Dren for nine years.", True, id="a denial"),
        pytest.param("The Harl court jailed Dren for nine years over the fire.", False, id="the same and more"),
        pytest.param("Six years ago a fire broke out in Harl.", False, id="another matter"),
    ],
)
def test_no_cited_sentence_says_otherwise(other: str, against: bool) -> None:
    text = "The Harl court jailed Dren for nine years."
    assert find(check_against, text, text, other) == ([other] if against else [])


@pytest.mark.parametrize(
    ("text", "needed"),
    [("The talks begin on 8 June.", True), ("The talks begin on 9 June.", False)],
    ids=["the same day", "another day"],
)
def test_a_citation_that_shares_but_a_time_gives_that_time(text: str, needed: bool) -> None:
    """ "Sunday" of a dated article is that day."""
    article = numbered("The talks were set. A crowd came on Sunday.", published="2031-06-10")
    sentence = Sentence(text=text, kind="fact", citations=(article.article.cite(*article.sentences[1]),))
    assert bool(list(check_needed(sentence, {"one": article}))) is not needed


def test_a_time_that_only_the_date_of_its_article_would_settle_is_told_as_such() -> None:
    text, quote = "It began in August 2032.", "It began on 17 August last year."
    reasons = []
    for published in (None, "2033-02-01", "2036-02-01"):
        article = numbered(quote, published=published)
        sentence = Sentence(text=text, kind="fact", citations=(article.article.cite(0, len(quote)),))
        reasons.append([trouble.reason for trouble in check_dates(sentence, {"one": article})])
    assert reasons == [[UNDATED], [], ["no cited sentence gives this time"]]


def test_a_month_may_stand_before_what_it_dates() -> None:
    article = numbered("She spoke at an October rally.")
    for month, wrong in (("October", []), ("March", ["March"])):
        citation = article.article.cite(*article.sentences[0])
        sentence = Sentence(text=f"She spoke at a rally in {month}.", kind="fact", citations=(citation,))
        assert [trouble.text for trouble in check_dates(sentence, {"one": article})] == wrong


@pytest.mark.parametrize(("articles", "wrong"), [(2, ["Several"]), (3, [])], ids=["two", "three"])
def test_several_reports_are_three(articles: int, wrong: list[str]) -> None:
    citations = tuple(cited(f"a{number}", "A bridge fell.") for number in range(articles))
    sentence = Sentence(text="Several reports said a bridge fell.", kind="attributed", citations=citations)
    assert [trouble.text for trouble in check_tallies(sentence, {})] == wrong


@pytest.mark.parametrize(("hour", "carried"), [("morning", True), ("evening", False)])
def test_a_wider_hour_says_less_and_another_hour_something_else(hour: str, carried: bool) -> None:
    article = numbered("It sank early on Monday morning.", published="2031-06-10")
    sentence = Sentence(text=f"It sank on Monday {hour}.", kind="fact", citations=(article.article.cite(0, 32),))
    assert (not list(check_dates(sentence, {"one": article}))) is carried
