"""Who does it, who says which number, and what stands beside a hedge: faults made of true words."""

import pytest

from crosswire.checks.rules.named import check_names
from crosswire.checks.rules.own_figures import check_own_figures
from crosswire.checks.rules.swaps import check_doers
from crosswire.checks.rules.wording import check_foreign_words, check_hedges, check_negation
from crosswire.text.numbers.quantities import find_quantities, same_quantity
from crosswire.text.sayings.attribution import find_attributions
from crosswire.text.spans import Span
from crosswire_schemas.summary import Sentence
from stories import cited

TWO = ("Police said 800 people marched.", "The union said at least 3,000 people marched.")


def told(text: str, *quotes: str) -> Sentence:
    return Sentence(text=text, kind="attributed", citations=tuple(cited(f"a{n}", q) for n, q in enumerate(quotes)))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Police said 800 people marched; the union said at least 3,000 people marched.", []),
        ("Police said at least 3,000 people marched; the union said 800 people marched.", ["at least 3,000", "800"]),
        ("The union said 800 people marched.", ["800"]),
        ("One report said 800 people marched.", []),
    ],
)
def test_each_source_keeps_its_own_number(text: str, wrong: list[str]) -> None:
    assert [trouble.text for trouble in check_own_figures(told(text, *TWO), {})] == wrong


def test_how_many_people_say_it_is_no_number_that_they_give() -> None:
    quotes = ("Three witnesses said 800 people marched.", "The union said three people fell.")
    assert not list(check_own_figures(told("Three witnesses said 800 people marched.", *quotes), {}))


def test_a_source_keeps_its_own_qualifier() -> None:
    quotes = ("Police said five people drowned.", "The mayor said at least five people drowned.")
    assert not list(check_own_figures(told("The mayor said at least five people drowned.", *quotes), {}))
    assert list(check_own_figures(told("The mayor said five people drowned.", *quotes), {}))


@pytest.mark.parametrize(
    ("text", "quotes", "wrong"),
    [
        pytest.param(
            "Three drivers said the road was shut.",
            ("Drivers said the road was shut.", "Three drivers spoke in court."),
            [],
            id="those who speak are no figure of theirs",
        ),
        pytest.param(
            "Witnesses said three people marched.",
            ("Two witnesses said 800 people marched.", "A policeman said three people marched."),
            ["three"],
            id="what they say is",
        ),
        pytest.param("Police and the union said 3,000 people marched.", TWO, [], id="no source is like these two"),
        pytest.param(
            "Police said 800 people marched, the union said at least 3,000 people marched.",
            TWO,
            [],
            id="two speak in one clause",
        ),
        pytest.param(
            "Police said 800 people marched.",
            ("Police said 800 people marched.", "The union said 800 people marched."),
            [],
            id="both give it",
        ),
        pytest.param("Police said 900 people marched.", TWO, [], id="a number nobody gives is not looked for here"),
    ],
)
def test_only_a_number_that_another_source_gives_is_somebody_else_s(
    text: str, quotes: tuple[str, ...], wrong: list[str]
) -> None:
    assert [trouble.text for trouble in check_own_figures(told(text, *quotes), {})] == wrong


def test_two_voices_of_one_article_are_not_told_apart_by_their_words() -> None:
    """Who is "a police spokesman" at first is "the spokesman" later."""
    first, then = "A police spokesman said 800 people marched.", "The spokesman said at least 90 people were held."
    sentence = Sentence(
        text="A police spokesman said at least 90 people were held.",
        kind="attributed",
        citations=(cited("a", first), cited("a", then)),
    )
    assert not list(check_own_figures(sentence, {}))
    apart = sentence.model_copy(update={"citations": (cited("a", first), cited("b", then))})
    assert list(check_own_figures(apart, {}))


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("A lorry struck a train near Arle.", "A train struck a lorry near Arle.", True),
        ("A train struck a lorry.", "A goods train struck a lorry near Arle.", False),
        ("A lorry was struck by a train.", "A train struck a lorry near Arle.", False),
        ("A lorry struck a train.", "A lorry was struck by a train near Arle.", True),
        ("A train struck a lorry.", "A lorry was struck by a train near Arle.", False),
    ],
)
def test_who_does_it_to_whom_stays_so(text: str, quote: str, found: bool) -> None:
    assert bool(list(check_doers(told(text, quote), {}))) is found


