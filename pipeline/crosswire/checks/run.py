"""How the checks are run on a sentence and on a summary. Holds no rule itself."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crosswire.checks.catalogue import OTHERWISE, PROMISES, SENTENCE_CHECKS, SUMMARY_CHECKS, TABLED_CHECKS
from crosswire.checks.finding import NO_TABLES, Finding, Sources, Tables, Trouble
from crosswire.checks.rules.events import find_incident_days
from crosswire.checks.rules.headline import UNTITLED
from crosswire_schemas.summary import CheckResult, Sentence, Summary


class Verification(NamedTuple):
    """All findings on a summary, and the outcome of each check."""

    findings: tuple[Finding, ...]
    checks: tuple[CheckResult, ...]


class Checker:
    """Runs the checks on sentences of one story.

    A draft is judged sentence by sentence, again as a whole, and again without what fell: what a sentence and the
    articles alone decide is looked at once.
    """

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self._alone: dict[tuple[Sentence, bool], tuple[tuple[str, Trouble], ...]] = {}

    def check(
        self, sentence: Sentence, where: str, *, tables: Tables = NO_TABLES, title: bool = False
    ) -> list[Finding]:
        """Return what the checks find on one sentence, in the order of the checks.

        *tables* are those of its summary; without them the checks that need them find nothing.
        """
        if (sentence, title) not in self._alone:
            self._alone[sentence, title] = tuple(self._find_alone(sentence, title=title))
        found = [*self._alone[sentence, title], *self._find_beside(sentence, tables)]
        return [Finding(name, where, *trouble) for name, trouble in found]

    def _find_alone(self, sentence: Sentence, *, title: bool) -> Iterator[tuple[str, Trouble]]:
        for check in SENTENCE_CHECKS:
            if check.titles or not title:
                yield from ((check.id, trouble) for trouble in check.find(sentence, self.sources))

    def _find_beside(self, sentence: Sentence, tables: Tables) -> Iterator[tuple[str, Trouble]]:
        for rule in TABLED_CHECKS if tables is not NO_TABLES else ():
            yield from ((rule.id, trouble) for trouble in rule.find(sentence, self.sources, tables))


def read_tables(summary: Summary, sources: Sources) -> Tables:
    """The tables of *summary*, and the days of the incident as its first words give them."""
    days = find_incident_days(summary.title.citations, summary.sentences, sources)
    apart = {entry.id: entry.other_incident for entry in summary.articles if entry.other_incident}
    return Tables(
        summary.disagreements, summary.parties, summary.lineages, days, summary.sentences, summary.speakers, apart
    )


def check_summary(summary: Summary, sources: Sources) -> Verification:
    """Return every finding on *summary* against the articles it names, and each check with its outcome."""
    tables = read_tables(summary, sources)
    checker = Checker(sources)
    findings: list[Finding] = []
    for headline in _headlines(summary):
        findings += checker.check(headline, "title", tables=tables, title=True)
    for number, sentence in enumerate(summary.sentences, 1):
        findings += checker.check(sentence, f"sentence {number}", tables=tables)
    for rule in SUMMARY_CHECKS:
        findings += rule.find(summary, sources, tables)
    return Verification(tuple(findings), tuple(_results(summary, tables, findings)))


def _results(summary: Summary, tables: Tables, findings: Iterable[Finding]) -> Iterator[CheckResult]:
    """Each check once: failed with what it found, passed with its promise, or null with why it does not apply."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        found.setdefault(finding.check, []).append(f"{finding.where}: {finding.text!r}: {finding.reason}")
    applying = _applying(summary, tables)
    for name, promise in PROMISES.items():
        if name in found:
            yield CheckResult(id=name, passed=False, detail="; ".join(found[name]))
        elif name in applying:
            yield CheckResult(id=name, passed=True, detail=promise)
        else:
            yield CheckResult(id=name, passed=None, detail=OTHERWISE.get(name, "there is no sentence"))


def _applying(summary: Summary, tables: Tables) -> set[str]:
    """The checks that had something to look at."""
    sentences = (*_headlines(summary), *summary.sentences)
    return {
        *(check.id for check in SENTENCE_CHECKS if any(check.applies(s) for s in sentences)),
        *(check.id for check in TABLED_CHECKS if any(check.applies(s, tables) for s in sentences)),
        *(check.id for check in SUMMARY_CHECKS if check.applies(summary)),
    }


def _headlines(summary: Summary) -> tuple[Sentence, ...]:
    """The headline as a sentence; none where there is a note in its place."""
    title = summary.title
    if title.text == UNTITLED and not title.citations:
        return ()
    return (Sentence(text=title.text, kind="fact", citations=title.citations),)
