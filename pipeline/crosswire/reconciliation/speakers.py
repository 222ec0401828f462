"""Whether two descriptions of a speaker can be one source, and how many sources stand behind claims. Pure."""

from collections.abc import Iterable

from crosswire.text.names import find_names, same_name
from crosswire.text.wording import content_stems
from crosswire_schemas.reconciliation import Claim


def same_speaker(one: str, other: str) -> bool:
    """Return whether both descriptions can be of one source: a shared name, or one description within the other.

    "A US military official" and "the official" can; "a security official in Baghdad" and "a defence official in
    Baghdad" cannot, for each has something that the other lacks.
    """
    names, other_names = _personal_names(one), _personal_names(other)
    if names and other_names:
        return any(same_name(a, b) for a in names for b in other_names)
    stems, other_stems = _stems(one), _stems(other)
    return stems <= other_stems or other_stems <= stems


def distinct_speakers(claims: Iterable[Claim]) -> list[str]:
    """Return one description for each source behind *claims*, as full as met; the own voice is none."""
    distinct: list[str] = []
    for claim in claims:
        if claim.said_by is None:
            continue
        for index, known in enumerate(distinct):
            if same_speaker(known, claim.said_by):
                distinct[index] = max(known, claim.said_by, key=lambda s: len(_stems(s)))
                break
        else:
            distinct.append(claim.said_by)
    return distinct


def _personal_names(speaker: str) -> list[str]:
    return [name.text for name in find_names(speaker) if name.kind in ("person", "group")]


def _stems(speaker: str) -> frozenset[str]:
    return frozenset(stem for _, stem in content_stems(speaker))
