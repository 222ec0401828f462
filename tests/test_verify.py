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


def moved(data: Data) -> None:
    data["sentences"][0]["citations"][0]["start"] += 1


def swapped(data: Data) -> None:
    first, second = data["sentences"][0], data["sentences"][3]
    first["citations"], second["citations"] = second["citations"], first["citations"]


def uncited(data: Data) -> None:
    data["sentences"][3]["citations"] = []


def one_sided(data: Data) -> None:
    data["sentences"][1]["citations"] = data["sentences"][1]["citations"][:1]


def other_position(data: Data) -> None:
    data["disagreements"][0]["positions"][0]["value"] = "Ten"


def other_holder(data: Data) -> None:
    data["disagreements"][0]["positions"][1]["said_by"] = "the mayor"


def other_alias(data: Data) -> None:
    data["parties"][0]["aliases"][0]["text"] = "The ferry Oskarlin"


def other_time(data: Data) -> None:
    data["timeline"][0]["when"] = "Friday"


def other_publisher(data: Data) -> None:
    data["articles"][0]["publisher"] = "Another Courier"


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
        pytest.param(uncited, "sentence 4", "V02", id="citation dropped"),
        pytest.param(one_sided, "disagreement 1", "V10", id="one position uncited"),
        pytest.param(other_position, "disagreement 1", "V01", id="position"),
        pytest.param(other_holder, "disagreement 1", "V01", id="holder of a position"),
        pytest.param(other_alias, "party The ferry Oskelin", "V01", id="alias"),
        pytest.param(other_time, "timeline 1", "V01", id="time in the timeline"),
        pytest.param(other_publisher, "articles", "V28", id="publisher"),
        pytest.param(stronger_title, "title", "V20", id="title"),
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
