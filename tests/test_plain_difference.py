"""A disagreement in one plain sentence: each position in its words, each with who holds it, nothing told twice."""

import pytest

from crosswire.composition.plain import draft_difference, word_difference
from crosswire_schemas.reconciliation import Difference
from crosswire_schemas.summary import Lineage
from stories import statement_claim, toll_claim

SINKING = "the ferry struck the northern reef at dawn"


def difference(topic: str, relation: str, *sides: tuple[str, str | None]) -> Difference:
    positions = [{"value": value, "said_by": by, "claims": (f"c{n}",)} for n, (value, by) in enumerate(sides)]
    given = {"id": "d1", "topic": topic, "relation": relation, "rule": "", "event": "incident", "material": True}
    return Difference.model_validate({**given, "positions": positions})


@pytest.mark.parametrize(
    ("told", "text"),
    [
        pytest.param(
            difference("who said: the ferry", "attribution", (SINKING, "a pilot"), (f"{SINKING}.", "The mayor, 52,")),
            f"A pilot said in one account, and the mayor in another, that {SINKING}.",
            id="who said it",
        ),
        pytest.param(
            difference("who said: it", "attribution", ("“It struck a reef,”", "a pilot"), ("It struck a reef", "Dren")),
            "A pilot said in one account, and Dren in another, “It struck a reef”.",
            id="who said words in quotation marks",
        ),
        pytest.param(
            difference(
                "who said: it", "attribution", ("the shop as a loss", "a guard"), ("the shop as a loss", "Dren")
            ),
            "Reports differ on who said: the shop as a loss (a guard); the shop as a loss (Dren).",
            id="words that are no clause",
        ),
        pytest.param(
            difference("the ferry", "contradiction", (SINKING, "Dren"), ("the ferry struck nothing", "the company")),
            f"Reports give different accounts: {SINKING} (Dren); the ferry struck nothing (the company).",
            id="what happened",
        ),
        pytest.param(
            difference("words of: it", "quotation", ("“the reef", "Dren"), ("a reef” at dawn", "Dren")),
            "Reports differ on the words: “the reef” (Dren); a reef at dawn (Dren).",
            id="quotation marks without a partner",
        ),
    ],
)
def test_a_disagreement_is_one_sentence(told: Difference, text: str) -> None:
    claims = {f"c{n}": statement_claim(f"c{n}", name, SINKING, None) for n, name in enumerate("ab")}
    assert word_difference(told, claims).text == text
    drafted = draft_difference(told, claims)
    assert (drafted.text, drafted.claims, drafted.disagreements) == (text, ["c0", "c1"], ["d1"])


def test_two_positions_that_read_alike_are_told_once() -> None:
    claims = {f"c{n}": statement_claim(f"c{n}", name, SINKING, None) for n, name in enumerate("abc")}
    claims = {name: claim.model_copy(update={"slot": "where"}) for name, claim in claims.items()}
    told = difference("place", "granularity", ("Velmora", None), ("Velmora", None), ("Osk", None))
    assert word_difference(told, claims).text == "Reports differ on the place: Velmora; Osk."


def test_what_reports_say_in_their_own_voice_is_told_with_how_many_say_it() -> None:
    claims = {f"c{n}": statement_claim(f"c{n}", name, SINKING, None) for n, name in enumerate("abc")}
    claims = {name: claim.model_copy(update={"slot": "when"}) for name, claim in claims.items()}
    told = difference("time", "contradiction", ("Sunday", None), ("Monday", None))
    first = told.positions[0].model_copy(update={"claims": ("c0", "c2")})
    told = told.model_copy(update={"positions": (first, told.positions[1])})
    drafted = draft_difference(told, claims)
    assert drafted.text == "Reports differ on the time: Sunday (two reports); Monday (one report)."
    assert drafted.claims == ["c0", "c2", "c1"], "as many as are counted"
    copies = Lineage(id="l1", label="MAR", articles=("a", "c"), basis=())
    one_origin = draft_difference(told, claims, [copies])
    assert one_origin.text == "Reports differ on the time: Sunday (one report); Monday (one report)."


def test_a_label_is_no_number() -> None:
    claims = {f"c{n}": toll_claim(f"c{n}", name, "five", "eq", 5) for n, name in enumerate("ab")}
    told = difference("words for the dead", "label", ("five militants", None), ("five farmers", None))
    assert word_difference(told, claims).text.startswith("Reports differ on the words for the dead: five militants")


def test_an_article_that_holds_two_positions_is_not_counted_twice() -> None:
    claims = {
        name: statement_claim(name, "a", SINKING, None).model_copy(update={"slot": "when"}) for name in ("c0", "c1")
    }
    told = difference("time", "contradiction", ("Sunday", None), ("Monday", None))
    assert word_difference(told, claims).text == "Reports differ on the time: Sunday; Monday."


def test_nobody_is_given_the_words_of_another() -> None:
    claims = {f"c{n}": statement_claim(f"c{n}", name, SINKING, None) for n, name in enumerate("ab")}
    told = difference("who said: it", "attribution", ("“It struck a reef,”", "a pilot"), ("“it hit a wreck”", "Dren"))
    text = "A pilot said in one account, “It struck a reef”, and Dren said in another, “it hit a wreck”."
    assert word_difference(told, claims).text == text


def test_counted_things_are_told_as_a_number_of_them() -> None:
    claims = {f"c{n}": toll_claim(f"c{n}", name, "nine boats", "eq", 9) for n, name in enumerate("ab")}
    told = difference("boats", "contradiction", ("nine boats", None), ("two boats", None))
    told_text = word_difference(told, claims).text
    assert told_text == "Reports differ on the number of boats: nine boats (one report); two boats (one report)."
