"""Small words by which noun phrases are told from what stands around them. Lists only; the rules are in ``phrases``."""

from crosswire.engines.offline.words.people import MARKED, MODIFIERS
from crosswire.text.names.words import CALENDAR, GIVEN_NAMES
from crosswire.text.word_lists import read_words

BE = read_words("is are was were be been being am got get gets")
AUXILIARY = BE | read_words(
    """has have had having will would could can may might must shall should did do does to not also then later
    allegedly reportedly apparently presumably immediately recently already subsequently simultaneously
    never ever yesterday today tonight there been seriously slightly badly fatally critically severely
    brutally mortally instantly both all each either previously n't who which that"""
)
# What may stand between a subject and its verb: "rebels last night bombed".
BETWEEN = AUXILIARY | CALENDAR | read_words("last night this morning afternoon evening week")
PREPOSITIONS = read_words(
    """in on at from to with without by for into onto near during after before against between among under over
    through throughout toward towards since until despite because while when where if although though as
    about within along amid inside outside upon across via per than like except behind beneath beside below
    above beyond but and or nor so yet plus"""
)
PRONOUNS = read_words(
    """he she it they we i you him them me us who whom whose which that this these those there his her their
    its our my your himself herself themselves itself what how why"""
)
OWN = read_words("his her their its our my your this these those that")
VERBS = read_words(
    """said says say saying told reported added stated announced confirmed claimed denied noted according
    believed known began begun started left found made took taken came went gone gave given had saw seen led
    including following regarding concerning resulting causing leaving killing wounding injuring using
    entering arriving traveling travelling heading driving walking saying adding calling carrying wearing
    holding demanding died fled ran sent set put met won lost held kept broke fell fought hit struck shot
    hurt burst responsible"""
)
_NAMES_IN_ED = read_words("khaled waleed saeed majed rashed hamed sayed syed javed alfred fred jared manfred wilfred")
KEPT_ED = (
    read_words("united armed red sacred hundred kindred seabed wicked alleged")
    | MARKED
    | MODIFIERS
    | GIVEN_NAMES
    | _NAMES_IN_ED
)
# People when an article or number precedes ("two wounded"), else the verb of the next deed.
PARTICIPLES = read_words("wounded injured killed")
ARTICLES = read_words("the a an")
