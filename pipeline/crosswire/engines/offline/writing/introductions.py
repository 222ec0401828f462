"""Full names for people who are met by surname alone: the sentence that introduced them may not be in the summary.

The full name is the article's own. Introduces nobody whom the article itself names by one word.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from crosswire.composition.brief import Brief
from crosswire.engines.offline.writing.lines import Line
from crosswire.text.names import Name, find_names

_NAMED = re.compile(r"[\"“'‘(]?[A-Z][\w.'’-]*[\"”'’)]?")
"""A word with a capital and no comma: part of a name, a title or a nickname."""


def introduce_people(lines: Sequence[Line], brief: Brief) -> list[Line]:
    """Return *lines* with each person's full name where the name is met first, and the claim that gives it cited."""
    told: set[str] = set()
    introduced = []
    for line in lines:
        whole = _introduce(line, brief, told)
        told |= {word for name in find_names(whole.text) for word in name.text.split()}
        introduced.append(whole)
    return introduced


def _introduce(line: Line, brief: Brief, told: set[str]) -> Line:
    article = brief.articles[line.candidate.source.article]
    full_names = _full_names(article.text)
    claims = list(line.candidate.claims)
    text = line.text
    for name in reversed(find_names(line.text)):
        full = full_names.get(name.text)
        if full is None or name.text in told or full in text or not _is_surname(name, text):
            continue
        giving = _find_giving(full, article.id, brief)
        if giving:
            text = f"{text[: name.span.start]}{full}{text[name.span.end :]}"
            claims.append(giving)
    cited = tuple(dict.fromkeys(claims))
    return line._replace(text=text, candidate=line.candidate._replace(claims=cited))


def _find_giving(full: str, article: str, brief: Brief) -> str | None:
    """A claim of the article one of whose sentences has the full name."""
    claims = (claim for claim in brief.claims().values() if claim.article == article)
    return next((claim.id for claim in claims if any(full in sentence.quote for sentence in claim.evidence)), None)


def _is_surname(name: Name, text: str) -> bool:
    """No title or nickname before it, no hyphen or apostrophe after it: "Mr Dren" and "Dren-class" stay as they are."""
    before, after = text[: name.span.start].split(), text[name.span.end : name.span.end + 1]
    named = bool(before) and bool(_NAMED.fullmatch(before[-1])) and len(before) > 1
    return after not in ("-", "'", "’") and not named


@lru_cache(maxsize=64)
def _full_names(text: str) -> dict[str, str]:
    """For each surname of a person the fullest name that *text* gives; none where two people share it."""
    found: dict[str, set[str]] = {}
    for name in find_names(text):
        words = name.text.split()
        if name.kind == "person" and 2 <= len(words) <= 4:
            found.setdefault(words[-1], set()).add(name.text)
    return {surname: min(names) for surname, names in found.items() if len(names) == 1}
