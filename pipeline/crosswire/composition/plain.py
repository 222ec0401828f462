"""A plain sentence for a disagreement, for any writer that has none. Adds no word of meaning to the sources' own."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.spans import fold
from crosswire_schemas.draft import DraftSentence
from crosswire_schemas.incident import Toll
from crosswire_schemas.reconciliation import Claim, Difference, DifferencePosition
from crosswire_schemas.summary import Lineage, Sentence

_OPENING = re.compile(
    r"^(?:A|An|The|It|On|In|At|As|By|Near|About|Around|More|Less|Over|Up|Some|No|One|Two|Three|Four|Five|Six|Seven|Eight|"
    r"Nine|Ten|Eleven|Twelve|[A-Z][a-z]{2,5}teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty|Hundreds|Thousands|Several|"
    r"Dozens|Another|Other|Both|Local|Damage|Winds)\b"
)
_STOPPED = re.compile(r"[.,;:]+([”\"’')]?)$")
"""The stop at the end of words that go on: "the pilot left,” said"."""

_ASIDE = re.compile(r",\s.*$", re.DOTALL)
_FEWEST_NAMED = 2
_MARKS = "“\"'‘"
_NO_LETTER = re.compile(r"\W+")
_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def word_difference(difference: Difference, claims: Mapping[str, Claim], lineages: Iterable[Lineage] = ()) -> Sentence:
    """Return a sentence that gives every position of *difference* in the sources' words, each with who holds it.

    Reports of one of *lineages* count as one.
    """
    cited = dict.fromkeys(citation for claim in _telling(difference, claims) for citation in claim.evidence)
    return Sentence(text=_tell(difference, claims, lineages), kind="disagreement", citations=tuple(cited))


def draft_difference(
    difference: Difference, claims: Mapping[str, Claim], lineages: Iterable[Lineage] = (), *, counted: bool = True
) -> DraftSentence:
    """Return the same sentence as a writer proposes it, with claims in place of citations.

    It says how many reports hold what nobody is said to say, unless it is not to be *counted*.
    """
    ids = dict.fromkeys(claim.id for claim in _telling(difference, claims))
    return DraftSentence(
        text=_tell(difference, claims, lineages, counted=counted),
        kind="disagreement",
        claims=list(ids),
        disagreements=[difference.id],
    )


def _tell(
    difference: Difference, claims: Mapping[str, Claim], lineages: Iterable[Lineage], *, counted: bool = True
) -> str:
    holders = [_listed(_holders(position)) for position in difference.positions]
    words = [_value(position) for position in difference.positions]
    # "Said that the shop as a total loss" is no sentence.
    clauses = all(one and (one[0] in _MARKS or has_finite_verb(one)) for one in words)
    if difference.relation == "attribution" and all(holders) and clauses:
        return _tell_speakers(holders, words)
    topic, _, repeated = difference.topic.partition(":")
    if counted:
        origin = {article: lineage.id for lineage in lineages for article in lineage.articles}
        counts = _count_reports(difference, claims, origin)
        holders = [named or count for named, count in zip(holders, counts, strict=True)]
    sides = [_side(position, named) for position, named in zip(difference.positions, holders, strict=True)]
    # Two places of one name, a city and its province, read alike.
    return f"{_open(difference, topic, bool(repeated), claims)}: {'; '.join(dict.fromkeys(sides))}."


def _tell_speakers(speakers: Sequence[str], words: Sequence[str]) -> str:
    """Who says it by each side. Equal words are told once; of others nobody is given what another said."""
    first = speakers[0][:1].upper() + speakers[0][1:]
    if len({_plain(one) for one in words}) == 1:
        others = _listed([f"{speaker} in another" for speaker in speakers[1:]])
        return f"{first} said in one account, and {others},{_said(words[0]).removeprefix(',')}."
    told = [f"{speaker} said in another{_said(said)}" for speaker, said in zip(speakers[1:], words[1:], strict=True)]
    return f"{first} said in one account{_said(words[0])}, and {_listed(told)}."


def _said(words: str) -> str:
    return f", {words}" if words[0] in _MARKS else f" that {words}"


def _plain(words: str) -> str:
    """The letters and digits of *words*, by which two versions are the same words."""
    return _NO_LETTER.sub(" ", fold(words).folded.casefold()).strip()


def _count_reports(difference: Difference, claims: Mapping[str, Claim], origin: Mapping[str, str]) -> list[str]:
    """How many reports hold each position in their own voice; nothing where one report holds two of them.

    Copies of one report, of one *origin*, are one.
    """
    articles_of = ([claims[name].article for name in position.claims] for position in difference.positions)
    holding = [{origin.get(article, article) for article in articles} for articles in articles_of]
    apart = sum(map(len, holding)) == len(set().union(*holding))
    alike = len({_value(position) for position in difference.positions}) < len(holding)
    if not apart or alike or max(map(len, holding)) >= len(_NUMBERS):
        return [""] * len(holding)
    return [f"{_NUMBERS[len(articles)]} report{'s' * (len(articles) > 1)}" for articles in holding]


def _open(difference: Difference, topic: str, asked: bool, claims: Mapping[str, Claim]) -> str:
    """A topic that is a question of its own ("who said: ..."), or words of a position, is not told twice."""
    if asked:
        return f"Reports differ on {topic.replace('words of', 'the words')}"
    first = claims[difference.positions[0].claims[0]]
    if first.slot == "statement":
        return "Reports give different accounts"
    if isinstance(first.item, Toll) and difference.relation != "label" and not topic.startswith("number"):
        return f"Reports differ on {'the number of ' if first.item.unit is None else 'the '}{topic}"
    return f"Reports differ on the {topic}"


def _side(position: DifferencePosition, holders: str) -> str:
    return f"{_value(position)} ({holders})" if holders else _value(position)


def _value(position: DifferencePosition) -> str:
    value = _lowered(_STOPPED.sub(r"\1", " ".join(position.value.split())))
    opened, closed = value.count("“") > value.count("”"), value.count("”") > value.count("“")
    # A quotation that runs on beyond the words has lost its partner here.
    return f"{value}”" if opened else value.replace("”", "") if closed else value


def _holders(position: DifferencePosition) -> list[str]:
    """Each who holds *position*, without what is told of them beside: "the Harl Guard, an armed group of the coast"."""
    told = (" ".join(holder.split()) for holder in (position.said_by or "").split("; ") if holder)
    return list(dict.fromkeys(_lowered(_shorten(holder)) for holder in told))


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _shorten(holder: str) -> str:
    short = _ASIDE.sub("", holder)
    return short if len(short.split()) >= _FEWEST_NAMED else holder


def _lowered(words: str) -> str:
    """A small word that opened a sentence opens none here."""
    return _OPENING.sub(lambda found: found[0].lower(), words)


def _telling(difference: Difference, claims: Mapping[str, Claim]) -> Iterator[Claim]:
    """Of each position the claim whose words are the value, and the first of each speaker who is named.

    Of what reports say in their own voice alone one claim of each report: they are counted.
    """
    for position in difference.positions:
        seen: set[str | None] = set()
        for claim in sorted((claims[name] for name in position.claims), key=lambda c: c.text != position.value):
            teller = claim.said_by if position.said_by else claim.article
            if teller not in seen and (teller or not seen):
                seen.add(teller)
                yield claim
