"""What a speaker goes on to say in one sentence: "…,” said the mayor, adding that …". Finds no speaker of its own."""

import re
from collections.abc import Iterator, Sequence

from crosswire.engines.offline.extraction.tellers import find_speaker
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.sayings import Saying, read_sayings, tidy
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.text.keyed import Keyed
from crosswire.text.sayings.attribution import verb_stance
from crosswire.text.sayings.verbs import BASES
from crosswire.text.spans import Span
from crosswire_schemas.proposal import StatementProposal

_ADDING = Keyed(
    "adding explaining noting stressing warning",
    r",\s+(?P<verb>adding|noting|stressing|explaining|warning)\s+that\s+",
)
_AND_SAID = re.compile(r"\s+and\s+(?P<verb>[a-z]+)\s+(?:that|of)\s+")
_OPENING, _CLOSING = "“\"'‘", "”\"'’"
_FEWEST_WORDS = 3


def add_further(reading: ArticleReading, statements: Sequence[StatementProposal]) -> list[StatementProposal]:
    """Return *statements*, those that hold two sayings of one speaker as two, with what their speakers go on to say.

    "The mayor reported “two dead” and spoke of a raid" is two sayings. Only after a quotation is it sure who goes on:
    in "police said that the man ran and shouted that he was hurt" it is the man.
    """
    parted = [part for statement in statements for part in _part(reading, statement)]
    told: dict[int, list[StatementProposal]] = {}
    for one in parted:
        told.setdefault(one.at.sentence, []).append(one)
    for sentence in reading.sentences:
        parted += _go_on(reading, sentence, told.get(sentence.number, []))
    return sorted(parted, key=lambda one: one.at.sentence)


def _part(reading: ArticleReading, statement: StatementProposal) -> Iterator[StatementProposal]:
    words = statement.at.words
    joints = _AND_SAID.finditer(words) if words[0] in _OPENING else ()
    found = next((one for one in joints if one["verb"] in BASES), None)
    quoted = found and words[found.start() - 1] in _CLOSING
    sentence = reading.sentences[statement.at.sentence - 1]
    if not (statement.speaker and found and quoted) or sentence.text.count(words) != 1:
        yield statement
        return
    start = sentence.span.start + sentence.text.index(words)
    first, second = Span(start, start + found.start()), Span(start + found.end(), start + len(words))
    yield statement.model_copy(update={"at": sentence.point(*first)})
    yield statement.model_copy(
        update={"at": sentence.point(*second), "verb": found["verb"], "stance": verb_stance(found["verb"])}
    )


def _go_on(
    reading: ArticleReading, sentence: Sentence, own: Sequence[StatementProposal]
) -> Iterator[StatementProposal]:
    """The sayings of *sentence* behind a participle that none of its *own* statements holds."""
    text, (start, end) = sentence.article.text, sentence.span
    quoted = [quotation.span for quotation in sentence.quotations]
    for found in _ADDING.finditer(sentence.low, text, start, end):
        content = tidy(text, Span(found.end(), end))
        held = any(text[found.end() : content.end] in one.at.words for one in own)
        before = _saying_before(reading, sentence, found.start())
        speaker = find_speaker(text, before.speaker) if before else None
        if held or any(span.start < found.start() < span.end for span in quoted) or not (before and speaker):
            continue
        if len(text[slice(*content)].split()) < _FEWEST_WORDS:
            continue
        yield StatementProposal(
            about=reading.about_of(sentence),
            speaker=before.speaker_in.point(*speaker),
            anonymity=before.anonymity,
            verb=found["verb"],
            stance=verb_stance(found["verb"]),
            at=sentence.point(*content),
        )


def _saying_before(reading: ArticleReading, sentence: Sentence, position: int) -> Saying | None:
    """The last saying of the sentence that ends before *position*: whoever adds has said something."""
    near = reading.sentences[max(0, sentence.number - 5) : sentence.number]
    told = [one for one in read_sayings(sentence, near[:-1]) if one.content.end <= position]
    return max(told, key=lambda one: one.content.end, default=None)
