"""V14 of the timeline: every step holds by its own words, and the list is an order that the steps allow."""

from collections.abc import Callable
from typing import Any

import pytest

from crosswire.checks.finding import NO_TABLES
from crosswire.checks.rules.disagreements import find_unsaid_positions
from crosswire.checks.rules.tables import find_misquotations, find_unfounded_entries
from crosswire.checks.rules.timeline import find_disorder
from crosswire.reconciliation.claims import list_claims
from crosswire.reconciliation.timeline.events import find_timeline
from crosswire_schemas.summary import UNDATED, TimelineEntry
from incidents import Report
from samples import SUMMARY

Entries = tuple[TimelineEntry, ...]

TEXT = "In May a wall fell. On Monday a raid killed five. The raid came two days after rockets hit the port."
"""Entries: the wall, dated; the rockets, without a date; the raid, after both."""


def good() -> Entries:
    report = Report("one", TEXT, "a raid killed five").when("Monday", date="2031-06-09")
    report.related("rockets hit the port", "e1").related("a wall fell", "e2")
    numbered, incident = report.when("May", "e2", date="2031-05", precision="month").finish()
    return find_timeline(list_claims([(numbered, incident)]), [numbered]).entries


def faults(entries: Entries) -> list[str]:
    findings = [*find_disorder(SUMMARY.model_copy(update={"timeline": entries}), {}, NO_TABLES)]
    assert all(finding.check == "V14" for finding in findings)
    return [finding.where for finding in findings]


def put(entries: Entries, number: int, **changes: Any) -> Entries:
    return (*entries[:number], entries[number].model_copy(update=changes), *entries[number + 1 :])


def step(entries: Entries, which: int, **changes: Any) -> Entries:
    """*entries* with one step of the raid changed; by date it follows the wall, by words the rockets."""
    after = list(entries[2].after)
    after[which] = after[which].model_copy(update=changes)
    return put(entries, 2, after=tuple(after))


def turn_words_round(entries: Entries) -> Entries:
    """The rockets after the raid, with the sentence that says the opposite."""
    told = entries[2].after[1]
    sentence, then, first = told.citations
    turned = told.model_copy(update={"entry": 1, "citations": (sentence, first, then)})
    raid, rockets = put(entries, 2, after=entries[2].after[:1])[2], entries[1].model_copy(update={"after": (turned,)})
    return entries[0], raid, rockets


def name_another(entries: Entries) -> Entries:
    """The sentence tells an order, and of another event than the entry's."""
    return step(entries, 1, entry=0)


def cite_another_sentence(entries: Entries) -> Entries:
    other = entries[2].citations[0].model_copy(update={"article": "two"})
    return step(entries, 1, citations=(other, *entries[2].after[1].citations[1:]))


def exchange_neighbours(entries: Entries) -> Entries:
    return entries[1], entries[0], entries[2]


def exchange_dated(entries: Entries) -> Entries:
    return entries[2].model_copy(update={"after": ()}), entries[0]


def test_what_was_found_in_the_articles_holds() -> None:
    assert [entry.text for entry in good()] == ["a wall fell", "rockets hit the port", "a raid killed five"]
    assert [s.basis for s in good()[2].after] == ["date", "words"]
    assert faults(good()) == []


def test_a_row_on_a_contested_order_is_carried_by_the_words_it_cites() -> None:
    text = (
        "On 13 June 2031 rockets hit the port. On 9 June 2031 a raid killed five. "
        "The raid came days after rockets hit the port."
    )
    report = Report("one", text, "a raid killed five").related("rockets hit the port")
    report.when("9 June 2031", date="2031-06-09").when("13 June 2031", "e1", date="2031-06-13")
    report.values["related_events"].append(
        report.values["related_events"][0].model_copy(
            update={"citations": (report.numbered.article.cite(text.rindex("rockets"), len(text) - 1),)}
        )
    )
    numbered, incident = report.finish()
    timeline = find_timeline(list_claims([(numbered, incident)]), [numbered])
    assert [row.topic for row in timeline.disputes] == ["order of events"]
    summary = SUMMARY.model_copy(
        update={"disagreements": timeline.disputes, "timeline": timeline.entries, "parties": (), "lineages": ()}
    )
    sources = {numbered.article.id: numbered}
    rules = (find_misquotations, find_unfounded_entries, find_unsaid_positions, find_disorder)
    assert [str(finding) for rule in rules for finding in rule(summary, sources, NO_TABLES)] == []


@pytest.mark.parametrize(
    ("change", "where"),
    [
        pytest.param(turn_words_round, "timeline 3", id="told order turned round"),
        pytest.param(name_another, "timeline 3", id="told order of another event"),
        pytest.param(cite_another_sentence, "timeline 3", id="words of another article"),
        pytest.param(exchange_neighbours, "timeline 3", id="entries exchanged under steps"),
        pytest.param(exchange_dated, "timeline 2", id="dated entries exchanged"),
        pytest.param(lambda e: step(e, 1, entry=2), "timeline 3", id="after itself"),
        pytest.param(lambda e: step(e, 1, entry=9), "timeline 3", id="after nothing"),
        pytest.param(lambda e: step(e, 1, citations=e[2].after[1].citations[:1]), "timeline 3", id="no words"),
        pytest.param(lambda e: step(e, 1, basis="date"), "timeline 3", id="a date that is none"),
        pytest.param(lambda e: step(e, 0, basis="words"), "timeline 3", id="a sentence that is none"),
        pytest.param(lambda e: step(e, 0, citations=e[2].after[0].citations[::-1]), "timeline 3", id="times exchanged"),
        pytest.param(lambda e: put(e, 0, when="2031-07"), "timeline 3", id="an earlier event dated later"),
        pytest.param(lambda e: put(e[:1], 0, when=UNDATED), "timeline 1", id="an event that nothing places"),
    ],
)
def test_one_fault_in_the_order_is_found(change: Callable[[Entries], Entries], where: str) -> None:
    assert where in faults(change(good()))
