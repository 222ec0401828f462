"""An article on another incident is told apart by day and by who was harmed, and never blended into the story (V27)."""

from itertools import permutations
from pathlib import Path

import pytest

from crosswire import summarize
from crosswire.checks.finding import Tables
from crosswire.checks.rules.other_incidents import check_one_incident
from crosswire.composition.brief import build_brief
from crosswire.engines.material import show_brief
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.incidents_apart import Apart, find_incidents_apart
from crosswire.reconciliation.reconcile import reconcile
from crosswire_schemas.alignment import Alignment
from crosswire_schemas.summary import Sentence
from incidents import Report
from stories import QueueEngine

DAYS = {"june": "2031-06-09", "beside": "2031-06-11", "march": "2031-03-02"}


def report(name: str, day: str | None, *, victim: str = "", background: str = "", named: str = "") -> Report:
    text = f"A ferry sank on that day. Before, a tug sank on another. {victim} died. {named} spoke."
    built = Report(name, text, "A ferry sank")
    if day:
        built.when("that day", date=day)
    if background:
        built.related("a tug sank").when("another", "e1", date=background)
    return built.actor(victim, "victim") if victim else built


def apart(*reports: Report) -> dict[str, str]:
    return {article: other.day for article, other in find_incidents_apart([one.finish() for one in reports]).items()}


def test_reports_on_a_spreading_disease_may_date_other_cases_of_it() -> None:
    one, other = report("a", "2031-06-09"), report("b", "2031-05-20")
    assert apart(one, other) == {"b": "2031-05-20"}
    for told in (one, other):
        told.event = told.event.model_copy(update={"kind": "disease"})
    assert apart(one, other) == {}


def test_the_incident_of_most_articles_is_the_story_in_any_order() -> None:
    reports = [report(name, day) for name, day in DAYS.items()]
    assert all(apart(*order) == {"march": "2031-03-02"} for order in permutations(reports))


def test_of_two_alone_the_later_is_the_story() -> None:
    assert apart(report("june", "2031-06-09"), report("march", "2031-03-02")) == {"march": "2031-03-02"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(report("a", "2031-06-09"), report("b", None), id="one gives no day"),
        pytest.param(report("a", "2031-06-09"), report("b", "2031-06-16"), id="a week"),
        pytest.param(report("a", "2031-06-09"), report("b", "2031"), id="no more than a year"),
        pytest.param(report("a", "2031-06-09"), report("b", "2031-05-09"), id="a slip of the month"),
        pytest.param(
            report("a", "2031-06-09", victim="Ann Lee"), report("b", "2031-09-01", victim="Ann Lee"), id="one victim"
        ),
        pytest.param(
            report("a", "2031-06-09", victim="Ann Lee"), report("b", "2031-09-01", named="Ann Lee"), id="a victim named"
        ),
    ],
)
def test_articles_that_may_be_of_one_incident_stay_together(one: Report, other: Report) -> None:
    assert apart(one, other) == {}


def test_an_article_without_a_day_goes_with_its_victims() -> None:
    march = report("march", "2031-03-02", victim="Ann Lee"), report("undated", None, victim="Ann Lee")
    june = report("june", "2031-06-09", victim="Bo Orr"), report("beside", "2031-06-11", victim="Bo Orr")
    assert apart(*march, *june) == {"march": "2031-03-02", "undated": "2031-03-02"}
    assert apart(*march, june[0]) == {"june": "2031-06-09"}


def test_other_victims_do_not_join_two_incidents() -> None:
    one, other = report("a", "2031-06-09", victim="Ann Lee"), report("b", "2031-03-02", victim="Bo Orr")
    assert apart(one, other) == {"b": "2031-03-02"}


def test_one_armed_group_does_not_join_two_incidents() -> None:
    one, other = report("a", "2031-06-09", victim="Harl Front"), report("b", "2031-03-02", named="Harl Front")
    assert apart(one, other) == {"b": "2031-03-02"}


def test_an_article_between_two_floods_makes_them_one_story() -> None:
    days = ("2031-06-01", "2031-06-07", "2031-06-13")
    assert apart(*(report(day, day) for day in days)) == {}


