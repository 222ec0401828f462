"""Where it happened, by the words of the article."""

import pytest

from crosswire.engines.offline.extraction.places import find_places
from crosswire.engines.offline.reading.article_reading import read_article
from crosswire.engines.offline.words.places import kind_of
from crosswire.text.prose import number_sentences
from crosswire_schemas.article import Article, Region
from stories import numbered


def places(text: str) -> list[tuple[str, str, str]]:
    return [(place.kind, place.relation, place.at.words) for place in find_places(read_article(numbered(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were killed in Norwell.", ("city", "in", "Norwell")),
        ("A bomb exploded near Talvera on Sunday.", ("city", "near", "Talvera")),
        ("A fire broke out in Ashport, Ohio.", ("city", "in", "Ashport")),
        ("A man was shot in the Brampton neighborhood.", ("district", "in", "Brampton")),
        ("The quake struck in Peru at dawn.", ("country", "in", "Peru")),
        ("A rocket blew up in Kazakhstan.", ("country", "in", "Kazakhstan")),
        ("The crash happened in Harlow County.", ("region", "in", "Harlow County")),
        ("The blast hit people in a crowded market.", ("site", "in", "a crowded market")),
        ("A boy was shot at a Norwell home.", ("city", "in", "Norwell")),
        ("A boy in Norwell was shot on Sunday.", ("city", "in", "Norwell")),
        ("A fire broke out at 12 Mill Road, Norwell.", ("city", "in", "Norwell")),
        ("Two men were shot on Norwell's South Side.", ("city", "in", "Norwell")),
        ("A shooting at Excel Foods in Norwell killed two.", ("site", "in", "Excel Foods")),
        ("A bomb exploded in Talvera province.", ("region", "in", "Talvera")),
        ("A man was shot in the Norwell area.", ("region", "in", "Norwell")),
        ("A man was shot in the Norwell area. He was found in Norwell.", ("city", "in", "Norwell")),
        ("A man was shot at a downtown Norwell bus station.", ("city", "in", "Norwell")),
        ("Officers came to the shooting at a rural Norwell address.", ("city", "in", "Norwell")),
        ("A man was shot in the yard of the victim's Norwell home.", ("city", "in", "Norwell")),
        ("A bomb exploded in the southern part of Norwell.", ("city", "in", "Norwell")),
        ("Two men were shot on the west side of Norwell.", ("city", "in", "Norwell")),
        ("A ship burned in the small Ashland port of Norwell.", ("city", "in", "Norwell")),
        ("A bomb went off outside the finance ministry in Norwell.", ("city", "in", "Norwell")),
        ("Rebels stormed the Talveran embassy in Norwell.", ("city", "in", "Norwell")),
        ("Two men were shot in the quiet residential Harl neighborhood.", ("district", "in", "Harl")),
        ("Two men were shot in the leafy suburb of Harl.", ("district", "in", "Harl")),
        ("Two men were shot in the Harl district of Norwell.", ("city", "in", "Norwell")),
        ("Two men were shot in a suburb of Norwell.", ("city", "in", "Norwell")),
        ("A blast rocked Norwell on Sunday.", ("city", "in", "Norwell")),
        ("Two men were shot in a shopping center in Norwell.", ("city", "in", "Norwell")),
    ],
)
def test_a_place_of_what_happened_has_its_kind(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in places(text)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("A man was shot dead, Norwell police said.", "Norwell"),
        ("Norwell Fire Department crews came to the fire.", "Norwell"),
        ("A man was shot dead, Kansas City Police said.", "Kansas City"),
        ("A man was shot in Norwell. Norwell City Police came.", "Norwell"),
        ("The Town of Norwell police said a man was shot.", "Norwell"),
        ("New Talvera Mayor Ann Lee said a man was shot dead. Talvera was quiet.", "New Talvera"),
        ("Metro Norwell police said a man was shot dead.", "Norwell"),
        ("A man was shot. Initial Norwell Police reports say that he died.", "Norwell"),
        ("Norwell Fire & Rescue was called to a house fire.", "Norwell"),
        ("The Norwell Fire Company fought the blaze.", "Norwell"),
        ("Three Norwell city firefighters were hurt in the fire.", "Norwell"),
        ("A man was shot, the Norwell Public Safety Department said.", "Norwell"),
    ],
)
def test_a_body_names_its_city(text: str, city: str) -> None:
    assert ("city", "in", city) in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "A man was shot, Harlow County police said.",
        "A man was shot, Housing Authority Police said.",
        "A man was shot, the Ohio Department of Public Safety said.",
        "A man was shot in the Norwell police district.",
        "A man was shot, Norwell officials said.",
        "Two people died. It led to a slump in Norwell's numbers.",
        "A fire broke out in North American homes.",
        "Two people were hurt in the Harlow Cup. A satellite burned up near Earth.",
        "A man was shot near Mount Sinai.",
        "House Fire kills two.",
    ],
)
def test_a_body_without_a_city_names_none(text: str) -> None:
    assert [kind for kind, _, _ in places(text) if kind == "city"] == []


