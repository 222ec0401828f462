"""The edges of phrases in one sentence, by punctuation and small words, and whether a clause has a verb. No parser."""

import re

from crosswire.text.names.words import GROUP_WORDS, ROLES
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span

_REACH = 3000  # code points of a paragraph read around a sentence; it keeps endless lines linear
LONGEST = 300  # no speaker is described at greater length
# The last edge: the first that is found from the end.
_UP_TO_EDGE = re.compile(
    r".*(?:[,;:—–\x00]| - |\b(?:said|says|say|saying|what|how|why|that|but|while|because|and|as|when"
    r"|after|before|if|although|though|which|who|where|so|since|yet)\b)",
    re.DOTALL,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says|[a-z]{2,}ed(?! by)|took|"
    r"came|went|got|made|gave|fell|began|broke|ran|saw|faces|denies|admits|seeks|plans|calls|kills|dies|hits|strikes|"
    r"holds|held|led|fled|won|lost|rose|met|left|hit|struck|shot|found|sank)\b"
)
_CAPITALS = re.compile(r"(?: [A-Z][\w'’-]*){1,4}\s*")
_NAME_AND = re.compile(r"\b[A-Z][\w'’-]* and\Z")
_APPOSED = re.compile(
    r",\s*(?:(?:the|an?|who|his|her|whose|on condition|\d+|[a-z]+ing|[A-Za-z]+['’]s)\b"
    r"|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}$|[A-Z]{2,8}$"
    # "Rosa Lind, first deputy head of the port, said": a role without its article.
    rf"|(?:[a-z][\w.'’-]* ){{0,4}}?(?:{'|'.join(sorted(ROLES))})(?:$| (?:of|for|at|in|with|to|on|and)\b))"
)


def mask_quotations(text: str, sentence: Span) -> tuple[str, int]:
    """Return the sentence with its quotations blotted out, so that none is read as grammar; where the first begins.

    Quotations are read over the whole paragraph: the sentence may be the last of several quoted ones.
    """
    low = max(text.rfind("\n", 0, sentence.start) + 1, sentence.start - _REACH)
    high = text.find("\n", sentence.end)
    paragraph = Span(low, min(len(text) if high < 0 else high, sentence.end + _REACH))
    masked, opening = text[sentence.start : sentence.end], sentence.start
    for quotation in find_quotations(text, paragraph):
        start, end = max(quotation.span.start, sentence.start), min(quotation.span.end, sentence.end)
        if start < end:
            before, after = masked[: start - sentence.start], masked[end - sentence.start :]
            masked = before + "\x00" * (end - start) + after
            opening = min(opening, quotation.span.start)
    return masked, opening


def find_apposed(masked: str, mark: int) -> int | None:
    """Return where the apposition that ends at *mark*, a comma or dash, begins: the mark before it, if it is one."""
    sign = masked[mark]
    opener = masked.rfind(sign, 0, mark) if sign == "," else masked.rfind(f" {sign} ", 0, mark) + 1
    if opener <= 0 or mark - opener > 160:
        return None
    return opener if _APPOSED.match(f",{masked[opener + 1 : mark]}") else None


def find_last_edge(masked: str, stop: int) -> int:
    """Return where the phrase that ends at *stop* may begin at the earliest."""
    start = max(0, stop - LONGEST)
    edge = _UP_TO_EDGE.match(masked, start, stop)
    while edge and _is_in_name(masked, edge.end(), stop):
        edge = _UP_TO_EDGE.match(masked, start, edge.end() - len("and"))
    return edge.end() if edge else start


def _is_in_name(masked: str, edge: int, stop: int) -> bool:
    """Whether the "and" that ends at *edge* stands in the name of a body: "Harl Fire and Rescue Service"."""
    rest = masked[edge:stop]
    if not _CAPITALS.fullmatch(rest) or rest.split()[-1].casefold() not in GROUP_WORDS:
        return False
    return bool(_NAME_AND.search(masked, max(0, edge - LONGEST), edge))


def trim_span(masked: str, start: int, end: int) -> Span | None:
    """Return the range without the blanks and punctuation at its ends; None if nothing is left."""
    while start < end and masked[start] in " \t\n,;:—–-":
        start += 1
    while end > start and masked[end - 1] in " \t\n,;:.—–-":
        end -= 1
    return Span(start, end) if end > start else None


def find_verbs(words: str) -> list[str]:
    """Return the words of *words* that have the form of a finite verb or a participle, auxiliaries too."""
    return _FINITE.findall(words)


def has_finite_verb(words: str) -> bool:
    """Return whether *words* hold a verb that can make them a clause, as far as its form tells.

    >>> has_finite_verb("the ferry struck a reef"), has_finite_verb("a site used by the army")
    (True, False)
    """
    return bool(_FINITE.search(words))
