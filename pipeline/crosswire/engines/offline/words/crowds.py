"""The nouns for one person and for several, what many of them do together, and words that are none. Counts nobody."""

from crosswire.text.persons.nouns import NOUNS, PLURALS
from crosswire.text.word_lists import any_of

ONE = any_of(NOUNS)
MANY = any_of(PLURALS)
MARCHED = (
    "marched|gathered|rallied|protested|demonstrated|took part|walked out|went on strike|gone on strike|on strike|"
    "downed tools"
)
GATHERING = "strike|walkout|march|protest|rally|demonstration"
# Words that cannot stand between an article and its noun.
STOP = (
    r"(?:was|were|is|are|be|been|being|has|have|had|who|whom|that|which|and|or|but|in|on|at|of|to|"
    r"by|for|from|with|near|"
    r"after|before|when|while|where|as|said|says|told|into|during|outside|inside|over|under|the|a|"
    r"an|shot|killed|dead|died|"
    r"confirmed|identified|found|reported|announced|released|"
    r"then|he|she|they|it|his|her|their|not)\b"
)
