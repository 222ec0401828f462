"""The correction trail as Markdown: every change is told with its citations and reason, and no text becomes markup."""

from collections import Counter
from typing import Any

import pytest
from markdown_it import MarkdownIt

from crosswire.render.json_text import render_diff_json
from crosswire.render.trail import render_diff_markdown
from crosswire.render.visible import HIDDEN
from crosswire.revision.compare import compare_summaries
from crosswire_schemas import Summary, SummaryDiff
from crosswire_schemas.summary import Failure, Sentence, TimelineEntry, Title
from editions import ANOTHER_MODEL, COAST_GUARD, NEW_SENTENCE, QUESTIONED, add_wire, edit, rename, replace, revise
from samples import NINE, ORDERED, POISONS, SUMMARY, poison

SENTENCES, POINTS = SUMMARY.sentences, SUMMARY.disagreements
LATER = add_wire(
    edit(failures=(Failure(file="torn.txt", stage="read", reason="it ends in the middle"),)),
    title=Title(text="Ferry Oskelin runs aground; pilot questioned", citations=(NINE, QUESTIONED)),
    sentences=(
        *replace(SENTENCES[:3], 0, text="The Oskelin ran aground on the Harl reef on Saturday."),
        Sentence(text="Three lifeboats took all 140 aboard to Velmora.", kind="fact", citations=SENTENCES[3].citations),
        NEW_SENTENCE,
    ),
    disagreements=(POINTS[0].model_copy(update={"positions": (*POINTS[0].positions, COAST_GUARD)}),),
    timeline=(*SUMMARY.timeline, TimelineEntry(when="Monday", text="questioned", citations=(QUESTIONED,))),
    not_reported=("What the pilot said.",),
)


def render(old: Summary, new: Summary) -> str:
    return render_diff_markdown(compare_summaries(old, new))


TRAIL = render(SUMMARY, LATER)


@pytest.mark.parametrize(
    "lines",
    [
        "# What changed in the summary",
        "- Added: wire.txt",
        "- Revised (text, citations)\n"
        "  - Was: Ferry Oskelin runs aground on the Harl reef; passengers hurt[^1][^2]\n"
        "  - Is: Ferry Oskelin runs aground; pilot questioned[^2][^3]\n"
        "  - Why: because wire.txt was added",
        "## Figures (1 revised)",
        "  - Was: “Two lifeboats took” in “Two lifeboats took all 140 aboard to Velmora.”[^4]",
        "  - Is: “Three lifeboats took” in “Three lifeboats took all 140 aboard to Velmora.”[^4]",
        "## Where the sources differ (1 withdrawn, 1 revised)",
        "- Revised: How many people were hurt, one is hedged, the other is not\n"
        "  - Why: because wire.txt was added\n"
        "  - Joined: “Twelve” (the coast guard)[^5]",
        "- Withdrawn: Time of day, they contradict each other (in no sentence of the summary): "
        "“shortly before dawn” (in the articles’ own voice)[^6]; "
        "“on Saturday night” (in the articles’ own voice)[^7]\n"
        "  - Why: articles changed, but none that is cited here",
        "- New: The pilot was questioned.[^3] (fact)\n  - Why: because wire.txt was added",
        "- New: Monday: questioned[^3]",
        "- Newly open: What the pilot said.",
        "- No longer open: Why the ferry left the channel.",
        "- New: wire.txt: wire.txt",
        "- New: torn.txt (read): it ends in the middle",
        "- Withdrawn: blank.txt (read): the file is empty",
        "[^3]: wire.txt, 51–86: The pilot was questioned on Monday.",
    ],
)
def test_every_change_is_told_with_its_reason_and_citations(lines: str) -> None:
    assert f"\n{lines}\n" in f"\n{TRAIL}"


def test_every_number_is_explained_once_and_every_explanation_is_used() -> None:
    body, _, notes = TRAIL.partition("## Citations")
    explained = [line.partition("]")[0][2:] for line in notes.splitlines() if line.startswith("[^")]
    assert explained == [str(number) for number in range(1, len(explained) + 1)]
    assert all(f"[^{number}]" in body for number in explained)
    assert body.count("[^") == sum(body.count(f"[^{number}]") for number in explained)


@pytest.mark.parametrize(
    ("new", "line"),
    [
        pytest.param(rename("post.txt", "p/post.txt"), "- Renamed: post.txt → p/post.txt", id="renamed"),
        pytest.param(revise("post.txt", lambda text: text + "x"), "- Revised: post.txt", id="revised"),
        pytest.param(edit(articles=SUMMARY.articles[:2]), "- Removed: gazette.txt", id="removed"),
        pytest.param(
            edit(articles=replace(SUMMARY.articles, 0, published="2031-05-04")),
            "- Same file, other title, publisher, date or notes read from it: courier.txt",
            id="reread",
        ),
        pytest.param(edit(run=ANOTHER_MODEL), "- model: not set → vel-1", id="another model"),
        pytest.param(
            edit(sentences=replace(SENTENCES, 0, text="A ferry ran aground."), run=ANOTHER_MODEL),
            "  - Why: no article changed: another engine, model, prompt or schema worded it",
            id="worded by another model",
        ),
        pytest.param(
            edit(sentences=replace(SENTENCES, 0, text="A ferry ran aground.")),
            "  - Why: no article changed: the engine worded it differently",
            id="worded differently",
        ),
        pytest.param(
            edit(sentences=replace(SENTENCES, 1, citations=SENTENCES[1].citations[:2])),
            f"- Same words, other citations: {SENTENCES[1].text}[^1][^2] (disagreement); before: [^1][^2][^3]",
            id="other citations",
        ),
        pytest.param(
            edit(disagreements=replace(POINTS, 0, relation="superseded")),
            "- Revised (relation)",
            id="relation",
        ),
    ],
)
def test_what_changed_is_named(new: Summary, line: str) -> None:
    assert any(one.startswith(line) for one in render(SUMMARY, new).splitlines())


