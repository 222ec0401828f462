"""What a sentence tells, as a set of keys by which sentences are compared. Orders nothing and weighs nothing.

Words that news uses for one another are one key: to a reader, "five dead" in a raid and "five killed" in a strike are
one fact told twice. A key is never shown.
"""

from functools import lru_cache

from crosswire.text.names.states import STATES
from crosswire.text.numbers.quantities import find_quantities
from crosswire.text.sayings.clauses import find_verbs
from crosswire.text.sayings.verbs import BASES
from crosswire.text.word_lists import read_words
from crosswire.text.wording.conflicts import find_conflict
from crosswire.text.wording.stems import content_stems, find_stem

_ONE_KEY = (
    "killed die dead death deaths perish slain slay fatal fatality fatally fatalities lives casualties casualty "
    "murdered assassinated",
    "wounded injured hurt injuries",
    "strike raid attack bombing bombed bombardment airstrike blast explosion ambush assault assailed",
    "shooting gunfire gunshot shootout",
    "earthquake quake temblor tremor",
    "crash collision collided accident wreck",
    "fire blaze flames",
    "police officer officers cop deputies",
    "hospital hospitals hospitalized hospitalised",
    "debris remains wreckage",
    "site position compound area region near vicinity",
    "suspect gunman shooter attacker assailant",
    "group faction militia organisation organization coalition formation",
    "target targeted hit struck jolted shook shake rattled",
)
# "Iraqi police" and "police in Iraq" are one police.
_PEOPLES = {find_stem(word): find_stem(state) for word, state in STATES.items() if " " not in word and word != state}
_KEYS = _PEOPLES | {find_stem(word): words.split()[0] for words in _ONE_KEY for word in words.split()}
_SAYING = frozenset(map(find_stem, BASES)) | frozenset(
    map(find_stem, read_words("accord source official spokesman spokeswoman spokesperson mr mrs ms"))
)


def find_key(word: str) -> str:
    """Return the key of one word."""
    stem = find_stem(word)
    return _KEYS.get(stem, stem)


@lru_cache(maxsize=8192)
def find_content(text: str) -> frozenset[str]:
    """Return the keys of what *text* tells: its content words, but for those of saying, and its figures.

    >>> find_content("Five died, police said.") == find_content("Police say that 5 people were killed.")
    False
    >>> sorted(find_content("Five died in a blast.")) == sorted(find_content("A raid killed five."))
    True
    """
    quantities = find_quantities(text)
    spans = [q.number for q in quantities]
    stems = (stem for span, stem in content_stems(text) if not any(n.start <= span.start < n.end for n in spans))
    figures = (f"{q.low}" for q in quantities if q.low is not None)
    return frozenset([*(_KEYS.get(stem, stem) for stem in stems if stem not in _SAYING), *figures])


def supports(cited: str, told: str, share: float) -> bool:
    """Return whether *cited* has *share* of what *told* tells, all its verbs and figures, and nothing against it.

    "A court jailed Dren for six years" shares nearly all its words with one of nine years.

    >>> supports("The mayor resigned on Tuesday in Harl.", "The mayor was dismissed on Tuesday in Harl.", 0.6)
    False
    """
    content, own = find_content(told), find_content(cited)
    if len(content & own) < share * len(content):
        return False
    return _find_needed(told) <= own and find_conflict(told, cited) is None


@lru_cache(maxsize=8192)
def _find_needed(told: str) -> frozenset[str]:
    """The verbs and figures among the content of *told*."""
    needed = {find_key(verb) for verb in find_verbs(told)} | {f"{q.low}" for q in find_quantities(told)}
    return find_content(told) & needed
