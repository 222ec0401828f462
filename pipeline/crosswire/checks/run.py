"""Every check, in one list, and how it is run on a sentence and on a summary. Holds no rule itself."""

from collections.abc import Iterable
from typing import NamedTuple

from crosswire.checks import citations, coverage, quoted, sourcing, tables, values, wording
from crosswire.checks.finding import Finding, SentenceCheck, Sources
from crosswire_schemas.summary import CheckResult, Sentence, Summary


class Check(NamedTuple):
    """A rule about single sentences. *titles* tells whether a headline must keep it too."""

    id: str
    promise: str
    find: SentenceCheck
    titles: bool = True


SENTENCE_CHECKS: tuple[Check, ...] = (
    Check("V01", "every quotation is exactly what the file says at its place", citations.check_exact),
    Check("V02", "every sentence cites prose of an article", citations.check_cited),
    Check("V03", "every number is cited, with its qualifier and what it counts", values.check_numbers),
    Check("V03", "every number is cited, with its qualifier and what it counts", values.check_dates),
    Check("V04", "every name is cited", values.check_names),
    Check("V05", "what is only said is attributed, to who says it", sourcing.check_attributed, titles=False),
    Check("V05", "what is only said is attributed, to who says it", sourcing.check_speaker),
    Check("V06", "one source is never plural", sourcing.check_plural),
    Check("V07", "an unnamed source is described", sourcing.check_bare_source),
    Check("V08", "no loaded word outside an attributed quotation", wording.check_loaded),
    Check("V08", "no loaded word outside an attributed quotation", wording.check_scare_quotes),
    Check("V13", "copies are not counted as confirmation", sourcing.check_confirmation),
    Check("V16", "hedges and negations are kept", wording.check_hedges),
    Check("V16", "hedges and negations are kept", wording.check_negation),
    Check("V17", "quotation marks enclose only words quoted so in a cited article", quoted.check_verbatim),
    Check("V20", "every word that carries meaning comes from a cited sentence", wording.check_foreign_words),
    Check("V25", "cause and effect are linked only where a cited sentence links them", wording.check_causes),
)
SUMMARY_PROMISES = {
    "V01": "every quotation is exactly what the file says, and carries what the summary says of it",
    "V10": "every disagreement has its positions, and a sentence that words it cites each",
    "V28": "the files are those the summary was made of, and say of themselves what it lists",
    "V29": "every article is cited, or its absence explained",
}


class Verification(NamedTuple):
    """All findings on a summary, and the outcome of each check."""

    findings: tuple[Finding, ...]
    checks: tuple[CheckResult, ...]


def check_sentence(sentence: Sentence, where: str, sources: Sources, *, title: bool = False) -> list[Finding]:
    """Return what the checks find on one sentence, in the order of the checks."""
    return [
        Finding(check.id, where, trouble.text, trouble.reason)
        for check in SENTENCE_CHECKS
        if check.titles or not title
        for trouble in check.find(sentence, sources)
    ]


def check_summary(summary: Summary, sources: Sources) -> Verification:
    """Return every finding on *summary* against the articles it names, and each check with its outcome."""
    headline = Sentence(text=summary.title.text, kind="fact", citations=summary.title.citations)
    findings = [
        *check_sentence(headline, "title", sources, title=True),
        *(f for n, s in enumerate(summary.sentences, 1) for f in check_sentence(s, f"sentence {n}", sources)),
        *tables.find_misquotations(summary, sources),
        *tables.find_unfounded_entries(summary, sources),
        *coverage.find_unsaid_positions(summary),
        *coverage.find_unused_articles(summary),
        *tables.find_changed_files(summary, sources),
    ]
    promises = {check.id: check.promise for check in SENTENCE_CHECKS} | SUMMARY_PROMISES
    return Verification(tuple(findings), tuple(_result(name, promises[name], findings) for name in sorted(promises)))


def _result(name: str, promise: str, findings: Iterable[Finding]) -> CheckResult:
    mine = [finding for finding in findings if finding.check == name]
    detail = promise if not mine else "; ".join(f"{f.where}: {f.text!r}: {f.reason}" for f in mine)
    return CheckResult(id=name, passed=not mine, detail=detail)
