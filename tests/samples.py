"""One invented story in invented words: three articles and the summary that cites them, written by hand."""

from hashlib import sha256

from benchmarks.checks.stories import RUN
from crosswire_schemas import Article, Citation, Summary
from crosswire_schemas.summary import (
    Alias,
    ArticleEntry,
    Basis,
    CheckResult,
    Disagreement,
    Failure,
    Lineage,
    Party,
    Position,
    Precedence,
    Sentence,
    TimelineEntry,
    Title,
    Withheld,
)

COURIER = """Ferry Oskelin runs aground off Velmora

By Tamsa Brill, Velmora Courier

VELMORA, 3 May 2031 - The ferry Oskelin ran aground on the Harl reef shortly before dawn on Saturday. \
Nine passengers were hurt, the harbour master Ivo Dren said.

“The pilot left the marked channel,” Dren said. The company Sund Lines denied that.

Also read: ten reefs to see this summer
"""

POST = """Seven injured as Oskelin hits reef

(MAR) - At least seven people were injured when the passenger ship Oskelin struck the Harl reef on Saturday \
night, rescuers said. Two lifeboats took all 140 aboard to Velmora.
"""

GAZETTE = """Seven injured as Oskelin hits reef, say rescuers

(MAR) - At least seven people were injured when the passenger ship Oskelin struck the Harl reef on Saturday \
night, rescuers said.
"""


def _article(letter: str, file: str, text: str, publisher: str | None) -> Article:
    return Article(
        id=f"{letter}1f0",
        file=file,
        sha256=sha256(text.encode()).hexdigest(),
        text=text,
        encoding="utf-8",
        title=text.partition("\n")[0],
        publisher=publisher,
        published="2031-05-03" if publisher else None,
    )


ARTICLES = (
    _article("a", "courier.txt", COURIER, "Velmora Courier"),
    _article("b", "post.txt", POST, "Harl Post"),
    _article("c", "gazette.txt", GAZETTE, None),
)
_COURIER, _POST, _GAZETTE = ARTICLES


def cite(article: Article, words: str) -> Citation:
    """The first place where *article* says *words*."""
    start = article.text.index(words)
    return article.cite(start, start + len(words))


AGROUND = cite(_COURIER, "The ferry Oskelin ran aground on the Harl reef shortly before dawn on Saturday.")
DAWN = cite(_COURIER, "shortly before dawn")
NIGHT = cite(_POST, "on Saturday night")
NINE = cite(_COURIER, "Nine passengers were hurt, the harbour master Ivo Dren said.")
_RESCUERS = (
    "At least seven people were injured when the passenger ship Oskelin struck the Harl reef on Saturday night, "
    "rescuers said."
)
SEVEN = cite(_POST, _RESCUERS)
SEVEN_AGAIN = cite(_GAZETTE, _RESCUERS)
CHANNEL = cite(_COURIER, "“The pilot left the marked channel,” Dren said.")
DENIED = cite(_COURIER, "The company Sund Lines denied that.")
ABOARD = cite(_POST, "Two lifeboats took all 140 aboard to Velmora.")


def _entry(article: Article, lineage: str | None, *notes: str) -> ArticleEntry:
    return ArticleEntry(
        id=article.id,
        file=article.file,
        sha256=article.sha256,
        title=article.title,
        publisher=article.publisher,
        published=article.published,
        lineage=lineage,
        notes=notes,
    )