def test_a_place_in_a_city_with_its_own_police_is_a_district() -> None:
    found = places("Two men were shot in Brampton on Sunday. Norwell police came. Norwell police said one died.")
    assert found[0] == ("city", "in", "Norwell")
    assert ("district", "in", "Brampton") in found


def test_a_district_far_below_counts_where_it_is_called_one() -> None:
    far = "Two men were shot in Norwell. Norwell police came. One died. One was shot in the leg. "
    assert ("district", "in", "Brampton") in places(f"{far}Police found a gun in the Brampton neighborhood.")
    assert ("district", "in", "Brampton") not in places(f"{far}Police found a gun in Brampton.")


def test_a_side_of_a_city_is_a_district() -> None:
    found = places("Two men were shot in South Norwell. They were found dead in Norwell.")
    assert [words for kind, _, words in found if kind == "city"] == ["Norwell"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Southern Ohio", "region"),
        ("Northeast Asia", "region"),
        ("Southern Iran", "region"),
        ("South Africa", "country"),
        ("North Carolina", "region"),
        ("Gulf of Aden", "region"),
        ("Coral Sea", "region"),
        ("Gulf Shores", "city"),
        ("East Norwell", "city"),
    ],
)
def test_a_side_of_something_wide_and_a_sea_are_no_city(name: str, kind: str) -> None:
    assert kind_of(name, "") == kind


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Two men were shot on Sunday in the New Year.", id="a feast"),
        pytest.param("Two men were shot near SpaceX.", id="a brand"),
        pytest.param("Two men were shot in the Third Precinct.", id="a number"),
        pytest.param("Two men were shot. Forensic policemen came.", id="a sort of police"),
        pytest.param("Two men were shot. Additional Police units came.", id="more police"),
        pytest.param("Two men were shot at Bannock Playground.", id="a playground"),
    ],
)
def test_what_is_no_town_by_its_own_words_is_no_city(text: str) -> None:
    assert [words for kind, _, words in places(text) if kind in {"city", "district"}] == []


def test_what_only_stands_before_a_store_is_no_city_and_beside_a_city_no_place() -> None:
    assert ("district", "in", "Fennimart") in places("Two men were shot at a Fennimart store.")
    found = places("Two men were shot at a Fennimart store. They died in Norwell.")
    assert [words for kind, _, words in found if kind in {"city", "district"}] == ["Norwell"]


def test_what_is_mostly_named_otherwise_is_no_place_by_what_is_of_it() -> None:
    assert places("A Fennimart fan was shot. Fennimart said that Fennimart was shocked.") == []
    assert ("city", "in", "Norwell") in places("A Norwell man was shot. Norwell wept.")


def test_a_town_with_its_state_is_no_district() -> None:
    found = places("Two men were shot in Brampton, Ohio. Norwell police helped.")
    assert found[0] == ("city", "in", "Brampton")


