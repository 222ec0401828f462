"""Words in the place of a speaker that name nobody who speaks: another report, a paper, a clause. Pure.

Compares no speakers; whoever is left out here is left out of counts and of disputes about who said a thing.
"""

import re

from crosswire.text.names.words import GROUP_WORDS, ROLES, TITLES
from crosswire.text.persons.nouns import NOUNS
from crosswire.text.word_lists import read_words

_MEDIUM = re.compile(
    # "WXQA-TV", "the ABC affiliate WXQA"; four letters alone may be a body.
    r"(?-i:[A-Z]{4}-(?:TV|FM|AM|DT))|(?:the\s+)?(?-i:[A-Z]{2,4})\s+(?:affiliate|station)\s+(?-i:[A-Z]{4})|"
    r"(?:(?:the|an?|some|other|several|local|state|foreign|news|press|(?-i:[A-Z][\w-]*))\s+)*"
    r"(?:reports?|media|(?:news|media) (?:outlets?|agency|agencies|organi[sz]ations?)|outlets?|articles?|newspapers?"
    r"|magazine|paper|website|broadcaster|tabloid|(?-i:(?:Times|Post|News|Daily|Journal|Herald|Tribune|Gazette|Press"
    r"|Telegraph|Chronicle|Radio|TV)(?:[\s-](?!Office|Service|Union)[A-Z]\w*)?))",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\babout\b|^(?:they|we|you|why|how|what|where|who)\s|\.\.\.|^(?:but|and|so|neither|nor|when|if|it|there|(?:some|any|every|no)(?:one|body))\b|\b(?:the|an?|of|that|to|she|he|they|and|or)$|\b(?:later|ago)$"
    # "As best we can tell", "plans now being | weighed", "according to plan".
    # "Turning the wheel, | he said", "Dren said of it | said".
    r"|^[a-z]+ing (?:the|an?|his|her|its|their|to)\b|\bsa(?:id|ys)\b"
    r"|\b(?:can|could|must|being|been)$"
    # "The port has on many days | warned", but "Ivo Dren, who has sailed".
    r"|^(?:(?!,|who|which|that).)*(?-i:\b(?:has|have|had|may|might|will|would)\b)"
    r"|^(?:the |an? )?(?:plan|schedule|rubric|custom|tradition|algorithm)$"
    r"|(?<!who )(?<!which )(?<!that )\b(?:is|are|was|were|(?:has|have|had) been|will be|should|could)\b|^[\d\W]*$",
    re.IGNORECASE,
)
_BARE = re.compile(r"[a-z-]*[^\Ws]")
"""One word without an article and no plural; "still", "legend" and "trailer" say nothing."""
_SPEAKING = (
    NOUNS
    | ROLES
    | TITLES
    | GROUP_WORDS
    | read_words(
        "people management staff counsel prosecution defence defense family intelligence women men children somebody"
    )
)
_HANDED_OUT = re.compile(
    r"(?:the|an?|its|his|her|their|this|that)\s+(?:(?:brief|joint|news|press|official|short|written)\s+)*"
    r"(?:statements?|releases?|communiqu[eé]s?|briefings?|bulletins?|conference)",
    re.IGNORECASE,
)
"""Words that somebody gave out; of whom is not told."""
_DOCUMENT = re.compile(
    r"(?:the|an?|its|his|her|their|this|that|those|these|some)\s+(?:[\w-]+\s+){0,2}(?:letters?|documents?|posters?"
    r"|e-?mails?|videos?|footage|complaints?|affidavits?|filings?|records?|indictments?|lawsuits?|papers|transcripts?|websites?)"
    r"|[\w\s]+['’]s? website"
    r"|public records|court (?:documents|papers|records|filings)",
    re.IGNORECASE,
)


def is_source(description: str) -> bool:
    """Return whether *description* is of somebody who can be the source of a remark.

    A medium is none, for it is one more report, nor are words that describe nobody.

    >>> [is_source(words) for words in ("a harbour official", "news reports", "The Oskelin Post", "A year later")]
    [True, False, False, False]
    """
    told = description.strip(" ,.")
    return not (_MEDIUM.fullmatch(description) or _NOBODY.search(told) or _is_bare(told))


def _is_bare(description: str) -> bool:
    return bool(_BARE.fullmatch(description)) and description not in _SPEAKING


def is_handed_out(description: str) -> bool:
    """Return whether *description* is of words that somebody gave out, without a word of whom: "a news release"."""
    return bool(_HANDED_OUT.fullmatch(description))


def is_document(description: str) -> bool:
    """Return whether *description* is of a document, which speaks for whoever wrote it: "the court papers"."""
    return bool(_DOCUMENT.fullmatch(description))
