"""Deaths of which only a word for the event tells: "a fatal shooting", "her shooting death". Names nobody."""

from collections.abc import Iterator, Set

from crosswire.engines.offline.extraction.harms import Harm
from crosswire.engines.offline.extraction.people import People
from crosswire.engines.offline.reading.article_reading import ArticleReading
from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.harm import DEADLY, Cue
from crosswire.text.keyed import Keyed

_DEATH = Keyed("fatal deadly death", rf"(?<![\w-])(?:{DEADLY}|(?:shooting|stabbing)\s+death)(?![\w-])")


def find_deaths(reading: ArticleReading, told: Set[str]) -> Iterator[tuple[Sentence, Harm]]:
    """Yield the first such words of each event of which no figure of the dead is *told*."""
    known = set(told)
    for sentence in (*filter(None, [reading.headline]), *reading.sentences):
        about = reading.about_of(sentence)
        found = None if about in known else _DEATH.search(sentence.low)
        if found:
            known.add(about)
            start, end = (sentence.span.start + place for place in found.span())
            yield sentence, Harm(People(start, end, "befallen"), "killed", Cue(start, end, "killed", "self"))
