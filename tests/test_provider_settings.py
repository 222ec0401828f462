"""Where settings come from, and what is imported before a model is asked."""

import subprocess
import sys
from pathlib import Path

import pytest

from crosswire.errors import InputError, RecordingError
from crosswire.options import Options
from crosswire.provider import settings_from_environment

ENVIRON = {"OPENAI_API_KEY": "sk-x", "OPENAI_BASE_URL": "http://env.example/v1", "CROSSWIRE_MODEL": "env"}


def test_arguments_come_before_the_environment() -> None:
    chosen = settings_from_environment(Options(model="arg", base_url="http://arg.example/v1"), ENVIRON)
    assert chosen is not None
    assert (chosen.model, chosen.base_url, chosen.api_key) == ("arg", "http://arg.example/v1", "sk-x")


def test_the_environment_alone_configures_a_model() -> None:
    chosen = settings_from_environment(Options(concurrency=3, call_seconds=7, mode="tools"), ENVIRON)
    assert chosen is not None
    assert (chosen.model, chosen.base_url) == ("env", "http://env.example/v1")
    assert (chosen.concurrency, chosen.call_seconds, chosen.mode) == (3, 7, "tools")


def test_a_key_alone_sends_nothing_out() -> None:
    assert settings_from_environment(Options(), {"OPENAI_API_KEY": "sk-x"}) is None


@pytest.mark.parametrize("options", [Options(engine="model"), Options(base_url="http://localhost/v1")], ids=str)
def test_a_demanded_model_must_be_named(options: Options) -> None:
    with pytest.raises(InputError, match="CROSSWIRE_MODEL"):
        settings_from_environment(options, {"OPENAI_API_KEY": "sk-x"})


def test_replay_of_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="no recorded answer"):
        settings_from_environment(Options(replay=tmp_path), ENVIRON)


def test_the_package_is_light_to_import() -> None:
    """The SDKs take more than a second: --help must not."""
    heavy = "{'openai', 'instructor', 'httpx2', 'vcr', 'yaml'}"
    code = f"import sys, crosswire.provider; print(sorted(sys.modules.keys() & {heavy}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  our words
    assert done.stdout.strip() == "[]"
