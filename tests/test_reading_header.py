"""What an article says of itself: title, date, outlet, agencies, place line."""

import pytest

from crosswire.reading.header import read_header
from crosswire.reading.published import find_date

HEADLINE = "Ferry strikes pier, two dead"
BODY = "Two people died when a ferry struck the pier in the old harbour, the coast guard said on Friday."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(f"{HEADLINE}\n\n{BODY}", "Ferry strikes pier, two dead", id="first-line"),
        pytest.param(f"# Ferry strikes pier\n\n{BODY}", "Ferry strikes pier", id="markdown"),
        pytest.param(
            f"Ferry strikes pier two dead\n\nFerry strikes pier: ‘two dead’\n\n{BODY}",
            "Ferry strikes pier: ‘two dead’",
            id="the-fuller-of-two-settings",
        ),
        pytest.param(
            f"-Home World Coast\n\nFerry strikes pier, two dead\n\n{BODY}",
            "Ferry strikes pier, two dead",
            id="menu-above",
        ),
        pytest.param(
            f"World\nFerry strikes pier, two dead\n{BODY}", "Ferry strikes pier, two dead", id="section-above"
        ),
        pytest.param(f"Why did the ferry strike?\n\n{BODY}", "Why did the ferry strike?", id="question"),
        pytest.param(BODY, None, id="none"),
        pytest.param("Two people died when a ferry\nstruck the pier. " + BODY, None, id="sentence-broken-over-lines"),
        pytest.param(f"---\ntitle: From above\n---\nFerry strikes pier\n\n{BODY}", "From above", id="front-matter"),
    ],
)
def test_title_is_the_headline_and_nothing_above_it(text: str, title: str | None) -> None:
    assert read_header(text).title == title


@pytest.mark.parametrize(
    ("line", "published"),
    [
        pytest.param("04 December, 2023", "2023-12-04", id="day-first"),
        pytest.param("Published: Dec 4, 2023 10:30", "2023-12-04", id="label-and-time"),
        pytest.param("2023-12-04T08:15:00Z", "2023-12-04", id="iso"),
        pytest.param("Monday, December 4th, 2023", "2023-12-04", id="weekday"),
        pytest.param("The Pier Post | Updated: 2023-12-04 17:52", "2023-12-04", id="outlet-beside"),
        pytest.param("Published: 3 Dec 2023 - Updated: 4 Dec 2023", "2023-12-03", id="published-before-updated"),
        pytest.param("Updated 4 Dec 2023\n\nPublished 3 Dec 2023", "2023-12-03", id="published-below-updated"),
        pytest.param("31 Feb 2023", None, id="no-such-day"),
        pytest.param("4/12/2023", None, id="two-readings"),
        pytest.param("22/12/2023", "2023-12-22", id="one-reading"),
    ],
)
def test_publication_date_is_read_from_a_line_of_its_own(line: str, published: str | None) -> None:
    text = f"{HEADLINE}\n\n{line}\n\n{BODY}"
    header = read_header(text)
    assert header.published == published
    if header.published_span:
        start, end = header.published_span
        place = find_date(text[start:end])
        assert place is not None
        assert place.iso == published


def test_a_place_line_with_a_year_dates_the_report_and_one_without_does_not() -> None:
    dated = read_header(f"OSLO, May 4, 2021 (AFP) - {BODY}")
    assert dated.published == "2021-05-04"
    assert dated.published_span == (6, 17)
    assert read_header(f"OSLO, May 4 (AFP) - {BODY}").published is None


def test_a_date_in_the_prose_is_not_the_date_of_publication() -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\nThe pier was built on 4 May 1921 and opened a year later.\n\n{BODY}"
    assert read_header(text).published is None