SUMMARY = Summary(
    title=Title(text="Ferry Oskelin runs aground on the Harl reef; passengers hurt", citations=(AGROUND, NINE)),
    sentences=(
        Sentence(text="The ferry Oskelin ran aground on the Harl reef on Saturday.", kind="fact", citations=(AGROUND,)),
        Sentence(
            text="The harbour master Ivo Dren said nine passengers were hurt; rescuers said at least seven were.",
            kind="disagreement",
            citations=(NINE, SEVEN, SEVEN_AGAIN),
        ),
        Sentence(
            text="Dren said the pilot “left the marked channel”, which the company Sund Lines denied.",
            kind="attributed",
            citations=(CHANNEL, DENIED),
        ),
        Sentence(text="Two lifeboats took all 140 aboard to Velmora.", kind="fact", citations=(ABOARD,)),
    ),
    disagreements=(
        Disagreement(
            topic="How many people were hurt",
            relation="qualifier",
            positions=(
                Position(value="Nine", said_by="the harbour master Ivo Dren", citations=(NINE,)),
                Position(value="At least seven", said_by="rescuers", citations=(SEVEN, SEVEN_AGAIN)),
            ),
            sentence=1,
        ),
        Disagreement(
            topic="Time of day",
            relation="contradiction",
            positions=(
                Position(value="shortly before dawn", said_by=None, citations=(DAWN,)),
                Position(value="on Saturday night", said_by=None, citations=(NIGHT,)),
            ),
            sentence=None,
        ),
    ),
    not_reported=("Why the ferry left the channel.",),
    timeline=(TimelineEntry(when="Saturday", text="ran aground on the Harl reef", citations=(AGROUND,)),),
    parties=(
        Party(
            name="The ferry Oskelin",
            aliases=(
                Alias(text="The ferry Oskelin", citations=(cite(_COURIER, "The ferry Oskelin"),)),
                Alias(text="the passenger ship Oskelin", citations=(cite(_POST, "the passenger ship Oskelin"),)),
            ),
        ),
    ),
    articles=(
        _entry(_COURIER, "l1"),
        _entry(_POST, "l2"),
        _entry(_GAZETTE, "l2", "Gives no date of its own."),
    ),
    lineages=(
        Lineage(id="l1", label="Velmora Courier", articles=(_COURIER.id,), basis=()),
        Lineage(
            id="l2",
            label="MAR",
            articles=(_POST.id, _GAZETTE.id),
            basis=(
                Basis(
                    kind="credit",
                    detail="both credit MAR",
                    citations=(cite(_POST, "(MAR)"), cite(_GAZETTE, "(MAR)")),
                ),
            ),
        ),
    ),
    failures=(Failure(file="blank.txt", stage="read", reason="the file is empty"),),
    withheld=(Withheld(text="Twelve were hurt.", check="figures", reason="no cited words say 12"),),
    checks=(
        CheckResult(id="citations", passed=True, detail="15 of 15 hold"),
        CheckResult(id="figures", passed=False, detail="1 sentence withheld"),
        CheckResult(id="quotations", passed=None, detail="no sentence quotes"),
    ),
    run=RUN,
)

ABOARD_LATER = TimelineEntry(
    when="Saturday",
    text="Two lifeboats took all 140 aboard",
    citations=(ABOARD,),
    after=(
        Precedence(entry=0, basis="words", citations=(SEVEN, ABOARD, AGROUND)),
        Precedence(entry=0, basis="date", citations=(NIGHT, DAWN)),
    ),
)
"""An entry that stands after another by words and, to see that nobody is told so, by date."""

ORDERED = SUMMARY.model_copy(
    update={
        "timeline": (*SUMMARY.timeline, ABOARD_LATER),
        "disagreements": (
            SUMMARY.disagreements[0].model_copy(update={"rule": "both can be true"}),
            SUMMARY.disagreements[1].model_copy(update={"rule": "they contradict each other"}),
        ),
        "speakers": tuple(party.model_copy(update={"name": f"Source: {party.name}"}) for party in SUMMARY.parties),
    }
)
"""The same with primary sources, an order of events, and rules: one explains its relation, one repeats it."""

POISONS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "](javascript:alert(1)) ![x](https://example.invalid/x.png)",
    "| a | b |\n| --- | --- |\n# heading",
    "1. one\n\n[1]: https://example.invalid\n[^1]: other",
    "{{ 7 * 7 }} {% raw %} ${x} %s {0} {: onclick=x }",
    "\x1b]8;;https://example.invalid\x07 \u202e005 fi\u200bve \u2028 \x85 \U000e0041",
    "`code` ~~~ --- === <https://example.invalid> &lt; &#60;",
    "</div></article><article id=c1>",
)
"""Texts that mean something to a browser, a Markdown reader, a template language or a terminal."""


def poison(summary: Summary, payload: str) -> Summary:
    """*summary* with *payload* in place of every text that a source, a model or a file name decides."""
    return Summary.model_validate(_poison(summary.model_dump(by_alias=True), payload))


_OWN_WORDS = frozenset({"schema", "basis", "kind", "relation", "engine", "review"})


def _poison(value: object, payload: str) -> object:
    if isinstance(value, dict):
        return {
            key: part if key in _OWN_WORDS and isinstance(part, str) else _poison(part, payload)
            for key, part in value.items()
        }
    if isinstance(value, list | tuple):
        return [_poison(part, payload) for part in value]
    return payload if isinstance(value, str) else value
