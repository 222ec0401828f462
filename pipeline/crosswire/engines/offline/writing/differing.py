"""A sentence for a disagreement: each position in its source's words, each with who holds it. Never chooses a side."""

import re
from collections.abc import Mapping, Sequence

from crosswire.engines.offline.writing.clean_sentences import is_balanced, lower_article, strip_openers
from crosswire.text.wording import content_stems
from crosswire_schemas.draft import DraftSentence
from crosswire_schemas.reconciliation import Claim, Difference, DifferencePosition
from crosswire_schemas.vocabulary import Relation

_MOST_WORDS = 75
_MOST_HOLDERS = 2
_TOPICS = {"number killed", "number injured", "number missing", "number abducted", "number detained", "number rescued",
           "number displaced", "number damaged", "time", "place"}  # fmt: skip
_OPENINGS: Mapping[Relation, str] = {
    "superseded": "Earlier and later reports differ",
    "attribution": "Articles name different sources for one statement",
    "measure": "Each source gives its own figure",
}
_NO_SPEAKER = re.compile(r"[a-z]+(?:ed|ing) (?:by|in|on|at|to|with|from|of)\b|\d|(?:one|two|three|four|five|six)$")
_OWN_VOICE = "the article's own account"


def word_disagreement(difference: Difference, claims: Mapping[str, Claim]) -> DraftSentence | None:
    """Return a sentence that gives every position of *difference*, or None where that would be no sentence.

    The caller's plain list of positions stands in for a sentence of more than some seventy words.
    """
    sides, cited = [], []
    for position in difference.positions:
        value, holders = _side(position, claims)
        if position.said_by and not holders:
            return None
        sides.append(f"{_words(value.text)} ({_holder(holders)})")
        cited += [value.id, *(holder.id for holder in holders)]
    opening = _OPENINGS.get(difference.relation, "Reports differ")
    if difference.topic in _TOPICS:
        opening += f" on the {difference.topic}"
    text = f"{opening}: {'; '.join(sides)}."
    if len(text.split()) > _MOST_WORDS:
        return None
    return DraftSentence(
        text=text, kind="disagreement", claims=list(dict.fromkeys(cited)), disagreements=[difference.id]
    )


def _side(position: DifferencePosition, claims: Mapping[str, Claim]) -> tuple[Claim, list[Claim]]:
    """The claim whose words give the position, and claims whose speakers hold it."""
    members = [claims[name] for name in position.claims if name in claims]
    value = min(members, key=lambda c: (len(c.text), c.text))
    holders: list[Claim] = []
    for claim in [value, *members]:
        named = claim.said_by and not _NO_SPEAKER.match(claim.said_by)
        if named and len(holders) < _MOST_HOLDERS and not any(_alike(claim, held) for held in holders):
            holders.append(claim)
    return value, holders


def _alike(claim: Claim, held: Claim) -> bool:
    mine = {stem for _, stem in content_stems(claim.said_by or "")}
    theirs = {stem for _, stem in content_stems(held.said_by or "")}
    return not mine or mine <= theirs or theirs <= mine


def _holder(holders: Sequence[Claim]) -> str:
    named = [lower_article(strip_openers(_words(claim.said_by or ""))) for claim in holders]
    return " and ".join(named) if named else _OWN_VOICE


def _words(text: str) -> str:
    """One line of the source's words, without a stop or a quotation mark that has lost its partner."""
    line = " ".join(text.split()).strip(" .,;:")
    return line if is_balanced(line) else line.translate(str.maketrans("", "", '“”"()'))
