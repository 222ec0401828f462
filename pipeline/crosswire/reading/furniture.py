"""What around an article is not the article, told by form and usual wording. Knows no site by name.

A rule asks for a whole paragraph unless it says otherwise: a sentence of the article that is taken for a menu
is lost as evidence, a menu that is taken for a sentence is only noise.
"""

import re
from functools import lru_cache

from crosswire_schemas.article import RegionKind

# Longer paragraphs are prose whatever they begin with.
LONGEST = 45

LABELS = frozenset(
    " ".join(label.split())
    for label in re.split(
        r";\s+",
        """ad; advertisement; advertising; analysis; back to top; breaking; breaking news; cancel reply; caption; close;
        comment; comments; continue reading; continue reading below; continue reading the main story; cookie policy;
        editor's pick; editor's picks; editors' picks; email; exclusive; explainer; feature; features; for immediate
        release; gallery; hide caption; home; home page; image; in depth; in pictures; latest; latest news; latest
        stories; leave a comment; leave a reply; listen; listen to this article; live; live blog; live story; live
        updates; log in; login; menu; more; more news; more stories; most popular; most read; most viewed; news;
        newsletter; newsletters; next; next article; next story; opinion; photo; photos; popular; post a comment; post
        comment; previous; previous article; print; print this; privacy policy; promoted; read full story; read more;
        read next; read the full story; recommended; recommended stories; register; related; related articles; related
        content; related coverage; related news; related posts; related stories; related topics; reply; scroll down
        for video; search; share; share this; share this article; share this post; share this story; sign in; sign up;
        skip to content; skip to main content; sponsored; sponsored content; subscribe; subscribe now; tags; terms of
        service; toggle caption; top news; top stories; topics; trending; trending now; video; videos; view comments;
        view full caption; view results; vote; watch; watch live; watch now; watch the video; watch this story; world
        news""",
    )
)
# Headings under which links follow.
LINK_HEADINGS = frozenset(
    label for label in LABELS if re.match("related|recomm|most|trend|read|more |latest|popul|top", label)
)
LINK_HEADINGS |= {
    "you may also like",
    "you might also like",
    "also read",
    "see also",
    "don't miss",
    "more on this story",
}
BUTTONS = frozenset(
    """
    share tweet facebook twitter whatsapp linkedin email e-mail mail print pinterest reddit telegram google google+
    messenger copy link flipboard comments comment instagram youtube tumblr sms bluesky threads pocket rss like
    """.split()  # noqa: SIM905 - a word list reads best as words
)
FILLERS = frozenset(
    "x this story article post on via to with by or and in more save + | / url".split()  # noqa: SIM905 - the same
)

