"""One article of the evaluation data as the embedded engine reads it. Measures nothing."""

from hashlib import sha256

from crosswire.engines.offline.engine import propose_incident
from crosswire.extraction import ground
from crosswire.reading.article import Given, Source, build_article
from crosswire.text.prose import number_sentences
from crosswire_schemas.article import Article
from crosswire_schemas.incident import Incident


def extract(name: str, text: str, *, title: str | None, published: str | None) -> tuple[Article, Incident | None]:
    """Return the article made of *text* below its *title*, as a file has them, and its incident if there is one."""
    text = f"{title.strip()}\n\n{text}" if title and title.strip() else text
    source = Source(name, sha256(text.encode()).hexdigest(), text, "utf-8")
    article = build_article(source, Given(title=title, published=published))
    numbered = number_sentences(article)
    return article, ground(propose_incident(numbered), numbered).incident
