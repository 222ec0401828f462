"""The summary in the sources' own sentences, by rule. Invents no word but those that connect and attribute.

Sentences are chosen by weight and then shown to the caller; one in which a fault is found makes room for its next
wording or for the next sentence, for a few rounds. What was never found without a fault is not in the summary.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from crosswire.composition.brief import MOST_SENTENCES, Brief
from crosswire.composition.plain import draft_difference
from crosswire.engines.offline.writing.answers import add_answer
from crosswire.engines.offline.writing.belonging import find_core
from crosswire.engines.offline.writing.candidates import read_candidates
from crosswire.engines.offline.writing.content import find_content
from crosswire.engines.offline.writing.headline import find_deed, find_headlines
from crosswire.engines.offline.writing.introductions import introduce_people
from crosswire.engines.offline.writing.leads import find_lead
from crosswire.engines.offline.writing.lines import Line, make_line
from crosswire.engines.offline.writing.selection import Frame, choose_lines, cite_beside, tells_deed
from crosswire.text.numbers.quantities import find_quantities
from crosswire_schemas.draft import Draft, DraftSentence, DraftTitle
from crosswire_schemas.incident import INCIDENT, Toll

Faults = Callable[[Draft], list[str]]


class _Beside(NamedTuple):
    """What a headline is looked at beside: the figures on which reports differ, and every line that could stand."""

    figures: Container[float]
    lines: Sequence[Line]


_MOST_READ = 60
"""Candidates that are looked at: four times what a summary holds."""

_ROUNDS = 5
_FEWEST_OWN = 5
"""Sentences for which there is room whatever the number of disagreements."""

_BEFORE_DIFFERING = 4
"""Sentences that tell what happened before it is told how reports differ."""

_HEADED = 3
"""Words of the lead that another sentence must have to tell the same event."""

_LONGEST_TITLE = 22
"""Words of a lead that may stand as the title."""

_FAULTY = re.compile(r"sentence (\d+): ")


def write_by_rule(brief: Brief, faults: Faults) -> Draft:
    """Return a summary of what *brief* holds, in the sources' own sentences.

    Every sentence has passed *faults*, which is asked a few times, with many sentences at once. A summary is short
    where little passes; of a brief without a usable sentence it is empty.
    """
    differing = _pass_disagreements(brief, faults)
    # A disagreement that cannot be said without a fault is said by the caller, and takes its place all the same.
    told = sum(difference.material for difference in brief.reconciliation.differences)
    room = max(_FEWEST_OWN, min(MOST_SENTENCES, 4 + 2 * len(brief.articles)) - told)
    lines = [make_line(candidate, candidate.wordings[0]) for candidate in read_candidates(brief, _MOST_READ)]
    said = tuple(find_content(sentence.text) for sentence in differing)
    # If it passed every check it would lead; its time is that of the incident.
    lead = find_lead(lines)
    core = find_core([*((line.candidate.source.article, line.text) for line in lines), *_harm_told(brief)])
    chosen, passed = _settle(lines, Frame(room, lead and lead.candidate.moments, said, core), faults)
    plain = cite_beside(chosen, passed, _unused(brief, chosen, differing))
    final = _pass_changed(chosen, introduce_people(plain, brief), faults)
    # What happened itself may be in dispute: four years in prison, or five.
    alone = lead and not any(_tells_same(line, lead) for line in final)
    telling = _find_telling(differing, lead) if lead and alone else None
    disputed = lead if telling else None
    answered = _pass_changed(final, [add_answer(line, brief) for line in final], faults)
    draft = _draft(answered, differing, first=telling)
    return draft.model_copy(update={"title": _title(final, disputed, _Beside(_read_disputed(brief), passed), faults)})


def _harm_told(brief: Brief) -> Iterator[tuple[str, str]]:
    """Each article's sentences on who was harmed: whom two of them name is of the story, in whatever sentences."""
    for claim in brief.reconciliation.claims:
        if claim.slot == "toll" and claim.event == INCIDENT:
            yield claim.article, claim.evidence[0].quote


def _find_telling(differing: Sequence[DraftSentence], lead: Line) -> DraftSentence | None:
    """The sentence on how reports differ that tells what the *lead* tells, if one does."""
    shared = [(len(find_content(one.text) & lead.content), one) for one in differing]
    most, telling = max(shared, key=itemgetter(0), default=(0, None))
    return telling if most >= _HEADED else None


def _settle(lines: Sequence[Line], frame: Frame, faults: Faults) -> tuple[list[Line], list[Line]]:
    """The chosen lines, all of which passed, and every line in which no fault was found, weightiest first."""
    passed: set[str] = set()
    for _ in range(_ROUNDS):
        chosen = choose_lines(lines, frame)
        new = [line for line in chosen if line.text not in passed]
        faulty = {new[place].text for place in _faulty([_sentence(line) for line in new], faults)}
        passed |= {line.text for line in new} - faulty
        lines = [kept for line in lines if (kept := _reworded(line) if line.text in faulty else line)]
        if not faulty:
            return chosen, list(lines)
    return choose_lines([line for line in lines if line.text in passed], frame), list(lines)


def _reworded(line: Line) -> Line | None:
    """*line* in the candidate's next wording."""
    wordings = line.candidate.wordings
    following = wordings[wordings.index(line.text) + 1 :]
    return make_line(line.candidate, following[0]) if following else None


