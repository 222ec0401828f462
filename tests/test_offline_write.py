"""The summary by rule: sentences of the sources that can stand alone, each once, each cited, each free of faults."""

from collections.abc import Callable

import pytest

from crosswire.checks.finding import Sources
from crosswire.composition.brief import MOST_SENTENCES, Brief
from crosswire.composition.compose import Composition, Writer, compose
from crosswire.engines.offline.engine import OfflineEngine
from crosswire.engines.offline.writing.belonging import find_core
from crosswire.engines.offline.writing.candidates import Candidate
from crosswire.engines.offline.writing.content import find_content
from crosswire.engines.offline.writing.headline import MOST_WORDS
from crosswire.engines.offline.writing.lines import Line, make_line
from crosswire.engines.offline.writing.moments import read_moments
from crosswire.engines.offline.writing.selection import Frame, choose_lines
from crosswire.engines.offline.writing.write import write_by_rule
from crosswire.reconciliation.reconcile import reconcile
from crosswire_schemas.draft import Draft
from incidents import Report
from stories import numbered

COURIER = """The ferry Oskelin ran aground on the Harl reef on Saturday. Nine passengers were hurt, the harbour master \
Ivo Dren said. “The pilot left the marked channel,” Dren said. The company Sund Lines denied it. A tug sank on the \
reef in May 2029 with four sailors aboard. The four sailors of that tug in the reef were never found. All 140 \
passengers of the ferry reached Velmora harbour after an hour aboard."""
POST = """The ferry Oskelin ran aground on the Harl reef on Saturday. At least seven passengers were hurt, rescuers \
said. Two lifeboats took all 140 passengers of the ferry to Velmora harbour. Meanwhile, the mayor Ana Ruiz closed the \
harbour to all ferries until Monday. Ruiz said the harbour would stay closed for days."""


SAILORS = "The four sailors of that tug in the reef were never found"


def story() -> list[Report]:
    courier = Report("courier", COURIER, "ran aground").when("Saturday").where("Harl reef")
    courier.toll("Nine passengers", 9, who="passengers", said_by="the harbour master Ivo Dren")
    courier.says("Nine passengers were hurt", "the harbour master Ivo Dren").says("The ferry Oskelin ran aground")
    courier.says("“The pilot left the marked channel,”", "Dren").says("denied it", "Sund Lines")
    courier.related("A tug sank").says("A tug sank on the reef", about="e1").says(SAILORS, about="e1")
    courier.says("All 140 passengers of the ferry reached Velmora harbour after an hour aboard")
    post = Report("post", POST, "ran aground").when("Saturday").where("Harl reef")
    post.toll("At least seven passengers", 7, who="passengers", said_by="rescuers", op="ge")
    post.says("At least seven passengers were hurt", "rescuers").says("The ferry Oskelin ran aground")
    post.says("Two lifeboats took all 140 passengers of the ferry to Velmora harbour")
    post.says("the mayor Ana Ruiz closed the harbour to all ferries until Monday")
    post.says("the harbour would stay closed for days", "Ruiz")
    return [courier, post]


async def composed(reports: list[Report], writer: Writer | None = None) -> Composition:
    pairs = [report.finish() for report in reports]
    sources: Sources = {numbered.article.id: numbered for numbered, _ in pairs}
    engine = OfflineEngine()
    reconciled = await reconcile(pairs, engine)
    return await compose(reconciled.reconciliation, sources, writer or engine)


async def test_nothing_that_is_written_is_withheld() -> None:
    composition = await composed(story())
    assert composition.withheld == ()
    assert 3 <= len(composition.sentences) <= MOST_SENTENCES


async def test_the_lead_tells_the_event_and_every_article_is_cited() -> None:
    composition = await composed(story())
    assert composition.sentences[0].text == "The ferry Oskelin ran aground on the Harl reef on Saturday."
    assert composition.sentences[0].kind == "fact"
    assert {c.article for s in composition.sentences for c in s.citations} == {"courier", "post"}
    assert len(composition.title.text.split()) <= MOST_WORDS
    assert composition.title.text == "The ferry Oskelin ran aground on the Harl reef on Saturday"


