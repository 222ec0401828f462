"""Is one origin told as one? V12, V13. Counts lineages as the summary lists them, not how they were found."""

import re
from collections.abc import Iterator

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire_schemas.summary import Sentence

_MANY = re.compile(
    r"\b(?:(?:several|multiple|many|numerous|various)\s+(?:\w+\s+)?(?:sources|outlets|reports|accounts|articles|media)"
    r"|widely reported|independently (?:confirmed|verified)|corroborat(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:reports|articles|outlets|accounts|newspapers|news agencies|(?:news |local )?media|(?:all|both) sources)\b",
    re.IGNORECASE,
)


def check_one_origin(sentence: Sentence, _: Sources, tables: Tables) -> Iterator[Trouble]:
    """V12: what one origin alone says is not told as said by "reports" (Reuters: no plural for one source).

    Articles of unknown origin are one each. A sentence about a difference may speak of reports: two copies can differ.
    """
    origins = {article: lineage.id for lineage in tables.lineages for article in lineage.articles}
    behind = {origins.get(citation.article, citation.article) for citation in sentence.citations}
    if len(behind) > 1 or sentence.kind == "disagreement":
        return
    for plural in _REPORTS.finditer(sentence.text):
        if not _is_cited(plural[0], sentence):
            yield Trouble(plural[0], "the cited articles go back to one origin; name it, or say one report")


def check_confirmation(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V13: "several outlets" and "corroborated" claim independent proof, which copies do not give (Reuters, AFP).

    The words may stand where a cited sentence itself uses them.
    """
    for many in _MANY.finditer(sentence.text):
        if not _is_cited(many[0], sentence):
            yield Trouble(many[0], "copies do not confirm each other; name who says it instead")


def _is_cited(words: str, sentence: Sentence) -> bool:
    return any(words.casefold() in citation.quote.casefold() for citation in sentence.citations)
