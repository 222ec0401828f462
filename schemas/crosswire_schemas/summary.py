"""The summary of one story: the fixed shape ``crosswire/summary/1`` that other programs read."""

from typing import Final, Literal

from pydantic import Field

from crosswire_schemas.citation import Citation
from crosswire_schemas.record import Record
from crosswire_schemas.vocabulary import Relation, SentenceKind

SUMMARY_SCHEMA: Final = "crosswire/summary/1"
Citations = tuple[Citation, ...]


class Title(Record):
    """The headline, cited as every sentence is."""

    text: str
    citations: Citations


class Sentence(Record):
    """One sentence of the summary and the words that carry it."""

    text: str
    kind: SentenceKind
    citations: Citations


class Position(Record):
    """One side of a disagreement: the value in the sources' words, who gives it, and where."""

    value: str
    said_by: str | None = Field(description="Speaker as the sources name them; null for the articles' own voice.")
    citations: Citations
    own_voice: tuple[str, ...] = Field(
        default=(), description="Ids of the articles that, beside what is said by others, give it in their own voice."
    )


class Disagreement(Record):
    """Something on which the articles or their sources differ, and in which way."""

    topic: str
    relation: Relation
    positions: tuple[Position, ...]
    sentence: int | None = Field(description="Index of the sentence of the summary that says it; null if none does.")
    rule: str | None = Field(default=None, description="Why it is this relation, in plain words.")


class Precedence(Record):
    """That an event came after another one, and what says so. Of events without one the order is not told."""

    entry: int = Field(ge=0, description="Index in the timeline of the event that came first.")
    basis: Literal["date", "words"]
    citations: Citations = Field(
        description="By date: the words of time of this event, then of the other. By words: the sentence that tells "
        "the order, then in it the words that name this event, then those that name the other."
    )


UNDATED: Final = "undated"
"""The time of an event for which no article gives one in words."""


class TimelineEntry(Record):
    """One event at one time, in the sources' words, in an order that every *after* allows."""

    when: str
    text: str
    citations: Citations
    after: tuple[Precedence, ...] = Field(
        default=(), description="The events right before it, as far as dates or words settle that."
    )


class Alias(Record):
    """One spelling or name of a party, where it stands."""

    text: str
    citations: Citations


class Party(Record):
    """A person or group under one name, with every form the sources use."""

    name: str
    aliases: tuple[Alias, ...]


class ArticleEntry(Record):
    """One article of the story, as listed in the summary."""

    id: str
    file: str
    sha256: str
    title: str | None
    publisher: str | None
    published: str | None
    lineage: str | None
    notes: tuple[str, ...]
    other_incident: str | None = Field(
        default=None, description="ISO day of the incident it tells of, where that is not the one of the summary."
    )


class Basis(Record):
    """Why articles are taken to share an origin; every inferred link keeps its figures."""

    kind: Literal["credit", "text", "claims"]
    detail: str
    citations: Citations


class Lineage(Record):
    """Articles that go back to one origin. They corroborate each other no more than one article would."""

    id: str
    label: str
    articles: tuple[str, ...]
    basis: tuple[Basis, ...]


SPEAKERS: Final = "The primary sources, each by its fullest description, with every one that the articles give."


class SourceCounts(Record):
    """What stands behind the story: five files can be two origins, and these can go back to four people."""

    articles: int
    lineages: int = Field(description="Origins of the articles; one of unknown origin counts as its own.")
    primary_sources: int = Field(description="People or statements that the reports of the incident go back to.")


class Failure(Record):
    """A file or article that could not be used, and why."""

    file: str
    stage: str
    reason: str


class Withheld(Record):
    """Something proposed that a check refused: it is not in the summary, and it is not lost either."""

    text: str
    check: str
    reason: str


class CheckResult(Record):
    """The outcome of one check; *passed* is null where the check does not apply, and *detail* says why."""

    id: str
    passed: bool | None
    detail: str


class Tokens(Record):
    """Tokens the provider counted; null where it counted none."""

    input: int | None
    output: int | None


class Run(Record):
    """How the summary was made. Holds no clock value and no path of a machine."""

    engine: Literal["model", "offline"]
    model: str | None
    endpoint: str | None = Field(description="Host that was asked; null offline.")
    prompts: dict[str, str] = Field(description="Template name to SHA-256 of its text.")
    schema_sha256: str
    requests: int
    tokens: Tokens
    recorded: bool = Field(description="Whether the replies were replayed from recordings.")
    review: Literal["unreviewed"] = "unreviewed"


class Summary(Record):
    """ONE neutral summary of several reports, every sentence with the words that carry it."""

    schema_: Literal["crosswire/summary/1"] = Field(default=SUMMARY_SCHEMA, alias="schema")
    title: Title
    sentences: tuple[Sentence, ...]
    disagreements: tuple[Disagreement, ...]
    not_reported: tuple[str, ...]
    timeline: tuple[TimelineEntry, ...]
    parties: tuple[Party, ...]
    articles: tuple[ArticleEntry, ...]
    lineages: tuple[Lineage, ...]
    failures: tuple[Failure, ...]
    withheld: tuple[Withheld, ...]
    checks: tuple[CheckResult, ...]
    run: Run
    sources: SourceCounts | None = None
    speakers: tuple[Party, ...] = Field(default=(), description=SPEAKERS)
