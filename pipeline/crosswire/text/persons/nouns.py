"""The words for persons: for one or several, male or female. Counts nobody."""

import re

from crosswire.text.word_lists import read_words

MALE = read_words(
    """man boy male father dad son brother husband uncle nephew grandfather grandson boyfriend policeman gunman
    stepfather stepson stepbrother step-father step-son step-brother brother-in-law father-in-law son-in-law
    ex-husband ex-boyfriend"""
)
FEMALE = read_words(
    """woman girl female mother mom daughter sister wife aunt niece grandmother granddaughter girlfriend policewoman
    stepmother stepdaughter stepsister step-mother step-daughter step-sister sister-in-law
    mother-in-law daughter-in-law ex-wife ex-girlfriend"""
)
NOUNS = (
    MALE
    | FEMALE
    | read_words(
        """juvenile child kid baby infant toddler teen teenager youth adult person victim officer deputy trooper
        soldier guard agent driver passenger pedestrian motorist cyclist bystander customer clerk employee worker
        student teacher pupil resident homeowner neighbor neighbour tenant parent sibling spouse partner fiance
        fiancee cousin friend relative roommate suspect shooter attacker assailant robber burglar intruder bomber
        perpetrator fighter militant rebel insurgent civilian journalist reporter photographer politician leader
        commander lawyer judge priest pastor nurse doctor firefighter paramedic sailor marine pilot farmer miner
        migrant refugee hostage inmate prisoner survivor owner rapper athlete player veteran sergeant detective
        sheriff captain lieutenant tourist shopper protester demonstrator villager occupant foreigner businessman
        bodyguard peasant worshipper individual other patient caller bouncer accomplice bandit motorcyclist bicyclist
        biker jogger schoolboy schoolgirl newborn classmate colleague teammate landlord first-grader second-grader
        third-grader fourth-grader fifth-grader sixth-grader seventh-grader eighth-grader kindergartner"""
    )
)
"""Words for one person, in the singular."""
PLURALS = read_words(
    """men women children grandchildren stepchildren people kids teens youths police policemen babies deputies persons
    gunmen wives ex-wives civilians others businessmen bodies brothers-in-law sisters-in-law"""
) | frozenset(noun + "s" for noun in NOUNS if not noun.endswith("-in-law"))
"""Words for more than one."""


def gender_of(words: str) -> str:
    """Return "m" or "f" where the last word that tells of a gender does, else nothing: "the girl's father" is a man."""
    for word in reversed(re.findall(r"[a-z]+", words.casefold())):
        if word in MALE or word in {"he", "him", "himself"}:
            return "m"
        if word in FEMALE or word in {"she", "her", "herself"}:
            return "f"
    return ""
