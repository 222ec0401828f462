"""Bytes of a file to text: byte order marks, UTF-8, then the older code pages. Never replaces a byte it cannot read."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from typing import NamedTuple

from crosswire.reading.code_pages import find_latin_page

# UTF-32 LE begins with the mark of UTF-16 LE: it has to be asked first.
MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
FORMATS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"]
CODE_PAGES += ["gb18030", "big5", "shift_jis", "euc_kr"]
# Ellipsis, quotation marks, dashes and the hard space: the same bytes in every Windows page.
TYPOGRAPHY = frozenset(b"\x85\x91\x92\x93\x94\x96\x97\xa0")
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# Overlong forms and encoded surrogates: UTF-8 gone wrong, and in no code page a likely pair of letters.
BROKEN_UTF8 = re.compile(rb"[\xc0\xc1][\x80-\xbf]|\xed[\xa0-\xbf][\x80-\xbf]")


class DecodeError(ValueError):
    """The bytes are not a text that can be read without guessing its words. The message is the reason."""


class Decoded(NamedTuple):
    """A text and how it was encoded. *guessed* where nothing but the bytes' likeness told the encoding."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes) -> Decoded:
    r"""Return the text of *data* and its encoding, without its byte order mark.

    Line ends stay as they are, so offsets count what stands in the file. Text that is UTF-8 up to a broken
    place is refused, not read as a code page: that would make mojibake of everything before it.

    Raises:
        DecodeError: Another kind of file, damaged text, or an encoding that cannot be told.

    >>> decode(b"\xef\xbb\xbfFive died.\r\n")
    Decoded(text='Five died.\r\n', encoding='utf-8', guessed=False)
    """
    for signature, name in FORMATS:
        if data.startswith(signature):
            raise DecodeError(f"not text but {name}; save its text as .txt")
    decoded = _decode_marked(data) or _decode_wide(data) or _decode_utf8(data) or _decode_code_page(data)
    if len(CONTROLS.findall(decoded.text)) * 50 > len(decoded.text):
        raise DecodeError("not text: too many control characters")
    return decoded


def _decode_marked(data: bytes) -> Decoded | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(_decode_strictly(data[len(mark) :], encoding), encoding)
    return None


def _decode_wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark, only where nearly every second byte is zero, as in no other text."""
    if len(data) < 8 or len(data) % 2:
        return None
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros, others = data[first::2].count(0), data[1 - first :: 2].count(0)
        if zeros * 10 >= len(data) // 2 * 9 and not others:
            return Decoded(_decode_strictly(data, encoding), encoding, guessed=True)
    return None


def _decode_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as exc:
        broken = BROKEN_UTF8.match(data, exc.start) or exc.reason == "unexpected end of data"
        if broken or not data[: exc.start].isascii():
            raise DecodeError(f"damaged UTF-8 at byte {exc.start}") from exc
        return None


def _decode_code_page(data: bytes) -> Decoded:
    if CONTROLS.search(data.decode("latin-1")):
        raise DecodeError("not text: neither UTF-8 nor free of control characters")
    letters = sum(byte > 127 and byte not in TYPOGRAPHY for byte in data)
    if letters * 33 < len(data):
        # Quotation marks and the accents of a name or two: a Western text, too little to tell pages apart by.
        return Decoded(_decode_strictly(data, "cp1252"), "cp1252", guessed=True)
    page = find_latin_page(data)
    if page is not None:
        return Decoded(_decode_strictly(data, page), page, guessed=True)
    # Imported late: it costs more than all the rest of reading, and most files are UTF-8.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data, cp_isolation=CODE_PAGES).best()
    if best is None:
        raise DecodeError("its encoding cannot be told; save it as UTF-8")
    return Decoded(_decode_strictly(data, best.encoding), best.encoding, guessed=True)


def _decode_strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as exc:
        raise DecodeError(f"damaged {encoding} at byte {exc.start}; save it as UTF-8") from exc
