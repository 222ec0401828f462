"""What leads a summary is what all its articles report, and no trial, fire or fine that one of them adds."""

from pathlib import Path

import pytest

from crosswire import summarize
from crosswire.engines.offline.engine import propose_incident
from stories import numbered

LAYOFFS = (
    "Avanto to cut 3,000 jobs\n\nNORWELL, 8 January 2031 - Avanto will cut 3,000 jobs in two years, the carmaker said "
    "on Wednesday. It employs 40,000 people.\n",
    "Union: 4,500 to go at Avanto\n\nHARL, 8 January 2031 - Avanto plans to lay off 4,500 workers, the union Harl "
    "Metal said. Chief executive Tom Bracker said that sales had fallen.\n",
    "Carmaker Avanto cuts staff\n\nVELMORA, 9 January 2031 - Avanto cuts 3,000 jobs because sales have fallen, chief "
    "executive Tom Bracker said. Two workers were hurt in a fire at its plant in Norwell in December.\n",
)


def lead(folder: Path, texts: tuple[str, ...]) -> str:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return summarize(folder, engine="offline").sentences[0].text


def test_a_fire_that_one_report_adds_does_not_lead_a_story_of_lost_work(tmp_path: Path) -> None:
    assert "3,000 jobs" in lead(tmp_path, LAYOFFS)


def test_a_picture_does_not_lead(tmp_path: Path) -> None:
    texts = (
        "Harl Bridge opens\n\nThis photo shows Harl Bridge. The new Harl Bridge in Norwell opened on Monday.\n",
        "Norwell opens its bridge\n\nThe Harl Bridge in Norwell opened on Monday after four years of work.\n",
    )
    assert not lead(tmp_path, texts).startswith("This photo")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Hackers stole the data of 300 customers of Sund Bank.", "crime"),
        ("A cyber attack on Sund Bank stopped its cash machines.", "crime"),
        ("Avanto will cut 3,000 jobs.", "other"),
    ],
)
def test_a_theft_of_data_and_lost_work_are_what_a_report_may_report(sentence: str, kind: str) -> None:
    event = propose_incident(numbered(f"{sentence} The mayor spoke of a fire in the town.")).event
    assert (event.kind, event.at.sentence) == (kind, 1)


def test_a_trial_far_below_is_beside_what_is_reported() -> None:
    text = f"Norwell has a new bridge. {'It is long. ' * 5}A judge sentenced a man in a trial about its paint."
    event = propose_incident(numbered(text)).event
    assert (event.kind, event.at.sentence) == ("other", 1)
