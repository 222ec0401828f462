"""From a reconciliation to the sentences that hold: the writer proposes, checks decide, nothing is lost in silence."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from crosswire.checks.coverage import excess_background
from crosswire.checks.disagreements import unsaid_positions
from crosswire.checks.finding import Finding, Sources, Tables
from crosswire.checks.headline import check_headline
from crosswire.checks.run import check_sentence
from crosswire.composition.brief import Brief, build_brief
from crosswire.composition.citing import Citing
from crosswire.composition.plain import word_difference
from crosswire_schemas.draft import Draft, DraftSentence
from crosswire_schemas.incident import INCIDENT, When
from crosswire_schemas.reconciliation import Difference, Reconciliation
from crosswire_schemas.summary import Disagreement, Position, Sentence, Title, Withheld


class Writer(Protocol):
    """The part of an engine that is needed here."""

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        """A summary of what *brief* holds."""
        ...


class Composition(NamedTuple):
    """What stands, what was withheld, and every disagreement with the sentence that says it."""

    title: Title
    sentences: tuple[Sentence, ...]
    disagreements: tuple[Disagreement, ...]
    withheld: tuple[Withheld, ...]


async def compose(reconciliation: Reconciliation, sources: Sources, writer: Writer) -> Composition:
    """Return the summary of *reconciliation* as *writer* words it, as far as it passes the checks.

    A sentence that fails is withheld with the reason; a disagreement of weight that is then in no sentence gets a
    plain one, so that it is never lost.
    """
    brief = build_brief(reconciliation, [numbered.article for numbered in sources.values()])
    bench = _Bench(brief, sources)
    draft = await writer.write(brief, bench.faults)
    kept, withheld = bench.judge(draft)
    withheld += [
        Withheld(text=", ".join(group.claims), check="brief", reason="left out of the writer's brief: no room")
        for group in brief.left_out
    ]
    return bench.finish(draft, kept, withheld)


class _Bench:
    """Judges a draft sentence by sentence."""

    def __init__(self, brief: Brief, sources: Sources) -> None:
        self.brief = brief
        self.sources = sources
        self.citing = Citing(brief, sources)
        lined_up = brief.reconciliation
        self.tables = Tables(
            tuple(map(self._disagreement, lined_up.differences)),
            lined_up.parties,
            lined_up.lineages,
            frozenset(
                c.item.date for c in lined_up.claims if isinstance(c.item, When) and c.event == INCIDENT and c.item.date
            ),
        )

    def faults(self, draft: Draft) -> list[str]:
        """Everything the writer should mend, a line each."""
        cited = [self.citing.cite(sentence) for sentence in draft.sentences]
        found = [str(finding) for finding in self._title_findings(draft, cited)]
        said: set[str] = set()
        articles: set[str] = set()
        for number, sentence in enumerate(draft.sentences, 1):
            found += map(str, self._findings(sentence, number))
            articles |= {citation.article for citation in cited[number - 1].citations}
            said |= set(sentence.disagreements)
        found += [
            f"disagreement {d.id} ({d.topic}) must be said in a sentence that names its id and cites each position"
            for d in self.brief.differences
            if d.material and d.id not in said
        ]
        if excess := excess_background(cited):
            found.append(f"{excess}; leave some out [V19]")
        reached = {claim.article for claim in self.brief.claims().values()}
        return found + [f"no sentence uses article {name}" for name in sorted(reached - articles)]

    def judge(self, draft: Draft) -> tuple[list[tuple[DraftSentence, Sentence]], list[Withheld]]:
        """The sentences that pass, and the others with their reasons."""
        kept, withheld = [], []
        for number, sentence in enumerate(draft.sentences, 1):
            findings = self._findings(sentence, number)
            if findings:
                withheld.append(_withhold(sentence.text, findings))
            else:
                kept.append((sentence, self.citing.cite(sentence)))
        while excess := excess_background([sentence for _, sentence in kept]):
            last = max(n for n, (_, sentence) in enumerate(kept) if sentence.kind == "background")
            withheld.append(Withheld(text=kept.pop(last)[1].text, check="V19", reason=excess))
        return kept, withheld

    def finish(
        self, draft: Draft, kept: Sequence[tuple[DraftSentence, Sentence]], withheld: list[Withheld]
    ) -> Composition:
        sentences = [sentence for _, sentence in kept]
        worded = {name: index for index, (d, _) in reversed(list(enumerate(kept))) for name in d.disagreements}
        # A plain sentence stands before the context: a reader who stops there has met every disagreement.
        place = next((n for n, s in enumerate(sentences) if s.kind == "background"), len(sentences))
        plain: list[Sentence] = []
        found: list[tuple[Disagreement, Sentence | None]] = []
        for difference in self.brief.reconciliation.differences:
            entry = self._disagreement(difference)
            index = worded.get(difference.id)
            told = None if index is None or unsaid_positions(sentences[index], entry) else sentences[index]
            if told is None and difference.material:
                told = word_difference(difference, self.citing.claims)
                plain.append(told)
            found.append((entry, told))
        sentences[place:place] = plain
        numbers = {id(sentence): number for number, sentence in enumerate(sentences)}
        disagreements = [e.model_copy(update={"sentence": told and numbers[id(told)]}) for e, told in found]
        title, refused = self._title(draft, sentences)
        return Composition(title, tuple(sentences), tuple(disagreements), (*withheld, *refused))

    def _findings(self, sentence: DraftSentence, number: int) -> list[Finding]:
        where = f"sentence {number}"
        unknown = [
            Finding("ids", where, name, "no claim or disagreement has this id")
            for name in self.citing.unknown(sentence)
        ]
        cited = self.citing.cite(sentence)
        return [
            *unknown,
            *check_sentence(cited, where, self.sources, tables=self.tables),
        ]

    def _title_findings(self, draft: Draft, sentences: Sequence[Sentence]) -> list[Finding]:
        headline = self._headline(draft)
        return [
            *check_sentence(headline, "title", self.sources, tables=self.tables, title=True),
            *(Finding("V22", "title", *trouble) for trouble in check_headline(headline.text, sentences)),
        ]

    def _headline(self, draft: Draft) -> Sentence:
        return self.citing.cite(
            DraftSentence(text=draft.title.text, kind="fact", claims=draft.title.claims, disagreements=[])
        )

    def _title(self, draft: Draft, sentences: Sequence[Sentence]) -> tuple[Title, list[Withheld]]:
        findings = self._title_findings(draft, sentences)
        if not findings:
            return Title(text=draft.title.text, citations=self._headline(draft).citations), []
        refused = [_withhold(draft.title.text, findings)]
        if not sentences:
            return Title(text="Nothing could be summarized", citations=()), refused
        return Title(text=sentences[0].text.rstrip("."), citations=sentences[0].citations), refused

    def _disagreement(self, difference: Difference) -> Disagreement:
        claims = self.citing.claims
        return Disagreement(
            topic=difference.topic,
            relation=difference.relation,
            positions=tuple(
                Position(
                    value=position.value,
                    said_by=position.said_by,
                    # Where the question is who said it, the words that name the speaker are evidence too.
                    citations=tuple(
                        dict.fromkeys(
                            citation
                            for name in position.claims
                            for citation in claims[name].citations[: 2 if difference.relation == "attribution" else 1]
                        )
                    ),
                )
                for position in difference.positions
            ),
            sentence=None,
        )


def _withhold(text: str, findings: Sequence[Finding]) -> Withheld:
    return Withheld(
        text=text,
        check=", ".join(dict.fromkeys(f.check for f in findings)),
        reason="; ".join(f"{f.text!r}: {f.reason}" for f in findings),
    )
