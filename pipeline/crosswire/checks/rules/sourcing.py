"""Is it said who says so? V05, V06, V07. Looks at words of saying, not at whether the source is right."""

import re
from collections.abc import Iterable, Iterator, Sequence

from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.reading.readings import read_names
from crosswire.checks.reading.sayings import (
    Saying,
    find_clauses,
    is_among,
    is_attributed,
    name_topic,
    read_attributions,
    read_cited,
    read_sayings,
    stands_in,
)
from crosswire.text.names.proper_names import same_name
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.wording.stems import find_stems
from crosswire_schemas.citation import Citation
from crosswire_schemas.summary import Sentence

_BARE = re.compile(r"\b(?:a source|sources)\s+(?:said|say|told|confirmed|reported)\b", re.IGNORECASE)
_BEFORE_BARE = re.compile(r"[\w-]+\s+$")
_WORD = re.compile(r"[^\W\d_]+")
_PLURAL = re.compile(r"\b(?:officials|sources|authorities|witnesses|spokespeople|officers)\b", re.IGNORECASE)
_ARTICLES = re.compile(r"(?:\w+ )?(?:articles?|reports?|accounts?)|another|(?:the )?others?", re.IGNORECASE)
_BODY = re.compile(
    r"(?:the|this|that) (?:[a-z]+ )?(?:company|firm|airline|bank|operator|manufacturer|carrier|retailer|utility|"
    r"club|university|hospital|school|party|newspaper|group|organi[sz]ation|agency|union|council|ministry|"
    r"department|association|federation|charity)",
    re.IGNORECASE,
)
"""A body that was named before: "the company" of "a plant run by Lind Chemicals, the company said"."""
_BEFORE = 300
"""Code points, some two sentences, in which such a body was named."""
_SEVERAL = 2
"""Quotations. Of a single one :func:`check_speaker` tells whose it is."""

_BESIDE = 60
"""Code points: a role and the name it belongs to stand no farther apart."""