def test_an_order_that_is_new_is_told_in_the_words_of_its_sentence() -> None:
    without = edit(ORDERED, timeline=(ORDERED.timeline[0], ORDERED.timeline[1].model_copy(update={"after": ()})))
    lines = render(without, ORDERED).splitlines()
    assert "- Revised (after, citations)" in lines
    assert any(
        line.endswith("aboard[^1] (after “" + ORDERED.timeline[0].citations[0].quote + "”[^2])") for line in lines
    )


def test_the_rule_is_told_where_the_relation_changed() -> None:
    points = replace(ORDERED.disagreements, 0, relation="superseded", rule="a later report says eight")
    lines = render(ORDERED, edit(ORDERED, disagreements=points)).splitlines()
    assert [line.split(": “")[0].strip() for line in lines if "Was" in line or "Is:" in line] == [
        "- Was: How many people were hurt, one is hedged, the other is not (both can be true)",
        "- Is: How many people were hurt, a later report replaces an earlier one (a later report says eight)",
    ]


def test_a_citation_of_a_revised_article_says_which_version_it_is_of() -> None:
    revised = revise("courier.txt", lambda text: f"Corrected. {text}")
    new = edit(revised, sentences=replace(revised.sentences, 0, text="A ferry ran aground."))
    notes = [line for line in render(SUMMARY, new).splitlines() if line.startswith("[^")]
    assert [note.partition(": ")[2].partition(": ")[0] for note in notes] == [
        "courier.txt as it was, 95–174",
        "courier.txt as it is, 106–185",
    ]


def test_that_another_model_may_be_the_reason_is_said_where_articles_changed_too() -> None:
    warning = "A change of wording below may come from this, and not from the articles."
    assert warning in render(SUMMARY, edit(LATER, run=ANOTHER_MODEL)).splitlines()
    assert warning not in render(SUMMARY, edit(run=ANOTHER_MODEL))


def test_the_reason_of_a_position_is_told_where_it_is_not_that_of_the_disagreement() -> None:
    positions = (POINTS[0].positions[0].model_copy(update={"value": "Eight"}), POINTS[0].positions[1], COAST_GUARD)
    trail = render(SUMMARY, add_wire(disagreements=replace(POINTS, 0, positions=positions)))
    assert (
        "  - Why: because wire.txt was added\n"
        "  - Revised (value)\n"
        "    - Was: “Nine” (the harbour master Ivo Dren)[^1]\n"
        "    - Is: “Eight” (the harbour master Ivo Dren)[^1]\n"
        "    - Why: articles changed, but none that is cited here\n"
        "  - Joined: “Twelve” (the coast guard)[^2]\n"
    ) in trail


def test_that_nothing_changed_is_said() -> None:
    assert render(SUMMARY, SUMMARY) == "# What changed in the summary\n\nNothing.\n"


READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
OWN_WORDS = frozenset({"schema", "kind", "relation", "change", "parts"})


def _poison(value: Any, payload: str) -> Any:
    if isinstance(value, dict):
        return {key: part if key in OWN_WORDS else _poison(part, payload) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(_poison(part, payload) for part in value)
    return payload if isinstance(value, str) else value


def _kinds(payload: str) -> Counter[str]:
    """The kinds of token in a trail of every section, with *payload* for every text of a stranger."""
    diff = compare_summaries(SUMMARY, edit(LATER, run=ANOTHER_MODEL, lineages=(), parties=(), withheld=(), checks=()))
    poisoned = SummaryDiff.model_validate(_poison(diff.model_dump(by_alias=True), payload))
    tokens = READER.parse(render_diff_markdown(poisoned))
    return Counter(part.type for token in tokens for part in (token, *(token.children or ())))


@pytest.mark.parametrize("payload", POISONS)
def test_no_text_becomes_markup(payload: str) -> None:
    kinds, plain = _kinds(payload), _kinds("plain words")
    assert not {kind for kind in kinds if kind.startswith(("link", "image", "html", "code", "fence", "hr", "tr"))}
    for kind in ("heading_open", "list_item_open", "bullet_list_open", "ordered_list_open", "s_open", "strong_open"):
        assert kinds[kind] == plain[kind], kind


@pytest.mark.parametrize("payload", POISONS)
def test_no_hidden_character_stands_raw(payload: str) -> None:
    diff = compare_summaries(SUMMARY, edit(poison(SUMMARY, payload), disagreements=()))
    for text in (render_diff_markdown(diff), render_diff_json(diff)):
        assert not HIDDEN.search(text.replace("\n", ""))
