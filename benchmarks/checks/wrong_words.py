"""Single faults in what a sentence claims: negation, certainty, order, cause, colour. Each is a fault for certain."""

import re
from collections.abc import Iterator, Mapping

from benchmarks.checks.fault import Maker, Story, opened, replaced, within_quotes

_HEDGE = re.compile(
    r"(?P<adverb>\b(?:apparently|reportedly|allegedly|probably|possibly) )|(?P<past>\bmay have )|(?P<may>\bmay )"
    r"|(?P<fled>\bis believed to have )|(?P<belief>\bis believed to )"
)
_SURE = {
    "adverb": ("", "certainly "),
    "past": ("had ", "must have "),
    "may": ("will ", "must "),
    "fled": ("", "has certainly "),
    "belief": ("has to ", "is known to "),
}
_VERB = re.compile(r"\b(was|were|had|is|will|could|did)\b(?! not)")
_NEGATED = re.compile(r"\b(was|were|had|is|will|could|did|would) not\b|\b(?:Nobody)\b|\bno (?=\w)")
_DENIED = re.compile(r"\b(denied|rejected)\b")
_ORDER = re.compile(r"\b(before|after)\b")
_TRANSITIVE = re.compile(
    r"(?P<a>(?:[Aa]|[Tt]he|[Aa]nother) [\w ]{3,40}?|Police|Rescuers|gunmen|masked men|Weber|Kolm)"
    r" (?P<verb>(?:had )?(?:struck|acquitted|killed|burnt|destroyed|closed)|convicted|accused|hit|attacked|arrested"
    r"|detained|carried|rejected|reached|brought|tore|did not meet)"
    r" (?P<b>(?:an?|the|one|two|four|eight|nine|\d+) [\w ]{3,30}?|Venn)"
    r"(?=[,.;]| (?:of|near|in|from|on|at|to|after|before) )"
)
_SWAPS: Mapping[str, tuple[str, ...]] = {
    "killed and wounded confused": (
        "killed/wounded",
        "wounded/killed",
        "injured/killed",
        "hurt/killed",
        "died/were injured",
        "drowned/were injured",
        "killing/wounding",
        "dead/wounded",
        "missing/dead",
    ),
    "unit changed": (
        "kilometres/miles",
        "metres/feet",
        "euros/dollars",
        "dollars/euros",
        "percent/per mille",
        "hours/days",
        "years/months",
        "metres/kilometres",
        "million/billion",
    ),
    "opposite word": (
        "north/south",
        "south/north",
        "east/west",
        "west/east",
        "opened/closed",
        "closed/opened",
        "convicted/acquitted",
        "acquitted/convicted",
        "arrested/released",
        "risen/fallen",
        "higher/lower",
        "begin/end",
        "first/last",
        "detained/freed",
        "flooded/spared",
        "accused/cleared",
        "former/current",
        "denied/confirmed",
        "wounded/unharmed",
        "second/first",
        "promised/refused",
    ),
    "certainty raised": ("said/confirmed", "said/proved", "accused/convicted"),
    "loaded verb": (
        "said/claimed",
        "said/admitted",
        "said/insisted",
        "said/boasted",
        "killed/slaughtered",
        "killed/murdered",
    ),
}
_LOADED = (
    "brutal",
    "senseless",
    "heroic",
    "shocking",
    "notorious",
    "so-called",
    "cowardly",
    "tragic",
    "evil",
    "radical",
)
_FOREIGN = ("drunken", "foreign", "armed", "secret", "wooden", "elderly", "stolen", "Belgian")


def _swapper(kind: str) -> Maker:
    def swap(text: str, story: Story) -> Iterator[str]:
        for old, new in (pair.split("/") for pair in _SWAPS[kind]):
            for found in re.finditer(rf"\b{old}\b", text):
                if not story.says(new) or kind in ("opposite word", "killed and wounded confused"):
                    yield replaced(text, found.span(), new)

    return swap


def add_negation(text: str, _: Story) -> Iterator[str]:
    for found in _VERB.finditer(text):
        if not within_quotes(text, found.start()):
            yield replaced(text, found.span(), f"{found[1]} not")


def drop_negation(text: str, _: Story) -> Iterator[str]:
    for found in _NEGATED.finditer(text):
        sure = (found[1],) if found[1] else ("Somebody", "Everybody") if found[0] == "Nobody" else ("some ",)
        yield from (replaced(text, found.span(), words) for words in sure)


def deny_or_admit(text: str, story: Story) -> Iterator[str]:
    for found in _DENIED.finditer(text):
        for other in ("accepted", "repeated"):
            if not story.says(other):
                yield replaced(text, found.span(), other)


def drop_hedge(text: str, _: Story) -> Iterator[str]:
    for found in _HEDGE.finditer(text):
        yield from (replaced(text, found.span(), sure) for sure in _SURE[found.lastgroup or "adverb"])


def turn_order(text: str, _: Story) -> Iterator[str]:
    for found in _ORDER.finditer(text):
        yield replaced(text, found.span(), "after" if found[0] == "before" else "before")


def exchange_order(text: str, _: Story) -> Iterator[str]:
    """ "A after B" as "B after A", with every word still there."""
    found = re.fullmatch(r"(?P<a>[\w ]+) (?P<link>before|after) (?P<b>[\w ]+)\.", text)
    if found and " and " not in text:
        yield opened(f"{found['b']} {found['link']} {found['a'][0].lower()}{found['a'][1:]}.")


def exchange_parts(text: str, _: Story) -> Iterator[str]:
    """Who did it to whom, turned round with the same words."""
    for found in _TRANSITIVE.finditer(text):
        a, b = found["a"], found["b"]
        yield opened(replaced(text, found.span(), f"{b} {found['verb']} {a[0].lower()}{a[1:]}"))


def add_loaded(text: str, _: Story) -> Iterator[str]:
    for found in re.finditer(r"\b(?:a|the|The|A) (?=[a-z]{4})", text):
        if not within_quotes(text, found.start()):
            for word in _LOADED[:4] if len(text) % 2 else _LOADED[4:8]:
                yield replaced(text, found.span(), f"{found[0]}{word} ")


def add_foreign(text: str, story: Story) -> Iterator[str]:
    for found in re.finditer(r"\b(?:the|The) (?=[a-z]{4})", text):
        for word in _FOREIGN[len(text) % 3 :: 3]:
            if not within_quotes(text, found.start()) and not story.says(word):
                yield replaced(text, found.span(), f"{found[0]}{word} ")


def add_cause(text: str, story: Story) -> Iterator[str]:
    if not re.search(r"\b(?:because|caus\w+|led to|due to|result\w*)\b", " ".join(story.cited)):
        for other in re.findall(r"[A-Z][^.“”]{20,90}(?=\.)", story.articles)[:2]:
            yield f"{text.rstrip('.')} because {other[0].lower()}{other[1:]}."
        for found in re.finditer(r" and (?=was |flooded |sentenced )", text):
            yield replaced(text, found.span(), ", which caused that it ")


WRONG_WORDS: Mapping[str, Maker] = {
    **{kind: _swapper(kind) for kind in _SWAPS},
    "negation added": add_negation,
    "negation dropped": drop_negation,
    "denial turned round": deny_or_admit,
    "hedge dropped": drop_hedge,
    "before for after": turn_order,
    "two events exchanged": exchange_order,
    "doer and sufferer exchanged": exchange_parts,
    "loaded word added": add_loaded,
    "detail added": add_foreign,
    "cause added": add_cause,
}
"""The makers by the kind of fault."""
