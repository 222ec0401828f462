"""The story of ``samples`` as it stands later: articles added, taken out, revised or renamed, and any part replaced."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from crosswire_schemas import Article, Summary
from crosswire_schemas.summary import ArticleEntry, Lineage, Position, Sentence
from samples import ARTICLES, SUMMARY, cite


def write_article(file: str, text: str) -> Article:
    digest = sha256(text.encode()).hexdigest()
    return Article(id=digest[:8], file=file, sha256=digest, text=text, encoding="utf-8")


WIRE = write_article(
    "wire.txt", "Twelve passengers were hurt, the coast guard said. The pilot was questioned on Monday.\n"
)
TWELVE = cite(WIRE, "Twelve passengers were hurt, the coast guard said.")
QUESTIONED = cite(WIRE, "The pilot was questioned on Monday.")

NEW_SENTENCE = Sentence(text="The pilot was questioned.", kind="fact", citations=(QUESTIONED,))
COAST_GUARD = Position(value="Twelve", said_by="the coast guard", citations=(TWELVE,))
ANOTHER_MODEL = SUMMARY.run.model_copy(update={"engine": "model", "model": "vel-1", "prompts": {"write.v1": "ab"}})


def edit(summary: Summary = SUMMARY, **parts: Any) -> Summary:
    """*summary* with some parts replaced, checked as if it had been read from a file."""
    return Summary.model_validate(summary.model_copy(update=parts).model_dump(by_alias=True))


def replace(things: tuple[Any, ...], index: int, **parts: Any) -> tuple[Any, ...]:
    """*things* with parts of one replaced."""
    return (*things[:index], things[index].model_copy(update=parts), *things[index + 1 :])


def add_wire(summary: Summary = SUMMARY, **parts: Any) -> Summary:
    """*summary* with one more article, of an origin of its own."""
    entry = ArticleEntry(
        id=WIRE.id,
        file=WIRE.file,
        sha256=WIRE.sha256,
        title=None,
        publisher=None,
        published=None,
        lineage="l9",
        notes=(),
    )
    lineage = Lineage(id="l9", label="wire.txt", articles=(WIRE.id,), basis=())
    return edit(summary, articles=(*summary.articles, entry), lineages=(*summary.lineages, lineage), **parts)


def revise(file: str, change: Callable[[str], str], summary: Summary = SUMMARY) -> Summary:
    """*summary* after the text of *file* was changed, with the same words cited at their new places."""
    before = next(article for article in ARTICLES if article.file == file)
    after = write_article(file, change(before.text))

    def walk(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [walk(part) for part in value]
        if not isinstance(value, dict):
            return after.id if value == before.id else after.sha256 if value == before.sha256 else value
        if value.get("article") == before.id and "quote" in value:
            return cite(after, value["quote"]).model_dump()
        return {key: walk(part) for key, part in value.items()}

    return Summary.model_validate(walk(summary.model_dump(by_alias=True)))


def rename(file: str, name: str, summary: Summary = SUMMARY) -> Summary:
    """*summary* after *file* got another name."""

    def walk(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [walk(part) for part in value]
        if isinstance(value, dict):
            return {key: walk(part) for key, part in value.items()}
        return name if value == file else value

    return Summary.model_validate(walk(summary.model_dump(by_alias=True)))
