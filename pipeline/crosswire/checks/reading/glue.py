"""The plain words a summary may use without a source: they connect and attribute, and say nothing of the incident."""

from crosswire.text.wording.stems import content_stems

_WORDS = """
said say says told tell according added stated reported report reports reporting account accounts article articles
source sources described describe called call named name gave give given put differ differs different disagree version
versions other others another separate separately also while whereas however meanwhile later earlier before after
during day date time place number figure total count toll people person persons one both each two first second
identified unidentified unnamed anonymity condition statement spokesperson details information
"""

GLUE_STEMS = frozenset(stem for _, stem in content_stems(_WORDS))
"""Stems of connecting words. Numbers and names among them are checked by rules of their own."""
