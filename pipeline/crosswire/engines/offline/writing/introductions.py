"""Full names for people who are met by surname alone: the sentence that introduced them may not be in the summary.

The full name is the article's own, with the office that stands before it, or that of another article of the story
where it gives none. Introduces nobody whom every article names by one word.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from crosswire.composition.brief import Brief
from crosswire.engines.offline.writing.lines import Line
from crosswire.text.names.proper_names import Name, find_names
from crosswire.text.names.words import OFFICES, TITLES
from crosswire.text.sayings.clauses import has_finite_verb
from crosswire.text.wording.stems import content_stems

_NAMED = re.compile(r"[\"“'‘(]?[A-Z][\w.'’-]*[\"”'’)]?")
"""A word with a capital and no comma: part of a name, a title or a nickname."""

_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.? $")
_BEFORE = re.compile(r"(?:[A-Z][\w'’-]* ){1,5}$")
# "the silver Osk Sund Ruiz was driving": a boat and who steered it.
_OF_A_THING = re.compile(r"\b(?:the|an?|his|her|their) (?:[a-z-]+ ){1,2}\Z")
_NUMBERED = re.compile(r"[-'’]| \d")
"""What stands behind a word that is no surname here: "Dren-class", "the Talvera 9"."""

_NO_NOUN = re.compile(
    r"(?:and|or|but|as|at|by|for|from|in|of|on|to|with|after|before|who|whose|which|that|when|while|where|also|not|never|"
    r"later|then|now|once|[a-z]+ly|[a-z]+s|[a-z]+ing)$"
)
_OF = re.compile(r" of ", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:al|el|as|ash|an|ad|ar)-(?=[A-Z])")
"""What one spelling of a surname has and the next one leaves out."""


def introduce_people(lines: Sequence[Line], brief: Brief) -> list[Line]:
    """Return *lines* with each person's full name where the name is met first, and the claim that gives it cited."""
    told: dict[str, str] = {}
    introduced = []
    for line in lines:
        whole = _introduce(line, brief, told)
        for name in find_names(whole.text):
            # "Reed" after a full name is that Reed again.
            told |= {word: name.text for word in name.text.split() if " " in name.text or word not in told}
        introduced.append(whole)
    return introduced


def _introduce(line: Line, brief: Brief, told: Mapping[str, str]) -> Line:
    """*line* with full names; *told* gives for each word of a name the name it stood in last."""
    article = brief.articles[line.candidate.source.article]
    # A Reed whom the article calls Zoltan Reed is not the Mark Reed of another.
    own = {name.text.split()[-1] for name in find_names(article.text) if " " in name.text}
    others = {surname: full for surname, full in _names_of_others(article.id, brief).items() if surname not in own}
    full_names = others | _full_names(article.text)
    claims = list(line.candidate.claims)
    text = line.text
    for name in reversed(find_names(line.text)):
        full = full_names.get(name.text)
        if full is None or full in text or not _is_surname(name, text):
            continue
        if name.text in others and _stands_before_noun(text[name.span.end :]):
            continue
        if name.text in told and told[name.text] in (name.text, full):
            continue
        giving = _find_giving(full, article.id, brief)
        if giving:
            text = f"{_HONORIFIC.sub('', text[: name.span.start])}{full}{text[name.span.end :]}"
            claims.append(giving)
    cited = tuple(dict.fromkeys(claims))
    return line._replace(text=text, candidate=line.candidate._replace(claims=cited))


def _names_of_others(article: str, brief: Brief) -> dict[str, str]:
    """The full names of which every other article that gives one for a surname gives the same."""
    found: dict[str, set[str]] = {}
    for name in sorted(brief.articles):
        for surname, full in _full_names(brief.articles[name].text).items() if name != article else ():
            found.setdefault(surname, set()).add(full)
    return {surname: min(names) for surname, names in found.items() if len(names) == 1}


