"""Does a sentence say no more than its cited words, and in a neutral voice? V08, V16, V20, V25 and negation.

These rules compare words, so they can tell that something is not in the cited sentences; that the sentences
themselves are true, no rule can tell.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.glue import GLUE_STEMS
from crosswire.checks.reading.readings import read_names, read_quantities
from crosswire.checks.reading.sayings import find_near, name_topic
from crosswire.checks.rules.named import find_openers
from crosswire.text.names.words import TITLES
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.stretches import Stretches
from crosswire.text.times.dates import find_dates
from crosswire.text.wording.loaded import find_loaded
from crosswire.text.wording.stems import (
    content_stems,
    find_causal,
    find_hedges,
    find_negations,
    find_reasons,
    find_scope,
    find_stem,
    find_stems,
)
from crosswire_schemas.summary import Sentence

_HEDGED_WITHIN = 25
"""Code points between a hedge and the word it hedges."""

_KIN = (
    frozenset(map(find_stem, ("killed", "died"))),
    frozenset(map(find_stem, ("wounded", "injured", "hurt"))),
)
"""Stems that say one thing: who writes "killed" for "deaths" adds nothing."""
_TITLES = frozenset(map(find_stem, TITLES))
"""What is denied of President Kolm is not denied of the president."""

_SAYINGS = frozenset(map(find_stem, ("say", "tell", "confirm", "announce", "report", "state")))


class _Polarity(NamedTuple):
    """What a text negates and what it affirms, in stems, and the stems beside each."""

    negated: set[str]
    affirmed: set[str]
    beside: dict[str, set[str]]


def check_loaded(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V08: no loaded word outside quotation marks (BBC guidance 11.4, Reuters and AP on labels)."""
    for loaded in find_loaded(sentence.text):
        yield Trouble(loaded.word, f"{loaded.why}; use a neutral word, or quote the party that says it")


