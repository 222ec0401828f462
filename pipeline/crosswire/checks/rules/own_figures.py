"""Does each source keep its own number, where the cited words have two? V05. Numbers nobody gives are V03's."""

from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.reading.sayings import find_clauses, read_attributions, read_sayings
from crosswire.checks.rules.values import is_count
from crosswire.text.numbers.quantities import Quantity, find_quantities, same_quantity
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence


def check_own_figures(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V05: of two sources that give two numbers each is told with its own, qualifier and all (EBU: right speaker)."""
    for clause in find_clauses(sentence.text):
        speakers = [a.speaker for a in read_attributions(sentence.text) if clause.start <= a.cue.start < clause.end]
        if len(speakers) != 1:
            continue
        own = _find_own(sentence.text[slice(*speakers[0])], sentence)
        # Within one article "a police spokesman" is later "the spokesman": there it takes more than words to part them.
        others = [c for c in sentence.citations if c.article not in {citation.article for citation in own}]
        for figure in filter(is_count, find_quantities(sentence.text, clause)):
            if own and not _counts_speakers(figure, sentence) and not _give(own, figure) and _give(others, figure):
                yield Trouble(
                    sentence.text[slice(*figure.span)], "the cited words have this number from another source"
                )


def _find_own(speaker: str, sentence: Sentence) -> list[Citation]:
    """The citations in which a source most like *speaker* speaks; none where no source is like it."""
    stems = find_stems(speaker)
    likeness = {
        citation: max((_likeness(stems, find_stems(said.speaker)) for said in read_sayings(citation.quote)), default=0)
        for citation in sentence.citations
    }
    best = max(likeness.values(), default=0)
    return [citation for citation, like in likeness.items() if like == best > 0]


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a | b else 0


def _counts_speakers(figure: Quantity, sentence: Sentence) -> bool:
    """Whether it is "three" of "three witnesses said", which is no figure that they give."""
    return any(
        same_quantity(counted, figure)
        for text in (sentence.text, *(citation.quote for citation in sentence.citations))
        for said in read_sayings(text)
        for counted in read_quantities(said.speaker)
    )


def _give(citations: list[Citation], figure: Quantity) -> bool:
    return any(same_quantity(given, figure) for citation in citations for given in read_quantities(citation.quote))
