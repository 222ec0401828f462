"""What cannot work says so: one clear line with the next step, the right exit code, and nothing else is lost."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from fake_server import Answer, FakeServer, completion, failure
from program import EXTRACTED, WRITTEN, crosswire, finish, start, two_articles


def nothing(folder: Path) -> Path:
    return folder


def missing(folder: Path) -> Path:
    return folder / "nowhere"


def empty_file(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(b"")
    return folder


def undecodable(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(b"\x7fELF\x02\x01\x01\x00\x00\xff\xfe")
    return folder


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(nothing, "no article", id="empty folder"),
        pytest.param(missing, "nowhere", id="missing folder"),
        pytest.param(empty_file, "empty", id="empty file"),
        pytest.param(undecodable, "a.txt", id="undecodable file"),
    ],
)
async def test_without_an_article_there_is_nothing_to_do(
    make: Callable[[Path], Path], said: str, tmp_path: Path
) -> None:
    run = await crosswire("summarize", make(tmp_path), "--engine", "offline")
    assert run.code == 2
    assert said in run.err
    assert run.out == ""


async def test_one_bad_file_among_good_ones_is_listed_and_the_rest_summarized(tmp_path: Path) -> None:
    folder = two_articles(tmp_path)
    (folder / "c.txt").write_bytes(b"")
    async with FakeServer(EXTRACTED, EXTRACTED, WRITTEN) as server:
        run = await crosswire("summarize", folder, "--format", "json", server=server.url)
    assert run.code == 1, run.err
    summary = json.loads(run.out)
    assert [failure["file"] for failure in summary["failures"]] == ["c.txt"]
    assert [sentence["text"] for sentence in summary["sentences"]] == ["The dam at Orlu broke."]
    assert {c["file"] for c in summary["sentences"][0]["citations"]} == {"a.txt", "b.txt"}
    assert "c.txt" in run.err


async def test_one_article_that_the_model_declines_is_listed_and_the_rest_summarized(tmp_path: Path) -> None:
    folder = two_articles(tmp_path)
    async with FakeServer(completion(None, refusal="I cannot."), EXTRACTED, WRITTEN) as server:
        run = await crosswire("summarize", folder, "--format", "json", server=server.url)
    assert run.code == 1, run.err
    summary = json.loads(run.out)
    assert [failure["stage"] for failure in summary["failures"]] == ["extract"]
    assert len(summary["articles"]) == 2


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        pytest.param([failure(401, "invalid_api_key")], "key", id="wrong key"),
        pytest.param([failure(404, "model_not_found")], "small", id="unknown model"),
        pytest.param(
            [Answer(b"<html>Sign in</html>", headers=(("content-type", "text/html"),))], "page", id="login page"
        ),
        pytest.param([failure(429, "insufficient_quota")], "quota", id="no quota"),
        pytest.param([completion("not JSON")], "a.txt", id="not JSON"),
        pytest.param([completion("{", finish_reason="length")], "a.txt", id="truncated"),
    ],
)
async def test_a_provider_that_fails_is_named_with_the_next_step(
    answers: list[Answer], said: str, tmp_path: Path
) -> None:
    async with FakeServer(*answers) as server:
        run = await crosswire("summarize", two_articles(tmp_path), server=server.url)
    assert run.code == 3, run.err
    assert said in run.err
    assert run.err.count("127.0.0.1") == 1
    assert run.out == ""


async def test_an_unknown_model_ends_the_run_at_once(tmp_path: Path) -> None:
    async with FakeServer(failure(404, "model_not_found")) as server:
        run = await crosswire("summarize", two_articles(tmp_path), "--concurrency", "1", server=server.url)
    assert run.code == 3
    assert len(server.requests) == 1


async def test_an_endpoint_that_nobody_listens_at_is_named(tmp_path: Path) -> None:
    async with FakeServer(EXTRACTED) as server:
        url = server.url
    run = await crosswire("summarize", two_articles(tmp_path), server=url)
    assert run.code == 3
    assert url.removeprefix("http://").removesuffix("/v1") in run.err


async def test_without_a_key_no_article_leaves(tmp_path: Path) -> None:
    run = await crosswire("summarize", two_articles(tmp_path), "--model", "small", key=None)
    assert run.code == 3
    assert "OPENAI_API_KEY" in run.err


async def test_a_model_without_a_name_is_wrong_usage(tmp_path: Path) -> None:
    run = await crosswire("summarize", two_articles(tmp_path), "--engine", "model")
    assert run.code == 2
    assert "CROSSWIRE_MODEL" in run.err


async def test_a_recording_that_is_not_there_has_its_own_exit_code(tmp_path: Path) -> None:
    recorded = Path(__file__).parent.parent / "cassettes" / "seeds"
    run = await crosswire("summarize", two_articles(tmp_path), "--replay", recorded)
    assert run.code == 4
    assert "record" in run.err


async def test_a_place_that_cannot_be_written_is_found_before_the_first_request(tmp_path: Path) -> None:
    folder = two_articles(tmp_path)
    async with FakeServer(EXTRACTED) as server:
        run = await crosswire("summarize", folder, "-o", folder / "a.txt", server=server.url)
        assert not server.requests
    assert run.code == 2
    assert "a.txt" in run.err


@pytest.mark.parametrize(
    "args", [("summarize", ""), ("extract", "story", "-o", ""), ("batch", "story", "")], ids=["in", "out", "many"]
)
async def test_an_empty_path_is_not_the_current_folder(args: tuple[str, ...]) -> None:
    run = await crosswire(*args, "--engine", "offline")
    assert run.code == 2
    assert "it is empty; write . for the current folder" in run.err


@pytest.mark.parametrize("command", ["summarize", "extract"])
async def test_a_name_too_long_for_the_disk_is_refused(command: str, tmp_path: Path) -> None:
    run = await crosswire(command, two_articles(tmp_path), "--engine", "offline", "-o", tmp_path / ("y" * 300))
    assert run.code == 2
    assert "choose another folder with -o" in run.err
    assert (await crosswire("verify", tmp_path / ("y" * 300), tmp_path)).code == 2


async def test_an_article_that_is_all_headline_is_named_and_sent_to_nobody(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "A dam broke near Orlu."}\n')
    async with FakeServer(EXTRACTED) as server:
        run = await crosswire("summarize", tmp_path, server=server.url)
        assert not server.requests
    assert run.code == 2
    assert "a.jsonl#line-1: it has a headline, credits or notices, and no sentence" in run.err


async def test_rules_that_find_nothing_are_no_fault_of_a_provider(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(".\n")
    assert (await crosswire("summarize", tmp_path, "--engine", "offline")).code == 2


@pytest.mark.parametrize(("number", "code"), [(1, 2), (2, 0)], ids=["stdout", "stderr"])
async def test_a_stream_that_is_closed_from_the_start_is_no_fault_of_crosswire(
    number: int, code: int, tmp_path: Path
) -> None:
    # Python itself finds the stream closed only when it starts.
    again = "import os, sys; os.close({}); os.execv(sys.executable, [sys.executable, '-m', 'crosswire', *sys.argv[1:]])"
    process = await start(
        "summarize", two_articles(tmp_path), "--engine", "offline", program=("-c", again.format(number))
    )
    assert (await finish(process)).code == code
