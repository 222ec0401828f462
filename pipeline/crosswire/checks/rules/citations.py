"""Do the citations hold? V01, V02, V18. Judges places, not meanings."""

from collections import Counter
from collections.abc import Hashable, Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.glue import GLUE_STEMS
from crosswire.checks.reading.readings import read_quantities
from crosswire.checks.reading.sayings import find_clauses
from crosswire.checks.rules.values import find_carried_dates
from crosswire.text.numbers.quantities import Quantity, carries, read_sense
from crosswire.text.prose import NumberedArticle
from crosswire.text.wording.conflicts import find_conflict
from crosswire.text.wording.stems import find_stem, find_stems, find_words
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_KIN_ENOUGH = 3
"""Words shared in other forms only. A mining inspector is in many a sentence on a mine that was inspected."""
_SAME_MATTER = 0.7
"""The share of a clause's content words that a sentence on the same matter has too."""
LEAST_QUOTE = 12
"""Code points. A shorter quotation proves nothing unless it is a whole sentence of the article."""


def check_exact(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V01: the cited range of the cited file holds exactly the quoted words. No likeness counts."""
    for citation in sentence.citations:
        reason = misquotation(citation, sources)
        if reason:
            yield Trouble(citation.quote, reason)


def misquotation(citation: Citation, sources: Sources) -> str | None:
    """Why *citation* does not hold, or None if it does."""
    numbered = sources.get(citation.article)
    if numbered is None:
        return f"no article has the id {citation.article!r}"
    if numbered.article.file != citation.file:
        return f"the article stands in {numbered.article.file}, not in {citation.file}"
    if numbered.article.text[citation.start : citation.end] != citation.quote:
        return f"{citation.file} does not say this at {citation.start}-{citation.end}"
    return None


def check_cited(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V02: every sentence cites at least one place, and each place is prose of the article or its headline.

    Menus, related links, captions, credits and notices carry nothing; a quotation of a few letters carries too little.
    """
    if not sentence.citations:
        yield Trouble(sentence.text, "it cites nothing")
    for citation in sentence.citations:
        numbered = sources.get(citation.article)
        if numbered is None:
            continue
        if not _is_within(citation, numbered):
            yield Trouble(citation.quote, "the cited words are not within one sentence of the article's prose")
        elif len(citation.quote) < LEAST_QUOTE and (citation.start, citation.end) not in numbered.sentences:
            yield Trouble(citation.quote, "the cited words are too few to carry a sentence")


def _is_within(citation: Citation, numbered: NumberedArticle) -> bool:
    """Whether one sentence of the prose, or the headline, holds all that is cited."""
    try:
        return citation.end <= numbered.sentence_at(citation.start).end
    except ValueError:
        return False


def check_needed(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V18: every cited sentence carries something: a name, a number, a time or a word of meaning (ALCE precision).

    A citation that shares nothing lends the sentence an authority it does not have ("ceremonial citations"). Nor is
    a word or two enough that it has in another form, "mine" for "miners", where another cited sentence has them too.
    """
    stems, words = find_stems(sentence.text) - GLUE_STEMS, find_words(sentence.text)
    figures = {_sense(figure) for figure in read_quantities(sentence.text)}
    dates = [figure for figure in read_quantities(sentence.text) if figure.kind in ("date", "year")]
    cited = {citation: find_stems(citation.quote) for citation in sentence.citations}
    telling = Counter(stem for told in cited.values() for stem in told)
    for citation, told in cited.items():
        shared = stems & told
        same = {find_stem(word) for word in words & find_words(citation.quote)}
        alone = any(telling[stem] == 1 for stem in shared)
        given = read_quantities(citation.quote)
        counts = any(_sense(one) in figures or any(carries(one, said) for said in dates) for one in given)
        carries_words = len(shared) >= _KIN_ENOUGH or shared & same or alone
        # Two ways to say one time share no word: "June 8" and "Sunday".
        if not carries_words and not counts and not find_carried_dates(sentence.text, citation, sources):
            yield Trouble(citation.quote, "the sentence takes nothing from these words; do not cite them for it")


def check_against(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V18: no cited sentence says otherwise: one on six years in prison supports nothing on nine (ALCE recall).

    A sentence on a disagreement cites both sides.
    """
    if sentence.kind == "disagreement":
        return
    for clause in find_clauses(sentence.text):
        words = sentence.text[slice(*clause)]
        stems = find_stems(words) - GLUE_STEMS
        for citation in sentence.citations:
            on_it = len(stems & find_stems(citation.quote)) >= _SAME_MATTER * len(stems)
            conflict = find_conflict(words, citation.quote) if on_it else None
            if conflict:
                yield Trouble(citation.quote, f"these words say otherwise (“{conflict}”); tell it as a disagreement")


def _sense(quantity: Quantity) -> Hashable:
    """Equal of two that say the same: the second carriage is not two."""
    return quantity.kind in ("ordinal", "date") and quantity.kind, read_sense(quantity)
