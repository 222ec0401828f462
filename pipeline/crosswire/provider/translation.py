"""The one place where the exceptions of openai, instructor, httpx2 and pydantic become ours.

A message names the host, the model and the next step. It never holds what the provider or an SDK wrote:
both repeat keys and the words of articles.
"""

import ssl
from collections.abc import Iterator
from typing import NamedTuple

import httpx2
import instructor.core as instructor_errors
import openai
import pydantic

from crosswire.errors import (
    AddressError,
    AuthenticationError,
    ProviderError,
    QuotaError,
    RefusedError,
    ReplyError,
    UnreachableError,
)
from crosswire.provider.waiting import parse_wait


class Verdict(NamedTuple):
    """What a foreign exception means for us: our class, and the sentence with the next step."""

    kind: type[ProviderError]
    sentence: str


KEY = Verdict(
    AuthenticationError,
    "{host} refused the key, or its right to the model {model!r}; check OPENAI_API_KEY and --model",
)
UNKNOWN = Verdict(AddressError, "{host} knows no model {model!r}, or no such address; check --model and --base-url")
REDIRECT = Verdict(
    AddressError, "{host} redirects elsewhere, and nothing was sent there; check --base-url before you follow"
)
RATE = Verdict(QuotaError, "{host} limits the rate of requests{wait}; run again later, or lower --concurrency")
SPENT = Verdict(QuotaError, "the quota or credit at {host} is used up; raise it there, or name another host")
DOWN = Verdict(UnreachableError, "no connection to {host}; check --base-url and the network, and that the server runs")
LATE = Verdict(UnreachableError, "no answer from {host} within the deadline; run again later")
FAILING = Verdict(UnreachableError, "{host} is out of service; run again later")
BROKEN = Verdict(ReplyError, "{host} failed on this request; run again later, or name another model")
REQUEST = Verdict(
    ReplyError, "{host} refused this request; it may be too long for the model {model!r}, or ask for what it cannot do"
)
MISFIT = Verdict(ReplyError, "the answers of {model!r} at {host} did not fit the schema; name another model")
CUT = Verdict(ReplyError, "the answer of {host} was cut off at its length limit; split the article")
DECLINED = Verdict(RefusedError, "the model or filter of {host} declined to answer; read this article yourself")
# What cannot happen on the way we ask: no web socket, no webhook, no token exchange, no token budget.
UNEXPECTED = Verdict(ProviderError, "the request to {host} failed in a way nobody foresaw; please report it")

VERDICTS: dict[type[BaseException], Verdict] = {
    openai.OpenAIError: UNEXPECTED,
    openai.APIError: BROKEN,
    openai.APIStatusError: BROKEN,
    openai.APIResponseValidationError: BROKEN,
    openai.APIConnectionError: DOWN,
    openai.APITimeoutError: LATE,
    openai.BadRequestError: REQUEST,
    openai.UnprocessableEntityError: REQUEST,
    openai.AuthenticationError: KEY,
    openai.OAuthError: KEY,
    openai.PermissionDeniedError: KEY,
    openai.NotFoundError: UNKNOWN,
    openai.ConflictError: FAILING,
    openai.RateLimitError: RATE,
    openai.InternalServerError: FAILING,
    openai.LengthFinishReasonError: CUT,
    openai.ContentFilterFinishReasonError: DECLINED,
    openai.InvalidWebhookSignatureError: UNEXPECTED,
    openai.WebSocketConnectionClosedError: UNEXPECTED,
    openai.WebSocketQueueFullError: UNEXPECTED,
    instructor_errors.InstructorError: UNEXPECTED,
    instructor_errors.InstructorRetryException: MISFIT,
    instructor_errors.IncompleteOutputException: CUT,
    instructor_errors.ResponseParsingError: MISFIT,
    instructor_errors.AsyncValidationError: MISFIT,
    instructor_errors.ValidationError: MISFIT,
    instructor_errors.ClientError: UNEXPECTED,
    instructor_errors.ConfigurationError: UNEXPECTED,
    instructor_errors.ModeError: UNEXPECTED,
    instructor_errors.MultimodalError: UNEXPECTED,
    instructor_errors.ProviderError: UNEXPECTED,
    instructor_errors.TokenBudgetError: UNEXPECTED,
    instructor_errors.TokenBudgetExceeded: UNEXPECTED,
    instructor_errors.TokenUsageUnavailableError: UNEXPECTED,
    pydantic.ValidationError: MISFIT,
    TimeoutError: LATE,
}
# Statuses for which the SDK has no class, or too wide a one.
STATUSES = {402: SPENT, 408: LATE, 413: REQUEST, 500: BROKEN} | dict.fromkeys((301, 302, 303, 307, 308), REDIRECT)
SPENT_CODES = {"insufficient_quota", "billing_hard_limit_reached"}
FILTER_CODES = {"content_filter", "content_policy_violation", "invalid_prompt"}
TRANSIENT_STATUSES = {408, 409, 429}


