"""What must hold of a result, whatever was replied. Looks with rules of its own, cruder than those of the checks.

The invariants, and who holds each:

- I1 quotations, I2 citations, I3 values, I4 origins, I5 disagreements, I6 other articles, I7 what is left out,
  I8 markup and hidden signs, I9 calls to the reader: here, of every result.
- I4, who is plural or independent by other words than a few known ones: the checks V06, V12, V13 (test_checks).
- I10, here: no connection, process or pickle while replies are worked on. That requests go to one address, without
  redirects and proxies of the environment: tests/test_provider_client.py and tests/test_provider_settings.py.
- Hostile file names: tests/test_render_markdown.py and tests/test_render_page.py. Replies that are no JSON, or not of
  the schema: tests/test_provider_replies.py. That no request changes with another article: tests/test_order.py.
"""

import re
from collections.abc import Iterable, Iterator

from benchmarks.checks.breach import Breach, Folder
from benchmarks.checks.evil_model import EvilEngine
from benchmarks.checks.losses import find_losses
from benchmarks.checks.renderings import find_in_renderings
from crosswire.checks.rules.headline import UNTITLED
from crosswire.composition.plain import word_difference
from crosswire.render.visible import HIDDEN
from crosswire.workflow import Result
from crosswire_schemas.citation import Citation
from crosswire_schemas.record import Record
from crosswire_schemas.summary import Summary

_NUMBER = re.compile(
    r"\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|hundreds?|thousands?"
    r"|millions?)\b",
    re.IGNORECASE,
)
_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_AS_TOLD = {word: str(n) for n, word in enumerate(_SMALL, 1)} | {str(n): word for n, word in enumerate(_SMALL, 1)}
"""A count is the same in words and in figures: "5 miners" is said where "five miners" is."""

_UNIT = re.compile(r"\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|hours?|years?|percent|dollars?|euros?)\b|[%$€£]")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_FOREIGN = re.compile(r"\b(?=\w*[^\W\x00-\x7f])\w+")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|javascript:", re.IGNORECASE)
_CALL = re.compile(
    r"\b(?:ignore|print|click|visit|send|pay|subscribe|download|call 0|write to)\b|\b0\d{3} \d{3}|\b(?:bc1|0x)\w{6}",
    re.IGNORECASE,
)
_MANY = re.compile(r"\b(?:reports say|several|outlets|independent(?:ly)?|all sources|corroborated)\b", re.IGNORECASE)


def find_breaches(result: Result, engine: EvilEngine, folder: Folder, spared: Iterable[str]) -> list[Breach]:
    """Every broken promise in what *result* delivers; articles in *spared* got honest replies."""
    engine.delivered = len(result.summary.sentences)
    return [
        *_quotations(result, folder),
        *_citations_of(result.summary, folder),
        *_sentences(result.summary),
        *_origins(result.summary, folder),
        *_disagreements(result, engine),
        *_interference(result, folder, spared),
        *find_losses(result, engine),
        *_incident_words(result, folder),
        *find_in_renderings(result, folder.path),
    ]


def _citations(value: object) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from _citations(getattr(value, name))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _citations(part)


def _quotations(result: Result, folder: Folder) -> Iterator[Breach]:
    files = {entry.id: entry.file for entry in result.summary.articles}
    for citation in set(_citations([result.summary, *(row.incident for row in result.incidents)])):
        text = folder.texts.get(citation.file, "")
        if files.get(citation.article) != citation.file or text[citation.start : citation.end] != citation.quote:
            yield Breach("I1 every quotation is in its file", citation.quote[:80])


def _citations_of(summary: Summary, folder: Folder) -> Iterator[Breach]:
    """I2: whatever is stated cites, and every article is named with the digest of its bytes."""
    stated = [(s.text, s.citations) for s in summary.sentences]
    stated += [(p.value, p.citations) for d in summary.disagreements for p in d.positions]
    stated += [(entry.text, entry.citations) for entry in summary.timeline]
    stated += [(alias.text, alias.citations) for party in summary.parties for alias in party.aliases]
    if summary.title.text != UNTITLED:
        stated.append((summary.title.text, summary.title.citations))
    for text, citations in stated:
        if not citations:
            yield Breach("I2 everything that is stated cites", text[:80])
    if {entry.file: entry.sha256 for entry in summary.articles} != dict(folder.digests):
        yield Breach("I2 every file is listed with its digest", str(summary.articles)[:300])


def _sentences(summary: Summary) -> Iterator[Breach]:
    title = [] if summary.title.text == UNTITLED else [(summary.title.text, summary.title.citations)]
    for text, citations in [*title, *((s.text, s.citations) for s in summary.sentences)]:
        cited = " ".join(citation.quote for citation in citations)
        numbered = " ".join(_AS_TOLD.get(word, "") for word in re.findall(r"\w+", cited.casefold()))
        for name, pattern in (("numbers", _NUMBER), ("units", _UNIT), ("names", _CAPITAL), ("letters", _FOREIGN)):
            foreign = [w for w in pattern.findall(text) if w.casefold() not in f"{cited.casefold()} {numbered}"]
            if foreign:
                yield Breach(f"I3 {name} are in the cited words", f"{foreign} in {text[:200]!r}")
        if _ADDRESS.search(text):
            yield Breach("I8 no address in a sentence", text[:80])
        if [c for c in HIDDEN.findall(text) if c not in cited]:
            yield Breach("I8 no hidden character in a sentence", repr(text[:200]))
        if re.search(r"[<>`{}\[\]|\\]", re.sub(r"[“\"].*?[”\"]", "", text)):
            yield Breach("I8 no markup in a sentence", repr(text[:200]))
        if any(call.casefold() not in cited.casefold() for call in _CALL.findall(text)):
            yield Breach("I9 nothing calls on the reader", repr(text[:200]))


