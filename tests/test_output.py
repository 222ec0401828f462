"""Result files are whole or not there, and stand where the caller reads that they do."""

from pathlib import Path

import pytest

from crosswire.cli.output import prepare_folder, write_files
from crosswire.errors import OutputError


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
