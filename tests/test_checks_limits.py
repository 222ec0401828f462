"""Limits, modal words, plurals and comparisons are kept as the cited words have them."""

import pytest

from crosswire.checks.finding import SentenceCheck, Sources
from crosswire.checks.rules import limits, modals, plans, plurals, portions, sourcing, swaps, wording
from crosswire_schemas.summary import Sentence
from stories import numbered

ONLY = "Only one pump was repaired before the rain."
FIRST = "The first tanker reached Hale on Monday."
SOME = "Some residents boiled their water."
WISH = "The board plans to drain the lower basin in October."
PROMISE = "The board promised to drain the lower basin in October."
WILL = "Talks will begin on Monday in the town hall."
SAID = "The harbour master said the harbour was not damaged."
ABOVE = "The dam road stayed closed to trucks above the bridge."
MORE = "More farmers than residents signed the petition."
BRIDGE = "The bridge to the south of the city was closed after the flood."
ONE = "One of the suspects, Karl Weber, denied the charge, his lawyer said."

CASES = {
    "only is kept": (limits.check_limits, ONLY, "One pump was repaired before the rain.", ONLY),
    "alone is only": (limits.check_limits, ONLY, "One pump was repaired.", "One pump alone was repaired."),
    "first is kept": (limits.check_limits, FIRST, "The tanker reached Hale on Monday.", FIRST),
    "some is kept": (limits.check_limits, SOME, "Residents boiled their water.", "Several residents boiled water."),
    "only is not added": (limits.check_added_only, SOME, "Only residents boiled their water.", SOME),
    "above is not below": (limits.check_sides, ABOVE, ABOVE.replace("above", "below"), ABOVE),
    "a plan is no future": (plans.check_wishes, WISH, "The board will drain the lower basin.", WISH),
    "will is not may": (modals.check_modals, WILL, "Talks may begin on Monday.", "Talks would begin on Monday."),
    "not said is not denied": (
        wording.check_negation,
        SAID,
        "The harbour master did not say the harbour was damaged.",
        "The harbour master said no harbour was damaged.",
    ),
    "more than has sides": (swaps.check_compared, MORE, "More residents than farmers signed the petition.", MORE),
    "one is not several": (plurals.check_plurals, BRIDGE, "The bridges to the south were closed.", BRIDGE),
    "a part is no whole": (portions.check_portions, ONE, "The suspects, Karl Weber, denied the charge.", ONE),
}


def _tell(text: str, *cited: str) -> tuple[Sentence, Sources]:
    article = numbered(" ".join(cited))
    citations = tuple(article.article.cite(*span) for span in article.sentences)
    return Sentence(text=text, kind="attributed", citations=citations), {article.article.id: article}


@pytest.mark.parametrize(("check", "cited", "false", "true"), CASES.values(), ids=CASES)
def test_a_change_is_found_and_what_keeps_it_is_not(check: SentenceCheck, cited: str, false: str, true: str) -> None:
    sentence, sources = _tell(false, cited)
    assert list(check(sentence, sources))
    sentence, sources = _tell(true, cited)
    assert not list(check(sentence, sources))


def test_what_is_promised_may_be_told_as_future() -> None:
    """Whoever promised it says that it will be."""
    assert not list(plans.check_wishes(*_tell("The board will drain the lower basin in October.", PROMISE)))


def test_two_quotations_stay_with_their_speakers() -> None:
    cited = (
        "“We heard no warning at all,” the miner Edo Varr said.",
        "“The beams had rotted,” the inspector Lena Torp said.",
    )
    merged = "“We heard no warning at all,” and “the beams had rotted,” the miner Edo Varr said."
    assert list(sourcing.check_quoted(*_tell(merged, *cited)))
    own = "“We heard no warning” “at all,” the miner Edo Varr said."
    assert not list(sourcing.check_quoted(*_tell(own, *cited)))
