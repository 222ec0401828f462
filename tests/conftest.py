"""What every test gets: no network but 127.0.0.1, no key from the environment, recordings instead of a model.

A test marked ``vcr`` is answered from ``cassettes/<module>/<test>.yaml`` and finds, in the environment, the model
that was recorded. ``make record`` records afresh, with the key and the model of whoever runs it.
"""

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from crosswire.provider import cassette
from crosswire.provider.cassette import canonical_body, find_route, recorded_model

ROOT = Path(__file__).parent.parent
# How long an example takes tells of the machine, not of the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
CONFIGURED = ("OPENAI_", "CROSSWIRE_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


def match_route(first: Any, second: Any) -> None:
    """Hosts and the paths their APIs live under may differ between recording and replay."""
    assert find_route(first.uri) == find_route(second.uri)


def match_body(first: Any, second: Any) -> None:
    """Without the body, a changed prompt would be answered by the recording of the old one."""
    assert canonical_body(first.body) == canonical_body(second.body)


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    vcr.register_serializer("yaml", cassette)
    vcr.register_matcher("route", match_route)
    vcr.register_matcher("llm_body", match_body)


@pytest.fixture(scope="module")
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    return str(ROOT / "cassettes" / request.module.__name__.removeprefix("test_"))


def keep_answers(response: dict[str, Any]) -> dict[str, Any] | None:
    """A recorded 429 would make every replay wait."""
    return None if response["status"]["code"] >= 400 else response


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ["method", "route", "llm_body"],
        "decode_compressed_response": True,
        "before_record_response": keep_answers,
    }


@pytest.fixture(autouse=True)
def environment(request: pytest.FixtureRequest, record_mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a test that records sees the key of whoever runs it."""
    recorded = request.node.get_closest_marker("vcr") is not None
    if recorded and record_mode != "none":
        return
    for name in [name for name in os.environ if name.upper().startswith(CONFIGURED)]:
        monkeypatch.delenv(name)
    if recorded:
        directory = Path(request.getfixturevalue("vcr_cassette_dir"))
        file = directory / f"{request.getfixturevalue('default_cassette_name')}.yaml"
        monkeypatch.setenv("CROSSWIRE_MODEL", recorded_model(file) or "")
        monkeypatch.setenv("OPENAI_API_KEY", "recorded")
