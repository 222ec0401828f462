"""Articles, claims and briefs as the text a model is shown. Pure: the same material gives the same words.

Everything from an article is on a line of its own behind a label, with line breaks made spaces, so that no article
can end its own block. The marker in the delimiters comes from the article's digest: no article can know it.
"""

from collections.abc import Iterator, Mapping, Sequence

from crosswire.composition.brief import Brief, name_articles, shown_words
from crosswire.text.prose import NumberedArticle
from crosswire_schemas.citation import Citation
from crosswire_schemas.incident import INCIDENT, Toll
from crosswire_schemas.reconciliation import Claim, ClaimGroup

MARKS = "▸", "◂"


def show_article(numbered: NumberedArticle) -> str:
    """Return the numbered sentences of one article between delimiters."""
    article = numbered.article
    marker = article.sha256[:12]
    lines = [f"Published: {article.published or 'not given'}", f"<article {marker}>"]
    lines += [f"[{n}] {_line(numbered.words(n))}" for n in range(1, len(numbered.sentences) + 1)]
    return "\n".join([*lines, f"</article {marker}>"])


def show_claims(claims: Sequence[Claim]) -> str:
    """Return one line for each claim: id, article, kind, event, speaker, words."""
    names = name_articles(claim.article for claim in claims)
    return "\n".join(
        f"{c.id} | {names[c.article]} | {_kind(c)} | {_about(c.event, names)} | {_speaker(c)} | {_line(c.text)}"
        for c in claims
    )


def show_brief(brief: Brief) -> str:
    """Return the articles, claims and disagreements of a brief as the writer sees them."""
    names = name_articles(brief.articles)
    blocks = ["ARTICLES", *_origins(brief, names), "", "CLAIMS"]
    for group, claims in brief.groups:
        blocks += ["", _group_line(group, len(claims)), *(_claim_line(claim, names) for claim in claims)]
    blocks += ["", "DISAGREEMENTS"]
    for difference in brief.differences:
        must = "must be said" if difference.material else "may be said"
        blocks.append(f"{difference.id} ({difference.relation}, {must}): {_line(difference.topic)}")
        for position in difference.positions:
            held = ", ".join(position.claims)
            blocks.append(f"  - {_line(position.value)} | {_line(position.said_by or 'own voice')} | {held}")
    return "\n".join(blocks)


def _origins(brief: Brief, names: Mapping[str, str]) -> Iterator[str]:
    for lineage in brief.reconciliation.lineages:
        members = ", ".join(names[name] for name in lineage.articles if name in names)
        yield f"one origin ({lineage.label}): {members}" if len(lineage.articles) > 1 else f"own origin: {members}"
    for article, day in brief.reconciliation.apart.items():
        yield f"{names[article]} tells of another incident, of {day}: that is background, with its month and year"


def _group_line(group: ClaimGroup, shown: int) -> str:
    more = f", {len(group.claims) - shown} more like these" if len(group.claims) > shown else ""
    counts = f"{_number(group.articles, 'article')}, {_number(group.lineages, 'origin')}"
    return f"{group.slot} | {_about(group.event, {})} | {counts}{more}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"


def _claim_line(claim: Claim, names: Mapping[str, str]) -> str:
    words = " ".join(_line(_marked(shown, claim.citations[0])) for shown in shown_words(claim))
    return f"  {claim.id} | {names[claim.article]} | {_speaker(claim)} | {words}"


def _marked(sentence: Citation, words: Citation) -> str:
    """A sentence of a claim, the words that carry it between marks."""
    if sentence == words or not sentence.start <= words.start < sentence.end:
        return sentence.quote
    start, end = words.start - sentence.start, words.end - sentence.start
    return f"{sentence.quote[:start]}{MARKS[0]}{sentence.quote[start:end]}{MARKS[1]}{sentence.quote[end:]}"


def _speaker(claim: Claim) -> str:
    if claim.said_by is None:
        return "own voice"
    terms = ", who asks not to be named" if claim.anonymity == "condition_of_anonymity" else ""
    return f"said by {_line(claim.said_by)}{terms}"


def _kind(claim: Claim) -> str:
    return f"toll, {claim.item.effect}" if isinstance(claim.item, Toll) else claim.slot


def _about(event: str, names: Mapping[str, str]) -> str:
    """Events of one article keep its name: the e1 of one article is not the e1 of another."""
    article, _, name = event.rpartition("/")
    if event == INCIDENT:
        return "the incident"
    return f"another event ({names[article]} {name})" if article else f"another event ({name})"


def _line(text: str) -> str:
    return " ".join(text.split())
