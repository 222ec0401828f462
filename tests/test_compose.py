"""The writer proposes, checks decide: what stands is carried, and what was refused is on the list."""

import pytest

from crosswire.checks.rules.headline import UNTITLED
from crosswire.composition import brief as brief_module
from crosswire.composition.brief import build_brief
from crosswire.composition.compose import Composition, compose
from crosswire.engines.material import show_brief
from crosswire.reconciliation.reconcile import reconcile
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.alignment import Alignment, Group
from crosswire_schemas.draft import Draft, DraftSentence, DraftTitle
from crosswire_schemas.incident import Event, Incident, Statement, Toll
from crosswire_schemas.reconciliation import Reconciliation
from crosswire_schemas.summary import Disagreement, Position
from stories import QueueEngine, numbered

COURIER = numbered(
    "The ferry Oskelin sank near Velmora on Saturday. Nine passengers drowned, the harbour master said. "
    "The company denied that the ferry was overloaded.",
    name="courier",
)
POST = numbered(
    "The ferry Oskelin sank near Velmora. At least nine passengers drowned, rescuers said.",
    name="post",
)
SOURCES = {article.article.id: article for article in (COURIER, POST)}


def found(article: NumberedArticle, sentence: int, said: str) -> tuple[object, ...]:
    start = article.article.text.index(said, article.sentences[sentence - 1].start)
    return (article.article.cite(start, start + len(said)),)


def statement(article: NumberedArticle, sentence: int, said: str, speaker: str | None) -> Statement:
    return Statement.model_validate(
        {
            "speaker": speaker,
            "anonymity": "role_only" if speaker else None,
            "verb": None,
            "text": said,
            "quoted": False,
            "stance": "fact",
            "about": "incident",
            "citations": found(article, sentence, said),
        }
    )


def toll(article: NumberedArticle, said: str, op: str, speaker: str) -> Toll:
    return Toll.model_validate(
        {
            "effect": "killed",
            "op": op,
            "low": 9,
            "high": None,
            "who": "passengers",
            "about": "incident",
            "stance": "fact",
            "said_by": speaker,
            "citations": found(article, 2, said),
        }
    )


INCIDENTS = [
    (
        COURIER,
        Incident(
            event=Event.model_validate({"kind": "accident", "citations": found(COURIER, 1, "sank near Velmora")}),
            tolls=(toll(COURIER, "Nine passengers", "eq", "the harbour master"),),
            statements=(
                statement(COURIER, 1, "The ferry Oskelin sank near Velmora on Saturday", None),
                statement(COURIER, 3, "the ferry was overloaded", "The company"),
            ),
        ),
    ),
    (
        POST,
        Incident(
            event=Event.model_validate({"kind": "accident", "citations": found(POST, 1, "sank near Velmora")}),
            tolls=(toll(POST, "At least nine passengers", "ge", "rescuers"),),
            statements=(statement(POST, 1, "The ferry Oskelin sank near Velmora", None),),
        ),
    ),
]
IDS = {
    (claim_article, text): f"c{number}"
    for number, (claim_article, text) in enumerate(
        [
            ("courier", "event"),
            ("courier", "toll"),
            ("courier", "sank"),
            ("courier", "denied"),
            ("post", "event"),
            ("post", "toll"),
            ("post", "sank"),
        ],
        1,
    )
}
SANK = DraftSentence(
    text="The ferry Oskelin sank near Velmora.", kind="fact", claims=[IDS["courier", "sank"]], disagreements=[]
)
DIFFER = DraftSentence(
    text="The harbour master said nine passengers drowned; rescuers said at least nine passengers drowned.",
    kind="disagreement",
    claims=[IDS["courier", "toll"], IDS["post", "toll"]],
    disagreements=["d1"],
)
TITLE = DraftTitle(text="Ferry Oskelin sinks near Velmora", claims=[IDS["courier", "sank"]])


async def reconciliation() -> Reconciliation:
    groups = Alignment(
        groups=[
            Group(ids=[IDS["courier", "toll"], IDS["post", "toll"]]),
            Group(ids=[IDS["courier", "sank"], IDS["post", "sank"]]),
        ]
    )
    return (await reconcile(INCIDENTS, QueueEngine(alignments=[groups]))).reconciliation


