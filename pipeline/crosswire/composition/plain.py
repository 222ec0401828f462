"""A plain sentence for a disagreement that the writer left out. Adds no word of meaning to the sources' own."""

import re
from collections.abc import Iterator, Mapping

from crosswire_schemas.citation import Citation
from crosswire_schemas.reconciliation import Claim, Difference, DifferencePosition
from crosswire_schemas.summary import Sentence

_OPENING = re.compile(r"^(?:A|An|The|On|In|At|By|Near|About|Around|More|Less|Over|Some|No)\b")


def word_difference(difference: Difference, claims: Mapping[str, Claim]) -> Sentence:
    """Return a sentence that gives every position of *difference* in the sources' words, each with who holds it."""
    sides = [_side(position) for position in difference.positions]
    cited = dict.fromkeys(citation for p in difference.positions for citation in _evidence(p, claims))
    # A topic that is a question of its own ("who said: ...") repeats the positions: its first words are enough.
    topic = difference.topic.partition(":")[0]
    opening = f"Reports differ on {topic}" if topic.startswith(("who ", "words ")) else f"Reports differ on the {topic}"
    text = f"{opening}: {'; '.join(sides)}."
    return Sentence(text=text, kind="disagreement", citations=tuple(cited))


def _side(position: DifferencePosition) -> str:
    value = " ".join(position.value.split()).rstrip(".,;:")
    holders = [_lowered(" ".join(holder.split())) for holder in (position.said_by or "").split("; ") if holder]
    return f"{_lowered(value)} ({', '.join(holders)})" if holders else _lowered(value)


def _lowered(words: str) -> str:
    """A small word that opened a sentence opens none here."""
    return _OPENING.sub(lambda found: found[0].lower(), words)


def _evidence(position: DifferencePosition, claims: Mapping[str, Claim]) -> Iterator[Citation]:
    """The sentences of the claim whose words are the value, and of the first of each speaker who is named."""
    seen: set[str | None] = set()
    for claim in sorted((claims[name] for name in position.claims), key=lambda c: c.text != position.value):
        if claim.said_by not in seen and (claim.said_by or not seen):
            seen.add(claim.said_by)
            yield from claim.evidence
