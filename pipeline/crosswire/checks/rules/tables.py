"""Do the tables of a summary hold? V01 for disagreements, timeline, parties, origins; V28 for the articles."""

from collections.abc import Iterable, Iterator, Sequence

from crosswire.checks.finding import Finding, Sources, Tables
from crosswire.checks.reading.days import read_dates
from crosswire.checks.reading.sayings import stands_in
from crosswire.checks.rules.citations import misquotation
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import UNDATED, ArticleEntry, Disagreement, Party, Summary, TimelineEntry

_OWN = ("title", "publisher", "published", "sha256")


def find_misquotations(summary: Summary, sources: Sources, _: Tables) -> Iterator[Finding]:
    """V01: every citation of a table is exactly what the file says at its place."""
    for where, cited in _cited(summary):
        for citation in cited:
            reason = misquotation(citation, sources)
            if reason:
                yield Finding("V01", where, citation.quote, reason)


def _cited(summary: Summary) -> Iterator[tuple[str, Iterable[Citation]]]:
    for number, disagreement in enumerate(summary.disagreements, 1):
        yield f"disagreement {number}", (c for p in disagreement.positions for c in p.citations)
    for number, entry in enumerate(summary.timeline, 1):
        yield f"timeline {number}", (*entry.citations, *(c for step in entry.after for c in step.citations))
    for party in (*summary.parties, *summary.speakers):
        yield f"party {party.name}", (c for alias in party.aliases for c in alias.citations)
    for lineage in summary.lineages:
        yield f"origin {lineage.id}", (c for basis in lineage.basis for c in basis.citations)


def find_unfounded_entries(summary: Summary, sources: Sources, _: Tables) -> Iterator[Finding]:
    """V01: what a table says stands in the words it cites: a position, who holds it, a name, a time."""
    for number, disagreement in enumerate(summary.disagreements, 1):
        yield from _positions(f"disagreement {number}", disagreement, sources)
    for number, entry in enumerate(summary.timeline, 1):
        yield from _times(f"timeline {number}", entry, sources)
    for party in (*summary.parties, *summary.speakers):
        yield from _names(f"party {party.name}", party)


def _positions(where: str, disagreement: Disagreement, sources: Sources) -> Iterator[Finding]:
    for position in disagreement.positions:
        if not _said(position.value, position.citations):
            yield Finding("V01", where, position.value, "the position is not in the words it cites")
        texts = [sources[c.article].article.text for c in position.citations if c.article in sources]
        for speaker in (position.said_by or "").split("; "):
            if speaker.strip() and not (_name((speaker,), texts) or _name(speaker.split(" or "), texts)):
                yield Finding("V01", where, speaker, "no article cited for the position names this speaker")


def _name(descriptions: Iterable[str], texts: Sequence[str]) -> bool:
    """Whether *texts* have each description, of which a later one has lost the capital that opened its sentence."""
    written = ((one, one[:1].upper() + one[1:]) for one in descriptions)
    return all(any(stands_in(word, text) for word in either for text in texts) for either in written)


def _times(where: str, entry: TimelineEntry, sources: Sources) -> Iterator[Finding]:
    if not _said(entry.text, entry.citations):
        yield Finding("V01", where, entry.text, "the event is not in the words it cites")
    dated = any(_dates(citation, sources) & {entry.when[:10], entry.when} for citation in entry.citations)
    if entry.when != UNDATED and not dated and not _said(entry.when, entry.citations):
        yield Finding("V01", where, entry.when, "the time is not in the words it cites, nor follows from them")


def _said(words: str, citations: Iterable[Citation]) -> bool:
    return any(stands_in(words, citation.quote) for citation in citations)


def _dates(citation: Citation, sources: Sources) -> set[str]:
    """ISO dates that the cited words mean, given their article's own date."""
    dated = citation.article in sources and bool(sources[citation.article].article.published)
    return {d.date for d in read_dates(citation, sources) if d.date and (dated or not d.relative)}


def _names(where: str, party: Party) -> Iterator[Finding]:
    if party.name not in {alias.text for alias in party.aliases}:
        yield Finding("V01", where, party.name, "the name is none of the names it is said to have")
    for alias in party.aliases:
        if not _said(alias.text, alias.citations):
            yield Finding("V01", where, alias.text, "the name is not in the words it cites")


def find_changed_files(summary: Summary, sources: Sources, _: Tables) -> Iterator[Finding]:
    """V28: every article of the summary is there, with the bytes it had and what it says of itself."""
    for entry in summary.articles:
        numbered = sources.get(entry.id)
        if numbered is None:
            yield Finding("V28", "articles", entry.file, "the file is not there")
        else:
            yield from _differing(entry, numbered.article.model_dump(include=set(_OWN)))


def _differing(entry: ArticleEntry, article: dict[str, object]) -> Iterator[Finding]:
    listed = entry.model_dump(include=set(_OWN))
    if listed["sha256"] != article["sha256"]:
        yield Finding("V28", "articles", entry.file, "the file has changed since the summary was made")
    for name in _OWN[:3]:
        if listed[name] != article[name]:
            yield Finding("V28", "articles", entry.file, f"the file gives its {name} as {article[name]!r}")