@pytest.mark.parametrize(
    ("opening", "region", "agencies"),
    [
        pytest.param("BAKU — ", "BAKU —", [], id="capitals"),
        pytest.param("Baku, Azerbaijan: ", "Baku, Azerbaijan:", [], id="country-and-colon"),
        pytest.param("KYIV, Ukraine (AP) — ", "KYIV, Ukraine (AP) —", ["AP"], id="agency"),
        pytest.param("LONDON, March 3 (Reuters) - ", "LONDON, March 3 (Reuters) -", ["Reuters"], id="date"),
        pytest.param("(Reuters) - ", "(Reuters) -", ["Reuters"], id="agency-alone"),
        pytest.param(
            "SAN PEDRO, 14 SEP 89 (PIER-NEWS) -- ", "SAN PEDRO, 14 SEP 89 (PIER-NEWS) --", [], id="unknown-agency"
        ),
        pytest.param("São Paulo (AFP) – ", "São Paulo (AFP) –", ["AFP"], id="accents"),
        pytest.param("Update: ", None, [], id="label-with-colon"),
        pytest.param("BREAKING — ", None, [], id="label-in-capitals"),
        pytest.param("", None, [], id="none"),
    ],
)
def test_place_before_the_first_words_is_a_dateline(opening: str, region: str | None, agencies: list[str]) -> None:
    text = f"{HEADLINE}\n\n{opening}{BODY}"
    header = read_header(text)
    found = [text[r.start : r.end] for r in header.regions if r.kind == "dateline"]
    assert found == ([region] if region else [])
    assert [credit.agency for credit in header.credits] == agencies


@pytest.mark.parametrize(
    ("line", "agencies", "publisher"),
    [
        pytest.param("SOURCE: With information from AFP", ["AFP"], None, id="information-from"),
        pytest.param("The Associated Press contributed to this report.", ["AP"], None, id="contributed"),
        pytest.param("(Reuters)", ["Reuters"], None, id="alone"),
        pytest.param("© 2023 AFP", ["AFP"], None, id="rights-of-an-agency"),
        pytest.param("Source: The Pier Post", [], "The Pier Post", id="source"),
        pytest.param("— The Pier Post", [], "The Pier Post", id="signature-of-an-outlet"),
        pytest.param("— Ada Quay", [], None, id="signature-of-a-person"),
        pytest.param("Copyright 2023 Pier Television. All rights reserved.", [], "Pier Television", id="rights"),
    ],
)
def test_origin_is_read_below_the_prose(line: str, agencies: list[str], publisher: str | None) -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\n{line}"
    header = read_header(text)
    assert [credit.agency for credit in header.credits] == agencies
    assert header.publisher == publisher
    assert all(text[credit.start : credit.end] for credit in header.credits)


def test_an_agency_that_reported_is_credited_and_one_that_was_told_is_not() -> None:
    text = f"{BODY}\n\nThe captain was held, Xinhua news agency reported.\n\nHe was calm, a doctor told AFP."
    assert [credit.agency for credit in read_header(text).credits] == ["Xinhua"]


def test_outlet_at_the_end_of_a_lead_is_the_publisher_and_the_lead_stays_prose() -> None:
    text = f"{HEADLINE}\n\nThe coast guard is on its way to the pier….reports Pier Lite News\n\n{BODY}"
    header = read_header(text)
    assert header.publisher == "Pier Lite News"
    assert "reports Pier Lite News" in [text[r.start : r.end] for r in header.regions]


def test_front_matter_gives_all_its_fields() -> None:
    head = "---\ntitle: Pier\ndate: 2023-12-04\npublisher: Pier Post\nlanguage: en\nauthors: [a, b]\n---\n"
    header = read_header(head + BODY)
    assert header[:3] == ("Pier", "Pier Post", "2023-12-04")
    assert header.language == "en"
    assert header.published_span is not None
    assert head[slice(*header.published_span)] == "2023-12-04"


@pytest.mark.parametrize("block", ["---\n[broken\n---\n", "---\njust words\n---\n", "---\n- a\n- b\n---\n", "---\n"])
def test_a_rule_of_dashes_is_no_front_matter(block: str) -> None:
    assert read_header(block + BODY).published is None
    assert all(r.end <= len(block) for r in read_header(block + BODY).regions)
