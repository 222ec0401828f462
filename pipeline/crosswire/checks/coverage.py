"""Is anything missing? V10, V22 and the use of every article. Looks at the summary as a whole."""

from collections.abc import Iterator

from crosswire.checks.finding import Finding
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Disagreement, Sentence, Summary


def find_unsaid_positions(summary: Summary) -> Iterator[Finding]:
    """V10: a sentence that words a disagreement cites each of its positions."""
    for number, disagreement in enumerate(summary.disagreements, 1):
        where = f"disagreement {number}"
        if len(disagreement.positions) < 2:
            yield Finding("V10", where, disagreement.topic, "a disagreement has two positions or more")
        if disagreement.sentence is None:
            continue
        if disagreement.sentence >= len(summary.sentences):
            yield Finding("V10", where, disagreement.topic, f"there is no sentence {disagreement.sentence + 1}")
            continue
        sentence = summary.sentences[disagreement.sentence]
        missing = unsaid_positions(sentence, disagreement)
        if missing:
            yield Finding(
                "V10", where, disagreement.topic, f"sentence {disagreement.sentence + 1} leaves out {missing}"
            )


def unsaid_positions(sentence: Sentence, disagreement: Disagreement) -> str:
    """The positions of *disagreement* whose words *sentence* does not cite; empty if none is left out."""
    return ", ".join(
        repr(position.value)
        for position in disagreement.positions
        if not any(_within(cited, wide) for cited in position.citations for wide in sentence.citations)
    )


def _within(cited: Citation, wide: Citation) -> bool:
    return cited.article == wide.article and wide.start <= cited.start and cited.end <= wide.end


def find_unused_articles(summary: Summary) -> Iterator[Finding]:
    """V29: every article is cited by a sentence, or a note says why it is not."""
    cited = {citation.article for sentence in summary.sentences for citation in sentence.citations}
    for article in summary.articles:
        if article.id not in cited and not any(note.startswith("not cited") for note in article.notes):
            yield Finding("V29", "articles", article.file, "no sentence cites this article and no note explains it")
