"""A folder to a story: what is read, what is refused and why, and that nothing is lost on the way."""

import json
import os
import random
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from crosswire.errors import InputError
from crosswire.reading import read_story
from crosswire.reading.folder import LEFT_OUT, MAX_ARTICLE_BYTES

GOOD = "Ferry strikes pier\n\nTwo people died when a ferry struck the pier on Friday, the coast guard said.\n"
SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    story = tmp_path / "story"
    story.mkdir()
    (story / "good.txt").write_text(GOOD)
    return story


def failures_of(folder: Path) -> list[tuple[str, str, str]]:
    story = read_story(folder)
    assert [article.file for article in story.articles] == ["good.txt"]
    return [(failure.file, failure.stage, failure.reason) for failure in story.failures]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        pytest.param("a.txt", b"", "empty", id="empty"),
        pytest.param(
            "a.md", " \n\t\u00a0\u200b\ufeff\n".encode(), "empty: it holds no visible character", id="invisible"
        ),
        pytest.param("a.txt", b"\xef\xbb\xbf", "empty", id="mark-only"),
        pytest.param("a.txt", "Zwei Tote in Łódź".encode()[:-1], "damaged UTF-8 at byte 18", id="undecodable"),
        pytest.param("a.txt", b"\x7fELF\x02\x01\x01" + b"\0" * 60, "not text but a program; ", id="elf"),
        pytest.param("a.txt", b"%PDF-1.4\n%", "not text but a PDF document; ", id="pdf"),
        pytest.param("a.txt", b"PK\x03\x04\x0a\0", "not text but a zip archive or an Office document; ", id="zip"),
        pytest.param(
            "a.txt", b"x" * (MAX_ARTICLE_BYTES + 1), "larger than 2,000,000 bytes: not one article", id="large"
        ),
        pytest.param("a.html", b"<p>Two died.</p>", ".html is not read: ", id="html"),
        pytest.param("a.DOCX", b"PK", ".DOCX is not read: ", id="docx"),
        pytest.param("a.jsonl", b"\n\n", "empty", id="jsonl-without-lines"),
        pytest.param("<img src=x>\n.txt", b"", "empty", id="hostile-name"),
    ],
)
def test_a_bad_file_is_a_failure_and_the_rest_goes_on(folder: Path, name: str, data: bytes, reason: str) -> None:
    (folder / name).write_bytes(data)
    ((file, stage, told),) = failures_of(folder)
    assert (file, stage) == (name, "read")
    assert told.startswith(reason)


