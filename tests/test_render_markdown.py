"""Markdown of a summary: all of it is there, and no stranger's text becomes markup."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from crosswire.render.markdown import escape_markdown, render_markdown
from crosswire.render.page import render_html
from crosswire.render.visible import make_one_line
from samples import ARTICLES, ORDERED, POISONS, SUMMARY, poison

MARKDOWN = render_markdown(SUMMARY)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _tokens(text: str) -> list[Token]:
    return [part for token in READER.parse(text) for part in (token, *(token.children or ()))]


def _shown(text: str) -> str:
    return "".join(token.content for token in _tokens(text) if token.type in {"text", "text_special", "softbreak"})


@pytest.mark.parametrize("frame", ["{}", "- {}", "1. {}", "# {}", "| a |\n| --- |\n| {} |", "[^1]: x, 1–2: {}"])
@given(text=st.text(st.sampled_from("ab1 \n\t.)(+-=#*_~`|\\<>[]{}!&$^:/@;x"), min_size=1))
def test_escaped_text_shows_exactly_its_words_wherever_it_stands(frame: str, text: str) -> None:
    line = f"a{make_one_line(text)}" if not make_one_line(text) else make_one_line(text)
    assert _shown(frame.format(escape_markdown(line))) == _shown(frame.format("Q")).replace("Q", line)


@pytest.mark.parametrize("payload", POISONS)
def test_no_text_becomes_markup(payload: str) -> None:
    kinds = Counter(token.type for token in _tokens(render_markdown(poison(ORDERED, payload))))
    plain = Counter(token.type for token in _tokens(render_markdown(poison(ORDERED, "plain words"))))
    assert {kind for kind in kinds if kind.startswith(("link", "image", "html", "code", "fence"))} == set()
    for kind in ("heading_open", "tr_open", "td_open", "list_item_open", "hr", "s_open", "strong_open"):
        assert kinds[kind] == plain[kind], kind


def test_an_address_in_a_text_does_not_become_a_link_where_bare_addresses_do() -> None:
    assert escape_markdown("see https://example.invalid, www.example.invalid, a@example.invalid") == (
        r"see https\://example.invalid, www\.example.invalid, a\@example.invalid"
    )


def test_hidden_characters_are_shown() -> None:
    assert escape_markdown("\u202e005") == r"\[U+202E\]005"


@pytest.mark.parametrize(
    "line",
    [
        "# Ferry Oskelin runs aground on the Harl reef; passengers hurt[^1][^2]",
        "4. Two lifeboats took all 140 aboard to Velmora.[^7]",
        "| How many people were hurt | one is hedged, the other is not | Nine[^2] "
        "| the harbour master Ivo Dren (Velmora Courier) | 2 |",
        "|  |  | At least seven[^3][^4] | rescuers (Harl Post, gazette.txt) |  |",
        "| Time of day | they contradict each other | shortly before dawn[^8] | Velmora Courier, in its own voice |  |",
        "- Why the ferry left the channel.",
        "- Saturday: ran aground on the Harl reef[^1]",
        "- The ferry Oskelin: “The ferry Oskelin”[^10], “the passenger ship Oskelin”[^11]",
        "2 origins in 3 articles.",
        "| gazette.txt | Seven injured as Oskelin hits reef, say rescuers |  |  | MAR | Gives no date of its own. |",
        "- MAR: post.txt, gazette.txt. Why: both credit MAR[^12][^13]",
        "- Twelve were hurt. (figures: no cited words say 12)",
        "- blank.txt (read): the file is empty",
        "| citations | passed | 15 of 15 hold |",
        "| figures | failed | 1 sentence withheld |",
        "| quotations | does not apply | no sentence quotes |",
        "[^6]: courier.txt, 285–320: The company Sund Lines denied that.",
    ],
)
def test_everything_of_a_summary_is_said(line: str) -> None:
    assert line in MARKDOWN.splitlines()


def test_it_says_that_no_model_was_used_and_that_no_editor_checked() -> None:
    assert "*Unreviewed: no editor has checked this summary. No language model was used" in MARKDOWN


def test_it_names_the_model_the_endpoint_and_the_replay() -> None:
    run = SUMMARY.run.model_copy(
        update={"engine": "model", "model": "vel-1", "endpoint": "llm.example", "recorded": True}
    )
    text = render_markdown(SUMMARY.model_copy(update={"run": run}))
    assert "Written by the language model vel-1 at llm.example, replayed from recordings." in text
    assert "No language model" not in text


def test_every_number_used_is_explained_once_with_the_words_of_the_file() -> None:
    texts = {article.file: article.text for article in ARTICLES}
    notes = [line for line in MARKDOWN.splitlines() if line.startswith("[^")]
    assert [note.partition("]")[0] for note in notes] == [f"[^{number}" for number in range(1, 14)]
    for note in notes:
        file, _, rest = note.partition("]: ")[2].partition(", ")
        place, _, words = rest.partition(": ")
        start, end = map(int, place.split("–"))
        assert escape_markdown(texts[file][start:end]) == words


def test_the_rule_stands_beside_the_relation_unless_it_says_the_same() -> None:
    rows = [line for line in render_markdown(ORDERED).splitlines() if line.startswith(("| How many", "| Time of"))]
    assert [row.split(" | ")[1] for row in rows] == [
        "one is hedged, the other is not (both can be true)",
        "they contradict each other",
    ]


def test_an_order_told_in_words_is_shown_with_its_sentence_and_one_by_date_is_not() -> None:
    line = "- Saturday: Two lifeboats took all 140 aboard[^7] (after: ran aground on the Harl reef[^3])"
    assert line in render_markdown(ORDERED).splitlines()


def test_a_summary_without_a_sentence_says_so() -> None:
    empty = SUMMARY.model_copy(update={"sentences": (), "disagreements": (), "parties": ()})
    text = render_markdown(empty)
    assert "No sentence passed the checks" in text
    assert "## Parties" not in text
    assert "## Where the sources differ" not in text


def test_a_report_that_says_so_itself_is_not_put_behind_another_s_speaker() -> None:
    row = SUMMARY.disagreements[0]
    at_least = next(position for position in row.positions if position.said_by == "rescuers")
    gazette = next(entry for entry in SUMMARY.articles if entry.file == "gazette.txt")
    mixed = at_least.model_copy(update={"own_voice": (gazette.id,)})
    rows = (row.model_copy(update={"positions": (row.positions[0], mixed)}), *SUMMARY.disagreements[1:])
    shown = SUMMARY.model_copy(update={"disagreements": rows})
    assert "rescuers (Harl Post); gazette.txt, in its own voice |" in render_markdown(shown)
    assert "(<bdi>Harl Post</bdi>); <bdi>gazette.txt</bdi>, in its own voice" in render_html(shown, ARTICLES)
