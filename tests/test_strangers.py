"""A page that has nothing in common with the other articles is listed, and nothing of it enters the story."""

from pathlib import Path

import pytest

from crosswire import summarize
from crosswire.reconciliation.strangers import find_strangers
from crosswire.record import UNRELATED
from crosswire.text.prose import NumberedArticle
from incidents import Report, claims_of

FERRY = "The ferry Oskelin sank near Velmora. Nine died. Rescuers came."
POST = "Oskelin sinks. Nine died off Velmora."
PAGE = "Harl Bank opens a branch. Nine guests came."


def reports(third: str) -> tuple[Report, Report, Report]:
    return (
        Report("ferry", FERRY, "sank").toll("Nine", 9, "killed"),
        Report("post", POST, "sinks").toll("Nine", 9, "killed"),
        Report("page", third, "came"),
    )


def strangers(built: tuple[Report, ...], *, aligned: bool = True) -> frozenset[str]:
    claims = claims_of(*built)
    tolls = [claim for claim in claims if claim.slot == "toll"]
    events = tuple(claim for claim in claims if claim.slot == "event")
    groups = [events, tuple(tolls)] if aligned else [events, *((toll,) for toll in tolls)]
    return find_strangers(groups, [report.numbered for report in built]).articles


@pytest.mark.parametrize(
    ("third", "expected"),
    [
        pytest.param("Harl Bank opens. Nine guests came.", {"page"}, id="no name in common"),
        pytest.param("Harl Bank opens in Velmora. Nine guests came.", set(), id="a place in common"),
        pytest.param("A boat capsized and nine came ashore.", set(), id="no name at all"),
    ],
)
def test_an_article_is_a_stranger_only_without_a_name_in_common(third: str, expected: set[str]) -> None:
    assert strangers(reports(third)) == expected


def test_nobody_is_a_stranger_where_there_is_no_story() -> None:
    assert strangers(reports(PAGE), aligned=False) == frozenset()
    assert strangers(reports(PAGE)[1:]) == frozenset()


def test_nothing_of_a_stranger_is_told_and_its_file_is_listed_with_the_reason(tmp_path: Path) -> None:
    told = {
        "bell.txt": "A ferry sank off Velmora on Monday, killing five people, the coast guard said.",
        "dock.txt": "A ferry sank off Velmora on Monday, killing five people, officials said.",
        "page.txt": "Harl Bank killed off its old branch on Monday, and the director Ivo Dren said he was glad.",
    }
    for file, text in told.items():
        (tmp_path / file).write_text(f"Published: 2031-06-10\n\n{text} The sea was rough.\n", encoding="utf-8")
    summary = summarize(tmp_path)
    assert [entry.file for entry in summary.articles if UNRELATED in entry.notes] == ["page.txt"]
    assert "page.txt" not in {citation.file for sentence in summary.sentences for citation in sentence.citations}
    assert "page.txt" not in {c.file for party in summary.parties for alias in party.aliases for c in alias.citations}
    assert summary.sources is not None
    assert summary.sources.articles == 2


FLOOD = (
    "The Tarn flooded Marlow.",
    "In Marlow the Tarn rose.",
    "A flood of the Tarn hit Marlow and Harl.",
)
RECALL = ("The brakes of Avanto cars fail.", "All cars of Avanto are called back.")
VERDICT = ("A court jailed Olga Reiter.", "The judge sent Olga Reiter to prison.")


def numbered(*texts: str) -> list[NumberedArticle]:
    return [Report(f"a{n}", text, text[:1]).numbered for n, text in enumerate(texts)]


def test_articles_that_share_names_only_with_each_other_are_stories_of_their_own() -> None:
    for texts in ((*FLOOD, *RECALL, *VERDICT), (*VERDICT, *FLOOD, *RECALL)):
        articles = numbered(*texts)
        found = find_strangers([], articles)
        told = {article.article.id: article.article.text for article in articles}
        assert {frozenset(told[name] for name in story) for story in found.stories} == {
            frozenset(RECALL),
            frozenset(VERDICT),
        }
        assert {told[name] for name in found.articles} == {*RECALL, *VERDICT}


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param(
            ("The brakes of Avanto cars fail in Marlow.", "All cars of Avanto are called back."), id="a place across"
        ),
        pytest.param(("Germany was glad.", "It rained in Germany."), id="no more than a state in common"),
        pytest.param(RECALL[:1], id="one alone, where no claims are shared"),
    ],
)
def test_articles_stay_where_something_is_shared_across_or_nothing_makes_them_a_story(beside: tuple[str, ...]) -> None:
    assert find_strangers([], numbered(*FLOOD, *beside)) == (frozenset(), ())


def test_the_story_is_the_one_of_most_articles_that_are_not_apart() -> None:
    """What is on another incident is background already, and cannot become the story."""
    articles = numbered(*FLOOD, *RECALL)
    found = find_strangers([], articles, {"a0": "2031-05-02", "a1": "2031-05-02"})
    assert found.stories == (("a0", "a1", "a2"),)


def test_the_files_of_another_story_name_each_other(tmp_path: Path) -> None:
    for file, text in {
        "a.txt": "A flood of the Tarn killed five people in Marlow on Monday, police said.",
        "b.txt": "Five people died when the Tarn flooded Marlow on Monday.",
        "c.txt": "In Marlow the Tarn rose on Monday and killed five.",
        "d.txt": "A court jailed Olga Reiter on Friday.",
        "e.txt": "The judge sent Olga Reiter to prison on Friday.",
    }.items():
        (tmp_path / file).write_text(f"Published: 2031-06-10\n\n{text}\n", encoding="utf-8")
    notes = {entry.file: " ".join(entry.notes) for entry in summarize(tmp_path).articles}
    assert "together with e.txt" in notes["d.txt"]
    assert "together with d.txt" in notes["e.txt"]
    assert not any("not about this incident" in notes[file] for file in ("a.txt", "b.txt", "c.txt"))
