"""Single faults in what is told of: another event as this one, too much of it, an article silenced, a gap that is none.

Changes no word of a sentence but by taking those of another event.
"""

import re
from collections.abc import Iterator, Mapping

from benchmarks.checks.fault import SummaryMaker, change, put
from crosswire_schemas.summary import Sentence, Summary

_NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b")
_GAPS = {
    "whether anybody was killed": "killed|killing|died|drowned",
    "whether anybody was hurt": "wounded|injured|hurt",
    "whether anybody was arrested": "arrested|detained",
    "whether anybody is missing": "(?:are )?missing",
    "how many took part": "(?:people )?(?:marched|gathered|joined)",
}
"""What a sentence tells by its words, by the question that it answers."""


def tell_background_as_news(summary: Summary) -> Iterator[Summary]:
    """What is attributed may tell of another day that it names, so that only an undated sentence is at fault there."""
    for index, sentence in enumerate(summary.sentences):
        if sentence.kind == "background":
            yield put(summary, index, sentence.model_copy(update={"kind": "fact"}))
            undated = re.sub(r"^(?:In|Last) \w+(?:,)? ", "", sentence.text)
            if undated != sentence.text:
                told = {"kind": "attributed", "text": undated[0].upper() + undated[1:]}
                yield put(summary, index, sentence.model_copy(update=told))


def leak_figures(summary: Summary) -> Iterator[Summary]:
    """A figure of another event in a sentence on the incident, with its own citation beside the right one."""
    for background in (s for s in summary.sentences if s.kind == "background"):
        for index, sentence in enumerate(summary.sentences):
            for figure in _NUMBER.findall(re.sub(r"\b(?:19|20)\d\d\b", "", background.text)):
                for own in _NUMBER.finditer(sentence.text):
                    if sentence.kind != "background" and own[0] != figure and figure not in _quotes(sentence):
                        text = sentence.text[: own.start()] + figure + sentence.text[own.end() :]
                        cited = (*sentence.citations, *background.citations)
                        yield put(summary, index, sentence.model_copy(update={"text": text, "citations": cited}))


def leak_words(summary: Summary) -> Iterator[Summary]:
    """Another event told without its day, as if it were the incident."""
    for index, sentence in enumerate(summary.sentences):
        undated = re.sub(r"^(?:In|Last) \w+(?:,)? ", "", sentence.text)
        if sentence.kind == "background" and undated != sentence.text:
            for words in (undated, undated.replace(" had ", " ", 1)):
                told = sentence.model_copy(update={"text": words[0].upper() + words[1:], "kind": "fact"})
                yield put(summary, index, told)


def flood_background(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        if sentence.kind == "background":
            yield put(summary, index, *([sentence] * len(summary.sentences)))
    # Each sentence but the first two called background, in part or as a whole.
    for least in (2, len(summary.sentences) // 2):
        rest = tuple(s.model_copy(update={"kind": "background"}) for s in summary.sentences[least:])
        yield change(summary, sentences=(*summary.sentences[:least], *rest))


def silence_articles(summary: Summary) -> Iterator[Summary]:
    """Every sentence that cites an article is left out, and nothing says so."""
    for entry in summary.articles:
        left = tuple(s for s in summary.sentences if all(c.article != entry.id for c in s.citations))
        entries = [d.model_copy(update={"sentence": None}) for d in summary.disagreements]
        if left:
            yield change(summary, sentences=left, disagreements=tuple(entries))


def deny_told(summary: Summary) -> Iterator[Summary]:
    """What the sentences tell is listed as reported by nobody."""
    text = " ".join(s.text for s in summary.sentences if s.kind != "background")
    for gap, told in _GAPS.items():
        if re.search(rf"(?:{_NUMBER.pattern}) (?:\w+ ){{0,4}}(?:{told})|(?:{told}) (?:{_NUMBER.pattern})", text, re.I):
            yield change(summary, not_reported=(*summary.not_reported, gap))


def _quotes(sentence: Sentence) -> str:
    return " ".join(citation.quote for citation in sentence.citations)


WRONG_COVERAGE: Mapping[str, SummaryMaker] = {
    "background told as news": tell_background_as_news,
    "figure of another event": leak_figures,
    "another event without its day": leak_words,
    "too much background": flood_background,
    "article silenced": silence_articles,
    "told and listed as not reported": deny_told,
}
"""The makers by the kind of fault."""