LINKS = (
    r"(?:also\s+read|read\s+also|see\s+also|also\s+see|also\s+watch|watch\s+also|must\s+read|must\s+watch|read|read\s+more"
    r"|related|related\s+\w+|(?:other|more)\s+(?:news|stories|headlines)|watch|video|listen|photos|gallery|in\s+pictures|recommended|don['’]t\s+miss|trending|more"
    r"|more\s+(?:on|from)\s[^:]{1,40}|you\s+(?:may|might)\s+also\s+(?:like|be\s+interested\s+in)|tags?|topics?|filed\s+under"
    r"|posted\s+in|categor(?:y|ies)|keywords|follow\s+[^:]{1,40}|for\s+(?:more|all)\s[^:]{1,60}|share\s+this(?:\s\w+)?)"
    r"\s*[:|]"
)
CALLS = (
    r"(?:read|learn|find\s+out|see)\s+(?:more|the\s+full\s+(?:story|article|report))\s*(?:here|$|[.»→>…]|(?:on|about|at|from)\b)",
    r"(?:read\s+or\s+)?share\s+this\s+(?:story|article|post)\b",
    r"click\s+(?:here|on\s+the\s+link|to)\b",
    r"tap\s+here\b|mobile\s+users\b",
    r"(?:follow|like|find|join)\s+(?:us|@\w+|[\w .&'’-]{1,40})\s+on\s+(?:\w+\s+and\s+)?(?:facebook|twitter|x|instagram|"
    r"telegram|whatsapp|youtube|tiktok|google)\b",
    r"follow\s+(?:us|@\w+|[\w .&'’-]{1,40}\s+@\w+)\s*\.?$",
    r"join\s+the\s+(?:conversation|discussion|debate)\b",
    r"stay\s+(?:up\s+to\s+date|informed|connected|tuned)\b",
    r"sign\s+up\s+(?:for|to|here|now|today|with)\b|subscribe\s+(?:to|now|for|here|today)\b|register\s+(?:now|for\s+free|here)\b",
    r"(?:close\s+)?(?:get|receive)\b.{0,60}\b(?:newsletters?|in\s+your\s+inbox|to\s+your\s+inbox|email\s+alerts|notifications)\b",
    r"download\s+(?:the|our)\b.{0,40}\bapp\b|(?:install|get)\s+(?:the|our)\b.{0,30}\bapp\b",
    r"enter\s+your\s+e-?mail\b|thank\s+you\s+for\s+(?:registering|subscribing|signing)\b",
    r"(?:please\s+)?(?:enable|turn\s+on)\s+(?:java\s?script|cookies)\b|having\s+trouble\s+viewing\b",
    r"(?:we|this\s+(?:web\s?)?site|our\s+(?:web\s?)?site)\s+(?:and\s+our\s+partners\s+)?uses?\s+cookies\b|accept\s+(?:all\s+)?cookies\b",
    r"by\s+(?:continuing|clicking|using|submitting|signing|subscribing|registering)\b.*\b(?:agree|consent|accept)\b"
    r".*\b(?:terms|policy|cookies)\b",
    r"sign\s+in\s+(?:to|with|using)\b|log\s?in\s+(?:to|with|using)\b|already\s+(?:have\s+an\s+account|a\s+subscriber|registered)\b",
    r"welcome\s+back\s*[.!]|forgot(?:ten)?\s+(?:your\s+)?password\b|create\s+(?:an|your)\s+account\b",
    r"we\s+have\s+sent\b.*\be-?mail\b|your\s+notification\s+has\b|email\s+notifications\s+are\b",
    r"there\s+was\s+a\s+problem\s+saving\b",
    r"your\s+e-?mail\s+address\s+will\s+not\s+be\b|required\s+fields\s+are\s+marked\b|save\s+my\s+name\b",
    r"you\s+must\s+be\s+(?:logged|signed)\s+in\b|leave\s+(?:a|your)\s+(?:reply|comment)\b|post\s+a\s+comment\b",
    r"\d+\s+(?:pending\s+)?comments?$|\w+(?:\s\w+)?\s\*$|comments\s+are\s+closed\b",
    r"(?:\d+|one|two|three|four|five)[\s-]min(?:ute)?s?\s+read\b|reading\s+time\b|estimated\s+read\w*\s+time\b",
    r"(?:story|article|post)\s+continues\s+(?:below|after)\b|advertisement\s*[:–—-]?\s*(?:continue|scroll|story|article|$)",
    r"continue\s+reading\b|back\s+to\s+(?:top|previous|the\s+top)\b|listen\s+to\s+(?:this\s+)?article\b|skip\s+(?:to\s+\w|twitter|advert)|scroll\s+(?:down|to)\b|page\s+\d+\s+of\s+\d+$",
    r"image\s+\d+\s+of\b|like\s+this:|show\s+(?:more|less|caption)$|view\s+(?:full|all|more|original|gallery)\b.{0,25}$",
    r"for\s+more\s+(?:\w+\s+)?(?:news|stories|coverage|information)\b.{0,60}\b(?:visit|follow|listen|click|go\s+to|app)\b",
    r"have\s+a\s+(?:story|news\s+tip|tip)\b|(?:we\s+pay\s+for|send\s+us)\s+your\b",
    r"(?:https?://|www\.)\S+$|[\w.+-]+@[\w-]+\.[\w.]+$|@\w+$|(?:on\s+)?twitter:?\s+@\w+$|twitter\.com/\w+$",
)
# A headline with its link behind it. After a sentence only the link itself is furniture.
LINKED_HEADLINE = re.compile(
    r"[^\s.!?…”\"’]\s+read\s+more\W*$"
    # The heading and the headline in one line: "Related Coverage One dead in Norwell".
    r"|^\W*related\s+(?:coverage|stor(?:y|ies)|articles?|links?|content)\s+(?-i:[A-Z\d])[^.!?]*$",
    re.IGNORECASE,
)
FURNITURE = re.compile("|".join((LINKS, *CALLS)), re.IGNORECASE)

TEXT_KIND = r"(?:article|story|report|text|content|post|page|translation)"
MAKER = (
    r"(?:automat\w+|artificial\s+intelligence|(?:generative\s+)?AI\b|machine[\s-]+translat\w+|(?:an?\s+)?algorithm\w*|software"
    r"|(?:a\s+)?bots?\b)"
)
MADE = r"(?:created|written|generated|produced|translated|compiled|published)"
AUTOMATION = re.compile(
    rf"\b(?:this|the)\s+{TEXT_KIND}\b[^.]{{0,60}}?\b(?:{MADE}\b[^.,;]{{0,20}}?\b(?:using|by|with|through|via)\b[^.,;]{{0,30}}?{MAKER}"
    rf"|(?:automatically|auto|machine)[\s-]+{MADE}|{MADE}\s+automatically|syndicated\s+feed)"
    r"|^\W*(?:automatic(?:ally)?|machine|AI)[\s-]+(?:translat|generat|assist)\w+\b",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"copyright\s*(?:©|\(c\)|\d{4}|by\b|the\b|(?-i:[A-Z]))|.*\ball\s+rights\s+reserved\b|this\s+material\s+may\s+not\s+be\b"
    rf"|(?:the\s+)?(?:views|opinions)\b.{{0,40}}\bexpressed\b|(?:this|the)\s+{TEXT_KIND}\b[^.]{{0,40}}\b"
    r"(?:has|was)\s+not\s+(?:been\s+)?(?:edited|reviewed|created)\b|(?:this|the)\s+"
    + TEXT_KIND
    + r"\s+(?:first|originally)\s+appeared\b",
    re.IGNORECASE,
)