@pytest.mark.parametrize(
    ("text", "kind", "days", "holds"),
    [
        pytest.param("A ferry sank on that day.", "attributed", {"2031-06-09"}, False, id="no background"),
        pytest.param("A ferry sank on Sunday.", "background", {"2031-06-09"}, False, id="some Sunday"),
        pytest.param("A ferry sank last month.", "background", {"2031-04-09"}, False, id="a month of its own article"),
        pytest.param("A ferry sank in March.", "background", {"2031-06-09"}, True, id="a month of the same year"),
        pytest.param("A ferry sank in March.", "background", {"2032-06-09"}, False, id="a March of another year"),
        pytest.param("A ferry sank on March 2, 2031.", "background", {"2032-06-09"}, True, id="with its year"),
        pytest.param("A ferry sank in June 2032.", "background", {"2032-06-09"}, False, id="the story's own month"),
        pytest.param("A tug sank in May 2030.", "background", {"2032-06-09"}, True, id="a third event"),
        pytest.param("A ferry sank in March.", "background", set(), False, id="a story of no day"),
    ],
)
def test_what_is_of_another_incident_is_background_with_its_month(
    text: str, kind: str, days: set[str], holds: bool
) -> None:
    numbered, _ = report("march", "2031-03-02").finish()
    sentence = Sentence.model_validate({"text": text, "kind": kind, "citations": [numbered.article.cite(0, 25)]})
    tables = Tables(days=frozenset(days), apart={"march": "2031-03-02"})
    assert (not list(check_one_incident(sentence, {"march": numbered}, tables))) is holds
    assert not list(check_one_incident(sentence, {"march": numbered}, tables._replace(apart={})))


@pytest.mark.parametrize(("day", "holds"), [("2031-06-09", True), ("2031-01-09", False)])
def test_what_follows_a_day_of_the_story_is_the_story_s(day: str, holds: bool) -> None:
    text = f"A ferry sank on {day}. Nobody was held."
    built = Report("march", text, "sank").numbered
    sentence = Sentence(text="Nobody was held.", kind="fact", citations=(built.article.cite(*built.sentences[1]),))
    tables = Tables(days=frozenset({"2031-06-09"}), apart={"march": "2031-03-02"})
    assert (not list(check_one_incident(sentence, {"march": built}, tables))) is holds


async def test_the_writer_is_told_of_which_day_an_article_tells() -> None:
    finished = [report(name, day).finish() for name, day in DAYS.items()]
    lined_up = (await reconcile(finished, QueueEngine(alignments=[Alignment(groups=[])]))).reconciliation
    shown = show_brief(build_brief(lined_up, [numbered.article for numbered, _ in finished]))
    assert "A3 tells of another incident, of 2031-03-02" in shown


def test_a_folder_with_two_incidents_yields_the_summary_of_one(tmp_path: Path) -> None:
    told = {
        "bell.txt": ("2031-06-10", "A ferry sank off Velmora on Monday, killing five people, the coast guard said."),
        "dock.txt": ("2031-06-10", "Five people died when a ferry sank off Velmora on Monday, officials said."),
        "post.txt": (
            "2030-02-04",
            "A ferry sank off Velmora on Sunday, the coast guard said. The wreck lies deep. Divers went down at dawn. "
            "The ferry that sank off Velmora killed ninety people, officials said. The coast guard is investigating.",
        ),
    }
    for file, (day, text) in told.items():
        (tmp_path / file).write_text(f"Published: {day}\n\n{text} The sea was rough.\n", encoding="utf-8")
    summary = summarize(tmp_path)
    assert {entry.file: entry.other_incident for entry in summary.articles} == {
        "bell.txt": None, "dock.txt": None, "post.txt": "2030-02-03"
    }  # fmt: skip
    told_of = {citation.file for sentence in summary.sentences for citation in sentence.citations}
    differing = {c.file for row in summary.disagreements for p in row.positions for c in p.citations}
    assert "post.txt" not in told_of | differing
    assert "ninety" not in summary.title.text
    assert "who is investigating" in summary.not_reported
    assert summary.sources is not None
    assert summary.sources.articles == 2
    assert next(check.passed for check in summary.checks if check.id == "V27")


@pytest.mark.parametrize(
    ("background", "kind", "story"),
    [
        pytest.param("2031-06-08", "accident", "e1", id="the night before"),
        pytest.param("2031-06-09", "fire", None, id="of another kind"),
        pytest.param("2031-05-09", "accident", None, id="of another day"),
    ],
)
def test_the_story_may_be_a_related_event_of_such_an_article(background: str, kind: str, story: str | None) -> None:
    trial = Report("trial", "The trial opened in March. Before, a ferry sank. Nine died.", "The trial")
    trial.when("March", date="2032-03-02").related("a ferry sank", kind=kind).when("Before", "e1", date=background)
    finished = [report("june", "2031-06-09").finish(), report("july", "2031-06-09").finish()]
    finished.append(trial.toll("Nine", 9, "killed", about="e1").finish())
    found = find_incidents_apart(finished)
    assert found == {"trial": Apart("2032-03-02", story)}
    events = {claim.text: claim.event for claim in list_claims(finished, found) if claim.article == "trial"}
    assert events["The trial"] == "trial/incident"
    assert events["Nine"] == ("incident" if story else "trial/e1")
