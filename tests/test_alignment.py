"""The engine says which claims belong together; code lets pass only what can."""

from collections.abc import Sequence

import pytest

from crosswire.reconciliation import alignment
from crosswire.reconciliation.alignment import align_claims
from crosswire.reconciliation.claims import list_claims
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.alignment import Alignment, Group
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import Actor, Event, Incident, RelatedEvent, Statement, Toll
from crosswire_schemas.reconciliation import Claim
from crosswire_schemas.vocabulary import Slot
from stories import QueueEngine, numbered, toll_claim

COURIER = numbered(
    "The ferry sank near Velmora. Nine people drowned. The captain denied it. A tug sank in May.", name="courier"
)
POST = numbered(
    "A ferry went down. At least nine people drowned. Its captain denied it. A tug went down in May.", name="post"
)


def cite(article: NumberedArticle, said: str) -> tuple[Citation, ...]:
    start = article.article.text.index(said)
    return (article.article.cite(start, start + len(said)),)


def incident(article: NumberedArticle, event: str, toll: str, denial: str, tug: str) -> Incident:
    fields = {"about": "incident", "stance": "fact", "said_by": None}
    return Incident(
        event=Event(kind="accident", citations=cite(article, event)),
        related_events=(RelatedEvent(id="e1", kind="accident", relation="earlier", citations=cite(article, tug)),),
        tolls=(
            Toll.model_validate(
                fields
                | {"effect": "killed", "op": "eq", "low": 9, "high": None, "who": None}
                | {"citations": cite(article, toll)}
            ),
        ),
        statements=(
            Statement(
                speaker="captain",
                anonymity="role_only",
                verb="denied",
                text=denial,
                quoted=False,
                stance="denied",
                about="incident",
                citations=cite(article, denial),
            ),
        ),
        actors=(Actor(name="captain", role="other", about="e1", stance="fact", citations=cite(article, "captain")),),
    )


PAIRS = [
    (COURIER, incident(COURIER, "sank", "Nine people", "denied it", "A tug sank")),
    (POST, incident(POST, "went down", "At least nine people", "denied it", "A tug went down")),
]
CLAIMS = list_claims(PAIRS)
BY_SLOT = {
    (claim.article, claim.slot, claim.event == "incident"): claim.id for claim in CLAIMS
}  # one claim of each kind and article


def named(article: str, slot: Slot, *, own: bool = True) -> str:
    return BY_SLOT[article, slot, own]


def groups_with(aligned: Sequence[Sequence[Claim]], name: str) -> set[str]:
    return next({claim.id for claim in group} for group in aligned if any(claim.id == name for claim in group))


async def test_every_claim_is_in_exactly_one_group() -> None:
    aligned = await align_claims(CLAIMS, QueueEngine())
    assert sorted(claim.id for group in aligned.groups for claim in group) == sorted(c.id for c in CLAIMS)


async def test_claims_that_report_the_same_are_joined_across_articles() -> None:
    pair = [named("courier", "toll"), named("post", "toll")]
    aligned = await align_claims(CLAIMS, QueueEngine(alignments=[Alignment(groups=[Group(ids=pair)])]))
    assert groups_with(aligned.groups, pair[0]) == set(pair)
    assert not aligned.withheld


async def test_joined_events_get_one_name_that_all_their_claims_carry() -> None:
    pair = [named("courier", "event", own=False), named("post", "event", own=False)]
    aligned = await align_claims(CLAIMS, QueueEngine(alignments=[Alignment(groups=[Group(ids=pair)])]))
    assert {claim.event for claim in aligned.claims} == {"incident", "e1"}
    alone = await align_claims(CLAIMS, QueueEngine())
    assert {claim.event for claim in alone.claims} == {"incident", "e1", "e2"}


async def test_equal_words_of_one_speaker_are_joined_without_asking() -> None:
    engine = QueueEngine()
    aligned = await align_claims(CLAIMS, engine)
    assert len(groups_with(aligned.groups, named("courier", "statement"))) == 2
    shown = {claim.id for claim in engine.shown[0]}
    assert len(shown & {named("courier", "statement"), named("post", "statement")}) == 1


@pytest.mark.parametrize(
    ("ids", "reason"),
    [
        pytest.param(["c1", "c99"], "no such claim", id="unknown id"),
        pytest.param(
            [named("courier", "toll"), named("courier", "statement")], "cannot report the same", id="two kinds"
        ),
    ],
)
async def test_what_cannot_be_the_same_stays_apart_and_is_listed(ids: list[str], reason: str) -> None:
    engine = QueueEngine(alignments=[Alignment(groups=[Group(ids=ids)])])
    aligned = await align_claims(CLAIMS, engine)
    assert engine.faults[0]
    assert any(reason in withheld.reason for withheld in aligned.withheld)
    assert not any({*ids} <= {claim.id for claim in group} for group in aligned.groups)


async def test_an_id_stands_in_one_group() -> None:
    toll, other = named("courier", "toll"), named("post", "toll")
    twice = Alignment(groups=[Group(ids=[toll, other]), Group(ids=[other, named("post", "actor", own=False)])])
    engine = QueueEngine(alignments=[twice])
    aligned = await align_claims(CLAIMS, engine)
    assert any("stands in 2 places" in fault for fault in engine.faults[0])
    assert any("already stands in a group" in withheld.reason for withheld in aligned.withheld)


async def test_two_events_that_one_article_tells_apart_stay_two() -> None:
    two = PAIRS[0][1].model_copy(
        update={
            "related_events": (
                *PAIRS[0][1].related_events,
                RelatedEvent(id="e2", kind="accident", relation="wider", citations=cite(COURIER, "May")),
            )
        }
    )
    claims = list_claims([(COURIER, two)])
    ids = [claim.id for claim in claims if claim.slot == "event" and claim.event != "incident"]
    aligned = await align_claims(claims, QueueEngine(alignments=[Alignment(groups=[Group(ids=ids)])]))
    assert "tells these events apart" in aligned.withheld[0].reason


async def test_a_large_story_is_asked_in_portions_that_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "PORTION", 3)
    engine = QueueEngine()
    aligned = await align_claims(CLAIMS, engine)
    assert len(engine.shown) > 1
    assert max(map(len, engine.shown)) <= 6
    assert sum(map(len, aligned.groups)) == len(CLAIMS)


async def test_the_dead_and_the_hurt_are_never_one_figure() -> None:
    """Else nine killed and "four hurt" would be compared, and nine killed and "eight killed" would not."""
    dead, hurt = (
        toll_claim(f"c{n}", f"a{n}", "nine people", "eq", 9, effect=e) for n, e in enumerate(("killed", "injured"))
    )
    engine = QueueEngine(alignments=[Alignment(groups=[Group(ids=[dead.id, hurt.id])])])
    aligned = await align_claims([dead, hurt], engine)
    assert len(aligned.groups) == 2
    assert [withheld.reason for withheld in aligned.withheld] == ["c1: a number injured is never a number killed"]
