"""What an engine proposes about claims of several articles: which of them report the same thing.

The descriptions are prompt text. Code checks that each id exists and stands once, and compares the claims of
a group itself: the engine never says who is right.
"""

from pydantic import Field

from crosswire_schemas.record import Record


class Group(Record):
    """Claims that report one and the same thing."""

    ids: list[str] = Field(description="Ids of the claims, two or more, copied from the list.")


class Alignment(Record):
    """All groups; a claim that stands alone is in none."""

    groups: list[Group]
