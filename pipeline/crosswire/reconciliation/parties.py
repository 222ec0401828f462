"""Persons and groups under every name the articles use, merged with care. Decides nothing about their roles."""

from collections.abc import Sequence

from crosswire.text.names import same_name
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Alias, Party


def find_parties(groups: Sequence[Sequence[Claim]]) -> tuple[Party, ...]:
    """Return the named parties, those of most articles first, each with its spellings and where they stand.

    Parties come from the engine's groups, joined further where two groups hold the same name under a rule of
    :func:`crosswire.text.names.same_name`. A party is called by the name most articles use.
    """
    sides: list[list[Claim]] = []
    for group in groups:
        actors = [claim for claim in group if claim.slot == "actor" and _is_name(claim.text)]
        if not actors:
            continue
        side = next((s for s in sides if any(same_name(a.text, b.text) for a in s for b in actors)), None)
        if side is None:
            sides.append(actors)
        else:
            side.extend(actors)
    sides.sort(key=lambda side: -len({claim.article for claim in side}))
    return tuple(_party(side) for side in sides)


def _is_name(text: str) -> bool:
    return any(word[:1].isupper() for word in text.split()) and len(text) < 80


def _party(claims: Sequence[Claim]) -> Party:
    forms: dict[str, list[Claim]] = {}
    for claim in claims:
        forms.setdefault(claim.text, []).append(claim)
    ranked = sorted(forms.items(), key=lambda form: (-len({c.article for c in form[1]}), -len(form[0]), form[0]))
    return Party(
        name=ranked[0][0],
        aliases=tuple(Alias(text=text, citations=tuple(c.citations[0] for c in said)) for text, said in ranked),
    )
