"""Which words for one thing part, and which are only two ways to say it."""

import pytest

from crosswire.reconciliation.differences.find import find_differences
from crosswire.reconciliation.differences.labels import find_head
from crosswire_schemas.incident import Means
from crosswire_schemas.reconciliation import Claim
from stories import cited, claim, numbered, site_claim, toll_claim

DAYS: dict[str, str] = {}
UNDATED = DAYS.get


def topics(*claims: Claim, texts: tuple[str, ...] = ()) -> set[str]:
    """The points on which the words of *claims* part, each alone in its group; *texts* are of articles a and b."""
    articles = [numbered(text, name=name) for name, text in zip("ab", texts, strict=False)]
    found = find_differences([(c,) for c in claims], UNDATED, articles)
    return {difference.topic for difference in found if difference.relation == "label"}


def dead(article: str, who: str, number: int = 1) -> Claim:
    return toll_claim(f"c-{article}-{who}", article, who, "eq", number, who=who)


def means(article: str, text: str) -> Claim:
    item = Means.model_validate(
        {"text": text, "stance": "fact", "said_by": None, "about": "incident", "citations": (cited(article, text),)}
    )
    return claim(f"c-{article}", article, item, text)


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        pytest.param("a man", "Olga Marek", 1, id="a name"),
        pytest.param("She", "the victim", 1, id="a pronoun"),
        pytest.param("a father of two", "a 40-year-old man", 1, id="kin"),
        pytest.param("five people", "five men", 5, id="anybody"),
        pytest.param("five militants", "five people", 5, id="only one side takes a view"),
        pytest.param("fighters", "five fighters", 5, id="one word"),
        pytest.param("three and sinking two", "three sailors", 3, id="a mere number"),
        pytest.param("five bank workers", "five bank employees", 5, id="two words for one thing"),
        pytest.param("two monks", "two foreign citizens", 2, id="where they belong"),
    ],
)
def test_words_that_may_be_said_of_anybody_are_no_view_of_the_dead(one: str, other: str, number: int) -> None:
    assert topics(dead("a", one, number), dead("b", other, number)) == set()


def test_views_of_the_dead_part() -> None:
    assert topics(dead("a", "a rebel"), dead("b", "a farmer")) == {"words for the dead"}


def test_one_of_several_dead_may_be_another_in_another_report() -> None:
    claims = dead("a", "a rebel"), dead("b", "a farmer"), dead("b", "two people", 2)
    assert topics(*claims) == set()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("a rifle", "a knife", {"means"}, id="two weapons"),
        pytest.param("a gun", "a rifle", set(), id="the wider word"),
        pytest.param("a handgun", "a pistol", set(), id="a kind of it"),
        pytest.param("a revolver", "a pistol", {"means"}, id="two kinds of it"),
        pytest.param("a rifle", "a petrol bomb", set(), id="no two words for one"),
        pytest.param("a strike", "an airstrike", set(), id="a compound of it"),
    ],
)
def test_what_did_it_parts_where_the_words_exclude_each_other(one: str, other: str, expected: set[str]) -> None:
    assert topics(means("a", one), means("b", other)) == expected


def test_a_report_that_uses_both_words_parts_from_neither() -> None:
    claims = means("a", "a missile"), means("b", "a drone")
    assert topics(*claims, texts=("A missile fell on Tavim.", "A drone fell on Tavim.")) == {"means"}
    assert topics(*claims, texts=("A missile fell on Tavim.", "A drone fell on Tavim, no missile.")) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("a launch site", "a farm", id="two parties"),
        pytest.param("a launch site", "a storage site", id="one noun with another purpose"),
    ],
)
def test_the_words_of_parties_part_though_a_report_has_both(one: str, other: str) -> None:
    text = f"{one} was hit, the army said; {other}, villagers said"
    assert topics(site_claim("a", one, "the army"), site_claim("b", other, "villagers"), texts=(text, text)) == {
        "target"
    }
    assert topics(site_claim("a", one, None), site_claim("b", other, None), texts=(text, text)) == set()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A strike targeted {}, they said", {"target"}),
        ("A raid against “{}” was denied", {"target"}),
        ("Shots were heard at {}", set()),
        ("She walked past {} at noon", set()),
    ],
)
def test_only_what_was_aimed_at_is_a_target(told: str, expected: set[str]) -> None:
    assert topics(site_claim("a", "a farm", "the army", told), site_claim("b", "a depot", "a guard", told)) == expected


@pytest.mark.parametrize("other", ["a truck", "a feud", "mistaken identity"])
def test_a_weapon_and_what_is_none_are_no_rivals(other: str) -> None:
    assert topics(means("a", "a rifle"), means("b", other)) == set()


def test_one_description_of_a_target_in_two_spellings_is_no_other_view() -> None:
    sites = (
        site_claim("a", "a position of the al-Nour group", "the army"),
        site_claim("b", "a position of al Nour group", "a guard"),
    )
    assert topics(*sites) == set()


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("a drone launch site", "site"),
        ("a site used by the army", "site"),
        ("fighters from a local group", "fighter"),
        ("a compound belonging to the rebels", "compound"),
        ("a high-powered rifle", "rifle"),
    ],
)
def test_the_head_noun_is_found(phrase: str, head: str) -> None:
    assert find_head(phrase) == find_head(head)


def test_two_weapons_that_one_article_knows_are_no_two_words_for_one() -> None:
    told = ("He fired a shotgun and dropped a pistol.", "A pistol lay there.")
    assert topics(means("a", "a shotgun"), means("b", "a pistol"), texts=told) == set()
    assert topics(means("a", "a shotgun"), means("b", "a pistol"), texts=("A shotgun lay there.", told[1])) == {"means"}


def test_what_was_launched_and_hit_nobody_has_no_two_names() -> None:
    rocket, missile = (
        claim.model_copy(update={"evidence": (cited(claim.article, f"{claim.text} was launched off Harl."),)})
        for claim in (means("a", "a rocket"), means("b", "a missile"))
    )
    assert topics(rocket, missile) == set()
    hurt = toll_claim("c-hurt", "a", "two people", "eq", 2, effect="injured")
    assert topics(rocket, missile, hurt) == {"means"}