HOLDER = (
    r"(?:AP|AFP|Reuters|EPA|Getty(?:\s+Images)?|Shutterstock|Bloomberg|Anadolu|Xinhua|Alamy|iStock|Flickr|Unsplash"
    r"|TNS|NurPhoto|(?:The\s+)?Associated\s+Press|Agence\s+France-Presse|PA\s+Wire|Zuma(?:\s+Press)?|USA\s+TODAY\s+Sports)"
)
PICTURE = r"(?:photo(?:graph)?s?|pictures?|images?|pic|video|illustration|screen\s?(?:grab|shot))"
# A credit in brackets, wherever it stands.
PICTURE_CREDIT = re.compile(
    rf"[\[(]\s*(?:(?:{HOLDER}|file|courtesy|handout|stock)\s+{PICTURE}\b[^\])\n]{{0,100}}"
    rf"|{PICTURE}\s*(?:by\b|:|/|credit|courtesy|via\b|from\b|©)[^\])\n]{{0,100}}|[^\[\]()\n]{{2,60}}/\s?{HOLDER}\b[^\])\n]{{0,40}}"
    rf"|Getty(?:\s+Images)?|©[^\])\n]{{2,60}}|courtesy\s+of\b[^\])\n]{{2,60}})\s*[\])]",
    re.IGNORECASE,
)
CAPTION = re.compile(
    rf"(?:file\s+)?{PICTURE}\s*(?:by\b|:|/|credit|courtesy|copyright|source\b|via\b|caption\b|©)|(?:media|image)\s+caption\b"
    rf"|(?:AP|AFP|Reuters|EPA|Getty|Courtesy|File)\s+(?:{PICTURE}|images)\b(?!\s+(?:show|reveal))",
    re.IGNORECASE,
)
CAPTION_TAIL = re.compile(rf"\b(?:Photograph|Photo|Picture|Image|Credit):\s[^.!?]{{3,60}}$|\S/{HOLDER}$")
_LONGEST_TAIL = 90
"""Characters of the end of a paragraph that such a credit may fill."""


@lru_cache(maxsize=1024)
def classify(text: str) -> RegionKind | None:
    """Return what the whole paragraph *text* is, or None where nothing speaks against prose.

    Kept for the paragraphs read last: header and regions ask for the same ones.

    >>> classify("ALSO READ: Port reopens after blaze"), classify("Read the letter, the judge said.")
    ('furniture', None)
    """
    bare = text.strip(" \t•·■□▪►▶»›>←→↓*-–—|#[](){}“”\"'‘’×.:")
    words = text.split()
    if not any(char.isalnum() for char in text):
        return "furniture"
    if len(words) > LONGEST * 2:
        return None
    if AUTOMATION.search(text) or NOTICE.match(bare) or _is_rights_line(text):
        return "notice"
    if is_label(text) or _is_button_row(words):
        return "furniture"
    # Within quotation marks somebody speaks: "Stay tuned," the minister said.
    is_speech = text[0] in "\"“„«‘'"
    if len(words) <= LONGEST and not is_speech and (FURNITURE.match(bare) or LINKED_HEADLINE.search(text)):
        return "furniture"
    return _classify_caption(text, bare)


def _classify_caption(text: str, bare: str) -> RegionKind | None:
    if len(text.split()) > LONGEST:
        return None
    brackets = list(PICTURE_CREDIT.finditer(text))
    at_end = bool(brackets) and not any(char.isalnum() for char in text[brackets[-1].end() :])
    # Pages that were copied whole run a credit into the first sentence: such a paragraph stays prose.
    opens = CAPTION.match(bare) and (len(text.split()) <= 12 or text[-1] not in '.!?”"')
    return "caption" if at_end or opens or CAPTION_TAIL.search(text, max(0, len(text) - _LONGEST_TAIL)) else None


def _is_rights_line(text: str) -> bool:
    """Whether a © opens it; with no year behind the sign, a long line is the caption of a picture."""
    match = re.match(r"\W*(?:©|\(c\)(?=\s*\d))\s*(?P<year>\d{4})?", text, re.IGNORECASE)
    return match is not None and (match["year"] is not None or len(text.split()) <= 6)


def is_label(text: str) -> bool:
    """Whether *text* is one of the words that pages set around articles: "Live Story", "Advertisement"."""
    return _fold(text) in LABELS


def is_link_heading(text: str) -> bool:
    """Whether *text* is a heading under which links to other articles follow: "Related stories:"."""
    return _fold(text) in LINK_HEADINGS


def _fold(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").strip(" \t•·■□▪►▶»›>→*-–—|#[](){}×:.…").split())


def _is_button_row(words: list[str]) -> bool:
    bare = [word.casefold().strip(".,:;()[]•·") for word in words]
    if not bare or len(bare) > 20 or not BUTTONS.intersection(bare):
        return False
    return all(word in BUTTONS or word in FILLERS or word.isdigit() or not word for word in bare)
