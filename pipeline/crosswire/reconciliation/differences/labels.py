"""Where articles call one thing by words that mean different things. Compares no number, time or place."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from crosswire.reconciliation.comparison import Verdict
from crosswire.reconciliation.differences.same_point import Told
from crosswire.reconciliation.rivalry import Position, Rivalry, join_alike
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.numbers.words import NUMBER_WORDS
from crosswire.text.spelling import lower
from crosswire.text.word_lists import read_words
from crosswire.text.wording.aims import AIMED, WAS_HIT
from crosswire.text.wording.stems import content_stems, find_stem, find_stems
from crosswire_schemas.incident import Means, Toll, Where
from crosswire_schemas.reconciliation import Claim

_AFTER_HEAD = re.compile(
    r"\b(?:of|by|in|at|on|near|for|from|with|to|that|which|who|(?<!-)\w{2,}(?:ed|ing))\b(?=\s)", re.IGNORECASE
)
_ANYBODY = frozenset(
    find_stem(word)
    for word in read_words(
        """people person individual man men woman women boy girl child children baby infant toddler kid teen teens
        teenager youth adult male female victim body death dead fatality casualty other one occupant passenger resident
        father mother parent son daughter brother sister sibling husband wife spouse couple cousin uncle aunt nephew
        niece grandson granddaughter grandchild grandfather grandmother relative family friend girlfriend boyfriend
        neighbor neighbour guy gentleman lady member citizen national local old year-old
        """
    )
)
"""They may be said of anybody: "a man" beside "a father of two" is no other view of him."""

_ANY_MEANS = frozenset(
    find_stem(word)
    for word in read_words("gun firearm weapon gunfire gunshot shot bullet round ammunition force violence object")
)
"""A rifle is a gun, and so is a pistol: the wider word says nothing against the narrower."""

_ATTACKS = frozenset(
    find_stem(word)
    for word in read_words(
        """strike raid attack assault bombing bombardment shelling blast explosion shooting stabbing ambush clash
        clashes fighting fight crossfire arson drone missile rocket bomb projectile mortar artillery grenade mine rifle
        pistol handgun shotgun revolver knife machete axe hammer hatchet poison
        """
    )
)
_NUMERALS = frozenset(map(find_stem, NUMBER_WORDS))
_ARMS = frozenset(
    find_stem(word)
    for word in read_words("rifle pistol handgun shotgun revolver knife machete axe hammer hatchet poison")
)
"""What one person holds in the hand."""

_HANDGUNS = frozenset(find_stem(word) for word in read_words("handgun pistol revolver"))
_STAFF = frozenset(find_stem(word) for word in read_words("worker employee staffer"))
"""Words that say the same of somebody."""

_TRIED = re.compile(r"\b(?:launch|lift-?off|blast off|tests?\b|tested|testing|orbit|detonates)", re.IGNORECASE)
_HARM = ("killed", "injured", "killed_or_injured", "damaged")
_OPENING = len("several “")


def label_rivalries(claims: Sequence[Claim], told: Told) -> Iterator[Rivalry]:
    """Yield what was hit, what did it, and what the dead are called, where the words of the articles part.

    A word that somebody is said to use is a view: "a launch site" to one party is "a farm" to another. The words of
    reports in their own voice part only where neither uses both: "the shop" is its store.
    """
    sites = [c for c in claims if isinstance(c.item, Where) and _is_aimed_at(c) and not _is_named(c.text)]
    harmed = bool(sites) or any(isinstance(c.item, Toll) and c.item.effect in _HARM and c.item.low for c in claims)
    means = [c for c in claims if isinstance(c.item, Means) and _is_of_attack(c.text) and (harmed or not _is_tried(c))]
    tolls = [c for c in claims if isinstance(c.item, Toll) and c.item.effect == "killed" and c.item.who]
    for topic, rule, sides in (
        ("target", "it is described in different words", join_alike(sites, lambda a, b: _one_wording(a.text, b.text))),
        ("means", "the same act in different words", _join_words(means)),
    ):
        rivals = tuple(
            a for a in sides if any(a is not b and _part(a, b, told) and not _are_two_arms(a, b, told) for b in sides)
        )
        yield from _rivalry(topic, rule, rivals)
    for dead in _alike_in_number(tolls):
        yield from _rivalry("words for the dead", "the same people in different words", _join_words(dead))


def _is_tried(claim: Claim) -> bool:
    """Whether it is launched or tested: where it hit nobody, what it is called is no view of a deed."""
    return any(_TRIED.search(citation.quote) for citation in claim.evidence)


def _are_two_arms(one: Position, other: Position, told: Told) -> bool:
    """Whether these are two weapons and not two words for one: a rifle and a bomb, or two that one article knows."""
    armed = [_word(side[0]) in _ARMS for side in (one, other)]
    return armed[0] != armed[1] or (
        all(armed)
        and any(told.uses(a.article, _word(b)) or told.uses(b.article, _word(a)) for a, b in product(one, other))
    )


def _is_aimed_at(claim: Claim) -> bool:
    """Whether the claim's own sentence says that this was hit: the corner at which shots were heard is no target."""
    words, sentence = claim.citations[0], claim.evidence[0]
    # The words may leave out the article or the mark they stand behind: a “compound”.
    start = words.start - sentence.start
    if WAS_HIT.match(sentence.quote, words.end - sentence.start):
        return True
    return any(0 <= start - aimed.end() <= _OPENING for aimed in AIMED.finditer(lower(sentence.quote)))


