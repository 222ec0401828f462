"""What changed between two summaries of one story, and why: the fixed shape ``crosswire/diff/1``.

Finds no change itself. Whatever is cited keeps the citations of its own summary: old ones hold in the old files.
"""

from typing import Final, Generic, Literal, TypeVar

from pydantic import Field

from crosswire_schemas.record import Record
from crosswire_schemas.summary import (
    ArticleEntry,
    Basis,
    CheckResult,
    Citations,
    Disagreement,
    Failure,
    Party,
    Position,
    Sentence,
    TimelineEntry,
    Title,
    Withheld,
)

DIFF_SCHEMA: Final = "crosswire/diff/1"

Change = Literal["new", "withdrawn", "revised"]
ArticleChangeKind = Literal["added", "removed", "revised", "renamed", "reread"]

T = TypeVar("T")


class ArticleChange(Record):
    """An article that is not the same in both summaries; *old* is null where it was added, *new* where removed.

    Revised: same file, other bytes. Renamed: same bytes, other file. Reread: same file and bytes, but another title,
    publisher, date or note was read from them.
    """

    change: ArticleChangeKind
    old: ArticleEntry | None
    new: ArticleEntry | None


class ArticleCause(Record):
    """A changed article whose words only one of the two sides cites."""

    file: str
    change: Literal["added", "removed", "revised"]


class Cause(Record):
    """Why something changed, as far as the two summaries show it."""

    kind: Literal["articles", "story", "engine", "wording"] = Field(
        description=(
            "articles: the articles named were added, removed or revised, and carry the change. "
            "story: articles changed, but none that is cited here. "
            "engine: no article changed, but the engine, model, prompts or schema did. "
            "wording: neither changed, and the engine still said it in another way."
        )
    )
    articles: tuple[ArticleCause, ...]


class Changed(Record, Generic[T]):
    """Something that only one summary has, or that both have and not alike."""

    change: Change
    parts: tuple[str, ...] = Field(description="What differs of something revised; empty otherwise.")
    old: T | None
    new: T | None
    because: Cause


class ChangedDisagreement(Changed[Disagreement]):
    """A disagreement that changed; of a revised one, the positions that joined, left or changed."""

    positions: tuple[Changed[Position], ...]


class Figure(Record):
    """A number that the summary states in one of its sentences."""

    text: str = Field(description="The number as the sentence words it, with the words for what it counts.")
    sentence: str
    citations: Citations


class Origin(Record):
    """The files that go back to one origin, and why they are taken to."""

    label: str
    files: tuple[str, ...]
    basis: tuple[Basis, ...]


class RunChange(Record):
    """One setting of the run that is not the same; null where it was not set."""

    setting: str
    old: str | None
    new: str | None


class SummaryDiff(Record):
    """A correction trail: what is not the same in two summaries of one story, and why."""

    schema_: Literal["crosswire/diff/1"] = Field(default=DIFF_SCHEMA, alias="schema")
    articles: tuple[ArticleChange, ...]
    run: tuple[RunChange, ...]
    title: Changed[Title] | None
    figures: tuple[Changed[Figure], ...]
    disagreements: tuple[ChangedDisagreement, ...]
    sentences: tuple[Changed[Sentence], ...]
    timeline: tuple[Changed[TimelineEntry], ...]
    parties: tuple[Changed[Party], ...]
    not_reported: tuple[Changed[str], ...] = Field(description="new: newly open. withdrawn: answered, or not asked.")
    origins: tuple[Changed[Origin], ...]
    failures: tuple[Changed[Failure], ...]
    withheld: tuple[Changed[Withheld], ...]
    checks: tuple[Changed[CheckResult], ...]

    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not any(getattr(self, name) for name in type(self).model_fields if name != "schema_")
