"""Good summaries to make faults in: those of ``stories/``, and those of given folders. Makes no fault itself.

A story's ``summary.json`` is short: a citation is ``"FILE N"``, sentence N of FILE.txt.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from crosswire.checks.finding import Sources
from crosswire.reading import read_story
from crosswire.text.prose import NumberedArticle, number_sentences
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Run, Summary, Tokens

STORIES = Path(__file__).with_name("stories")
RUN = Run(
    engine="offline",
    model=None,
    endpoint=None,
    prompts={},
    schema_sha256="0" * 64,
    requests=0,
    tokens=Tokens(input=None, output=None),
    recorded=False,
)
"""What is on record of summaries that no engine made: of those here, and of those that tests write by hand."""


class GoodSummary(NamedTuple):
    """A summary that is right, and the articles it rests on."""

    name: str
    summary: Summary
    sources: Sources


def read_own() -> list[GoodSummary]:
    """The stories of the project."""
    return [_read_short(folder) for folder in sorted(STORIES.iterdir()) if folder.is_dir()]


def read_given(summary: Path, articles: Path) -> GoodSummary:
    """A summary as ``crosswire summarize`` wrote it, with the folder it was made of."""
    given = Summary.model_validate_json(summary.read_bytes())
    by_file = {article.file: article for article in read_story(articles).articles}
    sources = {
        entry.id: number_sentences(by_file[entry.file].model_copy(update={"id": entry.id})) for entry in given.articles
    }
    return GoodSummary(articles.name, given, sources)


def _read_short(folder: Path) -> GoodSummary:
    articles = [number_sentences(article) for article in read_story(folder).articles]
    by_name = {Path(numbered.article.file).stem: numbered for numbered in articles}
    short = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    origins = {name: f"l{number}" for number, names in enumerate(short["origins"], 1) for name in names}
    long = {
        "title": _cited(short["title"], by_name),
        "sentences": [_cited(sentence, by_name) for sentence in short["sentences"]],
        "disagreements": [
            {**entry, "positions": [_cited(position, by_name) for position in entry["positions"]]}
            for entry in short["disagreements"]
        ],
        "timeline": [
            {**_cited(entry, by_name), "after": [_step(step, by_name) for step in entry.get("after", ())]}
            for entry in short["timeline"]
        ],
        "parties": [_party(names, by_name) for names in short["parties"]],
        "articles": [
            {
                **numbered.article.model_dump(include={"id", "file", "sha256", "title", "publisher", "published"}),
                "lineage": origins[name],
                "notes": (),
            }
            for name, numbered in by_name.items()
        ],
        "lineages": [
            {
                "id": f"l{number}",
                "label": " and ".join(names),
                "articles": [by_name[name].article.id for name in names],
                "basis": (),
            }
            for number, names in enumerate(short["origins"], 1)
        ],
        "not_reported": short["not_reported"],
    }
    empty: Mapping[str, Any] = {"failures": (), "withheld": (), "checks": (), "run": RUN}
    summary = Summary.model_validate({**long, **empty})
    return GoodSummary(folder.name, summary, {numbered.article.id: numbered for numbered in articles})


def _party(names: Mapping[str, list[str]], by_name: Mapping[str, NumberedArticle]) -> dict[str, Any]:
    aliases = [{"text": name, "citations": _cite(cites, by_name)} for name, cites in names.items()]
    return {"name": next(iter(names)), "aliases": aliases}


def _step(step: Mapping[str, Any], by_name: Mapping[str, NumberedArticle]) -> dict[str, Any]:
    """An order told in words cites the sentence, then the words in it for the later and for the earlier event."""
    cited = list(_cite(step["cites"], by_name))
    for words in (step[name] for name in ("then", "first") if name in step):
        start = cited[0].start + cited[0].quote.index(words)
        article = next(n.article for n in by_name.values() if n.article.id == cited[0].article)
        cited.append(article.cite(start, start + len(words)))
    return {"entry": step["entry"], "basis": step["basis"], "citations": cited}


def _cited(entry: Mapping[str, Any], by_name: Mapping[str, NumberedArticle]) -> dict[str, Any]:
    rest = {key: value for key, value in entry.items() if key != "cites"}
    return {**rest, "citations": _cite(entry["cites"], by_name)}


def _cite(places: Iterable[str], by_name: Mapping[str, NumberedArticle]) -> tuple[Citation, ...]:
    cited = []
    for name, number in (place.rsplit(" ", 1) for place in places):
        numbered = by_name[name]
        cited.append(numbered.article.cite(*numbered.sentences[int(number) - 1]))
    return tuple(cited)
