"""Which names are carried by cited words, in what forms and spellings, and which are not."""

import pytest

from crosswire.checks.rules.named import check_names
from crosswire.checks.rules.spelt import find_misspelt, read_written
from crosswire_schemas.summary import Sentence
from stories import cited, numbered


def unnamed(text: str, *quotes: str) -> list[str]:
    citations = tuple(cited(f"a{number}", quote) for number, quote in enumerate(quotes))
    return [trouble.text for trouble in check_names(Sentence(text=text, kind="fact", citations=citations), {})]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param("In Tarn the Democrats lost.", "A Democrat lost in Tarn.", id="a party and its member"),
        pytest.param(
            "In Tarn a Kurdish town fell.", "The Kurds lost a town in Tarn.", id="a people and what is theirs"
        ),
        pytest.param(
            "They passed the Clean Harbour Plan.", "The Clean Harbour Plan Act was passed.", id="a law without its noun"
        ),
        pytest.param("It struck the Orlu Dam.", "Storm Strikes Orlu Dam Before Dawn, Floods Villages", id="headline"),
        pytest.param('Police freed Irda "Kid" Kolm.', "They call Irda Kolm a Kid.", id="nickname"),
        pytest.param(
            "He plays for the Tarn Rowing Club (TRC).", "He plays for the Tarn Rowing Club.", id="initials in brackets"
        ),
        pytest.param("The Transorlu games began.", "The Trans-Orlu games began.", id="hyphen"),
        pytest.param("The captain of Reading spoke.", "Reading lost, its captain said.", id="opens as any word would"),
        pytest.param("The Tarn Health chief spoke.", "Tarn Health Secretary Ann Orr spoke.", id="before an office"),
    ],
)
def test_another_form_of_a_cited_name_is_carried(text: str, quote: str) -> None:
    assert unnamed(text, quote) == []


@pytest.mark.parametrize(
    ("text", "quote", "wrong"),
    [
        pytest.param("In Tarn a Republican lost.", "A Democrat lost in Tarn.", ["Republican"], id="another party"),
        pytest.param(
            "They passed the Harbour Act.", "The Clean Harbour Plan Act was passed.", ["Harbour Act"], id="other words"
        ),
        pytest.param(
            "It is the European Parliament.",
            "The parliament heard Europeans.",
            ["European Parliament"],
            id="a people's body",
        ),
        pytest.param("It was at Arle.", "He met dockers of the Port of New Arle.", ["Arle"], id="part of a place"),
        pytest.param(
            'Police freed Irda "Kid" Kolm.',
            "Police freed Irda Ostrand.",
            ["Irda", "Kid", "Kolm"],
            id="surname not cited",
        ),
        pytest.param("It is the Tarn Rowing Club (TRX).", "It is the Tarn Rowing Club.", ["TRX"], id="wrong initials"),
        pytest.param("The man met Tarn.", "The man met the Tarn Institute.", ["Tarn"], id="part of a body"),
    ],
)
def test_a_likeness_is_no_name(text: str, quote: str, wrong: list[str]) -> None:
    assert unnamed(text, quote) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param("The builder Stone & Hale left.", [], id="as written"),
        pytest.param("The builder Stona & Hale left.", ["Stona"], id="a letter changed"),
        pytest.param("The mayor, Soudani, left.", [], id="spelling of another article"),
        pytest.param("The mayor, Sudany, left.", ["Sudany"], id="spelling of none"),
        pytest.param("The mayor, Omar Sudani, left.", ["Omar Sudani"], id="given name that nobody gives"),
    ],
)
def test_a_name_is_spelt_as_some_article_of_the_story_spells_it(text: str, wrong: list[str]) -> None:
    own = numbered("The builder Stone & Hale left. The mayor, Sudani, left.")
    other = numbered("Soudani was mayor.").article.model_copy(update={"id": "other"})
    sources = {"a": own, "other": numbered(other.text)}
    citations = tuple(own.article.cite(*span) for span in own.sentences)
    sentence = Sentence(text=text, kind="fact", citations=citations)
    assert [trouble.text for trouble in check_names(sentence, sources)] == wrong


@pytest.mark.parametrize(
    ("name", "article"),
    [
        pytest.param("Tony Orr left Tarn.", "Anthony Orr left Tarn.", id="short given name"),
        pytest.param("The Tarn Liberation Front left.", "The TLF left.", id="initials spelt out"),
        pytest.param("The United States left.", "The U.S. left.", id="state"),
        pytest.param("Beto O’Rane left.", "Beto O'Rane left.", id="apostrophe"),
        pytest.param("The Harbor Office left.", "The Harbour Office left.", id="American"),
        pytest.param("José Múrtez left.", "Jose Murtez left.", id="accents"),
    ],
)
def test_a_form_that_english_allows_is_no_misspelling(name: str, article: str) -> None:
    assert list(find_misspelt(name, [read_written(article)])) == []
