"""Invented articles with a wanted measure of words, credits and remarks in common, for tests of their origins."""

from collections.abc import Sequence
from hashlib import sha256

from crosswire.reading.article import Source, build_article
from crosswire.reconciliation.origins.lineages import find_lineages
from crosswire.text.prose import NumberedArticle, number_sentences
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Statement
from crosswire_schemas.reconciliation import Claim

REMARKS = [
    ("the mayor", "a statement from the mayor's office"),
    ("police", "a police spokesman"),
    ("a diver", "the diver"),
    ("the mayor", "the mayor"),
    ("police", "police"),
]


def told(*numbers: int) -> str:
    """A sentence of ten words for each number, with no word in common with that of another number."""
    return " ".join(f"They {' '.join(f'word{n}x{place}' for place in range(8))} there." for n in numbers)


def read(text: str, name: str = "one", publisher: str | None = None) -> NumberedArticle:
    """The article as a file of this text is read, with its credits and regions."""
    article = build_article(Source(f"{name}.txt", sha256(text.encode()).hexdigest(), text, "utf-8"))
    return number_sentences(article.model_copy(update={"id": name, "publisher": publisher or article.publisher}))


def said(article: str, speaker: str | None, number: int) -> Claim:
    cited = (Citation(article=article, file=f"{article}.txt", start=0, end=4, quote="They"),)
    item = Statement.model_validate(
        {"speaker": speaker, "anonymity": None, "verb": None, "text": "They", "quoted": False, "stance": "fact"}
        | {"about": "incident", "citations": cited}
    )
    return Claim(
        id=f"{article}{number}",
        article=article,
        slot="statement",
        event="incident",
        text="They",
        said_by=speaker,
        item=item,
        citations=cited,
        evidence=cited,
    )


def carry(*speakers: tuple[str, str]) -> list[list[Claim]]:
    """A group for each pair of speakers: what the first says in article "one" and the second in article "two"."""
    return [[said("one", a, n), said("two", b, n)] for n, (a, b) in enumerate(speakers)]


def is_one(one: NumberedArticle, other: NumberedArticle, groups: Sequence[Sequence[Claim]] = ()) -> bool:
    return len(find_lineages([one, other], groups)) == 1
