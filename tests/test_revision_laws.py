"""A correction trail: what holds for any two summaries, and what is said of positions, copies and figures."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.render.json_text import render_diff_json
from crosswire.revision.compare import compare_summaries
from crosswire.revision.pairing import pair_up
from crosswire_schemas import Summary
from crosswire_schemas.difference import SummaryDiff
from crosswire_schemas.summary import Failure, Sentence
from editions import ANOTHER_MODEL, COAST_GUARD, NEW_SENTENCE, TWELVE, add_wire, edit, rename, replace, revise
from samples import AGROUND, NIGHT, NINE, SEVEN, SEVEN_AGAIN, SUMMARY

SENTENCES, POINTS = SUMMARY.sentences, SUMMARY.disagreements
HURT, HOUR = POINTS
WIRED = add_wire()


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        pytest.param((*HURT.positions, COAST_GUARD), [("new", None, "Twelve")], id="joined"),
        pytest.param(HURT.positions[1:], [("withdrawn", "Nine", None)], id="left"),
        pytest.param(
            replace(HURT.positions, 0, value="Twelve", citations=(TWELVE,)),
            [("revised", "Nine", "Twelve")],
            id="the same speaker gives another value",
        ),
        pytest.param(
            replace(HURT.positions, 0, said_by="the coast guard"), [("revised", "Nine", "Nine")], id="other speaker"
        ),
        pytest.param(
            (COAST_GUARD, HURT.positions[1]),
            [("new", None, "Twelve"), ("withdrawn", "Nine", None)],
            id="another speaker with another value is another position",
        ),
    ],
)
def test_of_a_disagreement_it_is_said_which_positions_changed(positions: Any, expected: list[Any]) -> None:
    new = edit(WIRED, disagreements=replace(POINTS, 0, positions=positions))
    (change,) = compare_summaries(WIRED, new).disagreements
    assert (change.parts, change.old, change.new) == (("positions",), HURT, new.disagreements[0])
    told = [(one.change, one.old and one.old.value, one.new and one.new.value) for one in change.positions]
    assert told == expected


def test_the_article_that_revised_its_own_figure_is_the_reason() -> None:
    """Nobody is said to give the hour; the article is known by its file, though its id and its words are others."""
    revised = revise("courier.txt", lambda text: f"Corrected on Monday. {text}")
    position = revised.disagreements[1].positions[0]
    (cited,) = position.citations
    later = position.model_copy(
        update={
            "value": "at noon",
            "citations": (cited.model_copy(update={"quote": "at noon", "end": cited.start + 7}),),
        }
    )
    points = replace(revised.disagreements, 1, positions=(later, HOUR.positions[1]))
    (change,) = compare_summaries(SUMMARY, edit(revised, disagreements=points)).disagreements
    assert [cause.model_dump() for cause in change.because.articles] == [{"file": "courier.txt", "change": "revised"}]
    assert change.positions[0].model_dump(include={"change", "parts"}) == {
        "change": "revised",
        "parts": ("value", "citations"),
    }
    assert (change.positions[0].old, change.positions[0].new) == (HOUR.positions[0], later)
    assert len(change.positions) == 1


def test_copies_that_were_renamed_are_paired_in_the_order_of_their_names() -> None:
    copies = [SUMMARY.articles[0].model_copy(update={"id": f"a-{name}", "file": name}) for name in "abcd"]
    old, new = (edit(articles=(*SUMMARY.articles, *some)) for some in ((copies[1], copies[0]), (copies[2], copies[3])))
    pairs = [(one.old.file, one.new.file) for one in compare_summaries(old, new).articles if one.old and one.new]
    assert pairs == [("a", "c"), ("b", "d")]


def test_a_copy_taken_out_is_told_from_the_copy_that_stays() -> None:
    """Two articles of the same bytes: the one whose file is gone was removed, and none was renamed."""
    copy = SUMMARY.articles[1].model_copy(update={"id": "b1f0-2", "file": "a copy.txt"})
    diff = compare_summaries(edit(articles=(*SUMMARY.articles, copy)), SUMMARY)
    assert [(one.change, one.old) for one in diff.articles] == [("removed", copy)]


def test_own_voices_of_two_articles_are_two_positions() -> None:
    noon = COAST_GUARD.model_copy(update={"value": "at noon", "said_by": None})
    new = edit(WIRED, disagreements=replace(POINTS, 1, positions=(noon, HOUR.positions[1])))
    (change,) = compare_summaries(WIRED, new).disagreements
    assert [one.change for one in change.positions] == ["new", "withdrawn"]


def test_a_figure_is_worded_with_what_it_counts_and_no_further() -> None:
    new = edit(sentences=(Sentence(text="It cost 12 people, mostly sailors.", kind="fact", citations=(NIGHT,)),))
    assert [one.new.text for one in compare_summaries(SUMMARY, new).figures if one.new] == ["12 people"]


def test_a_figure_has_the_citation_that_states_it_and_no_other() -> None:
    new = edit(sentences=replace(SENTENCES, 1, text="The harbour master said eight were hurt; rescuers seven."))
    figures = compare_summaries(SUMMARY, new).figures
    assert [(one.old and (one.old.text, one.old.citations)) for one in figures if one.old] == [
        ("nine passengers were hurt", (NINE,)),
        ("at least seven", (SEVEN, SEVEN_AGAIN)),
    ]


def _subsets(pool: Sequence[Any], least: int = 0) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(pool), unique=True, min_size=least).map(tuple)


_POINTS = [*POINTS, HURT.model_copy(update={"relation": "superseded"}), HOUR.model_copy(update={"topic": HURT.topic})]
_POSITIONS = [*HURT.positions, *HOUR.positions, COAST_GUARD, COAST_GUARD.model_copy(update={"said_by": None})]
_EDITIONS = st.builds(
    edit,
    st.sampled_from(
        [SUMMARY, WIRED, rename("post.txt", "p.txt"), revise("courier.txt", lambda text: f"Corrected. {text}")]
    ),
    sentences=_subsets(
        [
            *SENTENCES,
            NEW_SENTENCE,
            *(one.model_copy(update={"text": one.text.replace("at least seven", "eight")}) for one in SENTENCES),
            *(one.model_copy(update={"citations": (AGROUND, NIGHT)}) for one in SENTENCES),
        ]
    ),
    disagreements=st.tuples(st.sampled_from(_POINTS), _subsets(_POSITIONS)).map(
        lambda drawn: (drawn[0].model_copy(update={"positions": drawn[1]}), HOUR)
    ),
    parties=_subsets([*SUMMARY.parties, SUMMARY.parties[0].model_copy(update={"name": "Oskelin"})]),
    not_reported=_subsets(["who", "when", "why"]),
    failures=_subsets([Failure(file=file, stage="read", reason="empty") for file in ("wire.txt", "blank.txt")]),
    run=st.sampled_from([SUMMARY.run, ANOTHER_MODEL]),
)
_OTHER_WAY = {"added": "removed", "removed": "added", "new": "withdrawn", "withdrawn": "new"}


def _mirror(value: Any) -> Any:
    """*value* seen from the other side; lists as sets, for withdrawn things stand after the others."""
    if isinstance(value, dict):
        turned = {key: _mirror(part) for key, part in value.items() if key not in ("old", "new")}
        if "old" in value:
            turned |= {"old": _fold(value["new"]), "new": _fold(value["old"])}
        if "change" in turned:
            turned["change"] = _OTHER_WAY.get(value["change"], value["change"])
        return frozenset(turned.items())
    return frozenset(map(_mirror, value)) if isinstance(value, tuple | list) else value


def _fold(value: Any) -> Any:
    if isinstance(value, dict):
        return frozenset((key, _fold(part)) for key, part in value.items())
    return frozenset(map(_fold, value)) if isinstance(value, tuple | list) else value


@given(_EDITIONS)
def test_a_summary_is_no_change_of_itself(summary: Summary) -> None:
    assert compare_summaries(summary, summary).is_empty()


@given(_EDITIONS, _EDITIONS)
def test_the_other_way_round_the_same_changes_are_found_mirrored(old: Summary, new: Summary) -> None:
    there, back = compare_summaries(old, new).model_dump(), compare_summaries(new, old).model_dump()
    for section in there:
        assert _mirror(there[section]) == _fold(back[section]), section


@given(_EDITIONS, _EDITIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_leaves_no_trace(old: Summary, new: Summary, dice: Any) -> None:
    shuffled = [edit(one, articles=tuple(dice.sample(one.articles, len(one.articles)))) for one in (old, new)]
    assert compare_summaries(*shuffled) == compare_summaries(old, new)


@given(_EDITIONS, _EDITIONS)
def test_nothing_is_lost(old: Summary, new: Summary) -> None:
    """Old sentences less the withdrawn ones are as many as new sentences less the new ones."""
    changes = compare_summaries(old, new).sentences
    came, went = (sum(one.change == kind for one in changes) for kind in ("new", "withdrawn"))
    assert len(old.sentences) - went == len(new.sentences) - came


@given(_EDITIONS, _EDITIONS)
def test_a_trail_comes_back_from_its_json(old: Summary, new: Summary) -> None:
    diff = compare_summaries(old, new)
    assert SummaryDiff.model_validate_json(render_diff_json(diff), strict=True) == diff


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_each_thing_is_paired_once_and_the_same_way_from_both_sides(old: list[int], new: list[int]) -> None:
    def closeness(one: tuple[int, int], other: tuple[int, int]) -> tuple[float, ...] | None:
        return (-abs(one[1] - other[1]),) if abs(one[1] - other[1]) < 3 else None

    first, second = list(enumerate(old)), list(enumerate(new))
    there, back = [*pair_up(first, second, closeness)], [*pair_up(second, first, closeness)]
    assert sorted(pair[0] for pair in there if pair[0]) == first
    assert [pair[1] for pair in there if pair[1]] == second
    assert {pair[::-1] for pair in back} == set(there)