def check_attributed(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V05: what the cited sentences only report as said is attributed in the same clause (AP, Reuters).

    A clause may go without where a cited sentence that says as much of it says so in the article's own voice, and
    where the sentence opens with "Reports differ".
    """
    if name_topic(sentence):
        return
    cited = [(_read_named(c, sources), find_stems(c.quote), _find_reported(c.quote)) for c in sentence.citations]
    for clause in find_clauses(sentence.text):
        words = sentence.text[slice(*clause)]
        stems = find_stems(words)
        most = max((len(stems & quote) for _, quote, _ in cited), default=0)
        nearest = [(sayings, told_on) for sayings, quote, told_on in cited if most and len(stems & quote) == most]
        reported = frozenset().union(*(told_on for _, told_on in nearest))
        # The mine company is not named by "the mine", of which it speaks.
        own = [said for sayings, _ in nearest for said in sayings if not is_among(said, reported)]
        speakers = {stem for said in own for stem in find_stems(said.speaker) - said.content}
        said_by_all = nearest and all(sayings for sayings, _ in nearest)
        if said_by_all and not is_attributed(sentence.text, clause, reported) and not speakers & stems:
            yield Trouble(words, "the cited sentence says who says this; name the source in this clause")


def _find_reported(quote: str) -> frozenset[Saying]:
    """The sayings that somebody else is said to have said: Weber's in "Weber denied it, his lawyer said"."""
    attributions = read_attributions(quote)
    return frozenset(
        said
        for outer in attributions
        for span in outer.content
        for inner, said in zip(attributions, read_sayings(quote), strict=True)
        # What comes before "his lawyer said" is all the lawyer's, whatever else its own verbs seem to take in.
        if span.start <= inner.cue.start < span.end <= outer.cue.start and inner.verb != outer.verb
    )


def _read_named(citation: Citation, sources: Sources) -> tuple[Saying, ...]:
    """The sayings of a cited sentence, each with the speaker that it names; of a pronoun, with the sentence meant."""
    own = read_sayings(citation.quote)
    if any(not find_stems(saying.speaker) for saying in own):
        return read_cited(citation, sources)
    return own


def check_speaker(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V05: whoever is said to say it says it in a cited sentence, and nobody else named there (EBU: right speaker)."""
    cited = [(citation.quote, read_cited(citation, sources)) for citation in sentence.citations]
    led_by = [_read_before(citation, sources) for citation in sentence.citations]
    rivals = [saying for _, sayings in cited for saying in sayings]
    for said in _read_by_clause(sentence.text):
        if not rivals or _ARTICLES.fullmatch(said.speaker):
            continue
        shared = [len(said.content & find_stems(quote)) for quote, _ in cited]
        own = [
            n
            for n, (quote, sayings), before in zip(shared, cited, led_by, strict=True)
            if _speaks(said, sayings, (quote, before))
        ]
        # Half is enough: one source may say less of a thing that another says at length.
        if not own or 2 * max(own) < max(shared):
            rival = max(rivals, key=lambda saying: len(said.content & saying.content)).speaker
            yield Trouble(said.speaker, f"the cited words name another source: {rival!r}")


def check_quoted(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V05: of several quotations that are given as one speaker's, each is that speaker's in a cited sentence."""
    quotations, said = find_quotations(sentence.text), read_sayings(sentence.text)
    if len(said) != 1 or len(quotations) < _SEVERAL:
        return
    for quotation in quotations:
        words = sentence.text[slice(*quotation.inner)].rstrip(".,;")
        forms = {words, words[:1].upper() + words[1:]} if quotation.words > 1 and words else set()
        holding = [c for c in sentence.citations if any(stands_in(form, c.quote) for form in forms)]
        sayings = [(c.quote, saying) for c in holding for saying in read_cited(c, sources)]
        if sayings and not any(_one_source(said[0].speaker, saying.speaker, [quote]) for quote, saying in sayings):
            yield Trouble(words, f"the cited words give this as said by {sayings[0][1].speaker!r}")


def _read_by_clause(text: str) -> Iterator[Saying]:
    """The sayings of *text*, each with what is said in its own clause: "It sank; it was old, the mayor said"."""
    clauses = find_clauses(text)
    for attribution, said in zip(read_attributions(text), read_sayings(text), strict=True):
        own = next((clause for clause in clauses if clause.start <= attribution.cue.start < clause.end), None)
        yield said._replace(content=said.content & find_stems(text[slice(*own)])) if own else said


def _read_before(citation: Citation, sources: Sources) -> str:
    """What stands just before the cited words in their article."""
    numbered = sources.get(citation.article)
    return numbered.article.text[max(0, citation.start - _BEFORE) : citation.start] if numbered else ""


def _speaks(said: Saying, sayings: Iterable[Saying], quotes: Sequence[str]) -> bool:
    """Whether one of *sayings* is by the same source, and is not plainly of something else than *said*.

    "The mayor denied it, the driver admitted it": both speak in one sentence, each for himself.
    """
    own = [saying for saying in sayings if _one_source(said.speaker, saying.speaker, quotes)]
    best = max((len(said.content & saying.content) for saying in own), default=0)
    other = max((len(said.content & saying.content) for saying in sayings if saying not in own), default=0)
    return bool(own) and not (best == 0 and 2 * other > len(said.content))


def _one_source(speaker: str, cited: str, quotes: Iterable[str]) -> bool:
    """Whether the sentence may call the cited source *speaker*: a shared name, or a shared word for the role.

    Or a role that a cited sentence gives beside the name: "the mayor" for "Kolm", where "the mayor, Irda Kolm" stands.
    """
    theirs = read_names(cited)
    # A country or its people is no source: many speak there.
    if any(a.kind not in ("place", "other") and same_name(a.text, b.text) for a in read_names(speaker) for b in theirs):
        return True
    if _BODY.fullmatch(cited) and _is_named_body(speaker, quotes):
        return True
    stems, cited_stems = find_stems(speaker), find_stems(cited)
    if not stems or not cited_stems or _share_role(speaker, cited):
        return True
    return any(
        stems <= find_stems(beside) for quote in quotes for name in theirs for beside in _around(name.text, quote)
    )


def _is_named_body(speaker: str, quotes: Iterable[str]) -> bool:
    """Whether *speaker* is the name of no person that stands in *quotes*: whom "the company" means there."""
    names = [name for name in read_names(speaker) if name.kind not in ("person", "place", "other")]
    named = [name for quote in quotes for name in read_names(quote)]
    return len(names) == 1 and names[0].text == speaker and any(same_name(speaker, name.text) for name in named)


def _share_role(speaker: str, cited: str) -> bool:
    """Whether a word of content stands in both; a capital one counts only where one side has no other.

    "Kolmish police" and "a Kolmish security source" are two sources of one country.
    """
    roles, cited_roles = (find_stems(" ".join(filter(str.islower, _WORD.findall(words)))) for words in (speaker, cited))
    if roles and cited_roles:
        return bool(roles & cited_roles)
    return bool(find_stems(speaker) & find_stems(cited))


def _around(name: str, quote: str) -> Iterator[str]:
    for found in re.finditer(re.escape(name), quote):
        yield quote[max(0, found.start() - _BESIDE) : found.end() + _BESIDE]


def check_plural(sentence: Sentence, sources: Sources) -> Iterator[Trouble]:
    """V06: one source is never plural (Reuters); "officials" stands only where the cited words have more than one.

    Two officials are two where the cited words describe them differently: "an official" twice may be one man.
    """
    cited = {word.casefold() for citation in sentence.citations for word in _WORD.findall(citation.quote)}
    speakers = [saying.speaker for citation in sentence.citations for saying in read_cited(citation, sources)]
    spoken = [word for said in read_sayings(sentence.text) for word in _WORD.findall(said.speaker)]
    plurals = [
        word
        for word in spoken
        if (word.islower() or sentence.text.startswith(word)) and _singulars(word.casefold()) & cited
    ]
    for word in dict.fromkeys([*_PLURAL.findall(sentence.text), *plurals]):
        if word.casefold() not in cited and not _are_several(_singulars(word.casefold()), speakers):
            yield Trouble(word, "the cited words have no more than one such source; do not make it plural")


def _singulars(word: str) -> set[str]:
    if not word.endswith("s") or word.endswith("ss"):
        return set()
    return {word[:-1]} | ({word[:-3] + "y"} if word.endswith("ies") else {word[:-2]} if word.endswith("es") else set())


def _are_several(singulars: set[str], speakers: Iterable[str]) -> bool:
    described = [find_stems(s) for s in speakers if singulars & set(map(str.casefold, _WORD.findall(s)))]
    return any(not (a <= b or b <= a) for a in described for b in described)


def check_bare_source(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V07: an unnamed source is described, as far as the cited words do; AP does not allow a bare "a source said"."""
    if any(_find_bare(citation.quote) for citation in sentence.citations):
        return
    for bare in _find_bare(sentence.text):
        yield Trouble(bare, "say what kind of source this is")


def _find_bare(text: str) -> list[str]:
    return [bare[0] for bare in _BARE.finditer(text) if not _BEFORE_BARE.search(text[: bare.start()])]
