"""Is anything lost in silence? What was proposed is delivered or listed, and so is what two origins report (I7)."""

import re
from collections import Counter
from collections.abc import Iterator

from benchmarks.checks.breach import Breach
from benchmarks.checks.evil_model import EvilEngine
from crosswire.workflow import Result
from crosswire_schemas.incident import Incident
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.summary import Summary

_LONGER = re.compile(r"[^\W\d_]{4,}")
_ONE_WORD = 2
"""Spaces around a row of one word, which may be of something else."""


def find_losses(result: Result, engine: EvilEngine) -> Iterator[Breach]:
    """Everything that was reported or proposed, and is neither delivered nor listed."""
    yield from _silenced(result.summary, engine)
    yield from _nothing_lost(result, engine)


def _silenced(summary: Summary, engine: EvilEngine) -> Iterator[Breach]:
    """I7: what two origins report of the incident is cited or repeated by a sentence, or listed as left out."""
    brief = engine.briefs[-1]
    claims = {claim.id: claim for claim in brief.reconciliation.claims}
    listed = {w.text for w in summary.withheld if w.check == "brief"}
    spans = [(c.article, c.start, c.end) for s in summary.sentences for c in s.citations]
    said = [_beginnings(sentence.text) for sentence in summary.sentences]
    for group in brief.reconciliation.groups:
        if group.lineages < 2 or group.event != "incident" or group.slot == "actor":
            continue
        places = [(claims[name].citations[0], claims[name].text) for name in group.claims]
        sentences = [claims[name].evidence[0].quote for name in group.claims]
        told = any(a == c.article and s <= c.start and c.end <= e for c, _ in places for a, s, e in spans)
        rows = [row for row in (_beginnings(text) for _, text in places) if row.count(" ") > _ONE_WORD]
        repeated = any(row in words for row in rows for words in said)
        if group.slot == "means":
            repeated = any(text.casefold() in s.text.casefold() for _, text in places for s in summary.sentences)
        # What is told in one word is listed with the sentence around it.
        if not (told or repeated) and listed.isdisjoint([*sentences, *(text for _, text in places)]):
            yield Breach("I7 what two origins report is told or listed", places[0][1][:200])


def _beginnings(text: str) -> str:
    """The longer words of *text* by their first letters: who cites another article may still tell the same."""
    return "".join(f" {word[:4]}" for word in _LONGER.findall(text.casefold())) + " "


def _nothing_lost(result: Result, engine: EvilEngine) -> Iterator[Breach]:
    summary = result.summary
    extracted = {row.file: row.incident for row in result.incidents}
    refused = Counter(w.reason.partition(": ")[0] for w in summary.withheld if w.check == "extract")
    for file, proposal in engine.proposals.items():
        if file in extracted:
            proposed, kept = _count(proposal), _count(extracted[file])
            if proposed != kept + refused[file]:
                yield Breach("nothing of a proposal is lost", f"{proposed} = {kept} + {refused[file]}")
    listed = Counter(w.text for w in summary.withheld)
    delivered = Counter(sentence.text for sentence in summary.sentences)
    for draft in engine.drafts:
        for text, count in Counter(sentence.text for sentence in draft.sentences).items():
            if count > delivered[text] + listed[text]:
                yield Breach("no drafted sentence is lost", text[:80])
        if draft.title.text != summary.title.text and not listed[draft.title.text]:
            yield Breach("a refused title is listed", draft.title.text[:80])
        added = delivered - Counter(s.text for s in draft.sentences)
        said = {summary.sentences[d.sentence].text for d in summary.disagreements if d.sentence is not None}
        if foreign := [text for text in added if text not in said]:
            yield Breach("only disagreements are added", foreign[0][:80])


def _count(record: IncidentProposal | Incident) -> int:
    slots = ("related_events", "when", "where", "tolls", "actors", "means", "statements")
    return sum(len(getattr(record, slot)) for slot in slots)
