"""Is what articles tell of another incident kept apart from the story? V27. Decides of no article what it tells of."""

from collections.abc import Iterator

from crosswire.checks.finding import Sources, Tables, Trouble
from crosswire.checks.reading.days import read_days
from crosswire.text.times.calendar_words import find_atoms
from crosswire.text.times.dates import find_dates
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_MONTH = len("2031-06")
_NAMED = frozenset({"day", "month", "numeric"})
"""Words that name a month: "on Tuesday" and "last month" do not."""


def check_one_incident(sentence: Sentence, sources: Sources, tables: Tables) -> Iterator[Trouble]:
    """V27: a sentence from an article on another incident is background, and gives the month and year of it.

    "Three were hurt on Tuesday" is true of some Tuesday; beside a story of another week a reader takes it for this
    one's. The year may go without where it is the story's own. Words that name a day of the story are the story's,
    and so is what follows them in the article without a day.
    """
    cited = [c for c in sentence.citations if c.article in tables.apart and not _is_of_story(c, sources, tables)]
    for day in sorted({tables.apart[citation.article] for citation in cited}):
        if sentence.kind != "background":
            yield Trouble(sentence.text, f"it cites an article on another incident, of {day}; mark it as background")
        elif not _tells_month(sentence.text, day, tables):
            yield Trouble(sentence.text, f"it is of another incident, of {day}; give that month and year")


def _is_of_story(citation: Citation, sources: Sources, tables: Tables) -> bool:
    days = read_days(citation, sources)
    if days or citation.article not in sources:
        return bool(days & tables.days)
    numbered = sources[citation.article]
    before = [sentence for sentence in numbered.sentences if sentence.end <= citation.start][-1:]
    return any(read_days(numbered.article.cite(*one), sources) & tables.days for one in before)


def _tells_month(text: str, day: str, tables: Tables) -> bool:
    own_year = bool(tables.days) and all(known.startswith(day[:4]) for known in tables.days)
    named = [atom.span for atom in find_atoms(text, 0, len(text)) if atom.kind in _NAMED]
    return any(
        _is_another(mention.date or "", day, tables)
        and any(start < mention.span.end and mention.span.start < end for start, end in named)
        for mention in find_dates(text, day if own_year else None)
    )


def _is_another(date: str, day: str, tables: Tables) -> bool:
    """Whether a reader sees that *date* is not the story's: it is of the other's month, or of any but the story's."""
    if len(date) < _MONTH:
        return False
    return date.startswith(day[:_MONTH]) or not any(known.startswith(date[:_MONTH]) for known in tables.days)


def tells_of_another(_: Sentence, tables: Tables) -> bool:
    """Whether the rule applies at all: some article of the story tells of another incident."""
    return bool(tables.apart)
