"""Persons and groups under every name the articles use, merged with care. Decides nothing about their roles."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from crosswire.checks.rules.parties import are_told_apart, is_supported
from crosswire.reconciliation.rivalry import gather
from crosswire.reconciliation.sources.described import read_speaker
from crosswire.text.names.forms import read_form
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.names.words import ROLES
from crosswire.text.prose import NumberedArticle
from crosswire.text.word_lists import read_words
from crosswire_schemas.citation import Citation
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Alias, Party

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SMALL = re.compile(
    r"(?:the|an?|of|in|on|for|and|al|el|ash|ez|bin|ibn|de|del|la|le|van|von|der|den|d[aeiou]s?)", re.IGNORECASE
)
# "Harbour-led", "pro-Harl" tell whose side somebody is on; "al-Nujaba" and "Guinea-Bissau" are names.
_SIDED = re.compile(r"(?:pro|anti|non|ex)-.*|.*-(?:[a-z]+ed|led|run)", re.IGNORECASE)
# "Burns, a DJ": what somebody is called is no party.
_ONE_OF_A_KIND = re.compile(r"\ban?\s$", re.IGNORECASE)
_TAIL = re.compile(r"\s(?:group|militia|movement|party|army|ministry|office|company|police)s?$")
# "Passenger Ann Lee", "Geologist Ivo Dren of Harl University": a calling that opens a sentence is no part of a name.
_CALLED = re.compile(
    r"(?P<calling>[A-Z][a-z]+) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)(?: (?:of|at|from) (?:the )?[A-Z].*)?"
)
_CALLINGS = read_words("passenger geologist sponsor tenant patient driver pilot nurse farmer student striker defender")


class _Form(NamedTuple):
    """One name of a party where it stands."""

    text: str
    citation: Citation


def find_parties(groups: Sequence[Sequence[Claim]], articles: Sequence[NumberedArticle]) -> tuple[Party, ...]:
    """Return the named parties, those of most articles first, each with its spellings and where they stand.

    Parties come from the engine's groups of actors and from named speakers, joined further where two hold the same
    name under a rule of :func:`crosswire.text.names.proper_names.same_name`. Names that one of *articles* tells apart
    stay apart, whatever the engine says, and so do names that neither share a part nor are joined by a sentence. A
    party is called by the name most articles use.
    """
    sides = gather(
        (side for named in _named(groups) for side in _keep_apart(named, articles)),
        lambda forms, side: _are_one_party([*chain.from_iterable(side)], forms, articles),
        lambda forms: frozenset[str]().union(*(read_form(form.text).keys for form in forms)),
    )
    parties = [_party([*chain.from_iterable(side)]) for side in sides]
    return tuple(party for _, party in sorted(parties, key=lambda entry: -entry[0]))


def is_name(text: str) -> bool:
    """Return whether *text* is a proper name: "Islamic League of Orlu" is one, "Orlu police officer" describes.

    So does "Orlu-backed group".
    """
    words = [word for word in _WORD.findall(_TAIL.sub("", text)) if not _SMALL.fullmatch(word)]
    named = all((word[0].isupper() or "-" in word) and not _SIDED.fullmatch(word) for word in words)
    return bool(words) and named and len(text) < 80


def _are_one_party(side: Sequence[_Form], forms: Sequence[_Form], articles: Sequence[NumberedArticle]) -> bool:
    """Whether both hold one name, and no two that are not one: "Smith" makes no one of John Smith and Jane Smith."""
    texts, others = ({form.text for form in known} for known in (side, forms))
    if not any(same_name(a, b) for a in texts for b in others):
        return False
    return not any(_are_whole_names(a, b) and not is_supported(a, b, articles) for a in texts for b in others)


def _are_whole_names(a: str, b: str) -> bool:
    """Whether both can be whole names of people."""
    kinds = {name.kind for text in (a, b) for name in find_names(f"{text}.")}
    return " " in a and " " in b and kinds.isdisjoint(("group", "place"))


def _keep_apart(forms: Sequence[_Form], articles: Sequence[NumberedArticle]) -> list[list[_Form]]:
    """*forms* as one side, or as several where nothing makes them one: "Weber denied it, his lawyer Albers said"."""
    # The longer first, for "Berg" may be short for either.
    longer_first = sorted(forms, key=lambda f: -len(f.text))
    return gather(longer_first, lambda form, side: _belongs(form.text, dict.fromkeys(f.text for f in side), articles))


def _belongs(name: str, side: Iterable[str], articles: Sequence[NumberedArticle]) -> bool:
    names = list(side)
    if not any(is_supported(name, other, articles) for other in names):
        return False
    return not any(are_told_apart(name, other, articles) for other in names)


def _named(groups: Sequence[Sequence[Claim]]) -> Iterator[list[_Form]]:
    for group in groups:
        actors = [_without_role(c.text, c.citations[0]) for c in group if c.slot == "actor" and is_name(c.text)]
        if actors:
            yield actors
    for claim in (claim for group in groups for claim in group):
        if claim.said_by and claim.anonymity == "named":
            yield from ([form] for form in _speakers(claim.said_by, claim.citations[-1]))


def _speakers(speaker: str, citation: Citation) -> Iterator[_Form]:
    persons = read_speaker(speaker).persons
    # Without its stop, "The New York Times" would be taken for a headline, in which "New" may be no name.
    for name in find_names(f"{speaker}."):
        called_one = _ONE_OF_A_KIND.search(speaker[: name.span.start])
        is_party = name.kind in ("person", "group") or name.text in persons
        if is_party and is_name(name.text) and not called_one:
            yield _without_role(name.text, citation.cut(name.span.start, name.span.start + len(name.text)))


def _without_role(text: str, citation: Citation) -> _Form:
    """The name of a person alone: "Harl Police Chief Ivo Dren" and "Ivo Dren" are one."""
    called = _CALLED.fullmatch(text)
    if called and called["calling"].casefold() in ROLES | _CALLINGS and citation.quote == text:
        return _Form(called["name"], citation.cut(*called.span("name")))
    person = next(iter(read_speaker(text).persons), text)
    if not citation.quote.endswith(person):
        return _Form(text, citation)
    span = {"start": citation.end - len(person), "quote": person}
    return _Form(person, citation.model_copy(update=span))


def _party(forms: Sequence[_Form]) -> tuple[int, Party]:
    """The party, and how many articles name it."""
    spelled: dict[str, list[Citation]] = {}
    for form in forms:
        spelled.setdefault(form.text, []).append(form.citation)
    ranked = sorted(spelled.items(), key=lambda entry: (-len({c.article for c in entry[1]}), -len(entry[0]), entry[0]))
    aliases = tuple(Alias(text=text, citations=tuple(dict.fromkeys(cited))) for text, cited in ranked)
    return len({form.citation.article for form in forms}), Party(name=ranked[0][0], aliases=aliases)
