"""Recordings: what is written, what is read back, and what a miss says."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vcr as vcrpy  # type: ignore[import-untyped]  # vcrpy ships no types
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from vcr.errors import CannotOverwriteExistingCassetteException  # type: ignore[import-untyped]  # the same

from asking import KEY, Flood
from crosswire.errors import RecordingError
from crosswire.options import Options
from crosswire.provider import Message, Settings, Usage, settings_from_environment
from crosswire.provider.cassette import canonical_body, deserialize, recorded_model, serialize
from crosswire.provider.client import Provider
from crosswire_schemas.record import Record
from fake_server import FakeServer, completion, failure

CASSETTES = Path(__file__).parent.parent / "cassettes"
# A key wherever it stands; a header only where a line begins with it, for articles speak of organizations too.
SECRETS = re.compile(
    r"""\bsk-[\w-]{8,}|\bBearer\s+[\w.-]{8,}
    |^[\s'"-]*(?:proxy-)?(?:authorization|(?:set-)?cookie|[\w-]*api[-_]key|openai-\w+|x-request-id)['"]?\s*:""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
ARTICLE = (
    "The river rose \u201cby two metres\u201d.\n  Nobody: was #hurt \u2014 "
    "\u0627\u0644\u0646\u0647\u0631 \U0001f30a\r\n{{ x }} \x85 \u2028"
)


def question(text: str = ARTICLE) -> list[Message]:
    return [Message("system", "Read the article."), Message("user", text)]


@pytest.fixture
def recorder(request: pytest.FixtureRequest, vcr_config: dict[str, Any]) -> vcrpy.VCR:
    """vcrpy as conftest configures it for every recording."""
    made = vcrpy.VCR(**vcr_config)
    request.config.hook.pytest_recording_configure(config=request.config, vcr=made)
    return made


@pytest.fixture
async def cassette(recorder: vcrpy.VCR, tmp_path: Path) -> Path:
    """Four answers on file: two to one question, a failure between them, and a second try to another."""
    file = tmp_path / "flood.yaml"
    script = [
        completion('{"metres": 2}'),
        failure(503, retry_after_ms="1", set_cookie="session=1", openai_organization="newsroom", x_request_id="r1"),
        completion('{"metres": 3}', model="two\nlines"),
        completion('{"metres": "four"}'),
        completion('{"metres": 4}'),
    ]
    async with FakeServer(*script) as server:
        with recorder.use_cassette(str(file), record_mode="all"):
            async with Provider(Settings("small", server.url, KEY)) as provider:
                for text in (ARTICLE, ARTICLE, "Another article."):
                    await provider.ask(question(text), Flood)
    return file


async def test_a_replay_needs_no_key_and_no_server(cassette: Path) -> None:
    chosen = settings_from_environment(Options(replay=cassette.parent), {})
    assert chosen is not None
    assert chosen.model == "small"
    async with Provider(chosen) as provider:
        assert [await provider.ask(question(), Flood) for _ in range(3)] == [Flood(metres=n) for n in (2, 3, 3)]
        assert await provider.ask(question("Another article."), Flood) == Flood(metres=4)
        assert provider.usage == Usage(5, 50, 10)
        assert provider.recorded
        assert provider.host == "127.0.0.1"


async def test_vcrpy_and_the_product_answer_alike(cassette: Path, recorder: vcrpy.VCR) -> None:
    with recorder.use_cassette(str(cassette), record_mode="none") as played:
        async with Provider(Settings("small", "http://model.example/api/v1", KEY)) as provider:
            assert [await provider.ask(question(), Flood) for _ in range(2)] == [Flood(metres=2), Flood(metres=3)]
            assert await provider.ask(question("Another article."), Flood) == Flood(metres=4)
    assert played.all_played


async def test_vcrpy_does_not_answer_a_changed_prompt(cassette: Path, recorder: vcrpy.VCR) -> None:
    with recorder.use_cassette(str(cassette), record_mode="none"):
        async with Provider(Settings("small", "http://model.example/v1", KEY)) as provider:
            with pytest.raises(CannotOverwriteExistingCassetteException):
                await provider.ask(question("A third article."), Flood)


async def test_a_recording_of_tools_is_replayed_with_tools(recorder: vcrpy.VCR, tmp_path: Path) -> None:
    call = {"id": "c", "type": "function", "function": {"name": "Flood", "arguments": '{"metres": 2}'}}
    async with FakeServer(completion(None, tool_calls=[call])) as server:
        with recorder.use_cassette(str(tmp_path / "tools.yaml"), record_mode="all"):
            async with Provider(Settings("small", server.url, KEY, mode="tools")) as provider:
                await provider.ask(question(), Flood)
    async with Provider(Settings("small", replay=tmp_path)) as provider:
        assert await provider.ask(question(), Flood) == Flood(metres=2)


async def miss(path: Path, messages: list[Message], schema: type[Record] = Flood, model: str = "small") -> str:
    async with Provider(Settings(model, replay=path)) as provider:
        with pytest.raises(RecordingError) as caught:
            await provider.ask(messages, schema)
    assert "--record DIR" in str(caught.value)
    return str(caught.value)


async def test_a_miss_names_the_words_that_differ(cassette: Path) -> None:
    said = await miss(cassette, question(ARTICLE.replace("two metres", "ten metres")))
    assert "message 2 (user) says" in said
    assert "ten metres" in said
    assert "two metres" in said
    assert "Another" not in said


@pytest.mark.parametrize("fields", [{}, {"messages": "hello"}, {"messages": ["hello"]}, {"model": ["small"]}], ids=str)
async def test_a_miss_beside_a_request_that_no_model_was_asked_is_a_miss(
    fields: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "odd.yaml").write_text(serialize({"interactions": [interaction(json.dumps(fields))]}), encoding="utf-8")
    assert recorded_model(tmp_path) is None
    assert await miss(tmp_path, question())


async def test_a_miss_names_a_changed_number_of_messages(cassette: Path) -> None:
    assert "3 messages" in await miss(cassette, [*question(), Message("user", "Hurry.")])


async def test_a_miss_names_a_changed_model(cassette: Path) -> None:
    assert "'large'" in await miss(cassette, question(), model="large")


async def test_a_miss_names_a_changed_schema(cassette: Path) -> None:
    class Fire(Record):
        """One fire."""

        acres: int

    assert "response_format" in await miss(cassette, question(), Fire)


def test_a_cassette_holds_no_secret_and_no_failure(cassette: Path) -> None:
    text = cassette.read_text(encoding="utf-8")
    assert SECRETS.search(text) is None
    assert "503" not in text
    assert {header for one in yaml.safe_load(text)["interactions"] for header in one["response"]["headers"]} == {
        "content-type"
    }
    assert not any("headers" in one["request"] for one in yaml.safe_load(text)["interactions"])


def test_news_of_organizations_holds_no_secret() -> None:
    assert (
        SECRETS.search("The World Health Organization\ngave no authorization for the cookie: a standard bearer") is None
    )


def test_a_cassette_can_be_read_by_people(cassette: Path) -> None:
    text = cassette.read_text(encoding="utf-8")
    lines = interaction('{"content": "One line.\\nAnother line."}')
    assert "content: |" in serialize({"interactions": [lines]})
    assert "\u0627\u0644\u0646\u0647\u0631" in text
    assert yaml.safe_load(text)["interactions"][0]["request"]["json"]["messages"][1]["content"] == ARTICLE


def interaction(
    body: str, uri: str = "http://model.example/v1/chat/completions", reply: str | None = None
) -> dict[str, Any]:
    return {
        "request": {"method": "POST", "uri": uri, "headers": {"authorization": [KEY]}, "body": body},
        "response": {
            "status": {"code": 200, "message": "OK"},
            "headers": {"Content-Type": ["application/json"], "set-cookie": ["session"]},
            "body": {"string": body if reply is None else reply},
        },
    }


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=30)
@given(st.dictionaries(st.text(), JSON_VALUES, max_size=4))
def test_a_body_survives_the_file_whole(fields: dict[str, Any]) -> None:
    body = json.dumps(fields)
    read = deserialize(serialize({"interactions": [interaction(body)]}))["interactions"][0]
    assert json.loads(read["request"]["body"]) == fields
    assert json.loads(read["response"]["body"]["string"]) == fields


