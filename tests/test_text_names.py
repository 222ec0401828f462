"""Names are found by capitals, and two spellings are one party only when nothing speaks against it."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.text.names.proper_names import find_names, name_in, same_name
from crosswire.text.spans import Span
from crosswire.text.word_lists import any_of

ONE_PARTY = [
    ("Hashd al Shaabi", "Hachd al-Chaabi"),
    ("Hashd al Shaabi", "Hashed al-Shaabi"),
    ("Hashd Shaabi", "Hashed al-Shaabi"),
    ("al-Noujaba", "al-Nujaba"),
    ("al Nujaba", "al-Nujaba group"),
    ("Mohamed Shia al Sudani", "Mohamed Chia al-Soudani"),
    ("Mohammed Shia’ al-Sudani", "Mohamed Shia al Sudani"),
    ("Kataeb Hezbollah", "Kata'ib Hizbullah"),
    ("Qaddafi", "Gadhafi"),
    ("Idlib", "Edleb"),
    ("Zelensky", "Zelenskyy"),
    ("Volodymyr Zelenskiy", "Zelensky"),
    ("Blinken", "Antony Blinken"),
    ("Tony Blinken", "Antony Blinken"),
    ("A. Blinken", "Antony Blinken"),
    ("Mr. Sudani", "Mohammed Shia al-Sudani"),
    ("PMF", "Popular Mobilization Forces"),
    ("Popular Mobilisation Forces", "Popular Mobilization Forces"),
    ("US", "U.S."),
    ("US", "United States"),
    ("the United States", "American"),
    ("U.S. Central Command", "US Central Command"),
    ("American Central Command", "US Central Command"),
    ("Deir ez-Zor", "Dayr az Zawr"),
    ("Raqqa", "Ar-Raqqah"),
    ("UN", "United Nations"),
    ("FBI", "Federal Bureau of Investigation"),
    ("Ministry of Defence", "Defense Ministry"),
    ("Recep Tayyip Erdoğan", "Erdogan"),
    ("NYPD", "New York City Police Department"),
    ("O'Brien", "O’Brien"),
    ("John F. Kennedy", "John Kennedy"),
    ("J. Smith", "John Smith"),
    ("Muhammad bin Salman", "Mohammed bin Salman"),
    ("Iraqi", "Iraq"),
    ("Iraq's", "Iraq"),
    ("Abdul Karim Qasim", "Abd al-Karim Qasim"),
    ("EU", "European Union"),
    ("Islamic State group", "Islamic State"),
    ("Islamic State", "IS"),
    ("Moqtada al-Sadr", "Muqtada al-Sadr"),
    ("Jean-Pierre Dupont", "Jean Pierre Dupont"),
    ("Peña Nieto", "Pena Nieto"),
    ("Saddam Hussein", "Saddam Husayn"),
    ("Aleksandr Petrov", "Alexander Petrov"),
    ("LAPD", "Los Angeles Police Department"),
    ("Gen. Mark Milley", "Milley"),
    ("Martínez", "Martinez"),
    ("Khaled Meshaal", "Khalid Mishal"),
    ("Bogotá", "Bogota"),
    ("Fatma Sahin", "Fatma Şahin"),
    ("Harakat al-Nujaba", "al-Nujaba"),
    ("UNHCR", "U.N.H.C.R."),
    ("Kyiv", "KYIV"),
    ("Jurf al-Nasr", "Jurf al Nasr"),
    ("World Health Organization", "WHO"),
    ("Sgt. Ana Ruiz", "Ana Ruiz"),
    ("Houthi", "Huthi"),
    ("Tripoli", "tripoli"),
    ("ISIS", "Islamic State in Iraq and Syria"),
]

TWO_PARTIES = [
    ("Ann Вlake Lee", "Ann Lee"),
    ("Hama", "Hamas"),
    ("Kirkuk", "Kirkuk Institute"),
    ("Washington", "Washington Institute"),
    ("Islamic Resistance in Iraq", "Islamic State"),
    ("Popular Mobilization Forces", "Popular Front"),
    ("John Smith", "Jane Smith"),
    ("US", "Washington"),
    ("Kharkov", "Kharkiv"),
    ("Вlinken", "Blinken"),
    ("Hezbollah", "Kataeb Hezbollah"),
    ("Iran", "Iraq"),
    ("Niger", "Nigeria"),
    ("Austria", "Australia"),
    ("Slovenia", "Slovakia"),
    ("Charles", "Lake Charles"),
    ("York", "New York"),
    ("Orleans", "New Orleans"),
    ("Mr. Clinton", "Mrs. Clinton"),
    ("Donald Trump", "Donald Trump Jr."),
    ("George W. Bush", "George H. Bush"),
    ("Jordan", "Michael Jordan"),
    ("Basra", "Busra"),
    ("Paris", "Peres"),
    ("Mali", "Male"),
    ("Chen", "Shin"),
    ("AP", "Antony Parker"),
    ("Korea", "South Korea"),
    ("South Korea", "North Korea"),
    ("Sudan", "South Sudan"),
    ("Allen", "Ellen"),
    ("Martin", "Morton"),
    ("Hansen", "Hanson"),
    ("Iraqi Army", "Syrian Army"),
    ("Defense Ministry", "Interior Ministry"),
    ("Kirkuk", "Kirkuk province"),
    ("New York Police Department", "New York Fire Department"),
    ("Springfield Police", "Springfield"),
    ("Houston Police Department", "Houston Fire Department"),
    ("Amman", "Oman"),
    ("Fatah", "Fatah al-Islam"),
    ("Islamic State", "Islamic Jihad"),
    ("Texas", "North Texas"),
    ("Kansas", "Arkansas"),
    ("Kansas City", "Kansas"),
    ("Ali Hassan", "Omar Hassan"),
    ("Sarah Jones", "Jones County"),
    ("Gambia", "Zambia"),
    ("Dominica", "Dominican Republic"),
    ("Miller", "Muller"),
    ("Brown", "Braun"),
    ("Democratic Party", "Republican Party"),
    ("European Union", "European Commission"),
    ("Tehran", "Tahrir"),
    ("Al-Qaeda", "Al Jazeera"),
    ("Human Rights Watch", "Human Rights Council"),
    ("Kurdistan", "Kurdistan Workers Party"),
    ("Supreme Court", "District Court"),
    ("Mark Lee", "Mary Lee"),
    ("UN", "Union Station"),
    ("Guinea", "Guinea-Bissau"),
    ("Congo", "Republic of Texas"),
    ("Washington Post", "Washington"),
]


@pytest.mark.parametrize(("one", "other"), ONE_PARTY)
def test_two_spellings_of_one_party_match_both_ways(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_PARTIES)
def test_two_parties_never_match(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Sunday Gen. Omar Latif left Deir ez-Zor.", ["Omar Latif", "Deir ez-Zor"]),
        ("Officers of the New York City Police Department met.", ["New York City Police Department"]),
        ("A fire near Lake Charles, the U.S. and AFP said.", ["Lake Charles", "U.S.", "AFP"]),
        ("the Israel-Lebanon border and Iran-backed men", ["Israel", "Lebanon", "Iran"]),
        ("Rescuers dug. They met Rescuers in March.", ["Rescuers"]),
        ("Bakers baked; the bakers slept.", []),
        ("He met US Secretary of State Ann Lee.", ["US", "Ann Lee"]),
        ("the office of Mayor Kim's deputy", ["Kim"]),
        ("New Delhi slept while St. Louis burnt.", ["New Delhi", "St. Louis"]),
        ("He saw an American in Iraq. An Iraqi came.", ["American", "Iraq", "Iraqi"]),
        ("reached the Jurf al-Nasr area", ["Jurf al-Nasr"]),
        ("Mohammed Shia' al-Sudani spoke", ["Mohammed Shia' al-Sudani"]),
        ("the Islamic Resistance in Iraq", ["Islamic Resistance in Iraq"]),
    ],
)
def test_names_are_found_without_titles_days_and_sentence_openers(text: str, names: list[str]) -> None:
    assert [name.text for name in find_names(text)] == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He met Mayor Ann Lee.", "person"),
        ("members of the Harbour Workers Union.", "group"),
        ("flames on Cedar Hill", "place"),
        ("an Iraqi boat", "other"),
        ("a boat called Zephyra", None),
    ],
)
def test_a_kind_is_told_only_by_words(text: str, kind: str | None) -> None:
    assert [name.kind for name in find_names(text)] == [kind]


@given(st.text(alphabet=st.sampled_from("Ab c.-'’\nU.S.alé“”"), max_size=60))
def test_spans_lie_in_order_and_slice_to_the_name(text: str) -> None:
    names = find_names(text)
    assert all(text[name.span.start : name.span.end] == name.text for name in names)
    assert all(one.span.end <= two.span.start for one, two in pairwise(names))


def test_only_the_part_within_is_searched() -> None:
    text = "in Mosul. In Basra."
    assert [name.text for name in find_names(text, Span(10, len(text)))] == ["Basra"]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Blinken", "Antony Blinken said so", True),
        ("Washington", "the Washington Institute said so", False),
        ("Kirkuk", "a camp in Kirkuk Province", True),
        ("US", "the US Central Command", True),
        ("United States", "three American soldiers", True),
        ("Hamas", "a road near Hama", False),
        ("Popular Mobilization Forces", "the PMF said", True),
        ("Santa Rosa", "TWO DEAD IN SANTA ROSA FIRE", True),
        ("Rosa", "TWO DEAD IN ROSARIO FIRE", False),
    ],
)
def test_a_text_names_a_party_in_any_accepted_form(name: str, text: str, found: bool) -> None:
    assert name_in(name, text) is found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It was the Harbour Affairs Committee Leonid Kolm.",
            [("Harbour Affairs Committee", "group"), ("Leonid Kolm", None)],
        ),
        ("It was Harbour Committee Chairman Ivo Dren.", [("Harbour Committee", "group"), ("Ivo Dren", "person")]),
        ("It was the Harbour Council Resolution.", [("Harbour Council Resolution", "group")]),
        ("It was the Harbour Department Workers Union.", [("Harbour Department Workers Union", "group")]),
    ],
)
def test_a_body_and_somebody_named_behind_it_are_two(text: str, names: list[tuple[str, str | None]]) -> None:
    assert [(name.text, name.kind) for name in find_names(text)] == names


@given(st.sets(st.text("abc", min_size=1, max_size=5), min_size=1))
def test_a_pattern_for_any_of_some_words_is_each_of_them_and_nothing_else(words: set[str]) -> None:
    pattern = re.compile(rf"(?:{any_of(words)})")
    tried = words | {word + "a" for word in words} | {word[:-1] for word in words}
    assert {word for word in tried if pattern.fullmatch(word)} == words
