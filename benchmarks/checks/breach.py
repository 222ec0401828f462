"""A promise that broke, and the story in which it did. Looks for none."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from crosswire.reading import Story
from crosswire_schemas.incident import Incident
from crosswire_schemas.proposal import IncidentProposal


class Breach(NamedTuple):
    """A promise that did not hold, and the words that show it."""

    promise: str
    words: str


class Folder(NamedTuple):
    """A story, its files as any reader has them, the honest proposal and incident of each by file.

    *copies* are pairs of articles, by id, that share their origin whatever is claimed.
    """

    path: Path
    story: Story
    texts: Mapping[str, str]
    digests: Mapping[str, str]
    honest: Mapping[str, IncidentProposal]
    incidents: Mapping[str, Incident]
    copies: tuple[tuple[str, str], ...]
