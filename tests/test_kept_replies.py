"""What a model was paid for is kept at once, and asked for again only where the request has changed."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from asking import CALLED, GOOD, KEY, QUESTION, Flood, provider_for
from crosswire.errors import CrosswireError, OutputError
from crosswire.provider import Message, Settings
from crosswire.provider.client import Provider
from crosswire_schemas.record import Record
from fake_server import Answer, FakeServer, completion, failure
from program import EXTRACTED, WRITTEN, crosswire, start, stop, two_articles

SILENT = Answer(manner="silent")
BAD, MENDED = completion('{"metres": "two"}'), completion('{"metres": 5}')


def replies_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))


async def asked_twice(
    folder: Path, *script: Answer, second: list[Message] = QUESTION, **changes: Any
) -> tuple[Flood, list[Any]]:
    """The second answer, and the bodies of all requests that reached the server."""
    async with FakeServer(*script) as server:
        async with provider_for(server, record=folder) as provider:
            await provider.ask(QUESTION, Flood)
        async with provider_for(server, record=folder, **changes) as provider:
            answer = await provider.ask(second, Flood)
    return answer, [request.body for request in server.requests]


async def test_a_reply_is_asked_for_once(tmp_path: Path) -> None:
    answer, asked = await asked_twice(tmp_path / "new" / "kept", GOOD, MENDED)
    assert answer == Flood(metres=2)
    assert len(asked) == 1


async def test_a_repaired_reply_is_kept_with_what_it_repaired(tmp_path: Path) -> None:
    answer, asked = await asked_twice(tmp_path, BAD, MENDED, GOOD)
    assert answer == Flood(metres=5)
    assert len(asked) == len(replies_in(tmp_path)) == 2


@pytest.mark.parametrize(
    ("script", "changes"),
    [
        pytest.param([GOOD], {"second": [*QUESTION, Message("user", "Quick.")]}, id="another question"),
        pytest.param([GOOD], {"model": "large"}, id="another model"),
        pytest.param([GOOD, CALLED], {"mode": "tools"}, id="another form of the answer"),
    ],
)
async def test_another_request_is_asked(script: list[Answer], changes: dict[str, Any], tmp_path: Path) -> None:
    _, asked = await asked_twice(tmp_path, *script, **changes)
    assert len(asked) == len(replies_in(tmp_path)) == 2


async def test_another_schema_is_asked_for(tmp_path: Path) -> None:
    class Fire(Record):
        """One fire."""

        metres: int

    async with FakeServer(GOOD) as server, provider_for(server, record=tmp_path) as provider:
        await provider.ask(QUESTION, Flood)
        await provider.ask(QUESTION, Fire)
    assert len(server.requests) == 2


async def test_another_address_is_asked(tmp_path: Path) -> None:
    for _ in range(2):
        async with FakeServer(GOOD) as server, provider_for(server, record=tmp_path) as provider:
            await provider.ask(QUESTION, Flood)
            assert len(server.requests) == 1


@pytest.mark.parametrize(
    "script", [(BAD, BAD), (completion("{", finish_reason="length"),), (failure(500),)], ids=["misfit", "cut", "failed"]
)
async def test_what_did_not_pass_is_asked_for_again(script: tuple[Answer, ...], tmp_path: Path) -> None:
    """Kept, it would make every later run fail in the same way."""
    async with FakeServer(*script) as server, provider_for(server, record=tmp_path) as provider:
        with pytest.raises(CrosswireError):
            await provider.ask(QUESTION, Flood)
    assert not replies_in(tmp_path)


@pytest.mark.parametrize("text", ["", "a: [", "version: 1\ninteractions: []\n"], ids=["empty", "no YAML", "no reply"])
async def test_a_damaged_reply_is_asked_for_again(text: str, tmp_path: Path) -> None:
    async with FakeServer(GOOD) as server, provider_for(server, record=tmp_path) as provider:
        await provider.ask(QUESTION, Flood)
        replies_in(tmp_path)[0].write_text(text, encoding="utf-8")
        assert await provider.ask(QUESTION, Flood) == Flood(metres=2)
        assert len(server.requests) == 2


async def test_a_reply_under_the_name_of_another_is_not_believed(tmp_path: Path) -> None:
    other = [*QUESTION, Message("user", "Quick.")]
    async with FakeServer(GOOD, MENDED) as server, provider_for(server, record=tmp_path) as provider:
        await provider.ask(QUESTION, Flood)
        (first,) = replies_in(tmp_path)
        await provider.ask(other, Flood)
        second = next(path for path in replies_in(tmp_path) if path != first)
        second.write_bytes(first.read_bytes())
        assert await provider.ask(other, Flood) == Flood(metres=5)
        assert len(server.requests) == 3


async def test_neither_key_nor_header_is_kept(tmp_path: Path) -> None:
    answer = GOOD._replace(headers=(*GOOD.headers, ("set-cookie", "session=1"), ("x-request-id", "r1")))
    async with FakeServer(answer) as server:
        url = server.url.replace("://", "://me:secret@") + f"?key={KEY}"
        async with Provider(Settings("small", url, KEY, record=tmp_path)) as provider:
            await provider.ask(QUESTION, Flood)
    (file,) = replies_in(tmp_path)
    text = file.read_text(encoding="utf-8")
    assert not [word for word in (KEY, "secret", "session", "r1", "authorization", "user-agent") if word in text]
    assert list(yaml.safe_load(text)["interactions"][0]["response"]["headers"]) == ["content-type"]


async def test_the_folder_is_a_recording(tmp_path: Path) -> None:
    await asked_twice(tmp_path, BAD, MENDED)
    async with Provider(Settings("small", replay=tmp_path)) as provider:
        assert await provider.ask(QUESTION, Flood) == Flood(metres=5)


async def test_a_file_in_the_place_of_the_folder_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    async with FakeServer(GOOD) as server:
        with pytest.raises(OutputError, match="file"):
            async with provider_for(server, record=tmp_path / "file"):
                pass
        assert server.requests == []


async def test_a_name_that_no_folder_can_have_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    async with FakeServer(GOOD) as server:
        run = await crosswire(
            "summarize", two_articles(tmp_path), "--record", tmp_path / ("y" * 300), server=server.url
        )
        assert server.requests == []
    assert run.code == 2
    assert "choose another folder" in run.err


def damage(folder: Path) -> None:
    (file,) = folder.glob("*.yaml")
    file.write_text("broken: [", encoding="utf-8")


async def test_a_damaged_reply_is_asked_for_once_more_and_kept(tmp_path: Path) -> None:
    async with FakeServer(GOOD, GOOD) as server:
        for asked in (1, 2, 2):
            async with provider_for(server, record=tmp_path) as provider:
                await provider.ask(QUESTION, Flood)
            assert len(server.requests) == asked
            if asked == 1:
                damage(tmp_path)


async def test_a_run_stopped_by_hand_loses_no_reply_and_goes_on_where_it_was(tmp_path: Path) -> None:
    folder, out = tmp_path / "story", tmp_path / "out"
    folder.mkdir()
    two_articles(folder)
    async with FakeServer(EXTRACTED, SILENT) as server:
        process = await start("summarize", folder, "-o", out, "--concurrency", "1", server=server.url)
        while len(server.requests) < 2:
            server.asked.clear()
            await server.asked.wait()
        stopped = await stop(process)
        assert stopped.code == 130
        assert f"1 reply of this run is kept in '{out / 'replies'}': the same command goes on" in stopped.err
        assert [path.name for path in sorted(out.iterdir())] == ["replies", "run.jsonl"]
        log = [json.loads(line) for line in (out / "run.jsonl").read_text().splitlines()]
        assert [(entry["stage"], entry["error"]) for entry in log][:2] == [("read", None), ("extract", None)]
        assert log[-1]["error"] == "CancelledError"

        server.answer_with(EXTRACTED, WRITTEN)
        resumed = await crosswire("summarize", folder, "-o", out, server=server.url)
        assert resumed.code == 0, resumed.err
        assert len(server.requests) == 2 + 2
        assert "1 of 3 replies were kept from an earlier run" in resumed.err
        first = (out / "summary.json").read_bytes()

        again = await crosswire("batch", folder, "-o", tmp_path, "--record", out / "replies", server=server.url)
        assert again.code == 0, again.err
        assert len(server.requests) == 4
        assert (tmp_path / "story" / "summary.json").read_bytes() == first


async def test_a_failed_run_leaves_its_log_and_says_what_is_older(tmp_path: Path) -> None:
    folder, out = tmp_path / "story", tmp_path / "out"
    folder.mkdir()
    two_articles(folder)
    assert (await crosswire("summarize", folder, "-o", out, "--engine", "offline")).code == 0
    async with FakeServer(EXTRACTED, EXTRACTED, failure(401)) as server:
        run = await crosswire("summarize", folder, "-o", out, server=server.url)
        again = await crosswire("summarize", folder, "-o", out, server=server.url)
    assert run.code == again.code == 3
    kept = f"kept in '{out / 'replies'}'"
    assert f"2 replies of this run are {kept}: the same command goes on from there" in run.err
    assert f"0 replies of this run are {kept}, beside 2 of earlier ones: the same command" in again.err
    assert "still has the results of an earlier run" in run.err
    assert "AuthenticationError" in (out / "run.jsonl").read_text()
