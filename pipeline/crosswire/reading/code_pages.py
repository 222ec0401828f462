"""Which of the Windows pages for Latin letters a text is in, told by alphabets. Knows no other script."""

import re

# Beyond a to z; the likelier page first. Bytes on which two pages agree need no decision between them.
ALPHABETS = (
    ("cp1252", ("àâæçèéêëîïôœùûüÿ", "áéíñóúü", "àçèéíïòóúü", "àáâãçéêíóôõúü", "àèéìíîòóùú", "äöüßéà")),
    ("cp1252", ("åæøéèêóòô", "åäöéáàü", "áàâçéèêëíïóôöúü", "áæéíðóöúýþ")),
    ("cp1250", ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")),
    ("cp1254", ("âçğıîöşüû",)),
    ("cp1257", ("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž")),
)
"""French, Spanish, Catalan, Portuguese, Italian, German; Danish and Norwegian, Swedish and Finnish, Dutch, Icelandic;
Polish, Czech, Slovak, Hungarian, Romanian, Croatian; Turkish; Latvian, Lithuanian, Estonian."""

# Polish read as Western: "Trzy osoby zginê³y", "¿e". A sign within a word is a letter of another page.
_SIGN_IN_WORD = re.compile(r"[^\W\d_][¿¡³¹²£¥¯¼½¾¬¦¨¸´×÷¢¤]|[³¹²£¥¯¼½¾¬¦¨¸´×÷¢¤][^\W\d_]")


def find_latin_page(data: bytes) -> str | None:
    """Return the first page in which all letters of *data* belong to the alphabet of one language, or None.

    >>> find_latin_page("Le ministère a été évacué".encode("cp1252"))
    'cp1252'
    """
    for page, alphabets in ALPHABETS:
        try:
            text = data.decode(page)
        except UnicodeDecodeError:
            continue
        letters = {letter for char in text if char > "\x7f" and char.isalpha() for letter in char.lower()} - {"\u0307"}
        if not _SIGN_IN_WORD.search(text) and any(letters <= {*alphabet, "i"} for alphabet in alphabets):
            return page
    return None
