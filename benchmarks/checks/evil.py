"""No reply breaks what is delivered: ``python -m benchmarks.checks.evil [--replies N] [--seconds N] [--seed N]``.

Needs no model. Runs whole stories with an engine of worst cases and looks at summary, Markdown and page with rules of
its own, not with those of the checks.
"""

import argparse
import asyncio
import re
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest.mock import patch

from benchmarks.checks.evil_model import EvilEngine
from benchmarks.checks.stories import STORIES
from crosswire import record, workflow
from crosswire.engines.choice import Bench
from crosswire.engines.offline.engine import propose_incident
from crosswire.errors import CrosswireError
from crosswire.extraction import ground
from crosswire.options import Options
from crosswire.reading import read_story
from crosswire.render.json_text import parse_summary, render_json
from crosswire.render.markdown import render_markdown
from crosswire.render.page import render_html
from crosswire.render.visible import HIDDEN
from crosswire.text.prose import number_sentences
from crosswire.workflow import Result, summarize_story
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Incident
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.record import Record
from crosswire_schemas.summary import Summary

_ADDED = "Reports differ"
_NUMBER = re.compile(r"\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|javascript:", re.IGNORECASE)
_RAW_MARKUP = re.compile(r"(?<!\\)[<`]|(?<!\\)\]\(|(?<!\\)!\[")
_STRUCTURE = ("V01", "V10", "V28", "V29")
_TAGS = frozenset(
    re.findall(
        r"\w+",
        """html head meta title style body header main footer article section nav div p h1 h2 h3 h4 ol ul li dl
        dt dd table caption thead tbody tr th td a sup sub span bdi mark em strong small code time figure
        blockquote details summary br hr pre b i abbr cite q aside""",
    )
)


class Breach(NamedTuple):
    """A promise that did not hold, and the words that show it."""

    promise: str
    words: str


class Folder(NamedTuple):
    """A story on disk, with the honest proposal and the incident of each article by file."""

    path: Path
    honest: Mapping[str, IncidentProposal]
    incidents: Mapping[str, Incident]


def read_folder(path: Path) -> Folder:
    """Read a story once, for many runs."""
    articles = [number_sentences(article) for article in read_story(path).articles]
    honest = {numbered.article.file: propose_incident(numbered) for numbered in articles}
    grounded = {a.article.file: ground(honest[a.article.file], a).incident for a in articles}
    return Folder(path, honest, {file: incident for file, incident in grounded.items() if incident})


def run_evil(folder: Folder, random: Random) -> tuple[int, list[Breach]]:
    """Run one story with an evil engine; return the number of its replies and every broken promise."""
    spared = list(folder.honest)
    if random.random() < 0.5:
        spared.remove(random.choice(spared))
    else:
        spared = []
    engine = EvilEngine(random, {file: folder.honest[file] for file in spared})

    @asynccontextmanager
    async def open_evil(_: Options) -> AsyncIterator[Bench]:
        yield Bench(engine, model="evil", endpoint="127.0.0.1")

    try:
        with patch.object(workflow, "open_engine", open_evil), patch.object(record, "digest_schemas", lambda: "0" * 64):
            result = asyncio.run(summarize_story(folder.path, Options()))
        breaches = [*find_breaches(result, engine), *_interference(result, folder, spared)]
    except CrosswireError:
        breaches = []
    except Exception as error:  # noqa: BLE001  any other error is what is looked for
        breaches = [Breach("no run crashes", f"{type(error).__name__}: {error}"[:300])]
    return len(engine.proposals) + len(engine.alignments) + len(engine.drafts), breaches


def find_breaches(result: Result, engine: EvilEngine) -> Iterator[Breach]:
    """Every broken promise in what *result* delivers."""
    texts = {article.id: (article.file, article.text) for article in result.articles}
    for citation in _citations([result.summary, *(row.incident for row in result.incidents)]):
        file, text = texts.get(citation.article, ("", ""))
        if file != citation.file or text[citation.start : citation.end] != citation.quote:
            yield Breach("I1 every quotation is in its file", citation.quote[:80])
    yield from _sentences(result.summary)
    yield from _nothing_lost(result, engine)
    yield from _renderings(result)
    for check in result.summary.checks:
        if check.id in _STRUCTURE and check.passed is False:
            yield Breach(f"{check.id} holds for what is delivered", check.detail[:300])