def _is_of_attack(phrase: str) -> bool:
    """Whether *phrase* is of a deed or a weapon, of which one excludes another: "a feud" and "a truck" do not."""
    head = find_head(phrase)
    return head not in _ANY_MEANS and any(head.endswith(deed) for deed in _ATTACKS)


def _alike_in_number(tolls: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The counts of the dead by number. Only equal ones count the same people: three children are a part of twelve.

    Where several died, one of them in this report and one of them in that may be two.
    """
    counted: dict[float, list[Claim]] = defaultdict(list)
    for claim in tolls:
        if isinstance(claim.item, Toll) and claim.item.low:
            counted[claim.item.low].append(claim)
    for number, alike in counted.items():
        if number > 1 or max(counted) == 1:
            yield [
                c for c in alike if _word(c) not in _ANYBODY | _NUMERALS and not (number == 1 and _is_named(_phrase(c)))
            ]


def _rivalry(topic: str, rule: str, sides: Sequence[Position]) -> Iterator[Rivalry]:
    if len(sides) > 1 and len({claim.article for side in sides for claim in side}) > 1:
        yield Rivalry(topic, Verdict("label", rule), tuple(sides))


def _join_words(claims: Iterable[Claim]) -> tuple[Position, ...]:
    return join_alike([claim for claim in claims if _word(claim)], lambda a, b: _is_one_word(_word(a), _word(b)))


def _is_one_word(one: str, other: str) -> bool:
    """Whether the two are one, or one is a kind of the other: an "airstrike" is a "strike", a pistol a "handgun"."""
    if one.endswith(other) or other.endswith(one) or {one, other} <= _STAFF:
        return True
    return "handgun" in (one, other) and {one, other} <= _HANDGUNS


def _one_wording(one: str, other: str) -> bool:
    """Whether two descriptions differ in nothing but small words and the spelling of a name."""
    names, others = ([name.text for name in find_names(text)] for text in (one, other))
    if bool(names) != bool(others) or (names and not any(same_name(a, b) for a in names for b in others)):
        return False
    words = _stems_without(one, names), _stems_without(other, others)
    return 4 * len(words[0] & words[1]) >= 3 * len(words[0] | words[1])


def _stems_without(text: str, names: Iterable[str]) -> frozenset[str]:
    for name in names:
        text = text.replace(name, " ")
    return find_stems(text)


def _part(one: Position, other: Position, told: Told) -> bool:
    """Whether two sides are of two minds: somebody is said to use the word of one, or no article uses both words."""
    if any(
        (a.said_by or b.said_by) and (a.article, a.said_by) != (b.article, b.said_by) for a, b in product(one, other)
    ):
        return True
    return not any(told.uses(a.article, _word(b)) or told.uses(b.article, _word(a)) for a, b in product(one, other))


def _phrase(claim: Claim) -> str:
    return (claim.item.who if isinstance(claim.item, Toll) else None) or claim.text


def _word(claim: Claim) -> str:
    return find_head(_phrase(claim))


def _is_named(phrase: str) -> bool:
    """Whether the head is a name: it tells which one is meant, and not what it is taken for."""
    head = find_head(phrase)
    return any(stem == head and phrase[span.start].isupper() for span, stem in content_stems(phrase))


def find_head(phrase: str) -> str:
    """Return the stem of the head noun: of "a drone launch site" and of "a site used by the army" it is "site"."""
    stems = content_stems(phrase)
    cut = next(
        (m.start() for m in _AFTER_HEAD.finditer(phrase) if stems and m.start() > stems[0][0].start), len(phrase)
    )
    return next((stem for span, stem in reversed(stems) if span.start < cut), "")
