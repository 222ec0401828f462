"""What must hold of a result as JSON, Markdown and page, and of ``crosswire verify`` on it, whatever was replied."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from benchmarks.checks.breach import Breach
from crosswire.render.json_text import parse_summary, render_incidents, render_json
from crosswire.render.markdown import render_markdown
from crosswire.render.page import render_html
from crosswire.render.visible import HIDDEN
from crosswire.workflow import Result, verify_story

_RAW_MARKUP = re.compile(r"(?<!\\)[<`]|(?<!\\)\]\(|(?<!\\)!\[")
_TAGS = frozenset(
    re.findall(
        r"\w+",
        """html head meta title style body header main footer article section nav div p h1 h2 h3 h4 ol ul li dl
        dt dd table caption thead tbody tr th td a sup sub span bdi mark em strong small code time figure
        blockquote details summary br hr pre b i abbr cite q aside""",
    )
)
_ATTRIBUTES = frozenset(
    re.findall(
        r"[\w-]+",
        """id class href lang charset name content http-equiv aria-label aria-labelledby aria-hidden scope colspan
        rowspan open role title datetime dir""",
    )
)


class _Page(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.wrong.append(tag)
        for name, value in attrs:
            if name not in _ATTRIBUTES:
                self.wrong.append(f"{tag} {name}")
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")


def find_in_renderings(result: Result, path: Path) -> Iterator[Breach]:
    """Every broken promise in the renderings of *result*, a story of the folder *path*."""
    page, markdown = render_html(result.summary, result.articles), render_markdown(result.summary)
    text = render_json(result.summary)
    read = _Page(page)
    for wrong in read.wrong:
        yield Breach("I8 no markup is active in the page", wrong)
    if not {*read.links} <= {f"#{name}" for name in read.ids} or len(read.ids) != len({*read.ids}):
        yield Breach("I2 every link leads to a place on the page", str({*read.links})[:300])
    if found := _RAW_MARKUP.search(markdown):
        yield Breach("I8 no markup is active in Markdown", markdown[max(0, found.start() - 60) : found.end() + 60])
    notes = {*re.findall(r"(?<!\\)\[\^(\d+)\](?!:)", markdown)}
    if notes != {*re.findall(r"^\[\^(\d+)\]:", markdown, re.MULTILINE)}:
        yield Breach("I2 every note has its words", str(notes)[:300])
    lines = render_incidents(result.incidents)
    for name, rendering in (("Markdown", markdown), ("the page", page), ("JSON", text), ("incidents", lines)):
        if found := HIDDEN.search(rendering):
            yield Breach(f"I8 no hidden character in {name}", repr(rendering[max(0, found.start() - 60) : found.end()]))
    if [json.loads(line)["file"] for line in lines.splitlines()] != [row.file for row in result.incidents]:
        yield Breach("JSON gives every incident", lines[:80])
    again = parse_summary(text)
    # No strict reader of JSON takes a lone surrogate, so that one is written as U+FFFD and read as such.
    same = render_json(again) == text if "\ufffd" in text else again == result.summary
    if not same:
        yield Breach("JSON gives the same summary again", text[:80])
    for finding in verify_story(again, path).findings:
        yield Breach(f"verify finds nothing ({finding.check})", f"{finding} {finding.reason}"[:500])
