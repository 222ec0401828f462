"""A single fault in a good summary is found by a check: a sample of each kind, against the floors of the benchmark."""

from itertools import islice

import pytest

from benchmarks.checks.mutation import Mutant, make_mutants, measure, read_floors
from benchmarks.checks.stories import GoodSummary, read_own
from crosswire.checks.run import check_summary

STORIES = read_own()
MOST = 10
"""Faults of one kind in the sample, where all must be found."""


def by_kind() -> dict[str, list[Mutant]]:
    kinds: dict[str, list[Mutant]] = {}
    for mutant in make_mutants(STORIES):
        kinds.setdefault(mutant.kind, []).append(mutant)
    return kinds


KINDS = by_kind()


def sample(kind: str, most: int = MOST) -> list[Mutant]:
    """Faults of one kind from all stories, evenly: neighbours are much alike."""
    mutants = KINDS[kind]
    return list(islice(mutants[:: max(1, len(mutants) // most)], most))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_summaries_that_faults_are_made_in_are_good(story: GoodSummary) -> None:
    assert [str(finding) for finding in check_summary(story.summary, story.sources).findings] == []


def test_every_kind_of_fault_has_a_floor_and_is_made() -> None:
    assert set(KINDS) == set(read_floors())


def test_the_same_faults_are_made_each_time() -> None:
    assert [m.summary for m in islice(make_mutants(read_own()), 200)] == [
        m.summary for m in islice(make_mutants(STORIES), 200)
    ]


@pytest.mark.parametrize("kind", [kind for kind, floor in read_floors().items() if floor == 1])
def test_what_a_rule_can_see_is_always_found(kind: str) -> None:
    _, missed = measure(sample(kind))
    assert [(mutant.story.name, mutant.change) for mutant in missed] == []


@pytest.mark.parametrize("kind", [kind for kind, floor in read_floors().items() if 0 < floor < 1])
def test_what_a_rule_sees_in_part_is_found_as_often_as_before(kind: str) -> None:
    rates, _ = measure(sample(kind, 60))
    assert rates[kind].share >= read_floors()[kind] - 0.05
