"""Stems join the forms of a word; negations, hedges and causes are found where they stand."""

import pytest

from crosswire.text.wording.stems import (
    content_stems,
    find_causal,
    find_hedges,
    find_negations,
    find_reasons,
    find_scope,
    find_stem,
)


@pytest.mark.parametrize(
    "forms",
    [
        "kill killed kills killing killings",
        "strike struck strikes striking",
        "say says said saying",
        "die dead death died deaths",
        "shoot shot shooting",
        "find found",
        "leave left leaving",
        "defence defense defend defended",
        "organise organize organised organizing organization",
        "labour labor",
        "centre center centres",
        "stop stopped stopping",
        "carry carried carries",
        "injure injured injuries injury",
        "travel travelled traveled",
        "use used using uses",
        "house houses housed",
        "call called calls calling",
        "launch launches launched",
        "colour colors",
    ],
)
def test_all_forms_of_a_word_share_one_stem(forms: str) -> None:
    assert len({find_stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kill", "wound"),
        ("strike", "stroke"),
        ("north", "south"),
        ("base", "bus"),
        ("injure", "inquire"),
        ("fire", "fear"),
    ],
)
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert find_stem(one) != find_stem(other)


def test_content_words_come_without_function_words_and_figures() -> None:
    text = "The boats were not struck by 12 of them."
    assert [(text[slice(*span)], stem) for span, stem in content_stems(text)] == [
        ("boats", find_stem("boat")),
        ("struck", find_stem("strike")),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were no casualties.", [("no", "casualty")]),
        ("They didn't immediately leave.", [("didn't", "leave")]),
        ("She denied the attack.", [("denied", "attack")]),
        ("He failed to stop.", [("failed", "stop")]),
        ("The failed raid went on.", []),
        ("No. 4 came in.", []),
        ("Neither boat sank.", [("Neither", "boat")]),
        ("No more than two boats sank, not fewer than one.", []),
    ],
)
def test_a_negation_comes_with_the_word_it_denies(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[slice(*span)], stem) for span, stem in find_negations(text)] == [
        (word, find_stem(denied)) for word, denied in found
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At noon at least five apparently died in May.", ["at least", "apparently"]),
        ("It may rain, reportedly.", ["may", "reportedly"]),
        ("It appeared to be a suspected leak.", ["appeared to", "suspected"]),
        ("Five died on 3 May 2020.", []),
        ("About a dozen left, and around 40 stayed.", ["around"]),
        ("They spoke about the fire and walked around it.", []),
        ("He will appear on Monday, it seems that day.", ["seems that"]),
        ("He said there were reports of it.", ["there were reports"]),
    ],
)
def test_hedges_are_found_and_the_month_of_may_is_none(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in find_hedges(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The leak led to a fire because of heat.", ["led to", "because of"]),
        ("It came in retaliation for a raid, prompting a strike.", ["in retaliation for", "prompting"]),
        ("Six died after the boat sank.", []),
        ("They gave to good causes, which causes of fire do not.", []),
        ("Cold causes the ice to crack.", ["causes"]),
    ],
)
def test_only_true_causes_are_causal_words(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in find_causal(text)] == found


def test_a_purpose_may_give_a_reason_and_a_time_gives_none() -> None:
    text = "They left to “protect data” over security concerns, because of rain."
    words = {text[slice(*span)] for span in find_reasons(text)}
    assert words == {"to “protect", "over security concerns", "because of"}
    assert find_reasons("They left after the meeting.") == []


def test_the_scope_of_a_denial_ends_with_its_clause() -> None:
    text = "They did not sell the boat; the harbour closed."
    ((span, _),) = find_negations(text)
    assert find_scope(text, span) == {find_stem("sell"), find_stem("boat")}