@pytest.mark.parametrize("name", [".hidden.txt", ".env", ".git/notes.txt"])
def test_what_is_hidden_is_passed_over(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(GOOD)
    assert failures_of(folder) == []


@pytest.mark.parametrize(
    "name", ["README.md", "readme.txt", "config.yaml", "conftest.py", "photo.jpg", "x.csv", "noext"]
)
def test_what_is_nobodys_article_is_left_out_and_listed(folder: Path, name: str) -> None:
    (folder / name).write_text(GOOD)
    ((file, stage, _),) = failures_of(folder)
    assert (file, stage) == (name, LEFT_OUT)


MARKS = {
    "summary.json": '{\n "schema": "crosswire/summary/1",\n "title": {}\n}\n',
    "run.jsonl": '{"stage": "read", "detail": "story", "started_at": "2031-05-02T07:00:00+00:00", "seconds": 0.1}\n',
}
RESULTS = {"summary.json", "summary.md", "summary.html", "incidents.jsonl", "run.jsonl", "replies/a.yaml"}


def test_results_of_a_run_in_the_folder_are_passed_over(folder: Path) -> None:
    (folder / "replies").mkdir()
    for name in RESULTS:
        (folder / name).write_text(MARKS.get(name, GOOD))
    assert failures_of(folder) == []
    assert [article.file for article in read_story(folder).articles] == ["good.txt"]


def test_a_file_that_only_has_the_name_of_a_summary_hides_nothing(folder: Path) -> None:
    (folder / "summary.json").write_text('{"title": "the editor\'s own"}')
    (folder / "summary.md").write_text("Two people died on the pier, the guard said.")
    story = read_story(folder)
    assert [failure.file for failure in story.failures] == ["summary.json"]
    assert {article.file for article in story.articles} == {"good.txt", "summary.md"}


def test_an_article_named_like_a_result_is_read_where_no_run_has_been(folder: Path) -> None:
    (folder / "summary.md").write_text("Another story of two who died on the pier, as told by the guard.")
    assert [article.file for article in read_story(folder).articles if article.file != "good.txt"] == ["summary.md"]


@pytest.mark.parametrize(
    "name", ["-rf.txt", "--config=x.md", "CON.txt", "a" * 250 + ".txt", "A.TXT", "](javascript:x).txt", "sub/deep/b.md"]
)
def test_an_odd_name_is_read_as_any_other(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("Another story of two who died on the pier, as told by the guard.")
    assert {article.file for article in read_story(folder).articles} == {"good.txt", name}


def test_a_name_that_is_no_text_is_written_with_its_bytes(folder: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/\xff.txt")).write_text("The pier is closed, the guard said.")
    except OSError:
        pytest.skip("this file system takes names in UTF-8 alone")
    story = read_story(folder)
    assert {article.file for article in story.articles} == {"good.txt", "\\xff.txt"}
    assert all(article.model_dump_json().encode() for article in story.articles)


def test_links_are_read_inside_the_folder_alone(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("A secret that is no part of the story, said the guard.")
    (tmp_path / "elsewhere").mkdir()
    links: list[tuple[str, str | Path]] = [
        ("circle.txt", "circle.txt"),
        ("device.txt", "/dev/zero"),
        ("folder", tmp_path / "elsewhere"),
        ("nowhere.txt", "missing.txt"),
        ("out.txt", outside),
        ("self", folder),
    ]
    for name, target in links:
        (folder / name).symlink_to(target)
    reasons = {file: reason.split(":")[0] for file, _, reason in failures_of(folder)}
    assert reasons == {
        "circle.txt": "a link that leads nowhere",
        "device.txt": "a link that leads out of the folder",
        "folder": "a link that leads out of the folder",
        "nowhere.txt": "a link that leads nowhere",
        "out.txt": "a link that leads out of the folder",
        "self": "a link to a folder is not followed",
    }
    assert not any(str(tmp_path) in reason for _, _, reason in failures_of(folder))


def test_pipes_and_sockets_are_refused_without_waiting(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(folder / "pipe.txt")
    monkeypatch.chdir(folder)  # a socket's path may not be long
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.txt")
    assert [(file, reason) for file, _, reason in failures_of(folder)] == [
        ("pipe.txt", "not a file but a pipe, socket or device"),
        ("socket.txt", "not a file but a pipe, socket or device"),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads files of any mode")
def test_what_may_not_be_read_is_a_failure(folder: Path) -> None:
    (folder / "locked.txt").write_text(GOOD)
    (folder / "locked").mkdir()
    for name in ("locked.txt", "locked"):
        (folder / name).chmod(0)
    try:
        found = failures_of(folder)
    finally:
        (folder / "locked").chmod(0o700)
    assert [(file, reason) for file, _, reason in found] == [
        ("locked", "Permission denied"),
        ("locked.txt", "Permission denied"),
    ]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        pytest.param(lambda _: None, "No such file or directory", id="missing"),
        pytest.param(lambda path: path.mkdir(), "holds no article that can be read", id="empty-folder"),
        pytest.param(lambda path: (path.mkdir(), (path / "a.txt").touch()), "'a.txt': empty", id="nothing-readable"),
        pytest.param(lambda path: path.touch(), "is not read: save an article's text", id="file-of-another-kind"),
        pytest.param(os.mkfifo, "not a file but a pipe|is not read", id="pipe"),
    ],
)
def test_no_article_at_all_is_an_error_that_names_the_path_as_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], object], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    make(Path("story"))
    with pytest.raises(InputError, match=told) as caught:
        read_story("story")
    assert "'story'" in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_one_file_is_a_story_of_its_own(folder: Path) -> None:
    (article,) = read_story(str(folder / "good.txt")).articles
    assert (article.file, article.text, article.title) == ("good.txt", GOOD, "Ferry strikes pier")


def test_line_ends_and_marks_of_the_text_are_kept(folder: Path) -> None:
    text = "Two died.\r\nOne\rwas hurt.\u2028Nobody\u0085knows why, the guard said.\r\n"
    (folder / "good.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_story(folder).articles[0].text == text


def test_the_same_bytes_twice_are_told_apart_and_named(folder: Path) -> None:
    (folder / "z.txt").write_text(GOOD)
    first, second = read_story(folder).articles
    assert (first.file, second.file) == ("good.txt", "z.txt")
    assert second.id == f"{first.id}-2"
    assert (first.notes, second.notes) == ((), ("same text as good.txt",))


def test_order_of_creation_and_names_change_no_id(tmp_path: Path) -> None:
    texts = [f"Story {number}: the pier was closed after {number} accidents, the guard said." for number in range(6)]
    orders = []
    for seed in range(3):
        shuffled = random.Random(seed).sample(range(6), 6)  # noqa: S311 - an order to test with, no secret
        here = tmp_path / str(seed)
        here.mkdir()
        for place, number in enumerate(shuffled):
            (here / f"{place}.txt").write_text(texts[number])
        orders.append([(article.id, article.text) for article in read_story(here).articles])
    assert orders[0] == orders[1] == orders[2]


def test_lines_of_jsonl_are_articles_or_failures_and_none_is_lost(folder: Path) -> None:
    lines = [
        json.dumps({"id": "a", "title": "Pier", "published": "2023-12-04", "publisher": "Post", "language": "en",
                    "text": "The pier is closed, the guard said on Friday.", "other": [1]}),
        json.dumps({"id": 7, "text": "The pier was closed once more, the guard said."}),
        json.dumps({"text": "A third text of the pier, with no id of its own."}),
        "",
        '{"id": "b", "text": ',
        json.dumps({"id": "c"}),
        json.dumps({"id": "a", "text": "Again the pier."}),
        json.dumps({"id": "d", "text": " \u200b"}),
        '{"id": "e", "text": "\\ud800 alone"}',
        "[" * 100_000,
        json.dumps({"id": "f", "text": 5}),
        json.dumps(["a list"]),
    ]  # fmt: skip
    (folder / "more.jsonl").write_text("\n".join(lines))
    story = read_story(folder)
    articles = {article.file: article for article in story.articles}
    assert set(articles) == {"good.txt", "more.jsonl#a", "more.jsonl#7", "more.jsonl#line-3"}
    full = articles["more.jsonl#a"]
    assert (full.title, full.published, full.published_span, full.publisher, full.language) == (
        "Pier", "2023-12-04", None, "Post", "en",
    )  # fmt: skip
    assert {failure.file: failure.reason.split(":")[0] for failure in story.failures} == {
        "more.jsonl:5": "not JSON",
        "more.jsonl:6": "text",
        "more.jsonl#a": "line 7 repeats the id of an earlier line",
        "more.jsonl#d": "empty",
        "more.jsonl:9": "cannot be read",
        "more.jsonl:10": "cannot be read",
        "more.jsonl:11": "text",
        "more.jsonl:12": 'not an object such as {"text"',
    }


def test_the_seeds_are_read_whole() -> None:
    story = read_story(SEEDS)
    assert story.failures == ()
    assert len(story.articles) == 5
    by_file = {article.file[:3]: article for article in story.articles}
    assert [credit.agency for credit in by_file["000"].credits] == ["AFP"]
    assert by_file["002"].publisher == "Asian Lite News"
    assert by_file["003"].published == "2023-12-04"
    assert by_file["004"].title is None
    assert "says of itself that it was made with automation" in by_file["004"].notes
    assert [article.sha256 for article in story.articles] == sorted(article.sha256 for article in story.articles)
    for article in story.articles:
        assert (SEEDS / article.file).read_bytes().decode() == article.text
