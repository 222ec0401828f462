"""Single faults in who says what in a sentence: attribution, speakers, quotations. Each is a fault for certain."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from benchmarks.checks.fault import Maker, Story, SummaryMaker, alike, opened, put, replaced
from crosswire_schemas.summary import Summary

_QUOTED = re.compile(r"[“\"]([^”\"]{6,})[”\"]")
_SAYING = re.compile(r"(?P<who>[^;“”]+?) said (?P<what>(?!on condition)[^;“”,]{12,})(?P<end>[;.])")
_SAID_LAST = re.compile(r"(?P<what>[^;“”]{12,}?), (?P<who>(?:[^;,“”]|, (?=[A-Z][a-z]+ [A-Z]))+?) said(?P<end>[;.])")
_PLURAL_OF_ONE = re.compile(
    r"\b(?:[Aa]|[Oo]ne|[Tt]he) ((?:\w+ ){0,2})"
    r"(officer|official|spokesman|spokeswoman|witness|prosecutor|judge|lawyer)\b"
)
_BLAND = "“{}”"


def drop_attribution(text: str, _: Story) -> Iterator[str]:
    for pattern in (_SAYING, _SAID_LAST):
        for found in pattern.finditer("" if "“" in text else text):
            yield opened(replaced(text, found.span(), f" {found['what'].strip()}{found['end']}").strip())


def change_speaker(text: str, story: Story) -> Iterator[str]:
    """The words of one speaker of the story in another one's mouth."""
    for pattern in (_SAYING, _SAID_LAST):
        for found in pattern.finditer(text):
            for other in story.speakers:
                # "TLF" for "the union, TLF" is no other speaker.
                same = other in found["who"] or alike(other, found["who"])
                if not same and not any(alike(other, quote) for quote in story.cited):
                    gap = " " if found["who"][:1] == " " else ""
                    yield opened(replaced(text, found.span("who"), gap + other))


def exchange_speakers(text: str, _: Story) -> Iterator[str]:
    """Two speakers of one sentence, each with the other's words."""
    found = list(_SAYING.finditer(text))
    for first, second in pairwise(found):
        a, b = first["who"].strip(), second["who"].strip()
        yield opened(replaced(replaced(text, second.span("who"), " " + a[0].lower() + a[1:]), first.span("who"), b))


def exchange_speakers_of_two(summary: Summary) -> Iterator[Summary]:
    """The speakers of two sentences, each with the other's words."""
    for (i, a), (j, b) in combinations(enumerate(summary.sentences), 2):
        first, second = (_SAYING.fullmatch(s.text) or _SAID_LAST.fullmatch(s.text) for s in (a, b))
        if first and second and not alike(first["who"], second["who"]) and not {*a.citations} & {*b.citations}:
            texts = [_said_by(one, other) for one, other in ((first, second["who"]), (second, first["who"]))]
            changed = put(summary, i, a.model_copy(update={"text": texts[0]}))
            yield put(changed, j, b.model_copy(update={"text": texts[1]}))


def _said_by(found: re.Match[str], speaker: str) -> str:
    start, end = found.span("who")
    own = speaker if start == 0 else speaker[0].lower() + speaker[1:] if speaker.startswith(("The ", "A ")) else speaker
    return opened(found.string[:start] + own + found.string[end:])


def make_plural(text: str, story: Story) -> Iterator[str]:
    for found in _PLURAL_OF_ONE.finditer(text):
        many = {"witness": "witnesses", "spokesman": "spokesmen", "spokeswoman": "spokeswomen"}
        plural = many.get(found[2], f"{found[2]}s")
        if " said" in text and not story.says(plural):
            yield opened(replaced(text, found.span(), f"{found[1]}{plural}"))


def bare_source(text: str, story: Story) -> Iterator[str]:
    for pattern in (_SAYING, _SAID_LAST):
        for found in pattern.finditer(text):
            for other in ("sources", "officials", "a source"):
                if not story.says(other):
                    gap = " " if found["who"][:1] == " " else ""
                    yield opened(replaced(text, found.span("who"), gap + other))


def change_quotation(text: str, _: Story) -> Iterator[str]:
    for found in _QUOTED.finditer(text):
        words = found[1].split(" ")
        for place in range(1, len(words) - 1):
            yield replaced(text, found.span(1), " ".join(words[:place] + words[place + 1 :]))
        yield replaced(text, found.span(1), " ".join([words[0], "really", *words[1:]]))


def give_quotation(text: str, story: Story) -> Iterator[str]:
    """A true quotation with another speaker of the story."""
    for found in re.finditer(r"(?<=” )(?:(?P<a>[^;“”]+?) said\.|said (?P<b>[^;“”]+?)\.)", text):
        name = "a" if found["a"] else "b"
        for other in story.speakers:
            if not alike(other, found[name]) and not any(alike(other, quote) for quote in story.cited):
                yield replaced(text, found.span(name), other)


def invent_quotation(text: str, _: Story) -> Iterator[str]:
    for found in _SAYING.finditer(text):
        if "“" not in text:
            what = found["what"]
            yield replaced(text, found.span("what"), _BLAND.format(what))


def claim_agreement(text: str, story: Story) -> Iterator[str]:
    rest = text[0].lower() + text[1:] if re.match(r"(?:A|The|Two|An|Another|About|At|In)\b", text) else text
    for opening in ("Several outlets reported that", "It was widely reported that", "Multiple sources said"):
        if not story.says(opening.split()[0]):
            yield f"{opening} {rest}"


WRONG_SAYINGS: Mapping[str, Maker] = {
    "attribution dropped": drop_attribution,
    "speaker changed": change_speaker,
    "two speakers exchanged": exchange_speakers,
    "plural for one source": make_plural,
    "source made vague": bare_source,
    "quotation changed": change_quotation,
    "quotation of another speaker": give_quotation,
    "quotation invented": invent_quotation,
    "agreement claimed": claim_agreement,
}
"""The makers by the kind of fault."""

EXCHANGED_SAYINGS: Mapping[str, SummaryMaker] = {"two speakers exchanged": exchange_speakers_of_two}
"""Faults that take two sentences."""
