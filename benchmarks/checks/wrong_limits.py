"""Single faults in what bounds a claim: "only", "first" or "some" dropped or added, a wish told as "will".

And comparisons turned round. Each is a fault for certain; what is changed is found by patterns of its own.
"""

import re
from collections.abc import Iterator, Mapping

from benchmarks.checks.fault import Maker, Story, opened, replaced, within_quotes

_WISH = re.compile(r"\b(?:(?:plan|intend|want|hope)s to|(?:is|are) expected to) (?=[a-z]+\b)")
_TURNED = dict(
    pair
    for one, other in (
        ("more", "fewer"),
        ("longer", "shorter"),
        ("worse", "better"),
        ("cheaper", "dearer"),
        ("higher", "lower"),
        ("above", "below"),
        ("older", "younger"),
    )
    for pair in ((one, other), (other, one))
)
_MOVED = {"rose": "fell", "fell": "rose", "grew": "shrank", "increased": "decreased"}
_SUBJECT = re.compile(r"^(?:The|An?) (?P<noun>[a-z]+(?: [a-z]+)?) (?=(?:is|was|were|has|have|had|will|[a-z]+ed)\b)")
_OBJECT = re.compile(r"\b(?:a|an|the) (?=[a-z]{4,}\b)")


def drop_word(word: str) -> Maker:
    def drop(text: str, _: Story) -> Iterator[str]:
        for found in re.finditer(rf"\b{word} (?:of )?", text, re.IGNORECASE):
            if not within_quotes(text, found.start()):
                yield opened(replaced(text, found.span(), ""))

    return drop


def add_only(text: str, story: Story) -> Iterator[str]:
    found = _SUBJECT.match(text)
    if found and not story.says("only"):
        yield f"Only {text[:1].lower()}{text[1:]}"


def add_first(text: str, story: Story) -> Iterator[str]:
    for found in _OBJECT.finditer(text):
        if not story.says("first") and not within_quotes(text, found.start()):
            yield replaced(text, found.span(), "the first ")
            return


def tell_wish_as_future(text: str, _: Story) -> Iterator[str]:
    for found in _WISH.finditer(text):
        yield replaced(text, found.span(), "will ")


def turn_words(turned: Mapping[str, str]) -> Maker:
    """Each word as its opposite, where the cited words lack that."""

    def turn(text: str, story: Story) -> Iterator[str]:
        for found in re.finditer(rf"\b(?:{'|'.join(turned)})\b", text, re.IGNORECASE):
            other = turned[found[0].lower()]
            if not story.says(other):
                yield opened(replaced(text, found.span(), other))

    return turn


WRONG_LIMITS: Mapping[str, Maker] = {
    "only dropped": drop_word("only"),
    "alleged dropped": drop_word("alleged"),
    "only added": add_only,
    "first dropped": drop_word("first"),
    "first added": add_first,
    "some dropped": drop_word("some"),
    "wish told as future": tell_wish_as_future,
    "comparison turned round": turn_words(_TURNED),
    "change turned round": turn_words(_MOVED),
}
"""The makers by the kind of fault."""