def test_a_hedge_on_the_same_word_of_another_phrase_hedges_nothing_here() -> None:
    quote = "The council of Arle may raise taxes on water."
    flat = told("The council of Arle will raise taxes on water.", quote)
    assert [trouble.text for trouble in check_hedges(flat, {})] == ["raise"]
    other = told("A raise for teachers was refused; the council of Arle kept taxes on water.", quote)
    assert not list(check_hedges(other, {}))


def test_a_negation_is_looked_for_in_the_same_phrase() -> None:
    quotes = ("Workers in Arle could not enter the mine.", "Visitors enter the museum by the north gate.")
    assert not list(check_negation(told("Workers in Arle could not enter the mine.", *quotes), {}))
    turned = told("Visitors could not enter the museum by the north gate.", quotes[1])
    assert [trouble.text for trouble in check_negation(turned, {})] == ["enter"]


@pytest.mark.parametrize(
    ("age", "other", "same"),
    [
        ("Ann Weber, 36, a teacher", "36 people were hurt", False),
        ("Ann Weber, 36, a teacher", "Weber was 36.", True),
        ("the 36-year-old", "aged 34 and 36", True),
        ("36 people", "the crowd of 36 people", True),
    ],
)
def test_an_age_is_no_count(age: str, other: str, same: bool) -> None:
    first, second = find_quantities(age)[-1], find_quantities(other)[-1]
    assert same_quantity(first, second) is same


def test_more_than_the_number_of_something_is_a_comparison() -> None:
    assert [q.op for q in find_quantities("It was far more than the 30 chairs we had, and more than 30 stood.")] == [
        "eq",
        "gt",
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The minister spoke of a strike in self-defence.", ["The minister"]),
        ("The minister spoke to reporters.", []),
        ("The union of drivers, TLF, said the signal had failed.", ["The union of drivers, TLF"]),
        ("The dam held, said an official who was there.", ["an official"]),
    ],
)
def test_who_speaks_is_found(text: str, speakers: list[str]) -> None:
    assert [text[slice(*a.speaker)] for a in find_attributions(text, Span(0, len(text)))] == speakers


def test_a_word_that_the_cited_sentence_has_with_and_without_a_negation_may_be_told_without() -> None:
    quote = "The mayor said the mine was flooded, without saying who pumped it."
    assert not list(check_negation(told("The mayor said the mine was flooded.", quote), {}))
    assert list(check_negation(told("The mayor said who pumped it.", "The mayor did not say who pumped it."), {}))


@pytest.mark.parametrize("opening", ["Rebels are", "Critics have", "Shares in"])
def test_a_plural_that_opens_a_sentence_is_a_word_and_no_name(opening: str) -> None:
    text = f"{opening} the port of Harl."
    sentence = told(text, f"The {text[0].lower()}{text[1:]}")
    assert not [*check_names(sentence, {}), *check_foreign_words(sentence, {})]
    other = told(text, "Workers in the port of Harl have left.")
    assert not list(check_names(other, {}))
    assert [trouble.text for trouble in check_foreign_words(other, {})] == [opening.split(maxsplit=1)[0]]


def test_a_lone_word_that_opens_a_sentence_may_be_a_surname_and_is_asked_for_as_a_word() -> None:
    wrong = told("Sanders has left.", "Workers have left.")
    assert not list(check_names(wrong, {}))
    assert [trouble.text for trouble in check_foreign_words(wrong, {})] == ["Sanders"]
    right = told("Sanders has left.", "Ruth Sanders has left.")
    assert not [*check_names(right, {}), *check_foreign_words(right, {})]
