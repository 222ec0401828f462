"""Result files are whole or not there, and stand where the caller reads that they do."""

from pathlib import Path

import pytest

from crosswire.cli.output import SUMMARY_FILES, prepare_folder, write_files
from crosswire.errors import OutputError
from crosswire.render.json_text import render_json
from samples import SUMMARY


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_missing_folder_is_made_with_its_parents_and_left_empty(tmp_path: Path) -> None:
    prepare_folder(tmp_path / "a" / "b", ("x.txt",))
    assert _names(tmp_path / "a" / "b") == set()


def test_files_are_written_as_utf_8_with_plain_newlines_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("an earlier run")
    assert write_files(tmp_path, {"a.txt": "é\n", "b.txt": "b"}) == [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert (tmp_path / "a.txt").read_bytes() == "é\n".encode()
    assert _names(tmp_path) == {"a.txt", "b.txt"}


def test_when_one_file_cannot_be_written_those_of_an_earlier_run_stay_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("an earlier run")
    opened = Path.open

    def full_disk(path: Path, *args: str, **options: str) -> object:
        if ".b.txt." in path.name:
            raise OSError(28, "No space left on device")
        return opened(path, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full_disk)
    with pytest.raises(OutputError, match="No space left on device"):
        write_files(tmp_path, {"a.txt": "new", "b.txt": "new"})
    monkeypatch.undo()
    assert (tmp_path / "a.txt").read_text() == "an earlier run"
    assert _names(tmp_path) == {"a.txt"}


def test_a_symbolic_link_is_never_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.txt").symlink_to(elsewhere / "a.txt")
    (tmp_path / "link").symlink_to(elsewhere)
    for attempt in (
        lambda: prepare_folder(tmp_path / "out", ("a.txt",)),
        lambda: prepare_folder(tmp_path / "link", ()),
        lambda: write_files(tmp_path / "out", {"a.txt": "new"}),
    ):
        with pytest.raises(OutputError, match="symbolic link"):
            attempt()
    assert _names(elsewhere) == set()


def test_a_folder_that_cannot_be_written_is_refused_beforehand_with_the_next_step(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match=r"file/out' cannot be written .*: choose another folder with -o"):
        prepare_folder(tmp_path / "file" / "out", ())
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(OutputError, match="a folder where a file should be written"):
        prepare_folder(tmp_path, ("a.txt",))


@pytest.mark.parametrize("name", ["summary.json", "run.jsonl", "summary.md"])
@pytest.mark.parametrize("text", ["", '{"schema": "another/1"}', "[1]", "A guard said that two died."])
def test_a_file_that_no_run_wrote_is_refused(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(OutputError, match=f"{name}' is there and was not written by a run: choose another -o"):
        prepare_folder(tmp_path, SUMMARY_FILES)
    assert (tmp_path / name).read_text() == text


def test_what_a_run_wrote_may_be_written_again_but_for_a_mark_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "summary.json").write_text(render_json(SUMMARY))
    (tmp_path / "summary.md").write_text("of the same run")
    prepare_folder(tmp_path, SUMMARY_FILES)
    (tmp_path / "run.jsonl").write_text("laps of the marathon")
    with pytest.raises(OutputError, match=r"run\.jsonl' is there"):
        prepare_folder(tmp_path, SUMMARY_FILES)
