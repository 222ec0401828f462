"""The names and numbers of a text, read once however many checks ask. Reads nothing itself."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from crosswire.text.names.aliases import list_keys_within, names_within
from crosswire.text.names.forms import read_form
from crosswire.text.names.proper_names import Name, find_names, name_in
from crosswire.text.numbers.quantities import Quantity, find_quantities


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
    """Whether *text* names the party *name*, as :func:`crosswire.text.names.proper_names.name_in` tells."""
    if text.isupper():
        return name_in(name, text)
    indexed = _index_names(text)
    return any(names_within(name, found) for key in read_form(name).keys for found in indexed.get(key, ()))


@lru_cache(maxsize=2048)
def _index_names(text: str) -> Mapping[str, Sequence[str]]:
    """The names of *text* by the keys of what they may name: of many thousand names only a few are compared."""
    indexed: dict[str, list[str]] = {}
    for found in dict.fromkeys(name.text for name in read_names(text)):
        for key in list_keys_within(found):
            indexed.setdefault(key, []).append(found)
    return indexed
