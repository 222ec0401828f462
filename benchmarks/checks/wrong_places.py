"""Single faults in what stands around the words: citations, kinds, tables. Changes no word of a sentence but by
taking those of another sentence or event.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Disagreement, Party, Position, Sentence, Summary

_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        """a an the of in on at to for from by with and or but that which who it its he his they their was were is be
        been has had have will not no as s said also""",
    )
)
Maker = Callable[[Summary], Iterator[Summary]]
_NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b")


def _with(summary: Summary, **changes: object) -> Summary:
    return summary.model_copy(update=changes)


def _put(summary: Summary, index: int, *sentences: Sentence) -> Summary:
    return _with(summary, sentences=(*summary.sentences[:index], *sentences, *summary.sentences[index + 1 :]))


def _recited(sentence: Sentence, index: int, **changes: object) -> Sentence:
    cited = list(sentence.citations)
    cited[index] = cited[index].model_copy(update=changes)
    return sentence.model_copy(update={"citations": tuple(cited)})


def move_offsets(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        for place, citation in enumerate(sentence.citations):
            for start, end in ((1, 0), (0, -1), (1, 1), (7, 7)):
                moved = {"start": citation.start + start, "end": citation.end + end}
                yield _put(summary, index, _recited(sentence, place, **moved))


def change_quotes(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        for place, citation in enumerate(sentence.citations):
            for quote in (citation.quote[:-1], citation.quote.replace(" ", "  ", 1), citation.quote.swapcase()):
                yield _put(summary, index, _recited(sentence, place, quote=quote))


def change_files(summary: Summary) -> Iterator[Summary]:
    """A citation with the id or the file of another article."""
    for index, sentence in enumerate(summary.sentences):
        for place, citation in enumerate(sentence.citations):
            for other in summary.articles:
                if other.id != citation.article:
                    yield _put(summary, index, _recited(sentence, place, article=other.id))
                    yield _put(summary, index, _recited(sentence, place, file=other.file))


def drop_citations(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        yield _put(summary, index, sentence.model_copy(update={"citations": ()}))


def exchange_citations(summary: Summary) -> Iterator[Summary]:
    for (i, a), (j, b) in combinations(enumerate(summary.sentences), 2):
        if not set(a.citations) & set(b.citations):
            changed = _put(summary, i, a.model_copy(update={"citations": b.citations}))
            yield _put(changed, j, b.model_copy(update={"citations": a.citations}))


def pad_citations(summary: Summary) -> Iterator[Summary]:
    """A citation that has nothing to do with the sentence: not one word is shared but the small ones."""
    for index, sentence in enumerate(summary.sentences):
        words = _words(sentence.text)
        others = [c for other in summary.sentences for c in other.citations]
        for citation in others:
            if not words & _words(citation.quote):
                yield _put(summary, index, sentence.model_copy(update={"citations": (*sentence.citations, citation)}))


def tell_background_as_news(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        if sentence.kind == "background":
            for kind in ("fact", "attributed"):
                yield _put(summary, index, sentence.model_copy(update={"kind": kind}))


def leak_figures(summary: Summary) -> Iterator[Summary]:
    """A figure of another event in a sentence on the incident, with its own citation beside the right one."""
    for background in (s for s in summary.sentences if s.kind == "background"):
        for index, sentence in enumerate(summary.sentences):
            for figure in _NUMBER.findall(re.sub(r"\b(?:19|20)\d\d\b", "", background.text)):
                for own in _NUMBER.finditer(sentence.text):
                    if sentence.kind != "background" and own[0] != figure and figure not in _quotes(sentence):
                        text = sentence.text[: own.start()] + figure + sentence.text[own.end() :]
                        cited = (*sentence.citations, *background.citations)
                        yield _put(summary, index, sentence.model_copy(update={"text": text, "citations": cited}))


def leak_words(summary: Summary) -> Iterator[Summary]:
    """Another event told without its day, as if it were the incident."""
    for index, sentence in enumerate(summary.sentences):
        undated = re.sub(r"^(?:In|Last) \w+(?:,)? ", "", sentence.text).replace(" had ", " ", 1)
        if sentence.kind == "background" and undated != sentence.text:
            told = sentence.model_copy(update={"text": undated[0].upper() + undated[1:], "kind": "fact"})
            yield _put(summary, index, told)


def flood_background(summary: Summary) -> Iterator[Summary]:
    for index, sentence in enumerate(summary.sentences):
        if sentence.kind == "background":
            yield _put(summary, index, *([sentence] * len(summary.sentences)))


def drop_positions(summary: Summary) -> Iterator[Summary]:
    """The sentence tells one side only, and cites that side only; the table still points to it."""
    for disagreement in summary.disagreements:
        if disagreement.sentence is not None:
            sentence = summary.sentences[disagreement.sentence]
            clauses = re.split(r"; |, while ", sentence.text)
            for clause, position in zip(clauses, disagreement.positions, strict=False):
                text = clause[0].upper() + clause[1:].rstrip(".") + "."
                cited = tuple(c for c in sentence.citations if _holds(c, position))
                told = Sentence(text=text, kind="attributed", citations=cited)
                yield _put(summary, disagreement.sentence, told)


def drop_entries(summary: Summary) -> Iterator[Summary]:
    """The sentence says that reports differ, and the table does not know of it."""
    for index in range(len(summary.disagreements)):
        yield _with(summary, disagreements=summary.disagreements[:index] + summary.disagreements[index + 1 :])


def forget_disagreements(summary: Summary) -> Iterator[Summary]:
    """One side told as the whole truth and every trace of the other removed from sentence and table."""
    for number, disagreement in enumerate(summary.disagreements):
        one_sided = _with(summary, disagreements=(disagreement,))
        for told in drop_positions(one_sided):
            yield _with(told, disagreements=summary.disagreements[:number] + summary.disagreements[number + 1 :])


def change_positions(summary: Summary) -> Iterator[Summary]:
    def change(position: Position) -> Iterator[dict[str, object]]:
        yield {"value": f"nearly {position.value}"}
        yield {"value": "Thirteen"}
        yield {"said_by": "the mayor of Eastbrook"}

    for number, disagreement in enumerate(summary.disagreements):
        for place, position in enumerate(disagreement.positions):
            for changes in change(position):
                yield _reposition(summary, number, place, changes)
        first, second = disagreement.positions[:2]
        swapped = _reposition(summary, number, 0, {"value": second.value})
        yield _reposition(swapped, number, 1, {"value": first.value})


def _reposition(summary: Summary, number: int, place: int, changes: dict[str, object]) -> Summary:
    entries: list[Disagreement] = list(summary.disagreements)
    positions = list(entries[number].positions)
    positions[place] = positions[place].model_copy(update=changes)
    entries[number] = entries[number].model_copy(update={"positions": tuple(positions)})
    return _with(summary, disagreements=tuple(entries))


def drop_table_positions(summary: Summary) -> Iterator[Summary]:
    for number, entry in enumerate(summary.disagreements):
        for place in range(len(entry.positions)):
            left = entry.positions[:place] + entry.positions[place + 1 :]
            changed = list(summary.disagreements)
            changed[number] = entry.model_copy(update={"positions": left})
            yield _with(summary, disagreements=tuple(changed))


def merge_parties(summary: Summary) -> Iterator[Summary]:
    for a, b in combinations(summary.parties, 2):
        merged = Party(name=a.name, aliases=(*a.aliases, *b.aliases))
        yield _with(summary, parties=(merged, *(p for p in summary.parties if p not in (a, b))))


def change_parties(summary: Summary) -> Iterator[Summary]:
    for number, party in enumerate(summary.parties):
        for place, alias in enumerate(party.aliases):
            for text in (f"{alias.text}ov", "the Eastbrook Society"):
                aliases = list(party.aliases)
                aliases[place] = alias.model_copy(update={"text": text})
                changed = party.model_copy(update={"aliases": tuple(aliases), "name": aliases[0].text})
                yield _with(summary, parties=(*summary.parties[:number], changed, *summary.parties[number + 1 :]))


def change_timeline(summary: Summary) -> Iterator[Summary]:
    def entries(number: int, **changes: object) -> Summary:
        changed = summary.timeline[number].model_copy(update=changes)
        return _with(summary, timeline=(*summary.timeline[:number], changed, *summary.timeline[number + 1 :]))

    for number in range(len(summary.timeline)):
        yield entries(number, when="1987-04-05")
        yield entries(number, text="the mayor of Eastbrook resigned")
    for (i, a), (j, b) in combinations(enumerate(summary.timeline), 2):
        times = list(summary.timeline)
        times[i], times[j] = a.model_copy(update={"when": b.when}), b.model_copy(update={"when": a.when})
        yield _with(summary, timeline=tuple(times))


def change_articles(summary: Summary) -> Iterator[Summary]:
    for number, entry in enumerate(summary.articles):
        wrong = {
            "published": "2001-01-01",
            "title": "Another title",
            "publisher": "Eastbrook Times",
            "sha256": "f" * 64,
        }
        for name, value in wrong.items():
            changed = entry.model_copy(update={name: value})
            yield _with(summary, articles=(*summary.articles[:number], changed, *summary.articles[number + 1 :]))


def silence_articles(summary: Summary) -> Iterator[Summary]:
    """Every sentence that cites an article is left out, and nothing says so."""
    for entry in summary.articles:
        left = tuple(s for s in summary.sentences if all(c.article != entry.id for c in s.citations))
        entries = [d.model_copy(update={"sentence": None}) for d in summary.disagreements]
        if left:
            yield _with(summary, sentences=left, disagreements=tuple(entries))


def deny_told(summary: Summary) -> Iterator[Summary]:
    """What the sentences tell is listed as reported by nobody."""
    text = " ".join(s.text for s in summary.sentences if s.kind != "background")
    harms = {"whether anybody was killed": "killed|died|drowned", "whether anybody was hurt": "wounded|injured"}
    for gap, told in harms.items():
        if re.search(rf"\d (?:\w+ ){{0,4}}(?:{told})|(?:two|six|five|four) (?:\w+ ){{0,4}}(?:{told})", text):
            yield _with(summary, not_reported=(*summary.not_reported, gap))


WRONG_PLACES: Mapping[str, Maker] = {
    "offset moved": move_offsets,
    "cited words changed": change_quotes,
    "citation of another file": change_files,
    "citations dropped": drop_citations,
    "citations exchanged": exchange_citations,
    "citation without need": pad_citations,
    "background told as news": tell_background_as_news,
    "figure of another event": leak_figures,
    "another event without its day": leak_words,
    "too much background": flood_background,
    "one side dropped from the sentence": drop_positions,
    "disagreement dropped from the table": drop_entries,
    "disagreement dropped without a trace": forget_disagreements,
    "position changed": change_positions,
    "position dropped": drop_table_positions,
    "parties merged": merge_parties,
    "name of a party changed": change_parties,
    "timeline changed": change_timeline,
    "article misdescribed": change_articles,
    "article silenced": silence_articles,
    "told and listed as not reported": deny_told,
}
"""The makers by the kind of fault."""


def _quotes(sentence: Sentence) -> str:
    return " ".join(citation.quote for citation in sentence.citations)


def _holds(citation: Citation, position: Position) -> bool:
    return any(c.article == citation.article and citation.start <= c.start < citation.end for c in position.citations)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold())) - _SMALL_WORDS