async def composed(*sentences: DraftSentence, title: DraftTitle = TITLE) -> tuple[Composition, list[str]]:
    engine = QueueEngine(drafts=[Draft(title=title, sentences=list(sentences))])
    composition = await compose(await reconciliation(), SOURCES, engine)
    return composition, engine.faults[0]


async def test_the_story_holds_the_disagreement_of_the_two_counts() -> None:
    (difference,) = (await reconciliation()).differences
    assert (difference.relation, difference.topic, difference.material) == ("qualifier", "number killed", True)
    assert [position.said_by for position in difference.positions] == ["the harbour master", "rescuers"]


async def test_a_draft_that_holds_is_kept_as_it_is() -> None:
    composition, faults = await composed(SANK, DIFFER)
    assert not faults
    assert [sentence.text for sentence in composition.sentences] == [SANK.text, DIFFER.text]
    assert composition.disagreements[0].sentence == 1
    assert not composition.withheld


async def test_ids_become_the_words_of_the_files_and_other_articles_that_say_the_same_are_added() -> None:
    composition, _ = await composed(SANK, DIFFER)
    cited = composition.sentences[0].citations
    assert {citation.article for citation in cited} == {"courier", "post"}
    assert all(SOURCES[c.article].article.text[c.start : c.end] == c.quote for c in cited)


async def test_a_sentence_that_fails_is_withheld_with_the_reason() -> None:
    wrong = DIFFER.model_copy(update={"text": DIFFER.text.replace("at least nine", "at least ten")})
    composition, faults = await composed(SANK, wrong)
    assert any("at least ten" in fault for fault in faults)
    assert wrong.text not in [sentence.text for sentence in composition.sentences]
    assert composition.withheld[0].text == wrong.text
    assert "V03" in composition.withheld[0].check


async def test_a_disagreement_that_the_writer_left_out_gets_a_plain_sentence() -> None:
    composition, faults = await composed(SANK)
    assert any("d1" in fault for fault in faults)
    plain = composition.sentences[-1]
    assert plain.kind == "disagreement"
    assert "nine passengers (the harbour master)" in plain.text
    assert "at least nine passengers (rescuers)" in plain.text
    assert {citation.article for citation in plain.citations} == {"courier", "post"}
    assert composition.disagreements[0].sentence == len(composition.sentences) - 1


async def test_a_plain_sentence_on_a_disagreement_stands_before_the_context() -> None:
    context = SANK.model_copy(update={"kind": "background"})
    composition, _ = await composed(SANK, SANK, SANK, context)
    assert [sentence.kind for sentence in composition.sentences] == [*["fact"] * 3, "disagreement", "background"]
    assert composition.disagreements[0].sentence == 3


async def test_a_disagreement_told_from_one_side_is_told_again_in_full() -> None:
    half = DIFFER.model_copy(
        update={"text": "The harbour master said nine passengers drowned.", "claims": [IDS["courier", "toll"]]}
    )
    composition, _ = await composed(SANK, half)
    index = composition.disagreements[0].sentence
    assert index is not None
    assert {citation.article for citation in composition.sentences[index].citations} == {"courier", "post"}


@pytest.mark.parametrize("unknown", [{"claims": ["c99"]}, {"disagreements": ["d99"]}], ids=["claim", "disagreement"])
async def test_an_id_of_nothing_carries_nothing(unknown: dict[str, list[str]]) -> None:
    composition, faults = await composed(SANK.model_copy(update=unknown), DIFFER)
    assert any("99" in fault for fault in faults)
    assert SANK.text not in [sentence.text for sentence in composition.sentences]


async def test_a_title_that_fails_is_replaced_by_a_sentence_that_holds() -> None:
    wrong = TITLE.model_copy(update={"text": "Ten drown as ferry Oskelin sinks near Velmora"})
    composition, _ = await composed(SANK, DIFFER, title=wrong)
    assert composition.title.text == SANK.text.rstrip(".")
    assert composition.withheld[-1].text == wrong.text


async def test_an_article_that_no_sentence_uses_is_named() -> None:
    alone = DraftSentence(
        text="The ferry Oskelin sank near Velmora on Saturday.",
        kind="fact",
        claims=[IDS["courier", "sank"]],
        disagreements=[],
    )
    _, faults = await composed(alone)
    assert "no sentence uses article A2" in faults


