"""The HTML page: needs nothing but itself, leads to the words and back, and takes no text for markup."""

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.render.marking import cut_pieces
from crosswire.render.page import render_html
from crosswire.render.visible import make_visible
from crosswire_schemas import Article
from crosswire_schemas.article import Region
from samples import ARTICLES, ORDERED, POISONS, SUMMARY, poison

PAGE = render_html(SUMMARY, ARTICLES)
LISTED = render_html(SUMMARY)
TOLD = render_html(ORDERED, ARTICLES)


class _Reader(HTMLParser):
    """Collects what a browser would act on, and the text of each source with its links back left out."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.sources: list[str] = []
        self.marked: dict[str, str] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs
        classes = dict(attrs).get("class") or ""
        if tag not in {"meta", "br"}:
            self._open.append((tag, classes))
        if classes == "text":
            self.sources.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [names for _, names in self._open]
        if "text" in classes and "back" not in classes:
            self.sources[-1] += data
            if self._open[-1][0] == "mark":
                for name in classes[-1].split():
                    self.marked[name] = self.marked.get(name, "") + data

    def values(self, name: str) -> list[str]:
        return [value or "" for key, value in self.attributes if key == name]


@pytest.mark.parametrize("page", [PAGE, LISTED, TOLD], ids=["with sources", "without sources", "with an order"])
def test_every_link_leads_to_a_place_on_the_page(page: str) -> None:
    reader = _Reader(page)
    places = reader.values("id")
    assert len(places) == len(set(places))
    assert reader.values("href")
    assert {link.removeprefix("#") for link in reader.values("href")} <= set(places)
    assert all(link.startswith("#") for link in reader.values("href"))


@pytest.mark.parametrize("page", [PAGE, LISTED, TOLD], ids=["with sources", "without sources", "with an order"])
def test_every_use_of_a_citation_leads_to_its_words_and_back(page: str) -> None:
    there = re.findall(r'<a id="(r\d+-\d+)" href="#(c\d+)"', page)
    back = re.findall(r'<a href="#(r\d+-\d+)"', page)
    assert sorted(use for use, _ in there) == sorted(back)
    for use, words in there:
        assert page.index(f'id="{words}"') < page.index(f'href="#{use}"')


def test_the_words_marked_are_the_words_cited_even_where_they_overlap() -> None:
    marked = _Reader(PAGE).marked
    assert marked["c1"] == "The ferry Oskelin ran aground on the Harl reef shortly before dawn on Saturday."
    assert marked["c8"] == "shortly before dawn"
    assert marked["c10"] == "The ferry Oskelin"
    assert len(marked) == 13


def test_the_source_texts_stand_whole_on_the_page() -> None:
    assert [text.removesuffix("\n") for text in _Reader(PAGE).sources] == [
        make_visible(article.text).removesuffix("\n") for article in ARTICLES
    ]


def test_a_citation_whose_words_do_not_stand_in_the_text_is_listed_and_not_marked() -> None:
    moved = ARTICLES[0].model_copy(update={"text": "x" + ARTICLES[0].text})
    page = render_html(SUMMARY, [moved, *ARTICLES[1:]])
    assert "c1" not in _Reader(page).marked
    assert '<li id="c1">' in page


@pytest.mark.parametrize("page", [PAGE, LISTED], ids=["with sources", "without sources"])
def test_the_policy_allows_the_one_style_sheet_and_nothing_else(page: str) -> None:
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in page
    assert '<meta name="referrer" content="no-referrer">' in page
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("payload", POISONS)
def test_no_text_becomes_markup(payload: str) -> None:
    articles = [
        article.model_copy(update={"text": payload * 40, "file": payload, "id": payload, "language": payload})
        for article in ARTICLES
    ]
    hostile = _Reader(render_html(poison(ORDERED, payload), articles))
    plain = _Reader(render_html(poison(ORDERED, "plain"), [a.model_copy(update={"language": "x"}) for a in ARTICLES]))
    assert hostile.tags["script"] == hostile.tags["img"] == hostile.tags["iframe"] == 0
    assert hostile.tags == plain.tags
    assert {name for name, _ in hostile.attributes} == {name for name, _ in plain.attributes}
    assert set(hostile.values("href")) == set(plain.values("href"))


def test_an_entry_leads_to_the_one_it_came_after_and_to_the_sentence_that_says_so() -> None:
    entry = re.search(r'<li id="t2">.*</li>', TOLD)
    assert entry is not None
    assert 'after: <a href="#t1"><bdi>ran aground on the Harl reef</bdi></a>' in entry[0]
    assert re.findall(r"\[\d+\]", entry[0]) == ["[7]", "[3]"]


def test_the_rule_stands_under_the_relation_unless_it_says_the_same() -> None:
    assert re.findall(r'<span class="rule"><bdi>(.*?)</bdi>', TOLD) == ["both can be true"]


def test_hidden_characters_are_shown_in_sentences_and_in_sources() -> None:
    article = ARTICLES[0].model_copy(update={"text": "Toll rose to \u202e005."})
    page = render_html(poison(SUMMARY, "fi\u200bve"), [article])
    assert "fi[U+200B]ve" in page
    assert "Toll rose to [U+202E]005." in page
    assert not re.search("[\u202e\u200b]", page)


def test_every_text_of_a_stranger_is_kept_from_turning_its_surroundings_round() -> None:
    page = render_html(poison(ORDERED, "مرحبا"))
    outside = re.sub(r"<bdi>[^<]*</bdi>|<title>[^<]*</title>", "", page)
    outside = re.sub(r'<span class="date">[^<]*</span>', "", outside)
    assert "مرحبا" not in outside


def test_it_says_what_made_it_and_that_no_editor_checked() -> None:
    assert "Unreviewed: no editor has checked this summary." in PAGE
    assert "No language model was used" in PAGE


@given(
    st.text(min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 29), st.integers(1, 30)), max_size=5),
    st.tuples(st.integers(0, 29), st.integers(1, 30)),
)
def test_pieces_joined_are_the_text_and_each_citation_covers_its_words(
    text: str, ranges: list[tuple[int, int]], furniture: tuple[int, int]
) -> None:
    spans = [(start, min(end, len(text))) for start, end in ranges if start < min(end, len(text))]
    start, end = furniture
    regions = (Region(kind="furniture", start=start, end=end),) if start < end <= len(text) else ()
    article = Article(id="a", file="a.txt", sha256="0", text=text, encoding="utf-8", regions=regions)
    marked = {number: article.cite(*span) for number, span in enumerate(spans, start=1)}
    pieces = cut_pieces(article, marked)
    assert "".join(piece.text for piece in pieces) == text
    for number, citation in marked.items():
        assert "".join(piece.text for piece in pieces if number in piece.covers) == citation.quote
        assert sum(number in piece.opens for piece in pieces) == sum(number in piece.closes for piece in pieces) == 1
    if regions:
        assert "".join(piece.text for piece in pieces if piece.aside) == text[start:end]
