"""Whatever an engine replies, what is delivered holds: invariants looked at with rules of their own."""

import re
import socket
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.checks.breach import Folder
from benchmarks.checks.evil import read_folders, run_evil
from crosswire.checks.rules.signs import check_signs
from crosswire.composition.plain import word_difference
from crosswire.extraction import ground
from crosswire.extraction.ground import Grounded
from crosswire.render.json_text import parse_summary
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.article import Article
from crosswire_schemas.citation import Citation
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.reconciliation import Difference
from crosswire_schemas.summary import Sentence, Summary
from stories import cited, numbered, proposal, statement_claim, words

FOLDERS = read_folders()


@settings(max_examples=40, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(FOLDERS), st.randoms(use_true_random=False))
def test_no_reply_breaks_what_is_delivered(folder: Folder, random: Random) -> None:
    _, breaches = run_evil(folder, random)
    assert breaches == []


@pytest.mark.parametrize("seed", range(60))
def test_no_reply_of_a_seeded_run_breaks_it_either(seed: int) -> None:
    """Hypothesis likes small choices; a seeded run goes deeper."""
    _, breaches = run_evil(FOLDERS[seed % len(FOLDERS)], Random(seed))  # noqa: S311  no secret depends on it
    assert breaches == []


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\x07", "\n", "\u3164", "<", "`", "[", "*", "#", "@"])
def test_a_sign_that_no_cited_words_have_is_found(sign: str) -> None:
    sentence = Sentence(text=f"A train{sign} stopped.", kind="fact", citations=(cited("a", "A train stopped."),))
    assert [trouble.text for trouble in check_signs(sentence, {})] == [sign]
    quoted = sentence.model_copy(update={"citations": (cited("a", f"A train{sign} stopped."),)})
    assert not list(check_signs(quoted, {}))


def test_letters_of_any_script_and_plain_punctuation_are_no_foreign_signs() -> None:
    text = "“Çok iyi”, said Łukasz Дмитрий (47): 3.5% — it's $4/€5; no… yes?!"
    sentence = Sentence(text=text, kind="fact", citations=(cited("a", "A train stopped."),))
    assert not list(check_signs(sentence, {}))


def test_a_plain_sentence_cites_the_words_it_gives_as_the_value() -> None:
    """The value of a position is its shortest wording, which need not be the first."""
    first = statement_claim("c1", "a", "the pilot left the marked channel before noon", "Dren")
    short = statement_claim("c2", "b", "the pilot left", "Dren")
    other = statement_claim("c3", "c", "the pilot stayed in the channel", "Brill")
    sides = [
        {"value": "the pilot left", "said_by": "Dren", "claims": ("c1", "c2")},
        {"value": other.text, "said_by": "Brill", "claims": ("c3",)},
    ]
    given = {
        "id": "d1",
        "topic": "pilot",
        "relation": "contradiction",
        "rule": "",
        "event": "incident",
        "material": True,
    }
    difference = Difference.model_validate({**given, "positions": sides})
    plain = word_difference(difference, {claim.id: claim for claim in (first, short, other)})
    assert {citation.article for citation in plain.citations} == {"b", "c"}


def cite_one_off(article: Article, start: int, end: int) -> Citation:
    return Citation(article=article.id, file=article.file, start=start + 1, end=end + 1, quote=article.text[start:end])


def forget_tolls(proposed: IncidentProposal, article: NumberedArticle) -> Grounded:
    grounded = ground(proposed, article)
    return grounded._replace(incident=grounded.incident and grounded.incident.model_copy(update={"tolls": ()}))


def call_home(proposed: IncidentProposal, article: NumberedArticle) -> Grounded:
    with socket.socket() as caller:
        caller.connect_ex(("127.0.0.1", 9))
    return ground(proposed, article)


def forget_withheld(text: str) -> Summary:
    return parse_summary(text).model_copy(update={"withheld": ()})


@pytest.mark.parametrize(
    ("target", "broken", "promise"),
    [
        ("crosswire.checks.rules.signs._SIGN", re.compile("(?!)"), "I8 no hidden character in a sentence"),
        ("crosswire.render.markdown.escape_markdown", lambda text: text, "I8 no markup is active in Markdown"),
        ("crosswire.workflow.ground", lambda p, n: ground(p, n)._replace(faults=()), "nothing of a proposal is lost"),
        ("crosswire_schemas.article.Article.cite", cite_one_off, "I1 every quotation is in its file"),
        ("crosswire.render.markdown._citations", lambda _: (), "I2 every note has its words"),
        ("crosswire.checks.rules.origins._REPORTS", re.compile("(?!)"), "I4 one origin is not told as several"),
        (
            "crosswire.reconciliation.reconcile.find_differences",
            lambda *_: (),
            "I5 figures that differ are a disagreement",
        ),
        ("crosswire.workflow.ground", forget_tolls, "I6 one article changes no other"),
        ("crosswire.composition.compose.list_left_out", lambda *_: (), "I7 what two origins report is told or listed"),
        ("crosswire.extraction.items._ID", re.compile("(?s).*"), "I8 an event has a plain id"),
        (
            "crosswire.extraction.places.Places.find_written",
            lambda _, __, words: words,
            "I8 words of an incident are the article's",
        ),
        ("crosswire.workflow.ground", call_home, "I10 nothing leaves"),
        ("benchmarks.checks.renderings.parse_summary", forget_withheld, "JSON gives the same summary again"),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_what_is_looked_for_is_seen_where_it_breaks(
    target: str, broken: Callable[..., object], promise: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(target, broken)
    assert_is_seen(promise)


@pytest.mark.parametrize(
    "promise",
    ["I3 numbers are in the cited words", "I3 names are in the cited words", "I9 nothing calls on the reader"],
)
def test_without_the_checks_a_reply_breaks_what_they_hold(promise: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.checks.run.Checker.check", lambda *_, **__: [])
    assert_is_seen(promise)


def assert_is_seen(promise: str) -> None:
    found = (run_evil(FOLDERS[seed % len(FOLDERS)], Random(seed))[1] for seed in range(200))  # noqa: S311  as above
    assert any(promise in {breach.promise for breach in breaches} for breaches in found)


@pytest.mark.parametrize("blank", [" ", "\u200b", "\u2060 "])
def test_a_proposal_with_blank_words_is_at_fault_and_no_error(blank: str) -> None:
    article = numbered("Five people died, the mayor said.")
    toll = {"about": "incident", "effect": "killed", "op": "eq", "low": 5, "high": None, "who": blank}
    said = {"about": "incident", "speaker": words(1, "the mayor"), "anonymity": "role_only", "verb": blank}
    common = {"stance": "fact", "said_by": None, "at": words(1, "Five people died")}
    statement = said | {"stance": "claimed", "at": words(1, "Five people died")}
    proposed = proposal(words(1, "died"), tolls=[toll | common], statements=[statement])
    assert [fault.path for fault in ground(proposed, article).faults] == ["tolls[0]", "statements[0]"]
