"""What a reader should know of a file itself, in plain words. Changes nothing in the text."""

import re
import unicodedata

from crosswire.reading.credits import find_recipients
from crosswire.reading.decode import CONTROLS
from crosswire.reading.furniture import AUTOMATION
from crosswire_schemas.article import Region

HIDDEN = (
    # Joiners are spelling in many scripts and in emoji; between Latin letters they only hide.
    (
        "zero-width",
        re.compile(
            r"[\u200b-\u200d\u2060-\u2064\ufeff\u180e](?:(?<![\u200c\u200d])|(?<=[A-Za-z].)|(?=[A-Za-z]))", re.DOTALL
        ),
    ),
    ("direction-changing", re.compile(r"[\u202a-\u202e\u2066-\u2069]")),
    ("invisible tag", re.compile(r"[\U000e0000-\U000e007f\U000e0100-\U000e01ef]")),
    ("control", CONTROLS),
    ("soft-hyphen", re.compile("\u00ad")),
)
LETTERS = re.compile(r"[^\W\d_]{2,}")
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
# UTF-8 read as Windows-1252, as other software has left it in the file.
MOJIBAKE = re.compile(r"â€[™œ\u009d¦“”˜]|Ã[©¨¡³±¶¼¤«§]|Â[ «»£]|\ufffd")
GLUED = re.compile(r"\.(?<=[a-z]{2}\.)(?=[A-Z][a-z])")


def find_notes(text: str, regions: tuple[Region, ...]) -> tuple[str, ...]:
    r"""Return what is odd about *text*, each in one plain phrase with its count; nothing for clean text.

    >>> find_notes("fi\u200bve died", ())
    ('1 zero-width character hidden in the text',)
    """
    notes = []
    notices = [text[region.start : region.end] for region in regions if region.kind == "notice"]
    if any(AUTOMATION.search(notice) for notice in notices):
        notes.append("says of itself that it was made with automation")
    for name, pattern in HIDDEN:
        count = len(pattern.findall(text))
        if count:
            notes.append(f"{_count(count, f'{name} character')} hidden in the text")
    strange = " ".join(word for word in text.split() if not word.isascii())
    mixed = [word for word in LETTERS.findall(strange) if not word.isascii() and _is_mixed(word)]
    if mixed:
        notes.append(f"{_count(len(mixed), 'word')} in letters of two scripts, such as {mixed[0]!a}")
    mojibake = len(MOJIBAKE.findall(text))
    if mojibake:
        notes.append(f"{_count(mojibake, 'place')} garbled by a wrong encoding before it was read")
    glued = len(GLUED.findall(text))
    if glued:
        notes.append(f"{_count(glued, 'place')} with no space after a full stop: the text may be damaged")
    recipients = find_recipients(text)
    if recipients:
        notes.append(f"quotes what people told {' and '.join(recipients)}")
    return tuple(notes)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _is_mixed(word: str) -> bool:
    scripts = {unicodedata.name(char, "").split(" ", 1)[0] for char in word}
    return len(scripts.intersection(SCRIPTS)) > 1
