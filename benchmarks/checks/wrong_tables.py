"""Single faults in the tables, or in how a sentence goes with them: disagreements, parties, timeline, articles."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from benchmarks.checks.fault import SummaryMaker, change, holds, put
from crosswire_schemas.summary import Disagreement, Party, Position, Sentence, Summary


def drop_positions(summary: Summary) -> Iterator[Summary]:
    """The sentence tells one side only, and cites that side only; the table still points to it."""
    for disagreement in summary.disagreements:
        if disagreement.sentence is not None:
            sentence = summary.sentences[disagreement.sentence]
            clauses = re.split(r"; |, while ", sentence.text)
            for clause, position in zip(clauses, disagreement.positions, strict=False):
                text = clause[0].upper() + clause[1:].rstrip(".") + "."
                cited = tuple(c for c in sentence.citations if holds(c, position))
                told = Sentence(text=text, kind="attributed", citations=cited)
                yield put(summary, disagreement.sentence, told)


def drop_entries(summary: Summary) -> Iterator[Summary]:
    """The sentence says that reports differ, and the table does not know of it."""
    for index in range(len(summary.disagreements)):
        yield change(summary, disagreements=summary.disagreements[:index] + summary.disagreements[index + 1 :])


def forget_disagreements(summary: Summary) -> Iterator[Summary]:
    """One side told as the whole truth and every trace of the other removed from sentence and table."""
    for number, disagreement in enumerate(summary.disagreements):
        one_sided = change(summary, disagreements=(disagreement,))
        for told in drop_positions(one_sided):
            yield change(told, disagreements=summary.disagreements[:number] + summary.disagreements[number + 1 :])


def change_positions(summary: Summary) -> Iterator[Summary]:
    def alter(position: Position) -> Iterator[dict[str, object]]:
        yield {"value": f"nearly {position.value}"}
        yield {"value": "Thirteen"}
        yield {"said_by": "the mayor of Eastbrook"}

    for number, disagreement in enumerate(summary.disagreements):
        for place, position in enumerate(disagreement.positions):
            for changes in alter(position):
                yield _reposition(summary, number, place, changes)
        first, second = disagreement.positions[:2]
        swapped = _reposition(summary, number, 0, {"value": second.value})
        yield _reposition(swapped, number, 1, {"value": first.value})


def _reposition(summary: Summary, number: int, place: int, changes: dict[str, object]) -> Summary:
    entries: list[Disagreement] = list(summary.disagreements)
    positions = list(entries[number].positions)
    positions[place] = positions[place].model_copy(update=changes)
    entries[number] = entries[number].model_copy(update={"positions": tuple(positions)})
    return change(summary, disagreements=tuple(entries))


def drop_table_positions(summary: Summary) -> Iterator[Summary]:
    for number, entry in enumerate(summary.disagreements):
        for place in range(len(entry.positions)):
            left = entry.positions[:place] + entry.positions[place + 1 :]
            changed = list(summary.disagreements)
            changed[number] = entry.model_copy(update={"positions": left})
            yield change(summary, disagreements=tuple(changed))


def merge_parties(summary: Summary) -> Iterator[Summary]:
    for a, b in combinations(summary.parties, 2):
        merged = Party(name=a.name, aliases=(*a.aliases, *b.aliases))
        yield change(summary, parties=(merged, *(p for p in summary.parties if p not in (a, b))))


def change_parties(summary: Summary) -> Iterator[Summary]:
    for number, party in enumerate(summary.parties):
        for place, alias in enumerate(party.aliases):
            for text in (f"{alias.text}ov", "the Eastbrook Society"):
                aliases = list(party.aliases)
                aliases[place] = alias.model_copy(update={"text": text})
                changed = party.model_copy(update={"aliases": tuple(aliases), "name": aliases[0].text})
                yield change(summary, parties=(*summary.parties[:number], changed, *summary.parties[number + 1 :]))


def change_timeline(summary: Summary) -> Iterator[Summary]:
    def entries(number: int, **changes: object) -> Summary:
        changed = summary.timeline[number].model_copy(update=changes)
        return change(summary, timeline=(*summary.timeline[:number], changed, *summary.timeline[number + 1 :]))

    for number in range(len(summary.timeline)):
        yield entries(number, when="1987-04-05")
        yield entries(number, text="the mayor of Eastbrook resigned")
    for (i, a), (j, b) in combinations(enumerate(summary.timeline), 2):
        times = list(summary.timeline)
        times[i], times[j] = a.model_copy(update={"when": b.when}), b.model_copy(update={"when": a.when})
        yield change(summary, timeline=tuple(times))


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
            yield change(summary, articles=(*summary.articles[:number], changed, *summary.articles[number + 1 :]))


WRONG_TABLES: Mapping[str, SummaryMaker] = {
    "one side dropped from the sentence": drop_positions,
    "disagreement dropped from the table": drop_entries,
    "disagreement dropped without a trace": forget_disagreements,
    "position changed": change_positions,
    "position dropped": drop_table_positions,
    "parties merged": merge_parties,
    "name of a party changed": change_parties,
    "timeline changed": change_timeline,
    "article misdescribed": change_articles,
}
"""The makers by the kind of fault."""
