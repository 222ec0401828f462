"""What is prose and what is not; above all, that prose stays prose."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reading.header import Header, read_header
from crosswire.reading.regions import find_regions

BEFORE = "Two people died when a ferry struck the pier in the old harbour, the coast guard said."
AFTER = "The captain was taken to hospital, and the pier was closed for the day, a spokeswoman said."


def regions_of(text: str) -> list[tuple[str, str]]:
    return [(r.kind, text[r.start : r.end]) for r in find_regions(text, read_header(text))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("• Also read: Ferry company rejects any blame", "furniture"),
        ("ALSO READ: Harbour closed 4 times in a year", "furniture"),
        ("Read more", "furniture"),
        ("Related: Five hurt as tram leaves rails, police said.", "furniture"),
        ("Live Story", "furniture"),
        ("3 min read", "furniture"),
        ("Share Tweet Email WhatsApp", "furniture"),
        ("Leave a Reply", "furniture"),
        ("Your email address will not be published. Required fields are marked *", "furniture"),
        ("Sign up for our newsletter to get the news in your inbox.", "furniture"),
        ("We use cookies to give you a better visit.", "furniture"),
        ("Already have an account? Sign in", "furniture"),
        ("Follow us on Facebook and Twitter", "furniture"),
        ("Advertisement Continue reading the main story", "furniture"),
        ("What the ferry company said last year Read more", "furniture"),
        ("* * *", "furniture"),
        ("[Photo by A. Quay/Getty Images]", "caption"),
        ("Ivo Dren is hugged by Ana Ruiz, Sunday, May 4, 2031, in Harl. (A. Quay/Associated Press)", "caption"),
        ("The pier on Friday. (AP Photo/A. Quay)", "caption"),
        ("Photograph: A. Quay for the Pier Post", "caption"),
        ("Copyright 2023 Pier Television. All rights reserved.", "notice"),
        ("This article was created using automation technology and was edited by our staff", "notice"),
        ("Machine translated from Danish", "notice"),
        ("The Associated Press contributed to this report.", "credit"),
        ("Old harbour tensions", "subheading"),
        ("76 accidents", "subheading"),
        ("“No brakes at all”", "subheading"),
    ],
)
def test_what_stands_around_the_article_is_a_region(line: str, kind: str) -> None:
    assert regions_of(f"{BEFORE}\n\n{line}\n\n{AFTER}") == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Read the letter again, the judge told the court.",
        "Related families waited at the pier until midnight.",
        "Follow the money, prosecutors said on Twitter on Friday.",
        "Watch out for debris, the coast guard told swimmers.",
        "Join the queue or go home, the guard said to the crowd.",
        "Share prices of the ferry company fell on Friday.",
        "Subscribers of the ferry line were told to wait.",
        "By continuing the crossing, the captain broke the law.",
        "Copyright law was not the issue, the court said.",
        "The article was written by the captain, who said the software of the ferry had failed him on that day.",
        "Two men were arrested",
        "Analysis of the wreck showed that the rudder had broken.",
        "Photographs of the pier show a hole, police said.",
        "Comments by the captain angered the families.",
        "“I saw it,” he said.",
        "No arrests were made.",
        "The AP reported that the pier was old.",
        "“Stay tuned, our plans have not changed,” the company said.",
        "© A. Quay, 24, stands on the pier where two people died on Friday.",
        "Via Roma, a street in the harbour, was closed.",
    ],
)
def test_a_sentence_of_the_article_is_never_taken_for_furniture(line: str) -> None:
    assert regions_of(f"{BEFORE}\n\n{line}\n\n{AFTER}") == []


def test_a_list_of_names_stays_prose() -> None:
    """Short lines in a row carry facts: only one alone is a heading."""
    assert regions_of(f"{BEFORE}\n\nThe dead are:\n\nAda Quay, 34\n\nTom Weir, 29\n\n{AFTER}") == []


def test_labels_in_one_block_take_the_section_beside_them_along() -> None:
    assert regions_of(f"{BEFORE}\n\nCOAST\nLive Story\n\n{AFTER}") == [
        ("furniture", "COAST"),
        ("furniture", "Live Story"),
    ]


def test_links_under_their_heading_are_furniture_up_to_the_next_sentence() -> None:
    text = f"{BEFORE}\n\nRelated stories:\n\nFerry firm fined for late crossings\n\nPier to be rebuilt\n\n{AFTER}"
    assert [words for _, words in regions_of(text)] == [
        "Related stories:",
        "Ferry firm fined for late crossings",
        "Pier to be rebuilt",
    ]


def test_a_credit_inside_a_long_paragraph_leaves_its_sentences() -> None:
    long = " ".join([BEFORE] * 4)
    assert regions_of(f"{long} (AP Photo/A. Quay) {AFTER}") == [("caption", "(AP Photo/A. Quay)")]


def test_wrapped_lines_are_read_as_paragraphs() -> None:
    """In text broken at a column the first line is no title, in capitals too, where no case tells it goes on."""
    wrapped = "TWO PEOPLE DIED WHEN A FERRY STRUCK THE PIER IN THE\nOLD HARBOUR OF THE TOWN ON A FRIDAY NIGHT IN THE\n"
    wrapped += (
        "RAIN, AS THE COAST GUARD AND OTHERS ON THE SHORE\nSAID TO THOSE WHO HAD COME THERE IN THE MORNING\nHOURS.\n\n"
    )
    assert regions_of(wrapped * 3) == []


LINES = [
    "Read more",
    "A heading",
    BEFORE,
    AFTER,
    "By Ada Quay",
    "4 May 2021",
    "(AP)",
    "Related:",
    "PARIS (AP) — It fell.",
    "",
]


@given(st.lists(st.sampled_from(LINES)), st.sampled_from(["\n", "\r\n", "\r", "\u2028", "\n\n"]))
def test_regions_are_sorted_apart_and_inside_the_text(lines: list[str], end: str) -> None:
    text = end.join(lines)
    regions = find_regions(text, read_header(text))
    assert all(0 <= r.start < r.end <= len(text) for r in regions)
    assert all(one.end <= other.start for one, other in pairwise(regions))
    assert all(text[r.start : r.end].strip() for r in regions)


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    regions = find_regions(text, read_header(text))
    assert all(0 <= r.start < r.end <= len(text) for r in regions)


def test_long_hostile_lines_are_read_in_linear_time() -> None:
    """No pattern runs away: each of these took minutes in a careless one."""
    for piece in ("A ", "(", "share ", "A. ", "By A,", "read more ", "[photo by ", "12/"):
        text = piece * (200_000 // len(piece))
        assert find_regions(text, Header()) is not None
        assert read_header(text) is not None
