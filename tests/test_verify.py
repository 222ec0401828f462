"""One change in a good summary, and ``verify`` names the place and the reason. Nothing of the summary is believed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosswire.reading import read_story
from crosswire.render.json_text import render_json
from crosswire.workflow import verify_story
from crosswire_schemas import Summary
from samples import ARTICLES, SUMMARY

Data = dict[str, Any]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for article in ARTICLES:
        (tmp_path / article.file).write_text(article.text, encoding="utf-8", newline="")
    return tmp_path


def good(folder: Path) -> Summary:
    """The sample as a run would list its files: with what they say of themselves."""
    read = {article.file: article for article in read_story(folder).articles}
    entries = [
        entry.model_copy(update=read[entry.file].model_dump(include={"sha256", "title", "publisher", "published"}))
        for entry in SUMMARY.articles
    ]
    return SUMMARY.model_copy(update={"articles": tuple(entries)})


def reworded(number: int, old: str, new: str) -> Callable[[Data], None]:
    """A change of the words of one sentence; it fails where the sentence has no such words."""

    def change(data: Data) -> None:
        text = data["sentences"][number - 1]["text"]
        assert old in text
        data["sentences"][number - 1]["text"] = text.replace(old, new)

    return change


def put(value: object, *path: str | int) -> Callable[[Data], None]:
    """A change of the one value at *path*."""

    def change(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return change


def moved(data: Data) -> None:
    data["sentences"][0]["citations"][0]["start"] += 1


def swapped(data: Data) -> None:
    first, second = data["sentences"][0], data["sentences"][3]
    first["citations"], second["citations"] = second["citations"], first["citations"]


def one_sided(data: Data) -> None:
    data["sentences"][1]["citations"] = data["sentences"][1]["citations"][:1]


def other_alias(data: Data) -> None:
    data["parties"][0]["aliases"][0]["text"] = "The ferry Oskarlin"


def background(data: Data) -> None:
    data["sentences"] = [sentence | {"kind": "background"} for sentence in data["sentences"]]


def alias_moved(data: Data) -> None:
    lines = {"text": "Sund Lines", "citations": [cited("courier.txt", "Sund Lines")]}
    data["parties"][0]["aliases"].append(lines)
    data["parties"].append(
        {
            "name": "The company Sund Lines",
            "aliases": [
                lines
                | {"text": "The company Sund Lines", "citations": [cited("courier.txt", "The company Sund Lines")]}
            ],
        }
    )


def parties_merged(data: Data) -> None:
    """Two names that one sentence tells apart: the ferry is not the reef."""
    data["parties"][0]["aliases"].append({"text": "Harl", "citations": [cited("courier.txt", "Harl")]})


def two_names(data: Data) -> None:
    """The text calls one party by two names that have no word in common."""
    aliases = [("courier.txt", "The ferry Oskelin"), ("courier.txt", "Velmora Courier")]
    data["parties"][0]["aliases"] = [{"text": words, "citations": [cited(file, words)]} for file, words in aliases]
    data["sentences"][3]["text"] = "Two lifeboats took all 140 aboard to Velmora, Velmora Courier."


def moved_in_table(data: Data) -> None:
    data["timeline"][0]["citations"][0]["end"] -= 1


def title_without_qualifier(data: Data) -> None:
    data["title"]["text"] = "Seven people injured as passenger ship Oskelin struck the Harl reef"
    data["title"]["citations"] = data["sentences"][1]["citations"][1:2]


def title_without_source(data: Data) -> None:
    data["title"]["text"] = "Pilot left the marked channel"
    data["title"]["citations"] = data["sentences"][2]["citations"][:1]


def title_without_words(data: Data) -> None:
    data["title"]["text"] = "Nine of; nine of"
    data["title"]["citations"] = data["sentences"][1]["citations"]


def cited(file: str, words: str) -> Data:
    article = next(article for article in ARTICLES if article.file == file)
    start = article.text.index(words)
    return json.loads(article.cite(start, start + len(words)).model_dump_json())  # type: ignore[no-any-return]


def stronger_title(data: Data) -> None:
    data["title"]["text"] = data["title"]["text"].replace("passengers hurt", "passengers killed")


def changed(change: Callable[[Data], None], folder: Path) -> Summary:
    data = json.loads(render_json(good(folder)))
    change(data)
    return Summary.model_validate_json(json.dumps(data))


def findings(summary: Summary, folder: Path) -> list[tuple[str, str, str]]:
    return [(f.where, f.check, f.reason) for f in verify_story(summary, folder).findings]


def test_a_good_summary_holds(folder: Path) -> None:
    assert findings(good(folder), folder) == []


@pytest.mark.parametrize(
    ("change", "where", "check"),
    [
        pytest.param(reworded(2, "nine", "ten"), "sentence 2", "V03", id="number"),
        pytest.param(reworded(4, "140", "410"), "sentence 4", "V03", id="digits swapped"),
        pytest.param(reworded(2, "at least seven", "seven"), "sentence 2", "V03", id="qualifier dropped"),
        pytest.param(reworded(1, "Saturday", "Sunday"), "sentence 1", "V03", id="day"),
        pytest.param(reworded(2, "hurt", "killed"), "sentence 2", "V03", id="effect"),
        pytest.param(reworded(1, "Oskelin", "Osmarin"), "sentence 1", "V04", id="name"),
        pytest.param(reworded(2, "rescuers said", "Sund Lines said"), "sentence 2", "V05", id="another speaker"),
        pytest.param(
            reworded(2, "The harbour master Ivo Dren said nine", "Nine"), "sentence 2", "V05", id="no speaker"
        ),
        pytest.param(reworded(2, "rescuers", "officials"), "sentence 2", "V06", id="other people"),
        pytest.param(reworded(1, "ran aground", "did not run aground"), "sentence 1", "V16", id="negation"),
        pytest.param(reworded(3, "denied", "confirmed"), "sentence 3", "V20", id="denial turned round"),
        pytest.param(reworded(3, "left the marked", "left a marked"), "sentence 3", "V17", id="quotation"),
        pytest.param(reworded(1, "The ferry", "The ill-fated ferry"), "sentence 1", "V20", id="added word"),
        pytest.param(moved, "sentence 1", "V01", id="offset"),
        pytest.param(swapped, "sentence 1", "V20", id="citations swapped"),
        pytest.param(put([], "sentences", 3, "citations"), "sentence 4", "V02", id="citation dropped"),
        pytest.param(one_sided, "disagreement 1", "V10", id="one position uncited"),
        pytest.param(put("Ten", "disagreements", 0, "positions", 0, "value"), "disagreement 1", "V01", id="position"),
        pytest.param(
            put("the mayor", "disagreements", 0, "positions", 1, "said_by"),
            "disagreement 1",
            "V01",
            id="holder of a position",
        ),
        pytest.param(
            put("rescuers or the mayor", "disagreements", 0, "positions", 1, "said_by"),
            "disagreement 1",
            "V01",
            id="second description of a holder",
        ),
        pytest.param(other_alias, "party The ferry Oskelin", "V01", id="alias"),
        pytest.param(put("Friday", "timeline", 0, "when"), "timeline 1", "V01", id="time in the timeline"),
        pytest.param(put("Another Courier", "articles", 0, "publisher"), "articles", "V28", id="publisher"),
        pytest.param(stronger_title, "title", "V20", id="title"),
        pytest.param(
            lambda data: data["disagreements"].pop(0), "sentence 2", "V10", id="disagreement dropped from the table"
        ),
        pytest.param(
            put(2, "disagreements", 0, "sentence"),
            "disagreement 1",
            "V10",
            id="disagreement points to another sentence",
        ),
        pytest.param(
            put(40, "disagreements", 0, "sentence"), "disagreement 1", "V10", id="disagreement points nowhere"
        ),
        pytest.param(alias_moved, "party The ferry Oskelin", "V23", id="name of another party"),
        pytest.param(parties_merged, "party The ferry Oskelin", "V23", id="two parties in one"),
        pytest.param(two_names, "party The ferry Oskelin", "V23", id="two names for one party"),
        pytest.param(moved_in_table, "timeline 1", "V01", id="offset in the timeline"),
        pytest.param(
            put(["whether anybody was hurt"], "not_reported"),
            "sentence 2",
            "V21",
            id="told, and listed as not reported",
        ),
        pytest.param(background, "summary", "V19", id="mostly background"),
        pytest.param(title_without_qualifier, "title", "V22", id="title without qualifier"),
        pytest.param(title_without_source, "title", "V22", id="title without source"),
        pytest.param(title_without_words, "title", "V22", id="title of numbers alone"),
        pytest.param(
            put(" ", "disagreements", 0, "positions", 0, "value"), "disagreement 1", "V01", id="position without a word"
        ),
    ],
)
def test_one_change_is_found_where_it_stands(
    change: Callable[[Data], None], where: str, check: str, folder: Path
) -> None:
    found = findings(changed(change, folder), folder)
    assert (where, check) in {(place, rule) for place, rule, _ in found}
    assert all(reason for _, _, reason in found)


def test_a_changed_file_is_named(folder: Path) -> None:
    summary = good(folder)
    path = folder / ARTICLES[1].file
    path.write_text(path.read_text(encoding="utf-8").replace("seven", "eight"), encoding="utf-8")
    assert ("articles", "V28", "the file has changed since the summary was made") in findings(summary, folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    summary = good(folder)
    (folder / ARTICLES[0].file).unlink()
    assert ("articles", "V28", "the file is not there") in findings(summary, folder)


def test_a_check_that_the_summary_says_has_passed_is_run_again(folder: Path) -> None:
    def change(data: Data) -> None:
        reworded(2, "nine", "ten")(data)
        data["checks"] = [{"id": "V03", "passed": True, "detail": ""}]

    assert ("checks", "V03", "the summary says that this check passed") in findings(changed(change, folder), folder)


def test_each_check_is_listed_once_and_one_that_cannot_apply_says_why(folder: Path) -> None:
    summary = good(folder)
    bare = summary.model_copy(
        update={
            "title": summary.title.model_copy(update={"text": "The ferry runs aground"}),
            "sentences": (summary.sentences[0].model_copy(update={"text": "The ferry ran aground on the reef."}),),
            "disagreements": (),
            "parties": (),
        }
    )
    checks = {check.id: check for check in verify_story(bare, folder).checks}
    assert list(checks) == [f"V{number:02}" for number in range(1, 30)]
    silent = {name for name, check in checks.items() if check.passed is None}
    assert {"V03", "V04", "V10", "V11", "V17", "V21", "V23", "V24", "V25", "V26", "V27"} <= silent
    assert all(check.detail for check in checks.values())
    assert "no sentence quotes" in checks["V17"].detail
