"""Verbs of saying, with all their forms, and how each stands to the words said. No grammar."""

import re
from typing import Literal

Stance = Literal["fact", "claimed", "accused", "denied", "possible"]

# Base form: other forms. Neutral verbs report; the others tell how the speaker stands to the words.
_NEUTRAL = """say:says said saying tell:tells told telling add:adds added adding state:states stated stating
announce:announces announced announcing report:reports reported reporting declare:declares declared declaring
write:writes wrote written explain:explains explained explaining note:notes noted noting
reveal:reveals revealed revealing confirm:confirms confirmed confirming tweet:tweets tweeted post:posts posted
comment:comments commented remark:remarks remarked reply:replies replied respond:responds responded
describe:describes described describing quote:quotes quoted cite:cites cited citing testify:testifies testified
conclude:concludes concluded estimate:estimates estimated find:finds found show:shows showed
learn:learns learned stress:stresses stressed emphasize:emphasizes emphasized emphasise:emphasises emphasised
argue:argues argued arguing recall:recalls recalled continue:continued mention:mentions mentioned
point:points pointed indicate:indicates indicated inform:informs informed observe:observes observed
recount:recounts recounted identify:identifies identified affirm:affirms affirmed assure:assures assured
reiterate:reiterates reiterated agree:agrees agreed ask:asks asked call:calls called urge:urges urged
promise:promises promised pledge:pledges pledged predict:predicts predicted record:records recorded
count:counts counted praise:praises praised criticize:criticizes criticized criticise:criticises criticised
condemn:condemns condemned demand:demands demanded order:orders ordered propose:proposes proposed
recommend:recommends recommended deem:deems deemed decide:decides decided read:reads
speak:speaks spoke spoken speaking"""
_CLAIMED = """claim:claims claimed claiming allege:alleges alleged alleging insist:insists insisted insisting
maintain:maintains maintained assert:asserts asserted asserting contend:contends contended
admit:admits admitted admitting acknowledge:acknowledges acknowledged acknowledging concede:concedes conceded
vow:vows vowed vowing warn:warns warned warning threaten:threatens threatened boast:boasts boasted
complain:complains complained"""
_ACCUSED = "accuse:accuses accused accusing blame:blames blamed blaming charge:charges charged"
_DENIED = (
    "deny:denies denied denying reject:rejects rejected rejecting dispute:disputes disputed refute:refutes refuted"
)
_POSSIBLE = """suggest:suggests suggested suggesting believe:believes believed believing think:thinks thought
suspect:suspects suspected expect:expects expected hope:hopes hoped hoping fear:fears feared feel:feels felt
speculate:speculates speculated imply:implies implied wonder:wonders wondered want:wants wanted
consider:considers considered know:knows knew"""


def _read_verbs(listing: str) -> dict[str, str]:
    pairs = (entry.split(":") for entry in re.split(r"\s+(?=\w+:)", listing))
    return {form: base for base, forms in pairs for form in (base, *forms.split())}


_STANCES: tuple[tuple[Stance, dict[str, str]], ...] = (
    ("fact", _read_verbs(_NEUTRAL)),
    ("claimed", _read_verbs(_CLAIMED)),
    ("accused", _read_verbs(_ACCUSED)),
    ("denied", _read_verbs(_DENIED)),
    ("possible", _read_verbs(_POSSIBLE)),
)
BASES = {form: base for _, verbs in _STANCES for form, base in verbs.items()}
_STANCE_OF = {form: stance for stance, verbs in reversed(_STANCES) for form in verbs}


def verb_stance(verb: str) -> Stance:
    """Return how a verb of saying, in any form, stands to its words; "fact" for neutral and unknown verbs."""
    return _STANCE_OF.get(verb.casefold(), "fact")
