"""The articles of two summaries lined up, so that one citation can be known again in the other. Judges no sentence."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from crosswire.revision.pairing import pair_up
from crosswire_schemas import Citation, Summary
from crosswire_schemas.difference import ArticleCause, ArticleChange, ArticleChangeKind, Cause
from crosswire_schemas.summary import ArticleEntry

_READ = ("title", "publisher", "published", "notes")


class Mark(NamedTuple):
    """A citation as both summaries know it.

    *article* is the same on both sides. *place* is None in a revised article: a paragraph put in above moves every
    word below it, and the words are still the same.
    """

    article: str
    place: tuple[int, int] | None
    words: str


Marks = frozenset[Mark]


class Edition(NamedTuple):
    """One of the two summaries, with the common name of each article by its id, and those of either side by file."""

    summary: Summary
    names: Mapping[str, str]
    files: Mapping[str, frozenset[str]]
    moved: frozenset[str]

    def mark(self, citations: Iterable[Citation]) -> Marks:
        """Return *citations* as both summaries know them; their order is no matter."""
        return frozenset(map(self._mark, citations))

    def mark_whole(self, articles: Iterable[str]) -> Marks:
        """Return a mark for each of *articles* as a whole."""
        return frozenset(Mark(self.names.get(article, article), None, "") for article in articles)

    def mark_file(self, file: str) -> Marks:
        """Return the marks for *file* as a whole, be it an article of either summary or of none."""
        return frozenset(Mark(name, None, "") for name in self.files.get(file, {file}))

    def _mark(self, citation: Citation) -> Mark:
        name = self.names.get(citation.article, citation.file)
        place = None if name in self.moved else (citation.start, citation.end)
        return Mark(name, place, citation.quote)


class Editions(NamedTuple):
    """Two summaries whose articles are lined up, what changed about the articles, and whether the run did."""

    old: Edition
    new: Edition
    changes: tuple[ArticleChange, ...]
    altered: Mapping[str, ArticleCause]
    other_run: bool

    def explain(self, old: Marks, new: Marks) -> Cause:
        """Return why something that rested on *old* now rests on *new*: the changed articles of which one side knows.

        An article that was revised elsewhere than in the words cited carries nothing.
        """
        names = {mark.article for mark in old ^ new} & self.altered.keys()
        if names:
            causes = sorted((self.altered[name] for name in names), key=lambda cause: (cause.file, cause.change))
            return Cause(kind="articles", articles=tuple(causes))
        if self.altered:
            return Cause(kind="story", articles=())
        return Cause(kind="engine" if self.other_run else "wording", articles=())


def line_up(old: Summary, new: Summary, *, other_run: bool) -> Editions:
    """Return *old* and *new* with their articles lined up, whatever the order in which they list them.

    An article is known again by its bytes and file, then by its bytes alone, then by its file alone.
    """
    pairs = [*pair_up(_in_order(old), _in_order(new), _closeness)]
    names: tuple[dict[str, str], dict[str, str]] = ({}, {})
    files: dict[str, frozenset[str]] = {}
    altered = {}
    for number, pair in enumerate(pairs):
        name = f"article {number}"
        for entry, known in zip(pair, names, strict=True):
            if entry is not None:
                known[entry.id] = name
                files[entry.file] = files.get(entry.file, frozenset()) | {name}
        kind = _kind(*pair)
        if kind in ("added", "removed", "revised"):
            altered[name] = ArticleCause(file=_latest(*pair).file, change=kind)
    moved = frozenset(name for name, cause in altered.items() if cause.change == "revised")
    changes = [ArticleChange(change=kind, old=a, new=b) for a, b in pairs if (kind := _kind(a, b)) is not None]
    changes.sort(key=lambda change: (_latest(change.old, change.new).file, change.change))
    first, second = (Edition(summary, known, files, moved) for summary, known in zip((old, new), names, strict=True))
    return Editions(first, second, tuple(changes), altered, other_run)


def _in_order(summary: Summary) -> Sequence[ArticleEntry]:
    return sorted(summary.articles, key=lambda entry: (entry.file, entry.sha256, entry.id))


def _closeness(old: ArticleEntry, new: ArticleEntry) -> tuple[float, ...] | None:
    same = (old.sha256 == new.sha256, old.file == new.file)
    return same if any(same) else None


def _latest(old: ArticleEntry | None, new: ArticleEntry | None) -> ArticleEntry:
    entry = new or old
    if entry is None:
        raise TypeError("a pair without an article")
    return entry


def _kind(old: ArticleEntry | None, new: ArticleEntry | None) -> ArticleChangeKind | None:
    if old is None:
        return "added"
    if new is None:
        return "removed"
    if old.sha256 != new.sha256:
        return "revised"
    if old.file != new.file:
        return "renamed"
    return "reread" if any(getattr(old, name) != getattr(new, name) for name in _READ) else None
