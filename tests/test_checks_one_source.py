"""One source that articles describe in two ways is told as one."""

import pytest

from crosswire.checks.finding import NO_TABLES
from crosswire.checks.rules.one_source import check_one_source
from crosswire_schemas.summary import Alias, Party, Sentence
from stories import cited

DESCRIBED = ("A security official in the port", "a defence official in the port")
SOURCE = Party(
    name=DESCRIBED[0],
    aliases=tuple(Alias(text=text, citations=(cited(f"a{n}", text),)) for n, text in enumerate(DESCRIBED)),
)
OTHER = Party(name="the mayor", aliases=(Alias(text="the mayor", citations=(cited("a0", "the mayor"),)),))


def find_dressed(text: str) -> list[str]:
    sentence = Sentence(text=text, kind="attributed", citations=(cited("a0", text),))
    tables = NO_TABLES._replace(speakers=(SOURCE, OTHER))
    return [trouble.text for trouble in check_one_source(sentence, {}, tables)]


@pytest.mark.parametrize(
    "text",
    [
        "A security official and a defence official in the port said five men drowned.",
        "A defence official and a security official in the port said five men drowned.",
        "The mayor, a security official, and a defence official in the port said five men drowned.",
        "So said a security official in the port and a defence official.",
        "Reports differ: five (a security official in the port, two pilots and a defence official in the port); six.",
    ],
)
def test_one_source_is_not_told_as_two(text: str) -> None:
    assert len(find_dressed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A security or defence official in the port said five men drowned.",
        "A security official in the port, in another report a defence official, said five men drowned.",
        "Reports differ: five (a security official in the port); six (a defence official in the port).",
        "A security official in the port and the mayor said five men drowned.",
        "A security official in the port and a harbour pilot said five men drowned.",
    ],
)
def test_either_description_may_be_told_and_several_sources_be_joined(text: str) -> None:
    assert not find_dressed(text)
