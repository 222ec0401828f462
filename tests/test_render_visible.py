"""What the eye cannot see is named, and nothing else is touched."""

import sys
import unicodedata

import pytest

from crosswire.render.visible import HIDDEN, make_one_line, make_visible

_LINE_ENDS_AND_TAB = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"

# Format characters with a shape of their own: signs round a number, joints of hieroglyphs.
_DRAWN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd" + "".join(
    map(chr, range(0x13430, 0x13440))
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("rose to \u202e005", "rose to [U+202E]005", id="bidi override"),
        pytest.param("fi\u200bve", "fi[U+200B]ve", id="zero width"),
        pytest.param("\x1b]8;;x\x07", "[U+001B]]8;;x[U+0007]", id="terminal escape"),
        pytest.param("a\U000e0041", "a[U+E0041]", id="tag"),
        pytest.param("a\ufe0f", "a[U+FE0F]", id="variation selector"),
        pytest.param("a\r\nb\rc\u2028d", "a\nb\nc\nd", id="line ends"),
        pytest.param("“Żółć” — 5 °C, مرحبا", "“Żółć” — 5 °C, مرحبا", id="letters and marks stay"),
    ],
)
def test_hidden_characters_are_shown_as_their_codes(text: str, shown: str) -> None:
    assert make_visible(text) == shown


def test_one_line_is_one_line_whatever_ends_a_line_in_it() -> None:
    assert make_one_line("  a\n\tb\u2029c\x85d ") == "a b c d"


def test_no_control_or_format_character_of_unicode_passes() -> None:
    """The ranges are written out by hand: here they are held against the database of Python."""
    passing = [
        f"{code:04X}"
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        and chr(code) not in _LINE_ENDS_AND_TAB
        and not HIDDEN.match(chr(code))
        and chr(code) not in _DRAWN
    ]
    assert passing == []
