"""Every foreign exception has a meaning of ours, found in one place."""

import inspect
import ssl
from collections.abc import Iterator
from types import ModuleType

import httpx2
import instructor.core
import openai
import pytest

from crosswire.errors import CrosswireError, ProviderError, ReplyError, UnreachableError
from crosswire.provider.translation import UNEXPECTED, VERDICTS, find_verdict, is_transient, translate

REQUEST = httpx2.Request("POST", "http://model.example/v1/chat/completions")


def exceptions_of(module: ModuleType) -> Iterator[type[BaseException]]:
    for name in dir(module):
        found = getattr(module, name)
        if inspect.isclass(found) and issubclass(found, BaseException) and not name.startswith("_"):
            yield found


FOREIGN = [*exceptions_of(openai), *exceptions_of(instructor.core)]


@pytest.mark.parametrize("kind", FOREIGN, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_exception_of_the_sdks_is_decided_by_name(kind: type[BaseException]) -> None:
    """A new release with a new exception fails here, and somebody decides what it means."""
    assert kind in VERDICTS


def test_the_walk_finds_the_exceptions() -> None:
    assert {openai.RateLimitError, instructor.core.InstructorRetryException} <= set(FOREIGN)
    assert len(FOREIGN) > 30


@pytest.mark.parametrize("verdict", {*VERDICTS.values()}, ids=lambda verdict: verdict.sentence[:30])
def test_a_sentence_names_the_host_and_a_next_step(verdict: object) -> None:
    assert isinstance(verdict, type(UNEXPECTED))
    assert issubclass(verdict.kind, ProviderError)
    said = verdict.sentence.format(host="model.example", model="small", wait="")
    assert "model.example" in said
    assert ";" in said


def status_error(status: int, code: str | None = None) -> openai.APIStatusError:
    response = httpx2.Response(status, request=REQUEST)
    return openai.APIStatusError("five people", response=response, body={"code": code})


@pytest.mark.parametrize("status", [s for s in range(300, 600) if s != 304])
def test_every_status_has_a_meaning(status: int) -> None:
    verdict = find_verdict(status_error(status))
    assert verdict is not None
    assert verdict is not UNEXPECTED


def test_a_fault_of_ours_stays_what_it_is() -> None:
    bug = KeyError("five people")
    assert translate(bug, "model.example", "small") is bug


def test_an_error_of_ours_inside_a_foreign_one_comes_out() -> None:
    ours = ReplyError("too long")
    foreign = openai.APIConnectionError(request=REQUEST)
    foreign.__cause__ = ours
    assert translate(foreign, "model.example", "small") is ours
    assert not is_transient(foreign)


def test_a_fault_of_a_transport_is_no_connection_error() -> None:
    """Such as vcrpy's miss, which the SDK hides and would ask for again."""
    foreign = openai.APIConnectionError(request=REQUEST)
    foreign.__cause__ = KeyError("no such request in the cassette")
    assert translate(foreign, "model.example", "small") is foreign.__cause__
    assert not is_transient(foreign)


def test_a_bad_certificate_is_not_tried_again() -> None:
    foreign = openai.APIConnectionError(request=REQUEST)
    foreign.__cause__ = httpx2.ConnectError("verify failed")
    foreign.__cause__.__cause__ = ssl.SSLCertVerificationError("self-signed")
    assert not is_transient(foreign)
    assert isinstance(translate(foreign, "model.example", "small"), UnreachableError)


def test_the_wrapper_that_holds_the_article_is_not_in_the_chain() -> None:
    inner = status_error(401)
    wrapper = instructor.core.InstructorRetryException(
        "five people", n_attempts=1, total_usage=0, last_completion=None, messages=[], create_kwargs={}
    )
    wrapper.__cause__ = inner
    ours = translate(wrapper, "model.example", "small")
    assert isinstance(ours, CrosswireError)
    assert ours.__cause__ is inner
