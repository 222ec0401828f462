"""Whatever an engine replies, what is delivered holds: invariants looked at with rules of their own."""

import re
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.checks.evil import Folder, read_folder, run_evil
from benchmarks.checks.stories import STORIES
from crosswire.checks.signs import check_signs
from crosswire.composition.plain import word_difference
from crosswire.extraction import ground
from crosswire_schemas.reconciliation import Difference
from crosswire_schemas.summary import Sentence
from stories import cited, numbered, proposal, statement_claim, words

FOLDERS = [read_folder(path) for path in sorted(STORIES.iterdir()) if path.is_dir()]


@settings(max_examples=60, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
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


@pytest.mark.parametrize(
    ("target", "broken", "promise"),
    [
        ("crosswire.checks.signs._SIGN", re.compile("(?!)"), "I8 no hidden character in a sentence"),
        ("crosswire.render.markdown.escape_markdown", lambda text: text, "I8 no markup is active in Markdown"),
        ("crosswire.workflow.ground", lambda p, n: ground(p, n)._replace(faults=()), "nothing of a proposal is lost"),
        ("crosswire.composition.compose.check_sentence", lambda *_, **__: [], "I3 numbers are in the cited words"),
    ],
    ids=["signs", "Markdown", "faults", "checks"],
)
def test_what_is_looked_for_is_seen_where_it_breaks(
    target: str, broken: Callable[..., object], promise: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(target, broken)
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
