"""Bytes to text: what is read, what is refused, and that no byte is replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reading.decode import DecodeError, decode

LONG = b"Five died here, said the police of the harbour in the morning, and more will follow."
WORDS = "Zwei Tote: “Brand” in Łódź"


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        pytest.param(b"Five died.\r\n", "Five died.\r\n", "utf-8", id="ascii"),
        pytest.param(WORDS.encode(), WORDS, "utf-8", id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + WORDS.encode(), WORDS, "utf-8", id="utf-8-mark"),
        pytest.param(b"\xff\xfe" + WORDS.encode("utf-16-le"), WORDS, "utf-16-le", id="utf-16-le-mark"),
        pytest.param(b"\xfe\xff" + WORDS.encode("utf-16-be"), WORDS, "utf-16-be", id="utf-16-be-mark"),
        pytest.param(b"\xff\xfe\x00\x00" + WORDS.encode("utf-32-le"), WORDS, "utf-32-le", id="utf-32-le-mark"),
        pytest.param(b"\x00\x00\xfe\xff" + WORDS.encode("utf-32-be"), WORDS, "utf-32-be", id="utf-32-be-mark"),
        pytest.param("Five died.".encode("utf-16-le"), "Five died.", "utf-16-le", id="utf-16-le-bare"),
        pytest.param("Five died.".encode("utf-16-be"), "Five died.", "utf-16-be", id="utf-16-be-bare"),
        pytest.param(b"The mayor\x92s \x93no\x94", "The mayor’s “no”", "cp1252", id="quotation-marks-alone"),
        pytest.param(b"\x00".join([LONG] * 2), "\0".join([LONG.decode()] * 2), "utf-8", id="stray-zero-is-kept"),
    ],
)
def test_text_is_read_as_it_was_written(data: bytes, text: str, encoding: str) -> None:
    assert decode(data)[:2] == (text, encoding)


def test_cyrillic_code_page_is_told_by_its_letters() -> None:
    text = "В результате пожара в порту погибли двое рабочих, сообщила полиция в воскресенье утром. " * 3
    assert decode(text.encode("cp1251")) == (text, "cp1251", True)


NATIONAL = [
    ("cp1252", "Le ministère a été évacué, où la pluie gênait les secours."),
    ("cp1252", "¿Quién avisó? El niño está fuera de peligro, añadió el señor."),
    ("cp1252", "O ministério não confirmou as mortes; três operários são procurados."),
    ("cp1252", "Drei Männer wurden am Dienstag tödlich verletzt, erklärte die Behörde für Größe."),
    ("cp1252", "Più della metà è già evacuata, la città è sotto choc, né luce né gas."),
    ("cp1252", "To mænd døde på mandag; også børn blev såret på øen."),
    ("cp1252", "Två män dog på måndagen på Östergatan, säger många där."),
    ("cp1250", "Trzy osoby zginęły w pożarze w Łodzi, poinformowała straż."),
    ("cp1250", "Při požáru zemřeli tři lidé, příčina není známá."),
    ("cp1250", "Három ember meghalt a tűzben, közölte a rendőrség."),
    ("cp1250", "Trei persoane au murit în incendiu, a spus poliţia, şi mulţi au fost răniţi."),
    ("cp1254", "Üç kişi yangında öldü, polis açıkladı. İtfaiye ağır yaralıları taşıdı."),
    ("cp1257", "Trīs cilvēki gāja bojā ugunsgrēkā, paziņoja policija."),
    ("cp1257", "Trys žmonės žuvo gaisre, ugniagesiai sakė, kad liepsnos išplito į namą."),
]


@pytest.mark.parametrize(("page", "text"), NATIONAL, ids=[text.split()[0] for _, text in NATIONAL])
def test_a_page_of_latin_letters_is_told_by_the_alphabet(page: str, text: str) -> None:
    """By likeness alone, short French was taken for Central European: "le ministčre"."""
    assert decode(text.encode(page)) == (text, page, True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param("Two died in Łódź".encode()[:-1], "damaged UTF-8 at byte 17", id="cut-off"),
        pytest.param("é and then ".encode() + b"\xe9 again", "damaged UTF-8 at byte 12", id="mixed"),
        pytest.param(b"overlong \xc0\xaf slash", "damaged UTF-8 at byte 9", id="overlong"),
        pytest.param(b"surrogate \xed\xa0\x80 here", "damaged UTF-8 at byte 10", id="encoded-surrogate"),
        pytest.param(b"\xff\xfeF\x00i", "damaged utf-16-le at byte 2", id="cut-off-utf-16"),
        pytest.param(b"\x7fELF\x02\x01\x01\x00", "not text but a program", id="elf"),
        pytest.param(b"%PDF-1.7\n1 0 obj", "not text but a PDF document", id="pdf"),
        pytest.param(b"PK\x03\x04\x14\x00", "not text but a zip archive", id="zip"),
        pytest.param(b"\x1f\x8b\x08\x00", "not text but a gzip archive", id="gzip"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF", "not text but an image", id="jpeg"),
        pytest.param(bytes(range(256)) * 4, "not text", id="every-byte"),
        pytest.param(b"\x00" * 64, "not text", id="zeros"),
        pytest.param(
            b"plain \x81 words" + b" and more of them" * 4, "damaged cp1252 at byte 6", id="undefined-in-code-page"
        ),
    ],
)
def test_what_cannot_be_read_for_certain_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(DecodeError, match=reason):
        decode(data)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_text_in_utf_8_comes_back_whole(text: str) -> None:
    marked = decode(b"\xef\xbb\xbf" + text.encode())
    assert marked.text == text


@given(st.binary(max_size=200))
def test_no_bytes_bring_anything_but_a_text_that_holds_them_or_a_refusal(data: bytes) -> None:
    """Strict both ways: what was read encodes to the very bytes again, so no letter was invented."""
    try:
        decoded = decode(data)
    except DecodeError:
        return
    again = decoded.text.encode(decoded.encoding)
    assert data.endswith(again)
    assert len(data) - len(again) in {0, 2, 3, 4}
