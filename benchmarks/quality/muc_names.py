"""The names of those whom an article only describes: "the mayor" is he of "Mayor Rosa Marn". Scores nothing."""

import re
from functools import lru_cache

from crosswire.engines.offline.reading.telegrams import read_names
from crosswire.text.prose import number_sentences
from crosswire_schemas.article import Article

# "The mayor, Rosa Marn", "a guard named Rosa Marn".
_JOINT = r"(?:,|,? (?:NAMED|CALLED|IDENTIFIED AS|KNOWN AS))? (?:MR\.? |DR\.? )?"
_BEFORE = 60


def find_name(article: Article, described: str) -> str | None:
    """The name that the article joins to what somebody is; None without one, and where several bear it."""
    head = described.upper().split(" OF ")[0].split()[-1]
    joined = re.compile(rf"\b{re.escape(head)}{_JOINT}\Z")
    called = sorted({name for before, name in _read_persons(article) if joined.search(before)}, key=len)
    longest = called[-1] if called else ""
    same = all(set(name.split()) <= set(longest.split()) for name in called)
    return longest if same and " " in longest else None


@lru_cache(maxsize=1)
def _read_persons(article: Article) -> list[tuple[str, str]]:
    """The names of persons, each behind what stands before it; kept for the article whose victims are read."""
    text = article.text.upper()
    names = read_names(article.text, number_sentences(article).sentences)
    return [
        (text[max(0, one.span.start - _BEFORE) : one.span.start], one.text.upper())
        for one in names
        if one.kind == "person"
    ]