@given(st.text())
def test_a_body_that_is_not_json_survives_too(body: str) -> None:
    read = deserialize(serialize({"interactions": [interaction(body)]}))["interactions"][0]
    assert canonical_body(read["request"]["body"]) == canonical_body(body)


def test_an_address_is_kept_without_user_password_and_query() -> None:
    text = serialize({"interactions": [interaction("{}", f"https://me:{KEY}@model.example/v1/x?key={KEY}")]})
    assert "https://model.example/v1/x\n" in text
    assert KEY not in text


def test_fields_that_change_no_answer_do_not_decide() -> None:
    assert canonical_body('{"b": 1, "a": {"d": 1, "c": 2}, "user": "me"}') == canonical_body(
        '{"a":{"c":2,"d":1},"b":1}'
    )


BROKEN = {
    "not YAML": "a: [",
    "not a cassette": "- one",
    "no interactions": "version: 1\ninteractions: []\n",
    "an interaction without answer": "version: 1\ninteractions:\n- request: {method: POST, uri: x, json: {}}\n",
    "a tag that runs code": "version: 1\ninteractions: !!python/object/apply:os.getcwd []\n",
    "not UTF-8": "\udcff",
    "a reply that is no JSON": serialize({"interactions": [interaction('{"model": "m"}', reply="<html>")]}),
    "a reply that is no object": serialize({"interactions": [interaction('{"model": "m"}', reply="[]")]}),
    "a request that is no JSON": serialize({"interactions": [interaction("hello", reply="{}")]}),
    "an address that is none": serialize({"interactions": [interaction("{}")]}).replace("uri: http", "uri: [a]\n#"),
    "a status that is none": serialize({"interactions": [interaction("{}")]}).replace("code: 200", "code: fine"),
    "brackets without end": "[" * 5000,
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_a_file_that_is_no_recording_is_named(text: str, tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(RecordingError, match=re.escape(str(file))):
        recorded_model(file)


def test_a_recorded_failure_answers_nothing(tmp_path: Path) -> None:
    failed = interaction('{"model": "first"}')
    failed["response"]["status"] = {"code": 429, "message": "Too Many Requests"}
    file = tmp_path / "two.yaml"
    file.write_text(serialize({"interactions": [failed, interaction('{"model": "second"}')]}), encoding="utf-8")
    assert recorded_model(file) == "second"


def test_a_folder_with_replies_of_two_models_asks_which(tmp_path: Path) -> None:
    made = [interaction(f'{{"model": "{name}"}}') for name in ("large", "small")]
    (tmp_path / "two.yaml").write_text(serialize({"interactions": made}), encoding="utf-8")
    with pytest.raises(RecordingError, match="large, small; choose one with --model"):
        recorded_model(tmp_path)


def test_a_missing_recording_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match=r"nowhere\.yaml.*is not there"):
        recorded_model(tmp_path / "nowhere.yaml")


def secrets_in(folder: Path) -> Iterator[str]:
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield from (f"{file.name}: {found[0][:6]}" for found in SECRETS.finditer(file.read_text(encoding="utf-8")))


def test_no_recording_holds_a_secret() -> None:
    assert list(secrets_in(CASSETTES)) == []


@pytest.mark.parametrize(
    "line", [KEY, "Bearer abcdefgh1", "- Set-Cookie: a=b", "'authorization': x", "openai-organization: o", "x-api-key:"]
)
def test_the_search_for_secrets_finds_one(line: str, tmp_path: Path) -> None:
    (tmp_path / "leak.yaml").write_text(f"a: b\n{line}\n", encoding="utf-8")
    assert list(secrets_in(tmp_path))
