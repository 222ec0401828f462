"""The city in the name of a public body: "Norwell Police Department", "Norwell police". Says nothing about events."""

from crosswire.engines.offline.reading.sentence import Sentence
from crosswire.engines.offline.words.places import (
    BODY,
    BODY_AFTER,
    DIRECTION,
    FURNITURE,
    NO_BODY,
    NO_PLACE,
    TITLE_OF,
    kind_of,
)
from crosswire.engines.offline.words.regions import REGIONS
from crosswire.text.names.proper_names import Name
from crosswire.text.spans import Span

_NO_CITY = NO_BODY | {"County", "State", "Parish"}
_MAYBE_CITY = frozenset(("city", "site", "district"))


def find_body_city(sentence: Sentence, name: Name, names: frozenset[str]) -> Span | None:
    """Return where the city stands in the name of a body, or before "police"; None where the name is no body's.

    *names* are all names of the article: "Initial Norwell Police" are those of Norwell where it is named too.
    """
    text = sentence.article.text
    # "Norwell Fire & Rescue" is one name, and is read as two.
    body = BODY.search(f"{name.text} &" if text.startswith(" & ", name.span.end) else name.text)
    if body is None:
        after = BODY_AFTER.match(text, name.span.end, sentence.span.end)
        if not after or name.kind in {"person", "group"} or kind_of(name.text, "") not in _MAYBE_CITY:
            return None
        home = _without_title(name.text.rpartition(" of ")[2].removeprefix("the "))
        return Span(name.span.end - len(home), name.span.end) if _has_bodies(home) else None
    words = body["city"].split()
    # "Initial Norwell Police reports": the first word only opens the sentence.
    while len(words) > 1 and words[0] in NO_PLACE and not DIRECTION.fullmatch(words[0]):
        words = words[1:]
    # "New Talvera police" are none of Talvera's.
    starts = [at for at in range(len(words)) if at == 0 or not DIRECTION.fullmatch(words[at - 1])]
    city_names = [" ".join(words[at:]) for at in starts]
    named = _without_title(next((one for one in city_names if one in names), city_names[0]))
    end = name.span.start + body.end("city")
    city = Span(end - len(named), end)
    # "Kansas City Police" are those of Kansas City, "Norwell City Police" mostly those of Norwell.
    if text.startswith(" City", end) and (named in REGIONS or named not in names):
        return Span(city.start, end + len(" City"))
    return city if _has_bodies(named) else None


def _without_title(name: str) -> str:
    """The city of "City of Norwell" and of "Metro-Norwell"."""
    title = TITLE_OF.match(name)
    return name[title.end() :] if title else name


def _has_bodies(name: str) -> bool:
    """Whether a name may be that of a city with a police of its own: no state, no county, no "Housing Authority"."""
    return not (name in REGIONS or name in NO_PLACE or set(name.split()) & _NO_CITY or FURNITURE.match(name))