async def test_a_disagreement_has_both_positions_and_who_holds_them() -> None:
    composition = await composed(story())
    sentence = next(s for s in composition.sentences if s.kind == "disagreement")
    assert sentence.text == (
        "Reports differ on the number injured: nine passengers (the harbour master Ivo Dren); "
        "at least seven passengers (rescuers)."
    )
    assert {citation.article for citation in sentence.citations} == {"courier", "post"}


async def test_how_reports_differ_stands_after_what_happened_and_before_the_context() -> None:
    kinds = [sentence.kind for sentence in (await composed(story())).sentences]
    assert kinds[0] == "fact"
    assert 0 < kinds.index("disagreement") < kinds.index("background")


async def test_no_fact_is_told_twice() -> None:
    texts = [sentence.text for sentence in (await composed(story())).sentences]
    assert sum("ran aground" in text for text in texts) == 1
    assert sum("140" in text for text in texts) == 1
    assert sum("seven" in text for text in texts) == 1


async def test_another_event_is_background_with_its_own_time() -> None:
    sentences = (await composed(story())).sentences
    background = [sentence.text for sentence in sentences if sentence.kind == "background"]
    assert background == ["A tug sank on the reef in May 2029 with four sailors aboard."]
    assert not any(SAILORS in sentence.text for sentence in sentences)


def line(text: str, *, weight: float = 2.0, event: str = "incident") -> Line:
    """A line as the choice sees it, of an article of its own."""
    cited = numbered(text, name=text[:20]).article.cite(0, len(text))
    candidate = Candidate(
        source=cited, wordings=(text,), speaker=None, claims=("c1",), slots=frozenset(), sayings=frozenset(),
        tolls=frozenset(), event_words=(), content=find_content(text), moments=read_moments(text, None),
        own_voice=True, origins=2, event=event, own=True, weight=weight,
    )  # fmt: skip
    return make_line(candidate, text)


def chosen(*lines: Line) -> list[str]:
    core = find_core((one.candidate.source.article, one.text) for one in lines)
    return [one.text for one in choose_lines(lines, Frame(room=9, incident=None, said=(), core=core))]


LEAD = line("A ferry of the Sund company sank off Velmora.", weight=3.0)


def test_a_sentence_that_shares_half_of_its_words_with_another_is_left_out() -> None:
    again = line("Off Velmora, a ferry sank in the storm before dawn.")
    more = line("The Sund company hired three divers from the port of Osk.")
    assert chosen(LEAD, again, more) == [LEAD.text, more.text]


def test_that_nobody_was_hurt_is_news_beside_what_happened() -> None:
    fire = line("A fire destroyed the ferry terminal of Velmora on Saturday.", weight=3)
    unhurt = line("Nobody was hurt in the fire that destroyed the ferry terminal of Velmora.")
    counted = unhurt._replace(candidate=unhurt.candidate._replace(tolls=frozenset({"injured 0"})))
    assert chosen(fire, unhurt) == [fire.text]
    assert chosen(fire, counted) == [fire.text, unhurt.text]


def test_a_fact_in_other_words_is_no_second_fact() -> None:
    lead = line("An air strike killed five fighters near Velmora, police said.", weight=3.0)
    again = line("Five fighters died in the raid near Velmora, officials announced.")
    assert chosen(lead, again) == [lead.text]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The owner of a ferry said it sank off Velmora.", id="taken as known"),
        pytest.param("Divers have not found a ferry that sank off Velmora.", id="what nobody knows"),
        pytest.param("Another ferry sank off Velmora in a storm.", id="a further one"),
    ],
)
def test_what_leads_is_neither_known_nor_unknown_nor_further(other: str) -> None:
    plain = line("A ferry of the Sund company sank off Velmora.", weight=2.0)
    assert chosen(line(other, weight=2.5), plain)[0] == plain.text


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("A ferry company sank two old piers in Trell.", id="new names, none of the story"),
        pytest.param("Anyone who saw a ferry of the Sund company is asked to call Velmora police.", id="an appeal"),
        pytest.param("“I took it for a joke at first,” said the Sund clerk Ana Ruiz.", id="what somebody felt"),
        pytest.param("Ferries of the Sund company often call at Velmora in summer.", id="what is always so"),
        pytest.param("The man left Velmora on a Sund barge.", id="a man of another article"),
    ],
)
def test_what_is_no_news_of_the_story_is_left_out(other: str) -> None:
    man = line("A man aboard was hurt on a pier in Velmora.")
    assert chosen(LEAD, man, line(other)) == [LEAD.text, man.text]


