"""Copies and rewritings of one report are one origin; a shared speech, form or partial credit makes none."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reconciliation.origins.lineages import find_lineages, lineage_by_article
from crosswire_schemas.summary import Lineage
from reports import REMARKS, carry, is_one, read, said, told
from stories import numbered

SPEECH = (
    '"We have lost our neighbours and our friends today, and no word of mine can make that lighter for anyone here. '
    "We will find out what happened on that ship, plank by plank, and we will not rest until every family knows it. "
    'Let no one say that this town looked away."'
)


def members(lineages: Sequence[Lineage]) -> set[frozenset[str]]:
    return {frozenset(lineage.articles) for lineage in lineages}


def test_articles_without_a_common_sign_stand_alone() -> None:
    lineages = find_lineages([numbered(told(1, 2, 3, 4, 5), name="one"), numbered(told(6, 7, 8), name="two")], ())
    assert members(lineages) == {frozenset({"one"}), frozenset({"two"})}
    assert [(lineage.label, lineage.basis) for lineage in lineages] == [("origin not named", ())] * 2


def test_a_rewritten_report_is_linked_with_its_figures_and_the_longest_words_in_common() -> None:
    texts = {"one": told(*range(10)), "two": f"{told(*range(20, 26))} Unlike them. {told(*range(2, 10))}"}
    (lineage,) = find_lineages([numbered(text, name=name) for name, text in texts.items()], ())
    (basis,) = lineage.basis
    assert basis.kind == "text"
    # 8 of 10 and of 14 sentences, with the runs between them.
    assert basis.detail.startswith("78 runs of three words outside quotations are the same: ")
    assert {share for share in ("80%", "56%") if share in basis.detail} == {"80%", "56%"}
    assert [citation.quote for citation in basis.citations] == [told(n).rstrip(".") for n in (2, 2, 3, 3)]
    for citation in basis.citations:
        assert texts[citation.article][citation.start : citation.end] == citation.quote
    assert {citation.article for citation in basis.citations} == {"one", "two"}


def test_a_brief_taken_over_whole_into_a_long_report_is_linked() -> None:
    assert is_one(numbered(told(*range(6)), name="one"), numbered(told(*range(40)), name="two"))


def test_a_passage_in_common_between_long_reports_links_nothing() -> None:
    one, two = told(*range(20)), told(*range(100, 120), *range(5))
    assert not is_one(numbered(one, name="one"), numbered(two, name="two"))


def test_a_speech_that_both_quote_links_nothing() -> None:
    one, two = f"{told(1, 2)} {SPEECH} {told(3)}", f"{told(4)} {SPEECH} {told(5, 6)}"
    assert not is_one(numbered(one, name="one"), numbered(two, name="two"))
    assert is_one(numbered(one.replace('"', ""), name="one"), numbered(two.replace('"', ""), name="two"))


def test_a_page_saved_in_the_place_of_an_article_links_nothing() -> None:
    form = "Visit us often and sign in to change your profile, to get the latest news and to stay up to date at home."
    assert not is_one(numbered(f"{form} Harbour Post.", name="one"), numbered(f"{form} Velmora Courier.", name="two"))


def test_equal_texts_of_any_length_are_one_origin() -> None:
    assert is_one(numbered("The ferry sank.", name="one"), numbered("The ferry\nsank.", name="two"))


FORM = "We have sent a letter to your address. Please open the letter and follow the link in it to read on here."
BRIEF = "Three miners died in a pit at Harl on Friday, the director said. He said that the lift had failed."


def test_a_short_brief_below_two_headlines_is_one_origin() -> None:
    one, other = (numbered(f"{title}\n\n{BRIEF}", name=title) for title in ("Story of a pit", "Three dead"))
    (lineage,) = find_lineages([one, other], ())
    assert [basis.detail for basis in lineage.basis] == ["the texts below the headings are the same"]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((f"One\n\n{BRIEF}", f"Two\n\n{BRIEF} Rain fell."), id="a sentence more"),
        pytest.param(("One\n\nPolice look into it.", "Two\n\nPolice look into it."), id="a few words"),
        pytest.param((f"One\n\n{FORM}", f"Two\n\n{FORM}"), id="a form to sign in"),
    ],
)
def test_a_short_text_with_anything_of_its_own_is_no_copy(texts: tuple[str, str]) -> None:
    one, other = (numbered(text, name=text[:3]) for text in texts)
    assert not is_one(one, other)


def test_the_same_remarks_of_several_speakers_are_one_origin() -> None:
    one, two = numbered(told(1), name="one"), numbered(told(2), name="two")
    lineages = find_lineages([one, two], carry(*REMARKS))
    assert members(lineages) == {frozenset({"one", "two"})}
    assert lineages[0].label == "shared origin, not named"
    assert [basis.kind for basis in lineages[0].basis] == ["claims"]
    assert "5 attributed statements are the same, of 5 in one and 5 in the other, by 3" in lineages[0].basis[0].detail
    assert len(lineages[0].basis[0].citations) == 4


@pytest.mark.parametrize(
    "remarks",
    [
        pytest.param([("the mayor", "the mayor")] * 8, id="one speaker, as at a press conference"),
        pytest.param(REMARKS[:4], id="too few"),
        pytest.param([(one, "a resident") for one, _ in REMARKS], id="other speakers"),
    ],
)
def test_fewer_signs_in_the_claims_link_nothing(remarks: list[tuple[str, str]]) -> None:
    assert not is_one(numbered(told(1), name="one"), numbered(told(2), name="two"), carry(*remarks))


def test_a_small_part_of_many_remarks_links_nothing() -> None:
    more = [[said(article, "a resident", n)] for n in range(10, 30) for article in ("one", "two")]
    assert not is_one(numbered(told(1), name="one"), numbered(told(2), name="two"), [*carry(*REMARKS), *more])


def test_what_articles_say_in_their_own_voice_counts_neither_for_nor_against_a_link() -> None:
    own = [[said(article, None, n)] for n in range(10, 40) for article in ("one", "two")]
    assert is_one(numbered(told(1), name="one"), numbered(told(2), name="two"), [*carry(*REMARKS), *own])
    both = [[said("one", None, n), said("two", None, n)] for n in range(10)]
    assert not is_one(numbered(told(1), name="one"), numbered(told(2), name="two"), [*carry(*REMARKS[:3]), *both])


def test_of_the_links_that_could_hold_a_lineage_together_the_strongest_are_kept() -> None:
    texts = (told(*range(20)), told(*range(19), 30), told(*range(10), *range(40, 50)))
    (lineage,) = find_lineages([numbered(text, name=f"a{n}") for n, text in enumerate(texts)], ())
    assert [basis.detail.count("95%") for basis in lineage.basis] == [2, 0]


def test_a_lineage_keeps_no_more_links_than_hold_it_together() -> None:
    copies = [numbered(f"{told(*range(20))} {told(100 + n)}", name=f"a{n}") for n in range(8)]
    (lineage,) = find_lineages(copies, ())
    assert len(lineage.articles) == 8
    assert [basis.kind for basis in lineage.basis] == ["text"] * 7


STORY = [
    f"OSLO, May 4 (AFP) - {told(*range(6))}",
    f"{told(*range(6, 10))}\n\nAFP",
    told(*range(20, 30)),
    f"{told(*range(22, 30))} {told(40)}",
    f"{told(50, 51)} Two men drowned, AFP reported.",
    told(60, 61),
]


@given(st.permutations(range(len(STORY))), st.permutations("uvwxyz"))
def test_neither_order_nor_names_of_files_change_a_lineage(order: list[int], names: list[str]) -> None:
    plain = find_lineages([read(text, f"a{n}") for n, text in enumerate(STORY)], ())
    renamed = find_lineages([read(STORY[n], names[n]) for n in order], ())
    assert members(plain) == {frozenset({"a0", "a1"}), frozenset({"a2", "a3"}), frozenset({"a4"}), frozenset({"a5"})}
    old = {name: f"a{n}" for n, name in enumerate(names)}
    assert [tuple(old[name] for name in lineage.articles) for lineage in renamed] == [one.articles for one in plain]
    assert [one.label for one in renamed] == [one.label for one in plain]
    assert [_figures(one) for one in renamed] == [_figures(one) for one in plain]


def _figures(lineage: Lineage) -> list[tuple[str, str, list[str]]]:
    return [(basis.kind, basis.detail, [c.quote for c in basis.citations]) for basis in lineage.basis]


@given(st.lists(st.sampled_from(STORY), min_size=1, max_size=6))
def test_every_article_is_in_exactly_one_lineage(texts: list[str]) -> None:
    lineages = find_lineages([read(text, f"a{n}") for n, text in enumerate(texts)], ())
    assert sorted(name for lineage in lineages for name in lineage.articles) == [f"a{n}" for n in range(len(texts))]
    assert lineage_by_article(lineages).keys() == {f"a{n}" for n in range(len(texts))}