async def test_what_does_not_fit_the_brief_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    story = await reconciliation()
    articles = [article.article for article in SOURCES.values()]
    whole = build_brief(story, articles)
    monkeypatch.setattr(brief_module, "BRIEF_CHARACTERS", 80)
    small = build_brief(story, articles)
    assert small.left_out
    assert len(small.groups) + len(small.left_out) == len(whole.groups)
    assert {d.id for d in small.differences if d.material} == {d.id for d in whole.differences if d.material}


async def test_the_writer_s_request_stays_bounded_for_sixty_articles() -> None:
    """Sixty articles with thirty statements each are ten times what fits."""
    incidents = []
    for number in range(60):
        said = [f"Witness {number} of street {n} saw lorry {number * n} on the quay in the rain." for n in range(30)]
        article = numbered(" ".join(["The ferry Oskelin sank near Velmora.", *said]), name=f"a{number}")
        event = Event.model_validate({"kind": "accident", "citations": found(article, 1, "sank near Velmora")})
        statements = tuple(statement(article, n + 2, words.rstrip("."), None) for n, words in enumerate(said))
        incidents.append((article, Incident(event=event, statements=statements)))
    story = (await reconcile(incidents, QueueEngine())).reconciliation
    brief = build_brief(story, [article.article for article, _ in incidents])
    assert len(show_brief(brief)) < 2 * brief_module.BRIEF_CHARACTERS
    assert len(brief.groups) + len(brief.left_out) == len(story.groups)
    assert brief.groups[0][0].articles == 60


async def test_what_two_origins_report_and_no_sentence_tells_is_listed() -> None:
    composition, _ = await composed(DIFFER)
    listed = [withheld for withheld in composition.withheld if withheld.check == "brief"]
    assert any("sank" in withheld.text and "2 origins report it" in withheld.reason for withheld in listed)
    told, _ = await composed(SANK, DIFFER)
    assert not told.withheld


async def test_where_nothing_can_be_a_headline_the_summary_says_so_and_cites_nothing() -> None:
    wrong = SANK.model_copy(update={"claims": ["c99"]})
    composition, _ = await composed(wrong, title=TITLE.model_copy(update={"text": "Ten drown"}))
    assert composition.title.text in {UNTITLED, *(s.text.rstrip(".") for s in composition.sentences)}
    assert (composition.title.text == UNTITLED) == (not composition.title.citations)


async def test_the_rule_that_explains_a_disagreement_stands_in_the_table() -> None:
    (difference,) = (await reconciliation()).differences
    composition, _ = await composed(SANK, DIFFER)
    assert [entry.rule for entry in composition.disagreements] == [difference.rule]


async def test_a_report_that_gives_a_value_itself_is_named_apart_from_those_that_quote_it() -> None:
    lined_up = await reconciliation()
    told = {claim.id: claim for claim in lined_up.claims}[IDS["post", "toll"]].model_copy(update={"said_by": None})
    claims = tuple(told if claim.id == told.id else claim for claim in lined_up.claims)
    (row,) = lined_up.differences
    joined = row.positions[0].model_copy(update={"claims": (IDS["courier", "toll"], IDS["post", "toll"])})
    rows = (row.model_copy(update={"positions": (joined, row.positions[1])}),)
    changed = lined_up.model_copy(update={"claims": claims, "differences": rows})
    engine = QueueEngine(drafts=[Draft(title=TITLE, sentences=[SANK])])
    (disagreement,) = (await compose(changed, SOURCES, engine)).disagreements
    assert [position.own_voice for position in disagreement.positions] == [("post",), ()]


async def test_a_contested_order_of_events_is_a_row_of_the_table_without_a_sentence() -> None:
    positions = tuple(
        Position(value="sank near Velmora", said_by=None, citations=(article.article.cite(*article.sentences[0]),))
        for article in (COURIER, POST)
    )
    row = Disagreement(topic="order of events", relation="contradiction", positions=positions, sentence=None)
    lined_up = (await reconciliation()).model_copy(update={"order_disputes": (row,)})
    engine = QueueEngine(drafts=[Draft(title=TITLE, sentences=[DIFFER])])
    composition = await compose(lined_up, SOURCES, engine)
    assert composition.disagreements[1:] == (row,)
    assert len(composition.sentences) == 1