def told(text: str, *tolls: str, weight: float = 2.0) -> Line:
    """A line that gives these counts of the incident."""
    plain = line(text, weight=weight)
    return plain._replace(candidate=plain.candidate._replace(tolls=frozenset(tolls), slots=frozenset(["toll"])))


def test_whoever_is_first_to_tell_of_the_hurt_is_heard_though_the_dead_were_told() -> None:
    dead = told("Three men were killed when a ferry of the Sund company sank off Velmora.", "killed 3", weight=5)
    sank = "A ferry of the Sund company sank off Velmora, which killed three men"
    assert chosen(dead, told(f"{sank} and hurt two.", "killed 3", "injured 2")) == [dead.text, f"{sank} and hurt two."]
    assert chosen(dead, told(f"{sank}.", "killed 3")) == [dead.text]


def test_names_in_common_with_a_short_lead_make_no_repetition_of_the_news() -> None:
    came = line("Ivo Dren came to Velmora on Monday.", weight=5)
    taken = "Masked men in a van took Ivo Dren from his house in Velmora at night."
    again = "Ivo Dren of Sund Lines came to Velmora for a meeting on Monday."
    assert chosen(came, line(taken)) == [came.text, taken]
    assert chosen(came, line(again)) == [came.text]


def test_that_somebody_died_is_news_where_the_count_stands_with_words_that_do_not_say_so() -> None:
    shot = told("A harbour pilot shot a boy of six near the old pier of Velmora by mistake.", "killed 1", weight=5)
    died = "The mayor mourned the death of a boy of six whom a pilot shot by mistake near a pier of Velmora."
    verb = "A boy of six whom a pilot shot by mistake near a pier of Velmora died."
    dead = told(f"{shot.text[:-1]} and the boy died.", "killed 1", weight=5)
    assert died in chosen(shot, told(died, "killed 1"))
    assert died not in chosen(dead, told(died, "killed 1"))
    assert verb in chosen(shot._replace(candidate=shot.candidate._replace(tolls=frozenset())), line(verb))


def test_a_bare_count_is_of_the_story_among_whose_names_it_stands() -> None:
    hurt = told("Two people were scalded.", "injured 2", weight=0.2)
    near = hurt._replace(candidate=hurt.candidate._replace(around=frozenset({"velmora"})))
    assert chosen(LEAD, near) == [LEAD.text, near.text]
    assert chosen(LEAD, hurt) == [LEAD.text]


def test_where_there_is_no_room_the_hurt_go_before_what_weighs_least() -> None:
    rest = [line(f"The Sund company {deed}.") for deed in ("hired ten divers from Osk", "owns a dock in Trell")]
    hurt = told("Two stokers of the Sund company were scalded.", "injured 2", weight=1.5)
    article = rest[0].candidate.source.article
    named = (one.candidate.source.model_copy(update={"article": article}) for one in [*rest, hurt])
    *same, hurt = [
        one._replace(candidate=one.candidate._replace(source=source))
        for one, source in zip([*rest, hurt], named, strict=True)
    ]
    frame = Frame(room=3, incident=None, said=(), core=frozenset({"sund"}))
    assert hurt.text in [one.text for one in choose_lines([LEAD, *same, hurt], frame)]


async def test_a_bare_count_in_an_article_of_its_own_paragraphs_is_told() -> None:
    """A paragraph of one sentence without a name is of the story that the one before it names."""
    gazette = "The ferry Oskelin sank off Velmora on Saturday.\n\nTwo lifeboats were lost.\n\nNobody was hurt."
    report = Report("gazette", gazette, "sank").says("The ferry Oskelin sank off Velmora")
    report.toll("Nobody", 0).says("Nobody was hurt")
    post = Report("post", "The ferry Oskelin sank off Velmora in a storm. Ana Ruiz saw it.", "sank")
    post.says("The ferry Oskelin sank off Velmora in a storm")
    assert "Nobody was hurt." in [sentence.text for sentence in (await composed([report, post])).sentences]