@pytest.mark.parametrize(
    "text",
    [
        "A suspect from Talvera was arrested after the fire.",
        "The wounded were taken to Mercy Hospital in Talvera.",
        "Omar Talvera was shot on Sunday.",
        "Two men were shot. A suspect was arrested in Talvera.",
        "Two men were shot. A suspect was detained in Talvera.",
        "Two men were shot after he came home from working in Talvera.",
        "Two men were shot. The mayor deplored it in a statement issued in Talvera.",
        "Two men were shot. The defence ministry in Talvera confirmed it.",
        "Two men were shot. They had been at talks in Talvera.",
        "Two men were shot at a farm 25 miles north of Talvera.",
        "TWO MEN WERE SHOT AT A FARM 25 KM NORTH OF TALVERA.",
        "Dana Talvera, 30, was shot. Police searched for a gun in Talvera's car.",
    ],
)
def test_where_somebody_comes_from_or_is_treated_is_not_where_it_happened(text: str) -> None:
    assert "Talvera" not in [words.title() for _, _, words in places(text)]


def test_the_place_that_is_named_most_comes_first() -> None:
    text = "Two men were shot in Brampton. Norwell police came. Norwell police said one died. Norwell officials wept."
    assert places(text)[0] == ("city", "in", "Norwell")


def _dated(text: str, dateline: str, title: str = "Two men shot") -> list[str]:
    regions = (Region(kind="dateline", start=0, end=len(dateline)),)
    article = Article(
        id="a", file="a.txt", sha256="0" * 64, text=dateline + text, encoding="utf-8", title=title, regions=regions
    )
    return [place.at.words for place in find_places(read_article(number_sentences(article))) if place.kind == "city"]


def test_a_date_line_supports_a_place_and_never_is_one() -> None:
    assert _dated(" Two men were shot at a party, police said.", "NORWELL --") == []
    text = " Two men were shot at a Talvera home or a Norwell home."
    assert _dated(text, "NORWELL --")[0] == "Norwell"
    assert _dated(text, "TALVERA --")[0] == "Talvera"


def test_where_officials_speak_is_no_place_though_the_date_line_opens_with_it() -> None:
    text = " Two men were shot at a party, said an official in the capital, Norwell. The Norwell official named nobody."
    assert _dated(text, "NORWELL --") == []


def test_the_outlet_in_a_title_is_no_support() -> None:
    text = " Two men were shot at a Talvera home or a Norwell home."
    assert _dated(text, "OSLO --", "Two shot near Norwell")[0] == "Norwell"
    assert _dated(text, "OSLO --", "Two shot - Channel 4 Norwell")[0] == "Talvera"


def test_what_happened_has_one_place_of_each_kind() -> None:
    text = (
        "A man was shot in Norwell, Ohio, on Sunday.\n\nNorwell police said he was taken away.\n\n"
        "A fire broke out in Brampton, police said.\n\nThe man was shot near his house in Harlow."
    )
    places = [p for p in find_places(read_article(numbered(text))) if p.about == "incident"]
    kinds = [place.kind for place in places]
    assert len(kinds) == len(set(kinds))
    assert next(place.at.words for place in places if place.kind == "city") == "Norwell"


def test_a_country_that_is_only_talked_of_far_below_is_no_place_of_what_happened() -> None:
    text = "A blast hit the port of Velmora on Sunday.\n\n" + "Two dockers were hurt.\n\n" * 8
    text += "He had called for an end to the war in Iran."
    places = find_places(read_article(numbered(text)))
    assert "Iran" not in [place.at.words for place in places if place.about == "incident"]


def test_a_name_with_an_article_is_no_city() -> None:
    places = find_places(read_article(numbered("A soldier was shot in the Barrens on Sunday. He died there.")))
    assert [(place.at.words, place.kind) for place in places] == [("Barrens", "region")]
