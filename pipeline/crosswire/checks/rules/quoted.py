"""Are quotations in the summary the sources' own? V17."""

from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.sayings import find_place
from crosswire.text.sayings.clauses import mask_quotations
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.wording.stems import content_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_LONGEST_TITLE = 9


def check_verbatim(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V17: what stands in quotation marks stands so, in quotation marks, in a cited sentence.

    EBU and BBC ask for quotations that match exactly. Words that an article says in its own voice must not be
    turned into somebody's quotation, so the marks must be there in the article too; a title may stand there without.
    """
    for quotation in find_quotations(sentence.text):
        words = sentence.text[slice(*quotation.inner)].strip().rstrip(".,")
        if words and not any(_carries(citation, words, sources) for citation in sentence.citations):
            yield Trouble(words, "no cited sentence has these words in quotation marks")


def is_title(words: str) -> bool:
    """Whether the words in quotation marks are a name or title, in which all words of content have a capital."""
    content = [words[slice(*span)] for span, _ in content_stems(words)]
    return bool(content) and len(content) < _LONGEST_TITLE and all(word[0].isupper() for word in content)


def _carries(citation: Citation, words: str, sources: Sources) -> bool:
    """Whether the cited words have *words* in quotation marks, of which either may stand in another sentence.

    A quotation that runs on from the sentence begins small where the speaker began with a capital.
    """
    turned = words[0].swapcase() + words[1:]
    place = find_place(words, citation.quote) or find_place(turned, citation.quote)
    if place is None or is_title(words):
        return place is not None
    numbered = sources.get(citation.article)
    if numbered is None or numbered.article.text[citation.start : citation.end] != citation.quote:
        return False
    masked, _ = mask_quotations(numbered.article.text, Span(citation.start, citation.end))
    return "\x00" * (place.end - place.start) in masked[place.start : place.end]
