"""A correction trail: every kind of change is found, with its reason, and nothing is found that did not change."""

from typing import Any

import pytest

from crosswire.revision.compare import compare_summaries
from crosswire_schemas import Summary
from crosswire_schemas.difference import Changed
from crosswire_schemas.summary import (
    Alias,
    Basis,
    Failure,
    Party,
    Sentence,
    TimelineEntry,
    Title,
    Withheld,
)
from editions import ANOTHER_MODEL, NEW_SENTENCE, QUESTIONED, TWELVE, add_wire, edit, rename, replace, revise
from samples import ABOARD, AGROUND, DAWN, NIGHT, NINE, ORDERED, SEVEN, SEVEN_AGAIN, SUMMARY

SENTENCES, POINTS = SUMMARY.sentences, SUMMARY.disagreements
HURT, HOUR = POINTS
WIRED = add_wire()
NO_TITLE = Title(text="", citations=())
WITHOUT_GAZETTE = edit(
    articles=SUMMARY.articles[:2],
    lineages=replace(SUMMARY.lineages, 1, articles=(SUMMARY.articles[1].id,), basis=()),
    sentences=replace(SENTENCES, 1, citations=(NINE, SEVEN)),
    disagreements=replace(POINTS, 0, positions=replace(HURT.positions, 1, citations=(SEVEN,))),
)


def found(old: Summary, new: Summary) -> dict[str, list[Any]]:
    """What changed by section: the change, the parts that differ, and the reason."""
    diff = compare_summaries(old, new)
    sections: dict[str, list[Any]] = {}
    if diff.articles:
        sections["articles"] = [(change.change, (change.new or change.old).file) for change in diff.articles]  # type: ignore[union-attr]  # one of the two is there
    if diff.run:
        sections["run"] = [(change.setting, change.old, change.new) for change in diff.run]
    if diff.title:
        sections["title"] = [_tell(diff.title)]
    for name in (
        "figures", "disagreements", "sentences", "timeline", "parties", "not_reported", "origins", "failures",
        "withheld", "checks",
    ):  # fmt: skip
        if changes := getattr(diff, name):
            sections[name] = [_tell(change) for change in changes]
    return sections


def _tell(change: Changed[Any]) -> tuple[str, tuple[str, ...], str]:
    because = change.because
    files = [f"{one.file} {one.change}" for one in because.articles]
    return change.change, change.parts, ", ".join(files) or because.kind


