"""The other events of an article as proposals. Which they are is decided where the scope of a sentence is."""

from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.words.kinds import find_kinds
from crosswire_schemas.proposal import RelatedEventProposal
from crosswire_schemas.vocabulary import EventKind


def find_related(reading: ArticleReading) -> list[RelatedEventProposal]:
    """Return a proposal for each other event that the reading knows, with its id, so that every *about* is known."""
    proposals = []
    for event in reading.events:
        sentence = reading.sentences[event.sentence - 1]
        text = sentence.article.text
        mentions = find_kinds(text, event.span) or sentence.kinds
        kind: EventKind = mentions[0].kind if mentions else "other"
        proposals.append(
            RelatedEventProposal(id=event.id, kind=kind, relation=event.relation, at=sentence.point(*event.span))
        )
    return proposals