def translate(error: BaseException, host: str, model: str) -> BaseException:
    """*error* as one of ours; as it is where it is ours already, or no provider's: a fault in the caller's check."""
    # instructor's wrapper is left out of the chain: its text is the article's.
    inner = next((link for link in _chain(error) if not _is_wrapper(link)), error)
    verdict = find_verdict(inner)
    if verdict is None:
        return inner
    seconds = parse_wait(inner.response.headers) if isinstance(inner, openai.APIStatusError) else None
    wait = f" and asks to wait {seconds:.0f} seconds" if seconds else ""
    ours = verdict.kind(verdict.sentence.format(host=host, model=model, wait=wait))
    ours.__cause__ = inner
    return ours


def find_verdict(error: BaseException) -> Verdict | None:
    """What *error* means by its code, its status, or else its class."""
    if isinstance(error, openai.APIStatusError):
        if _codes(error) & SPENT_CODES:
            return SPENT
        if _codes(error) & FILTER_CODES:
            return DECLINED
        if error.status_code in STATUSES:
            return STATUSES[error.status_code]
    return next((VERDICTS[kind] for kind in type(error).__mro__ if kind in VERDICTS), None)


def is_transient(error: BaseException) -> bool:
    """Whether the same request may succeed a little later. Everything not listed may not."""
    if isinstance(error, openai.APIStatusError):
        status = error.status_code
        return (status in TRANSIENT_STATUSES or status >= 500) and not _codes(error) & SPENT_CODES
    return never_connected(error)


def never_connected(error: BaseException | None) -> bool:
    """Whether the connection failed by itself: not a bad certificate, and not an answer that we refused."""
    return (
        isinstance(error, openai.APIConnectionError)
        and isinstance(error.__cause__, httpx2.TransportError)
        and not any(isinstance(link, ssl.SSLCertVerificationError) for link in _chain(error))
    )


def is_rate_limit(error: BaseException | None) -> bool:
    """Whether the provider asks everybody with this key to slow down."""
    return isinstance(error, openai.RateLimitError)


def is_misfit(error: BaseException) -> bool:
    """Whether an answer came and did not fit the schema, as instructor reports it."""
    return isinstance(error, instructor_errors.InstructorRetryException) and isinstance(
        error.__cause__, pydantic.ValidationError | instructor_errors.ResponseParsingError
    )


def refuses_format(error: BaseException) -> bool:
    """Whether an endpoint refuses ``response_format``, as some builds of llama.cpp and older servers do."""
    refused = [link for link in _chain(error) if isinstance(link, openai.BadRequestError)]
    said = " ".join(str(link.body) for link in refused).casefold().replace("_", " ")
    return "response format" in said or "json schema" in said


def _is_wrapper(error: BaseException) -> bool:
    """Whether *error* only carries another: the SDK calls every fault of a transport a connection error."""
    if isinstance(error, openai.APIConnectionError):
        return error.__cause__ is not None and not isinstance(error.__cause__, httpx2.HTTPError | OSError)
    return isinstance(error, instructor_errors.InstructorRetryException) and error.__cause__ is not None


def _codes(error: openai.APIStatusError) -> set[str | None]:
    return {error.code, error.type}


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
