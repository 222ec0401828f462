"""The exception tree. Imports nothing of ours, and nothing foreign: translation is done at the doors.

CrosswireError
├── InputError             the caller's files, folders or arguments           exit 2
├── OutputError            the place where results should be written          exit 2
├── ProviderError          the model's provider                               exit 3
│   ├── AuthenticationError    key missing or refused
│   ├── UnreachableError       no connection, or no answer in time
│   ├── QuotaError             rate or quota used up
│   ├── ReplyError             an answer that cannot be used (not JSON, truncated, wrong shape)
│   │   └── AddressError           not this model's API: unknown model or path, redirect, login page
│   └── RefusedError           the model or its filter declined
└── RecordingError         no recording for this request, or an unreadable one exit 4
"""


class CrosswireError(Exception):
    """Anything crosswire raises on purpose. The message names the file or address and the next step."""

    exit_code = 2


class InputError(CrosswireError):
    """A file, folder or argument of the caller cannot be used."""


class OutputError(CrosswireError):
    """A result cannot be written where the caller wants it."""


class ProviderError(CrosswireError):
    """The model's provider failed; nothing in the caller's files is at fault.

    *fatal* tells that every further request would fail in the same way, so that a run stops at once.
    """

    exit_code = 3
    fatal = False


class AuthenticationError(ProviderError):
    """The key is missing, refused, or has no right to this model."""

    fatal = True


class UnreachableError(ProviderError):
    """No connection, or no answer within the deadline."""

    fatal = True


class QuotaError(ProviderError):
    """The rate or quota is used up beyond what waiting can mend."""

    fatal = True


class ReplyError(ProviderError):
    """The provider answered with something that is not the structure asked for."""


class AddressError(ReplyError):
    """What answers is not this model's API: an unknown model or path, a redirect, a login page."""

    fatal = True


class RefusedError(ProviderError):
    """The model or the provider's filter declined to answer."""


class RecordingError(CrosswireError):
    """No recording answers this request, or a recording cannot be read."""

    exit_code = 4