def of_article(text: str, start: int, weight: float) -> Line:
    """A line of an article that has other lines too."""
    one = line(text, weight=weight)
    source = one.candidate.source.model_copy(update={"article": "gazette", "start": start, "end": start + len(text)})
    return one._replace(candidate=one.candidate._replace(source=source))


def test_sentences_of_one_article_keep_its_order() -> None:
    found = of_article("Two divers found a safe of the Sund company on Monday.", 300, weight=2.5)
    search = of_article("Police asked the Sund company for boats and lamps.", 100, weight=1.5)
    assert chosen(LEAD, found, search) == [LEAD.text, search.text, found.text]


def test_what_leans_on_a_noun_waits_for_the_sentence_that_brings_it_up() -> None:
    driver = told("The clerk of a Sund office was scalded.", "injured 1", weight=2.9)
    leaning = driver._replace(leans="clerk", text="The clerk was scalded near the Sund office.")
    clerk = line("The Sund company sent a clerk and two boats from Osk.", weight=2.95)
    assert chosen(LEAD, clerk, leaning) == [LEAD.text, clerk.text, leaning.text]


def test_a_victim_by_name_and_age_is_no_repetition() -> None:
    dead = told("Three men were killed when a ferry of the Sund company sank off Velmora.", "killed 3")
    named = told("Ivo Dren, 41, was killed when a ferry of the Sund company sank off Velmora.", "killed 1")
    again = told("A man was killed when a ferry of the Sund company sank off Velmora.", "killed 1")
    assert chosen(dead, named, again) == [dead.text, named.text]


def test_somebody_hurt_who_is_not_named_is_of_the_story() -> None:
    lead = told("Three men died when a ferry of the Sund company sank off Velmora.", "killed 3", weight=5)
    storm = line("A storm broke a pier in Velmora.")
    hurt = "A stoker was scalded on a ferry in a storm."
    assert hurt in chosen(lead, storm, told(hurt, "injured 1"))
    assert hurt not in chosen(lead, storm, line(hurt))


def test_a_teaser_that_a_page_has_twice_needs_a_name_of_the_story() -> None:
    teaser = line("A barge sank in a storm off an island.")
    again = teaser._replace(candidate=teaser.candidate._replace(again=True))
    rest = [line("Divers searched the storm for a barge."), line("Two boats left an island in a storm.")]
    assert teaser.text in chosen(LEAD, teaser, *rest)
    assert teaser.text not in chosen(LEAD, again, *rest)


def test_a_suspected_cause_brings_in_words_of_its_own() -> None:
    man = line("A man aboard was hurt on a pier in Velmora.")
    cause = line("Investigators suspect that a hot bearing lit the straw on a pier.")
    paint = line("Two painters noticed that green suits a pier.")
    assert chosen(LEAD, man, cause, paint) == [LEAD.text, man.text, cause.text]


def test_the_same_told_by_another_speaker_is_no_second_fact() -> None:
    lead = line("A ferry sank off Velmora, the harbour master Ivo Dren of the Sund company said.", weight=3.0)
    again = line("A ferry sank in the storm off Velmora, the port clerk Ana Ruiz of Osk announced.")
    assert chosen(lead, again) == [lead.text]


def test_circumstances_do_not_lead_and_what_the_titles_say_does() -> None:
    when = line("When two lights went out in Harl, a ferry of the Sund company sank off Velmora.", weight=2.5)
    plain = line("A ferry of the Sund company sank off Velmora.")
    assert chosen(when, plain)[0] == plain.text
    other = line("The port of Osk lost a pier of stone to the waves.", weight=2.2)
    titled = plain._replace(candidate=plain.candidate._replace(titled=0.6))
    assert chosen(other, titled)[0] == titled.text


