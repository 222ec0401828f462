"""The order and the names of the files change nothing but names (V26)."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.checks.stories import STORIES
from crosswire import summarize
from crosswire.render.json_text import render_json
from crosswire_schemas import Summary

FOLDERS = [path for path in sorted(STORIES.iterdir()) if path.is_dir()]


def texts_of(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("*.txt"))]


def summary_of(texts: list[bytes], names: list[str], folder: Path) -> Summary:
    folder.mkdir()
    for name, text in zip(names, texts, strict=True):
        (folder / name).write_bytes(text)
    return summarize(folder, engine="offline")


def named_by_content(summary: Summary) -> str:
    """The summary as JSON, each file called by the digest of its bytes; articles are listed by the name of the file."""
    articles = tuple(sorted(summary.articles, key=lambda entry: entry.sha256))
    text = render_json(summary.model_copy(update={"articles": articles}))
    for entry in articles:
        text = re.sub(rf'(?<=[" (]){re.escape(entry.file)}(?=[":,)])', entry.sha256, text)
    return text


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_renamed_files_give_the_same_summary_but_for_the_names(folder: Path, tmp_path: Path) -> None:
    texts = texts_of(folder)
    first = summary_of(texts, [f"{n}.txt" for n in range(len(texts))], tmp_path / "a")
    again = summary_of(texts, [f"{9 - n}-other name.txt" for n in range(len(texts))], tmp_path / "b")
    assert {entry.file for entry in first.articles}.isdisjoint(entry.file for entry in again.articles)
    assert named_by_content(again) == named_by_content(first)


@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(FOLDERS),
    st.lists(
        st.from_regex(r"[a-zA-Z0-9][a-zA-Z0-9 _-]{0,12}", fullmatch=True),
        min_size=3,
        max_size=3,
        unique_by=str.casefold,
    ),
)
def test_any_names_in_any_order_give_the_same_summary(
    tmp_path_factory: pytest.TempPathFactory, folder: Path, names: list[str]
) -> None:
    texts = texts_of(folder)
    plain = summary_of(texts, [f"{n}.txt" for n in range(len(texts))], tmp_path_factory.mktemp("plain") / "s")
    named = [f"{name.strip()}x.txt" for name in names[: len(texts)]]
    other = summary_of(texts, named, tmp_path_factory.mktemp("other") / "s")
    assert named_by_content(other) == named_by_content(plain)
