"""Recording with one command, as anybody with a key does it: record against a server, then run without one."""

import asyncio
import os
import sys
from pathlib import Path

from fake_server import FakeServer, completion

TESTS = Path(__file__).parent
KEY = "sk-secret-0123456789"
A_TEST = '''
import os

import pytest
from crosswire.options import Options
from crosswire.provider import Message, settings_from_environment
from crosswire.provider.client import Provider
from crosswire_schemas.record import Record


class Flood(Record):
    """One flood."""

    metres: int


@pytest.mark.vcr
async def test_flood():
    async with Provider(settings_from_environment(Options(), os.environ)) as provider:
        assert await provider.ask([Message("user", "How high?")], Flood) == Flood(metres=2)


def test_the_key_stays_with_the_tests_that_record():
    assert not [name for name in os.environ if name.startswith(("OPENAI_", "CROSSWIRE_"))]
'''


async def run(folder: Path, *options: str, **environ: str) -> str:
    """What pytest reports of *folder*, run with the project's own conftest."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--block-network", *options, "tests"]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTEST_"))}
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=clean | environ, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    output, _ = await process.communicate()
    return output.decode()


async def test_a_test_is_recorded_once_and_replayed_without_key_and_network(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n", encoding="utf-8"
    )
    (tmp_path / "tests" / "test_flood.py").write_text(A_TEST, encoding="utf-8")
    (tmp_path / "tests" / "conftest.py").write_bytes((TESTS / "conftest.py").read_bytes())
    async with FakeServer(completion('{"metres": 2}')) as server:
        named = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY, "CROSSWIRE_MODEL": "small"}
        recorded = await run(tmp_path, "--record-mode=rewrite", **named)
    assert "2 passed" in recorded, recorded
    assert len(server.requests) == 1
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    cassette = tmp_path / "cassettes" / "flood" / "test_flood.yaml"
    assert KEY not in cassette.read_text(encoding="utf-8")
    replayed = await run(tmp_path, CROSSWIRE_MODEL="another")
    assert "2 passed" in replayed, replayed
    assert len(server.requests) == 1