def _find_giving(full: str, article: str, brief: Brief) -> str | None:
    """A claim one of whose sentences has the full name; of the article, if it has one."""
    claims = sorted(brief.claims().values(), key=lambda claim: claim.article != article)
    return next((claim.id for claim in claims if any(full in sentence.quote for sentence in claim.evidence)), None)


def _is_surname(name: Name, text: str) -> bool:
    """No title or nickname before it, no hyphen, apostrophe or number after it: "Sir Ivo" stays as it is."""
    before = _HONORIFIC.sub("", text[: name.span.start]).split()
    named = bool(before) and bool(_NAMED.fullmatch(before[-1])) and len(before) > 1
    # "The Dren/Ruiz ticket" has two names as they are.
    joined = text[: name.span.start].endswith("/") or text.startswith("/", name.span.end)
    return not _NUMBERED.match(text, name.span.end) and not named and not joined


def _stands_before_noun(after: str) -> bool:
    """Whether a name goes with a thing here: "the Ruiz harbour lights" are of no Ana Ruiz of another article."""
    word = re.match(r" ([a-z]+)\b", after)
    return word is not None and not (has_finite_verb(word[1]) or _NO_NOUN.match(word[1]))


@lru_cache(maxsize=64)
def _full_names(text: str) -> dict[str, str]:
    """For each surname of a person the fullest name that *text* gives; none where two people share it."""
    found: dict[str, set[str]] = {}
    whole: dict[str, str] = {}
    first: dict[str, set[str]] = {}
    for name in find_names(text):
        # "Ana Ruiz of Talvera" is no Talvera, and "Organisers of Norland" are nobody.
        whose = _OF.split(name.text)[0]
        words = _without_office(whose.split())
        # Beside "Professor Rob Hart" a "Lea Hart" of whom nothing tells a person is one all the same.
        if name.kind in {"person", None} and len(words) > 1:
            first.setdefault(words[-1], set()).add(words[0])
        # "Singer Ana" may open a sentence; of three words that nobody knows, the last is a surname. An initial
        # introduces nobody.
        thing = _OF_A_THING.search(text[max(0, name.span.start - 40) : name.span.start])
        surname = words[-1] if words else ""
        # What the text has as a common word too is nobody's name: "Open Close Lyracoin" beside "lyracoin".
        common = re.search(rf"\b{re.escape(surname.casefold())}\b", text)
        known = name.kind == "person" or (name.kind is None and len(words) > 2 and not thing and not common)
        # In capitals "victims were missing" looks like a name.
        spelt = (
            surname[1:2].islower() or surname[1:2] in "'’" or (text.isupper() and not has_finite_verb(whose.lower()))
        )
        if known and spelt and 2 <= len(words) <= 4 and len(words[0].rstrip(".")) > 1:
            found.setdefault(surname, set()).add(whose)
            found.setdefault(_ARTICLE.sub("", surname), set()).add(whose)
            whole.setdefault(whose, f"{_office(text[: name.span.start])}{whose}")
    return {
        surname: whole[min(names)]
        for surname, names in found.items()
        if len(names) == 1 and len(first.get(surname, ())) <= 1
    }


def _without_office(words: list[str]) -> list[str]:
    titles = [place for place, word in enumerate(words) if word.casefold() in TITLES]
    return words[titles[-1] + 1 :] if titles else words


def _office(before: str) -> str:
    """The office that ends *before*, with what it is the office of: "Orlish Prime Minister "."""
    run = _BEFORE.search(before)
    words = run[0].split() if run else []
    titles = [word.casefold() for word in words if word.casefold() in TITLES | OFFICES]
    if not titles or words[-1].casefold() not in TITLES or len(titles) == len(words) == 1:
        return ""
    # Of "Harbours and Lights Committee Chairman" the run has but the end; "Ruiz and Prime Minister Dren" are two.
    if run and before[: run.start()].endswith(("and ", "& ")) and words[0].casefold() not in TITLES | OFFICES:
        return ""
    while words and not content_stems(words[0]):
        words.pop(0)  # "But Prime Minister ..."
    return f"{' '.join(words)} "
