"""Invented articles, about 2.5 KB each: the same number always gives the same text. No place or person is real."""

from random import Random

_TOWNS = ("Osterby Bay", "Kelmore", "Brantwick", "Tarnholm", "Quillford", "Vessing", "Harrowmere", "Lindal Cross")
_SITES = ("a grain store", "the old ferry terminal", "a chemical plant", "the covered market", "a bus depot")
_PEOPLE = ("Mara Ellwick", "Jonas Tarrow", "Edda Quist", "Pavel Norring", "Ines Halvard", "Tomas Ruhl")
_CAUSES = ("a ruptured gas line", "a fault in a boiler", "a device left in a van", "an overheated transformer")
_SENTENCES = (
    "{killed} people were killed and {injured} others injured when an explosion tore through {site} in {town} {day}.",
    "The blast was heard at about {hour}:{minute} a.m., said {person}, who lives across the road.",
    "“The whole street shook, and then there was smoke everywhere,” {person} said.",
    "Police in {town} said that {cause} was the likely cause, but a spokesman declined to confirm it.",
    "According to the fire service, {crews} crews fought the flames until late on {day}.",
    "{person}, the mayor of {town}, called the explosion “a wound that will take years to heal.”",
    "At least {missing} people were still missing, officials said, adding that the search would continue overnight.",
    "A senior investigator, who spoke on condition of anonymity, said the owners had been warned in March.",
    "The company denied that it had ignored any warning and promised to cooperate with the inquiry.",
    "Hospitals in {town} and {other} treated {injured} wounded people, {critical} of them in critical condition.",
    "Residents of about {homes} homes were evacuated, and a school nearby was damaged.",
    "“We do not know yet why it happened,” {person} told reporters outside the town hall.",
    "Two years ago a smaller fire at the same site injured three workers, records show.",
    "Witnesses described a white flash, a long roll of thunder and windows falling into the street.",
    "The interior ministry announced that an inspector would arrive from {other} on the following morning.",
    "Critics of the council blamed it for putting off repairs that an engineer had asked for in a report.",
    "Trains between {town} and {other} were cancelled, and the harbour road stayed closed for most of the day.",
    "{person} and {second} were among those who carried neighbours out before the first ambulance came.",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def invent_article(number: int, *, story: bool) -> str:
    """Return article *number*: of one *story* with the others, its figures a little off theirs, or of its own."""
    told, own = Random(7 if story else number), Random(number)
    town, other = told.sample(_TOWNS, 2)
    person, second = told.sample(_PEOPLE, 2)
    words = {
        "town": town, "other": other, "site": told.choice(_SITES), "cause": own.choice(_CAUSES),
        "person": person, "second": second, "day": told.choice(_DAYS), "hour": told.randint(1, 9),
        "minute": own.choice(("10", "15", "20", "25")), "killed": told.randint(11, 40) + own.randint(0, 2),
        "injured": told.randint(41, 90) + own.randint(0, 3), "missing": own.randint(2, 9),
        "crews": own.randint(5, 12), "critical": own.randint(2, 9), "homes": 10 * own.randint(3, 20),
    }  # fmt: skip
    rest = list(_SENTENCES[1:])
    own.shuffle(rest)
    title = f"Explosion at {words['site']} in {town} kills {words['killed']}"
    return "\n\n".join([title, *(sentence.format(**words) for sentence in (_SENTENCES[0], *rest))]) + "\n"
