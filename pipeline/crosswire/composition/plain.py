"""A plain sentence for a disagreement that the writer left out. Adds no word of meaning to the sources' own."""

from collections.abc import Mapping

from crosswire_schemas.reconciliation import Claim, Difference
from crosswire_schemas.summary import Sentence


def word_difference(difference: Difference, claims: Mapping[str, Claim]) -> Sentence:
    """Return a sentence that gives every position of *difference* in the sources' words, each with who holds it."""
    sides = []
    for position in difference.positions:
        value = " ".join(position.value.split()).rstrip(".,;:")
        sides.append(f"{value} ({' '.join(position.said_by.split())})" if position.said_by else value)
    evidence = dict.fromkeys(
        sentence for position in difference.positions for sentence in claims[position.claims[0]].evidence
    )
    text = f"Reports differ on the {difference.topic}: {'; '.join(sides)}."
    return Sentence(text=text, kind="disagreement", citations=tuple(evidence))
