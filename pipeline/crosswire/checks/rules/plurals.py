"""Is one thing told as several? V20. Goes by the ending of a noun and the article before it in the cited words."""

import re
from collections.abc import Iterator

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.glue import GLUE_STEMS
from crosswire.text.spelling import lower
from crosswire.text.wording.stems import find_stem
from crosswire_schemas.summary import Sentence

_NOUN = re.compile(
    r"(?:\b(?:(?P<the>the|these|those|its|their)|of|in|at|on|near|from|by|with|and)\s|^(?:[a-z]+\s)?)"
    r"(?P<noun>[a-z]{3,}[^\Wsui]s)\b(?!['’])"
)


def check_plurals(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V20: "a bridge" of the only cited sentence that has one is not told as "the bridges"."""
    small = lower(sentence.text)
    quotes = [lower(quote) for quote in dict.fromkeys(citation.quote for citation in sentence.citations)]
    for found in _NOUN.finditer(small):
        plural = found["noun"]
        single = f"{plural[:-3]}y" if plural.endswith("ies") else plural[:-1]
        # "Reports differ" is said of the articles.
        is_glue = find_stem(plural) in GLUE_STEMS
        if is_glue or re.search(rf"\b{single}\b", small) or any(plural in quote for quote in quotes):
            continue
        told = [place for quote in quotes for place in re.finditer(rf"\b{single}\b", quote)]
        article = "an?|one|the" if found["the"] else "an?|one"
        one = rf"\b(?:{article})\s(?:[\w-]+\s){{0,2}}{single}\b(?!\s(?:and|or)\b)"
        if len(told) == 1 and any(re.search(one, quote) for quote in quotes):
            yield Trouble(sentence.text[slice(*found.span("noun"))], "the cited words tell of one only")