def _citations(value: object) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from _citations(getattr(value, name))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _citations(part)


def _sentences(summary: Summary) -> Iterator[Breach]:
    title = [(summary.title.text, summary.title.citations)] if summary.sentences else []
    for text, citations in [*title, *((s.text, s.citations) for s in summary.sentences)]:
        cited = " ".join(citation.quote for citation in citations)
        if not citations:
            yield Breach("I2 every sentence cites", text[:80])
        for name, pattern in (("numbers", _NUMBER), ("names", _CAPITAL)):
            foreign = [w for w in pattern.findall(text) if w.casefold() not in cited.casefold()]
            if foreign:
                yield Breach(f"I3 {name} are in the cited words", f"{foreign} in {text[:200]!r}")
        if _ADDRESS.search(text):
            yield Breach("I8 no address in a sentence", text[:80])
        hidden = [c for c in HIDDEN.findall(text) if c not in cited]
        if hidden:
            yield Breach("I8 no hidden character in a sentence", repr(text[:200]))
        if re.search(r"[<>`{}\[\]|\\]", re.sub(r"[“\"].*?[”\"]", "", text)):
            yield Breach("I8 no markup in a sentence", repr(text[:200]))


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
        added = [t for t in delivered - Counter(s.text for s in draft.sentences) if not t.startswith(_ADDED)]
        if added:
            yield Breach("only disagreements are added", added[0][:80])


def _count(record: IncidentProposal | Incident) -> int:
    slots = ("related_events", "when", "where", "tolls", "actors", "means", "statements")
    return sum(len(getattr(record, slot)) for slot in slots)


def _interference(result: Result, folder: Folder, spared: Iterable[str]) -> Iterator[Breach]:
    found = {row.file: row.incident for row in result.incidents}
    for file in spared:
        if found.get(file) != folder.incidents.get(file):
            yield Breach("I6 one article changes no other", file)


class _Tags(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.wrong.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "style", "srcdoc", "action"):
                self.wrong.append(f"{tag} {name}")
            if name == "href" and not (value or "").startswith("#"):
                self.wrong.append(f"{tag} href {value}")


def _renderings(result: Result) -> Iterator[Breach]:
    text, page = render_markdown(result.summary), render_html(result.summary, result.articles)
    for wrong in _Tags(page).wrong:
        yield Breach("I8 no markup is active in the page", wrong)
    if found := _RAW_MARKUP.search(text):
        yield Breach("I8 no markup is active in Markdown", text[max(0, found.start() - 60) : found.end() + 60])
    for name, rendering in (("Markdown", text), ("the page", page)):
        if found := HIDDEN.search(rendering):
            yield Breach(f"I8 no hidden character in {name}", repr(rendering[max(0, found.start() - 60) : found.end()]))
    again = parse_summary(render_json(result.summary))
    if again.sentences != result.summary.sentences or len(again.withheld) != len(result.summary.withheld):
        yield Breach("JSON gives the same summary again", render_json(again)[:80])


def main(arguments: list[str]) -> int:
    """Run until enough replies were given; exit code 1 where a promise broke."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.checks.evil")
    parser.add_argument("--replies", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so many seconds")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    folders = [read_folder(path) for path in sorted(STORIES.iterdir()) if path.is_dir()]
    start, replies, seed = time.monotonic(), 0, chosen.seed
    broken: Counter[str] = Counter()
    while replies < chosen.replies and time.monotonic() - start < chosen.seconds:
        given, breaches = run_evil(folders[seed % len(folders)], Random(seed))
        for breach in breaches:
            if not broken[breach.promise]:
                print(f"seed {seed}: {breach.promise}: {breach.words[:300]}", flush=True)
            broken[breach.promise] += 1
        replies, seed = replies + given, seed + 1
    seconds = time.monotonic() - start
    print(f"{replies} replies in {seed - chosen.seed} runs, {replies / seconds:.0f} a second; broken: {dict(broken)}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
