"""Who stands behind the claims of a story: each person, body or statement once, under whatever description."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reconciliation.sources.primary_sources import cite_story_sources, count_sources, list_story_sources
from crosswire_schemas.citation import Citation
from crosswire_schemas.reconciliation import Claim
from test_speakers import said


def sources(*told: tuple[str, str, str | None]) -> int:
    """The count for claims given as lineage, article and speaker."""
    claims = [said(speaker, article, number) for number, (_, article, speaker) in enumerate(told)]
    return count_sources(claims, {article: lineage for lineage, article, _ in told})


def test_the_own_voice_is_no_source() -> None:
    assert sources(("o1", "a", None), ("o2", "b", None)) == 0


def test_four_files_with_one_remark_have_one_source() -> None:
    official = ("a US military official", "US military official", "an American military official", "the official")
    assert sources(*((f"o{n}", f"a{n}", who) for n, who in enumerate(official))) == 1


def test_one_origin_that_describes_its_source_in_two_ways_has_one_source() -> None:
    described = [("a", "a security official in the port"), ("b", "a defence official in the port")]
    assert sources(*(("o1", article, who) for article, who in described)) == 1
    assert sources(*((f"o{article}", article, who) for article, who in described)) == 2


def test_sources_that_one_article_tells_apart_are_several() -> None:
    assert (
        sources(
            ("o1", "a", "a security official in the port"),
            ("o1", "a", "a defence official in the port"),
            ("o1", "b", "a security official in the port"),
        )
        == 2
    )


def test_one_origin_may_have_sources_with_nothing_in_common() -> None:
    assert sources(("o1", "a", "police"), ("o1", "b", "the hospital")) == 2


def test_a_source_of_one_origin_is_known_again_in_another() -> None:
    assert (
        sources(
            ("o1", "a", "a security official in the port"),
            ("o1", "b", "a defence official in the port"),
            ("o2", "c", "a defence official"),
        )
        == 1
    )


@given(
    st.permutations([("o1", "a", "police"), ("o1", "b", "the mayor"), ("o2", "c", "he"), ("o3", "d", "the hospital")])
)
def test_the_order_of_claims_changes_no_count_of_sources(order: list[tuple[str, str, str]]) -> None:
    assert sources(*order) == 3


def remark(article: str, sentence: str, speaker: str, words: str) -> Claim:
    """What *speaker* says in *sentence* of *article*, in *words* of it."""
    item = said(speaker).item
    cites = (
        Citation(article=article, file=f"{article}.txt", start=start, end=start + len(quote), quote=quote)
        for start, quote in ((sentence.index(words), words), (0, sentence))
    )
    cited, evidence = ((citation,) for citation in cites)
    update = {"article": article, "text": words, "citations": cited, "evidence": evidence, "item": item}
    return said(speaker).model_copy(update=update)


QUOTED = "“A ferry hit the harbour wall of Velmora at full speed,”"


def quoting(article: str, speaker: str, words: str = QUOTED) -> Claim:
    return remark(article, f"{words} {speaker} said.", speaker, words)


def count(*groups: list[Claim]) -> int:
    """The count for groups of claims, each article being its own origin."""
    return len(list_story_sources(groups, {claim.article: claim.article for group in groups for claim in group}))


def test_one_quotation_has_one_source_though_reports_of_several_origins_describe_it_differently() -> None:
    other = "“A ferry hit the harbour wall at Velmora at full speed”"
    assert (
        count(
            [quoting("a", "a security official in the port")], [quoting("b", "a defence official in the port", other)]
        )
        == 1
    )


def test_one_quotation_of_two_named_people_has_two_sources() -> None:
    assert count([quoting("a", "Mayor Anna Berg")], [quoting("b", "Mayor Tom Reyes")]) == 2


def test_a_few_words_may_be_quoted_of_two_people() -> None:
    few = "“five dead”"
    assert (
        count(
            [quoting("a", "a security official in the port", few)],
            [quoting("b", "a defence official in the port", few)],
        )
        == 2
    )


def test_who_is_told_of_by_a_noun_after_the_same_quotation_is_whom_the_article_quoted_before() -> None:
    assert count([quoting("a", "a US military official"), quoting("a", "the soldier")]) == 1
    assert count([quoting("a", "a US military official"), said("the soldier", "a")]) == 2


def test_an_article_that_has_both_descriptions_keeps_them_apart_in_all_others() -> None:
    security, defence = "a security official in the port", "a defence official in the port"
    both = [said(security, "c"), said(defence, "c")]
    assert count([quoting("a", security)], [quoting("b", defence)]) == 1
    assert count([quoting("a", security)], [quoting("b", defence)], both) == 2


def test_what_is_one_source_in_one_group_is_one_in_all() -> None:
    security, defence = "a security official in the port", "a defence official in the port"
    origin = {"a": "o1", "b": "o1"}
    alone = [[said(security, "a")], [said(defence, "b")]]
    assert len(list_story_sources(alone, origin)) == 2
    assert len(list_story_sources([*alone, [said(security, "a"), said(defence, "b")]], origin)) == 1


def test_two_officers_are_not_the_three_though_some_officers_may_be_either() -> None:
    origin = {"a": "o1", "b": "o1", "c": "o2"}
    speakers = ("two harbour officers", "Velmora harbour officers", "three Velmora harbour officers")
    group = [said(speaker, article) for speaker, article in zip(speakers, "abc", strict=True)]
    assert len(list_story_sources([group], origin)) == 2


def test_whoever_is_like_the_police_is_not_thereby_like_their_chief() -> None:
    speakers = ("Velmora Police Chief Tom Reyes", "police", "Velmora Police Captain Dana Cole")
    assert count([said(speaker, speaker) for speaker in speakers]) == 2


def test_authorities_may_be_any_office_and_make_no_one_of_two() -> None:
    assert count([said("Sheriff Ann Lee", "a"), said("authorities", "b"), said("the mayor", "c")]) == 2


def test_a_name_is_the_source_where_the_article_explains_it_by_the_description() -> None:
    speaker = "a loose group of armed men"
    sentence = f"The Harbour Front, {speaker}, said that five men drowned."
    named = said("the Harbour Front", "b")
    assert count([remark("a", sentence, speaker, "five men drowned")], [named]) == 1
    unexplained = f"Five men drowned in the raid on the Harbour Front, {speaker} said."
    assert count([remark("a", unexplained, speaker, "Five men drowned")], [named]) == 2


def test_what_was_said_before_the_incident_is_no_source_of_it() -> None:
    sentence = "The collision came a day after the mayor warned of the wall."
    assert count([remark("a", sentence, "the mayor", "warned of the wall")]) == 0
    aside = "The ferry sank, fishermen said, a day after the mayor warned of the wall."
    assert count([remark("a", aside, "the mayor", "warned of the wall")]) == 0
    later = "The ferry sank after the mayor warned of the wall."
    assert count([remark("a", later, "the mayor", "warned of the wall")]) == 1


@pytest.mark.parametrize(
    "speaker",
    [
        "news reports",
        "local media",
        "The Oskelin Post",
        "the newspaper",
        "WXQA-TV",
        "the ABC station WXQA",
        "A year later",
        "A fund is needed that",
    ],
)
def test_another_report_or_words_that_describe_nobody_are_no_source(speaker: str) -> None:
    assert count([said(speaker, "a"), said("the mayor", "b")]) == 1
    assert count([said(speaker, "a")]) == 0


@pytest.mark.parametrize(
    "speaker",
    [
        "a reporter",
        "police reports",
        "the press officer",
        "a man who was there",
        "the Post Office",
        "the Harbour Rescue Agency",
    ],
)
def test_whoever_can_be_asked_is_a_source(speaker: str) -> None:
    assert count([said(speaker, "a")]) == 1


def told_by(speaker: str, article: str, number: int) -> Claim:
    """A claim whose sentence names its speaker."""
    sentence = Citation(article=article, file=f"{article}.txt", start=5, end=5 + len(speaker), quote=speaker)
    return said(speaker, article, number).model_copy(update={"evidence": (sentence,)})


def test_each_source_is_listed_once_by_its_fullest_description_and_each_description_once_an_article() -> None:
    told = [("the official", "a"), ("A senior\nharbour official", "b"), ("a senior harbour official", "c")]
    told += [("The mayor", "b"), ("the mayor", "b")]
    claims = [told_by(speaker, article, number) for number, (speaker, article) in enumerate(told)]
    listed = cite_story_sources([[claim] for claim in claims], {"a": "o1", "b": "o2", "c": "o3"})
    assert [[(a.text, [c.article for c in a.citations]) for a in source.aliases] for source in listed] == [
        [("A senior harbour official", ["b", "c"]), ("the official", ["a"])],
        [("The mayor", ["b"])],
    ]


@pytest.mark.parametrize(
    "words",
    [
        "plan",
        "a schedule",
        "best we can",
        "Two plans now being",
        "still",
        "The port has on many days",
        "turning the wheel",
        "Dren said of it",
    ],
)
def test_what_nobody_can_say_is_no_source(words: str) -> None:
    """ "If all goes according to plan", "as best we can tell"."""
    assert sources(("o1", "a", words)) == 0


@pytest.mark.parametrize(
    "words",
    ["police", "officials", "analyst", "army", "WADA", "Reed", "Ivo Dren, who has sailed", "a firm that had closed"],
)
def test_bodies_names_and_plurals_are_sources(words: str) -> None:
    assert sources(("o1", "a", words)) == 1
