"""Who says what: speaker, cue and content by word order alone."""

import pytest

from crosswire.text.sayings.antecedents import resolve_speaker
from crosswire.text.sayings.attribution import anonymity_of, find_attributions, verb_stance
from crosswire.text.sayings.cues import find_cues
from crosswire.text.sentences import split_sentences
from crosswire.text.spans import Span


@pytest.mark.parametrize(
    ("text", "speaker", "verb", "content"),
    [
        ("The harbour master said the dam held.", "The harbour master", "say", "the dam held"),
        ("The dam held, engineers said.", "engineers", "say", "The dam held"),
        ("“The dam held,” said Rosa Lind, an engineer.", "Rosa Lind", "say", "“The dam held,”"),
        ("“The dam held,” said chief engineer Rosa Lind.", "chief engineer Rosa Lind", "say", "“The dam held,”"),
        ("The suspect fled, police said.", "police", "say", "The suspect fled"),
        ("Six boats sank, according to the coast guard.", "the coast guard", "according to", "Six boats sank"),
        ("According to Rosa Lind, six boats sank.", "Rosa Lind", "according to", "six boats sank"),
        ("The dam held, a port official told Reuters.", "a port official", "tell", "The dam held"),
        (
            "Omar Latif, the port's chief, said the dam held.",
            "Omar Latif, the port's chief",
            "say",
            "the dam held",
        ),
        ("A statement by the union said six boats sank.", "the union", "say", "six boats sank"),
        ("The raid was first reported by The Harbour Post.", "The Harbour Post", "report", "The raid"),
        ("The mayor on Sunday night said the dam held.", "The mayor", "say", "the dam held"),
        ("The mayor told the Harl Post on Monday that the dam held.", "The mayor", "tell", "that the dam held"),
        ("Upon arrival divers found that the dam held.", "divers", "find", "that the dam held"),
        ("After its pay ran out in 2029 the union said the dam held.", "the union", "say", "the dam held"),
        ("After the storm a diver said the dam held.", "a diver", "say", "the dam held"),
        (
            "A chief at Harl Fire and Rescue Service says the dam held.",
            "A chief at Harl Fire and Rescue Service",
            "say",
            "the dam held",
        ),
        ("The mayor left early, saying the dam held.", "The mayor", "say", "the dam held"),
    ],
)
def test_speaker_verb_and_content_are_told_by_word_order(text: str, speaker: str, verb: str, content: str) -> None:
    (found,) = find_attributions(text, Span(0, len(text)))
    assert text[slice(*found.speaker)] == speaker
    assert found.verb == verb
    assert [text[slice(*span)].strip(" ,") for span in found.content] == [content.strip(" ,")]


@pytest.mark.parametrize(
    "text",
    [
        "The state of the report was poor.",
        "He came to say goodbye.",
        "The United States counted.",
        "The claim that six boats sank is old.",
        "The blaze in the mill came of a bitter dispute that had gone on for weeks.",
        "Two gang suspects held for the deaths of two teenagers.",
        "The scandal broke on Sunday when papers began revealing the deals of a law firm.",
        "“She said no.”",
        "A diver who was lost on Sunday adds to a long list of the dead.",
        "The ferry will continue its way to Harl.",
        "Seven alleged smugglers of the coast were held in Harl.",
        "The pilot won high praise for the way the ferry was turned.",
    ],
)
def test_nouns_infinitives_and_quoted_verbs_are_no_cue(text: str) -> None:
    assert find_attributions(text, Span(0, len(text))) == []


def test_a_denied_saying_is_marked_as_such() -> None:
    text = "The union did not say who paid."
    (found,) = find_attributions(text, Span(0, len(text)))
    assert found.negated


def test_words_quoted_from_an_earlier_sentence_on_belong_to_the_content() -> None:
    text = "“It was dark. We ran,” Lind said."
    (found,) = find_attributions(text, Span(text.index("We"), len(text)))
    assert text[slice(*found.content[0])].startswith("“It was dark.")


def test_who_did_not_respond_is_no_speaker_beside_another_s_quotation() -> None:
    text = "“They knew,” Lind said, while the Harbour Union did not respond to a request for comment on it."
    assert [text[slice(*one.speaker)] for one in find_attributions(text, Span(0, len(text)))] == ["Lind"]


