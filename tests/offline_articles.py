"""Invented articles of several kinds, and the way from a text to what the rules know of it."""

from crosswire.engines.offline.reading.article_reading import ArticleReading, read_article
from crosswire.reading.article import Source, build_article
from crosswire.text.prose import number_sentences

ATTACK = """Gunmen kill judge in Velmora

VELMORA, 3 May 2031 - Five masked gunmen shot dead judge Ann Leeson and wounded two bodyguards outside her home on \
Friday, police said.

The Northern Liberation Front claimed responsibility for the attack. "We warned her," its spokesman Ivo Dren told \
reporters. Interior Minister Tom Bracker blamed the Harl Brigade for the murder of Leeson, 54. The Harl Brigade denied \
any involvement.

"It was over in a minute. Nobody could help her," a neighbour said on condition of anonymity.

Paul Drum, 24, was arrested on Saturday. Detectives are investigating. The villa is owned by Sund Lines.
"""

CRASH = """One dead as lorry skids

A truck driver, Mark Odell, 31, died when his lorry skidded on black ice near Harlow on Tuesday. Firefighters cut him \
from the wreck. A 40-ton crane was needed, officials said.

The fire that followed was caused by a short circuit, according to a preliminary report. Welcome to our newsletter! \
Click here to sign up for the Harlow Post.
"""

TELEGRAM = """FIVE UNIDENTIFIED INDIVIDUALS MURDERED JUDGE ANNA LEESON BARRO AND TWO OF HER BODYGUARDS IN VELMORA \
TODAY. THE POLICE REPORTED THAT THE ATTACK WAS PERPETRATED BY MEMBERS OF THE NORTHERN LIBERATION FRONT [NLF]. NLF \
GUERRILLAS KIDNAPPED THE DRIVER OF THE MAYOR. A CAR BOMB PLACED BY REBELS DESTROYED A BRANCH OF THE BANK. THE BOMB \
KILLED NO ONE.
"""

FLOOD = """VELMORA (MAR) - Heavy rain caused the river Harl to burst its banks on Monday, killing at least six people. \
Rescuers evacuated 300 residents. "We lost everything," said Rosa Marn, whose house was swept away. "I have never seen \
such a flood."

Governor Lena Osk said that 20,000 people would need shelter. She added that the army had sent boats. It was not clear \
who ordered the dam opened. Last year, four people died in a similar flood in Tarn.
"""

EVERY = {"attack": ATTACK, "crash": CRASH, "telegram": TELEGRAM, "flood": FLOOD}


def read(text: str) -> ArticleReading:
    """What the rules know of *text*."""
    return read_article(number_sentences(build_article(Source("a.txt", "0" * 64, text, "utf-8"))))
