"""What an engine writes: sentences that cite claims by id. The descriptions are prompt text.

A draft holds no quotation marks around anything but words of a claim, and no offset: code turns ids into
citations, and withholds what the cited words do not carry.
"""

from pydantic import Field

from crosswire_schemas.record import Record
from crosswire_schemas.vocabulary import SentenceKind

CLAIMS = "Ids of the claims whose words carry all of this, the most telling first."


class DraftTitle(Record):
    """The headline."""

    text: str = Field(description="At most 15 words, no stronger than the sentences: keep qualifier and attribution.")
    claims: list[str] = Field(description=CLAIMS)


class DraftSentence(Record):
    """One sentence of the summary."""

    text: str
    kind: SentenceKind = Field(
        description="fact: articles of two origins state it in their own voice; attributed: somebody says it; "
        "disagreement: it says how reports differ; background: not about the incident itself."
    )
    claims: list[str] = Field(description=CLAIMS)
    disagreements: list[str] = Field(description="Ids of the disagreements that this sentence puts into words.")


class Draft(Record):
    """The summary as written."""

    title: DraftTitle
    sentences: list[DraftSentence]
