"""What holds alone must hold beside the rest: the headline, a sentence for each disagreement, a last look at all.

Writes no sentence but the plain ones of disagreements, and finds fault with none by rules of its own.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from crosswire.checks.finding import Finding, Tables
from crosswire.checks.rules.coverage import excess_background
from crosswire.checks.rules.disagreements import unsaid_positions
from crosswire.checks.rules.events import find_incident_days
from crosswire.checks.rules.headline import UNTITLED, check_headline
from crosswire.checks.run import Checker
from crosswire.composition.citing import Citing
from crosswire.composition.plain import word_difference
from crosswire.text.sayings.quotations import OPEN_QUOTES
from crosswire_schemas.citation import Citation
from crosswire_schemas.draft import DraftSentence, DraftTitle
from crosswire_schemas.reconciliation import Difference
from crosswire_schemas.summary import Disagreement, Sentence, Title, Withheld

Kept = tuple[DraftSentence, Sentence]
"""A drafted sentence, and the same with its citations."""


class Composition(NamedTuple):
    """What stands, what was withheld, and every disagreement with the sentence that says it."""

    title: Title
    sentences: tuple[Sentence, ...]
    disagreements: tuple[Disagreement, ...]
    withheld: tuple[Withheld, ...]


class Arrangement:
    """Puts sentences together that passed one by one, until nothing of the whole fails a check."""

    def __init__(self, citing: Citing, checker: Checker, tables: Tables, differences: Iterable[Difference]) -> None:
        self.citing = citing
        self.checker = checker
        self.tables = tables
        # Rows that rest on no difference, such as that on the order of events, stand behind and need no sentence.
        self.entries = dict(zip(differences, tables.disagreements, strict=False))
        self.others = tables.disagreements[len(self.entries) :]
        self.withheld: list[Withheld] = []
        self._unsayable: set[str] = set()

    def finish(self, title: DraftTitle, kept: Sequence[Kept]) -> Composition:
        """Return the summary of *kept* under *title*, or under the first sentence that can stand as a headline.

        The day of the incident is read from the headline and the first sentence, so that a sentence may hold alone
        and not below these two. Every round takes out what fails; the last one takes out nothing.
        """
        kept = list(kept)
        while True:
            kept = self._balance(kept)
            sentences, disagreements, plain = self._place(kept)
            heading, refused = self._head(title, sentences)
            tables = self._beside(heading.citations, sentences)
            failing = dict(self._failing(sentences, tables))
            if not failing:
                return Composition(heading, tuple(sentences), disagreements, (*self.withheld, *refused))
            self.withheld += [withhold(sentences[n].text, findings) for n, findings in failing.items()]
            dropped = {id(sentences[number]) for number in failing}
            kept = [entry for entry in kept if id(entry[1]) not in dropped]
            self._unsayable |= {name for name, sentence in plain.items() if id(sentence) in dropped}

    def _balance(self, kept: list[Kept]) -> list[Kept]:
        """Take out background from the end until it has its share."""
        while excess := excess_background([sentence for _, sentence in kept]):
            last = max(n for n, (_, sentence) in enumerate(kept) if sentence.kind == "background")
            self.withheld.append(Withheld(text=kept[last][1].text, check="V19", reason=excess))
            kept = kept[:last] + kept[last + 1 :]
        return kept

    def _place(self, kept: Sequence[Kept]) -> tuple[list[Sentence], tuple[Disagreement, ...], dict[str, Sentence]]:
        """The sentences in order, every disagreement with the index of its own, and the plain ones by difference."""
        sentences = [sentence for _, sentence in kept]
        worded = {name: index for index, (d, _) in reversed(list(enumerate(kept))) for name in d.disagreements}
        # A plain sentence stands before the context: a reader who stops there has met every disagreement.
        place = next((n for n, s in enumerate(sentences) if s.kind == "background"), len(sentences))
        plain: dict[str, Sentence] = {}
        found: list[tuple[Disagreement, Sentence | None]] = []
        for difference, entry in self.entries.items():
            index = worded.get(difference.id)
            told = None if index is None or unsaid_positions(sentences[index], entry) else sentences[index]
            if told is None and difference.material and difference.id not in self._unsayable:
                told = plain[difference.id] = word_difference(difference, self.citing.claims, self.tables.lineages)
            found.append((entry, told))
        sentences[place:place] = plain.values()
        numbers = {id(sentence): number for number, sentence in enumerate(sentences)}
        disagreements = tuple(e.model_copy(update={"sentence": told and numbers[id(told)]}) for e, told in found)
        return sentences, (*disagreements, *self.others), plain

    def _head(self, title: DraftTitle, sentences: Sequence[Sentence]) -> tuple[Title, list[Withheld]]:
        """The headline: *title*, else the first sentence that could be one, else a note that there is none."""
        proposed = self.headline(title)
        findings = self.headline_findings(proposed, sentences)
        if not findings:
            return Title(text=proposed.text, citations=proposed.citations), []
        refused = [withhold(title.text, findings)]
        # What somebody says tells no reader what happened, and how reports differ does so last of all.
        told = [s for s in sentences if not s.text.startswith(OPEN_QUOTES)]
        for sentence in sorted(told, key=lambda s: s.kind == "disagreement"):
            candidate = sentence.model_copy(update={"text": sentence.text.rstrip("."), "kind": "fact"})
            if not self.headline_findings(candidate, sentences):
                return Title(text=candidate.text, citations=candidate.citations), refused
        return Title(text=UNTITLED, citations=()), refused

    def headline(self, title: DraftTitle) -> Sentence:
        """Return *title* with its citations."""
        return self.citing.cite(DraftSentence(text=title.text, kind="fact", claims=title.claims, disagreements=[]))

    def headline_findings(self, headline: Sentence, sentences: Sequence[Sentence]) -> list[Finding]:
        """Return what the checks find on *headline* above *sentences*."""
        tables = self._beside(headline.citations, sentences)
        return [
            *self.checker.check(headline, "title", tables=tables, title=True),
            *(Finding("V22", "title", *trouble) for trouble in check_headline(headline.text, sentences)),
        ]

    def _beside(self, title: Iterable[Citation], sentences: Sequence[Sentence]) -> Tables:
        """The tables as a reader of the summary has them, who knows its first words and all that is told."""
        days = find_incident_days(title, sentences, self.checker.sources)
        return self.tables._replace(days=days, told=tuple(sentences))

    def _failing(self, sentences: Sequence[Sentence], tables: Tables) -> Iterator[tuple[int, list[Finding]]]:
        for number, sentence in enumerate(sentences):
            if findings := self.checker.check(sentence, f"sentence {number + 1}", tables=tables):
                yield number, findings


def withhold(text: str, findings: Sequence[Finding]) -> Withheld:
    """Return *text* as withheld for *findings*."""
    return Withheld(
        text=text,
        check=", ".join(dict.fromkeys(f.check for f in findings)),
        reason="; ".join(f"{f.text!r}: {f.reason}" for f in findings),
    )
