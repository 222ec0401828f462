"""What one is in, at or from without being anywhere: "in response", "in danger", "at noon". No place, nobody.

The rule of the list: a noun that such a preposition takes without an article in English, or an adjective before such a
noun. It is written down from the language, not from texts; words known by their ending ("in retaliation") are not
listed. Only where every letter is a capital is it asked for.
"""

from crosswire.text.word_lists import read_words

ABSTRACTIONS = read_words(
    """
    agony anger article articles awe behalf blood brief care cash chains chaos chapter check circles cold collapse
    common comparison concert conflict constant contact contempt context contrast control cycles danger daylight debt
    decades decline default defeat depth despair detail disarray disguise dispute doubt due earnest ease error
    exchange fashion favor favour fierce flight form haste history honor honour jeopardy leave lieu limbo love memory
    midair midday midnight mind misery nature need noon orbit panic particular pieces poverty practice principle print
    progress protest pursuit reach recess regard remarks remote repair reply reprisal reprisals request respect
    response retreat return revenge reverse ruins search season sight space spite stages stock storage strength strife
    style sum summary summer surrender tactics tandem tears terms theory touch transit triumph trouble trust turmoil
    turn uniform uniforms unison utter vain wait want warfare winter work
    """
)