_COPIES = [SUMMARY.articles[0].model_copy(update={"id": f"a1f0-{n}", "file": f"{n}.txt"}) for n in range(4)]
COURIER_REVISED = revise("courier.txt", lambda text: f"Corrected on Monday.\n\n{text}")
POST_REVISED = revise("post.txt", lambda text: f"Corrected on Monday.\n\n{text}")
ARTICLE_CHANGES = [
    pytest.param(
        edit(articles=(*SUMMARY.articles, _COPIES[0], _COPIES[1])),
        edit(articles=(*SUMMARY.articles, _COPIES[3], _COPIES[2])),
        {"articles": [("renamed", "2.txt"), ("renamed", "3.txt")]},
        id="copies renamed",
    ),
    pytest.param(
        SUMMARY,
        rename("swap", "courier.txt", rename("courier.txt", "post.txt", rename("post.txt", "swap"))),
        {"articles": [("renamed", "courier.txt"), ("renamed", "post.txt")]},
        id="two files that changed names were not revised",
    ),
    pytest.param(
        edit(sentences=(), disagreements=(), timeline=(), parties=(), lineages=(), title=NO_TITLE),
        edit(
            WIRED,
            sentences=(),
            disagreements=(),
            timeline=(),
            parties=(),
            lineages=(),
            title=NO_TITLE,
            articles=WIRED.articles[1:],
        ),
        {"articles": [("removed", "courier.txt"), ("added", "wire.txt")]},
        id="one removed, one added",
    ),
    pytest.param(SUMMARY, edit(articles=SUMMARY.articles[::-1]), {}, id="another order of articles is no change"),
    pytest.param(SUMMARY, edit(sentences=SENTENCES[::-1]), {}, id="another order of sentences is no change"),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 1, citations=(SEVEN_AGAIN, NINE, SEVEN))),
        {},
        id="another order of citations is no change",
    ),
    pytest.param(
        SUMMARY,
        edit(
            articles=tuple(entry.model_copy(update={"lineage": None}) for entry in SUMMARY.articles),
            lineages=tuple(one.model_copy(update={"id": f"x{one.id}"}) for one in SUMMARY.lineages),
        ),
        {},
        id="the id of an origin is no change",
    ),
    pytest.param(
        SUMMARY,
        WIRED,
        {"articles": [("added", "wire.txt")], "origins": [("new", (), "wire.txt added")]},
        id="article added",
    ),
    pytest.param(
        SUMMARY,
        WITHOUT_GAZETTE,
        {
            "articles": [("removed", "gazette.txt")],
            "disagreements": [("revised", ("positions",), "gazette.txt removed")],
            "sentences": [("revised", ("citations",), "gazette.txt removed")],
            "origins": [("revised", ("files", "basis"), "gazette.txt removed")],
        },
        id="article removed",
    ),
    pytest.param(
        SUMMARY,
        revise("courier.txt", lambda text: f"Corrected on Monday.\n\n{text}"),
        {"articles": [("revised", "courier.txt")]},
        id="an article revised elsewhere than where it is cited changes nothing else",
    ),
    pytest.param(
        SUMMARY, rename("post.txt", "later/post.txt"), {"articles": [("renamed", "later/post.txt")]}, id="renamed"
    ),
    pytest.param(
        SUMMARY,
        edit(articles=replace(SUMMARY.articles, 0, published="2031-05-04")),
        {"articles": [("reread", "courier.txt")]},
        id="another date read from the same bytes",
    ),
]
SENTENCE_CHANGES = [
    pytest.param(
        SUMMARY,
        edit(
            sentences=replace(
                SENTENCES,
                0,
                citations=(AGROUND.model_copy(update={"start": AGROUND.start + 1, "end": AGROUND.end + 1}),),
            )
        ),
        {"sentences": [("revised", ("citations",), "wording")]},
        id="the same words cited elsewhere in the same article",
    ),
    pytest.param(
        SUMMARY,
        edit(COURIER_REVISED, sentences=replace(COURIER_REVISED.sentences, 0, text="A ferry ran aground.")),
        {"articles": [("revised", "courier.txt")], "sentences": [("revised", ("text",), "story")]},
        id="reworded though the revised article keeps the words cited",
    ),
    pytest.param(
        WIRED,
        edit(WIRED, sentences=(*SENTENCES[1:], NEW_SENTENCE)),
        {"sentences": [("new", (), "wording"), ("withdrawn", (), "wording")]},
        id="sentences that share neither citation nor wording are two",
    ),
    pytest.param(
        SUMMARY,
        edit(
            sentences=replace(SENTENCES, 0, text="The ferry Oskelin ran aground on the Harl reef.", citations=(NIGHT,))
        ),
        {"sentences": [("revised", ("text", "citations"), "wording")]},
        id="reworded with another citation, known by its likeness",
    ),
    pytest.param(
        WIRED,
        edit(WIRED, sentences=(NEW_SENTENCE, *SENTENCES)),
        {"sentences": [("new", (), "wording")]},
        id="sentence new without a changed article",
    ),
    pytest.param(
        SUMMARY,
        add_wire(sentences=(*SENTENCES, NEW_SENTENCE)),
        {
            "articles": [("added", "wire.txt")],
            "sentences": [("new", (), "wire.txt added")],
            "origins": [("new", (), "wire.txt added")],
        },
        id="sentence new because an article was added",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=(SENTENCES[0], *SENTENCES[2:])),
        {"sentences": [("withdrawn", (), "wording")], "figures": [("withdrawn", (), "wording")] * 2},
        id="sentence withdrawn with its figures",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 0, text="On Saturday the Harl reef stopped a ship.")),
        {"sentences": [("revised", ("text",), "wording")]},
        id="sentence reworded beyond likeness, known by its citation",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 0, citations=(DAWN,))),
        {"sentences": [("revised", ("citations",), "wording")]},
        id="same words, other citation",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 2, kind="background")),
        {"sentences": [("revised", ("kind",), "wording")]},
        id="same words, other kind",
    ),
    pytest.param(
        SUMMARY,
        edit(
            sentences=replace(SENTENCES, 0, text="The Oskelin ran aground on the Harl reef on Saturday."),
            run=ANOTHER_MODEL,
        ),
        {
            "sentences": [("revised", ("text",), "engine")],
            "run": [
                ("engine", "offline", "model"),
                ("model", None, "vel-1"),
                ("prompt write.v1", None, "ab"),
            ],
        },
        id="reworded by another model",
    ),
    pytest.param(
        SUMMARY,
        add_wire(sentences=replace(SENTENCES, 0, text="The Oskelin ran aground on the Harl reef on Saturday.")),
        {
            "articles": [("added", "wire.txt")],
            "sentences": [("revised", ("text",), "story")],
            "origins": [("new", (), "wire.txt added")],
        },
        id="reworded while an article was added that it does not cite",
    ),
    pytest.param(
        SUMMARY,
        edit(title=Title(text="Ferry Oskelin strikes the Harl reef", citations=SUMMARY.title.citations)),
        {"title": [("revised", ("text",), "wording")]},
        id="title",
    ),
]
FIGURE_CHANGES = [
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 3, text="Three crew and all 140 aboard were taken to Velmora.")),
        {
            "figures": [("new", (), "wording"), ("withdrawn", (), "wording")],
            "sentences": [("revised", ("text",), "wording")],
        },
        id="three crew in place of two lifeboats is no revised figure",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 3, text="Two lifeboats took 40 per cent aboard to Velmora.")),
        {
            "figures": [("new", (), "wording"), ("withdrawn", (), "wording")],
            "sentences": [("revised", ("text",), "wording")],
        },
        id="a share is no revised count",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=(*SENTENCES, Sentence(text="The reef is 15.500 metres long.", kind="fact", citations=(DAWN,)))),
        {"figures": [("new", (), "wording")], "sentences": [("new", (), "wording")]},
        id="a number with two readings is one figure",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 3, text="Three lifeboats took all 140 aboard to Velmora.")),
        {"figures": [("revised", ("text",), "wording")], "sentences": [("revised", ("text",), "wording")]},
        id="figure revised",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 3, text="Lifeboats took all 140 aboard to Velmora in three hours.")),
        {
            "figures": [("new", (), "wording"), ("withdrawn", (), "wording")],
            "sentences": [("revised", ("text",), "wording")],
        },
        id="a count of something else is no revised figure",
    ),
    pytest.param(
        SUMMARY,
        edit(sentences=replace(SENTENCES, 3, text="2 lifeboats took all 140 aboard to Velmora.")),
        {"sentences": [("revised", ("text",), "wording")]},
        id="a number in digits is the same figure",
    ),
    pytest.param(
        SUMMARY,
        edit(
            sentences=(
                *SENTENCES[:3],
                Sentence(text="Two lifeboats came.", kind="fact", citations=(ABOARD,)),
                Sentence(text="All 140 aboard were taken to Velmora.", kind="fact", citations=(ABOARD,)),
            )
        ),
        {"sentences": [("new", (), "wording"), ("revised", ("text",), "wording")]},
        id="a figure that moved to a sentence of its own did not change",
    ),
    pytest.param(
        SUMMARY,
        add_wire(
            sentences=replace(
                SENTENCES,
                1,
                text="The coast guard said twelve passengers were hurt; rescuers said at least seven were.",
                citations=(TWELVE, SEVEN, SEVEN_AGAIN),
            )
        ),
        {
            "articles": [("added", "wire.txt")],
            "figures": [("revised", ("text",), "wire.txt added")],
            "sentences": [("revised", ("text", "citations"), "wire.txt added")],
            "origins": [("new", (), "wire.txt added")],
        },
        id="figure revised because an article was added",
    ),
]
POINT_CHANGES = [
    pytest.param(
        edit(disagreements=(HURT, HURT.model_copy(update={"relation": "superseded"}))),
        edit(disagreements=(HURT.model_copy(update={"relation": "superseded"}), HURT)),
        {},
        id="two on one topic in another order",
    ),
    pytest.param(
        SUMMARY, edit(disagreements=POINTS[:1]), {"disagreements": [("withdrawn", (), "wording")]}, id="withdrawn"
    ),
    pytest.param(edit(disagreements=POINTS[:1]), SUMMARY, {"disagreements": [("new", (), "wording")]}, id="new"),
    pytest.param(
        SUMMARY,
        edit(disagreements=replace(POINTS, 0, relation="superseded")),
        {"disagreements": [("revised", ("relation",), "wording")]},
        id="relation",
    ),
    pytest.param(
        SUMMARY,
        edit(disagreements=replace(POINTS, 1, sentence=0)),
        {"disagreements": [("revised", ("sentence",), "wording")]},
        id="the summary says it now",
    ),
    pytest.param(SUMMARY, edit(disagreements=replace(POINTS, 0, sentence=3)), {}, id="said by another sentence"),
    pytest.param(
        SUMMARY,
        edit(disagreements=replace(POINTS, 0, topic="Number of the hurt")),
        {"disagreements": [("revised", ("topic",), "wording")]},
        id="topic, known by its citations",
    ),
]
OTHER_CHANGES = [
    pytest.param(
        edit(timeline=(TimelineEntry(when="Saturday", text="aground", citations=(AGROUND, DAWN)),)),
        edit(timeline=(TimelineEntry(when="Sunday", text="aground", citations=(AGROUND, NIGHT)),)),
        {"timeline": [("new", (), "wording"), ("withdrawn", (), "wording")]},
        id="two times that share the words of the incident are two events",
    ),
    pytest.param(
        edit(timeline=(TimelineEntry(when="Saturday", text="aground", citations=(AGROUND,)),)),
        edit(timeline=(TimelineEntry(when="saturday", text="aground again", citations=(DAWN,)),)),
        {"timeline": [("revised", ("when", "text", "citations"), "wording")]},
        id="an event known by its time and likeness",
    ),
    pytest.param(
        SUMMARY,
        edit(lineages=(SUMMARY.lineages[1], SUMMARY.lineages[0].model_copy(update={"articles": ("z",)}))),
        {"origins": [("new", (), "wording"), ("withdrawn", (), "wording")]},
        id="two origins of one label are two",
    ),
    pytest.param(
        SUMMARY,
        edit(lineages=replace(SUMMARY.lineages, 0, label="The Courier")),
        {"origins": [("revised", ("label",), "wording")]},
        id="label of an origin",
    ),
    pytest.param(
        SUMMARY,
        edit(
            POST_REVISED,
            lineages=replace(
                POST_REVISED.lineages,
                1,
                basis=(Basis(kind="text", detail="x", citations=POST_REVISED.lineages[1].basis[0].citations[1:]),),
            ),
        ),
        {"articles": [("revised", "post.txt")], "origins": [("revised", ("basis",), "post.txt revised")]},
        id="reason for an origin, gone from a revised article",
    ),
    pytest.param(
        SUMMARY,
        edit(failures=replace(SUMMARY.failures, 0, stage="extract")),
        {"failures": [("revised", ("stage",), "wording")]},
        id="stage of a failure",
    ),
    pytest.param(
        SUMMARY,
        edit(timeline=replace(SUMMARY.timeline, 0, when="Saturday, 3 May")),
        {"timeline": [("revised", ("when",), "wording")]},
        id="time of an event",
    ),
    pytest.param(SUMMARY, edit(timeline=()), {"timeline": [("withdrawn", (), "wording")]}, id="event withdrawn"),
    pytest.param(
        edit(ORDERED),
        edit(ORDERED, timeline=replace(ORDERED.timeline, 1, after=ORDERED.timeline[1].after[1:])),
        {"timeline": [("revised", ("after", "citations"), "wording")]},
        id="order of two events withdrawn",
    ),
    pytest.param(
        edit(ORDERED),
        edit(ORDERED, timeline=replace(ORDERED.timeline, 1, after=ORDERED.timeline[1].after[:1])),
        {},
        id="order by date: the dates say it",
    ),
    pytest.param(
        edit(ORDERED),
        edit(
            ORDERED,
            timeline=(
                TimelineEntry(when="2031-05-02", text="left Velmora", citations=(DAWN,)),
                ORDERED.timeline[0],
                ORDERED.timeline[1].model_copy(
                    update={"after": tuple(s.model_copy(update={"entry": 1}) for s in ORDERED.timeline[1].after)}
                ),
            ),
        ),
        {"timeline": [("new", (), "wording")]},
        id="an event put in above moves the numbers alone",
    ),
    pytest.param(
        edit(ORDERED),
        edit(ORDERED, disagreements=replace(ORDERED.disagreements, 0, rule="in other words")),
        {},
        id="the rule of a disagreement in other words",
    ),
    pytest.param(
        SUMMARY,
        add_wire(
            timeline=(*SUMMARY.timeline, TimelineEntry(when="Monday", text="questioned", citations=(QUESTIONED,)))
        ),
        {
            "articles": [("added", "wire.txt")],
            "timeline": [("new", (), "wire.txt added")],
            "origins": [("new", (), "wire.txt added")],
        },
        id="event new",
    ),
    pytest.param(
        SUMMARY,
        edit(parties=replace(SUMMARY.parties, 0, aliases=SUMMARY.parties[0].aliases[:1])),
        {"parties": [("revised", ("aliases", "citations"), "wording")]},
        id="name of a party",
    ),
    pytest.param(
        SUMMARY,
        edit(
            parties=(
                Party(name="Sund Lines", aliases=(Alias(text="Sund Lines", citations=(SEVEN,)),)),
                *SUMMARY.parties,
            )
        ),
        {"parties": [("new", (), "wording")]},
        id="party",
    ),
    pytest.param(
        SUMMARY,
        edit(not_reported=("The name of the pilot.",)),
        {"not_reported": [("new", (), "wording"), ("withdrawn", (), "wording")]},
        id="one question answered, one newly open",
    ),
    pytest.param(
        SUMMARY,
        edit(
            lineages=replace(
                SUMMARY.lineages, 1, basis=(Basis(kind="text", detail="9 of 10 words", citations=(SEVEN, SEVEN_AGAIN)),)
            )
        ),
        {"origins": [("revised", ("basis",), "wording")]},
        id="reason for an origin",
    ),
    pytest.param(
        SUMMARY,
        edit(failures=(Failure(file="wire.txt", stage="read", reason="too large"),)),
        {"failures": [("new", (), "wording"), ("withdrawn", (), "wording")]},
        id="failure",
    ),
    pytest.param(
        edit(failures=(Failure(file="wire.txt", stage="read", reason="too large"),)),
        edit(WIRED, failures=()),
        {
            "articles": [("added", "wire.txt")],
            "failures": [("withdrawn", (), "wire.txt added")],
            "origins": [("new", (), "wire.txt added")],
        },
        id="a file that failed can be used now",
    ),
    pytest.param(
        SUMMARY,
        edit(withheld=(Withheld(text="Twelve were hurt.", check="figures", reason="no cited sentence gives this"),)),
        {"withheld": [("revised", ("reason",), "wording")]},
        id="withheld for another reason",
    ),
    pytest.param(
        SUMMARY,
        edit(checks=replace(replace(SUMMARY.checks, 1, passed=True), 0, detail="14 of 14 hold")),
        {"checks": [("revised", ("passed",), "wording")]},
        id="outcome of a check",
    ),
    pytest.param(
        SUMMARY,
        edit(run=SUMMARY.run.model_copy(update={"requests": 7, "recorded": True})),
        {},
        id="the cost of a run is no change",
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [*ARTICLE_CHANGES, *SENTENCE_CHANGES, *FIGURE_CHANGES, *POINT_CHANGES, *OTHER_CHANGES],
)
def test_each_change_is_found_with_its_reason_and_nothing_else(
    old: Summary, new: Summary, expected: dict[str, list[Any]]
) -> None:
    assert found(old, new) == expected
    assert compare_summaries(old, new).is_empty() == (not expected)
