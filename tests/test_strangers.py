"""A page that has nothing in common with the other articles is listed, and nothing of it enters the story."""

from pathlib import Path

import pytest

from crosswire import summarize
from crosswire.reconciliation.strangers import find_strangers
from crosswire.record import UNRELATED
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
    return find_strangers(groups, [report.numbered for report in built])


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
