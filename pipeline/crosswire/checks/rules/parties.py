"""Are the parties kept apart, and their words theirs? V09, V23. Knows no party: it goes by the words themselves."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from crosswire.checks.finding import Finding, Sources, Tables, Trouble
from crosswire.checks.reading.readings import read_names
from crosswire.checks.reading.sayings import (
    find_clauses,
    find_near,
    find_place,
    is_attributed,
    name_topic,
    stands_in,
)
from crosswire.checks.rules.quoted import is_title
from crosswire.text.names.proper_names import find_names, same_name
from crosswire.text.names.words import GROUP_WORDS, TITLES
from crosswire.text.prose import NumberedArticle
from crosswire.text.sayings.quotations import find_quotations
from crosswire.text.spans import Span
from crosswire.text.wording.stems import content_stems, find_stems
from crosswire_schemas.summary import Party, Sentence, Summary

_CHARACTERISING = re.compile(
    r"\b(?:self-defen[cs]e|martyr(?:s|ed|dom)?|aggress(?:ion|ions|ors?)|occup(?:ation|iers?|ying (?:forces?|power))"
    r"|(?:the )?resistance(?! (?:to|against|from|of)\b)|terroris(?:t|ts|m)|freedom fighters?"
    r"|liberat(?:e|es|ed|ing|ion|ors?)|launch(?:ing)? (?:sites?|pads?|points?)|legitimate (?:military )?targets?"
    r"|human shields?|genocide|ethnic cleansing|war crimes?|crimes? against humanity|massacre[sd]?|invaders?"
    r"|provocations?|unprovoked|collaborators?|traitors?|mercenar(?:y|ies)|prox(?:y|ies)|puppets?"
    r"|imminent (?:threat|attack)s?|collective punishment"
    r"|(?:flagrant |blatant |clear )?violations? of (?:\w+ ){0,3}(?:sovereignty|international law))\b",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"\b(?:calls?|called|calling|describ(?:es|ed|ing)|consider(?:s|ed|ing)?|regard(?:s|ed|ing)?|designat(?:es|ed)"
    r"|label(?:s|ed|led)|brand(?:s|ed)|accus(?:es|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|deem(?:s|ed)|dubbed"
    r"|views?|viewed|recogni[sz](?:es|ed|ing)|declar(?:es|ed|ing)|designation of"
    r"|refer(?:s|red|ring) to|list(?:s|ed) as|blam(?:es|ed|ing)|charged with|convicted of)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
_HEAD = re.compile(r"\s(?:group|militia|movement|party|army|forces?)$", re.IGNORECASE)
_EXPLAINING = re.compile(r"\(|\b(?:known|named|nicknamed|called|or|abbreviated|a\.?k\.?a|short for|alias|born)\b")
_ARTICLE = re.compile(r"^(?:the|an?)\s", re.IGNORECASE)
_LABEL_LENGTH = 4
"""Words. Longer quotations are speech, which V05 and V17 look after."""
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_APPOSED = re.compile(
    r"[\s,(“\"'–—-]*(?:(?:or|also|formerly|known|as|called|the|abbreviated|is|a|an|short|for|by|its|acronym|initials|in"
    r"|[A-Z][a-z]+)\b[\s,(“\"'–—-]*){0,6}"
)


def check_characterised(sentence: Sentence, _: Sources) -> Iterator[Trouble]:
    """V09: how a party characterises a thing stands only with that party named in the same clause (Reuters, BBC, AP).

    Labels of a loaded kind ("self-defence", a "launch site"), and words that the cited sentences give only within
    quotation marks.
    """
    names = [name.span for name in read_names(sentence.text)]
    held = _held_labels(find_near(sentence))
    quoted = [quotation.span for quotation in find_quotations(sentence.text)]
    for clause in find_clauses(sentence.text):
        words = sentence.text[slice(*clause)]
        # "Reports differ on the target: a launch site (the ministry); …" names the holder in brackets.
        held_by = name_topic(sentence) and _BRACKETS.search(words)
        if held_by or is_attributed(sentence.text, clause) or _CALLING.search(words):
            continue
        for label in _CHARACTERISING.finditer(sentence.text, *clause):
            if not any(name.start < label.end() and label.start() < name.end for name in names):
                yield Trouble(label[0], "this is one side's word; name who calls it so in the same clause")
        whole = find_stems(words)
        bare = frozenset().union(*(own for label, own in held if label <= whole))
        for span, stem in content_stems(words):
            place = clause.start + span.start
            if stem in bare and not any(q.start <= place < q.end for q in quoted):
                yield Trouble(
                    words[slice(*span)],
                    "the sources give this word only as a quotation; say whose it is, or quote it too",
                )


def _held_labels(quotes: Iterable[str]) -> list[tuple[frozenset[str], frozenset[str]]]:
    """The labels that the cited sentences give in quotation marks: their stems, and which of them stand only there.

    Who writes "responsibility" has not taken over the "full responsibility" of somebody's words.
    """
    found: list[frozenset[str]] = []
    plain: set[str] = set()
    for quote in quotes:
        marked = [q.inner for q in find_quotations(quote) if q.words <= _LABEL_LENGTH]
        labels = [inner for inner in marked if not is_title(quote[slice(*inner)])]
        found += [find_stems(quote[slice(*inner)]) for inner in labels]
        outside = (s for span, s in content_stems(quote) if not any(q.start <= span.start < q.end for q in labels))
        plain.update(outside)
    return [(label, label - plain) for label in dict.fromkeys(found) if label]


def find_many_names(summary: Summary, _: Sources, __: Tables) -> Iterator[Finding]:
    """V23: the text calls a party by one name throughout; another stands in brackets or in a quotation (Reuters style).

    A shorter form of the same name is no other name. A sentence on a disagreement may give each side's name.
    """
    texts = [summary.title.text, *(s.text for s in summary.sentences if s.kind != "disagreement")]
    plain = [_without_asides(text) for text in texts]
    for party in summary.parties:
        used = [a.text for a in party.aliases if read_names(a.text) and any(stands_in(a.text, text) for text in plain)]
        for first, other in combinations(dict.fromkeys(used), 2):
            together = any(stands_in(first, text) and stands_in(other, text) for text in plain)
            if not together and not are_one(first, other):
                yield Finding("V23", f"party {party.name}", other, f"the text also says {first!r}; use one name")


def _without_asides(text: str) -> str:
    for quotation in reversed(find_quotations(text)):
        text = text[: quotation.span.start] + " … " + text[quotation.span.end :]
    return _BRACKETS.sub(" … ", text)


def are_one(a: str, b: str) -> bool:
    """Whether two aliases are forms of one name: a name in common, or the words of one among those of the other."""
    if same_name(a, b) or any(same_name(x.text, y.text) for x in read_names(a) for y in read_names(b)):
        return True
    ours, theirs = find_stems(a), find_stems(b)
    # "This" has no word of weight, and is a form of nobody's name.
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def find_merged(summary: Summary, sources: Sources, _: Tables) -> Iterator[Finding]:
    """V23: no name stands under two parties, nor under a party from which an article tells it apart.

    Two names in one sentence of an article, neither of which explains the other, are two parties there.
    """
    for party in summary.parties:
        others = [other for other in summary.parties if other is not party]
        for alias in party.aliases:
            is_own = are_one(alias.text, party.name)
            rival = None if is_own else next((other for other in others if _belongs(alias.text, other)), None)
            if rival:
                reason = f"this is a name of {rival.name!r} too; a name belongs to one party"
                yield Finding("V23", f"party {party.name}", alias.text, reason)
            elif are_told_apart(alias.text, party.name, sources.values()):
                reason = f"an article tells this apart from {party.name!r}; list it as a party of its own"
                yield Finding("V23", f"party {party.name}", alias.text, reason)
        for name in find_unsupported(party, tuple(sources.values())):
            reason = f"no words of the articles make this a name of {party.name!r}"
            yield Finding("V23", f"party {party.name}", name, reason)


def find_unsupported(party: Party, articles: Sequence[NumberedArticle]) -> list[str]:
    """Return the aliases of *party* that hang together with its name by nothing that is written."""
    linked, rest = [party.name], [alias.text for alias in party.aliases if alias.text != party.name]
    while near := [alias for alias in rest if any(is_supported(alias, name, articles) for name in linked)]:
        linked += near
        rest = [alias for alias in rest if alias not in near]
    return rest


def _belongs(alias: str, party: Party) -> bool:
    return bool(read_names(alias)) and any(
        alias == other.text or any(same_name(alias, name.text) for name in read_names(other.text))
        for other in party.aliases
    )


def are_told_apart(a: str, b: str, articles: Iterable[NumberedArticle]) -> bool:
    """Whether the articles name both in one sentence, and in none as two names of one."""
    if are_one(a, b) or not (read_names(a) and read_names(b)):
        return False
    both = [numbered for numbered in articles if a in numbered.article.text and b in numbered.article.text]
    gaps = [gap for article in both for sentence in article.sentences for gap in _gaps(a, b, article, sentence)]
    return bool(gaps) and not any(_APPOSED.fullmatch(gap) for gap in gaps) and not are_joined(a, b, both)


_FILLING = r"(?:(?:or|also|formerly|previously|better|and|is|who|which|was)\s)*"
_JOINED = re.compile(
    r"[\s“\"'’”]*\(?[\s“\"'’”]*"
    rf"|[\s,;“\"'’”–—-]*\(?{_FILLING}(?:known(?:\s\w+)?\sas|abbreviated|a\.?k\.?a\.?|short\sfor|alias)(?:\s(?:the|as|by))?"
    r"[\s“\"'’”]*"
    # "Weber called Albers a liar" joins nobody.
    rf"|[\s“\"'’”]*[,(]\s?{_FILLING}(?:called|(?:nick)?named|born)\s(?:the\s)?[“\"'’]*"
)


def are_joined(a: str, b: str, articles: Iterable[NumberedArticle]) -> bool:
    """Return whether a sentence gives both as names of one: "Karl Weber, also known as Nora Albers", "Pope Francis".

    Names that merely follow each other, with a comma between them, are a list.
    """
    ours, theirs = (_ARTICLE.sub("", name) for name in (a, b))
    if ours.casefold() in TITLES or theirs.casefold() in TITLES:
        both = (f"{ours} {theirs}", f"{theirs} {ours}")
        return any(words in numbered.article.text for numbered in articles for words in both)
    joined = (pair for numbered in articles for pair in _read_joined(numbered.article.text, tuple(numbered.sentences)))
    return any(
        (same_name(ours, one) and same_name(theirs, other)) or (same_name(ours, other) and same_name(theirs, one))
        for one, other in joined
    )


@lru_cache(maxsize=1024)
def _read_joined(text: str, sentences: tuple[Span, ...]) -> tuple[tuple[str, str], ...]:
    """Every two names of a sentence that stand there as names of one."""
    found = []
    for start, end in sentences:
        if _EXPLAINING.search(text, start, end):
            for one, other in pairwise(find_names(text[start:end])):
                gap = text[start + one.span.end : start + other.span.start]
                # "Karl Weber (Harbour Party)" tells what party he is of.
                alike = one.kind == other.kind or _LETTER.search(gap)
                if gap.strip() and alike and _JOINED.fullmatch(gap):
                    found.append((one.text, other.text))
    return tuple(found)


def is_supported(a: str, b: str, articles: Sequence[NumberedArticle]) -> bool:
    """Return whether the words themselves, or a sentence of *articles*, show *a* and *b* to be names of one."""
    if same_name(a, b) or are_joined(a, b, articles):
        return True
    plain, other = (_HEAD.sub("", name) for name in (a, b))
    return are_one(plain, other) and not (_is_named_after(plain, other) or _is_named_after(other, plain))


def _is_named_after(body: str, name: str) -> bool:
    """Whether *body* only bears *name*: the Oskelin Institute is not Oskelin."""
    head = body.rsplit(maxsplit=1)[-1].casefold()
    return head in GROUP_WORDS and head not in name.casefold().split()


def _gaps(a: str, b: str, article: NumberedArticle, sentence: Span) -> Iterator[str]:
    text = article.article.text[slice(*sentence)]
    if a in text and b in text:
        first, second = find_place(a, text), find_place(b, text)
        if first and second:
            yield text[min(first.end, second.end) : max(first.start, second.start)]
