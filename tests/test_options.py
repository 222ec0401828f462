"""Choices that cannot be meant are refused before anything is read or sent."""

from pathlib import Path
from typing import Any

import pytest

from crosswire import InputError, summarize, summarize_async
from fake_server import FakeServer
from program import EXTRACTED, two_articles


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        pytest.param({"engine": "Offline"}, "engine 'Offline' is none of auto, model, offline", id="engine"),
        pytest.param({"concurrency": 0}, "concurrency", id="nobody at work"),
        pytest.param({"call_seconds": float("nan")}, "call_seconds", id="no number"),
        pytest.param({"run_seconds": -1}, "run_seconds", id="no time"),
        pytest.param({"engine": "offline", "model": "small"}, "leave out model", id="a model for rules"),
        pytest.param({"replay": "a", "record": "b"}, "leave out one", id="recording a replay"),
    ],
)
async def test_nothing_is_read_or_sent(choices: dict[str, Any], said: str, tmp_path: Path) -> None:
    """An engine spelt "Offline" sent four articles to the endpoint."""
    async with FakeServer(EXTRACTED) as server:
        with pytest.raises(InputError, match=said):
            await summarize_async(two_articles(tmp_path), **({"model": "small", "base_url": server.url} | choices))
    assert server.requests == []


async def test_where_a_loop_runs_the_other_function_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="await summarize_async"):
        summarize(two_articles(tmp_path))
