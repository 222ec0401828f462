"""From ids to citations: the words that carry a drafted sentence, and every other article that says the same."""

from collections.abc import Iterable, Mapping

from crosswire.checks.finding import Sources
from crosswire.checks.rules.citations import check_against, check_needed
from crosswire.checks.rules.named import check_names
from crosswire.checks.rules.quoted import check_verbatim
from crosswire.checks.rules.values import check_dates, check_numbers
from crosswire.checks.rules.wording import check_foreign_words
from crosswire.composition.brief import Brief
from crosswire_schemas.citation import Citation
from crosswire_schemas.draft import DraftSentence
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.summary import Sentence

_CARRYING = (check_numbers, check_dates, check_names, check_verbatim, check_foreign_words, check_against)


class Citing:
    """Knows the claims of a story by id and by group."""

    def __init__(self, brief: Brief, sources: Sources) -> None:
        self.sources = sources
        self.claims: Mapping[str, Claim] = {claim.id: claim for claim in brief.reconciliation.claims}
        self.siblings = {name: group.claims for group in brief.reconciliation.groups for name in group.claims}
        self.differences = {difference.id: difference for difference in brief.differences}

    def unknown(self, draft: DraftSentence) -> list[str]:
        """Ids of *draft* that name nothing."""
        return [name for name in draft.claims if name not in self.claims] + [
            name for name in draft.disagreements if name not in self.differences
        ]

    def cite(self, draft: DraftSentence) -> Sentence:
        """Return *draft* with the sentences that carry it.

        Sentences that carry nothing of it are left out, and other articles added where a claim of the same group
        carries the whole sentence by itself: a reader should see every article that says it, and no article that
        says something near it.
        """
        named = [self.claims[name] for name in draft.claims if name in self.claims]
        cited = dict.fromkeys(citation for claim in named for citation in claim.evidence)
        sentence = self._without_needless(Sentence(text=draft.text, kind=draft.kind, citations=tuple(cited)))
        cited = dict.fromkeys(sentence.citations)
        articles = {citation.article for citation in cited}
        for claim in self._relatives(named):
            if claim.article not in articles and self._carries(claim.evidence, sentence):
                articles.add(claim.article)
                cited |= dict.fromkeys(claim.evidence)
        return sentence.model_copy(update={"citations": tuple(cited)})

    def _without_needless(self, sentence: Sentence) -> Sentence:
        """A citation that carries nothing or says otherwise is no fault of the words: it goes, unless all would."""
        troubles = (*check_needed(sentence, self.sources), *check_against(sentence, self.sources))
        needless = {trouble.text for trouble in troubles}
        kept = tuple(citation for citation in sentence.citations if citation.quote not in needless)
        return sentence.model_copy(update={"citations": kept or sentence.citations})

    def _relatives(self, named: Iterable[Claim]) -> list[Claim]:
        names = dict.fromkeys(name for claim in named for name in self.siblings[claim.id])
        return [self.claims[name] for name in names]

    def _carries(self, evidence: tuple[Citation, ...], sentence: Sentence) -> bool:
        alone = sentence.model_copy(update={"citations": evidence})
        return not any(list(check(alone, self.sources)) for check in _CARRYING)
