"""What a check finds and what it looks at. Finds nothing itself."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple, Protocol

from crosswire.text.prose import NumberedArticle
from crosswire_schemas.summary import Disagreement, Lineage, Party, Sentence

Sources = Mapping[str, NumberedArticle]
"""The articles of the story by id."""


class Tables(NamedTuple):
    """What stands beside a sentence.

    *days* are ISO days on which the incident happened, *told* all the sentences, *speakers* the primary sources,
    *apart* the articles on another incident, each with the day of that.
    """

    disagreements: tuple[Disagreement, ...] = ()
    parties: tuple[Party, ...] = ()
    lineages: tuple[Lineage, ...] = ()
    days: frozenset[str] = frozenset()
    told: tuple[Sentence, ...] = ()
    speakers: tuple[Party, ...] = ()
    apart: Mapping[str, str] = MappingProxyType({})


NO_TABLES = Tables()


class Trouble(NamedTuple):
    """The words that are at fault and why."""

    text: str
    reason: str


class Finding(NamedTuple):
    """One observation of a check: which check, where in the summary, the words, and why."""

    check: str
    where: str
    text: str
    reason: str

    def __str__(self) -> str:
        """One line for an editor or an engine."""
        return f"{self.where}: {self.text!r}: {self.reason} [{self.check}]"


class SentenceCheck(Protocol):
    """A rule about one sentence and the words it cites."""

    def __call__(self, sentence: Sentence, sources: Sources, /) -> Iterable[Trouble]:
        """What is wrong with the sentence; nothing if the rule holds."""
        ...


class TableCheck(Protocol):
    """A rule about one sentence, the words it cites, and the tables of its summary."""

    def __call__(self, sentence: Sentence, sources: Sources, tables: Tables, /) -> Iterable[Trouble]:
        """What is wrong with the sentence; nothing if the rule holds."""
        ...
