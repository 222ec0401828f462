"""Who says what: each saying with its words, and what the article tells in its own voice. Weighs nothing.

A saying is the clause that carries it, copied whole. Greetings, calls to the reader and questions are none.
"""

from collections.abc import Iterator

from crosswire.engines.offline.extraction.tellers import find_speaker
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.phrases import find_whole
from crosswire.engines.offline.reading.sayings import Saying, read_sayings, tidy
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.keyed import Keyed
from crosswire.text.spans import Span
from crosswire_schemas.proposal import StatementProposal

# These two are searched in lower-case text.
_FILLER = Keyed(
    """article check click cookies download good log newsletter privacy read reserved see share sign stay story
    subscribe terms thank us watch welcome""",
    r"\b(?:click\s+here|sign\s+up|subscribe|newsletter|follow\s+us|read\s+more|download\s+(?:the|our)|cookies?|"
    r"privacy\s+policy|"
    r"terms\s+of\s+(?:use|service)|all\s+rights\s+reserved|thank\s+you\s+for|thanks\s+for|welcome\s+(?:to|back)|"
    r"good\s+(?:morning|evening|night)|"
    r"log\s+in|watch\s+(?:the|our)\s+video|see\s+also|related\s+(?:stories|articles)|contact\s+us|share\s+this|"
    r"more\s+on\s+this\s+story|"
    r"developing\s+story|stay\s+with|check\s+back)\b",
)
_UNSURE = Keyed(
    """allegedly apparently believed clear could likely may might possible presumably reports suspected thought
    unclear unconfirmed""",
    r"\b(?:may|might|could\s+have|possibly|apparently|allegedly|reportedly|presumably|suspected|believed\s+to|"
    r"thought\s+to|"
    r"unclear|not\s+clear|unconfirmed|likely)\b",
)
_FEWEST_WORDS = 3
_FEWEST_OWN = 5


def find_statements(reading: ArticleReading) -> list[StatementProposal]:
    """Return what the article reports, in its order: sayings with their speaker, and its own telling.

    Every clause is a run of words of one sentence. A quotation that fills a sentence alone belongs to the speaker of
    the sentence before it.
    """
    told = _collect(reading)
    statements: list[StatementProposal] = []
    last: Saying | None = None
    for sentence in reading.sentences:
        about = reading.about_of(sentence)
        sayings = _distinct(told[sentence.number])
        if not sayings and last and _is_quoted_whole(sentence):
            sayings = [last._replace(content=tidy(sentence.article.text, sentence.span))]
        statements += [one for saying in sayings if (one := _propose(sentence, saying, about))]
        if not sayings:
            statements += _tell(sentence, about)
        last = sayings[-1] if sayings else None
    return statements


def _collect(reading: ArticleReading) -> dict[int, list[Saying]]:
    """The sayings by the number of the sentence that holds their words; one that runs over two is in both."""
    told: dict[int, list[Saying]] = {sentence.number: [] for sentence in reading.sentences}
    for sentence in reading.sentences:
        near = reading.sentences[max(0, sentence.number - 5) : sentence.number]
        for saying in read_sayings(sentence, near[:-1]):
            for home in near:
                start, end = max(saying.content.start, home.span.start), min(saying.content.end, home.span.end)
                if start < end:
                    told[home.number].append(saying._replace(content=Span(start, end)))
    return told


def _distinct(sayings: list[Saying]) -> list[Saying]:
    """Sayings worth reporting; of two that overlap the longer, for the shorter repeats a part of it."""
    kept: list[Saying] = []
    for saying in sorted(sayings, key=lambda one: one.content.start - one.content.end):
        start, end = saying.content
        overlaps = any(start < one.content.end and one.content.start < end for one in kept)
        if len(saying.told_in.article.text[start:end].split()) >= _FEWEST_WORDS and not overlaps:
            kept.append(saying)
    return sorted(kept, key=lambda one: one.content)


def _propose(sentence: Sentence, saying: Saying, about: str) -> StatementProposal | None:
    """The saying; None where what would be its speaker is nobody: in the article's own voice it would be a fact."""
    speaker = find_speaker(sentence.article.text, saying.speaker)
    if speaker is None:
        return None
    has_verb = saying.told_in.number in {sentence.number, saying.speaker_in.number}
    return StatementProposal(
        about=about,
        speaker=saying.speaker_in.point(*speaker),
        anonymity=saying.anonymity,
        verb=(saying.verb or None) if has_verb else None,
        stance=saying.stance,
        at=sentence.point(*tidy(sentence.article.text, saying.content)),
    )


def _is_quoted_whole(sentence: Sentence) -> bool:
    """Whether nothing of the sentence stands outside a quotation."""
    return any(
        quotation.span.start <= sentence.span.start + 1 and sentence.span.end - 2 <= quotation.span.end
        for quotation in sentence.quotations
    )


def _tell(sentence: Sentence, about: str) -> Iterator[StatementProposal]:
    """The sentence as the article's own telling, if it tells something of an event."""
    text = sentence.text
    if len(text.split()) < _FEWEST_OWN or text.rstrip("\"”'’").endswith("?") or _FILLER.search(sentence.low):
        return
    unsure = bool(_UNSURE.search(sentence.low))
    tells = sentence.names or sentence.quantities or sentence.dates or sentence.kinds
    if not (tells or unsure):
        return
    span = find_whole(sentence.article.text, *tidy(sentence.article.text, sentence.span))
    yield StatementProposal(
        about=about,
        speaker=None,
        anonymity=None,
        verb=None,
        stance="possible" if unsure else "fact",
        at=sentence.point(*span),
    )