@pytest.mark.parametrize(
    ("speaker", "sentence", "anonymity"),
    [
        ("Rosa Lind", "Rosa Lind said so.", "named"),
        ("the Harbour Union", "the Harbour Union said so.", "named"),
        ("a senior port official", "a senior port official said so.", "role_only"),
        ("an Iraqi officer", "an Iraqi officer said so.", "role_only"),
        ("an official", "an official said on condition of anonymity.", "condition_of_anonymity"),
        ("A clerk", "A clerk, who asked not to be named, said so.", "condition_of_anonymity"),
        ("a clerk", "a clerk not authorised to speak to reporters said so.", "condition_of_anonymity"),
        ("An unnamed clerk", "An unnamed clerk said so.", "role_only"),
        ("a clerk", "The driver was not identified, a clerk said.", "role_only"),
        ("two port officials", "two port officials said so.", "plural_unspecified"),
    ],
)
def test_anonymity_is_told_by_the_speakers_own_words(speaker: str, sentence: str, anonymity: str) -> None:
    assert anonymity_of(speaker, sentence) == anonymity


@pytest.mark.parametrize(
    ("verb", "stance"),
    [
        ("said", "fact"),
        ("claimed", "claimed"),
        ("admitted", "claimed"),
        ("blamed", "accused"),
        ("denies", "denied"),
        ("suspect", "possible"),
        ("sang", "fact"),
    ],
)
def test_a_verb_of_saying_has_a_stance(verb: str, stance: str) -> None:
    assert verb_stance(verb) == stance


@pytest.mark.parametrize(
    ("text", "antecedent"),
    [
        ("Rosa Lind said the dam held. She said it was old.", "Rosa Lind"),
        ("A port official said the dam held. The official said it was old.", "A port official"),
        ("Rain fell. He said it was wet.", None),
        ("Museum director Ivo Dren offered to go. He said it was late.", "Ivo Dren"),
        ("Clerks greeted manager Ivo Dren. He said it was late.", None),
    ],
)
def test_a_pronoun_is_followed_back_only_to_a_fitting_speaker(text: str, antecedent: str | None) -> None:
    sentences = split_sentences(text)
    (found,) = find_attributions(text, sentences[1])
    resolved = resolve_speaker(text, sentences, 1, found)
    assert (text[slice(*resolved)] if resolved else None) == antecedent


def test_somebody_new_who_opens_a_sentence_may_be_meant_and_nobody_before_is() -> None:
    text = "Rosa Lind said the dam held. Ivo Dren left. “It is late,” he said."
    sentences = split_sentences(text)
    (found,) = find_attributions(text, sentences[2])
    assert resolve_speaker(text, sentences, 2, found) is None


def test_an_official_behind_an_apposition_speaks() -> None:
    text = (
        "The raid hit a site of the guard, a group of old soldiers, said an official in Harl, who reported five dead."
    )
    (found,) = find_attributions(text, Span(0, len(text)))
    assert text[slice(*found.speaker)] == "an official in Harl"


def test_a_named_speaker_is_not_followed_back() -> None:
    text = "Rosa Lind said no. Omar Latif said yes."
    sentences = split_sentences(text)
    (found,) = find_attributions(text, sentences[1])
    assert resolve_speaker(text, sentences, 1, found) is None


def test_what_stands_between_dashes_describes_the_speaker_and_is_not_the_speaker() -> None:
    text = "Late on Sunday, the Harl Front – a loose formation of armed groups – announced in a statement a raid."
    (found,) = find_attributions(text, Span(0, len(text)))
    assert text[slice(*found.speaker)] == "the Harl Front"


def test_a_pronoun_that_goes_on_with_a_verb_is_no_inverted_speaker() -> None:
    text = "The mayor, a sailor by trade, said it sank."
    (found,) = find_attributions(text, Span(0, len(text)))
    assert text[slice(*found.speaker)] == "The mayor, a sailor by trade"


def test_who_puts_a_speed_at_a_figure_says_so() -> None:
    text = "Police put the speed at 140 km/h."
    (found,) = find_attributions(text, Span(0, len(text)))
    assert text[slice(*found.speaker)] == "Police"


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("the mayor had not yet said so", ["said"]),
        ("the mayor has also repeatedly said so", ["has also repeatedly said"]),
        ("the mayor didn’t later deny it", ["didn’t later deny"]),
        ("the mayor did not comment, and later said why", ["did not comment", "later said"]),
        ("he would first reply, then state it", ["would first reply", "then state"]),
        ("he did reply said the mayor", ["did reply said"]),
        ("the state-owned station sailed", ["state"]),
    ],
)
def test_a_verb_of_saying_has_all_the_words_before_it_that_belong_to_it(text: str, cues: list[str]) -> None:
    assert [cue[0] for cue in find_cues(text)] == cues