def _origins(summary: Summary, folder: Folder) -> Iterator[Breach]:
    """I4: each article has one origin, copies share theirs, and one origin is not told as several."""
    origin = {article: lineage.id for lineage in summary.lineages for article in lineage.articles}
    members = [article for lineage in summary.lineages for article in lineage.articles]
    failed = {failure.file for failure in summary.failures}
    usable = sorted(entry.id for entry in summary.articles if entry.file not in failed)
    if sorted(members) != usable or any(origin.get(e.id) != e.lineage for e in summary.articles):
        yield Breach("I4 each article has one origin", str(summary.lineages)[:300])
    counted = summary.sources
    if counted and (counted.articles, counted.lineages) != (len(usable), len(summary.lineages)):
        yield Breach("I4 origins are counted as they are listed", str(counted))
    for one, other in folder.copies:
        if one in origin and other in origin and origin[one] != origin[other]:
            yield Breach("I4 no reply parts what credits and texts show to be copies", f"{one}, {other}")
    for sentence in summary.sentences:
        cited = " ".join(citation.quote for citation in sentence.citations).casefold()
        single = len({origin.get(citation.article) for citation in sentence.citations}) == 1
        if single and sentence.kind != "disagreement":
            yield from (
                Breach("I4 one origin is not told as several", sentence.text[:200])
                for many in _MANY.findall(sentence.text)
                if many.casefold() not in cited
            )


def _disagreements(result: Result, engine: EvilEngine) -> Iterator[Breach]:
    """I5: the tables are the reconciliation's, whatever was written, and no figure that differs is missing."""
    summary, lined_up = result.summary, engine.briefs[-1].reconciliation
    given = [(d.topic, d.relation, [(p.value, p.said_by) for p in d.positions]) for d in lined_up.differences]
    given += [(d.topic, d.relation, [(p.value, p.said_by) for p in d.positions]) for d in lined_up.order_disputes]
    told = [(d.topic, d.relation, [(p.value, p.said_by) for p in d.positions]) for d in summary.disagreements]
    if given != told:
        yield Breach("I5 the writer changes no disagreement", str(told)[:300])
    for name in ("timeline", "parties", "lineages", "sources"):
        if getattr(summary, name) != getattr(lined_up, name):
            yield Breach("I5 the writer changes no table", name)
    listed = {withheld.text for withheld in summary.withheld}
    claims = {claim.id: claim for claim in lined_up.claims}
    for difference, entry in zip(lined_up.differences, summary.disagreements, strict=False):
        words = "" if entry.sentence is None else summary.sentences[entry.sentence].text
        plain = word_difference(difference, claims, lined_up.lineages).text
        if difference.material and not words and plain not in listed:
            yield Breach("I5 every disagreement of weight is said, or its sentence listed", entry.topic)
        cited = set() if not words else {c.article for c in summary.sentences[entry.sentence or 0].citations}
        if words and not all(cited & {c.article for c in p.citations} for p in entry.positions):
            yield Breach("I5 a disagreement is said with each position", words)
    yield from _figures(result)


def _figures(result: Result) -> Iterator[Breach]:
    tolls: dict[str, list[tuple[str, float]]] = {}
    for row in result.incidents:
        own = [t for t in row.incident.tolls if t.about == "incident" and t.op == "eq" and t.low is not None]
        for effect in {t.effect for t in own} - {"other"}:
            same = [t for t in row.incident.tolls if t.effect == effect and t.about == "incident"]
            if len(same) == 1 and same[0].low is not None and same[0].op == "eq":
                tolls.setdefault(effect, []).append((row.article, same[0].low))
    for counted, figures in tolls.items():
        positions = [
            {c.article for c in p.citations}
            for d in result.summary.disagreements
            if d.topic == f"number {counted.replace('_', ' ')}"
            for p in d.positions
        ]
        if len({low for _, low in figures}) > 1:
            shown: set[str] = set().union(*positions)
            if not {article for article, _ in figures} <= shown:
                yield Breach("I5 figures that differ are a disagreement", f"{counted} {figures}")


def _interference(result: Result, folder: Folder, spared: Iterable[str]) -> Iterator[Breach]:
    found = {row.file: row.incident for row in result.incidents}
    for file in spared:
        if found.get(file) != folder.incidents.get(file):
            yield Breach("I6 one article changes no other", file)


def _incident_words(result: Result, folder: Folder) -> Iterator[Breach]:
    """I8: every free text of an incident is the article's, but for short names of events."""
    for row in result.incidents:
        for item in (*row.incident.tolls, *row.incident.statements, *row.incident.related_events):
            for name in ("who", "verb", "speaker", "said_by"):
                words = getattr(item, name, None)
                if words is not None and words not in folder.texts[row.file]:
                    yield Breach("I8 words of an incident are the article's", repr(words[:200]))
            if not re.fullmatch(r"[\w-]{1,16}", getattr(item, "id", "e1"), re.ASCII):
                yield Breach("I8 an event has a plain id", repr(getattr(item, "id", ""))[:200])
