"""News agencies, by the names under which texts credit them. Says nothing of how a text uses one."""

import re

NAMES = {
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "AP": ("AP", "Associated Press", "The Associated Press"),
    "Reuters": ("Reuters", "Thomson Reuters"),
    "Xinhua": ("Xinhua",),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur"),
    "EFE": ("EFE",),
    "ANSA": ("ANSA",),
    "TASS": ("TASS", "ITAR-TASS"),
    "Interfax": ("Interfax",),
    "RIA Novosti": ("RIA Novosti", "RIA"),
    "Kyodo": ("Kyodo",),
    "Jiji": ("Jiji", "Jiji Press"),
    "Yonhap": ("Yonhap",),
    "PTI": ("PTI", "Press Trust of India"),
    "ANI": ("ANI", "Asian News International"),
    "IANS": ("IANS", "Indo-Asian News Service"),
    "UPI": ("UPI", "United Press International"),
    "PA": ("PA Media", "Press Association", "PA"),
    "AAP": ("AAP", "Australian Associated Press"),
    "Anadolu": ("Anadolu", "Anadolu Agency"),
    "The Canadian Press": ("The Canadian Press", "Canadian Press"),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "Belga": ("Belga",),
    "ANP": ("ANP",),
    "APA": ("APA",),
    "Lusa": ("Lusa", "LUSA"),
    "Ritzau": ("Ritzau",),
    "NTB": ("NTB",),
    "CTK": ("CTK", "ČTK"),
    "PAP": ("PAP",),
    "Ukrinform": ("Ukrinform",),
    "WAFA": ("WAFA",),
    "IRNA": ("IRNA",),
    "KUNA": ("KUNA",),
    "Bernama": ("Bernama",),
    "Antara": ("Antara",),
    "Agencies": ("Agencies", "News Agencies", "Wire services", "Wire reports", "agencies"),
}
SHORT = {form: name for name, forms in NAMES.items() for form in forms}
AGENCY = "(?:" + "|".join(sorted(map(re.escape, SHORT), key=len, reverse=True)) + r")(?!\w)"
_NAMED = re.compile(rf"(?<![\w/]){AGENCY}")


def find_agencies(text: str) -> list[tuple[str, int, int]]:
    """Return the usual short name and the place of each agency that *text* names.

    >>> find_agencies("With inputs from Agence France-Presse")
    [('AFP', 17, 37)]
    """
    return [(SHORT[m.group()], m.start(), m.end()) for m in _NAMED.finditer(text)]
