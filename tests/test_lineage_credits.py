"""A credit for the whole article makes one origin of it and its like; a credit for a part does not."""

from itertools import combinations

import pytest

from crosswire.reconciliation.origins.lineages import find_lineages
from reports import REMARKS, carry, is_one, read, told

WHOLE = {
    "place line": (f"OSLO, May 4 (AFP) - {told(1, 2, 3)}", None),
    "credit line": (f"{told(4, 5, 6)}\n\nAFP", None),
    "source": (f"{told(7, 8, 9)}\n\nSource: AFP", None),
    "copyright": (f"{told(10, 11, 12)}\n\nCopyright 2021 Agence France-Presse. All rights reserved.", None),
    "publisher": (told(13, 14, 15), "AFP"),
}
PART = {
    "within the text": f"{told(1, 2)} Two men drowned, AFP reported. {told(3)}",
    "material": f"{told(4, 5, 6)}\n\nWith information from AFP",
    "contribution": f"{told(7, 8, 9)}\n\nAFP contributed to this report.",
    "several": f"{told(10, 11, 12)}\n\nAFP/Reuters",
    "listener": f'{told(13, 14)} "It sank," a diver told AFP. {told(15)}',
}


@pytest.mark.parametrize(("one", "two"), list(combinations(WHOLE, 2)))
def test_one_agency_credited_with_both_articles_is_one_origin_in_any_words(one: str, two: str) -> None:
    (lineage,) = find_lineages(
        [read(WHOLE[one][0], "one", WHOLE[one][1]), read(WHOLE[two][0], "two", WHOLE[two][1])], ()
    )
    (basis,) = lineage.basis
    assert (lineage.label, basis.kind) == ("AFP", "credit")
    assert all(citation.quote in {"AFP", "Agence France-Presse"} for citation in basis.citations)
    assert len(basis.citations) == 2 - (two == "publisher")


def test_a_credit_link_cites_the_credit_for_the_whole() -> None:
    one = read(f"{told(1)} Two men drowned, AFP reported. {told(2)}\n\nAFP", "one")
    (lineage,) = find_lineages([one, read(f"{told(3, 4)}\n\nAFP", "two")], ())
    (cited,) = [citation for citation in lineage.basis[0].citations if citation.article == "one"]
    assert cited.end == len(one.article.text)


@pytest.mark.parametrize("part", PART)
@pytest.mark.parametrize("other", [*WHOLE, *PART])
def test_a_credit_for_a_part_links_nothing_by_itself(part: str, other: str) -> None:
    text, publisher = WHOLE[other] if other in WHOLE else (PART[other].replace("word", "term"), None)
    assert not is_one(read(PART[part], "one"), read(text.replace("word", "term"), "two", publisher))


def test_unnamed_agencies_are_no_origin() -> None:
    assert not is_one(read(f"{told(1, 2, 3)}\n\nAgencies", "one"), read(f"{told(4, 5, 6)}\n\nAgencies", "two"))


@pytest.mark.parametrize("part", PART)
def test_an_agency_that_both_name_halves_what_the_text_must_show(part: str) -> None:
    shared = told(*range(30, 36))
    one, two = f"{shared} {told(*range(50, 60))}\n\n", f"{shared} {told(*range(70, 84))}\n\n"
    assert not is_one(read(one + PART[part].replace("AFP", "The envoy"), "one"), read(f"{two}AFP", "two"))
    (lineage,) = find_lineages([read(one + PART[part], "one"), read(f"{two}AFP", "two")], ())
    assert lineage.basis[0].detail.startswith("both name AFP; ")
    assert lineage.label == "AFP"


def test_an_agency_that_both_name_halves_what_the_claims_must_show() -> None:
    one, two = read(PART["listener"], "one"), read(f"{told(20)}\n\nWith information from AFP", "two")
    assert is_one(one, two, carry(*REMARKS[:3]))
    assert not is_one(one, two, carry(*REMARKS[:1]))


def test_the_label_of_a_lone_article_is_its_outlet_unless_an_agency_stands_behind_it() -> None:
    articles = [
        read(f"{told(1)} Two men drowned, Xinhua reported.", "one", "Harbour Post"),
        read(f"{told(2)}\n\nWith information from Kyodo", "two", "Velmora Courier"),
    ]
    assert {lineage.label for lineage in find_lineages(articles, ())} == {"Harbour Post", "Kyodo"}


UNLISTED = {
    "place line": "VELMORA, May 4 (Skerry Wire) - {}",
    "brackets at the end": "{} (Skerry Wire)",
    "a line in brackets": "{}\n\n(Skerry Wire)",
    "signed": "{}\n\n— Skerry Wire",
    "before a notice": "{}\n\n(Skerry Wire)\n\nCopyright 2021 Harbour Post. All rights reserved.",
}
NO_CREDIT = {
    "within the text": "{} The (Skerry Wire) men were there.",
    "a name explained": "{} They belong to the union (Skerry Wire)",
    "a year": "{} (2021)",
}
COPIED = told(1, 2, 3)


@pytest.mark.parametrize("one", UNLISTED)
@pytest.mark.parametrize("two", UNLISTED)
def test_a_credit_that_no_list_has_is_one_origin_of_short_texts_that_agree(one: str, two: str) -> None:
    first = read(UNLISTED[one].format(f"{COPIED} {told(20)}"), "one")
    other = read(UNLISTED[two].format(f"{COPIED} {told(30, 31, 32)}"), "two")
    (lineage,) = find_lineages([first, other], ())
    assert lineage.label == "Skerry Wire"
    assert {citation.quote for citation in lineage.basis[0].citations} == {"Skerry Wire"}


@pytest.mark.parametrize("where", UNLISTED)
def test_a_credit_that_no_list_has_joins_no_texts_of_their_own(where: str) -> None:
    one, other = (UNLISTED[where].format(told(*numbers)) for numbers in ((1, 2, 3), (11, 12, 13)))
    assert not is_one(read(one, "one"), read(other, "two"))


@pytest.mark.parametrize("where", NO_CREDIT)
def test_words_in_brackets_are_a_credit_only_where_credits_stand(where: str) -> None:
    one, other = (NO_CREDIT[where].format(f"{COPIED} {told(number)}") for number in (20, 30))
    assert not is_one(read(one, "one"), read(other, "two"))
