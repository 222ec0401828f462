"""From a reconciliation to the sentences that hold: the writer proposes, checks decide, nothing is lost in silence."""

from collections.abc import Callable, Iterable
from typing import Protocol

from crosswire.checks.finding import Finding, Sources, Tables
from crosswire.checks.rules.coverage import excess_background
from crosswire.checks.run import Checker
from crosswire.composition.arrangement import Arrangement, Composition, Kept, withhold
from crosswire.composition.brief import Brief, build_brief, name_articles
from crosswire.composition.citing import Citing
from crosswire.composition.left_out import list_left_out
from crosswire_schemas.citation import Citation
from crosswire_schemas.draft import Draft, DraftSentence
from crosswire_schemas.incident import INCIDENT, When
from crosswire_schemas.reconciliation import Claim, Difference, Reconciliation
from crosswire_schemas.summary import Disagreement, Position, Sentence, Withheld
from crosswire_schemas.vocabulary import Relation

__all__ = ["Composition", "Writer", "compose"]


class Writer(Protocol):
    """The part of an engine that is needed here."""

    async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
        """A summary of what *brief* holds."""
        ...


async def compose(reconciliation: Reconciliation, sources: Sources, writer: Writer) -> Composition:
    """Return the summary of *reconciliation* as *writer* words it, as far as it passes the checks.

    A sentence that fails is withheld with the reason; a disagreement of weight that is then in no sentence gets a
    plain one, so that it is never lost; and what several origins report and no sentence tells is listed.
    """
    brief = build_brief(reconciliation, [numbered.article for numbered in sources.values()])
    bench = _Bench(brief, sources)
    draft = await writer.write(brief, bench.faults)
    kept, withheld = bench.judge(draft)
    composition = bench.arrangement.finish(draft.title, kept)
    return composition._replace(
        withheld=(*withheld, *composition.withheld, *list_left_out(brief, composition.sentences))
    )


class _Bench:
    """Judges a draft sentence by sentence."""

    def __init__(self, brief: Brief, sources: Sources) -> None:
        self.brief = brief
        self.checker = Checker(sources)
        self.citing = Citing(brief, sources)
        lined_up = brief.reconciliation
        self.tables = Tables(
            (*map(self._disagreement, lined_up.differences), *lined_up.order_disputes),
            lined_up.parties,
            lined_up.lineages,
            frozenset(
                c.item.date for c in lined_up.claims if isinstance(c.item, When) and c.event == INCIDENT and c.item.date
            ),
            speakers=lined_up.speakers,
            apart=lined_up.apart,
        )
        self.arrangement = Arrangement(self.citing, self.checker, self.tables, lined_up.differences)

    def faults(self, draft: Draft) -> list[str]:
        """Everything the writer should mend, a line each."""
        cited = [self.citing.cite(sentence) for sentence in draft.sentences]
        headline = self.arrangement.headline(draft.title)
        found = [str(finding) for finding in self.arrangement.headline_findings(headline, cited)]
        said: set[str] = set()
        articles: set[str] = set()
        for number, (sentence, told) in enumerate(zip(draft.sentences, cited, strict=True), 1):
            found += map(str, self._findings(sentence, told, number, cited))
            articles |= {citation.article for citation in told.citations}
            said |= set(sentence.disagreements)
        found += [
            f"disagreement {d.id} ({d.topic}) must be said in a sentence that names its id and cites each position"
            for d in self.brief.differences
            if d.material and d.id not in said
        ]
        if excess := excess_background(cited):
            found.append(f"{excess}; leave some out [V19]")
        reached = {claim.article for claim in self.brief.claims().values() if claim.event == INCIDENT}
        names = name_articles(self.brief.articles)
        return found + [f"no sentence uses article {names[name]}" for name in sorted(reached - articles)]

    def judge(self, draft: Draft) -> tuple[list[Kept], list[Withheld]]:
        """The sentences that pass, and the others with their reasons."""
        kept, withheld = [], []
        told = [self.citing.cite(sentence) for sentence in draft.sentences]
        for number, (sentence, cited) in enumerate(zip(draft.sentences, told, strict=True), 1):
            if findings := self._findings(sentence, cited, number, told):
                withheld.append(withhold(sentence.text, findings))
            else:
                kept.append((sentence, cited))
        return kept, withheld

    def _findings(
        self, sentence: DraftSentence, cited: Sentence, number: int, told: Iterable[Sentence]
    ) -> list[Finding]:
        where = f"sentence {number}"
        unknown = [
            Finding("ids", where, name, "no claim or disagreement has this id")
            for name in self.citing.unknown(sentence)
        ]
        return [*unknown, *self.checker.check(cited, where, tables=self.tables._replace(told=tuple(told)))]

    def _disagreement(self, difference: Difference) -> Disagreement:
        claims = self.citing.claims
        return Disagreement(
            topic=difference.topic,
            relation=difference.relation,
            positions=tuple(
                Position(
                    value=position.value,
                    said_by=position.said_by,
                    own_voice=_own_voice([claims[name] for name in position.claims]),
                    citations=tuple(
                        dict.fromkeys(
                            citation
                            for name in position.claims
                            for citation in _cited(claims[name], difference.relation)
                        )
                    ),
                )
                for position in difference.positions
            ),
            sentence=None,
            rule=difference.rule,
        )


def _own_voice(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The articles in which nobody is said to say it, where somebody is in another."""
    said: dict[str, bool] = {}
    for claim in claims:
        said[claim.article] = said.get(claim.article, False) or claim.said_by is not None
    return tuple(sorted(article for article, by_somebody in said.items() if not by_somebody and any(said.values())))


def _cited(claim: Claim, relation: Relation) -> tuple[Citation, ...]:
    """The words that carry a position: of a denial its sentence; of who said it those that name the speaker too."""
    if claim.slot == "statement" and claim.stance == "denied":
        return claim.evidence[:1]
    return claim.citations[: 2 if relation == "attribution" else 1]
