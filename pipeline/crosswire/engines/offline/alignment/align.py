"""Which claims of several articles report the same, by rule. Compares no value and says not who is right.

Conservative: a pair that is kept apart costs a line in a table, a pair that is joined wrongly makes a false
disagreement or a false confirmation. Claims meet only where an index of their rarest stems brings them together.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from crosswire.engines.offline.alignment.amounts import Amounts
from crosswire.engines.offline.alignment.likeness import (
    Features,
    Rarity,
    read_features,
    same_event,
    same_quotation,
    same_saying,
    same_toll,
)
from crosswire.engines.offline.alignment.second_names import (
    SecondName,
    find_full_names,
    find_second_names,
    read_name,
    same_party,
)
from crosswire.reconciliation.differences.parts_of_count import counts_things
from crosswire.text.names.forms import read_form
from crosswire.text.wording.stems import content_stems, find_stems
from crosswire_schemas.alignment import Alignment, Group
from crosswire_schemas.incident import INCIDENT, Actor, Toll
from crosswire_schemas.reconciliation import Claim

_KEYS = 8
"""Rarest stems by which a claim is looked up: what reports the same shares one of them."""

_NEAREST = 12
"""Groups that a claim is compared with, those that share most keys first."""

_MEMBERS = 6
"""Claims of a group that a new one must be like, all of them."""


def align_claims_by_rule(claims: Sequence[Claim]) -> Alignment:
    """Return groups of two or more *claims* that report the same; each id stands in one group at most.

    Groups hold claims of one kind, in the order given, and the same claims always give the same groups.
    """
    slots: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        slots[claim.slot].append(claim)
    things = [claim for claim in slots["toll"] if counts_things(claim)]
    amounts = Amounts(things)
    groups = [
        *_gather(slots["event"], same_event, _story_keys),
        *_gather([claim for claim in slots["toll"] if not counts_things(claim)], same_toll, _toll_keys),
        *_gather(things, amounts.are_same, amounts.find_keys),
        *_gather(slots["statement"], same_saying, _story_keys),
        *_gather_actors(slots["actor"], claims),
    ]
    order = {claim.id: index for index, claim in enumerate(claims)}
    sorted_groups = sorted((sorted(group, key=order.__getitem__) for group in groups), key=lambda g: order[g[0]])
    return Alignment(groups=[Group(ids=ids) for ids in sorted_groups])


def _gather(
    claims: Sequence[Claim],
    alike: Callable[[Features, Features, Rarity], bool],
    keys: Callable[[Features, Rarity], Iterable[str]],
) -> list[list[str]]:
    """Put each claim to the nearest group all of whose first members it is like, or where its quotation stands."""
    features = [read_features(claim) for claim in claims]
    rarity = Rarity(features)
    groups: list[list[Features]] = []
    index: dict[str, set[int]] = defaultdict(set)
    for one in features:
        own_keys = list(keys(one, rarity))
        near = Counter(number for key in own_keys for number in sorted(index[key]))
        nearest = [number for number, _ in near.most_common(_NEAREST)]
        quoting = (n for n in nearest if any(same_quotation(one, member) for member in groups[n]))
        liked = (n for n in nearest if all(alike(one, member, rarity) for member in groups[n][:_MEMBERS]))
        number = next(chain(quoting, liked), len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(one)
        for key in own_keys:
            index[key].add(number)
    return [[one.claim.id for one in group] for group in groups if len(group) > 1]


def _story_keys(one: Features, rarity: Rarity) -> list[str]:
    words = one.context if one.claim.slot == "event" else one.stems
    return rarity.rarest(words, _KEYS)


def _toll_keys(one: Features, rarity: Rarity) -> list[str]:
    toll = one.claim.item
    if one.claim.event != INCIDENT or not isinstance(toll, Toll):
        return rarity.rarest(one.context, _KEYS)
    counted = [stem for _, stem in content_stems(toll.who or "")]
    return [toll.effect, f"{toll.effect} {toll.low}", *(f"{toll.effect} {stem}" for stem in counted)]


def _gather_actors(actors: Sequence[Claim], claims: Iterable[Claim]) -> list[list[str]]:
    """Put actors together by name, and nameless ones by equal descriptions in equal parts."""
    evidence = dict.fromkeys(citation.quote for claim in claims for citation in claim.evidence)
    second_names = list(dict.fromkeys(pair for quote in evidence for pair in find_second_names(quote)))
    by_name: dict[str, list[str]] = defaultdict(list)
    described: dict[object, list[str]] = defaultdict(list)
    for claim in actors:
        name = read_name(claim.text)
        if name:
            by_name[name].append(claim.id)
        elif isinstance(claim.item, Actor):
            stems = find_stems(claim.text)
            described[stems if len(stems) > 1 else claim.id, claim.item.role, claim.event].append(claim.id)
    # Whoever is only mentioned makes a surname doubtful too: a father whom no article quotes.
    mentioned = [full for name in by_name if " " not in name for full in find_full_names(evidence, name)]
    parties = _gather_names(list(dict.fromkeys([*by_name, *mentioned])), second_names)
    groups = [[claim for name in party for claim in by_name.get(name, ())] for party in parties]
    return [group for group in [*groups, *described.values()] if len(group) > 1]


def _gather_names(names: Sequence[str], second_names: Sequence[SecondName]) -> list[list[str]]:
    """Full names first. A name that fits two parties, a surname of two people, stays with neither."""
    parties: list[list[str]] = []
    index: dict[str, set[int]] = defaultdict(set)
    for name in sorted(names, key=lambda n: (-len(n.split()), -len(n), n)):
        keys = _name_keys(name, second_names)
        near = sorted({number for key in keys for number in index[key]})
        fitting = [n for n in near if all(same_party(name, member, second_names) for member in parties[n][:_MEMBERS])]
        if len(fitting) == 1:
            parties[fitting[0]].append(name)
            number = fitting[0]
        else:
            number = len(parties)
            parties.append([name])
        for key in keys:
            index[key].add(number)
    return parties


def _name_keys(name: str, second_names: Sequence[SecondName]) -> frozenset[str]:
    """The keys of a name and of its second names."""
    forms = [name, *(p.other for p in second_names if same_party(name, p.name, ()))]
    forms += [p.name for p in second_names if same_party(name, p.other, ())]
    return frozenset[str]().union(*(read_form(form).keys for form in forms))
