"""What two origins report is told in words of its own, or listed: a likeness of words is not enough."""

from collections.abc import Sequence

import pytest

from crosswire.composition.brief import Brief
from crosswire.composition.left_out import list_left_out
from crosswire_schemas.incident import Means
from crosswire_schemas.reconciliation import Claim, ClaimGroup, Reconciliation
from crosswire_schemas.summary import Sentence
from stories import cited, statement_claim, toll_claim

PORT = statement_claim("c1", "one", "the Ministry of Defence closed the port")
COUNT = toll_claim("c2", "one", "nine sailors", "eq", 9)


def listed(claim: Claim, text: str, *quotes: str, cites: str = "two", lineages: int = 2) -> Sequence[str]:
    """What is listed of *claim* beside a sentence that cites *quotes* of the article *cites*."""
    group = ClaimGroup(
        id="g1",
        slot=claim.slot,
        event="incident",
        claims=(claim.id,),
        articles=lineages,
        lineages=lineages,
        primary_sources=0,
    )
    known = Reconciliation.model_construct(claims=(claim,), groups=(group,), differences=())
    citations = tuple(cited(cites, quote) for quote in quotes or (text,))
    brief = Brief({}, ((group, (claim,)),), (), known, ())
    return [w.text for w in list_left_out(brief, [Sentence(text=text, kind="fact", citations=citations)])]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        pytest.param(PORT, "On Monday the Ministry of Defence closed the port.", id="the same words"),
        pytest.param(PORT, "The Ministry of Defense closed the port.", id="spelt otherwise"),
    ],
)
def test_what_another_article_tells_in_the_same_words_is_told(claim: Claim, text: str) -> None:
    assert not listed(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        pytest.param(PORT, "The Ministry of Defence said the port of Arle had closed.", id="in another order"),
        pytest.param(PORT, "A storm closed the port.", id="a part of the words"),
        pytest.param(COUNT, "Police held nine sailors.", id="a number may be of something else"),
        pytest.param(statement_claim("c1", "one", "Weber, said"), "“It rained,” Weber said.", id="no more than a name"),
        pytest.param(
            statement_claim("c1", "one", "drivers marched"), "Police held drivers after the march.", id="words between"
        ),
        pytest.param(
            statement_claim("c1", "one", "Sunday night after"), "A storm hit Arle on Sunday night.", id="a mere time"
        ),
        pytest.param(statement_claim("c1", "one", "explosion"), "An explosion was heard in May.", id="one word"),
    ],
)
def test_what_only_resembles_a_claim_does_not_tell_it(claim: Claim, text: str) -> None:
    assert listed(claim, text) == [claim.text]


@pytest.mark.parametrize(
    ("claim", "text", "told"),
    [
        pytest.param(PORT, "The port was closed by a ministry.", True, id="its words"),
        pytest.param(PORT, "Ships waited.", False, id="other words"),
        pytest.param(COUNT, "A wave killed 9 people.", True, id="its number"),
        pytest.param(COUNT, "A wave killed eight sailors.", False, id="another number"),
    ],
)
def test_who_cites_a_claim_tells_it_by_half_of_its_words_or_its_number(claim: Claim, text: str, told: bool) -> None:
    assert bool(listed(claim, text, claim.text, cites="one")) is not told


def test_what_one_origin_reports_is_the_writer_s_choice() -> None:
    assert listed(PORT, "Ships waited.")
    assert not listed(PORT, "Ships waited.", lineages=1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Two airstrikes hit the port.", True, id="one word, in the plural"),
        pytest.param("An air strike hit the port.", True, id="two words"),
        pytest.param("A strike hit the port from the air.", False, id="in another order"),
    ],
)
def test_a_means_is_told_by_its_own_words_whatever_article_is_cited(text: str, told: bool) -> None:
    words = (cited("one", "air strike"),)
    item = Means(text="air strike", about="incident", stance="fact", said_by=None, citations=words)
    means = statement_claim("c1", "one", "air strike").model_copy(update={"slot": "means", "item": item})
    assert bool(listed(means, text)) is not told


def test_what_one_origin_denies_is_listed_with_who_denies_it() -> None:
    sentence = "The owner denied that the ship was overloaded."
    claim = statement_claim("c1", "one", "the ship was overloaded", "The owner", stance="denied")
    denial = claim.model_copy(update={"stance": "denied", "evidence": (cited("one", sentence),)})
    assert listed(denial, "Ships waited.", lineages=1) == [sentence]
    assert not listed(denial, sentence, cites="one", lineages=1)
