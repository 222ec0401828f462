"""What a reader is told of a file's own state."""

import pytest

from crosswire.reading.notes import find_notes
from crosswire_schemas.article import Region


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("fi\u200bve and s\u200dix", "2 zero-width characters hidden in the text"),
        ("\u202e005\u202c", "2 direction-changing characters hidden in the text"),
        ("five\U000e0041\U000e0042", "2 invisible tag characters hidden in the text"),
        ("five\x00 died", "1 control character hidden in the text"),
        ("casual\u00adties", "1 soft-hyphen character hidden in the text"),
        ("Mr \u0412linken said", r"1 word in letters of two scripts, such as '\u0412linken'"),
        ("Iraqâ€™s army", "1 place garbled by a wrong encoding before it was read"),
        ("pro-combatants.The north", "1 place with no space after a full stop: the text may be damaged"),
        ("two died, she told AFP and told AFP again", "quotes what people told AFP"),
    ],
    ids=["zero-width", "bidi", "tags", "control", "soft-hyphen", "scripts", "mojibake", "glued", "recipient"],
)
def test_damage_is_told_with_its_count(text: str, note: str) -> None:
    assert find_notes(text, ()) == (note,)


@pytest.mark.parametrize(
    "text",
    [
        "Two died, the guard said. “Łódź” and Ærø were hit.",
        "می‌خواهم",
        "👩‍🚒 came",
        "The U.S. Army and example.com said so.",
        "Москва and Αθήνα were named.\r\n",
    ],
    ids=["clean", "persian-joiner", "emoji", "stops", "scripts-in-words-of-their-own"],
)
def test_sound_text_has_no_notes(text: str) -> None:
    assert find_notes(text, ()) == ()


def test_automation_is_told_only_where_a_notice_says_so() -> None:
    text = "This article was generated with artificial intelligence"
    assert find_notes(text, ()) == ()
    notice = Region(kind="notice", start=0, end=len(text))
    assert find_notes(text, (notice,)) == ("says of itself that it was made with automation",)
