"""Words that cannot both be said of one thing."""

import pytest

from crosswire.text.wording.opposites import find_opposite


@pytest.mark.parametrize(
    ("told", "other", "word"),
    [
        ("She was acquitted of fraud.", "The court found her guilty of fraud.", "guilty"),
        ("She was found not guilty of fraud.", "She was convicted of fraud.", "convicted"),
        ("Her lawyer said she would appeal.", "She accepts the verdict.", "accepts"),
        ("The pilots began an indefinite strike.", "The pilots began a 48-hour strike.", "48-hour"),
        ("The fire was an accident.", "Police treat the fire as arson.", "arson"),
        ("Output rose in May.", "Output fell in May.", "fell"),
        ("The gunman was shot by police.", "The gunman shot himself.", "shot himself"),
        ("The march was legal.", "The march was illegal.", "illegal"),
    ],
)
def test_opposites_are_found_either_way(told: str, other: str, word: str) -> None:
    assert find_opposite(told, other) == word
    assert find_opposite(other, told) is not None


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("She was acquitted of fraud.", "She was not convicted of fraud."),
        ("She was acquitted of fraud and convicted of bribery.", "She was convicted of bribery."),
        ("The mayor appealed for calm.", "The mayor accepted the offer."),
        ("Police arrested the driver.", "Police released the driver."),
        ("The fire was no accident.", "The fire was arson."),
    ],
)
def test_what_agrees_or_can_follow_upon_the_other_is_no_opposite(told: str, other: str) -> None:
    assert find_opposite(told, other) is None
    assert find_opposite(other, told) is None