def test_context_needs_its_own_time_and_a_third_is_enough() -> None:
    told = [LEAD, line("The Sund company hired divers from Osk."), line("Velmora closed two schools and a market.")]
    timeless = line("A tug burned in a dock of Velmora.", event="e1")
    timed = line("A barge of the Sund company burned in a dock in May 2029.", event="e2")
    later = line("A yacht of the Sund company was lost near Harl in June 2030.", event="e3")
    assert chosen(*told, timeless, timed, later) == [*(one.text for one in told), timed.text]


async def test_another_event_without_a_time_of_its_own_is_not_told() -> None:
    report = Report("gazette", f"The ferry Oskelin sank on the Harl reef. {SAILORS}.", "sank")
    report.says("The ferry Oskelin sank on the Harl reef").related("that tug").says(SAILORS, about="e1")
    texts = [sentence.text for sentence in (await composed([*story()[1:], report])).sentences]
    assert not any("tug" in text for text in texts)


async def test_what_one_origin_says_in_its_own_voice_is_no_fact() -> None:
    report = Report("gazette", "The ferry Oskelin sank on the Harl reef.", "sank")
    report.says("The ferry Oskelin sank on the Harl reef")
    assert [sentence.kind for sentence in (await composed([report])).sentences] == ["attributed"]


async def test_a_surname_that_was_not_introduced_gets_the_full_name() -> None:
    text = "The ferry Oskelin sank off Velmora. It was Ms. Ana Ruiz who met the crew. The harbour of Velmora will open \
on Monday, Ruiz said."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("It was Ms. Ana Ruiz who met the crew").says("The harbour of Velmora will open on Monday", "Ruiz")
    texts = [sentence.text for sentence in (await composed([report])).sentences]
    assert "The harbour of Velmora will open on Monday, Ana Ruiz said." in texts


async def test_a_number_behind_a_name_makes_it_the_name_of_a_thing() -> None:
    told = "The harbour of Velmora will open to the tug Ruiz 9 on Monday, police said"
    text = f"The ferry Oskelin sank off Velmora. It was Ms. Ana Ruiz who met the crew. {told}."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("It was Ms. Ana Ruiz who met the crew").says(told.removesuffix(", police said"), "police")
    assert f"{told}." in [sentence.text for sentence in (await composed([report])).sentences]


async def test_an_office_that_is_named_by_two_words_is_not_cut_in_half() -> None:
    text = (
        "The ferry Oskelin sank off Velmora. It was Ports and Lights Committee Chairman Ivo Dren who met the crew. The \
harbour of Velmora will open on Monday, Dren said."
    )
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("It was Ports and Lights Committee Chairman Ivo Dren who met the crew")
    report.says("The harbour of Velmora will open on Monday", "Dren")
    texts = [sentence.text for sentence in (await composed([report])).sentences]
    assert "The harbour of Velmora will open on Monday, Ivo Dren said." in texts


async def test_of_two_names_that_are_joined_neither_gets_another() -> None:
    text = "The ferry Oskelin sank off Velmora. It was Ms. Ana Ruiz who met the crew. The harbour of Velmora will open \
to the Dren/Ruiz boats on Monday, police said."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("It was Ms. Ana Ruiz who met the crew")
    report.says("The harbour of Velmora will open to the Dren/Ruiz boats on Monday", "police")
    texts = [sentence.text for sentence in (await composed([report])).sentences]
    assert "The harbour of Velmora will open to the Dren/Ruiz boats on Monday, police said." in texts


async def test_a_word_that_is_common_too_is_no_surname() -> None:
    told = "The harbour of Velmora will open to Lyracoin on Monday, police said"
    text = f"The ferry Oskelin sank off Velmora. Open Close Lyracoin was paid for it in lyracoin. {told}."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("Open Close Lyracoin was paid for it in lyracoin").says(told.removesuffix(", police said"), "police")
    assert f"{told}." in [sentence.text for sentence in (await composed([report])).sentences]


async def test_another_article_s_namesake_does_not_stand_before_a_thing() -> None:
    named = Report("post", "The ferry Oskelin sank off Velmora. It was Ms. Ana Ruiz who met the crew.", "sank")
    named.says("The ferry Oskelin sank off Velmora").says("It was Ms. Ana Ruiz who met the crew")
    told = "The harbour of Velmora will open after the Ruiz lantern on Monday, police said"
    report = Report("gazette", f"The ferry Oskelin sank off Velmora. {told}.", "sank")
    report.says("The ferry Oskelin sank off Velmora").says(told.removesuffix(", police said"), "police")
    assert f"{told}." in [sentence.text for sentence in (await composed([named, report])).sentences]


