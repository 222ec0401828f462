"""The names and numbers of a text, read once however many checks ask. Reads nothing itself."""

from functools import lru_cache

from crosswire.text.aliases import names_within
from crosswire.text.names import Name, find_names, name_in
from crosswire.text.numbers import Quantity, find_quantities


@lru_cache(maxsize=2048)
def read_names(text: str) -> tuple[Name, ...]:
    """The proper names of *text*."""
    return tuple(find_names(text))


@lru_cache(maxsize=2048)
def read_quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of *text*."""
    return tuple(find_quantities(text))


@lru_cache(maxsize=8192)
def is_named(name: str, text: str) -> bool:
    """Whether *text* names the party *name*, as :func:`crosswire.text.names.name_in` tells."""
    if text.isupper():
        return name_in(name, text)
    return any(names_within(name, found.text) for found in read_names(text))
