"""Events that articles tell apart and a reader would not: one deed, with the same parties, on the same day."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from crosswire.reconciliation.differences.labels import find_head
from crosswire.reconciliation.rivalry import gather
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.times.sequence import is_clause
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.reconciliation import Claim

_ROLE = re.compile(r"\b(?:of|by|in|at|on|near|for|from|with|to|against|between|over)\b")


class _Deed(NamedTuple):
    event: str
    parties: tuple[str, ...]
    articles: frozenset[str]


def join_deeds(events: Sequence[Claim], times: Iterable[tuple[Claim, str]]) -> dict[str, str]:
    """Return for each event the one under which it is listed: mostly itself.

    *events* are the claims that name them, *times* claims of time, each with the day it means. Joined are "a call
    with the minister Vera Holm" and "a phone call with Vera Holm" of one day, where no article tells of two.
    """
    same = {claim.event: claim.event for claim in events}
    told: dict[str, dict[str, _Deed]] = {event: {} for event in same}
    for claim in events:
        head, parties = _read_deed(claim.text)
        if head:
            known = told[claim.event].get(head, _Deed(claim.event, parties, frozenset()))
            told[claim.event][head] = known._replace(articles=known.articles | {claim.article})
    alike: dict[tuple[str, str], list[_Deed]] = {}
    for event, day in dict.fromkeys((claim.event, day) for claim, day in times):
        for what, deed in told[event].items():
            alike.setdefault((day, what), []).append(deed)
    for deeds in (group for found in alike.values() for group in gather(found, _are_of_same_parties)):
        # Of two calls on one day, a third article's call may be either.
        if sum(len(deed.articles) for deed in deeds) == len(frozenset().union(*(deed.articles for deed in deeds))):
            for deed in deeds[1:]:
                same[_find_root(deed.event, same)] = _find_root(deeds[0].event, same)
    return {event: _find_root(event, same) for event in same}


def _are_of_same_parties(deed: _Deed, others: Sequence[_Deed]) -> bool:
    return all(_are_same(deed.parties, other.parties) for other in others)


def _are_same(parties: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return all(
        any(same_name(a, b) for b in those) for these, those in ((parties, others), (others, parties)) for a in these
    )


def _find_root(event: str, same: Mapping[str, str]) -> str:
    """Follow *event* to the one that stands for it; a group may have joined another by a second day."""
    while same[event] != event:
        event = same[event]
    return event


def _read_deed(words: str) -> tuple[str, tuple[str, ...]]:
    """What was done, and with, by or to whom; nothing of a clause, whose verb tells what was done."""
    parties = tuple(name.text for name in find_names(words) if name.kind not in ("place", "other"))
    head, role = find_head(words), _ROLE.search(words)
    if not parties or role is None or is_clause(words) or head in {find_stem(w) for p in parties for w in p.split()}:
        return "", ()
    # An attack by somebody is no attack on them.
    return f"{head} {role[0]}", parties