def _pass_changed(plain: Sequence[Line], changed: Sequence[Line], faults: Faults) -> list[Line]:
    """Each line as changed, or plain where the change has a fault."""
    places = [n for n, (one, other) in enumerate(zip(plain, changed, strict=True)) if one != other]
    faulty = {places[place] for place in _faulty([_sentence(changed[n]) for n in places], faults)}
    return [plain[n] if n in faulty else line for n, line in enumerate(changed)]


def _pass_disagreements(brief: Brief, faults: Faults) -> list[DraftSentence]:
    """A sentence for each disagreement that must be said and can be said without a fault.

    How many reports hold a position is left out where a check takes the number for one of the event.
    """
    claims = {claim.id: claim for claim in brief.reconciliation.claims}
    material = [difference for difference in brief.differences if difference.material]
    lineages = brief.reconciliation.lineages
    drafted = [draft_difference(difference, claims, lineages) for difference in material]
    faulty = _faulty(drafted, faults)
    for place in faulty:
        drafted[place] = draft_difference(material[place], claims, lineages, counted=False)
    faulty = _faulty(drafted, faults) if faulty else faulty
    return [sentence for place, sentence in enumerate(drafted) if place not in faulty]


def _faulty(sentences: Sequence[DraftSentence], faults: Faults) -> set[int]:
    """The places of the sentences in which the caller finds a fault."""
    if not sentences:
        return set()
    found = faults(Draft(title=_no_title(), sentences=list(sentences)))
    return {int(match[1]) - 1 for fault in found if (match := _FAULTY.match(fault))}


def _unused(brief: Brief, chosen: Sequence[Line], differing: Sequence[DraftSentence]) -> set[str]:
    claims = {claim.id: claim for claim in brief.reconciliation.claims}
    cited = [*(line.candidate.claims for line in chosen), *(sentence.claims for sentence in differing)]
    return set(brief.articles) - {claims[name].article for names in cited for name in names}


def _read_disputed(brief: Brief) -> frozenset[float]:
    """The figures on which reports differ."""
    claims = {claim.id: claim for claim in brief.reconciliation.claims}
    named = (name for d in brief.differences if d.material for p in d.positions for name in p.claims)
    items = (claims[name].item for name in named)
    return frozenset(float(item.low) for item in items if isinstance(item, Toll) and item.low)


def _title(chosen: Sequence[Line], disputed: Line | None, beside: _Beside, faults: Faults) -> DraftTitle:
    """The first headline without a fault; titles are tried as sentences, whose rules are the stricter ones.

    A headline is cut out of the lead or of what tells the same event. A lead that is short enough stands for itself
    before a headline is cut out of any other sentence. Of a *disputed* one a headline may leave out the dispute, and
    one of the figures on which reports differ stands only where nothing else tells the event.
    """
    if not chosen and not disputed:
        return _no_title()
    lead = disputed or chosen[0]
    near = [line for line in chosen[1:] if _tells_same(line, lead)]
    whole = [(lead.text.rstrip("."), lead)] if len(lead.text.split()) <= _LONGEST_TITLE else []
    deeds = [
        (text, line) for line in (lead, *near) for text in find_deed(line.text) if _is_told(text, line, beside.lines)
    ]
    tried = [*_headings([lead]), *whole, *deeds, *_headings(near)]
    tried.sort(key=lambda heading: any(float(q.low or 0) in beside.figures for q in find_quantities(heading[0])))
    options = [
        DraftSentence(text=text, kind="attributed", claims=list(line.candidate.claims), disagreements=[])
        for text, line in tried
    ]
    faulty = _faulty(options, faults)
    first = next((option for place, option in enumerate(options) if place not in faulty), None)
    if first:
        return DraftTitle(text=first.text, claims=first.claims)
    return DraftTitle(text=lead.text.rstrip("."), claims=list(lead.candidate.claims))


def _headings(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    return [(text, line) for line in lines for text in islice(find_headlines(line.text, line.candidate.event_words), 2)]


def _is_told(text: str, line: Line, lines: Iterable[Line]) -> bool:
    """Whether another report tells it too: "when the ferry sank", but not "when police came"."""
    others = (other for other in lines if other.candidate.source.article != line.candidate.source.article)
    return any(len(find_content(text) & other.content) >= _HEADED for other in others)


def _tells_same(line: Line, lead: Line) -> bool:
    told = "event" in line.candidate.slots and line.kind != "background"
    return told and len(line.content & lead.content) >= _HEADED


def _draft(chosen: Sequence[Line], differing: Sequence[DraftSentence], *, first: DraftSentence | None) -> Draft:
    """The lead and what happened, then how reports differ, then what is said of it and the context.

    How reports differ on what happened itself stands *first*, for nothing else tells it.
    """
    own = [_sentence(line) for line in chosen]
    split = next((n for n, line in enumerate(chosen) if n and not tells_deed(line)), len(own))
    split = min(split, _BEFORE_DIFFERING)
    others = [one for one in differing if one is not first]
    return Draft(title=_no_title(), sentences=[*([first] if first else []), *own[:split], *others, *own[split:]])


def _sentence(line: Line) -> DraftSentence:
    return DraftSentence(text=line.text, kind=line.kind, claims=list(line.candidate.claims), disagreements=[])


def _no_title() -> DraftTitle:
    return DraftTitle(text="", claims=[])