async def test_of_two_who_bear_a_surname_neither_is_meant_by_it() -> None:
    text = "The ferry Oskelin sank off Velmora. Lea Ruiz steered it. It was Ms. Ana Ruiz who met the crew. The harbour \
of Velmora will open on Monday, Ruiz said."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("It was Ms. Ana Ruiz who met the crew").says("The harbour of Velmora will open on Monday", "Ruiz")
    texts = [sentence.text for sentence in (await composed([report])).sentences]
    assert "The harbour of Velmora will open on Monday, Ruiz said." in texts


async def test_an_office_goes_with_the_full_name_and_a_form_of_address_does_not() -> None:
    text = "The ferry Oskelin sank off Velmora. It was Orlish Interior Minister Ana Ruiz who met the crew. The harbour \
of Velmora will open on Monday, Ms. Ruiz said."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("It was Orlish Interior Minister Ana Ruiz who met the crew")
    report.says("The harbour of Velmora will open on Monday", "Ms. Ruiz")
    texts = [sentence.text for sentence in (await composed([report])).sentences]
    assert "The harbour of Velmora will open on Monday, Orlish Interior Minister Ana Ruiz said." in texts


async def test_he_is_nobody_where_two_people_stand_before() -> None:
    text = (
        "The ferry Oskelin sank off Velmora. Mr. Ivo Dren met Mr. Karl Brill at the pier. He said the lights were out."
    )
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora")
    report.says("the lights were out", "Mr. Ivo Dren")
    assert not any("lights" in sentence.text for sentence in (await composed([report])).sentences)


async def test_a_shorter_wording_is_tried_where_the_fuller_one_has_a_fault() -> None:
    text = "The ferry Oskelin sank off Velmora before dawn, rescuers said, as a storm closed every port of the coast."
    report = Report("gazette", text, "sank").says("The ferry Oskelin sank off Velmora before dawn", "rescuers")

    class Calm:
        async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
            def refuse(draft: Draft) -> list[str]:
                stormy = [n for n, sentence in enumerate(draft.sentences, 1) if "storm" in sentence.text]
                return [*faults(draft), *(f"sentence {n}: 'storm': no" for n in stormy)]

            return write_by_rule(brief, refuse)

    texts = [sentence.text for sentence in (await composed([report], Calm())).sentences]
    assert texts == ["The ferry Oskelin sank off Velmora before dawn, rescuers said."]


async def test_sentences_the_caller_faults_are_left_out_and_the_next_ones_tried() -> None:
    """The caller refuses whatever names the reef; the writer must still say what else there is."""

    class Picky:
        async def write(self, brief: Brief, faults: Callable[[Draft], list[str]]) -> Draft:
            def refuse(draft: Draft) -> list[str]:
                named = [f"sentence {n}: 'reef': no" for n, s in enumerate(draft.sentences, 1) if "reef" in s.text]
                return [*faults(draft), *named]

            return write_by_rule(brief, refuse)

    sentences = (await composed(story(), Picky())).sentences
    assert any("Two lifeboats" in sentence.text for sentence in sentences)
    assert not any("reef" in sentence.text for sentence in sentences if sentence.kind != "disagreement")


async def test_a_story_in_which_nothing_can_stand_alone_has_no_sentence_and_no_crash() -> None:
    report = Report("gazette", "It sank. They swam.", "sank").says("They swam")
    composition = await composed([report])
    assert composition.sentences == ()
    assert composition.withheld == () or all(not w.text for w in composition.withheld)


async def test_the_same_story_gives_the_same_summary_in_any_order_of_articles() -> None:
    forwards, backwards = await composed(story()), await composed(story()[::-1])
    assert {s.text for s in forwards.sentences if s.kind != "disagreement"} == {
        s.text for s in backwards.sentences if s.kind != "disagreement"
    }
