"""How often the checks flag honest sentences: flags in 100 sentences, by check. Prints figures only, never a text.

Reads ``neutral_roundups`` (an expert's neutral text on several articles, against those articles) and
``summedits/news.jsonl`` (the summaries labelled consistent). Only checks that
fit abstractive text are run: the others hold a writer to the very words of the sources, which these authors were not
asked to keep. Each sentence cites every sentence of its sources.

The sources of the roundups are cut short, so that much of what the roundups say stands in none of them. A flag counts
as right where the words at fault stand in no one sentence of the sources, by a reading cruder than the checks' (letters
and digits only); every other flag counts as false, and so does one on a single word that opens its sentence, which
may be "Critics" and no name. Two more are right by what their check promises: of a number whose every mention in the
sources has a qualifier that the flagged words lack, and of a quotation that stands in the sources, but never in
quotation marks. "Last week" is counted apart: these authors wrote for the day, and a summary that is read later may
not. So is a date that could be worked out only from the date of its article, which these sets do not give.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from crosswire.checks.catalogue import SENTENCE_CHECKS
from crosswire.checks.finding import Sources, Trouble
from crosswire.checks.rules.values import SHIFTING, UNDATED
from crosswire.text.prose import number_sentences
from crosswire.text.sentences import split_sentences
from crosswire_schemas.article import Article
from crosswire_schemas.summary import Sentence

FITTING = ("V03", "V04", "V08", "V09", "V13", "V14", "V15", "V16", "V17", "V24", "V25")
APART = {SHIFTING: "V03.relative_days", UNDATED: "V03.undated"}
FILES = ("neutral_roundups/val.source", "neutral_roundups/val.target", "summedits/news.jsonl")
_LETTERS = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[“\"‘'][^”\"\n]{0,400}$")
_QUALIFIER = re.compile(r"(?:than|least|most|about|around|nearly|almost|roughly|over|under|to|some|approximately)\W+$")
_PART = re.compile(r"TITLE=>(.*?)ARTICLE=>", re.DOTALL)


class Case(NamedTuple):
    """An honest text and the articles it was written from."""

    text: str
    articles: tuple[str, ...]


def measure(data: Path) -> dict[str, float]:
    """Return flags in 100 sentences, in all and by check, for each of the two sets in *data*.

    Raises:
        FileNotFoundError: *data* lacks one of the files.
    """
    figures: dict[str, float] = {}
    for name, cases in (("neutral_roundups", read_roundups(data)), ("summedits", read_consistent(data))):
        sentences, flags = count_flags(cases)
        figures[f"{name}.sentences"] = sentences
        false = {check: flags[check, False] for check in FITTING}
        figures[f"{name}.flags_in_100"] = round(100 * sum(flags.values()) / sentences, 2)
        figures[f"{name}.false_in_100"] = round(100 * sum(false.values()) / sentences, 2)
        for kind in APART.values():
            apart = flags[kind, False] + flags[kind, True]
            figures[f"{name}.{kind}_in_100"] = round(100 * apart / sentences, 2)
        figures |= {f"{name}.{check}.false_in_100": round(100 * count / sentences, 2) for check, count in false.items()}
    return figures


def count_flags(cases: Iterable[Case]) -> tuple[int, Counter[tuple[str, bool]]]:
    """The sentences of *cases* and the flags on them by check and by whether they are right.

    A check that flags a sentence twice counts once, and as false if one of its flags is.
    """
    count, flags = 0, Counter[tuple[str, bool]]()
    for case in cases:
        for sentence, sources in cite_all(case):
            count += 1
            right: dict[str, bool] = {}
            for check, trouble, _ in flag(sentence, sources):
                name = APART.get(trouble.reason, check)
                right[name] = right.get(name, True) and is_right(check, trouble.text, sentence, sources)
            flags.update(right.items())
    return count, flags


def is_right(check: str, words: str, sentence: Sentence, sources: Sources) -> bool:
    """Whether the flag on *words* is right, by a reading cruder than the checks'."""
    if check == "V04" and " " not in words and sentence.text.startswith(words):
        return False
    if is_absent(words, sources, whole=check == "V17"):
        return True
    texts = [numbered.article.text for numbered in sources.values()]
    if check == "V17":
        return not any(_MARKS.search(text[: at + 1]) for text in texts for at in _places(words, text))
    places = [text[max(0, at - 20) : at] for text in texts for at in _places(words, text)]
    return check == "V03" and bool(places) and all(_QUALIFIER.search(before) for before in places)


def _places(words: str, text: str) -> list[int]:
    pattern = r"\W+".join(map(re.escape, _LETTERS.findall(words)))
    return [found.start() for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)]


def is_absent(words: str, sources: Sources, *, whole: bool = False) -> bool:
    """Whether no sentence of the articles has all of these words that have three letters, a capital or a digit.

    Of a quotation, which must stand as it was said, *whole*: in this order, in whatever sentences.
    """
    if whole:
        return not any(f" {_plain(words)} " in f" {_plain(numbered.article.text)} " for numbered in sources.values())
    telling = [word for word in words.split() if len(word) > 2 or word[0].isupper() or word[0].isdigit()]
    return not any(all(f" {_plain(word)} " in text for word in telling) for text in _plain_sentences(sources))


def _plain_sentences(sources: Sources) -> Iterator[str]:
    for numbered in sources.values():
        yield from (f" {_plain(numbered.article.text[slice(*span)])} " for span in numbered.sentences)


def _plain(text: str) -> str:
    return " ".join(_LETTERS.findall(text.casefold()))


def flag(sentence: Sentence, sources: Sources) -> Iterator[tuple[str, Trouble, str]]:
    """The fitting checks that object to *sentence*, with the trouble and the function that found it."""
    for check in SENTENCE_CHECKS:
        if check.id in FITTING:
            for trouble in check.find(sentence, sources):
                yield check.id, trouble, check.find.__name__  # type: ignore[attr-defined]


def cite_all(case: Case) -> Iterator[tuple[Sentence, Sources]]:
    """Each sentence of the text, citing every sentence of the articles."""
    numbered = [
        number_sentences(
            Article(id=f"a{n}", file=f"{n}.txt", sha256=sha256(text.encode()).hexdigest(), text=text, encoding="utf-8")
        )
        for n, text in enumerate(case.articles)
    ]
    sources = {n.article.id: n for n in numbered}
    citations = tuple(n.article.cite(*span) for n in numbered for span in n.sentences)
    for span in split_sentences(case.text):
        yield Sentence(text=case.text[slice(*span)], kind="attributed", citations=citations), sources


def read_roundups(data: Path) -> Iterator[Case]:
    sources, targets = ((data / name).read_text(encoding="utf-8").splitlines() for name in FILES[:2])
    for source, target in zip(sources, targets, strict=True):
        articles = tuple(_PART.sub(r"\1\n\n", part).strip() for part in source.split("[SEP]"))
        yield Case(_PART.sub("", target).strip(), articles)


def read_consistent(data: Path) -> Iterator[Case]:
    for line in (data / FILES[2]).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["label"] == 1:
            yield Case(row["summary"].strip(), (row["doc"],))