def check_foreign_words(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: every word that carries meaning comes from a cited sentence, or is plain connecting matter.

    Names, numbers and dates have rules of their own: V03 lets "June 8" stand for the "Sunday" of a dated article.
    """
    known = {stem for citation in sentence.citations for _, stem in content_stems(citation.quote)}
    known |= find_stems(name_topic(sentence) or "")
    known |= GLUE_STEMS.union(*(kin for kin in _KIN if kin & known))
    openers = find_openers(sentence)
    names = (name.span for name in read_names(sentence.text) if name not in openers)
    others = Stretches([*names, *_figures(sentence.text)])
    for span, stem in content_stems(sentence.text):
        if stem not in known and not others.hold(*span):
            yield Trouble(sentence.text[slice(*span)], "no cited sentence uses this word; keep to their words")


def check_negation(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: what is negated in the sentence is negated in a cited sentence, and the other way round.

    A word that no cited sentence has is V20's, a negation within quotation marks V17's.
    """
    quoted = Stretches(quotation.span for quotation in find_quotations(sentence.text))
    found = [(span, stem, find_scope(sentence.text, span)) for span, stem in find_negations(sentence.text)]
    names, here = _name_stems(sentence.text) | _TITLES, _read_neighbours(sentence.text)
    cited = [_polarity(citation.quote) for citation in sentence.citations]
    scopes: dict[str, frozenset[str]] = {}
    for span, stem, scope in found:
        if not quoted.hold(*span):
            scopes[stem] = scopes.get(stem, frozenset()) | scope
    for stem, scope in sorted(scopes.items()):
        meant = stem not in names and _is_meant(stem, here, [c for c in cited if stem in c.affirmed])
        # "It does not make exceptions" is "It makes no exceptions".
        # "He did not say that it sank" is not "He said that it did not sink".
        moved = frozenset[str]() if stem in _SAYINGS else scope
        if meant and not any(stem in c.negated or (stem in c.affirmed and c.negated & moved) for c in cited):
            yield Trouble(stem, "the sentence negates this, and no cited sentence does")
    near = [_polarity(quote) for quote in find_near(sentence)]
    denied = frozenset().union(*({stem, *scope} for _, stem, scope in found))
    affirmed = frozenset().union(*(c.affirmed for c in cited))
    for stem in sorted(here.keys() - names - denied - affirmed):
        if _is_meant(stem, here, [c for c in near if stem in c.negated]):
            yield Trouble(stem, "every cited sentence negates this, and the sentence does not")


def _is_meant(stem: str, here: Mapping[str, set[str]], cited: Iterable[_Polarity]) -> bool:
    """Whether one of *cited* has the stem in a phrase of the same words, where its words can be told apart at all."""
    own = here.get(stem, set())
    return any(own & c.beside.get(stem, set()) or not own or not c.beside.get(stem) for c in cited)


def _name_stems(text: str) -> frozenset[str]:
    return frozenset().union(*(find_stems(name.text) for name in read_names(text)))


def _polarity(text: str) -> _Polarity:
    negated = Counter(stem for _, stem in find_negations(text))
    # "The mayor said so, without saying who it was" says it too.
    affirmed = Counter(stem for _, stem in content_stems(text)) - negated
    return _Polarity(set(negated), set(affirmed), _read_neighbours(text))


def check_hedges(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V16: a hedge survives. What every cited sentence says apparently or possibly is not said flatly.

    Qualifiers of numbers ("at least five") belong to V03.
    """
    if find_hedges(_uncapitalized(sentence.text)):
        return
    near = find_near(sentence)
    cited: dict[str, list[tuple[set[str], set[str]]]] = {}
    for quote in near:
        hedged = find_hedged(quote)
        for stem, beside in _read_neighbours(quote).items():
            cited.setdefault(stem, []).append((hedged, beside))
    names, here = _name_stems(sentence.text), _read_neighbours(sentence.text)
    for span, stem in content_stems(sentence.text):
        holding = cited.get(stem, [])
        # The same word in another phrase, such as "high" of "high risk" and of "high court", is not what is hedged.
        meant = any(here[stem] & beside or not beside for _, beside in holding)
        if stem not in names and meant and all(stem in hedged for hedged, _ in holding):
            hedge = next(quote[slice(*found)] for quote in near for found in find_hedges(_uncapitalized(quote)))
            yield Trouble(sentence.text[slice(*span)], f"the cited words hedge this; keep the hedge ({hedge!r})")
            return


def _read_neighbours(text: str) -> dict[str, set[str]]:
    """For each stem of *text* the stems of the two content words before it and after it."""
    stems = [stem for _, stem in content_stems(text)]
    beside: dict[str, set[str]] = {stem: set() for stem in stems}
    for n, stem in enumerate(stems):
        beside[stem] |= {*stems[max(0, n - 2) : n], *stems[n + 1 : n + 3]} - {stem}
    return beside


def find_hedged(text: str) -> set[str]:
    """Return the stems that directly follow a hedge: in "apparently of a drone" it is "drone"."""
    figures = Stretches(_figures(text))
    stems = [(span, stem) for span, stem in content_stems(text) if not figures.hold(*span)]
    hedged = set()
    for hedge in find_hedges(_uncapitalized(text)):
        following = next(((span, stem) for span, stem in stems if span.start >= hedge.end), None)
        if following and following[0].start - hedge.end < _HEDGED_WITHIN and not figures.hold(*hedge):
            hedged.add(following[1])
    return hedged


def _uncapitalized(text: str) -> str:
    """The hedge that opens a sentence is one too; "May" elsewhere is a month."""
    return text[:1].lower() + text[1:]


def check_causes(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V25: cause and effect are linked only where a cited sentence links them.

    A weaker link, such as "to protect data" for "due to", is one where it speaks of what follows here.
    """
    if any(find_causal(citation.quote) for citation in sentence.citations):
        return
    reasons = [find_stems(citation.quote) for citation in sentence.citations if find_reasons(citation.quote)]
    for span in find_causal(sentence.text):
        following = find_stems(sentence.text[span.end :])
        if not any(following & stems for stems in reasons):
            yield Trouble(sentence.text[slice(*span)], "no cited sentence gives a cause")


def check_scare_quotes(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V08: one word in quotation marks without its speaker in the sentence reads as doubt (Reuters on labels)."""
    for quotation in find_quotations(sentence.text):
        if quotation.words == 1 and sentence.kind in ("fact", "background"):
            yield Trouble(sentence.text[slice(*quotation.span)], "one quoted word needs its speaker in the sentence")


def _figures(text: str) -> list[Span]:
    return [*(q.span for q in read_quantities(text)), *(d.span for d in find_dates(text, None))]
